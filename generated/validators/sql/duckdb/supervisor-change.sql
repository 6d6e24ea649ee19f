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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'supervisor-change' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_expiry"'), 437927, 547864) AS p_permit_expiry,
    json_extract(filing_fields, '$."permit_expiry"') IS NOT NULL AS g_permit_expiry,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."change_reason"')) IN ('agreement', 'death-incapacity', 'licence', 'dispute', 'unused-permit', 'long-stop') THEN zabeteh.item(json_extract(filing_fields, '$."change_reason"')) END AS p_change_reason,
    json_extract(filing_fields, '$."change_reason"') IS NOT NULL AS g_change_reason,
    CASE WHEN zabeteh.is_engineer_licence(zabeteh.item(json_extract(filing_fields, '$."outgoing_licence"'))) THEN zabeteh.item(json_extract(filing_fields, '$."outgoing_licence"')) END AS p_outgoing_licence,
    json_extract(filing_fields, '$."outgoing_licence"') IS NOT NULL AS g_outgoing_licence,
    CASE WHEN zabeteh.is_engineer_licence(zabeteh.item(json_extract(filing_fields, '$."incoming_licence"'))) THEN zabeteh.item(json_extract(filing_fields, '$."incoming_licence"')) END AS p_incoming_licence,
    json_extract(filing_fields, '$."incoming_licence"') IS NOT NULL AS g_incoming_licence,
    zabeteh.scaled(json_extract(filing_fields, '$."progress_percent"'), 2, 0, 10000) AS p_progress_percent,
    json_extract(filing_fields, '$."progress_percent"') IS NOT NULL AS g_progress_percent,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."last_reported_stage"')) IN ('demolition', 'excavation', 'foundation', 'frame', 'rough-work', 'finishing', 'facade', 'completed') THEN zabeteh.item(json_extract(filing_fields, '$."last_reported_stage"')) END AS p_last_reported_stage,
    json_extract(filing_fields, '$."last_reported_stage"') IS NOT NULL AS g_last_reported_stage,
    zabeteh.whole(json_extract(filing_fields, '$."contract_days"'), 1, 10000) AS p_contract_days,
    json_extract(filing_fields, '$."contract_days"') IS NOT NULL AS g_contract_days,
    zabeteh.whole(json_extract(filing_fields, '$."stop_days"'), 0, 10000) AS p_stop_days,
    json_extract(filing_fields, '$."stop_days"') IS NOT NULL AS g_stop_days
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
    CASE WHEN (b_progress_percent) OR COALESCE(v_progress_percent > CAST(0 AS BIGINT), FALSE) THEN p_last_reported_stage END AS v_last_reported_stage,
    (CASE WHEN g_last_reported_stage THEN ((b_progress_percent) OR COALESCE(v_progress_percent > CAST(0 AS BIGINT), FALSE)) AND p_last_reported_stage IS NULL ELSE ((b_progress_percent) OR COALESCE(v_progress_percent > CAST(0 AS BIGINT), FALSE)) END) AS b_last_reported_stage,
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
    NOT (b_change_reason) AND COALESCE(v_change_reason IN ('long-stop'), FALSE) AND NOT (b_stop_days OR b_contract_days) AND NOT COALESCE((v_stop_days * CAST(10000 AS BIGINT)) > (CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1500 AS BIGINT) END * v_contract_days), FALSE) AS breaks_1,
    NOT (b_change_reason) AND COALESCE(v_change_reason IN ('unused-permit'), FALSE) AND NOT (b_permit_expiry OR b_progress_percent) AND NOT (COALESCE(v_permit_expiry < filing_day, FALSE) AND COALESCE(v_progress_percent = CAST(0 AS BIGINT), FALSE)) AS breaks_2,
    NOT (b_progress_percent) AND COALESCE(v_progress_percent > CAST(0 AS BIGINT), FALSE) AND NOT (b_last_reported_stage) AND NOT COALESCE(v_last_reported_stage NOT IN ('completed'), FALSE) AS breaks_3
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'two-licences' END, CASE WHEN breaks_1 THEN 'stop-long-enough' END, CASE WHEN breaks_2 THEN 'permit-lapsed-unused' END, CASE WHEN breaks_3 THEN 'before-completion' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_5
