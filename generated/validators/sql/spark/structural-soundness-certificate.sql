-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی استحکام بنا (structural soundness certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- method-without-permit: the building has no permit, and the method is neither tests nor a detailed study
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'structural-soundness-certificate' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(filing_fields, '$["permit_exists"]', 'variant')) AS p_permit_exists,
    try_variant_get(filing_fields, '$["permit_exists"]', 'variant') IS NOT NULL AS g_permit_exists,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["assessment_method"]', 'variant')) IN ('supervisor', 'desk', 'tests', 'detailed') THEN zabeteh_item(try_variant_get(filing_fields, '$["assessment_method"]', 'variant')) END AS p_assessment_method,
    try_variant_get(filing_fields, '$["assessment_method"]', 'variant') IS NOT NULL AS g_assessment_method
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_permit_exists AS v_permit_exists,
    (p_permit_exists IS NULL) AS b_permit_exists,
    p_assessment_method AS v_assessment_method,
    (p_assessment_method IS NULL) AS b_assessment_method
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_permit_exists) AND (NOT COALESCE(v_permit_exists, FALSE)) AND NOT (b_assessment_method) AND NOT COALESCE(v_assessment_method IN ('tests', 'detailed'), FALSE) AS breaks_0
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'method-without-permit' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
