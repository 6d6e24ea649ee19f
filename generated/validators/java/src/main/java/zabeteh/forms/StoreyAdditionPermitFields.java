// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: storey-addition permit. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param mobile mobile number for SMS notices
 * @param ownersCount number of owners
 * @param allOwnersConsent all owners consent
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param district municipal district
 * @param plotInstructionNumber plot-instruction number
 * @param plotInstructionDate plot-instruction date
 * @param allowedStoreys storeys allowed
 * @param permitNumber building-permit number
 * @param existingStoreys existing storeys
 * @param existingFloorArea existing floor area
 * @param existingStructure existing structure
 * @param addedStoreys storeys added
 * @param addedArea floor area added
 * @param addedUnits units added
 * @param requestedUse requested use
 * @param parkingSpaces parking spaces
 * @param engineers designing and supervising engineers
 */
public record StoreyAdditionPermitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String mobile,
    Long ownersCount,
    Boolean allOwnersConsent,
    String caseNumber,
    String renovationCode,
    Long district,
    String plotInstructionNumber,
    String plotInstructionDate,
    Long allowedStoreys,
    String permitNumber,
    Long existingStoreys,
    String existingFloorArea,
    String existingStructure,
    Long addedStoreys,
    String addedArea,
    Long addedUnits,
    String requestedUse,
    Long parkingSpaces,
    List<EngineersRow> engineers) {

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
    Trees.put(out, "all_owners_consent", allOwnersConsent);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "district", district);
    Trees.put(out, "plot_instruction_number", plotInstructionNumber);
    Trees.put(out, "plot_instruction_date", plotInstructionDate);
    Trees.put(out, "allowed_storeys", allowedStoreys);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "existing_storeys", existingStoreys);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "existing_structure", existingStructure);
    Trees.put(out, "added_storeys", addedStoreys);
    Trees.put(out, "added_area", addedArea);
    Trees.put(out, "added_units", addedUnits);
    Trees.put(out, "requested_use", requestedUse);
    Trees.put(out, "parking_spaces", parkingSpaces);
    if (engineers != null) {
      List<Object> rows = new java.util.ArrayList<>();
      engineers.forEach(row -> rows.add(row.tree()));
      out.put("engineers", rows);
    }
    return out;
  }
}
