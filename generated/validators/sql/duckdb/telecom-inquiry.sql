-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام مخابرات (telecommunications inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- line-for-each-unit: fewer lines are requested than there are units
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."telecom-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."telecom-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'telecom-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."inquiry_subject"')) IN ('cable-clearance', 'duct-approval', 'fibre-digging', 'relocation') THEN zabeteh.item(json_extract(filing_fields, '$."inquiry_subject"')) END AS p_inquiry_subject,
    json_extract(filing_fields, '$."inquiry_subject"') IS NOT NULL AS g_inquiry_subject,
    zabeteh.whole(json_extract(filing_fields, '$."units"'), 0, 2000) AS p_units,
    json_extract(filing_fields, '$."units"') IS NOT NULL AS g_units,
    zabeteh.whole(json_extract(filing_fields, '$."lines_requested"'), 0, 5000) AS p_lines_requested,
    json_extract(filing_fields, '$."lines_requested"') IS NOT NULL AS g_lines_requested
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_inquiry_subject AS v_inquiry_subject,
    (p_inquiry_subject IS NULL) AS b_inquiry_subject,
    p_units AS v_units,
    (p_units IS NULL) AS b_units,
    p_lines_requested AS v_lines_requested,
    (g_lines_requested AND p_lines_requested IS NULL) AS b_lines_requested
  FROM step_1
),
step_3 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_inquiry_subject OR b_lines_requested) AND (COALESCE(v_inquiry_subject IN ('duct-approval'), FALSE) AND (v_lines_requested IS NOT NULL)) AND NOT (b_lines_requested OR b_units) AND NOT COALESCE(v_lines_requested >= v_units, FALSE) AS breaks_0
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'line-for-each-unit' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
