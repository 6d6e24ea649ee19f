-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه توسعه بنا (building-extension permit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- plot-instruction-valid: the plot instruction has expired
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- coverage-allowed: the total coverage exceeds the coverage allowed
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'extension-permit' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."plot_instruction_date"'), 437927, 547864) AS p_plot_instruction_date,
    json_extract(filing_fields, '$."plot_instruction_date"') IS NOT NULL AS g_plot_instruction_date,
    zabeteh.scaled(json_extract(filing_fields, '$."land_area"'), 2, 100, 1000000000) AS p_land_area,
    json_extract(filing_fields, '$."land_area"') IS NOT NULL AS g_land_area,
    zabeteh.scaled(json_extract(filing_fields, '$."area_after_setback"'), 2, 0, 1000000000) AS p_area_after_setback,
    json_extract(filing_fields, '$."area_after_setback"') IS NOT NULL AS g_area_after_setback,
    zabeteh.whole(json_extract(filing_fields, '$."allowed_coverage_percent"'), 1, 100) AS p_allowed_coverage_percent,
    json_extract(filing_fields, '$."allowed_coverage_percent"') IS NOT NULL AS g_allowed_coverage_percent,
    zabeteh.scaled(json_extract(filing_fields, '$."existing_coverage"'), 2, 100, 1000000000) AS p_existing_coverage,
    json_extract(filing_fields, '$."existing_coverage"') IS NOT NULL AS g_existing_coverage,
    zabeteh.scaled(json_extract(filing_fields, '$."added_coverage"'), 2, 0, 1000000000) AS p_added_coverage,
    json_extract(filing_fields, '$."added_coverage"') IS NOT NULL AS g_added_coverage
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_plot_instruction_date AS v_plot_instruction_date,
    (p_plot_instruction_date IS NULL) AS b_plot_instruction_date,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_area_after_setback AS v_area_after_setback,
    (p_area_after_setback IS NULL) AS b_area_after_setback,
    p_allowed_coverage_percent AS v_allowed_coverage_percent,
    (p_allowed_coverage_percent IS NULL) AS b_allowed_coverage_percent,
    p_existing_coverage AS v_existing_coverage,
    (p_existing_coverage IS NULL) AS b_existing_coverage,
    p_added_coverage AS v_added_coverage,
    (p_added_coverage IS NULL) AS b_added_coverage
  FROM step_1
),
step_3 AS (
  SELECT *,
    zabeteh.divided(v_allowed_coverage_percent, CAST(10 AS BIGINT), CAST(1 AS BIGINT), 'down') AS v_coverage_tens,
    (v_existing_coverage + v_added_coverage) AS v_total_coverage
  FROM step_2
),
step_4 AS (
  SELECT *,
    (v_allowed_coverage_percent - (v_coverage_tens * CAST(10 AS BIGINT))) AS v_coverage_ones
  FROM step_3
),
step_5 AS (
  SELECT *,
    zabeteh.divided((((v_area_after_setback * v_coverage_tens) * CAST(10 AS BIGINT)) + (v_area_after_setback * v_coverage_ones)), CAST(100 AS BIGINT), CAST(1 AS BIGINT), 'down') AS v_coverage_limit
  FROM step_4
),
step_6 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_5
),
step_7 AS (
  SELECT *,
    NOT (b_plot_instruction_date) AND NOT COALESCE(zabeteh.moved_months(v_plot_instruction_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(6 AS BIGINT) END) >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_1,
    NOT (b_existing_coverage OR b_added_coverage OR b_area_after_setback OR b_allowed_coverage_percent) AND NOT COALESCE(v_total_coverage <= v_coverage_limit, FALSE) AS breaks_2
  FROM step_6
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'plot-instruction-valid' END, CASE WHEN breaks_1 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_2 THEN 'coverage-allowed' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_7
