-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز تعمیرات جزئی (minor-repair permission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- start-not-past: the start date is before the day of filing
-- no-structural-work: the works touch the structure or a bearing wall
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'minor-repair-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(filing_fields, '$["touches_structure"]', 'variant')) AS p_touches_structure,
    try_variant_get(filing_fields, '$["touches_structure"]', 'variant') IS NOT NULL AS g_touches_structure,
    zabeteh_day_between(try_variant_get(filing_fields, '$["start_date"]', 'variant'), 437927, 547864) AS p_start_date,
    try_variant_get(filing_fields, '$["start_date"]', 'variant') IS NOT NULL AS g_start_date
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
  array_compact(array(CASE WHEN breaks_0 THEN 'start-not-past' END, CASE WHEN breaks_1 THEN 'no-structural-work' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_3
