-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه تعمیرات اساسی (major-repair permit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- start-not-past: the start date is before the day of filing
-- area-and-units-stay: the floor area or the number of units changes
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'major-repair-permit' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."start_date"'), 437927, 547864) AS p_start_date,
    json_extract(filing_fields, '$."start_date"') IS NOT NULL AS g_start_date,
    zabeteh.flag(json_extract(filing_fields, '$."area_changes"')) AS p_area_changes,
    json_extract(filing_fields, '$."area_changes"') IS NOT NULL AS g_area_changes,
    zabeteh.flag(json_extract(filing_fields, '$."units_change"')) AS p_units_change,
    json_extract(filing_fields, '$."units_change"') IS NOT NULL AS g_units_change
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
  list_filter([CASE WHEN breaks_0 THEN 'start-not-past' END, CASE WHEN breaks_1 THEN 'area-and-units-stay' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
