// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads filings, one JSON a line, and writes one verdict a line; a line that is no JSON gets {@code
 * {"error": …}}.
 */
public final class Verdicts {
  private Verdicts() {}

  /** Answers every line of the standard input. */
  public static void main(String[] arguments) throws IOException {
    InputStream in = new BufferedInputStream(System.in, 1 << 16);
    try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int letter;
      do {
        letter = in.read();
        if (letter >= 0 && letter != '\n') {
          line.write(letter);
        } else if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
          out.write((answer(line.toByteArray()) + "\n").getBytes(StandardCharsets.UTF_8));
          line.reset();
        }
      } while (letter >= 0);
    }
  }

  /** Returns the verdict of a line, or what is wrong with the line. */
  static String answer(byte[] line) {
    try {
      return Forms.validate(Json.read(line)).toJson();
    } catch (JsonException error) {
      return Json.write(Map.of("error", error.getMessage()));
    }
  }
}
