// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.any;
import static zabeteh.forms.Cells.every;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * notice of start of works.
 *
 * <p>اعلام شروع عملیات ساختمانی.
 */
final class StartOfWorksForm {
  private static final int FIRST_PHASE = 9;
  private static final int SUPERVISION_MODE = 12;
  private static final int ADJACENT_BUILDINGS = 4;
  private static final int START_DATE = 8;
  private static final int PERMIT_DATE = 6;
  private static final int PERMIT_EXPIRY = 7;
  private static final int SUPERVISORS_DISCIPLINE = 0;
  private static final int SUPERVISORS = 13;
  private static final int SUPERVISORS_LICENCE_EXPIRY = 3;
  private static final int INSURANCE_START = 20;
  private static final int INSURANCE_EXPIRY = 21;

  static final Form FORM =
      new Form(
          "start-of-works",
          new Bilingual("اعلام شروع عملیات ساختمانی", "notice of start of works"),
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
                  "renovation_code",
                  new Bilingual("کد نوسازی", "renovation code"),
                  new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "registry_plate",
                  new Bilingual("پلاک ثبتی", "registry plate"),
                  Reader.PLATE,
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
                  "adjacent_buildings",
                  new Bilingual("ساختمان مجاور دارد", "there are adjoining buildings"),
                  Reader.FLAG,
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
                  "start_date",
                  new Bilingual("تاریخ شروع", "start date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "first_phase",
                  new Bilingual("نخستین مرحله", "first phase"),
                  new Reader.Item(Set.of("demolition", "excavation", "foundation")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "excavation_depth",
                  new Bilingual("عمق گودبرداری", "excavation depth"),
                  new Reader.Decimal(2, 10, 8000),
                  new Form.Guard(StartOfWorksForm::when1, 9),
                  true,
                  List.of()),
              new Form.Field(
                  "site_board",
                  new Bilingual("تابلوی کارگاه نصب شده است", "the site board is up"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "supervision_mode",
                  new Bilingual("شیوه نظارت", "supervision mode"),
                  new Reader.Item(Set.of("single", "four")),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "supervisors",
                  new Bilingual("مهندسان ناظر", "supervising engineers"),
                  1,
                  4,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "discipline",
                          new Bilingual("رشته", "discipline"),
                          new Reader.Item(
                              Set.of("architecture", "civil", "mechanical", "electrical")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "licence",
                          new Bilingual("شماره پروانه اشتغال", "licence number"),
                          new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "name",
                          new Bilingual("نام", "name"),
                          new Reader.Text(80, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "licence_expiry",
                          new Bilingual("اعتبار پروانه اشتغال", "licence expiry"),
                          new Reader.Day(437_927, 547_864),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "coordinator_licence",
                  new Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  new Form.Guard(StartOfWorksForm::when2, 12),
                  true,
                  List.of()),
              new Form.Field(
                  "coordinator_mobile",
                  new Bilingual("همراه ناظر هماهنگ‌کننده", "coordinator's mobile"),
                  new Reader.Identifier(IdentifierKind.MOBILE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "executor_kind",
                  new Bilingual("نوع سازنده", "kind of builder"),
                  new Reader.Item(Set.of("qualified-person", "qualified-company")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "executor_licence",
                  new Bilingual("پروانه مجری", "executor's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "executor_contract_number",
                  new Bilingual("شماره قرارداد اجرا", "builder contract number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "insurance_policy",
                  new Bilingual("شماره بیمه‌نامه مسئولیت", "liability policy number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "insurance_start",
                  new Bilingual("شروع بیمه‌نامه", "policy start"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "insurance_expiry",
                  new Bilingual("پایان اعتبار بیمه‌نامه", "insurance expiry"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "engineer-capacity-inquiry",
                  new Bilingual(
                      "استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)",
                      "engineer competence and capacity inquiry"),
                  new Form.Part(
                      22,
                      null,
                      new Form.Field(
                          "confirmed_grade",
                          new Bilingual("پایه تأییدشده", "confirmed grade"),
                          new Reader.Item(Set.of("grade-3", "grade-2", "grade-1", "senior")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "confirmed_expiry",
                          new Bilingual("اعتبار تأییدشده", "confirmed expiry"),
                          new Reader.Day(437_927, 547_864),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "confirmed_capacity",
                          new Bilingual("ظرفیت تأییدشده", "confirmed capacity"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "third-party-insurance",
                  new Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "start-sheet",
                  new Bilingual("برگ شروع عملیات", "start-of-works sheet"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "supervisor-commitment",
                  new Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "executor-contract",
                  new Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "shoring-drawings",
                  new Bilingual("نقشه سازه نگهبان", "shoring drawings"),
                  "original",
                  new Form.Guard(StartOfWorksForm::when1, 9),
                  true,
                  List.of(),
                  new Bilingual("نخستین مرحله گودبرداری است", "the first phase is excavation"),
                  List.of()),
              new Form.Document(
                  "photos",
                  new Bilingual("عکس ملک", "photos of the property"),
                  "electronic",
                  new Form.Guard(StartOfWorksForm::when3, 4),
                  true,
                  List.of(),
                  new Bilingual("ساختمان مجاور وجود دارد", "there are adjoining buildings"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("engineer-capacity-inquiry"),
                  null,
                  null,
                  List.of("engineer-capacity-inquiry"),
                  List.of("engineer-capacity-inquiry")),
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
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "notice-before-works",
                  false,
                  null,
                  new Form.Guard(StartOfWorksForm::ruleNoticeBeforeWorks, 8),
                  new Bilingual(
                      "تاریخ شروع پیش از روز اعلام است",
                      "the works start before the day of the notice"),
                  new Bilingual(
                      "اگر کار آغاز نشده است تاریخ شروع را اصلاح کنید؛ وگرنه گزارش ناظر را به شهرداری منطقه بدهید",
                      "correct the start date if the works have not begun; otherwise hand the supervisor's report to the district municipality"),
                  "/fields/start_date",
                  List.of(),
                  List.of(),
                  List.of("start-of-works-circular")),
              new Form.Rule(
                  "start-within-permit",
                  true,
                  null,
                  new Form.Guard(StartOfWorksForm::ruleStartWithinPermit, 8, 6, 7),
                  new Bilingual(
                      "تاریخ شروع میان صدور و پایان اعتبار پروانه نیست",
                      "the start is not between issue and expiry of the permit"),
                  new Bilingual(
                      "تاریخ شروع را با پروانه بسنجید؛ پروانه منقضی با فرم ۲۳ (تمدید پروانه) تمدید می‌شود",
                      "compare the start date with the permit; an expired permit is extended with form 23"),
                  "/fields/start_date",
                  List.of("/fields/permit_date", "/fields/permit_expiry"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "four-disciplines",
                  true,
                  new Form.Guard(StartOfWorksForm::when2, 12),
                  new Form.Guard(StartOfWorksForm::ruleFourDisciplines, 13),
                  new Bilingual(
                      "در نظارت چهارنفره ناظر هر چهار رشته معرفی نشده است",
                      "with four supervisors not all four disciplines are named"),
                  new Bilingual(
                      "برای هر رشته یک ردیف در جدول مهندسان ناظر بنویسید",
                      "give one row for each discipline in the table of supervisors"),
                  "/fields/supervisors",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "licences-valid",
                  true,
                  null,
                  new Form.Guard(StartOfWorksForm::ruleLicencesValid, 13, 8),
                  new Bilingual(
                      "اعتبار پروانه اشتغال یک ناظر پیش از تاریخ شروع تمام می‌شود",
                      "the licence of a supervisor ends before the start date"),
                  new Bilingual(
                      "پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا ناظر دیگری معرفی کنید",
                      "have the licence renewed at the engineers' organisation, or name another supervisor"),
                  "/fields/supervisors",
                  List.of("/fields/start_date"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "insured-at-start",
                  true,
                  null,
                  new Form.Guard(StartOfWorksForm::ruleInsuredAtStart, 20, 8, 21),
                  new Bilingual(
                      "بیمه‌نامه در تاریخ شروع برقرار نیست",
                      "the policy is not in force on the start date"),
                  new Bilingual(
                      "تاریخ‌های بیمه‌نامه را بسنجید یا آن را نزد شرکت بیمه تمدید کنید",
                      "check the dates of the policy, or have it extended by the insurance company"),
                  "/fields/insurance_start",
                  List.of("/fields/start_date", "/fields/insurance_expiry"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("supervisor-files", null),
              new Form.Check("owner-may-file", null),
              new Form.Check("supervisors-of-permit", null)},
          new Form.Visit[] {});

  private StartOfWorksForm() {}

  /** first_phase is excavation. */
  private static boolean when1(Values v, Row row) {
    return v.is(FIRST_PHASE, "excavation");
  }

  /** supervision_mode is four. */
  private static boolean when2(Values v, Row row) {
    return v.is(SUPERVISION_MODE, "four");
  }

  /** adjacent_buildings. */
  private static boolean when3(Values v, Row row) {
    return v.yes(ADJACENT_BUILDINGS);
  }

  /** start_date on or after filing date. */
  private static boolean ruleNoticeBeforeWorks(Values v, Row row) {
    return atLeast(v.number(START_DATE), v.filedOn);
  }

  /** start_date from permit_date to permit_expiry. */
  private static boolean ruleStartWithinPermit(Values v, Row row) {
    return atLeast(v.number(START_DATE), v.number(PERMIT_DATE))
        && atMost(v.number(START_DATE), v.number(PERMIT_EXPIRY));
  }

  /** supervisors.discipline includes all of civil, architecture, mechanical, electrical. */
  private static boolean ruleFourDisciplines(Values v, Row row) {
    return any(v.rows(SUPERVISORS), each -> each.is(SUPERVISORS_DISCIPLINE, "civil"))
        && any(v.rows(SUPERVISORS), each -> each.is(SUPERVISORS_DISCIPLINE, "architecture"))
        && any(v.rows(SUPERVISORS), each -> each.is(SUPERVISORS_DISCIPLINE, "mechanical"))
        && any(v.rows(SUPERVISORS), each -> each.is(SUPERVISORS_DISCIPLINE, "electrical"));
  }

  /** in every row of supervisors (licence_expiry on or after start_date). */
  private static boolean ruleLicencesValid(Values v, Row row) {
    return every(
        v.rows(SUPERVISORS),
        each -> atLeast(each.number(SUPERVISORS_LICENCE_EXPIRY), v.number(START_DATE)));
  }

  /** insurance_start on or before start_date and insurance_expiry after start_date. */
  private static boolean ruleInsuredAtStart(Values v, Row row) {
    return atMost(v.number(INSURANCE_START), v.number(START_DATE))
        && above(v.number(INSURANCE_EXPIRY), v.number(START_DATE));
  }
}
