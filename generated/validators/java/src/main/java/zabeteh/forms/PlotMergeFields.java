// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: merging of plots. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param ownerKind kind of owner
 * @param ownerNationalId owner's national id
 * @param ownerLegalPersonId owner's legal-person id
 * @param ownerDeceased the owner has died
 * @param jointOwnership the property is jointly owned
 * @param mobile mobile number for SMS notices
 * @param district municipal district
 * @param plots plots to merge
 * @param plotsCount number of plots
 * @param adjacent the plots adjoin without a gap
 * @param joinedBy joined by
 * @param equalShares equal shares
 * @param mergedArea merged area
 * @param setbackArea area lost to the set-back
 * @param streetWidth street width
 * @param mergePurpose purpose
 */
public record PlotMergeFields(
    String applicantRole,
    String ownerKind,
    String ownerNationalId,
    String ownerLegalPersonId,
    Boolean ownerDeceased,
    Boolean jointOwnership,
    String mobile,
    Long district,
    List<PlotsRow> plots,
    Long plotsCount,
    Boolean adjacent,
    String joinedBy,
    Boolean equalShares,
    String mergedArea,
    String setbackArea,
    String streetWidth,
    String mergePurpose) {

  /**
   * One row: plots to merge.
   *
   * @param registryPlate registry plate
   * @param renovationCode renovation code
   * @param area deed area
   * @param landUse land use
   * @param mortgaged mortgaged
   * @param seized seized
   * @param shareDang owner's share
   */
  public record PlotsRow(
      Map<String, Long> registryPlate,
      String renovationCode,
      String area,
      String landUse,
      Boolean mortgaged,
      Boolean seized,
      String shareDang) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "registry_plate", registryPlate);
      Trees.put(out, "renovation_code", renovationCode);
      Trees.put(out, "area", area);
      Trees.put(out, "land_use", landUse);
      Trees.put(out, "mortgaged", mortgaged);
      Trees.put(out, "seized", seized);
      Trees.put(out, "share_dang", shareDang);
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
    Trees.put(out, "district", district);
    if (plots != null) {
      List<Object> rows = new java.util.ArrayList<>();
      plots.forEach(row -> rows.add(row.tree()));
      out.put("plots", rows);
    }
    Trees.put(out, "plots_count", plotsCount);
    Trees.put(out, "adjacent", adjacent);
    Trees.put(out, "joined_by", joinedBy);
    Trees.put(out, "equal_shares", equalShares);
    Trees.put(out, "merged_area", mergedArea);
    Trees.put(out, "setback_area", setbackArea);
    Trees.put(out, "street_width", streetWidth);
    Trees.put(out, "merge_purpose", mergePurpose);
    return out;
  }
}
