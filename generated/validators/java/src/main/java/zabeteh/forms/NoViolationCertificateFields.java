// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: no-violation certificate. A component that is null is left out.
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
 * @param certificatePurpose purpose of the certificate
 * @param transferScope scope of the deal
 * @param buildingState state of the building
 * @param workStage stage of the works
 * @param permitNumber building-permit number
 * @param permitArea floor area on the permit
 * @param existingFloorArea existing floor area
 * @param permitUnits units on the permit
 * @param existingUnits existing units
 * @param builtBeforeComprehensivePlan built before the plan
 * @param laterAdditions something was added later
 * @param decisionNumber Article 100 decision number
 */
public record NoViolationCertificateFields(
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
    String certificatePurpose,
    String transferScope,
    String buildingState,
    String workStage,
    String permitNumber,
    String permitArea,
    String existingFloorArea,
    Long permitUnits,
    Long existingUnits,
    Boolean builtBeforeComprehensivePlan,
    Boolean laterAdditions,
    String decisionNumber) {

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
    Trees.put(out, "certificate_purpose", certificatePurpose);
    Trees.put(out, "transfer_scope", transferScope);
    Trees.put(out, "building_state", buildingState);
    Trees.put(out, "work_stage", workStage);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_area", permitArea);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "permit_units", permitUnits);
    Trees.put(out, "existing_units", existingUnits);
    Trees.put(out, "built_before_comprehensive_plan", builtBeforeComprehensivePlan);
    Trees.put(out, "later_additions", laterAdditions);
    Trees.put(out, "decision_number", decisionNumber);
    return out;
  }
}
