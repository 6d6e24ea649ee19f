-- made by zabeteh 0.1.0 from forms/; do not edit
-- What the queries of all forms share. Spark 4 or later, in ANSI mode; run it once in the session.
--
-- A function that reads a value takes it as VARIANT and gives it as conditions read it, or NULL where
-- it is absent or wrong: texts, booleans, and whole numbers (decimals scaled by their places, days as
-- day numbers of the Jalali calendar).

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_month_length(y BIGINT, m BIGINT) RETURNS BIGINT RETURN
  CASE WHEN m < 7 THEN 31 WHEN m < 12 THEN 30 WHEN (8 * y + 29) % 33 < 8 THEN 30 ELSE 29 END;

-- The number of a day, counted without gaps; NULL where the calendar from 1200 to 1500 lacks it.
CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_day_number(y BIGINT, m BIGINT, d BIGINT) RETURNS BIGINT RETURN
  CASE WHEN y BETWEEN 1200 AND 1500 AND m BETWEEN 1 AND 12 AND d BETWEEN 1 AND zabeteh_month_length(y, m)
    THEN 365 * (y - 1) + (8 * y + 21) DIV 33 + CASE WHEN m <= 7 THEN 31 * (m - 1) ELSE 186 + 30 * (m - 7) END + d END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_as_text(given VARIANT) RETURNS STRING RETURN
  CASE WHEN schema_of_variant(given) = 'STRING' THEN try_variant_get(given, '$', 'string') END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_day_of_text(t STRING) RETURNS BIGINT RETURN
  CASE WHEN t RLIKE '\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z'
    THEN zabeteh_day_number(try_cast(substr(t, 1, 4) AS BIGINT), try_cast(substr(t, 6, 2) AS BIGINT), try_cast(substr(t, 9, 2) AS BIGINT)) END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_read_day(given VARIANT) RETURNS BIGINT RETURN
  zabeteh_day_of_text(zabeteh_as_text(given));

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_year_of(n BIGINT) RETURNS BIGINT RETURN
  CASE WHEN n NOT BETWEEN 437927 AND 547864 THEN NULL
    WHEN 365 * (n * 33 DIV 12053 + 1) + (8 * (n * 33 DIV 12053 + 1) + 29) DIV 33 + 1 <= n THEN n * 33 DIV 12053 + 2
    WHEN 365 * (n * 33 DIV 12053) + (8 * (n * 33 DIV 12053 + 1) + 21) DIV 33 + 1 <= n THEN n * 33 DIV 12053 + 1
    ELSE n * 33 DIV 12053 END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_year_start(n BIGINT) RETURNS BIGINT RETURN
  zabeteh_day_number(zabeteh_year_of(n), 1, 1);

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_month_of(n BIGINT) RETURNS BIGINT RETURN
  CASE WHEN n - zabeteh_year_start(n) < 186 THEN (n - zabeteh_year_start(n)) DIV 31 + 1 ELSE (n - zabeteh_year_start(n) - 186) DIV 30 + 7 END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_day_of(n BIGINT) RETURNS BIGINT RETURN
  CASE WHEN n - zabeteh_year_start(n) < 186 THEN (n - zabeteh_year_start(n)) % 31 + 1 ELSE (n - zabeteh_year_start(n) - 186) % 30 + 1 END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_moved_days(n BIGINT, days BIGINT) RETURNS BIGINT RETURN
  CASE WHEN n + days BETWEEN 437927 AND 547864 THEN n + days END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_months_at(n BIGINT, months BIGINT) RETURNS BIGINT RETURN
  CASE WHEN abs(months) <= 3612 THEN zabeteh_year_of(n) * 12 + zabeteh_month_of(n) - 1 + months END;

-- A day that the month lacks becomes its last.
CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_clamped(all_months BIGINT, d BIGINT) RETURNS BIGINT RETURN
  zabeteh_day_number(all_months DIV 12, all_months % 12 + 1, least(d, zabeteh_month_length(all_months DIV 12, all_months % 12 + 1)));

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_moved_months(n BIGINT, months BIGINT) RETURNS BIGINT RETURN
  zabeteh_clamped(zabeteh_months_at(n, months), zabeteh_day_of(n));

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_months_apart(f BIGINT, t BIGINT) RETURNS BIGINT RETURN
  zabeteh_year_of(t) * 12 + zabeteh_month_of(t) - zabeteh_year_of(f) * 12 - zabeteh_month_of(f);

-- Whether the day of the month of `f`, clamped to the month of `t`, is past that of `t`.
CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_short(f BIGINT, t BIGINT) RETURNS BOOLEAN RETURN
  least(zabeteh_day_of(f), zabeteh_month_length(zabeteh_year_of(t), zabeteh_month_of(t))) > zabeteh_day_of(t);

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_months_between(f BIGINT, t BIGINT) RETURNS BIGINT RETURN
  CASE WHEN zabeteh_months_apart(f, t) >= 0 THEN zabeteh_months_apart(f, t) - CASE WHEN zabeteh_is_short(f, t) THEN 1 ELSE 0 END
    ELSE zabeteh_months_apart(f, t) + CASE WHEN zabeteh_is_short(t, f) THEN 1 ELSE 0 END END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_flag(given VARIANT) RETURNS BOOLEAN RETURN
  CASE WHEN schema_of_variant(given) = 'BOOLEAN' THEN try_variant_get(given, '$', 'boolean') END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_item(given VARIANT) RETURNS STRING RETURN
  zabeteh_as_text(given);

-- A set of items among those that are open: an array of different texts, one at least.
CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_items(given VARIANT, open ARRAY<STRING>) RETURNS ARRAY<STRING> RETURN
  CASE WHEN schema_of_variant(given) = 'ARRAY<STRING>'
    AND size(array_distinct(try_variant_get(given, '$', 'array<string>'))) = size(try_variant_get(given, '$', 'array<string>'))
    AND size(array_except(try_variant_get(given, '$', 'array<string>'), open)) = 0
    THEN try_variant_get(given, '$', 'array<string>') END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_written(given VARIANT, most BIGINT, in_lines BOOLEAN) RETURNS STRING RETURN
  CASE WHEN length(zabeteh_as_text(given)) <= most
    AND NOT zabeteh_as_text(given) RLIKE CASE WHEN in_lines THEN '[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]' ELSE '[\\x00-\\x1f\\x7f-\\x9f]' END
    AND zabeteh_as_text(given) RLIKE '[^\\x09-\\x0d\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
    THEN zabeteh_as_text(given) END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_exact(given VARIANT) RETURNS DECIMAL(38, 15) RETURN
  CASE WHEN schema_of_variant(given) IN ('BIGINT', 'DOUBLE') OR schema_of_variant(given) LIKE 'DECIMAL%' THEN try_variant_get(given, '$', 'decimal(38, 15)') END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_whole(given VARIANT, low BIGINT, high BIGINT) RETURNS BIGINT RETURN
  CASE WHEN zabeteh_exact(given) BETWEEN low AND high AND zabeteh_exact(given) = floor(zabeteh_exact(given)) THEN try_cast(zabeteh_exact(given) AS BIGINT) END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_power(places INT) RETURNS BIGINT RETURN
  CASE places WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100 WHEN 3 THEN 1000 WHEN 4 THEN 10000 WHEN 5 THEN 100000 ELSE 1000000 END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_scaled_text(t STRING, places INT) RETURNS DECIMAL(38, 0) RETURN
  CASE WHEN t RLIKE '\\A-?(0|[1-9][0-9]{0,18})([.][0-9]{1,6})?\\z' AND length(split_part(t, '.', 2)) <= places
    THEN try_cast(try_cast(t AS DECIMAL(28, 6)) * zabeteh_power(places) AS DECIMAL(38, 0)) END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_scaled(given VARIANT, places INT, low BIGINT, high BIGINT) RETURNS BIGINT RETURN
  CASE WHEN zabeteh_scaled_text(zabeteh_as_text(given), places) BETWEEN low AND high
    AND (low < 0 OR NOT startswith(zabeteh_as_text(given), '-'))
    THEN try_cast(zabeteh_scaled_text(zabeteh_as_text(given), places) AS BIGINT) END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_day_between(given VARIANT, low BIGINT, high BIGINT) RETURNS BIGINT RETURN
  CASE WHEN zabeteh_read_day(given) BETWEEN low AND high THEN zabeteh_read_day(given) END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_plate(given VARIANT) RETURNS VARIANT RETURN
  CASE WHEN schema_of_variant(given) LIKE 'OBJECT%'
    AND size(array_except(map_keys(try_cast(given AS MAP<STRING, VARIANT>)), array('main', 'sub', 'section'))) = 0
    AND zabeteh_whole(variant_get(given, '$.main', 'variant'), 1, 999999) IS NOT NULL
    AND zabeteh_whole(variant_get(given, '$.sub', 'variant'), 0, 9999999) IS NOT NULL
    AND zabeteh_whole(variant_get(given, '$.section', 'variant'), 1, 99) IS NOT NULL THEN given END;

-- The digit at a place, counted from 1.
CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_d(t STRING, place INT) RETURNS INT RETURN
  ascii(substr(t, place, 1)) - 48;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_national_id(t STRING) RETURNS BOOLEAN RETURN
  CASE WHEN NOT t RLIKE '\\A[0-9]{10}\\z' OR t = repeat(substr(t, 1, 1), 10) OR substr(t, 4, 6) = '000000' THEN FALSE
    ELSE zabeteh_d(t, 10) = CASE WHEN aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(t, i, 1)) - 48) * (11 - i)) % 11 < 2
      THEN aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(t, i, 1)) - 48) * (11 - i)) % 11
      ELSE 11 - aggregate(sequence(1, 9), 0, (s, i) -> s + (ascii(substr(t, i, 1)) - 48) * (11 - i)) % 11 END END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_legal_person_id(t STRING) RETURNS BOOLEAN RETURN
  CASE WHEN NOT t RLIKE '\\A[0-9]{11}\\z' OR substr(t, 4, 6) = '000000' THEN FALSE
    ELSE zabeteh_d(t, 11) = aggregate(sequence(0, 9), 0, (s, i) ->
      s + (ascii(substr(t, i + 1, 1)) - 48 + ascii(substr(t, 10, 1)) - 48 + 2) * array(29, 27, 23, 19, 17)[i % 5]) % 11 % 10 END;

-- The control sum of bill and payment ids over all but the last `less` digits, modulo 11.
CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_weighed_11(t STRING, less INT) RETURNS INT RETURN
  aggregate(sequence(0, length(t) - less - 1), 0, (s, i) -> s + (ascii(substr(t, length(t) - less - i, 1)) - 48) * (i % 6 + 2)) % 11;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_modulo_11(t STRING, less INT) RETURNS INT RETURN
  CASE WHEN zabeteh_weighed_11(t, less) < 2 THEN 0 ELSE 11 - zabeteh_weighed_11(t, less) END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_bill_id(t STRING) RETURNS BOOLEAN RETURN
  CASE WHEN t RLIKE '\\A[1-9][0-9]{5,12}\\z' THEN zabeteh_modulo_11(t, 1) = zabeteh_d(t, length(t)) ELSE FALSE END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_payment_id(t STRING) RETURNS BOOLEAN RETURN
  CASE WHEN t RLIKE '\\A[1-9][0-9]{5,12}\\z' THEN zabeteh_modulo_11(t, 2) = zabeteh_d(t, length(t) - 1) ELSE FALSE END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_iban(t STRING) RETURNS BOOLEAN RETURN
  CASE WHEN t RLIKE '\\AIR[0-9]{24}\\z' THEN try_cast(substr(t, 5, 22) || '1827' || substr(t, 3, 2) AS DECIMAL(38, 0)) % 97 = 1 ELSE FALSE END;

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_email(t STRING) RETURNS BOOLEAN RETURN
  length(t) <= 100 AND t RLIKE '\\A[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,80}[.][A-Za-z]{2,24}\\z' AND NOT t RLIKE '(^|[.@])[.]|[.]@';

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_engineer_licence(t STRING) RETURNS BOOLEAN RETURN
  t RLIKE '\\A[0-9-]{3,20}\\z' AND t RLIKE '[0-9]';

CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_is_shaped(t STRING, pattern STRING) RETURNS BOOLEAN RETURN
  t RLIKE ('\\A(' || pattern || ')\\z');

-- The municipal district that a case number or a renovation code names.
CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_region(t STRING) RETURNS BIGINT RETURN
  CASE WHEN locate('-', t) > 0 THEN try_cast(split_part(t, '-', 1) AS BIGINT) ELSE try_cast(substr(t, 1, 2) AS BIGINT) END;

-- A quotient as a multiple of `step`: 'down', 'up', or to the nearer, half away from zero.
CREATE OR REPLACE TEMPORARY FUNCTION zabeteh_divided(v BIGINT, divisor BIGINT, step BIGINT, direction STRING) RETURNS BIGINT RETURN
  CAST(step * CASE direction
    WHEN 'down' THEN (v - CASE WHEN v < 0 THEN divisor * step - 1 ELSE 0 END) DIV (divisor * step)
    WHEN 'up' THEN (v + CASE WHEN v > 0 THEN divisor * step - 1 ELSE 0 END) DIV (divisor * step)
    ELSE CAST(sign(v) AS BIGINT) * ((2 * abs(v) + divisor * step) DIV (2 * divisor * step)) END AS BIGINT);
