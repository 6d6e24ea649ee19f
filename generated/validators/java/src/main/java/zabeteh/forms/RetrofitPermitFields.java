// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: seismic-retrofit permit. A component that is null is left out.
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
 * @param permitNumber building-permit number
 * @param buildYear year built
 * @param existingStoreys existing storeys
 * @param existingFloorArea existing floor area
 * @param existingStructure existing structure
 * @param requestedUse requested use
 * @param retrofitGoal rehabilitation objective
 * @param methods methods
 * @param areaChanges the floor area changes
 * @param occupied occupied during the works
 * @param engineers designing and supervising engineers
 * @param coordinatorLicence coordinator's licence number
 */
public record RetrofitPermitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String mobile,
    Long ownersCount,
    String caseNumber,
    String renovationCode,
    Long district,
    String permitNumber,
    Long buildYear,
    Long existingStoreys,
    String existingFloorArea,
    String existingStructure,
    String requestedUse,
    String retrofitGoal,
    List<String> methods,
    Boolean areaChanges,
    Boolean occupied,
    List<EngineersRow> engineers,
    String coordinatorLicence) {

  /**
   * One row: designing and supervising engineers.
   *
   * @param discipline discipline
   * @param engineerRole role
   * @param licence licence number
   * @param nationalId engineer's national id
   */
  public record EngineersRow(
      String discipline,
      String engineerRole,
      String licence,
      String nationalId) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "discipline", discipline);
      Trees.put(out, "engineer_role", engineerRole);
      Trees.put(out, "licence", licence);
      Trees.put(out, "national_id", nationalId);
      return out;
    }
  }

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
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "build_year", buildYear);
    Trees.put(out, "existing_storeys", existingStoreys);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "existing_structure", existingStructure);
    Trees.put(out, "requested_use", requestedUse);
    Trees.put(out, "retrofit_goal", retrofitGoal);
    Trees.put(out, "methods", methods);
    Trees.put(out, "area_changes", areaChanges);
    Trees.put(out, "occupied", occupied);
    if (engineers != null) {
      List<Object> rows = new java.util.ArrayList<>();
      engineers.forEach(row -> rows.add(row.tree()));
      out.put("engineers", rows);
    }
    Trees.put(out, "coordinator_licence", coordinatorLicence);
    return out;
  }
}
