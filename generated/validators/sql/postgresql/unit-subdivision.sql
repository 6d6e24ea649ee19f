-- made by zabeteh 0.1.0 from forms/; do not edit
-- تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی (subdivision of units (subdivision minutes))
--
-- zabeteh.unit_subdivision_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.unit_subdivision does so for zabeteh.filings. Run functions.sql first.
-- units-match-rows: the number of units differs from the rows
-- units-within-completion: there are more units than on the completion certificate [municipality-act 100 note 8]
-- areas-add-up: units and common parts do not add up to the floor area of the completion certificate
-- parking-given-once: one parking number is given to two units
-- storage-given-once: one storage number is given to two units
-- enough-parking: more units have parking than there are spaces
-- enough-storage: more units have storage than there are rooms

CREATE OR REPLACE FUNCTION zabeteh.unit_subdivision_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'bank-mortgage-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'bank-mortgage-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'unit-subdivision' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.whole((filing_fields -> 'completion_units'), 1, 500) AS p_completion_units,
    (filing_fields -> 'completion_units') IS NOT NULL AS g_completion_units,
    zabeteh.scaled((filing_fields -> 'completion_area'), 2, 0, 1000000000) AS p_completion_area,
    (filing_fields -> 'completion_area') IS NOT NULL AS g_completion_area,
    zabeteh.whole((filing_fields -> 'units'), 1, 500) AS p_units,
    (filing_fields -> 'units') IS NOT NULL AS g_units,
    zabeteh.whole((filing_fields -> 'parking_spaces'), 0, 2000) AS p_parking_spaces,
    (filing_fields -> 'parking_spaces') IS NOT NULL AS g_parking_spaces,
    zabeteh.whole((filing_fields -> 'storage_count'), 0, 2000) AS p_storage_count,
    (filing_fields -> 'storage_count') IS NOT NULL AS g_storage_count,
    zabeteh.scaled((filing_fields -> 'common_area'), 2, 0, 1000000000) AS p_common_area,
    (filing_fields -> 'common_area') IS NOT NULL AS g_common_area,
    CASE WHEN jsonb_typeof((filing_fields -> 'unit_table')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'unit_table')) BETWEEN 1 AND 500 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'unit_table')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['unit_minutes_number', 'storey_number', 'below_ground', 'use', 'area', 'balcony_area', 'parking_no', 'storage_no']) = '{}'::jsonb AND NOT (zabeteh.whole((r -> 'unit_minutes_number'), 1, 9999) IS NULL) AND NOT (zabeteh.whole((r -> 'storey_number'), 0, 80) IS NULL) AND NOT (zabeteh.flag((r -> 'below_ground')) IS NULL) AND NOT (CASE WHEN zabeteh.item((r -> 'use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((r -> 'use')) END IS NULL) AND NOT (zabeteh.scaled((r -> 'area'), 2, 0, 1000000000) IS NULL) AND NOT (zabeteh.scaled((r -> 'balcony_area'), 2, 0, 1000000000) IS NULL) AND NOT ((r -> 'parking_no') IS NOT NULL AND zabeteh.written((r -> 'parking_no'), 20, TRUE) IS NULL) AND NOT ((r -> 'storage_no') IS NOT NULL AND zabeteh.written((r -> 'storage_no'), 20, TRUE) IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_unit_minutes_number', zabeteh.whole((r -> 'unit_minutes_number'), 1, 9999), 'v_storey_number', zabeteh.whole((r -> 'storey_number'), 0, 80), 'v_below_ground', zabeteh.flag((r -> 'below_ground')), 'v_use', CASE WHEN zabeteh.item((r -> 'use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((r -> 'use')) END, 'v_area', zabeteh.scaled((r -> 'area'), 2, 0, 1000000000), 'v_balcony_area', zabeteh.scaled((r -> 'balcony_area'), 2, 0, 1000000000), 'v_parking_no', zabeteh.written((r -> 'parking_no'), 20, TRUE), 'v_storage_no', zabeteh.written((r -> 'storage_no'), 20, TRUE))), '[]') FROM jsonb_array_elements((filing_fields -> 'unit_table')) AS rows_of(r)) END END AS p_unit_table,
    (filing_fields -> 'unit_table') IS NOT NULL AS g_unit_table
  FROM step_0
  OFFSET 0
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
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_units OR b_unit_table) AND NOT COALESCE(v_units = (SELECT count(*) FROM jsonb_array_elements(v_unit_table) AS rows_of(r)), FALSE) AS breaks_0,
    NOT (b_units OR b_completion_units) AND NOT COALESCE(v_units <= v_completion_units, FALSE) AS breaks_1,
    NOT (b_unit_table OR b_common_area OR b_completion_area) AND NOT COALESCE(((SELECT COALESCE(sum((r ->> 'v_area')::bigint), 0)::bigint FROM jsonb_array_elements(v_unit_table) AS rows_of(r)) + v_common_area) = v_completion_area, FALSE) AS breaks_2,
    NOT (b_unit_table) AND NOT (SELECT count((r ->> 'v_parking_no')) = count(DISTINCT (r ->> 'v_parking_no')) FROM jsonb_array_elements(v_unit_table) AS rows_of(r)) AS breaks_3,
    NOT (b_unit_table) AND NOT (SELECT count((r ->> 'v_storage_no')) = count(DISTINCT (r ->> 'v_storage_no')) FROM jsonb_array_elements(v_unit_table) AS rows_of(r)) AS breaks_4,
    NOT (b_unit_table OR b_parking_spaces) AND NOT COALESCE((SELECT count(*) FROM jsonb_array_elements(v_unit_table) AS rows_of(r) WHERE ((r ->> 'v_parking_no') IS NOT NULL)) <= v_parking_spaces, FALSE) AS breaks_5,
    NOT (b_unit_table OR b_storage_count) AND NOT COALESCE((SELECT count(*) FROM jsonb_array_elements(v_unit_table) AS rows_of(r) WHERE ((r ->> 'v_storage_no') IS NOT NULL)) <= v_storage_count, FALSE) AS breaks_6
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'units-match-rows' END, CASE WHEN breaks_1 THEN 'units-within-completion' END, CASE WHEN breaks_2 THEN 'areas-add-up' END, CASE WHEN breaks_3 THEN 'parking-given-once' END, CASE WHEN breaks_4 THEN 'storage-given-once' END, CASE WHEN breaks_5 THEN 'enough-parking' END, CASE WHEN breaks_6 THEN 'enough-storage' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.unit_subdivision_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.unit_subdivision_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.unit_subdivision_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.unit_subdivision AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.unit_subdivision_rules(f.filing) AS r;
