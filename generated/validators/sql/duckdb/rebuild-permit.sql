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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."bank-mortgage-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."bank-mortgage-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"') END AS answer_2,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."fire-safety-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."fire-safety-inquiry"') END AS answer_3,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."cultural-heritage-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."cultural-heritage-inquiry"') END AS answer_4
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'rebuild-permit' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."plot_instruction_date"'), 437927, 547864) AS p_plot_instruction_date,
    json_extract(filing_fields, '$."plot_instruction_date"') IS NOT NULL AS g_plot_instruction_date,
    zabeteh.scaled(json_extract(filing_fields, '$."land_area"'), 2, 100, 1000000000) AS p_land_area,
    json_extract(filing_fields, '$."land_area"') IS NOT NULL AS g_land_area,
    zabeteh.scaled(json_extract(filing_fields, '$."area_after_setback"'), 2, 0, 1000000000) AS p_area_after_setback,
    json_extract(filing_fields, '$."area_after_setback"') IS NOT NULL AS g_area_after_setback,
    zabeteh.flag(json_extract(filing_fields, '$."mortgaged"')) AS p_mortgaged,
    json_extract(filing_fields, '$."mortgaged"') IS NOT NULL AS g_mortgaged,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."requested_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."requested_use"')) END AS p_requested_use,
    json_extract(filing_fields, '$."requested_use"') IS NOT NULL AS g_requested_use,
    zabeteh.whole(json_extract(filing_fields, '$."storeys_above"'), 1, 60) AS p_storeys_above,
    json_extract(filing_fields, '$."storeys_above"') IS NOT NULL AS g_storeys_above,
    zabeteh.whole(json_extract(filing_fields, '$."parking_spaces"'), 0, 2000) AS p_parking_spaces,
    json_extract(filing_fields, '$."parking_spaces"') IS NOT NULL AS g_parking_spaces,
    zabeteh.whole(json_extract(filing_fields, '$."units"'), 1, 500) AS p_units,
    json_extract(filing_fields, '$."units"') IS NOT NULL AS g_units
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
    (COALESCE(v_storeys_above >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(6 AS BIGINT) END, FALSE) OR COALESCE(v_units >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(20 AS BIGINT) END, FALSE) OR (COALESCE(v_requested_use NOT IN ('residential'), FALSE) AND COALESCE(v_storeys_above > CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1 AS BIGINT) END, FALSE))) AS v_fire_approval_needed
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
    NOT (b_plot_instruction_date) AND NOT COALESCE(zabeteh.moved_months(v_plot_instruction_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(6 AS BIGINT) END) >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_1,
    NOT (b_parking_spaces OR b_units) AND NOT COALESCE(v_parking_spaces >= (v_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1 AS BIGINT) END), FALSE) AS breaks_2
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'plot-instruction-valid' END, CASE WHEN breaks_1 THEN 'corrected-area-within-deed' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_2 THEN 'parking-per-unit' END], lambda e: e IS NOT NULL) AS advised
FROM step_5
