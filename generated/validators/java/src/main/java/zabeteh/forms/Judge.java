// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Goes through a filing as its form declares it. */
final class Judge {
  private static final int[] NO_SLOTS = {};

  private final Form form;
  private final Map<?, ?> filing;
  private final Values values;
  private final Findings findings;

  private Judge(Form form, Map<?, ?> filing, long filedOn, boolean isQuick) {
    this.form = form;
    this.filing = filing;
    values = new Values(form, filedOn, object("documents"));
    findings = new Findings(isQuick);
  }

  private Map<?, ?> object(String key) {
    return filing.get(key) instanceof Map<?, ?> object ? object : Map.of();
  }

  /** Gives the whole verdict of a filing. */
  static Verdict validate(Object json) {
    Form form = Forms.find(json);
    Findings shape = new Findings(false);
    long filedOn = shape(form, json, shape);
    if (!shape.isEmpty()) {
      return unread(form, shape.done());
    }
    Judge judge = new Judge(form, (Map<?, ?>) json, filedOn, false);
    judge.readAll();
    return judge.verdict();
  }

  /** Whether a filing has no finding. */
  static boolean isValid(Object json) {
    Form form = Forms.find(json);
    Findings shape = new Findings(true);
    long filedOn = shape(form, json, shape);
    if (!shape.isEmpty()) {
      return false;
    }
    Judge judge = new Judge(form, (Map<?, ?>) json, filedOn, true);
    return judge.readAll() && judge.hasDocuments() && judge.keepsRules();
  }

  private static Verdict unread(Form form, List<Finding> findings) {
    return new Verdict(
        form == null ? null : form.id,
        Phrases.REVISION,
        "refused",
        findings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        new VisitVerdict(false, null, null));
  }

  /** Reads the outermost shape; where it is wrong, nothing else can be read. */
  private static long shape(Form form, Object json, Findings findings) {
    if (!(json instanceof Map<?, ?> filing)) {
      findings.add(Fault.NOT_OBJECT, "", Phrases.FILING, List.of());
      return 0;
    }
    if (form == null) {
      Fault fault = Fault.MISSING;
      if (filing.containsKey("form")) {
        boolean isText = filing.get("form") instanceof String;
        fault = isText ? new Fault("unknown-form") : Fault.NOT_TEXT;
      }
      findings.add(fault, "/form", Phrases.KEYS.get("form"), List.of());
    }
    Object day = Fault.MISSING;
    if (filing.containsKey("filed_on")) {
      day = new Reader.Day(Days.FIRST, Days.LAST).read(filing.get("filed_on"), 0);
    }
    if (day instanceof Fault fault) {
      findings.add(fault, "/filed_on", Phrases.KEYS.get("filed_on"), List.of());
    }
    for (String key : new String[] {"fields", "documents", "answers"}) {
      Object object = filing.get(key);
      if (!(object instanceof Map) && (object != null || filing.containsKey(key))) {
        findings.add(Fault.NOT_OBJECT, "/" + key, Phrases.KEYS.get(key), List.of());
      } else if (object == null && key.equals("fields")) {
        findings.add(Fault.MISSING, "/fields", Phrases.KEYS.get(key), List.of());
      }
    }
    return day instanceof Long number ? number : 0;
  }

  /** Reads everything; in haste it stops at the first finding and returns whether there is none. */
  private boolean readAll() {
    structure();
    Findings ofAnswers = new Findings(findings.isQuick);
    Map<?, ?> answers = object("answers");
    for (int at = 0; at < form.answers.length && !stops(); at++) {
      Form.Answer answer = form.answers[at];
      if (answers.get(answer.id()) instanceof Map<?, ?> object) {
        values.answered[at] = true;
        settle(answer.part(), object, "/answers/" + answer.id(), ofAnswers);
      }
    }
    if (!findings.isQuick || (findings.isEmpty() && ofAnswers.isEmpty())) {
      settle(form.fields, object("fields"), "/fields", findings);
    }
    findings.addAll(ofAnswers);
    return findings.isEmpty();
  }

  private boolean stops() {
    return findings.isQuick && !findings.isEmpty();
  }

  private void unknown(Map<?, ?> given, String path, Set<String> known) {
    int unknown = given.size();
    for (Object key : given.keySet()) {
      unknown -= known.contains(key) ? 1 : 0;
    }
    if (unknown == 0) {
      return;
    }
    Set<String> keys = new TreeSet<>(Judge::byCodePoint);
    for (Object key : given.keySet()) {
      if (!known.contains(key)) {
        keys.add(String.valueOf(key));
      }
    }
    for (String key : keys) {
      findings.add(Fault.UNKNOWN, child(path, key), new Bilingual(key, key), List.of());
    }
  }

  /** Texts in the order of UTF-8, which is not that of UTF-16. */
  private static int byCodePoint(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int at = 0; at < length; at++) {
      char a = left.charAt(at);
      char b = right.charAt(at);
      if (a != b) {
        boolean isMixed = Character.isSurrogate(a) != Character.isSurrogate(b);
        return isMixed ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
      }
    }
    return Integer.compare(left.length(), right.length());
  }

  private static String child(String path, String key) {
    return path + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  private void structure() {
    unknown(filing, "", Phrases.KEYS.keySet());
    if (values.filedOn < form.first || values.filedOn > form.last) {
      Fault fault = new Fault("not-in-force", Days.write(values.filedOn, '/'));
      findings.add(fault, "/filed_on", form.title, List.of());
    }
    unknown(object("fields"), "/fields", form.fields.known.keySet());
    documents();
    Map<?, ?> answers = object("answers");
    if (answers.isEmpty()) {
      return;
    }
    Set<String> known = new LinkedHashSet<>();
    for (Form.Answer answer : form.answers) {
      known.add(answer.id());
    }
    unknown(answers, "/answers", known);
    for (Form.Answer answer : form.answers) {
      String path = "/answers/" + answer.id();
      if (answers.get(answer.id()) instanceof Map<?, ?> given) {
        unknown(given, path, answer.part().known.keySet());
      } else if (answers.containsKey(answer.id())) {
        findings.add(Fault.NOT_OBJECT, path, answer.title(), List.of());
      }
    }
  }

  private void documents() {
    Map<?, ?> given = values.documents;
    int right = 0;
    for (Form.Document document : form.documents) {
      Object json = given.get(document.id());
      right += json instanceof Map<?, ?> object && isRight(object) ? 1 : 0;
    }
    if (right == given.size()) {
      return;
    }
    Set<String> known = new TreeSet<>(Judge::byCodePoint);
    for (Form.Document document : form.documents) {
      known.add(document.id());
    }
    unknown(given, "/documents", known);
    for (String key : known) {
      if (given.containsKey(key)) {
        document(given.get(key), child("/documents", key));
      }
    }
  }

  private static boolean isRight(Map<?, ?> document) {
    return document.isEmpty()
        || (document.size() == 1
            && document.containsKey("copies")
            && isCopies(document.get("copies")));
  }

  private static boolean isCopies(Object json) {
    return Reader.Whole.whole(json) instanceof Long copies && copies >= 1 && copies <= 100;
  }

  private void document(Object json, String path) {
    if (!(json instanceof Map<?, ?> document)) {
      findings.add(Fault.NOT_OBJECT, path, Phrases.DOCUMENT, List.of());
      return;
    }
    unknown(document, path, Set.of("copies"));
    if (document.containsKey("copies") && !isCopies(document.get("copies"))) {
      findings.add(Fault.NOT_INTEGER, path + "/copies", Phrases.COPIES, List.of());
    }
  }

  private void settle(Form.Part part, Map<?, ?> given, String path, Findings into) {
    if (part.order == null) {
      for (int at = 0; at < part.fields.length; at++) {
        if (into.isQuick && !into.isEmpty()) {
          return;
        }
        read(part, at, given, path, into);
      }
      return;
    }
    Findings[] each = new Findings[part.fields.length];
    for (int at : part.order) {
      each[at] = new Findings(into.isQuick);
      read(part, at, given, path, each[at]);
    }
    for (Findings one : each) {
      into.addAll(one);
    }
  }

  private void read(Form.Part part, int at, Map<?, ?> given, String path, Findings into) {
    Form.Entry field = part.fields[at];
    int slot = part.from + at;
    Object json = given.get(field.key());
    boolean isGiven = json != null || given.containsKey(field.key());
    if (field.when() != null) {
      List<String> causes = causes(field.when(), null);
      if (!causes.isEmpty()) {
        if (!isGiven) {
          values.block(slot, causes.get(0));
          return;
        }
      } else if (!field.when().condition().holds(values, null)) {
        if (isGiven) {
          into.add(Fault.NOT_ASKED, path, field);
        }
        return;
      }
    }
    if (!isGiven) {
      if (field.isRequired()) {
        values.block(slot, path + "/" + field.key());
        into.add(Fault.MISSING, path, field);
      }
      return;
    }
    if (field instanceof Form.Field plain) {
      Object value = plain.reader().read(json, values.filedOn);
      if (value instanceof Fault fault) {
        values.block(slot, path + "/" + field.key());
        into.add(fault, path, field);
      } else {
        values.set(slot, value);
      }
    } else if (field instanceof Form.Rows rows) {
      readRows(rows, json, path + "/" + field.key(), slot, into);
    }
  }

  private void readRows(Form.Rows rows, Object json, String path, int slot, Findings into) {
    Fault fault = null;
    if (!(json instanceof List<?>)) {
      fault = Fault.NOT_ARRAY;
    } else if (((List<?>) json).size() < rows.least()) {
      fault = new Fault("fewer-rows", Numbers.shown(rows.least(), 0));
    } else if (((List<?>) json).size() > rows.most()) {
      fault = new Fault("more-rows", Numbers.shown(rows.most(), 0));
    }
    if (fault != null) {
      values.block(slot, path);
      into.add(fault, path, rows.title(), List.of());
      return;
    }
    List<?> list = (List<?>) json;
    Row[] read = new Row[list.size()];
    int before = into.size();
    for (int at = 0; at < read.length; at++) {
      if (list.get(at) instanceof Map<?, ?> given) {
        read[at] = readRow(rows, given, path + "/" + at, into);
      } else {
        into.add(Fault.NOT_OBJECT, path + "/" + at, rows.title(), List.of());
      }
      if (into.isQuick && !into.isEmpty()) {
        return;
      }
    }
    if (into.size() == before) {
      values.set(slot, read);
    } else {
      values.block(slot, path);
    }
  }

  private Row readRow(Form.Rows rows, Map<?, ?> given, String path, Findings into) {
    Form.Part part = rows.columns();
    Row row = new Row(part.fields.length);
    Judge unknown = new Judge(form, filing, into);
    unknown.unknown(given, path, part.known.keySet());
    if (part.order == null) {
      for (int at = 0; at < part.fields.length; at++) {
        readCell(part.fields[at], row, at, given, path, into);
      }
      return row;
    }
    Findings[] each = new Findings[part.fields.length];
    for (int at : part.order) {
      each[at] = new Findings(into.isQuick);
      readCell(part.fields[at], row, at, given, path, each[at]);
    }
    for (Findings one : each) {
      into.addAll(one);
    }
    return row;
  }

  /** Reports into other findings. */
  private Judge(Form form, Map<?, ?> filing, Findings into) {
    this.form = form;
    this.filing = filing;
    values = null;
    findings = into;
  }

  private void readCell(
      Form.Entry field, Row row, int at, Map<?, ?> given, String path, Findings into) {
    Object json = given.get(field.key());
    boolean isGiven = json != null || given.containsKey(field.key());
    if (field.when() != null) {
      List<String> causes = causes(field.when(), row);
      if (!causes.isEmpty()) {
        if (!isGiven) {
          row.block(at, causes.get(0));
          return;
        }
      } else if (!field.when().condition().holds(values, row)) {
        if (isGiven) {
          into.add(Fault.NOT_ASKED, path, field);
        }
        return;
      }
    }
    Object value = Fault.MISSING;
    if (isGiven) {
      value = ((Form.Field) field).reader().read(json, values.filedOn);
    } else if (!field.isRequired()) {
      return;
    }
    if (value instanceof Fault fault) {
      row.block(at, path + "/" + field.key());
      into.add(fault, path, field);
    } else {
      row.cells[at] = value;
    }
  }

  /** Returns the paths of the findings because of which a condition is open. */
  private List<String> causes(Form.Guard guard, Row row) {
    boolean isOpen = values.isBlocked() || (row != null && row.blocked != null);
    return isOpen ? causes(guard == null ? NO_SLOTS : guard.restsOn(), row) : List.of();
  }

  private List<String> causes(int[] slots, Row row) {
    List<String> causes = new ArrayList<>();
    for (int slot : slots) {
      String cause = slot >= 0 ? values.cause(slot) : row.blocked == null ? null : row.blocked[-slot - 1];
      if (cause != null && !causes.contains(cause)) {
        causes.add(cause);
      }
    }
    return causes;
  }

  /** Whether a condition is known to hold. */
  private boolean holds(Form.Guard guard) {
    return guard == null || (causes(guard, null).isEmpty() && guard.condition().holds(values, null));
  }

  private String replacement(Form.Document document) {
    for (String inquiry : document.replacedBy()) {
      if (values.answered(inquiry)) {
        return inquiry;
      }
    }
    return null;
  }

  private boolean hasDocuments() {
    for (Form.Document document : form.documents) {
      if (document.isRequired()
          && !values.documents.containsKey(document.id())
          && holds(document.when())
          && replacement(document) == null) {
        return false;
      }
    }
    return true;
  }

  private boolean keepsRules() {
    List<String> waiting = null;
    for (Form.Rule rule : form.rules) {
      if (rule.refuses()) {
        if (waiting == null && !rule.inquiries().isEmpty()) {
          waiting = waiting(needs());
        }
        if (state(rule, waiting) == Boolean.FALSE) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Form.Need> needs() {
    List<Form.Need> needs = new ArrayList<>();
    for (Form.Need need : form.needs) {
      if (holds(need.when())) {
        needs.add(need);
      }
    }
    return needs;
  }

  private List<String> waiting(List<Form.Need> needs) {
    List<String> waiting = new ArrayList<>(needs.size());
    for (Form.Need need : needs) {
      if (!need.awaited().isEmpty() && !isAnswered(need)) {
        addOnce(waiting, need.awaited());
      }
    }
    return waiting;
  }

  private boolean isAnswered(Form.Need need) {
    for (String inquiry : need.inquiries()) {
      if (values.answered(inquiry)) {
        return true;
      }
    }
    return false;
  }

  private static void addOnce(List<String> into, List<String> all) {
    for (String one : all) {
      if (!into.contains(one)) {
        into.add(one);
      }
    }
  }

  private Verdict verdict() {
    List<DocumentVerdict> documents = askedDocuments();
    List<Form.Need> needs = needs();
    List<String> inquiries = new ArrayList<>(needs.size());
    List<NeedVerdict> needVerdicts = new ArrayList<>(needs.size());
    for (Form.Need need : needs) {
      addOnce(inquiries, need.inquiries());
      needVerdicts.add(new NeedVerdict(need.anyOf(), need.because()));
    }
    List<String> waiting = waiting(needs);
    List<Finding> notices = rules(waiting);
    List<String> checks = new ArrayList<>();
    for (Form.Check check : form.checks) {
      if (holds(check.when())) {
        checks.add(check.id());
      }
    }
    boolean isRefused = !findings.isEmpty();
    return new Verdict(
        form.id,
        Phrases.REVISION,
        isRefused ? "refused" : waiting.isEmpty() ? "accepted" : "waiting",
        findings.done(),
        notices,
        documents,
        needVerdicts,
        inquiries,
        waiting,
        checks,
        computed(),
        visit());
  }

  private List<DocumentVerdict> askedDocuments() {
    List<DocumentVerdict> verdicts = new ArrayList<>(form.documents.length);
    for (Form.Document document : form.documents) {
      if (!holds(document.when())) {
        continue;
      }
      String replacedBy = replacement(document);
      boolean isGiven = values.documents.containsKey(document.id());
      boolean isRequired = document.isRequired() && replacedBy == null;
      if (isRequired && !isGiven) {
        Fault fault = new Fault("no-document");
        String path = child("/documents", document.id());
        findings.add(fault, path, document.title(), document.basis());
      }
      verdicts.add(
          new DocumentVerdict(
              document.id(),
              isGiven,
              isRequired,
              document.copies(),
              replacedBy,
              document.because()));
    }
    return verdicts;
  }

  /** Checks all rules; returns the notices. */
  private List<Finding> rules(List<String> waiting) {
    List<Finding> notices = new ArrayList<>(0);
    List<Finding> broken = new ArrayList<>(0);
    for (Form.Rule rule : form.rules) {
      Object state = state(rule, waiting);
      if (state instanceof List<?> paths) {
        paths.forEach(path -> findings.stop((String) path, rule.id()));
      } else if (state == Boolean.FALSE) {
        (rule.refuses() ? broken : notices).add(broken(rule));
      }
    }
    broken.forEach(findings::add);
    return notices;
  }

  /** Whether a rule holds; null where it is idle or waits, and the paths where it is open. */
  private Object state(Form.Rule rule, List<String> waiting) {
    if (rule.when() != null) {
      List<String> causes = causes(rule.when(), null);
      if (!causes.isEmpty()) {
        return causes;
      }
      if (!rule.when().condition().holds(values, null)) {
        return null;
      }
    }
    for (String inquiry : rule.inquiries()) {
      boolean isAwaited = inquiry.equals(form.id) || waiting.contains(inquiry);
      if (isAwaited && !values.answered(inquiry)) {
        return null;
      }
    }
    List<String> causes = causes(rule.holds(), null);
    if (!causes.isEmpty()) {
      return causes;
    }
    return rule.holds().condition().holds(values, null) ? Boolean.TRUE : Boolean.FALSE;
  }

  private static Finding broken(Form.Rule rule) {
    return new Finding(
        "rule",
        rule.id(),
        rule.path(),
        rule.reads(),
        rule.message(),
        rule.remedy(),
        rule.basis(),
        List.of());
  }

  private Map<String, Object> computed() {
    if (form.computed.length == 0) {
      return Map.of();
    }
    Map<String, Object> written = new LinkedHashMap<>();
    for (Form.Computed computed : form.computed) {
      boolean isShown = computed.wire() != Form.Wire.NONE;
      if (isShown && (!values.isBlocked() || causes(computed.restsOn(), null).isEmpty())) {
        Object value = computed.value(values);
        if (value != null) {
          written.put(computed.key(), computed.write(value));
        }
      }
    }
    return Collections.unmodifiableMap(written);
  }

  private VisitVerdict visit() {
    for (Form.Visit visit : form.visits) {
      if (holds(visit.when())) {
        return new VisitVerdict(true, visit.because(), visit.note());
      }
    }
    return new VisitVerdict(false, null, null);
  }
}
