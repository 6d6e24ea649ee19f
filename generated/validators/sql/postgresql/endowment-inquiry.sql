-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام اوقاف (endowment (waqf) inquiry)
--
-- zabeteh.endowment_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.endowment_inquiry does so for zabeteh.filings. Run functions.sql first.
-- lease-not-ended: the term of the lease has ended
-- lease-in-force-at-reply: the lease is not in force on the day of the reply

CREATE OR REPLACE FUNCTION zabeteh.endowment_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'endowment-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'endowment-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'endowment-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((answer_1 -> 'lease_in_force')) AS p_answer_1_lease_in_force,
    (answer_1 -> 'lease_in_force') IS NOT NULL AS g_answer_1_lease_in_force,
    zabeteh.written((filing_fields -> 'lease_number'), 30, TRUE) AS p_lease_number,
    (filing_fields -> 'lease_number') IS NOT NULL AS g_lease_number,
    zabeteh.day_between((filing_fields -> 'lease_end_date'), 437927, 547864) AS p_lease_end_date,
    (filing_fields -> 'lease_end_date') IS NOT NULL AS g_lease_end_date
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_1_lease_in_force AS v_answer_1_lease_in_force,
    answer_1 IS NOT NULL AND (g_answer_1_lease_in_force AND p_answer_1_lease_in_force IS NULL) AS b_answer_1_lease_in_force,
    p_lease_number AS v_lease_number,
    (g_lease_number AND p_lease_number IS NULL) AS b_lease_number,
    p_lease_end_date AS v_lease_end_date,
    (g_lease_end_date AND p_lease_end_date IS NULL) AS b_lease_end_date
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_lease_end_date) AND (v_lease_end_date IS NOT NULL) AND NOT (b_lease_end_date) AND NOT COALESCE(v_lease_end_date >= filing_day, FALSE) AS breaks_0,
    NOT (b_lease_number OR b_answer_1_lease_in_force) AND ((v_lease_number IS NOT NULL) AND (v_answer_1_lease_in_force IS NOT NULL)) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_lease_in_force) AND NOT COALESCE(v_answer_1_lease_in_force, FALSE) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'lease-not-ended' END, CASE WHEN breaks_1 THEN 'lease-in-force-at-reply' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.endowment_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.endowment_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.endowment_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.endowment_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.endowment_inquiry_rules(f.filing) AS r;
