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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["case-status-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["case-status-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'article-100-appeal' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["decision_date"]', 'variant'), 437927, 547864) AS p_decision_date,
    try_variant_get(filing_fields, '$["decision_date"]', 'variant') IS NOT NULL AS g_decision_date,
    zabeteh_day_between(try_variant_get(filing_fields, '$["notice_date"]', 'variant'), 437927, 547864) AS p_notice_date,
    try_variant_get(filing_fields, '$["notice_date"]', 'variant') IS NOT NULL AS g_notice_date,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["appellant_role"]', 'variant')) IN ('owner', 'successor', 'tenant', 'neighbour', 'representative', 'municipality') THEN zabeteh_item(try_variant_get(filing_fields, '$["appellant_role"]', 'variant')) END AS p_appellant_role,
    try_variant_get(filing_fields, '$["appellant_role"]', 'variant') IS NOT NULL AS g_appellant_role,
    zabeteh_items(try_variant_get(filing_fields, '$["appeal_grounds"]', 'variant'), array('fact', 'law', 'amount', 'low', 'demolition', 'notice', 'new-evidence')) AS p_appeal_grounds,
    try_variant_get(filing_fields, '$["appeal_grounds"]', 'variant') IS NOT NULL AS g_appeal_grounds
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
    NOT (b_notice_date) AND NOT (COALESCE(filing_day >= v_notice_date, FALSE) AND COALESCE(filing_day <= zabeteh_moved_days(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 10L END), FALSE)) AS breaks_0,
    NOT (b_notice_date OR b_decision_date) AND NOT COALESCE(v_notice_date >= v_decision_date, FALSE) AS breaks_1,
    NOT (b_appeal_grounds) AND COALESCE(array_contains(v_appeal_grounds, 'low'), FALSE) AND NOT (b_appellant_role) AND NOT COALESCE(v_appellant_role IN ('municipality', 'neighbour'), FALSE) AS breaks_2
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'in-time' END, CASE WHEN breaks_1 THEN 'notice-after-decision' END, CASE WHEN breaks_2 THEN 'fine-too-low' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
