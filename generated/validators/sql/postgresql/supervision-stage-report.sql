-- made by zabeteh 0.1.0 from forms/; do not edit
-- گزارش مرحله‌ای مهندس ناظر (stage report of the supervising engineer)
--
-- zabeteh.supervision_stage_report_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.supervision_stage_report does so for zabeteh.filings. Run functions.sql first.
-- visit-before-report: the visit is dated after the report [nbr-2 clause 2-5-3]
-- report-not-future: the report is dated after the day of filing [nbr-2 clause 2-5-3]
-- complete-at-the-end: the stage is completion and the progress is not 100 percent

CREATE OR REPLACE FUNCTION zabeteh.supervision_stage_report_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields
  WHERE zabeteh.item((filing -> 'form')) = 'supervision-stage-report' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'work_stage')) IN ('demolition', 'excavation', 'foundation', 'frame', 'rough-work', 'finishing', 'facade', 'completed') THEN zabeteh.item((filing_fields -> 'work_stage')) END AS p_work_stage,
    (filing_fields -> 'work_stage') IS NOT NULL AS g_work_stage,
    zabeteh.day_between((filing_fields -> 'visit_date'), 437927, 547864) AS p_visit_date,
    (filing_fields -> 'visit_date') IS NOT NULL AS g_visit_date,
    zabeteh.day_between((filing_fields -> 'report_date'), 437927, 547864) AS p_report_date,
    (filing_fields -> 'report_date') IS NOT NULL AS g_report_date,
    zabeteh.scaled((filing_fields -> 'progress_percent'), 2, 0, 10000) AS p_progress_percent,
    (filing_fields -> 'progress_percent') IS NOT NULL AS g_progress_percent
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_work_stage AS v_work_stage,
    (p_work_stage IS NULL) AS b_work_stage,
    p_visit_date AS v_visit_date,
    (p_visit_date IS NULL) AS b_visit_date,
    p_report_date AS v_report_date,
    (p_report_date IS NULL) AS b_report_date,
    p_progress_percent AS v_progress_percent,
    (p_progress_percent IS NULL) AS b_progress_percent
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    NOT (b_visit_date OR b_report_date) AND NOT COALESCE(v_visit_date <= v_report_date, FALSE) AS breaks_0,
    NOT (b_report_date) AND NOT COALESCE(v_report_date <= filing_day, FALSE) AS breaks_1,
    NOT (b_work_stage) AND COALESCE(v_work_stage IN ('completed'), FALSE) AND NOT (b_progress_percent) AND NOT COALESCE(v_progress_percent = (10000)::bigint, FALSE) AS breaks_2
  FROM step_2
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'visit-before-report' END, CASE WHEN breaks_1 THEN 'report-not-future' END, CASE WHEN breaks_2 THEN 'complete-at-the-end' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_3
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.supervision_stage_report_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.supervision_stage_report_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.supervision_stage_report_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.supervision_stage_report AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.supervision_stage_report_rules(f.filing) AS r;
