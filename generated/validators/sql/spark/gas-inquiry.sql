-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام شرکت گاز (gas company inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- cut-off-before-demolition: the gas is not yet cut off and the demolition may not begin
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["gas-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["gas-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'gas-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(answer_0, '$["disconnected"]', 'variant')) AS p_answer_0_disconnected,
    try_variant_get(answer_0, '$["disconnected"]', 'variant') IS NOT NULL AS g_answer_0_disconnected,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant')) IN ('new-connection', 'piping-approval', 'capacity-change', 'disconnect', 'clearance') THEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant')) END AS p_inquiry_subject,
    try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant') IS NOT NULL AS g_inquiry_subject
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
  array_compact(array(CASE WHEN breaks_0 THEN 'cut-off-before-demolition' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
