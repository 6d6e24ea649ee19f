// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: permit extension. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param district municipal district
 * @param permitNumber building-permit number
 * @param permitDate date of issue of the permit
 * @param permitExpiry expiry date of the permit
 * @param extensionsBefore extensions so far
 * @param requestedMonths months requested
 * @param delayReason reason for the delay
 * @param worksStartedInTerm works began within the term
 * @param workStage stage of the works
 * @param progressPercent progress in percent
 * @param reportDate supervisor's report date
 * @param coordinatorLicence coordinator's licence number
 */
public record PermitExtensionFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String mobile,
    String caseNumber,
    String renovationCode,
    Long district,
    String permitNumber,
    String permitDate,
    String permitExpiry,
    Long extensionsBefore,
    Long requestedMonths,
    String delayReason,
    Boolean worksStartedInTerm,
    String workStage,
    String progressPercent,
    String reportDate,
    String coordinatorLicence) {

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
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_date", permitDate);
    Trees.put(out, "permit_expiry", permitExpiry);
    Trees.put(out, "extensions_before", extensionsBefore);
    Trees.put(out, "requested_months", requestedMonths);
    Trees.put(out, "delay_reason", delayReason);
    Trees.put(out, "works_started_in_term", worksStartedInTerm);
    Trees.put(out, "work_stage", workStage);
    Trees.put(out, "progress_percent", progressPercent);
    Trees.put(out, "report_date", reportDate);
    Trees.put(out, "coordinator_licence", coordinatorLicence);
    return out;
  }
}
