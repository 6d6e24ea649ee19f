// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: environment inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param proposedUse proposed use
 * @param effluent has effluent or pollutants
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param landArea plot area by the deed
 * @param nearRiver lies in a river margin
 * @param riverDistance distance to the river
 * @param protectedArea lies in a protected area
 * @param treeCount number of trees
 */
public record EnvironmentInquiryFields(
    String filerKind,
    String proposedUse,
    Boolean effluent,
    String caseNumber,
    String renovationCode,
    String landArea,
    Boolean nearRiver,
    String riverDistance,
    Boolean protectedArea,
    Long treeCount) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "proposed_use", proposedUse);
    Trees.put(out, "effluent", effluent);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "near_river", nearRiver);
    Trees.put(out, "river_distance", riverDistance);
    Trees.put(out, "protected_area", protectedArea);
    Trees.put(out, "tree_count", treeCount);
    return out;
  }
}
