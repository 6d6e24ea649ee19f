// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: permit amendment. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param mobile mobile number for SMS notices
 * @param email email
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param district municipal district
 * @param permitNumber building-permit number
 * @param permitDate date of issue of the permit
 * @param permitExpiry expiry date of the permit
 * @param workStage stage of the works
 * @param amendmentItems items to amend
 * @param presentText present wording
 * @param rightText right wording
 * @param needsDrawings the drawings change too
 * @param permitArea floor area on the permit
 * @param newArea right floor area
 * @param executorLicence executor's licence number
 */
public record PermitAmendmentFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String mobile,
    String email,
    String caseNumber,
    String renovationCode,
    Long district,
    String permitNumber,
    String permitDate,
    String permitExpiry,
    String workStage,
    List<String> amendmentItems,
    String presentText,
    String rightText,
    Boolean needsDrawings,
    String permitArea,
    String newArea,
    String executorLicence) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "legal_person_id", legalPersonId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "email", email);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "district", district);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_date", permitDate);
    Trees.put(out, "permit_expiry", permitExpiry);
    Trees.put(out, "work_stage", workStage);
    Trees.put(out, "amendment_items", amendmentItems);
    Trees.put(out, "present_text", presentText);
    Trees.put(out, "right_text", rightText);
    Trees.put(out, "needs_drawings", needsDrawings);
    Trees.put(out, "permit_area", permitArea);
    Trees.put(out, "new_area", newArea);
    Trees.put(out, "executor_licence", executorLicence);
    return out;
  }
}
