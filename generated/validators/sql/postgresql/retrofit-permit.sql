-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه مقاوم‌سازی (seismic-retrofit permit)
--
-- zabeteh.retrofit_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.retrofit_permit does so for zabeteh.filings. Run functions.sql first.
-- area-unchanged: the floor area changes with the retrofit

CREATE OR REPLACE FUNCTION zabeteh.retrofit_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'engineer-capacity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'engineer-capacity-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'retrofit-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'area_changes')) AS p_area_changes,
    (filing_fields -> 'area_changes') IS NOT NULL AS g_area_changes
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_area_changes AS v_area_changes,
    (p_area_changes IS NULL) AS b_area_changes
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_area_changes) AND NOT (NOT COALESCE(v_area_changes, FALSE)) AS breaks_0
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'area-unchanged' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.retrofit_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.retrofit_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.retrofit_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.retrofit_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.retrofit_permit_rules(f.filing) AS r;
