// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: partition of joint land. A component that is null is left out.
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
 * @param registrationComplete registration is complete
 * @param registryRequestNumber registry request number
 * @param mortgaged the property is mortgaged
 * @param landArea plot area by the deed
 * @param areaAfterSetback plot area after correction
 * @param planMinParcel minimum parcel area
 * @param coOwners co-owners
 * @param applicantShareDang applicant's share
 * @param minorOrAbsent a co-owner is unfit or absent
 * @param allAgree all co-owners agree
 * @param parcels proposed parcels
 */
public record PartitionFields(
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
    Boolean registrationComplete,
    String registryRequestNumber,
    Boolean mortgaged,
    String landArea,
    String areaAfterSetback,
    String planMinParcel,
    List<CoOwnersRow> coOwners,
    String applicantShareDang,
    Boolean minorOrAbsent,
    Boolean allAgree,
    List<ParcelsRow> parcels) {

  /**
   * One row: co-owners.
   *
   * @param name name
   * @param nationalId national id
   * @param shareDang share
   * @param agrees agrees
   */
  public record CoOwnersRow(
      String name,
      String nationalId,
      String shareDang,
      Boolean agrees) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "name", name);
      Trees.put(out, "national_id", nationalId);
      Trees.put(out, "share_dang", shareDang);
      Trees.put(out, "agrees", agrees);
      return out;
    }
  }

  /**
   * One row: proposed parcels.
   *
   * @param parcelNo parcel number
   * @param area area
   * @param assignedTo assigned to
   */
  public record ParcelsRow(
      Long parcelNo,
      String area,
      String assignedTo) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "parcel_no", parcelNo);
      Trees.put(out, "area", area);
      Trees.put(out, "assigned_to", assignedTo);
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
    Trees.put(out, "registration_complete", registrationComplete);
    Trees.put(out, "registry_request_number", registryRequestNumber);
    Trees.put(out, "mortgaged", mortgaged);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "area_after_setback", areaAfterSetback);
    Trees.put(out, "plan_min_parcel", planMinParcel);
    if (coOwners != null) {
      List<Object> rows = new java.util.ArrayList<>();
      coOwners.forEach(row -> rows.add(row.tree()));
      out.put("co_owners", rows);
    }
    Trees.put(out, "applicant_share_dang", applicantShareDang);
    Trees.put(out, "minor_or_absent", minorOrAbsent);
    Trees.put(out, "all_agree", allAgree);
    if (parcels != null) {
      List<Object> rows = new java.util.ArrayList<>();
      parcels.forEach(row -> rows.add(row.tree()));
      out.put("parcels", rows);
    }
    return out;
  }
}
