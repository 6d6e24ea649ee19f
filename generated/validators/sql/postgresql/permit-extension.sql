-- made by zabeteh 0.1.0 from forms/; do not edit
-- تمدید پروانه (permit extension)
--
-- zabeteh.permit_extension_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.permit_extension does so for zabeteh.filings. Run functions.sql first.
-- report-not-future: the supervisor's report is dated after the day of filing
-- progress-fits-stage: the stage is 'not started' and the progress is above zero

CREATE OR REPLACE FUNCTION zabeteh.permit_extension_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields
  WHERE zabeteh.item((filing -> 'form')) = 'permit-extension' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'work_stage')) IN ('not-started', 'demolition', 'excavation', 'foundation', 'frame', 'rough-work', 'finishing', 'facade', 'completed') THEN zabeteh.item((filing_fields -> 'work_stage')) END AS p_work_stage,
    (filing_fields -> 'work_stage') IS NOT NULL AS g_work_stage,
    zabeteh.scaled((filing_fields -> 'progress_percent'), 2, 0, 10000) AS p_progress_percent,
    (filing_fields -> 'progress_percent') IS NOT NULL AS g_progress_percent,
    zabeteh.day_between((filing_fields -> 'report_date'), 437927, 547864) AS p_report_date,
    (filing_fields -> 'report_date') IS NOT NULL AS g_report_date
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_work_stage AS v_work_stage,
    (p_work_stage IS NULL) AS b_work_stage,
    p_progress_percent AS v_progress_percent,
    (p_progress_percent IS NULL) AS b_progress_percent,
    p_report_date AS v_report_date,
    (p_report_date IS NULL) AS b_report_date
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    NOT (b_report_date) AND NOT COALESCE(v_report_date <= filing_day, FALSE) AS breaks_0,
    NOT (b_work_stage) AND COALESCE(v_work_stage IN ('not-started'), FALSE) AND NOT (b_progress_percent) AND NOT COALESCE(v_progress_percent = (0)::bigint, FALSE) AS breaks_1
  FROM step_2
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'report-not-future' END, CASE WHEN breaks_1 THEN 'progress-fits-stage' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_3
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.permit_extension_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.permit_extension_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.permit_extension_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.permit_extension AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.permit_extension_rules(f.filing) AS r;
