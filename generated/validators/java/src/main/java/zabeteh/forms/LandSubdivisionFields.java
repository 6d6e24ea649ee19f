// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: land subdivision. A component that is null is left out.
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
 * @param sixDang the deed is for six dang
 * @param landKind kind of land
 * @param approvedUse approved use
 * @param landArea plot area by the deed
 * @param areaAfterSetback plot area after correction
 * @param planMinParcel minimum parcel area
 * @param parcels proposed parcels
 * @param parcelsCount number of parcels
 * @param streetsArea area of streets
 * @param servicesArea public-service share
 * @param plannerLicence urban planner's licence
 * @param submissionDate date of hand-over
 * @param shareSettlement settlement of the share
 * @param expertValue value by official expert
 */
public record LandSubdivisionFields(
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
    Boolean sixDang,
    String landKind,
    String approvedUse,
    String landArea,
    String areaAfterSetback,
    String planMinParcel,
    List<ParcelsRow> parcels,
    Long parcelsCount,
    String streetsArea,
    String servicesArea,
    String plannerLicence,
    String submissionDate,
    String shareSettlement,
    String expertValue) {

  /**
   * One row: proposed parcels.
   *
   * @param parcelNo parcel number
   * @param area area
   * @param frontage frontage
   * @param accessWidth street width
   * @param use use
   */
  public record ParcelsRow(
      Long parcelNo,
      String area,
      String frontage,
      String accessWidth,
      String use) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "parcel_no", parcelNo);
      Trees.put(out, "area", area);
      Trees.put(out, "frontage", frontage);
      Trees.put(out, "access_width", accessWidth);
      Trees.put(out, "use", use);
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
    Trees.put(out, "six_dang", sixDang);
    Trees.put(out, "land_kind", landKind);
    Trees.put(out, "approved_use", approvedUse);
    Trees.put(out, "land_area", landArea);
    Trees.put(out, "area_after_setback", areaAfterSetback);
    Trees.put(out, "plan_min_parcel", planMinParcel);
    if (parcels != null) {
      List<Object> rows = new java.util.ArrayList<>();
      parcels.forEach(row -> rows.add(row.tree()));
      out.put("parcels", rows);
    }
    Trees.put(out, "parcels_count", parcelsCount);
    Trees.put(out, "streets_area", streetsArea);
    Trees.put(out, "services_area", servicesArea);
    Trees.put(out, "planner_licence", plannerLicence);
    Trees.put(out, "submission_date", submissionDate);
    Trees.put(out, "share_settlement", shareSettlement);
    Trees.put(out, "expert_value", expertValue);
    return out;
  }
}
