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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["engineer-capacity-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'engineer-capacity-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_day_between(try_variant_get(answer_0, '$["confirmed_expiry"]', 'variant'), 437927, 547864) AS p_answer_0_confirmed_expiry,
    try_variant_get(answer_0, '$["confirmed_expiry"]', 'variant') IS NOT NULL AS g_answer_0_confirmed_expiry,
    zabeteh_scaled(try_variant_get(answer_0, '$["confirmed_capacity"]', 'variant'), 2, 0, 1000000000) AS p_answer_0_confirmed_capacity,
    try_variant_get(answer_0, '$["confirmed_capacity"]', 'variant') IS NOT NULL AS g_answer_0_confirmed_capacity,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["service"]', 'variant')) IN ('design', 'supervision', 'execution') THEN zabeteh_item(try_variant_get(filing_fields, '$["service"]', 'variant')) END AS p_service,
    try_variant_get(filing_fields, '$["service"]', 'variant') IS NOT NULL AS g_service,
    zabeteh_day_between(try_variant_get(filing_fields, '$["licence_expiry"]', 'variant'), 437927, 547864) AS p_licence_expiry,
    try_variant_get(filing_fields, '$["licence_expiry"]', 'variant') IS NOT NULL AS g_licence_expiry,
    zabeteh_scaled(try_variant_get(filing_fields, '$["remaining_capacity"]', 'variant'), 2, 0, 1000000000) AS p_remaining_capacity,
    try_variant_get(filing_fields, '$["remaining_capacity"]', 'variant') IS NOT NULL AS g_remaining_capacity,
    zabeteh_scaled(try_variant_get(filing_fields, '$["total_floor_area"]', 'variant'), 2, 0, 1000000000) AS p_total_floor_area,
    try_variant_get(filing_fields, '$["total_floor_area"]', 'variant') IS NOT NULL AS g_total_floor_area
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
    NOT (b_service) AND COALESCE(v_service IN ('supervision'), FALSE) AND NOT (b_licence_expiry) AND NOT COALESCE(v_licence_expiry >= zabeteh_moved_months(filing_day, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 9L END), FALSE) AS breaks_4
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'licence-valid' END, CASE WHEN breaks_1 THEN 'confirmed-licence-valid' END, CASE WHEN breaks_2 THEN 'declared-capacity-covers' END, CASE WHEN breaks_3 THEN 'confirmed-capacity-covers' END)) AS broken,
  array_compact(array(CASE WHEN breaks_4 THEN 'long-enough-for-queue' END)) AS advised
FROM step_4
