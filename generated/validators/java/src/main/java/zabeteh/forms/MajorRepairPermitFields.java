// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: major-repair permit. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param mobile mobile number for SMS notices
 * @param ownersCount number of owners
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param district municipal district
 * @param address address of the property
 * @param permitNumber building-permit number
 * @param existingStoreys existing storeys
 * @param existingFloorArea existing floor area
 * @param existingStructure existing structure
 * @param heritage has heritage value
 * @param workItems repair works
 * @param startDate start date
 * @param durationDays duration
 * @param areaChanges the floor area changes
 * @param unitsChange the number of units changes
 * @param commonParts the works are in common parts
 * @param coordinatorLicence coordinator's licence number
 */
public record MajorRepairPermitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String mobile,
    Long ownersCount,
    String caseNumber,
    String renovationCode,
    Long district,
    String address,
    String permitNumber,
    Long existingStoreys,
    String existingFloorArea,
    String existingStructure,
    Boolean heritage,
    List<String> workItems,
    String startDate,
    Long durationDays,
    Boolean areaChanges,
    Boolean unitsChange,
    Boolean commonParts,
    String coordinatorLicence) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "legal_person_id", legalPersonId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "owners_count", ownersCount);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "district", district);
    Trees.put(out, "address", address);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "existing_storeys", existingStoreys);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "existing_structure", existingStructure);
    Trees.put(out, "heritage", heritage);
    Trees.put(out, "work_items", workItems);
    Trees.put(out, "start_date", startDate);
    Trees.put(out, "duration_days", durationDays);
    Trees.put(out, "area_changes", areaChanges);
    Trees.put(out, "units_change", unitsChange);
    Trees.put(out, "common_parts", commonParts);
    Trees.put(out, "coordinator_licence", coordinatorLicence);
    return out;
  }
}
