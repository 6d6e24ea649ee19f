// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) as a plain tree: {@code Map}, {@code List}, {@code String}, {@code Long},
 * {@code BigInteger}, {@code Double}, {@code Boolean} and null. The last of two equal keys counts.
 */
public final class Json {
  /** How many objects and arrays may stand in one another. */
  public static final int DEPTH = 127;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /** Reads bytes in UTF-8. */
  public static Object read(byte[] bytes) throws JsonException {
    try {
      return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException error) {
      throw new JsonException("the bytes are no UTF-8");
    }
  }

  /** Reads a text. */
  public static Object read(String text) throws JsonException {
    Json json = new Json(text);
    json.blanks();
    Object value = json.value();
    json.blanks();
    if (json.at < text.length()) {
      throw json.error("something follows the value");
    }
    return value;
  }

  /** Writes a tree as compact JSON. */
  public static String write(Object tree) {
    JsonWriter out = new JsonWriter();
    out.value(tree);
    return out.toString();
  }

  private JsonException error(String message) {
    return new JsonException(message + " at character " + (at + 1));
  }

  private char peek() throws JsonException {
    if (at >= text.length()) {
      throw error("the text ends too soon");
    }
    return text.charAt(at);
  }

  private void blanks() {
    while (at < text.length() && " \n\t\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private Object value() throws JsonException {
    switch (peek()) {
      case '{':
        return object();
      case '[':
        return array();
      case '"':
        return string();
      case 't':
        return word("true", true);
      case 'f':
        return word("false", false);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Object word(String word, Object value) throws JsonException {
    if (!text.startsWith(word, at)) {
      throw error("no value begins so");
    }
    at += word.length();
    return value;
  }

  private void enter() throws JsonException {
    if (++depth > DEPTH) {
      throw error("it is nested too deeply");
    }
    at++;
    blanks();
  }

  private Map<String, Object> object() throws JsonException {
    enter();
    Map<String, Object> object = new LinkedHashMap<>();
    if (peek() != '}') {
      do {
        blanks();
        if (peek() != '"') {
          throw error("a key is missing");
        }
        String key = string();
        blanks();
        if (peek() != ':') {
          throw error("a colon is missing");
        }
        at++;
        blanks();
        object.put(key, value());
        blanks();
      } while (more('}'));
    } else {
      at++;
    }
    depth--;
    return object;
  }

  private List<Object> array() throws JsonException {
    enter();
    List<Object> array = new ArrayList<>();
    if (peek() != ']') {
      do {
        blanks();
        array.add(value());
        blanks();
      } while (more(']'));
    } else {
      at++;
    }
    depth--;
    return array;
  }

  private boolean more(char end) throws JsonException {
    char mark = peek();
    if (mark != ',' && mark != end) {
      throw error("a comma is missing");
    }
    at++;
    return mark == ',';
  }

  private String string() throws JsonException {
    int begin = ++at;
    while (peek() != '"') {
      if (text.charAt(at) == '\\') {
        return escaped(begin);
      }
      plain();
    }
    return text.substring(begin, at++);
  }

  /** Passes over a letter; half of a surrogate pair is none. */
  private void plain() throws JsonException {
    char letter = text.charAt(at);
    if (letter < ' ') {
      throw error("a control character stands in a text");
    }
    if (Character.isSurrogate(letter)) {
      boolean isPair =
          Character.isHighSurrogate(letter)
              && at + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(at + 1));
      if (!isPair) {
        throw error("half of a surrogate pair");
      }
      at++;
    }
    at++;
  }

  private String escaped(int begin) throws JsonException {
    StringBuilder out = new StringBuilder(text.substring(begin, at));
    while (peek() != '"') {
      if (text.charAt(at) == '\\') {
        at++;
        escape(out);
      } else {
        int from = at;
        plain();
        out.append(text, from, at);
      }
    }
    at++;
    return out.toString();
  }

  private void escape(StringBuilder out) throws JsonException {
    char letter = peek();
    int plain = "\"\\/bfnrt".indexOf(letter);
    if (plain >= 0) {
      out.append("\"\\/\b\f\n\r\t".charAt(plain));
      at++;
      return;
    }
    char unit = unit();
    if (Character.isHighSurrogate(unit) && peek() == '\\') {
      at++;
      char low = unit();
      if (Character.isLowSurrogate(low)) {
        out.append(unit).append(low);
        return;
      }
    }
    if (Character.isSurrogate(unit)) {
      throw error("half of a surrogate pair");
    }
    out.append(unit);
  }

  private char unit() throws JsonException {
    if (peek() != 'u' || at + 5 > text.length()) {
      throw error("no escape is written so");
    }
    int unit = 0;
    for (int digit = at + 1; digit < at + 5; digit++) {
      int value = hexadecimal(text.charAt(digit));
      if (value < 0) {
        throw error("no escape is written so");
      }
      unit = unit * 16 + value;
    }
    at += 5;
    return (char) unit;
  }

  private static int hexadecimal(char digit) {
    return digit < 128 ? Character.digit(digit, 16) : -1;
  }

  private int digits() {
    int begin = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at - begin;
  }

  private boolean take(String letters) {
    boolean isThere = at < text.length() && letters.indexOf(text.charAt(at)) >= 0;
    if (isThere) {
      at++;
    }
    return isThere;
  }

  private Object number() throws JsonException {
    int begin = at;
    take("-");
    boolean isZero = at < text.length() && text.charAt(at) == '0';
    int whole = digits();
    if (whole == 0 || (isZero && whole > 1)) {
      throw error("no value begins so");
    }
    boolean isWhole = true;
    if (take(".")) {
      isWhole = false;
      if (digits() == 0) {
        throw error("digits are missing");
      }
    }
    if (take("eE")) {
      isWhole = false;
      take("+-");
      if (digits() == 0) {
        throw error("digits are missing");
      }
    }
    return number(text.substring(begin, at), isWhole);
  }

  private Object number(String written, boolean isWhole) throws JsonException {
    if (isWhole && written.length() <= 18) {
      return Long.valueOf(written);
    }
    double number = Double.parseDouble(written);
    if (Double.isInfinite(number)) {
      throw error("a number is out of range");
    }
    if (!isWhole) {
      return number;
    }
    BigInteger whole = new BigDecimal(written).toBigInteger();
    return whole.bitLength() < 64 ? (Object) whole.longValue() : whole;
  }
}
