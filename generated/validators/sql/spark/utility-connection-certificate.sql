-- made by zabeteh 0.1.0 from forms/; do not edit
-- معرفی‌نامه انشعاب (utility connection letter)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- permanent-needs-certificate: a permanent connection is asked for, and the basis is a permit
-- meters-within-units: more meters are requested than there are units and meters of common parts
-- unit-count-basis: a change of unit count is asked for, and the basis is a no-violation certificate
-- no-open-case: an Article 100 case is open, and no letter for a permanent connection is issued
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["water-sewer-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["water-sewer-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["electricity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["electricity-inquiry"]', 'variant') END AS answer_2,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["gas-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["gas-inquiry"]', 'variant') END AS answer_3,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["telecom-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["telecom-inquiry"]', 'variant') END AS answer_4
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'utility-connection-certificate' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["connection_kind"]', 'variant')) IN ('temporary', 'permanent', 'extra', 'split', 'unit-count') THEN zabeteh_item(try_variant_get(filing_fields, '$["connection_kind"]', 'variant')) END AS p_connection_kind,
    try_variant_get(filing_fields, '$["connection_kind"]', 'variant') IS NOT NULL AS g_connection_kind,
    zabeteh_whole(try_variant_get(filing_fields, '$["requested_meters"]', 'variant'), 1, 2000) AS p_requested_meters,
    try_variant_get(filing_fields, '$["requested_meters"]', 'variant') IS NOT NULL AS g_requested_meters,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["basis"]', 'variant')) IN ('permit', 'no-violation', 'completion') THEN zabeteh_item(try_variant_get(filing_fields, '$["basis"]', 'variant')) END AS p_basis,
    try_variant_get(filing_fields, '$["basis"]', 'variant') IS NOT NULL AS g_basis,
    zabeteh_whole(try_variant_get(filing_fields, '$["certificate_units"]', 'variant'), 0, 2000) AS p_certificate_units,
    try_variant_get(filing_fields, '$["certificate_units"]', 'variant') IS NOT NULL AS g_certificate_units,
    zabeteh_flag(try_variant_get(filing_fields, '$["open_article_100"]', 'variant')) AS p_open_article_100,
    try_variant_get(filing_fields, '$["open_article_100"]', 'variant') IS NOT NULL AS g_open_article_100
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_connection_kind AS v_connection_kind,
    (p_connection_kind IS NULL) AS b_connection_kind,
    p_requested_meters AS v_requested_meters,
    (p_requested_meters IS NULL) AS b_requested_meters,
    p_basis AS v_basis,
    (p_basis IS NULL) AS b_basis,
    p_certificate_units AS v_certificate_units,
    (p_certificate_units IS NULL) AS b_certificate_units,
    p_open_article_100 AS v_open_article_100,
    (p_open_article_100 IS NULL) AS b_open_article_100
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3,
    (NOT FALSE AND TRUE AND answer_4 IS NULL) AS waits_answer_4
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_connection_kind) AND COALESCE(v_connection_kind IN ('permanent'), FALSE) AND NOT (b_basis) AND NOT COALESCE(v_basis IN ('completion', 'no-violation'), FALSE) AS breaks_0,
    NOT (b_requested_meters OR b_certificate_units) AND NOT COALESCE(v_requested_meters <= (v_certificate_units + CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END), FALSE) AS breaks_1,
    NOT (b_connection_kind) AND COALESCE(v_connection_kind IN ('unit-count'), FALSE) AND NOT (b_basis) AND NOT COALESCE(v_basis IN ('permit', 'completion'), FALSE) AS breaks_2,
    NOT (b_connection_kind) AND COALESCE(v_connection_kind IN ('permanent'), FALSE) AND NOT (b_open_article_100) AND NOT (NOT COALESCE(v_open_article_100, FALSE)) AS breaks_3
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'permanent-needs-certificate' END, CASE WHEN breaks_1 THEN 'meters-within-units' END, CASE WHEN breaks_2 THEN 'unit-count-basis' END, CASE WHEN breaks_3 THEN 'no-open-case' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
