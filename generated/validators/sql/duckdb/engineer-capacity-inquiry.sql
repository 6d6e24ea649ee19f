-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی) (engineer competence and capacity inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- licence-valid: the licence has expired [engineering-act-1374 30]
-- confirmed-licence-valid: by the reply of the organisation the licence has expired [engineering-act-1374 30]
-- declared-capacity-covers: the declared capacity does not cover the floor area
-- confirmed-capacity-covers: the confirmed capacity does not cover the floor area
-- long-enough-for-queue: less than 9 months are left on the licence, so the engineer is out of the queue for supervision
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'engineer-capacity-inquiry' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(answer_0, '$."confirmed_expiry"'), 437927, 547864) AS p_answer_0_confirmed_expiry,
    json_extract(answer_0, '$."confirmed_expiry"') IS NOT NULL AS g_answer_0_confirmed_expiry,
    zabeteh.scaled(json_extract(answer_0, '$."confirmed_capacity"'), 2, 0, 1000000000) AS p_answer_0_confirmed_capacity,
    json_extract(answer_0, '$."confirmed_capacity"') IS NOT NULL AS g_answer_0_confirmed_capacity,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."service"')) IN ('design', 'supervision', 'execution') THEN zabeteh.item(json_extract(filing_fields, '$."service"')) END AS p_service,
    json_extract(filing_fields, '$."service"') IS NOT NULL AS g_service,
    zabeteh.day_between(json_extract(filing_fields, '$."licence_expiry"'), 437927, 547864) AS p_licence_expiry,
    json_extract(filing_fields, '$."licence_expiry"') IS NOT NULL AS g_licence_expiry,
    zabeteh.scaled(json_extract(filing_fields, '$."remaining_capacity"'), 2, 0, 1000000000) AS p_remaining_capacity,
    json_extract(filing_fields, '$."remaining_capacity"') IS NOT NULL AS g_remaining_capacity,
    zabeteh.scaled(json_extract(filing_fields, '$."total_floor_area"'), 2, 0, 1000000000) AS p_total_floor_area,
    json_extract(filing_fields, '$."total_floor_area"') IS NOT NULL AS g_total_floor_area
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_answer_0_confirmed_expiry AS v_answer_0_confirmed_expiry,
    answer_0 IS NOT NULL AND (p_answer_0_confirmed_expiry IS NULL) AS b_answer_0_confirmed_expiry,
    p_answer_0_confirmed_capacity AS v_answer_0_confirmed_capacity,
    answer_0 IS NOT NULL AND (p_answer_0_confirmed_capacity IS NULL) AS b_answer_0_confirmed_capacity,
    p_service AS v_service,
    (p_service IS NULL) AS b_service,
    p_licence_expiry AS v_licence_expiry,
    (p_licence_expiry IS NULL) AS b_licence_expiry,
    p_remaining_capacity AS v_remaining_capacity,
    (g_remaining_capacity AND p_remaining_capacity IS NULL) AS b_remaining_capacity,
    p_total_floor_area AS v_total_floor_area,
    (p_total_floor_area IS NULL) AS b_total_floor_area
  FROM step_1
),
step_3 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_licence_expiry) AND NOT COALESCE(v_licence_expiry >= filing_day, FALSE) AS breaks_0,
    NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_confirmed_expiry) AND NOT COALESCE(v_answer_0_confirmed_expiry >= filing_day, FALSE) AS breaks_1,
    NOT (b_remaining_capacity) AND (v_remaining_capacity IS NOT NULL) AND NOT (b_remaining_capacity OR b_total_floor_area) AND NOT COALESCE(v_remaining_capacity >= v_total_floor_area, FALSE) AS breaks_2,
    NOT (answer_0 IS NULL AND TRUE) AND NOT (b_answer_0_confirmed_capacity OR b_total_floor_area) AND NOT COALESCE(v_answer_0_confirmed_capacity >= v_total_floor_area, FALSE) AS breaks_3,
    NOT (b_service) AND COALESCE(v_service IN ('supervision'), FALSE) AND NOT (b_licence_expiry) AND NOT COALESCE(v_licence_expiry >= zabeteh.moved_months(filing_day, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(9 AS BIGINT) END), FALSE) AS breaks_4
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'licence-valid' END, CASE WHEN breaks_1 THEN 'confirmed-licence-valid' END, CASE WHEN breaks_2 THEN 'declared-capacity-covers' END, CASE WHEN breaks_3 THEN 'confirmed-capacity-covers' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_4 THEN 'long-enough-for-queue' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
