// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

/**
 * The Jalali calendar from 1200/01/01 to 1500/12/29, as day numbers: the days since the day before
 * 0001/01/01. Leap years follow the 33-year rule.
 */
final class Days {
  static final int FIRST_YEAR = 1200;
  static final int LAST_YEAR = 1500;
  static final int FIRST = before(FIRST_YEAR) + 1;
  static final int LAST = before(LAST_YEAR + 1);

  private Days() {}

  private static boolean isLeap(int year) {
    return (8 * year + 29) % 33 < 8;
  }

  /** Returns the number of the day before a year begins. */
  private static int before(int year) {
    return 365 * (year - 1) + (8 * year + 21) / 33;
  }

  private static int length(int year, int month) {
    return month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
  }

  static int of(int year, int month, int day) {
    return before(year) + (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day;
  }

  static int year(long day) {
    int year = (int) (day * 33 / 12_053) + 1;
    while (before(year) >= day) {
      year--;
    }
    while (before(year + 1) < day) {
      year++;
    }
    return year;
  }

  private static int month(int ofYear) {
    return ofYear <= 186 ? (ofYear - 1) / 31 + 1 : (ofYear - 187) / 30 + 7;
  }

  /** Reads {@code 1403-02-15}; returns 0 where the calendar has no such day. */
  static int read(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return 0;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    boolean exists =
        year >= FIRST_YEAR
            && year <= LAST_YEAR
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= length(year, month);
    return exists ? of(year, month, day) : 0;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int at = from; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  static String write(long day, char mark) {
    int year = year(day);
    int ofYear = (int) day - before(year);
    int month = month(ofYear);
    int ofMonth = (int) day - of(year, month, 0);
    return String.format("%04d%c%02d%c%02d", year, mark, month, mark, ofMonth);
  }

  static long plusDays(long day, long days) {
    long moved = Numbers.plus(day, days);
    return moved >= FIRST && moved <= LAST ? moved : Numbers.ABSENT;
  }

  static long plusMonths(long day, long months) {
    if (day == Numbers.ABSENT || months < -301 * 12 || months > 301 * 12) {
      return Numbers.ABSENT;
    }
    int year = year(day);
    int month = month((int) day - before(year));
    int ofMonth = (int) day - of(year, month, 0);
    int all = year * 12 + month - 1 + (int) months;
    int toYear = Math.floorDiv(all, 12);
    int toMonth = Math.floorMod(all, 12) + 1;
    if (toYear < FIRST_YEAR || toYear > LAST_YEAR) {
      return Numbers.ABSENT;
    }
    return of(toYear, toMonth, Math.min(ofMonth, length(toYear, toMonth)));
  }

  static long plusYears(long day, long years) {
    return plusMonths(day, Numbers.times(years, 12));
  }

  static long monthsBetween(long from, long to) {
    if (from == Numbers.ABSENT || to == Numbers.ABSENT) {
      return Numbers.ABSENT;
    }
    long full = months(to) - months(from);
    if (full < 0) {
      return -monthsBetween(to, from);
    }
    long reached = plusMonths(from, full);
    return reached == Numbers.ABSENT || reached > to ? full - 1 : full;
  }

  private static int months(long day) {
    int year = year(day);
    return year * 12 + month((int) day - before(year));
  }

  static long yearsBetween(long from, long to) {
    long months = monthsBetween(from, to);
    return months == Numbers.ABSENT ? months : months / 12;
  }

  static long daysBetween(long from, long to) {
    return Numbers.minus(to, from);
  }

  static long firstOfYear(long day) {
    return day == Numbers.ABSENT ? day : before(year(day)) + 1;
  }
}
