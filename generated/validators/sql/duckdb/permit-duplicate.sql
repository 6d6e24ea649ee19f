-- made by zabeteh 0.1.0 from forms/; do not edit
-- المثنی پروانه (duplicate building permit)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- loss-not-in-future: the date of loss is after the day of filing
-- loss-after-issue: the date of loss is before the issue of the permit
-- works-not-finished: the works are finished
-- return-undertaken: the return of the original permit is not undertaken
-- no-longer-valid: the permit has expired and a duplicate does not lengthen its term
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'permit-duplicate' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_date"'), 437927, 547864) AS p_permit_date,
    json_extract(filing_fields, '$."permit_date"') IS NOT NULL AS g_permit_date,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_expiry"'), 437927, 547864) AS p_permit_expiry,
    json_extract(filing_fields, '$."permit_expiry"') IS NOT NULL AS g_permit_expiry,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."works_status"')) IN ('not-started', 'in-progress', 'finished') THEN zabeteh.item(json_extract(filing_fields, '$."works_status"')) END AS p_works_status,
    json_extract(filing_fields, '$."works_status"') IS NOT NULL AS g_works_status,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."loss_kind"')) IN ('lost', 'stolen', 'destroyed', 'worn') THEN zabeteh.item(json_extract(filing_fields, '$."loss_kind"')) END AS p_loss_kind,
    json_extract(filing_fields, '$."loss_kind"') IS NOT NULL AS g_loss_kind,
    zabeteh.day_between(json_extract(filing_fields, '$."loss_date"'), 437927, 547864) AS p_loss_date,
    json_extract(filing_fields, '$."loss_date"') IS NOT NULL AS g_loss_date,
    zabeteh.flag(json_extract(filing_fields, '$."loss_declaration"')) AS p_loss_declaration,
    json_extract(filing_fields, '$."loss_declaration"') IS NOT NULL AS g_loss_declaration
  FROM step_0
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
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_loss_kind) OR COALESCE(v_loss_kind NOT IN ('worn'), FALSE) THEN p_loss_date END AS v_loss_date,
    (CASE WHEN g_loss_date THEN ((b_loss_kind) OR COALESCE(v_loss_kind NOT IN ('worn'), FALSE)) AND p_loss_date IS NULL ELSE ((b_loss_kind) OR COALESCE(v_loss_kind NOT IN ('worn'), FALSE)) END) AS b_loss_date
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_loss_kind) AND COALESCE(v_loss_kind NOT IN ('worn'), FALSE) AND NOT (b_loss_date) AND NOT COALESCE(v_loss_date <= filing_day, FALSE) AS breaks_0,
    NOT (b_loss_kind) AND COALESCE(v_loss_kind NOT IN ('worn'), FALSE) AND NOT (b_loss_date OR b_permit_date) AND NOT COALESCE(v_loss_date >= v_permit_date, FALSE) AS breaks_1,
    NOT (b_works_status) AND NOT COALESCE(v_works_status NOT IN ('finished'), FALSE) AS breaks_2,
    NOT (b_loss_kind) AND COALESCE(v_loss_kind NOT IN ('worn'), FALSE) AND NOT (b_loss_declaration) AND NOT COALESCE(v_loss_declaration, FALSE) AS breaks_3,
    NOT (b_permit_expiry) AND NOT COALESCE(v_permit_expiry >= filing_day, FALSE) AS breaks_4
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'loss-not-in-future' END, CASE WHEN breaks_1 THEN 'loss-after-issue' END, CASE WHEN breaks_2 THEN 'works-not-finished' END, CASE WHEN breaks_3 THEN 'return-undertaken' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_4 THEN 'no-longer-valid' END], lambda e: e IS NOT NULL) AS advised
FROM step_5
