-- made by zabeteh 0.1.0 from forms/; do not edit
-- توافق و معوض ملک در طرح (agreement and compensation for property in a public scheme)
--
-- zabeteh.expropriation_compensation_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.expropriation_compensation does so for zabeteh.filings. Run functions.sql first.
-- areas-add-up: the remaining area is not the total minus the area taken
-- full-taking-of-rest: the rest is to be taken too and nothing remains

CREATE OR REPLACE FUNCTION zabeteh.expropriation_compensation_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'road-scheme-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'road-scheme-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'endowment-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'endowment-inquiry') END AS answer_2
  WHERE zabeteh.item((filing -> 'form')) = 'expropriation-compensation' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    CASE WHEN zabeteh.item((filing_fields -> 'owner_kind')) IN ('natural', 'legal', 'endowment') THEN zabeteh.item((filing_fields -> 'owner_kind')) END AS p_owner_kind,
    (filing_fields -> 'owner_kind') IS NOT NULL AS g_owner_kind,
    zabeteh.scaled((filing_fields -> 'affected_area'), 2, 0, 1000000000) AS p_affected_area,
    (filing_fields -> 'affected_area') IS NOT NULL AS g_affected_area,
    zabeteh.scaled((filing_fields -> 'remaining_area'), 2, 0, 1000000000) AS p_remaining_area,
    (filing_fields -> 'remaining_area') IS NOT NULL AS g_remaining_area,
    zabeteh.flag((filing_fields -> 'requests_full_taking')) AS p_requests_full_taking,
    (filing_fields -> 'requests_full_taking') IS NOT NULL AS g_requests_full_taking
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_owner_kind AS v_owner_kind,
    (p_owner_kind IS NULL) AS b_owner_kind,
    p_affected_area AS v_affected_area,
    (p_affected_area IS NULL) AS b_affected_area,
    p_remaining_area AS v_remaining_area,
    (p_remaining_area IS NULL) AS b_remaining_area,
    p_requests_full_taking AS v_requests_full_taking,
    (p_requests_full_taking IS NULL) AS b_requests_full_taking
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_owner_kind) AND COALESCE(v_owner_kind IN ('endowment'), FALSE) AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_affected_area OR b_land_area OR b_remaining_area) AND NOT (COALESCE(v_affected_area <= v_land_area, FALSE) AND COALESCE((v_affected_area + v_remaining_area) = v_land_area, FALSE)) AS breaks_0,
    NOT (b_requests_full_taking) AND COALESCE(v_requests_full_taking, FALSE) AND NOT (b_remaining_area) AND NOT COALESCE(v_remaining_area > (0)::bigint, FALSE) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'areas-add-up' END, CASE WHEN breaks_1 THEN 'full-taking-of-rest' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.expropriation_compensation_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.expropriation_compensation_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.expropriation_compensation_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.expropriation_compensation AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.expropriation_compensation_rules(f.filing) AS r;
