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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'tree-removal' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."action"')) IN ('fell', 'move', 'prune') THEN zabeteh.item(json_extract(filing_fields, '$."action"')) END AS p_action,
    json_extract(filing_fields, '$."action"') IS NOT NULL AS g_action,
    zabeteh.items(json_extract(filing_fields, '$."tree_removal_reason"'), ['construction', 'facade', 'parking', 'cantilever', 'branches', 'diseased', 'danger', 'public-work', 'traffic', 'timber']) AS p_tree_removal_reason,
    json_extract(filing_fields, '$."tree_removal_reason"') IS NOT NULL AS g_tree_removal_reason,
    zabeteh.whole(json_extract(filing_fields, '$."tree_count"'), 1, 5000) AS p_tree_count,
    json_extract(filing_fields, '$."tree_count"') IS NOT NULL AS g_tree_count,
    zabeteh.flag(json_extract(filing_fields, '$."transplant_possible"')) AS p_transplant_possible,
    json_extract(filing_fields, '$."transplant_possible"') IS NOT NULL AS g_transplant_possible,
    zabeteh.whole(json_extract(filing_fields, '$."replanting_count"'), 0, 10000) AS p_replanting_count,
    json_extract(filing_fields, '$."replanting_count"') IS NOT NULL AS g_replanting_count
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
    NOT (b_action) AND COALESCE(v_action IN ('fell'), FALSE) AND NOT (b_tree_removal_reason OR b_transplant_possible) AND NOT (COALESCE(list_contains(v_tree_removal_reason, 'timber') OR list_contains(v_tree_removal_reason, 'diseased') OR list_contains(v_tree_removal_reason, 'danger') OR list_contains(v_tree_removal_reason, 'traffic'), FALSE) OR (COALESCE(list_contains(v_tree_removal_reason, 'construction') OR list_contains(v_tree_removal_reason, 'public-work'), FALSE) AND (NOT COALESCE(v_transplant_possible, FALSE)))) AS breaks_0,
    NOT (b_transplant_possible OR b_tree_removal_reason) AND (COALESCE(v_transplant_possible, FALSE) AND COALESCE(list_contains(v_tree_removal_reason, 'construction'), FALSE)) AND NOT (b_action) AND NOT COALESCE(v_action NOT IN ('fell'), FALSE) AS breaks_1,
    NOT (b_action OR b_tree_removal_reason) AND (COALESCE(v_action IN ('fell'), FALSE) AND COALESCE(list_contains(v_tree_removal_reason, 'timber'), FALSE)) AND NOT (b_replanting_count OR b_tree_count) AND NOT COALESCE(v_replanting_count >= v_tree_count, FALSE) AS breaks_2
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'grounds-for-felling' END, CASE WHEN breaks_1 THEN 'move-for-building-works' END, CASE WHEN breaks_2 THEN 'replant-for-timber' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
