// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: building completion certificate. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param ownerKind kind of owner
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownerDeceased the owner has died
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param permitNumber building-permit number
 * @param permitDate date of issue of the permit
 * @param permitArea floor area on the permit
 * @param permitStoreys storeys on the permit
 * @param permitUnits units on the permit
 * @param parkingRequired parking spaces required
 * @param worksEndDate date works ended
 * @param existingFloorArea existing floor area
 * @param existingStoreys existing storeys
 * @param existingUnits existing units
 * @param parkingBuilt parking spaces built
 * @param setbackDone road setback carried out
 * @param elevatorCount number of lifts
 * @param hasGas has gas piping
 * @param fireApprovalNeeded fire approval applies
 */
public record CompletionCertificateFields(
    String applicantRole,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Boolean ownerDeceased,
    String mobile,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String permitNumber,
    String permitDate,
    String permitArea,
    Long permitStoreys,
    Long permitUnits,
    Long parkingRequired,
    String worksEndDate,
    String existingFloorArea,
    Long existingStoreys,
    Long existingUnits,
    Long parkingBuilt,
    Boolean setbackDone,
    Long elevatorCount,
    Boolean hasGas,
    Boolean fireApprovalNeeded) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "owner_kind", ownerKind);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_date", permitDate);
    Trees.put(out, "permit_area", permitArea);
    Trees.put(out, "permit_storeys", permitStoreys);
    Trees.put(out, "permit_units", permitUnits);
    Trees.put(out, "parking_required", parkingRequired);
    Trees.put(out, "works_end_date", worksEndDate);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "existing_storeys", existingStoreys);
    Trees.put(out, "existing_units", existingUnits);
    Trees.put(out, "parking_built", parkingBuilt);
    Trees.put(out, "setback_done", setbackDone);
    Trees.put(out, "elevator_count", elevatorCount);
    Trees.put(out, "has_gas", hasGas);
    Trees.put(out, "fire_approval_needed", fireApprovalNeeded);
    return out;
  }
}
