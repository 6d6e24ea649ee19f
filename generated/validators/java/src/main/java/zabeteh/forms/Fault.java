// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

/**
 * What is wrong with a value.
 *
 * @param key the fact, as {@link Phrases} has it
 * @param limit the bound that its words show, or an empty text
 */
record Fault(String key, String limit) {
  static final Fault MISSING = new Fault("missing");
  static final Fault NOT_ASKED = new Fault("not-asked");
  static final Fault UNKNOWN = new Fault("unknown");
  static final Fault NOT_OBJECT = new Fault("not-object");
  static final Fault NOT_ARRAY = new Fault("not-array");
  static final Fault NOT_TEXT = new Fault("not-text");
  static final Fault NOT_INTEGER = new Fault("not-integer");

  Fault(String key) {
    this(key, "");
  }
}
