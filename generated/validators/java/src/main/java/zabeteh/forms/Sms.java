// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Business by text message: what a message asks, or what is wrong with it. */
final class Sms {
  private Sms() {}

  /** A code that stands for a record; {@code retired} is 0 where it lives. */
  record Code(String code, String record, long first, long last, long retired, String instead) {}

  /** A value of a message: its field, how it is read, its bounds, its items, and a right one. */
  record Parameter(String field, Bilingual title, String kind, Reader reader, String sample, Named... items) {}

  /** An item, and how it is called. */
  record Named(String id, Bilingual title) {}

  /** A message that a record takes; {@code days} are those of the record and of the message. */
  record Message(
      boolean isStatus,
      long[] days,
      Parameter[] take,
      Parameter sender,
      Map<String, Object> fixed,
      String... order) {
    boolean isOpen(long day) {
      return days[0] <= day && day <= days[1] && days[2] <= day && day <= days[3];
    }
  }

  /** A message that asks nothing; holds why, as data. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Map<String, Object> data = new LinkedHashMap<>();

    Unreadable(String fault, Object... data) {
      super(fault, null, false, false);
      this.data.put("fault", fault);
      for (int at = 0; at < data.length; at += 2) {
        if (data[at + 1] != null) {
          this.data.put((String) data[at], data[at + 1]);
        }
      }
    }
  }

  static Map<String, Object> parse(String message, String sender, String on) {
    long day = Days.read(on);
    if (day == 0) {
      throw new IllegalArgumentException(on + " is no day of the calendar");
    }
    Unreadable first = null;
    for (List<String> tokens : readings(message)) {
      if (!tokens.isEmpty()) {
        try {
          return read(tokens.get(0), tokens.subList(1, tokens.size()), sender, day);
        } catch (Unreadable fault) {
          first = first == null ? fault : first;
        }
      }
    }
    return (first == null ? new Unreadable("no-code") : first).data;
  }

  /** Takes a message apart in every way in which it may be meant, the likeliest first. */
  private static List<List<String>> readings(String message) {
    String clean = cleaned(message);
    List<List<String>> readings = new ArrayList<>();
    if (clean.indexOf('*') >= 0 || clean.indexOf('#') >= 0) {
      readings.add(tokens(clean, false));
    }
    readings.add(tokens(clean, true));
    return readings;
  }

  private static List<String> tokens(String clean, boolean isLoose) {
    List<String> tokens = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= clean.length(); at++) {
      if (at == clean.length() || separates(clean.charAt(at), isLoose)) {
        String token = Letters.trim(clean.substring(begin, at));
        if (!token.isEmpty()) {
          tokens.add(token);
        }
        begin = at + 1;
      }
    }
    return tokens;
  }

  private static boolean separates(char letter, boolean isLoose) {
    return "*#\n".indexOf(letter) >= 0
        || (isLoose && ("،,;".indexOf(letter) >= 0 || Letters.isBlank(letter)));
  }

  /** Spellings of letters and digits become one; a joiner stays inside words. */
  private static String cleaned(String message) {
    StringBuilder kept = new StringBuilder();
    for (int at = 0; at < message.length(); at++) {
      char letter = message.charAt(at);
      if (letter != 0x640 && letter != 0x200E && letter != 0x200F) {
        kept.append(letter);
      }
    }
    String composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < composed.length(); at++) {
      char letter = composed.charAt(at);
      char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
      if (letter == 0x200C && (last == ' ' || last == 0x200C)) {
        continue;
      }
      if (letter == ' ') {
        trimJoiners(out);
      }
      out.append(letter == 'ي' || letter == 'ى' ? 'ی' : letter == 'ك' ? 'ک' : letter);
    }
    trimJoiners(out);
    StringBuilder seen = new StringBuilder();
    for (int at = 0; at < out.length(); at++) {
      char letter = out.charAt(at);
      boolean isHidden = Letters.isZeroWidth(letter) && letter != 0x200C;
      if (!isHidden && !Letters.isDirection(letter)) {
        seen.append(letter);
      }
    }
    return Letters.asciiDigits(seen.toString());
  }

  private static void trimJoiners(StringBuilder out) {
    while (out.length() > 0 && out.charAt(out.length() - 1) == 0x200C) {
      out.setLength(out.length() - 1);
    }
  }

  private static Map<String, Object> read(String code, List<String> values, String sender, long day)
      throws Unreadable {
    Code entry = entry(code, day);
    Message message = message(entry, code, values.size(), day);
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int at = 0; at < values.size(); at++) {
      Parameter parameter = message.take()[at];
      Object value = value(parameter, values.get(at));
      if (value == null) {
        throw new Unreadable(
            "value", "position", at + 1, "title", text(parameter), "sample", parameter.sample());
      }
      fields.putIfAbsent(parameter.field(), value);
    }
    Map<String, Object> out = new LinkedHashMap<>();
    if (message.isStatus()) {
      out.put("status_of", entry.record());
      out.put("values", fields);
      return out;
    }
    if (message.sender() != null) {
      Object value = value(message.sender(), sender);
      if (value == null) {
        throw new Unreadable("sender", "title", text(message.sender()));
      }
      fields.putIfAbsent(message.sender().field(), value);
    }
    message.fixed().forEach(fields::putIfAbsent);
    Map<String, Object> inOrder = new LinkedHashMap<>();
    for (String field : message.order()) {
      inOrder.put(field, fields.get(field));
    }
    out.put("form", entry.record());
    out.put("filed_on", Days.write(day, '-'));
    out.put("fields", inOrder);
    out.put("documents", new HashMap<>());
    out.put("answers", new HashMap<>());
    return out;
  }

  private static Map<String, Object> text(Parameter parameter) {
    Map<String, Object> title = new LinkedHashMap<>();
    title.put("fa", parameter.title().fa());
    title.put("en", parameter.title().en());
    return title;
  }

  private static Code entry(String code, long day) throws Unreadable {
    if (!Letters.isDigits(code, 5, 5) || code.charAt(0) == '0') {
      throw new Unreadable("no-code");
    }
    Code entry = null;
    List<Code> near = new ArrayList<>();
    for (Code one : Messages.CODES) {
      if (one.code().equals(code)) {
        entry = one;
        break;
      }
      if (isSlip(code, one.code())) {
        near.add(one);
      }
    }
    if (entry == null) {
      Code only = near.size() == 1 ? near.get(0) : null;
      String meant = only == null ? null : only.instead() == null ? only.code() : only.instead();
      throw new Unreadable("unknown-code", "code", code, "meant", meant);
    }
    if (entry.retired() != 0 && entry.retired() <= day) {
      throw new Unreadable("retired", "code", code, "instead", entry.instead());
    }
    if (day < entry.first() || day > entry.last()) {
      throw new Unreadable("closed", "code", code);
    }
    return entry;
  }

  /** Whether one wrong digit, or one swap of neighbours, leads from a code to what was written. */
  private static boolean isSlip(String written, String code) {
    int different = 0;
    for (int at = 0; at < code.length(); at++) {
      different += written.charAt(at) == code.charAt(at) ? 0 : 1;
    }
    if (different != 2) {
      return different == 1;
    }
    for (int at = 1; at < code.length(); at++) {
      boolean isSwapped =
          written.charAt(at) == code.charAt(at - 1) && written.charAt(at - 1) == code.charAt(at);
      if (isSwapped && code.charAt(at) != code.charAt(at - 1)) {
        return true;
      }
    }
    return false;
  }

  private static Message message(Code entry, String code, int found, long day) throws Unreadable {
    Message first = null;
    for (Message message : Messages.of(entry.record())) {
      if (message.isOpen(day)) {
        first = first == null ? message : first;
        if (message.take().length == found) {
          return message;
        }
      }
    }
    if (first == null) {
      throw new Unreadable("closed", "code", code);
    }
    StringBuilder sample = new StringBuilder(code);
    for (Parameter parameter : first.take()) {
      sample.append('*').append(parameter.sample());
    }
    throw new Unreadable(
        "count", "wanted", first.take().length, "found", found, "sample", sample.append('#').toString());
  }

  /** Reads a value and writes it as a filing has it; null where it cannot be one. */
  private static Object value(Parameter parameter, String written) {
    return switch (parameter.kind()) {
      case "yes" -> yesNo(written) == Boolean.TRUE ? Boolean.TRUE : null;
      case "yes-no" -> yesNo(written);
      case "item" -> item(written, parameter.items());
      case "items" -> items(written, parameter.items());
      case "day" -> right(parameter, Normaliser.padded(written));
      case "identifier" -> right(parameter, parameter.reader().normalise(written));
      case "whole" -> scaled(written, 0, (Reader.Whole) parameter.reader());
      case "decimal" -> decimal(written, (Reader.Decimal) parameter.reader());
      case "plate" -> plate(written);
      case "text" -> shortText(written, (Reader.Text) parameter.reader());
      default -> null;
    };
  }

  private static Object right(Parameter parameter, Object value) {
    return parameter.reader().read(value, 0) instanceof Fault ? null : value;
  }

  private static Object shortText(String written, Reader.Text bounds) {
    int length = written.codePointCount(0, written.length());
    return length >= 1 && length <= bounds.most() ? written : null;
  }

  private static Boolean yesNo(String written) {
    return switch (folded(Letters.asciiLower(written))) {
      case "1", "yes", "y", "بله", "بلی", "آری" -> Boolean.TRUE;
      case "0", "no", "n", "خیر", "نه" -> Boolean.FALSE;
      default -> null;
    };
  }

  /** An item is named by its number in the list, its id or its name in either language. */
  private static String item(String written, Named[] items) {
    long number = natural(written);
    if (number >= 1 && number <= items.length) {
      return items[(int) number - 1].id();
    }
    String wanted = folded(Letters.asciiLower(written));
    for (Named item : items) {
      boolean isNamed =
          wanted.equals(folded(item.id()))
              || wanted.equals(folded(item.title().fa()))
              || wanted.equals(folded(Letters.asciiLower(item.title().en())));
      if (isNamed) {
        return item.id();
      }
    }
    return null;
  }

  private static List<String> items(String written, Named[] items) {
    List<String> chosen = new ArrayList<>();
    for (String one : written.split("\\+", -1)) {
      String item = item(Letters.trim(one), items);
      if (item == null) {
        return null;
      }
      if (!chosen.contains(item)) {
        chosen.add(item);
      }
    }
    return chosen;
  }

  /** Reads a number of digits alone, a plus before them; -1 where a text is none. */
  private static long natural(String written) {
    String digits = written.startsWith("+") ? written.substring(1) : written;
    return Letters.isDigits(digits, 1, 18) ? Long.parseLong(digits) : -1;
  }

  private static Object decimal(String written, Reader.Decimal bounds) {
    Reader.Whole limits = new Reader.Whole(bounds.least(), bounds.most());
    Object number = scaled(written, bounds.places(), limits);
    return number instanceof Long scaled ? Numbers.decimal(scaled, bounds.places()) : null;
  }

  private static Object scaled(String written, int places, Reader.Whole bounds) {
    String plain = written.replace("٬", "").replace('٫', '.');
    boolean isNegative = plain.startsWith("-");
    plain = isNegative ? plain.substring(1) : plain;
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : plain.substring(point + 1);
    if (whole.isEmpty() || fraction.length() > places || plain.endsWith(".")) {
      return null;
    }
    String digits = whole + fraction + "0".repeat(places - fraction.length());
    if (!Letters.isDigits(digits, 1, 100)) {
      return null;
    }
    java.math.BigInteger number = new java.math.BigInteger(isNegative ? "-" + digits : digits);
    if (number.bitLength() > 63) {
      return null;
    }
    Object value = bounds.read(number.longValue(), 0);
    return value instanceof Long ? value : null;
  }

  /** A plate is written main, sub, section: {@code 72/1617/11}. */
  private static Object plate(String written) {
    String[] parts = written.split("[/-]", -1);
    if (parts.length != 3) {
      return null;
    }
    Map<String, Object> plate = new LinkedHashMap<>();
    String[] keys = {"main", "sub", "section"};
    for (int at = 0; at < 3; at++) {
      long number = natural(Letters.trim(parts[at]));
      if (number < 0 || number > 0xFFFF_FFFFL || (number == 0 && at != 1)) {
        return null;
      }
      plate.put(keys[at], number);
    }
    return plate;
  }

  /** Folds a text for comparing names: spellings that mean the same become equal. */
  private static String folded(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder();
    for (int at = 0; at < composed.length(); at++) {
      char letter = foldedLetter(composed.charAt(at));
      boolean isRepeated = letter == ' ' && out.length() > 0 && out.charAt(out.length() - 1) == ' ';
      if (letter != 0 && !isRepeated) {
        out.append(letter);
      }
    }
    return Letters.asciiDigits(Letters.trim(out.toString()));
  }

  private static char foldedLetter(char letter) {
    return switch (letter) {
      case 'ي', 'ى', 'ئ' -> 'ی';
      case 'ك' -> 'ک';
      case 'ة', 'ۀ', 'ە' -> 'ه';
      case 'أ', 'إ', 'ٱ' -> 'ا';
      case 'ؤ' -> 'و';
      default -> {
        boolean isMark = letter == 0x640 || letter == 0x670 || (letter >= 0x64B && letter <= 0x655);
        if (isMark || Letters.isZeroWidth(letter) || Letters.isDirection(letter)) {
          yield 0;
        }
        yield Letters.isBlank(letter) ? ' ' : letter;
      }
    };
  }
}
