-- made by zabeteh 0.1.0 from forms/; do not edit
-- تشکیل پرونده شهرسازی (opening an urban-planning case)
--
-- zabeteh.case_opening_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.case_opening does so for zabeteh.filings. Run functions.sql first.
-- all-owners-attend: not all owners or their attorneys attend
-- filer-after-death: the owner has died and the applicant is not an heir, guardian or representative

CREATE OR REPLACE FUNCTION zabeteh.case_opening_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields
  WHERE zabeteh.item((filing -> 'form')) = 'case-opening' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'applicant_role')) IN ('owner', 'representative', 'heir', 'guardian', 'company', 'endowment-lessee') THEN zabeteh.item((filing_fields -> 'applicant_role')) END AS p_applicant_role,
    (filing_fields -> 'applicant_role') IS NOT NULL AS g_applicant_role,
    zabeteh.flag((filing_fields -> 'all_owners_attend')) AS p_all_owners_attend,
    (filing_fields -> 'all_owners_attend') IS NOT NULL AS g_all_owners_attend,
    zabeteh.flag((filing_fields -> 'owner_deceased')) AS p_owner_deceased,
    (filing_fields -> 'owner_deceased') IS NOT NULL AS g_owner_deceased
  FROM step_0
  OFFSET 0
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
  OFFSET 0
),
step_3 AS (
  SELECT *,
    NOT (b_all_owners_attend) AND NOT COALESCE(v_all_owners_attend, FALSE) AS breaks_0,
    NOT (b_owner_deceased) AND COALESCE(v_owner_deceased, FALSE) AND NOT (b_applicant_role) AND NOT COALESCE(v_applicant_role IN ('heir', 'guardian', 'representative'), FALSE) AS breaks_1
  FROM step_2
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'all-owners-attend' END, CASE WHEN breaks_1 THEN 'filer-after-death' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_3
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.case_opening_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.case_opening_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.case_opening_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.case_opening AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.case_opening_rules(f.filing) AS r;
