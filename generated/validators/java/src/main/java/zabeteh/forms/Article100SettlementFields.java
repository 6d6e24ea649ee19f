// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: carrying out an Article 100 decision, payment of the fine. A component that is null is left out.
 *
 * @param commissionCaseNumber commission case number
 * @param decisionNumber decision number
 * @param decisionKind kind of decision
 * @param fineAmount amount of the fine
 * @param noticeDate date of notice
 * @param finality finality
 * @param renovationCode renovation code
 * @param district municipal district
 * @param payerNationalId payer's national id
 * @param mobile mobile number for SMS notices
 * @param violationKind violation decided
 * @param landUse use of the place
 * @param violationArea area of the violation
 * @param transactionValue transaction value for each m2
 * @param coefficient coefficient
 * @param paymentMode way of payment
 * @param paymentId payment id
 * @param paidAmount amount paid
 * @param complianceDate date of compliance
 * @param nextRequest request that follows
 */
public record Article100SettlementFields(
    String commissionCaseNumber,
    String decisionNumber,
    String decisionKind,
    String fineAmount,
    String noticeDate,
    String finality,
    String renovationCode,
    Long district,
    String payerNationalId,
    String mobile,
    List<String> violationKind,
    String landUse,
    String violationArea,
    String transactionValue,
    String coefficient,
    String paymentMode,
    String paymentId,
    String paidAmount,
    String complianceDate,
    String nextRequest) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "commission_case_number", commissionCaseNumber);
    Trees.put(out, "decision_number", decisionNumber);
    Trees.put(out, "decision_kind", decisionKind);
    Trees.put(out, "fine_amount", fineAmount);
    Trees.put(out, "notice_date", noticeDate);
    Trees.put(out, "finality", finality);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "district", district);
    Trees.put(out, "payer_national_id", payerNationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "violation_kind", violationKind);
    Trees.put(out, "land_use", landUse);
    Trees.put(out, "violation_area", violationArea);
    Trees.put(out, "transaction_value", transactionValue);
    Trees.put(out, "coefficient", coefficient);
    Trees.put(out, "payment_mode", paymentMode);
    Trees.put(out, "payment_id", paymentId);
    Trees.put(out, "paid_amount", paidAmount);
    Trees.put(out, "compliance_date", complianceDate);
    Trees.put(out, "next_request", nextRequest);
    return out;
  }
}
