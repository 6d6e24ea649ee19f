// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: social-security inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param inquirySubject subject of the inquiry
 * @param letterDate letter date
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param permitKind kind of permit
 * @param permitDuesTotal total permit dues
 * @param premiumExemption exemption
 * @param premiumAmount premium
 * @param employerNationalId employer's national id
 * @param employerLegalPersonId employer's legal-person id
 * @param workshopCode workshop code
 */
public record SocialSecurityInquiryFields(
    String filerKind,
    String inquirySubject,
    String letterDate,
    String caseNumber,
    String renovationCode,
    String permitKind,
    String permitDuesTotal,
    String premiumExemption,
    String premiumAmount,
    String employerNationalId,
    String employerLegalPersonId,
    String workshopCode) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "inquiry_subject", inquirySubject);
    Trees.put(out, "letter_date", letterDate);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "permit_kind", permitKind);
    Trees.put(out, "permit_dues_total", permitDuesTotal);
    Trees.put(out, "premium_exemption", premiumExemption);
    Trees.put(out, "premium_amount", premiumAmount);
    Trees.put(out, "employer_national_id", employerNationalId);
    Trees.put(out, "employer_legal_person_id", employerLegalPersonId);
    Trees.put(out, "workshop_code", workshopCode);
    return out;
  }
}
