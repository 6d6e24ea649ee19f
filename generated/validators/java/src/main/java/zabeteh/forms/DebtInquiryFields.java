// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: property debt inquiry. A component that is null is left out.
 *
 * @param renovationCode renovation code
 * @param askerKind who asks
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param mobile mobile number for SMS notices
 * @param debtScope scope
 * @param asOfDate as of
 * @param mobileOfOwner mobile belongs to the owner
 */
public record DebtInquiryFields(
    String renovationCode,
    String askerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    String mobile,
    String debtScope,
    String asOfDate,
    Boolean mobileOfOwner) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "asker_kind", askerKind);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "debt_scope", debtScope);
    Trees.put(out, "as_of_date", asOfDate);
    Trees.put(out, "mobile_of_owner", mobileOfOwner);
    return out;
  }
}
