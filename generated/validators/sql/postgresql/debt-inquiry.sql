-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام بدهی ملک (property debt inquiry)
--
-- zabeteh.debt_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.debt_inquiry does so for zabeteh.filings. Run functions.sql first.
-- one-id: both or neither of the owner's national id and legal-person id are given
-- as-of-this-year: the as-of date is before the start of the current year

CREATE OR REPLACE FUNCTION zabeteh.debt_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'debt-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'asker_kind')) IN ('owner', 'bank', 'notary') THEN zabeteh.item((filing_fields -> 'asker_kind')) END AS p_asker_kind,
    (filing_fields -> 'asker_kind') IS NOT NULL AS g_asker_kind,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'owner_national_id'))) THEN zabeteh.item((filing_fields -> 'owner_national_id')) END AS p_owner_national_id,
    (filing_fields -> 'owner_national_id') IS NOT NULL AS g_owner_national_id,
    CASE WHEN zabeteh.is_legal_person_id(zabeteh.item((filing_fields -> 'owner_legal_person_id'))) THEN zabeteh.item((filing_fields -> 'owner_legal_person_id')) END AS p_owner_legal_person_id,
    (filing_fields -> 'owner_legal_person_id') IS NOT NULL AS g_owner_legal_person_id,
    zabeteh.day_between((filing_fields -> 'as_of_date'), 437927, 547864) AS p_as_of_date,
    (filing_fields -> 'as_of_date') IS NOT NULL AS g_as_of_date
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_asker_kind AS v_asker_kind,
    (p_asker_kind IS NULL) AS b_asker_kind,
    p_as_of_date AS v_as_of_date,
    (g_as_of_date AND p_as_of_date IS NULL) AS b_as_of_date
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_asker_kind) OR COALESCE(v_asker_kind IN ('owner'), FALSE) THEN p_owner_national_id END AS v_owner_national_id,
    (CASE WHEN g_owner_national_id THEN ((b_asker_kind) OR COALESCE(v_asker_kind IN ('owner'), FALSE)) AND p_owner_national_id IS NULL ELSE (b_asker_kind) END) AS b_owner_national_id,
    CASE WHEN (b_asker_kind) OR COALESCE(v_asker_kind IN ('owner'), FALSE) THEN p_owner_legal_person_id END AS v_owner_legal_person_id,
    (CASE WHEN g_owner_legal_person_id THEN ((b_asker_kind) OR COALESCE(v_asker_kind IN ('owner'), FALSE)) AND p_owner_legal_person_id IS NULL ELSE (b_asker_kind) END) AS b_owner_legal_person_id
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_asker_kind) AND COALESCE(v_asker_kind IN ('owner'), FALSE) AND NOT (b_owner_national_id OR b_owner_legal_person_id) AND NOT (CASE WHEN (v_owner_national_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (v_owner_legal_person_id IS NOT NULL) THEN 1 ELSE 0 END = 1) AS breaks_0,
    NOT (b_as_of_date) AND (v_as_of_date IS NOT NULL) AND NOT (b_as_of_date) AND NOT COALESCE(v_as_of_date >= zabeteh.year_start(filing_day), FALSE) AS breaks_1
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'one-id' END, CASE WHEN breaks_1 THEN 'as-of-this-year' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.debt_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.debt_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.debt_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.debt_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.debt_inquiry_rules(f.filing) AS r;
