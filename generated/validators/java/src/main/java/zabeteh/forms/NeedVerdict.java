// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;

/**
 * Records that must be done before or with a filing.
 *
 * @param anyOf the records, of which one is enough
 * @param because why they are needed; null where nothing is said
 */
public record NeedVerdict(List<String> anyOf, Bilingual because) {}
