-- made by zabeteh 0.1.0 from forms/; do not edit
-- المثنی پایان کار (duplicate completion certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- loss-not-in-future: the date of loss is after the day of filing
-- unchanged-building: the building was changed since the certificate, and a duplicate repeats the original
-- loss-after-issue: the loss is dated before the issue of the certificate
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."debt-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'completion-duplicate' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."completion_issue_date"'), 437927, 547864) AS p_completion_issue_date,
    json_extract(filing_fields, '$."completion_issue_date"') IS NOT NULL AS g_completion_issue_date,
    zabeteh.flag(json_extract(filing_fields, '$."changes_since"')) AS p_changes_since,
    json_extract(filing_fields, '$."changes_since"') IS NOT NULL AS g_changes_since,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."loss_kind"')) IN ('lost', 'stolen', 'destroyed', 'worn') THEN zabeteh.item(json_extract(filing_fields, '$."loss_kind"')) END AS p_loss_kind,
    json_extract(filing_fields, '$."loss_kind"') IS NOT NULL AS g_loss_kind,
    zabeteh.day_between(json_extract(filing_fields, '$."loss_date"'), 437927, 547864) AS p_loss_date,
    json_extract(filing_fields, '$."loss_date"') IS NOT NULL AS g_loss_date
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_completion_issue_date AS v_completion_issue_date,
    (p_completion_issue_date IS NULL) AS b_completion_issue_date,
    p_changes_since AS v_changes_since,
    (p_changes_since IS NULL) AS b_changes_since,
    p_loss_kind AS v_loss_kind,
    (p_loss_kind IS NULL) AS b_loss_kind
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
    NOT (b_changes_since) AND NOT (NOT COALESCE(v_changes_since, FALSE)) AS breaks_1,
    NOT (b_loss_kind) AND COALESCE(v_loss_kind NOT IN ('worn'), FALSE) AND NOT (b_loss_date OR b_completion_issue_date) AND NOT COALESCE(v_loss_date >= v_completion_issue_date, FALSE) AS breaks_2
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'loss-not-in-future' END, CASE WHEN breaks_1 THEN 'unchanged-building' END, CASE WHEN breaks_2 THEN 'loss-after-issue' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_5
