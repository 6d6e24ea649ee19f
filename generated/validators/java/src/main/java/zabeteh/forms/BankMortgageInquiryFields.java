// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: bank mortgage inquiry. A component that is null is left out.
 *
 * @param bankName bank
 * @param branchCode branch code
 * @param letterNumber letter number
 * @param letterDate letter date
 * @param inquiryPurpose purpose of the inquiry
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param permitNumber building-permit number
 * @param ownerConsent owner agrees to disclosure
 */
public record BankMortgageInquiryFields(
    String bankName,
    String branchCode,
    String letterNumber,
    String letterDate,
    String inquiryPurpose,
    String renovationCode,
    Map<String, Long> registryPlate,
    String ownerNationalId,
    String ownerLegalPersonId,
    String permitNumber,
    Boolean ownerConsent) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "bank_name", bankName);
    Trees.put(out, "branch_code", branchCode);
    Trees.put(out, "letter_number", letterNumber);
    Trees.put(out, "letter_date", letterDate);
    Trees.put(out, "inquiry_purpose", inquiryPurpose);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "owner_consent", ownerConsent);
    return out;
  }
}
