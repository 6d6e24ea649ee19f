// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.math.BigInteger;

/** Whole numbers that may be absent: what reads an absent one is absent, or does not hold. */
final class Numbers {
  /** The number that stands for no number. */
  static final long ABSENT = Long.MIN_VALUE;

  private Numbers() {}

  static boolean equal(long left, long right) {
    return left == right && left != ABSENT;
  }

  static boolean unequal(long left, long right) {
    return left != right && left != ABSENT && right != ABSENT;
  }

  static boolean below(long left, long right) {
    return left < right && left != ABSENT;
  }

  static boolean atMost(long left, long right) {
    return left <= right && left != ABSENT;
  }

  static boolean above(long left, long right) {
    return below(right, left);
  }

  static boolean atLeast(long left, long right) {
    return atMost(right, left);
  }

  static long plus(long left, long right) {
    if (left == ABSENT || right == ABSENT) {
      return ABSENT;
    }
    long sum = left + right;
    return ((left ^ sum) & (right ^ sum)) < 0 ? ABSENT : sum;
  }

  static long minus(long left, long right) {
    if (left == ABSENT || right == ABSENT) {
      return ABSENT;
    }
    long rest = left - right;
    return ((left ^ right) & (left ^ rest)) < 0 ? ABSENT : rest;
  }

  static long times(long left, long right) {
    if (left == ABSENT || right == ABSENT) {
      return ABSENT;
    }
    long high = Math.multiplyHigh(left, right);
    long low = left * right;
    return high == low >> 63 ? low : ABSENT;
  }

  /** Divides and rounds down to a multiple of a step. */
  static long down(long value, long by, long step) {
    return value == ABSENT ? ABSENT : times(Math.floorDiv(value, by), step);
  }

  /** Divides and rounds up to a multiple of a step. */
  static long up(long value, long by, long step) {
    return value == ABSENT ? ABSENT : times(-Math.floorDiv(-value, by), step);
  }

  /** Divides and rounds to the nearer multiple of a step, half away from zero. */
  static long nearest(long value, long by, long step) {
    if (value == ABSENT) {
      return ABSENT;
    }
    BigInteger two = BigInteger.TWO;
    BigInteger divisor = BigInteger.valueOf(by);
    BigInteger doubled = BigInteger.valueOf(value).abs().multiply(two).add(divisor);
    long steps = doubled.divide(divisor.multiply(two)).longValue();
    return times(value < 0 ? -steps : steps, step);
  }

  /** Writes a scaled number as a filing has it: {@code 1200.50}. */
  static String decimal(long value, int places) {
    String digits = BigInteger.valueOf(value).abs().toString();
    String sign = value < 0 ? "-" : "";
    if (places == 0) {
      return sign + digits;
    }
    digits = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
    int point = digits.length() - places;
    return sign + digits.substring(0, point) + "." + digits.substring(point);
  }

  /** Writes a scaled bound as people read it: {@code 1,200.5}. */
  static String shown(long value, int places) {
    String written = decimal(value, places);
    int point = written.indexOf('.');
    String whole = point < 0 ? written : written.substring(0, point);
    String rest = point < 0 ? "" : written.substring(point).replaceFirst("[.]?0*$", "");
    StringBuilder out = new StringBuilder(whole);
    int first = whole.startsWith("-") ? 1 : 0;
    for (int at = whole.length() - 3; at > first; at -= 3) {
      out.insert(at, ',');
    }
    return out + rest;
  }
}
