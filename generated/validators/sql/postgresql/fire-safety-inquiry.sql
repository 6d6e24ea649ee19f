-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام آتش‌نشانی (fire-safety inquiry)
--
-- zabeteh.fire_safety_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.fire_safety_inquiry does so for zabeteh.filings. Run functions.sql first.
-- away-from-fuel-station: the building lies less than 7 m from the fuel station
-- assembly-near-fuel-station: a place of assembly lies next to a fuel station

CREATE OR REPLACE FUNCTION zabeteh.fire_safety_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'fire-safety-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'fire-safety-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'fire-safety-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'occupancy')) IN ('residential', 'commercial', 'office', 'assembly', 'health', 'industrial', 'fuel-station') THEN zabeteh.item((filing_fields -> 'occupancy')) END AS p_occupancy,
    (filing_fields -> 'occupancy') IS NOT NULL AS g_occupancy,
    zabeteh.flag((filing_fields -> 'near_fuel_station')) AS p_near_fuel_station,
    (filing_fields -> 'near_fuel_station') IS NOT NULL AS g_near_fuel_station,
    zabeteh.scaled((filing_fields -> 'distance_fuel'), 2, 0, 100000) AS p_distance_fuel,
    (filing_fields -> 'distance_fuel') IS NOT NULL AS g_distance_fuel
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_occupancy AS v_occupancy,
    (p_occupancy IS NULL) AS b_occupancy,
    p_near_fuel_station AS v_near_fuel_station,
    (p_near_fuel_station IS NULL) AS b_near_fuel_station
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_near_fuel_station) OR COALESCE(v_near_fuel_station, FALSE) THEN p_distance_fuel END AS v_distance_fuel,
    (CASE WHEN g_distance_fuel THEN ((b_near_fuel_station) OR COALESCE(v_near_fuel_station, FALSE)) AND p_distance_fuel IS NULL ELSE ((b_near_fuel_station) OR COALESCE(v_near_fuel_station, FALSE)) END) AS b_distance_fuel
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_near_fuel_station) AND COALESCE(v_near_fuel_station, FALSE) AND NOT (b_distance_fuel) AND NOT COALESCE(v_distance_fuel >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (700)::bigint END, FALSE) AS breaks_0,
    NOT (b_near_fuel_station) AND COALESCE(v_near_fuel_station, FALSE) AND NOT (b_occupancy) AND NOT COALESCE(v_occupancy NOT IN ('assembly'), FALSE) AS breaks_1
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'away-from-fuel-station' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_1 THEN 'assembly-near-fuel-station' END]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.fire_safety_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.fire_safety_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.fire_safety_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.fire_safety_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.fire_safety_inquiry_rules(f.filing) AS r;
