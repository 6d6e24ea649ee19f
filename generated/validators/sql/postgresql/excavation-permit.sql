-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز گودبرداری و سازه نگهبان (excavation and shoring permission)
--
-- zabeteh.excavation_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.excavation_permit does so for zabeteh.filings. Run functions.sql first.
-- services-located: the underground services were not located [construction-safety-bylaw 238]
-- depth-below-neighbour: the depth below the neighbour's foundation exceeds the depth of the pit
-- insured-at-start: the policy ends before the start date

CREATE OR REPLACE FUNCTION zabeteh.excavation_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'engineer-capacity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'engineer-capacity-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'metro-protection-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'metro-protection-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'water-sewer-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'water-sewer-inquiry') END AS answer_2,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'gas-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'gas-inquiry') END AS answer_3,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'electricity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'electricity-inquiry') END AS answer_4
  WHERE zabeteh.item((filing -> 'form')) = 'excavation-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.scaled((filing_fields -> 'excavation_depth'), 2, 10, 8000) AS p_excavation_depth,
    (filing_fields -> 'excavation_depth') IS NOT NULL AS g_excavation_depth,
    zabeteh.scaled((filing_fields -> 'depth_below_neighbour'), 2, 0, 8000) AS p_depth_below_neighbour,
    (filing_fields -> 'depth_below_neighbour') IS NOT NULL AS g_depth_below_neighbour,
    zabeteh.flag((filing_fields -> 'underground_services')) AS p_underground_services,
    (filing_fields -> 'underground_services') IS NOT NULL AS g_underground_services,
    zabeteh.day_between((filing_fields -> 'start_date'), 437927, 547864) AS p_start_date,
    (filing_fields -> 'start_date') IS NOT NULL AS g_start_date,
    zabeteh.day_between((filing_fields -> 'insurance_expiry'), 437927, 547864) AS p_insurance_expiry,
    (filing_fields -> 'insurance_expiry') IS NOT NULL AS g_insurance_expiry
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_excavation_depth AS v_excavation_depth,
    (p_excavation_depth IS NULL) AS b_excavation_depth,
    p_depth_below_neighbour AS v_depth_below_neighbour,
    (p_depth_below_neighbour IS NULL) AS b_depth_below_neighbour,
    p_underground_services AS v_underground_services,
    (p_underground_services IS NULL) AS b_underground_services,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date,
    p_insurance_expiry AS v_insurance_expiry,
    (p_insurance_expiry IS NULL) AS b_insurance_expiry
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3,
    (NOT FALSE AND TRUE AND answer_4 IS NULL) AS waits_answer_4
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_underground_services) AND NOT COALESCE(v_underground_services, FALSE) AS breaks_0,
    NOT (b_depth_below_neighbour OR b_excavation_depth) AND NOT COALESCE(v_depth_below_neighbour <= v_excavation_depth, FALSE) AS breaks_1,
    NOT (b_insurance_expiry OR b_start_date) AND NOT COALESCE(v_insurance_expiry >= v_start_date, FALSE) AS breaks_2
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'services-located' END, CASE WHEN breaks_1 THEN 'depth-below-neighbour' END, CASE WHEN breaks_2 THEN 'insured-at-start' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.excavation_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.excavation_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.excavation_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.excavation_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.excavation_permit_rules(f.filing) AS r;
