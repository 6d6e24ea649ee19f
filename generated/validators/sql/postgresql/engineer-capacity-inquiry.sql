-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) (engineer competence and capacity inquiry)
--
-- zabeteh.engineer_capacity_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.engineer_capacity_inquiry does so for zabeteh.filings. Run functions.sql first.
-- licence-valid: the licence has expired [engineering-act-1374 30]
-- confirmed-licence-valid: by the reply of the organisation the licence has expired [engineering-act-1374 30]
-- declared-capacity-covers: the declared capacity does not cover the floor area
-- confirmed-capacity-covers: the confirmed capacity does not cover the floor area
-- long-enough-for-queue: less than 9 months are left on the licence, so the engineer is out of the queue for supervision

CREATE OR REPLACE FUNCTION zabeteh.engineer_capacity_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'engineer-capacity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'engineer-capacity-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'engineer-capacity-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((answer_0 -> 'confirmed_expiry'), 437927, 547864) AS p_answer_0_confirmed_expiry,
    (answer_0 -> 'confirmed_expiry') IS NOT NULL AS g_answer_0_confirmed_expiry,
    zabeteh.scaled((answer_0 -> 'confirmed_capacity'), 2, 0, 1000000000) AS p_answer_0_confirmed_capacity,
    (answer_0 -> 'confirmed_capacity') IS NOT NULL AS g_answer_0_confirmed_capacity,
    CASE WHEN zabeteh.item((filing_fields -> 'service')) IN ('design', 'supervision', 'execution') THEN zabeteh.item((filing_fields -> 'service')) END AS p_service,
    (filing_fields -> 'service') IS NOT NULL AS g_service,
    zabeteh.day_between((filing_fields -> 'licence_expiry'), 437927, 547864) AS p_licence_expiry,
    (filing_fields -> 'licence_expiry') IS NOT NULL AS g_licence_expiry,
    zabeteh.scaled((filing_fields -> 'remaining_capacity'), 2, 0, 1000000000) AS p_remaining_capacity,
    (filing_fields -> 'remaining_capacity') IS NOT NULL AS g_remaining_capacity,
    zabeteh.scaled((filing_fields -> 'total_floor_area'), 2, 0, 1000000000) AS p_total_floor_area,
    (filing_fields -> 'total_floor_area') IS NOT NULL AS g_total_floor_area
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_0_confirmed_expiry AS v_answer_0_confirmed_expiry,
    answer_0 IS NOT NULL AND (p_answer_0_confirmed_expiry IS NULL) AS b_answer_0_confirmed_expiry,
    p_answer_0_confirmed_capacity AS v_answer_0_confirmed_capacity,
    answer_0 IS NOT NULL AND (p_answer_0_confirmed_capacity IS NULL) AS b_answer_0_confirmed_capacity,
    p_service AS v_service,
    (p_service IS NULL) AS b_service,
    p_licence_expiry AS v_licence_expiry,
    (p_licence_expiry IS NULL) AS b_licence_expiry,
    p_remaining_capacity AS v_remaining_capacity,
    (g_remaining_capacity AND p_remaining_capacity IS NULL) AS b_remaining_capacity,
    p_total_floor_area AS v_total_floor_area,
    (p_total_floor_area IS NULL) AS b_total_floor_area
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
    NOT (b_licence_expiry) AND NOT COALESCE(v_licence_expiry >= filing_day, FALSE) AS breaks_0,
    NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_confirmed_expiry) AND NOT COALESCE(v_answer_0_confirmed_expiry >= filing_day, FALSE) AS breaks_1,
    NOT (b_remaining_capacity) AND (v_remaining_capacity IS NOT NULL) AND NOT (b_remaining_capacity OR b_total_floor_area) AND NOT COALESCE(v_remaining_capacity >= v_total_floor_area, FALSE) AS breaks_2,
    NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_confirmed_capacity OR b_total_floor_area) AND NOT COALESCE(v_answer_0_confirmed_capacity >= v_total_floor_area, FALSE) AS breaks_3,
    NOT (b_service) AND COALESCE(v_service IN ('supervision'), FALSE) AND NOT (b_licence_expiry) AND NOT COALESCE(v_licence_expiry >= zabeteh.moved_months(filing_day, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (9)::bigint END), FALSE) AS breaks_4
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'licence-valid' END, CASE WHEN breaks_1 THEN 'confirmed-licence-valid' END, CASE WHEN breaks_2 THEN 'declared-capacity-covers' END, CASE WHEN breaks_3 THEN 'confirmed-capacity-covers' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_4 THEN 'long-enough-for-queue' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.engineer_capacity_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.engineer_capacity_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.engineer_capacity_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.engineer_capacity_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.engineer_capacity_inquiry_rules(f.filing) AS r;
