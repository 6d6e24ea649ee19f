import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import zabeteh.forms.Forms;
import zabeteh.forms.Json;

/** Measures the validators in Java beside networknt's: see README.md. */
public final class Bench {
  private static final String[] LARGEST = {
    "unit-subdivision",
    "land-subdivision",
    "rebuild-permit",
    "building-permit",
    "partition",
    "storey-addition-permit",
    "garden-classification",
    "extension-permit",
    "start-of-works",
    "drawing-amendment"
  };
  private static final String[] NAMES = {
    "isValid", "validate", "networknt, yes or no", "networknt, list of errors"
  };
  private static final int ROUNDS = 15;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Keeps results alive. */
  private static int kept;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    Path generated = Path.of(arguments.length > 0 ? arguments[0] : "../../../generated");
    Random chance = new Random(71);
    double[] logs = new double[NAMES.length];
    System.out.println("| form | filings | " + String.join(" | ", NAMES) + " |");
    for (String form : LARGEST) {
      List<Object> filings = filings(generated.resolve("vectors/" + form + ".jsonl"), chance);
      String schema = Files.readString(generated.resolve("schemas/" + form + ".schema.json"));
      double[] medians = measure(filings, schema);
      StringBuilder line = new StringBuilder("| " + form + " | " + filings.size());
      for (int at = 0; at < NAMES.length; at++) {
        line.append(String.format(" | %,.0f", medians[at]));
        logs[at] += Math.log(medians[at]) / LARGEST.length;
      }
      System.out.println(line + " |");
    }
    StringBuilder means = new StringBuilder("| geometric mean | ");
    for (double log : logs) {
      means.append(String.format(" | %,.0f", Math.exp(log)));
    }
    System.out.println(means + " |");
    System.out.printf("isValid / networknt: %.3f%n", Math.exp(logs[0] - logs[2]));
    System.out.printf("validate / networknt: %.3f%n", Math.exp(logs[1] - logs[3]));
    System.out.println(kept == 0 ? "" : "kept");
  }

  /** The filings without findings, and random mixtures of them. */
  private static List<Object> filings(Path file, Random chance) throws Exception {
    List<Object> filings = new ArrayList<>();
    for (String line : Files.readString(file).split("\n")) {
      Map<?, ?> vector = (Map<?, ?>) Json.read(line);
      if (vector.get("verdict") instanceof Map<?, ?> verdict
          && ((List<?>) verdict.get("findings")).isEmpty()) {
        filings.add(vector.get("filing"));
      }
    }
    int pure = filings.size();
    for (int at = 0; at < 4 * pure; at++) {
      Map<String, Object> mixed = new LinkedHashMap<>();
      ((Map<?, ?>) filings.get(chance.nextInt(pure))).forEach((k, v) -> mixed.put((String) k, v));
      Map<?, ?> other = (Map<?, ?>) ((Map<?, ?>) filings.get(chance.nextInt(pure))).get("fields");
      Map<String, Object> fields = new LinkedHashMap<>();
      ((Map<?, ?>) mixed.get("fields"))
          .forEach(
              (key, value) -> {
                boolean isOther = other.containsKey(key) && chance.nextBoolean();
                fields.put((String) key, isOther ? other.get(key) : value);
              });
      mixed.put("fields", fields);
      if (Forms.isValid(mixed)) {
        filings.add(mixed);
      }
    }
    return filings;
  }

  /** Contenders take turns; each figure is the median of its rounds, nanoseconds a filing. */
  private static double[] measure(List<Object> filings, String schemaText) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(mapper.readTree(schemaText));
    List<JsonNode> nodes = new ArrayList<>();
    for (Object filing : filings) {
      nodes.add(mapper.readTree(Json.write(filing)));
    }
    agree(filings, nodes, schema);
    int times = Math.max(1, 1500 / filings.size());
    double[][] rounds = new double[NAMES.length][ROUNDS];
    for (int round = -5; round < ROUNDS; round++) {
      for (int name = 0; name < NAMES.length; name++) {
        long begun = THREADS.getCurrentThreadCpuTime();
        for (int time = 0; time < times; time++) {
          for (int at = 0; at < nodes.size(); at++) {
            kept += judge(name, filings.get(at), nodes.get(at), schema) ? 1 : 0;
          }
        }
        double spent = THREADS.getCurrentThreadCpuTime() - begun;
        if (round >= 0) {
          rounds[name][round] = spent / times / filings.size();
        }
      }
    }
    double[] medians = new double[NAMES.length];
    for (int name = 0; name < NAMES.length; name++) {
      Arrays.sort(rounds[name]);
      medians[name] = rounds[name][ROUNDS / 2];
    }
    return medians;
  }

  private static boolean judge(int name, Object filing, JsonNode node, Schema schema) {
    return switch (name) {
      case 0 -> Forms.isValid(filing);
      case 1 -> Forms.validate(filing).findings().isEmpty();
      case 2 -> schema.validate(node, OutputFormat.BOOLEAN);
      default -> schema.validate(node).isEmpty();
    };
  }

  /** A run in which a contender refuses a valid filing is void. */
  private static void agree(List<Object> filings, List<JsonNode> nodes, Schema schema) {
    for (int at = 0; at < nodes.size(); at++) {
      for (int name = 0; name < NAMES.length; name++) {
        if (!judge(name, filings.get(at), nodes.get(at), schema)) {
          throw new IllegalStateException("void: " + NAMES[name] + ": " + nodes.get(at));
        }
      }
    }
  }
}
