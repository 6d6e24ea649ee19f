-- made by zabeteh 0.1.0 from forms/; do not edit
-- تشخیص باغ (ماده ۷) (garden classification (Article 7))
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- count-matches-rows: the number of trees differs from the rows
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."detailed-plan-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'garden-classification' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    zabeteh.whole(json_extract(filing_fields, '$."tree_count"'), 0, 1000) AS p_tree_count,
    json_extract(filing_fields, '$."tree_count"') IS NOT NULL AS g_tree_count,
    CASE WHEN json_type(json_extract(filing_fields, '$."trees"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."trees"')) BETWEEN 0 AND 1000 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."trees"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('species', 'trunk_girth', 'age', 'condition'))) = 0 AND NOT (zabeteh.written(json_extract(r, '$."species"'), 60, TRUE) IS NULL) AND NOT (zabeteh.whole(json_extract(r, '$."trunk_girth"'), 1, 1000) IS NULL) AND NOT (zabeteh.whole(json_extract(r, '$."age"'), 0, 1000) IS NULL) AND NOT (CASE WHEN zabeteh.item(json_extract(r, '$."condition"')) IN ('healthy', 'diseased', 'dry', 'dangerous') THEN zabeteh.item(json_extract(r, '$."condition"')) END IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."trees"'), '$[*]'), lambda r: {'v_species': zabeteh.written(json_extract(r, '$."species"'), 60, TRUE), 'v_trunk_girth': zabeteh.whole(json_extract(r, '$."trunk_girth"'), 1, 1000), 'v_age': zabeteh.whole(json_extract(r, '$."age"'), 0, 1000), 'v_condition': CASE WHEN zabeteh.item(json_extract(r, '$."condition"')) IN ('healthy', 'diseased', 'dry', 'dangerous') THEN zabeteh.item(json_extract(r, '$."condition"')) END}) END END AS p_trees,
    json_extract(filing_fields, '$."trees"') IS NOT NULL AS g_trees
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_tree_count AS v_tree_count,
    (p_tree_count IS NULL) AS b_tree_count,
    p_trees AS v_trees,
    (g_trees AND p_trees IS NULL) AS b_trees
  FROM step_1
),
step_3 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_2
),
step_4 AS (
  SELECT *,
    NOT (b_tree_count OR b_trees) AND NOT COALESCE(v_tree_count = COALESCE(len(v_trees), 0), FALSE) AS breaks_0
  FROM step_3
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'count-matches-rows' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_4
