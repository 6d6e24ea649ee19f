-- made by zabeteh 0.1.0 from forms/; do not edit
-- تغییر کاربری (change of land use)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- use-really-changes: the requested use is the approved use
-- office-needs-no-change: a professional office of the owner is not a commercial use and needs no change [municipality-act 55 clause 24 note] [ruling-747-748-1395]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["land-use-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["land-use-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_2
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'land-use-change' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["approved_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["approved_use"]', 'variant')) END AS p_approved_use,
    try_variant_get(filing_fields, '$["approved_use"]', 'variant') IS NOT NULL AS g_approved_use,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["requested_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["requested_use"]', 'variant')) END AS p_requested_use,
    try_variant_get(filing_fields, '$["requested_use"]', 'variant') IS NOT NULL AS g_requested_use,
    zabeteh_flag(try_variant_get(filing_fields, '$["professional_office"]', 'variant')) AS p_professional_office,
    try_variant_get(filing_fields, '$["professional_office"]', 'variant') IS NOT NULL AS g_professional_office
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_approved_use AS v_approved_use,
    (p_approved_use IS NULL) AS b_approved_use,
    p_requested_use AS v_requested_use,
    (p_requested_use IS NULL) AS b_requested_use,
    p_professional_office AS v_professional_office,
    (p_professional_office IS NULL) AS b_professional_office
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_requested_use OR b_approved_use) AND NOT COALESCE(v_requested_use <> v_approved_use, FALSE) AS breaks_0,
    NOT (b_professional_office) AND NOT (NOT COALESCE(v_professional_office, FALSE)) AS breaks_1
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'use-really-changes' END)) AS broken,
  array_compact(array(CASE WHEN breaks_1 THEN 'office-needs-no-change' END)) AS advised
FROM step_4
