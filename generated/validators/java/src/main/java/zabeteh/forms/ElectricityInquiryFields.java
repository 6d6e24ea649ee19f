// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: electricity company inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param inquirySubject subject of the inquiry
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param address address of the property
 * @param totalFloorArea total floor area
 * @param units number of units
 * @param requestedPower requested power
 * @param subscriptionNumber existing subscription number
 * @param lineNear a power line is near
 * @param lineVoltage voltage of the line
 * @param lineDistance distance to the line
 */
public record ElectricityInquiryFields(
    String filerKind,
    String inquirySubject,
    String caseNumber,
    String renovationCode,
    String address,
    String totalFloorArea,
    Long units,
    String requestedPower,
    String subscriptionNumber,
    Boolean lineNear,
    String lineVoltage,
    String lineDistance) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "inquiry_subject", inquirySubject);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "address", address);
    Trees.put(out, "total_floor_area", totalFloorArea);
    Trees.put(out, "units", units);
    Trees.put(out, "requested_power", requestedPower);
    Trees.put(out, "subscription_number", subscriptionNumber);
    Trees.put(out, "line_near", lineNear);
    Trees.put(out, "line_voltage", lineVoltage);
    Trees.put(out, "line_distance", lineDistance);
    return out;
  }
}
