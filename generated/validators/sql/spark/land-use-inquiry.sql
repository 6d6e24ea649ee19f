-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام کاربری (land-use inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- conflict-stated: the present use differs from the permit and no conflict is stated
-- intended-use-allowed: the intended use differs from the use by the detailed plan
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["land-use-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["land-use-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'land-use-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(answer_1, '$["approved_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(answer_1, '$["approved_use"]', 'variant')) END AS p_answer_1_approved_use,
    try_variant_get(answer_1, '$["approved_use"]', 'variant') IS NOT NULL AS g_answer_1_approved_use,
    CASE WHEN zabeteh_item(try_variant_get(answer_1, '$["permit_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(answer_1, '$["permit_use"]', 'variant')) END AS p_answer_1_permit_use,
    try_variant_get(answer_1, '$["permit_use"]', 'variant') IS NOT NULL AS g_answer_1_permit_use,
    zabeteh_flag(try_variant_get(answer_1, '$["use_conflict"]', 'variant')) AS p_answer_1_use_conflict,
    try_variant_get(answer_1, '$["use_conflict"]', 'variant') IS NOT NULL AS g_answer_1_use_conflict,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["present_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["present_use"]', 'variant')) END AS p_present_use,
    try_variant_get(filing_fields, '$["present_use"]', 'variant') IS NOT NULL AS g_present_use,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["intended_use"]', 'variant')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["intended_use"]', 'variant')) END AS p_intended_use,
    try_variant_get(filing_fields, '$["intended_use"]', 'variant') IS NOT NULL AS g_intended_use
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_1_approved_use AS v_answer_1_approved_use,
    answer_1 IS NOT NULL AND (p_answer_1_approved_use IS NULL) AS b_answer_1_approved_use,
    p_answer_1_permit_use AS v_answer_1_permit_use,
    answer_1 IS NOT NULL AND (g_answer_1_permit_use AND p_answer_1_permit_use IS NULL) AS b_answer_1_permit_use,
    p_answer_1_use_conflict AS v_answer_1_use_conflict,
    answer_1 IS NOT NULL AND (p_answer_1_use_conflict IS NULL) AS b_answer_1_use_conflict,
    p_present_use AS v_present_use,
    (p_present_use IS NULL) AS b_present_use,
    p_intended_use AS v_intended_use,
    (g_intended_use AND p_intended_use IS NULL) AS b_intended_use
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
    NOT (b_answer_1_permit_use OR b_present_use) AND ((v_answer_1_permit_use IS NOT NULL) AND COALESCE(v_answer_1_permit_use <> v_present_use, FALSE)) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_use_conflict) AND NOT COALESCE(v_answer_1_use_conflict, FALSE) AS breaks_0,
    NOT (b_intended_use) AND (v_intended_use IS NOT NULL) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_approved_use OR b_intended_use) AND NOT COALESCE(v_answer_1_approved_use = v_intended_use, FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'conflict-stated' END)) AS broken,
  array_compact(array(CASE WHEN breaks_1 THEN 'intended-use-allowed' END)) AS advised
FROM step_4
