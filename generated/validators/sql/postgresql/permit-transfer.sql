-- made by zabeteh 0.1.0 from forms/; do not edit
-- انتقال پروانه به مالک جدید (transfer of the permit to a new owner)
--
-- zabeteh.permit_transfer_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.permit_transfer does so for zabeteh.filings. Run functions.sql first.
-- permit-in-force: the permit has expired [opinion-7-4452]
-- two-persons: the new and the previous owner have the same national id
-- obligations-taken-over: the obligations and dues of the permit are not taken over
-- deed-not-in-future: the transfer deed is dated after the day of filing
-- deed-after-permit: the transfer deed is dated before the permit

CREATE OR REPLACE FUNCTION zabeteh.permit_transfer_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'notary-transfer-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'notary-transfer-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'permit-transfer' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'new_owner_national_id'))) THEN zabeteh.item((filing_fields -> 'new_owner_national_id')) END AS p_new_owner_national_id,
    (filing_fields -> 'new_owner_national_id') IS NOT NULL AS g_new_owner_national_id,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'previous_owner_national_id'))) THEN zabeteh.item((filing_fields -> 'previous_owner_national_id')) END AS p_previous_owner_national_id,
    (filing_fields -> 'previous_owner_national_id') IS NOT NULL AS g_previous_owner_national_id,
    zabeteh.day_between((filing_fields -> 'permit_date'), 437927, 547864) AS p_permit_date,
    (filing_fields -> 'permit_date') IS NOT NULL AS g_permit_date,
    zabeteh.day_between((filing_fields -> 'permit_expiry'), 437927, 547864) AS p_permit_expiry,
    (filing_fields -> 'permit_expiry') IS NOT NULL AS g_permit_expiry,
    CASE WHEN zabeteh.item((filing_fields -> 'transfer_kind')) IN ('sale', 'settlement', 'gift', 'inheritance', 'court-judgment') THEN zabeteh.item((filing_fields -> 'transfer_kind')) END AS p_transfer_kind,
    (filing_fields -> 'transfer_kind') IS NOT NULL AS g_transfer_kind,
    zabeteh.day_between((filing_fields -> 'deed_date'), 437927, 547864) AS p_deed_date,
    (filing_fields -> 'deed_date') IS NOT NULL AS g_deed_date,
    zabeteh.flag((filing_fields -> 'accepts_obligations')) AS p_accepts_obligations,
    (filing_fields -> 'accepts_obligations') IS NOT NULL AS g_accepts_obligations
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_new_owner_national_id AS v_new_owner_national_id,
    (p_new_owner_national_id IS NULL) AS b_new_owner_national_id,
    p_previous_owner_national_id AS v_previous_owner_national_id,
    (p_previous_owner_national_id IS NULL) AS b_previous_owner_national_id,
    p_permit_date AS v_permit_date,
    (p_permit_date IS NULL) AS b_permit_date,
    p_permit_expiry AS v_permit_expiry,
    (p_permit_expiry IS NULL) AS b_permit_expiry,
    p_transfer_kind AS v_transfer_kind,
    (p_transfer_kind IS NULL) AS b_transfer_kind,
    p_accepts_obligations AS v_accepts_obligations,
    (p_accepts_obligations IS NULL) AS b_accepts_obligations
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_transfer_kind) OR COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE) THEN p_deed_date END AS v_deed_date,
    (CASE WHEN g_deed_date THEN ((b_transfer_kind) OR COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE)) AND p_deed_date IS NULL ELSE ((b_transfer_kind) OR COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE)) END) AS b_deed_date
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_permit_expiry) AND NOT COALESCE(v_permit_expiry >= filing_day, FALSE) AS breaks_0,
    NOT (b_new_owner_national_id OR b_previous_owner_national_id) AND NOT COALESCE(v_new_owner_national_id <> v_previous_owner_national_id, FALSE) AS breaks_1,
    NOT (b_accepts_obligations) AND NOT COALESCE(v_accepts_obligations, FALSE) AS breaks_2,
    NOT (b_transfer_kind) AND COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE) AND NOT (b_deed_date) AND NOT COALESCE(v_deed_date <= filing_day, FALSE) AS breaks_3,
    NOT (b_transfer_kind) AND COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE) AND NOT (b_deed_date OR b_permit_date) AND NOT COALESCE(v_deed_date >= v_permit_date, FALSE) AS breaks_4
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'permit-in-force' END, CASE WHEN breaks_1 THEN 'two-persons' END, CASE WHEN breaks_2 THEN 'obligations-taken-over' END, CASE WHEN breaks_3 THEN 'deed-not-in-future' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_4 THEN 'deed-after-permit' END]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.permit_transfer_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.permit_transfer_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.permit_transfer_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.permit_transfer AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.permit_transfer_rules(f.filing) AS r;
