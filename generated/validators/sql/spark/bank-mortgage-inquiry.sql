-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام بانک (bank mortgage inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- owner-consents: the owner does not agree to the disclosure
-- one-owner-id: exactly one of the owner's national id and legal-person id is needed
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["bank-mortgage-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["bank-mortgage-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'bank-mortgage-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_is_national_id(zabeteh_item(try_variant_get(filing_fields, '$["owner_national_id"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["owner_national_id"]', 'variant')) END AS p_owner_national_id,
    try_variant_get(filing_fields, '$["owner_national_id"]', 'variant') IS NOT NULL AS g_owner_national_id,
    CASE WHEN zabeteh_is_legal_person_id(zabeteh_item(try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant')) END AS p_owner_legal_person_id,
    try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant') IS NOT NULL AS g_owner_legal_person_id,
    zabeteh_flag(try_variant_get(filing_fields, '$["owner_consent"]', 'variant')) AS p_owner_consent,
    try_variant_get(filing_fields, '$["owner_consent"]', 'variant') IS NOT NULL AS g_owner_consent
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_owner_national_id AS v_owner_national_id,
    (g_owner_national_id AND p_owner_national_id IS NULL) AS b_owner_national_id,
    p_owner_legal_person_id AS v_owner_legal_person_id,
    (g_owner_legal_person_id AND p_owner_legal_person_id IS NULL) AS b_owner_legal_person_id,
    p_owner_consent AS v_owner_consent,
    (p_owner_consent IS NULL) AS b_owner_consent
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_owner_consent) AND NOT COALESCE(v_owner_consent, FALSE) AS breaks_0,
    NOT (b_owner_national_id OR b_owner_legal_person_id) AND NOT (CASE WHEN (v_owner_national_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (v_owner_legal_person_id IS NOT NULL) THEN 1 ELSE 0 END = 1) AS breaks_1
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'owner-consents' END, CASE WHEN breaks_1 THEN 'one-owner-id' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
