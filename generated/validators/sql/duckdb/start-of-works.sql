-- made by zabeteh 0.1.0 from forms/; do not edit
-- اعلام شروع عملیات ساختمانی (notice of start of works)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- notice-before-works: the works start before the day of the notice [start-of-works-circular]
-- start-within-permit: the start is not between issue and expiry of the permit
-- four-disciplines: with four supervisors not all four disciplines are named
-- licences-valid: the licence of a supervisor ends before the start date
-- insured-at-start: the policy is not in force on the start date
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."engineer-capacity-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'start-of-works' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_date"'), 437927, 547864) AS p_permit_date,
    json_extract(filing_fields, '$."permit_date"') IS NOT NULL AS g_permit_date,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_expiry"'), 437927, 547864) AS p_permit_expiry,
    json_extract(filing_fields, '$."permit_expiry"') IS NOT NULL AS g_permit_expiry,
    zabeteh.day_between(json_extract(filing_fields, '$."start_date"'), 437927, 547864) AS p_start_date,
    json_extract(filing_fields, '$."start_date"') IS NOT NULL AS g_start_date,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."supervision_mode"')) IN ('single', 'four') THEN zabeteh.item(json_extract(filing_fields, '$."supervision_mode"')) END AS p_supervision_mode,
    json_extract(filing_fields, '$."supervision_mode"') IS NOT NULL AS g_supervision_mode,
    CASE WHEN json_type(json_extract(filing_fields, '$."supervisors"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."supervisors"')) BETWEEN 1 AND 4 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."supervisors"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('discipline', 'licence', 'name', 'licence_expiry'))) = 0 AND NOT (CASE WHEN zabeteh.item(json_extract(r, '$."discipline"')) IN ('architecture', 'civil', 'mechanical', 'electrical') THEN zabeteh.item(json_extract(r, '$."discipline"')) END IS NULL) AND NOT (CASE WHEN zabeteh.is_engineer_licence(zabeteh.item(json_extract(r, '$."licence"'))) THEN zabeteh.item(json_extract(r, '$."licence"')) END IS NULL) AND NOT (zabeteh.written(json_extract(r, '$."name"'), 80, TRUE) IS NULL) AND NOT (zabeteh.day_between(json_extract(r, '$."licence_expiry"'), 437927, 547864) IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."supervisors"'), '$[*]'), lambda r: {'v_discipline': CASE WHEN zabeteh.item(json_extract(r, '$."discipline"')) IN ('architecture', 'civil', 'mechanical', 'electrical') THEN zabeteh.item(json_extract(r, '$."discipline"')) END, 'v_licence': CASE WHEN zabeteh.is_engineer_licence(zabeteh.item(json_extract(r, '$."licence"'))) THEN zabeteh.item(json_extract(r, '$."licence"')) END, 'v_name': zabeteh.written(json_extract(r, '$."name"'), 80, TRUE), 'v_licence_expiry': zabeteh.day_between(json_extract(r, '$."licence_expiry"'), 437927, 547864)}) END END AS p_supervisors,
    json_extract(filing_fields, '$."supervisors"') IS NOT NULL AS g_supervisors,
    zabeteh.day_between(json_extract(filing_fields, '$."insurance_start"'), 437927, 547864) AS p_insurance_start,
    json_extract(filing_fields, '$."insurance_start"') IS NOT NULL AS g_insurance_start,
    zabeteh.day_between(json_extract(filing_fields, '$."insurance_expiry"'), 437927, 547864) AS p_insurance_expiry,
    json_extract(filing_fields, '$."insurance_expiry"') IS NOT NULL AS g_insurance_expiry
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_permit_date AS v_permit_date,
    (p_permit_date IS NULL) AS b_permit_date,
    p_permit_expiry AS v_permit_expiry,
    (p_permit_expiry IS NULL) AS b_permit_expiry,
    p_start_date AS v_start_date,
    (p_start_date IS NULL) AS b_start_date,
    p_supervision_mode AS v_supervision_mode,
    (p_supervision_mode IS NULL) AS b_supervision_mode,
    p_supervisors AS v_supervisors,
    (p_supervisors IS NULL) AS b_supervisors,
    p_insurance_start AS v_insurance_start,
    (p_insurance_start IS NULL) AS b_insurance_start,
    p_insurance_expiry AS v_insurance_expiry,
    (p_insurance_expiry IS NULL) AS b_insurance_expiry
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_start_date) AND NOT COALESCE(v_start_date >= filing_day, FALSE) AS breaks_0,
    NOT (b_start_date OR b_permit_date OR b_permit_expiry) AND NOT (COALESCE(v_start_date >= v_permit_date, FALSE) AND COALESCE(v_start_date <= v_permit_expiry, FALSE)) AS breaks_1,
    NOT (b_supervision_mode) AND COALESCE(v_supervision_mode IN ('four'), FALSE) AND NOT (b_supervisors) AND NOT (COALESCE(len(list_filter(v_supervisors, lambda r: COALESCE(r.v_discipline IN ('civil'), FALSE))) > 0, FALSE) AND COALESCE(len(list_filter(v_supervisors, lambda r: COALESCE(r.v_discipline IN ('architecture'), FALSE))) > 0, FALSE) AND COALESCE(len(list_filter(v_supervisors, lambda r: COALESCE(r.v_discipline IN ('mechanical'), FALSE))) > 0, FALSE) AND COALESCE(len(list_filter(v_supervisors, lambda r: COALESCE(r.v_discipline IN ('electrical'), FALSE))) > 0, FALSE)) AS breaks_2,
    NOT (b_supervisors OR b_start_date) AND NOT (NOT COALESCE(len(list_filter(v_supervisors, lambda r: (NOT COALESCE(r.v_licence_expiry >= v_start_date, FALSE)))) > 0, FALSE)) AS breaks_3,
    NOT (b_insurance_start OR b_start_date OR b_insurance_expiry) AND NOT (COALESCE(v_insurance_start <= v_start_date, FALSE) AND COALESCE(v_insurance_expiry > v_start_date, FALSE)) AS breaks_4
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_1 THEN 'start-within-permit' END, CASE WHEN breaks_2 THEN 'four-disciplines' END, CASE WHEN breaks_3 THEN 'licences-valid' END, CASE WHEN breaks_4 THEN 'insured-at-start' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_0 THEN 'notice-before-works' END], lambda e: e IS NOT NULL) AS advised
FROM step_4
