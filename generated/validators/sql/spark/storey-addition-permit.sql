-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه اضافه اشکوب (storey-addition permit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- within-instruction: existing and added storeys together exceed the plot instruction
-- all-owners-consent: the roof and the common parts belong to all owners, and not all consent [opinion-joint-owners]
-- parking-for-added-units: there are fewer parking spaces than units added [detailed-plan-parking]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["fire-safety-inquiry"]', 'variant') END AS answer_2
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'storey-addition-permit' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_whole(try_variant_get(filing_fields, '$["owners_count"]', 'variant'), 1, 500) AS p_owners_count,
    try_variant_get(filing_fields, '$["owners_count"]', 'variant') IS NOT NULL AS g_owners_count,
    zabeteh_flag(try_variant_get(filing_fields, '$["all_owners_consent"]', 'variant')) AS p_all_owners_consent,
    try_variant_get(filing_fields, '$["all_owners_consent"]', 'variant') IS NOT NULL AS g_all_owners_consent,
    zabeteh_whole(try_variant_get(filing_fields, '$["allowed_storeys"]', 'variant'), 1, 60) AS p_allowed_storeys,
    try_variant_get(filing_fields, '$["allowed_storeys"]', 'variant') IS NOT NULL AS g_allowed_storeys,
    zabeteh_whole(try_variant_get(filing_fields, '$["existing_storeys"]', 'variant'), 1, 60) AS p_existing_storeys,
    try_variant_get(filing_fields, '$["existing_storeys"]', 'variant') IS NOT NULL AS g_existing_storeys,
    zabeteh_whole(try_variant_get(filing_fields, '$["added_storeys"]', 'variant'), 1, 10) AS p_added_storeys,
    try_variant_get(filing_fields, '$["added_storeys"]', 'variant') IS NOT NULL AS g_added_storeys,
    zabeteh_whole(try_variant_get(filing_fields, '$["added_units"]', 'variant'), 0, 100) AS p_added_units,
    try_variant_get(filing_fields, '$["added_units"]', 'variant') IS NOT NULL AS g_added_units,
    zabeteh_whole(try_variant_get(filing_fields, '$["parking_spaces"]', 'variant'), 0, 2000) AS p_parking_spaces,
    try_variant_get(filing_fields, '$["parking_spaces"]', 'variant') IS NOT NULL AS g_parking_spaces
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_owners_count AS v_owners_count,
    (p_owners_count IS NULL) AS b_owners_count,
    p_all_owners_consent AS v_all_owners_consent,
    (p_all_owners_consent IS NULL) AS b_all_owners_consent,
    p_allowed_storeys AS v_allowed_storeys,
    (p_allowed_storeys IS NULL) AS b_allowed_storeys,
    p_existing_storeys AS v_existing_storeys,
    (p_existing_storeys IS NULL) AS b_existing_storeys,
    p_added_storeys AS v_added_storeys,
    (p_added_storeys IS NULL) AS b_added_storeys,
    p_added_units AS v_added_units,
    (p_added_units IS NULL) AS b_added_units,
    p_parking_spaces AS v_parking_spaces,
    (p_parking_spaces IS NULL) AS b_parking_spaces
  FROM step_1
),
step_3 AS (
  SELECT *,
    (v_existing_storeys + v_added_storeys) AS v_total_storeys
  FROM step_2
),
step_4 AS (
  SELECT *,
    COALESCE(v_total_storeys >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 6L END, FALSE) AS v_fire_approval_needed
  FROM step_3
),
step_5 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_existing_storeys OR b_added_storeys) AND COALESCE(v_fire_approval_needed, FALSE) AND answer_2 IS NULL) AS waits_answer_2
  FROM step_4
),
step_6 AS (
  SELECT *,
    NOT (b_allowed_storeys OR b_existing_storeys OR b_added_storeys) AND NOT COALESCE(v_total_storeys <= v_allowed_storeys, FALSE) AS breaks_0,
    NOT (b_owners_count) AND COALESCE(v_owners_count > 1L, FALSE) AND NOT (b_all_owners_consent) AND NOT COALESCE(v_all_owners_consent, FALSE) AS breaks_1,
    NOT (b_parking_spaces OR b_added_units) AND NOT COALESCE(v_parking_spaces >= (v_added_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END), FALSE) AS breaks_2
  FROM step_5
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'within-instruction' END, CASE WHEN breaks_1 THEN 'all-owners-consent' END)) AS broken,
  array_compact(array(CASE WHEN breaks_2 THEN 'parking-for-added-units' END)) AS advised
FROM step_6
