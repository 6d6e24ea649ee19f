// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: duplicate completion certificate. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param ownerKind kind of owner
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownerDeceased the owner has died
 * @param jointOwnership the property is jointly owned
 * @param ownerChanged the owner changed
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param certificateScope scope
 * @param completionNumber completion certificate number
 * @param completionIssueDate completion issue date
 * @param changesSince the building was changed
 * @param unitNumber unit number
 * @param lossKind reason for the duplicate
 * @param lossDate date of loss
 */
public record CompletionDuplicateFields(
    String applicantRole,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Boolean ownerDeceased,
    Boolean jointOwnership,
    Boolean ownerChanged,
    String mobile,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String certificateScope,
    String completionNumber,
    String completionIssueDate,
    Boolean changesSince,
    String unitNumber,
    String lossKind,
    String lossDate) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "owner_kind", ownerKind);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "joint_ownership", jointOwnership);
    Trees.put(out, "owner_changed", ownerChanged);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "certificate_scope", certificateScope);
    Trees.put(out, "completion_number", completionNumber);
    Trees.put(out, "completion_issue_date", completionIssueDate);
    Trees.put(out, "changes_since", changesSince);
    Trees.put(out, "unit_number", unitNumber);
    Trees.put(out, "loss_kind", lossKind);
    Trees.put(out, "loss_date", lossDate);
    return out;
  }
}
