-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام ثبت اسناد و املاک (land-registry ownership inquiry)
--
-- zabeteh.registry_ownership_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.registry_ownership_inquiry does so for zabeteh.filings. Run functions.sql first.
-- one-owner-id: both or neither of the owner's national id and legal-person id are given
-- tehran-section: the registry section is none of Tehran's 1 to 12
-- area-differs: the declared area differs from the registered area
-- seizure-blocks-transfer: the property is seized and the case is not transferred [circular-80-86-42083]

CREATE OR REPLACE FUNCTION zabeteh.registry_ownership_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'registry-ownership-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.scaled((answer_0 -> 'registered_area'), 2, 0, 1000000000) AS p_answer_0_registered_area,
    (answer_0 -> 'registered_area') IS NOT NULL AS g_answer_0_registered_area,
    zabeteh.flag((answer_0 -> 'seized')) AS p_answer_0_seized,
    (answer_0 -> 'seized') IS NOT NULL AS g_answer_0_seized,
    zabeteh.plate((filing_fields -> 'registry_plate')) AS p_registry_plate,
    (filing_fields -> 'registry_plate') IS NOT NULL AS g_registry_plate,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'owner_national_id'))) THEN zabeteh.item((filing_fields -> 'owner_national_id')) END AS p_owner_national_id,
    (filing_fields -> 'owner_national_id') IS NOT NULL AS g_owner_national_id,
    CASE WHEN zabeteh.is_legal_person_id(zabeteh.item((filing_fields -> 'owner_legal_person_id'))) THEN zabeteh.item((filing_fields -> 'owner_legal_person_id')) END AS p_owner_legal_person_id,
    (filing_fields -> 'owner_legal_person_id') IS NOT NULL AS g_owner_legal_person_id,
    zabeteh.scaled((filing_fields -> 'declared_area'), 2, 0, 1000000000) AS p_declared_area,
    (filing_fields -> 'declared_area') IS NOT NULL AS g_declared_area,
    CASE WHEN zabeteh.item((filing_fields -> 'inquiry_purpose')) IN ('permit', 'completion', 'subdivision', 'expropriation', 'owner-change') THEN zabeteh.item((filing_fields -> 'inquiry_purpose')) END AS p_inquiry_purpose,
    (filing_fields -> 'inquiry_purpose') IS NOT NULL AS g_inquiry_purpose
  FROM step_0
  OFFSET 0
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
    NOT (b_owner_national_id OR b_owner_legal_person_id) AND NOT (CASE WHEN (v_owner_national_id IS NOT NULL) THEN 1 ELSE 0 END + CASE WHEN (v_owner_legal_person_id IS NOT NULL) THEN 1 ELSE 0 END = 1) AS breaks_0,
    NOT (b_registry_plate) AND NOT (COALESCE(zabeteh.whole((v_registry_plate -> 'section'), 0, 99) >= (1)::bigint, FALSE) AND COALESCE(zabeteh.whole((v_registry_plate -> 'section'), 0, 99) <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (12)::bigint END, FALSE)) AS breaks_1,
    NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_registered_area OR b_declared_area) AND NOT COALESCE(v_answer_0_registered_area = v_declared_area, FALSE) AS breaks_2,
    NOT (b_inquiry_purpose) AND COALESCE(v_inquiry_purpose IN ('owner-change'), FALSE) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_seized) AND NOT (NOT COALESCE(v_answer_0_seized, FALSE)) AS breaks_3
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'one-owner-id' END, CASE WHEN breaks_3 THEN 'seizure-blocks-transfer' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_1 THEN 'tehran-section' END, CASE WHEN breaks_2 THEN 'area-differs' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.registry_ownership_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.registry_ownership_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.registry_ownership_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.registry_ownership_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.registry_ownership_inquiry_rules(f.filing) AS r;
