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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'renovation-tax-clearance' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    (1300L + (zabeteh_months_between(474451L, filing_day) DIV 12)) AS v_current_year,
    zabeteh_whole(try_variant_get(filing_fields, '$["last_paid_year"]', 'variant'), 1348, 1500) AS p_last_paid_year,
    try_variant_get(filing_fields, '$["last_paid_year"]', 'variant') IS NOT NULL AS g_last_paid_year,
    zabeteh_whole(try_variant_get(filing_fields, '$["clear_through_year"]', 'variant'), 1348, 1500) AS p_clear_through_year,
    try_variant_get(filing_fields, '$["clear_through_year"]', 'variant') IS NOT NULL AS g_clear_through_year,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["renovation_tax_exemption"]', 'variant')) IN ('none', 'rebuilt', 'other-law') THEN zabeteh_item(try_variant_get(filing_fields, '$["renovation_tax_exemption"]', 'variant')) END AS p_renovation_tax_exemption,
    try_variant_get(filing_fields, '$["renovation_tax_exemption"]', 'variant') IS NOT NULL AS g_renovation_tax_exemption,
    zabeteh_day_between(try_variant_get(filing_fields, '$["rebuilt_completion_date"]', 'variant'), 437927, 547864) AS p_rebuilt_completion_date,
    try_variant_get(filing_fields, '$["rebuilt_completion_date"]', 'variant') IS NOT NULL AS g_rebuilt_completion_date,
    zabeteh_flag(try_variant_get(filing_fields, '$["open_instalments"]', 'variant')) AS p_open_instalments,
    try_variant_get(filing_fields, '$["open_instalments"]', 'variant') IS NOT NULL AS g_open_instalments
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
    NOT (b_renovation_tax_exemption) AND COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE) AND NOT (b_rebuilt_completion_date) AND NOT COALESCE(zabeteh_moved_months(v_rebuilt_completion_date, (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 3L END * 12)) >= filing_day, FALSE) AS breaks_2,
    NOT (b_open_instalments) AND NOT (NOT COALESCE(v_open_instalments, FALSE)) AS breaks_3
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'not-before-last-paid' END, CASE WHEN breaks_1 THEN 'not-after-this-year' END, CASE WHEN breaks_3 THEN 'no-open-instalments' END)) AS broken,
  array_compact(array(CASE WHEN breaks_2 THEN 'exemption-in-force' END)) AS advised
FROM step_5
