-- made by zabeteh 0.1.0 from forms/; do not edit
-- درخواست دستور نقشه (request for a plot instruction)
--
-- zabeteh.plot_instruction_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.plot_instruction does so for zabeteh.filings. Run functions.sql first.
-- all-owners-consent: the plot has several owners and not all consent
-- tiny-plot-one-unit: more than 1 dwelling is asked for on a plot under 50 m2 in zone R [small-plots-decisions]

CREATE OR REPLACE FUNCTION zabeteh.plot_instruction_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'building-line-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'building-line-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'road-scheme-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'road-scheme-inquiry') END AS answer_2
  WHERE zabeteh.item((filing -> 'form')) = 'plot-instruction' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((answer_0 -> 'zone')) IN ('r', 's', 'm', 'g') THEN zabeteh.item((answer_0 -> 'zone')) END AS p_answer_0_zone,
    (answer_0 -> 'zone') IS NOT NULL AS g_answer_0_zone,
    zabeteh.whole((filing_fields -> 'owners_count'), 1, 500) AS p_owners_count,
    (filing_fields -> 'owners_count') IS NOT NULL AS g_owners_count,
    zabeteh.flag((filing_fields -> 'all_owners_consent')) AS p_all_owners_consent,
    (filing_fields -> 'all_owners_consent') IS NOT NULL AS g_all_owners_consent,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    zabeteh.whole((filing_fields -> 'units_wanted'), 1, 500) AS p_units_wanted,
    (filing_fields -> 'units_wanted') IS NOT NULL AS g_units_wanted
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_0_zone AS v_answer_0_zone,
    answer_0 IS NOT NULL AND (p_answer_0_zone IS NULL) AS b_answer_0_zone,
    p_owners_count AS v_owners_count,
    (p_owners_count IS NULL) AS b_owners_count,
    p_all_owners_consent AS v_all_owners_consent,
    (p_all_owners_consent IS NULL) AS b_all_owners_consent,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_units_wanted AS v_units_wanted,
    (p_units_wanted IS NULL) AS b_units_wanted
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_owners_count) AND COALESCE(v_owners_count > (1)::bigint, FALSE) AND NOT (b_all_owners_consent) AND NOT COALESCE(v_all_owners_consent, FALSE) AS breaks_0,
    NOT (b_land_area OR b_answer_0_zone) AND (COALESCE(v_land_area < CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (5000)::bigint END, FALSE) AND COALESCE(v_answer_0_zone IN ('r'), FALSE)) AND NOT (answer_0 IS NULL AND waits_answer_0) AND NOT (b_units_wanted) AND NOT COALESCE(v_units_wanted <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (1)::bigint END, FALSE) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'all-owners-consent' END, CASE WHEN breaks_1 THEN 'tiny-plot-one-unit' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.plot_instruction_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.plot_instruction_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.plot_instruction_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.plot_instruction AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.plot_instruction_rules(f.filing) AS r;
