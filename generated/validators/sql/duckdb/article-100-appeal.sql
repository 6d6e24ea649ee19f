-- made by zabeteh 0.1.0 from forms/; do not edit
-- تجدیدنظر رأی ماده صد (appeal against an Article 100 decision)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- in-time: the appeal is not within 10 days of the notice [municipality-act 100 note 10]
-- notice-after-decision: the notice is dated before the decision
-- fine-too-low: the ground 'fine too low' is for the municipality or a neighbour
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."case-status-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."case-status-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'article-100-appeal' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."decision_date"'), 437927, 547864) AS p_decision_date,
    json_extract(filing_fields, '$."decision_date"') IS NOT NULL AS g_decision_date,
    zabeteh.day_between(json_extract(filing_fields, '$."notice_date"'), 437927, 547864) AS p_notice_date,
    json_extract(filing_fields, '$."notice_date"') IS NOT NULL AS g_notice_date,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."appellant_role"')) IN ('owner', 'successor', 'tenant', 'neighbour', 'representative', 'municipality') THEN zabeteh.item(json_extract(filing_fields, '$."appellant_role"')) END AS p_appellant_role,
    json_extract(filing_fields, '$."appellant_role"') IS NOT NULL AS g_appellant_role,
    zabeteh.items(json_extract(filing_fields, '$."appeal_grounds"'), ['fact', 'law', 'amount', 'low', 'demolition', 'notice', 'new-evidence']) AS p_appeal_grounds,
    json_extract(filing_fields, '$."appeal_grounds"') IS NOT NULL AS g_appeal_grounds
  FROM step_0
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
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_notice_date) AND NOT (COALESCE(filing_day >= v_notice_date, FALSE) AND COALESCE(filing_day <= zabeteh.moved_days(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(10 AS BIGINT) END), FALSE)) AS breaks_0,
    NOT (b_notice_date OR b_decision_date) AND NOT COALESCE(v_notice_date >= v_decision_date, FALSE) AS breaks_1,
    NOT (b_appeal_grounds) AND COALESCE(list_contains(v_appeal_grounds, 'low'), FALSE) AND NOT (b_appellant_role) AND NOT COALESCE(v_appellant_role IN ('municipality', 'neighbour'), FALSE) AS breaks_2
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'in-time' END, CASE WHEN breaks_1 THEN 'notice-after-decision' END, CASE WHEN breaks_2 THEN 'fine-too-low' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
