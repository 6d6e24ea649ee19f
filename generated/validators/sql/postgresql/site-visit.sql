-- made by zabeteh 0.1.0 from forms/; do not edit
-- درخواست بازدید از ملک (request for a site visit)
--
-- zabeteh.site_visit_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.site_visit does so for zabeteh.filings. Run functions.sql first.
-- preferred-not-past: the preferred date is before the day of filing

CREATE OR REPLACE FUNCTION zabeteh.site_visit_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields
  WHERE zabeteh.item((filing -> 'form')) = 'site-visit' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    zabeteh.day_between((filing_fields -> 'preferred_date'), 437927, 547864) AS p_preferred_date,
    (filing_fields -> 'preferred_date') IS NOT NULL AS g_preferred_date
  FROM step_0
  OFFSET 0
),
step_2 AS (
  SELECT *,
    p_preferred_date AS v_preferred_date,
    (p_preferred_date IS NULL) AS b_preferred_date
  FROM step_1
  OFFSET 0
),
step_3 AS (
  SELECT *,
    NOT (b_preferred_date) AND NOT COALESCE(v_preferred_date >= filing_day, FALSE) AS breaks_0
  FROM step_2
  OFFSET 0
)
SELECT array_remove(ARRAY[CASE WHEN breaks_0 THEN 'preferred-not-past' END]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_3
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.site_visit_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.site_visit_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.site_visit_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.site_visit AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.site_visit_rules(f.filing) AS r;
