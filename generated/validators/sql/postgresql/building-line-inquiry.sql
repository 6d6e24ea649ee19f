-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام بر و کف (building line and level inquiry)
--
-- zabeteh.building_line_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.building_line_inquiry does so for zabeteh.filings. Run functions.sql first.
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- wider-street-set-back: the planned street is wider than that of the deed and the set-back is zero
-- level-answered: the street level is wanted and not in the answer

CREATE OR REPLACE FUNCTION zabeteh.building_line_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'road-scheme-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'road-scheme-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'building-line-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'building-line-inquiry') END AS answer_2
  WHERE zabeteh.item((filing -> 'form')) = 'building-line-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.scaled((answer_2 -> 'planned_street_width'), 2, 100, 1000000) AS p_answer_2_planned_street_width,
    (answer_2 -> 'planned_street_width') IS NOT NULL AS g_answer_2_planned_street_width,
    zabeteh.scaled((answer_2 -> 'setback_depth'), 2, 0, 1000000) AS p_answer_2_setback_depth,
    (answer_2 -> 'setback_depth') IS NOT NULL AS g_answer_2_setback_depth,
    zabeteh.scaled((answer_2 -> 'area_after_setback'), 2, 0, 1000000000) AS p_answer_2_area_after_setback,
    (answer_2 -> 'area_after_setback') IS NOT NULL AS g_answer_2_area_after_setback,
    zabeteh.scaled((answer_2 -> 'street_level'), 2, 0, 1000000) AS p_answer_2_street_level,
    (answer_2 -> 'street_level') IS NOT NULL AS g_answer_2_street_level,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    zabeteh.scaled((filing_fields -> 'deed_street_width'), 2, 100, 1000000) AS p_deed_street_width,
    (filing_fields -> 'deed_street_width') IS NOT NULL AS g_deed_street_width,
    zabeteh.flag((filing_fields -> 'level_needed')) AS p_level_needed,
    (filing_fields -> 'level_needed') IS NOT NULL AS g_level_needed
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_2_planned_street_width AS v_answer_2_planned_street_width,
    answer_2 IS NOT NULL AND (p_answer_2_planned_street_width IS NULL) AS b_answer_2_planned_street_width,
    p_answer_2_setback_depth AS v_answer_2_setback_depth,
    answer_2 IS NOT NULL AND (p_answer_2_setback_depth IS NULL) AS b_answer_2_setback_depth,
    p_answer_2_area_after_setback AS v_answer_2_area_after_setback,
    answer_2 IS NOT NULL AND (p_answer_2_area_after_setback IS NULL) AS b_answer_2_area_after_setback,
    p_answer_2_street_level AS v_answer_2_street_level,
    answer_2 IS NOT NULL AND (g_answer_2_street_level AND p_answer_2_street_level IS NULL) AS b_answer_2_street_level,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_deed_street_width AS v_deed_street_width,
    (g_deed_street_width AND p_deed_street_width IS NULL) AS b_deed_street_width,
    p_level_needed AS v_level_needed,
    (p_level_needed IS NULL) AS b_level_needed
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    FALSE AS waits_answer_2
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (answer_2 IS NULL AND TRUE) AND NOT (b_answer_2_area_after_setback OR b_land_area) AND NOT COALESCE(v_answer_2_area_after_setback <= v_land_area, FALSE) AS breaks_0,
    NOT (b_deed_street_width OR b_answer_2_planned_street_width) AND ((v_deed_street_width IS NOT NULL) AND COALESCE(v_answer_2_planned_street_width > v_deed_street_width, FALSE)) AND NOT (answer_2 IS NULL AND TRUE) AND NOT (b_answer_2_setback_depth) AND NOT COALESCE(v_answer_2_setback_depth > (0)::bigint, FALSE) AS breaks_1,
    NOT (b_level_needed) AND COALESCE(v_level_needed, FALSE) AND NOT (answer_2 IS NULL AND TRUE) AND NOT (b_answer_2_street_level) AND NOT (v_answer_2_street_level IS NOT NULL) AS breaks_2
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_1 THEN 'wider-street-set-back' END, CASE WHEN breaks_2 THEN 'level-answered' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.building_line_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.building_line_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.building_line_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.building_line_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.building_line_inquiry_rules(f.filing) AS r;
