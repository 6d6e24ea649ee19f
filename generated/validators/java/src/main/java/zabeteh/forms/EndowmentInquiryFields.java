// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: endowment (waqf) inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param inquirySubject subject of the inquiry
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param registryPlate registry plate
 * @param endowmentName name of the endowment
 * @param endowedPart endowed part
 * @param trusteeKind trusteeship
 * @param lesseeNationalId lessee's national id
 * @param leaseNumber lease deed number
 * @param leaseEndDate lease end date
 */
public record EndowmentInquiryFields(
    String filerKind,
    String inquirySubject,
    String caseNumber,
    String renovationCode,
    Map<String, Long> registryPlate,
    String endowmentName,
    String endowedPart,
    String trusteeKind,
    String lesseeNationalId,
    String leaseNumber,
    String leaseEndDate) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "inquiry_subject", inquirySubject);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "endowment_name", endowmentName);
    Trees.put(out, "endowed_part", endowedPart);
    Trees.put(out, "trustee_kind", trusteeKind);
    Trees.put(out, "lessee_national_id", lesseeNationalId);
    Trees.put(out, "lease_number", leaseNumber);
    Trees.put(out, "lease_end_date", leaseEndDate);
    return out;
  }
}
