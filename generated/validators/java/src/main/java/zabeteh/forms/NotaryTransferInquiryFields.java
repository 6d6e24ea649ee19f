// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: notary transfer inquiry. A component that is null is left out.
 *
 * @param notaryOfficeNumber notary office number
 * @param letterNumber letter number
 * @param letterDate letter date
 * @param receivedDate date received
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param buildingState state of the building
 * @param apartmentDeal the deal concerns an apartment
 * @param transferKind kind of transfer
 * @param shareDang share transferred
 * @param transferorNationalId transferor's national id
 * @param transferorLegalPersonId transferor's legal-person id
 * @param ownerObjects owner objects to the amount
 */
public record NotaryTransferInquiryFields(
    Long notaryOfficeNumber,
    String letterNumber,
    String letterDate,
    String receivedDate,
    String renovationCode,
    Map<String, Long> registryPlate,
    String buildingState,
    Boolean apartmentDeal,
    String transferKind,
    String shareDang,
    String transferorNationalId,
    String transferorLegalPersonId,
    Boolean ownerObjects) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "notary_office_number", notaryOfficeNumber);
    Trees.put(out, "letter_number", letterNumber);
    Trees.put(out, "letter_date", letterDate);
    Trees.put(out, "received_date", receivedDate);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "building_state", buildingState);
    Trees.put(out, "apartment_deal", apartmentDeal);
    Trees.put(out, "transfer_kind", transferKind);
    Trees.put(out, "share_dang", shareDang);
    Trees.put(out, "transferor_national_id", transferorNationalId);
    Trees.put(out, "transferor_legal_person_id", transferorLegalPersonId);
    Trees.put(out, "owner_objects", ownerObjects);
    return out;
  }
}
