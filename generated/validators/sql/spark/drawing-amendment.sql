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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["social-security-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["social-security-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'drawing-amendment' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["permit_expiry"]', 'variant'), 437927, 547864) AS p_permit_expiry,
    try_variant_get(filing_fields, '$["permit_expiry"]', 'variant') IS NOT NULL AS g_permit_expiry,
    zabeteh_whole(try_variant_get(filing_fields, '$["permit_units"]', 'variant'), 1, 500) AS p_permit_units,
    try_variant_get(filing_fields, '$["permit_units"]', 'variant') IS NOT NULL AS g_permit_units,
    zabeteh_scaled(try_variant_get(filing_fields, '$["permit_area"]', 'variant'), 2, 100, 1000000000) AS p_permit_area,
    try_variant_get(filing_fields, '$["permit_area"]', 'variant') IS NOT NULL AS g_permit_area,
    zabeteh_items(try_variant_get(filing_fields, '$["changes"]', 'variant'), array('plan', 'facade', 'parking', 'units', 'area', 'storeys', 'structure', 'use')) AS p_changes,
    try_variant_get(filing_fields, '$["changes"]', 'variant') IS NOT NULL AS g_changes,
    zabeteh_whole(try_variant_get(filing_fields, '$["units"]', 'variant'), 1, 500) AS p_units,
    try_variant_get(filing_fields, '$["units"]', 'variant') IS NOT NULL AS g_units,
    zabeteh_scaled(try_variant_get(filing_fields, '$["total_floor_area"]', 'variant'), 2, 100, 1000000000) AS p_total_floor_area,
    try_variant_get(filing_fields, '$["total_floor_area"]', 'variant') IS NOT NULL AS g_total_floor_area,
    zabeteh_whole(try_variant_get(filing_fields, '$["parking_spaces"]', 'variant'), 0, 2000) AS p_parking_spaces,
    try_variant_get(filing_fields, '$["parking_spaces"]', 'variant') IS NOT NULL AS g_parking_spaces
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
    NOT (b_units OR b_permit_units) AND COALESCE(v_units > v_permit_units, FALSE) AND NOT (b_parking_spaces OR b_units) AND NOT COALESCE(v_parking_spaces >= (v_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END), FALSE) AS breaks_1,
    NOT (b_changes) AND NOT COALESCE(NOT (array_contains(v_changes, 'use')), FALSE) AS breaks_2
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'permit-in-force' END, CASE WHEN breaks_1 THEN 'parking-for-added-units' END, CASE WHEN breaks_2 THEN 'no-change-of-use' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
