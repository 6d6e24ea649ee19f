-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز تعمیرات جزئی (minor-repair permission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- start-not-past: the start date is before the day of filing
-- no-structural-work: the works touch the structure or a bearing wall
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'minor-repair-permit' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(filing_fields, '$."touches_structure"')) AS p_touches_structure,
    json_extract(filing_fields, '$."touches_structure"') IS NOT NULL AS g_touches_structure,
    zabeteh.day_between(json_extract(filing_fields, '$."start_date"'), 437927, 547864) AS p_start_date,
    json_extract(filing_fields, '$."start_date"') IS NOT NULL AS g_start_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_touches_structure AS v_touches_structure,
    (p_touches_structure IS NULL) AS b_touches_structure,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date
  FROM step_1
),
step_3 AS (
  SELECT *,
    NOT (b_start_date) AND NOT COALESCE(v_start_date >= filing_day, FALSE) AS breaks_0,
    NOT (b_touches_structure) AND NOT (NOT COALESCE(v_touches_structure, FALSE)) AS breaks_1
  FROM step_2
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'start-not-past' END, CASE WHEN breaks_1 THEN 'no-structural-work' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_3
