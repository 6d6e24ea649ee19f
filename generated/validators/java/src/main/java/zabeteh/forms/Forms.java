// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The validators of all forms and inquiries.
 *
 * <p>A filing is a tree as {@link Json#read(byte[])} gives it. Every method takes any value and may
 * be called by several threads at once.
 */
public final class Forms {
  private static final Map<String, Form> LOADED = new ConcurrentHashMap<>();

  private Forms() {}

  /** Gives the whole verdict of a filing: all findings in order, documents, needs and values. */
  public static Verdict validate(Object filing) {
    return Judge.validate(filing);
  }

  /** Whether a filing has no finding; stops at the first one. */
  public static boolean isValid(Object filing) {
    return Judge.isValid(filing);
  }

  /** Tells what a filing asks for so far, also while it is being filled in. */
  public static Requirements requiredDocuments(Object filing) {
    Verdict verdict = validate(filing);
    return new Requirements(
        verdict.documents(), verdict.needs(), verdict.inquiries(), verdict.waiting());
  }

  /** Returns a filing with its values in their canonical form: the step before validation. */
  public static Object normalise(Object filing) {
    return Normaliser.filing(filing);
  }

  /**
   * Reads a text message that came from a number on a day ({@code 1405-09-10}).
   *
   * @return a filing; or {@code status_of} and {@code values}, a question about a case; or {@code
   *     fault} with what is wrong as data
   * @throws IllegalArgumentException where {@code on} is no day
   */
  public static Map<String, Object> parseSms(String message, String sender, String on) {
    return Sms.parse(message, sender, on);
  }

  /** Returns the form of a filing; null where it names none that exists. */
  static Form find(Object filing) {
    return filing instanceof Map<?, ?> map && map.get("form") instanceof String id ? form(id) : null;
  }

  /** Returns a form, loaded when it is first asked for. */
  static Form form(String id) {
    Form form = LOADED.get(id);
    if (form == null) {
      form = Registry.load(id);
      if (form != null) {
        LOADED.put(id, form);
      }
    }
    return form;
  }
}
