// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: building permit (new building). A component that is null is left out.
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
 * @param plotInstructionNumber plot-instruction number
 * @param plotInstructionDate plot-instruction date
 * @param landArea plot area by the deed
 * @param areaAfterSetback plot area after correction
 * @param requestedUse requested use
 * @param storeysAbove storeys above ground
 * @param basements basement storeys
 * @param totalFloorArea total floor area
 * @param parkingSpaces parking spaces
 * @param structureType structure type
 * @param units number of units
 * @param groundFloorArea ground coverage
 * @param buildingHeight building height
 * @param engineers designing and supervising engineers
 * @param coordinatorLicence coordinator's licence number
 * @param executorLicence executor's licence number
 */
public record BuildingPermitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String mobile,
    Long ownersCount,
    String caseNumber,
    String renovationCode,
    Long district,
    String plotInstructionNumber,
    String plotInstructionDate,
    String landArea,
    String areaAfterSetback,
    String requestedUse,
    Long storeysAbove,
    Long basements,
    String totalFloorArea,
    Long parkingSpaces,
    String structureType,
    Long units,
    String groundFloorArea,
    String buildingHeight,
    List<EngineersRow> engineers,
    String coordinatorLicence,
    String executorLicence) {

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
    Trees.put(out, "plot_instruction_number", plotInstructionNumber);
    Trees.put(out, "plot_instruction_date", plotInstructionDate);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "area_after_setback", areaAfterSetback);
    Trees.put(out, "requested_use", requestedUse);
    Trees.put(out, "storeys_above", storeysAbove);
    Trees.put(out, "basements", basements);
    Trees.put(out, "total_floor_area", totalFloorArea);
    Trees.put(out, "parking_spaces", parkingSpaces);
    Trees.put(out, "structure_type", structureType);
    Trees.put(out, "units", units);
    Trees.put(out, "ground_floor_area", groundFloorArea);
    Trees.put(out, "building_height", buildingHeight);
    if (engineers != null) {
      List<Object> rows = new java.util.ArrayList<>();
      engineers.forEach(row -> rows.add(row.tree()));
      out.put("engineers", rows);
    }
    Trees.put(out, "coordinator_licence", coordinatorLicence);
    Trees.put(out, "executor_licence", executorLicence);
    return out;
  }
}
