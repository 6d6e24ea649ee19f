// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: public works and widening inquiry. A component that is null is left out.
 *
 * @param askerKind who asks
 * @param letterNumber letter number
 * @param letterDate letter date
 * @param mobile mobile number for SMS notices
 * @param ownerNationalId owner's national id
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param landArea plot area by the deed
 * @param intendedAction intended action
 * @param acceptsUndertaking the undertaking is accepted
 */
public record RoadSchemeInquiryFields(
    String askerKind,
    String letterNumber,
    String letterDate,
    String mobile,
    String ownerNationalId,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String landArea,
    String intendedAction,
    Boolean acceptsUndertaking) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "asker_kind", askerKind);
    Trees.put(out, "letter_number", letterNumber);
    Trees.put(out, "letter_date", letterDate);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "intended_action", intendedAction);
    Trees.put(out, "accepts_undertaking", acceptsUndertaking);
    return out;
  }
}
