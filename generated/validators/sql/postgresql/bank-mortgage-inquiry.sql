-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام بانک (bank mortgage inquiry)
--
-- zabeteh.bank_mortgage_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.bank_mortgage_inquiry does so for zabeteh.filings. Run functions.sql first.
-- owner-consents: the owner does not agree to the disclosure
-- one-owner-id: exactly one of the owner's national id and legal-person id is needed

CREATE OR REPLACE FUNCTION zabeteh.bank_mortgage_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'bank-mortgage-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'bank-mortgage-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'bank-mortgage-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'owner_national_id'))) THEN zabeteh.item((filing_fields -> 'owner_national_id')) END AS p_owner_national_id,
    (filing_fields -> 'owner_national_id') IS NOT NULL AS g_owner_national_id,
    CASE WHEN zabeteh.is_legal_person_id(zabeteh.item((filing_fields -> 'owner_legal_person_id'))) THEN zabeteh.item((filing_fields -> 'owner_legal_person_id')) END AS p_owner_legal_person_id,
    (filing_fields -> 'owner_legal_person_id') IS NOT NULL AS g_owner_legal_person_id,
    zabeteh.flag((filing_fields -> 'owner_consent')) AS p_owner_consent,
    (filing_fields -> 'owner_consent') IS NOT NULL AS g_owner_consent
  FROM step_0
  OFFSET 0
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
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_owner_consent) AND NOT COALESCE(v_owner_consent, FALSE) AS breaks_0,
    NOT (b_owner_national_id OR b_owner_legal_person_id) AND NOT (CASE WHEN (v_owner_national_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (v_owner_legal_person_id IS NOT NULL) THEN 1 ELSE 0 END = 1) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'owner-consents' END, CASE WHEN breaks_1 THEN 'one-owner-id' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.bank_mortgage_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.bank_mortgage_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.bank_mortgage_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.bank_mortgage_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.bank_mortgage_inquiry_rules(f.filing) AS r;
