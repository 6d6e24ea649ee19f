// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.equal;

import java.util.List;
import java.util.Set;

/**
 * permit extension.
 *
 * <p>تمدید پروانه.
 */
final class PermitExtensionForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int DELAY_REASON = 12;
  private static final int PERMIT_EXPIRY = 9;
  private static final int WORKS_STARTED_IN_TERM = 13;
  private static final int REPORT_DATE = 16;
  private static final int PROGRESS_PERCENT = 15;
  private static final int WORK_STAGE = 14;
  private static final int EXTENSIONS_BEFORE = 10;

  private static final Set<String> ITEMS_1 = Set.of("dispute", "order");

  static final Form FORM =
      new Form(
          "permit-extension",
          new Bilingual("تمدید پروانه", "permit extension"),
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
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_date",
                  new Bilingual("تاریخ صدور پروانه", "date of issue of the permit"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_expiry",
                  new Bilingual("پایان اعتبار پروانه", "expiry date of the permit"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "extensions_before",
                  new Bilingual("تعداد تمدیدهای پیشین", "extensions so far"),
                  new Reader.Whole(0, 10),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "requested_months",
                  new Bilingual("مهلت درخواستی", "months requested"),
                  new Reader.Whole(1, 36),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "delay_reason",
                  new Bilingual("علت تأخیر", "reason for the delay"),
                  new Reader.Item(Set.of("finance", "dispute", "weather", "order", "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "works_started_in_term",
                  new Bilingual("کار در مهلت آغاز شده است", "works began within the term"),
                  Reader.FLAG,
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
                  true,
                  List.of()),
              new Form.Field(
                  "progress_percent",
                  new Bilingual("درصد پیشرفت کار", "progress in percent"),
                  new Reader.Decimal(2, 0, 10_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "report_date",
                  new Bilingual("تاریخ گزارش ناظر", "supervisor's report date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "coordinator_licence",
                  new Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
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
                  new Form.Guard(PermitExtensionForm::when1, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
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
                  null,
                  true,
                  List.of(),
                  null,
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
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(PermitExtensionForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual(
                      "متقاضی وارث مالک فوت‌شده است",
                      "the applicant is an heir of a deceased owner"),
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
                  "court-order",
                  new Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
                  "certified-copy",
                  new Form.Guard(PermitExtensionForm::when3, 12),
                  true,
                  List.of(),
                  new Bilingual(
                      "علت تأخیر دعوا یا دستور توقف است",
                      "the delay comes from a lawsuit or a stop order"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of(
                      "building-permit",
                      "rebuild-permit",
                      "storey-addition-permit",
                      "extension-permit",
                      "retrofit-permit"),
                  null,
                  null,
                  List.of(),
                  List.of()),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(List.of("supervision-stage-report"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("article-100-settlement"),
                  new Form.Guard(PermitExtensionForm::when4, 9, 13),
                  new Bilingual(
                      "اعتبار پروانه گذشته و کار در مهلت آغاز نشده است",
                      "the permit has expired and no works began within the term"),
                  List.of(),
                  List.of()),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "report-not-future",
                  true,
                  null,
                  new Form.Guard(PermitExtensionForm::ruleReportNotFuture, 16),
                  new Bilingual(
                      "تاریخ گزارش ناظر پس از روز درخواست است",
                      "the supervisor's report is dated after the day of filing"),
                  new Bilingual(
                      "تاریخ را از روی گزارش مهندس ناظر بنویسید",
                      "copy the date from the supervisor's report"),
                  "/fields/report_date",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "progress-fits-stage",
                  true,
                  new Form.Guard(PermitExtensionForm::when5, 14),
                  new Form.Guard(PermitExtensionForm::ruleProgressFitsStage, 15),
                  new Bilingual(
                      "مرحله کار ‹شروع نشده› است و پیشرفت بیش از صفر است",
                      "the stage is 'not started' and the progress is above zero"),
                  new Bilingual(
                      "مرحله و درصد پیشرفت را با گزارش مهندس ناظر بسنجید",
                      "compare stage and progress with the supervisor's report"),
                  "/fields/progress_percent",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("works-after-expiry", null),
              new Form.Check("violation-found", null),
              new Form.Check("dues-settled", null),
              new Form.Check("renewed-instead", new Form.Guard(PermitExtensionForm::when6, 10)),
              new Form.Check("local-limit", null)},
          new Form.Visit[] {});

  private PermitExtensionForm() {}

  /** applicant_role is representative. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** applicant_role is heir. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "heir");
  }

  /** delay_reason is one of dispute, order. */
  private static boolean when3(Values v, Row row) {
    return v.among(DELAY_REASON, ITEMS_1);
  }

  /** permit_expiry before filing date and not works_started_in_term. */
  private static boolean when4(Values v, Row row) {
    return below(v.number(PERMIT_EXPIRY), v.filedOn) && !v.yes(WORKS_STARTED_IN_TERM);
  }

  /** report_date on or before filing date. */
  private static boolean ruleReportNotFuture(Values v, Row row) {
    return atMost(v.number(REPORT_DATE), v.filedOn);
  }

  /** progress_percent is 0. */
  private static boolean ruleProgressFitsStage(Values v, Row row) {
    return equal(v.number(PROGRESS_PERCENT), 0);
  }

  /** work_stage is not-started. */
  private static boolean when5(Values v, Row row) {
    return v.is(WORK_STAGE, "not-started");
  }

  /** extensions_before above 0. */
  private static boolean when6(Values v, Row row) {
    return above(v.number(EXTENSIONS_BEFORE), 0);
  }
}
