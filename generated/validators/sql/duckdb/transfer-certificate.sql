-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی نقل و انتقال (transfer certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- building-certificate-present: the deal is on a building that has no building certificate [municipality-act 100 note 8]
-- not-seized: the property is seized [circular-80-86-42083]
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."notary-transfer-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."notary-transfer-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_1,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_2
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'transfer-certificate' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(answer_2, '$."seized"')) AS p_answer_2_seized,
    json_extract(answer_2, '$."seized"') IS NOT NULL AS g_answer_2_seized,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."building_certificate_kind"')) IN ('completion', 'no-violation', 'exempt', 'none') THEN zabeteh.item(json_extract(filing_fields, '$."building_certificate_kind"')) END AS p_building_certificate_kind,
    json_extract(filing_fields, '$."building_certificate_kind"') IS NOT NULL AS g_building_certificate_kind,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."deal_object"')) IN ('land', 'whole-building', 'unit', 'shop', 'share') THEN zabeteh.item(json_extract(filing_fields, '$."deal_object"')) END AS p_deal_object,
    json_extract(filing_fields, '$."deal_object"') IS NOT NULL AS g_deal_object
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_2_seized AS v_answer_2_seized,
    answer_2 IS NOT NULL AND (p_answer_2_seized IS NULL) AS b_answer_2_seized,
    p_building_certificate_kind AS v_building_certificate_kind,
    (p_building_certificate_kind IS NULL) AS b_building_certificate_kind,
    p_deal_object AS v_deal_object,
    (p_deal_object IS NULL) AS b_deal_object
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_deal_object) AND COALESCE(v_deal_object IN ('whole-building', 'unit', 'shop'), FALSE) AND NOT (b_building_certificate_kind) AND NOT COALESCE(v_building_certificate_kind NOT IN ('none'), FALSE) AS breaks_0,
    NOT (answer_2 IS NULL AND waits_answer_2) AND NOT (b_answer_2_seized) AND NOT (NOT COALESCE(v_answer_2_seized, FALSE)) AS breaks_1
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'building-certificate-present' END, CASE WHEN breaks_1 THEN 'not-seized' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
