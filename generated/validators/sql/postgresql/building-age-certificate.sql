-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی قدمت بنا (building age certificate)
--
-- zabeteh.building_age_certificate_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.building_age_certificate does so for zabeteh.filings. Run functions.sql first.
-- year-not-in-future: the year claimed is later than the year of filing
-- evidence-not-later: the oldest evidence is more than 1 year later than the year claimed
-- written-record: local testimony is the only evidence of age
-- parts-add-up: the parts do not add up to the existing floor area

CREATE OR REPLACE FUNCTION zabeteh.building_age_certificate_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields
  WHERE zabeteh.item((filing -> 'form')) = 'building-age-certificate' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    ((1200)::bigint + (zabeteh.months_between((437927)::bigint, filing_day) / 12)) AS v_filing_year,
    zabeteh.whole((filing_fields -> 'claimed_year'), 1250, 1450) AS p_claimed_year,
    (filing_fields -> 'claimed_year') IS NOT NULL AS g_claimed_year,
    zabeteh.scaled((filing_fields -> 'existing_floor_area'), 2, 0, 1000000000) AS p_existing_floor_area,
    (filing_fields -> 'existing_floor_area') IS NOT NULL AS g_existing_floor_area,
    CASE WHEN jsonb_typeof((filing_fields -> 'parts')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'parts')) BETWEEN 1 AND 50 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'parts')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['part', 'area', 'year']) = '{}'::jsonb AND NOT (zabeteh.written((r -> 'part'), 60, TRUE) IS NULL) AND NOT (zabeteh.scaled((r -> 'area'), 2, 0, 1000000000) IS NULL) AND NOT (zabeteh.whole((r -> 'year'), 1250, 1450) IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_part', zabeteh.written((r -> 'part'), 60, TRUE), 'v_area', zabeteh.scaled((r -> 'area'), 2, 0, 1000000000), 'v_year', zabeteh.whole((r -> 'year'), 1250, 1450))), '[]') FROM jsonb_array_elements((filing_fields -> 'parts')) AS rows_of(r)) END END AS p_parts,
    (filing_fields -> 'parts') IS NOT NULL AS g_parts,
    zabeteh.items((filing_fields -> 'evidence_kinds'), ARRAY['old-permit', 'renovation-audit', 'aerial-photo', 'utility-bill', 'deed-text', 'expert', 'witness']::text[]) AS p_evidence_kinds,
    (filing_fields -> 'evidence_kinds') IS NOT NULL AS g_evidence_kinds,
    zabeteh.whole((filing_fields -> 'oldest_evidence_year'), 1250, 1450) AS p_oldest_evidence_year,
    (filing_fields -> 'oldest_evidence_year') IS NOT NULL AS g_oldest_evidence_year
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_claimed_year AS v_claimed_year,
    (p_claimed_year IS NULL) AS b_claimed_year,
    p_existing_floor_area AS v_existing_floor_area,
    (p_existing_floor_area IS NULL) AS b_existing_floor_area,
    p_parts AS v_parts,
    (p_parts IS NULL) AS b_parts,
    p_evidence_kinds AS v_evidence_kinds,
    (p_evidence_kinds IS NULL) AS b_evidence_kinds,
    p_oldest_evidence_year AS v_oldest_evidence_year,
    (p_oldest_evidence_year IS NULL) AS b_oldest_evidence_year
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    NOT (b_claimed_year) AND NOT COALESCE(v_claimed_year <= v_filing_year, FALSE) AS breaks_0,
    NOT (b_oldest_evidence_year OR b_claimed_year) AND NOT COALESCE(v_oldest_evidence_year <= (v_claimed_year + CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (1)::bigint END), FALSE) AS breaks_1,
    NOT (b_evidence_kinds) AND NOT COALESCE(jsonb_exists(v_evidence_kinds, 'old-permit') OR jsonb_exists(v_evidence_kinds, 'renovation-audit') OR jsonb_exists(v_evidence_kinds, 'aerial-photo') OR jsonb_exists(v_evidence_kinds, 'utility-bill') OR jsonb_exists(v_evidence_kinds, 'deed-text') OR jsonb_exists(v_evidence_kinds, 'expert'), FALSE) AS breaks_2,
    NOT (b_parts OR b_existing_floor_area) AND NOT COALESCE((SELECT COALESCE(sum((r ->> 'v_area')::bigint), 0)::bigint FROM jsonb_array_elements(v_parts) AS rows_of(r)) = v_existing_floor_area, FALSE) AS breaks_3
  FROM step_2
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'year-not-in-future' END, CASE WHEN breaks_1 THEN 'evidence-not-later' END, CASE WHEN breaks_2 THEN 'written-record' END, CASE WHEN breaks_3 THEN 'parts-add-up' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_3
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.building_age_certificate_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.building_age_certificate_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.building_age_certificate_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.building_age_certificate AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.building_age_certificate_rules(f.filing) AS r;
