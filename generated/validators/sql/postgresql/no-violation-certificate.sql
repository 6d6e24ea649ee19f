-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی عدم خلاف (no-violation certificate)
--
-- zabeteh.no_violation_certificate_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.no_violation_certificate does so for zabeteh.filings. Run functions.sql first.
-- unfinished-only: the building is finished and needs the completion certificate instead of this one [municipality-act 100 note 8]
-- within-permit: the floor area or the number of units exceeds the permit [municipality-act 100 note 8]
-- certificate-needed: no certificate is needed for the deed of this building [municipality-act 100 note 8]

CREATE OR REPLACE FUNCTION zabeteh.no_violation_certificate_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'no-violation-certificate' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'building_state')) IN ('unfinished', 'finished', 'old-without-permit') THEN zabeteh.item((filing_fields -> 'building_state')) END AS p_building_state,
    (filing_fields -> 'building_state') IS NOT NULL AS g_building_state,
    zabeteh.scaled((filing_fields -> 'permit_area'), 2, 0, 1000000000) AS p_permit_area,
    (filing_fields -> 'permit_area') IS NOT NULL AS g_permit_area,
    zabeteh.scaled((filing_fields -> 'existing_floor_area'), 2, 0, 1000000000) AS p_existing_floor_area,
    (filing_fields -> 'existing_floor_area') IS NOT NULL AS g_existing_floor_area,
    zabeteh.whole((filing_fields -> 'permit_units'), 0, 500) AS p_permit_units,
    (filing_fields -> 'permit_units') IS NOT NULL AS g_permit_units,
    zabeteh.whole((filing_fields -> 'existing_units'), 0, 500) AS p_existing_units,
    (filing_fields -> 'existing_units') IS NOT NULL AS g_existing_units,
    zabeteh.flag((filing_fields -> 'built_before_comprehensive_plan')) AS p_built_before_comprehensive_plan,
    (filing_fields -> 'built_before_comprehensive_plan') IS NOT NULL AS g_built_before_comprehensive_plan,
    zabeteh.flag((filing_fields -> 'later_additions')) AS p_later_additions,
    (filing_fields -> 'later_additions') IS NOT NULL AS g_later_additions
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_building_state AS v_building_state,
    (p_building_state IS NULL) AS b_building_state,
    p_existing_floor_area AS v_existing_floor_area,
    (p_existing_floor_area IS NULL) AS b_existing_floor_area,
    p_existing_units AS v_existing_units,
    (p_existing_units IS NULL) AS b_existing_units
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE) THEN p_permit_area END AS v_permit_area,
    (CASE WHEN g_permit_area THEN ((b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE)) AND p_permit_area IS NULL ELSE ((b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE)) END) AS b_permit_area,
    CASE WHEN (b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE) THEN p_permit_units END AS v_permit_units,
    (CASE WHEN g_permit_units THEN ((b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE)) AND p_permit_units IS NULL ELSE ((b_building_state) OR COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE)) END) AS b_permit_units,
    CASE WHEN (b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE) THEN p_built_before_comprehensive_plan END AS v_built_before_comprehensive_plan,
    (CASE WHEN g_built_before_comprehensive_plan THEN ((b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE)) AND p_built_before_comprehensive_plan IS NULL ELSE ((b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE)) END) AS b_built_before_comprehensive_plan,
    CASE WHEN (b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE) THEN p_later_additions END AS v_later_additions,
    (CASE WHEN g_later_additions THEN ((b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE)) AND p_later_additions IS NULL ELSE ((b_building_state) OR COALESCE(v_building_state IN ('old-without-permit'), FALSE)) END) AS b_later_additions
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_building_state) AND NOT COALESCE(v_building_state NOT IN ('finished'), FALSE) AS breaks_0,
    NOT (b_building_state) AND COALESCE(v_building_state NOT IN ('old-without-permit'), FALSE) AND NOT (b_existing_floor_area OR b_permit_area OR b_existing_units OR b_permit_units) AND NOT (COALESCE(v_existing_floor_area <= v_permit_area, FALSE) AND COALESCE(v_existing_units <= v_permit_units, FALSE)) AS breaks_1,
    NOT (b_building_state) AND COALESCE(v_building_state IN ('old-without-permit'), FALSE) AND NOT (b_later_additions OR b_built_before_comprehensive_plan) AND NOT (COALESCE(v_later_additions, FALSE) OR (NOT COALESCE(v_built_before_comprehensive_plan, FALSE))) AS breaks_2
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'unfinished-only' END, CASE WHEN breaks_1 THEN 'within-permit' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_2 THEN 'certificate-needed' END]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.no_violation_certificate_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.no_violation_certificate_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.no_violation_certificate_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.no_violation_certificate AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.no_violation_certificate_rules(f.filing) AS r;
