// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: transfer of the permit to a new owner. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param newOwnerNationalId new owner's national id
 * @param newOwnerLegalPersonId new owner's legal-person id
 * @param poaNumber power-of-attorney number
 * @param mobile mobile number for SMS notices
 * @param previousOwnerName previous owner's name
 * @param previousOwnerNationalId previous owner's national id
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param permitNumber building-permit number
 * @param permitDate date of issue of the permit
 * @param permitExpiry expiry date of the permit
 * @param workStage stage of the works
 * @param engineersKept supervisor and executor stay
 * @param transferKind kind of transfer
 * @param deedNumber transfer-deed number
 * @param deedDate transfer-deed date
 * @param notaryOfficeNumber notary office number
 * @param shareDang share transferred
 * @param openInstalments has unpaid instalments
 * @param acceptsObligations obligations are taken over
 */
public record PermitTransferFields(
    String applicantRole,
    String fullName,
    String newOwnerNationalId,
    String newOwnerLegalPersonId,
    String poaNumber,
    String mobile,
    String previousOwnerName,
    String previousOwnerNationalId,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String permitNumber,
    String permitDate,
    String permitExpiry,
    String workStage,
    Boolean engineersKept,
    String transferKind,
    String deedNumber,
    String deedDate,
    Long notaryOfficeNumber,
    String shareDang,
    Boolean openInstalments,
    Boolean acceptsObligations) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "new_owner_national_id", newOwnerNationalId);
    Trees.put(out, "new_owner_legal_person_id", newOwnerLegalPersonId);
    Trees.put(out, "poa_number", poaNumber);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "previous_owner_name", previousOwnerName);
    Trees.put(out, "previous_owner_national_id", previousOwnerNationalId);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_date", permitDate);
    Trees.put(out, "permit_expiry", permitExpiry);
    Trees.put(out, "work_stage", workStage);
    Trees.put(out, "engineers_kept", engineersKept);
    Trees.put(out, "transfer_kind", transferKind);
    Trees.put(out, "deed_number", deedNumber);
    Trees.put(out, "deed_date", deedDate);
    Trees.put(out, "notary_office_number", notaryOfficeNumber);
    Trees.put(out, "share_dang", shareDang);
    Trees.put(out, "open_instalments", openInstalments);
    Trees.put(out, "accepts_obligations", acceptsObligations);
    return out;
  }
}
