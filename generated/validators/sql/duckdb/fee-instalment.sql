-- made by zabeteh 0.1.0 from forms/; do not edit
-- تقسیط عوارض (payment of dues by instalments)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- instalments-within-limit: there are more instalments than this kind of debt allows [municipal-financial-bylaw 32] [council-instalment-rule]
-- cheques-cover-debt: down payment and cheques do not add up to the debt
-- one-cheque-each: the number of cheques differs from the number of instalments
-- cheques-from-first-date: the earliest cheque is not due on the first due date
-- cheques-to-last-month: the latest cheque does not agree with the number of monthly instalments
-- cheque-dates-differ: two cheques have the same due date
-- down-payment-below-debt: the down payment is not below the debt
-- debt-settled: an objection is pending and the debt is not settled
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'fee-instalment' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."debt_kind"')) IN ('permit-dues', 'article-100-fine', 'tree-fine', 'renovation-tax', 'article-77-ruling') THEN zabeteh.item(json_extract(filing_fields, '$."debt_kind"')) END AS p_debt_kind,
    json_extract(filing_fields, '$."debt_kind"') IS NOT NULL AS g_debt_kind,
    zabeteh.flag(json_extract(filing_fields, '$."veteran"')) AS p_veteran,
    json_extract(filing_fields, '$."veteran"') IS NOT NULL AS g_veteran,
    zabeteh.scaled(json_extract(filing_fields, '$."debt_amount"'), 0, 1, 1000000000000000) AS p_debt_amount,
    json_extract(filing_fields, '$."debt_amount"') IS NOT NULL AS g_debt_amount,
    zabeteh.scaled(json_extract(filing_fields, '$."down_payment"'), 0, 0, 1000000000000000) AS p_down_payment,
    json_extract(filing_fields, '$."down_payment"') IS NOT NULL AS g_down_payment,
    zabeteh.whole(json_extract(filing_fields, '$."instalment_count"'), 1, 36) AS p_instalment_count,
    json_extract(filing_fields, '$."instalment_count"') IS NOT NULL AS g_instalment_count,
    zabeteh.day_between(json_extract(filing_fields, '$."first_due_date"'), 437927, 547864) AS p_first_due_date,
    json_extract(filing_fields, '$."first_due_date"') IS NOT NULL AS g_first_due_date,
    zabeteh.flag(json_extract(filing_fields, '$."objection_pending"')) AS p_objection_pending,
    json_extract(filing_fields, '$."objection_pending"') IS NOT NULL AS g_objection_pending,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."security_kind"')) IN ('cheque', 'promissory-note', 'bank-guarantee') THEN zabeteh.item(json_extract(filing_fields, '$."security_kind"')) END AS p_security_kind,
    json_extract(filing_fields, '$."security_kind"') IS NOT NULL AS g_security_kind,
    CASE WHEN json_type(json_extract(filing_fields, '$."cheques"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."cheques"')) BETWEEN 1 AND 36 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."cheques"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('sayad_id', 'account_iban', 'amount', 'due_date'))) = 0 AND NOT (zabeteh.written(json_extract(r, '$."sayad_id"'), 16, TRUE) IS NULL) AND NOT (CASE WHEN zabeteh.is_iban(zabeteh.item(json_extract(r, '$."account_iban"'))) THEN zabeteh.item(json_extract(r, '$."account_iban"')) END IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."amount"'), 0, 1, 1000000000000000) IS NULL) AND NOT (zabeteh.day_between(json_extract(r, '$."due_date"'), 437927, 547864) IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."cheques"'), '$[*]'), lambda r: {'v_sayad_id': zabeteh.written(json_extract(r, '$."sayad_id"'), 16, TRUE), 'v_account_iban': CASE WHEN zabeteh.is_iban(zabeteh.item(json_extract(r, '$."account_iban"'))) THEN zabeteh.item(json_extract(r, '$."account_iban"')) END, 'v_amount': zabeteh.scaled(json_extract(r, '$."amount"'), 0, 1, 1000000000000000), 'v_due_date': zabeteh.day_between(json_extract(r, '$."due_date"'), 437927, 547864)}) END END AS p_cheques,
    json_extract(filing_fields, '$."cheques"') IS NOT NULL AS g_cheques
  FROM step_0
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
),
step_3 AS (
  SELECT *,
    CASE WHEN CASE WHEN COALESCE(v_debt_kind IN ('permit-dues', 'renovation-tax', 'article-77-ruling'), FALSE) THEN 1 ELSE 0 END + CASE WHEN (COALESCE(v_debt_kind IN ('article-100-fine', 'tree-fine'), FALSE) AND COALESCE(v_veteran, FALSE)) THEN 1 ELSE 0 END + CASE WHEN (COALESCE(v_debt_kind IN ('article-100-fine', 'tree-fine'), FALSE) AND (v_veteran IS NOT NULL) AND (NOT COALESCE(v_veteran, FALSE))) THEN 1 ELSE 0 END = 1 THEN CASE WHEN COALESCE(v_debt_kind IN ('permit-dues', 'renovation-tax', 'article-77-ruling'), FALSE) THEN CAST(36 AS BIGINT) WHEN (COALESCE(v_debt_kind IN ('article-100-fine', 'tree-fine'), FALSE) AND COALESCE(v_veteran, FALSE)) THEN CAST(36 AS BIGINT) WHEN (COALESCE(v_debt_kind IN ('article-100-fine', 'tree-fine'), FALSE) AND (v_veteran IS NOT NULL) AND (NOT COALESCE(v_veteran, FALSE))) THEN CAST(24 AS BIGINT) END END AS v_instalment_limit,
    CASE WHEN (b_security_kind) OR COALESCE(v_security_kind IN ('cheque'), FALSE) THEN p_cheques END AS v_cheques,
    (CASE WHEN g_cheques THEN ((b_security_kind) OR COALESCE(v_security_kind IN ('cheque'), FALSE)) AND p_cheques IS NULL ELSE ((b_security_kind) OR COALESCE(v_security_kind IN ('cheque'), FALSE)) END) AS b_cheques
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_instalment_count OR b_debt_kind OR b_veteran) AND NOT (COALESCE(v_instalment_count <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(36 AS BIGINT) END, FALSE) AND COALESCE(v_instalment_count <= v_instalment_limit, FALSE)) AS breaks_0,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_down_payment OR b_cheques OR b_debt_amount) AND NOT COALESCE((v_down_payment + CAST(COALESCE(list_sum(list_transform(v_cheques, lambda r: r.v_amount)), 0) AS BIGINT)) = v_debt_amount, FALSE) AS breaks_1,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_cheques OR b_instalment_count) AND NOT COALESCE(COALESCE(len(v_cheques), 0) = v_instalment_count, FALSE) AS breaks_2,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_cheques OR b_first_due_date) AND NOT COALESCE(list_min(list_transform(v_cheques, lambda r: r.v_due_date)) = v_first_due_date, FALSE) AS breaks_3,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_cheques OR b_first_due_date OR b_instalment_count) AND NOT COALESCE(list_max(list_transform(v_cheques, lambda r: r.v_due_date)) = zabeteh.moved_months(v_first_due_date, (v_instalment_count - CAST(1 AS BIGINT))), FALSE) AS breaks_4,
    NOT (b_security_kind) AND COALESCE(v_security_kind IN ('cheque'), FALSE) AND NOT (b_cheques) AND NOT COALESCE(len(list_distinct(list_filter(list_transform(v_cheques, lambda r: r.v_due_date), lambda c: c IS NOT NULL))) = len(list_filter(list_transform(v_cheques, lambda r: r.v_due_date), lambda c: c IS NOT NULL)), TRUE) AS breaks_5,
    NOT (b_down_payment OR b_debt_amount) AND NOT COALESCE(v_down_payment < v_debt_amount, FALSE) AS breaks_6,
    NOT (b_objection_pending) AND NOT (NOT COALESCE(v_objection_pending, FALSE)) AS breaks_7
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'instalments-within-limit' END, CASE WHEN breaks_1 THEN 'cheques-cover-debt' END, CASE WHEN breaks_2 THEN 'one-cheque-each' END, CASE WHEN breaks_3 THEN 'cheques-from-first-date' END, CASE WHEN breaks_4 THEN 'cheques-to-last-month' END, CASE WHEN breaks_5 THEN 'cheque-dates-differ' END, CASE WHEN breaks_6 THEN 'down-payment-below-debt' END, CASE WHEN breaks_7 THEN 'debt-settled' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_5
