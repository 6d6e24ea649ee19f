-- made by zabeteh 0.1.0 from forms/; do not edit
-- اصلاح مشخصات مالک در پرونده (owner record update)
--
-- Takes a table or view `filings` with the columns `id` and `filing`; gives each filing of this form
-- with the rules that it breaks and those that only advise. Run functions.sql first.
-- shares-make-six: the shares of the owners do not add up to six dang
-- new-owner-differs: the new owner is the previous one
-- deed-not-in-future: the transfer deed is dated after the day of filing
WITH step_0 AS (
  SELECT id,
    zabeteh.read_day(json_extract(filing, '$."filed_on"')) AS filing_day,
    json_extract(filing, '$."fields"') AS filing_fields,
    CASE WHEN json_type(json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"')) = 'OBJECT' THEN json_extract(json_extract(filing, '$."answers"'), '$."registry-ownership-inquiry"') END AS answer_0
  FROM filings
  WHERE zabeteh.item(json_extract(filing, '$."form"')) = 'owner-record-update' AND zabeteh.read_day(json_extract(filing, '$."filed_on"')) IS NOT NULL AND json_type(json_extract(filing, '$."fields"')) = 'OBJECT' AND (json_extract(filing, '$."documents"') IS NULL OR json_type(json_extract(filing, '$."documents"')) = 'OBJECT') AND (json_extract(filing, '$."answers"') IS NULL OR json_type(json_extract(filing, '$."answers"')) = 'OBJECT')
),
step_1 AS (
  SELECT *,
    CASE WHEN zabeteh.item(json_extract(filing_fields, '$."owner_change_kind"')) IN ('sale', 'settlement', 'gift', 'inheritance', 'court-judgment', 'identity', 'company') THEN zabeteh.item(json_extract(filing_fields, '$."owner_change_kind"')) END AS p_owner_change_kind,
    json_extract(filing_fields, '$."owner_change_kind"') IS NOT NULL AS g_owner_change_kind,
    CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(filing_fields, '$."previous_owner_national_id"'))) THEN zabeteh.item(json_extract(filing_fields, '$."previous_owner_national_id"')) END AS p_previous_owner_national_id,
    json_extract(filing_fields, '$."previous_owner_national_id"') IS NOT NULL AS g_previous_owner_national_id,
    zabeteh.day_between(json_extract(filing_fields, '$."deed_date"'), 437927, 547864) AS p_deed_date,
    json_extract(filing_fields, '$."deed_date"') IS NOT NULL AS g_deed_date,
    CASE WHEN json_type(json_extract(filing_fields, '$."owners"')) = 'ARRAY' THEN CASE WHEN json_array_length(json_extract(filing_fields, '$."owners"')) BETWEEN 1 AND 100 AND NOT (len(list_filter(json_extract(json_extract(filing_fields, '$."owners"'), '$[*]'), lambda r: NOT (COALESCE(CASE WHEN json_type(r) = 'OBJECT' THEN len(list_filter(json_keys(r), lambda k: k NOT IN ('name', 'national_id', 'share_dang'))) = 0 AND NOT (zabeteh.written(json_extract(r, '$."name"'), 80, TRUE) IS NULL) AND NOT (CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(r, '$."national_id"'))) THEN zabeteh.item(json_extract(r, '$."national_id"')) END IS NULL) AND NOT (zabeteh.scaled(json_extract(r, '$."share_dang"'), 4, 1, 60000) IS NULL) ELSE FALSE END, FALSE)))) > 0) THEN list_transform(json_extract(json_extract(filing_fields, '$."owners"'), '$[*]'), lambda r: {'v_name': zabeteh.written(json_extract(r, '$."name"'), 80, TRUE), 'v_national_id': CASE WHEN zabeteh.is_national_id(zabeteh.item(json_extract(r, '$."national_id"'))) THEN zabeteh.item(json_extract(r, '$."national_id"')) END, 'v_share_dang': zabeteh.scaled(json_extract(r, '$."share_dang"'), 4, 1, 60000)}) END END AS p_owners,
    json_extract(filing_fields, '$."owners"') IS NOT NULL AS g_owners
  FROM step_0
),
step_2 AS (
  SELECT *,
    p_owner_change_kind AS v_owner_change_kind,
    (p_owner_change_kind IS NULL) AS b_owner_change_kind,
    p_owners AS v_owners,
    (p_owners IS NULL) AS b_owners
  FROM step_1
),
step_3 AS (
  SELECT *,
    CASE WHEN (b_owner_change_kind) OR COALESCE(v_owner_change_kind NOT IN ('identity'), FALSE) THEN p_previous_owner_national_id END AS v_previous_owner_national_id,
    (CASE WHEN g_previous_owner_national_id THEN ((b_owner_change_kind) OR COALESCE(v_owner_change_kind NOT IN ('identity'), FALSE)) AND p_previous_owner_national_id IS NULL ELSE ((b_owner_change_kind) OR COALESCE(v_owner_change_kind NOT IN ('identity'), FALSE)) END) AS b_previous_owner_national_id,
    CASE WHEN (b_owner_change_kind) OR COALESCE(v_owner_change_kind IN ('sale', 'settlement', 'gift'), FALSE) THEN p_deed_date END AS v_deed_date,
    (CASE WHEN g_deed_date THEN ((b_owner_change_kind) OR COALESCE(v_owner_change_kind IN ('sale', 'settlement', 'gift'), FALSE)) AND p_deed_date IS NULL ELSE ((b_owner_change_kind) OR COALESCE(v_owner_change_kind IN ('sale', 'settlement', 'gift'), FALSE)) END) AS b_deed_date
  FROM step_2
),
step_4 AS (
  SELECT *,
    (NOT FALSE AND TRUE AND answer_0 IS NULL) AS waits_answer_0
  FROM step_3
),
step_5 AS (
  SELECT *,
    NOT (b_owners) AND NOT (COALESCE(CAST(COALESCE(list_sum(list_transform(v_owners, lambda r: r.v_share_dang)), 0) AS BIGINT) >= (CAST(60000 AS BIGINT) - CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(100 AS BIGINT) END), FALSE) AND COALESCE(CAST(COALESCE(list_sum(list_transform(v_owners, lambda r: r.v_share_dang)), 0) AS BIGINT) <= (CAST(60000 AS BIGINT) + CASE WHEN filing_day BETWEEN 507323 AND 547864 THEN CAST(100 AS BIGINT) END), FALSE)) AS breaks_0,
    NOT (b_owner_change_kind) AND COALESCE(v_owner_change_kind NOT IN ('identity'), FALSE) AND NOT (b_owners OR b_previous_owner_national_id) AND NOT COALESCE(len(list_filter(v_owners, lambda r: COALESCE(r.v_national_id <> v_previous_owner_national_id, FALSE))) > 0, FALSE) AS breaks_1,
    NOT (b_owner_change_kind) AND COALESCE(v_owner_change_kind IN ('sale', 'settlement', 'gift'), FALSE) AND NOT (b_deed_date) AND NOT COALESCE(v_deed_date <= filing_day, FALSE) AS breaks_2
  FROM step_4
)
SELECT id,
  list_filter([CASE WHEN breaks_0 THEN 'shares-make-six' END, CASE WHEN breaks_1 THEN 'new-owner-differs' END, CASE WHEN breaks_2 THEN 'deed-not-in-future' END], lambda e: e IS NOT NULL) AS broken,
  CAST([] AS VARCHAR[]) AS advised
FROM step_5
