// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.Map;

/** Puts what is there into a tree. */
final class Trees {
  private Trees() {}

  static void put(Map<String, Object> into, String key, Object value) {
    if (value != null) {
      into.put(key, value);
    }
  }
}
