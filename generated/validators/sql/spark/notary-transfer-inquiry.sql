-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام دفترخانه اسناد رسمی (notary transfer inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- received-after-letter: the letter is received before its date
-- clearance-needed: in a mortgage or lease the ownership does not change and no clearance is needed [municipality-act 74 note]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["notary-transfer-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["notary-transfer-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'notary-transfer-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["letter_date"]', 'variant'), 437927, 547864) AS p_letter_date,
    try_variant_get(filing_fields, '$["letter_date"]', 'variant') IS NOT NULL AS g_letter_date,
    zabeteh_day_between(try_variant_get(filing_fields, '$["received_date"]', 'variant'), 437927, 547864) AS p_received_date,
    try_variant_get(filing_fields, '$["received_date"]', 'variant') IS NOT NULL AS g_received_date,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["transfer_kind"]', 'variant')) IN ('sale', 'settlement', 'gift', 'mortgage', 'lease') THEN zabeteh_item(try_variant_get(filing_fields, '$["transfer_kind"]', 'variant')) END AS p_transfer_kind,
    try_variant_get(filing_fields, '$["transfer_kind"]', 'variant') IS NOT NULL AS g_transfer_kind
  FROM step_0
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
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_received_date OR b_letter_date) AND NOT COALESCE(v_received_date >= v_letter_date, FALSE) AS breaks_0,
    NOT (b_transfer_kind) AND NOT COALESCE(v_transfer_kind NOT IN ('mortgage', 'lease'), FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'received-after-letter' END)) AS broken,
  array_compact(array(CASE WHEN breaks_1 THEN 'clearance-needed' END)) AS advised
FROM step_4
