// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: subdivision of units (subdivision minutes). A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param ownerKind kind of owner
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownerDeceased the owner has died
 * @param ownersCount number of owners
 * @param jointOwnership the property is jointly owned
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param mortgaged the property is mortgaged
 * @param completionNumber completion certificate number
 * @param completionIssueDate completion issue date
 * @param completionUnits units on the certificate
 * @param completionArea area on the certificate
 * @param units number of units
 * @param parkingSpaces parking spaces
 * @param storageCount storage rooms
 * @param commonArea area of common parts
 * @param unitTable units of the minutes
 */
public record UnitSubdivisionFields(
    String applicantRole,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Boolean ownerDeceased,
    Long ownersCount,
    Boolean jointOwnership,
    String mobile,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    Boolean mortgaged,
    String completionNumber,
    String completionIssueDate,
    Long completionUnits,
    String completionArea,
    Long units,
    Long parkingSpaces,
    Long storageCount,
    String commonArea,
    List<UnitTableRow> unitTable) {

  /**
   * One row: units of the minutes.
   *
   * @param unitMinutesNumber unit number
   * @param storeyNumber floor
   * @param belowGround lies below the ground floor
   * @param use use
   * @param area area
   * @param balconyArea balcony area
   * @param parkingNo parking number
   * @param storageNo storage number
   */
  public record UnitTableRow(
      Long unitMinutesNumber,
      Long storeyNumber,
      Boolean belowGround,
      String use,
      String area,
      String balconyArea,
      String parkingNo,
      String storageNo) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "unit_minutes_number", unitMinutesNumber);
      Trees.put(out, "storey_number", storeyNumber);
      Trees.put(out, "below_ground", belowGround);
      Trees.put(out, "use", use);
      Trees.put(out, "area", area);
      Trees.put(out, "balcony_area", balconyArea);
      Trees.put(out, "parking_no", parkingNo);
      Trees.put(out, "storage_no", storageNo);
      return out;
    }
  }

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "owner_kind", ownerKind);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owner_legal_person_id", ownerLegalPersonId);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "owners_count", ownersCount);
    Trees.put(out, "joint_ownership", jointOwnership);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "mortgaged", mortgaged);
    Trees.put(out, "completion_number", completionNumber);
    Trees.put(out, "completion_issue_date", completionIssueDate);
    Trees.put(out, "completion_units", completionUnits);
    Trees.put(out, "completion_area", completionArea);
    Trees.put(out, "units", units);
    Trees.put(out, "parking_spaces", parkingSpaces);
    Trees.put(out, "storage_count", storageCount);
    Trees.put(out, "common_area", commonArea);
    if (unitTable != null) {
      List<Object> rows = new java.util.ArrayList<>();
      unitTable.forEach(row -> rows.add(row.tree()));
      out.put("unit_table", rows);
    }
    return out;
  }
}
