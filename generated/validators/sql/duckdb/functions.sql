-- made by zabeteh 0.1.0 from forms/; do not edit
-- What the queries of all forms share. DuckDB 1.4 or later; run it once in the session.
--
-- A macro that reads a value takes it as JSON and gives it as conditions read it, or NULL where it is
-- absent or wrong: texts, booleans, and whole numbers (decimals scaled by their places, days as day
-- numbers of the Jalali calendar).

CREATE SCHEMA IF NOT EXISTS zabeteh;

CREATE OR REPLACE MACRO zabeteh.month_length(y, m) AS
  CASE WHEN m < 7 THEN 31 WHEN m < 12 THEN 30 WHEN (8 * y + 29) % 33 < 8 THEN 30 ELSE 29 END;

-- The number of a day, counted without gaps; NULL where the calendar from 1200 to 1500 lacks it.
CREATE OR REPLACE MACRO zabeteh.day_number(y, m, d) AS
  CASE WHEN y BETWEEN 1200 AND 1500 AND m BETWEEN 1 AND 12 AND d BETWEEN 1 AND zabeteh.month_length(y, m)
    THEN 365 * (y - 1) + (8 * y + 21) // 33 + CASE WHEN m <= 7 THEN 31 * (m - 1) ELSE 186 + 30 * (m - 7) END + d END;

CREATE OR REPLACE MACRO zabeteh.as_text(given) AS
  CASE WHEN json_type(given) = 'VARCHAR' THEN given ->> '$' END;

CREATE OR REPLACE MACRO zabeteh.read_day(given) AS
  CASE WHEN regexp_full_match(zabeteh.as_text(given), '[0-9]{4}-[0-9]{2}-[0-9]{2}')
    THEN zabeteh.day_number(TRY_CAST(substr(zabeteh.as_text(given), 1, 4) AS BIGINT),
      TRY_CAST(substr(zabeteh.as_text(given), 6, 2) AS BIGINT), TRY_CAST(substr(zabeteh.as_text(given), 9, 2) AS BIGINT)) END;

CREATE OR REPLACE MACRO zabeteh.year_of(n) AS
  CASE WHEN n NOT BETWEEN 437927 AND 547864 THEN NULL
    WHEN 365 * (n * 33 // 12053 + 1) + (8 * (n * 33 // 12053 + 1) + 29) // 33 + 1 <= n THEN n * 33 // 12053 + 2
    WHEN 365 * (n * 33 // 12053) + (8 * (n * 33 // 12053 + 1) + 21) // 33 + 1 <= n THEN n * 33 // 12053 + 1
    ELSE n * 33 // 12053 END;

CREATE OR REPLACE MACRO zabeteh.year_start(n) AS zabeteh.day_number(zabeteh.year_of(n), 1, 1);

CREATE OR REPLACE MACRO zabeteh.month_of(n) AS
  CASE WHEN n - zabeteh.year_start(n) < 186 THEN (n - zabeteh.year_start(n)) // 31 + 1
    ELSE (n - zabeteh.year_start(n) - 186) // 30 + 7 END;

CREATE OR REPLACE MACRO zabeteh.day_of(n) AS
  CASE WHEN n - zabeteh.year_start(n) < 186 THEN (n - zabeteh.year_start(n)) % 31 + 1
    ELSE (n - zabeteh.year_start(n) - 186) % 30 + 1 END;

CREATE OR REPLACE MACRO zabeteh.moved_days(n, by_days) AS
  CASE WHEN n + by_days BETWEEN 437927 AND 547864 THEN n + by_days END;

-- The months from the beginning of the calendar to those after a day.
CREATE OR REPLACE MACRO zabeteh.months_at(n, by_months) AS
  CASE WHEN abs(by_months) <= 3612 THEN zabeteh.year_of(n) * 12 + zabeteh.month_of(n) - 1 + by_months END;

-- A day that the month lacks becomes its last.
CREATE OR REPLACE MACRO zabeteh.moved_months(n, by_months) AS
  zabeteh.day_number(zabeteh.months_at(n, by_months) // 12, zabeteh.months_at(n, by_months) % 12 + 1,
    CASE WHEN zabeteh.day_of(n) < zabeteh.month_length(zabeteh.months_at(n, by_months) // 12, zabeteh.months_at(n, by_months) % 12 + 1)
      THEN zabeteh.day_of(n) ELSE zabeteh.month_length(zabeteh.months_at(n, by_months) // 12, zabeteh.months_at(n, by_months) % 12 + 1) END);

CREATE OR REPLACE MACRO zabeteh.months_apart(f, t) AS
  zabeteh.year_of(t) * 12 + zabeteh.month_of(t) - zabeteh.year_of(f) * 12 - zabeteh.month_of(f);

-- Of two days in the same month, whether the first one is past the second, clamped to the month.
CREATE OR REPLACE MACRO zabeteh.is_short(f, t) AS
  least(zabeteh.day_of(f), zabeteh.month_length(zabeteh.year_of(t), zabeteh.month_of(t))) > zabeteh.day_of(t);

CREATE OR REPLACE MACRO zabeteh.months_between(f, t) AS
  CASE WHEN zabeteh.months_apart(f, t) >= 0
    THEN zabeteh.months_apart(f, t) - CASE WHEN zabeteh.is_short(f, t) THEN 1 ELSE 0 END
    ELSE zabeteh.months_apart(f, t) + CASE WHEN zabeteh.is_short(t, f) THEN 1 ELSE 0 END END;

CREATE OR REPLACE MACRO zabeteh.flag(given) AS
  CASE WHEN json_type(given) = 'BOOLEAN' THEN TRY_CAST(given ->> '$' AS BOOLEAN) END;

CREATE OR REPLACE MACRO zabeteh.item(given) AS zabeteh.as_text(given);

-- A set of items among those that are open: an array of different texts, one at least.
CREATE OR REPLACE MACRO zabeteh.items(given, open) AS
  CASE WHEN json_type(given) = 'ARRAY' AND len(json_extract(given, '$[*]')) > 0
    AND len(list_filter(json_extract(given, '$[*]'), lambda e: NOT COALESCE(list_contains(open, zabeteh.as_text(e)), FALSE))) = 0
    AND len(list_distinct(json_extract(given, '$[*]'))) = len(json_extract(given, '$[*]'))
    THEN json_extract_string(given, '$[*]') END;

CREATE OR REPLACE MACRO zabeteh.written(given, most, lines) AS
  CASE WHEN length(zabeteh.as_text(given)) <= most
    AND NOT regexp_matches(zabeteh.as_text(given), CASE WHEN lines THEN '[\x{00}-\x{09}\x{0b}-\x{1f}\x{7f}-\x{9f}]' ELSE '[\x{00}-\x{1f}\x{7f}-\x{9f}]' END)
    AND regexp_matches(zabeteh.as_text(given), '[^\x{09}-\x{0d}\x{20}\x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}]')
    THEN zabeteh.as_text(given) END;

CREATE OR REPLACE MACRO zabeteh.exact(given) AS
  CASE WHEN json_type(given) IN ('BIGINT', 'UBIGINT', 'HUGEINT', 'DOUBLE') THEN TRY_CAST(given ->> '$' AS DECIMAL(38, 15)) END;

CREATE OR REPLACE MACRO zabeteh.whole(given, low, high) AS
  CASE WHEN zabeteh.exact(given) BETWEEN low AND high AND zabeteh.exact(given) = trunc(zabeteh.exact(given))
    THEN TRY_CAST(zabeteh.exact(given) AS BIGINT) END;

CREATE OR REPLACE MACRO zabeteh.scaled(given, places, low, high) AS
  CASE WHEN regexp_full_match(zabeteh.as_text(given), '-?(0|[1-9][0-9]{0,18})([.][0-9]{1,6})?')
    AND length(split_part(zabeteh.as_text(given), '.', 2)) <= places
    AND (low < 0 OR NOT starts_with(zabeteh.as_text(given), '-'))
    AND TRY_CAST(zabeteh.as_text(given) AS DECIMAL(38, 6)) * CAST(10 ** places AS BIGINT) BETWEEN low AND high
    THEN TRY_CAST(TRY_CAST(zabeteh.as_text(given) AS DECIMAL(38, 6)) * CAST(10 ** places AS BIGINT) AS BIGINT) END;

CREATE OR REPLACE MACRO zabeteh.day_between(given, low, high) AS
  CASE WHEN zabeteh.read_day(given) BETWEEN low AND high THEN zabeteh.read_day(given) END;

CREATE OR REPLACE MACRO zabeteh.plate(given) AS
  CASE WHEN json_type(given) = 'OBJECT' AND len(list_filter(json_keys(given), lambda k: k NOT IN ('main', 'sub', 'section'))) = 0
    AND zabeteh.whole(json_extract(given, '$.main'), 1, 999999) IS NOT NULL
    AND zabeteh.whole(json_extract(given, '$.sub'), 0, 9999999) IS NOT NULL
    AND zabeteh.whole(json_extract(given, '$.section'), 1, 99) IS NOT NULL THEN given END;

-- The digit at a place, counted from 1.
CREATE OR REPLACE MACRO zabeteh.d(t, place) AS ascii(substr(t, place, 1)) - 48;

CREATE OR REPLACE MACRO zabeteh.weighed_10(t) AS list_sum(list_transform(range(1, 10), lambda i: zabeteh.d(t, i) * (11 - i))) % 11;

CREATE OR REPLACE MACRO zabeteh.is_national_id(t) AS
  CASE WHEN NOT regexp_full_match(t, '[0-9]{10}') OR t = repeat(substr(t, 1, 1), 10) OR substr(t, 4, 6) = '000000' THEN FALSE
    ELSE zabeteh.d(t, 10) = CASE WHEN zabeteh.weighed_10(t) < 2 THEN zabeteh.weighed_10(t) ELSE 11 - zabeteh.weighed_10(t) END END;

CREATE OR REPLACE MACRO zabeteh.is_legal_person_id(t) AS
  CASE WHEN NOT regexp_full_match(t, '[0-9]{11}') OR substr(t, 4, 6) = '000000' THEN FALSE
    ELSE zabeteh.d(t, 11) = list_sum(list_transform(range(1, 11),
      lambda i: (zabeteh.d(t, i) + zabeteh.d(t, 10) + 2) * ([29, 27, 23, 19, 17])[(i - 1) % 5 + 1])) % 11 % 10 END;

-- The control sum of bill and payment ids over all but the last `less` digits, modulo 11.
CREATE OR REPLACE MACRO zabeteh.weighed_11(t, less) AS
  list_sum(list_transform(range(0, length(t) - less), lambda i: zabeteh.d(t, length(t) - less - i) * (i % 6 + 2))) % 11;

CREATE OR REPLACE MACRO zabeteh.modulo_11(t, less) AS
  CASE WHEN zabeteh.weighed_11(t, less) < 2 THEN 0 ELSE 11 - zabeteh.weighed_11(t, less) END;

CREATE OR REPLACE MACRO zabeteh.is_bill_id(t) AS
  CASE WHEN regexp_full_match(t, '[1-9][0-9]{5,12}') THEN zabeteh.modulo_11(t, 1) = zabeteh.d(t, length(t)) ELSE FALSE END;

CREATE OR REPLACE MACRO zabeteh.is_payment_id(t) AS
  CASE WHEN regexp_full_match(t, '[1-9][0-9]{5,12}') THEN zabeteh.modulo_11(t, 2) = zabeteh.d(t, length(t) - 1) ELSE FALSE END;

CREATE OR REPLACE MACRO zabeteh.is_iban(t) AS
  CASE WHEN regexp_full_match(t, 'IR[0-9]{24}')
    THEN TRY_CAST(substr(t, 5, 22) || '1827' || substr(t, 3, 2) AS HUGEINT) % 97 = 1 ELSE FALSE END;

CREATE OR REPLACE MACRO zabeteh.is_email(t) AS
  length(t) <= 100 AND regexp_full_match(t, '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,80}[.][A-Za-z]{2,24}')
    AND NOT regexp_matches(t, '(^|[.@])[.]|[.]@');

CREATE OR REPLACE MACRO zabeteh.is_engineer_licence(t) AS
  regexp_full_match(t, '[0-9-]{3,20}') AND regexp_matches(t, '[0-9]');

CREATE OR REPLACE MACRO zabeteh.is_shaped(t, pattern) AS regexp_full_match(t, pattern);

-- The municipal district that a case number or a renovation code names.
CREATE OR REPLACE MACRO zabeteh.region(t) AS
  CASE WHEN strpos(t, '-') > 0 THEN TRY_CAST(split_part(t, '-', 1) AS BIGINT) ELSE TRY_CAST(substr(t, 1, 2) AS BIGINT) END;

-- A quotient as a multiple of `step`: 'down', 'up', or to the nearer, half away from zero.
CREATE OR REPLACE MACRO zabeteh.divided(v, divisor, step, direction) AS
  CAST(step * CASE direction
    WHEN 'down' THEN (v - CASE WHEN v < 0 THEN divisor * step - 1 ELSE 0 END) // (divisor * step)
    WHEN 'up' THEN (v + CASE WHEN v > 0 THEN divisor * step - 1 ELSE 0 END) // (divisor * step)
    ELSE sign(v) * ((2 * CAST(abs(v) AS HUGEINT) + divisor * step) // (2 * divisor * step)) END AS BIGINT);
