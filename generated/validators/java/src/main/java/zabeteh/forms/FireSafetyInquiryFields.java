// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: fire-safety inquiry. A component that is null is left out.
 *
 * @param filerKind who files
 * @param reviewStage stage
 * @param drawingsApprovalNumber drawing approval number
 * @param caseNumber urban-planning case number
 * @param renovationCode renovation code
 * @param occupancy use
 * @param storeysAbove storeys above ground
 * @param basements basement storeys
 * @param units number of units
 * @param totalFloorArea total floor area
 * @param buildingHeight building height
 * @param nearFuelStation next to a fuel station
 * @param distanceFuel distance to the fuel station
 */
public record FireSafetyInquiryFields(
    String filerKind,
    String reviewStage,
    String drawingsApprovalNumber,
    String caseNumber,
    String renovationCode,
    String occupancy,
    Long storeysAbove,
    Long basements,
    Long units,
    String totalFloorArea,
    String buildingHeight,
    Boolean nearFuelStation,
    String distanceFuel) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "filer_kind", filerKind);
    Trees.put(out, "review_stage", reviewStage);
    Trees.put(out, "drawings_approval_number", drawingsApprovalNumber);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "renovation_code", renovationCode);
    Trees.put(out, "occupancy", occupancy);
    Trees.put(out, "storeys_above", storeysAbove);
    Trees.put(out, "basements", basements);
    Trees.put(out, "units", units);
    Trees.put(out, "total_floor_area", totalFloorArea);
    Trees.put(out, "building_height", buildingHeight);
    Trees.put(out, "near_fuel_station", nearFuelStation);
    Trees.put(out, "distance_fuel", distanceFuel);
    return out;
  }
}
