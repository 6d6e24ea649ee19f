-- made by zabeteh 0.1.0 from forms/; do not edit
-- اصلاح حدود و سند (boundary and deed correction)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- excess-within-deed: the excess is not inside the bounds of the deed [registration-act-1310 149]
-- excess-without-agreement: the deed holds an agreement on the excess [registration-act-1310 149]
-- excess-is-larger: the reason is excess area, and the measured area is not above that of the deed
-- deficit-is-smaller: the reason is an area deficit, and the measured area is not below that of the deed
-- no-encroachment: the plot encroaches on a neighbour or a street
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["building-line-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["building-line-inquiry"]', 'variant') END AS answer_1,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["road-scheme-inquiry"]', 'variant') END AS answer_2
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'boundary-correction' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["correction_reason"]', 'variant')) IN ('excess-area', 'deficit', 'setback', 'boundary-mismatch', 'clerical', 'cadastral') THEN zabeteh_item(try_variant_get(filing_fields, '$["correction_reason"]', 'variant')) END AS p_correction_reason,
    try_variant_get(filing_fields, '$["correction_reason"]', 'variant') IS NOT NULL AS g_correction_reason,
    zabeteh_scaled(try_variant_get(filing_fields, '$["land_area"]', 'variant'), 2, 100, 1000000000) AS p_land_area,
    try_variant_get(filing_fields, '$["land_area"]', 'variant') IS NOT NULL AS g_land_area,
    zabeteh_scaled(try_variant_get(filing_fields, '$["measured_area"]', 'variant'), 2, 0, 1000000000) AS p_measured_area,
    try_variant_get(filing_fields, '$["measured_area"]', 'variant') IS NOT NULL AS g_measured_area,
    zabeteh_flag(try_variant_get(filing_fields, '$["encroachment"]', 'variant')) AS p_encroachment,
    try_variant_get(filing_fields, '$["encroachment"]', 'variant') IS NOT NULL AS g_encroachment,
    zabeteh_flag(try_variant_get(filing_fields, '$["within_deed_bounds"]', 'variant')) AS p_within_deed_bounds,
    try_variant_get(filing_fields, '$["within_deed_bounds"]', 'variant') IS NOT NULL AS g_within_deed_bounds,
    zabeteh_flag(try_variant_get(filing_fields, '$["agreement_on_excess"]', 'variant')) AS p_agreement_on_excess,
    try_variant_get(filing_fields, '$["agreement_on_excess"]', 'variant') IS NOT NULL AS g_agreement_on_excess
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_correction_reason AS v_correction_reason,
    (p_correction_reason IS NULL) AS b_correction_reason,
    p_land_area AS v_land_area,
    (p_land_area IS NULL) AS b_land_area,
    p_measured_area AS v_measured_area,
    (p_measured_area IS NULL) AS b_measured_area,
    p_encroachment AS v_encroachment,
    (p_encroachment IS NULL) AS b_encroachment
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE) THEN p_within_deed_bounds END AS v_within_deed_bounds,
    (CASE WHEN g_within_deed_bounds THEN ((b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE)) AND p_within_deed_bounds IS NULL ELSE ((b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE)) END) AS b_within_deed_bounds,
    CASE WHEN (b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE) THEN p_agreement_on_excess END AS v_agreement_on_excess,
    (CASE WHEN g_agreement_on_excess THEN ((b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE)) AND p_agreement_on_excess IS NULL ELSE ((b_correction_reason) OR COALESCE(v_correction_reason IN ('excess-area'), FALSE)) END) AS b_agreement_on_excess
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1,
    (NOT FALSE AND TRUE AND answer_2 IS NULL) AS waits_answer_2
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_correction_reason) AND COALESCE(v_correction_reason IN ('excess-area'), FALSE) AND NOT (b_within_deed_bounds) AND NOT COALESCE(v_within_deed_bounds, FALSE) AS breaks_0,
    NOT (b_correction_reason) AND COALESCE(v_correction_reason IN ('excess-area'), FALSE) AND NOT (b_agreement_on_excess) AND NOT (NOT COALESCE(v_agreement_on_excess, FALSE)) AS breaks_1,
    NOT (b_correction_reason) AND COALESCE(v_correction_reason IN ('excess-area'), FALSE) AND NOT (b_measured_area OR b_land_area) AND NOT COALESCE(v_measured_area > v_land_area, FALSE) AS breaks_2,
    NOT (b_correction_reason) AND COALESCE(v_correction_reason IN ('deficit'), FALSE) AND NOT (b_measured_area OR b_land_area) AND NOT COALESCE(v_measured_area < v_land_area, FALSE) AS breaks_3,
    NOT (b_encroachment) AND NOT (NOT COALESCE(v_encroachment, FALSE)) AS breaks_4
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'excess-within-deed' END, CASE WHEN breaks_1 THEN 'excess-without-agreement' END, CASE WHEN breaks_2 THEN 'excess-is-larger' END, CASE WHEN breaks_3 THEN 'deficit-is-smaller' END, CASE WHEN breaks_4 THEN 'no-encroachment' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_5
