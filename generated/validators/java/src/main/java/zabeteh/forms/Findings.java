// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.ArrayList;
import java.util.List;

/** The findings so far. In haste only their number counts, and no text is made. */
final class Findings {
  final boolean isQuick;
  private List<Finding> all = List.of();
  private int size;

  Findings(boolean isQuick) {
    this.isQuick = isQuick;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  void add(Finding finding) {
    if (all.isEmpty()) {
      all = new ArrayList<>();
    }
    all.add(finding);
    size++;
  }

  void add(Fault fault, String path, Form.Entry field) {
    if (isQuick) {
      size++;
    } else {
      add(fault, path + "/" + field.key(), field.title(), field.basis());
    }
  }

  void add(Fault fault, String path, Bilingual name, List<String> basis) {
    if (isQuick) {
      size++;
      return;
    }
    Phrases.Phrase phrase = Phrases.ALL.get(fault.key());
    Bilingual limit = new Bilingual(Letters.persian(fault.limit()), fault.limit());
    Bilingual message = filled(phrase.message(), limit, name);
    Bilingual remedy = filled(phrase.remedy(), limit, name);
    add(
        new Finding(
            phrase.code(), null, path, List.of(), message, remedy, basis, new ArrayList<>(0)));
  }

  private static Bilingual filled(Bilingual phrase, Bilingual limit, Bilingual name) {
    return new Bilingual(
        phrase.fa().replace("{limit}", limit.fa()).replace("{name}", name.fa()),
        phrase.en().replace("{limit}", limit.en()).replace("{name}", name.en()));
  }

  void addAll(Findings others) {
    if (isQuick) {
      size += others.size;
    } else {
      others.all.forEach(this::add);
    }
  }

  /** Tells the first finding at or below a path that a rule waits for it. */
  void stop(String path, String rule) {
    for (Finding finding : all) {
      boolean isHere = finding.path().equals(path) || finding.path().startsWith(path + "/");
      if (finding.rule() == null && isHere) {
        finding.stops().add(rule);
        return;
      }
    }
  }

  List<Finding> done() {
    return all;
  }
}
