-- made by zabeteh 0.1.0 from forms/; do not edit
-- اعلام شروع عملیات ساختمانی (notice of start of works)
--
-- zabeteh.start_of_works_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.start_of_works does so for zabeteh.filings. Run functions.sql first.
-- notice-before-works: the works start before the day of the notice [start-of-works-circular]
-- start-within-permit: the start is not between issue and expiry of the permit
-- four-disciplines: with four supervisors not all four disciplines are named
-- licences-valid: the licence of a supervisor ends before the start date
-- insured-at-start: the policy is not in force on the start date

CREATE OR REPLACE FUNCTION zabeteh.start_of_works_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'engineer-capacity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'engineer-capacity-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'start-of-works' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'permit_date'), 437927, 547864) AS p_permit_date,
    (filing_fields -> 'permit_date') IS NOT NULL AS g_permit_date,
    zabeteh.day_between((filing_fields -> 'permit_expiry'), 437927, 547864) AS p_permit_expiry,
    (filing_fields -> 'permit_expiry') IS NOT NULL AS g_permit_expiry,
    zabeteh.day_between((filing_fields -> 'start_date'), 437927, 547864) AS p_start_date,
    (filing_fields -> 'start_date') IS NOT NULL AS g_start_date,
    CASE WHEN zabeteh.item((filing_fields -> 'supervision_mode')) IN ('single', 'four') THEN zabeteh.item((filing_fields -> 'supervision_mode')) END AS p_supervision_mode,
    (filing_fields -> 'supervision_mode') IS NOT NULL AS g_supervision_mode,
    CASE WHEN jsonb_typeof((filing_fields -> 'supervisors')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'supervisors')) BETWEEN 1 AND 4 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'supervisors')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['discipline', 'licence', 'name', 'licence_expiry']) = '{}'::jsonb AND NOT (CASE WHEN zabeteh.item((r -> 'discipline')) IN ('architecture', 'civil', 'mechanical', 'electrical') THEN zabeteh.item((r -> 'discipline')) END IS NULL) AND NOT (CASE WHEN zabeteh.is_engineer_licence(zabeteh.item((r -> 'licence'))) THEN zabeteh.item((r -> 'licence')) END IS NULL) AND NOT (zabeteh.written((r -> 'name'), 80, TRUE) IS NULL) AND NOT (zabeteh.day_between((r -> 'licence_expiry'), 437927, 547864) IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_discipline', CASE WHEN zabeteh.item((r -> 'discipline')) IN ('architecture', 'civil', 'mechanical', 'electrical') THEN zabeteh.item((r -> 'discipline')) END, 'v_licence', CASE WHEN zabeteh.is_engineer_licence(zabeteh.item((r -> 'licence'))) THEN zabeteh.item((r -> 'licence')) END, 'v_name', zabeteh.written((r -> 'name'), 80, TRUE), 'v_licence_expiry', zabeteh.day_between((r -> 'licence_expiry'), 437927, 547864))), '[]') FROM jsonb_array_elements((filing_fields -> 'supervisors')) AS rows_of(r)) END END AS p_supervisors,
    (filing_fields -> 'supervisors') IS NOT NULL AS g_supervisors,
    zabeteh.day_between((filing_fields -> 'insurance_start'), 437927, 547864) AS p_insurance_start,
    (filing_fields -> 'insurance_start') IS NOT NULL AS g_insurance_start,
    zabeteh.day_between((filing_fields -> 'insurance_expiry'), 437927, 547864) AS p_insurance_expiry,
    (filing_fields -> 'insurance_expiry') IS NOT NULL AS g_insurance_expiry
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_permit_date AS v_permit_date,
    (p_permit_date IS NULL) AS b_permit_date,
    p_permit_expiry AS v_permit_expiry,
    (p_permit_expiry IS NULL) AS b_permit_expiry,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date,
    p_supervision_mode AS v_supervision_mode,
    (p_supervision_mode IS NULL) AS b_supervision_mode,
    p_supervisors AS v_supervisors,
    (p_supervisors IS NULL) AS b_supervisors,
    p_insurance_start AS v_insurance_start,
    (p_insurance_start IS NULL) AS b_insurance_start,
    p_insurance_expiry AS v_insurance_expiry,
    (p_insurance_expiry IS NULL) AS b_insurance_expiry
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_start_date) AND NOT COALESCE(v_start_date >= filing_day, FALSE) AS breaks_0,
    NOT (b_start_date OR b_permit_date OR b_permit_expiry) AND NOT (COALESCE(v_start_date >= v_permit_date, FALSE) AND COALESCE(v_start_date <= v_permit_expiry, FALSE)) AS breaks_1,
    NOT (b_supervision_mode) AND COALESCE(v_supervision_mode IN ('four'), FALSE) AND NOT (b_supervisors) AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements(v_supervisors) AS rows_of(r) WHERE COALESCE((r ->> 'v_discipline') IN ('civil'), FALSE)) AND EXISTS (SELECT 1 FROM jsonb_array_elements(v_supervisors) AS rows_of(r) WHERE COALESCE((r ->> 'v_discipline') IN ('architecture'), FALSE)) AND EXISTS (SELECT 1 FROM jsonb_array_elements(v_supervisors) AS rows_of(r) WHERE COALESCE((r ->> 'v_discipline') IN ('mechanical'), FALSE)) AND EXISTS (SELECT 1 FROM jsonb_array_elements(v_supervisors) AS rows_of(r) WHERE COALESCE((r ->> 'v_discipline') IN ('electrical'), FALSE))) AS breaks_2,
    NOT (b_supervisors OR b_start_date) AND NOT (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_supervisors) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_licence_expiry')::bigint >= v_start_date, FALSE)))) AS breaks_3,
    NOT (b_insurance_start OR b_start_date OR b_insurance_expiry) AND NOT (COALESCE(v_insurance_start <= v_start_date, FALSE) AND COALESCE(v_insurance_expiry > v_start_date, FALSE)) AS breaks_4
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_1 THEN 'start-within-permit' END, CASE WHEN breaks_2 THEN 'four-disciplines' END, CASE WHEN breaks_3 THEN 'licences-valid' END, CASE WHEN breaks_4 THEN 'insured-at-start' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_0 THEN 'notice-before-works' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.start_of_works_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.start_of_works_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.start_of_works_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.start_of_works AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.start_of_works_rules(f.filing) AS r;
