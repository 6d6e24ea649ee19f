-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام اوقاف (endowment (waqf) inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- lease-not-ended: the term of the lease has ended
-- lease-in-force-at-reply: the lease is not in force on the day of the reply
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["endowment-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["endowment-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'endowment-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(answer_1, '$["lease_in_force"]', 'variant')) AS p_answer_1_lease_in_force,
    try_variant_get(answer_1, '$["lease_in_force"]', 'variant') IS NOT NULL AS g_answer_1_lease_in_force,
    zabeteh_written(try_variant_get(filing_fields, '$["lease_number"]', 'variant'), 30, TRUE) AS p_lease_number,
    try_variant_get(filing_fields, '$["lease_number"]', 'variant') IS NOT NULL AS g_lease_number,
    zabeteh_day_between(try_variant_get(filing_fields, '$["lease_end_date"]', 'variant'), 437927, 547864) AS p_lease_end_date,
    try_variant_get(filing_fields, '$["lease_end_date"]', 'variant') IS NOT NULL AS g_lease_end_date
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
  array_compact(array(CASE WHEN breaks_0 THEN 'lease-not-ended' END, CASE WHEN breaks_1 THEN 'lease-in-force-at-reply' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
