// made by zabeteh 0.1.0 from forms/; do not edit
/**
 * Tehran urban planning and architecture forms: validators for 71 forms and inquiries.
 *
 * <p>{@link zabeteh.forms.Forms} is the door; {@link zabeteh.forms.Json} reads what it takes.
 */
package zabeteh.forms;
