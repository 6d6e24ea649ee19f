-- made by zabeteh 0.1.0 from forms/; do not edit
-- انتقال پروانه به مالک جدید (transfer of the permit to a new owner)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- permit-in-force: the permit has expired [opinion-7-4452]
-- two-persons: the new and the previous owner have the same national id
-- obligations-taken-over: the obligations and dues of the permit are not taken over
-- deed-not-in-future: the transfer deed is dated after the day of filing
-- deed-after-permit: the transfer deed is dated before the permit
WITH step_0 AS (
  SELECT id,
    zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) AS filing_day,
    try_variant_get(filing, '$["fields"]', 'variant') AS filing_fields,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["registry-ownership-inquiry"]', 'variant') END AS answer_0,
    CASE WHEN schema_of_variant(try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["notary-transfer-inquiry"]', 'variant')) LIKE 'OBJECT%' THEN try_variant_get(try_variant_get(filing, '$["answers"]', 'variant'), '$["notary-transfer-inquiry"]', 'variant') END AS answer_1
  FROM filings
  WHERE zabeteh_item(try_variant_get(filing, '$["form"]', 'variant')) = 'permit-transfer' AND zabeteh_read_day(try_variant_get(filing, '$["filed_on"]', 'variant')) IS NOT NULL AND schema_of_variant(try_variant_get(filing, '$["fields"]', 'variant')) LIKE 'OBJECT%' AND (try_variant_get(filing, '$["documents"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["documents"]', 'variant')) LIKE 'OBJECT%') AND (try_variant_get(filing, '$["answers"]', 'variant') IS NULL OR schema_of_variant(try_variant_get(filing, '$["answers"]', 'variant')) LIKE 'OBJECT%')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh_is_national_id(zabeteh_item(try_variant_get(filing_fields, '$["new_owner_national_id"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["new_owner_national_id"]', 'variant')) END AS p_new_owner_national_id,
    try_variant_get(filing_fields, '$["new_owner_national_id"]', 'variant') IS NOT NULL AS g_new_owner_national_id,
    CASE WHEN zabeteh_is_national_id(zabeteh_item(try_variant_get(filing_fields, '$["previous_owner_national_id"]', 'variant'))) THEN zabeteh_item(try_variant_get(filing_fields, '$["previous_owner_national_id"]', 'variant')) END AS p_previous_owner_national_id,
    try_variant_get(filing_fields, '$["previous_owner_national_id"]', 'variant') IS NOT NULL AS g_previous_owner_national_id,
    zabeteh_day_between(try_variant_get(filing_fields, '$["permit_date"]', 'variant'), 437927, 547864) AS p_permit_date,
    try_variant_get(filing_fields, '$["permit_date"]', 'variant') IS NOT NULL AS g_permit_date,
    zabeteh_day_between(try_variant_get(filing_fields, '$["permit_expiry"]', 'variant'), 437927, 547864) AS p_permit_expiry,
    try_variant_get(filing_fields, '$["permit_expiry"]', 'variant') IS NOT NULL AS g_permit_expiry,
    CASE WHEN zabeteh_item(try_variant_get(filing_fields, '$["transfer_kind"]', 'variant')) IN ('sale', 'settlement', 'gift', 'inheritance', 'court-judgment') THEN zabeteh_item(try_variant_get(filing_fields, '$["transfer_kind"]', 'variant')) END AS p_transfer_kind,
    try_variant_get(filing_fields, '$["transfer_kind"]', 'variant') IS NOT NULL AS g_transfer_kind,
    zabeteh_day_between(try_variant_get(filing_fields, '$["deed_date"]', 'variant'), 437927, 547864) AS p_deed_date,
    try_variant_get(filing_fields, '$["deed_date"]', 'variant') IS NOT NULL AS g_deed_date,
    zabeteh_flag(try_variant_get(filing_fields, '$["accepts_obligations"]', 'variant')) AS p_accepts_obligations,
    try_variant_get(filing_fields, '$["accepts_obligations"]', 'variant') IS NOT NULL AS g_accepts_obligations
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_new_owner_national_id AS v_new_owner_national_id,
    (p_new_owner_national_id IS NULL) AS b_new_owner_national_id,
    p_previous_owner_national_id AS v_previous_owner_national_id,
    (p_previous_owner_national_id IS NULL) AS b_previous_owner_national_id,
    p_permit_date AS v_permit_date,
    (p_permit_date IS NULL) AS b_permit_date,
    p_permit_expiry AS v_permit_expiry,
    (p_permit_expiry IS NULL) AS b_permit_expiry,
    p_transfer_kind AS v_transfer_kind,
    (p_transfer_kind IS NULL) AS b_transfer_kind,
    p_accepts_obligations AS v_accepts_obligations,
    (p_accepts_obligations IS NULL) AS b_accepts_obligations
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_transfer_kind) OR COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE) THEN p_deed_date END AS v_deed_date,
    (CASE WHEN g_deed_date THEN ((b_transfer_kind) OR COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE)) AND p_deed_date IS NULL ELSE ((b_transfer_kind) OR COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE)) END) AS b_deed_date
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0,
    (NOT FALSE AND TRUE AND answer_1 IS NULL) AS waits_answer_1
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_permit_expiry) AND NOT COALESCE(v_permit_expiry >= filing_day, FALSE) AS breaks_0,
    NOT (b_new_owner_national_id OR b_previous_owner_national_id) AND NOT COALESCE(v_new_owner_national_id <> v_previous_owner_national_id, FALSE) AS breaks_1,
    NOT (b_accepts_obligations) AND NOT COALESCE(v_accepts_obligations, FALSE) AS breaks_2,
    NOT (b_transfer_kind) AND COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE) AND NOT (b_deed_date) AND NOT COALESCE(v_deed_date <= filing_day, FALSE) AS breaks_3,
    NOT (b_transfer_kind) AND COALESCE(v_transfer_kind IN ('sale', 'settlement', 'gift'), FALSE) AND NOT (b_deed_date OR b_permit_date) AND NOT COALESCE(v_deed_date >= v_permit_date, FALSE) AS breaks_4
  FROM step_4
)
SELECT id,
  array_compact(array(CASE WHEN breaks_0 THEN 'permit-in-force' END, CASE WHEN breaks_1 THEN 'two-persons' END, CASE WHEN breaks_2 THEN 'obligations-taken-over' END, CASE WHEN breaks_3 THEN 'deed-not-in-future' END)) AS broken,
  array_compact(array(CASE WHEN breaks_4 THEN 'deed-after-permit' END)) AS advised
FROM step_5
