-- made by zabeteh 0.1.0 from forms/; do not edit
-- تجدیدنظر رأی ماده صد (appeal against an Article 100 decision)
--
-- zabeteh.article_100_appeal_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.article_100_appeal does so for zabeteh.filings. Run functions.sql first.
-- in-time: the appeal is not within 10 days of the notice [municipality-act 100 note 10]
-- notice-after-decision: the notice is dated before the decision
-- fine-too-low: the ground 'fine too low' is for the municipality or a neighbour

CREATE OR REPLACE FUNCTION zabeteh.article_100_appeal_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'case-status-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'case-status-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'article-100-appeal' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'decision_date'), 437927, 547864) AS p_decision_date,
    (filing_fields -> 'decision_date') IS NOT NULL AS g_decision_date,
    zabeteh.day_between((filing_fields -> 'notice_date'), 437927, 547864) AS p_notice_date,
    (filing_fields -> 'notice_date') IS NOT NULL AS g_notice_date,
    CASE WHEN zabeteh.item((filing_fields -> 'appellant_role')) IN ('owner', 'successor', 'tenant', 'neighbour', 'representative', 'municipality') THEN zabeteh.item((filing_fields -> 'appellant_role')) END AS p_appellant_role,
    (filing_fields -> 'appellant_role') IS NOT NULL AS g_appellant_role,
    zabeteh.items((filing_fields -> 'appeal_grounds'), ARRAY['fact', 'law', 'amount', 'low', 'demolition', 'notice', 'new-evidence']::text[]) AS p_appeal_grounds,
    (filing_fields -> 'appeal_grounds') IS NOT NULL AS g_appeal_grounds
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_decision_date AS v_decision_date,
    (p_decision_date IS NULL) AS b_decision_date,
    p_notice_date AS v_notice_date,
    (p_notice_date IS NULL) AS b_notice_date,
    p_appellant_role AS v_appellant_role,
    (p_appellant_role IS NULL) AS b_appellant_role,
    p_appeal_grounds AS v_appeal_grounds,
    (p_appeal_grounds IS NULL) AS b_appeal_grounds
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
    NOT (b_notice_date) AND NOT (COALESCE(filing_day >= v_notice_date, FALSE) AND COALESCE(filing_day <= zabeteh.moved_days(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (10)::bigint END), FALSE)) AS breaks_0,
    NOT (b_notice_date OR b_decision_date) AND NOT COALESCE(v_notice_date >= v_decision_date, FALSE) AS breaks_1,
    NOT (b_appeal_grounds) AND COALESCE(jsonb_exists(v_appeal_grounds, 'low'), FALSE) AND NOT (b_appellant_role) AND NOT COALESCE(v_appellant_role IN ('municipality', 'neighbour'), FALSE) AS breaks_2
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'in-time' END, CASE WHEN breaks_1 THEN 'notice-after-decision' END, CASE WHEN breaks_2 THEN 'fine-too-low' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.article_100_appeal_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.article_100_appeal_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.article_100_appeal_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.article_100_appeal AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.article_100_appeal_rules(f.filing) AS r;
