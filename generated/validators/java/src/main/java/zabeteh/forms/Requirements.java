// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;

/**
 * What must be brought with a filing or done before it.
 *
 * @param documents the documents that are asked for, with their reasons
 * @param needs the records that must be done before or with it
 * @param inquiries the inquiries among them that bring an answer
 * @param waiting the inquiries whose answer is waited for
 */
public record Requirements(
    List<DocumentVerdict> documents,
    List<NeedVerdict> needs,
    List<String> inquiries,
    List<String> waiting) {}
