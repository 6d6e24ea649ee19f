-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام طرح تفصیلی (detailed-plan inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- r241-storeys: more than 4 storeys are stated for sub-zone R241 [small-plots-decisions]
-- r241-coverage: a coverage above 30 percent is stated for sub-zone R241 [small-plots-decisions]
-- r241-density: a density other than 120 percent is stated for sub-zone R241 [small-plots-decisions]
-- merged-sub-zones: sub-zone R112 or R121 is stated, which is now R122 [small-plots-decisions]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["detailed-plan-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'detailed-plan-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(answer_0, '$["zone"]', 'variant')) IN ('r', 's', 'm', 'g') THEN zabeteh_item(try_variant_get(answer_0, '$["zone"]', 'variant')) END AS p_answer_0_zone,
    try_variant_get(answer_0, '$["zone"]', 'variant') IS NOT NULL AS g_answer_0_zone,
    zabeteh_whole(try_variant_get(answer_0, '$["sub_zone"]', 'variant'), 0, 999) AS p_answer_0_sub_zone,
    try_variant_get(answer_0, '$["sub_zone"]', 'variant') IS NOT NULL AS g_answer_0_sub_zone,
    zabeteh_whole(try_variant_get(answer_0, '$["max_density_percent"]', 'variant'), 0, 2000) AS p_answer_0_max_density_percent,
    try_variant_get(answer_0, '$["max_density_percent"]', 'variant') IS NOT NULL AS g_answer_0_max_density_percent,
    zabeteh_scaled(try_variant_get(answer_0, '$["max_coverage_percent"]', 'variant'), 2, 0, 10000) AS p_answer_0_max_coverage_percent,
    try_variant_get(answer_0, '$["max_coverage_percent"]', 'variant') IS NOT NULL AS g_answer_0_max_coverage_percent,
    zabeteh_whole(try_variant_get(answer_0, '$["max_storeys"]', 'variant'), 0, 60) AS p_answer_0_max_storeys,
    try_variant_get(answer_0, '$["max_storeys"]', 'variant') IS NOT NULL AS g_answer_0_max_storeys
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_0_zone AS v_answer_0_zone,
    answer_0 IS NOT NULL AND (p_answer_0_zone IS NULL) AS b_answer_0_zone,
    p_answer_0_sub_zone AS v_answer_0_sub_zone,
    answer_0 IS NOT NULL AND (p_answer_0_sub_zone IS NULL) AS b_answer_0_sub_zone,
    p_answer_0_max_density_percent AS v_answer_0_max_density_percent,
    answer_0 IS NOT NULL AND (g_answer_0_max_density_percent AND p_answer_0_max_density_percent IS NULL) AS b_answer_0_max_density_percent,
    p_answer_0_max_coverage_percent AS v_answer_0_max_coverage_percent,
    answer_0 IS NOT NULL AND (g_answer_0_max_coverage_percent AND p_answer_0_max_coverage_percent IS NULL) AS b_answer_0_max_coverage_percent,
    p_answer_0_max_storeys AS v_answer_0_max_storeys,
    answer_0 IS NOT NULL AND (g_answer_0_max_storeys AND p_answer_0_max_storeys IS NULL) AS b_answer_0_max_storeys
  FROM step_1
),
step_3 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_storeys) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = 241L, FALSE) AND (v_answer_0_max_storeys IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_storeys) AND NOT COALESCE(v_answer_0_max_storeys <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 4L END, FALSE) AS breaks_0,
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_coverage_percent) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = 241L, FALSE) AND (v_answer_0_max_coverage_percent IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_coverage_percent) AND NOT COALESCE(v_answer_0_max_coverage_percent <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 3000L END, FALSE) AS breaks_1,
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_density_percent) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = 241L, FALSE) AND (v_answer_0_max_density_percent IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_density_percent) AND NOT COALESCE(v_answer_0_max_density_percent = CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 120L END, FALSE) AS breaks_2,
    NOT (b_answer_0_zone) AND COALESCE(v_answer_0_zone IN ('r'), FALSE) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_sub_zone) AND NOT (COALESCE(v_answer_0_sub_zone <> 112L, FALSE) AND COALESCE(v_answer_0_sub_zone <> 121L, FALSE)) AS breaks_3
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'r241-storeys' END, CASE WHEN breaks_1 THEN 'r241-coverage' END, CASE WHEN breaks_2 THEN 'r241-density' END)) AS broken,
  array_compact(array(CASE WHEN breaks_3 THEN 'merged-sub-zones' END)) AS advised
FROM step_4
