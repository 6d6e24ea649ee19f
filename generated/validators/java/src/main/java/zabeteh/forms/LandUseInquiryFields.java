// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: land-use inquiry. A component that is null is left out.
 *
 * @param askerKind who asks
 * @param letterNumber letter number
 * @param letterDate letter date
 * @param mobile mobile number for SMS notices
 * @param ownerNationalId owner's national id
 * @param renovationCode renovation code
 * @param district municipal district
 * @param inquiryScope scope
 * @param unitNumber unit number
 * @param presentUse present use
 * @param intendedUse intended use
 */
public record LandUseInquiryFields(
    String askerKind,
    String letterNumber,
    String letterDate,
    String mobile,
    String ownerNationalId,
    String renovationCode,
    Long district,
    String inquiryScope,
    String unitNumber,
    String presentUse,
    String intendedUse) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "asker_kind", askerKind);
    Trees.put(out, "letter_number", letterNumber);
    Trees.put(out, "letter_date", letterDate);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "district", district);
    Trees.put(out, "inquiry_scope", inquiryScope);
    Trees.put(out, "unit_number", unitNumber);
    Trees.put(out, "present_use", presentUse);
    Trees.put(out, "intended_use", intendedUse);
    return out;
  }
}
