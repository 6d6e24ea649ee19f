// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: appeal against an Article 100 decision. A component that is null is left out.
 *
 * @param commissionCaseNumber commission case number
 * @param decisionNumber decision number
 * @param decisionDate decision date
 * @param decisionKind kind of decision
 * @param fineAmount amount of the fine
 * @param noticeDate date of notice
 * @param violationKind violation decided
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param appellantRole appellant role
 * @param nationalId appellant's national id
 * @param mobile mobile number for SMS notices
 * @param appealGrounds grounds
 * @param appealText text of the appeal
 * @param acknowledgesRisk aware of restoration risk
 */
public record Article100AppealFields(
    String commissionCaseNumber,
    String decisionNumber,
    String decisionDate,
    String decisionKind,
    String fineAmount,
    String noticeDate,
    List<String> violationKind,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String appellantRole,
    String nationalId,
    String mobile,
    List<String> appealGrounds,
    String appealText,
    Boolean acknowledgesRisk) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "commission_case_number", commissionCaseNumber);
    Trees.put(out, "decision_number", decisionNumber);
    Trees.put(out, "decision_date", decisionDate);
    Trees.put(out, "decision_kind", decisionKind);
    Trees.put(out, "fine_amount", fineAmount);
    Trees.put(out, "notice_date", noticeDate);
    Trees.put(out, "violation_kind", violationKind);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "appellant_role", appellantRole);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "appeal_grounds", appealGrounds);
    Trees.put(out, "appeal_text", appealText);
    Trees.put(out, "acknowledges_risk", acknowledgesRisk);
    return out;
  }
}
