// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: request for a site visit. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param district municipal district
 * @param address address of the property
 * @param occupiedBy occupant
 * @param workStage stage of the works
 * @param visitPurpose purpose of the visit
 * @param previousReportNumber number of the earlier report
 * @param contactName person present on site
 * @param contactMobile mobile of that person
 * @param preferredDate preferred date
 * @param preferredTime preferred time of day
 * @param visitFeeReceipt visit-fee receipt number
 */
public record SiteVisitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String mobile,
    String caseNumber,
    String renovationCode,
    Long district,
    String address,
    String occupiedBy,
    String workStage,
    String visitPurpose,
    String previousReportNumber,
    String contactName,
    String contactMobile,
    String preferredDate,
    String preferredTime,
    String visitFeeReceipt) {

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
    Trees.put(out, "occupied_by", occupiedBy);
    Trees.put(out, "work_stage", workStage);
    Trees.put(out, "visit_purpose", visitPurpose);
    Trees.put(out, "previous_report_number", previousReportNumber);
    Trees.put(out, "contact_name", contactName);
    Trees.put(out, "contact_mobile", contactMobile);
    Trees.put(out, "preferred_date", preferredDate);
    Trees.put(out, "preferred_time", preferredTime);
    Trees.put(out, "visit_fee_receipt", visitFeeReceipt);
    return out;
  }
}
