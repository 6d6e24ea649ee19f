-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام محیط زیست (environment inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- protected-area-consent: the plot lies in a protected area and the environment office has not agreed in writing
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."land-use-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."land-use-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."environment-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."environment-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'environment-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(answer_1, '$."works_agreed"')) AS p_answer_1_works_agreed,
    json_extract(answer_1, '$."works_agreed"') IS NOT NULL AS g_answer_1_works_agreed,
    zabeteh.flag(json_extract(filing_fields, '$."protected_area"')) AS p_protected_area,
    json_extract(filing_fields, '$."protected_area"') IS NOT NULL AS g_protected_area
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_1_works_agreed AS v_answer_1_works_agreed,
    answer_1 IS NOT NULL AND (p_answer_1_works_agreed IS NULL) AS b_answer_1_works_agreed,
    p_protected_area AS v_protected_area,
    (p_protected_area IS NULL) AS b_protected_area
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
    NOT (b_protected_area) AND COALESCE(v_protected_area, FALSE) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_works_agreed) AND NOT COALESCE(v_answer_1_works_agreed, FALSE) AS breaks_0
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'protected-area-consent' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
