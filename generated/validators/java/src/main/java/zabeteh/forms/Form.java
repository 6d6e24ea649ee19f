// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Map;

/** What a form or an inquiry declares, as data. The classes below {@code records} fill it in. */
final class Form {
  final String id;
  final Bilingual title;
  /** The first and the last day on which it may be filed. */
  final long first;

  final long last;
  final Part fields;
  final Answer[] answers;
  /** The number of the first computed value: those before are read. */
  final int computedFrom;

  final Computed[] computed;
  final Document[] documents;
  final Need[] needs;
  final Rule[] rules;
  final Check[] checks;
  final Visit[] visits;

  Form(
      String id,
      Bilingual title,
      long[] days,
      Part fields,
      Answer[] answers,
      Computed[] computed,
      Document[] documents,
      Need[] needs,
      Rule[] rules,
      Check[] checks,
      Visit[] visits) {
    this.id = id;
    this.title = title;
    first = days[0];
    last = days[1];
    this.fields = fields;
    this.answers = answers;
    int read = fields.fields.length;
    for (Answer answer : answers) {
      read += answer.part.fields.length;
    }
    computedFrom = read;
    this.computed = computed;
    this.documents = documents;
    this.needs = needs;
    this.rules = rules;
    this.checks = checks;
    this.visits = visits;
  }

  /** Returns the place of an inquiry among the answers; -1 where a filing carries none of it. */
  int answer(String inquiry) {
    for (int at = 0; at < answers.length; at++) {
      if (answers[at].id.equals(inquiry)) {
        return at;
      }
    }
    return -1;
  }

  /** A condition; the row is null outside of rows. */
  interface Condition {
    boolean holds(Values v, Row row);
  }

  /** The computation of a value. */
  interface Formula {
    Object value(Values v);
  }

  /** A condition, and the numbers of the values on which it rests; those of columns are below 0. */
  record Guard(Condition condition, int... restsOn) {}

  /** What is filled in together; {@code order} is null where it is read in the order of the form. */
  static final class Part {
    final Entry[] fields;
    final int[] order;
    /** The number of the first value. */
    final int from;

    final Map<String, Entry> known;

    Part(int from, int[] order, Entry... fields) {
      this.from = from;
      this.order = order;
      this.fields = fields;
      known = new java.util.HashMap<>();
      for (Entry field : fields) {
        known.put(field.key(), field);
      }
    }
  }

  /** Something that is filled in. */
  sealed interface Entry permits Field, Rows {
    String key();

    Bilingual title();

    Guard when();

    boolean isRequired();

    List<String> basis();
  }

  /** One thing to fill in. */
  record Field(
      String key, Bilingual title, Reader reader, Guard when, boolean isRequired, List<String> basis)
      implements Entry {}

  /** A repeated group. */
  record Rows(String key, Bilingual title, int least, int most, Guard when, Part columns)
      implements Entry {
    @Override
    public boolean isRequired() {
      return least > 0;
    }

    @Override
    public List<String> basis() {
      return List.of();
    }
  }

  /** An inquiry whose answer a filing may carry. */
  record Answer(String id, Bilingual title, Part part) {}

  /** How a computed value is written as a filing does. */
  enum Wire {
    /** It is not shown. */
    NONE,
    /** As it is. */
    PLAIN,
    /** A day. */
    DAY,
    /** A decimal text. */
    DECIMAL
  }

  /** A computed value; {@code key} is its key in the verdict. */
  record Computed(String key, Formula formula, Wire wire, int places, int... restsOn) {
    Object value(Values v) {
      Object value = formula.value(v);
      return value instanceof Long number && number == Numbers.ABSENT ? null : value;
    }

    Object write(Object value) {
      return switch (wire) {
        case NONE -> null;
        case PLAIN -> value;
        case DAY -> Days.write((Long) value, '-');
        case DECIMAL -> Numbers.decimal((Long) value, places);
      };
    }
  }

  /** A document that a record asks for. */
  record Document(
      String id,
      Bilingual title,
      String copies,
      Guard when,
      boolean isRequired,
      List<String> replacedBy,
      Bilingual because,
      List<String> basis) {}

  /** Records that must be done before or with this one. */
  record Need(
      List<String> anyOf,
      Guard when,
      Bilingual because,
      List<String> inquiries,
      List<String> awaited) {}

  /** What a filing must satisfy. */
  record Rule(
      String id,
      boolean refuses,
      Guard when,
      Guard holds,
      Bilingual message,
      Bilingual remedy,
      String path,
      List<String> reads,
      List<String> inquiries,
      List<String> basis) {}

  /** What a person or a body checks. */
  record Check(String id, Guard when) {}

  /** A presence that is needed. */
  record Visit(String because, Bilingual note, Guard when) {}
}
