// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Writes a filing as validation reads it: digits, letters, invisible characters and separators get
 * one form; what cannot be read stays as it is. Doing it twice changes nothing more.
 */
final class Normaliser {
  /** The whole numbers that ECMAScript holds exactly: what lies beyond stays as it is typed. */
  private static final long EXACT = (1L << 53) - 1;

  private Normaliser() {}

  static Object filing(Object json) {
    if (!(json instanceof Map<?, ?> filing)) {
      return json;
    }
    Map<String, Object> out = copy(filing);
    out.computeIfPresent("form", (key, value) -> line(value));
    out.computeIfPresent("filed_on", (key, value) -> day(value));
    Form form = Forms.find(out);
    if (form != null) {
      out.computeIfPresent("fields", (key, value) -> object(value, form.fields));
      out.computeIfPresent("answers", (key, value) -> each(value, Normaliser::answer));
    }
    return out;
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> out = new LinkedHashMap<>();
    map.forEach((key, value) -> out.put((String) key, value));
    return out;
  }

  private static Object each(Object json, BiFunction<String, Object, Object> with) {
    if (!(json instanceof Map<?, ?> map)) {
      return json;
    }
    Map<String, Object> out = copy(map);
    out.replaceAll(with);
    return out;
  }

  private static Object answer(String inquiry, Object json) {
    Form form = Forms.form(inquiry);
    int own = form == null ? -1 : form.answer(inquiry);
    return own < 0 ? json : object(json, form.answers[own].part());
  }

  private static Object object(Object json, Form.Part part) {
    return each(json, (key, value) -> entry(part.known.get(key), value));
  }

  private static Object entry(Form.Entry entry, Object json) {
    if (entry instanceof Form.Field field) {
      return field.reader().normalise(json);
    }
    if (entry instanceof Form.Rows rows && json instanceof List<?> list) {
      List<Object> out = new ArrayList<>(list.size());
      list.forEach(row -> out.add(object(row, rows.columns())));
      return out;
    }
    return json;
  }

  /** Writes a value without prose: ASCII digits, nothing invisible, no blanks around it. */
  static String line(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (!Letters.isInvisible(text.charAt(at))) {
        visible.append(text.charAt(at));
      }
    }
    return Letters.asciiDigits(Letters.trim(visible.toString()));
  }

  static Object line(Object json) {
    return json instanceof String text ? line(text) : json;
  }

  static Object lines(Object json) {
    if (!(json instanceof List<?> list)) {
      return json;
    }
    List<Object> out = new ArrayList<>(list.size());
    list.forEach(item -> out.add(line(item)));
    return out;
  }

  /** Writes a free text in its canonical form, without changing what it says. */
  static String text(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    String visible = text.replace("\r\n", "\n");
    for (int at = 0; at < visible.length(); at++) {
      char letter = visible.charAt(at);
      boolean isDropped =
          Letters.isInvisible(letter) || letter == 0x640 || letter == 0x200B || letter == 0x200D;
      if (!isDropped) {
        kept.append(letter);
      }
    }
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(composed.length());
    for (int at = 0; at < composed.length(); at++) {
      out.append(prose(composed.charAt(at)));
    }
    return Letters.trim(out.toString());
  }

  private static char prose(char letter) {
    return switch (letter) {
      case 'ي', 'ى' -> 'ی';
      case 'ك' -> 'ک';
      case '\r' -> '\n';
      case '\t', 0xA0, 0x202F -> ' ';
      default -> letter >= 0x2000 && letter <= 0x200A ? ' ' : letter;
    };
  }

  /** Takes {@code /} for {@code -} and fills up months and days of one digit. */
  static Object day(Object json) {
    if (!(json instanceof String text)) {
      return json;
    }
    String line = line(text);
    String padded = padded(line);
    return padded != null && Days.read(padded) != 0 ? padded : line;
  }

  /** Returns a day of three parts with two digits for month and day; null where it has others. */
  static String padded(String line) {
    String[] parts = line.split("[-/]", -1);
    return parts.length == 3 ? parts[0] + "-" + two(parts[1]) + "-" + two(parts[2]) : null;
  }

  private static String two(String part) {
    return "0".repeat(Math.max(0, 2 - part.codePointCount(0, part.length()))) + part;
  }

  /** The Arabic point is the decimal point; its comma and others group digits. */
  private static String digits(String text) {
    String line = line(text).replace('٫', '.');
    // A mark at an end may have stood before a blank.
    return Letters.trim(line.replace("٬", "").replace(",", "").replace("،", ""));
  }

  /** Returns a whole number that ECMAScript holds; null where a text is none. */
  private static Long exact(String digits) {
    boolean isSigned = digits.startsWith("-") || digits.startsWith("+");
    String plain = isSigned ? digits.substring(1) : digits;
    if (!Letters.isDigits(plain, 1, Integer.MAX_VALUE)) {
      return null;
    }
    String short_ = plain.replaceFirst("^0+", "");
    if (short_.length() > 16) {
      return null;
    }
    long number = short_.isEmpty() ? 0 : Long.parseLong(short_);
    return number > EXACT ? null : Long.valueOf(digits.startsWith("-") ? -number : number);
  }

  /** A whole number may be typed as a text. */
  static Object whole(Object json) {
    if (!(json instanceof String text)) {
      return json;
    }
    String digits = digits(text);
    Long number = exact(digits);
    return number != null && number.toString().equals(digits) ? (Object) number : digits;
  }

  /** A decimal may be typed as a whole JSON number. */
  static Object decimal(Object json) {
    if (json instanceof String text) {
      return digits(text);
    }
    boolean isExact =
        Reader.Whole.whole(json) instanceof Long whole && whole >= -EXACT && whole <= EXACT;
    return isExact ? Reader.Whole.whole(json).toString() : json;
  }

  static Object plate(Object json) {
    if (!(json instanceof Map<?, ?> plate)) {
      return json;
    }
    Map<String, Object> out = copy(plate);
    for (String key : new String[] {"main", "sub", "section"}) {
      if (out.get(key) instanceof String text) {
        Long number = exact(digits(text));
        out.put(key, number == null ? text : number);
      }
    }
    out.computeIfAbsent("sub", key -> plate.containsKey(key) ? null : Long.valueOf(0));
    return out;
  }

  /** Returns a line without the letters of a kind. */
  private static String without(String text, java.util.function.IntPredicate isDropped) {
    StringBuilder out = new StringBuilder();
    line(text).chars().filter(isDropped.negate()).forEach(it -> out.append((char) it));
    return out.toString();
  }

  private static boolean isBlankOrDash(int letter) {
    return Letters.isBlank((char) letter) || Letters.isDash((char) letter);
  }

  private static boolean isPhoneMark(int letter) {
    return isBlankOrDash(letter) || letter == '(' || letter == ')';
  }

  static String bill(String text) {
    String line = line(text);
    int begin = 0;
    while (begin < line.length()
        && (line.charAt(begin) == '0' || Letters.isBlank(line.charAt(begin)))) {
      begin++;
    }
    return line.substring(begin);
  }

  static String email(String text) {
    String line = line(text);
    int at = line.lastIndexOf('@');
    return at < 0 ? line : line.substring(0, at) + Letters.asciiLower(line.substring(at));
  }

  static String licence(String text) {
    StringBuilder out = new StringBuilder(without(text, it -> Letters.isBlank((char) it)));
    for (int at = 0; at < out.length(); at++) {
      if (Letters.isDash(out.charAt(at))) {
        out.setCharAt(at, '-');
      }
    }
    return out.toString();
  }

  static String iban(String text) {
    String number = Letters.asciiUpper(without(text, Normaliser::isBlankOrDash));
    return Letters.isDigits(number, 24, 24) ? "IR" + number : number;
  }

  static String mobile(String text) {
    return national(text, it -> it.startsWith("9"), "+98", "0098", "98", "0", "");
  }

  static String phone(String text) {
    return national(text, it -> !it.startsWith("0"), "+98", "0098");
  }

  private static String national(
      String text, java.util.function.Predicate<String> isRest, String... prefixes) {
    String number = without(text, Normaliser::isPhoneMark);
    for (String prefix : prefixes) {
      if (number.startsWith(prefix)) {
        String rest = number.substring(prefix.length());
        int bytes = rest.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        if (bytes == 10 && isRest.test(rest)) {
          return "0" + rest;
        }
      }
    }
    return number;
  }

  static String postalCode(String text) {
    return without(text, it -> Letters.isDash((char) it));
  }

  static String renovationCode(String text) {
    String line = without(text, it -> Letters.isBlank((char) it));
    StringBuilder out = new StringBuilder();
    int begin = 0;
    for (int at = 0; at <= line.length(); at++) {
      if (at == line.length() || Letters.isDash(line.charAt(at))) {
        int from = begin;
        while (from < at - 1 && line.charAt(from) == '0') {
          from++;
        }
        out.append(begin == 0 ? "" : "-").append(line, from, at);
        begin = at + 1;
      }
    }
    return out.toString();
  }
}
