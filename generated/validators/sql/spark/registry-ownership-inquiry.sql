-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام ثبت اسناد و املاک (land-registry ownership inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- one-owner-id: both or neither of the owner's national id and legal-person id are given
-- tehran-section: the registry section is none of Tehran's 1 to 12
-- area-differs: the declared area differs from the registered area
-- seizure-blocks-transfer: the property is seized and the case is not transferred [circular-80-86-42083]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'registry-ownership-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_scaled(try_variant_get(answer_0, '$["registered_area"]', 'variant'), 2, 0, 1000000000) AS p_answer_0_registered_area,
    try_variant_get(answer_0, '$["registered_area"]', 'variant') IS NOT NULL AS g_answer_0_registered_area,
    zabeteh_flag(try_variant_get(answer_0, '$["seized"]', 'variant')) AS p_answer_0_seized,
    try_variant_get(answer_0, '$["seized"]', 'variant') IS NOT NULL AS g_answer_0_seized,
    zabeteh_plate(try_variant_get(filing_fields, '$["registry_plate"]', 'variant')) AS p_registry_plate,
    try_variant_get(filing_fields, '$["registry_plate"]', 'variant') IS NOT NULL AS g_registry_plate,
    CASE WHEN zabeteh_is_national_id(zabeteh_item(try_variant_get(filing_fields, '$["owner_national_id"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["owner_national_id"]', 'variant')) END AS p_owner_national_id,
    try_variant_get(filing_fields, '$["owner_national_id"]', 'variant') IS NOT NULL AS g_owner_national_id,
    CASE WHEN zabeteh_is_legal_person_id(zabeteh_item(try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant')) END AS p_owner_legal_person_id,
    try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant') IS NOT NULL AS g_owner_legal_person_id,
    zabeteh_scaled(try_variant_get(filing_fields, '$["declared_area"]', 'variant'), 2, 0, 1000000000) AS p_declared_area,
    try_variant_get(filing_fields, '$["declared_area"]', 'variant') IS NOT NULL AS g_declared_area,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_purpose"]', 'variant')) IN ('permit', 'completion', 'subdivision', 'expropriation', 'owner-change') THEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_purpose"]', 'variant')) END AS p_inquiry_purpose,
    try_variant_get(filing_fields, '$["inquiry_purpose"]', 'variant') IS NOT NULL AS g_inquiry_purpose
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_0_registered_area AS v_answer_0_registered_area,
    answer_0 IS NOT NULL AND (p_answer_0_registered_area IS NULL) AS b_answer_0_registered_area,
    p_answer_0_seized AS v_answer_0_seized,
    answer_0 IS NOT NULL AND (p_answer_0_seized IS NULL) AS b_answer_0_seized,
    p_registry_plate AS v_registry_plate,
    (p_registry_plate IS NULL) AS b_registry_plate,
    p_owner_national_id AS v_owner_national_id,
    (g_owner_national_id AND p_owner_national_id IS NULL) AS b_owner_national_id,
    p_owner_legal_person_id AS v_owner_legal_person_id,
    (g_owner_legal_person_id AND p_owner_legal_person_id IS NULL) AS b_owner_legal_person_id,
    p_declared_area AS v_declared_area,
    (p_declared_area IS NULL) AS b_declared_area,
    p_inquiry_purpose AS v_inquiry_purpose,
    (p_inquiry_purpose IS NULL) AS b_inquiry_purpose
  FROM step_1
),
step_3 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_owner_national_id OR b_owner_legal_person_id) AND NOT (CASE WHEN (v_owner_national_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (v_owner_legal_person_id IS NOT NULL) THEN 1 ELSE 0 END = 1) AS breaks_0,
    NOT (b_registry_plate) AND NOT (COALESCE(zabeteh_whole(try_variant_get(v_registry_plate, '$["section"]', 'variant'), 0, 99) >= 1L, FALSE) AND COALESCE(zabeteh_whole(try_variant_get(v_registry_plate, '$["section"]', 'variant'), 0, 99) <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 12L END, FALSE)) AS breaks_1,
    NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_registered_area OR b_declared_area) AND NOT COALESCE(v_answer_0_registered_area = v_declared_area, FALSE) AS breaks_2,
    NOT (b_inquiry_purpose) AND COALESCE(v_inquiry_purpose IN ('owner-change'), FALSE) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_seized) AND NOT (NOT COALESCE(v_answer_0_seized, FALSE)) AS breaks_3
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'one-owner-id' END, CASE WHEN breaks_3 THEN 'seizure-blocks-transfer' END)) AS broken,
  array_compact(array(CASE WHEN breaks_1 THEN 'tehran-section' END, CASE WHEN breaks_2 THEN 'area-differs' END)) AS advised
FROM step_4
