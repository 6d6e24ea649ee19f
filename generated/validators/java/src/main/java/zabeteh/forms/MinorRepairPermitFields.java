// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: minor-repair permission. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param district municipal district
 * @param address address of the property
 * @param unitNumber unit number
 * @param workItems repair works
 * @param touchesStructure touches the structure
 * @param outsideWork something stands in the street
 * @param startDate start date
 * @param durationDays duration
 */
public record MinorRepairPermitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String mobile,
    String caseNumber,
    String renovationCode,
    Long district,
    String address,
    String unitNumber,
    List<String> workItems,
    Boolean touchesStructure,
    Boolean outsideWork,
    String startDate,
    Long durationDays) {

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
    Trees.put(out, "address", address);
    Trees.put(out, "unit_number", unitNumber);
    Trees.put(out, "work_items", workItems);
    Trees.put(out, "touches_structure", touchesStructure);
    Trees.put(out, "outside_work", outsideWork);
    Trees.put(out, "start_date", startDate);
    Trees.put(out, "duration_days", durationDays);
    return out;
  }
}
