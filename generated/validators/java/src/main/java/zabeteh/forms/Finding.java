// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;

/**
 * One thing that does not hold in a filing.
 *
 * @param code what kind of thing
 * @param rule the rule, for a rule; else null
 * @param path where: a JSON pointer into the filing
 * @param reads the other values that the rule reads
 * @param message what is so
 * @param remedy what to do about it
 * @param basis the law behind it, as keys
 * @param stops the rules that could not be checked because of it
 */
public record Finding(
    String code,
    String rule,
    String path,
    List<String> reads,
    Bilingual message,
    Bilingual remedy,
    List<String> basis,
    List<String> stops) {}
