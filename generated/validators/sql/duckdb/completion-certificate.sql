-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی پایان کار ساختمان (building completion certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- works-end-after-permit: the works do not end after the permit was issued
-- works-ended: the works end after the day of filing
-- setback-first: the setback has not been carried out
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."fire-safety-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."fire-safety-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'completion-certificate' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_date"'), 437927, 547864) AS p_permit_date,
    json_extract(filing_fields, '$."permit_date"') IS NOT NULL AS g_permit_date,
    zabeteh.day_between(json_extract(filing_fields, '$."works_end_date"'), 437927, 547864) AS p_works_end_date,
    json_extract(filing_fields, '$."works_end_date"') IS NOT NULL AS g_works_end_date,
    zabeteh.flag(json_extract(filing_fields, '$."setback_done"')) AS p_setback_done,
    json_extract(filing_fields, '$."setback_done"') IS NOT NULL AS g_setback_done,
    zabeteh.flag(json_extract(filing_fields, '$."fire_approval_needed"')) AS p_fire_approval_needed,
    json_extract(filing_fields, '$."fire_approval_needed"') IS NOT NULL AS g_fire_approval_needed
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_permit_date AS v_permit_date,
    (p_permit_date IS NULL) AS b_permit_date,
    p_works_end_date AS v_works_end_date,
    (p_works_end_date IS NULL) AS b_works_end_date,
    p_setback_done AS v_setback_done,
    (p_setback_done IS NULL) AS b_setback_done,
    p_fire_approval_needed AS v_fire_approval_needed,
    (p_fire_approval_needed IS NULL) AS b_fire_approval_needed
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT (b_fire_approval_needed) AND COALESCE(v_fire_approval_needed, FALSE) AND answer_1 IS NULL) AS waits_answer_1
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_works_end_date OR b_permit_date) AND NOT COALESCE(v_works_end_date > v_permit_date, FALSE) AS breaks_0,
    NOT (b_works_end_date) AND NOT COALESCE(v_works_end_date <= filing_day, FALSE) AS breaks_1,
    NOT (b_setback_done) AND NOT COALESCE(v_setback_done, FALSE) AS breaks_2
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'works-end-after-permit' END, CASE WHEN breaks_1 THEN 'works-ended' END, CASE WHEN breaks_2 THEN 'setback-first' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
