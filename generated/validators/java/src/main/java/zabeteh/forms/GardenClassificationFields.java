// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: garden classification (Article 7). A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param ownerKind kind of owner
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownerDeceased the owner has died
 * @param jointOwnership the property is jointly owned
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param requestOrigin origin of the request
 * @param previousDecisionNumber earlier decision number
 * @param landArea plot area by the deed
 * @param deedLandKind kind of land on the deed
 * @param article12Result Article 12 opinion
 * @param article12Number Article 12 opinion number
 * @param existingFloorArea existing floor area
 * @param waterRight has a water right or a well
 * @param treeCount number of trees
 * @param trees trees
 * @param canopyPercent canopy cover
 * @param aerialPhotoYear year of the aerial photo
 */
public record GardenClassificationFields(
    String applicantRole,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Boolean ownerDeceased,
    Boolean jointOwnership,
    String mobile,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String requestOrigin,
    String previousDecisionNumber,
    String landArea,
    String deedLandKind,
    String article12Result,
    String article12Number,
    String existingFloorArea,
    Boolean waterRight,
    Long treeCount,
    List<TreesRow> trees,
    String canopyPercent,
    Long aerialPhotoYear) {

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
    Trees.put(out, "owner_kind", ownerKind);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "joint_ownership", jointOwnership);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "request_origin", requestOrigin);
    Trees.put(out, "previous_decision_number", previousDecisionNumber);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "deed_land_kind", deedLandKind);
    Trees.put(out, "article_12_result", article12Result);
    Trees.put(out, "article_12_number", article12Number);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "water_right", waterRight);
    Trees.put(out, "tree_count", treeCount);
    if (trees != null) {
      List<Object> rows = new java.util.ArrayList<>();
      trees.forEach(row -> rows.add(row.tree()));
      out.put("trees", rows);
    }
    Trees.put(out, "canopy_percent", canopyPercent);
    Trees.put(out, "aerial_photo_year", aerialPhotoYear);
    return out;
  }
}
