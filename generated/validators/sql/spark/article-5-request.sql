-- made by zabeteh 0.1.0 from forms/; do not edit
-- درخواست طرح در کمیسیون ماده پنج (request for the Article 5 commission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- more-density: the requested density is not above the approved one
-- more-storeys: the requested storeys are not above the approved ones
-- another-use: the requested use is the approved use
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["land-use-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["land-use-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["cultural-heritage-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["cultural-heritage-inquiry"]', 'variant') END AS answer_2,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_3
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'article-5-request' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(filing_fields, '$["heritage_zone"]', 'variant')) AS p_heritage_zone,
    try_variant_get(filing_fields, '$["heritage_zone"]', 'variant') IS NOT NULL AS g_heritage_zone,
    zabeteh_items(try_variant_get(filing_fields, '$["request_subjects"]', 'variant'), array('land-use', 'density', 'storeys', 'coverage', 'road-line', 'subdivision-limit', 'scheme-release')) AS p_request_subjects,
    try_variant_get(filing_fields, '$["request_subjects"]', 'variant') IS NOT NULL AS g_request_subjects,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["approved_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["approved_use"]', 'variant')) END AS p_approved_use,
    try_variant_get(filing_fields, '$["approved_use"]', 'variant') IS NOT NULL AS g_approved_use,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["requested_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["requested_use"]', 'variant')) END AS p_requested_use,
    try_variant_get(filing_fields, '$["requested_use"]', 'variant') IS NOT NULL AS g_requested_use,
    zabeteh_scaled(try_variant_get(filing_fields, '$["approved_density"]', 'variant'), 2, 0, 500000) AS p_approved_density,
    try_variant_get(filing_fields, '$["approved_density"]', 'variant') IS NOT NULL AS g_approved_density,
    zabeteh_scaled(try_variant_get(filing_fields, '$["requested_density"]', 'variant'), 2, 0, 500000) AS p_requested_density,
    try_variant_get(filing_fields, '$["requested_density"]', 'variant') IS NOT NULL AS g_requested_density,
    zabeteh_whole(try_variant_get(filing_fields, '$["approved_storeys"]', 'variant'), 0, 100) AS p_approved_storeys,
    try_variant_get(filing_fields, '$["approved_storeys"]', 'variant') IS NOT NULL AS g_approved_storeys,
    zabeteh_whole(try_variant_get(filing_fields, '$["requested_storeys"]', 'variant'), 1, 100) AS p_requested_storeys,
    try_variant_get(filing_fields, '$["requested_storeys"]', 'variant') IS NOT NULL AS g_requested_storeys
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_heritage_zone AS v_heritage_zone,
    (p_heritage_zone IS NULL) AS b_heritage_zone,
    p_request_subjects AS v_request_subjects,
    (p_request_subjects IS NULL) AS b_request_subjects,
    p_approved_use AS v_approved_use,
    (p_approved_use IS NULL) AS b_approved_use,
    p_approved_density AS v_approved_density,
    (p_approved_density IS NULL) AS b_approved_density,
    p_approved_storeys AS v_approved_storeys,
    (p_approved_storeys IS NULL) AS b_approved_storeys
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'land-use'), FALSE) THEN p_requested_use END AS v_requested_use,
    (CASE WHEN g_requested_use THEN ((b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'land-use'), FALSE)) AND p_requested_use IS NULL ELSE ((b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'land-use'), FALSE)) END) AS b_requested_use,
    CASE WHEN (b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'density'), FALSE) THEN p_requested_density END AS v_requested_density,
    (CASE WHEN g_requested_density THEN ((b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'density'), FALSE)) AND p_requested_density IS NULL ELSE ((b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'density'), FALSE)) END) AS b_requested_density,
    CASE WHEN (b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'storeys'), FALSE) THEN p_requested_storeys END AS v_requested_storeys,
    (CASE WHEN g_requested_storeys THEN ((b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'storeys'), FALSE)) AND p_requested_storeys IS NULL ELSE ((b_request_subjects) OR COALESCE(array_contains(v_request_subjects, 'storeys'), FALSE)) END) AS b_requested_storeys
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_heritage_zone) AND COALESCE(v_heritage_zone, FALSE) AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_request_subjects) AND COALESCE(array_contains(v_request_subjects, 'density'), FALSE) AND NOT (b_requested_density OR b_approved_density) AND NOT COALESCE(v_requested_density > v_approved_density, FALSE) AS breaks_0,
    NOT (b_request_subjects) AND COALESCE(array_contains(v_request_subjects, 'storeys'), FALSE) AND NOT (b_requested_storeys OR b_approved_storeys) AND NOT COALESCE(v_requested_storeys > v_approved_storeys, FALSE) AS breaks_1,
    NOT (b_request_subjects) AND COALESCE(array_contains(v_request_subjects, 'land-use'), FALSE) AND NOT (b_requested_use OR b_approved_use) AND NOT COALESCE(v_requested_use <> v_approved_use, FALSE) AS breaks_2
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'more-density' END, CASE WHEN breaks_1 THEN 'more-storeys' END, CASE WHEN breaks_2 THEN 'another-use' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_5
