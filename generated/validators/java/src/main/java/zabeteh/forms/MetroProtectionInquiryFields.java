// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: metro protection-zone inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param lineNumber metro line
 * @param nearestObject nearest structure
 * @param horizontalDistance horizontal distance
 * @param tunnelCrownDepth depth of the tunnel crown
 * @param excavationDepth excavation depth
 * @param basements basement storeys
 * @param storeys storeys
 * @param foundationKind foundation
 * @param anchors anchors towards the line
 */
public record MetroProtectionInquiryFields(
    String filerKind,
    String caseNumber,
    String renovationCode,
    Long lineNumber,
    String nearestObject,
    String horizontalDistance,
    String tunnelCrownDepth,
    String excavationDepth,
    Long basements,
    Long storeys,
    String foundationKind,
    Boolean anchors) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "line_number", lineNumber);
    Trees.put(out, "nearest_object", nearestObject);
    Trees.put(out, "horizontal_distance", horizontalDistance);
    Trees.put(out, "tunnel_crown_depth", tunnelCrownDepth);
    Trees.put(out, "excavation_depth", excavationDepth);
    Trees.put(out, "basements", basements);
    Trees.put(out, "storeys", storeys);
    Trees.put(out, "foundation_kind", foundationKind);
    Trees.put(out, "anchors", anchors);
    return out;
  }
}
