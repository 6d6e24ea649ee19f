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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'completion-certificate' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["permit_date"]', 'variant'), 437927, 547864) AS p_permit_date,
    try_variant_get(filing_fields, '$["permit_date"]', 'variant') IS NOT NULL AS g_permit_date,
    zabeteh_day_between(try_variant_get(filing_fields, '$["works_end_date"]', 'variant'), 437927, 547864) AS p_works_end_date,
    try_variant_get(filing_fields, '$["works_end_date"]', 'variant') IS NOT NULL AS g_works_end_date,
    zabeteh_flag(try_variant_get(filing_fields, '$["setback_done"]', 'variant')) AS p_setback_done,
    try_variant_get(filing_fields, '$["setback_done"]', 'variant') IS NOT NULL AS g_setback_done,
    zabeteh_flag(try_variant_get(filing_fields, '$["fire_approval_needed"]', 'variant')) AS p_fire_approval_needed,
    try_variant_get(filing_fields, '$["fire_approval_needed"]', 'variant') IS NOT NULL AS g_fire_approval_needed
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
  array_compact(array(CASE WHEN breaks_0 THEN 'works-end-after-permit' END, CASE WHEN breaks_1 THEN 'works-ended' END, CASE WHEN breaks_2 THEN 'setback-first' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
