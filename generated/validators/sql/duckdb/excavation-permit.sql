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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."metro-protection-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."metro-protection-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."water-sewer-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."water-sewer-inquiry"') END AS answer_2,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."gas-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."gas-inquiry"') END AS answer_3,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."electricity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."electricity-inquiry"') END AS answer_4
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'excavation-permit' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.scaled(json_extract(filing_fields, '$."excavation_depth"'), 2, 10, 8000) AS p_excavation_depth,
    json_extract(filing_fields, '$."excavation_depth"') IS NOT NULL AS g_excavation_depth,
    zabeteh.scaled(json_extract(filing_fields, '$."depth_below_neighbour"'), 2, 0, 8000) AS p_depth_below_neighbour,
    json_extract(filing_fields, '$."depth_below_neighbour"') IS NOT NULL AS g_depth_below_neighbour,
    zabeteh.flag(json_extract(filing_fields, '$."underground_services"')) AS p_underground_services,
    json_extract(filing_fields, '$."underground_services"') IS NOT NULL AS g_underground_services,
    zabeteh.day_between(json_extract(filing_fields, '$."start_date"'), 437927, 547864) AS p_start_date,
    json_extract(filing_fields, '$."start_date"') IS NOT NULL AS g_start_date,
    zabeteh.day_between(json_extract(filing_fields, '$."insurance_expiry"'), 437927, 547864) AS p_insurance_expiry,
    json_extract(filing_fields, '$."insurance_expiry"') IS NOT NULL AS g_insurance_expiry
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
  list_filter([CASE WHEN breaks_0 THEN 'services-located' END, CASE WHEN breaks_1 THEN 'depth-below-neighbour' END, CASE WHEN breaks_2 THEN 'insured-at-start' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
