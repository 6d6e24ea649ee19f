-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی عدم خلاف (no-violation certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- unfinished-only: the building is finished and needs the completion certificate instead of this one [municipality-act 100 note 8]
-- within-permit: the floor area or the number of units exceeds the permit [municipality-act 100 note 8]
-- certificate-needed: no certificate is needed for the deed of this building [municipality-act 100 note 8]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'no-violation-certificate' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["building_state"]', 'variant')) IN ('unfinished', 'finished', 'old-without-permit') THEN zabeteh_item(try_variant_get(filing_fields, '$["building_state"]', 'variant')) END AS p_building_state,
    try_variant_get(filing_fields, '$["building_state"]', 'variant') IS NOT NULL AS g_building_state,
    zabeteh_scaled(try_variant_get(filing_fields, '$["permit_area"]', 'variant'), 2, 0, 1000000000) AS p_permit_area,
    try_variant_get(filing_fields, '$["permit_area"]', 'variant') IS NOT NULL AS g_permit_area,
    zabeteh_scaled(try_variant_get(filing_fields, '$["existing_floor_area"]', 'variant'), 2, 0, 1000000000) AS p_existing_floor_area,
    try_variant_get(filing_fields, '$["existing_floor_area"]', 'variant') IS NOT NULL AS g_existing_floor_area,
    zabeteh_whole(try_variant_get(filing_fields, '$["permit_units"]', 'variant'), 0, 500) AS p_permit_units,
    try_variant_get(filing_fields, '$["permit_units"]', 'variant') IS NOT NULL AS g_permit_units,
    zabeteh_whole(try_variant_get(filing_fields, '$["existing_units"]', 'variant'), 0, 500) AS p_existing_units,
    try_variant_get(filing_fields, '$["existing_units"]', 'variant') IS NOT NULL AS g_existing_units,
    zabeteh_flag(try_variant_get(filing_fields, '$["built_before_comprehensive_plan"]', 'variant')) AS p_built_before_comprehensive_plan,
    try_variant_get(filing_fields, '$["built_before_comprehensive_plan"]', 'variant') IS NOT NULL AS g_built_before_comprehensive_plan,
    zabeteh_flag(try_variant_get(filing_fields, '$["later_additions"]', 'variant')) AS p_later_additions,
    try_variant_get(filing_fields, '$["later_additions"]', 'variant') IS NOT NULL AS g_later_additions
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_building_state AS v_building_state,
    (p_building_state IS NULL) AS b_building_state,
    p_existing_floor_area AS v_existing_floor_area,
    (p_existing_floor_area IS NULL) AS b_existing_floor_area,
    p_existing_units AS v_existing_units,
    (p_existing_units IS NULL) AS b_existing_units
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE) THEN p_permit_area END AS v_permit_area,
    (CASE WHEN g_permit_area THEN ((b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE)) AND p_permit_area IS NULL ELSE ((b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE)) END) AS b_permit_area,
    CASE WHEN (b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE) THEN p_permit_units END AS v_permit_units,
    (CASE WHEN g_permit_units THEN ((b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE)) AND p_permit_units IS NULL ELSE ((b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE)) END) AS b_permit_units,
    CASE WHEN (b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE) THEN p_built_before_comprehensive_plan END AS v_built_before_comprehensive_plan,
    (CASE WHEN g_built_before_comprehensive_plan THEN ((b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE)) AND p_built_before_comprehensive_plan IS NULL ELSE ((b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE)) END) AS b_built_before_comprehensive_plan,
    CASE WHEN (b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE) THEN p_later_additions END AS v_later_additions,
    (CASE WHEN g_later_additions THEN ((b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE)) AND p_later_additions IS NULL ELSE ((b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE)) END) AS b_later_additions
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_building_state) AND NOT COALESCE(v_building_state NOT IN ('finished'), FALSE) AS breaks_0,
    NOT (b_building_state) AND COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE) AND NOT (b_existing_floor_area OR b_permit_area OR b_existing_units OR b_permit_units) AND NOT (COALESCE(v_existing_floor_area <= v_permit_area, FALSE) AND COALESCE(v_existing_units <= v_permit_units, FALSE)) AS breaks_1,
    NOT (b_building_state) AND COALESCE(v_building_state IN ('old-without-permit'), FALSE) AND NOT (b_later_additions OR b_built_before_comprehensive_plan) AND NOT (COALESCE(v_later_additions, FALSE) OR (NOT COALESCE(v_built_before_comprehensive_plan, FALSE))) AS breaks_2
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'unfinished-only' END, CASE WHEN breaks_1 THEN 'within-permit' END)) AS broken,
  array_compact(array(CASE WHEN breaks_2 THEN 'certificate-needed' END)) AS advised
FROM step_5
