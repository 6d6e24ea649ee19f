-- made by zabeteh 0.1.0 from forms/; do not edit
-- اصلاح نشانی و کد نوسازی (address and renovation-code correction)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- new-code-differs: the correct renovation code is the recorded one
-- new-postal-code-differs: the correct postal code is the recorded one
-- new-address-differs: the correct address is the recorded one
-- code-in-district: the district in the correct renovation code differs from that of the form
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'plot-address-update' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_is_shaped(zabeteh_item(try_variant_get(filing_fields, '$["renovation_code"]', 'variant')), '([1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})') THEN zabeteh_item(try_variant_get(filing_fields, '$["renovation_code"]', 'variant')) END AS p_renovation_code,
    try_variant_get(filing_fields, '$["renovation_code"]', 'variant') IS NOT NULL AS g_renovation_code,
    zabeteh_whole(try_variant_get(filing_fields, '$["district"]', 'variant'), 1, 22) AS p_district,
    try_variant_get(filing_fields, '$["district"]', 'variant') IS NOT NULL AS g_district,
    CASE WHEN zabeteh_is_shaped(zabeteh_item(try_variant_get(filing_fields, '$["postal_code"]', 'variant')), '[13-9]{5}[0-9]{5}') THEN zabeteh_item(try_variant_get(filing_fields, '$["postal_code"]', 'variant')) END AS p_postal_code,
    try_variant_get(filing_fields, '$["postal_code"]', 'variant') IS NOT NULL AS g_postal_code,
    zabeteh_written(try_variant_get(filing_fields, '$["address"]', 'variant'), 200, TRUE) AS p_address,
    try_variant_get(filing_fields, '$["address"]', 'variant') IS NOT NULL AS g_address,
    zabeteh_items(try_variant_get(filing_fields, '$["address_items"]', 'variant'), array('address', 'house-number', 'postal-code', 'renovation-code', 'map-location')) AS p_address_items,
    try_variant_get(filing_fields, '$["address_items"]', 'variant') IS NOT NULL AS g_address_items,
    zabeteh_written(try_variant_get(filing_fields, '$["new_address"]', 'variant'), 200, TRUE) AS p_new_address,
    try_variant_get(filing_fields, '$["new_address"]', 'variant') IS NOT NULL AS g_new_address,
    CASE WHEN zabeteh_is_shaped(zabeteh_item(try_variant_get(filing_fields, '$["new_postal_code"]', 'variant')), '[13-9]{5}[0-9]{5}') THEN zabeteh_item(try_variant_get(filing_fields, '$["new_postal_code"]', 'variant')) END AS p_new_postal_code,
    try_variant_get(filing_fields, '$["new_postal_code"]', 'variant') IS NOT NULL AS g_new_postal_code,
    CASE WHEN zabeteh_is_shaped(zabeteh_item(try_variant_get(filing_fields, '$["new_renovation_code"]', 'variant')), '([1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})') THEN zabeteh_item(try_variant_get(filing_fields, '$["new_renovation_code"]', 'variant')) END AS p_new_renovation_code,
    try_variant_get(filing_fields, '$["new_renovation_code"]', 'variant') IS NOT NULL AS g_new_renovation_code
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_renovation_code AS v_renovation_code,
    (p_renovation_code IS NULL) AS b_renovation_code,
    p_district AS v_district,
    (p_district IS NULL) AS b_district,
    p_postal_code AS v_postal_code,
    (g_postal_code AND p_postal_code IS NULL) AS b_postal_code,
    p_address AS v_address,
    (p_address IS NULL) AS b_address,
    p_address_items AS v_address_items,
    (p_address_items IS NULL) AS b_address_items
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_address_items) OR COALESCE(array_contains(v_address_items, 'address'), FALSE) THEN p_new_address END AS v_new_address,
    (CASE WHEN g_new_address THEN ((b_address_items) OR COALESCE(array_contains(v_address_items, 'address'), FALSE)) AND p_new_address IS NULL ELSE ((b_address_items) OR COALESCE(array_contains(v_address_items, 'address'), FALSE)) END) AS b_new_address,
    CASE WHEN (b_address_items) OR COALESCE(array_contains(v_address_items, 'postal-code'), FALSE) THEN p_new_postal_code END AS v_new_postal_code,
    (CASE WHEN g_new_postal_code THEN ((b_address_items) OR COALESCE(array_contains(v_address_items, 'postal-code'), FALSE)) AND p_new_postal_code IS NULL ELSE ((b_address_items) OR COALESCE(array_contains(v_address_items, 'postal-code'), FALSE)) END) AS b_new_postal_code,
    CASE WHEN (b_address_items) OR COALESCE(array_contains(v_address_items, 'renovation-code'), FALSE) THEN p_new_renovation_code END AS v_new_renovation_code,
    (CASE WHEN g_new_renovation_code THEN ((b_address_items) OR COALESCE(array_contains(v_address_items, 'renovation-code'), FALSE)) AND p_new_renovation_code IS NULL ELSE ((b_address_items) OR COALESCE(array_contains(v_address_items, 'renovation-code'), FALSE)) END) AS b_new_renovation_code
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_address_items) AND COALESCE(array_contains(v_address_items, 'renovation-code'), FALSE) AND NOT (b_new_renovation_code OR b_renovation_code) AND NOT COALESCE(v_new_renovation_code <> v_renovation_code, FALSE) AS breaks_0,
    NOT (b_address_items OR b_postal_code) AND (COALESCE(array_contains(v_address_items, 'postal-code'), FALSE) AND (v_postal_code IS NOT NULL)) AND NOT (b_new_postal_code OR b_postal_code) AND NOT COALESCE(v_new_postal_code <> v_postal_code, FALSE) AS breaks_1,
    NOT (b_address_items) AND COALESCE(array_contains(v_address_items, 'address'), FALSE) AND NOT (b_new_address OR b_address) AND NOT COALESCE(v_new_address <> v_address, FALSE) AS breaks_2,
    NOT (b_address_items) AND COALESCE(array_contains(v_address_items, 'renovation-code'), FALSE) AND NOT (b_new_renovation_code OR b_district) AND NOT COALESCE(zabeteh_region(v_new_renovation_code) = v_district, FALSE) AS breaks_3
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'new-code-differs' END, CASE WHEN breaks_1 THEN 'new-postal-code-differs' END, CASE WHEN breaks_2 THEN 'new-address-differs' END, CASE WHEN breaks_3 THEN 'code-in-district' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
