-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام شرکت برق (electricity company inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- outside-first-clearance: the plot lies in the first-degree clearance, where nothing is built at any height [power-line-resolution 1]
-- outside-second-clearance: the plot lies in the second-degree clearance, where buildings and fuel tanks are not allowed [power-line-resolution 2]
-- removed-before-demolition: the connection is not yet removed and the demolition may not begin
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["electricity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["electricity-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'electricity-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(answer_0, '$["disconnected"]', 'variant')) AS p_answer_0_disconnected,
    try_variant_get(answer_0, '$["disconnected"]', 'variant') IS NOT NULL AS g_answer_0_disconnected,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant')) IN ('clearance', 'supply', 'disconnect', 'relocation') THEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant')) END AS p_inquiry_subject,
    try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant') IS NOT NULL AS g_inquiry_subject,
    zabeteh_flag(try_variant_get(filing_fields, '$["line_near"]', 'variant')) AS p_line_near,
    try_variant_get(filing_fields, '$["line_near"]', 'variant') IS NOT NULL AS g_line_near,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["line_voltage"]', 'variant')) IN ('low', 'kv20', 'kv33', 'kv63', 'kv132', 'kv230', 'kv400') THEN zabeteh_item(try_variant_get(filing_fields, '$["line_voltage"]', 'variant')) END AS p_line_voltage,
    try_variant_get(filing_fields, '$["line_voltage"]', 'variant') IS NOT NULL AS g_line_voltage,
    zabeteh_scaled(try_variant_get(filing_fields, '$["line_distance"]', 'variant'), 2, 0, 100000) AS p_line_distance,
    try_variant_get(filing_fields, '$["line_distance"]', 'variant') IS NOT NULL AS g_line_distance
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_0_disconnected AS v_answer_0_disconnected,
    answer_0 IS NOT NULL AND (g_answer_0_disconnected AND p_answer_0_disconnected IS NULL) AS b_answer_0_disconnected,
    p_inquiry_subject AS v_inquiry_subject,
    (p_inquiry_subject IS NULL) AS b_inquiry_subject,
    p_line_near AS v_line_near,
    (p_line_near IS NULL) AS b_line_near
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_line_near) OR COALESCE(v_line_near, FALSE) THEN p_line_voltage END AS v_line_voltage,
    (CASE WHEN g_line_voltage THEN ((b_line_near) OR COALESCE(v_line_near, FALSE)) AND p_line_voltage IS NULL ELSE ((b_line_near) OR COALESCE(v_line_near, FALSE)) END) AS b_line_voltage,
    CASE WHEN (b_line_near) OR COALESCE(v_line_near, FALSE) THEN p_line_distance END AS v_line_distance,
    (CASE WHEN g_line_distance THEN ((b_line_near) OR COALESCE(v_line_near, FALSE)) AND p_line_distance IS NULL ELSE ((b_line_near) OR COALESCE(v_line_near, FALSE)) END) AS b_line_distance
  FROM step_2
),
step_4 AS (
  SELECT *,
    CASE WHEN COALESCE(v_line_near, FALSE) THEN CASE WHEN CASE WHEN COALESCE(v_line_voltage IN ('low'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv20'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv33'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv63'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv132'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv230'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv400'), FALSE) THEN 1 ELSE 0 END = 1 THEN CASE WHEN COALESCE(v_line_voltage IN ('low'), FALSE) THEN 150L WHEN COALESCE(v_line_voltage IN ('kv20'), FALSE) THEN 300L WHEN COALESCE(v_line_voltage IN ('kv33'), FALSE) THEN 500L WHEN COALESCE(v_line_voltage IN ('kv63'), FALSE) THEN 1300L WHEN COALESCE(v_line_voltage IN ('kv132'), FALSE) THEN 1500L WHEN COALESCE(v_line_voltage IN ('kv230'), FALSE) THEN 1700L WHEN COALESCE(v_line_voltage IN ('kv400'), FALSE) THEN 2000L END END END AS v_first_clearance,
    CASE WHEN COALESCE(v_line_near, FALSE) THEN CASE WHEN CASE WHEN COALESCE(v_line_voltage IN ('low'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv20'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv33'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv63'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv132'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv230'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv400'), FALSE) THEN 1 ELSE 0 END = 1 THEN CASE WHEN COALESCE(v_line_voltage IN ('low'), FALSE) THEN NULL WHEN COALESCE(v_line_voltage IN ('kv20'), FALSE) THEN 500L WHEN COALESCE(v_line_voltage IN ('kv33'), FALSE) THEN 1500L WHEN COALESCE(v_line_voltage IN ('kv63'), FALSE) THEN 2000L WHEN COALESCE(v_line_voltage IN ('kv132'), FALSE) THEN 3000L WHEN COALESCE(v_line_voltage IN ('kv230'), FALSE) THEN 4000L WHEN COALESCE(v_line_voltage IN ('kv400'), FALSE) THEN 5000L END END END AS v_second_clearance
  FROM step_3
),
step_5 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_4
),
step_6 AS (
  SELECT *,
    NOT (b_line_near OR b_inquiry_subject) AND (COALESCE(v_line_near, FALSE) AND COALESCE(v_inquiry_subject IN ('clearance', 'supply'), FALSE)) AND NOT (b_line_distance OR b_line_near OR b_line_voltage) AND NOT COALESCE(v_line_distance >= v_first_clearance, FALSE) AS breaks_0,
    NOT (b_line_near OR b_line_voltage) AND (COALESCE(v_line_near, FALSE) AND (v_second_clearance IS NOT NULL)) AND NOT (b_line_distance OR b_line_near OR b_line_voltage) AND NOT COALESCE(v_line_distance >= v_second_clearance, FALSE) AS breaks_1,
    NOT (b_inquiry_subject OR b_answer_0_disconnected) AND (COALESCE(v_inquiry_subject IN ('disconnect'), FALSE) AND (v_answer_0_disconnected IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_disconnected) AND NOT COALESCE(v_answer_0_disconnected, FALSE) AS breaks_2
  FROM step_5
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'outside-first-clearance' END, CASE WHEN breaks_2 THEN 'removed-before-demolition' END)) AS broken,
  array_compact(array(CASE WHEN breaks_1 THEN 'outside-second-clearance' END)) AS advised
FROM step_6
