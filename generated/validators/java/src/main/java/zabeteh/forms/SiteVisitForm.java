// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * request for a site visit.
 *
 * <p>درخواست بازدید از ملک.
 */
final class SiteVisitForm {
  private static final int VISIT_PURPOSE = 10;
  private static final int APPLICANT_ROLE = 0;
  private static final int PREFERRED_DATE = 14;

  private static final Set<String> ITEMS_1 = Set.of("permit-extension", "completion");

  static final Form FORM =
      new Form(
          "site-visit",
          new Bilingual("درخواست بازدید از ملک", "request for a site visit"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "heir", "company")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "full_name",
                  new Bilingual("نام متقاضی", "applicant's full name"),
                  new Reader.Text(80, true),
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
                  "case_number",
                  new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                  new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "renovation_code",
                  new Bilingual("کد نوسازی", "renovation code"),
                  new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "district",
                  new Bilingual("منطقه شهرداری", "municipal district"),
                  new Reader.Whole(1, 22),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "address",
                  new Bilingual("نشانی ملک", "address of the property"),
                  new Reader.Text(200, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "occupied_by",
                  new Bilingual("متصرف ملک", "occupant"),
                  new Reader.Item(Set.of("owner", "tenant", "workers", "empty")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "work_stage",
                  new Bilingual("مرحله کار", "stage of the works"),
                  new Reader.Item(
                      Set.of(
                          "not-started",
                          "demolition",
                          "excavation",
                          "foundation",
                          "frame",
                          "rough-work",
                          "finishing",
                          "facade",
                          "completed")),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "visit_purpose",
                  new Bilingual("هدف بازدید", "purpose of the visit"),
                  new Reader.Item(
                      Set.of(
                          "instruction",
                          "permit",
                          "permit-extension",
                          "completion",
                          "no-violation",
                          "repair",
                          "inquiry",
                          "objection")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "previous_report_number",
                  new Bilingual("شماره گزارش قبلی", "number of the earlier report"),
                  new Reader.Text(30, true),
                  new Form.Guard(SiteVisitForm::when1, 10),
                  true,
                  List.of()),
              new Form.Field(
                  "contact_name",
                  new Bilingual("نام شخص حاضر در محل", "person present on site"),
                  new Reader.Text(80, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "contact_mobile",
                  new Bilingual("تلفن شخص حاضر در محل", "mobile of that person"),
                  new Reader.Identifier(IdentifierKind.MOBILE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "preferred_date",
                  new Bilingual("تاریخ پیشنهادی", "preferred date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "preferred_time",
                  new Bilingual("نوبت پیشنهادی", "preferred time of day"),
                  new Reader.Item(Set.of("morning", "noon", "afternoon")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "visit_fee_receipt",
                  new Bilingual("شماره فیش بازدید", "visit-fee receipt number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(SiteVisitForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "renovation-tax-receipt",
                  new Bilingual(
                      "فیش عوارض نوسازی سال جاری",
                      "renovation-tax receipt of the current year"),
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "fee-receipt",
                  new Bilingual("فیش واریز عوارض", "fee receipt"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "detailed-plan-map",
                  new Bilingual("نقشه طرح تفصیلی", "detailed plan map"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "supervisor-report",
                  new Bilingual(
                      "گزارش مهندس ناظر از وضع کار",
                      "supervising engineer's report on the state of the works"),
                  "original",
                  new Form.Guard(SiteVisitForm::when3, 10),
                  true,
                  List.of(),
                  new Bilingual(
                      "بازدید برای تمدید پروانه یا پایان کار است",
                      "the visit is for a permit extension or a completion certificate"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "preferred-not-past",
                  true,
                  null,
                  new Form.Guard(SiteVisitForm::rulePreferredNotPast, 14),
                  new Bilingual(
                      "تاریخ پیشنهادی پیش از روز درخواست است",
                      "the preferred date is before the day of filing"),
                  new Bilingual(
                      "تاریخی از روز درخواست به بعد پیشنهاد کنید",
                      "propose the day of filing or a later date"),
                  "/fields/preferred_date",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("fee-each-visit", null),
              new Form.Check("someone-present", null),
              new Form.Check("report-content", null),
              new Form.Check("violation-found", null),
              new Form.Check("engineer-asks", null)},
          new Form.Visit[] {});

  private SiteVisitForm() {}

  /** visit_purpose is objection. */
  private static boolean when1(Values v, Row row) {
    return v.is(VISIT_PURPOSE, "objection");
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** visit_purpose is one of permit-extension, completion. */
  private static boolean when3(Values v, Row row) {
    return v.among(VISIT_PURPOSE, ITEMS_1);
  }

  /** preferred_date on or after filing date. */
  private static boolean rulePreferredNotPast(Values v, Row row) {
    return atLeast(v.number(PREFERRED_DATE), v.filedOn);
  }
}
