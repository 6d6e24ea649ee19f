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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["debt-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'completion-duplicate' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["completion_issue_date"]', 'variant'), 437927, 547864) AS p_completion_issue_date,
    try_variant_get(filing_fields, '$["completion_issue_date"]', 'variant') IS NOT NULL AS g_completion_issue_date,
    zabeteh_flag(try_variant_get(filing_fields, '$["changes_since"]', 'variant')) AS p_changes_since,
    try_variant_get(filing_fields, '$["changes_since"]', 'variant') IS NOT NULL AS g_changes_since,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["loss_kind"]', 'variant')) IN ('lost', 'stolen', 'destroyed', 'worn') THEN zabeteh_item(try_variant_get(filing_fields, '$["loss_kind"]', 'variant')) END AS p_loss_kind,
    try_variant_get(filing_fields, '$["loss_kind"]', 'variant') IS NOT NULL AS g_loss_kind,
    zabeteh_day_between(try_variant_get(filing_fields, '$["loss_date"]', 'variant'), 437927, 547864) AS p_loss_date,
    try_variant_get(filing_fields, '$["loss_date"]', 'variant') IS NOT NULL AS g_loss_date
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
  array_compact(array(CASE WHEN breaks_0 THEN 'loss-not-in-future' END, CASE WHEN breaks_1 THEN 'unchanged-building' END, CASE WHEN breaks_2 THEN 'loss-after-issue' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_5
