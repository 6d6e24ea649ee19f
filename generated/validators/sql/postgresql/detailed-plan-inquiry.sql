-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام طرح تفصیلی (detailed-plan inquiry)
--
-- zabeteh.detailed_plan_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.detailed_plan_inquiry does so for zabeteh.filings. Run functions.sql first.
-- r241-storeys: more than 4 storeys are stated for sub-zone R241 [small-plots-decisions]
-- r241-coverage: a coverage above 30 percent is stated for sub-zone R241 [small-plots-decisions]
-- r241-density: a density other than 120 percent is stated for sub-zone R241 [small-plots-decisions]
-- merged-sub-zones: sub-zone R112 or R121 is stated, which is now R122 [small-plots-decisions]

CREATE OR REPLACE FUNCTION zabeteh.detailed_plan_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'detailed-plan-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((answer_0 -> 'zone')) IN ('r', 's', 'm', 'g') THEN zabeteh.item((answer_0 -> 'zone')) END AS p_answer_0_zone,
    (answer_0 -> 'zone') IS NOT NULL AS g_answer_0_zone,
    zabeteh.whole((answer_0 -> 'sub_zone'), 0, 999) AS p_answer_0_sub_zone,
    (answer_0 -> 'sub_zone') IS NOT NULL AS g_answer_0_sub_zone,
    zabeteh.whole((answer_0 -> 'max_density_percent'), 0, 2000) AS p_answer_0_max_density_percent,
    (answer_0 -> 'max_density_percent') IS NOT NULL AS g_answer_0_max_density_percent,
    zabeteh.scaled((answer_0 -> 'max_coverage_percent'), 2, 0, 10000) AS p_answer_0_max_coverage_percent,
    (answer_0 -> 'max_coverage_percent') IS NOT NULL AS g_answer_0_max_coverage_percent,
    zabeteh.whole((answer_0 -> 'max_storeys'), 0, 60) AS p_answer_0_max_storeys,
    (answer_0 -> 'max_storeys') IS NOT NULL AS g_answer_0_max_storeys
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_0_zone AS v_answer_0_zone,
    answer_0 IS NOT NULL AND (p_answer_0_zone IS NULL) AS b_answer_0_zone,
    p_answer_0_sub_zone AS v_answer_0_sub_zone,
    answer_0 IS NOT NULL AND (p_answer_0_sub_zone IS NULL) AS b_answer_0_sub_zone,
    p_answer_0_max_density_percent AS v_answer_0_max_density_percent,
    answer_0 IS NOT NULL AND (g_answer_0_max_density_percent AND p_answer_0_max_density_percent IS NULL) AS b_answer_0_max_density_percent,
    p_answer_0_max_coverage_percent AS v_answer_0_max_coverage_percent,
    answer_0 IS NOT NULL AND (g_answer_0_max_coverage_percent AND p_answer_0_max_coverage_percent IS NULL) AS b_answer_0_max_coverage_percent,
    p_answer_0_max_storeys AS v_answer_0_max_storeys,
    answer_0 IS NOT NULL AND (g_answer_0_max_storeys AND p_answer_0_max_storeys IS NULL) AS b_answer_0_max_storeys
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_storeys) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = (241)::bigint, FALSE) AND (v_answer_0_max_storeys IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_storeys) AND NOT COALESCE(v_answer_0_max_storeys <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (4)::bigint END, FALSE) AS breaks_0,
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_coverage_percent) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = (241)::bigint, FALSE) AND (v_answer_0_max_coverage_percent IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_coverage_percent) AND NOT COALESCE(v_answer_0_max_coverage_percent <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (3000)::bigint END, FALSE) AS breaks_1,
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_density_percent) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = (241)::bigint, FALSE) AND (v_answer_0_max_density_percent IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_density_percent) AND NOT COALESCE(v_answer_0_max_density_percent = CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (120)::bigint END, FALSE) AS breaks_2,
    NOT (b_answer_0_zone) AND COALESCE(v_answer_0_zone IN ('r'), FALSE) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_sub_zone) AND NOT (COALESCE(v_answer_0_sub_zone <> (112)::bigint, FALSE) AND COALESCE(v_answer_0_sub_zone <> (121)::bigint, FALSE)) AS breaks_3
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'r241-storeys' END, CASE WHEN breaks_1 THEN 'r241-coverage' END, CASE WHEN breaks_2 THEN 'r241-density' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_3 THEN 'merged-sub-zones' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.detailed_plan_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.detailed_plan_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.detailed_plan_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.detailed_plan_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.detailed_plan_inquiry_rules(f.filing) AS r;
