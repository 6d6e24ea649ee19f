-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام دفترخانه اسناد رسمی (notary transfer inquiry)
--
-- zabeteh.notary_transfer_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.notary_transfer_inquiry does so for zabeteh.filings. Run functions.sql first.
-- received-after-letter: the letter is received before its date
-- clearance-needed: in a mortgage or lease the ownership does not change and no clearance is needed [municipality-act 74 note]

CREATE OR REPLACE FUNCTION zabeteh.notary_transfer_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'notary-transfer-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'notary-transfer-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'notary-transfer-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'letter_date'), 437927, 547864) AS p_letter_date,
    (filing_fields -> 'letter_date') IS NOT NULL AS g_letter_date,
    zabeteh.day_between((filing_fields -> 'received_date'), 437927, 547864) AS p_received_date,
    (filing_fields -> 'received_date') IS NOT NULL AS g_received_date,
    CASE WHEN zabeteh.item((filing_fields -> 'transfer_kind')) IN ('sale', 'settlement', 'gift', 'mortgage', 'lease') THEN zabeteh.item((filing_fields -> 'transfer_kind')) END AS p_transfer_kind,
    (filing_fields -> 'transfer_kind') IS NOT NULL AS g_transfer_kind
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_letter_date AS v_letter_date,
    (p_letter_date IS NULL) AS b_letter_date,
    p_received_date AS v_received_date,
    (p_received_date IS NULL) AS b_received_date,
    p_transfer_kind AS v_transfer_kind,
    (p_transfer_kind IS NULL) AS b_transfer_kind
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
    NOT (b_received_date OR b_letter_date) AND NOT COALESCE(v_received_date >= v_letter_date, FALSE) AS breaks_0,
    NOT (b_transfer_kind) AND NOT COALESCE(v_transfer_kind NOT IN ('mortgage', 'lease'), FALSE) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'received-after-letter' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_1 THEN 'clearance-needed' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.notary_transfer_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.notary_transfer_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.notary_transfer_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.notary_transfer_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.notary_transfer_inquiry_rules(f.filing) AS r;
