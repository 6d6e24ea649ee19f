// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: written defence before the Article 100 commission. A component that is null is left out.
 *
 * @param commissionCaseNumber commission case number
 * @param noticeDate date of the notice
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param defendantRole role
 * @param personKind kind of person
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param mobile mobile number for SMS notices
 * @param email email
 * @param violationKind alleged violation
 * @param landUse use of the place
 * @param violationArea area of the violation
 * @param violationYear year of the violation
 * @param permitNumber building-permit number
 * @param hasSupervisor has a supervising engineer
 * @param worksStoppedDate date the works were stopped
 * @param position line of defence
 * @param defenceText text of the defence
 */
public record Article100DefenceFields(
    String commissionCaseNumber,
    String noticeDate,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String defendantRole,
    String personKind,
    String nationalId,
    String legalPersonId,
    String mobile,
    String email,
    List<String> violationKind,
    String landUse,
    String violationArea,
    Long violationYear,
    String permitNumber,
    Boolean hasSupervisor,
    String worksStoppedDate,
    List<String> position,
    String defenceText) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "commission_case_number", commissionCaseNumber);
    Trees.put(out, "notice_date", noticeDate);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "defendant_role", defendantRole);
    Trees.put(out, "person_kind", personKind);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "legal_person_id", legalPersonId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "email", email);
    Trees.put(out, "violation_kind", violationKind);
    Trees.put(out, "land_use", landUse);
    Trees.put(out, "violation_area", violationArea);
    Trees.put(out, "violation_year", violationYear);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "has_supervisor", hasSupervisor);
    Trees.put(out, "works_stopped_date", worksStoppedDate);
    Trees.put(out, "position", position);
    Trees.put(out, "defence_text", defenceText);
    return out;
  }
}
