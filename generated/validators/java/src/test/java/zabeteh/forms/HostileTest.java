// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hostile input: a finding or a clear error, never an exception. */
public final class HostileTest {
  private HostileTest() {}

  /** Runs all tests; throws where one fails. */
  public static void main(String[] arguments) {
    whatIsNoFilingIsRefused();
    everyWrongTypeIsRefused();
    deepNestingIsRefused();
    whatIsNoJsonGetsAnError();
    theLastOfTwoKeysCounts();
    System.out.println("hostile input is met");
  }

  private static void refused(Object filing) {
    check(Forms.validate(filing).outcome().equals("refused"), "it is refused");
    check(!Forms.isValid(filing), "it is not valid");
    check(Forms.validate(filing).toJson().contains("\"outcome\":\"refused\""), "it is written");
    Forms.normalise(filing);
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  private static void whatIsNoFilingIsRefused() {
    Object[] values = {null, true, 1L, 1.5, Double.NaN, "", List.of(), Map.of(), Map.of("form", 1L)};
    Arrays.asList(values).forEach(HostileTest::refused);
  }

  private static void everyWrongTypeIsRefused() {
    Object[] values = {
      null, true, BigInteger.TEN.pow(400), Double.POSITIVE_INFINITY, "x", List.of(1L), Map.of("__proto__", 1L)
    };
    for (String key : new String[] {"form", "filed_on", "fields", "documents", "answers"}) {
      for (Object value : values) {
        Map<String, Object> filing = new HashMap<>();
        filing.put("form", Registry.FIRST);
        filing.put("filed_on", "1405-01-01");
        filing.put("fields", Map.of());
        filing.put(key, value);
        refused(filing);
      }
    }
  }

  private static void deepNestingIsRefused() {
    String[] beginnings = {"[", "{\"a\":"};
    for (String beginning : beginnings) {
      error(beginning.repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void error(byte[] line) {
    check(Verdicts.answer(line).startsWith("{\"error\":"), "it is an error");
  }

  private static void whatIsNoJsonGetsAnError() {
    String[] lines = {"{", "NaN", "[Infinity]", "1e999", "\"\\ud800\"", "01", "\u0000", "{\"a\":1,}"};
    for (String line : lines) {
      error(line.getBytes(StandardCharsets.UTF_8));
    }
    error(new byte[] {(byte) 0xFF});
  }

  private static void theLastOfTwoKeysCounts() {
    String line = "{\"form\":\"no-such-form\",\"form\":\"" + Registry.FIRST + "\"}";
    String verdict = Verdicts.answer(line.getBytes(StandardCharsets.UTF_8));
    check(verdict.startsWith("{\"form\":\"" + Registry.FIRST + "\""), "the last one counts");
  }
}
