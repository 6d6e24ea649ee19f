// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: opening an urban-planning case. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param fatherName father's name
 * @param poaNumber power-of-attorney number
 * @param mobile mobile number for SMS notices
 * @param email email
 * @param ownersCount number of owners
 * @param allOwnersAttend all owners attend
 * @param ownerDeceased the owner has died
 * @param titleKind kind of title
 * @param registryPlate registry plate
 * @param district municipal district
 * @param renovationCode renovation code
 * @param postalCode postal code of the property
 * @param address address of the property
 * @param plotState present state of the plot
 * @param landArea plot area by the deed
 * @param requestKind kind of request
 * @param previousRecord has an earlier permit
 * @param previousPermitNumber number of the last permit
 * @param locationConfirmed the location is confirmed
 */
public record CaseOpeningFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String fatherName,
    String poaNumber,
    String mobile,
    String email,
    Long ownersCount,
    Boolean allOwnersAttend,
    Boolean ownerDeceased,
    String titleKind,
    Map<String, Long> registryPlate,
    Long district,
    String renovationCode,
    String postalCode,
    String address,
    String plotState,
    String landArea,
    String requestKind,
    Boolean previousRecord,
    String previousPermitNumber,
    Boolean locationConfirmed) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "legal_person_id", legalPersonId);
    Trees.put(out, "father_name", fatherName);
    Trees.put(out, "poa_number", poaNumber);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "email", email);
    Trees.put(out, "owners_count", ownersCount);
    Trees.put(out, "all_owners_attend", allOwnersAttend);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "title_kind", titleKind);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "postal_code", postalCode);
    Trees.put(out, "address", address);
    Trees.put(out, "plot_state", plotState);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "request_kind", requestKind);
    Trees.put(out, "previous_record", previousRecord);
    Trees.put(out, "previous_permit_number", previousPermitNumber);
    Trees.put(out, "location_confirmed", locationConfirmed);
    return out;
  }
}
