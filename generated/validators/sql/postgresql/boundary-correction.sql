-- made by zabeteh 0.1.0 from forms/; do not edit
-- اصلاح حدود و سند (boundary and deed correction)
--
-- zabeteh.boundary_correction_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.boundary_correction does so for zabeteh.filings. Run functions.sql first.
-- excess-within-deed: the excess is not inside the bounds of the deed [registration-act-1310 149]
-- excess-without-agreement: the deed holds an agreement on the excess [registration-act-1310 149]
-- excess-is-larger: the reason is excess area, and the measured area is not above that of the deed
-- deficit-is-smaller: the reason is an area deficit, and the measured area is not below that of the deed
-- no-encroachment: the plot encroaches on a neighbour or a street

CREATE OR REPLACE FUNCTION zabeteh.boundary_correction_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'building-line-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'building-line-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'road-scheme-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'road-scheme-inquiry') END AS answer_2
  WHERE zabeteh.item((filing -> 'form')) = 'boundary-correction' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'correction_reason')) IN ('excess-area', 'deficit', 'setback', 'boundary-mismatch', 'clerical', 'cadastral') THEN zabeteh.item((filing_fields -> 'correction_reason')) END AS p_correction_reason,
    (filing_fields -> 'correction_reason') IS NOT NULL AS g_correction_reason,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    zabeteh.scaled((filing_fields -> 'measured_area'), 2, 0, 1000000000) AS p_measured_area,
    (filing_fields -> 'measured_area') IS NOT NULL AS g_measured_area,
    zabeteh.flag((filing_fields -> 'encroachment')) AS p_encroachment,
    (filing_fields -> 'encroachment') IS NOT NULL AS g_encroachment,
    zabeteh.flag((filing_fields -> 'within_deed_bounds')) AS p_within_deed_bounds,
    (filing_fields -> 'within_deed_bounds') IS NOT NULL AS g_within_deed_bounds,
    zabeteh.flag((filing_fields -> 'agreement_on_excess')) AS p_agreement_on_excess,
    (filing_fields -> 'agreement_on_excess') IS NOT NULL AS g_agreement_on_excess
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_correction_reason AS v_correction_reason,
    (p_correction_reason IS NULL) AS b_correction_reason,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_measured_area AS v_measured_area,
    (p_measured_area IS NULL) AS b_measured_area,
    p_encroachment AS v_encroachment,
    (p_encroachment IS NULL) AS b_encroachment
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE) THEN p_within_deed_bounds END AS v_within_deed_bounds,
    (CASE WHEN g_within_deed_bounds THEN ((b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE)) AND p_within_deed_bounds IS NULL ELSE ((b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE)) END) AS b_within_deed_bounds,
    CASE WHEN (b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE) THEN p_agreement_on_excess END AS v_agreement_on_excess,
    (CASE WHEN g_agreement_on_excess THEN ((b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE)) AND p_agreement_on_excess IS NULL ELSE ((b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE)) END) AS b_agreement_on_excess
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_correction_reason) AND COALESCE(v_correction_reason IN ('excess-area'), FALSE) AND NOT (b_within_deed_bounds) AND NOT COALESCE(v_within_deed_bounds, FALSE) AS breaks_0,
    NOT (b_correction_reason) AND COALESCE(v_correction_reason IN ('excess-area'), FALSE) AND NOT (b_agreement_on_excess) AND NOT (NOT COALESCE(v_agreement_on_excess, FALSE)) AS breaks_1,
    NOT (b_correction_reason) AND COALESCE(v_correction_reason IN ('excess-area'), FALSE) AND NOT (b_measured_area OR b_land_area) AND NOT COALESCE(v_measured_area > v_land_area, FALSE) AS breaks_2,
    NOT (b_correction_reason) AND COALESCE(v_correction_reason IN ('deficit'), FALSE) AND NOT (b_measured_area OR b_land_area) AND NOT COALESCE(v_measured_area < v_land_area, FALSE) AS breaks_3,
    NOT (b_encroachment) AND NOT (NOT COALESCE(v_encroachment, FALSE)) AS breaks_4
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'excess-within-deed' END, CASE WHEN breaks_1 THEN 'excess-without-agreement' END, CASE WHEN breaks_2 THEN 'excess-is-larger' END, CASE WHEN breaks_3 THEN 'deficit-is-smaller' END, CASE WHEN breaks_4 THEN 'no-encroachment' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.boundary_correction_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.boundary_correction_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.boundary_correction_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.boundary_correction AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.boundary_correction_rules(f.filing) AS r;
