-- made by zabeteh 0.1.0 from forms/; do not edit
-- تشکیل پرونده شهرسازی (opening an urban-planning case)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- all-owners-attend: not all owners or their attorneys attend
-- filer-after-death: the owner has died and the applicant is not an heir, guardian or representative
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'case-opening' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."applicant_role"')) IN ('owner', 'representative', 'heir', 'guardian', 'company', 'endowment-lessee') THEN zabeteh.item(json_extract(filing_fields, '$."applicant_role"')) END AS p_applicant_role,
    json_extract(filing_fields, '$."applicant_role"') IS NOT NULL AS g_applicant_role,
    zabeteh.flag(json_extract(filing_fields, '$."all_owners_attend"')) AS p_all_owners_attend,
    json_extract(filing_fields, '$."all_owners_attend"') IS NOT NULL AS g_all_owners_attend,
    zabeteh.flag(json_extract(filing_fields, '$."owner_deceased"')) AS p_owner_deceased,
    json_extract(filing_fields, '$."owner_deceased"') IS NOT NULL AS g_owner_deceased
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_applicant_role AS v_applicant_role,
    (p_applicant_role IS NULL) AS b_applicant_role,
    p_all_owners_attend AS v_all_owners_attend,
    (p_all_owners_attend IS NULL) AS b_all_owners_attend,
    p_owner_deceased AS v_owner_deceased,
    (p_owner_deceased IS NULL) AS b_owner_deceased
  FROM step_1
),
step_3 AS (
  SELECT *,
    NOT (b_all_owners_attend) AND NOT COALESCE(v_all_owners_attend, FALSE) AS breaks_0,
    NOT (b_owner_deceased) AND COALESCE(v_owner_deceased, FALSE) AND NOT (b_applicant_role) AND NOT COALESCE(v_applicant_role IN ('heir', 'guardian', 'representative'), FALSE) AS breaks_1
  FROM step_2
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'all-owners-attend' END, CASE WHEN breaks_1 THEN 'filer-after-death' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_3
