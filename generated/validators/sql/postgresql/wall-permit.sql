-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز دیوارکشی و حصارکشی (wall and fence permission)
--
-- zabeteh.wall_permit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.wall_permit does so for zabeteh.filings. Run functions.sql first.
-- no-boundary-dispute: a dispute about the boundaries is pending
-- within-notice-term: the term of 2 months in the notice has passed [municipality-act 110]

CREATE OR REPLACE FUNCTION zabeteh.wall_permit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'building-line-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'building-line-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'road-scheme-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'road-scheme-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'wall-permit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'faces_street')) AS p_faces_street,
    (filing_fields -> 'faces_street') IS NOT NULL AS g_faces_street,
    zabeteh.flag((filing_fields -> 'boundary_dispute')) AS p_boundary_dispute,
    (filing_fields -> 'boundary_dispute') IS NOT NULL AS g_boundary_dispute,
    zabeteh.flag((filing_fields -> 'by_notice')) AS p_by_notice,
    (filing_fields -> 'by_notice') IS NOT NULL AS g_by_notice,
    zabeteh.day_between((filing_fields -> 'notice_date'), 437927, 547864) AS p_notice_date,
    (filing_fields -> 'notice_date') IS NOT NULL AS g_notice_date
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_faces_street AS v_faces_street,
    (p_faces_street IS NULL) AS b_faces_street,
    p_boundary_dispute AS v_boundary_dispute,
    (p_boundary_dispute IS NULL) AS b_boundary_dispute,
    p_by_notice AS v_by_notice,
    (p_by_notice IS NULL) AS b_by_notice
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_by_notice) OR COALESCE(v_by_notice, FALSE) THEN p_notice_date END AS v_notice_date,
    (CASE WHEN g_notice_date THEN ((b_by_notice) OR COALESCE(v_by_notice, FALSE)) AND p_notice_date IS NULL ELSE ((b_by_notice) OR COALESCE(v_by_notice, FALSE)) END) AS b_notice_date
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT (b_faces_street) AND COALESCE(v_faces_street, FALSE) AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_boundary_dispute) AND NOT (NOT COALESCE(v_boundary_dispute, FALSE)) AS breaks_0,
    NOT (b_by_notice) AND COALESCE(v_by_notice, FALSE) AND NOT (b_notice_date) AND NOT COALESCE(zabeteh.moved_months(v_notice_date, CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN (2)::bigint END) >= filing_day, FALSE) AS breaks_1
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'no-boundary-dispute' END]::text[], NULL),
  array_remove(ARRAY[CASE WHEN breaks_1 THEN 'within-notice-term' END]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.wall_permit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.wall_permit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.wall_permit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.wall_permit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.wall_permit_rules(f.filing) AS r;
