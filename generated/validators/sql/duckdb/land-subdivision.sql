-- made by zabeteh 0.1.0 from forms/; do not edit
-- تفکیک عرصه (land subdivision)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- services-share-limit: the public-service share exceeds 25 percent of the deed area [municipality-act 101 note 3]
-- streets-share-limit: the streets exceed 25 percent of what is left after the services share [municipality-act 101 note 3]
-- areas-add-up: parcels, streets and services do not add up to the plot area after correction
-- parcels-above-minimum: at least one parcel is below the minimum of the plan
-- count-matches-rows: the number of parcels differs from the rows
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_2,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_3
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'land-subdivision' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(filing_fields, '$."six_dang"')) AS p_six_dang,
    json_extract(filing_fields, '$."six_dang"') IS NOT NULL AS g_six_dang,
    zabeteh.scaled(json_extract(filing_fields, '$."land_area"'), 2, 100, 1000000000) AS p_land_area,
    json_extract(filing_fields, '$."land_area"') IS NOT NULL AS g_land_area,
    zabeteh.scaled(json_extract(filing_fields, '$."area_after_setback"'), 2, 0, 1000000000) AS p_area_after_setback,
    json_extract(filing_fields, '$."area_after_setback"') IS NOT NULL AS g_area_after_setback,
    zabeteh.scaled(json_extract(filing_fields, '$."plan_min_parcel"'), 2, 0, 10000000) AS p_plan_min_parcel,
    json_extract(filing_fields, '$."plan_min_parcel"') IS NOT NULL AS g_plan_min_parcel,
    CASE WHEN json_type(json_extract(filing_fields, '$."parcels"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."parcels"')) BETWEEN 2 AND 1000 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."parcels"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('parcel_no', 'area', 'frontage', 'access_width', 'use'))) = 0 AND NOT (zabeteh.whole(json_extract(r, '$."parcel_no"'), 1, 9999) IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000) IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."frontage"'), 2, 0, 1000000) IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."access_width"'), 2, 0, 1000000) IS NULL) AND NOT (CASE WHEN zabeteh.item(json_extract(r, '$."use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(r, '$."use"')) END IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."parcels"'), '$[*]'), lambda r: {'v_parcel_no': zabeteh.whole(json_extract(r, '$."parcel_no"'), 1, 9999), 'v_area': zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000), 'v_frontage': zabeteh.scaled(json_extract(r, '$."frontage"'), 2, 0, 1000000), 'v_access_width': zabeteh.scaled(json_extract(r, '$."access_width"'), 2, 0, 1000000), 'v_use': CASE WHEN zabeteh.item(json_extract(r, '$."use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(r, '$."use"')) END}) END END AS p_parcels,
    json_extract(filing_fields, '$."parcels"') IS NOT NULL AS g_parcels,
    zabeteh.whole(json_extract(filing_fields, '$."parcels_count"'), 2, 1000) AS p_parcels_count,
    json_extract(filing_fields, '$."parcels_count"') IS NOT NULL AS g_parcels_count,
    zabeteh.scaled(json_extract(filing_fields, '$."streets_area"'), 2, 0, 1000000000) AS p_streets_area,
    json_extract(filing_fields, '$."streets_area"') IS NOT NULL AS g_streets_area,
    zabeteh.scaled(json_extract(filing_fields, '$."services_area"'), 2, 0, 1000000000) AS p_services_area,
    json_extract(filing_fields, '$."services_area"') IS NOT NULL AS g_services_area
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_six_dang AS v_six_dang,
    (p_six_dang IS NULL) AS b_six_dang,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_area_after_setback AS v_area_after_setback,
    (p_area_after_setback IS NULL) AS b_area_after_setback,
    p_plan_min_parcel AS v_plan_min_parcel,
    (p_plan_min_parcel IS NULL) AS b_plan_min_parcel,
    p_parcels AS v_parcels,
    (p_parcels IS NULL) AS b_parcels,
    p_parcels_count AS v_parcels_count,
    (p_parcels_count IS NULL) AS b_parcels_count,
    p_streets_area AS v_streets_area,
    (p_streets_area IS NULL) AS b_streets_area,
    p_services_area AS v_services_area,
    (p_services_area IS NULL) AS b_services_area
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_0,
    NOT (b_six_dang OR b_land_area) AND (COALESCE(v_six_dang, FALSE) AND COALESCE(v_land_area > CASE WHEN filing_day BETWEEN 507350 AND 547864 THEN CAST(50000 AS BIGINT) END, FALSE)) AND NOT (b_services_area OR b_land_area) AND NOT COALESCE((v_services_area * CAST(10000 AS BIGINT)) <= (CASE WHEN filing_day BETWEEN 507350 AND 547864 THEN CAST(2500 AS BIGINT) END * v_land_area), FALSE) AS breaks_1,
    NOT (b_streets_area OR b_land_area OR b_services_area) AND NOT COALESCE((v_streets_area * CAST(10000 AS BIGINT)) <= (CASE WHEN filing_day BETWEEN 507350 AND 547864 THEN CAST(2500 AS BIGINT) END * (v_land_area - v_services_area)), FALSE) AS breaks_2,
    NOT (b_parcels OR b_streets_area OR b_services_area OR b_area_after_setback) AND NOT COALESCE(((CAST(COALESCE(list_sum(list_transform(v_parcels, lambda r: r.v_area)), 0) AS BIGINT) + v_streets_area) + v_services_area) = v_area_after_setback, FALSE) AS breaks_3,
    NOT (b_parcels OR b_plan_min_parcel) AND NOT (NOT COALESCE(len(list_filter(v_parcels, lambda r: (NOT COALESCE(r.v_area >= v_plan_min_parcel, FALSE)))) > 0, FALSE)) AS breaks_4,
    NOT (b_parcels_count OR b_parcels) AND NOT COALESCE(v_parcels_count = COALESCE(len(v_parcels), 0), FALSE) AS breaks_5
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_1 THEN 'services-share-limit' END, CASE WHEN breaks_2 THEN 'streets-share-limit' END, CASE WHEN breaks_3 THEN 'areas-add-up' END, CASE WHEN breaks_4 THEN 'parcels-above-minimum' END, CASE WHEN breaks_5 THEN 'count-matches-rows' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
