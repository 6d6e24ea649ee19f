-- made by zabeteh 0.1.0 from forms/; do not edit
-- ابطال پروانه (cancellation of a building permit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- works-not-started: the works have started
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'permit-cancellation' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(filing_fields, '$."works_started"')) AS p_works_started,
    json_extract(filing_fields, '$."works_started"') IS NOT NULL AS g_works_started
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_works_started AS v_works_started,
    (p_works_started IS NULL) AS b_works_started
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_works_started) AND NOT (NOT COALESCE(v_works_started, FALSE)) AS breaks_0
  FROM step_3
)
SELECT id,
  CAST([] AS VARCHAR[]) AS broken,
  list_filter([CASE WHEN breaks_0 THEN 'works-not-started' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
