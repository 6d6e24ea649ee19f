-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی پایان کار واحد (آپارتمان) (unit completion certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- unit-within-minutes: the unit is larger than in the subdivision minutes
-- use-as-approved: the present use differs from the permitted use of the unit [ruling-747-748-1395]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'unit-completion-certificate' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.scaled(json_extract(filing_fields, '$."minutes_area"'), 2, 0, 1000000000) AS p_minutes_area,
    json_extract(filing_fields, '$."minutes_area"') IS NOT NULL AS g_minutes_area,
    zabeteh.scaled(json_extract(filing_fields, '$."unit_area"'), 2, 0, 1000000000) AS p_unit_area,
    json_extract(filing_fields, '$."unit_area"') IS NOT NULL AS g_unit_area,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."approved_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."approved_use"')) END AS p_approved_use,
    json_extract(filing_fields, '$."approved_use"') IS NOT NULL AS g_approved_use,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."present_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."present_use"')) END AS p_present_use,
    json_extract(filing_fields, '$."present_use"') IS NOT NULL AS g_present_use
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_minutes_area AS v_minutes_area,
    (p_minutes_area IS NULL) AS b_minutes_area,
    p_unit_area AS v_unit_area,
    (p_unit_area IS NULL) AS b_unit_area,
    p_approved_use AS v_approved_use,
    (p_approved_use IS NULL) AS b_approved_use,
    p_present_use AS v_present_use,
    (p_present_use IS NULL) AS b_present_use
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_unit_area OR b_minutes_area) AND NOT COALESCE(v_unit_area <= v_minutes_area, FALSE) AS breaks_0,
    NOT (b_present_use OR b_approved_use) AND NOT COALESCE(v_present_use = v_approved_use, FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'unit-within-minutes' END, CASE WHEN breaks_1 THEN 'use-as-approved' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
