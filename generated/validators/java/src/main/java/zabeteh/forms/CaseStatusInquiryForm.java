// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Set;

/**
 * case status inquiry.
 *
 * <p>استعلام وضعیت پرونده.
 */
final class CaseStatusInquiryForm {
  static final Form FORM =
      new Form(
          "case-status-inquiry",
          new Bilingual("استعلام وضعیت پرونده", "case status inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "case_number",
                  new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                  new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "national_id",
                  new Bilingual("کد ملی متقاضی", "applicant's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "mobile",
                  new Bilingual("تلفن همراه", "mobile number for SMS notices"),
                  new Reader.Identifier(IdentifierKind.MOBILE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "tracking_code",
                  new Bilingual("کد پیگیری درخواست", "request tracking code"),
                  new Reader.Text(20, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "email",
                  new Bilingual("رایانامه", "email"),
                  new Reader.Identifier(IdentifierKind.EMAIL),
                  null,
                  false,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "case-status-inquiry",
                  new Bilingual("استعلام وضعیت پرونده", "case status inquiry"),
                  new Form.Part(
                      5,
                      null,
                      new Form.Field(
                          "case_stage",
                          new Bilingual("مرحله", "stage"),
                          new Reader.Item(
                              Set.of(
                                  "opened",
                                  "visit",
                                  "review",
                                  "instruction",
                                  "design",
                                  "fees",
                                  "draft",
                                  "issued",
                                  "commission",
                                  "archived")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "waiting_for",
                          new Bilingual("در انتظار", "waiting for"),
                          new Reader.Item(
                              Set.of("applicant", "office", "district", "other-body", "none")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "updated_on",
                          new Bilingual("تاریخ آخرین تغییر", "date of the last change"),
                          new Reader.Day(437_927, 547_864),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "missing_document",
                          new Bilingual("مدرک ناقص", "missing document"),
                          new Reader.Text(60, true),
                          null,
                          false,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of())},
          new Form.Rule[] {},
          new Form.Check[] {
              new Form.Check("recorded-asker", null),
              new Form.Check("recorded-mobile", null)},
          new Form.Visit[] {});

  private CaseStatusInquiryForm() {}
}
