// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: amendment of drawings. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param mobile mobile number for SMS notices
 * @param ownersCount number of owners
 * @param caseNumber urban-planning case number
 * @param district municipal district
 * @param permitNumber building-permit number
 * @param permitDate date of issue of the permit
 * @param permitExpiry expiry date of the permit
 * @param permitUnits units on the permit
 * @param permitArea floor area on the permit
 * @param workStage stage of the works
 * @param changes changes
 * @param alreadyBuilt the change is already built
 * @param units number of units
 * @param totalFloorArea total floor area
 * @param parkingSpaces parking spaces
 * @param unitsSold a unit was sold
 * @param engineers designing and supervising engineers
 * @param coordinatorLicence coordinator's licence number
 */
public record DrawingAmendmentFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String mobile,
    Long ownersCount,
    String caseNumber,
    Long district,
    String permitNumber,
    String permitDate,
    String permitExpiry,
    Long permitUnits,
    String permitArea,
    String workStage,
    List<String> changes,
    Boolean alreadyBuilt,
    Long units,
    String totalFloorArea,
    Long parkingSpaces,
    Boolean unitsSold,
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
    Trees.put(out, "district", district);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_date", permitDate);
    Trees.put(out, "permit_expiry", permitExpiry);
    Trees.put(out, "permit_units", permitUnits);
    Trees.put(out, "permit_area", permitArea);
    Trees.put(out, "work_stage", workStage);
    Trees.put(out, "changes", changes);
    Trees.put(out, "already_built", alreadyBuilt);
    Trees.put(out, "units", units);
    Trees.put(out, "total_floor_area", totalFloorArea);
    Trees.put(out, "parking_spaces", parkingSpaces);
    Trees.put(out, "units_sold", unitsSold);
    if (engineers != null) {
      List<Object> rows = new java.util.ArrayList<>();
      engineers.forEach(row -> rows.add(row.tree()));
      out.put("engineers", rows);
    }
    Trees.put(out, "coordinator_licence", coordinatorLicence);
    return out;
  }
}
