-- made by zabeteh 0.1.0 from forms/; do not edit
-- المثنی پروانه (duplicate building permit)
--
-- zabeteh.permit_duplicate_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.permit_duplicate does so for zabeteh.filings. Run functions.sql first.
-- loss-not-in-future: the date of loss is after the day of filing
-- loss-after-issue: the date of loss is before the issue of the permit
-- works-not-finished: the works are finished
-- return-undertaken: the return of the original permit is not undertaken
-- no-longer-valid: the permit has expired and a duplicate does not lengthen its term

CREATE OR REPLACE FUNCTION zabeteh.permit_duplicate_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'permit-duplicate' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'permit_date'), 437927, 547864) AS p_permit_date,
    (filing_fields -> 'permit_date') IS NOT NULL AS g_permit_date,
    zabeteh.day_between((filing_fields -> 'permit_expiry'), 437927, 547864) AS p_permit_expiry,
    (filing_fields -> 'permit_expiry') IS NOT NULL AS g_permit_expiry,
    CASE WHEN zabeteh.item((filing_fields -> 'works_status')) IN ('not-started', 'in-progress', 'finished') THEN zabeteh.item((filing_fields -> 'works_status')) END AS p_works_status,
    (filing_fields -> 'works_status') IS NOT NULL AS g_works_status,
    CASE WHEN zabeteh.item((filing_fields -> 'loss_kind')) IN ('lost', 'stolen', 'destroyed', 'worn') THEN zabeteh.item((filing_fields -> 'loss_kind')) END AS p_loss_kind,
    (filing_fields -> 'loss_kind') IS NOT NULL AS g_loss_kind,
    zabeteh.day_between((filing_fields -> 'loss_date'), 437927, 547864) AS p_loss_date,
    (filing_fields -> 'loss_date') IS NOT NULL AS g_loss_date,
    zabeteh.flag((filing_fields -> 'loss_declaration')) AS p_loss_declaration,
    (filing_fields -> 'loss_declaration') IS NOT NULL AS g_loss_declaration
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_permit_date AS v_permit_date,
    (p_permit_date IS NULL) AS b_permit_date,
    p_permit_expiry AS v_permit_expiry,
    (p_permit_expiry IS NULL) AS b_permit_expiry,
    p_works_status AS v_works_status,
    (p_works_status IS NULL) AS b_works_status,
    p_loss_kind AS v_loss_kind,
    (p_loss_kind IS NULL) AS b_loss_kind,
    p_loss_declaration AS v_loss_declaration,
    (p_loss_declaration IS NULL) AS b_loss_declaration
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_loss_kind) OR COALESCE(v_loss_kind NOT IN ('worn'), FALSE) THEN p_loss_date END AS v_loss_date,
    (CASE WHEN g_loss_date THEN ((b_loss_kind) OR COALESCE(v_loss_kind NOT IN ('worn'), FALSE)) AND p_loss_date IS NULL ELSE ((b_loss_kind) OR COALESCE(v_loss_kind NOT IN ('worn'), FALSE)) END) AS b_loss_date
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_loss_kind) AND COALESCE(v_loss_kind NOT IN ('worn'), FALSE) AND NOT (b_loss_date) AND NOT COALESCE(v_loss_date <= filing_day, FALSE) AS breaks_0,
    NOT (b_loss_kind) AND COALESCE(v_loss_kind NOT IN ('worn'), FALSE) AND NOT (b_loss_date OR b_permit_date) AND NOT COALESCE(v_loss_date >= v_permit_date, FALSE) AS breaks_1,
    NOT (b_works_status) AND NOT COALESCE(v_works_status NOT IN ('finished'), FALSE) AS breaks_2,
    NOT (b_loss_kind) AND COALESCE(v_loss_kind NOT IN ('worn'), FALSE) AND NOT (b_loss_declaration) AND NOT COALESCE(v_loss_declaration, FALSE) AS breaks_3,
    NOT (b_permit_expiry) AND NOT COALESCE(v_permit_expiry >= filing_day, FALSE) AS breaks_4
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'loss-not-in-future' END, CASE WHEN breaks_1 THEN 'loss-after-issue' END, CASE WHEN breaks_2 THEN 'works-not-finished' END, CASE WHEN breaks_3 THEN 'return-undertaken' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_4 THEN 'no-longer-valid' END]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.permit_duplicate_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.permit_duplicate_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.permit_duplicate_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.permit_duplicate AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.permit_duplicate_rules(f.filing) AS r;
