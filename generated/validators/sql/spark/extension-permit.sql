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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'extension-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["plot_instruction_date"]', 'variant'), 437927, 547864) AS p_plot_instruction_date,
    try_variant_get(filing_fields, '$["plot_instruction_date"]', 'variant') IS NOT NULL AS g_plot_instruction_date,
    zabeteh_scaled(try_variant_get(filing_fields, '$["land_area"]', 'variant'), 2, 100, 1000000000) AS p_land_area,
    try_variant_get(filing_fields, '$["land_area"]', 'variant') IS NOT NULL AS g_land_area,
    zabeteh_scaled(try_variant_get(filing_fields, '$["area_after_setback"]', 'variant'), 2, 0, 1000000000) AS p_area_after_setback,
    try_variant_get(filing_fields, '$["area_after_setback"]', 'variant') IS NOT NULL AS g_area_after_setback,
    zabeteh_whole(try_variant_get(filing_fields, '$["allowed_coverage_percent"]', 'variant'), 1, 100) AS p_allowed_coverage_percent,
    try_variant_get(filing_fields, '$["allowed_coverage_percent"]', 'variant') IS NOT NULL AS g_allowed_coverage_percent,
    zabeteh_scaled(try_variant_get(filing_fields, '$["existing_coverage"]', 'variant'), 2, 100, 1000000000) AS p_existing_coverage,
    try_variant_get(filing_fields, '$["existing_coverage"]', 'variant') IS NOT NULL AS g_existing_coverage,
    zabeteh_scaled(try_variant_get(filing_fields, '$["added_coverage"]', 'variant'), 2, 0, 1000000000) AS p_added_coverage,
    try_variant_get(filing_fields, '$["added_coverage"]', 'variant') IS NOT NULL AS g_added_coverage
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
    zabeteh_divided(v_allowed_coverage_percent, 10L, 1L, 'down') AS v_coverage_tens,
    (v_existing_coverage + v_added_coverage) AS v_total_coverage
  FROM step_2
),
step_4 AS (
  SELECT *,
    (v_allowed_coverage_percent - (v_coverage_tens * 10L)) AS v_coverage_ones
  FROM step_3
),
step_5 AS (
  SELECT *,
    zabeteh_divided((((v_area_after_setback * v_coverage_tens) * 10L) + (v_area_after_setback * v_coverage_ones)), 100L, 1L, 'down') AS v_coverage_limit
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
    NOT (b_plot_instruction_date) AND NOT COALESCE(zabeteh_moved_months(v_plot_instruction_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 6L END) >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_1,
    NOT (b_existing_coverage OR b_added_coverage OR b_area_after_setback OR b_allowed_coverage_percent) AND NOT COALESCE(v_total_coverage <= v_coverage_limit, FALSE) AS breaks_2
  FROM step_6
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'plot-instruction-valid' END, CASE WHEN breaks_1 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_2 THEN 'coverage-allowed' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_7
