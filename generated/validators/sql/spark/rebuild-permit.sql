-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه تخریب و نوسازی (demolition and rebuilding permit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- plot-instruction-valid: the plot instruction has expired
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- parking-per-unit: there are fewer parking spaces than units [detailed-plan-parking]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["bank-mortgage-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["bank-mortgage-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant') END AS answer_2,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant') END AS answer_3,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["cultural-heritage-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["cultural-heritage-inquiry"]', 'variant') END AS answer_4
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'rebuild-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["plot_instruction_date"]', 'variant'), 437927, 547864) AS p_plot_instruction_date,
    try_variant_get(filing_fields, '$["plot_instruction_date"]', 'variant') IS NOT NULL AS g_plot_instruction_date,
    zabeteh_scaled(try_variant_get(filing_fields, '$["land_area"]', 'variant'), 2, 100, 1000000000) AS p_land_area,
    try_variant_get(filing_fields, '$["land_area"]', 'variant') IS NOT NULL AS g_land_area,
    zabeteh_scaled(try_variant_get(filing_fields, '$["area_after_setback"]', 'variant'), 2, 0, 1000000000) AS p_area_after_setback,
    try_variant_get(filing_fields, '$["area_after_setback"]', 'variant') IS NOT NULL AS g_area_after_setback,
    zabeteh_flag(try_variant_get(filing_fields, '$["mortgaged"]', 'variant')) AS p_mortgaged,
    try_variant_get(filing_fields, '$["mortgaged"]', 'variant') IS NOT NULL AS g_mortgaged,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["requested_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["requested_use"]', 'variant')) END AS p_requested_use,
    try_variant_get(filing_fields, '$["requested_use"]', 'variant') IS NOT NULL AS g_requested_use,
    zabeteh_whole(try_variant_get(filing_fields, '$["storeys_above"]', 'variant'), 1, 60) AS p_storeys_above,
    try_variant_get(filing_fields, '$["storeys_above"]', 'variant') IS NOT NULL AS g_storeys_above,
    zabeteh_whole(try_variant_get(filing_fields, '$["parking_spaces"]', 'variant'), 0, 2000) AS p_parking_spaces,
    try_variant_get(filing_fields, '$["parking_spaces"]', 'variant') IS NOT NULL AS g_parking_spaces,
    zabeteh_whole(try_variant_get(filing_fields, '$["units"]', 'variant'), 1, 500) AS p_units,
    try_variant_get(filing_fields, '$["units"]', 'variant') IS NOT NULL AS g_units
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
    p_mortgaged AS v_mortgaged,
    (p_mortgaged IS NULL) AS b_mortgaged,
    p_requested_use AS v_requested_use,
    (p_requested_use IS NULL) AS b_requested_use,
    p_storeys_above AS v_storeys_above,
    (p_storeys_above IS NULL) AS b_storeys_above,
    p_parking_spaces AS v_parking_spaces,
    (p_parking_spaces IS NULL) AS b_parking_spaces,
    p_units AS v_units,
    (p_units IS NULL) AS b_units
  FROM step_1
),
step_3 AS (
  SELECT *,
    (COALESCE(v_storeys_above >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 6L END, FALSE) OR COALESCE(v_units >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 20L END, FALSE) OR (COALESCE(v_requested_use NOT IN ('residential'), FALSE) AND COALESCE(v_storeys_above > CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END, FALSE))) AS v_fire_approval_needed
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT (b_mortgaged) AND COALESCE(v_mortgaged, FALSE) AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT (b_storeys_above OR b_units OR b_requested_use) AND COALESCE(v_fire_approval_needed, FALSE) AND answer_3 IS NULL) AS waits_answer_3,
    (NOT FALSE AND TRUE AND answer_4 IS NULL) AS waits_answer_4
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_plot_instruction_date) AND NOT COALESCE(zabeteh_moved_months(v_plot_instruction_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 6L END) >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_1,
    NOT (b_parking_spaces OR b_units) AND NOT COALESCE(v_parking_spaces >= (v_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END), FALSE) AS breaks_2
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'plot-instruction-valid' END, CASE WHEN breaks_1 THEN 'corrected-area-within-deed' END)) AS broken,
  array_compact(array(CASE WHEN breaks_2 THEN 'parking-per-unit' END)) AS advised
FROM step_5
