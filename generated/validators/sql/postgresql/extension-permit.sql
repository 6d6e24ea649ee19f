-- made by zabeteh 0.1.0 from forms/; do not edit
-- پروانه توسعه بنا (building-extension permit)
--
-- zabeteh.extension_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.extension_permit does so for zabeteh.filings. Run functions.sql first.
-- plot-instruction-valid: the plot instruction has expired
-- corrected-area-within-deed: the area after correction exceeds the deed area
-- coverage-allowed: the total coverage exceeds the coverage allowed

CREATE OR REPLACE FUNCTION zabeteh.extension_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'engineer-capacity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'engineer-capacity-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'extension-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'plot_instruction_date'), 437927, 547864) AS p_plot_instruction_date,
    (filing_fields -> 'plot_instruction_date') IS NOT NULL AS g_plot_instruction_date,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    zabeteh.scaled((filing_fields -> 'area_after_setback'), 2, 0, 1000000000) AS p_area_after_setback,
    (filing_fields -> 'area_after_setback') IS NOT NULL AS g_area_after_setback,
    zabeteh.whole((filing_fields -> 'allowed_coverage_percent'), 1, 100) AS p_allowed_coverage_percent,
    (filing_fields -> 'allowed_coverage_percent') IS NOT NULL AS g_allowed_coverage_percent,
    zabeteh.scaled((filing_fields -> 'existing_coverage'), 2, 100, 1000000000) AS p_existing_coverage,
    (filing_fields -> 'existing_coverage') IS NOT NULL AS g_existing_coverage,
    zabeteh.scaled((filing_fields -> 'added_coverage'), 2, 0, 1000000000) AS p_added_coverage,
    (filing_fields -> 'added_coverage') IS NOT NULL AS g_added_coverage
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_plot_instruction_date AS v_plot_instruction_date,
    (p_plot_instruction_date IS NULL) AS b_plot_instruction_date,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_area_after_setback AS v_area_after_setback,
    (p_area_after_setback IS NULL) AS b_area_after_setback,
    p_allowed_coverage_percent AS v_allowed_coverage_percent,
    (p_allowed_coverage_percent IS NULL) AS b_allowed_coverage_percent,
    p_existing_coverage AS v_existing_coverage,
    (p_existing_coverage IS NULL) AS b_existing_coverage,
    p_added_coverage AS v_added_coverage,
    (p_added_coverage IS NULL) AS b_added_coverage
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    zabeteh.divided(v_allowed_coverage_percent, (10)::bigint, (1)::bigint, 'down') AS v_coverage_tens,
    (v_existing_coverage + v_added_coverage) AS v_total_coverage
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (v_allowed_coverage_percent - (v_coverage_tens * (10)::bigint)) AS v_coverage_ones
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    zabeteh.divided((((v_area_after_setback * v_coverage_tens) * (10)::bigint) + (v_area_after_setback * v_coverage_ones)), (100)::bigint, (1)::bigint, 'down') AS v_coverage_limit
  FROM step_4
  OFFSET 0
),
step_6 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_5
  OFFSET 0
),
step_7 AS (
  SELECT *,
    NOT (b_plot_instruction_date) AND NOT COALESCE(zabeteh.moved_months(v_plot_instruction_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (6)::bigint END) >= filing_day, FALSE) AS breaks_0,
    NOT (b_area_after_setback OR b_land_area) AND NOT COALESCE(v_area_after_setback <= v_land_area, FALSE) AS breaks_1,
    NOT (b_existing_coverage OR b_added_coverage OR b_area_after_setback OR b_allowed_coverage_percent) AND NOT COALESCE(v_total_coverage <= v_coverage_limit, FALSE) AS breaks_2
  FROM step_6
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'plot-instruction-valid' END, CASE WHEN breaks_1 THEN 'corrected-area-within-deed' END, CASE WHEN breaks_2 THEN 'coverage-allowed' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_7
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.extension_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.extension_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.extension_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.extension_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.extension_permit_rules(f.filing) AS r;
