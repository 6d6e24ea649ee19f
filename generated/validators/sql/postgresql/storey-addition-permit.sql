-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه اضافه اشکوب (storey-addition permit)
--
-- zabeteh.storey_addition_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.storey_addition_permit does so for zabeteh.filings. Run functions.sql first.
-- within-instruction: existing and added storeys together exceed the plot instruction
-- all-owners-consent: the roof and the common parts belong to all owners, and not all consent [opinion-joint-owners]
-- parking-for-added-units: there are fewer parking spaces than units added [detailed-plan-parking]

CREATE OR REPLACE FUNCTION zabeteh.storey_addition_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'engineer-capacity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'engineer-capacity-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'fire-safety-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'fire-safety-inquiry') END AS answer_2
  WHERE zabeteh.item((filing -> 'form')) = 'storey-addition-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.whole((filing_fields -> 'owners_count'), 1, 500) AS p_owners_count,
    (filing_fields -> 'owners_count') IS NOT NULL AS g_owners_count,
    zabeteh.flag((filing_fields -> 'all_owners_consent')) AS p_all_owners_consent,
    (filing_fields -> 'all_owners_consent') IS NOT NULL AS g_all_owners_consent,
    zabeteh.whole((filing_fields -> 'allowed_storeys'), 1, 60) AS p_allowed_storeys,
    (filing_fields -> 'allowed_storeys') IS NOT NULL AS g_allowed_storeys,
    zabeteh.whole((filing_fields -> 'existing_storeys'), 1, 60) AS p_existing_storeys,
    (filing_fields -> 'existing_storeys') IS NOT NULL AS g_existing_storeys,
    zabeteh.whole((filing_fields -> 'added_storeys'), 1, 10) AS p_added_storeys,
    (filing_fields -> 'added_storeys') IS NOT NULL AS g_added_storeys,
    zabeteh.whole((filing_fields -> 'added_units'), 0, 100) AS p_added_units,
    (filing_fields -> 'added_units') IS NOT NULL AS g_added_units,
    zabeteh.whole((filing_fields -> 'parking_spaces'), 0, 2000) AS p_parking_spaces,
    (filing_fields -> 'parking_spaces') IS NOT NULL AS g_parking_spaces
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_owners_count AS v_owners_count,
    (p_owners_count IS NULL) AS b_owners_count,
    p_all_owners_consent AS v_all_owners_consent,
    (p_all_owners_consent IS NULL) AS b_all_owners_consent,
    p_allowed_storeys AS v_allowed_storeys,
    (p_allowed_storeys IS NULL) AS b_allowed_storeys,
    p_existing_storeys AS v_existing_storeys,
    (p_existing_storeys IS NULL) AS b_existing_storeys,
    p_added_storeys AS v_added_storeys,
    (p_added_storeys IS NULL) AS b_added_storeys,
    p_added_units AS v_added_units,
    (p_added_units IS NULL) AS b_added_units,
    p_parking_spaces AS v_parking_spaces,
    (p_parking_spaces IS NULL) AS b_parking_spaces
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (v_existing_storeys + v_added_storeys) AS v_total_storeys
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    COALESCE(v_total_storeys >= CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (6)::bigint END, FALSE) AS v_fire_approval_needed
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_existing_storeys OR b_added_storeys) AND COALESCE(v_fire_approval_needed, FALSE) AND answer_2 IS NULL) AS waits_answer_2
  FROM step_4
  OFFSET 0
),
step_6 AS (
  SELECT *,
    NOT (b_allowed_storeys OR b_existing_storeys OR b_added_storeys) AND NOT COALESCE(v_total_storeys <= v_allowed_storeys, FALSE) AS breaks_0,
    NOT (b_owners_count) AND COALESCE(v_owners_count > (1)::bigint, FALSE) AND NOT (b_all_owners_consent) AND NOT COALESCE(v_all_owners_consent, FALSE) AS breaks_1,
    NOT (b_parking_spaces OR b_added_units) AND NOT COALESCE(v_parking_spaces >= (v_added_units * CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (1)::bigint END), FALSE) AS breaks_2
  FROM step_5
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'within-instruction' END, CASE WHEN breaks_1 THEN 'all-owners-consent' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_2 THEN 'parking-for-added-units' END]::text[], NULL)
FROM step_6
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.storey_addition_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.storey_addition_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.storey_addition_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.storey_addition_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.storey_addition_permit_rules(f.filing) AS r;
