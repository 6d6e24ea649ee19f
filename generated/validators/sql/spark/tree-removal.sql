-- made by zabeteh 0.1.0 from forms/; do not edit
-- مجوز قطع یا جابه‌جایی درخت (permit to fell or move a tree)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- grounds-for-felling: the reason is not one for which a tree may be felled [green-space-bylaw]
-- move-for-building-works: the tree can be moved, and its felling is asked for building works [green-space-bylaw]
-- replant-for-timber: there are fewer replacement trees than trees to be felled [green-space-bylaw]
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'tree-removal' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["action"]', 'variant')) IN ('fell', 'move', 'prune') THEN zabeteh_item(try_variant_get(filing_fields, '$["action"]', 'variant')) END AS p_action,
    try_variant_get(filing_fields, '$["action"]', 'variant') IS NOT NULL AS g_action,
    zabeteh_items(try_variant_get(filing_fields, '$["tree_removal_reason"]', 'variant'), array('construction', 'facade', 'parking', 'cantilever', 'branches', 'diseased', 'danger', 'public-work', 'traffic', 'timber')) AS p_tree_removal_reason,
    try_variant_get(filing_fields, '$["tree_removal_reason"]', 'variant') IS NOT NULL AS g_tree_removal_reason,
    zabeteh_whole(try_variant_get(filing_fields, '$["tree_count"]', 'variant'), 1, 5000) AS p_tree_count,
    try_variant_get(filing_fields, '$["tree_count"]', 'variant') IS NOT NULL AS g_tree_count,
    zabeteh_flag(try_variant_get(filing_fields, '$["transplant_possible"]', 'variant')) AS p_transplant_possible,
    try_variant_get(filing_fields, '$["transplant_possible"]', 'variant') IS NOT NULL AS g_transplant_possible,
    zabeteh_whole(try_variant_get(filing_fields, '$["replanting_count"]', 'variant'), 0, 10000) AS p_replanting_count,
    try_variant_get(filing_fields, '$["replanting_count"]', 'variant') IS NOT NULL AS g_replanting_count
  FROM step_0
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
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_action) OR COALESCE(v_action IN ('fell'), FALSE) THEN p_replanting_count END AS v_replanting_count,
    (CASE WHEN g_replanting_count THEN ((b_action) OR COALESCE(v_action IN ('fell'), FALSE)) AND p_replanting_count IS NULL ELSE ((b_action) OR COALESCE(v_action IN ('fell'), FALSE)) END) AS b_replanting_count
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_action) AND COALESCE(v_action IN ('fell'), FALSE) AND NOT (b_tree_removal_reason OR b_transplant_possible) AND NOT (COALESCE(array_contains(v_tree_removal_reason, 'timber') OR array_contains(v_tree_removal_reason, 'diseased') OR array_contains(v_tree_removal_reason, 'danger') OR array_contains(v_tree_removal_reason, 'traffic'), FALSE) OR (COALESCE(array_contains(v_tree_removal_reason, 'construction') OR array_contains(v_tree_removal_reason, 'public-work'), FALSE) AND (NOT COALESCE(v_transplant_possible, FALSE)))) AS breaks_0,
    NOT (b_transplant_possible OR b_tree_removal_reason) AND (COALESCE(v_transplant_possible, FALSE) AND COALESCE(array_contains(v_tree_removal_reason, 'construction'), FALSE)) AND NOT (b_action) AND NOT COALESCE(v_action NOT IN ('fell'), FALSE) AS breaks_1,
    NOT (b_action OR b_tree_removal_reason) AND (COALESCE(v_action IN ('fell'), FALSE) AND COALESCE(array_contains(v_tree_removal_reason, 'timber'), FALSE)) AND NOT (b_replanting_count OR b_tree_count) AND NOT COALESCE(v_replanting_count >= v_tree_count, FALSE) AS breaks_2
  FROM step_3
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'grounds-for-felling' END, CASE WHEN breaks_1 THEN 'move-for-building-works' END, CASE WHEN breaks_2 THEN 'replant-for-timber' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_4
