-- made by zabeteh 0.1.0 from forms/; do not edit
-- ابطال پروانه (cancellation of a building permit)
--
-- zabeteh.permit_cancellation_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.permit_cancellation does so for zabeteh.filings. Run functions.sql first.
-- works-not-started: the works have started

CREATE OR REPLACE FUNCTION zabeteh.permit_cancellation_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'permit-cancellation' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'works_started')) AS p_works_started,
    (filing_fields -> 'works_started') IS NOT NULL AS g_works_started
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_works_started AS v_works_started,
    (p_works_started IS NULL) AS b_works_started
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_works_started) AND NOT (NOT COALESCE(v_works_started, FALSE)) AS breaks_0
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_0 THEN 'works-not-started' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.permit_cancellation_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.permit_cancellation_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.permit_cancellation_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.permit_cancellation AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.permit_cancellation_rules(f.filing) AS r;
