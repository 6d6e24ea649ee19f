-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز تخریب (demolition permission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- gas-electricity-cut: the gas or the electricity of the building is not cut
-- water-cut: the water of the building is not cut [nbr-16 16-1-6]
-- end-after-start: the end date is before the start date
-- insured-to-the-end: the policy ends before the demolition does
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["gas-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["gas-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["electricity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["electricity-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["water-sewer-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["water-sewer-inquiry"]', 'variant') END AS answer_2,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["cultural-heritage-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["cultural-heritage-inquiry"]', 'variant') END AS answer_3
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'demolition-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_items(try_variant_get(filing_fields, '$["services_cut"]', 'variant'), array('water', 'electricity', 'gas', 'telecom')) AS p_services_cut,
    try_variant_get(filing_fields, '$["services_cut"]', 'variant') IS NOT NULL AS g_services_cut,
    zabeteh_day_between(try_variant_get(filing_fields, '$["start_date"]', 'variant'), 437927, 547864) AS p_start_date,
    try_variant_get(filing_fields, '$["start_date"]', 'variant') IS NOT NULL AS g_start_date,
    zabeteh_day_between(try_variant_get(filing_fields, '$["end_date"]', 'variant'), 437927, 547864) AS p_end_date,
    try_variant_get(filing_fields, '$["end_date"]', 'variant') IS NOT NULL AS g_end_date,
    zabeteh_day_between(try_variant_get(filing_fields, '$["insurance_expiry"]', 'variant'), 437927, 547864) AS p_insurance_expiry,
    try_variant_get(filing_fields, '$["insurance_expiry"]', 'variant') IS NOT NULL AS g_insurance_expiry
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_services_cut AS v_services_cut,
    (p_services_cut IS NULL) AS b_services_cut,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date,
    p_end_date AS v_end_date,
    (p_end_date IS NULL) AS b_end_date,
    p_insurance_expiry AS v_insurance_expiry,
    (p_insurance_expiry IS NULL) AS b_insurance_expiry
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_services_cut) AND NOT COALESCE(array_contains(v_services_cut, 'gas') AND array_contains(v_services_cut, 'electricity'), FALSE) AS breaks_0,
    NOT (b_services_cut) AND NOT COALESCE(array_contains(v_services_cut, 'water'), FALSE) AS breaks_1,
    NOT (b_end_date OR b_start_date) AND NOT COALESCE(v_end_date >= v_start_date, FALSE) AS breaks_2,
    NOT (b_insurance_expiry OR b_end_date) AND NOT COALESCE(v_insurance_expiry >= v_end_date, FALSE) AS breaks_3
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'gas-electricity-cut' END, CASE WHEN breaks_1 THEN 'water-cut' END, CASE WHEN breaks_2 THEN 'end-after-start' END, CASE WHEN breaks_3 THEN 'insured-to-the-end' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
