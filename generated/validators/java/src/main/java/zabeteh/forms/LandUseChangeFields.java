// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: change of land use. A component that is null is left out.
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
 * @param landArea plot area by the deed
 * @param streetWidth street width
 * @param buildingExists there is a building
 * @param gardenOrFarm garden or farm land
 * @param zone detailed-plan zone
 * @param approvedUse approved use
 * @param requestedUse requested use
 * @param changeScope scope
 * @param professionalOffice professional office of owner
 * @param offeredServiceShare service share offered
 * @param justification grounds of the request
 * @param previousDecisionNumber earlier decision number
 */
public record LandUseChangeFields(
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
    String landArea,
    String streetWidth,
    Boolean buildingExists,
    Boolean gardenOrFarm,
    String zone,
    String approvedUse,
    String requestedUse,
    String changeScope,
    Boolean professionalOffice,
    String offeredServiceShare,
    String justification,
    String previousDecisionNumber) {

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
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "street_width", streetWidth);
    Trees.put(out, "building_exists", buildingExists);
    Trees.put(out, "garden_or_farm", gardenOrFarm);
    Trees.put(out, "zone", zone);
    Trees.put(out, "approved_use", approvedUse);
    Trees.put(out, "requested_use", requestedUse);
    Trees.put(out, "change_scope", changeScope);
    Trees.put(out, "professional_office", professionalOffice);
    Trees.put(out, "offered_service_share", offeredServiceShare);
    Trees.put(out, "justification", justification);
    Trees.put(out, "previous_decision_number", previousDecisionNumber);
    return out;
  }
}
