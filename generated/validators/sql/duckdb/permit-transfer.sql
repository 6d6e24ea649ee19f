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
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."notary-transfer-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."notary-transfer-inquiry"') END AS answer_1
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'permit-transfer' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(filing_fields, '$."new_owner_national_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."new_owner_national_id"')) END AS p_new_owner_national_id,
    json_extract(filing_fields, '$."new_owner_national_id"') IS NOT NULL AS g_new_owner_national_id,
    CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(filing_fields, '$."previous_owner_national_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."previous_owner_national_id"')) END AS p_previous_owner_national_id,
    json_extract(filing_fields, '$."previous_owner_national_id"') IS NOT NULL AS g_previous_owner_national_id,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_date"'), 437927, 547864) AS p_permit_date,
    json_extract(filing_fields, '$."permit_date"') IS NOT NULL AS g_permit_date,
    zabeteh.day_between(json_extract(filing_fields, '$."permit_expiry"'), 437927, 547864) AS p_permit_expiry,
    json_extract(filing_fields, '$."permit_expiry"') IS NOT NULL AS g_permit_expiry,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."transfer_kind"')) IN ('sale', 'settlement', 'gift', 'inheritance', 'court-judgment') THEN zabeteh.item(json_extract(filing_fields, '$."transfer_kind"')) END AS p_transfer_kind,
    json_extract(filing_fields, '$."transfer_kind"') IS NOT NULL AS g_transfer_kind,
    zabeteh.day_between(json_extract(filing_fields, '$."deed_date"'), 437927, 547864) AS p_deed_date,
    json_extract(filing_fields, '$."deed_date"') IS NOT NULL AS g_deed_date,
    zabeteh.flag(json_extract(filing_fields, '$."accepts_obligations"')) AS p_accepts_obligations,
    json_extract(filing_fields, '$."accepts_obligations"') IS NOT NULL AS g_accepts_obligations
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
  list_filter([CASE WHEN breaks_0 THEN 'permit-in-force' END, CASE WHEN breaks_1 THEN 'two-persons' END, CASE WHEN breaks_2 THEN 'obligations-taken-over' END, CASE WHEN breaks_3 THEN 'deed-not-in-future' END], lambda e: e IS NOT NULL) AS broken,
  list_filter([CASE WHEN breaks_4 THEN 'deed-after-permit' END], lambda e: e IS NOT NULL) AS advised
FROM step_5
