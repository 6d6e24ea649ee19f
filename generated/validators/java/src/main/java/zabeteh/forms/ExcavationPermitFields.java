// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: excavation and shoring permission. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param legalPersonId legal person's national id
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param district municipal district
 * @param permitNumber building-permit number
 * @param excavationDepth excavation depth
 * @param depthBelowNeighbour depth below the neighbour
 * @param criticalDepth critical depth
 * @param excavationSide side of the pit
 * @param groundwater groundwater in the pit
 * @param vibrationSource a source of vibration is near
 * @param sensitiveNeighbour sensitive adjoining building
 * @param riskClass risk class
 * @param shoringMethod shoring method
 * @param undergroundServices underground services located
 * @param geotechCompanyLicence geotechnical firm's licence
 * @param startDate start date
 * @param insuranceExpiry insurance expiry
 * @param coordinatorLicence coordinator's licence number
 * @param executorLicence executor's licence number
 */
public record ExcavationPermitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String legalPersonId,
    String mobile,
    String caseNumber,
    Long district,
    String permitNumber,
    String excavationDepth,
    String depthBelowNeighbour,
    String criticalDepth,
    String excavationSide,
    Boolean groundwater,
    Boolean vibrationSource,
    Boolean sensitiveNeighbour,
    String riskClass,
    String shoringMethod,
    Boolean undergroundServices,
    String geotechCompanyLicence,
    String startDate,
    String insuranceExpiry,
    String coordinatorLicence,
    String executorLicence) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "legal_person_id", legalPersonId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "district", district);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "excavation_depth", excavationDepth);
    Trees.put(out, "depth_below_neighbour", depthBelowNeighbour);
    Trees.put(out, "critical_depth", criticalDepth);
    Trees.put(out, "excavation_side", excavationSide);
    Trees.put(out, "groundwater", groundwater);
    Trees.put(out, "vibration_source", vibrationSource);
    Trees.put(out, "sensitive_neighbour", sensitiveNeighbour);
    Trees.put(out, "risk_class", riskClass);
    Trees.put(out, "shoring_method", shoringMethod);
    Trees.put(out, "underground_services", undergroundServices);
    Trees.put(out, "geotech_company_licence", geotechCompanyLicence);
    Trees.put(out, "start_date", startDate);
    Trees.put(out, "insurance_expiry", insuranceExpiry);
    Trees.put(out, "coordinator_licence", coordinatorLicence);
    Trees.put(out, "executor_licence", executorLicence);
    return out;
  }
}
