-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی استحکام بنا (structural soundness certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- method-without-permit: the building has no permit, and the method is neither tests nor a detailed study
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'structural-soundness-certificate' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(filing_fields, '$."permit_exists"')) AS p_permit_exists,
    json_extract(filing_fields, '$."permit_exists"') IS NOT NULL AS g_permit_exists,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."assessment_method"')) IN ('supervisor', 'desk', 'tests', 'detailed') THEN zabeteh.item(json_extract(filing_fields, '$."assessment_method"')) END AS p_assessment_method,
    json_extract(filing_fields, '$."assessment_method"') IS NOT NULL AS g_assessment_method
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
  list_filter([CASE WHEN breaks_0 THEN 'method-without-permit' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
