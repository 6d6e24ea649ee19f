-- made by zabeteh 0.1.0 from forms/; do not edit
-- تقسیط عوارض (payment of dues by instalments)
--
-- zabeteh.fee_instalment_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.fee_instalment does so for zabeteh.filings. Run functions.sql first.
-- instalments-within-limit: there are more instalments than this kind of debt allows [municipal-financial-bylaw 32] [council-instalment-rule]
-- cheques-cover-debt: down payment and cheques do not add up to the debt
-- one-cheque-each: the number of cheques differs from the number of instalments
-- cheques-from-first-date: the earliest cheque is not due on the first due date
-- cheques-to-last-month: the latest cheque does not agree with the number of monthly instalments
-- cheque-dates-differ: two cheques have the same due date
-- down-payment-below-debt: the down payment is not below the debt
-- debt-settled: an objection is pending and the debt is not settled

CREATE OR REPLACE FUNCTION zabeteh.fee_instalment_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'fee-instalment' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'debt_kind')) IN ('permit-dues', 'article-100-fine', 'tree-fine', 'renovation-tax', 'article-77-ruling') THEN zabeteh.item((filing_fields -> 'debt_kind')) END AS p_debt_kind,
    (filing_fields -> 'debt_kind') IS NOT NULL AS g_debt_kind,
    zabeteh.flag((filing_fields -> 'veteran')) AS p_veteran,
    (filing_fields -> 'veteran') IS NOT NULL AS g_veteran,
    zabeteh.scaled((filing_fields -> 'debt_amount'), 0, 1, 1000000000000000) AS p_debt_amount,
    (filing_fields -> 'debt_amount') IS NOT NULL AS g_debt_amount,
    zabeteh.scaled((filing_fields -> 'down_payment'), 0, 0, 1000000000000000) AS p_down_payment,
    (filing_fields -> 'down_payment') IS NOT NULL AS g_down_payment,
    zabeteh.whole((filing_fields -> 'instalment_count'), 1, 36) AS p_instalment_count,
    (filing_fields -> 'instalment_count') IS NOT NULL AS g_instalment_count,
    zabeteh.day_between((filing_fields -> 'first_due_date'), 437927, 547864) AS p_first_due_date,
    (filing_fields -> 'first_due_date') IS NOT NULL AS g_first_due_date,
    zabeteh.flag((filing_fields -> 'objection_pending')) AS p_objection_pending,
    (filing_fields -> 'objection_pending') IS NOT NULL AS g_objection_pending,
    CASE WHEN zabeteh.item((filing_fields -> 'security_kind')) IN ('cheque', 'promissory-note', 'bank-guarantee') THEN zabeteh.item((filing_fields -> 'security_kind')) END AS p_security_kind,
    (filing_fields -> 'security_kind') IS NOT NULL AS g_security_kind,
    CASE WHEN jsonb_typeof((filing_fields -> 'cheques')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'cheques')) BETWEEN 1 AND 36 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'cheques')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['sayad_id', 'account_iban', 'amount', 'due_date']) = '{}'::jsonb AND NOT (zabeteh.written((r -> 'sayad_id'), 16, TRUE) IS NULL) AND NOT (CASE WHEN zabeteh.is_iban(zabeteh.item((r -> 'account_iban'))) THEN zabeteh.item((r -> 'account_iban')) END IS NULL) AND NOT (zabeteh.scaled((r -> 'amount'), 0, 1, 1000000000000000) IS NULL) AND NOT (zabeteh.day_between((r -> 'due_date'), 437927, 547864) IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_sayad_id', zabeteh.written((r -> 'sayad_id'), 16, TRUE), 'v_account_iban', CASE WHEN zabeteh.is_iban(zabeteh.item((r -> 'account_iban'))) THEN zabeteh.item((r -> 'account_iban')) END, 'v_amount', zabeteh.scaled((r -> 'amount'), 0, 1, 1000000000000000), 'v_due_date', zabeteh.day_between((r -> 'due_date'), 437927, 547864))), '[]') FROM jsonb_array_elements((filing_fields -> 'cheques')) AS rows_of(r)) END END AS p_cheques,
    (filing_fields -> 'cheques') IS NOT NULL AS g_cheques
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_debt_kind AS v_debt_kind,
    (p_debt_kind IS NULL) AS b_debt_kind,
    p_veteran AS v_veteran,
    (p_veteran IS NULL) AS b_veteran,
    p_debt_amount AS v_debt_amount,
    (p_debt_amount IS NULL) AS b_debt_amount,
    p_down_payment AS v_down_payment,
    (p_down_payment IS NULL) AS b_down_payment,
    p_instalment_count AS v_instalment_count,
    (p_instalment_count IS NULL) AS b_instalment_count,
    p_first_due_date AS v_first_due_date,
    (p_first_due_date IS NULL) AS b_first_due_date,
    p_objection_pending AS v_objection_pending,
    (p_objection_pending IS NULL) AS b_objection_pending,
    p_security_kind AS v_security_kind,
    (p_security_kind IS NULL) AS b_security_kind
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN CASE WHEN COALESCE(v_debt_kind IN ('permit-dues', 'renovation-tax', 'article-77-ruling'), FALSE) THEN 1 ELSE 0 END + CASE WHEN (COALESCE(v_debt_kind IN ('article-100-fine', 'tree-fine'), FALSE) AND COALESCE(v_veteran, FALSE)) THEN 1 ELSE 0 END + CASE WHEN (COALESCE(v_debt_kind IN ('article-100-fine', 'tree-fine'), FALSE) AND (v_veteran IS NOT NULL) AND (NOT COALESCE(v_veteran, FALSE))) THEN 1 ELSE 0 END = 1 THEN CASE WHEN COALESCE(v_debt_kind IN ('permit-dues', 'renovation-tax', 'article-77-ruling'), FALSE) THEN (36)::bigint WHEN (COALESCE(v_debt_kind IN ('article-100-fine', 'tree-fine'), FALSE) AND COALESCE(v_veteran, FALSE)) THEN (36)::bigint WHEN (COALESCE(v_debt_kind IN ('article-100-fine', 'tree-fine'), FALSE) AND (v_veteran IS NOT NULL) AND (NOT COALESCE(v_veteran, FALSE))) THEN (24)::bigint END END AS v_instalment_limit,
    CASE WHEN (b_security_kind) OR COALESCE(v_security_kind IN ('cheque'), FALSE) THEN p_cheques END AS v_cheques,
    (CASE WHEN g_cheques THEN ((b_security_kind) OR COALESCE(v_security_kind IN ('cheque'), FALSE)) AND p_cheques IS NULL ELSE ((b_security_kind) OR COALESCE(v_security_kind IN ('cheque'), FALSE)) END) AS b_cheques
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
    NOT (b_instalment_count OR b_debt_kind OR b_veteran) AND NOT (COALESCE(v_instalment_count <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (36)::bigint END, FALSE) AND COALESCE(v_instalment_count <= v_instalment_limit, FALSE)) AS breaks_0,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_down_payment OR b_cheques OR b_debt_amount) AND NOT COALESCE((v_down_payment + (SELECT COALESCE(sum((r ->> 'v_amount')::bigint), 0)::bigint FROM jsonb_array_elements(v_cheques) AS rows_of(r))) = v_debt_amount, FALSE) AS breaks_1,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_cheques OR b_instalment_count) AND NOT COALESCE((SELECT count(*) FROM jsonb_array_elements(v_cheques) AS rows_of(r)) = v_instalment_count, FALSE) AS breaks_2,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_cheques OR b_first_due_date) AND NOT COALESCE((SELECT min((r ->> 'v_due_date')::bigint) FROM jsonb_array_elements(v_cheques) AS rows_of(r)) = v_first_due_date, FALSE) AS breaks_3,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_cheques OR b_first_due_date OR b_instalment_count) AND NOT COALESCE((SELECT max((r ->> 'v_due_date')::bigint) FROM jsonb_array_elements(v_cheques) AS rows_of(r)) = zabeteh.moved_months(v_first_due_date, (v_instalment_count - (1)::bigint)), FALSE) AS breaks_4,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_cheques) AND NOT (SELECT count((r ->> 'v_due_date')::bigint) = count(DISTINCT (r ->> 'v_due_date')::bigint) FROM jsonb_array_elements(v_cheques) AS rows_of(r)) AS breaks_5,
    NOT (b_down_payment OR b_debt_amount) AND NOT COALESCE(v_down_payment < v_debt_amount, FALSE) AS breaks_6,
    NOT (b_objection_pending) AND NOT (NOT COALESCE(v_objection_pending, FALSE)) AS breaks_7
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'instalments-within-limit' END, CASE WHEN breaks_1 THEN 'cheques-cover-debt' END, CASE WHEN breaks_2 THEN 'one-cheque-each' END, CASE WHEN breaks_3 THEN 'cheques-from-first-date' END, CASE WHEN breaks_4 THEN 'cheques-to-last-month' END, CASE WHEN breaks_5 THEN 'cheque-dates-differ' END, CASE WHEN breaks_6 THEN 'down-payment-below-debt' END, CASE WHEN breaks_7 THEN 'debt-settled' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.fee_instalment_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.fee_instalment_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.fee_instalment_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.fee_instalment AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.fee_instalment_rules(f.filing) AS r;
