// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: utility connection letter. A component that is null is left out.
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
 * @param postalCode postal code of the property
 * @param totalFloorArea total floor area
 * @param useKind kind of consumption
 * @param utilities connections asked for
 * @param connectionKind kind of request
 * @param requestedMeters meters requested
 * @param excavationNeeded the street must be dug up
 * @param basis basis document
 * @param basisNumber number of the basis
 * @param basisExpiry expiry of the basis
 * @param certificateUnits units on the basis
 * @param openArticle100 open Article 100 case
 */
public record UtilityConnectionCertificateFields(
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
    String postalCode,
    String totalFloorArea,
    String useKind,
    List<String> utilities,
    String connectionKind,
    Long requestedMeters,
    Boolean excavationNeeded,
    String basis,
    String basisNumber,
    String basisExpiry,
    Long certificateUnits,
    Boolean openArticle100) {

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
    Trees.put(out, "postal_code", postalCode);
    Trees.put(out, "total_floor_area", totalFloorArea);
    Trees.put(out, "use_kind", useKind);
    Trees.put(out, "utilities", utilities);
    Trees.put(out, "connection_kind", connectionKind);
    Trees.put(out, "requested_meters", requestedMeters);
    Trees.put(out, "excavation_needed", excavationNeeded);
    Trees.put(out, "basis", basis);
    Trees.put(out, "basis_number", basisNumber);
    Trees.put(out, "basis_expiry", basisExpiry);
    Trees.put(out, "certificate_units", certificateUnits);
    Trees.put(out, "open_article_100", openArticle100);
    return out;
  }
}
