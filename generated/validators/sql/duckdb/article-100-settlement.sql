-- made by zabeteh 0.1.0 from forms/; do not edit
-- اجرای رأی و پرداخت جریمه ماده صد (carrying out an Article 100 decision, payment of the fine)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- appeal-time-over: the 10 days for an appeal are not over and the decision is not final [municipality-act 100 note 10]
-- residential-coefficient: the coefficient for residential excess area is not within 0.5 to 3 [municipality-act 100 note 2]
-- business-coefficient: the coefficient for commercial, industrial or administrative excess area is not within 2 to 4 [municipality-act 100 note 3]
-- no-permit-coefficient: the coefficient for building without a permit is below one tenth [municipality-act 100 note 4]
-- parking-coefficient: the coefficient for missing parking is not within 1 to 2 [municipality-act 100 note 5]
-- cash-is-fine: the amount paid differs from the fine
-- demolition-in-time: the demolition was done after the 2 months [municipality-act 100 note 1]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'article-100-settlement' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."decision_kind"')) IN ('fine', 'demolition', 'restore', 'closure', 'correct', 'no-violation') THEN zabeteh.item(json_extract(filing_fields, '$."decision_kind"')) END AS p_decision_kind,
    json_extract(filing_fields, '$."decision_kind"') IS NOT NULL AS g_decision_kind,
    zabeteh.scaled(json_extract(filing_fields, '$."fine_amount"'), 0, 0, 1000000000000000) AS p_fine_amount,
    json_extract(filing_fields, '$."fine_amount"') IS NOT NULL AS g_fine_amount,
    zabeteh.day_between(json_extract(filing_fields, '$."notice_date"'), 437927, 547864) AS p_notice_date,
    json_extract(filing_fields, '$."notice_date"') IS NOT NULL AS g_notice_date,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."finality"')) IN ('not-appealed', 'appeal', 'court') THEN zabeteh.item(json_extract(filing_fields, '$."finality"')) END AS p_finality,
    json_extract(filing_fields, '$."finality"') IS NOT NULL AS g_finality,
    zabeteh.items(json_extract(filing_fields, '$."violation_kind"'), ['no-permit', 'excess-area', 'change-of-use', 'parking-shortage', 'road-encroachment', 'weak-structure', 'technical']) AS p_violation_kind,
    json_extract(filing_fields, '$."violation_kind"') IS NOT NULL AS g_violation_kind,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."land_use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."land_use"')) END AS p_land_use,
    json_extract(filing_fields, '$."land_use"') IS NOT NULL AS g_land_use,
    zabeteh.scaled(json_extract(filing_fields, '$."coefficient"'), 2, 0, 400) AS p_coefficient,
    json_extract(filing_fields, '$."coefficient"') IS NOT NULL AS g_coefficient,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."payment_mode"')) IN ('cash', 'instalment') THEN zabeteh.item(json_extract(filing_fields, '$."payment_mode"')) END AS p_payment_mode,
    json_extract(filing_fields, '$."payment_mode"') IS NOT NULL AS g_payment_mode,
    zabeteh.scaled(json_extract(filing_fields, '$."paid_amount"'), 0, 0, 1000000000000000) AS p_paid_amount,
    json_extract(filing_fields, '$."paid_amount"') IS NOT NULL AS g_paid_amount,
    zabeteh.day_between(json_extract(filing_fields, '$."compliance_date"'), 437927, 547864) AS p_compliance_date,
    json_extract(filing_fields, '$."compliance_date"') IS NOT NULL AS g_compliance_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_decision_kind AS v_decision_kind,
    (p_decision_kind IS NULL) AS b_decision_kind,
    p_notice_date AS v_notice_date,
    (p_notice_date IS NULL) AS b_notice_date,
    p_finality AS v_finality,
    (p_finality IS NULL) AS b_finality,
    p_violation_kind AS v_violation_kind,
    (p_violation_kind IS NULL) AS b_violation_kind
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE) THEN p_fine_amount END AS v_fine_amount,
    (CASE WHEN g_fine_amount THEN ((b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE)) AND p_fine_amount IS NULL ELSE ((b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE)) END) AS b_fine_amount,
    CASE WHEN (b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE) THEN p_land_use END AS v_land_use,
    (CASE WHEN g_land_use THEN ((b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE)) AND p_land_use IS NULL ELSE ((b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE)) END) AS b_land_use,
    CASE WHEN (b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE) THEN p_coefficient END AS v_coefficient,
    (CASE WHEN g_coefficient THEN ((b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE)) AND p_coefficient IS NULL ELSE ((b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE)) END) AS b_coefficient,
    CASE WHEN (b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE) THEN p_payment_mode END AS v_payment_mode,
    (CASE WHEN g_payment_mode THEN ((b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE)) AND p_payment_mode IS NULL ELSE ((b_decision_kind) OR COALESCE(v_decision_kind IN ('fine'), FALSE)) END) AS b_payment_mode,
    CASE WHEN (b_decision_kind) OR COALESCE(v_decision_kind IN ('demolition', 'correct', 'restore'), FALSE) THEN p_compliance_date END AS v_compliance_date,
    (CASE WHEN g_compliance_date THEN ((b_decision_kind) OR COALESCE(v_decision_kind IN ('demolition', 'correct', 'restore'), FALSE)) AND p_compliance_date IS NULL ELSE ((b_decision_kind) OR COALESCE(v_decision_kind IN ('demolition', 'correct', 'restore'), FALSE)) END) AS b_compliance_date
  FROM step_2
),
step_4 AS (
  SELECT *,
    CASE WHEN (b_decision_kind OR b_payment_mode) OR (COALESCE(v_decision_kind IN ('fine'), FALSE) AND COALESCE(v_payment_mode IN ('cash'), FALSE)) THEN p_paid_amount END AS v_paid_amount,
    (CASE WHEN g_paid_amount THEN ((b_decision_kind OR b_payment_mode) OR (COALESCE(v_decision_kind IN ('fine'), FALSE) AND COALESCE(v_payment_mode IN ('cash'), FALSE))) AND p_paid_amount IS NULL ELSE ((b_decision_kind OR b_payment_mode) OR (COALESCE(v_decision_kind IN ('fine'), FALSE) AND COALESCE(v_payment_mode IN ('cash'), FALSE))) END) AS b_paid_amount
  FROM step_3
),
step_5 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_4
),
step_6 AS (
  SELECT *,
    NOT (b_finality) AND COALESCE(v_finality IN ('not-appealed'), FALSE) AND NOT (b_notice_date) AND NOT COALESCE(filing_day > zabeteh.moved_days(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(10 AS BIGINT) END), FALSE) AS breaks_0,
    NOT (b_decision_kind OR b_violation_kind OR b_land_use) AND (COALESCE(v_decision_kind IN ('fine'), FALSE) AND COALESCE(len(list_filter(v_violation_kind, lambda e: NOT list_contains(['excess-area'], e))) = 0, FALSE) AND COALESCE(v_land_use IN ('residential'), FALSE)) AND NOT (b_coefficient) AND NOT (COALESCE(v_coefficient >= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(5 AS BIGINT) END * CAST(10 AS BIGINT)), FALSE) AND COALESCE(v_coefficient <= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(30 AS BIGINT) END * CAST(10 AS BIGINT)), FALSE)) AS breaks_1,
    NOT (b_decision_kind OR b_violation_kind OR b_land_use) AND (COALESCE(v_decision_kind IN ('fine'), FALSE) AND COALESCE(len(list_filter(v_violation_kind, lambda e: NOT list_contains(['excess-area'], e))) = 0, FALSE) AND COALESCE(v_land_use IN ('commercial', 'industrial', 'administrative'), FALSE)) AND NOT (b_coefficient) AND NOT (COALESCE(v_coefficient >= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(20 AS BIGINT) END * CAST(10 AS BIGINT)), FALSE) AND COALESCE(v_coefficient <= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(40 AS BIGINT) END * CAST(10 AS BIGINT)), FALSE)) AS breaks_2,
    NOT (b_decision_kind OR b_violation_kind) AND (COALESCE(v_decision_kind IN ('fine'), FALSE) AND COALESCE(len(list_filter(v_violation_kind, lambda e: NOT list_contains(['no-permit'], e))) = 0, FALSE)) AND NOT (b_coefficient) AND NOT COALESCE(v_coefficient >= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1 AS BIGINT) END * CAST(10 AS BIGINT)), FALSE) AS breaks_3,
    NOT (b_decision_kind OR b_violation_kind) AND (COALESCE(v_decision_kind IN ('fine'), FALSE) AND COALESCE(len(list_filter(v_violation_kind, lambda e: NOT list_contains(['parking-shortage'], e))) = 0, FALSE)) AND NOT (b_coefficient) AND NOT (COALESCE(v_coefficient >= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(10 AS BIGINT) END * CAST(10 AS BIGINT)), FALSE) AND COALESCE(v_coefficient <= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(20 AS BIGINT) END * CAST(10 AS BIGINT)), FALSE)) AS breaks_4,
    NOT (b_decision_kind OR b_payment_mode) AND (COALESCE(v_decision_kind IN ('fine'), FALSE) AND COALESCE(v_payment_mode IN ('cash'), FALSE)) AND NOT (b_paid_amount OR b_fine_amount) AND NOT COALESCE(v_paid_amount = v_fine_amount, FALSE) AS breaks_5,
    NOT (b_decision_kind) AND COALESCE(v_decision_kind IN ('demolition'), FALSE) AND NOT (b_compliance_date OR b_notice_date) AND NOT COALESCE(v_compliance_date <= zabeteh.moved_months(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(2 AS BIGINT) END), FALSE) AS breaks_6
  FROM step_5
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'appeal-time-over' END, CASE WHEN breaks_1 THEN 'residential-coefficient' END, CASE WHEN breaks_2 THEN 'business-coefficient' END, CASE WHEN breaks_3 THEN 'no-permit-coefficient' END, CASE WHEN breaks_4 THEN 'parking-coefficient' END, CASE WHEN breaks_5 THEN 'cash-is-fine' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_6 THEN 'demolition-in-time' END], lambda e: e IS NOT NULL) AS advised
FROM step_6
