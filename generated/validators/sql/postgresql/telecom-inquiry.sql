-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام مخابرات (telecommunications inquiry)
--
-- zabeteh.telecom_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.telecom_inquiry does so for zabeteh.filings. Run functions.sql first.
-- line-for-each-unit: fewer lines are requested than there are units

CREATE OR REPLACE FUNCTION zabeteh.telecom_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'telecom-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'telecom-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'telecom-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'inquiry_subject')) IN ('cable-clearance', 'duct-approval', 'fibre-digging', 'relocation') THEN zabeteh.item((filing_fields -> 'inquiry_subject')) END AS p_inquiry_subject,
    (filing_fields -> 'inquiry_subject') IS NOT NULL AS g_inquiry_subject,
    zabeteh.whole((filing_fields -> 'units'), 0, 2000) AS p_units,
    (filing_fields -> 'units') IS NOT NULL AS g_units,
    zabeteh.whole((filing_fields -> 'lines_requested'), 0, 5000) AS p_lines_requested,
    (filing_fields -> 'lines_requested') IS NOT NULL AS g_lines_requested
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_inquiry_subject AS v_inquiry_subject,
    (p_inquiry_subject IS NULL) AS b_inquiry_subject,
    p_units AS v_units,
    (p_units IS NULL) AS b_units,
    p_lines_requested AS v_lines_requested,
    (g_lines_requested AND p_lines_requested IS NULL) AS b_lines_requested
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
    NOT (b_inquiry_subject OR b_lines_requested) AND (COALESCE(v_inquiry_subject IN ('duct-approval'), FALSE) AND (v_lines_requested IS NOT NULL)) AND NOT (b_lines_requested OR b_units) AND NOT COALESCE(v_lines_requested >= v_units, FALSE) AS breaks_0
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'line-for-each-unit' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.telecom_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.telecom_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.telecom_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.telecom_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.telecom_inquiry_rules(f.filing) AS r;
