// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

/**
 * A document that a filing must or may bring.
 *
 * @param id the document
 * @param given whether the filing brings it
 * @param required whether it must be brought
 * @param copies the form in which it is handed in
 * @param replacedBy the answered inquiry that stands for it; null where none does
 * @param because why it is asked; null where nothing is said
 */
public record DocumentVerdict(
    String id,
    boolean given,
    boolean required,
    String copies,
    String replacedBy,
    Bilingual because) {}
