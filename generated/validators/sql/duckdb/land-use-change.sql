-- made by zabeteh 0.1.0 from forms/; do not edit
-- تغییر کاربری (change of land use)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- use-really-changes: the requested use is the approved use
-- office-needs-no-change: a professional office of the owner is not a commercial use and needs no change [municipality-act 55 clause 24 note] [ruling-747-748-1395]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."land-use-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."land-use-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_2
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'land-use-change' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."approved_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."approved_use"')) END AS p_approved_use,
    json_extract(filing_fields, '$."approved_use"') IS NOT NULL AS g_approved_use,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."requested_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."requested_use"')) END AS p_requested_use,
    json_extract(filing_fields, '$."requested_use"') IS NOT NULL AS g_requested_use,
    zabeteh.flag(json_extract(filing_fields, '$."professional_office"')) AS p_professional_office,
    json_extract(filing_fields, '$."professional_office"') IS NOT NULL AS g_professional_office
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
  list_filter([CASE WHEN breaks_0 THEN 'use-really-changes' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_1 THEN 'office-needs-no-change' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
