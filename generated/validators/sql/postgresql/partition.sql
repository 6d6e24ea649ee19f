-- made by zabeteh 0.1.0 from forms/; do not edit
-- افراز (partition of joint land)
--
-- zabeteh.partition_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.partition does so for zabeteh.filings. Run functions.sql first.
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- shares-are-six: the co-owners' shares do not add up to six dang
-- parcels-above-minimum: at least one parcel is below the minimum of the plan, and the land cannot be partitioned [partition-act-1357 4]
-- parcels-add-up: the parcels do not add up to the plot area after correction

CREATE OR REPLACE FUNCTION zabeteh.partition_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'building-line-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'building-line-inquiry') END AS answer_2,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'bank-mortgage-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'bank-mortgage-inquiry') END AS answer_3
  WHERE zabeteh.item((filing -> 'form')) = 'partition' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    zabeteh.scaled((filing_fields -> 'area_after_setback'), 2, 0, 1000000000) AS p_area_after_setback,
    (filing_fields -> 'area_after_setback') IS NOT NULL AS g_area_after_setback,
    zabeteh.scaled((filing_fields -> 'plan_min_parcel'), 2, 0, 10000000) AS p_plan_min_parcel,
    (filing_fields -> 'plan_min_parcel') IS NOT NULL AS g_plan_min_parcel,
    CASE WHEN jsonb_typeof((filing_fields -> 'co_owners')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'co_owners')) BETWEEN 1 AND 200 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'co_owners')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['name', 'national_id', 'share_dang', 'agrees']) = '{}'::jsonb AND NOT (zabeteh.written((r -> 'name'), 80, TRUE) IS NULL) AND NOT (CASE WHEN zabeteh.is_national_id(zabeteh.item((r -> 'national_id'))) THEN zabeteh.item((r -> 'national_id')) END IS NULL) AND NOT (zabeteh.scaled((r -> 'share_dang'), 4, 1, 60000) IS NULL) AND NOT (zabeteh.flag((r -> 'agrees')) IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_name', zabeteh.written((r -> 'name'), 80, TRUE), 'v_national_id', CASE WHEN zabeteh.is_national_id(zabeteh.item((r -> 'national_id'))) THEN zabeteh.item((r -> 'national_id')) END, 'v_share_dang', zabeteh.scaled((r -> 'share_dang'), 4, 1, 60000), 'v_agrees', zabeteh.flag((r -> 'agrees')))), '[]') FROM jsonb_array_elements((filing_fields -> 'co_owners')) AS rows_of(r)) END END AS p_co_owners,
    (filing_fields -> 'co_owners') IS NOT NULL AS g_co_owners,
    CASE WHEN jsonb_typeof((filing_fields -> 'parcels')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'parcels')) BETWEEN 1 AND 200 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'parcels')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['parcel_no', 'area', 'assigned_to']) = '{}'::jsonb AND NOT (zabeteh.whole((r -> 'parcel_no'), 1, 9999) IS NULL) AND NOT (zabeteh.scaled((r -> 'area'), 2, 0, 1000000000) IS NULL) AND NOT (CASE WHEN zabeteh.is_national_id(zabeteh.item((r -> 'assigned_to'))) THEN zabeteh.item((r -> 'assigned_to')) END IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_parcel_no', zabeteh.whole((r -> 'parcel_no'), 1, 9999), 'v_area', zabeteh.scaled((r -> 'area'), 2, 0, 1000000000), 'v_assigned_to', CASE WHEN zabeteh.is_national_id(zabeteh.item((r -> 'assigned_to'))) THEN zabeteh.item((r -> 'assigned_to')) END)), '[]') FROM jsonb_array_elements((filing_fields -> 'parcels')) AS rows_of(r)) END END AS p_parcels,
    (filing_fields -> 'parcels') IS NOT NULL AS g_parcels
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_area_after_setback AS v_area_after_setback,
    (p_area_after_setback IS NULL) AS b_area_after_setback,
    p_plan_min_parcel AS v_plan_min_parcel,
    (p_plan_min_parcel IS NULL) AS b_plan_min_parcel,
    p_co_owners AS v_co_owners,
    (p_co_owners IS NULL) AS b_co_owners,
    p_parcels AS v_parcels,
    (p_parcels IS NULL) AS b_parcels
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_0,
    NOT (b_co_owners) AND NOT COALESCE((SELECT COALESCE(sum((r ->> 'v_share_dang')::bigint), 0)::bigint FROM jsonb_array_elements(v_co_owners) AS rows_of(r)) = (60000)::bigint, FALSE) AS breaks_1,
    NOT (b_parcels OR b_plan_min_parcel) AND NOT (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_parcels) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_area')::bigint >= v_plan_min_parcel, FALSE)))) AS breaks_2,
    NOT (b_parcels OR b_area_after_setback) AND NOT COALESCE((SELECT COALESCE(sum((r ->> 'v_area')::bigint), 0)::bigint FROM jsonb_array_elements(v_parcels) AS rows_of(r)) = v_area_after_setback, FALSE) AS breaks_3
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_1 THEN 'shares-are-six' END, CASE WHEN breaks_2 THEN 'parcels-above-minimum' END, CASE WHEN breaks_3 THEN 'parcels-add-up' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.partition_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.partition_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.partition_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.partition AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.partition_rules(f.filing) AS r;
