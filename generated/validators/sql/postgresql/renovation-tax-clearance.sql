-- made by zabeteh 0.1.0 from forms/; do not edit
-- مفاصاحساب نوسازی (renovation-tax clearance)
--
-- zabeteh.renovation_tax_clearance_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.renovation_tax_clearance does so for zabeteh.filings. Run functions.sql first.
-- not-before-last-paid: the clear-through year is before the last paid year
-- not-after-this-year: the clear-through year is after the current year
-- exemption-in-force: the exemption of a rebuilt house, 3 years, is over [urban-renewal-act-1347 10 note 2]
-- no-open-instalments: instalments are open and the clearance waits for the whole debt [municipal-financial-bylaw 32]

CREATE OR REPLACE FUNCTION zabeteh.renovation_tax_clearance_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'renovation-tax-clearance' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    ((1300)::bigint + (zabeteh.months_between((474451)::bigint, filing_day) / 12)) AS v_current_year,
    zabeteh.whole((filing_fields -> 'last_paid_year'), 1348, 1500) AS p_last_paid_year,
    (filing_fields -> 'last_paid_year') IS NOT NULL AS g_last_paid_year,
    zabeteh.whole((filing_fields -> 'clear_through_year'), 1348, 1500) AS p_clear_through_year,
    (filing_fields -> 'clear_through_year') IS NOT NULL AS g_clear_through_year,
    CASE WHEN zabeteh.item((filing_fields -> 'renovation_tax_exemption')) IN ('none', 'rebuilt', 'other-law') THEN zabeteh.item((filing_fields -> 'renovation_tax_exemption')) END AS p_renovation_tax_exemption,
    (filing_fields -> 'renovation_tax_exemption') IS NOT NULL AS g_renovation_tax_exemption,
    zabeteh.day_between((filing_fields -> 'rebuilt_completion_date'), 437927, 547864) AS p_rebuilt_completion_date,
    (filing_fields -> 'rebuilt_completion_date') IS NOT NULL AS g_rebuilt_completion_date,
    zabeteh.flag((filing_fields -> 'open_instalments')) AS p_open_instalments,
    (filing_fields -> 'open_instalments') IS NOT NULL AS g_open_instalments
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_last_paid_year AS v_last_paid_year,
    (g_last_paid_year AND p_last_paid_year IS NULL) AS b_last_paid_year,
    p_clear_through_year AS v_clear_through_year,
    (p_clear_through_year IS NULL) AS b_clear_through_year,
    p_renovation_tax_exemption AS v_renovation_tax_exemption,
    (p_renovation_tax_exemption IS NULL) AS b_renovation_tax_exemption,
    p_open_instalments AS v_open_instalments,
    (p_open_instalments IS NULL) AS b_open_instalments
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_renovation_tax_exemption) OR COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE) THEN p_rebuilt_completion_date END AS v_rebuilt_completion_date,
    (CASE WHEN g_rebuilt_completion_date THEN ((b_renovation_tax_exemption) OR COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE)) AND p_rebuilt_completion_date IS NULL ELSE ((b_renovation_tax_exemption) OR COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE)) END) AS b_rebuilt_completion_date
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
    NOT (b_last_paid_year) AND (v_last_paid_year IS NOT NULL) AND NOT (b_clear_through_year OR b_last_paid_year) AND NOT COALESCE(v_clear_through_year >= v_last_paid_year, FALSE) AS breaks_0,
    NOT (b_clear_through_year) AND NOT COALESCE(v_clear_through_year <= v_current_year, FALSE) AS breaks_1,
    NOT (b_renovation_tax_exemption) AND COALESCE(v_renovation_tax_exemption IN ('rebuilt'), FALSE) AND NOT (b_rebuilt_completion_date) AND NOT COALESCE(zabeteh.moved_months(v_rebuilt_completion_date, (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (3)::bigint END * 12)) >= filing_day, FALSE) AS breaks_2,
    NOT (b_open_instalments) AND NOT (NOT COALESCE(v_open_instalments, FALSE)) AS breaks_3
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'not-before-last-paid' END, CASE WHEN breaks_1 THEN 'not-after-this-year' END, CASE WHEN breaks_3 THEN 'no-open-instalments' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_2 THEN 'exemption-in-force' END]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.renovation_tax_clearance_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.renovation_tax_clearance_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.renovation_tax_clearance_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.renovation_tax_clearance AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.renovation_tax_clearance_rules(f.filing) AS r;
