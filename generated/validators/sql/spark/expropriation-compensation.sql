-- made by zabeteh 0.1.0 from forms/; do not edit
-- توافق و معوض ملک در طرح (agreement and compensation for property in a public scheme)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- areas-add-up: the remaining area is not the total minus the area taken
-- full-taking-of-rest: the rest is to be taken too and nothing remains
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["endowment-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["endowment-inquiry"]', 'variant') END AS answer_2
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'expropriation-compensation' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_scaled(try_variant_get(filing_fields, '$["land_area"]', 'variant'), 2, 100, 1000000000) AS p_land_area,
    try_variant_get(filing_fields, '$["land_area"]', 'variant') IS NOT NULL AS g_land_area,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["owner_kind"]', 'variant')) IN ('natural', 'legal', 'endowment') THEN zabeteh_item(try_variant_get(filing_fields, '$["owner_kind"]', 'variant')) END AS p_owner_kind,
    try_variant_get(filing_fields, '$["owner_kind"]', 'variant') IS NOT NULL AS g_owner_kind,
    zabeteh_scaled(try_variant_get(filing_fields, '$["affected_area"]', 'variant'), 2, 0, 1000000000) AS p_affected_area,
    try_variant_get(filing_fields, '$["affected_area"]', 'variant') IS NOT NULL AS g_affected_area,
    zabeteh_scaled(try_variant_get(filing_fields, '$["remaining_area"]', 'variant'), 2, 0, 1000000000) AS p_remaining_area,
    try_variant_get(filing_fields, '$["remaining_area"]', 'variant') IS NOT NULL AS g_remaining_area,
    zabeteh_flag(try_variant_get(filing_fields, '$["requests_full_taking"]', 'variant')) AS p_requests_full_taking,
    try_variant_get(filing_fields, '$["requests_full_taking"]', 'variant') IS NOT NULL AS g_requests_full_taking
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_owner_kind AS v_owner_kind,
    (p_owner_kind IS NULL) AS b_owner_kind,
    p_affected_area AS v_affected_area,
    (p_affected_area IS NULL) AS b_affected_area,
    p_remaining_area AS v_remaining_area,
    (p_remaining_area IS NULL) AS b_remaining_area,
    p_requests_full_taking AS v_requests_full_taking,
    (p_requests_full_taking IS NULL) AS b_requests_full_taking
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_owner_kind) AND COALESCE(v_owner_kind IN ('endowment'), FALSE) AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_affected_area OR b_land_area OR b_remaining_area) AND NOT (COALESCE(v_affected_area <= v_land_area, FALSE) AND COALESCE((v_affected_area + v_remaining_area) = v_land_area, FALSE)) AS breaks_0,
    NOT (b_requests_full_taking) AND COALESCE(v_requests_full_taking, FALSE) AND NOT (b_remaining_area) AND NOT COALESCE(v_remaining_area > 0L, FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'areas-add-up' END, CASE WHEN breaks_1 THEN 'full-taking-of-rest' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
