-- made by zabeteh 0.1.0 from forms/; do not edit
-- توافق و معوض ملک در طرح (agreement and compensation for property in a public scheme)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- areas-add-up: the remaining area is not the total minus the area taken
-- full-taking-of-rest: the rest is to be taken too and nothing remains
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."road-scheme-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."endowment-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."endowment-inquiry"') END AS answer_2
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'expropriation-compensation' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.scaled(json_extract(filing_fields, '$."land_area"'), 2, 100, 1000000000) AS p_land_area,
    json_extract(filing_fields, '$."land_area"') IS NOT NULL AS g_land_area,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."owner_kind"')) IN ('natural', 'legal', 'endowment') THEN zabeteh.item(json_extract(filing_fields, '$."owner_kind"')) END AS p_owner_kind,
    json_extract(filing_fields, '$."owner_kind"') IS NOT NULL AS g_owner_kind,
    zabeteh.scaled(json_extract(filing_fields, '$."affected_area"'), 2, 0, 1000000000) AS p_affected_area,
    json_extract(filing_fields, '$."affected_area"') IS NOT NULL AS g_affected_area,
    zabeteh.scaled(json_extract(filing_fields, '$."remaining_area"'), 2, 0, 1000000000) AS p_remaining_area,
    json_extract(filing_fields, '$."remaining_area"') IS NOT NULL AS g_remaining_area,
    zabeteh.flag(json_extract(filing_fields, '$."requests_full_taking"')) AS p_requests_full_taking,
    json_extract(filing_fields, '$."requests_full_taking"') IS NOT NULL AS g_requests_full_taking
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_owner_kind AS v_owner_kind,
    (p_owner_kind IS NULL) AS b_owner_kind,
    p_affected_area AS v_affected_area,
    (p_affected_area IS NULL) AS b_affected_area,
    p_remaining_area AS v_remaining_area,
    (p_remaining_area IS NULL) AS b_remaining_area,
    p_requests_full_taking AS v_requests_full_taking,
    (p_requests_full_taking IS NULL) AS b_requests_full_taking
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_owner_kind) AND COALESCE(v_owner_kind IN ('endowment'), FALSE) AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_affected_area OR b_land_area OR b_remaining_area) AND NOT (COALESCE(v_affected_area <= v_land_area, FALSE) AND COALESCE((v_affected_area + v_remaining_area) = v_land_area, FALSE)) AS breaks_0,
    NOT (b_requests_full_taking) AND COALESCE(v_requests_full_taking, FALSE) AND NOT (b_remaining_area) AND NOT COALESCE(v_remaining_area > CAST(0 AS BIGINT), FALSE) AS breaks_1
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'areas-add-up' END, CASE WHEN breaks_1 THEN 'full-taking-of-rest' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
