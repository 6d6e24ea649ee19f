-- made by zabeteh 0.1.0 from forms/; do not edit
-- درخواست طرح در کمیسیون ماده پنج (request for the Article 5 commission)
--
-- zabeteh.article_5_request_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.article_5_request does so for zabeteh.filings. Run functions.sql first.
-- more-density: the requested density is not above the approved one
-- more-storeys: the requested storeys are not above the approved ones
-- another-use: the requested use is the approved use

CREATE OR REPLACE FUNCTION zabeteh.article_5_request_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'land-use-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'land-use-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'cultural-heritage-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'cultural-heritage-inquiry') END AS answer_2,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_3
  WHERE zabeteh.item((filing -> 'form')) = 'article-5-request' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'heritage_zone')) AS p_heritage_zone,
    (filing_fields -> 'heritage_zone') IS NOT NULL AS g_heritage_zone,
    zabeteh.items((filing_fields -> 'request_subjects'), ARRAY['land-use', 'density', 'storeys', 'coverage', 'road-line', 'subdivision-limit', 'scheme-release']::text[]) AS p_request_subjects,
    (filing_fields -> 'request_subjects') IS NOT NULL AS g_request_subjects,
    CASE WHEN zabeteh.item((filing_fields -> 'approved_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'approved_use')) END AS p_approved_use,
    (filing_fields -> 'approved_use') IS NOT NULL AS g_approved_use,
    CASE WHEN zabeteh.item((filing_fields -> 'requested_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((filing_fields -> 'requested_use')) END AS p_requested_use,
    (filing_fields -> 'requested_use') IS NOT NULL AS g_requested_use,
    zabeteh.scaled((filing_fields -> 'approved_density'), 2, 0, 500000) AS p_approved_density,
    (filing_fields -> 'approved_density') IS NOT NULL AS g_approved_density,
    zabeteh.scaled((filing_fields -> 'requested_density'), 2, 0, 500000) AS p_requested_density,
    (filing_fields -> 'requested_density') IS NOT NULL AS g_requested_density,
    zabeteh.whole((filing_fields -> 'approved_storeys'), 0, 100) AS p_approved_storeys,
    (filing_fields -> 'approved_storeys') IS NOT NULL AS g_approved_storeys,
    zabeteh.whole((filing_fields -> 'requested_storeys'), 1, 100) AS p_requested_storeys,
    (filing_fields -> 'requested_storeys') IS NOT NULL AS g_requested_storeys
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_heritage_zone AS v_heritage_zone,
    (p_heritage_zone IS NULL) AS b_heritage_zone,
    p_request_subjects AS v_request_subjects,
    (p_request_subjects IS NULL) AS b_request_subjects,
    p_approved_use AS v_approved_use,
    (p_approved_use IS NULL) AS b_approved_use,
    p_approved_density AS v_approved_density,
    (p_approved_density IS NULL) AS b_approved_density,
    p_approved_storeys AS v_approved_storeys,
    (p_approved_storeys IS NULL) AS b_approved_storeys
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'land-use'), FALSE) THEN p_requested_use END AS v_requested_use,
    (CASE WHEN g_requested_use THEN ((b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'land-use'), FALSE)) AND p_requested_use IS NULL ELSE ((b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'land-use'), FALSE)) END) AS b_requested_use,
    CASE WHEN (b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'density'), FALSE) THEN p_requested_density END AS v_requested_density,
    (CASE WHEN g_requested_density THEN ((b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'density'), FALSE)) AND p_requested_density IS NULL ELSE ((b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'density'), FALSE)) END) AS b_requested_density,
    CASE WHEN (b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'storeys'), FALSE) THEN p_requested_storeys END AS v_requested_storeys,
    (CASE WHEN g_requested_storeys THEN ((b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'storeys'), FALSE)) AND p_requested_storeys IS NULL ELSE ((b_request_subjects) OR COALESCE(jsonb_exists(v_request_subjects, 'storeys'), FALSE)) END) AS b_requested_storeys
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT (b_heritage_zone) AND COALESCE(v_heritage_zone, FALSE) AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_request_subjects) AND COALESCE(jsonb_exists(v_request_subjects, 'density'), FALSE) AND NOT (b_requested_density OR b_approved_density) AND NOT COALESCE(v_requested_density > v_approved_density, FALSE) AS breaks_0,
    NOT (b_request_subjects) AND COALESCE(jsonb_exists(v_request_subjects, 'storeys'), FALSE) AND NOT (b_requested_storeys OR b_approved_storeys) AND NOT COALESCE(v_requested_storeys > v_approved_storeys, FALSE) AS breaks_1,
    NOT (b_request_subjects) AND COALESCE(jsonb_exists(v_request_subjects, 'land-use'), FALSE) AND NOT (b_requested_use OR b_approved_use) AND NOT COALESCE(v_requested_use <> v_approved_use, FALSE) AS breaks_2
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'more-density' END, CASE WHEN breaks_1 THEN 'more-storeys' END, CASE WHEN breaks_2 THEN 'another-use' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.article_5_request_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.article_5_request_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.article_5_request_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.article_5_request AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.article_5_request_rules(f.filing) AS r;
