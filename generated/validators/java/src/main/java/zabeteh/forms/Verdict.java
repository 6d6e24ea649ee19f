// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Map;

/**
 * What is said of a filing, as {@code verdict.schema.json} describes it.
 *
 * @param form the record that was filed; null where the filing names none that exists
 * @param revision the revision of the regulation that was applied, or null
 * @param outcome {@code accepted}, {@code refused} or {@code waiting}
 * @param findings why it is refused, in the order of validation
 * @param notices what does not hold and does not refuse
 * @param documents the documents that are asked for
 * @param needs the records that must be done before or with it
 * @param inquiries the inquiries among them that bring an answer
 * @param waiting the inquiries whose answer is waited for
 * @param checks what a person or a body checks
 * @param computed the computed values as a filing writes values
 * @param visit whether presence is needed
 */
public record Verdict(
    String form,
    String revision,
    String outcome,
    List<Finding> findings,
    List<Finding> notices,
    List<DocumentVerdict> documents,
    List<NeedVerdict> needs,
    List<String> inquiries,
    List<String> waiting,
    List<String> checks,
    Map<String, Object> computed,
    VisitVerdict visit) {

  /** Writes the verdict: the same bytes in every language. */
  public String toJson() {
    JsonWriter out = new JsonWriter();
    out.open('{');
    out.optional("form", form);
    out.optional("revision", revision);
    out.member("outcome", outcome);
    findings(out, "findings", findings);
    findings(out, "notices", notices);
    out.key("documents");
    out.open('[');
    documents.forEach(document -> write(out, document));
    out.close(']');
    out.key("needs");
    out.open('[');
    needs.forEach(need -> write(out, need));
    out.close(']');
    out.member("inquiries", inquiries);
    out.member("waiting", waiting);
    out.member("checks", checks);
    out.member("computed", computed);
    out.key("visit");
    out.open('{');
    out.member("required", visit.required());
    out.optional("because", visit.because());
    text(out, "note", visit.note());
    out.close('}');
    out.close('}');
    return out.toString();
  }

  private static void findings(JsonWriter out, String key, List<Finding> findings) {
    out.key(key);
    out.open('[');
    for (Finding finding : findings) {
      out.open('{');
      out.member("code", finding.code());
      out.optional("rule", finding.rule());
      out.member("path", finding.path());
      out.member("reads", finding.reads());
      text(out, "message", finding.message());
      text(out, "remedy", finding.remedy());
      out.member("basis", finding.basis());
      out.member("stops", finding.stops());
      out.close('}');
    }
    out.close(']');
  }

  private static void write(JsonWriter out, DocumentVerdict document) {
    out.open('{');
    out.member("id", document.id());
    out.member("given", document.given());
    out.member("required", document.required());
    out.member("copies", document.copies());
    out.optional("replaced_by", document.replacedBy());
    text(out, "because", document.because());
    out.close('}');
  }

  private static void write(JsonWriter out, NeedVerdict need) {
    out.open('{');
    out.member("any_of", need.anyOf());
    text(out, "because", need.because());
    out.close('}');
  }

  private static void text(JsonWriter out, String key, Bilingual text) {
    if (text != null) {
      out.key(key);
      out.open('{');
      out.member("fa", text.fa());
      out.member("en", text.en());
      out.close('}');
    }
  }

  @Override
  public String toString() {
    return "Verdict of " + form + ": " + outcome + ", " + findings.size() + " findings";
  }
}
