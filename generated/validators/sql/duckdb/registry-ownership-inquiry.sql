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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'registry-ownership-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.scaled(json_extract(answer_0, '$."registered_area"'), 2, 0, 1000000000) AS p_answer_0_registered_area,
    json_extract(answer_0, '$."registered_area"') IS NOT NULL AS g_answer_0_registered_area,
    zabeteh.flag(json_extract(answer_0, '$."seized"')) AS p_answer_0_seized,
    json_extract(answer_0, '$."seized"') IS NOT NULL AS g_answer_0_seized,
    zabeteh.plate(json_extract(filing_fields, '$."registry_plate"')) AS p_registry_plate,
    json_extract(filing_fields, '$."registry_plate"') IS NOT NULL AS g_registry_plate,
    CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(filing_fields, '$."owner_national_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."owner_national_id"')) END AS p_owner_national_id,
    json_extract(filing_fields, '$."owner_national_id"') IS NOT NULL AS g_owner_national_id,
    CASE WHEN zabeteh.is_legal_person_id(zabeteh.item(json_extract(filing_fields, '$."owner_legal_person_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."owner_legal_person_id"')) END AS p_owner_legal_person_id,
    json_extract(filing_fields, '$."owner_legal_person_id"') IS NOT NULL AS g_owner_legal_person_id,
    zabeteh.scaled(json_extract(filing_fields, '$."declared_area"'), 2, 0, 1000000000) AS p_declared_area,
    json_extract(filing_fields, '$."declared_area"') IS NOT NULL AS g_declared_area,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."inquiry_purpose"')) IN ('permit', 'completion', 'subdivision', 'expropriation', 'owner-change') THEN zabeteh.item(json_extract(filing_fields, '$."inquiry_purpose"')) END AS p_inquiry_purpose,
    json_extract(filing_fields, '$."inquiry_purpose"') IS NOT NULL AS g_inquiry_purpose
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
    NOT (b_registry_plate) AND NOT (COALESCE(zabeteh.whole(json_extract(v_registry_plate, '$."section"'), 0, 99) >= CAST(1 AS BIGINT), FALSE) AND COALESCE(zabeteh.whole(json_extract(v_registry_plate, '$."section"'), 0, 99) <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(12 AS BIGINT) END, FALSE)) AS breaks_1,
    NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_registered_area OR b_declared_area) AND NOT COALESCE(v_answer_0_registered_area = v_declared_area, FALSE) AS breaks_2,
    NOT (b_inquiry_purpose) AND COALESCE(v_inquiry_purpose IN ('owner-change'), FALSE) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_seized) AND NOT (NOT COALESCE(v_answer_0_seized, FALSE)) AS breaks_3
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'one-owner-id' END, CASE WHEN breaks_3 THEN 'seizure-blocks-transfer' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_1 THEN 'tehran-section' END, CASE WHEN breaks_2 THEN 'area-differs' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
