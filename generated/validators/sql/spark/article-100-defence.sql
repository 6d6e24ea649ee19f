-- made by zabeteh 0.1.0 from forms/; do not edit
-- لایحه دفاعیه کمیسیون ماده صد (written defence before the Article 100 commission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- after-notice: the notice is dated after the day of filing [municipality-act 100 note 1]
-- in-time: the 10 days for the defence after the notice are over [municipality-act 100 note 1]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["case-status-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["case-status-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'article-100-defence' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["notice_date"]', 'variant'), 437927, 547864) AS p_notice_date,
    try_variant_get(filing_fields, '$["notice_date"]', 'variant') IS NOT NULL AS g_notice_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_notice_date AS v_notice_date,
    (p_notice_date IS NULL) AS b_notice_date
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_notice_date) AND NOT COALESCE(filing_day >= v_notice_date, FALSE) AS breaks_0,
    NOT (b_notice_date) AND NOT COALESCE(filing_day <= zabeteh_moved_days(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 10L END), FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'after-notice' END)) AS broken,
  array_compact(array(CASE WHEN breaks_1 THEN 'in-time' END)) AS advised
FROM step_4
