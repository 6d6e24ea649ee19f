-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام شرکت گاز (gas company inquiry)
--
-- zabeteh.gas_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.gas_inquiry does so for zabeteh.filings. Run functions.sql first.
-- cut-off-before-demolition: the gas is not yet cut off and the demolition may not begin

CREATE OR REPLACE FUNCTION zabeteh.gas_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'gas-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'gas-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'gas-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((answer_0 -> 'disconnected')) AS p_answer_0_disconnected,
    (answer_0 -> 'disconnected') IS NOT NULL AS g_answer_0_disconnected,
    CASE WHEN zabeteh.item((filing_fields -> 'inquiry_subject')) IN ('new-connection', 'piping-approval', 'capacity-change', 'disconnect', 'clearance') THEN zabeteh.item((filing_fields -> 'inquiry_subject')) END AS p_inquiry_subject,
    (filing_fields -> 'inquiry_subject') IS NOT NULL AS g_inquiry_subject
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_0_disconnected AS v_answer_0_disconnected,
    answer_0 IS NOT NULL AND (g_answer_0_disconnected AND p_answer_0_disconnected IS NULL) AS b_answer_0_disconnected,
    p_inquiry_subject AS v_inquiry_subject,
    (p_inquiry_subject IS NULL) AS b_inquiry_subject
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
    NOT (b_inquiry_subject OR b_answer_0_disconnected) AND (COALESCE(v_inquiry_subject IN ('disconnect'), FALSE) AND (v_answer_0_disconnected IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_disconnected) AND NOT COALESCE(v_answer_0_disconnected, FALSE) AS breaks_0
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'cut-off-before-demolition' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.gas_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.gas_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.gas_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.gas_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.gas_inquiry_rules(f.filing) AS r;
