-- made by zabeteh 0.1.0 from forms/; do not edit
-- تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی (subdivision of units (subdivision minutes))
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- units-match-rows: the number of units differs from the rows
-- units-within-completion: there are more units than on the completion certificate [municipality-act 100 note 8]
-- areas-add-up: units and common parts do not add up to the floor area of the completion certificate
-- parking-given-once: one parking number is given to two units
-- storage-given-once: one storage number is given to two units
-- enough-parking: more units have parking than there are spaces
-- enough-storage: more units have storage than there are rooms
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."bank-mortgage-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."bank-mortgage-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'unit-subdivision' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.whole(json_extract(filing_fields, '$."completion_units"'), 1, 500) AS p_completion_units,
    json_extract(filing_fields, '$."completion_units"') IS NOT NULL AS g_completion_units,
    zabeteh.scaled(json_extract(filing_fields, '$."completion_area"'), 2, 0, 1000000000) AS p_completion_area,
    json_extract(filing_fields, '$."completion_area"') IS NOT NULL AS g_completion_area,
    zabeteh.whole(json_extract(filing_fields, '$."units"'), 1, 500) AS p_units,
    json_extract(filing_fields, '$."units"') IS NOT NULL AS g_units,
    zabeteh.whole(json_extract(filing_fields, '$."parking_spaces"'), 0, 2000) AS p_parking_spaces,
    json_extract(filing_fields, '$."parking_spaces"') IS NOT NULL AS g_parking_spaces,
    zabeteh.whole(json_extract(filing_fields, '$."storage_count"'), 0, 2000) AS p_storage_count,
    json_extract(filing_fields, '$."storage_count"') IS NOT NULL AS g_storage_count,
    zabeteh.scaled(json_extract(filing_fields, '$."common_area"'), 2, 0, 1000000000) AS p_common_area,
    json_extract(filing_fields, '$."common_area"') IS NOT NULL AS g_common_area,
    CASE WHEN json_type(json_extract(filing_fields, '$."unit_table"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."unit_table"')) BETWEEN 1 AND 500 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."unit_table"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('unit_minutes_number', 'storey_number', 'below_ground', 'use', 'area', 'balcony_area', 'parking_no', 'storage_no'))) = 0 AND NOT (zabeteh.whole(json_extract(r, '$."unit_minutes_number"'), 1, 9999) IS NULL) AND NOT (zabeteh.whole(json_extract(r, '$."storey_number"'), 0, 80) IS NULL) AND NOT (zabeteh.flag(json_extract(r, '$."below_ground"')) IS NULL) AND NOT (CASE WHEN zabeteh.item(json_extract(r, '$."use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(r, '$."use"')) END IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000) IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."balcony_area"'), 2, 0, 1000000000) IS NULL) AND NOT (json_extract(r, '$."parking_no"') IS NOT NULL AND zabeteh.written(json_extract(r, '$."parking_no"'), 20, TRUE) IS NULL) AND NOT (json_extract(r, '$."storage_no"') IS NOT NULL AND zabeteh.written(json_extract(r, '$."storage_no"'), 20, TRUE) IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."unit_table"'), '$[*]'), lambda r: {'v_unit_minutes_number': zabeteh.whole(json_extract(r, '$."unit_minutes_number"'), 1, 9999), 'v_storey_number': zabeteh.whole(json_extract(r, '$."storey_number"'), 0, 80), 'v_below_ground': zabeteh.flag(json_extract(r, '$."below_ground"')), 'v_use': CASE WHEN zabeteh.item(json_extract(r, '$."use"')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item(json_extract(r, '$."use"')) END, 'v_area': zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000), 'v_balcony_area': zabeteh.scaled(json_extract(r, '$."balcony_area"'), 2, 0, 1000000000), 'v_parking_no': zabeteh.written(json_extract(r, '$."parking_no"'), 20, TRUE), 'v_storage_no': zabeteh.written(json_extract(r, '$."storage_no"'), 20, TRUE)}) END END AS p_unit_table,
    json_extract(filing_fields, '$."unit_table"') IS NOT NULL AS g_unit_table
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_completion_units AS v_completion_units,
    (p_completion_units IS NULL) AS b_completion_units,
    p_completion_area AS v_completion_area,
    (p_completion_area IS NULL) AS b_completion_area,
    p_units AS v_units,
    (p_units IS NULL) AS b_units,
    p_parking_spaces AS v_parking_spaces,
    (p_parking_spaces IS NULL) AS b_parking_spaces,
    p_storage_count AS v_storage_count,
    (p_storage_count IS NULL) AS b_storage_count,
    p_common_area AS v_common_area,
    (p_common_area IS NULL) AS b_common_area,
    p_unit_table AS v_unit_table,
    (p_unit_table IS NULL) AS b_unit_table
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_units OR b_unit_table) AND NOT COALESCE(v_units = COALESCE(len(v_unit_table), 0), FALSE) AS breaks_0,
    NOT (b_units OR b_completion_units) AND NOT COALESCE(v_units <= v_completion_units, FALSE) AS breaks_1,
    NOT (b_unit_table OR b_common_area OR b_completion_area) AND NOT COALESCE((CAST(COALESCE(list_sum(list_transform(v_unit_table, lambda r: r.v_area)), 0) AS BIGINT) + v_common_area) = v_completion_area, FALSE) AS breaks_2,
    NOT (b_unit_table) AND NOT COALESCE(len(list_distinct(list_filter(list_transform(v_unit_table, lambda r: r.v_parking_no), lambda c: c IS NOT NULL))) = len(list_filter(list_transform(v_unit_table, lambda r: r.v_parking_no), lambda c: c IS NOT NULL)), TRUE) AS breaks_3,
    NOT (b_unit_table) AND NOT COALESCE(len(list_distinct(list_filter(list_transform(v_unit_table, lambda r: r.v_storage_no), lambda c: c IS NOT NULL))) = len(list_filter(list_transform(v_unit_table, lambda r: r.v_storage_no), lambda c: c IS NOT NULL)), TRUE) AS breaks_4,
    NOT (b_unit_table OR b_parking_spaces) AND NOT COALESCE(COALESCE(len(list_filter(v_unit_table, lambda r: (r.v_parking_no IS NOT NULL))), 0) <= v_parking_spaces, FALSE) AS breaks_5,
    NOT (b_unit_table OR b_storage_count) AND NOT COALESCE(COALESCE(len(list_filter(v_unit_table, lambda r: (r.v_storage_no IS NOT NULL))), 0) <= v_storage_count, FALSE) AS breaks_6
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'units-match-rows' END, CASE WHEN breaks_1 THEN 'units-within-completion' END, CASE WHEN breaks_2 THEN 'areas-add-up' END, CASE WHEN breaks_3 THEN 'parking-given-once' END, CASE WHEN breaks_4 THEN 'storage-given-once' END, CASE WHEN breaks_5 THEN 'enough-parking' END, CASE WHEN breaks_6 THEN 'enough-storage' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
