// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: engineer competence and capacity inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param caseNumber urban-planning case number
 * @param engineerLicence engineer's licence number
 * @param discipline discipline
 * @param engineerNationalId engineer's national id
 * @param grade grade
 * @param service service
 * @param licenceExpiry licence expiry
 * @param remainingCapacity declared capacity
 * @param buildingGroup building group
 * @param totalFloorArea total floor area
 * @param storeys storeys
 */
public record EngineerCapacityInquiryFields(
    String filerKind,
    String caseNumber,
    String engineerLicence,
    String discipline,
    String engineerNationalId,
    String grade,
    String service,
    String licenceExpiry,
    String remainingCapacity,
    String buildingGroup,
    String totalFloorArea,
    Long storeys) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "engineer_licence", engineerLicence);
    Trees.put(out, "discipline", discipline);
    Trees.put(out, "engineer_national_id", engineerNationalId);
    Trees.put(out, "grade", grade);
    Trees.put(out, "service", service);
    Trees.put(out, "licence_expiry", licenceExpiry);
    Trees.put(out, "remaining_capacity", remainingCapacity);
    Trees.put(out, "building_group", buildingGroup);
    Trees.put(out, "total_floor_area", totalFloorArea);
    Trees.put(out, "storeys", storeys);
    return out;
  }
}
