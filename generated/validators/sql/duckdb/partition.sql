-- made by zabeteh 0.1.0 from forms/; do not edit
-- افراز (partition of joint land)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- shares-are-six: the co-owners' shares do not add up to six dang
-- parcels-above-minimum: at least one parcel is below the minimum of the plan, and the land cannot be partitioned [partition-act-1357 4]
-- parcels-add-up: the parcels do not add up to the plot area after correction
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"') END AS answer_2,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."bank-mortgage-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."bank-mortgage-inquiry"') END AS answer_3
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'partition' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.scaled(json_extract(filing_fields, '$."land_area"'), 2, 100, 1000000000) AS p_land_area,
    json_extract(filing_fields, '$."land_area"') IS NOT NULL AS g_land_area,
    zabeteh.scaled(json_extract(filing_fields, '$."area_after_setback"'), 2, 0, 1000000000) AS p_area_after_setback,
    json_extract(filing_fields, '$."area_after_setback"') IS NOT NULL AS g_area_after_setback,
    zabeteh.scaled(json_extract(filing_fields, '$."plan_min_parcel"'), 2, 0, 10000000) AS p_plan_min_parcel,
    json_extract(filing_fields, '$."plan_min_parcel"') IS NOT NULL AS g_plan_min_parcel,
    CASE WHEN json_type(json_extract(filing_fields, '$."co_owners"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."co_owners"')) BETWEEN 1 AND 200 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."co_owners"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('name', 'national_id', 'share_dang', 'agrees'))) = 0 AND NOT (zabeteh.written(json_extract(r, '$."name"'), 80, TRUE) IS NULL) AND NOT (CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(r, '$."national_id"'))) THEN zabeteh.item(json_extract(r, '$."national_id"')) END IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."share_dang"'), 4, 1, 60000) IS NULL) AND NOT (zabeteh.flag(json_extract(r, '$."agrees"')) IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."co_owners"'), '$[*]'), lambda r: {'v_name': zabeteh.written(json_extract(r, '$."name"'), 80, TRUE), 'v_national_id': CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(r, '$."national_id"'))) THEN zabeteh.item(json_extract(r, '$."national_id"')) END, 'v_share_dang': zabeteh.scaled(json_extract(r, '$."share_dang"'), 4, 1, 60000), 'v_agrees': zabeteh.flag(json_extract(r, '$."agrees"'))}) END END AS p_co_owners,
    json_extract(filing_fields, '$."co_owners"') IS NOT NULL AS g_co_owners,
    CASE WHEN json_type(json_extract(filing_fields, '$."parcels"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."parcels"')) BETWEEN 1 AND 200 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."parcels"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('parcel_no', 'area', 'assigned_to'))) = 0 AND NOT (zabeteh.whole(json_extract(r, '$."parcel_no"'), 1, 9999) IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000) IS NULL) AND NOT (CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(r, '$."assigned_to"'))) THEN zabeteh.item(json_extract(r, '$."assigned_to"')) END IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."parcels"'), '$[*]'), lambda r: {'v_parcel_no': zabeteh.whole(json_extract(r, '$."parcel_no"'), 1, 9999), 'v_area': zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000), 'v_assigned_to': CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(r, '$."assigned_to"'))) THEN zabeteh.item(json_extract(r, '$."assigned_to"')) END}) END END AS p_parcels,
    json_extract(filing_fields, '$."parcels"') IS NOT NULL AS g_parcels
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_area_after_setback AS v_area_after_setback,
    (p_area_after_setback IS NULL) AS b_area_after_setback,
    p_plan_min_parcel AS v_plan_min_parcel,
    (p_plan_min_parcel IS NULL) AS b_plan_min_parcel,
    p_co_owners AS v_co_owners,
    (p_co_owners IS NULL) AS b_co_owners,
    p_parcels AS v_parcels,
    (p_parcels IS NULL) AS b_parcels
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
    NOT (b_co_owners) AND NOT COALESCE(CAST(COALESCE(list_sum(list_transform(v_co_owners, lambda r: r.v_share_dang)), 0) AS BIGINT) = CAST(60000 AS BIGINT), FALSE) AS breaks_1,
    NOT (b_parcels OR b_plan_min_parcel) AND NOT (NOT COALESCE(len(list_filter(v_parcels, lambda r: (NOT COALESCE(r.v_area >= v_plan_min_parcel, FALSE)))) > 0, FALSE)) AS breaks_2,
    NOT (b_parcels OR b_area_after_setback) AND NOT COALESCE(CAST(COALESCE(list_sum(list_transform(v_parcels, lambda r: r.v_area)), 0) AS BIGINT) = v_area_after_setback, FALSE) AS breaks_3
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_1 THEN 'shares-are-six' END, CASE WHEN breaks_2 THEN 'parcels-above-minimum' END, CASE WHEN breaks_3 THEN 'parcels-add-up' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
