// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: building age certificate. A component that is null is left out.
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
 * @param certificatePurpose purpose of the certificate
 * @param claimedYear year claimed
 * @param structureType structure type
 * @param existingFloorArea existing floor area
 * @param builtBeforeComprehensivePlan built before the plan
 * @param laterAdditions something was added later
 * @param parts parts of the building
 * @param evidenceKinds kinds of evidence
 * @param oldestEvidenceYear oldest year of the evidence
 */
public record BuildingAgeCertificateFields(
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
    String certificatePurpose,
    Long claimedYear,
    String structureType,
    String existingFloorArea,
    Boolean builtBeforeComprehensivePlan,
    Boolean laterAdditions,
    List<PartsRow> parts,
    List<String> evidenceKinds,
    Long oldestEvidenceYear) {

  /**
   * One row: parts of the building.
   *
   * @param part part
   * @param area area
   * @param year year
   */
  public record PartsRow(
      String part,
      String area,
      Long year) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "part", part);
      Trees.put(out, "area", area);
      Trees.put(out, "year", year);
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
    Trees.put(out, "certificate_purpose", certificatePurpose);
    Trees.put(out, "claimed_year", claimedYear);
    Trees.put(out, "structure_type", structureType);
    Trees.put(out, "existing_floor_area", existingFloorArea);
    Trees.put(out, "built_before_comprehensive_plan", builtBeforeComprehensivePlan);
    Trees.put(out, "later_additions", laterAdditions);
    if (parts != null) {
      List<Object> rows = new java.util.ArrayList<>();
      parts.forEach(row -> rows.add(row.tree()));
      out.put("parts", rows);
    }
    Trees.put(out, "evidence_kinds", evidenceKinds);
    Trees.put(out, "oldest_evidence_year", oldestEvidenceYear);
    return out;
  }
}
