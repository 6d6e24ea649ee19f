-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه تعمیرات اساسی (major-repair permit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- start-not-past: the start date is before the day of filing
-- area-and-units-stay: the floor area or the number of units changes
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'major-repair-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["start_date"]', 'variant'), 437927, 547864) AS p_start_date,
    try_variant_get(filing_fields, '$["start_date"]', 'variant') IS NOT NULL AS g_start_date,
    zabeteh_flag(try_variant_get(filing_fields, '$["area_changes"]', 'variant')) AS p_area_changes,
    try_variant_get(filing_fields, '$["area_changes"]', 'variant') IS NOT NULL AS g_area_changes,
    zabeteh_flag(try_variant_get(filing_fields, '$["units_change"]', 'variant')) AS p_units_change,
    try_variant_get(filing_fields, '$["units_change"]', 'variant') IS NOT NULL AS g_units_change
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date,
    p_area_changes AS v_area_changes,
    (p_area_changes IS NULL) AS b_area_changes,
    p_units_change AS v_units_change,
    (p_units_change IS NULL) AS b_units_change
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_start_date) AND NOT COALESCE(v_start_date >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_changes OR b_units_change) AND NOT ((NOT COALESCE(v_area_changes, FALSE)) AND (NOT COALESCE(v_units_change, FALSE))) AS breaks_1
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'start-not-past' END, CASE WHEN breaks_1 THEN 'area-and-units-stay' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
