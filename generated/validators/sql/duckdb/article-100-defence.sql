-- made by zabeteh 0.1.0 from forms/; do not edit
-- لایحه دفاعیه کمیسیون ماده صد (written defence before the Article 100 commission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- after-notice: the notice is dated after the day of filing [municipality-act 100 note 1]
-- in-time: the 10 days for the defence after the notice are over [municipality-act 100 note 1]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."case-status-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."case-status-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'article-100-defence' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."notice_date"'), 437927, 547864) AS p_notice_date,
    json_extract(filing_fields, '$."notice_date"') IS NOT NULL AS g_notice_date
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
    NOT (b_notice_date) AND NOT COALESCE(filing_day <= zabeteh.moved_days(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(10 AS BIGINT) END), FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'after-notice' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_1 THEN 'in-time' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
