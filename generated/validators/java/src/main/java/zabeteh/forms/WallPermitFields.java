// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is filled in: wall and fence permission. A component that is null is left out.
 *
 * @param applicantRole capacity of the applicant
 * @param fullName applicant's full name
 * @param nationalId applicant's national id
 * @param mobile mobile number for SMS notices
 * @param caseNumber urban-planning case number
 * @param registryPlate registry plate
 * @param district municipal district
 * @param address address of the property
 * @param plotState present state of the plot
 * @param wallKind kind of enclosure
 * @param sides sides
 * @param wallLength wall length
 * @param wallHeight wall height
 * @param facesStreet faces a street
 * @param sharedBoundary on a shared boundary
 * @param boundaryDispute a boundary dispute exists
 * @param byNotice in response to a notice
 * @param noticeDate date of notice
 */
public record WallPermitFields(
    String applicantRole,
    String fullName,
    String nationalId,
    String mobile,
    String caseNumber,
    Map<String, Long> registryPlate,
    Long district,
    String address,
    String plotState,
    String wallKind,
    List<String> sides,
    String wallLength,
    String wallHeight,
    Boolean facesStreet,
    Boolean sharedBoundary,
    Boolean boundaryDispute,
    Boolean byNotice,
    String noticeDate) {

  /** Returns the {@code fields} of a filing. */
  public Map<String, Object> fields() {
    Map<String, Object> out = new LinkedHashMap<>();
    Trees.put(out, "applicant_role", applicantRole);
    Trees.put(out, "full_name", fullName);
    Trees.put(out, "national_id", nationalId);
    Trees.put(out, "mobile", mobile);
    Trees.put(out, "case_number", caseNumber);
    Trees.put(out, "registry_plate", registryPlate);
    Trees.put(out, "district", district);
    Trees.put(out, "address", address);
    Trees.put(out, "plot_state", plotState);
    Trees.put(out, "wall_kind", wallKind);
    Trees.put(out, "sides", sides);
    Trees.put(out, "wall_length", wallLength);
    Trees.put(out, "wall_height", wallHeight);
    Trees.put(out, "faces_street", facesStreet);
    Trees.put(out, "shared_boundary", sharedBoundary);
    Trees.put(out, "boundary_dispute", boundaryDispute);
    Trees.put(out, "by_notice", byNotice);
    Trees.put(out, "notice_date", noticeDate);
    return out;
  }
}
