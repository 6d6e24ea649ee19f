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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."electricity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."electricity-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'electricity-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(answer_0, '$."disconnected"')) AS p_answer_0_disconnected,
    json_extract(answer_0, '$."disconnected"') IS NOT NULL AS g_answer_0_disconnected,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."inquiry_subject"')) IN ('clearance', 'supply', 'disconnect', 'relocation') THEN zabeteh.item(json_extract(filing_fields, '$."inquiry_subject"')) END AS p_inquiry_subject,
    json_extract(filing_fields, '$."inquiry_subject"') IS NOT NULL AS g_inquiry_subject,
    zabeteh.flag(json_extract(filing_fields, '$."line_near"')) AS p_line_near,
    json_extract(filing_fields, '$."line_near"') IS NOT NULL AS g_line_near,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."line_voltage"')) IN ('low', 'kv20', 'kv33', 'kv63', 'kv132', 'kv230', 'kv400') THEN zabeteh.item(json_extract(filing_fields, '$."line_voltage"')) END AS p_line_voltage,
    json_extract(filing_fields, '$."line_voltage"') IS NOT NULL AS g_line_voltage,
    zabeteh.scaled(json_extract(filing_fields, '$."line_distance"'), 2, 0, 100000) AS p_line_distance,
    json_extract(filing_fields, '$."line_distance"') IS NOT NULL AS g_line_distance
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
    CASE WHEN COALESCE(v_line_near, FALSE) THEN CASE WHEN CASE WHEN COALESCE(v_line_voltage IN ('low'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv20'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv33'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv63'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv132'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv230'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv400'), FALSE) THEN 1 ELSE 0 END = 1 THEN CASE WHEN COALESCE(v_line_voltage IN ('low'), FALSE) THEN CAST(150 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv20'), FALSE) THEN CAST(300 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv33'), FALSE) THEN CAST(500 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv63'), FALSE) THEN CAST(1300 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv132'), FALSE) THEN CAST(1500 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv230'), FALSE) THEN CAST(1700 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv400'), FALSE) THEN CAST(2000 AS BIGINT) END END END AS v_first_clearance,
    CASE WHEN COALESCE(v_line_near, FALSE) THEN CASE WHEN CASE WHEN COALESCE(v_line_voltage IN ('low'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv20'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv33'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv63'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv132'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv230'), FALSE) THEN 1 ELSE 0 END + CASE WHEN COALESCE(v_line_voltage IN ('kv400'), FALSE) THEN 1 ELSE 0 END = 1 THEN CASE WHEN COALESCE(v_line_voltage IN ('low'), FALSE) THEN NULL WHEN COALESCE(v_line_voltage IN ('kv20'), FALSE) THEN CAST(500 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv33'), FALSE) THEN CAST(1500 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv63'), FALSE) THEN CAST(2000 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv132'), FALSE) THEN CAST(3000 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv230'), FALSE) THEN CAST(4000 AS BIGINT) WHEN COALESCE(v_line_voltage IN ('kv400'), FALSE) THEN CAST(5000 AS BIGINT) END END END AS v_second_clearance
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
  list_filter([CASE WHEN breaks_0 THEN 'outside-first-clearance' END, CASE WHEN breaks_2 THEN 'removed-before-demolition' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_1 THEN 'outside-second-clearance' END], lambda e: e IS NOT NULL) AS advised
FROM step_6
