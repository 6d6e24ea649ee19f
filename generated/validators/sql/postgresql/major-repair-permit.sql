-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه تعمیرات اساسی (major-repair permit)
--
-- zabeteh.major_repair_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.major_repair_permit does so for zabeteh.filings. Run functions.sql first.
-- start-not-past: the start date is before the day of filing
-- area-and-units-stay: the floor area or the number of units changes

CREATE OR REPLACE FUNCTION zabeteh.major_repair_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'road-scheme-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'road-scheme-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'major-repair-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'start_date'), 437927, 547864) AS p_start_date,
    (filing_fields -> 'start_date') IS NOT NULL AS g_start_date,
    zabeteh.flag((filing_fields -> 'area_changes')) AS p_area_changes,
    (filing_fields -> 'area_changes') IS NOT NULL AS g_area_changes,
    zabeteh.flag((filing_fields -> 'units_change')) AS p_units_change,
    (filing_fields -> 'units_change') IS NOT NULL AS g_units_change
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date,
    p_area_changes AS v_area_changes,
    (p_area_changes IS NULL) AS b_area_changes,
    p_units_change AS v_units_change,
    (p_units_change IS NULL) AS b_units_change
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
    NOT (b_start_date) AND NOT COALESCE(v_start_date >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_changes OR b_units_change) AND NOT ((NOT COALESCE(v_area_changes, FALSE)) AND (NOT COALESCE(v_units_change, FALSE))) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'start-not-past' END, CASE WHEN breaks_1 THEN 'area-and-units-stay' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.major_repair_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.major_repair_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.major_repair_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.major_repair_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.major_repair_permit_rules(f.filing) AS r;
