// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: payment of dues by instalments. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param debtorKind kind of debtor
 * @param debtorNationalId debtor's national id
 * @param debtorLegalPersonId debtor's legal-person id
 * @param mobile mobile number for SMS notices
 * @param applicantRole capacity of the applicant
 * @param debtKind kind of debt
 * @param veteran the debtor is a veteran
 * @param debtAmount settled debt
 * @param downPayment down payment
 * @param instalmentCount monthly instalments
 * @param firstDueDate first due date
 * @param objectionPending an objection is pending
 * @param securityKind kind of security
 * @param cheques cheques
 */
public record FeeInstalmentFields(
    String caseNumber,
    String renovationCode,
    String debtorKind,
    String debtorNationalId,
    String debtorLegalPersonId,
    String mobile,
    String applicantRole,
    String debtKind,
    Boolean veteran,
    String debtAmount,
    String downPayment,
    Long instalmentCount,
    String firstDueDate,
    Boolean objectionPending,
    String securityKind,
    List<ChequesRow> cheques) {

  /**
   * One row: cheques.
   *
   * @param sayadId Sayad id
   * @param accountIban IBAN
   * @param amount amount
   * @param dueDate due date
   */
  public record ChequesRow(
      String sayadId,
      String accountIban,
      String amount,
      String dueDate) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "sayad_id", sayadId);
      Trees.put(out, "account_iban", accountIban);
      Trees.put(out, "amount", amount);
      Trees.put(out, "due_date", dueDate);
      return out;
    }
  }

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "debtor_kind", debtorKind);
    Trees.put(out, "debtor_national_id", debtorNationalId);
    Trees.put(out, "debtor_legal_person_id", debtorLegalPersonId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "debt_kind", debtKind);
    Trees.put(out, "veteran", veteran);
    Trees.put(out, "debt_amount", debtAmount);
    Trees.put(out, "down_payment", downPayment);
    Trees.put(out, "instalment_count", instalmentCount);
    Trees.put(out, "first_due_date", firstDueDate);
    Trees.put(out, "objection_pending", objectionPending);
    Trees.put(out, "security_kind", securityKind);
    if (cheques != null) {
      List<Object> rows = new java.util.ArrayList<>();
      cheques.forEach(row -> rows.add(row.tree()));
      out.put("cheques", rows);
    }
    return out;
  }
}
