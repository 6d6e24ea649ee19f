// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: cultural-heritage inquiry. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param address address of the property
 * @param heritageZone lies in a heritage zone
 * @param listed the building is listed
 * @param listingNumber listing number
 * @param buildYear year built
 * @param worksKind kind of works
 * @param proposedHeight proposed height
 * @param excavationDepth excavation depth
 */
public record CulturalHeritageInquiryFields(
    String caseNumber,
    String renovationCode,
    String address,
    Boolean heritageZone,
    Boolean listed,
    String listingNumber,
    Long buildYear,
    String worksKind,
    String proposedHeight,
    String excavationDepth) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "address", address);
    Trees.put(out, "heritage_zone", heritageZone);
    Trees.put(out, "listed", listed);
    Trees.put(out, "listing_number", listingNumber);
    Trees.put(out, "build_year", buildYear);
    Trees.put(out, "works_kind", worksKind);
    Trees.put(out, "proposed_height", proposedHeight);
    Trees.put(out, "excavation_depth", excavationDepth);
    return out;
  }
}
