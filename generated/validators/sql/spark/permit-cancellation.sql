-- made by zabeteh 0.1.0 from forms/; do not edit
-- ابطال پروانه (cancellation of a building permit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- works-not-started: the works have started
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'permit-cancellation' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(filing_fields, '$["works_started"]', 'variant')) AS p_works_started,
    try_variant_get(filing_fields, '$["works_started"]', 'variant') IS NOT NULL AS g_works_started
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
  CAST(array() AS ARRAY<STRING>) AS broken,
  array_compact(array(CASE WHEN breaks_0 THEN 'works-not-started' END)) AS advised
FROM step_4
