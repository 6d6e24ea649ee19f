-- made by zabeteh 0.1.0 from forms/; do not edit
-- اصلاح پروانه (permit amendment)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- no-new-drawings: the amendment comes with a change of the drawings
-- wordings-differ: the present and the right wording are the same
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."social-security-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."social-security-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'permit-amendment' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.items(json_extract(filing_fields, '$."amendment_items"'), ['area', 'owner-name', 'address', 'executor', 'designer', 'description', 'clerical']) AS p_amendment_items,
    json_extract(filing_fields, '$."amendment_items"') IS NOT NULL AS g_amendment_items,
    zabeteh.written(json_extract(filing_fields, '$."present_text"'), 300, TRUE) AS p_present_text,
    json_extract(filing_fields, '$."present_text"') IS NOT NULL AS g_present_text,
    zabeteh.written(json_extract(filing_fields, '$."right_text"'), 300, TRUE) AS p_right_text,
    json_extract(filing_fields, '$."right_text"') IS NOT NULL AS g_right_text,
    zabeteh.flag(json_extract(filing_fields, '$."needs_drawings"')) AS p_needs_drawings,
    json_extract(filing_fields, '$."needs_drawings"') IS NOT NULL AS g_needs_drawings,
    zabeteh.scaled(json_extract(filing_fields, '$."permit_area"'), 2, 100, 1000000000) AS p_permit_area,
    json_extract(filing_fields, '$."permit_area"') IS NOT NULL AS g_permit_area,
    zabeteh.scaled(json_extract(filing_fields, '$."new_area"'), 2, 100, 1000000000) AS p_new_area,
    json_extract(filing_fields, '$."new_area"') IS NOT NULL AS g_new_area
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_amendment_items AS v_amendment_items,
    (p_amendment_items IS NULL) AS b_amendment_items,
    p_present_text AS v_present_text,
    (p_present_text IS NULL) AS b_present_text,
    p_right_text AS v_right_text,
    (p_right_text IS NULL) AS b_right_text,
    p_needs_drawings AS v_needs_drawings,
    (p_needs_drawings IS NULL) AS b_needs_drawings
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_amendment_items) OR COALESCE(list_contains(v_amendment_items, 'area'), FALSE) THEN p_permit_area END AS v_permit_area,
    (CASE WHEN g_permit_area THEN ((b_amendment_items) OR COALESCE(list_contains(v_amendment_items, 'area'), FALSE)) AND p_permit_area IS NULL ELSE ((b_amendment_items) OR COALESCE(list_contains(v_amendment_items, 'area'), FALSE)) END) AS b_permit_area,
    CASE WHEN (b_amendment_items) OR COALESCE(list_contains(v_amendment_items, 'area'), FALSE) THEN p_new_area END AS v_new_area,
    (CASE WHEN g_new_area THEN ((b_amendment_items) OR COALESCE(list_contains(v_amendment_items, 'area'), FALSE)) AND p_new_area IS NULL ELSE ((b_amendment_items) OR COALESCE(list_contains(v_amendment_items, 'area'), FALSE)) END) AS b_new_area
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT (b_amendment_items OR b_new_area OR b_permit_area) AND (COALESCE(list_contains(v_amendment_items, 'area'), FALSE) AND COALESCE(v_new_area > v_permit_area, FALSE)) AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_needs_drawings) AND NOT (NOT COALESCE(v_needs_drawings, FALSE)) AS breaks_0,
    NOT (b_right_text OR b_present_text) AND NOT COALESCE(v_right_text <> v_present_text, FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'no-new-drawings' END, CASE WHEN breaks_1 THEN 'wordings-differ' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_5
