// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: transfer certificate. A component that is null is left out.
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
 * @param buildingCertificateKind building certificate on file
 * @param notaryOfficeNumber notary office number
 * @param letterNumber letter number
 * @param letterDate letter date
 * @param transferKind kind of transfer
 * @param dealObject object of the deal
 * @param shareDang share transferred
 * @param transfereeKind kind of transferee
 * @param transfereeNationalId transferee's national id
 * @param transfereeLegalPersonId transferee's legal-person id
 * @param duesObjection objects to the dues
 * @param depositReceiptNumber deposit receipt number
 */
public record TransferCertificateFields(
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
    String buildingCertificateKind,
    Long notaryOfficeNumber,
    String letterNumber,
    String letterDate,
    String transferKind,
    String dealObject,
    String shareDang,
    String transfereeKind,
    String transfereeNationalId,
    String transfereeLegalPersonId,
    Boolean duesObjection,
    String depositReceiptNumber) {

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
    Trees.put(out, "building_certificate_kind", buildingCertificateKind);
    Trees.put(out, "notary_office_number", notaryOfficeNumber);
    Trees.put(out, "letter_number", letterNumber);
    Trees.put(out, "letter_date", letterDate);
    Trees.put(out, "transfer_kind", transferKind);
    Trees.put(out, "deal_object", dealObject);
    Trees.put(out, "share_dang", shareDang);
    Trees.put(out, "transferee_kind", transfereeKind);
    Trees.put(out, "transferee_national_id", transfereeNationalId);
    Trees.put(out, "transferee_legal_person_id", transfereeLegalPersonId);
    Trees.put(out, "dues_objection", duesObjection);
    Trees.put(out, "deposit_receipt_number", depositReceiptNumber);
    return out;
  }
}
