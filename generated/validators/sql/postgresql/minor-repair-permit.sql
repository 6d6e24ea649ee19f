-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز تعمیرات جزئی (minor-repair permission)
--
-- zabeteh.minor_repair_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.minor_repair_permit does so for zabeteh.filings. Run functions.sql first.
-- start-not-past: the start date is before the day of filing
-- no-structural-work: the works touch the structure or a bearing wall

CREATE OR REPLACE FUNCTION zabeteh.minor_repair_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields
  WHERE zabeteh.item((filing -> 'form')) = 'minor-repair-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'touches_structure')) AS p_touches_structure,
    (filing_fields -> 'touches_structure') IS NOT NULL AS g_touches_structure,
    zabeteh.day_between((filing_fields -> 'start_date'), 437927, 547864) AS p_start_date,
    (filing_fields -> 'start_date') IS NOT NULL AS g_start_date
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_touches_structure AS v_touches_structure,
    (p_touches_structure IS NULL) AS b_touches_structure,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    NOT (b_start_date) AND NOT COALESCE(v_start_date >= filing_day, FALSE) AS breaks_0,
    NOT (b_touches_structure) AND NOT (NOT COALESCE(v_touches_structure, FALSE)) AS breaks_1
  FROM step_2
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'start-not-past' END, CASE WHEN breaks_1 THEN 'no-structural-work' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_3
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.minor_repair_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.minor_repair_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.minor_repair_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.minor_repair_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.minor_repair_permit_rules(f.filing) AS r;
