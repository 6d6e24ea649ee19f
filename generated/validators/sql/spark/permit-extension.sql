-- made by zabeteh 0.1.0 from forms/; do not edit
-- تمدید پروانه (permit extension)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- report-not-future: the supervisor's report is dated after the day of filing
-- progress-fits-stage: the stage is 'not started' and the progress is above zero
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'permit-extension' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["work_stage"]', 'variant')) IN ('not-started', 'demolition', 'excavation', 'foundation', 'frame', 'rough-work', 'finishing', 'facade', 'completed') THEN zabeteh_item(try_variant_get(filing_fields, '$["work_stage"]', 'variant')) END AS p_work_stage,
    try_variant_get(filing_fields, '$["work_stage"]', 'variant') IS NOT NULL AS g_work_stage,
    zabeteh_scaled(try_variant_get(filing_fields, '$["progress_percent"]', 'variant'), 2, 0, 10000) AS p_progress_percent,
    try_variant_get(filing_fields, '$["progress_percent"]', 'variant') IS NOT NULL AS g_progress_percent,
    zabeteh_day_between(try_variant_get(filing_fields, '$["report_date"]', 'variant'), 437927, 547864) AS p_report_date,
    try_variant_get(filing_fields, '$["report_date"]', 'variant') IS NOT NULL AS g_report_date
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
    NOT (b_work_stage) AND COALESCE(v_work_stage IN ('not-started'), FALSE) AND NOT (b_progress_percent) AND NOT COALESCE(v_progress_percent = 0L, FALSE) AS breaks_1
  FROM step_2
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'report-not-future' END, CASE WHEN breaks_1 THEN 'progress-fits-stage' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_3
