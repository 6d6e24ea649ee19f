// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

/** A text in Persian and in English. */
public record Bilingual(String fa, String en) {}
