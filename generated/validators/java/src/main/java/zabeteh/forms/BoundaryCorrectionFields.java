// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: boundary and deed correction. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param ownerKind kind of owner
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownerDeceased the owner has died
 * @param jointOwnership the property is jointly owned
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param correctionReason reason
 * @param landArea plot area by the deed
 * @param measuredArea measured area
 * @param setbackArea area lost to the set-back
 * @param boundaries boundaries
 * @param encroachment there is an encroachment
 * @param withinDeedBounds excess within the deed
 * @param agreementOnExcess the excess was agreed on
 * @param firstDeedValue value in the first deed
 * @param depositReceiptNumber deposit receipt number
 */
public record BoundaryCorrectionFields(
    String applicantRole,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Boolean ownerDeceased,
    Boolean jointOwnership,
    String mobile,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String correctionReason,
    String landArea,
    String measuredArea,
    String setbackArea,
    List<BoundariesRow> boundaries,
    Boolean encroachment,
    Boolean withinDeedBounds,
    Boolean agreementOnExcess,
    String firstDeedValue,
    String depositReceiptNumber) {

  /**
   * One row: boundaries.
   *
   * @param side side
   * @param deedLength length on the deed
   * @param measuredLength measured length
   * @param adjoins adjoins
   */
  public record BoundariesRow(
      String side,
      String deedLength,
      String measuredLength,
      String adjoins) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "side", side);
      Trees.put(out, "deed_length", deedLength);
      Trees.put(out, "measured_length", measuredLength);
      Trees.put(out, "adjoins", adjoins);
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
    Trees.put(out, "joint_ownership", jointOwnership);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "correction_reason", correctionReason);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "measured_area", measuredArea);
    Trees.put(out, "setback_area", setbackArea);
    if (boundaries != null) {
      List<Object> rows = new java.util.ArrayList<>();
      boundaries.forEach(row -> rows.add(row.tree()));
      out.put("boundaries", rows);
    }
    Trees.put(out, "encroachment", encroachment);
    Trees.put(out, "within_deed_bounds", withinDeedBounds);
    Trees.put(out, "agreement_on_excess", agreementOnExcess);
    Trees.put(out, "first_deed_value", firstDeedValue);
    Trees.put(out, "deposit_receipt_number", depositReceiptNumber);
    return out;
  }
}
