// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

/**
 * Whether presence is needed.
 *
 * @param required whether it is
 * @param because why: {@code drawings}, {@code case-opening} or {@code ownership-transfer}; or null
 * @param note a remark, or null
 */
public record VisitVerdict(boolean required, String because, Bilingual note) {}
