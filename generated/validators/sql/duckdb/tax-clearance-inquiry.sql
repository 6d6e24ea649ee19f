-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام مالیاتی (ماده ۱۸۷) (tax clearance inquiry (article 187))
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- one-transferor-id: exactly one of the transferor's national id and legal-person id is needed
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."tax-clearance-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."tax-clearance-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'tax-clearance-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(filing_fields, '$."transferor_national_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."transferor_national_id"')) END AS p_transferor_national_id,
    json_extract(filing_fields, '$."transferor_national_id"') IS NOT NULL AS g_transferor_national_id,
    CASE WHEN zabeteh.is_legal_person_id(zabeteh.item(json_extract(filing_fields, '$."transferor_legal_person_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."transferor_legal_person_id"')) END AS p_transferor_legal_person_id,
    json_extract(filing_fields, '$."transferor_legal_person_id"') IS NOT NULL AS g_transferor_legal_person_id
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_transferor_national_id AS v_transferor_national_id,
    (g_transferor_national_id AND p_transferor_national_id IS NULL) AS b_transferor_national_id,
    p_transferor_legal_person_id AS v_transferor_legal_person_id,
    (g_transferor_legal_person_id AND p_transferor_legal_person_id IS NULL) AS b_transferor_legal_person_id
  FROM step_1
),
step_3 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_transferor_national_id OR b_transferor_legal_person_id) AND NOT (CASE WHEN (v_transferor_national_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (v_transferor_legal_person_id IS NOT NULL) THEN 1 ELSE 0 END = 1) AS breaks_0
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'one-transferor-id' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
