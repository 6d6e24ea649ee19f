// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

/** Bytes or a text that are no JSON. */
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1L;

  JsonException(String message) {
    super(message);
  }
}
