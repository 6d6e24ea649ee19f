-- made by zabeteh 0.1.0 from forms/; do not edit
-- استرداد عوارض (refund of dues)
--
-- zabeteh.fee_refund_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.fee_refund does so for zabeteh.filings. Run functions.sql first.
-- within-total: the requested amount exceeds the total paid
-- total-of-list: the total paid differs from the sum of the listed payments
-- holder-is-payer: the account holder is not the payer
-- not-in-full: works have started and the dues are asked back in full
-- two-payments: a payment made twice is listed with one payment only

CREATE OR REPLACE FUNCTION zabeteh.fee_refund_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'fee-refund' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'payer_kind')) IN ('natural', 'legal') THEN zabeteh.item((filing_fields -> 'payer_kind')) END AS p_payer_kind,
    (filing_fields -> 'payer_kind') IS NOT NULL AS g_payer_kind,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'payer_national_id'))) THEN zabeteh.item((filing_fields -> 'payer_national_id')) END AS p_payer_national_id,
    (filing_fields -> 'payer_national_id') IS NOT NULL AS g_payer_national_id,
    zabeteh.flag((filing_fields -> 'payer_deceased')) AS p_payer_deceased,
    (filing_fields -> 'payer_deceased') IS NOT NULL AS g_payer_deceased,
    CASE WHEN zabeteh.item((filing_fields -> 'refund_reason')) IN ('permit-cancelled', 'overpaid', 'paid-twice', 'article-77-ruling', 'court-ruling') THEN zabeteh.item((filing_fields -> 'refund_reason')) END AS p_refund_reason,
    (filing_fields -> 'refund_reason') IS NOT NULL AS g_refund_reason,
    zabeteh.flag((filing_fields -> 'works_started')) AS p_works_started,
    (filing_fields -> 'works_started') IS NOT NULL AS g_works_started,
    CASE WHEN jsonb_typeof((filing_fields -> 'receipts')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'receipts')) BETWEEN 1 AND 50 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'receipts')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['paid_date', 'amount', 'bill_id', 'payment_id']) = '{}'::jsonb AND NOT (zabeteh.day_between((r -> 'paid_date'), 437927, 547864) IS NULL) AND NOT (zabeteh.scaled((r -> 'amount'), 0, 1, 1000000000000000) IS NULL) AND NOT (CASE WHEN zabeteh.is_bill_id(zabeteh.item((r -> 'bill_id'))) THEN zabeteh.item((r -> 'bill_id')) END IS NULL) AND NOT (CASE WHEN zabeteh.is_payment_id(zabeteh.item((r -> 'payment_id'))) THEN zabeteh.item((r -> 'payment_id')) END IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_paid_date', zabeteh.day_between((r -> 'paid_date'), 437927, 547864), 'v_amount', zabeteh.scaled((r -> 'amount'), 0, 1, 1000000000000000), 'v_bill_id', CASE WHEN zabeteh.is_bill_id(zabeteh.item((r -> 'bill_id'))) THEN zabeteh.item((r -> 'bill_id')) END, 'v_payment_id', CASE WHEN zabeteh.is_payment_id(zabeteh.item((r -> 'payment_id'))) THEN zabeteh.item((r -> 'payment_id')) END)), '[]') FROM jsonb_array_elements((filing_fields -> 'receipts')) AS rows_of(r)) END END AS p_receipts,
    (filing_fields -> 'receipts') IS NOT NULL AS g_receipts,
    zabeteh.scaled((filing_fields -> 'paid_total'), 0, 1, 1000000000000000) AS p_paid_total,
    (filing_fields -> 'paid_total') IS NOT NULL AS g_paid_total,
    zabeteh.scaled((filing_fields -> 'requested_amount'), 0, 1, 1000000000000000) AS p_requested_amount,
    (filing_fields -> 'requested_amount') IS NOT NULL AS g_requested_amount,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'account_holder_id'))) THEN zabeteh.item((filing_fields -> 'account_holder_id')) END AS p_account_holder_id,
    (filing_fields -> 'account_holder_id') IS NOT NULL AS g_account_holder_id
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_payer_kind AS v_payer_kind,
    (p_payer_kind IS NULL) AS b_payer_kind,
    p_payer_deceased AS v_payer_deceased,
    (p_payer_deceased IS NULL) AS b_payer_deceased,
    p_refund_reason AS v_refund_reason,
    (p_refund_reason IS NULL) AS b_refund_reason,
    p_receipts AS v_receipts,
    (p_receipts IS NULL) AS b_receipts,
    p_paid_total AS v_paid_total,
    (p_paid_total IS NULL) AS b_paid_total,
    p_requested_amount AS v_requested_amount,
    (p_requested_amount IS NULL) AS b_requested_amount
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_payer_kind) OR COALESCE(v_payer_kind IN ('natural'), FALSE) THEN p_payer_national_id END AS v_payer_national_id,
    (CASE WHEN g_payer_national_id THEN ((b_payer_kind) OR COALESCE(v_payer_kind IN ('natural'), FALSE)) AND p_payer_national_id IS NULL ELSE ((b_payer_kind) OR COALESCE(v_payer_kind IN ('natural'), FALSE)) END) AS b_payer_national_id,
    CASE WHEN (b_refund_reason) OR COALESCE(v_refund_reason IN ('permit-cancelled'), FALSE) THEN p_works_started END AS v_works_started,
    (CASE WHEN g_works_started THEN ((b_refund_reason) OR COALESCE(v_refund_reason IN ('permit-cancelled'), FALSE)) AND p_works_started IS NULL ELSE ((b_refund_reason) OR COALESCE(v_refund_reason IN ('permit-cancelled'), FALSE)) END) AS b_works_started,
    CASE WHEN (b_payer_kind) OR COALESCE(v_payer_kind IN ('natural'), FALSE) THEN p_account_holder_id END AS v_account_holder_id,
    (CASE WHEN g_account_holder_id THEN ((b_payer_kind) OR COALESCE(v_payer_kind IN ('natural'), FALSE)) AND p_account_holder_id IS NULL ELSE ((b_payer_kind) OR COALESCE(v_payer_kind IN ('natural'), FALSE)) END) AS b_account_holder_id
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_requested_amount OR b_paid_total) AND NOT COALESCE(v_requested_amount <= v_paid_total, FALSE) AS breaks_0,
    NOT (b_paid_total OR b_receipts) AND NOT COALESCE(v_paid_total = (SELECT COALESCE(sum((r ->> 'v_amount')::bigint), 0)::bigint FROM jsonb_array_elements(v_receipts) AS rows_of(r)), FALSE) AS breaks_1,
    NOT (b_payer_kind OR b_payer_deceased) AND (COALESCE(v_payer_kind IN ('natural'), FALSE) AND (NOT COALESCE(v_payer_deceased, FALSE))) AND NOT (b_account_holder_id OR b_payer_national_id) AND NOT COALESCE(v_account_holder_id = v_payer_national_id, FALSE) AS breaks_2,
    NOT (b_refund_reason OR b_works_started) AND (COALESCE(v_refund_reason IN ('permit-cancelled'), FALSE) AND COALESCE(v_works_started, FALSE)) AND NOT (b_requested_amount OR b_paid_total) AND NOT COALESCE(v_requested_amount < v_paid_total, FALSE) AS breaks_3,
    NOT (b_refund_reason) AND COALESCE(v_refund_reason IN ('paid-twice'), FALSE) AND NOT (b_receipts) AND NOT COALESCE((SELECT count(*) FROM jsonb_array_elements(v_receipts) AS rows_of(r)) >= (2)::bigint, FALSE) AS breaks_4
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'within-total' END, CASE WHEN breaks_1 THEN 'total-of-list' END, CASE WHEN breaks_2 THEN 'holder-is-payer' END, CASE WHEN breaks_3 THEN 'not-in-full' END, CASE WHEN breaks_4 THEN 'two-payments' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.fee_refund_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.fee_refund_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.fee_refund_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.fee_refund AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.fee_refund_rules(f.filing) AS r;
