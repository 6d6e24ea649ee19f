-- made by zabeteh 0.1.0 from forms/; do not edit
-- استعلام حریم مترو (metro protection-zone inquiry)
--
-- zabeteh.metro_protection_inquiry_rules(filing) gives the rules that a filing of this form breaks, and those that
-- only advise. The view zabeteh.metro_protection_inquiry does so for zabeteh.filings. Run functions.sql first.

CREATE OR REPLACE FUNCTION zabeteh.metro_protection_inquiry_rules(filing jsonb, OUT broken text[], OUT advised text[])
RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
WITH step_0 AS (
  SELECT zabeteh.read_day((filing -> 'filed_on')) AS filing_day,
(filing -> 'fields') AS filing_fields,
CASE WHEN jsonb_typeof(((filing -> 'answers') -> 'metro-protection-inquiry')) = 'object' THEN ((filing -> 'answers') -> 'metro-protection-inquiry') END AS answer_0
  WHERE zabeteh.item((filing -> 'form')) = 'metro-protection-inquiry' AND zabeteh.read_day((filing -> 'filed_on')) IS NOT NULL AND jsonb_typeof((filing -> 'fields')) = 'object' AND ((filing -> 'documents') IS NULL OR jsonb_typeof((filing -> 'documents')) = 'object') AND ((filing -> 'answers') IS NULL OR jsonb_typeof((filing -> 'answers')) = 'object')
  OFFSET 0
),
step_1 AS (
  SELECT *,
    FALSE AS waits_answer_0
  FROM step_0
  OFFSET 0
)
SELECT array_remove(ARRAY[]::text[], NULL),
  array_remove(ARRAY[]::text[], NULL)
FROM step_1
$zabeteh$;

-- Whether a filing keeps a rule, for constraints:
--   ALTER TABLE filings ADD CONSTRAINT "RULE" CHECK (zabeteh.metro_protection_inquiry_keeps(filing, 'RULE'));
CREATE OR REPLACE FUNCTION zabeteh.metro_protection_inquiry_keeps(filing jsonb, rule text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $zabeteh$
  SELECT NOT EXISTS (SELECT 1 FROM zabeteh.metro_protection_inquiry_rules(filing) AS r WHERE rule = ANY (r.broken))
$zabeteh$;

CREATE OR REPLACE VIEW zabeteh.metro_protection_inquiry AS
SELECT f.id, r.broken, r.advised
FROM zabeteh.filings AS f CROSS JOIN LATERAL zabeteh.metro_protection_inquiry_rules(f.filing) AS r;
