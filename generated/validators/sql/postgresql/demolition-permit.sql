-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز تخریب (demolition permission)
--
-- zabeteh.demolition_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.demolition_permit does so for zabeteh.filings. Run functions.sql first.
-- gas-electricity-cut: the gas or the electricity of the building is not cut
-- water-cut: the water of the building is not cut [nbr-16 16-1-6]
-- end-after-start: the end date is before the start date
-- insured-to-the-end: the policy ends before the demolition does

CREATE OR REPLACE FUNCTION zabeteh.demolition_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'gas-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'gas-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'electricity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'electricity-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'water-sewer-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'water-sewer-inquiry') END AS answer_2,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'cultural-heritage-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'cultural-heritage-inquiry') END AS answer_3
  WHERE zabeteh.item((filing -> 'form')) = 'demolition-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.items((filing_fields -> 'services_cut'), ARRAY['water', 'electricity', 'gas', 'telecom']::text[]) AS p_services_cut,
    (filing_fields -> 'services_cut') IS NOT NULL AS g_services_cut,
    zabeteh.day_between((filing_fields -> 'start_date'), 437927, 547864) AS p_start_date,
    (filing_fields -> 'start_date') IS NOT NULL AS g_start_date,
    zabeteh.day_between((filing_fields -> 'end_date'), 437927, 547864) AS p_end_date,
    (filing_fields -> 'end_date') IS NOT NULL AS g_end_date,
    zabeteh.day_between((filing_fields -> 'insurance_expiry'), 437927, 547864) AS p_insurance_expiry,
    (filing_fields -> 'insurance_expiry') IS NOT NULL AS g_insurance_expiry
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_services_cut AS v_services_cut,
    (p_services_cut IS NULL) AS b_services_cut,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date,
    p_end_date AS v_end_date,
    (p_end_date IS NULL) AS b_end_date,
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
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_services_cut) AND NOT COALESCE(jsonb_exists(v_services_cut, 'gas') AND jsonb_exists(v_services_cut, 'electricity'), FALSE) AS breaks_0,
    NOT (b_services_cut) AND NOT COALESCE(jsonb_exists(v_services_cut, 'water'), FALSE) AS breaks_1,
    NOT (b_end_date OR b_start_date) AND NOT COALESCE(v_end_date >= v_start_date, FALSE) AS breaks_2,
    NOT (b_insurance_expiry OR b_end_date) AND NOT COALESCE(v_insurance_expiry >= v_end_date, FALSE) AS breaks_3
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'gas-electricity-cut' END, CASE WHEN breaks_1 THEN 'water-cut' END, CASE WHEN breaks_2 THEN 'end-after-start' END, CASE WHEN breaks_3 THEN 'insured-to-the-end' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.demolition_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.demolition_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.demolition_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.demolition_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.demolition_permit_rules(f.filing) AS r;
