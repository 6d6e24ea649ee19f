-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی استحکام بنا (structural soundness certificate)
--
-- zabeteh.structural_soundness_certificate_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.structural_soundness_certificate does so for zabeteh.filings. Run functions.sql first.
-- method-without-permit: the building has no permit, and the method is neither tests nor a detailed study

CREATE OR REPLACE FUNCTION zabeteh.structural_soundness_certificate_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'engineer-capacity-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'engineer-capacity-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'structural-soundness-certificate' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'permit_exists')) AS p_permit_exists,
    (filing_fields -> 'permit_exists') IS NOT NULL AS g_permit_exists,
    CASE WHEN zabeteh.item((filing_fields -> 'assessment_method')) IN ('supervisor', 'desk', 'tests', 'detailed') THEN zabeteh.item((filing_fields -> 'assessment_method')) END AS p_assessment_method,
    (filing_fields -> 'assessment_method') IS NOT NULL AS g_assessment_method
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_permit_exists AS v_permit_exists,
    (p_permit_exists IS NULL) AS b_permit_exists,
    p_assessment_method AS v_assessment_method,
    (p_assessment_method IS NULL) AS b_assessment_method
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_permit_exists) AND (NOT COALESCE(v_permit_exists, FALSE)) AND NOT (b_assessment_method) AND NOT COALESCE(v_assessment_method IN ('tests', 'detailed'), FALSE) AS breaks_0
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'method-without-permit' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.structural_soundness_certificate_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.structural_soundness_certificate_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.structural_soundness_certificate_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.structural_soundness_certificate AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.structural_soundness_certificate_rules(f.filing) AS r;
