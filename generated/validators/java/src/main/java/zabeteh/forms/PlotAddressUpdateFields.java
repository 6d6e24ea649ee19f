// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: address and renovation-code correction. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param district municipal district
 * @param registryPlate registry plate
 * @param postalCode postal code of the property
 * @param address address of the property
 * @param addressItems items to correct
 * @param cause cause
 * @param newAddress correct address
 * @param houseNumber correct house number
 * @param newPostalCode correct postal code
 * @param newRenovationCode correct renovation code
 * @param locationConfirmed the location is confirmed
 */
public record PlotAddressUpdateFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String mobile,
    String caseNumber,
    String renovationCode,
    Long district,
    Map<String, Long> registryPlate,
    String postalCode,
    String address,
    List<String> addressItems,
    String cause,
    String newAddress,
    String houseNumber,
    String newPostalCode,
    String newRenovationCode,
    Boolean locationConfirmed) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "district", district);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "postal_code", postalCode);
    Trees.put(out, "address", address);
    Trees.put(out, "address_items", addressItems);
    Trees.put(out, "cause", cause);
    Trees.put(out, "new_address", newAddress);
    Trees.put(out, "house_number", houseNumber);
    Trees.put(out, "new_postal_code", newPostalCode);
    Trees.put(out, "new_renovation_code", newRenovationCode);
    Trees.put(out, "location_confirmed", locationConfirmed);
    return out;
  }
}
