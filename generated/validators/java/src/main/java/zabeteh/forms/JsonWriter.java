// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Map;

/** Writes compact JSON. */
final class JsonWriter {
  private final StringBuilder out = new StringBuilder(1024);
  private boolean isFirst = true;

  void open(char bracket) {
    separate();
    out.append(bracket);
    isFirst = true;
  }

  void close(char bracket) {
    out.append(bracket);
    isFirst = false;
  }

  void key(String key) {
    separate();
    text(key);
    out.append(':');
    isFirst = true;
  }

  void member(String key, Object value) {
    key(key);
    value(value);
  }

  void optional(String key, Object value) {
    if (value != null) {
      member(key, value);
    }
  }

  void value(Object value) {
    if (value instanceof Map<?, ?> map) {
      open('{');
      map.forEach((key, inner) -> member((String) key, inner));
      close('}');
    } else if (value instanceof List<?> list) {
      open('[');
      list.forEach(this::value);
      close(']');
    } else {
      separate();
      if (value instanceof String text) {
        text(text);
      } else {
        out.append(value);
      }
      isFirst = false;
    }
  }

  private void separate() {
    if (!isFirst) {
      out.append(',');
    }
    isFirst = false;
  }

  private void text(String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      switch (letter) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (letter < ' ') {
            out.append(String.format("\\u%04x", (int) letter));
          } else {
            out.append(letter);
          }
        }
      }
    }
    out.append('"');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
