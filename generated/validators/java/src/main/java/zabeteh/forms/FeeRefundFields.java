// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: refund of dues. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param payerKind kind of payer
 * @param payerName payer's name
 * @param payerNationalId payer's national id
 * @param payerLegalPersonId payer's legal-person id
 * @param payerDeceased the payer has died
 * @param mobile mobile number for SMS notices
 * @param refundReason reason
 * @param permitNumber building-permit number
 * @param worksStarted works have started
 * @param decisionNumber decision number
 * @param decisionDate decision date
 * @param receipts list of payments
 * @param paidTotal total paid
 * @param requestedAmount amount requested
 * @param refundIban IBAN for the refund
 * @param accountHolderId account holder's national id
 * @param offsetConsent agrees to a set-off
 */
public record FeeRefundFields(
    String caseNumber,
    String renovationCode,
    String payerKind,
    String payerName,
    String payerNationalId,
    String payerLegalPersonId,
    Boolean payerDeceased,
    String mobile,
    String refundReason,
    String permitNumber,
    Boolean worksStarted,
    String decisionNumber,
    String decisionDate,
    List<ReceiptsRow> receipts,
    String paidTotal,
    String requestedAmount,
    String refundIban,
    String accountHolderId,
    Boolean offsetConsent) {

  /**
   * One row: list of payments.
   *
   * @param paidDate date paid
   * @param amount amount
   * @param billId bill id
   * @param paymentId payment id
   */
  public record ReceiptsRow(
      String paidDate,
      String amount,
      String billId,
      String paymentId) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "paid_date", paidDate);
      Trees.put(out, "amount", amount);
      Trees.put(out, "bill_id", billId);
      Trees.put(out, "payment_id", paymentId);
      return out;
    }
  }

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "payer_kind", payerKind);
    Trees.put(out, "payer_name", payerName);
    Trees.put(out, "payer_national_id", payerNationalId);
    Trees.put(out, "payer_legal_person_id", payerLegalPersonId);
    Trees.put(out, "payer_deceased", payerDeceased);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "refund_reason", refundReason);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "works_started", worksStarted);
    Trees.put(out, "decision_number", decisionNumber);
    Trees.put(out, "decision_date", decisionDate);
    if (receipts != null) {
      List<Object> rows = new java.util.ArrayList<>();
      receipts.forEach(row -> rows.add(row.tree()));
      out.put("receipts", rows);
    }
    Trees.put(out, "paid_total", paidTotal);
    Trees.put(out, "requested_amount", requestedAmount);
    Trees.put(out, "refund_iban", refundIban);
    Trees.put(out, "account_holder_id", accountHolderId);
    Trees.put(out, "offset_consent", offsetConsent);
    return out;
  }
}
