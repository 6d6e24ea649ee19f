// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: unit completion certificate. A component that is null is left out.
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
 * @param completionNumber completion certificate number
 * @param completionIssueDate completion issue date
 * @param changesSince the building was changed
 * @param unitMinutesNumber unit number
 * @param storeyNumber floor
 * @param belowGround lies below the ground floor
 * @param minutesArea area in the minutes
 * @param unitArea unit area as it is
 * @param approvedUse approved use
 * @param presentUse present use
 * @param parkingNumber parking space number
 * @param storageNumber storage room number
 * @param unitChangeKind kind of change
 */
public record UnitCompletionCertificateFields(
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
    String completionNumber,
    String completionIssueDate,
    Boolean changesSince,
    Long unitMinutesNumber,
    Long storeyNumber,
    Boolean belowGround,
    String minutesArea,
    String unitArea,
    String approvedUse,
    String presentUse,
    String parkingNumber,
    String storageNumber,
    List<String> unitChangeKind) {

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
    Trees.put(out, "completion_number", completionNumber);
    Trees.put(out, "completion_issue_date", completionIssueDate);
    Trees.put(out, "changes_since", changesSince);
    Trees.put(out, "unit_minutes_number", unitMinutesNumber);
    Trees.put(out, "storey_number", storeyNumber);
    Trees.put(out, "below_ground", belowGround);
    Trees.put(out, "minutes_area", minutesArea);
    Trees.put(out, "unit_area", unitArea);
    Trees.put(out, "approved_use", approvedUse);
    Trees.put(out, "present_use", presentUse);
    Trees.put(out, "parking_number", parkingNumber);
    Trees.put(out, "storage_number", storageNumber);
    Trees.put(out, "unit_change_kind", unitChangeKind);
    return out;
  }
}
