// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;


import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The identifiers and addresses of Iran: what is wrong with one, and its canonical form. */
enum IdentifierKind {
  BILL_ID("bill-id", IdentifierKind::billId, Normaliser::bill),
  CASE_NUMBER("case-number", IdentifierKind::caseNumber, Normaliser::line),
  EMAIL("email", IdentifierKind::email, Normaliser::email),
  ENGINEER_LICENCE("engineer-licence", IdentifierKind::engineerLicence, Normaliser::licence),
  IBAN("iban", IdentifierKind::iban, Normaliser::iban),
  LEGAL_PERSON_ID("legal-person-id", IdentifierKind::legalPersonId, Normaliser::line),
  MOBILE("mobile", IdentifierKind::mobile, Normaliser::mobile),
  NATIONAL_ID("national-id", IdentifierKind::nationalId, Normaliser::line),
  PAYMENT_ID("payment-id", IdentifierKind::paymentId, Normaliser::bill),
  PHONE("phone", IdentifierKind::phone, Normaliser::phone),
  POSTAL_CODE("postal-code", IdentifierKind::postalCode, Normaliser::postalCode),
  RENOVATION_CODE("renovation-code", IdentifierKind::renovationCode, Normaliser::renovationCode);

  final String key;
  private final Function<String, String> check;
  private final UnaryOperator<String> canonical;

  IdentifierKind(String key, Function<String, String> check, UnaryOperator<String> canonical) {
    this.key = key;
    this.check = check;
    this.canonical = canonical;
  }

  /** Returns what is wrong with a text; null where nothing is. */
  String fault(String text) {
    return check.apply(text);
  }

  String normalise(String text) {
    return canonical.apply(text);
  }

  private static int digit(String text, int at) {
    return text.charAt(at) - '0';
  }

  private static String nationalId(String text) {
    if (!Letters.isDigits(text, 10, 10)) {
      return "shape";
    }
    int sum = 0;
    boolean isRepeated = true;
    for (int at = 0; at < 9; at++) {
      sum += digit(text, at) * (10 - at);
      isRepeated &= text.charAt(at) == text.charAt(9);
    }
    if (isRepeated) {
      return "repeated-digits";
    }
    if (text.startsWith("000000", 3)) {
      return "empty-serial";
    }
    int rest = sum % 11;
    return digit(text, 9) == (rest < 2 ? rest : 11 - rest) ? null : "control-digit";
  }

  private static String legalPersonId(String text) {
    if (!Letters.isDigits(text, 11, 11)) {
      return "shape";
    }
    if (text.startsWith("000000", 3)) {
      return "empty-serial";
    }
    int[] weights = {29, 27, 23, 19, 17};
    int shift = digit(text, 9) + 2;
    int sum = 0;
    for (int at = 0; at < 10; at++) {
      sum += (digit(text, at) + shift) * weights[at % 5];
    }
    return sum % 11 % 10 == digit(text, 10) ? null : "control-digit";
  }

  private static boolean isBill(String text) {
    return Letters.isDigits(text, 6, 13) && text.charAt(0) != '0';
  }

  /** The control digit of the first digits: weights 2 to 7 from the right, modulo 11. */
  private static int modulo11(String text, int length) {
    int sum = 0;
    for (int at = 0; at < length; at++) {
      sum += digit(text, length - 1 - at) * (2 + at % 6);
    }
    return sum % 11 < 2 ? 0 : 11 - sum % 11;
  }

  private static String billId(String text) {
    if (!isBill(text)) {
      return "shape";
    }
    int last = text.length() - 1;
    return modulo11(text, last) == digit(text, last) ? null : "control-digit";
  }

  private static String paymentId(String text) {
    if (!isBill(text)) {
      return "shape";
    }
    int control = text.length() - 2;
    return modulo11(text, control) == digit(text, control) ? null : "control-digit";
  }

  private static String caseNumber(String text) {
    if (!Letters.isDigits(text, 11, 11)) {
      return "shape";
    }
    int district = digit(text, 0) * 10 + digit(text, 1);
    return district >= 1 && district <= 22 ? null : "district";
  }

  private static String email(String text) {
    int at = text.indexOf('@');
    int dot = text.lastIndexOf('.');
    boolean fits =
        at > 0
            && dot > at
            && text.length() <= 100
            && isMade(text.substring(0, at), 64, "._%+-")
            && isMade(text.substring(at + 1, dot), 80, ".-")
            && isTop(text.substring(dot + 1));
    return fits ? null : "shape";
  }

  /** Whether a text is made of letters, digits and marks, every dot between two others. */
  private static boolean isMade(String text, int most, String marks) {
    if (text.isEmpty() || text.length() > most || text.contains("..")) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (!isLetter(letter) && !(letter >= '0' && letter <= '9') && marks.indexOf(letter) < 0) {
        return false;
      }
    }
    return !text.startsWith(".") && !text.endsWith(".");
  }

  private static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  }

  private static boolean isTop(String text) {
    return text.length() >= 2 && text.length() <= 24 && text.chars().allMatch(it -> isLetter((char) it));
  }

  private static String engineerLicence(String text) {
    boolean hasDigit = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean isDigit = letter >= '0' && letter <= '9';
      if (!isDigit && letter != '-') {
        return "shape";
      }
      hasDigit |= isDigit;
    }
    return hasDigit && text.length() >= 3 && text.length() <= 20 ? null : "shape";
  }

  private static String iban(String text) {
    if (!text.startsWith("IR") || !Letters.isDigits(text.substring(2), 24, 24)) {
      return "shape";
    }
    String moved = text.substring(4) + "1827" + text.substring(2, 4);
    int rest = 0;
    for (int at = 0; at < moved.length(); at++) {
      rest = (rest * 10 + digit(moved, at)) % 97;
    }
    return rest == 1 ? null : "control-digit";
  }

  private static String mobile(String text) {
    return Letters.isDigits(text, 11, 11) && text.startsWith("09") ? null : "shape";
  }

  private static final Set<String> AREAS =
      Set.of(
          "11", "13", "17", "21", "23", "24", "25", "26", "28", "31", "34", "35", "38", "41", "44",
          "45", "51", "54", "56", "58", "61", "66", "71", "74", "76", "77", "81", "83", "84", "86",
          "87");

  private static String phone(String text) {
    if (!Letters.isDigits(text, 11, 11) || text.charAt(0) != '0' || text.charAt(3) == '0') {
      return "shape";
    }
    return AREAS.contains(text.substring(1, 3)) ? null : "area-code";
  }

  private static String postalCode(String text) {
    if (!Letters.isDigits(text, 10, 10)) {
      return "shape";
    }
    for (int at = 0; at < 5; at++) {
      if (text.charAt(at) == '0' || text.charAt(at) == '2') {
        return "shape";
      }
    }
    return null;
  }

  private static final int[] WIDTHS = {2, 4, 4, 4, 3, 3, 3};

  private static String renovationCode(String text) {
    int part = 0;
    int begin = 0;
    int district = 0;
    boolean hasEmpty = false;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && text.charAt(at) != '-') {
        if (text.charAt(at) < '0' || text.charAt(at) > '9') {
          return "shape";
        }
        continue;
      }
      int length = at - begin;
      boolean isZero = length > 0 && text.charAt(begin) == '0';
      if (part > 6 || length == 0 || length > WIDTHS[part] || (isZero && length > 1)) {
        return "shape";
      }
      if (part == 0) {
        district = Integer.parseInt(text.substring(0, at));
      }
      hasEmpty |= isZero && part >= 1 && part <= 3;
      part++;
      begin = at + 1;
    }
    if (part != 7) {
      return "shape";
    }
    if (district < 1 || district > 22) {
      return "district";
    }
    return hasEmpty ? "empty-part" : null;
  }

}
