// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: duplicate building permit. A component that is null is left out.
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
 * @param permitNumber building-permit number
 * @param permitDate date of issue of the permit
 * @param permitExpiry expiry date of the permit
 * @param worksStatus state of the works
 * @param lossKind reason for the duplicate
 * @param lossDate date of loss
 * @param policeReportNumber police report number
 * @param previousDuplicates earlier duplicates
 * @param lossDeclaration return is undertaken
 */
public record PermitDuplicateFields(
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
    String permitNumber,
    String permitDate,
    String permitExpiry,
    String worksStatus,
    String lossKind,
    String lossDate,
    String policeReportNumber,
    Long previousDuplicates,
    Boolean lossDeclaration) {

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
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_date", permitDate);
    Trees.put(out, "permit_expiry", permitExpiry);
    Trees.put(out, "works_status", worksStatus);
    Trees.put(out, "loss_kind", lossKind);
    Trees.put(out, "loss_date", lossDate);
    Trees.put(out, "police_report_number", policeReportNumber);
    Trees.put(out, "previous_duplicates", previousDuplicates);
    Trees.put(out, "loss_declaration", lossDeclaration);
    return out;
  }
}
