-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام طرح‌های اجرایی و تعریض (public works and widening inquiry)
--
-- zabeteh.road_scheme_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.road_scheme_inquiry does so for zabeteh.filings. Run functions.sql first.
-- affected-within-plot: the area within the scheme exceeds the plot area
-- undertaking-accepted: the scheme starts in less than 5 years and the undertaking is not accepted [schemes-status-act-1367 note 1]

CREATE OR REPLACE FUNCTION zabeteh.road_scheme_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'road-scheme-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'road-scheme-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'road-scheme-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((answer_1 -> 'in_scheme')) AS p_answer_1_in_scheme,
    (answer_1 -> 'in_scheme') IS NOT NULL AS g_answer_1_in_scheme,
    zabeteh.scaled((answer_1 -> 'affected_area'), 2, 0, 1000000000) AS p_answer_1_affected_area,
    (answer_1 -> 'affected_area') IS NOT NULL AS g_answer_1_affected_area,
    zabeteh.whole((answer_1 -> 'scheme_start_years'), 0, 99) AS p_answer_1_scheme_start_years,
    (answer_1 -> 'scheme_start_years') IS NOT NULL AS g_answer_1_scheme_start_years,
    zabeteh.scaled((filing_fields -> 'land_area'), 2, 100, 1000000000) AS p_land_area,
    (filing_fields -> 'land_area') IS NOT NULL AS g_land_area,
    CASE WHEN zabeteh.item((filing_fields -> 'intended_action')) IN ('build', 'extend', 'repair', 'sale', 'lease', 'mortgage') THEN zabeteh.item((filing_fields -> 'intended_action')) END AS p_intended_action,
    (filing_fields -> 'intended_action') IS NOT NULL AS g_intended_action,
    zabeteh.flag((filing_fields -> 'accepts_undertaking')) AS p_accepts_undertaking,
    (filing_fields -> 'accepts_undertaking') IS NOT NULL AS g_accepts_undertaking
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_1_in_scheme AS v_answer_1_in_scheme,
    answer_1 IS NOT NULL AND (p_answer_1_in_scheme IS NULL) AS b_answer_1_in_scheme,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_intended_action AS v_intended_action,
    (p_intended_action IS NULL) AS b_intended_action
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE) THEN p_answer_1_affected_area END AS v_answer_1_affected_area,
    answer_1 IS NOT NULL AND (CASE WHEN g_answer_1_affected_area THEN ((b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE)) AND p_answer_1_affected_area IS NULL ELSE ((b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE)) END) AS b_answer_1_affected_area,
    CASE WHEN (b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE) THEN p_answer_1_scheme_start_years END AS v_answer_1_scheme_start_years,
    answer_1 IS NOT NULL AND (CASE WHEN g_answer_1_scheme_start_years THEN ((b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE)) AND p_answer_1_scheme_start_years IS NULL ELSE ((b_answer_1_in_scheme) OR COALESCE(v_answer_1_in_scheme, FALSE)) END) AS b_answer_1_scheme_start_years,
    CASE WHEN (b_intended_action) OR COALESCE(v_intended_action IN ('build', 'extend'), FALSE) THEN p_accepts_undertaking END AS v_accepts_undertaking,
    (CASE WHEN g_accepts_undertaking THEN ((b_intended_action) OR COALESCE(v_intended_action IN ('build', 'extend'), FALSE)) AND p_accepts_undertaking IS NULL ELSE ((b_intended_action) OR COALESCE(v_intended_action IN ('build', 'extend'), FALSE)) END) AS b_accepts_undertaking
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    FALSE AS waits_answer_1
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_answer_1_in_scheme) AND COALESCE(v_answer_1_in_scheme, FALSE) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_answer_1_affected_area OR b_land_area) AND NOT COALESCE(v_answer_1_affected_area <= v_land_area, FALSE) AS breaks_0,
    NOT (b_answer_1_in_scheme OR b_answer_1_scheme_start_years OR b_intended_action) AND (COALESCE(v_answer_1_in_scheme, FALSE) AND COALESCE(v_answer_1_scheme_start_years < CASE WHEN filing_day BETWEEN 503692 AND 547864 THEN (5)::bigint END, FALSE) AND COALESCE(v_intended_action IN ('build', 'extend'), FALSE)) AND NOT (answer_1 IS NULL AND TRUE) AND NOT (b_accepts_undertaking) AND NOT COALESCE(v_accepts_undertaking, FALSE) AS breaks_1
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'affected-within-plot' END, CASE WHEN breaks_1 THEN 'undertaking-accepted' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.road_scheme_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.road_scheme_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.road_scheme_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.road_scheme_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.road_scheme_inquiry_rules(f.filing) AS r;
