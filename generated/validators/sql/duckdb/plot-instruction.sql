-- made by zabeteh 0.1.0 from forms/; do not edit
-- درخواست دستور نقشه (request for a plot instruction)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- all-owners-consent: the plot has several owners and not all consent
-- tiny-plot-one-unit: more than 1 dwelling is asked for on a plot under 50 m2 in zone R [small-plots-decisions]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"') END AS answer_2
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'plot-instruction' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(answer_0, '$."zone"')) IN ('r', 's', 'm', 'g') THEN zabeteh.item(json_extract(answer_0, '$."zone"')) END AS p_answer_0_zone,
    json_extract(answer_0, '$."zone"') IS NOT NULL AS g_answer_0_zone,
    zabeteh.whole(json_extract(filing_fields, '$."owners_count"'), 1, 500) AS p_owners_count,
    json_extract(filing_fields, '$."owners_count"') IS NOT NULL AS g_owners_count,
    zabeteh.flag(json_extract(filing_fields, '$."all_owners_consent"')) AS p_all_owners_consent,
    json_extract(filing_fields, '$."all_owners_consent"') IS NOT NULL AS g_all_owners_consent,
    zabeteh.scaled(json_extract(filing_fields, '$."land_area"'), 2, 100, 1000000000) AS p_land_area,
    json_extract(filing_fields, '$."land_area"') IS NOT NULL AS g_land_area,
    zabeteh.whole(json_extract(filing_fields, '$."units_wanted"'), 1, 500) AS p_units_wanted,
    json_extract(filing_fields, '$."units_wanted"') IS NOT NULL AS g_units_wanted
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
    NOT (b_owners_count) AND COALESCE(v_owners_count > CAST(1 AS BIGINT), FALSE) AND NOT (b_all_owners_consent) AND NOT COALESCE(v_all_owners_consent, FALSE) AS breaks_0,
    NOT (b_land_area OR b_answer_0_zone) AND (COALESCE(v_land_area < CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(5000 AS BIGINT) END, FALSE) AND COALESCE(v_answer_0_zone IN ('r'), FALSE)) AND NOT (answer_0 IS NULL AND waits_answer_0) AND NOT (b_units_wanted) AND NOT COALESCE(v_units_wanted <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1 AS BIGINT) END, FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'all-owners-consent' END, CASE WHEN breaks_1 THEN 'tiny-plot-one-unit' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
