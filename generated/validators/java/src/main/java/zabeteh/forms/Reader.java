// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a value of a filing: gives the value, or the {@link Fault} that is wrong with it. */
interface Reader {
  Object read(Object json, long filedOn);

  /** Writes a value in its canonical form; leaves what it cannot read. */
  default Object normalise(Object json) {
    return json;
  }

  /** A yes that must be yes. */
  Reader CONFIRMATION =
      (json, filedOn) -> {
        if (json == Boolean.TRUE || Boolean.TRUE.equals(json)) {
          return Boolean.TRUE;
        }
        return new Fault(Boolean.FALSE.equals(json) ? "not-confirmed" : "not-yes-no");
      };

  /** Yes or no. */
  Reader FLAG =
      (json, filedOn) ->
          json instanceof Boolean flag ? Boolean.valueOf(flag) : new Fault("not-yes-no");

  /** A registry plate. */
  Reader PLATE =
      new Reader() {
        private final Whole main = new Whole(1, 999_999);
        private final Whole sub = new Whole(0, 9_999_999);
        private final Whole section = new Whole(1, 99);

        @Override
        public Object read(Object json, long filedOn) {
          if (!(json instanceof Map<?, ?> plate)) {
            return Fault.NOT_OBJECT;
          }
          if (!Set.of("main", "sub", "section").containsAll(plate.keySet())) {
            return Fault.UNKNOWN;
          }
          Object[] parts = {
            part(plate, "main", main), part(plate, "sub", sub), part(plate, "section", section)
          };
          long[] numbers = new long[3];
          for (int at = 0; at < 3; at++) {
            if (!(parts[at] instanceof Long number)) {
              return parts[at];
            }
            numbers[at] = number;
          }
          return numbers;
        }

        private Object part(Map<?, ?> plate, String key, Whole bounds) {
          return plate.containsKey(key) ? bounds.read(plate.get(key), 0) : Fault.MISSING;
        }

        @Override
        public Object normalise(Object json) {
          return Normaliser.plate(json);
        }
      };

  /** One item of a list. */
  record Item(Set<String> items) implements Reader {
    @Override
    public Object read(Object json, long filedOn) {
      if (!(json instanceof String text)) {
        return Fault.NOT_TEXT;
      }
      return items.contains(text) ? text : new Fault("not-listed");
    }

    @Override
    public Object normalise(Object json) {
      return Normaliser.line(json);
    }
  }

  /** Several items of a list, each at most once. */
  record Items(Set<String> items) implements Reader {
    @Override
    public Object read(Object json, long filedOn) {
      if (!(json instanceof List<?> list)) {
        return Fault.NOT_ARRAY;
      }
      if (list.isEmpty()) {
        return new Fault("nothing-chosen");
      }
      List<String> chosen = new ArrayList<>(list.size());
      for (Object one : list) {
        if (!(one instanceof String text)) {
          return Fault.NOT_TEXT;
        }
        if (!items.contains(text)) {
          return new Fault("not-listed");
        }
        if (chosen.contains(text)) {
          return new Fault("twice");
        }
        chosen.add(text);
      }
      return chosen;
    }

    @Override
    public Object normalise(Object json) {
      return Normaliser.lines(json);
    }
  }

  /** Items that have days: read by a reader of those that may be chosen on the day of filing. */
  record Dated(boolean isOne, List<DatedItem> items) implements Reader {
    @Override
    public Object read(Object json, long filedOn) {
      Set<String> open = new java.util.HashSet<>();
      for (DatedItem item : items) {
        if (item.first <= filedOn && filedOn <= item.last) {
          open.add(item.id);
        }
      }
      Reader reader = isOne ? new Item(open) : new Items(open);
      return reader.read(json, filedOn);
    }

    @Override
    public Object normalise(Object json) {
      return isOne ? Normaliser.line(json) : Normaliser.lines(json);
    }
  }

  /** An item, and the first and the last day on which it may be chosen. */
  record DatedItem(String id, long first, long last) {}

  /** A day between two days. */
  record Day(long first, long last) implements Reader {
    @Override
    public Object read(Object json, long filedOn) {
      if (!(json instanceof String text)) {
        return Fault.NOT_TEXT;
      }
      long day = Days.read(text);
      if (day == 0) {
        return new Fault("no-such-day");
      }
      if (day < first) {
        return new Fault("below", Days.write(first, '/'));
      }
      return day > last ? new Fault("above", Days.write(last, '/')) : (Object) day;
    }

    @Override
    public Object normalise(Object json) {
      return Normaliser.day(json);
    }
  }

  /** A whole number between two bounds. */
  record Whole(long least, long most) implements Reader {
    @Override
    public Object read(Object json, long filedOn) {
      if (json instanceof Long number && least <= number && number <= most) {
        return number;
      }
      Object whole = whole(json);
      if (whole instanceof Long number) {
        return within(number, 0, least, most);
      }
      if (whole instanceof BigInteger number) {
        return beyond(number.signum(), 0, least, most);
      }
      return Fault.NOT_INTEGER;
    }

    @Override
    public Object normalise(Object json) {
      return Normaliser.whole(json);
    }

    /** Reads a whole number, however JSON writes it: Long, BigInteger, or null. */
    static Object whole(Object json) {
      if (json instanceof Long || json instanceof BigInteger) {
        return json;
      }
      if (json instanceof Integer || json instanceof Short || json instanceof Byte) {
        return ((Number) json).longValue();
      }
      if (!(json instanceof Double || json instanceof Float)) {
        return null;
      }
      double number = ((Number) json).doubleValue();
      if (number != Math.rint(number) || Double.isInfinite(number)) {
        return null;
      }
      boolean fits = number >= -0x1p63 && number < 0x1p63;
      return fits ? (Object) (long) number : BigInteger.valueOf((long) Math.signum(number));
    }
  }

  private static Object within(long number, int places, long least, long most) {
    if (number < least) {
      return beyond(-1, places, least, most);
    }
    return number > most ? beyond(1, places, least, most) : (Object) number;
  }

  private static Fault beyond(int sign, int places, long least, long most) {
    return sign < 0
        ? new Fault("below", Numbers.shown(least, places))
        : new Fault("above", Numbers.shown(most, places));
  }

  /** A decimal, which is a canonical text, scaled by its places. */
  record Decimal(int places, long least, long most) implements Reader {
    @Override
    public Object read(Object json, long filedOn) {
      if (!(json instanceof String text)) {
        return Fault.NOT_TEXT;
      }
      boolean isNegative = least < 0 && text.startsWith("-");
      int begin = isNegative ? 1 : 0;
      int point = text.indexOf('.');
      int end = point < 0 ? text.length() : point;
      int fraction = point < 0 ? 0 : text.length() - point - 1;
      boolean isCanonical = end - begin == 1 || (end > begin && text.charAt(begin) != '0');
      boolean fits = fraction <= places && (point < 0 || fraction > 0);
      if (!isCanonical || !fits || !isDigits(text, begin, end) || !isDigits(text, end + 1)) {
        return new Fault(places == 0 ? "no-whole" : "no-decimal", Numbers.shown(places, 0));
      }
      if (end - begin + places > 18) {
        return far(text, begin, end, isNegative);
      }
      long number = 0;
      for (int at = begin; at < text.length(); at++) {
        if (at != point) {
          number = number * 10 + text.charAt(at) - '0';
        }
      }
      for (int at = fraction; at < places; at++) {
        number *= 10;
      }
      return within(isNegative ? -number : number, places, least, most);
    }

    private Object far(String text, int begin, int end, boolean isNegative) {
      if (end - begin > 30) {
        return beyond(isNegative ? -1 : 1, places, least, most);
      }
      String fraction = end < text.length() ? text.substring(end + 1) : "";
      String digits = text.substring(begin, end) + fraction + "0".repeat(places - fraction.length());
      BigInteger number = new BigInteger(isNegative ? "-" + digits : digits);
      boolean fits = number.bitLength() < 64;
      return fits
          ? within(number.longValue(), places, least, most)
          : beyond(number.signum(), places, least, most);
    }

    private static boolean isDigits(String text, int from) {
      return from >= text.length() || isDigits(text, from, text.length());
    }

    private static boolean isDigits(String text, int from, int to) {
      for (int at = from; at < to; at++) {
        if (text.charAt(at) < '0' || text.charAt(at) > '9') {
          return false;
        }
      }
      return true;
    }

    @Override
    public Object normalise(Object json) {
      return Normaliser.decimal(json);
    }
  }

  /** A text; a name of a file is one of a single line. */
  record Text(int most, boolean hasLines) implements Reader {
    @Override
    public Object read(Object json, long filedOn) {
      if (!(json instanceof String text)) {
        return Fault.NOT_TEXT;
      }
      boolean isBlank = true;
      int length = 0;
      for (int at = 0; at < text.length(); at++) {
        char letter = text.charAt(at);
        if (isControl(letter) && !(letter == '\n' && hasLines)) {
          return new Fault("control-character");
        }
        isBlank &= Letters.isBlank(letter);
        length += Character.isLowSurrogate(letter) ? 0 : 1;
      }
      if (isBlank) {
        return new Fault("blank");
      }
      return length > most ? new Fault("longer", Numbers.shown(most, 0)) : text;
    }

    private static boolean isControl(char letter) {
      return letter < ' ' || (letter >= 0x7F && letter <= 0x9F);
    }

    @Override
    public Object normalise(Object json) {
      return json instanceof String text ? Normaliser.text(text) : json;
    }
  }

  /** An identifier in its canonical form. */
  record Identifier(IdentifierKind kind) implements Reader {
    @Override
    public Object read(Object json, long filedOn) {
      if (!(json instanceof String text)) {
        return Fault.NOT_TEXT;
      }
      String fault = kind.fault(text);
      return fault == null ? text : new Fault(kind.key + ":" + fault);
    }

    @Override
    public Object normalise(Object json) {
      return json instanceof String text ? kind.normalise(text) : json;
    }
  }
}
