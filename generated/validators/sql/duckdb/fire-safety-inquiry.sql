-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام آتش‌نشانی (fire-safety inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- away-from-fuel-station: the building lies less than 7 m from the fuel station
-- assembly-near-fuel-station: a place of assembly lies next to a fuel station
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."fire-safety-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."fire-safety-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'fire-safety-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."occupancy"')) IN ('residential', 'commercial', 'office', 'assembly', 'health', 'industrial', 'fuel-station') THEN zabeteh.item(json_extract(filing_fields, '$."occupancy"')) END AS p_occupancy,
    json_extract(filing_fields, '$."occupancy"') IS NOT NULL AS g_occupancy,
    zabeteh.flag(json_extract(filing_fields, '$."near_fuel_station"')) AS p_near_fuel_station,
    json_extract(filing_fields, '$."near_fuel_station"') IS NOT NULL AS g_near_fuel_station,
    zabeteh.scaled(json_extract(filing_fields, '$."distance_fuel"'), 2, 0, 100000) AS p_distance_fuel,
    json_extract(filing_fields, '$."distance_fuel"') IS NOT NULL AS g_distance_fuel
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
    NOT (b_near_fuel_station) AND COALESCE(v_near_fuel_station, FALSE) AND NOT (b_distance_fuel) AND NOT COALESCE(v_distance_fuel >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(700 AS BIGINT) END, FALSE) AS breaks_0,
    NOT (b_near_fuel_station) AND COALESCE(v_near_fuel_station, FALSE) AND NOT (b_occupancy) AND NOT COALESCE(v_occupancy NOT IN ('assembly'), FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'away-from-fuel-station' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_1 THEN 'assembly-near-fuel-station' END], lambda e: e IS NOT NULL) AS advised
FROM step_5
