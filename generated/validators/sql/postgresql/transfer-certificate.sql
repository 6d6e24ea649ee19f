-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی نقل و انتقال (transfer certificate)
--
-- zabeteh.transfer_certificate_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.transfer_certificate does so for zabeteh.filings. Run functions.sql first.
-- building-certificate-present: the deal is on a building that has no building certificate [municipality-act 100 note 8]
-- not-seized: the property is seized [circular-80-86-42083]

CREATE OR REPLACE FUNCTION zabeteh.transfer_certificate_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'notary-transfer-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'notary-transfer-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_2
  WHERE zabeteh.item((filing -> 'form')) = 'transfer-certificate' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((answer_2 -> 'seized')) AS p_answer_2_seized,
    (answer_2 -> 'seized') IS NOT NULL AS g_answer_2_seized,
    CASE WHEN zabeteh.item((filing_fields -> 'building_certificate_kind')) IN ('completion', 'no-violation', 'exempt', 'none') THEN zabeteh.item((filing_fields -> 'building_certificate_kind')) END AS p_building_certificate_kind,
    (filing_fields -> 'building_certificate_kind') IS NOT NULL AS g_building_certificate_kind,
    CASE WHEN zabeteh.item((filing_fields -> 'deal_object')) IN ('land', 'whole-building', 'unit', 'shop', 'share') THEN zabeteh.item((filing_fields -> 'deal_object')) END AS p_deal_object,
    (filing_fields -> 'deal_object') IS NOT NULL AS g_deal_object
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_2_seized AS v_answer_2_seized,
    answer_2 IS NOT NULL AND (p_answer_2_seized IS NULL) AS b_answer_2_seized,
    p_building_certificate_kind AS v_building_certificate_kind,
    (p_building_certificate_kind IS NULL) AS b_building_certificate_kind,
    p_deal_object AS v_deal_object,
    (p_deal_object IS NULL) AS b_deal_object
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_deal_object) AND COALESCE(v_deal_object IN ('whole-building', 'unit', 'shop'), FALSE) AND NOT (b_building_certificate_kind) AND NOT COALESCE(v_building_certificate_kind NOT IN ('none'), FALSE) AS breaks_0,
    NOT (answer_2 IS NULL AND waits_answer_2) AND NOT (b_answer_2_seized) AND NOT (NOT COALESCE(v_answer_2_seized, FALSE)) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'building-certificate-present' END, CASE WHEN breaks_1 THEN 'not-seized' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.transfer_certificate_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.transfer_certificate_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.transfer_certificate_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.transfer_certificate AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.transfer_certificate_rules(f.filing) AS r;
