-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام اوقاف (endowment (waqf) inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- lease-not-ended: the term of the lease has ended
-- lease-in-force-at-reply: the lease is not in force on the day of the reply
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."endowment-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."endowment-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'endowment-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(answer_1, '$."lease_in_force"')) AS p_answer_1_lease_in_force,
    json_extract(answer_1, '$."lease_in_force"') IS NOT NULL AS g_answer_1_lease_in_force,
    zabeteh.written(json_extract(filing_fields, '$."lease_number"'), 30, TRUE) AS p_lease_number,
    json_extract(filing_fields, '$."lease_number"') IS NOT NULL AS g_lease_number,
    zabeteh.day_between(json_extract(filing_fields, '$."lease_end_date"'), 437927, 547864) AS p_lease_end_date,
    json_extract(filing_fields, '$."lease_end_date"') IS NOT NULL AS g_lease_end_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_1_lease_in_force AS v_answer_1_lease_in_force,
    answer_1 IS NOT NULL AND (g_answer_1_lease_in_force AND p_answer_1_lease_in_force IS NULL) AS b_answer_1_lease_in_force,
    p_lease_number AS v_lease_number,
    (g_lease_number AND p_lease_number IS NULL) AS b_lease_number,
    p_lease_end_date AS v_lease_end_date,
    (g_lease_end_date AND p_lease_end_date IS NULL) AS b_lease_end_date
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
    NOT (b_lease_end_date) AND (v_lease_end_date IS NOT NULL) AND NOT (b_lease_end_date) AND NOT COALESCE(v_lease_end_date >= filing_day, FALSE) AS breaks_0,
    NOT (b_lease_number OR b_answer_1_lease_in_force) AND ((v_lease_number IS NOT NULL) AND (v_answer_1_lease_in_force IS NOT NULL)) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_lease_in_force) AND NOT COALESCE(v_answer_1_lease_in_force, FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'lease-not-ended' END, CASE WHEN breaks_1 THEN 'lease-in-force-at-reply' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
