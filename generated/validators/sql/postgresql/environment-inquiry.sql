-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام محیط زیست (environment inquiry)
--
-- zabeteh.environment_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.environment_inquiry does so for zabeteh.filings. Run functions.sql first.
-- protected-area-consent: the plot lies in a protected area and the environment office has not agreed in writing

CREATE OR REPLACE FUNCTION zabeteh.environment_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'land-use-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'land-use-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'environment-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'environment-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'environment-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((answer_1 -> 'works_agreed')) AS p_answer_1_works_agreed,
    (answer_1 -> 'works_agreed') IS NOT NULL AS g_answer_1_works_agreed,
    zabeteh.flag((filing_fields -> 'protected_area')) AS p_protected_area,
    (filing_fields -> 'protected_area') IS NOT NULL AS g_protected_area
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_1_works_agreed AS v_answer_1_works_agreed,
    answer_1 IS NOT NULL AND (p_answer_1_works_agreed IS NULL) AS b_answer_1_works_agreed,
    p_protected_area AS v_protected_area,
    (p_protected_area IS NULL) AS b_protected_area
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
    NOT (b_protected_area) AND COALESCE(v_protected_area, FALSE) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_works_agreed) AND NOT COALESCE(v_answer_1_works_agreed, FALSE) AS breaks_0
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'protected-area-consent' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.environment_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.environment_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.environment_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.environment_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.environment_inquiry_rules(f.filing) AS r;
