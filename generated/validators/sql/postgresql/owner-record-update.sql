-- made by zabeteh 0.1.0 from forms/; do not edit
-- اصلاح مشخصات مالک در پرونده (owner record update)
--
-- zabeteh.owner_record_update_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.owner_record_update does so for zabeteh.filings. Run functions.sql first.
-- shares-make-six: the shares of the owners do not add up to six dang
-- new-owner-differs: the new owner is the previous one
-- deed-not-in-future: the transfer deed is dated after the day of filing

CREATE OR REPLACE FUNCTION zabeteh.owner_record_update_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'owner-record-update' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'owner_change_kind')) IN ('sale', 'settlement', 'gift', 'inheritance', 'court-judgment', 'identity', 'company') THEN zabeteh.item((filing_fields -> 'owner_change_kind')) END AS p_owner_change_kind,
    (filing_fields -> 'owner_change_kind') IS NOT NULL AS g_owner_change_kind,
    CASE WHEN zabeteh.is_national_id(zabeteh.item((filing_fields -> 'previous_owner_national_id'))) THEN zabeteh.item((filing_fields -> 'previous_owner_national_id')) END AS p_previous_owner_national_id,
    (filing_fields -> 'previous_owner_national_id') IS NOT NULL AS g_previous_owner_national_id,
    zabeteh.day_between((filing_fields -> 'deed_date'), 437927, 547864) AS p_deed_date,
    (filing_fields -> 'deed_date') IS NOT NULL AS g_deed_date,
    CASE WHEN jsonb_typeof((filing_fields -> 'owners')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'owners')) BETWEEN 1 AND 100 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'owners')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['name', 'national_id', 'share_dang']) = '{}'::jsonb AND NOT (zabeteh.written((r -> 'name'), 80, TRUE) IS NULL) AND NOT (CASE WHEN zabeteh.is_national_id(zabeteh.item((r -> 'national_id'))) THEN zabeteh.item((r -> 'national_id')) END IS NULL) AND NOT (zabeteh.scaled((r -> 'share_dang'), 4, 1, 60000) IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_name', zabeteh.written((r -> 'name'), 80, TRUE), 'v_national_id', CASE WHEN zabeteh.is_national_id(zabeteh.item((r -> 'national_id'))) THEN zabeteh.item((r -> 'national_id')) END, 'v_share_dang', zabeteh.scaled((r -> 'share_dang'), 4, 1, 60000))), '[]') FROM jsonb_array_elements((filing_fields -> 'owners')) AS rows_of(r)) END END AS p_owners,
    (filing_fields -> 'owners') IS NOT NULL AS g_owners
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_owner_change_kind AS v_owner_change_kind,
    (p_owner_change_kind IS NULL) AS b_owner_change_kind,
    p_owners AS v_owners,
    (p_owners IS NULL) AS b_owners
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_owner_change_kind) OR COALESCE(v_owner_change_kind NOT IN ('identity'), FALSE) THEN p_previous_owner_national_id END AS v_previous_owner_national_id,
    (CASE WHEN g_previous_owner_national_id THEN ((b_owner_change_kind) OR COALESCE(v_owner_change_kind NOT IN ('identity'), FALSE)) AND p_previous_owner_national_id IS NULL ELSE ((b_owner_change_kind) OR COALESCE(v_owner_change_kind NOT IN ('identity'), FALSE)) END) AS b_previous_owner_national_id,
    CASE WHEN (b_owner_change_kind) OR COALESCE(v_owner_change_kind IN ('sale', 'settlement', 'gift'), FALSE) THEN p_deed_date END AS v_deed_date,
    (CASE WHEN g_deed_date THEN ((b_owner_change_kind) OR COALESCE(v_owner_change_kind IN ('sale', 'settlement', 'gift'), FALSE)) AND p_deed_date IS NULL ELSE ((b_owner_change_kind) OR COALESCE(v_owner_change_kind IN ('sale', 'settlement', 'gift'), FALSE)) END) AS b_deed_date
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_owners) AND NOT (COALESCE((SELECT COALESCE(sum((r ->> 'v_share_dang')::bigint), 0)::bigint FROM jsonb_array_elements(v_owners) AS rows_of(r)) >= ((60000)::bigint - CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (100)::bigint END), FALSE) AND COALESCE((SELECT COALESCE(sum((r ->> 'v_share_dang')::bigint), 0)::bigint FROM jsonb_array_elements(v_owners) AS rows_of(r)) <= ((60000)::bigint + CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (100)::bigint END), FALSE)) AS breaks_0,
    NOT (b_owner_change_kind) AND COALESCE(v_owner_change_kind NOT IN ('identity'), FALSE) AND NOT (b_owners OR b_previous_owner_national_id) AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_owners) AS rows_of(r) WHERE COALESCE((r ->> 'v_national_id') <> v_previous_owner_national_id, FALSE)) AS breaks_1,
    NOT (b_owner_change_kind) AND COALESCE(v_owner_change_kind IN ('sale', 'settlement', 'gift'), FALSE) AND NOT (b_deed_date) AND NOT COALESCE(v_deed_date <= filing_day, FALSE) AS breaks_2
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'shares-make-six' END, CASE WHEN breaks_1 THEN 'new-owner-differs' END, CASE WHEN breaks_2 THEN 'deed-not-in-future' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.owner_record_update_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.owner_record_update_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.owner_record_update_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.owner_record_update AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.owner_record_update_rules(f.filing) AS r;
