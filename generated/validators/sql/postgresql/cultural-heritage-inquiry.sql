-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام میراث فرهنگی (cultural-heritage inquiry)
--
-- zabeteh.cultural_heritage_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.cultural_heritage_inquiry does so for zabeteh.filings. Run functions.sql first.
-- listed-not-demolished: the building is listed and its demolition is refused
-- height-within-opinion: the proposed height exceeds the height that the heritage opinion permits

CREATE OR REPLACE FUNCTION zabeteh.cultural_heritage_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'cultural-heritage-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'cultural-heritage-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'cultural-heritage-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.scaled((answer_0 -> 'permitted_height'), 2, 0, 50000) AS p_answer_0_permitted_height,
    (answer_0 -> 'permitted_height') IS NOT NULL AS g_answer_0_permitted_height,
    zabeteh.flag((filing_fields -> 'listed')) AS p_listed,
    (filing_fields -> 'listed') IS NOT NULL AS g_listed,
    CASE WHEN zabeteh.item((filing_fields -> 'works_kind')) IN ('demolition', 'rebuild', 'repair', 'excavation', 'land-use', 'facade') THEN zabeteh.item((filing_fields -> 'works_kind')) END AS p_works_kind,
    (filing_fields -> 'works_kind') IS NOT NULL AS g_works_kind,
    zabeteh.scaled((filing_fields -> 'proposed_height'), 2, 0, 50000) AS p_proposed_height,
    (filing_fields -> 'proposed_height') IS NOT NULL AS g_proposed_height
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_answer_0_permitted_height AS v_answer_0_permitted_height,
    answer_0 IS NOT NULL AND (g_answer_0_permitted_height AND p_answer_0_permitted_height IS NULL) AS b_answer_0_permitted_height,
    p_listed AS v_listed,
    (p_listed IS NULL) AS b_listed,
    p_works_kind AS v_works_kind,
    (p_works_kind IS NULL) AS b_works_kind
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_works_kind) OR COALESCE(v_works_kind IN ('rebuild'), FALSE) THEN p_proposed_height END AS v_proposed_height,
    (CASE WHEN g_proposed_height THEN ((b_works_kind) OR COALESCE(v_works_kind IN ('rebuild'), FALSE)) AND p_proposed_height IS NULL ELSE ((b_works_kind) OR COALESCE(v_works_kind IN ('rebuild'), FALSE)) END) AS b_proposed_height
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_listed) AND COALESCE(v_listed, FALSE) AND NOT (b_works_kind) AND NOT COALESCE(v_works_kind NOT IN ('demolition'), FALSE) AS breaks_0,
    NOT (b_works_kind OR b_answer_0_permitted_height) AND (COALESCE(v_works_kind IN ('rebuild'), FALSE) AND (v_answer_0_permitted_height IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_proposed_height OR b_answer_0_permitted_height) AND NOT COALESCE(v_proposed_height <= v_answer_0_permitted_height, FALSE) AS breaks_1
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'listed-not-demolished' END, CASE WHEN breaks_1 THEN 'height-within-opinion' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.cultural_heritage_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.cultural_heritage_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.cultural_heritage_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.cultural_heritage_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.cultural_heritage_inquiry_rules(f.filing) AS r;
