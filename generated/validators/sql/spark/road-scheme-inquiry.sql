-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام طرح‌های اجرایی و تعریض (public works and widening inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- affected-within-plot: the area within the scheme exceeds the plot area
-- undertaking-accepted: the scheme starts in less than 5 years and the undertaking is not accepted [schemes-status-act-1367 note 1]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'road-scheme-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(answer_1, '$["in_scheme"]', 'variant')) AS p_answer_1_in_scheme,
    try_variant_get(answer_1, '$["in_scheme"]', 'variant') IS NOT NULL AS g_answer_1_in_scheme,
    zabeteh_scaled(try_variant_get(answer_1, '$["affected_area"]', 'variant'), 2, 0, 1000000000) AS p_answer_1_affected_area,
    try_variant_get(answer_1, '$["affected_area"]', 'variant') IS NOT NULL AS g_answer_1_affected_area,
    zabeteh_whole(try_variant_get(answer_1, '$["scheme_start_years"]', 'variant'), 0, 99) AS p_answer_1_scheme_start_years,
    try_variant_get(answer_1, '$["scheme_start_years"]', 'variant') IS NOT NULL AS g_answer_1_scheme_start_years,
    zabeteh_scaled(try_variant_get(filing_fields, '$["land_area"]', 'variant'), 2, 100, 1000000000) AS p_land_area,
    try_variant_get(filing_fields, '$["land_area"]', 'variant') IS NOT NULL AS g_land_area,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["intended_action"]', 'variant')) IN ('build', 'extend', 'repair', 'sale', 'lease', 'mortgage') THEN zabeteh_item(try_variant_get(filing_fields, '$["intended_action"]', 'variant')) END AS p_intended_action,
    try_variant_get(filing_fields, '$["intended_action"]', 'variant') IS NOT NULL AS g_intended_action,
    zabeteh_flag(try_variant_get(filing_fields, '$["accepts_undertaking"]', 'variant')) AS p_accepts_undertaking,
    try_variant_get(filing_fields, '$["accepts_undertaking"]', 'variant') IS NOT NULL AS g_accepts_undertaking
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_1_in_scheme AS v_answer_1_in_scheme,
    answer_1 IS NOT NULL AND (p_answer_1_in_scheme IS NULL) AS b_answer_1_in_scheme,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_intended_action AS v_intended_action,
    (p_intended_action IS NULL) AS b_intended_action
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE) THEN p_answer_1_affected_area END AS v_answer_1_affected_area,
    answer_1 IS NOT NULL AND (CASE WHEN g_answer_1_affected_area THEN ((b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE)) AND p_answer_1_affected_area IS NULL ELSE ((b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE)) END) AS b_answer_1_affected_area,
    CASE WHEN (b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE) THEN p_answer_1_scheme_start_years END AS v_answer_1_scheme_start_years,
    answer_1 IS NOT NULL AND (CASE WHEN g_answer_1_scheme_start_years THEN ((b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE)) AND p_answer_1_scheme_start_years IS NULL ELSE ((b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE)) END) AS b_answer_1_scheme_start_years,
    CASE WHEN (b_intended_action) OR COALESCE(v_intended_action IN ('build', 'extend'), FALSE) THEN p_accepts_undertaking END AS v_accepts_undertaking,
    (CASE WHEN g_accepts_undertaking THEN ((b_intended_action) OR COALESCE(v_intended_action IN ('build', 'extend'), FALSE)) AND p_accepts_undertaking IS NULL ELSE ((b_intended_action) OR COALESCE(v_intended_action IN ('build', 'extend'), FALSE)) END) AS b_accepts_undertaking
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_answer_1_in_scheme) AND COALESCE(v_answer_1_in_scheme, FALSE) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_affected_area OR b_land_area) AND NOT COALESCE(v_answer_1_affected_area <= v_land_area, FALSE) AS breaks_0,
    NOT (b_answer_1_in_scheme OR b_answer_1_scheme_start_years OR b_intended_action) AND (COALESCE(v_answer_1_in_scheme, FALSE) AND COALESCE(v_answer_1_scheme_start_years < CASE WHEN filing_day BETWEEN 503692 AND 547864 THEN 5L END, FALSE) AND COALESCE(v_intended_action IN ('build', 'extend'), FALSE)) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_accepts_undertaking) AND NOT COALESCE(v_accepts_undertaking, FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'affected-within-plot' END, CASE WHEN breaks_1 THEN 'undertaking-accepted' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_5
