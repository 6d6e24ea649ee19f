-- made by zabeteh 0.1.0 from forms/; do not edit
-- تغییر نقشه (amendment of drawings)
--
-- zabeteh.drawing_amendment_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.drawing_amendment does so for zabeteh.filings. Run functions.sql first.
-- permit-in-force: the permit has expired [opinion-7-4452]
-- parking-for-added-units: units are added and there are fewer parking spaces than units [detailed-plan-parking]
-- no-change-of-use: a change of use is not made with this form

CREATE OR REPLACE FUNCTION zabeteh.drawing_amendment_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'social-security-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'social-security-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'drawing-amendment' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'permit_expiry'), 437927, 547864) AS p_permit_expiry,
    (filing_fields -> 'permit_expiry') IS NOT NULL AS g_permit_expiry,
    zabeteh.whole((filing_fields -> 'permit_units'), 1, 500) AS p_permit_units,
    (filing_fields -> 'permit_units') IS NOT NULL AS g_permit_units,
    zabeteh.scaled((filing_fields -> 'permit_area'), 2, 100, 1000000000) AS p_permit_area,
    (filing_fields -> 'permit_area') IS NOT NULL AS g_permit_area,
    zabeteh.items((filing_fields -> 'changes'), ARRAY['plan', 'facade', 'parking', 'units', 'area', 'storeys', 'structure', 'use']::text[]) AS p_changes,
    (filing_fields -> 'changes') IS NOT NULL AS g_changes,
    zabeteh.whole((filing_fields -> 'units'), 1, 500) AS p_units,
    (filing_fields -> 'units') IS NOT NULL AS g_units,
    zabeteh.scaled((filing_fields -> 'total_floor_area'), 2, 100, 1000000000) AS p_total_floor_area,
    (filing_fields -> 'total_floor_area') IS NOT NULL AS g_total_floor_area,
    zabeteh.whole((filing_fields -> 'parking_spaces'), 0, 2000) AS p_parking_spaces,
    (filing_fields -> 'parking_spaces') IS NOT NULL AS g_parking_spaces
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_permit_expiry AS v_permit_expiry,
    (p_permit_expiry IS NULL) AS b_permit_expiry,
    p_permit_units AS v_permit_units,
    (p_permit_units IS NULL) AS b_permit_units,
    p_permit_area AS v_permit_area,
    (p_permit_area IS NULL) AS b_permit_area,
    p_changes AS v_changes,
    (p_changes IS NULL) AS b_changes,
    p_units AS v_units,
    (p_units IS NULL) AS b_units,
    p_total_floor_area AS v_total_floor_area,
    (p_total_floor_area IS NULL) AS b_total_floor_area,
    p_parking_spaces AS v_parking_spaces,
    (p_parking_spaces IS NULL) AS b_parking_spaces
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT (b_total_floor_area OR b_permit_area) AND COALESCE(v_total_floor_area > v_permit_area, FALSE) AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_permit_expiry) AND NOT COALESCE(v_permit_expiry >= filing_day, FALSE) AS breaks_0,
    NOT (b_units OR b_permit_units) AND COALESCE(v_units > v_permit_units, FALSE) AND NOT (b_parking_spaces OR b_units) AND NOT COALESCE(v_parking_spaces >= (v_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (1)::bigint END), FALSE) AS breaks_1,
    NOT (b_changes) AND NOT COALESCE(NOT (jsonb_exists(v_changes, 'use')), FALSE) AS breaks_2
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'permit-in-force' END, CASE WHEN breaks_1 THEN 'parking-for-added-units' END, CASE WHEN breaks_2 THEN 'no-change-of-use' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.drawing_amendment_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.drawing_amendment_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.drawing_amendment_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.drawing_amendment AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.drawing_amendment_rules(f.filing) AS r;
