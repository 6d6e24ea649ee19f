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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'plot-address-update' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.is_shaped(zabeteh.item(json_extract(filing_fields, '$."renovation_code"')), '([1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})') THEN zabeteh.item(json_extract(filing_fields, '$."renovation_code"')) END AS p_renovation_code,
    json_extract(filing_fields, '$."renovation_code"') IS NOT NULL AS g_renovation_code,
    zabeteh.whole(json_extract(filing_fields, '$."district"'), 1, 22) AS p_district,
    json_extract(filing_fields, '$."district"') IS NOT NULL AS g_district,
    CASE WHEN zabeteh.is_shaped(zabeteh.item(json_extract(filing_fields, '$."postal_code"')), '[13-9]{5}[0-9]{5}') THEN zabeteh.item(json_extract(filing_fields, '$."postal_code"')) END AS p_postal_code,
    json_extract(filing_fields, '$."postal_code"') IS NOT NULL AS g_postal_code,
    zabeteh.written(json_extract(filing_fields, '$."address"'), 200, TRUE) AS p_address,
    json_extract(filing_fields, '$."address"') IS NOT NULL AS g_address,
    zabeteh.items(json_extract(filing_fields, '$."address_items"'), ['address', 'house-number', 'postal-code', 'renovation-code', 'map-location']) AS p_address_items,
    json_extract(filing_fields, '$."address_items"') IS NOT NULL AS g_address_items,
    zabeteh.written(json_extract(filing_fields, '$."new_address"'), 200, TRUE) AS p_new_address,
    json_extract(filing_fields, '$."new_address"') IS NOT NULL AS g_new_address,
    CASE WHEN zabeteh.is_shaped(zabeteh.item(json_extract(filing_fields, '$."new_postal_code"')), '[13-9]{5}[0-9]{5}') THEN zabeteh.item(json_extract(filing_fields, '$."new_postal_code"')) END AS p_new_postal_code,
    json_extract(filing_fields, '$."new_postal_code"') IS NOT NULL AS g_new_postal_code,
    CASE WHEN zabeteh.is_shaped(zabeteh.item(json_extract(filing_fields, '$."new_renovation_code"')), '([1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})') THEN zabeteh.item(json_extract(filing_fields, '$."new_renovation_code"')) END AS p_new_renovation_code,
    json_extract(filing_fields, '$."new_renovation_code"') IS NOT NULL AS g_new_renovation_code
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
    CASE WHEN (b_address_items) OR COALESCE(list_contains(v_address_items, 'address'), FALSE) THEN p_new_address END AS v_new_address,
    (CASE WHEN g_new_address THEN ((b_address_items) OR COALESCE(list_contains(v_address_items, 'address'), FALSE)) AND p_new_address IS NULL ELSE ((b_address_items) OR COALESCE(list_contains(v_address_items, 'address'), FALSE)) END) AS b_new_address,
    CASE WHEN (b_address_items) OR COALESCE(list_contains(v_address_items, 'postal-code'), FALSE) THEN p_new_postal_code END AS v_new_postal_code,
    (CASE WHEN g_new_postal_code THEN ((b_address_items) OR COALESCE(list_contains(v_address_items, 'postal-code'), FALSE)) AND p_new_postal_code IS NULL ELSE ((b_address_items) OR COALESCE(list_contains(v_address_items, 'postal-code'), FALSE)) END) AS b_new_postal_code,
    CASE WHEN (b_address_items) OR COALESCE(list_contains(v_address_items, 'renovation-code'), FALSE) THEN p_new_renovation_code END AS v_new_renovation_code,
    (CASE WHEN g_new_renovation_code THEN ((b_address_items) OR COALESCE(list_contains(v_address_items, 'renovation-code'), FALSE)) AND p_new_renovation_code IS NULL ELSE ((b_address_items) OR COALESCE(list_contains(v_address_items, 'renovation-code'), FALSE)) END) AS b_new_renovation_code
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_address_items) AND COALESCE(list_contains(v_address_items, 'renovation-code'), FALSE) AND NOT (b_new_renovation_code OR b_renovation_code) AND NOT COALESCE(v_new_renovation_code <> v_renovation_code, FALSE) AS breaks_0,
    NOT (b_address_items OR b_postal_code) AND (COALESCE(list_contains(v_address_items, 'postal-code'), FALSE) AND (v_postal_code IS NOT NULL)) AND NOT (b_new_postal_code OR b_postal_code) AND NOT COALESCE(v_new_postal_code <> v_postal_code, FALSE) AS breaks_1,
    NOT (b_address_items) AND COALESCE(list_contains(v_address_items, 'address'), FALSE) AND NOT (b_new_address OR b_address) AND NOT COALESCE(v_new_address <> v_address, FALSE) AS breaks_2,
    NOT (b_address_items) AND COALESCE(list_contains(v_address_items, 'renovation-code'), FALSE) AND NOT (b_new_renovation_code OR b_district) AND NOT COALESCE(zabeteh.region(v_new_renovation_code) = v_district, FALSE) AS breaks_3
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'new-code-differs' END, CASE WHEN breaks_1 THEN 'new-postal-code-differs' END, CASE WHEN breaks_2 THEN 'new-address-differs' END, CASE WHEN breaks_3 THEN 'code-in-district' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
