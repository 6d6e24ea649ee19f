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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'article-77-objection' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["fee_kind"]', 'variant')) IN ('permit-dues', 'renovation-tax', 'waste-fee', 'business-dues', 'land-use-value', 'parking-dues', 'other') THEN zabeteh_item(try_variant_get(filing_fields, '$["fee_kind"]', 'variant')) END AS p_fee_kind,
    try_variant_get(filing_fields, '$["fee_kind"]', 'variant') IS NOT NULL AS g_fee_kind,
    zabeteh_day_between(try_variant_get(filing_fields, '$["notice_date"]', 'variant'), 437927, 547864) AS p_notice_date,
    try_variant_get(filing_fields, '$["notice_date"]', 'variant') IS NOT NULL AS g_notice_date,
    zabeteh_scaled(try_variant_get(filing_fields, '$["demanded_amount"]', 'variant'), 0, 1, 1000000000000000) AS p_demanded_amount,
    try_variant_get(filing_fields, '$["demanded_amount"]', 'variant') IS NOT NULL AS g_demanded_amount,
    zabeteh_scaled(try_variant_get(filing_fields, '$["accepted_amount"]', 'variant'), 0, 0, 1000000000000000) AS p_accepted_amount,
    try_variant_get(filing_fields, '$["accepted_amount"]', 'variant') IS NOT NULL AS g_accepted_amount,
    zabeteh_scaled(try_variant_get(filing_fields, '$["disputed_amount"]', 'variant'), 0, 1, 1000000000000000) AS p_disputed_amount,
    try_variant_get(filing_fields, '$["disputed_amount"]', 'variant') IS NOT NULL AS g_disputed_amount,
    zabeteh_items(try_variant_get(filing_fields, '$["objection_grounds"]', 'variant'), array('wrong-area', 'wrong-use', 'wrong-year', 'already-paid', 'exempt', 'no-basis')) AS p_objection_grounds,
    try_variant_get(filing_fields, '$["objection_grounds"]', 'variant') IS NOT NULL AS g_objection_grounds
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
    NOT (b_fee_kind) AND COALESCE(v_fee_kind IN ('renovation-tax'), FALSE) AND NOT (b_objection_grounds) AND NOT (NOT COALESCE(size(array_except(v_objection_grounds, array('wrong-area'))) = 0, FALSE)) AS breaks_3
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'disputed-is-difference' END, CASE WHEN breaks_1 THEN 'accepted-below-demanded' END, CASE WHEN breaks_2 THEN 'notice-not-future' END, CASE WHEN breaks_3 THEN 'not-article-8' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
