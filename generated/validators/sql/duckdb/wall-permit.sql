-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز دیوارکشی و حصارکشی (wall and fence permission)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- no-boundary-dispute: a dispute about the boundaries is pending
-- within-notice-term: the term of 2 months in the notice has passed [municipality-act 110]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'wall-permit' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(filing_fields, '$."faces_street"')) AS p_faces_street,
    json_extract(filing_fields, '$."faces_street"') IS NOT NULL AS g_faces_street,
    zabeteh.flag(json_extract(filing_fields, '$."boundary_dispute"')) AS p_boundary_dispute,
    json_extract(filing_fields, '$."boundary_dispute"') IS NOT NULL AS g_boundary_dispute,
    zabeteh.flag(json_extract(filing_fields, '$."by_notice"')) AS p_by_notice,
    json_extract(filing_fields, '$."by_notice"') IS NOT NULL AS g_by_notice,
    zabeteh.day_between(json_extract(filing_fields, '$."notice_date"'), 437927, 547864) AS p_notice_date,
    json_extract(filing_fields, '$."notice_date"') IS NOT NULL AS g_notice_date
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
    NOT (b_by_notice) AND COALESCE(v_by_notice, FALSE) AND NOT (b_notice_date) AND NOT COALESCE(zabeteh.moved_months(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(2 AS BIGINT) END) >= filing_day, FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'no-boundary-dispute' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_1 THEN 'within-notice-term' END], lambda e: e IS NOT NULL) AS advised
FROM step_5
