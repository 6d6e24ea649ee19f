// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

/** Kinds of letters, exactly as Unicode has them and no platform does. */
final class Letters {
  private Letters() {}

  /** Whether a letter is white space (White_Space). */
  static boolean isBlank(char letter) {
    return letter == ' '
        || (letter >= '\t' && letter <= '\r')
        || letter == 0x85
        || letter == 0xA0
        || letter == 0x1680
        || (letter >= 0x2000 && letter <= 0x200A)
        || letter == 0x2028
        || letter == 0x2029
        || letter == 0x202F
        || letter == 0x205F
        || letter == 0x3000;
  }

  /** Whether a letter changes the direction in which its neighbours are shown. */
  static boolean isDirection(char letter) {
    return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
  }

  /** Whether a letter is not seen. ZWNJ is none of them: in prose it spells. */
  static boolean isInvisible(char letter) {
    return isDirection(letter)
        || letter == 0x200E
        || letter == 0x200F
        || letter == 0x061C
        || letter == 0xFEFF
        || letter == 0xAD;
  }

  /** Whether a letter takes no room. */
  static boolean isZeroWidth(char letter) {
    return (letter >= 0x200B && letter <= 0x200F)
        || letter == 0x061C
        || letter == 0x2060
        || letter == 0xFEFF
        || letter == 0xAD;
  }

  /** Whether a letter is a hyphen or one of the dashes that are typed for it. */
  static boolean isDash(char letter) {
    return letter == '-' || (letter >= 0x2010 && letter <= 0x2015) || letter == 0x2212;
  }

  static String trim(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  /** Writes Persian and Arabic digits as ASCII ones. */
  static String asciiDigits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= 0x6F0 && letter <= 0x6F9) {
        letter = (char) (letter - 0x6F0 + '0');
      } else if (letter >= 0x660 && letter <= 0x669) {
        letter = (char) (letter - 0x660 + '0');
      }
      out.append(letter);
    }
    return out.toString();
  }

  static String persian(String shown) {
    StringBuilder out = new StringBuilder(shown.length());
    for (int at = 0; at < shown.length(); at++) {
      char letter = shown.charAt(at);
      if (letter >= '0' && letter <= '9') {
        letter = (char) (letter - '0' + 0x6F0);
      } else if (letter == ',') {
        letter = 0x66C;
      } else if (letter == '.') {
        letter = 0x66B;
      }
      out.append(letter);
    }
    return out.toString();
  }

  static boolean isDigits(String text, int least, int most) {
    if (text.length() < least || text.length() > most) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  static String asciiLower(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= 'A' && letter <= 'Z') {
        out.setCharAt(at, (char) (letter + 32));
      }
    }
    return out.toString();
  }

  static String asciiUpper(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= 'a' && letter <= 'z') {
        out.setCharAt(at, (char) (letter - 32));
      }
    }
    return out.toString();
  }
}
