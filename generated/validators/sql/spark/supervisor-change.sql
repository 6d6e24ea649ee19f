-- made by zabeteh 0.1.0 from forms/; do not edit
-- تغییر مهندس ناظر (change of supervising engineer)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- two-licences: the outgoing and the incoming supervisor have the same licence
-- stop-long-enough: the stop is not longer than the share of the contract that counts as long [nbr-2 clause 14-3-5]
-- permit-lapsed-unused: the permit has not expired, or the works have progressed [nbr-2 clause 14-3-5]
-- before-completion: the completion stage has been reported
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'supervisor-change' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(filing_fields, '$["permit_expiry"]', 'variant'), 437927, 547864) AS p_permit_expiry,
    try_variant_get(filing_fields, '$["permit_expiry"]', 'variant') IS NOT NULL AS g_permit_expiry,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["change_reason"]', 'variant')) IN ('agreement', 'death-incapacity', 'licence', 'dispute', 'unused-permit', 'long-stop') THEN zabeteh_item(try_variant_get(filing_fields, '$["change_reason"]', 'variant')) END AS p_change_reason,
    try_variant_get(filing_fields, '$["change_reason"]', 'variant') IS NOT NULL AS g_change_reason,
    CASE WHEN zabeteh_is_engineer_licence(zabeteh_item(try_variant_get(filing_fields, '$["outgoing_licence"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["outgoing_licence"]', 'variant')) END AS p_outgoing_licence,
    try_variant_get(filing_fields, '$["outgoing_licence"]', 'variant') IS NOT NULL AS g_outgoing_licence,
    CASE WHEN zabeteh_is_engineer_licence(zabeteh_item(try_variant_get(filing_fields, '$["incoming_licence"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["incoming_licence"]', 'variant')) END AS p_incoming_licence,
    try_variant_get(filing_fields, '$["incoming_licence"]', 'variant') IS NOT NULL AS g_incoming_licence,
    zabeteh_scaled(try_variant_get(filing_fields, '$["progress_percent"]', 'variant'), 2, 0, 10000) AS p_progress_percent,
    try_variant_get(filing_fields, '$["progress_percent"]', 'variant') IS NOT NULL AS g_progress_percent,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["last_reported_stage"]', 'variant')) IN ('demolition', 'excavation', 'foundation', 'frame', 'rough-work', 'finishing', 'facade', 'completed') THEN zabeteh_item(try_variant_get(filing_fields, '$["last_reported_stage"]', 'variant')) END AS p_last_reported_stage,
    try_variant_get(filing_fields, '$["last_reported_stage"]', 'variant') IS NOT NULL AS g_last_reported_stage,
    zabeteh_whole(try_variant_get(filing_fields, '$["contract_days"]', 'variant'), 1, 10000) AS p_contract_days,
    try_variant_get(filing_fields, '$["contract_days"]', 'variant') IS NOT NULL AS g_contract_days,
    zabeteh_whole(try_variant_get(filing_fields, '$["stop_days"]', 'variant'), 0, 10000) AS p_stop_days,
    try_variant_get(filing_fields, '$["stop_days"]', 'variant') IS NOT NULL AS g_stop_days
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_permit_expiry AS v_permit_expiry,
    (p_permit_expiry IS NULL) AS b_permit_expiry,
    p_change_reason AS v_change_reason,
    (p_change_reason IS NULL) AS b_change_reason,
    p_outgoing_licence AS v_outgoing_licence,
    (p_outgoing_licence IS NULL) AS b_outgoing_licence,
    p_progress_percent AS v_progress_percent,
    (p_progress_percent IS NULL) AS b_progress_percent
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_change_reason) OR COALESCE(v_change_reason NOT IN ('unused-permit'), FALSE) THEN p_incoming_licence END AS v_incoming_licence,
    (CASE WHEN g_incoming_licence THEN ((b_change_reason) OR COALESCE(v_change_reason NOT IN ('unused-permit'), FALSE)) AND p_incoming_licence IS NULL ELSE ((b_change_reason) OR COALESCE(v_change_reason NOT IN ('unused-permit'), FALSE)) END) AS b_incoming_licence,
    CASE WHEN (b_progress_percent) OR COALESCE(v_progress_percent > 0L, FALSE) THEN p_last_reported_stage END AS v_last_reported_stage,
    (CASE WHEN g_last_reported_stage THEN ((b_progress_percent) OR COALESCE(v_progress_percent > 0L, FALSE)) AND p_last_reported_stage IS NULL ELSE ((b_progress_percent) OR COALESCE(v_progress_percent > 0L, FALSE)) END) AS b_last_reported_stage,
    CASE WHEN (b_change_reason) OR COALESCE(v_change_reason IN ('long-stop'), FALSE) THEN p_contract_days END AS v_contract_days,
    (CASE WHEN g_contract_days THEN ((b_change_reason) OR COALESCE(v_change_reason IN ('long-stop'), FALSE)) AND p_contract_days IS NULL ELSE ((b_change_reason) OR COALESCE(v_change_reason IN ('long-stop'), FALSE)) END) AS b_contract_days,
    CASE WHEN (b_change_reason) OR COALESCE(v_change_reason IN ('long-stop'), FALSE) THEN p_stop_days END AS v_stop_days,
    (CASE WHEN g_stop_days THEN ((b_change_reason) OR COALESCE(v_change_reason IN ('long-stop'), FALSE)) AND p_stop_days IS NULL ELSE ((b_change_reason) OR COALESCE(v_change_reason IN ('long-stop'), FALSE)) END) AS b_stop_days
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_change_reason) AND COALESCE(v_change_reason NOT IN ('unused-permit'), FALSE) AND NOT (b_incoming_licence OR b_outgoing_licence) AND NOT COALESCE(v_incoming_licence <> v_outgoing_licence, FALSE) AS breaks_0,
    NOT (b_change_reason) AND COALESCE(v_change_reason IN ('long-stop'), FALSE) AND NOT (b_stop_days OR b_contract_days) AND NOT COALESCE((v_stop_days * 10000L) > (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1500L END * v_contract_days), FALSE) AS breaks_1,
    NOT (b_change_reason) AND COALESCE(v_change_reason IN ('unused-permit'), FALSE) AND NOT (b_permit_expiry OR b_progress_percent) AND NOT (COALESCE(v_permit_expiry < filing_day, FALSE) AND COALESCE(v_progress_percent = 0L, FALSE)) AS breaks_2,
    NOT (b_progress_percent) AND COALESCE(v_progress_percent > 0L, FALSE) AND NOT (b_last_reported_stage) AND NOT COALESCE(v_last_reported_stage NOT IN ('completed'), FALSE) AS breaks_3
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'two-licences' END, CASE WHEN breaks_1 THEN 'stop-long-enough' END, CASE WHEN breaks_2 THEN 'permit-lapsed-unused' END, CASE WHEN breaks_3 THEN 'before-completion' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_5
