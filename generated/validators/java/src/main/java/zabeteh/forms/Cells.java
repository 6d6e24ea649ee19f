// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Values that conditions read by their numbers; what is absent is null. */
abstract class Cells {
  /** Returns a value: Boolean, String, Long, a list of texts, long[] for a plate, or rows. */
  abstract Object get(int slot);

  final boolean given(int slot) {
    Object value = get(slot);
    return value instanceof Row[] rows ? rows.length > 0 : value != null;
  }

  final int one(int slot) {
    return given(slot) ? 1 : 0;
  }

  final boolean yes(int slot) {
    return get(slot) == Boolean.TRUE;
  }

  final String text(int slot) {
    return get(slot) instanceof String text ? text : null;
  }

  final boolean is(int slot, String item) {
    return item.equals(get(slot));
  }

  final boolean among(int slot, Set<String> items) {
    return get(slot) instanceof String text && items.contains(text);
  }

  final boolean notAmong(int slot, Set<String> items) {
    return get(slot) instanceof String text && !items.contains(text);
  }

  final long number(int slot) {
    return get(slot) instanceof Long number ? number : Numbers.ABSENT;
  }

  final long count(int slot) {
    return get(slot) instanceof List<?> items ? items.size() : Numbers.ABSENT;
  }

  /** Returns a part of a plate: its main number, its sub number, its section. */
  final long part(int slot, int part) {
    return get(slot) instanceof long[] plate ? plate[part] : Numbers.ABSENT;
  }

  /** Returns the municipal district that a case number or a renovation code names. */
  final long region(int slot) {
    if (!(get(slot) instanceof String code)) {
      return Numbers.ABSENT;
    }
    int dash = code.indexOf('-');
    return Long.parseLong(dash < 0 ? code.substring(0, 2) : code.substring(0, dash));
  }

  final boolean includesAll(int slot, Set<String> items) {
    return get(slot) instanceof List<?> chosen && items.stream().allMatch(chosen::contains);
  }

  final boolean includesAny(int slot, Set<String> items) {
    return get(slot) instanceof List<?> chosen && items.stream().anyMatch(chosen::contains);
  }

  final boolean includesOnly(int slot, Set<String> items) {
    return get(slot) instanceof List<?> chosen && items.containsAll(chosen);
  }

  final boolean includesNone(int slot, Set<String> items) {
    return get(slot) instanceof List<?> chosen && items.stream().noneMatch(chosen::contains);
  }

  static boolean same(String left, String right) {
    return left != null && left.equals(right);
  }

  static boolean different(String left, String right) {
    return left != null && right != null && !left.equals(right);
  }

  final Row[] rows(int slot) {
    return get(slot) instanceof Row[] rows ? rows : Row.NONE;
  }

  static boolean any(Row[] rows, Predicate<Row> condition) {
    for (Row row : rows) {
      if (condition.test(row)) {
        return true;
      }
    }
    return false;
  }

  static boolean every(Row[] rows, Predicate<Row> condition) {
    return !any(rows, condition.negate());
  }

  static long count(Row[] rows, Predicate<Row> condition) {
    long count = 0;
    for (Row row : rows) {
      count += condition.test(row) ? 1 : 0;
    }
    return count;
  }

  static long sum(Row[] rows, int column, Predicate<Row> condition) {
    long sum = 0;
    for (Row row : rows) {
      long cell = row.number(column);
      if (cell != Numbers.ABSENT && condition.test(row)) {
        sum = Numbers.plus(sum, cell);
      }
    }
    return sum;
  }

  static long smallest(Row[] rows, int column, Predicate<Row> condition) {
    long least = Numbers.ABSENT;
    for (Row row : rows) {
      long cell = row.number(column);
      if (cell != Numbers.ABSENT && condition.test(row)) {
        least = least == Numbers.ABSENT ? cell : Math.min(least, cell);
      }
    }
    return least;
  }

  static long largest(Row[] rows, int column, Predicate<Row> condition) {
    long most = Numbers.ABSENT;
    for (Row row : rows) {
      if (condition.test(row)) {
        most = Math.max(most, row.number(column));
      }
    }
    return most;
  }

  /** Whether no two rows have the same value in a column. */
  static boolean differ(Row[] rows, int column) {
    Set<Object> seen = new HashSet<>();
    for (Row row : rows) {
      Object cell = row.get(column);
      if (cell != null && !seen.add(cell instanceof long[] plate ? plateKey(plate) : cell)) {
        return false;
      }
    }
    return true;
  }

  private static Object plateKey(long[] plate) {
    return List.of(plate[0], plate[1], plate[2]);
  }
}
