-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه احداث ساختمان (building permit (new building))
--
-- zabeteh.building_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.building_permit does so for zabeteh.filings. Run functions.sql first.
-- plot-instruction-valid: the plot instruction has expired
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- parking-per-unit: there are fewer parking spaces than units [detailed-plan-parking]
-- four-supervisors: not all four disciplines have a supervisor
-- coverage-within-plot: the coverage exceeds the plot area after correction
-- tiny-plot: a plot under 50 m2 in zone R has more than 1 dwelling or more than 80 percent coverage [small-plots-decisions]

CREATE OR REPLACE FUNCTION zabeteh.building_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'engineer-capacity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'engineer-capacity-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'fire-safety-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'fire-safety-inquiry') END AS answer_2,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'social-security-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'social-security-inquiry') END AS answer_3
  WHERE zabeteh.item((filing -> 'form')) = 'building-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'plot_instruction_date'), 437927, 547864) AS p_plot_instruction_date,
    (filing_fields -> 'plot_instruction_date') IS NOT NULL AS g_plot_instruction_date,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    zabeteh.scaled((filing_fields -> 'area_after_setback'), 2, 0, 1000000000) AS p_area_after_setback,
    (filing_fields -> 'area_after_setback') IS NOT NULL AS g_area_after_setback,
    CASE WHEN zabeteh.item((filing_fields -> 'requested_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'requested_use')) END AS p_requested_use,
    (filing_fields -> 'requested_use') IS NOT NULL AS g_requested_use,
    zabeteh.whole((filing_fields -> 'storeys_above'), 1, 60) AS p_storeys_above,
    (filing_fields -> 'storeys_above') IS NOT NULL AS g_storeys_above,
    zabeteh.whole((filing_fields -> 'parking_spaces'), 0, 2000) AS p_parking_spaces,
    (filing_fields -> 'parking_spaces') IS NOT NULL AS g_parking_spaces,
    zabeteh.whole((filing_fields -> 'units'), 1, 500) AS p_units,
    (filing_fields -> 'units') IS NOT NULL AS g_units,
    zabeteh.scaled((filing_fields -> 'ground_floor_area'), 2, 100, 1000000000) AS p_ground_floor_area,
    (filing_fields -> 'ground_floor_area') IS NOT NULL AS g_ground_floor_area,
    CASE WHEN jsonb_typeof((filing_fields -> 'engineers')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'engineers')) BETWEEN 1 AND 40 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'engineers')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['discipline', 'engineer_role', 'licence', 'national_id']) = '{}'::jsonb AND NOT (CASE WHEN zabeteh.item((r -> 'discipline')) IN ('architecture', 'civil', 'mechanical', 'electrical') THEN zabeteh.item((r -> 'discipline')) END IS NULL) AND NOT (CASE WHEN zabeteh.item((r -> 'engineer_role')) IN ('designer', 'supervisor', 'executor') THEN zabeteh.item((r -> 'engineer_role')) END IS NULL) AND NOT (CASE WHEN zabeteh.is_engineer_licence(zabeteh.item((r -> 'licence'))) THEN zabeteh.item((r -> 'licence')) END IS NULL) AND NOT (CASE WHEN zabeteh.is_national_id(zabeteh.item((r -> 'national_id'))) THEN zabeteh.item((r -> 'national_id')) END IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_discipline', CASE WHEN zabeteh.item((r -> 'discipline')) IN ('architecture', 'civil', 'mechanical', 'electrical') THEN zabeteh.item((r -> 'discipline')) END, 'v_engineer_role', CASE WHEN zabeteh.item((r -> 'engineer_role')) IN ('designer', 'supervisor', 'executor') THEN zabeteh.item((r -> 'engineer_role')) END, 'v_licence', CASE WHEN zabeteh.is_engineer_licence(zabeteh.item((r -> 'licence'))) THEN zabeteh.item((r -> 'licence')) END, 'v_national_id', CASE WHEN zabeteh.is_national_id(zabeteh.item((r -> 'national_id'))) THEN zabeteh.item((r -> 'national_id')) END)), '[]') FROM jsonb_array_elements((filing_fields -> 'engineers')) AS rows_of(r)) END END AS p_engineers,
    (filing_fields -> 'engineers') IS NOT NULL AS g_engineers
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_plot_instruction_date AS v_plot_instruction_date,
    (p_plot_instruction_date IS NULL) AS b_plot_instruction_date,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_area_after_setback AS v_area_after_setback,
    (p_area_after_setback IS NULL) AS b_area_after_setback,
    p_requested_use AS v_requested_use,
    (p_requested_use IS NULL) AS b_requested_use,
    p_storeys_above AS v_storeys_above,
    (p_storeys_above IS NULL) AS b_storeys_above,
    p_parking_spaces AS v_parking_spaces,
    (p_parking_spaces IS NULL) AS b_parking_spaces,
    p_units AS v_units,
    (p_units IS NULL) AS b_units,
    p_ground_floor_area AS v_ground_floor_area,
    (p_ground_floor_area IS NULL) AS b_ground_floor_area,
    p_engineers AS v_engineers,
    (p_engineers IS NULL) AS b_engineers
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (COALESCE(v_storeys_above >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (6)::bigint END, FALSE) OR COALESCE(v_units >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (20)::bigint END, FALSE) OR (COALESCE(v_requested_use NOT IN ('residential'), FALSE) AND COALESCE(v_storeys_above > CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (1)::bigint END, FALSE))) AS v_fire_approval_needed
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_storeys_above OR b_units OR b_requested_use) AND COALESCE(v_fire_approval_needed, FALSE) AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_plot_instruction_date) AND NOT COALESCE(zabeteh.moved_months(v_plot_instruction_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (6)::bigint END) >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_1,
    NOT (b_parking_spaces OR b_units) AND NOT COALESCE(v_parking_spaces >= (v_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (1)::bigint END), FALSE) AS breaks_2,
    NOT (b_engineers) AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements(v_engineers) AS rows_of(r) WHERE (COALESCE((r ->> 'v_engineer_role') IN ('supervisor'), FALSE) AND COALESCE((r ->> 'v_discipline') IN ('architecture'), FALSE))) AND EXISTS (SELECT 1 FROM jsonb_array_elements(v_engineers) AS rows_of(r) WHERE (COALESCE((r ->> 'v_engineer_role') IN ('supervisor'), FALSE) AND COALESCE((r ->> 'v_discipline') IN ('civil'), FALSE))) AND EXISTS (SELECT 1 FROM jsonb_array_elements(v_engineers) AS rows_of(r) WHERE (COALESCE((r ->> 'v_engineer_role') IN ('supervisor'), FALSE) AND COALESCE((r ->> 'v_discipline') IN ('electrical'), FALSE))) AND EXISTS (SELECT 1 FROM jsonb_array_elements(v_engineers) AS rows_of(r) WHERE (COALESCE((r ->> 'v_engineer_role') IN ('supervisor'), FALSE) AND COALESCE((r ->> 'v_discipline') IN ('mechanical'), FALSE)))) AS breaks_3,
    NOT (b_ground_floor_area OR b_area_after_setback) AND NOT COALESCE(v_ground_floor_area <= v_area_after_setback, FALSE) AS breaks_4,
    NOT (b_land_area) AND COALESCE(v_land_area < CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (5000)::bigint END, FALSE) AND NOT (b_units OR b_ground_floor_area OR b_area_after_setback) AND NOT (COALESCE(v_units <= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (1)::bigint END, FALSE) AND COALESCE((v_ground_floor_area * (10000)::bigint) <= (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (8000)::bigint END * v_area_after_setback), FALSE)) AS breaks_5
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'plot-instruction-valid' END, CASE WHEN breaks_1 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_3 THEN 'four-supervisors' END, CASE WHEN breaks_4 THEN 'coverage-within-plot' END, CASE WHEN breaks_5 THEN 'tiny-plot' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_2 THEN 'parking-per-unit' END]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.building_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.building_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.building_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.building_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.building_permit_rules(f.filing) AS r;
