// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: request for the Article 5 commission. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param landArea plot area by the deed
 * @param garden a garden or planted
 * @param heritageZone lies in a heritage zone
 * @param ownerKind owner kind
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownersCount number of owners
 * @param applicantRole capacity of the applicant
 * @param mobile mobile number for SMS notices
 * @param requestSubjects subject of request
 * @param approvedUse approved use
 * @param requestedUse requested use
 * @param approvedDensity approved density
 * @param requestedDensity requested density
 * @param approvedStoreys approved storeys
 * @param requestedStoreys requested storeys
 * @param affectsComprehensivePlan touches the comprehensive plan
 * @param previousDecisionNumber earlier decision number
 * @param justification grounds of the request
 */
public record Article5RequestFields(
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String landArea,
    Boolean garden,
    Boolean heritageZone,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Long ownersCount,
    String applicantRole,
    String mobile,
    List<String> requestSubjects,
    String approvedUse,
    String requestedUse,
    String approvedDensity,
    String requestedDensity,
    Long approvedStoreys,
    Long requestedStoreys,
    Boolean affectsComprehensivePlan,
    String previousDecisionNumber,
    String justification) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "garden", garden);
    Trees.put(out, "heritage_zone", heritageZone);
    Trees.put(out, "owner_kind", ownerKind);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "owners_count", ownersCount);
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "request_subjects", requestSubjects);
    Trees.put(out, "approved_use", approvedUse);
    Trees.put(out, "requested_use", requestedUse);
    Trees.put(out, "approved_density", approvedDensity);
    Trees.put(out, "requested_density", requestedDensity);
    Trees.put(out, "approved_storeys", approvedStoreys);
    Trees.put(out, "requested_storeys", requestedStoreys);
    Trees.put(out, "affects_comprehensive_plan", affectsComprehensivePlan);
    Trees.put(out, "previous_decision_number", previousDecisionNumber);
    Trees.put(out, "justification", justification);
    return out;
  }
}
