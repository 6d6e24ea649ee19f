// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: land-registry ownership inquiry. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param deedKind kind of deed
 * @param deedSerial printed serial of the deed
 * @param electronicLedgerNumber electronic ledger number
 * @param ledgerVolumePage ledger volume and page
 * @param ownerNationalId declared owner's national id
 * @param ownerLegalPersonId declared legal-person id
 * @param declaredArea declared land area
 * @param inquiryPurpose purpose of the inquiry
 * @param polygon UTM polygon file
 */
public record RegistryOwnershipInquiryFields(
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    String deedKind,
    String deedSerial,
    String electronicLedgerNumber,
    String ledgerVolumePage,
    String ownerNationalId,
    String ownerLegalPersonId,
    String declaredArea,
    String inquiryPurpose,
    String polygon) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "deed_kind", deedKind);
    Trees.put(out, "deed_serial", deedSerial);
    Trees.put(out, "electronic_ledger_number", electronicLedgerNumber);
    Trees.put(out, "ledger_volume_page", ledgerVolumePage);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "declared_area", declaredArea);
    Trees.put(out, "inquiry_purpose", inquiryPurpose);
    Trees.put(out, "polygon", polygon);
    return out;
  }
}
