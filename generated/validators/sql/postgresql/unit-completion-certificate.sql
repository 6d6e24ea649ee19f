-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی پایان کار واحد (آپارتمان) (unit completion certificate)
--
-- zabeteh.unit_completion_certificate_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.unit_completion_certificate does so for zabeteh.filings. Run functions.sql first.
-- unit-within-minutes: the unit is larger than in the subdivision minutes
-- use-as-approved: the present use differs from the permitted use of the unit [ruling-747-748-1395]

CREATE OR REPLACE FUNCTION zabeteh.unit_completion_certificate_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'unit-completion-certificate' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.scaled((filing_fields -> 'minutes_area'), 2, 0, 1000000000) AS p_minutes_area,
    (filing_fields -> 'minutes_area') IS NOT NULL AS g_minutes_area,
    zabeteh.scaled((filing_fields -> 'unit_area'), 2, 0, 1000000000) AS p_unit_area,
    (filing_fields -> 'unit_area') IS NOT NULL AS g_unit_area,
    CASE WHEN zabeteh.item((filing_fields -> 'approved_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'approved_use')) END AS p_approved_use,
    (filing_fields -> 'approved_use') IS NOT NULL AS g_approved_use,
    CASE WHEN zabeteh.item((filing_fields -> 'present_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'present_use')) END AS p_present_use,
    (filing_fields -> 'present_use') IS NOT NULL AS g_present_use
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_minutes_area AS v_minutes_area,
    (p_minutes_area IS NULL) AS b_minutes_area,
    p_unit_area AS v_unit_area,
    (p_unit_area IS NULL) AS b_unit_area,
    p_approved_use AS v_approved_use,
    (p_approved_use IS NULL) AS b_approved_use,
    p_present_use AS v_present_use,
    (p_present_use IS NULL) AS b_present_use
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
    NOT (b_unit_area OR b_minutes_area) AND NOT COALESCE(v_unit_area <= v_minutes_area, FALSE) AS breaks_0,
    NOT (b_present_use OR b_approved_use) AND NOT COALESCE(v_present_use = v_approved_use, FALSE) AS breaks_1
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'unit-within-minutes' END, CASE WHEN breaks_1 THEN 'use-as-approved' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.unit_completion_certificate_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.unit_completion_certificate_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.unit_completion_certificate_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.unit_completion_certificate AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.unit_completion_certificate_rules(f.filing) AS r;
