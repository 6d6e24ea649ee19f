-- made by zabeteh 0.1.0 from forms/; do not edit
-- تجمیع (merging of plots)
--
-- zabeteh.plot_merge_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.plot_merge does so for zabeteh.filings. Run functions.sql first.
-- plots-adjoin: the plots do not adjoin without a gap [registry-circulars clause 313]
-- shares-equal: the property is jointly owned, and the shares differ between the plots
-- one-land-use: the plots do not have the same land use [registry-circulars clause 313]
-- none-encumbered: at least one plot is mortgaged or seized [registry-circulars clause 313]
-- really-joined: the plots were made one on the plan only
-- merged-area-adds-up: the merged area differs from the sum of the deed areas less the set-back
-- count-matches-rows: the number of plots differs from the rows

CREATE OR REPLACE FUNCTION zabeteh.plot_merge_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'registry-ownership-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'registry-ownership-inquiry') END AS answer_0,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'detailed-plan-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'detailed-plan-inquiry') END AS answer_1,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'building-line-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'building-line-inquiry') END AS answer_2,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'bank-mortgage-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'bank-mortgage-inquiry') END AS answer_3,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'debt-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'debt-inquiry') END AS answer_4
  WHERE zabeteh.item((filing -> 'form')) = 'plot-merge' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.flag((filing_fields -> 'joint_ownership')) AS p_joint_ownership,
    (filing_fields -> 'joint_ownership') IS NOT NULL AS g_joint_ownership,
    CASE WHEN jsonb_typeof((filing_fields -> 'plots')) = 'array' THEN CASE WHEN jsonb_array_length((filing_fields -> 'plots')) BETWEEN 2 AND 50 AND NOT (EXISTS (SELECT 1 FROM jsonb_array_elements((filing_fields -> 'plots')) AS rows_of(r) WHERE NOT (COALESCE(CASE WHEN jsonb_typeof(r) = 'object' THEN (r - ARRAY['registry_plate', 'renovation_code', 'area', 'land_use', 'mortgaged', 'seized', 'share_dang']) = '{}'::jsonb AND NOT (zabeteh.plate((r -> 'registry_plate')) IS NULL) AND NOT (CASE WHEN zabeteh.is_shaped(zabeteh.item((r -> 'renovation_code')), '^([1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})$') THEN zabeteh.item((r -> 'renovation_code')) END IS NULL) AND NOT (zabeteh.scaled((r -> 'area'), 2, 0, 1000000000) IS NULL) AND NOT (CASE WHEN zabeteh.item((r -> 'land_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((r -> 'land_use')) END IS NULL) AND NOT (zabeteh.flag((r -> 'mortgaged')) IS NULL) AND NOT (zabeteh.flag((r -> 'seized')) IS NULL) AND NOT (zabeteh.scaled((r -> 'share_dang'), 4, 0, 60000) IS NULL) ELSE FALSE END, FALSE)))) THEN (SELECT COALESCE(jsonb_agg(jsonb_build_object('v_registry_plate', zabeteh.plate((r -> 'registry_plate')), 'v_renovation_code', CASE WHEN zabeteh.is_shaped(zabeteh.item((r -> 'renovation_code')), '^([1-9]|1[0-9]|2[0-2])-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-[1-9][0-9]{0,3}-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})-(0|[1-9][0-9]{0,2})$') THEN zabeteh.item((r -> 'renovation_code')) END, 'v_area', zabeteh.scaled((r -> 'area'), 2, 0, 1000000000), 'v_land_use', CASE WHEN zabeteh.item((r -> 'land_use')) IN ('residential', 'commercial', 'administrative', 'industrial', 'mixed', 'educational', 'health', 'cultural', 'religious', 'sport', 'hospitality', 'green', 'garden', 'agricultural', 'parking', 'utility', 'other') THEN zabeteh.item((r -> 'land_use')) END, 'v_mortgaged', zabeteh.flag((r -> 'mortgaged')), 'v_seized', zabeteh.flag((r -> 'seized')), 'v_share_dang', zabeteh.scaled((r -> 'share_dang'), 4, 0, 60000))), '[]') FROM jsonb_array_elements((filing_fields -> 'plots')) AS rows_of(r)) END END AS p_plots,
    (filing_fields -> 'plots') IS NOT NULL AS g_plots,
    zabeteh.whole((filing_fields -> 'plots_count'), 2, 50) AS p_plots_count,
    (filing_fields -> 'plots_count') IS NOT NULL AS g_plots_count,
    zabeteh.flag((filing_fields -> 'adjacent')) AS p_adjacent,
    (filing_fields -> 'adjacent') IS NOT NULL AS g_adjacent,
    CASE WHEN zabeteh.item((filing_fields -> 'joined_by')) IN ('building', 'wall', 'plan') THEN zabeteh.item((filing_fields -> 'joined_by')) END AS p_joined_by,
    (filing_fields -> 'joined_by') IS NOT NULL AS g_joined_by,
    zabeteh.flag((filing_fields -> 'equal_shares')) AS p_equal_shares,
    (filing_fields -> 'equal_shares') IS NOT NULL AS g_equal_shares,
    zabeteh.scaled((filing_fields -> 'merged_area'), 2, 0, 1000000000) AS p_merged_area,
    (filing_fields -> 'merged_area') IS NOT NULL AS g_merged_area,
    zabeteh.scaled((filing_fields -> 'setback_area'), 2, 0, 10000000) AS p_setback_area,
    (filing_fields -> 'setback_area') IS NOT NULL AS g_setback_area
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_joint_ownership AS v_joint_ownership,
    (p_joint_ownership IS NULL) AS b_joint_ownership,
    p_plots AS v_plots,
    (p_plots IS NULL) AS b_plots,
    p_plots_count AS v_plots_count,
    (p_plots_count IS NULL) AS b_plots_count,
    p_adjacent AS v_adjacent,
    (p_adjacent IS NULL) AS b_adjacent,
    p_joined_by AS v_joined_by,
    (p_joined_by IS NULL) AS b_joined_by,
    p_equal_shares AS v_equal_shares,
    (p_equal_shares IS NULL) AS b_equal_shares,
    p_merged_area AS v_merged_area,
    (p_merged_area IS NULL) AS b_merged_area,
    p_setback_area AS v_setback_area,
    (p_setback_area IS NULL) AS b_setback_area
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    ((NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('residential'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('commercial'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('administrative'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('industrial'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('mixed'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('educational'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('health'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('cultural'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('religious'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('sport'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('hospitality'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('green'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('garden'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('agricultural'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('parking'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('utility'), FALSE)))) OR (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (NOT COALESCE((r ->> 'v_land_use') IN ('other'), FALSE))))) AS v_same_use
  FROM step_2
  OFFSET 0
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2,
    (NOT FALSE AND TRUE AND answer_3 IS NULL) AS waits_answer_3,
    (NOT FALSE AND TRUE AND answer_4 IS NULL) AS waits_answer_4
  FROM step_3
  OFFSET 0
),
step_5 AS (
  SELECT *,
    NOT (b_adjacent) AND NOT COALESCE(v_adjacent, FALSE) AS breaks_0,
    NOT (b_joint_ownership) AND COALESCE(v_joint_ownership, FALSE) AND NOT (b_equal_shares) AND NOT COALESCE(v_equal_shares, FALSE) AS breaks_1,
    NOT (b_plots) AND NOT COALESCE(v_same_use, FALSE) AS breaks_2,
    NOT (b_plots) AND NOT (NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v_plots) AS rows_of(r) WHERE (COALESCE((r ->> 'v_mortgaged')::boolean, FALSE) OR COALESCE((r ->> 'v_seized')::boolean, FALSE)))) AS breaks_3,
    NOT (b_joined_by) AND NOT COALESCE(v_joined_by IN ('building', 'wall'), FALSE) AS breaks_4,
    NOT (b_merged_area OR b_plots OR b_setback_area) AND NOT COALESCE(v_merged_area = ((SELECT COALESCE(sum((r ->> 'v_area')::bigint), 0)::bigint FROM jsonb_array_elements(v_plots) AS rows_of(r)) - v_setback_area), FALSE) AS breaks_5,
    NOT (b_plots_count OR b_plots) AND NOT COALESCE(v_plots_count = (SELECT count(*) FROM jsonb_array_elements(v_plots) AS rows_of(r)), FALSE) AS breaks_6
  FROM step_4
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'plots-adjoin' END, CASE WHEN breaks_1 THEN 'shares-equal' END, CASE WHEN breaks_2 THEN 'one-land-use' END, CASE WHEN breaks_3 THEN 'none-encumbered' END, CASE WHEN breaks_4 THEN 'really-joined' END, CASE WHEN breaks_5 THEN 'merged-area-adds-up' END, CASE WHEN breaks_6 THEN 'count-matches-rows' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_5
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.plot_merge_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.plot_merge_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.plot_merge_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.plot_merge AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.plot_merge_rules(f.filing) AS r;
