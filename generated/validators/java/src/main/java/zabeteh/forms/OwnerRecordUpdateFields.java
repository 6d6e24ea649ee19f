// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: owner record update. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param poaNumber power-of-attorney number
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param postalCode postal code of the property
 * @param ownerChangeKind cause of the change
 * @param previousOwnerName previous owner's name
 * @param previousOwnerNationalId previous owner's national id
 * @param deedNumber transfer-deed number
 * @param deedDate transfer-deed date
 * @param notaryOfficeNumber notary office number
 * @param judgmentNumber judgment number
 * @param owners new owners
 * @param openRequest another request is open
 */
public record OwnerRecordUpdateFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String poaNumber,
    String mobile,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String postalCode,
    String ownerChangeKind,
    String previousOwnerName,
    String previousOwnerNationalId,
    String deedNumber,
    String deedDate,
    Long notaryOfficeNumber,
    String judgmentNumber,
    List<OwnersRow> owners,
    Boolean openRequest) {

  /**
   * One row: new owners.
   *
   * @param name name
   * @param nationalId national id
   * @param shareDang share (dang)
   */
  public record OwnersRow(
      String name,
      String nationalId,
      String shareDang) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "name", name);
      Trees.put(out, "national_id", nationalId);
      Trees.put(out, "share_dang", shareDang);
      return out;
    }
  }

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "legal_person_id", legalPersonId);
    Trees.put(out, "poa_number", poaNumber);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "postal_code", postalCode);
    Trees.put(out, "owner_change_kind", ownerChangeKind);
    Trees.put(out, "previous_owner_name", previousOwnerName);
    Trees.put(out, "previous_owner_national_id", previousOwnerNationalId);
    Trees.put(out, "deed_number", deedNumber);
    Trees.put(out, "deed_date", deedDate);
    Trees.put(out, "notary_office_number", notaryOfficeNumber);
    Trees.put(out, "judgment_number", judgmentNumber);
    if (owners != null) {
      List<Object> rows = new java.util.ArrayList<>();
      owners.forEach(row -> rows.add(row.tree()));
      out.put("owners", rows);
    }
    Trees.put(out, "open_request", openRequest);
    return out;
  }
}
