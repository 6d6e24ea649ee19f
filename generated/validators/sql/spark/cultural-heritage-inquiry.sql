-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام میراث فرهنگی (cultural-heritage inquiry)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- listed-not-demolished: the building is listed and its demolition is refused
-- height-within-opinion: the proposed height exceeds the height that the heritage opinion permits
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["cultural-heritage-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["cultural-heritage-inquiry"]', 'variant') END AS answer_0
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'cultural-heritage-inquiry' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    zabeteh_scaled(try_variant_get(answer_0, '$["permitted_height"]', 'variant'), 2, 0, 50000) AS p_answer_0_permitted_height,
    try_variant_get(answer_0, '$["permitted_height"]', 'variant') IS NOT NULL AS g_answer_0_permitted_height,
    zabeteh_flag(try_variant_get(filing_fields, '$["listed"]', 'variant')) AS p_listed,
    try_variant_get(filing_fields, '$["listed"]', 'variant') IS NOT NULL AS g_listed,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["works_kind"]', 'variant')) IN ('demolition', 'rebuild', 'repair', 'excavation', 'land-use', 'facade') THEN zabeteh_item(try_variant_get(filing_fields, '$["works_kind"]', 'variant')) END AS p_works_kind,
    try_variant_get(filing_fields, '$["works_kind"]', 'variant') IS NOT NULL AS g_works_kind,
    zabeteh_scaled(try_variant_get(filing_fields, '$["proposed_height"]', 'variant'), 2, 0, 50000) AS p_proposed_height,
    try_variant_get(filing_fields, '$["proposed_height"]', 'variant') IS NOT NULL AS g_proposed_height
  FROM step_0
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
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_works_kind) OR COALESCE(v_works_kind IN ('rebuild'), FALSE) THEN p_proposed_height END AS v_proposed_height,
    (CASE WHEN g_proposed_height THEN ((b_works_kind) OR COALESCE(v_works_kind IN ('rebuild'), FALSE)) AND p_proposed_height IS NULL ELSE ((b_works_kind) OR COALESCE(v_works_kind IN ('rebuild'), FALSE)) END) AS b_proposed_height
  FROM step_2
),
step_4 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_listed) AND COALESCE(v_listed, FALSE) AND NOT (b_works_kind) AND NOT COALESCE(v_works_kind NOT IN ('demolition'), FALSE) AS breaks_0,
    NOT (b_works_kind OR b_answer_0_permitted_height) AND (COALESCE(v_works_kind IN ('rebuild'), FALSE) AND (v_answer_0_permitted_height IS NOT NULL)) AND NOT (answer_0 IS NULL AND TRUE) AND NOT (b_proposed_height OR b_answer_0_permitted_height) AND NOT COALESCE(v_proposed_height <= v_answer_0_permitted_height, FALSE) AS breaks_1
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'listed-not-demolished' END, CASE WHEN breaks_1 THEN 'height-within-opinion' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_5
