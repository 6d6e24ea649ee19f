-- made by zabeteh 0.1.0 from forms/; do not edit
-- اصلاح پروانه (permit amendment)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- no-new-drawings: the amendment comes with a change of the drawings
-- wordings-differ: the present and the right wording are the same
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["social-security-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["social-security-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'permit-amendment' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_items(try_variant_get(filing_fields, '$["amendment_items"]', 'variant'), array('area', 'owner-name', 'address', 'executor', 'designer', 'description', 'clerical')) AS p_amendment_items,
    try_variant_get(filing_fields, '$["amendment_items"]', 'variant') IS NOT NULL AS g_amendment_items,
    zabeteh_written(try_variant_get(filing_fields, '$["present_text"]', 'variant'), 300, TRUE) AS p_present_text,
    try_variant_get(filing_fields, '$["present_text"]', 'variant') IS NOT NULL AS g_present_text,
    zabeteh_written(try_variant_get(filing_fields, '$["right_text"]', 'variant'), 300, TRUE) AS p_right_text,
    try_variant_get(filing_fields, '$["right_text"]', 'variant') IS NOT NULL AS g_right_text,
    zabeteh_flag(try_variant_get(filing_fields, '$["needs_drawings"]', 'variant')) AS p_needs_drawings,
    try_variant_get(filing_fields, '$["needs_drawings"]', 'variant') IS NOT NULL AS g_needs_drawings,
    zabeteh_scaled(try_variant_get(filing_fields, '$["permit_area"]', 'variant'), 2, 100, 1000000000) AS p_permit_area,
    try_variant_get(filing_fields, '$["permit_area"]', 'variant') IS NOT NULL AS g_permit_area,
    zabeteh_scaled(try_variant_get(filing_fields, '$["new_area"]', 'variant'), 2, 100, 1000000000) AS p_new_area,
    try_variant_get(filing_fields, '$["new_area"]', 'variant') IS NOT NULL AS g_new_area
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
    CASE WHEN (b_amendment_items) OR COALESCE(array_contains(v_amendment_items, 'area'), FALSE) THEN p_permit_area END AS v_permit_area,
    (CASE WHEN g_permit_area THEN ((b_amendment_items) OR COALESCE(array_contains(v_amendment_items, 'area'), FALSE)) AND p_permit_area IS NULL ELSE ((b_amendment_items) OR COALESCE(array_contains(v_amendment_items, 'area'), FALSE)) END) AS b_permit_area,
    CASE WHEN (b_amendment_items) OR COALESCE(array_contains(v_amendment_items, 'area'), FALSE) THEN p_new_area END AS v_new_area,
    (CASE WHEN g_new_area THEN ((b_amendment_items) OR COALESCE(array_contains(v_amendment_items, 'area'), FALSE)) AND p_new_area IS NULL ELSE ((b_amendment_items) OR COALESCE(array_contains(v_amendment_items, 'area'), FALSE)) END) AS b_new_area
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT (b_amendment_items OR b_new_area OR b_permit_area) AND (COALESCE(array_contains(v_amendment_items, 'area'), FALSE) AND COALESCE(v_new_area > v_permit_area, FALSE)) AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_needs_drawings) AND NOT (NOT COALESCE(v_needs_drawings, FALSE)) AS breaks_0,
    NOT (b_right_text OR b_present_text) AND NOT COALESCE(v_right_text <> v_present_text, FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'no-new-drawings' END, CASE WHEN breaks_1 THEN 'wordings-differ' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_5
