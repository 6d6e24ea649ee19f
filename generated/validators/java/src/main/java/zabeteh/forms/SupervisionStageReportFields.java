// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: stage report of the supervising engineer. A component that is null is left out.
 *
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param permitNumber building-permit number
 * @param structureType structure type
 * @param discipline discipline
 * @param engineerLicence supervisor's licence number
 * @param workStage stage of the works
 * @param slabNumber slab number
 * @param visitDate visit date
 * @param reportDate supervisor's report date
 * @param progressPercent progress in percent
 * @param conformity conformity
 * @param violationKind kind of violation
 * @param violationArea area of the violation
 * @param worksStoppedOrder a stop order was given
 * @param notes remarks
 */
public record SupervisionStageReportFields(
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String permitNumber,
    String structureType,
    String discipline,
    String engineerLicence,
    String workStage,
    Long slabNumber,
    String visitDate,
    String reportDate,
    String progressPercent,
    String conformity,
    List<String> violationKind,
    String violationArea,
    Boolean worksStoppedOrder,
    String notes) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "structure_type", structureType);
    Trees.put(out, "discipline", discipline);
    Trees.put(out, "engineer_licence", engineerLicence);
    Trees.put(out, "work_stage", workStage);
    Trees.put(out, "slab_number", slabNumber);
    Trees.put(out, "visit_date", visitDate);
    Trees.put(out, "report_date", reportDate);
    Trees.put(out, "progress_percent", progressPercent);
    Trees.put(out, "conformity", conformity);
    Trees.put(out, "violation_kind", violationKind);
    Trees.put(out, "violation_area", violationArea);
    Trees.put(out, "works_stopped_order", worksStoppedOrder);
    Trees.put(out, "notes", notes);
    return out;
  }
}
