-- made by zabeteh 0.1.0 from forms/; do not edit
-- گزارش مرحله‌ای مهندس ناظر (stage report of the supervising engineer)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- visit-before-report: the visit is dated after the report [nbr-2 clause 2-5-3]
-- report-not-future: the report is dated after the day of filing [nbr-2 clause 2-5-3]
-- complete-at-the-end: the stage is completion and the progress is not 100 percent
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'supervision-stage-report' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."work_stage"')) IN ('demolition', 'excavation', 'foundation', 'frame', 'rough-work', 'finishing', 'facade', 'completed') THEN zabeteh.item(json_extract(filing_fields, '$."work_stage"')) END AS p_work_stage,
    json_extract(filing_fields, '$."work_stage"') IS NOT NULL AS g_work_stage,
    zabeteh.day_between(json_extract(filing_fields, '$."visit_date"'), 437927, 547864) AS p_visit_date,
    json_extract(filing_fields, '$."visit_date"') IS NOT NULL AS g_visit_date,
    zabeteh.day_between(json_extract(filing_fields, '$."report_date"'), 437927, 547864) AS p_report_date,
    json_extract(filing_fields, '$."report_date"') IS NOT NULL AS g_report_date,
    zabeteh.scaled(json_extract(filing_fields, '$."progress_percent"'), 2, 0, 10000) AS p_progress_percent,
    json_extract(filing_fields, '$."progress_percent"') IS NOT NULL AS g_progress_percent
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_work_stage AS v_work_stage,
    (p_work_stage IS NULL) AS b_work_stage,
    p_visit_date AS v_visit_date,
    (p_visit_date IS NULL) AS b_visit_date,
    p_report_date AS v_report_date,
    (p_report_date IS NULL) AS b_report_date,
    p_progress_percent AS v_progress_percent,
    (p_progress_percent IS NULL) AS b_progress_percent
  FROM step_1
),
step_3 AS (
  SELECT *,
    NOT (b_visit_date OR b_report_date) AND NOT COALESCE(v_visit_date <= v_report_date, FALSE) AS breaks_0,
    NOT (b_report_date) AND NOT COALESCE(v_report_date <= filing_day, FALSE) AS breaks_1,
    NOT (b_work_stage) AND COALESCE(v_work_stage IN ('completed'), FALSE) AND NOT (b_progress_percent) AND NOT COALESCE(v_progress_percent = CAST(10000 AS BIGINT), FALSE) AS breaks_2
  FROM step_2
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'visit-before-report' END, CASE WHEN breaks_1 THEN 'report-not-future' END, CASE WHEN breaks_2 THEN 'complete-at-the-end' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_3
