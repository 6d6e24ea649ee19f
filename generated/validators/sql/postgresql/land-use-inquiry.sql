-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام کاربری (land-use inquiry)
--
-- zabeteh.land_use_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.land_use_inquiry does so for zabeteh.filings. Run functions.sql first.
-- conflict-stated: the present use differs from the permit and no conflict is stated
-- intended-use-allowed: the intended use differs from the use by the detailed plan

CREATE OR REPLACE FUNCTION zabeteh.land_use_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'land-use-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'land-use-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'land-use-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((answer_1 -> 'approved_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((answer_1 -> 'approved_use')) END AS p_answer_1_approved_use,
    (answer_1 -> 'approved_use') IS NOT NULL AS g_answer_1_approved_use,
    CASE WHEN zabeteh.item((answer_1 -> 'permit_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((answer_1 -> 'permit_use')) END AS p_answer_1_permit_use,
    (answer_1 -> 'permit_use') IS NOT NULL AS g_answer_1_permit_use,
    zabeteh.flag((answer_1 -> 'use_conflict')) AS p_answer_1_use_conflict,
    (answer_1 -> 'use_conflict') IS NOT NULL AS g_answer_1_use_conflict,
    CASE WHEN zabeteh.item((filing_fields -> 'present_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'present_use')) END AS p_present_use,
    (filing_fields -> 'present_use') IS NOT NULL AS g_present_use,
    CASE WHEN zabeteh.item((filing_fields -> 'intended_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'intended_use')) END AS p_intended_use,
    (filing_fields -> 'intended_use') IS NOT NULL AS g_intended_use
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_1_approved_use AS v_answer_1_approved_use,
    answer_1 IS NOT NULL AND (p_answer_1_approved_use IS NULL) AS b_answer_1_approved_use,
    p_answer_1_permit_use AS v_answer_1_permit_use,
    answer_1 IS NOT NULL AND (g_answer_1_permit_use AND p_answer_1_permit_use IS NULL) AS b_answer_1_permit_use,
    p_answer_1_use_conflict AS v_answer_1_use_conflict,
    answer_1 IS NOT NULL AND (p_answer_1_use_conflict IS NULL) AS b_answer_1_use_conflict,
    p_present_use AS v_present_use,
    (p_present_use IS NULL) AS b_present_use,
    p_intended_use AS v_intended_use,
    (g_intended_use AND p_intended_use IS NULL) AS b_intended_use
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_answer_1_permit_use OR b_present_use) AND ((v_answer_1_permit_use IS NOT NULL) AND COALESCE(v_answer_1_permit_use <> v_present_use, FALSE)) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_use_conflict) AND NOT COALESCE(v_answer_1_use_conflict, FALSE) AS breaks_0,
    NOT (b_intended_use) AND (v_intended_use IS NOT NULL) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_approved_use OR b_intended_use) AND NOT COALESCE(v_answer_1_approved_use = v_intended_use, FALSE) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'conflict-stated' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_1 THEN 'intended-use-allowed' END]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.land_use_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.land_use_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.land_use_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.land_use_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.land_use_inquiry_rules(f.filing) AS r;
