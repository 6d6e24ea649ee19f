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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'supervision-stage-report' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["work_stage"]', 'variant')) IN ('demolition', 'excavation', 'foundation', 'frame', 'rough-work', 'finishing', 'facade', 'completed') THEN zabeteh_item(try_variant_get(filing_fields, '$["work_stage"]', 'variant')) END AS p_work_stage,
    try_variant_get(filing_fields, '$["work_stage"]', 'variant') IS NOT NULL AS g_work_stage,
    zabeteh_day_between(try_variant_get(filing_fields, '$["visit_date"]', 'variant'), 437927, 547864) AS p_visit_date,
    try_variant_get(filing_fields, '$["visit_date"]', 'variant') IS NOT NULL AS g_visit_date,
    zabeteh_day_between(try_variant_get(filing_fields, '$["report_date"]', 'variant'), 437927, 547864) AS p_report_date,
    try_variant_get(filing_fields, '$["report_date"]', 'variant') IS NOT NULL AS g_report_date,
    zabeteh_scaled(try_variant_get(filing_fields, '$["progress_percent"]', 'variant'), 2, 0, 10000) AS p_progress_percent,
    try_variant_get(filing_fields, '$["progress_percent"]', 'variant') IS NOT NULL AS g_progress_percent
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
    NOT (b_work_stage) AND COALESCE(v_work_stage IN ('completed'), FALSE) AND NOT (b_progress_percent) AND NOT COALESCE(v_progress_percent = 10000L, FALSE) AS breaks_2
  FROM step_2
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'visit-before-report' END, CASE WHEN breaks_1 THEN 'report-not-future' END, CASE WHEN breaks_2 THEN 'complete-at-the-end' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_3
