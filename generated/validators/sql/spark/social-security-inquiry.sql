-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام تأمین اجتماعی (social-security inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- premium-by-dues: the premium is not 25 percent of the total permit dues [construction-workers-insurance-act 5]
-- exempt-pays-nothing: the building is exempt and its premium is not 0
-- cleared-before-renewal: the premium clearance is not issued and the business licence is not renewed [social-security-act 37]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["social-security-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["social-security-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'social-security-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(answer_1, '$["cleared"]', 'variant')) AS p_answer_1_cleared,
    try_variant_get(answer_1, '$["cleared"]', 'variant') IS NOT NULL AS g_answer_1_cleared,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant')) IN ('permit-premium', 'completion', 'workshop-transfer', 'business-renewal') THEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant')) END AS p_inquiry_subject,
    try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant') IS NOT NULL AS g_inquiry_subject,
    zabeteh_scaled(try_variant_get(filing_fields, '$["permit_dues_total"]', 'variant'), 0, 0, 1000000000000000) AS p_permit_dues_total,
    try_variant_get(filing_fields, '$["permit_dues_total"]', 'variant') IS NOT NULL AS g_permit_dues_total,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["premium_exemption"]', 'variant')) IN ('none', 'mosque', 'education', 'health', 'sport', 'culture') THEN zabeteh_item(try_variant_get(filing_fields, '$["premium_exemption"]', 'variant')) END AS p_premium_exemption,
    try_variant_get(filing_fields, '$["premium_exemption"]', 'variant') IS NOT NULL AS g_premium_exemption,
    zabeteh_scaled(try_variant_get(filing_fields, '$["premium_amount"]', 'variant'), 0, 0, 1000000000000000) AS p_premium_amount,
    try_variant_get(filing_fields, '$["premium_amount"]', 'variant') IS NOT NULL AS g_premium_amount
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_1_cleared AS v_answer_1_cleared,
    answer_1 IS NOT NULL AND (p_answer_1_cleared IS NULL) AS b_answer_1_cleared,
    p_inquiry_subject AS v_inquiry_subject,
    (p_inquiry_subject IS NULL) AS b_inquiry_subject,
    p_premium_exemption AS v_premium_exemption,
    (p_premium_exemption IS NULL) AS b_premium_exemption,
    p_premium_amount AS v_premium_amount,
    (g_premium_amount AND p_premium_amount IS NULL) AS b_premium_amount
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_inquiry_subject) OR COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE) THEN p_permit_dues_total END AS v_permit_dues_total,
    (CASE WHEN g_permit_dues_total THEN ((b_inquiry_subject) OR COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE)) AND p_permit_dues_total IS NULL ELSE ((b_inquiry_subject) OR COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE)) END) AS b_permit_dues_total
  FROM step_2
),
step_4 AS (
  SELECT *,
    CASE WHEN COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE) THEN zabeteh_divided((CASE WHEN filing_day BETWEEN 511924 AND 547864 THEN 2500L END * v_permit_dues_total), 10000L, 1L, 'nearest') END AS v_premium_due
  FROM step_3
),
step_5 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_4
),
step_6 AS (
  SELECT *,
    NOT (b_inquiry_subject OR b_premium_exemption OR b_premium_amount) AND (COALESCE(filing_day >= 511924L, FALSE) AND COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE) AND COALESCE(v_premium_exemption IN ('none'), FALSE) AND (v_premium_amount IS NOT NULL)) AND NOT (b_premium_amount OR b_inquiry_subject OR b_permit_dues_total) AND NOT COALESCE(v_premium_amount = v_premium_due, FALSE) AS breaks_0,
    NOT (b_premium_exemption OR b_premium_amount) AND (COALESCE(v_premium_exemption NOT IN ('none'), FALSE) AND (v_premium_amount IS NOT NULL)) AND NOT (b_premium_amount) AND NOT COALESCE(v_premium_amount = 0L, FALSE) AS breaks_1,
    NOT (b_inquiry_subject) AND COALESCE(v_inquiry_subject IN ('business-renewal'), FALSE) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_cleared) AND NOT COALESCE(v_answer_1_cleared, FALSE) AS breaks_2
  FROM step_5
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'premium-by-dues' END, CASE WHEN breaks_1 THEN 'exempt-pays-nothing' END, CASE WHEN breaks_2 THEN 'cleared-before-renewal' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_6
