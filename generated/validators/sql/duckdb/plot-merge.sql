-- made by zabeteh 0.1.0 from forms/; do not edit
-- تجمیع (merging of plots)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- plots-adjoin: the plots do not adjoin without a gap [registry-circulars clause 313]
-- shares-equal: the property is jointly owned, and the shares differ between the plots
-- one-land-use: the plots do not have the same land use [registry-circulars clause 313]
-- none-encumbered: at least one plot is mortgaged or seized [registry-circulars clause 313]
-- really-joined: the plots were made one on the plan only
-- merged-area-adds-up: the merged area differs from the sum of the deed areas less the set-back
-- count-matches-rows: the number of plots differs from the rows
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."building-line-inquiry"') END AS answer_2,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."bank-mortgage-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."bank-mortgage-inquiry"') END AS answer_3,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_4
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'plot-merge' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(filing_fields, '$."joint_ownership"')) AS p_joint_ownership,
    json_extract(filing_fields, '$."joint_ownership"') IS NOT NULL AS g_joint_ownership,
    CASE WHEN json_type(json_extract(filing_fields, '$."plots"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."plots"')) BETWEEN 2 AND 50 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."plots"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('registry_plate', 'renovation_code', 'area', 'land_use', 'mortgaged', 'seized', 'share_dang'))) = 0 AND NOT (zabeteh.plate(json_extract(r, '$."registry_plate"')) IS NULL) AND NOT (CASE WHEN zabeteh.is_shaped(zabeteh.item(json_extract(r, '$."renovation_code"')), '([1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})') THEN zabeteh.item(json_extract(r, '$."renovation_code"')) END IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000) IS NULL) AND NOT (CASE WHEN zabeteh.item(json_extract(r, '$."land_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(r, '$."land_use"')) END IS NULL) AND NOT (zabeteh.flag(json_extract(r, '$."mortgaged"')) IS NULL) AND NOT (zabeteh.flag(json_extract(r, '$."seized"')) IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."share_dang"'), 4, 0, 60000) IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."plots"'), '$[*]'), lambda r: {'v_registry_plate': zabeteh.plate(json_extract(r, '$."registry_plate"')), 'v_renovation_code': CASE WHEN zabeteh.is_shaped(zabeteh.item(json_extract(r, '$."renovation_code"')), '([1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})') THEN zabeteh.item(json_extract(r, '$."renovation_code"')) END, 'v_area': zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000), 'v_land_use': CASE WHEN zabeteh.item(json_extract(r, '$."land_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(r, '$."land_use"')) END, 'v_mortgaged': zabeteh.flag(json_extract(r, '$."mortgaged"')), 'v_seized': zabeteh.flag(json_extract(r, '$."seized"')), 'v_share_dang': zabeteh.scaled(json_extract(r, '$."share_dang"'), 4, 0, 60000)}) END END AS p_plots,
    json_extract(filing_fields, '$."plots"') IS NOT NULL AS g_plots,
    zabeteh.whole(json_extract(filing_fields, '$."plots_count"'), 2, 50) AS p_plots_count,
    json_extract(filing_fields, '$."plots_count"') IS NOT NULL AS g_plots_count,
    zabeteh.flag(json_extract(filing_fields, '$."adjacent"')) AS p_adjacent,
    json_extract(filing_fields, '$."adjacent"') IS NOT NULL AS g_adjacent,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."joined_by"')) IN ('building', 'wall', 'plan') THEN zabeteh.item(json_extract(filing_fields, '$."joined_by"')) END AS p_joined_by,
    json_extract(filing_fields, '$."joined_by"') IS NOT NULL AS g_joined_by,
    zabeteh.flag(json_extract(filing_fields, '$."equal_shares"')) AS p_equal_shares,
    json_extract(filing_fields, '$."equal_shares"') IS NOT NULL AS g_equal_shares,
    zabeteh.scaled(json_extract(filing_fields, '$."merged_area"'), 2, 0, 1000000000) AS p_merged_area,
    json_extract(filing_fields, '$."merged_area"') IS NOT NULL AS g_merged_area,
    zabeteh.scaled(json_extract(filing_fields, '$."setback_area"'), 2, 0, 10000000) AS p_setback_area,
    json_extract(filing_fields, '$."setback_area"') IS NOT NULL AS g_setback_area
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_joint_ownership AS v_joint_ownership,
    (p_joint_ownership IS NULL) AS b_joint_ownership,
    p_plots AS v_plots,
    (p_plots IS NULL) AS b_plots,
    p_plots_count AS v_plots_count,
    (p_plots_count IS NULL) AS b_plots_count,
    p_adjacent AS v_adjacent,
    (p_adjacent IS NULL) AS b_adjacent,
    p_joined_by AS v_joined_by,
    (p_joined_by IS NULL) AS b_joined_by,
    p_equal_shares AS v_equal_shares,
    (p_equal_shares IS NULL) AS b_equal_shares,
    p_merged_area AS v_merged_area,
    (p_merged_area IS NULL) AS b_merged_area,
    p_setback_area AS v_setback_area,
    (p_setback_area IS NULL) AS b_setback_area
  FROM step_1
),
step_3 AS (
  SELECT *,
    ((NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('residential'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('commercial'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('administrative'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('industrial'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('mixed'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('educational'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('health'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('cultural'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('religious'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('sport'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('hospitality'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('green'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('garden'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('agricultural'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('parking'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('utility'), FALSE)))) > 0, FALSE)) OR (NOT COALESCE(len(list_filter(v_plots, lambda r: (NOT COALESCE(r.v_land_use IN ('other'), FALSE)))) > 0, FALSE))) AS v_same_use
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3,
    (NOT FALSE AND TRUE AND answer_4 IS NULL) AS waits_answer_4
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_adjacent) AND NOT COALESCE(v_adjacent, FALSE) AS breaks_0,
    NOT (b_joint_ownership) AND COALESCE(v_joint_ownership, FALSE) AND NOT (b_equal_shares) AND NOT COALESCE(v_equal_shares, FALSE) AS breaks_1,
    NOT (b_plots) AND NOT COALESCE(v_same_use, FALSE) AS breaks_2,
    NOT (b_plots) AND NOT (NOT COALESCE(len(list_filter(v_plots, lambda r: (COALESCE(r.v_mortgaged, FALSE) OR COALESCE(r.v_seized, FALSE)))) > 0, FALSE)) AS breaks_3,
    NOT (b_joined_by) AND NOT COALESCE(v_joined_by IN ('building', 'wall'), FALSE) AS breaks_4,
    NOT (b_merged_area OR b_plots OR b_setback_area) AND NOT COALESCE(v_merged_area = (CAST(COALESCE(list_sum(list_transform(v_plots, lambda r: r.v_area)), 0) AS BIGINT) - v_setback_area), FALSE) AS breaks_5,
    NOT (b_plots_count OR b_plots) AND NOT COALESCE(v_plots_count = COALESCE(len(v_plots), 0), FALSE) AS breaks_6
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'plots-adjoin' END, CASE WHEN breaks_1 THEN 'shares-equal' END, CASE WHEN breaks_2 THEN 'one-land-use' END, CASE WHEN breaks_3 THEN 'none-encumbered' END, CASE WHEN breaks_4 THEN 'really-joined' END, CASE WHEN breaks_5 THEN 'merged-area-adds-up' END, CASE WHEN breaks_6 THEN 'count-matches-rows' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_5
