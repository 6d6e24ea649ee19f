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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'detailed-plan-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(answer_0, '$."zone"')) IN ('r', 's', 'm', 'g') THEN zabeteh.item(json_extract(answer_0, '$."zone"')) END AS p_answer_0_zone,
    json_extract(answer_0, '$."zone"') IS NOT NULL AS g_answer_0_zone,
    zabeteh.whole(json_extract(answer_0, '$."sub_zone"'), 0, 999) AS p_answer_0_sub_zone,
    json_extract(answer_0, '$."sub_zone"') IS NOT NULL AS g_answer_0_sub_zone,
    zabeteh.whole(json_extract(answer_0, '$."max_density_percent"'), 0, 2000) AS p_answer_0_max_density_percent,
    json_extract(answer_0, '$."max_density_percent"') IS NOT NULL AS g_answer_0_max_density_percent,
    zabeteh.scaled(json_extract(answer_0, '$."max_coverage_percent"'), 2, 0, 10000) AS p_answer_0_max_coverage_percent,
    json_extract(answer_0, '$."max_coverage_percent"') IS NOT NULL AS g_answer_0_max_coverage_percent,
    zabeteh.whole(json_extract(answer_0, '$."max_storeys"'), 0, 60) AS p_answer_0_max_storeys,
    json_extract(answer_0, '$."max_storeys"') IS NOT NULL AS g_answer_0_max_storeys
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
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_storeys) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = CAST(241 AS BIGINT), FALSE) AND (v_answer_0_max_storeys IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_storeys) AND NOT COALESCE(v_answer_0_max_storeys <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(4 AS BIGINT) END, FALSE) AS breaks_0,
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_coverage_percent) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = CAST(241 AS BIGINT), FALSE) AND (v_answer_0_max_coverage_percent IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_coverage_percent) AND NOT COALESCE(v_answer_0_max_coverage_percent <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(3000 AS BIGINT) END, FALSE) AS breaks_1,
    NOT (b_answer_0_zone OR b_answer_0_sub_zone OR b_answer_0_max_density_percent) AND (COALESCE(v_answer_0_zone IN ('r'), FALSE) AND COALESCE(v_answer_0_sub_zone = CAST(241 AS BIGINT), FALSE) AND (v_answer_0_max_density_percent IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_max_density_percent) AND NOT COALESCE(v_answer_0_max_density_percent = CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(120 AS BIGINT) END, FALSE) AS breaks_2,
    NOT (b_answer_0_zone) AND COALESCE(v_answer_0_zone IN ('r'), FALSE) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_sub_zone) AND NOT (COALESCE(v_answer_0_sub_zone <> CAST(112 AS BIGINT), FALSE) AND COALESCE(v_answer_0_sub_zone <> CAST(121 AS BIGINT), FALSE)) AS breaks_3
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'r241-storeys' END, CASE WHEN breaks_1 THEN 'r241-coverage' END, CASE WHEN breaks_2 THEN 'r241-density' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_3 THEN 'merged-sub-zones' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
