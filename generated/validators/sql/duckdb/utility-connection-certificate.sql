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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."water-sewer-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."water-sewer-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."electricity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."electricity-inquiry"') END AS answer_2,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."gas-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."gas-inquiry"') END AS answer_3,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."telecom-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."telecom-inquiry"') END AS answer_4
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'utility-connection-certificate' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."connection_kind"')) IN ('temporary', 'permanent', 'extra', 'split', 'unit-count') THEN zabeteh.item(json_extract(filing_fields, '$."connection_kind"')) END AS p_connection_kind,
    json_extract(filing_fields, '$."connection_kind"') IS NOT NULL AS g_connection_kind,
    zabeteh.whole(json_extract(filing_fields, '$."requested_meters"'), 1, 2000) AS p_requested_meters,
    json_extract(filing_fields, '$."requested_meters"') IS NOT NULL AS g_requested_meters,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."basis"')) IN ('permit', 'no-violation', 'completion') THEN zabeteh.item(json_extract(filing_fields, '$."basis"')) END AS p_basis,
    json_extract(filing_fields, '$."basis"') IS NOT NULL AS g_basis,
    zabeteh.whole(json_extract(filing_fields, '$."certificate_units"'), 0, 2000) AS p_certificate_units,
    json_extract(filing_fields, '$."certificate_units"') IS NOT NULL AS g_certificate_units,
    zabeteh.flag(json_extract(filing_fields, '$."open_article_100"')) AS p_open_article_100,
    json_extract(filing_fields, '$."open_article_100"') IS NOT NULL AS g_open_article_100
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
    NOT (b_requested_meters OR b_certificate_units) AND NOT COALESCE(v_requested_meters <= (v_certificate_units + CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1 AS BIGINT) END), FALSE) AS breaks_1,
    NOT (b_connection_kind) AND COALESCE(v_connection_kind IN ('unit-count'), FALSE) AND NOT (b_basis) AND NOT COALESCE(v_basis IN ('permit', 'completion'), FALSE) AS breaks_2,
    NOT (b_connection_kind) AND COALESCE(v_connection_kind IN ('permanent'), FALSE) AND NOT (b_open_article_100) AND NOT (NOT COALESCE(v_open_article_100, FALSE)) AS breaks_3
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'permanent-needs-certificate' END, CASE WHEN breaks_1 THEN 'meters-within-units' END, CASE WHEN breaks_2 THEN 'unit-count-basis' END, CASE WHEN breaks_3 THEN 'no-open-case' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
