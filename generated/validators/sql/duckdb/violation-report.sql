-- made by zabeteh 0.1.0 from forms/; do not edit
-- گزارش تخلف ساختمانی (building violation report)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- danger-first: immediate danger is reported and this form is only its record
-- named-damage: the report is anonymous and damage is claimed as well
-- observed-before-filing: the date observed is after the day of filing
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'violation-report' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.flag(json_extract(filing_fields, '$."anonymous"')) AS p_anonymous,
    json_extract(filing_fields, '$."anonymous"') IS NOT NULL AS g_anonymous,
    zabeteh.flag(json_extract(filing_fields, '$."immediate_danger"')) AS p_immediate_danger,
    json_extract(filing_fields, '$."immediate_danger"') IS NOT NULL AS g_immediate_danger,
    zabeteh.day_between(json_extract(filing_fields, '$."observed_date"'), 437927, 547864) AS p_observed_date,
    json_extract(filing_fields, '$."observed_date"') IS NOT NULL AS g_observed_date,
    zabeteh.flag(json_extract(filing_fields, '$."damage_claimed"')) AS p_damage_claimed,
    json_extract(filing_fields, '$."damage_claimed"') IS NOT NULL AS g_damage_claimed
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_anonymous AS v_anonymous,
    (p_anonymous IS NULL) AS b_anonymous,
    p_immediate_danger AS v_immediate_danger,
    (p_immediate_danger IS NULL) AS b_immediate_danger,
    p_observed_date AS v_observed_date,
    (p_observed_date IS NULL) AS b_observed_date,
    p_damage_claimed AS v_damage_claimed,
    (p_damage_claimed IS NULL) AS b_damage_claimed
  FROM step_1
),
step_3 AS (
  SELECT *,
    NOT (b_immediate_danger) AND NOT (NOT COALESCE(v_immediate_danger, FALSE)) AS breaks_0,
    NOT (b_anonymous) AND COALESCE(v_anonymous, FALSE) AND NOT (b_damage_claimed) AND NOT (NOT COALESCE(v_damage_claimed, FALSE)) AS breaks_1,
    NOT (b_observed_date) AND NOT COALESCE(v_observed_date <= filing_day, FALSE) AS breaks_2
  FROM step_2
)
SELECT id,
  list_filter([CASE WHEN breaks_1 THEN 'named-damage' END, CASE WHEN breaks_2 THEN 'observed-before-filing' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_0 THEN 'danger-first' END], lambda e: e IS NOT NULL) AS advised
FROM step_3
