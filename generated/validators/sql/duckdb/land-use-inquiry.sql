-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام کاربری (land-use inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- conflict-stated: the present use differs from the permit and no conflict is stated
-- intended-use-allowed: the intended use differs from the use by the detailed plan
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."land-use-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."land-use-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'land-use-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(answer_1, '$."approved_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(answer_1, '$."approved_use"')) END AS p_answer_1_approved_use,
    json_extract(answer_1, '$."approved_use"') IS NOT NULL AS g_answer_1_approved_use,
    CASE WHEN zabeteh.item(json_extract(answer_1, '$."permit_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(answer_1, '$."permit_use"')) END AS p_answer_1_permit_use,
    json_extract(answer_1, '$."permit_use"') IS NOT NULL AS g_answer_1_permit_use,
    zabeteh.flag(json_extract(answer_1, '$."use_conflict"')) AS p_answer_1_use_conflict,
    json_extract(answer_1, '$."use_conflict"') IS NOT NULL AS g_answer_1_use_conflict,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."present_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."present_use"')) END AS p_present_use,
    json_extract(filing_fields, '$."present_use"') IS NOT NULL AS g_present_use,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."intended_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."intended_use"')) END AS p_intended_use,
    json_extract(filing_fields, '$."intended_use"') IS NOT NULL AS g_intended_use
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
  list_filter([CASE WHEN breaks_0 THEN 'conflict-stated' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_1 THEN 'intended-use-allowed' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
