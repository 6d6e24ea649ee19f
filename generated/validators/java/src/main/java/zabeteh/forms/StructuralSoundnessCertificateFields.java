// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: structural soundness certificate. A component that is null is left out.
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
 * @param requestReason reason
 * @param permitExists the building has a permit
 * @param permitNumber building-permit number
 * @param buildYear year built
 * @param structureType structure type
 * @param existingStoreys existing storeys
 * @param existingFloorArea existing floor area
 * @param assessmentMethod method
 * @param engineerLicence engineer's licence number
 * @param visitDate visit date
 * @param result result
 * @param retrofitDescription retrofitting
 */
public record StructuralSoundnessCertificateFields(
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
    String requestReason,
    Boolean permitExists,
    String permitNumber,
    Long buildYear,
    String structureType,
    Long existingStoreys,
    String existingFloorArea,
    String assessmentMethod,
    String engineerLicence,
    String visitDate,
    String result,
    String retrofitDescription) {

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
    Trees.put(out, "request_reason", requestReason);
    Trees.put(out, "permit_exists", permitExists);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "build_year", buildYear);
    Trees.put(out, "structure_type", structureType);
    Trees.put(out, "existing_storeys", existingStoreys);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "assessment_method", assessmentMethod);
    Trees.put(out, "engineer_licence", engineerLicence);
    Trees.put(out, "visit_date", visitDate);
    Trees.put(out, "result", result);
    Trees.put(out, "retrofit_description", retrofitDescription);
    return out;
  }
}
