// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: telecommunications inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param inquirySubject subject of the inquiry
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param units number of units
 * @param linesRequested lines requested
 * @param excavationDepth excavation depth
 * @param operatorRequestDate operator's request date
 */
public record TelecomInquiryFields(
    String filerKind,
    String inquirySubject,
    String mobile,
    String caseNumber,
    String renovationCode,
    Long units,
    Long linesRequested,
    String excavationDepth,
    String operatorRequestDate) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "inquiry_subject", inquirySubject);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "units", units);
    Trees.put(out, "lines_requested", linesRequested);
    Trees.put(out, "excavation_depth", excavationDepth);
    Trees.put(out, "operator_request_date", operatorRequestDate);
    return out;
  }
}
