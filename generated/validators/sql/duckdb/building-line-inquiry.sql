-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام بر و کف (building line and level inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- wider-street-set-back: the planned street is wider than that of the deed and the set-back is zero
-- level-answered: the street level is wanted and not in the answer
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"') END AS answer_2
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'building-line-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.scaled(json_extract(answer_2, '$."planned_street_width"'), 2, 100, 1000000) AS p_answer_2_planned_street_width,
    json_extract(answer_2, '$."planned_street_width"') IS NOT NULL AS g_answer_2_planned_street_width,
    zabeteh.scaled(json_extract(answer_2, '$."setback_depth"'), 2, 0, 1000000) AS p_answer_2_setback_depth,
    json_extract(answer_2, '$."setback_depth"') IS NOT NULL AS g_answer_2_setback_depth,
    zabeteh.scaled(json_extract(answer_2, '$."area_after_setback"'), 2, 0, 1000000000) AS p_answer_2_area_after_setback,
    json_extract(answer_2, '$."area_after_setback"') IS NOT NULL AS g_answer_2_area_after_setback,
    zabeteh.scaled(json_extract(answer_2, '$."street_level"'), 2, 0, 1000000) AS p_answer_2_street_level,
    json_extract(answer_2, '$."street_level"') IS NOT NULL AS g_answer_2_street_level,
    zabeteh.scaled(json_extract(filing_fields, '$."land_area"'), 2, 100, 1000000000) AS p_land_area,
    json_extract(filing_fields, '$."land_area"') IS NOT NULL AS g_land_area,
    zabeteh.scaled(json_extract(filing_fields, '$."deed_street_width"'), 2, 100, 1000000) AS p_deed_street_width,
    json_extract(filing_fields, '$."deed_street_width"') IS NOT NULL AS g_deed_street_width,
    zabeteh.flag(json_extract(filing_fields, '$."level_needed"')) AS p_level_needed,
    json_extract(filing_fields, '$."level_needed"') IS NOT NULL AS g_level_needed
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_2_planned_street_width AS v_answer_2_planned_street_width,
    answer_2 IS NOT NULL AND (p_answer_2_planned_street_width IS NULL) AS b_answer_2_planned_street_width,
    p_answer_2_setback_depth AS v_answer_2_setback_depth,
    answer_2 IS NOT NULL AND (p_answer_2_setback_depth IS NULL) AS b_answer_2_setback_depth,
    p_answer_2_area_after_setback AS v_answer_2_area_after_setback,
    answer_2 IS NOT NULL AND (p_answer_2_area_after_setback IS NULL) AS b_answer_2_area_after_setback,
    p_answer_2_street_level AS v_answer_2_street_level,
    answer_2 IS NOT NULL AND (g_answer_2_street_level AND p_answer_2_street_level IS NULL) AS b_answer_2_street_level,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_deed_street_width AS v_deed_street_width,
    (g_deed_street_width AND p_deed_street_width IS NULL) AS b_deed_street_width,
    p_level_needed AS v_level_needed,
    (p_level_needed IS NULL) AS b_level_needed
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    FALSE AS waits_answer_2
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (answer_2 IS NULL AND TRUE) AND NOT (b_answer_2_area_after_setback OR b_land_area) AND NOT COALESCE(v_answer_2_area_after_setback <= v_land_area, FALSE) AS breaks_0,
    NOT (b_deed_street_width OR b_answer_2_planned_street_width) AND ((v_deed_street_width IS NOT NULL) AND COALESCE(v_answer_2_planned_street_width > v_deed_street_width, FALSE)) AND NOT (answer_2 IS NULL AND TRUE) AND NOT (b_answer_2_setback_depth) AND NOT COALESCE(v_answer_2_setback_depth > CAST(0 AS BIGINT), FALSE) AS breaks_1,
    NOT (b_level_needed) AND COALESCE(v_level_needed, FALSE) AND NOT (answer_2 IS NULL AND TRUE) AND NOT (b_answer_2_street_level) AND NOT (v_answer_2_street_level IS NOT NULL) AS breaks_2
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_1 THEN 'wider-street-set-back' END, CASE WHEN breaks_2 THEN 'level-answered' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
