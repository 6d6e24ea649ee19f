-- made by zabeteh 0.1.0 from forms/; do not edit
-- گزارش تخلف ساختمانی (building violation report)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- danger-first: immediate danger is reported and this form is only its record
-- named-damage: the report is anonymous and damage is claimed as well
-- observed-before-filing: the date observed is after the day of filing
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'violation-report' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(filing_fields, '$["anonymous"]', 'variant')) AS p_anonymous,
    try_variant_get(filing_fields, '$["anonymous"]', 'variant') IS NOT NULL AS g_anonymous,
    zabeteh_flag(try_variant_get(filing_fields, '$["immediate_danger"]', 'variant')) AS p_immediate_danger,
    try_variant_get(filing_fields, '$["immediate_danger"]', 'variant') IS NOT NULL AS g_immediate_danger,
    zabeteh_day_between(try_variant_get(filing_fields, '$["observed_date"]', 'variant'), 437927, 547864) AS p_observed_date,
    try_variant_get(filing_fields, '$["observed_date"]', 'variant') IS NOT NULL AS g_observed_date,
    zabeteh_flag(try_variant_get(filing_fields, '$["damage_claimed"]', 'variant')) AS p_damage_claimed,
    try_variant_get(filing_fields, '$["damage_claimed"]', 'variant') IS NOT NULL AS g_damage_claimed
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_anonymous AS v_anonymous,
    (p_anonymous IS NULL) AS b_anonymous,
    p_immediate_danger AS v_immediate_danger,
    (p_immediate_danger IS NULL) AS b_immediate_danger,
    p_observed_date AS v_observed_date,
    (p_observed_date IS NULL) AS b_observed_date,
    p_damage_claimed AS v_damage_claimed,
    (p_damage_claimed IS NULL) AS b_damage_claimed
  FROM step_1
),
step_3 AS (
  SELECT *,
    NOT (b_immediate_danger) AND NOT (NOT COALESCE(v_immediate_danger, FALSE)) AS breaks_0,
    NOT (b_anonymous) AND COALESCE(v_anonymous, FALSE) AND NOT (b_damage_claimed) AND NOT (NOT COALESCE(v_damage_claimed, FALSE)) AS breaks_1,
    NOT (b_observed_date) AND NOT COALESCE(v_observed_date <= filing_day, FALSE) AS breaks_2
  FROM step_2
)
SELECT id,
  array_compact(array(CASE WHEN breaks_1 THEN 'named-damage' END, CASE WHEN breaks_2 THEN 'observed-before-filing' END)) AS broken,
  array_compact(array(CASE WHEN breaks_0 THEN 'danger-first' END)) AS advised
FROM step_3
