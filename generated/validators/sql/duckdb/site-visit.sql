-- made by zabeteh 0.1.0 from forms/; do not edit
-- درخواست بازدید از ملک (request for a site visit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- preferred-not-past: the preferred date is before the day of filing
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'site-visit' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."preferred_date"'), 437927, 547864) AS p_preferred_date,
    json_extract(filing_fields, '$."preferred_date"') IS NOT NULL AS g_preferred_date
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
  list_filter([CASE WHEN breaks_0 THEN 'preferred-not-past' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_3
