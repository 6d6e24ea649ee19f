-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام دفترخانه اسناد رسمی (notary transfer inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- received-after-letter: the letter is received before its date
-- clearance-needed: in a mortgage or lease the ownership does not change and no clearance is needed [municipality-act 74 note]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."notary-transfer-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."notary-transfer-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'notary-transfer-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."letter_date"'), 437927, 547864) AS p_letter_date,
    json_extract(filing_fields, '$."letter_date"') IS NOT NULL AS g_letter_date,
    zabeteh.day_between(json_extract(filing_fields, '$."received_date"'), 437927, 547864) AS p_received_date,
    json_extract(filing_fields, '$."received_date"') IS NOT NULL AS g_received_date,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."transfer_kind"')) IN ('sale', 'settlement', 'gift', 'mortgage', 'lease') THEN zabeteh.item(json_extract(filing_fields, '$."transfer_kind"')) END AS p_transfer_kind,
    json_extract(filing_fields, '$."transfer_kind"') IS NOT NULL AS g_transfer_kind
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
  list_filter([CASE WHEN breaks_0 THEN 'received-after-letter' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_1 THEN 'clearance-needed' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
