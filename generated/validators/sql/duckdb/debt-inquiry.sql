-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام بدهی ملک (property debt inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- one-id: both or neither of the owner's national id and legal-person id are given
-- as-of-this-year: the as-of date is before the start of the current year
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'debt-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."asker_kind"')) IN ('owner', 'bank', 'notary') THEN zabeteh.item(json_extract(filing_fields, '$."asker_kind"')) END AS p_asker_kind,
    json_extract(filing_fields, '$."asker_kind"') IS NOT NULL AS g_asker_kind,
    CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(filing_fields, '$."owner_national_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."owner_national_id"')) END AS p_owner_national_id,
    json_extract(filing_fields, '$."owner_national_id"') IS NOT NULL AS g_owner_national_id,
    CASE WHEN zabeteh.is_legal_person_id(zabeteh.item(json_extract(filing_fields, '$."owner_legal_person_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."owner_legal_person_id"')) END AS p_owner_legal_person_id,
    json_extract(filing_fields, '$."owner_legal_person_id"') IS NOT NULL AS g_owner_legal_person_id,
    zabeteh.day_between(json_extract(filing_fields, '$."as_of_date"'), 437927, 547864) AS p_as_of_date,
    json_extract(filing_fields, '$."as_of_date"') IS NOT NULL AS g_as_of_date
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
    NOT (b_as_of_date) AND (v_as_of_date IS NOT NULL) AND NOT (b_as_of_date) AND NOT COALESCE(v_as_of_date >= zabeteh.year_start(filing_day), FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'one-id' END, CASE WHEN breaks_1 THEN 'as-of-this-year' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_5
