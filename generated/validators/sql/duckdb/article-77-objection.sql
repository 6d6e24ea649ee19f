-- made by zabeteh 0.1.0 from forms/; do not edit
-- اعتراض به عوارض (ماده ۷۷) (objection to municipal dues (Article 77 commission))
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- disputed-is-difference: the disputed amount is not the demanded amount minus the accepted amount
-- accepted-below-demanded: the accepted amount is not below the amount demanded
-- notice-not-future: the demand notice is dated after the day of filing
-- not-article-8: the only ground is the audited area of a renovation-tax bill, which is not for the Article 77 commission [urban-renewal-act-1347 8]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'article-77-objection' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."fee_kind"')) IN ('permit-dues', 'renovation-tax', 'waste-fee', 'business-dues', 'land-use-value', 'parking-dues', 'other') THEN zabeteh.item(json_extract(filing_fields, '$."fee_kind"')) END AS p_fee_kind,
    json_extract(filing_fields, '$."fee_kind"') IS NOT NULL AS g_fee_kind,
    zabeteh.day_between(json_extract(filing_fields, '$."notice_date"'), 437927, 547864) AS p_notice_date,
    json_extract(filing_fields, '$."notice_date"') IS NOT NULL AS g_notice_date,
    zabeteh.scaled(json_extract(filing_fields, '$."demanded_amount"'), 0, 1, 1000000000000000) AS p_demanded_amount,
    json_extract(filing_fields, '$."demanded_amount"') IS NOT NULL AS g_demanded_amount,
    zabeteh.scaled(json_extract(filing_fields, '$."accepted_amount"'), 0, 0, 1000000000000000) AS p_accepted_amount,
    json_extract(filing_fields, '$."accepted_amount"') IS NOT NULL AS g_accepted_amount,
    zabeteh.scaled(json_extract(filing_fields, '$."disputed_amount"'), 0, 1, 1000000000000000) AS p_disputed_amount,
    json_extract(filing_fields, '$."disputed_amount"') IS NOT NULL AS g_disputed_amount,
    zabeteh.items(json_extract(filing_fields, '$."objection_grounds"'), ['wrong-area', 'wrong-use', 'wrong-year', 'already-paid', 'exempt', 'no-basis']) AS p_objection_grounds,
    json_extract(filing_fields, '$."objection_grounds"') IS NOT NULL AS g_objection_grounds
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_fee_kind AS v_fee_kind,
    (p_fee_kind IS NULL) AS b_fee_kind,
    p_notice_date AS v_notice_date,
    (p_notice_date IS NULL) AS b_notice_date,
    p_demanded_amount AS v_demanded_amount,
    (p_demanded_amount IS NULL) AS b_demanded_amount,
    p_accepted_amount AS v_accepted_amount,
    (p_accepted_amount IS NULL) AS b_accepted_amount,
    p_disputed_amount AS v_disputed_amount,
    (p_disputed_amount IS NULL) AS b_disputed_amount,
    p_objection_grounds AS v_objection_grounds,
    (p_objection_grounds IS NULL) AS b_objection_grounds
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_disputed_amount OR b_accepted_amount OR b_demanded_amount) AND NOT COALESCE((v_disputed_amount + v_accepted_amount) = v_demanded_amount, FALSE) AS breaks_0,
    NOT (b_accepted_amount OR b_demanded_amount) AND NOT COALESCE(v_accepted_amount < v_demanded_amount, FALSE) AS breaks_1,
    NOT (b_notice_date) AND NOT COALESCE(v_notice_date <= filing_day, FALSE) AS breaks_2,
    NOT (b_fee_kind) AND COALESCE(v_fee_kind IN ('renovation-tax'), FALSE) AND NOT (b_objection_grounds) AND NOT (NOT COALESCE(len(list_filter(v_objection_grounds, lambda e: NOT list_contains(['wrong-area'], e))) = 0, FALSE)) AS breaks_3
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'disputed-is-difference' END, CASE WHEN breaks_1 THEN 'accepted-below-demanded' END, CASE WHEN breaks_2 THEN 'notice-not-future' END, CASE WHEN breaks_3 THEN 'not-article-8' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
