// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: water and sewer inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param inquirySubject subject of the inquiry
 * @param ownerNationalId owner's national id
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param useKind kind of consumption
 * @param units number of units
 * @param storeys storeys
 * @param subscriptionNumber existing subscription number
 * @param permitNumber building-permit number
 */
public record WaterSewerInquiryFields(
    String filerKind,
    String inquirySubject,
    String ownerNationalId,
    String caseNumber,
    String renovationCode,
    String useKind,
    Long units,
    Long storeys,
    String subscriptionNumber,
    String permitNumber) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "inquiry_subject", inquirySubject);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "use_kind", useKind);
    Trees.put(out, "units", units);
    Trees.put(out, "storeys", storeys);
    Trees.put(out, "subscription_number", subscriptionNumber);
    Trees.put(out, "permit_number", permitNumber);
    return out;
  }
}
