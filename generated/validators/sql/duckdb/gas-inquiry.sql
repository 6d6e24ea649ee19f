-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام شرکت گاز (gas company inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- cut-off-before-demolition: the gas is not yet cut off and the demolition may not begin
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."gas-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."gas-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'gas-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(answer_0, '$."disconnected"')) AS p_answer_0_disconnected,
    json_extract(answer_0, '$."disconnected"') IS NOT NULL AS g_answer_0_disconnected,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."inquiry_subject"')) IN ('new-connection', 'piping-approval', 'capacity-change', 'disconnect', 'clearance') THEN zabeteh.item(json_extract(filing_fields, '$."inquiry_subject"')) END AS p_inquiry_subject,
    json_extract(filing_fields, '$."inquiry_subject"') IS NOT NULL AS g_inquiry_subject
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_0_disconnected AS v_answer_0_disconnected,
    answer_0 IS NOT NULL AND (g_answer_0_disconnected AND p_answer_0_disconnected IS NULL) AS b_answer_0_disconnected,
    p_inquiry_subject AS v_inquiry_subject,
    (p_inquiry_subject IS NULL) AS b_inquiry_subject
  FROM step_1
),
step_3 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_inquiry_subject OR b_answer_0_disconnected) AND (COALESCE(v_inquiry_subject IN ('disconnect'), FALSE) AND (v_answer_0_disconnected IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_disconnected) AND NOT COALESCE(v_answer_0_disconnected, FALSE) AS breaks_0
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'cut-off-before-demolition' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
