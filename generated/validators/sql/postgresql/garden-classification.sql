-- made by zabeteh 0.1.0 from forms/; do not edit
-- تشخیص باغ (ماده ۷) (garden classification (Article 7))
--
-- zabeteh.garden_classification_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.garden_classification does so for zabeteh.filings. Run functions.sql first.
-- count-matches-rows: the number of trees differs from the rows

CREATE OR REPLACE FUNCTION zabeteh.garden_classification_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_1
  WHERE zabeteh.item((filing -> 'form')) = 'garden-classification' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.whole((filing_fields -> 'tree_count'), 0, 1000) AS p_tree_count,
    (filing_fields -> 'tree_count') IS NOT NULL AS g_tree_count,
    CASE WHEN jsonb_typeof((filing_fields -> 'trees')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'trees')) BETWEEN 0 AND 1000 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'trees')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['species', 'trunk_girth', 'age', 'condition']) = '{}'::jsonb AND NOT (zabeteh.written((r -> 'species'), 60, TRUE) IS NULL) AND NOT (zabeteh.whole((r -> 'trunk_girth'), 1, 1000) IS NULL) AND NOT (zabeteh.whole((r -> 'age'), 0, 1000) IS NULL) AND NOT (CASE WHEN zabeteh.item((r -> 'condition')) IN ('healthy', 'diseased', 'dry', 'dangerous') THEN zabeteh.item((r -> 'condition')) END IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_species', zabeteh.written((r -> 'species'), 60, TRUE), 'v_trunk_girth', zabeteh.whole((r -> 'trunk_girth'), 1, 1000), 'v_age', zabeteh.whole((r -> 'age'), 0, 1000), 'v_condition', CASE WHEN zabeteh.item((r -> 'condition')) IN ('healthy', 'diseased', 'dry', 'dangerous') THEN zabeteh.item((r -> 'condition')) END)), '[]') FROM jsonb_array_elements((filing_fields -> 'trees')) AS rows_of(r)) END END AS p_trees,
    (filing_fields -> 'trees') IS NOT NULL AS g_trees
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_tree_count AS v_tree_count,
    (p_tree_count IS NULL) AS b_tree_count,
    p_trees AS v_trees,
    (g_trees AND p_trees IS NULL) AS b_trees
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_tree_count OR b_trees) AND NOT COALESCE(v_tree_count = (SELECT count(*) FROM jsonb_array_elements(v_trees) AS rows_of(r)), FALSE) AS breaks_0
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'count-matches-rows' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.garden_classification_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.garden_classification_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.garden_classification_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.garden_classification AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.garden_classification_rules(f.filing) AS r;
