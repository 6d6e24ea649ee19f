-- made by zabeteh 0.1.0 from forms/; do not edit
-- What the views and functions of all forms share. PostgreSQL 15 or later.
--
-- A function that reads a value takes it as jsonb and gives it as conditions read it, or NULL where
-- it is absent or wrong: texts, booleans, and whole numbers (decimals scaled by their places, days as
-- day numbers of the Jalali calendar).

CREATE SCHEMA IF NOT EXISTS zabeteh;

-- The filings that the views read. Any table or view with these two columns may stand in its place.
CREATE TABLE IF NOT EXISTS zabeteh.filings (id bigint PRIMARY KEY, filing jsonb NOT NULL);

CREATE OR REPLACE FUNCTION zabeteh.month_length(y bigint, m bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN m < 7 THEN 31 WHEN m < 12 THEN 30 WHEN (8 * y + 29) % 33 < 8 THEN 30 ELSE 29 END
$$;

-- The number of a day, counted without gaps; NULL where the calendar from 1200 to 1500 lacks it.
CREATE OR REPLACE FUNCTION zabeteh.day_number(y bigint, m bigint, d bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN y BETWEEN 1200 AND 1500 AND m BETWEEN 1 AND 12
      AND d BETWEEN 1 AND zabeteh.month_length(y, m)
    THEN 365 * (y - 1) + (8 * y + 21) / 33
      + CASE WHEN m <= 7 THEN 31 * (m - 1) ELSE 186 + 30 * (m - 7) END + d END
$$;

CREATE OR REPLACE FUNCTION zabeteh.read_day(given jsonb) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(given) = 'string' AND given #>> '{}' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
    THEN zabeteh.day_number(substr(given #>> '{}', 1, 4)::bigint, substr(given #>> '{}', 6, 2)::bigint,
      substr(given #>> '{}', 9, 2)::bigint) END
$$;

CREATE OR REPLACE FUNCTION zabeteh.year_of(n bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN 365 * y + (8 * y + 29) / 33 + 1 <= n THEN y + 1
    WHEN 365 * (y - 1) + (8 * y + 21) / 33 + 1 <= n THEN y ELSE y - 1 END
  FROM (SELECT n * 33 / 12053 + 1 AS y) AS guess WHERE n BETWEEN 437927 AND 547864
$$;

CREATE OR REPLACE FUNCTION zabeteh.year_start(n bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT zabeteh.day_number(zabeteh.year_of(n), 1, 1) $$;

CREATE OR REPLACE FUNCTION zabeteh.month_of(n bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN rest < 186 THEN rest / 31 + 1 ELSE (rest - 186) / 30 + 7 END
  FROM (SELECT n - zabeteh.year_start(n) AS rest) AS of_year
$$;

CREATE OR REPLACE FUNCTION zabeteh.day_of(n bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN rest < 186 THEN rest % 31 + 1 ELSE (rest - 186) % 30 + 1 END
  FROM (SELECT n - zabeteh.year_start(n) AS rest) AS of_year
$$;

CREATE OR REPLACE FUNCTION zabeteh.moved_days(n bigint, by bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n + by BETWEEN 437927 AND 547864 THEN n + by END
$$;

-- A day that the month lacks becomes its last.
CREATE OR REPLACE FUNCTION zabeteh.moved_months(n bigint, by bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT zabeteh.day_number(y, m, least(zabeteh.day_of(n), zabeteh.month_length(y, m)))
  FROM (SELECT a / 12 AS y, a % 12 + 1 AS m
    FROM (SELECT zabeteh.year_of(n) * 12 + zabeteh.month_of(n) - 1 + by AS a) AS months
    WHERE abs(by) <= 3612 AND a >= 0) AS there
$$;

CREATE OR REPLACE FUNCTION zabeteh.months_between(f bigint, t bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN full_months >= 0 THEN full_months
      - CASE WHEN zabeteh.moved_months(f, full_months) <= t THEN 0 ELSE 1 END
    ELSE full_months
      + CASE WHEN zabeteh.moved_months(t, -full_months) <= f THEN 0 ELSE 1 END END
  FROM (SELECT zabeteh.year_of(t) * 12 + zabeteh.month_of(t)
    - zabeteh.year_of(f) * 12 - zabeteh.month_of(f) AS full_months) AS months
$$;

CREATE OR REPLACE FUNCTION zabeteh.flag(given jsonb) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(given) = 'boolean' THEN (given #>> '{}')::boolean END
$$;

CREATE OR REPLACE FUNCTION zabeteh.item(given jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(given) = 'string' THEN given #>> '{}' END
$$;

-- A set of items among those that are open: an array of different texts, one at least.
CREATE OR REPLACE FUNCTION zabeteh.items(given jsonb, open text[]) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(given) = 'array' AND (
      SELECT count(*) > 0 AND count(*) = count(DISTINCT e) AND
        bool_and(jsonb_typeof(e) = 'string' AND COALESCE(e #>> '{}' = ANY (open), FALSE))
      FROM jsonb_array_elements(CASE WHEN jsonb_typeof(given) = 'array' THEN given ELSE '[]' END) AS all_items(e)
    ) THEN given END
$$;

CREATE OR REPLACE FUNCTION zabeteh.written(given jsonb, most bigint, lines boolean) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(given) = 'string' AND length(given #>> '{}') <= most
    AND given #>> '{}' !~ CASE WHEN lines THEN '[\u0001-\u0009\u000b-\u001f\u007f-\u009f]'
      ELSE '[\u0001-\u001f\u007f-\u009f]' END
    AND given #>> '{}' ~ '[^\u0009-\u000d\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]'
    THEN given #>> '{}' END
$$;

CREATE OR REPLACE FUNCTION zabeteh.whole(given jsonb, low bigint, high bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN low AND high AND n = trunc(n) THEN n::bigint END
  FROM (SELECT CASE WHEN jsonb_typeof(given) = 'number' THEN (given #>> '{}')::numeric END AS n) AS number
$$;

CREATE OR REPLACE FUNCTION zabeteh.scaled(given jsonb, places integer, low bigint, high bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN low AND high THEN n::bigint END
  FROM (SELECT CASE WHEN jsonb_typeof(given) = 'string'
      AND given #>> '{}' ~ '^-?(0|[1-9][0-9]{0,39})([.][0-9]{1,18})?$'
      AND length(split_part(given #>> '{}', '.', 2)) <= places
      AND (low < 0 OR NOT starts_with(given #>> '{}', '-'))
    THEN (given #>> '{}')::numeric * 10::numeric ^ places END AS n) AS number
$$;

CREATE OR REPLACE FUNCTION zabeteh.day_between(given jsonb, low bigint, high bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN zabeteh.read_day(given) BETWEEN low AND high THEN zabeteh.read_day(given) END
$$;

CREATE OR REPLACE FUNCTION zabeteh.plate(given jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN jsonb_typeof(given) = 'object' THEN
    CASE WHEN given - ARRAY['main', 'sub', 'section'] = '{}'
      AND zabeteh.whole(given -> 'main', 1, 999999) IS NOT NULL
      AND zabeteh.whole(given -> 'sub', 0, 9999999) IS NOT NULL
      AND zabeteh.whole(given -> 'section', 1, 99) IS NOT NULL THEN given END END
$$;

-- The digit at a place, counted from 1.
CREATE OR REPLACE FUNCTION zabeteh.d(t text, at integer) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ascii(substr(t, at, 1)) - 48 $$;

CREATE OR REPLACE FUNCTION zabeteh.is_national_id(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t !~ '^[0-9]{10}$' OR t = repeat(substr(t, 1, 1), 10) OR substr(t, 4, 6) = '000000' THEN FALSE
    ELSE zabeteh.d(t, 10) = CASE WHEN s % 11 < 2 THEN s % 11 ELSE 11 - s % 11 END END
  FROM (SELECT sum(zabeteh.d(t, at) * (11 - at))::integer AS s FROM generate_series(1, 9) AS at) AS weighed
$$;

CREATE OR REPLACE FUNCTION zabeteh.is_legal_person_id(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t !~ '^[0-9]{11}$' OR substr(t, 4, 6) = '000000' THEN FALSE
    ELSE zabeteh.d(t, 11) = s % 11 % 10 END
  FROM (SELECT sum((zabeteh.d(t, at) + zabeteh.d(t, 10) + 2) * (ARRAY[29, 27, 23, 19, 17])[(at - 1) % 5 + 1])::integer AS s
    FROM generate_series(1, 10) AS at) AS weighed
$$;

-- The control digit of bill and payment ids over all but the last `less` digits.
CREATE OR REPLACE FUNCTION zabeteh.modulo_11(t text, less integer) RETURNS integer
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN s % 11 < 2 THEN 0 ELSE 11 - s % 11 END
  FROM (SELECT sum(zabeteh.d(t, length(t) - less - at) * (at % 6 + 2))::integer AS s
    FROM generate_series(0, length(t) - less - 1) AS at) AS weighed
$$;

CREATE OR REPLACE FUNCTION zabeteh.is_bill_id(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t ~ '^[1-9][0-9]{5,12}$' THEN zabeteh.modulo_11(t, 1) = zabeteh.d(t, length(t)) ELSE FALSE END
$$;

CREATE OR REPLACE FUNCTION zabeteh.is_payment_id(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t ~ '^[1-9][0-9]{5,12}$' THEN zabeteh.modulo_11(t, 2) = zabeteh.d(t, length(t) - 1) ELSE FALSE END
$$;

CREATE OR REPLACE FUNCTION zabeteh.is_iban(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN t ~ '^IR[0-9]{24}$'
    THEN (substr(t, 5, 22) || '1827' || substr(t, 3, 2))::numeric % 97 = 1 ELSE FALSE END
$$;

CREATE OR REPLACE FUNCTION zabeteh.is_email(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT length(t) <= 100 AND t ~ '^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,80}[.][A-Za-z]{2,24}$'
    AND t !~ '(^|[.@])[.]|[.]@'
$$;

CREATE OR REPLACE FUNCTION zabeteh.is_engineer_licence(t text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT t ~ '^[0-9-]{3,20}$' AND t ~ '[0-9]' $$;

CREATE OR REPLACE FUNCTION zabeteh.is_shaped(t text, pattern text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT t ~ pattern $$;

-- The municipal district that a case number or a renovation code names.
CREATE OR REPLACE FUNCTION zabeteh.region(t text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN strpos(t, '-') > 0 THEN split_part(t, '-', 1)::bigint ELSE substr(t, 1, 2)::bigint END
$$;

-- A quotient as a multiple of `step`: 'down', 'up', or to the nearer, half away from zero.
CREATE OR REPLACE FUNCTION zabeteh.divided(v bigint, by bigint, step bigint, direction text) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (step * CASE direction
    WHEN 'down' THEN div(v::numeric - CASE WHEN v < 0 THEN by * step - 1 ELSE 0 END, by * step)
    WHEN 'up' THEN div(v::numeric + CASE WHEN v > 0 THEN by * step - 1 ELSE 0 END, by * step)
    ELSE sign(v::numeric) * div(2 * abs(v::numeric) + by * step, 2 * by::numeric * step) END)::bigint
$$;
