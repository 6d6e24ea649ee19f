// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: gas company inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param inquirySubject subject of the inquiry
 * @param ownerNationalId owner's national id
 * @param ownersCount number of owners
 * @param ownerDeceased the owner has died
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param units number of units
 * @param load requested capacity
 * @param piperLicence piping contractor's licence
 * @param subscriptionNumber existing subscription number
 */
public record GasInquiryFields(
    String filerKind,
    String inquirySubject,
    String ownerNationalId,
    Long ownersCount,
    Boolean ownerDeceased,
    String caseNumber,
    String renovationCode,
    Long units,
    String load,
    String piperLicence,
    String subscriptionNumber) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "inquiry_subject", inquirySubject);
    Trees.put(out, "owner_national_id", ownerNationalId);
    Trees.put(out, "owners_count", ownersCount);
    Trees.put(out, "owner_deceased", ownerDeceased);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "units", units);
    Trees.put(out, "load", load);
    Trees.put(out, "piper_licence", piperLicence);
    Trees.put(out, "subscription_number", subscriptionNumber);
    return out;
  }
}
