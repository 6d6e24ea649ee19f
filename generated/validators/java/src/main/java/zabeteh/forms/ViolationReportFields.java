// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: building violation report. A component that is null is left out.
 *
 * @param anonymous the report is anonymous
 * @param reporterKind reporter is
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param engineerLicence engineer's licence number
 * @param district municipal district
 * @param address address of the property
 * @param renovationCode renovation code
 * @param violationKind kind of violation
 * @param workStage stage of the works
 * @param worksOngoing works are under way
 * @param immediateDanger immediate danger to life
 * @param observedDate date observed
 * @param damageClaimed own property damaged
 * @param permitNumberSeen permit number on the board
 * @param description description
 * @param photo photo or film
 */
public record ViolationReportFields(
    Boolean anonymous,
    String reporterKind,
    String fullName,
    String nationalId,
    String mobile,
    String engineerLicence,
    Long district,
    String address,
    String renovationCode,
    List<String> violationKind,
    String workStage,
    Boolean worksOngoing,
    Boolean immediateDanger,
    String observedDate,
    Boolean damageClaimed,
    String permitNumberSeen,
    String description,
    String photo) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "anonymous", anonymous);
    Trees.put(out, "reporter_kind", reporterKind);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "engineer_licence", engineerLicence);
    Trees.put(out, "district", district);
    Trees.put(out, "address", address);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "violation_kind", violationKind);
    Trees.put(out, "work_stage", workStage);
    Trees.put(out, "works_ongoing", worksOngoing);
    Trees.put(out, "immediate_danger", immediateDanger);
    Trees.put(out, "observed_date", observedDate);
    Trees.put(out, "damage_claimed", damageClaimed);
    Trees.put(out, "permit_number_seen", permitNumberSeen);
    Trees.put(out, "description", description);
    Trees.put(out, "photo", photo);
    return out;
  }
}
