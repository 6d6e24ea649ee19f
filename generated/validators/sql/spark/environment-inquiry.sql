-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام محیط زیست (environment inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- protected-area-consent: the plot lies in a protected area and the environment office has not agreed in writing
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["land-use-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["land-use-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["environment-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["environment-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'environment-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(answer_1, '$["works_agreed"]', 'variant')) AS p_answer_1_works_agreed,
    try_variant_get(answer_1, '$["works_agreed"]', 'variant') IS NOT NULL AS g_answer_1_works_agreed,
    zabeteh_flag(try_variant_get(filing_fields, '$["protected_area"]', 'variant')) AS p_protected_area,
    try_variant_get(filing_fields, '$["protected_area"]', 'variant') IS NOT NULL AS g_protected_area
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_1_works_agreed AS v_answer_1_works_agreed,
    answer_1 IS NOT NULL AND (p_answer_1_works_agreed IS NULL) AS b_answer_1_works_agreed,
    p_protected_area AS v_protected_area,
    (p_protected_area IS NULL) AS b_protected_area
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_protected_area) AND COALESCE(v_protected_area, FALSE) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_works_agreed) AND NOT COALESCE(v_answer_1_works_agreed, FALSE) AS breaks_0
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'protected-area-consent' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
