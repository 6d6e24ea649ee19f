-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز دیوارکشی و حصارکشی (wall and fence permission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- no-boundary-dispute: a dispute about the boundaries is pending
-- within-notice-term: the term of 2 months in the notice has passed [municipality-act 110]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["building-line-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["building-line-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'wall-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(filing_fields, '$["faces_street"]', 'variant')) AS p_faces_street,
    try_variant_get(filing_fields, '$["faces_street"]', 'variant') IS NOT NULL AS g_faces_street,
    zabeteh_flag(try_variant_get(filing_fields, '$["boundary_dispute"]', 'variant')) AS p_boundary_dispute,
    try_variant_get(filing_fields, '$["boundary_dispute"]', 'variant') IS NOT NULL AS g_boundary_dispute,
    zabeteh_flag(try_variant_get(filing_fields, '$["by_notice"]', 'variant')) AS p_by_notice,
    try_variant_get(filing_fields, '$["by_notice"]', 'variant') IS NOT NULL AS g_by_notice,
    zabeteh_day_between(try_variant_get(filing_fields, '$["notice_date"]', 'variant'), 437927, 547864) AS p_notice_date,
    try_variant_get(filing_fields, '$["notice_date"]', 'variant') IS NOT NULL AS g_notice_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_faces_street AS v_faces_street,
    (p_faces_street IS NULL) AS b_faces_street,
    p_boundary_dispute AS v_boundary_dispute,
    (p_boundary_dispute IS NULL) AS b_boundary_dispute,
    p_by_notice AS v_by_notice,
    (p_by_notice IS NULL) AS b_by_notice
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_by_notice) OR COALESCE(v_by_notice, FALSE) THEN p_notice_date END AS v_notice_date,
    (CASE WHEN g_notice_date THEN ((b_by_notice) OR COALESCE(v_by_notice, FALSE)) AND p_notice_date IS NULL ELSE ((b_by_notice) OR COALESCE(v_by_notice, FALSE)) END) AS b_notice_date
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT (b_faces_street) AND COALESCE(v_faces_street, FALSE) AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_boundary_dispute) AND NOT (NOT COALESCE(v_boundary_dispute, FALSE)) AS breaks_0,
    NOT (b_by_notice) AND COALESCE(v_by_notice, FALSE) AND NOT (b_notice_date) AND NOT COALESCE(zabeteh_moved_months(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 2L END) >= filing_day, FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'no-boundary-dispute' END)) AS broken,
  array_compact(array(CASE WHEN breaks_1 THEN 'within-notice-term' END)) AS advised
FROM step_5
