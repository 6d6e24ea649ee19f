// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.different;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * change of supervising engineer.
 *
 * <p>تغییر مهندس ناظر.
 */
final class SupervisorChangeForm {
  private static final int CHANGE_REASON = 9;
  private static final int PROGRESS_PERCENT = 13;
  private static final int INCOMING_LICENCE = 11;
  private static final int FEE_SETTLED = 12;
  private static final int OUTGOING_LICENCE = 10;
  private static final int STOP_DAYS = 16;
  private static final int CONTRACT_DAYS = 15;
  private static final int PERMIT_EXPIRY = 7;
  private static final int LAST_REPORTED_STAGE = 14;
  private static final int REQUESTED_BY = 0;

  private static final Set<String> ITEMS_1 = Set.of("unused-permit");
  private static final Set<String> ITEMS_2 = Set.of("death-incapacity");
  private static final Set<String> ITEMS_3 = Set.of("death-incapacity", "dispute");
  private static final Set<String> ITEMS_4 = Set.of("completed");

  static final Form FORM =
      new Form(
          "supervisor-change",
          new Bilingual("تغییر مهندس ناظر", "change of supervising engineer"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "requested_by",
                  new Bilingual("متقاضی تغییر", "asked for by"),
                  new Reader.Item(Set.of("owner", "engineer", "municipality")),
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
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
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
                  "discipline",
                  new Bilingual("رشته مهندسی", "discipline"),
                  new Reader.Item(Set.of("architecture", "civil", "mechanical", "electrical")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "change_reason",
                  new Bilingual("علت تغییر", "reason for the change"),
                  new Reader.Item(
                      Set.of(
                          "agreement",
                          "death-incapacity",
                          "licence",
                          "dispute",
                          "unused-permit",
                          "long-stop")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "outgoing_licence",
                  new Bilingual("پروانه ناظر پیشین", "outgoing supervisor's licence"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "incoming_licence",
                  new Bilingual("پروانه ناظر جدید", "incoming supervisor's licence"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  new Form.Guard(SupervisorChangeForm::when1, 9),
                  true,
                  List.of()),
              new Form.Field(
                  "fee_settled",
                  new Bilingual("حق‌الزحمه تسویه شده است", "the fee is settled"),
                  Reader.FLAG,
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
                  "last_reported_stage",
                  new Bilingual("آخرین مرحله گزارش‌شده", "last stage reported"),
                  new Reader.Item(
                      Set.of(
                          "demolition",
                          "excavation",
                          "foundation",
                          "frame",
                          "rough-work",
                          "finishing",
                          "facade",
                          "completed")),
                  new Form.Guard(SupervisorChangeForm::when2, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "contract_days",
                  new Bilingual("مدت قرارداد نظارت", "supervision contract"),
                  new Reader.Whole(1, 10_000),
                  new Form.Guard(SupervisorChangeForm::when3, 9),
                  true,
                  List.of()),
              new Form.Field(
                  "stop_days",
                  new Bilingual("روزهای توقف کار", "days stopped"),
                  new Reader.Whole(0, 10_000),
                  new Form.Guard(SupervisorChangeForm::when3, 9),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "engineer-capacity-inquiry",
                  new Bilingual(
                      "استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)",
                      "engineer competence and capacity inquiry"),
                  new Form.Part(
                      17,
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
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "copy",
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
                  new Form.Guard(SupervisorChangeForm::when4, 11),
                  true,
                  List.of(),
                  new Bilingual("ناظر جدید معرفی می‌شود", "an incoming supervisor is named"),
                  List.of()),
              new Form.Document(
                  "supervisor-report",
                  new Bilingual(
                      "گزارش مهندس ناظر از وضع کار",
                      "supervising engineer's report on the state of the works"),
                  "original",
                  new Form.Guard(SupervisorChangeForm::when5, 9),
                  true,
                  List.of(),
                  new Bilingual("ناظر پیشین در دسترس است", "the outgoing supervisor is available"),
                  List.of()),
              new Form.Document(
                  "independent-status-report",
                  new Bilingual("گزارش مستقل وضعیت کار", "independent status report"),
                  "original",
                  new Form.Guard(SupervisorChangeForm::when6, 9),
                  true,
                  List.of(),
                  new Bilingual(
                      "ناظر پیشین فوت کرده است یا گزارش نمی‌دهد",
                      "the outgoing supervisor has died or gives no report"),
                  List.of()),
              new Form.Document(
                  "fee-settlement",
                  new Bilingual("تسویه حق‌الزحمه ناظر", "settlement of supervisor fee"),
                  "copy",
                  new Form.Guard(SupervisorChangeForm::when7, 12),
                  true,
                  List.of(),
                  new Bilingual("حق‌الزحمه تسویه شده است", "the fee is settled"),
                  List.of()),
              new Form.Document(
                  "replacement-approval",
                  new Bilingual("موافقت با جایگزینی ناظر", "replacement approval"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("engineer-capacity-inquiry"),
                  null,
                  null,
                  List.of("engineer-capacity-inquiry"),
                  List.of("engineer-capacity-inquiry")),
              new Form.Need(List.of("start-of-works"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "two-licences",
                  true,
                  new Form.Guard(SupervisorChangeForm::when1, 9),
                  new Form.Guard(SupervisorChangeForm::ruleTwoLicences, 11, 10),
                  new Bilingual(
                      "پروانه اشتغال ناظر پیشین و جدید یکی است",
                      "the outgoing and the incoming supervisor have the same licence"),
                  new Bilingual(
                      "هر دو شماره را با کارت پروانه اشتغال بسنجید",
                      "compare both numbers with the licence cards"),
                  "/fields/incoming_licence",
                  List.of("/fields/outgoing_licence"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "stop-long-enough",
                  true,
                  new Form.Guard(SupervisorChangeForm::when3, 9),
                  new Form.Guard(SupervisorChangeForm::ruleStopLongEnough, 16, 15),
                  new Bilingual(
                      "توقف کار به نصاب توقف طولانی در مدت قرارداد نرسیده است",
                      "the stop is not longer than the share of the contract that counts as long"),
                  new Bilingual(
                      "روزهای توقف را با گزارش ناظر بسنجید یا علت دیگری انتخاب کنید",
                      "compare the days with the supervisor's report, or choose another reason"),
                  "/fields/stop_days",
                  List.of("/fields/contract_days"),
                  List.of(),
                  List.of("nbr-2 clause 14-3-5")),
              new Form.Rule(
                  "permit-lapsed-unused",
                  true,
                  new Form.Guard(SupervisorChangeForm::when8, 9),
                  new Form.Guard(SupervisorChangeForm::rulePermitLapsedUnused, 7, 13),
                  new Bilingual(
                      "پروانه منقضی نیست یا کار پیشرفت دارد",
                      "the permit has not expired, or the works have progressed"),
                  new Bilingual(
                      "علت دیگری انتخاب کنید یا تاریخ پروانه و درصد پیشرفت را بسنجید",
                      "choose another reason, or check the date of the permit and the progress"),
                  "/fields/permit_expiry",
                  List.of("/fields/progress_percent"),
                  List.of(),
                  List.of("nbr-2 clause 14-3-5")),
              new Form.Rule(
                  "before-completion",
                  true,
                  new Form.Guard(SupervisorChangeForm::when2, 13),
                  new Form.Guard(SupervisorChangeForm::ruleBeforeCompletion, 14),
                  new Bilingual(
                      "مرحله پایان عملیات گزارش شده است",
                      "the completion stage has been reported"),
                  new Bilingual(
                      "تغییر ناظر پس از پایان ثبت نمی‌شود؛ فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید",
                      "after completion no change is recorded; file form 31, the building completion certificate"),
                  "/fields/last_reported_stage",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("no-resignation", new Form.Guard(SupervisorChangeForm::when9, 0)),
              new Form.Check("same-discipline", null),
              new Form.Check("new-with-extension", new Form.Guard(SupervisorChangeForm::when8, 9)),
              new Form.Check("eight-at-a-time", new Form.Guard(SupervisorChangeForm::when4, 11)),
              new Form.Check("works-wait", new Form.Guard(SupervisorChangeForm::when4, 11)),
              new Form.Check("name-on-permit", null),
              new Form.Check("asks-for-owner", new Form.Guard(SupervisorChangeForm::when10, 0))},
          new Form.Visit[] {});

  private SupervisorChangeForm() {}

  /** change_reason is not unused-permit. */
  private static boolean when1(Values v, Row row) {
    return v.notAmong(CHANGE_REASON, ITEMS_1);
  }

  /** progress_percent above 0. */
  private static boolean when2(Values v, Row row) {
    return above(v.number(PROGRESS_PERCENT), 0);
  }

  /** change_reason is long-stop. */
  private static boolean when3(Values v, Row row) {
    return v.is(CHANGE_REASON, "long-stop");
  }

  /** incoming_licence is given. */
  private static boolean when4(Values v, Row row) {
    return v.given(INCOMING_LICENCE);
  }

  /** change_reason is not death-incapacity. */
  private static boolean when5(Values v, Row row) {
    return v.notAmong(CHANGE_REASON, ITEMS_2);
  }

  /** change_reason is one of death-incapacity, dispute. */
  private static boolean when6(Values v, Row row) {
    return v.among(CHANGE_REASON, ITEMS_3);
  }

  /** fee_settled. */
  private static boolean when7(Values v, Row row) {
    return v.yes(FEE_SETTLED);
  }

  /** incoming_licence is not outgoing_licence. */
  private static boolean ruleTwoLicences(Values v, Row row) {
    return different(v.text(INCOMING_LICENCE), v.text(OUTGOING_LICENCE));
  }

  /** stop_days above long_stop_share percent of contract_days. */
  private static boolean ruleStopLongEnough(Values v, Row row) {
    return above(
        times(v.number(STOP_DAYS), 10_000),
        times(Parameters.longStopShare(v.filedOn), v.number(CONTRACT_DAYS)));
  }

  /** permit_expiry before filing date and progress_percent is 0. */
  private static boolean rulePermitLapsedUnused(Values v, Row row) {
    return below(v.number(PERMIT_EXPIRY), v.filedOn) && equal(v.number(PROGRESS_PERCENT), 0);
  }

  /** change_reason is unused-permit. */
  private static boolean when8(Values v, Row row) {
    return v.is(CHANGE_REASON, "unused-permit");
  }

  /** last_reported_stage is not completed. */
  private static boolean ruleBeforeCompletion(Values v, Row row) {
    return v.notAmong(LAST_REPORTED_STAGE, ITEMS_4);
  }

  /** requested_by is engineer. */
  private static boolean when9(Values v, Row row) {
    return v.is(REQUESTED_BY, "engineer");
  }

  /** requested_by is owner. */
  private static boolean when10(Values v, Row row) {
    return v.is(REQUESTED_BY, "owner");
  }
}
