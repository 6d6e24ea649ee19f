-- made by zabeteh 0.1.0 from forms/; do not edit
-- درخواست بازدید از ملک (request for a site visit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- preferred-not-past: the preferred date is before the day of filing
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'site-visit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["preferred_date"]', 'variant'), 437927, 547864) AS p_preferred_date,
    try_variant_get(filing_fields, '$["preferred_date"]', 'variant') IS NOT NULL AS g_preferred_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_preferred_date AS v_preferred_date,
    (p_preferred_date IS NULL) AS b_preferred_date
  FROM step_1
),
step_3 AS (
  SELECT *,
    NOT (b_preferred_date) AND NOT COALESCE(v_preferred_date >= filing_day, FALSE) AS breaks_0
  FROM step_2
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'preferred-not-past' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_3
