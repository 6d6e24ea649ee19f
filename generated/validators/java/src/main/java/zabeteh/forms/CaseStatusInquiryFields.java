// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: case status inquiry. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param trackingCode request tracking code
 * @param email email
 */
public record CaseStatusInquiryFields(
    String caseNumber,
    String nationalId,
    String mobile,
    String trackingCode,
    String email) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "tracking_code", trackingCode);
    Trees.put(out, "email", email);
    return out;
  }
}
