// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: request for a plot instruction. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param email email
 * @param ownersCount number of owners
 * @param allOwnersConsent all owners consent
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param landArea plot area by the deed
 * @param existingArea plot area on the ground
 * @param streetWidth street width
 * @param hasBuilding the plot has a building
 * @param existingFloorArea existing floor area
 * @param hasTrees the plot has trees
 * @param treeCount number of trees
 * @param requestKind kind of request
 * @param requestedUse requested use
 * @param storeysWanted storeys wanted
 * @param unitsWanted units wanted
 */
public record PlotInstructionFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String mobile,
    String email,
    Long ownersCount,
    Boolean allOwnersConsent,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String landArea,
    String existingArea,
    String streetWidth,
    Boolean hasBuilding,
    String existingFloorArea,
    Boolean hasTrees,
    Long treeCount,
    String requestKind,
    String requestedUse,
    Long storeysWanted,
    Long unitsWanted) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "email", email);
    Trees.put(out, "owners_count", ownersCount);
    Trees.put(out, "all_owners_consent", allOwnersConsent);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "existing_area", existingArea);
    Trees.put(out, "street_width", streetWidth);
    Trees.put(out, "has_building", hasBuilding);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "has_trees", hasTrees);
    Trees.put(out, "tree_count", treeCount);
    Trees.put(out, "request_kind", requestKind);
    Trees.put(out, "requested_use", requestedUse);
    Trees.put(out, "storeys_wanted", storeysWanted);
    Trees.put(out, "units_wanted", unitsWanted);
    return out;
  }
}
