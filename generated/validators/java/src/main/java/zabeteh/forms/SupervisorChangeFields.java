// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: change of supervising engineer. A component that is null is left out.
 *
 * @param requestedBy asked for by
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param district municipal district
 * @param permitNumber building-permit number
 * @param permitExpiry expiry date of the permit
 * @param discipline discipline
 * @param changeReason reason for the change
 * @param outgoingLicence outgoing supervisor's licence
 * @param incomingLicence incoming supervisor's licence
 * @param feeSettled the fee is settled
 * @param progressPercent progress in percent
 * @param lastReportedStage last stage reported
 * @param contractDays supervision contract
 * @param stopDays days stopped
 */
public record SupervisorChangeFields(
    String requestedBy,
    String mobile,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    Long district,
    String permitNumber,
    String permitExpiry,
    String discipline,
    String changeReason,
    String outgoingLicence,
    String incomingLicence,
    Boolean feeSettled,
    String progressPercent,
    String lastReportedStage,
    Long contractDays,
    Long stopDays) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "requested_by", requestedBy);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_expiry", permitExpiry);
    Trees.put(out, "discipline", discipline);
    Trees.put(out, "change_reason", changeReason);
    Trees.put(out, "outgoing_licence", outgoingLicence);
    Trees.put(out, "incoming_licence", incomingLicence);
    Trees.put(out, "fee_settled", feeSettled);
    Trees.put(out, "progress_percent", progressPercent);
    Trees.put(out, "last_reported_stage", lastReportedStage);
    Trees.put(out, "contract_days", contractDays);
    Trees.put(out, "stop_days", stopDays);
    return out;
  }
}
