-- made by zabeteh 0.1.0 from forms/; do not edit
-- تشکیل پرونده شهرسازی (opening an urban-planning case)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- all-owners-attend: not all owners or their attorneys attend
-- filer-after-death: the owner has died and the applicant is not an heir, guardian or representative
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'case-opening' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["applicant_role"]', 'variant')) IN ('owner', 'representative', 'heir', 'guardian', 'company', 'endowment-lessee') THEN zabeteh_item(try_variant_get(filing_fields, '$["applicant_role"]', 'variant')) END AS p_applicant_role,
    try_variant_get(filing_fields, '$["applicant_role"]', 'variant') IS NOT NULL AS g_applicant_role,
    zabeteh_flag(try_variant_get(filing_fields, '$["all_owners_attend"]', 'variant')) AS p_all_owners_attend,
    try_variant_get(filing_fields, '$["all_owners_attend"]', 'variant') IS NOT NULL AS g_all_owners_attend,
    zabeteh_flag(try_variant_get(filing_fields, '$["owner_deceased"]', 'variant')) AS p_owner_deceased,
    try_variant_get(filing_fields, '$["owner_deceased"]', 'variant') IS NOT NULL AS g_owner_deceased
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
  array_compact(array(CASE WHEN breaks_0 THEN 'all-owners-attend' END, CASE WHEN breaks_1 THEN 'filer-after-death' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_3
