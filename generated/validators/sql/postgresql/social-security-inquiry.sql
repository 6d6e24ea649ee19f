-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام تأمین اجتماعی (social-security inquiry)
--
-- zabeteh.social_security_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.social_security_inquiry does so for zabeteh.filings. Run functions.sql first.
-- premium-by-dues: the premium is not 25 percent of the total permit dues [construction-workers-insurance-act 5]
-- exempt-pays-nothing: the building is exempt and its premium is not 0
-- cleared-before-renewal: the premium clearance is not issued and the business licence is not renewed [social-security-act 37]

CREATE OR REPLACE FUNCTION zabeteh.social_security_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'social-security-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'social-security-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'social-security-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((answer_1 -> 'cleared')) AS p_answer_1_cleared,
    (answer_1 -> 'cleared') IS NOT NULL AS g_answer_1_cleared,
    CASE WHEN zabeteh.item((filing_fields -> 'inquiry_subject')) IN ('permit-premium', 'completion', 'workshop-transfer', 'business-renewal') THEN zabeteh.item((filing_fields -> 'inquiry_subject')) END AS p_inquiry_subject,
    (filing_fields -> 'inquiry_subject') IS NOT NULL AS g_inquiry_subject,
    zabeteh.scaled((filing_fields -> 'permit_dues_total'), 0, 0, 1000000000000000) AS p_permit_dues_total,
    (filing_fields -> 'permit_dues_total') IS NOT NULL AS g_permit_dues_total,
    CASE WHEN zabeteh.item((filing_fields -> 'premium_exemption')) IN ('none', 'mosque', 'education', 'health', 'sport', 'culture') THEN zabeteh.item((filing_fields -> 'premium_exemption')) END AS p_premium_exemption,
    (filing_fields -> 'premium_exemption') IS NOT NULL AS g_premium_exemption,
    zabeteh.scaled((filing_fields -> 'premium_amount'), 0, 0, 1000000000000000) AS p_premium_amount,
    (filing_fields -> 'premium_amount') IS NOT NULL AS g_premium_amount
  FROM step_0
  OFFSET 0
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
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_inquiry_subject) OR COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE) THEN p_permit_dues_total END AS v_permit_dues_total,
    (CASE WHEN g_permit_dues_total THEN ((b_inquiry_subject) OR COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE)) AND p_permit_dues_total IS NULL ELSE ((b_inquiry_subject) OR COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE)) END) AS b_permit_dues_total
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    CASE WHEN COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE) THEN zabeteh.divided((CASE WHEN filing_day BETWEEN 511924 AND 547864 THEN (2500)::bigint END * v_permit_dues_total), (10000)::bigint, (1)::bigint, 'nearest') END AS v_premium_due
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_4
  OFFSET 0
),
step_6 AS (
  SELECT *,
    NOT (b_inquiry_subject OR b_premium_exemption OR b_premium_amount) AND (COALESCE(filing_day >= (511924)::bigint, FALSE) AND COALESCE(v_inquiry_subject IN ('permit-premium'), FALSE) AND COALESCE(v_premium_exemption IN ('none'), FALSE) AND (v_premium_amount IS NOT NULL)) AND NOT (b_premium_amount OR b_inquiry_subject OR b_permit_dues_total) AND NOT COALESCE(v_premium_amount = v_premium_due, FALSE) AS breaks_0,
    NOT (b_premium_exemption OR b_premium_amount) AND (COALESCE(v_premium_exemption NOT IN ('none'), FALSE) AND (v_premium_amount IS NOT NULL)) AND NOT (b_premium_amount) AND NOT COALESCE(v_premium_amount = (0)::bigint, FALSE) AS breaks_1,
    NOT (b_inquiry_subject) AND COALESCE(v_inquiry_subject IN ('business-renewal'), FALSE) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_cleared) AND NOT COALESCE(v_answer_1_cleared, FALSE) AS breaks_2
  FROM step_5
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'premium-by-dues' END, CASE WHEN breaks_1 THEN 'exempt-pays-nothing' END, CASE WHEN breaks_2 THEN 'cleared-before-renewal' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_6
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.social_security_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.social_security_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.social_security_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.social_security_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.social_security_inquiry_rules(f.filing) AS r;
