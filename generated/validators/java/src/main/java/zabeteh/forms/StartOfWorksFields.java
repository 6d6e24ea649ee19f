// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: notice of start of works. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param adjacentBuildings there are adjoining buildings
 * @param permitNumber building-permit number
 * @param permitDate date of issue of the permit
 * @param permitExpiry expiry date of the permit
 * @param startDate start date
 * @param firstPhase first phase
 * @param excavationDepth excavation depth
 * @param siteBoard the site board is up
 * @param supervisionMode supervision mode
 * @param supervisors supervising engineers
 * @param coordinatorLicence coordinator's licence number
 * @param coordinatorMobile coordinator's mobile
 * @param executorKind kind of builder
 * @param executorLicence executor's licence number
 * @param executorContractNumber builder contract number
 * @param insurancePolicy liability policy number
 * @param insuranceStart policy start
 * @param insuranceExpiry insurance expiry
 */
public record StartOfWorksFields(
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    Boolean adjacentBuildings,
    String permitNumber,
    String permitDate,
    String permitExpiry,
    String startDate,
    String firstPhase,
    String excavationDepth,
    Boolean siteBoard,
    String supervisionMode,
    List<SupervisorsRow> supervisors,
    String coordinatorLicence,
    String coordinatorMobile,
    String executorKind,
    String executorLicence,
    String executorContractNumber,
    String insurancePolicy,
    String insuranceStart,
    String insuranceExpiry) {

  /**
   * One row: supervising engineers.
   *
   * @param discipline discipline
   * @param licence licence number
   * @param name name
   * @param licenceExpiry licence expiry
   */
  public record SupervisorsRow(
      String discipline,
      String licence,
      String name,
      String licenceExpiry) {
    private Map<String, Object> tree() {
      Map<String, Object> out = new LinkedHashMap<>();
      Trees.put(out, "discipline", discipline);
      Trees.put(out, "licence", licence);
      Trees.put(out, "name", name);
      Trees.put(out, "licence_expiry", licenceExpiry);
      return out;
    }
  }

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "adjacent_buildings", adjacentBuildings);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_date", permitDate);
    Trees.put(out, "permit_expiry", permitExpiry);
    Trees.put(out, "start_date", startDate);
    Trees.put(out, "first_phase", firstPhase);
    Trees.put(out, "excavation_depth", excavationDepth);
    Trees.put(out, "site_board", siteBoard);
    Trees.put(out, "supervision_mode", supervisionMode);
    if (supervisors != null) {
      List<Object> rows = new java.util.ArrayList<>();
      supervisors.forEach(row -> rows.add(row.tree()));
      out.put("supervisors", rows);
    }
    Trees.put(out, "coordinator_licence", coordinatorLicence);
    Trees.put(out, "coordinator_mobile", coordinatorMobile);
    Trees.put(out, "executor_kind", executorKind);
    Trees.put(out, "executor_licence", executorLicence);
    Trees.put(out, "executor_contract_number", executorContractNumber);
    Trees.put(out, "insurance_policy", insurancePolicy);
    Trees.put(out, "insurance_start", insuranceStart);
    Trees.put(out, "insurance_expiry", insuranceExpiry);
    return out;
  }
}
