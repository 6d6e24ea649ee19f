-- made by zabeteh 0.1.0 from forms/; do not edit
-- تغییر نقشه (amendment of drawings)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- permit-in-force: the permit has expired [opinion-7-4452]
-- parking-for-added-units: units are added and there are fewer parking spaces than units [detailed-plan-parking]
-- no-change-of-use: a change of use is not made with this form
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."social-security-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."social-security-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'drawing-amendment' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_expiry"'), 437927, 547864) AS p_permit_expiry,
    json_extract(filing_fields, '$."permit_expiry"') IS NOT NULL AS g_permit_expiry,
    zabeteh.whole(json_extract(filing_fields, '$."permit_units"'), 1, 500) AS p_permit_units,
    json_extract(filing_fields, '$."permit_units"') IS NOT NULL AS g_permit_units,
    zabeteh.scaled(json_extract(filing_fields, '$."permit_area"'), 2, 100, 1000000000) AS p_permit_area,
    json_extract(filing_fields, '$."permit_area"') IS NOT NULL AS g_permit_area,
    zabeteh.items(json_extract(filing_fields, '$."changes"'), ['plan', 'facade', 'parking', 'units', 'area', 'storeys', 'structure', 'use']) AS p_changes,
    json_extract(filing_fields, '$."changes"') IS NOT NULL AS g_changes,
    zabeteh.whole(json_extract(filing_fields, '$."units"'), 1, 500) AS p_units,
    json_extract(filing_fields, '$."units"') IS NOT NULL AS g_units,
    zabeteh.scaled(json_extract(filing_fields, '$."total_floor_area"'), 2, 100, 1000000000) AS p_total_floor_area,
    json_extract(filing_fields, '$."total_floor_area"') IS NOT NULL AS g_total_floor_area,
    zabeteh.whole(json_extract(filing_fields, '$."parking_spaces"'), 0, 2000) AS p_parking_spaces,
    json_extract(filing_fields, '$."parking_spaces"') IS NOT NULL AS g_parking_spaces
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_permit_expiry AS v_permit_expiry,
    (p_permit_expiry IS NULL) AS b_permit_expiry,
    p_permit_units AS v_permit_units,
    (p_permit_units IS NULL) AS b_permit_units,
    p_permit_area AS v_permit_area,
    (p_permit_area IS NULL) AS b_permit_area,
    p_changes AS v_changes,
    (p_changes IS NULL) AS b_changes,
    p_units AS v_units,
    (p_units IS NULL) AS b_units,
    p_total_floor_area AS v_total_floor_area,
    (p_total_floor_area IS NULL) AS b_total_floor_area,
    p_parking_spaces AS v_parking_spaces,
    (p_parking_spaces IS NULL) AS b_parking_spaces
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT (b_total_floor_area OR b_permit_area) AND COALESCE(v_total_floor_area > v_permit_area, FALSE) AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_permit_expiry) AND NOT COALESCE(v_permit_expiry >= filing_day, FALSE) AS breaks_0,
    NOT (b_units OR b_permit_units) AND COALESCE(v_units > v_permit_units, FALSE) AND NOT (b_parking_spaces OR b_units) AND NOT COALESCE(v_parking_spaces >= (v_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1 AS BIGINT) END), FALSE) AS breaks_1,
    NOT (b_changes) AND NOT COALESCE(NOT (list_contains(v_changes, 'use')), FALSE) AS breaks_2
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'permit-in-force' END, CASE WHEN breaks_1 THEN 'parking-for-added-units' END, CASE WHEN breaks_2 THEN 'no-change-of-use' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
