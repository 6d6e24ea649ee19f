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
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'building-age-certificate' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    (1200L + (zabeteh_months_between(437927L, filing_day) DIV 12)) AS v_filing_year,
    zabeteh_whole(try_variant_get(filing_fields, '$["claimed_year"]', 'variant'), 1250, 1450) AS p_claimed_year,
    try_variant_get(filing_fields, '$["claimed_year"]', 'variant') IS NOT NULL AS g_claimed_year,
    zabeteh_scaled(try_variant_get(filing_fields, '$["existing_floor_area"]', 'variant'), 2, 0, 1000000000) AS p_existing_floor_area,
    try_variant_get(filing_fields, '$["existing_floor_area"]', 'variant') IS NOT NULL AS g_existing_floor_area,
    CASE WHEN schema_of_variant(try_variant_get(filing_fields, '$["parts"]', 'variant')) LIKE 'ARRAY%' THEN CASE WHEN size(try_variant_get(try_variant_get(filing_fields, '$["parts"]', 'variant'), '$', 'array<variant>')) BETWEEN 1 AND 50 AND NOT (exists(try_variant_get(try_variant_get(filing_fields, '$["parts"]', 'variant'), '$', 'array<variant>'), r -> NOT (COALESCE(CASE WHEN schema_of_variant(r) LIKE 'OBJECT%' THEN size(array_except(map_keys(try_cast(r AS MAP<STRING, VARIANT>)), array('part', 'area', 'year'))) = 0 AND NOT ((CASE WHEN length((CASE WHEN schema_of_variant(try_variant_get(r, '$["part"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["part"]', 'variant'), '$', 'string') END)) <= 60
    AND NOT (CASE WHEN schema_of_variant(try_variant_get(r, '$["part"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["part"]', 'variant'), '$', 'string') END) RLIKE CASE WHEN TRUE THEN '[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]' ELSE '[\\x00-\\x1f\\x7f-\\x9f]' END
    AND (CASE WHEN schema_of_variant(try_variant_get(r, '$["part"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["part"]', 'variant'), '$', 'string') END) RLIKE '[^\\x09-\\x0d\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
    THEN (CASE WHEN schema_of_variant(try_variant_get(r, '$["part"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["part"]', 'variant'), '$', 'string') END) END) IS NULL) AND NOT ((CASE WHEN (CASE WHEN (CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END) RLIKE '\\A-?(0|[1-9][0-9]{0,18})([.][0-9]{1,6})?\\z' AND length(split_part((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END), '.', 2)) <= 2
    THEN try_cast(try_cast((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END) AS DECIMAL(28, 6)) * (CASE 2 WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100 WHEN 3 THEN 1000 WHEN 4 THEN 10000 WHEN 5 THEN 100000 ELSE 1000000 END) AS DECIMAL(38, 0)) END) BETWEEN 0 AND 1000000000
    AND (0 < 0 OR NOT startswith((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END), '-'))
    THEN try_cast((CASE WHEN (CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END) RLIKE '\\A-?(0|[1-9][0-9]{0,18})([.][0-9]{1,6})?\\z' AND length(split_part((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END), '.', 2)) <= 2
    THEN try_cast(try_cast((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END) AS DECIMAL(28, 6)) * (CASE 2 WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100 WHEN 3 THEN 1000 WHEN 4 THEN 10000 WHEN 5 THEN 100000 ELSE 1000000 END) AS DECIMAL(38, 0)) END) AS BIGINT) END) IS NULL) AND NOT ((CASE WHEN (CASE WHEN schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) LIKE 'DECIMAL%' THEN try_variant_get(try_variant_get(r, '$["year"]', 'variant'), '$', 'decimal(38, 15)') END) BETWEEN 1250 AND 1450 AND (CASE WHEN schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) LIKE 'DECIMAL%' THEN try_variant_get(try_variant_get(r, '$["year"]', 'variant'), '$', 'decimal(38, 15)') END) = floor((CASE WHEN schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) LIKE 'DECIMAL%' THEN try_variant_get(try_variant_get(r, '$["year"]', 'variant'), '$', 'decimal(38, 15)') END)) THEN try_cast((CASE WHEN schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) LIKE 'DECIMAL%' THEN try_variant_get(try_variant_get(r, '$["year"]', 'variant'), '$', 'decimal(38, 15)') END) AS BIGINT) END) IS NULL) ELSE FALSE END, FALSE)))) THEN transform(try_variant_get(try_variant_get(filing_fields, '$["parts"]', 'variant'), '$', 'array<variant>'), r -> named_struct('v_part', (CASE WHEN length((CASE WHEN schema_of_variant(try_variant_get(r, '$["part"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["part"]', 'variant'), '$', 'string') END)) <= 60
    AND NOT (CASE WHEN schema_of_variant(try_variant_get(r, '$["part"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["part"]', 'variant'), '$', 'string') END) RLIKE CASE WHEN TRUE THEN '[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]' ELSE '[\\x00-\\x1f\\x7f-\\x9f]' END
    AND (CASE WHEN schema_of_variant(try_variant_get(r, '$["part"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["part"]', 'variant'), '$', 'string') END) RLIKE '[^\\x09-\\x0d\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
    THEN (CASE WHEN schema_of_variant(try_variant_get(r, '$["part"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["part"]', 'variant'), '$', 'string') END) END), 'v_area', (CASE WHEN (CASE WHEN (CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END) RLIKE '\\A-?(0|[1-9][0-9]{0,18})([.][0-9]{1,6})?\\z' AND length(split_part((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END), '.', 2)) <= 2
    THEN try_cast(try_cast((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END) AS DECIMAL(28, 6)) * (CASE 2 WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100 WHEN 3 THEN 1000 WHEN 4 THEN 10000 WHEN 5 THEN 100000 ELSE 1000000 END) AS DECIMAL(38, 0)) END) BETWEEN 0 AND 1000000000
    AND (0 < 0 OR NOT startswith((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END), '-'))
    THEN try_cast((CASE WHEN (CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END) RLIKE '\\A-?(0|[1-9][0-9]{0,18})([.][0-9]{1,6})?\\z' AND length(split_part((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END), '.', 2)) <= 2
    THEN try_cast(try_cast((CASE WHEN schema_of_variant(try_variant_get(r, '$["area"]', 'variant')) = 'STRING' THEN try_variant_get(try_variant_get(r, '$["area"]', 'variant'), '$', 'string') END) AS DECIMAL(28, 6)) * (CASE 2 WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100 WHEN 3 THEN 1000 WHEN 4 THEN 10000 WHEN 5 THEN 100000 ELSE 1000000 END) AS DECIMAL(38, 0)) END) AS BIGINT) END), 'v_year', (CASE WHEN (CASE WHEN schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) LIKE 'DECIMAL%' THEN try_variant_get(try_variant_get(r, '$["year"]', 'variant'), '$', 'decimal(38, 15)') END) BETWEEN 1250 AND 1450 AND (CASE WHEN schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) LIKE 'DECIMAL%' THEN try_variant_get(try_variant_get(r, '$["year"]', 'variant'), '$', 'decimal(38, 15)') END) = floor((CASE WHEN schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) LIKE 'DECIMAL%' THEN try_variant_get(try_variant_get(r, '$["year"]', 'variant'), '$', 'decimal(38, 15)') END)) THEN try_cast((CASE WHEN schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(try_variant_get(r, '$["year"]', 'variant')) LIKE 'DECIMAL%' THEN try_variant_get(try_variant_get(r, '$["year"]', 'variant'), '$', 'decimal(38, 15)') END) AS BIGINT) END))) END END AS p_parts,
    try_variant_get(filing_fields, '$["parts"]', 'variant') IS NOT NULL AS g_parts,
    zabeteh_items(try_variant_get(filing_fields, '$["evidence_kinds"]', 'variant'), array('old-permit', 'renovation-audit', 'aerial-photo', 'utility-bill', 'deed-text', 'expert', 'witness')) AS p_evidence_kinds,
    try_variant_get(filing_fields, '$["evidence_kinds"]', 'variant') IS NOT NULL AS g_evidence_kinds,
    zabeteh_whole(try_variant_get(filing_fields, '$["oldest_evidence_year"]', 'variant'), 1250, 1450) AS p_oldest_evidence_year,
    try_variant_get(filing_fields, '$["oldest_evidence_year"]', 'variant') IS NOT NULL AS g_oldest_evidence_year
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
    NOT (b_oldest_evidence_year OR b_claimed_year) AND NOT COALESCE(v_oldest_evidence_year <= (v_claimed_year + CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN 1L END), FALSE) AS breaks_1,
    NOT (b_evidence_kinds) AND NOT COALESCE(array_contains(v_evidence_kinds, 'old-permit') OR array_contains(v_evidence_kinds, 'renovation-audit') OR array_contains(v_evidence_kinds, 'aerial-photo') OR array_contains(v_evidence_kinds, 'utility-bill') OR array_contains(v_evidence_kinds, 'deed-text') OR array_contains(v_evidence_kinds, 'expert'), FALSE) AS breaks_2,
    NOT (b_parts OR b_existing_floor_area) AND NOT COALESCE(COALESCE(aggregate(transform(v_parts, r -> r.v_area), 0L, (s, c) -> s + COALESCE(c, 0L)), 0L) = v_existing_floor_area, FALSE) AS breaks_3
  FROM step_2
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'year-not-in-future' END, CASE WHEN breaks_1 THEN 'evidence-not-later' END, CASE WHEN breaks_2 THEN 'written-record' END, CASE WHEN breaks_3 THEN 'parts-add-up' END)) AS broken,
  CAST(array() AS ARRAY<STRING>) AS advised
FROM step_3
