// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: demolition permission. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param ownersCount number of owners
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param district municipal district
 * @param hasTrees the plot has trees
 * @param demolitionReason reason for demolition
 * @param permitNumber building-permit number
 * @param orderNumber number of ruling or notice
 * @param existingFloorArea existing floor area
 * @param existingStoreys existing storeys
 * @param existingStructure existing structure
 * @param hasOccupant the building is occupied
 * @param sharedWall shares a wall
 * @param heritage has heritage value
 * @param demolitionMethod method of demolition
 * @param servicesCut services cut
 * @param startDate start date
 * @param endDate end date
 * @param insuranceExpiry insurance expiry
 * @param coordinatorLicence coordinator's licence number
 */
public record DemolitionPermitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String mobile,
    Long ownersCount,
    String caseNumber,
    String renovationCode,
    Long district,
    Boolean hasTrees,
    String demolitionReason,
    String permitNumber,
    String orderNumber,
    String existingFloorArea,
    Long existingStoreys,
    String existingStructure,
    Boolean hasOccupant,
    Boolean sharedWall,
    Boolean heritage,
    String demolitionMethod,
    List<String> servicesCut,
    String startDate,
    String endDate,
    String insuranceExpiry,
    String coordinatorLicence) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "owners_count", ownersCount);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "district", district);
    Trees.put(out, "has_trees", hasTrees);
    Trees.put(out, "demolition_reason", demolitionReason);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "order_number", orderNumber);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "existing_storeys", existingStoreys);
    Trees.put(out, "existing_structure", existingStructure);
    Trees.put(out, "has_occupant", hasOccupant);
    Trees.put(out, "shared_wall", sharedWall);
    Trees.put(out, "heritage", heritage);
    Trees.put(out, "demolition_method", demolitionMethod);
    Trees.put(out, "services_cut", servicesCut);
    Trees.put(out, "start_date", startDate);
    Trees.put(out, "end_date", endDate);
    Trees.put(out, "insurance_expiry", insuranceExpiry);
    Trees.put(out, "coordinator_licence", coordinatorLicence);
    return out;
  }
}
