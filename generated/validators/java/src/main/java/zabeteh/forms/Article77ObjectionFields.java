// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: objection to municipal dues (Article 77 commission). A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param ownerDeceased the owner has died
 * @param personKind person kind
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param mobile mobile number for SMS notices
 * @param email email
 * @param feeKind kind of dues
 * @param noticeNumber demand notice number
 * @param noticeDate demand notice date
 * @param demandedAmount amount demanded
 * @param acceptedAmount amount accepted
 * @param disputedAmount amount in dispute
 * @param objectionGrounds grounds of objection
 * @param explanation explanation
 * @param depositedWithRegistry deposited with the registry
 */
public record Article77ObjectionFields(
    String caseNumber,
    String renovationCode,
    Boolean ownerDeceased,
    String personKind,
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String mobile,
    String email,
    String feeKind,
    String noticeNumber,
    String noticeDate,
    String demandedAmount,
    String acceptedAmount,
    String disputedAmount,
    List<String> objectionGrounds,
    String explanation,
    Boolean depositedWithRegistry) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "person_kind", personKind);
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "legal_person_id", legalPersonId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "email", email);
    Trees.put(out, "fee_kind", feeKind);
    Trees.put(out, "notice_number", noticeNumber);
    Trees.put(out, "notice_date", noticeDate);
    Trees.put(out, "demanded_amount", demandedAmount);
    Trees.put(out, "accepted_amount", acceptedAmount);
    Trees.put(out, "disputed_amount", disputedAmount);
    Trees.put(out, "objection_grounds", objectionGrounds);
    Trees.put(out, "explanation", explanation);
    Trees.put(out, "deposited_with_registry", depositedWithRegistry);
    return out;
  }
}
