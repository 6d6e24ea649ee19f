-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز قطع یا جابه‌جایی درخت (permit to fell or move a tree)
--
-- zabeteh.tree_removal_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.tree_removal does so for zabeteh.filings. Run functions.sql first.
-- grounds-for-felling: the reason is not one for which a tree may be felled [green-space-bylaw]
-- move-for-building-works: the tree can be moved, and its felling is asked for building works [green-space-bylaw]
-- replant-for-timber: there are fewer replacement trees than trees to be felled [green-space-bylaw]

CREATE OR REPLACE FUNCTION zabeteh.tree_removal_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields
  WHERE zabeteh.item((filing -> 'form')) = 'tree-removal' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item((filing_fields -> 'action')) IN ('fell', 'move', 'prune') THEN zabeteh.item((filing_fields -> 'action')) END AS p_action,
    (filing_fields -> 'action') IS NOT NULL AS g_action,
    zabeteh.items((filing_fields -> 'tree_removal_reason'), ARRAY['construction', 'facade', 'parking', 'cantilever', 'branches', 'diseased', 'danger', 'public-work', 'traffic', 'timber']::text[]) AS p_tree_removal_reason,
    (filing_fields -> 'tree_removal_reason') IS NOT NULL AS g_tree_removal_reason,
    zabeteh.whole((filing_fields -> 'tree_count'), 1, 5000) AS p_tree_count,
    (filing_fields -> 'tree_count') IS NOT NULL AS g_tree_count,
    zabeteh.flag((filing_fields -> 'transplant_possible')) AS p_transplant_possible,
    (filing_fields -> 'transplant_possible') IS NOT NULL AS g_transplant_possible,
    zabeteh.whole((filing_fields -> 'replanting_count'), 0, 10000) AS p_replanting_count,
    (filing_fields -> 'replanting_count') IS NOT NULL AS g_replanting_count
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_action AS v_action,
    (p_action IS NULL) AS b_action,
    p_tree_removal_reason AS v_tree_removal_reason,
    (p_tree_removal_reason IS NULL) AS b_tree_removal_reason,
    p_tree_count AS v_tree_count,
    (p_tree_count IS NULL) AS b_tree_count,
    p_transplant_possible AS v_transplant_possible,
    (p_transplant_possible IS NULL) AS b_transplant_possible
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_action) OR COALESCE(v_action IN ('fell'), FALSE) THEN p_replanting_count END AS v_replanting_count,
    (CASE WHEN g_replanting_count THEN ((b_action) OR COALESCE(v_action IN ('fell'), FALSE)) AND p_replanting_count IS NULL ELSE ((b_action) OR COALESCE(v_action IN ('fell'), FALSE)) END) AS b_replanting_count
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    NOT (b_action) AND COALESCE(v_action IN ('fell'), FALSE) AND NOT (b_tree_removal_reason OR b_transplant_possible) AND NOT (COALESCE(jsonb_exists(v_tree_removal_reason, 'timber') OR jsonb_exists(v_tree_removal_reason, 'diseased') OR jsonb_exists(v_tree_removal_reason, 'danger') OR jsonb_exists(v_tree_removal_reason, 'traffic'), FALSE) OR (COALESCE(jsonb_exists(v_tree_removal_reason, 'construction') OR jsonb_exists(v_tree_removal_reason, 'public-work'), FALSE) AND (NOT COALESCE(v_transplant_possible, FALSE)))) AS breaks_0,
    NOT (b_transplant_possible OR b_tree_removal_reason) AND (COALESCE(v_transplant_possible, FALSE) AND COALESCE(jsonb_exists(v_tree_removal_reason, 'construction'), FALSE)) AND NOT (b_action) AND NOT COALESCE(v_action NOT IN ('fell'), FALSE) AS breaks_1,
    NOT (b_action OR b_tree_removal_reason) AND (COALESCE(v_action IN ('fell'), FALSE) AND COALESCE(jsonb_exists(v_tree_removal_reason, 'timber'), FALSE)) AND NOT (b_replanting_count OR b_tree_count) AND NOT COALESCE(v_replanting_count >= v_tree_count, FALSE) AS breaks_2
  FROM step_3
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'grounds-for-felling' END, CASE WHEN breaks_1 THEN 'move-for-building-works' END, CASE WHEN breaks_2 THEN 'replant-for-timber' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_4
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.tree_removal_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.tree_removal_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.tree_removal_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.tree_removal AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.tree_removal_rules(f.filing) AS r;
