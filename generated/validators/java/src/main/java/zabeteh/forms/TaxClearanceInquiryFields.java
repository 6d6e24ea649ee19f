// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: tax clearance inquiry (article 187). A component that is null is left out.
 *
 * @param filerKind who files
 * @param notaryOfficeNumber notary office number
 * @param letterDate letter date
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param postalCode postal code of the property
 * @param buildingNew the building is new
 * @param taxedTransferKind kind of transfer
 * @param transferorNationalId transferor's national id
 * @param transferorLegalPersonId transferor's legal-person id
 * @param transfereeNationalId transferee's national id
 * @param dealValue value of the deal
 */
public record TaxClearanceInquiryFields(
    String filerKind,
    Long notaryOfficeNumber,
    String letterDate,
    String renovationCode,
    Map<String, Long> registryPlate,
    String postalCode,
    Boolean buildingNew,
    String taxedTransferKind,
    String transferorNationalId,
    String transferorLegalPersonId,
    String transfereeNationalId,
    String dealValue) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "notary_office_number", notaryOfficeNumber);
    Trees.put(out, "letter_date", letterDate);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "postal_code", postalCode);
    Trees.put(out, "building_new", buildingNew);
    Trees.put(out, "taxed_transfer_kind", taxedTransferKind);
    Trees.put(out, "transferor_national_id", transferorNationalId);
    Trees.put(out, "transferor_legal_person_id", transferorLegalPersonId);
    Trees.put(out, "transferee_national_id", transfereeNationalId);
    Trees.put(out, "deal_value", dealValue);
    return out;
  }
}
