-- made by zabeteh 0.1.0 from forms/; do not edit
-- گزارش تخلف ساختمانی (building violation report)
--
-- zabeteh.violation_report_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.violation_report does so for zabeteh.filings. Run functions.sql first.
-- danger-first: immediate danger is reported and this form is only its record
-- named-damage: the report is anonymous and damage is claimed as well
-- observed-before-filing: the date observed is after the day of filing

CREATE OR REPLACE FUNCTION zabeteh.violation_report_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields
  WHERE zabeteh.item((filing -> 'form')) = 'violation-report' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'anonymous')) AS p_anonymous,
    (filing_fields -> 'anonymous') IS NOT NULL AS g_anonymous,
    zabeteh.flag((filing_fields -> 'immediate_danger')) AS p_immediate_danger,
    (filing_fields -> 'immediate_danger') IS NOT NULL AS g_immediate_danger,
    zabeteh.day_between((filing_fields -> 'observed_date'), 437927, 547864) AS p_observed_date,
    (filing_fields -> 'observed_date') IS NOT NULL AS g_observed_date,
    zabeteh.flag((filing_fields -> 'damage_claimed')) AS p_damage_claimed,
    (filing_fields -> 'damage_claimed') IS NOT NULL AS g_damage_claimed
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_anonymous AS v_anonymous,
    (p_anonymous IS NULL) AS b_anonymous,
    p_immediate_danger AS v_immediate_danger,
    (p_immediate_danger IS NULL) AS b_immediate_danger,
    p_observed_date AS v_observed_date,
    (p_observed_date IS NULL) AS b_observed_date,
    p_damage_claimed AS v_damage_claimed,
    (p_damage_claimed IS NULL) AS b_damage_claimed
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    NOT (b_immediate_danger) AND NOT (NOT COALESCE(v_immediate_danger, FALSE)) AS breaks_0,
    NOT (b_anonymous) AND COALESCE(v_anonymous, FALSE) AND NOT (b_damage_claimed) AND NOT (NOT COALESCE(v_damage_claimed, FALSE)) AS breaks_1,
    NOT (b_observed_date) AND NOT COALESCE(v_observed_date <= filing_day, FALSE) AS breaks_2
  FROM step_2
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_1 THEN 'named-damage' END, CASE WHEN breaks_2 THEN 'observed-before-filing' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_0 THEN 'danger-first' END]::text[], NULL)
FROM step_3
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.violation_report_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.violation_report_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.violation_report_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.violation_report AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.violation_report_rules(f.filing) AS r;
