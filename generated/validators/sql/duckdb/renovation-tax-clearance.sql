-- made by zabeteh 0.1.0 from forms/; do not edit
-- مفاصاحساب نوسازی (renovation-tax clearance)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- not-before-last-paid: the clear-through year is before the last paid year
-- not-after-this-year: the clear-through year is after the current year
-- exemption-in-force: the exemption of a rebuilt house, 3 years, is over [urban-renewal-act-1347 10 note 2]
-- no-open-instalments: instalments are open and the clearance waits for the whole debt [municipal-financial-bylaw 32]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'renovation-tax-clearance' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    (CAST(1300 AS BIGINT) + (zabeteh.months_between(CAST(474451 AS BIGINT), filing_day) // 12)) AS v_current_year,
    zabeteh.whole(json_extract(filing_fields, '$."last_paid_year"'), 1348, 1500) AS p_last_paid_year,
    json_extract(filing_fields, '$."last_paid_year"') IS NOT NULL AS g_last_paid_year,
    zabeteh.whole(json_extract(filing_fields, '$."clear_through_year"'), 1348, 1500) AS p_clear_through_year,
    json_extract(filing_fields, '$."clear_through_year"') IS NOT NULL AS g_clear_through_year,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."renovation_tax_exemption"')) IN ('none', 'rebuilt', 'other-law') THEN zabeteh.item(json_extract(filing_fields, '$."renovation_tax_exemption"')) END AS p_renovation_tax_exemption,
    json_extract(filing_fields, '$."renovation_tax_exemption"') IS NOT NULL AS g_renovation_tax_exemption,
    zabeteh.day_between(json_extract(filing_fields, '$."rebuilt_completion_date"'), 437927, 547864) AS p_rebuilt_completion_date,
    json_extract(filing_fields, '$."rebuilt_completion_date"') IS NOT NULL AS g_rebuilt_completion_date,
    zabeteh.flag(json_extract(filing_fields, '$."open_instalments"')) AS p_open_instalments,
    json_extract(filing_fields, '$."open_instalments"') IS NOT NULL AS g_open_instalments
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_last_paid_year AS v_last_paid_year,
    (g_last_paid_year AND p_last_paid_year IS NULL) AS b_last_paid_year,
    p_clear_through_year AS v_clear_through_year,
    (p_clear_through_year IS NULL) AS b_clear_through_year,
    p_renovation_tax_exemption AS v_renovation_tax_exemption,
    (p_renovation_tax_exemption IS NULL) AS b_renovation_tax_exemption,
    p_open_instalments AS v_open_instalments,
    (p_open_instalments IS NULL) AS b_open_instalments
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_renovation_tax_exemption) OR COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE) THEN p_rebuilt_completion_date END AS v_rebuilt_completion_date,
    (CASE WHEN g_rebuilt_completion_date THEN ((b_renovation_tax_exemption) OR COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE)) AND p_rebuilt_completion_date IS NULL ELSE ((b_renovation_tax_exemption) OR COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE)) END) AS b_rebuilt_completion_date
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_last_paid_year) AND (v_last_paid_year IS NOT NULL) AND NOT (b_clear_through_year OR b_last_paid_year) AND NOT COALESCE(v_clear_through_year >= v_last_paid_year, FALSE) AS breaks_0,
    NOT (b_clear_through_year) AND NOT COALESCE(v_clear_through_year <= v_current_year, FALSE) AS breaks_1,
    NOT (b_renovation_tax_exemption) AND COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE) AND NOT (b_rebuilt_completion_date) AND NOT COALESCE(zabeteh.moved_months(v_rebuilt_completion_date, (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(3 AS BIGINT) END * 12)) >= filing_day, FALSE) AS breaks_2,
    NOT (b_open_instalments) AND NOT (NOT COALESCE(v_open_instalments, FALSE)) AS breaks_3
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'not-before-last-paid' END, CASE WHEN breaks_1 THEN 'not-after-this-year' END, CASE WHEN breaks_3 THEN 'no-open-instalments' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_2 THEN 'exemption-in-force' END], lambda e: e IS NOT NULL) AS advised
FROM step_5
