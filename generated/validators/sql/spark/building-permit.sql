-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه احداث ساختمان (building permit (new building))
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- plot-instruction-valid: the plot instruction has expired
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- parking-per-unit: there are fewer parking spaces than units [detailed-plan-parking]
-- four-supervisors: not all four disciplines have a supervisor
-- coverage-within-plot: the coverage exceeds the plot area after correction
-- tiny-plot: a plot under 50 m2 in zone R has more than 1 dwelling or more than 80 percent coverage [small-plots-decisions]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant') END AS answer_2,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["social-security-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["social-security-inquiry"]', 'variant') END AS answer_3
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'building-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["plot_instruction_date"]', 'variant'), 437927, 547864) AS p_plot_instruction_date,
    try_variant_get(filing_fields, '$["plot_instruction_date"]', 'variant') IS NOT NULL AS g_plot_instruction_date,
    zabeteh_scaled(try_variant_get(filing_fields, '$["land_area"]', 'variant'), 2, 100, 1000000000) AS p_land_area,
    try_variant_get(filing_fields, '$["land_area"]', 'variant') IS NOT NULL AS g_land_area,
    zabeteh_scaled(try_variant_get(filing_fields, '$["area_after_setback"]', 'variant'), 2, 0, 1000000000) AS p_area_after_setback,
    try_variant_get(filing_fields, '$["area_after_setback"]', 'variant') IS NOT NULL AS g_area_after_setback,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["requested_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["requested_use"]', 'variant')) END AS p_requested_use,
    try_variant_get(filing_fields, '$["requested_use"]', 'variant') IS NOT NULL AS g_requested_use,
    zabeteh_whole(try_variant_get(filing_fields, '$["storeys_above"]', 'variant'), 1, 60) AS p_storeys_above,
    try_variant_get(filing_fields, '$["storeys_above"]', 'variant') IS NOT NULL AS g_storeys_above,
    zabeteh_whole(try_variant_get(filing_fields, '$["parking_spaces"]', 'variant'), 0, 2000) AS p_parking_spaces,
    try_variant_get(filing_fields, '$["parking_spaces"]', 'variant') IS NOT NULL AS g_parking_spaces,
    zabeteh_whole(try_variant_get(filing_fields, '$["units"]', 'variant'), 1, 500) AS p_units,
    try_variant_get(filing_fields, '$["units"]', 'variant') IS NOT NULL AS g_units,
    zabeteh_scaled(try_variant_get(filing_fields, '$["ground_floor_area"]', 'variant'), 2, 100, 1000000000) AS p_ground_floor_area,
    try_variant_get(filing_fields, '$["ground_floor_area"]', 'variant') IS NOT NULL AS g_ground_floor_area,
    CASE WHEN schema_of_variant(try_variant_get(filing_fields, '$["engineers"]', 'variant')) LIKE 'ARRAY%' THEN CASE WHEN size(try_variant_get(try_variant_get(filing_fields, '$["engineers"]', 'variant'), '$', 'array<variant>')) BETWEEN 1 AND 40 AND NOT (exists(try_variant_get(try_variant_get(filing_fields, '$["engineers"]', 'variant'), '$', 'array<variant>'), r -> NOT (COALESCE(CASE WHEN schema_of_variant(r) LIKE 'OBJECT%' THEN size(array_except(map_keys(try_cast(r AS MAP<STRING, VARIANT>)), array('discipline', 'engineer_role', 'licence', 'national_id'))) = 0 AND NOT (CASE WHEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["discipline"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["discipline"]', 'variant'), '$', 'string') END)) IN ('architecture', 'civil', 'mechanical', 'electrical') THEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["discipline"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["discipline"]', 'variant'), '$', 'string') END)) END IS NULL) AND NOT (CASE WHEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["engineer_role"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["engineer_role"]', 'variant'), '$', 'string') END)) IN ('designer', 'supervisor', 'executor') THEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["engineer_role"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["engineer_role"]', 'variant'), '$', 'string') END)) END IS NULL) AND NOT (CASE WHEN (((CASE WHEN schema_of_variant(try_variant_get(r, '$["licence"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["licence"]', 'variant'), '$', 'string') END)) RLIKE '\\A[0-9-]{3,20}\\z' AND ((CASE WHEN schema_of_variant(try_variant_get(r, '$["licence"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["licence"]', 'variant'), '$', 'string') END)) RLIKE '[0-9]') THEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["licence"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["licence"]', 'variant'), '$', 'string') END)) END IS NULL) AND NOT (CASE WHEN (CASE WHEN NOT ((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)) RLIKE '\\A[0-9]{10}\\z' OR ((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)) = repeat(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), 1, 1), 10) OR substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), 4, 6) = '000000' THEN FALSE
    ELSE (ascii(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), 10, 1)) - 48) = CASE WHEN aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), i, 1)) - 48) * (11 - i)) % 11 < 2
      THEN aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), i, 1)) - 48) * (11 - i)) % 11
      ELSE 11 - aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), i, 1)) - 48) * (11 - i)) % 11 END END) THEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)) END IS NULL) ELSE FALSE END, FALSE)))) THEN transform(try_variant_get(try_variant_get(filing_fields, '$["engineers"]', 'variant'), '$', 'array<variant>'), r -> named_struct('v_discipline', CASE WHEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["discipline"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["discipline"]', 'variant'), '$', 'string') END)) IN ('architecture', 'civil', 'mechanical', 'electrical') THEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["discipline"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["discipline"]', 'variant'), '$', 'string') END)) END, 'v_engineer_role', CASE WHEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["engineer_role"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["engineer_role"]', 'variant'), '$', 'string') END)) IN ('designer', 'supervisor', 'executor') THEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["engineer_role"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["engineer_role"]', 'variant'), '$', 'string') END)) END, 'v_licence', CASE WHEN (((CASE WHEN schema_of_variant(try_variant_get(r, '$["licence"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["licence"]', 'variant'), '$', 'string') END)) RLIKE '\\A[0-9-]{3,20}\\z' AND ((CASE WHEN schema_of_variant(try_variant_get(r, '$["licence"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["licence"]', 'variant'), '$', 'string') END)) RLIKE '[0-9]') THEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["licence"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["licence"]', 'variant'), '$', 'string') END)) END, 'v_national_id', CASE WHEN (CASE WHEN NOT ((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)) RLIKE '\\A[0-9]{10}\\z' OR ((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)) = repeat(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), 1, 1), 10) OR substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), 4, 6) = '000000' THEN FALSE
    ELSE (ascii(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), 10, 1)) - 48) = CASE WHEN aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), i, 1)) - 48) * (11 - i)) % 11 < 2
      THEN aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), i, 1)) - 48) * (11 - i)) % 11
      ELSE 11 - aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)), i, 1)) - 48) * (11 - i)) % 11 END END) THEN ((CASE WHEN schema_of_variant(try_variant_get(r, '$["national_id"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["national_id"]', 'variant'), '$', 'string') END)) END)) END END AS p_engineers,
    try_variant_get(filing_fields, '$["engineers"]', 'variant') IS NOT NULL AS g_engineers
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
    p_requested_use AS v_requested_use,
    (p_requested_use IS NULL) AS b_requested_use,
    p_storeys_above AS v_storeys_above,
    (p_storeys_above IS NULL) AS b_storeys_above,
    p_parking_spaces AS v_parking_spaces,
    (p_parking_spaces IS NULL) AS b_parking_spaces,
    p_units AS v_units,
    (p_units IS NULL) AS b_units,
    p_ground_floor_area AS v_ground_floor_area,
    (p_ground_floor_area IS NULL) AS b_ground_floor_area,
    p_engineers AS v_engineers,
    (p_engineers IS NULL) AS b_engineers
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
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_storeys_above OR b_units OR b_requested_use) AND COALESCE(v_fire_approval_needed, FALSE) AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_plot_instruction_date) AND NOT COALESCE(zabeteh_moved_months(v_plot_instruction_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 6L END) >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_1,
    NOT (b_parking_spaces OR b_units) AND NOT COALESCE(v_parking_spaces >= (v_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END), FALSE) AS breaks_2,
    NOT (b_engineers) AND NOT (COALESCE(CASE WHEN filter(v_engineers, r -> (COALESCE(r.v_engineer_role IN ('supervisor'), FALSE) AND COALESCE(r.v_discipline IN ('architecture'), FALSE))) IS NOT NULL THEN size(filter(v_engineers, r -> (COALESCE(r.v_engineer_role IN ('supervisor'), FALSE) AND COALESCE(r.v_discipline IN ('architecture'), FALSE)))) END > 0, FALSE) AND COALESCE(CASE WHEN filter(v_engineers, r -> (COALESCE(r.v_engineer_role IN ('supervisor'), FALSE) AND COALESCE(r.v_discipline IN ('civil'), FALSE))) IS NOT NULL THEN size(filter(v_engineers, r -> (COALESCE(r.v_engineer_role IN ('supervisor'), FALSE) AND COALESCE(r.v_discipline IN ('civil'), FALSE)))) END > 0, FALSE) AND COALESCE(CASE WHEN filter(v_engineers, r -> (COALESCE(r.v_engineer_role IN ('supervisor'), FALSE) AND COALESCE(r.v_discipline IN ('electrical'), FALSE))) IS NOT NULL THEN size(filter(v_engineers, r -> (COALESCE(r.v_engineer_role IN ('supervisor'), FALSE) AND COALESCE(r.v_discipline IN ('electrical'), FALSE)))) END > 0, FALSE) AND COALESCE(CASE WHEN filter(v_engineers, r -> (COALESCE(r.v_engineer_role IN ('supervisor'), FALSE) AND COALESCE(r.v_discipline IN ('mechanical'), FALSE))) IS NOT NULL THEN size(filter(v_engineers, r -> (COALESCE(r.v_engineer_role IN ('supervisor'), FALSE) AND COALESCE(r.v_discipline IN ('mechanical'), FALSE)))) END > 0, FALSE)) AS breaks_3,
    NOT (b_ground_floor_area OR b_area_after_setback) AND NOT COALESCE(v_ground_floor_area <= v_area_after_setback, FALSE) AS breaks_4,
    NOT (b_land_area) AND COALESCE(v_land_area < CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 5000L END, FALSE) AND NOT (b_units OR b_ground_floor_area OR b_area_after_setback) AND NOT (COALESCE(v_units <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END, FALSE) AND COALESCE((v_ground_floor_area * 10000L) <= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 8000L END * v_area_after_setback), FALSE)) AS breaks_5
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'plot-instruction-valid' END, CASE WHEN breaks_1 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_3 THEN 'four-supervisors' END, CASE WHEN breaks_4 THEN 'coverage-within-plot' END, CASE WHEN breaks_5 THEN 'tiny-plot' END)) AS broken,
  array_compact(array(CASE WHEN breaks_2 THEN 'parking-per-unit' END)) AS advised
FROM step_5
