// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: renovation-tax clearance. A component that is null is left out.
 *
 * @param renovationCode renovation code
 * @param postalCode postal code of the property
 * @param unitKind kind of property
 * @param ownerKind owner kind
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownerDeceased the owner has died
 * @param applicantRole capacity of the applicant
 * @param mobile mobile number for SMS notices
 * @param certificatePurpose purpose of the certificate
 * @param lastPaidYear last year paid
 * @param clearThroughYear clear through year
 * @param earlierPaymentsRecorded earlier payments on record
 * @param billId bill id
 * @param paymentId payment id
 * @param renovationTaxExemption exemption
 * @param rebuiltCompletionDate completion of the new house
 * @param openInstalments has unpaid instalments
 */
public record RenovationTaxClearanceFields(
    String renovationCode,
    String postalCode,
    String unitKind,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Boolean ownerDeceased,
    String applicantRole,
    String mobile,
    String certificatePurpose,
    Long lastPaidYear,
    Long clearThroughYear,
    Boolean earlierPaymentsRecorded,
    String billId,
    String paymentId,
    String renovationTaxExemption,
    String rebuiltCompletionDate,
    Boolean openInstalments) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "postal_code", postalCode);
    Trees.put(out, "unit_kind", unitKind);
    Trees.put(out, "owner_kind", ownerKind);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "certificate_purpose", certificatePurpose);
    Trees.put(out, "last_paid_year", lastPaidYear);
    Trees.put(out, "clear_through_year", clearThroughYear);
    Trees.put(out, "earlier_payments_recorded", earlierPaymentsRecorded);
    Trees.put(out, "bill_id", billId);
    Trees.put(out, "payment_id", paymentId);
    Trees.put(out, "renovation_tax_exemption", renovationTaxExemption);
    Trees.put(out, "rebuilt_completion_date", rebuiltCompletionDate);
    Trees.put(out, "open_instalments", openInstalments);
    return out;
  }
}
