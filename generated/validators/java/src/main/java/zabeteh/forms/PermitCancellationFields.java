// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: cancellation of a building permit. A component that is null is left out.
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
 * @param mortgaged the property is mortgaged
 * @param permitNumber building-permit number
 * @param permitDate date of issue of the permit
 * @param cancelReason reason for cancellation
 * @param worksStarted works have started
 * @param progressPercent progress in percent
 * @param presoldUnits units sold off plan
 * @param refundRequested a refund is asked for
 * @param paidFees fees paid
 * @param refundIban IBAN for the refund
 */
public record PermitCancellationFields(
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
    Boolean mortgaged,
    String permitNumber,
    String permitDate,
    String cancelReason,
    Boolean worksStarted,
    String progressPercent,
    Long presoldUnits,
    Boolean refundRequested,
    String paidFees,
    String refundIban) {

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
    Trees.put(out, "mortgaged", mortgaged);
    Trees.put(out, "permit_number", permitNumber);
    Trees.put(out, "permit_date", permitDate);
    Trees.put(out, "cancel_reason", cancelReason);
    Trees.put(out, "works_started", worksStarted);
    Trees.put(out, "progress_percent", progressPercent);
    Trees.put(out, "presold_units", presoldUnits);
    Trees.put(out, "refund_requested", refundRequested);
    Trees.put(out, "paid_fees", paidFees);
    Trees.put(out, "refund_iban", refundIban);
    return out;
  }
}
