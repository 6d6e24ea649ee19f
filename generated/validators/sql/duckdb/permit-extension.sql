-- made by zabeteh 0.1.0 from forms/; do not edit
-- تمدید پروانه (permit extension)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- report-not-future: the supervisor's report is dated after the day of filing
-- progress-fits-stage: the stage is 'not started' and the progress is above zero
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'permit-extension' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."work_stage"')) IN ('not-started', 'demolition', 'excavation', 'foundation', 'frame', 'rough-work', 'finishing', 'facade', 'completed') THEN zabeteh.item(json_extract(filing_fields, '$."work_stage"')) END AS p_work_stage,
    json_extract(filing_fields, '$."work_stage"') IS NOT NULL AS g_work_stage,
    zabeteh.scaled(json_extract(filing_fields, '$."progress_percent"'), 2, 0, 10000) AS p_progress_percent,
    json_extract(filing_fields, '$."progress_percent"') IS NOT NULL AS g_progress_percent,
    zabeteh.day_between(json_extract(filing_fields, '$."report_date"'), 437927, 547864) AS p_report_date,
    json_extract(filing_fields, '$."report_date"') IS NOT NULL AS g_report_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_work_stage AS v_work_stage,
    (p_work_stage IS NULL) AS b_work_stage,
    p_progress_percent AS v_progress_percent,
    (p_progress_percent IS NULL) AS b_progress_percent,
    p_report_date AS v_report_date,
    (p_report_date IS NULL) AS b_report_date
  FROM step_1
),
step_3 AS (
  SELECT *,
    NOT (b_report_date) AND NOT COALESCE(v_report_date <= filing_day, FALSE) AS breaks_0,
    NOT (b_work_stage) AND COALESCE(v_work_stage IN ('not-started'), FALSE) AND NOT (b_progress_percent) AND NOT COALESCE(v_progress_percent = CAST(0 AS BIGINT), FALSE) AS breaks_1
  FROM step_2
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'report-not-future' END, CASE WHEN breaks_1 THEN 'progress-fits-stage' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_3
