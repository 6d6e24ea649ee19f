// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The vectors of all forms: each filing must get its verdict, byte for byte. They stand in {@code
 * ../../vectors} beside the packages; {@code ZABETEH_VECTORS} names another folder.
 */
public final class VectorsTest {
  private int passed;
  private int failed;

  private VectorsTest() {}

  /** Runs all vectors; ends with 1 where one of them fails. */
  public static void main(String[] arguments) throws IOException {
    String named = System.getenv("ZABETEH_VECTORS");
    Path folder = Path.of(named == null || named.isEmpty() ? "../../vectors" : named);
    VectorsTest test = new VectorsTest();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(it -> it.toString().endsWith(".jsonl")).sorted().toList()) {
          test.run(file);
        }
      }
    } else {
      System.out.println("skipped: there are no vectors in " + folder);
    }
    System.out.println(test.passed + " passed, " + test.failed + " failed");
    System.exit(test.failed == 0 ? 0 : 1);
  }

  private void run(Path file) throws IOException {
    List<String> lines = List.of(Files.readString(file, StandardCharsets.UTF_8).split("\n"));
    for (int at = 0; at < lines.size(); at++) {
      String place = file.getFileName() + ":" + (at + 1);
      try {
        run(place, lines.get(at));
      } catch (JsonException error) {
        same(place, "JSON", error.getMessage());
      }
    }
  }

  private void run(String place, String line) throws JsonException {
    Map<?, ?> vector = (Map<?, ?>) Json.read(line);
    if (vector.containsKey("verdict")) {
      int begin = line.lastIndexOf("\"verdict\":{") + "\"verdict\":".length();
      Object filing = vector.get("filing");
      String wanted = Json.write(vector.get("verdict"));
      same(place, wanted, Forms.validate(filing).toJson());
      same(place, line.substring(begin, line.length() - 1), wanted);
      boolean isValid = ((List<?>) ((Map<?, ?>) vector.get("verdict")).get("findings")).isEmpty();
      same(place, isValid, Forms.isValid(filing));
    } else if (vector.containsKey("raw")) {
      Object normalised = Forms.normalise(vector.get("raw"));
      same(place, Json.write(vector.get("normalised")), Json.write(normalised));
      same(place, Json.write(normalised), Json.write(Forms.normalise(normalised)));
    } else if (vector.containsKey("message")) {
      String message = (String) vector.get("message");
      String sender = (String) vector.get("sender");
      Map<String, Object> read = Forms.parseSms(message, sender, (String) vector.get("on"));
      same(place, Json.write(vector.get("request")), Json.write(read));
    }
  }

  private void same(String place, Object wanted, Object found) {
    if (wanted.equals(found)) {
      passed++;
    } else if (++failed <= 5) {
      System.out.println(place + " gets another verdict\n  wanted " + wanted + "\n  found  " + found);
    }
  }
}
