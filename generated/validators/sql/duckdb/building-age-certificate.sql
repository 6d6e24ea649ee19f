-- made by zabeteh 0.1.0 from forms/; do not edit
-- گواهی قدمت بنا (building age certificate)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- year-not-in-future: the year claimed is later than the year of filing
-- evidence-not-later: the oldest evidence is more than 1 year later than the year claimed
-- written-record: local testimony is the only evidence of age
-- parts-add-up: the parts do not add up to the existing floor area
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'building-age-certificate' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    (CAST(1200 AS BIGINT) + (zabeteh.months_between(CAST(437927 AS BIGINT), filing_day) // 12)) AS v_filing_year,
    zabeteh.whole(json_extract(filing_fields, '$."claimed_year"'), 1250, 1450) AS p_claimed_year,
    json_extract(filing_fields, '$."claimed_year"') IS NOT NULL AS g_claimed_year,
    zabeteh.scaled(json_extract(filing_fields, '$."existing_floor_area"'), 2, 0, 1000000000) AS p_existing_floor_area,
    json_extract(filing_fields, '$."existing_floor_area"') IS NOT NULL AS g_existing_floor_area,
    CASE WHEN json_type(json_extract(filing_fields, '$."parts"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."parts"')) BETWEEN 1 AND 50 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."parts"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('part', 'area', 'year'))) = 0 AND NOT (zabeteh.written(json_extract(r, '$."part"'), 60, TRUE) IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000) IS NULL) AND NOT (zabeteh.whole(json_extract(r, '$."year"'), 1250, 1450) IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."parts"'), '$[*]'), lambda r: {'v_part': zabeteh.written(json_extract(r, '$."part"'), 60, TRUE), 'v_area': zabeteh.scaled(json_extract(r, '$."area"'), 2, 0, 1000000000), 'v_year': zabeteh.whole(json_extract(r, '$."year"'), 1250, 1450)}) END END AS p_parts,
    json_extract(filing_fields, '$."parts"') IS NOT NULL AS g_parts,
    zabeteh.items(json_extract(filing_fields, '$."evidence_kinds"'), ['old-permit', 'renovation-audit', 'aerial-photo', 'utility-bill', 'deed-text', 'expert', 'witness']) AS p_evidence_kinds,
    json_extract(filing_fields, '$."evidence_kinds"') IS NOT NULL AS g_evidence_kinds,
    zabeteh.whole(json_extract(filing_fields, '$."oldest_evidence_year"'), 1250, 1450) AS p_oldest_evidence_year,
    json_extract(filing_fields, '$."oldest_evidence_year"') IS NOT NULL AS g_oldest_evidence_year
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_claimed_year AS v_claimed_year,
    (p_claimed_year IS NULL) AS b_claimed_year,
    p_existing_floor_area AS v_existing_floor_area,
    (p_existing_floor_area IS NULL) AS b_existing_floor_area,
    p_parts AS v_parts,
    (p_parts IS NULL) AS b_parts,
    p_evidence_kinds AS v_evidence_kinds,
    (p_evidence_kinds IS NULL) AS b_evidence_kinds,
    p_oldest_evidence_year AS v_oldest_evidence_year,
    (p_oldest_evidence_year IS NULL) AS b_oldest_evidence_year
  FROM step_1
),
step_3 AS (
  SELECT *,
    NOT (b_claimed_year) AND NOT COALESCE(v_claimed_year <= v_filing_year, FALSE) AS breaks_0,
    NOT (b_oldest_evidence_year OR b_claimed_year) AND NOT COALESCE(v_oldest_evidence_year <= (v_claimed_year + CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(1 AS BIGINT) END), FALSE) AS breaks_1,
    NOT (b_evidence_kinds) AND NOT COALESCE(list_contains(v_evidence_kinds, 'old-permit') OR list_contains(v_evidence_kinds, 'renovation-audit') OR list_contains(v_evidence_kinds, 'aerial-photo') OR list_contains(v_evidence_kinds, 'utility-bill') OR list_contains(v_evidence_kinds, 'deed-text') OR list_contains(v_evidence_kinds, 'expert'), FALSE) AS breaks_2,
    NOT (b_parts OR b_existing_floor_area) AND NOT COALESCE(CAST(COALESCE(list_sum(list_transform(v_parts, lambda r: r.v_area)), 0) AS BIGINT) = v_existing_floor_area, FALSE) AS breaks_3
  FROM step_2
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'year-not-in-future' END, CASE WHEN breaks_1 THEN 'evidence-not-later' END, CASE WHEN breaks_2 THEN 'written-record' END, CASE WHEN breaks_3 THEN 'parts-add-up' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_3
