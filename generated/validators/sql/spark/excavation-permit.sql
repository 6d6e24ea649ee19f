-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز گودبرداری و سازه نگهبان (excavation and shoring permission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- services-located: the underground services were not located [construction-safety-bylaw 238]
-- depth-below-neighbour: the depth below the neighbour's foundation exceeds the depth of the pit
-- insured-at-start: the policy ends before the start date
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["metro-protection-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["metro-protection-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["water-sewer-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["water-sewer-inquiry"]', 'variant') END AS answer_2,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["gas-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["gas-inquiry"]', 'variant') END AS answer_3,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["electricity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["electricity-inquiry"]', 'variant') END AS answer_4
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'excavation-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_scaled(try_variant_get(filing_fields, '$["excavation_depth"]', 'variant'), 2, 10, 8000) AS p_excavation_depth,
    try_variant_get(filing_fields, '$["excavation_depth"]', 'variant') IS NOT NULL AS g_excavation_depth,
    zabeteh_scaled(try_variant_get(filing_fields, '$["depth_below_neighbour"]', 'variant'), 2, 0, 8000) AS p_depth_below_neighbour,
    try_variant_get(filing_fields, '$["depth_below_neighbour"]', 'variant') IS NOT NULL AS g_depth_below_neighbour,
    zabeteh_flag(try_variant_get(filing_fields, '$["underground_services"]', 'variant')) AS p_underground_services,
    try_variant_get(filing_fields, '$["underground_services"]', 'variant') IS NOT NULL AS g_underground_services,
    zabeteh_day_between(try_variant_get(filing_fields, '$["start_date"]', 'variant'), 437927, 547864) AS p_start_date,
    try_variant_get(filing_fields, '$["start_date"]', 'variant') IS NOT NULL AS g_start_date,
    zabeteh_day_between(try_variant_get(filing_fields, '$["insurance_expiry"]', 'variant'), 437927, 547864) AS p_insurance_expiry,
    try_variant_get(filing_fields, '$["insurance_expiry"]', 'variant') IS NOT NULL AS g_insurance_expiry
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_excavation_depth AS v_excavation_depth,
    (p_excavation_depth IS NULL) AS b_excavation_depth,
    p_depth_below_neighbour AS v_depth_below_neighbour,
    (p_depth_below_neighbour IS NULL) AS b_depth_below_neighbour,
    p_underground_services AS v_underground_services,
    (p_underground_services IS NULL) AS b_underground_services,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date,
    p_insurance_expiry AS v_insurance_expiry,
    (p_insurance_expiry IS NULL) AS b_insurance_expiry
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3,
    (NOT FALSE AND TRUE AND answer_4 IS NULL) AS waits_answer_4
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_underground_services) AND NOT COALESCE(v_underground_services, FALSE) AS breaks_0,
    NOT (b_depth_below_neighbour OR b_excavation_depth) AND NOT COALESCE(v_depth_below_neighbour <= v_excavation_depth, FALSE) AS breaks_1,
    NOT (b_insurance_expiry OR b_start_date) AND NOT COALESCE(v_insurance_expiry >= v_start_date, FALSE) AS breaks_2
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'services-located' END, CASE WHEN breaks_1 THEN 'depth-below-neighbour' END, CASE WHEN breaks_2 THEN 'insured-at-start' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
