// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * building violation report.
 *
 * <p>گزارش تخلف ساختمانی.
 */
final class ViolationReportForm {
  private static final int ANONYMOUS = 0;
  private static final int REPORTER_KIND = 1;
  private static final int DAMAGE_CLAIMED = 14;
  private static final int IMMEDIATE_DANGER = 12;
  private static final int OBSERVED_DATE = 13;
  private static final int WORKS_ONGOING = 11;

  static final Form FORM =
      new Form(
          "violation-report",
          new Bilingual("گزارش تخلف ساختمانی", "building violation report"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "anonymous",
                  new Bilingual("گزارش بدون نام است", "the report is anonymous"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "reporter_kind",
                  new Bilingual("سمت گزارش‌دهنده", "reporter is"),
                  new Reader.Item(
                      Set.of("neighbour", "citizen", "supervising-engineer", "municipal-officer")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "full_name",
                  new Bilingual("نام متقاضی", "applicant's full name"),
                  new Reader.Text(80, true),
                  new Form.Guard(ViolationReportForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "national_id",
                  new Bilingual("کد ملی متقاضی", "applicant's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(ViolationReportForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "mobile",
                  new Bilingual("تلفن همراه", "mobile number for SMS notices"),
                  new Reader.Identifier(IdentifierKind.MOBILE),
                  new Form.Guard(ViolationReportForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "engineer_licence",
                  new Bilingual("پروانه اشتغال مهندس", "engineer's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  new Form.Guard(ViolationReportForm::when2, 1),
                  true,
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
                  "renovation_code",
                  new Bilingual("کد نوسازی", "renovation code"),
                  new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "violation_kind",
                  new Bilingual("نوع تخلف", "kind of violation"),
                  new Reader.Items(
                      Set.of(
                          "no-permit",
                          "excess-area",
                          "change-of-use",
                          "parking-shortage",
                          "road-encroachment",
                          "contrary-to-permit",
                          "extra-storey",
                          "overlooking",
                          "unsafe-excavation",
                          "tree-cutting")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "work_stage",
                  new Bilingual("مرحله کار", "stage of the works"),
                  new Reader.Item(
                      Set.of("excavation", "frame", "rough-work", "finishing", "occupied")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "works_ongoing",
                  new Bilingual("کار در جریان است", "works are under way"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "immediate_danger",
                  new Bilingual("خطر فوری جانی هست", "immediate danger to life"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "observed_date",
                  new Bilingual("تاریخ مشاهده", "date observed"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "damage_claimed",
                  new Bilingual("ملک گزارش‌دهنده خسارت دیده است", "own property damaged"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_number_seen",
                  new Bilingual("شماره پروانه روی تابلو", "permit number on the board"),
                  new Reader.Text(30, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "description",
                  new Bilingual("شرح", "description"),
                  new Reader.Text(1000, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "photo",
                  new Bilingual("عکس یا فیلم", "photo or film"),
                  new Reader.Text(200, false),
                  null,
                  false,
                  List.of())),
          new Form.Answer[] {},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "photos",
                  new Bilingual("عکس ملک", "photos of the property"),
                  "electronic",
                  new Form.Guard(ViolationReportForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("گزارش بدون نام است", "the report is anonymous"),
                  List.of()),
              new Form.Document(
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "copy",
                  new Form.Guard(ViolationReportForm::when1, 0),
                  true,
                  List.of(),
                  new Bilingual("گزارش با نام است", "the report is not anonymous"),
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "copy",
                  new Form.Guard(ViolationReportForm::when4, 14),
                  true,
                  List.of(),
                  new Bilingual(
                      "خسارت به ملک گزارش‌دهنده اعلام شده است",
                      "damage to the reporter's own property is claimed"),
                  List.of()),
              new Form.Document(
                  "expert-report",
                  new Bilingual("گزارش کارشناس رسمی", "official expert report"),
                  "copy",
                  new Form.Guard(ViolationReportForm::when4, 14),
                  true,
                  List.of(),
                  new Bilingual("خسارت اعلام شده است", "damage is claimed"),
                  List.of()),
              new Form.Document(
                  "supervisor-report",
                  new Bilingual(
                      "گزارش مهندس ناظر از وضع کار",
                      "supervising engineer's report on the state of the works"),
                  "original",
                  new Form.Guard(ViolationReportForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual(
                      "گزارش‌دهنده مهندس ناظر است",
                      "the reporter is the supervising engineer"),
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "danger-first",
                  false,
                  null,
                  new Form.Guard(ViolationReportForm::ruleDangerFirst, 12),
                  new Bilingual(
                      "خطر فوری جانی گزارش شده است و این فرم تنها سابقه آن است",
                      "immediate danger is reported and this form is only its record"),
                  new Bilingual(
                      "نخست به خط امداد خبر دهید و سپس این فرم را بفرستید",
                      "call the emergency line first, then file this form"),
                  "/fields/immediate_danger",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "named-damage",
                  true,
                  new Form.Guard(ViolationReportForm::when3, 0),
                  new Form.Guard(ViolationReportForm::ruleNamedDamage, 14),
                  new Bilingual(
                      "گزارش بدون نام است و خسارت هم اعلام شده است",
                      "the report is anonymous and damage is claimed as well"),
                  new Bilingual(
                      "برای خسارت، گزارش را با نام بفرستید",
                      "file the report under your name to claim damage"),
                  "/fields/damage_claimed",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "observed-before-filing",
                  true,
                  null,
                  new Form.Guard(ViolationReportForm::ruleObservedBeforeFiling, 13),
                  new Bilingual(
                      "تاریخ مشاهده پس از روز گزارش است",
                      "the date observed is after the day of filing"),
                  new Bilingual(
                      "روزی را بنویسید که کار را دیده‌اید",
                      "give the day on which you saw the works"),
                  "/fields/observed_date",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("stop-and-refer", new Form.Guard(ViolationReportForm::when5, 11)),
              new Form.Check("engineer-must-report", new Form.Guard(ViolationReportForm::when2, 1)),
              new Form.Check("reply-to-reporter", new Form.Guard(ViolationReportForm::when1, 0))},
          new Form.Visit[] {});

  private ViolationReportForm() {}

  /** not anonymous. */
  private static boolean when1(Values v, Row row) {
    return !v.yes(ANONYMOUS);
  }

  /** reporter_kind is supervising-engineer. */
  private static boolean when2(Values v, Row row) {
    return v.is(REPORTER_KIND, "supervising-engineer");
  }

  /** anonymous. */
  private static boolean when3(Values v, Row row) {
    return v.yes(ANONYMOUS);
  }

  /** damage_claimed. */
  private static boolean when4(Values v, Row row) {
    return v.yes(DAMAGE_CLAIMED);
  }

  /** not immediate_danger. */
  private static boolean ruleDangerFirst(Values v, Row row) {
    return !v.yes(IMMEDIATE_DANGER);
  }

  /** not damage_claimed. */
  private static boolean ruleNamedDamage(Values v, Row row) {
    return !v.yes(DAMAGE_CLAIMED);
  }

  /** observed_date on or before filing date. */
  private static boolean ruleObservedBeforeFiling(Values v, Row row) {
    return atMost(v.number(OBSERVED_DATE), v.filedOn);
  }

  /** works_ongoing. */
  private static boolean when5(Values v, Row row) {
    return v.yes(WORKS_ONGOING);
  }
}
