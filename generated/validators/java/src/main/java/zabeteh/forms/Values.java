// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.Map;

/** The values of a filing, by their numbers: its own, those of answers, and the computed ones. */
final class Values extends Cells {
  final Form form;
  final long filedOn;
  final Map<?, ?> documents;
  /** The inquiries whose answers are read by now. */
  final boolean[] answered;
  private final Object[] read;
  /** The paths of the findings because of which a value is unknown; null where there is none. */
  private String[] blocked;

  Values(Form form, long filedOn, Map<?, ?> documents) {
    this.form = form;
    this.filedOn = filedOn;
    this.documents = documents;
    answered = new boolean[form.answers.length];
    read = new Object[form.computedFrom];
  }

  @Override
  Object get(int slot) {
    return slot < read.length ? read[slot] : form.computed[slot - read.length].value(this);
  }

  void set(int slot, Object value) {
    read[slot] = value;
  }

  void block(int slot, String path) {
    if (blocked == null) {
      blocked = new String[read.length];
    }
    blocked[slot] = path;
  }

  boolean isBlocked() {
    return blocked != null;
  }

  String cause(int slot) {
    return blocked == null ? null : blocked[slot];
  }

  boolean answered(String inquiry) {
    int at = form.answer(inquiry);
    return at >= 0 && answered[at];
  }
}
