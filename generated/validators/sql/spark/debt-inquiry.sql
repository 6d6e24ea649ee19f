-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام بدهی ملک (property debt inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- one-id: both or neither of the owner's national id and legal-person id are given
-- as-of-this-year: the as-of date is before the start of the current year
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'debt-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["asker_kind"]', 'variant')) IN ('owner', 'bank', 'notary') THEN zabeteh_item(try_variant_get(filing_fields, '$["asker_kind"]', 'variant')) END AS p_asker_kind,
    try_variant_get(filing_fields, '$["asker_kind"]', 'variant') IS NOT NULL AS g_asker_kind,
    CASE WHEN zabeteh_is_national_id(zabeteh_item(try_variant_get(filing_fields, '$["owner_national_id"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["owner_national_id"]', 'variant')) END AS p_owner_national_id,
    try_variant_get(filing_fields, '$["owner_national_id"]', 'variant') IS NOT NULL AS g_owner_national_id,
    CASE WHEN zabeteh_is_legal_person_id(zabeteh_item(try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant')) END AS p_owner_legal_person_id,
    try_variant_get(filing_fields, '$["owner_legal_person_id"]', 'variant') IS NOT NULL AS g_owner_legal_person_id,
    zabeteh_day_between(try_variant_get(filing_fields, '$["as_of_date"]', 'variant'), 437927, 547864) AS p_as_of_date,
    try_variant_get(filing_fields, '$["as_of_date"]', 'variant') IS NOT NULL AS g_as_of_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_asker_kind AS v_asker_kind,
    (p_asker_kind IS NULL) AS b_asker_kind,
    p_as_of_date AS v_as_of_date,
    (g_as_of_date AND p_as_of_date IS NULL) AS b_as_of_date
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_asker_kind) OR COALESCE(v_asker_kind IN ('owner'), FALSE) THEN p_owner_national_id END AS v_owner_national_id,
    (CASE WHEN g_owner_national_id THEN ((b_asker_kind) OR COALESCE(v_asker_kind IN ('owner'), FALSE)) AND p_owner_national_id IS NULL ELSE (b_asker_kind) END) AS b_owner_national_id,
    CASE WHEN (b_asker_kind) OR COALESCE(v_asker_kind IN ('owner'), FALSE) THEN p_owner_legal_person_id END AS v_owner_legal_person_id,
    (CASE WHEN g_owner_legal_person_id THEN ((b_asker_kind) OR COALESCE(v_asker_kind IN ('owner'), FALSE)) AND p_owner_legal_person_id IS NULL ELSE (b_asker_kind) END) AS b_owner_legal_person_id
  FROM step_2
),
step_4 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_asker_kind) AND COALESCE(v_asker_kind IN ('owner'), FALSE) AND NOT (b_owner_national_id OR b_owner_legal_person_id) AND NOT (CASE WHEN (v_owner_national_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (v_owner_legal_person_id IS NOT NULL) THEN 1 ELSE 0 END = 1) AS breaks_0,
    NOT (b_as_of_date) AND (v_as_of_date IS NOT NULL) AND NOT (b_as_of_date) AND NOT COALESCE(v_as_of_date >= zabeteh_year_start(filing_day), FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'one-id' END, CASE WHEN breaks_1 THEN 'as-of-this-year' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_5
