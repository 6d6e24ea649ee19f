-- made by zabeteh 0.1.0 from forms/; do not edit
-- لایحه دفاعیه کمیسیون ماده صد (written defence before the Article 100 commission)
--
-- zabeteh.article_100_defence_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.article_100_defence does so for zabeteh.filings. Run functions.sql first.
-- after-notice: the notice is dated after the day of filing [municipality-act 100 note 1]
-- in-time: the 10 days for the defence after the notice are over [municipality-act 100 note 1]

CREATE OR REPLACE FUNCTION zabeteh.article_100_defence_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'case-status-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'case-status-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'article-100-defence' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'notice_date'), 437927, 547864) AS p_notice_date,
    (filing_fields -> 'notice_date') IS NOT NULL AS g_notice_date
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_notice_date AS v_notice_date,
    (p_notice_date IS NULL) AS b_notice_date
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
    NOT (b_notice_date) AND NOT COALESCE(filing_day >= v_notice_date, FALSE) AS breaks_0,
    NOT (b_notice_date) AND NOT COALESCE(filing_day <= zabeteh.moved_days(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (10)::bigint END), FALSE) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'after-notice' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_1 THEN 'in-time' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.article_100_defence_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.article_100_defence_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.article_100_defence_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.article_100_defence AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.article_100_defence_rules(f.filing) AS r;
