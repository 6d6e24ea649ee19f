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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."fire-safety-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."fire-safety-inquiry"') END AS answer_2
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'storey-addition-permit' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.whole(json_extract(filing_fields, '$."owners_count"'), 1, 500) AS p_owners_count,
    json_extract(filing_fields, '$."owners_count"') IS NOT NULL AS g_owners_count,
    zabeteh.flag(json_extract(filing_fields, '$."all_owners_consent"')) AS p_all_owners_consent,
    json_extract(filing_fields, '$."all_owners_consent"') IS NOT NULL AS g_all_owners_consent,
    zabeteh.whole(json_extract(filing_fields, '$."allowed_storeys"'), 1, 60) AS p_allowed_storeys,
    json_extract(filing_fields, '$."allowed_storeys"') IS NOT NULL AS g_allowed_storeys,
    zabeteh.whole(json_extract(filing_fields, '$."existing_storeys"'), 1, 60) AS p_existing_storeys,
    json_extract(filing_fields, '$."existing_storeys"') IS NOT NULL AS g_existing_storeys,
    zabeteh.whole(json_extract(filing_fields, '$."added_storeys"'), 1, 10) AS p_added_storeys,
    json_extract(filing_fields, '$."added_storeys"') IS NOT NULL AS g_added_storeys,
    zabeteh.whole(json_extract(filing_fields, '$."added_units"'), 0, 100) AS p_added_units,
    json_extract(filing_fields, '$."added_units"') IS NOT NULL AS g_added_units,
    zabeteh.whole(json_extract(filing_fields, '$."parking_spaces"'), 0, 2000) AS p_parking_spaces,
    json_extract(filing_fields, '$."parking_spaces"') IS NOT NULL AS g_parking_spaces
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
    COALESCE(v_total_storeys >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(6 AS BIGINT) END, FALSE) AS v_fire_approval_needed
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
    NOT (b_owners_count) AND COALESCE(v_owners_count > CAST(1 AS BIGINT), FALSE) AND NOT (b_all_owners_consent) AND NOT COALESCE(v_all_owners_consent, FALSE) AS breaks_1,
    NOT (b_parking_spaces OR b_added_units) AND NOT COALESCE(v_parking_spaces >= (v_added_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1 AS BIGINT) END), FALSE) AS breaks_2
  FROM step_5
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'within-instruction' END, CASE WHEN breaks_1 THEN 'all-owners-consent' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_2 THEN 'parking-for-added-units' END], lambda e: e IS NOT NULL) AS advised
FROM step_6
