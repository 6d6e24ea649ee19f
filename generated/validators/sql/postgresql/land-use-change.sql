-- made by zabeteh 0.1.0 from forms/; do not edit
-- تغییر کاربری (change of land use)
--
-- zabeteh.land_use_change_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.land_use_change does so for zabeteh.filings. Run functions.sql first.
-- use-really-changes: the requested use is the approved use
-- office-needs-no-change: a professional office of the owner is not a commercial use and needs no change [municipality-act 55 clause 24 note] [ruling-747-748-1395]

CREATE OR REPLACE FUNCTION zabeteh.land_use_change_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'land-use-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'land-use-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_2
  WHERE zabeteh.item((filing -> 'form')) = 'land-use-change' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'approved_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'approved_use')) END AS p_approved_use,
    (filing_fields -> 'approved_use') IS NOT NULL AS g_approved_use,
    CASE WHEN zabeteh.item((filing_fields -> 'requested_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'requested_use')) END AS p_requested_use,
    (filing_fields -> 'requested_use') IS NOT NULL AS g_requested_use,
    zabeteh.flag((filing_fields -> 'professional_office')) AS p_professional_office,
    (filing_fields -> 'professional_office') IS NOT NULL AS g_professional_office
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_approved_use AS v_approved_use,
    (p_approved_use IS NULL) AS b_approved_use,
    p_requested_use AS v_requested_use,
    (p_requested_use IS NULL) AS b_requested_use,
    p_professional_office AS v_professional_office,
    (p_professional_office IS NULL) AS b_professional_office
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_requested_use OR b_approved_use) AND NOT COALESCE(v_requested_use <> v_approved_use, FALSE) AS breaks_0,
    NOT (b_professional_office) AND NOT (NOT COALESCE(v_professional_office, FALSE)) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'use-really-changes' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_1 THEN 'office-needs-no-change' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.land_use_change_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.land_use_change_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.land_use_change_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.land_use_change AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.land_use_change_rules(f.filing) AS r;
