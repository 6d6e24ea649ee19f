-- made by zabeteh 0.1.0 from forms/; do not edit
-- تفکیک عرصه (land subdivision)
--
-- zabeteh.land_subdivision_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.land_subdivision does so for zabeteh.filings. Run functions.sql first.
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- services-share-limit: the public-service share exceeds 25 percent of the deed area [municipality-act 101 note 3]
-- streets-share-limit: the streets exceed 25 percent of what is left after the services share [municipality-act 101 note 3]
-- areas-add-up: parcels, streets and services do not add up to the plot area after correction
-- parcels-above-minimum: at least one parcel is below the minimum of the plan
-- count-matches-rows: the number of parcels differs from the rows

CREATE OR REPLACE FUNCTION zabeteh.land_subdivision_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'building-line-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'building-line-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_2,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_3
  WHERE zabeteh.item((filing -> 'form')) = 'land-subdivision' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'six_dang')) AS p_six_dang,
    (filing_fields -> 'six_dang') IS NOT NULL AS g_six_dang,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    zabeteh.scaled((filing_fields -> 'area_after_setback'), 2, 0, 1000000000) AS p_area_after_setback,
    (filing_fields -> 'area_after_setback') IS NOT NULL AS g_area_after_setback,
    zabeteh.scaled((filing_fields -> 'plan_min_parcel'), 2, 0, 10000000) AS p_plan_min_parcel,
    (filing_fields -> 'plan_min_parcel') IS NOT NULL AS g_plan_min_parcel,
    CASE WHEN jsonb_typeof((filing_fields -> 'parcels')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'parcels')) BETWEEN 2 AND 1000 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'parcels')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['parcel_no', 'area', 'frontage', 'access_width', 'use']) = '{}'::jsonb AND NOT (zabeteh.whole((r -> 'parcel_no'), 1, 9999) IS NULL) AND NOT (zabeteh.scaled((r -> 'area'), 2, 0, 1000000000) IS NULL) AND NOT (zabeteh.scaled((r -> 'frontage'), 2, 0, 1000000) IS NULL) AND NOT (zabeteh.scaled((r -> 'access_width'), 2, 0, 1000000) IS NULL) AND NOT (CASE WHEN zabeteh.item((r -> 'use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((r -> 'use')) END IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_parcel_no', zabeteh.whole((r -> 'parcel_no'), 1, 9999), 'v_area', zabeteh.scaled((r -> 'area'), 2, 0, 1000000000), 'v_frontage', zabeteh.scaled((r -> 'frontage'), 2, 0, 1000000), 'v_access_width', zabeteh.scaled((r -> 'access_width'), 2, 0, 1000000), 'v_use', CASE WHEN zabeteh.item((r -> 'use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((r -> 'use')) END)), '[]') FROM jsonb_array_elements((filing_fields -> 'parcels')) AS rows_of(r)) END END AS p_parcels,
    (filing_fields -> 'parcels') IS NOT NULL AS g_parcels,
    zabeteh.whole((filing_fields -> 'parcels_count'), 2, 1000) AS p_parcels_count,
    (filing_fields -> 'parcels_count') IS NOT NULL AS g_parcels_count,
    zabeteh.scaled((filing_fields -> 'streets_area'), 2, 0, 1000000000) AS p_streets_area,
    (filing_fields -> 'streets_area') IS NOT NULL AS g_streets_area,
    zabeteh.scaled((filing_fields -> 'services_area'), 2, 0, 1000000000) AS p_services_area,
    (filing_fields -> 'services_area') IS NOT NULL AS g_services_area
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_six_dang AS v_six_dang,
    (p_six_dang IS NULL) AS b_six_dang,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_area_after_setback AS v_area_after_setback,
    (p_area_after_setback IS NULL) AS b_area_after_setback,
    p_plan_min_parcel AS v_plan_min_parcel,
    (p_plan_min_parcel IS NULL) AS b_plan_min_parcel,
    p_parcels AS v_parcels,
    (p_parcels IS NULL) AS b_parcels,
    p_parcels_count AS v_parcels_count,
    (p_parcels_count IS NULL) AS b_parcels_count,
    p_streets_area AS v_streets_area,
    (p_streets_area IS NULL) AS b_streets_area,
    p_services_area AS v_services_area,
    (p_services_area IS NULL) AS b_services_area
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
    NOT (b_six_dang OR b_land_area) AND (COALESCE(v_six_dang, FALSE) AND COALESCE(v_land_area > CASE WHEN filing_day BETWEEN 507350 AND 547864 THEN (50000)::bigint END, FALSE)) AND NOT (b_services_area OR b_land_area) AND NOT COALESCE((v_services_area * (10000)::bigint) <= (CASE WHEN filing_day BETWEEN 507350 AND 547864 THEN (2500)::bigint END * v_land_area), FALSE) AS breaks_1,
    NOT (b_streets_area OR b_land_area OR b_services_area) AND NOT COALESCE((v_streets_area * (10000)::bigint) <= (CASE WHEN filing_day BETWEEN 507350 AND 547864 THEN (2500)::bigint END * (v_land_area - v_services_area)), FALSE) AS breaks_2,
    NOT (b_parcels OR b_streets_area OR b_services_area OR b_area_after_setback) AND NOT COALESCE((((SELECT COALESCE(sum((r ->> 'v_area')::bigint), 0)::bigint FROM jsonb_array_elements(v_parcels) AS rows_of(r)) + v_streets_area) + v_services_area) = v_area_after_setback, FALSE) AS breaks_3,
    NOT (b_parcels OR b_plan_min_parcel) AND NOT (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_parcels) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_area')::bigint >= v_plan_min_parcel, FALSE)))) AS breaks_4,
    NOT (b_parcels_count OR b_parcels) AND NOT COALESCE(v_parcels_count = (SELECT count(*) FROM jsonb_array_elements(v_parcels) AS rows_of(r)), FALSE) AS breaks_5
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_1 THEN 'services-share-limit' END, CASE WHEN breaks_2 THEN 'streets-share-limit' END, CASE WHEN breaks_3 THEN 'areas-add-up' END, CASE WHEN breaks_4 THEN 'parcels-above-minimum' END, CASE WHEN breaks_5 THEN 'count-matches-rows' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.land_subdivision_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.land_subdivision_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.land_subdivision_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.land_subdivision AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.land_subdivision_rules(f.filing) AS r;
