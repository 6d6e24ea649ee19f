-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام مالیاتی (ماده ۱۸۷) (tax clearance inquiry (article 187))
--
-- zabeteh.tax_clearance_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.tax_clearance_inquiry does so for zabeteh.filings. Run functions.sql first.
-- one-transferor-id: exactly one of the transferor's national id and legal-person id is needed

CREATE OR REPLACE FUNCTION zabeteh.tax_clearance_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'tax-clearance-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'tax-clearance-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'tax-clearance-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'transferor_national_id'))) THEN zabeteh.item((filing_fields -> 'transferor_national_id')) END AS p_transferor_national_id,
    (filing_fields -> 'transferor_national_id') IS NOT NULL AS g_transferor_national_id,
    CASE WHEN zabeteh.is_legal_person_id(zabeteh.item((filing_fields -> 'transferor_legal_person_id'))) THEN zabeteh.item((filing_fields -> 'transferor_legal_person_id')) END AS p_transferor_legal_person_id,
    (filing_fields -> 'transferor_legal_person_id') IS NOT NULL AS g_transferor_legal_person_id
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_transferor_national_id AS v_transferor_national_id,
    (g_transferor_national_id AND p_transferor_national_id IS NULL) AS b_transferor_national_id,
    p_transferor_legal_person_id AS v_transferor_legal_person_id,
    (g_transferor_legal_person_id AND p_transferor_legal_person_id IS NULL) AS b_transferor_legal_person_id
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_transferor_national_id OR b_transferor_legal_person_id) AND NOT (CASE WHEN (v_transferor_national_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (v_transferor_legal_person_id IS NOT NULL) THEN 1 ELSE 0 END = 1) AS breaks_0
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'one-transferor-id' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.tax_clearance_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.tax_clearance_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.tax_clearance_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.tax_clearance_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.tax_clearance_inquiry_rules(f.filing) AS r;
