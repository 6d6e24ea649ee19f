-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام مخابرات (telecommunications inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- line-for-each-unit: fewer lines are requested than there are units
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["telecom-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["telecom-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'telecom-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant')) IN ('cable-clearance', 'duct-approval', 'fibre-digging', 'relocation') THEN zabeteh_item(try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant')) END AS p_inquiry_subject,
    try_variant_get(filing_fields, '$["inquiry_subject"]', 'variant') IS NOT NULL AS g_inquiry_subject,
    zabeteh_whole(try_variant_get(filing_fields, '$["units"]', 'variant'), 0, 2000) AS p_units,
    try_variant_get(filing_fields, '$["units"]', 'variant') IS NOT NULL AS g_units,
    zabeteh_whole(try_variant_get(filing_fields, '$["lines_requested"]', 'variant'), 0, 5000) AS p_lines_requested,
    try_variant_get(filing_fields, '$["lines_requested"]', 'variant') IS NOT NULL AS g_lines_requested
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
  array_compact(array(CASE WHEN breaks_0 THEN 'line-for-each-unit' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
