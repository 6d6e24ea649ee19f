// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: permit to fell or move a tree. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param postalCode postal code of the property
 * @param renovationCode renovation code
 * @param district municipal district
 * @param treeLocation place of the tree
 * @param siteState state of the plot
 * @param permitNumber building-permit number
 * @param action action
 * @param treeRemovalReason reason
 * @param treeCount number of trees
 * @param trees trees
 * @param transplantPossible the tree can be moved
 * @param replantingCount replacement trees
 */
public record TreeRemovalFields(
    String applicantRole,
    String nationalId,
    String mobile,
    String postalCode,
    String renovationCode,
    Long district,
    String treeLocation,
    String siteState,
    String permitNumber,
    String action,
    List<String> treeRemovalReason,
    Long treeCount,
    List<TreesRow> trees,
    Boolean transplantPossible,
    Long replantingCount) {

  /**
   * One row: trees.
   *
   * @param species species
   * @param trunkGirth trunk girth
   * @param age approximate age
   * @param condition condition
   */
  public record TreesRow(
      String species,
      Long trunkGirth,
      Long age,
      String condition) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "species", species);
      Trees.put(out, "trunk_girth", trunkGirth);
      Trees.put(out, "age", age);
      Trees.put(out, "condition", condition);
      return out;
    }
  }

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "postal_code", postalCode);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "district", district);
    Trees.put(out, "tree_location", treeLocation);
    Trees.put(out, "site_state", siteState);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "action", action);
    Trees.put(out, "tree_removal_reason", treeRemovalReason);
    Trees.put(out, "tree_count", treeCount);
    if (trees != null) {
      List<Object> rows = new java.util.ArrayList<>();
      trees.forEach(row -> rows.add(row.tree()));
      out.put("trees", rows);
    }
    Trees.put(out, "transplant_possible", transplantPossible);
    Trees.put(out, "replanting_count", replantingCount);
    return out;
  }
}
