-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام آتش‌نشانی (fire-safety inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- away-from-fuel-station: the building lies less than 7 m from the fuel station
-- assembly-near-fuel-station: a place of assembly lies next to a fuel station
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'fire-safety-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["occupancy"]', 'variant')) IN ('residential', 'commercial', 'office', 'assembly', 'health', 'industrial', 'fuel-station') THEN zabeteh_item(try_variant_get(filing_fields, '$["occupancy"]', 'variant')) END AS p_occupancy,
    try_variant_get(filing_fields, '$["occupancy"]', 'variant') IS NOT NULL AS g_occupancy,
    zabeteh_flag(try_variant_get(filing_fields, '$["near_fuel_station"]', 'variant')) AS p_near_fuel_station,
    try_variant_get(filing_fields, '$["near_fuel_station"]', 'variant') IS NOT NULL AS g_near_fuel_station,
    zabeteh_scaled(try_variant_get(filing_fields, '$["distance_fuel"]', 'variant'), 2, 0, 100000) AS p_distance_fuel,
    try_variant_get(filing_fields, '$["distance_fuel"]', 'variant') IS NOT NULL AS g_distance_fuel
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_occupancy AS v_occupancy,
    (p_occupancy IS NULL) AS b_occupancy,
    p_near_fuel_station AS v_near_fuel_station,
    (p_near_fuel_station IS NULL) AS b_near_fuel_station
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_near_fuel_station) OR COALESCE(v_near_fuel_station, FALSE) THEN p_distance_fuel END AS v_distance_fuel,
    (CASE WHEN g_distance_fuel THEN ((b_near_fuel_station) OR COALESCE(v_near_fuel_station, FALSE)) AND p_distance_fuel IS NULL ELSE ((b_near_fuel_station) OR COALESCE(v_near_fuel_station, FALSE)) END) AS b_distance_fuel
  FROM step_2
),
step_4 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_near_fuel_station) AND COALESCE(v_near_fuel_station, FALSE) AND NOT (b_distance_fuel) AND NOT COALESCE(v_distance_fuel >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 700L END, FALSE) AS breaks_0,
    NOT (b_near_fuel_station) AND COALESCE(v_near_fuel_station, FALSE) AND NOT (b_occupancy) AND NOT COALESCE(v_occupancy NOT IN ('assembly'), FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'away-from-fuel-station' END)) AS broken,
  array_compact(array(CASE WHEN breaks_1 THEN 'assembly-near-fuel-station' END)) AS advised
FROM step_5
