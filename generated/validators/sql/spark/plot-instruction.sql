-- made by zabeteh 0.1.0 from forms/; do not edit
-- درخواست دستور نقشه (request for a plot instruction)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- all-owners-consent: the plot has several owners and not all consent
-- tiny-plot-one-unit: more than 1 dwelling is asked for on a plot under 50 m2 in zone R [small-plots-decisions]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["building-line-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["building-line-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant') END AS answer_2
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'plot-instruction' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(answer_0, '$["zone"]', 'variant')) IN ('r', 's', 'm', 'g') THEN zabeteh_item(try_variant_get(answer_0, '$["zone"]', 'variant')) END AS p_answer_0_zone,
    try_variant_get(answer_0, '$["zone"]', 'variant') IS NOT NULL AS g_answer_0_zone,
    zabeteh_whole(try_variant_get(filing_fields, '$["owners_count"]', 'variant'), 1, 500) AS p_owners_count,
    try_variant_get(filing_fields, '$["owners_count"]', 'variant') IS NOT NULL AS g_owners_count,
    zabeteh_flag(try_variant_get(filing_fields, '$["all_owners_consent"]', 'variant')) AS p_all_owners_consent,
    try_variant_get(filing_fields, '$["all_owners_consent"]', 'variant') IS NOT NULL AS g_all_owners_consent,
    zabeteh_scaled(try_variant_get(filing_fields, '$["land_area"]', 'variant'), 2, 100, 1000000000) AS p_land_area,
    try_variant_get(filing_fields, '$["land_area"]', 'variant') IS NOT NULL AS g_land_area,
    zabeteh_whole(try_variant_get(filing_fields, '$["units_wanted"]', 'variant'), 1, 500) AS p_units_wanted,
    try_variant_get(filing_fields, '$["units_wanted"]', 'variant') IS NOT NULL AS g_units_wanted
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_0_zone AS v_answer_0_zone,
    answer_0 IS NOT NULL AND (p_answer_0_zone IS NULL) AS b_answer_0_zone,
    p_owners_count AS v_owners_count,
    (p_owners_count IS NULL) AS b_owners_count,
    p_all_owners_consent AS v_all_owners_consent,
    (p_all_owners_consent IS NULL) AS b_all_owners_consent,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_units_wanted AS v_units_wanted,
    (p_units_wanted IS NULL) AS b_units_wanted
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_owners_count) AND COALESCE(v_owners_count > 1L, FALSE) AND NOT (b_all_owners_consent) AND NOT COALESCE(v_all_owners_consent, FALSE) AS breaks_0,
    NOT (b_land_area OR b_answer_0_zone) AND (COALESCE(v_land_area < CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 5000L END, FALSE) AND COALESCE(v_answer_0_zone IN ('r'), FALSE)) AND NOT (answer_0 IS NULL AND waits_answer_0) AND NOT (b_units_wanted) AND NOT COALESCE(v_units_wanted <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END, FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'all-owners-consent' END, CASE WHEN breaks_1 THEN 'tiny-plot-one-unit' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
