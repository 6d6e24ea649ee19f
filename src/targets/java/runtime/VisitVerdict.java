package zabeteh.forms;

/**
 * Whether presence is needed.
 *
 * @param required whether it is
 * @param because why: {@code drawings}, {@code case-opening} or {@code ownership-transfer}; or null
 * @param note a remark, or null
 */
public record VisitVerdict(boolean required, String because, Bilingual note) {}
