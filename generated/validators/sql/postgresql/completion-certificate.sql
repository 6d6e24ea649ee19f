-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی پایان کار ساختمان (building completion certificate)
--
-- zabeteh.completion_certificate_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.completion_certificate does so for zabeteh.filings. Run functions.sql first.
-- works-end-after-permit: the works do not end after the permit was issued
-- works-ended: the works end after the day of filing
-- setback-first: the setback has not been carried out

CREATE OR REPLACE FUNCTION zabeteh.completion_certificate_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'fire-safety-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'fire-safety-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'completion-certificate' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'permit_date'), 437927, 547864) AS p_permit_date,
    (filing_fields -> 'permit_date') IS NOT NULL AS g_permit_date,
    zabeteh.day_between((filing_fields -> 'works_end_date'), 437927, 547864) AS p_works_end_date,
    (filing_fields -> 'works_end_date') IS NOT NULL AS g_works_end_date,
    zabeteh.flag((filing_fields -> 'setback_done')) AS p_setback_done,
    (filing_fields -> 'setback_done') IS NOT NULL AS g_setback_done,
    zabeteh.flag((filing_fields -> 'fire_approval_needed')) AS p_fire_approval_needed,
    (filing_fields -> 'fire_approval_needed') IS NOT NULL AS g_fire_approval_needed
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_permit_date AS v_permit_date,
    (p_permit_date IS NULL) AS b_permit_date,
    p_works_end_date AS v_works_end_date,
    (p_works_end_date IS NULL) AS b_works_end_date,
    p_setback_done AS v_setback_done,
    (p_setback_done IS NULL) AS b_setback_done,
    p_fire_approval_needed AS v_fire_approval_needed,
    (p_fire_approval_needed IS NULL) AS b_fire_approval_needed
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT (b_fire_approval_needed) AND COALESCE(v_fire_approval_needed, FALSE) AND answer_1 IS NULL) AS waits_answer_1
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_works_end_date OR b_permit_date) AND NOT COALESCE(v_works_end_date > v_permit_date, FALSE) AS breaks_0,
    NOT (b_works_end_date) AND NOT COALESCE(v_works_end_date <= filing_day, FALSE) AS breaks_1,
    NOT (b_setback_done) AND NOT COALESCE(v_setback_done, FALSE) AS breaks_2
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'works-end-after-permit' END, CASE WHEN breaks_1 THEN 'works-ended' END, CASE WHEN breaks_2 THEN 'setback-first' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.completion_certificate_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.completion_certificate_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.completion_certificate_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.completion_certificate AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.completion_certificate_rules(f.filing) AS r;
