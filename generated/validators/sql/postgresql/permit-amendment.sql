-- made by zabeteh 0.1.0 from forms/; do not edit
-- اصلاح پروانه (permit amendment)
--
-- zabeteh.permit_amendment_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.permit_amendment does so for zabeteh.filings. Run functions.sql first.
-- no-new-drawings: the amendment comes with a change of the drawings
-- wordings-differ: the present and the right wording are the same

CREATE OR REPLACE FUNCTION zabeteh.permit_amendment_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'social-security-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'social-security-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'permit-amendment' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.items((filing_fields -> 'amendment_items'), ARRAY['area', 'owner-name', 'address', 'executor', 'designer', 'description', 'clerical']::text[]) AS p_amendment_items,
    (filing_fields -> 'amendment_items') IS NOT NULL AS g_amendment_items,
    zabeteh.written((filing_fields -> 'present_text'), 300, TRUE) AS p_present_text,
    (filing_fields -> 'present_text') IS NOT NULL AS g_present_text,
    zabeteh.written((filing_fields -> 'right_text'), 300, TRUE) AS p_right_text,
    (filing_fields -> 'right_text') IS NOT NULL AS g_right_text,
    zabeteh.flag((filing_fields -> 'needs_drawings')) AS p_needs_drawings,
    (filing_fields -> 'needs_drawings') IS NOT NULL AS g_needs_drawings,
    zabeteh.scaled((filing_fields -> 'permit_area'), 2, 100, 1000000000) AS p_permit_area,
    (filing_fields -> 'permit_area') IS NOT NULL AS g_permit_area,
    zabeteh.scaled((filing_fields -> 'new_area'), 2, 100, 1000000000) AS p_new_area,
    (filing_fields -> 'new_area') IS NOT NULL AS g_new_area
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_amendment_items AS v_amendment_items,
    (p_amendment_items IS NULL) AS b_amendment_items,
    p_present_text AS v_present_text,
    (p_present_text IS NULL) AS b_present_text,
    p_right_text AS v_right_text,
    (p_right_text IS NULL) AS b_right_text,
    p_needs_drawings AS v_needs_drawings,
    (p_needs_drawings IS NULL) AS b_needs_drawings
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_amendment_items) OR COALESCE(jsonb_exists(v_amendment_items, 'area'), FALSE) THEN p_permit_area END AS v_permit_area,
    (CASE WHEN g_permit_area THEN ((b_amendment_items) OR COALESCE(jsonb_exists(v_amendment_items, 'area'), FALSE)) AND p_permit_area IS NULL ELSE ((b_amendment_items) OR COALESCE(jsonb_exists(v_amendment_items, 'area'), FALSE)) END) AS b_permit_area,
    CASE WHEN (b_amendment_items) OR COALESCE(jsonb_exists(v_amendment_items, 'area'), FALSE) THEN p_new_area END AS v_new_area,
    (CASE WHEN g_new_area THEN ((b_amendment_items) OR COALESCE(jsonb_exists(v_amendment_items, 'area'), FALSE)) AND p_new_area IS NULL ELSE ((b_amendment_items) OR COALESCE(jsonb_exists(v_amendment_items, 'area'), FALSE)) END) AS b_new_area
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT (b_amendment_items OR b_new_area OR b_permit_area) AND (COALESCE(jsonb_exists(v_amendment_items, 'area'), FALSE) AND COALESCE(v_new_area > v_permit_area, FALSE)) AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_needs_drawings) AND NOT (NOT COALESCE(v_needs_drawings, FALSE)) AS breaks_0,
    NOT (b_right_text OR b_present_text) AND NOT COALESCE(v_right_text <> v_present_text, FALSE) AS breaks_1
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'no-new-drawings' END, CASE WHEN breaks_1 THEN 'wordings-differ' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.permit_amendment_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.permit_amendment_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.permit_amendment_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.permit_amendment AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.permit_amendment_rules(f.filing) AS r;
