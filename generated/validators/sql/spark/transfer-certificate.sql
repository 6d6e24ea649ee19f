-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی نقل و انتقال (transfer certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- building-certificate-present: the deal is on a building that has no building certificate [municipality-act 100 note 8]
-- not-seized: the property is seized [circular-80-86-42083]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["notary-transfer-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["notary-transfer-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_2
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'transfer-certificate' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_flag(try_variant_get(answer_2, '$["seized"]', 'variant')) AS p_answer_2_seized,
    try_variant_get(answer_2, '$["seized"]', 'variant') IS NOT NULL AS g_answer_2_seized,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["building_certificate_kind"]', 'variant')) IN ('completion', 'no-violation', 'exempt', 'none') THEN zabeteh_item(try_variant_get(filing_fields, '$["building_certificate_kind"]', 'variant')) END AS p_building_certificate_kind,
    try_variant_get(filing_fields, '$["building_certificate_kind"]', 'variant') IS NOT NULL AS g_building_certificate_kind,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["deal_object"]', 'variant')) IN ('land', 'whole-building', 'unit', 'shop', 'share') THEN zabeteh_item(try_variant_get(filing_fields, '$["deal_object"]', 'variant')) END AS p_deal_object,
    try_variant_get(filing_fields, '$["deal_object"]', 'variant') IS NOT NULL AS g_deal_object
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
  array_compact(array(CASE WHEN breaks_0 THEN 'building-certificate-present' END, CASE WHEN breaks_1 THEN 'not-seized' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
