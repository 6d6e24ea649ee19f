// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: building line and level inquiry. A component that is null is left out.
 *
 * @param askerKind who asks
 * @param letterNumber letter number
 * @param letterDate letter date
 * @param ownerNationalId owner's national id
 * @param caseNumber urban-planning case number
 * @param registryPlate registry plate
 * @param district municipal district
 * @param landArea plot area by the deed
 * @param frontages number of street frontages
 * @param frontageLength length of the main frontage
 * @param deedStreetWidth street width by the deed
 * @param levelNeeded the street level is needed
 */
public record BuildingLineInquiryFields(
    String askerKind,
    String letterNumber,
    String letterDate,
    String ownerNationalId,
    String caseNumber,
    Map<String, Long> registryPlate,
    Long district,
    String landArea,
    Long frontages,
    String frontageLength,
    String deedStreetWidth,
    Boolean levelNeeded) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "asker_kind", askerKind);
    Trees.put(out, "letter_number", letterNumber);
    Trees.put(out, "letter_date", letterDate);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "frontages", frontages);
    Trees.put(out, "frontage_length", frontageLength);
    Trees.put(out, "deed_street_width", deedStreetWidth);
    Trees.put(out, "level_needed", levelNeeded);
    return out;
  }
}
