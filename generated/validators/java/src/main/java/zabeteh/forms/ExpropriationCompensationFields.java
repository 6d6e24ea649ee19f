// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: agreement and compensation for property in a public scheme. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param landArea plot area by the deed
 * @param ownerKind owner kind
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownerDeceased the owner has died
 * @param applicantRole capacity of the applicant
 * @param mobile mobile number for SMS notices
 * @param schemeName name of the scheme
 * @param schemeKind kind of scheme
 * @param schemeAnnouncedDate official announcement
 * @param affectedArea area within the scheme
 * @param remainingArea area remaining
 * @param affectedBuiltArea built area taken
 * @param requestsFullTaking asks for a full taking
 * @param rights rights on the property
 * @param compensationKind kind of compensation
 * @param agreementReached price agreed
 * @param agreedValue agreed value
 * @param ownerExpertLicence owner's expert licence
 * @param payeeIban IBAN
 */
public record ExpropriationCompensationFields(
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    String landArea,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Boolean ownerDeceased,
    String applicantRole,
    String mobile,
    String schemeName,
    String schemeKind,
    String schemeAnnouncedDate,
    String affectedArea,
    String remainingArea,
    String affectedBuiltArea,
    Boolean requestsFullTaking,
    List<String> rights,
    String compensationKind,
    Boolean agreementReached,
    String agreedValue,
    String ownerExpertLicence,
    String payeeIban) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "owner_kind", ownerKind);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "scheme_name", schemeName);
    Trees.put(out, "scheme_kind", schemeKind);
    Trees.put(out, "scheme_announced_date", schemeAnnouncedDate);
    Trees.put(out, "affected_area", affectedArea);
    Trees.put(out, "remaining_area", remainingArea);
    Trees.put(out, "affected_built_area", affectedBuiltArea);
    Trees.put(out, "requests_full_taking", requestsFullTaking);
    Trees.put(out, "rights", rights);
    Trees.put(out, "compensation_kind", compensationKind);
    Trees.put(out, "agreement_reached", agreementReached);
    Trees.put(out, "agreed_value", agreedValue);
    Trees.put(out, "owner_expert_licence", ownerExpertLicence);
    Trees.put(out, "payee_iban", payeeIban);
    return out;
  }
}
