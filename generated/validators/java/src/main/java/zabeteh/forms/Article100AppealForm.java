// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusDays;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * appeal against an Article 100 decision.
 *
 * <p>تجدیدنظر رأی ماده صد.
 */
final class Article100AppealForm {
  private static final int DECISION_KIND = 3;
  private static final int APPELLANT_ROLE = 10;
  private static final int VIOLATION_KIND = 6;
  private static final int APPEAL_GROUNDS = 13;
  private static final int NOTICE_DATE = 5;
  private static final int DECISION_DATE = 2;

  private static final Set<String> ITEMS_1 = Set.of("municipality");
  private static final Set<String> ITEMS_2 = Set.of("change-of-use");
  private static final Set<String> ITEMS_3 = Set.of("owner", "successor");
  private static final Set<String> ITEMS_4 = Set.of("fact");
  private static final Set<String> ITEMS_5 = Set.of("new-evidence");
  private static final Set<String> ITEMS_6 = Set.of("municipality", "neighbour");
  private static final Set<String> ITEMS_7 = Set.of("low");
  private static final Set<String> ITEMS_8 = Set.of("tenant", "neighbour");

  static final Form FORM =
      new Form(
          "article-100-appeal",
          new Bilingual("تجدیدنظر رأی ماده صد", "appeal against an Article 100 decision"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "commission_case_number",
                  new Bilingual("شماره پرونده کمیسیون", "commission case number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "decision_number",
                  new Bilingual("شماره رأی", "decision number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "decision_date",
                  new Bilingual("تاریخ رأی", "decision date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "decision_kind",
                  new Bilingual("نوع رأی", "kind of decision"),
                  new Reader.Item(
                      Set.of(
                          "fine",
                          "demolition",
                          "restore",
                          "closure",
                          "correct",
                          "no-violation")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "fine_amount",
                  new Bilingual("مبلغ جریمه", "amount of the fine"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  new Form.Guard(Article100AppealForm::when1, 3),
                  true,
                  List.of()),
              new Form.Field(
                  "notice_date",
                  new Bilingual("تاریخ ابلاغ رأی", "date of notice"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "violation_kind",
                  new Bilingual("تخلف موضوع رأی", "violation decided"),
                  new Reader.Items(
                      Set.of(
                          "no-permit",
                          "excess-area",
                          "change-of-use",
                          "parking-shortage",
                          "road-encroachment",
                          "weak-structure",
                          "technical")),
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
                  "appellant_role",
                  new Bilingual("سمت معترض", "appellant role"),
                  new Reader.Item(
                      Set.of(
                          "owner",
                          "successor",
                          "tenant",
                          "neighbour",
                          "representative",
                          "municipality")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "national_id",
                  new Bilingual("کد ملی معترض", "appellant's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(Article100AppealForm::when2, 10),
                  true,
                  List.of()),
              new Form.Field(
                  "mobile",
                  new Bilingual("تلفن همراه", "mobile number for SMS notices"),
                  new Reader.Identifier(IdentifierKind.MOBILE),
                  new Form.Guard(Article100AppealForm::when2, 10),
                  true,
                  List.of()),
              new Form.Field(
                  "appeal_grounds",
                  new Bilingual("جهات اعتراض", "grounds"),
                  new Reader.Items(
                      Set.of(
                          "fact",
                          "law",
                          "amount",
                          "low",
                          "demolition",
                          "notice",
                          "new-evidence")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "appeal_text",
                  new Bilingual("متن اعتراض", "text of the appeal"),
                  new Reader.Text(4000, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "acknowledges_risk",
                  new Bilingual("از خطر اعاده وضع آگاه است", "aware of restoration risk"),
                  Reader.CONFIRMATION,
                  new Form.Guard(Article100AppealForm::when3, 3, 6),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "case-status-inquiry",
                  new Bilingual("استعلام وضعیت پرونده", "case status inquiry"),
                  new Form.Part(
                      16,
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
          new Form.Document[] {
              new Form.Document(
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "copy",
                  new Form.Guard(Article100AppealForm::when2, 10),
                  true,
                  List.of(),
                  new Bilingual("معترض شهرداری نیست", "the appellant is not the municipality"),
                  List.of()),
              new Form.Document(
                  "commission-decision",
                  new Bilingual("رأی کمیسیون ماده صد", "decision of the Article 100 commission"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "commission-notice",
                  new Bilingual(
                      "اخطار یا برگ ابلاغ کمیسیون ماده صد",
                      "notice or service slip of the Article 100 commission"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "copy",
                  new Form.Guard(Article100AppealForm::when4, 10),
                  true,
                  List.of(),
                  new Bilingual(
                      "معترض مالک یا قائم‌مقام اوست",
                      "the appellant is the owner or a successor"),
                  List.of()),
              new Form.Document(
                  "lease-contract",
                  new Bilingual("اجاره‌نامه", "lease"),
                  "copy",
                  new Form.Guard(Article100AppealForm::when5, 10),
                  true,
                  List.of(),
                  new Bilingual("معترض مستأجر است", "the appellant is the tenant"),
                  List.of()),
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "copy",
                  new Form.Guard(Article100AppealForm::when6, 10),
                  true,
                  List.of(),
                  new Bilingual("معترض وکیل است", "the appellant is a representative"),
                  List.of()),
              new Form.Document(
                  "damage-evidence",
                  new Bilingual("مدرک زیان مجاور", "evidence of the neighbour's damage"),
                  "copy",
                  new Form.Guard(Article100AppealForm::when7, 10),
                  true,
                  List.of(),
                  new Bilingual("معترض مجاور است", "the appellant is a neighbour"),
                  List.of()),
              new Form.Document(
                  "expert-report",
                  new Bilingual("گزارش کارشناس رسمی", "official expert report"),
                  "copy",
                  new Form.Guard(Article100AppealForm::when8, 13),
                  true,
                  List.of(),
                  new Bilingual(
                      "به گزارش یا مساحت ایراد شده است",
                      "the report or the area is disputed"),
                  List.of()),
              new Form.Document(
                  "new-evidence",
                  new Bilingual("مدرک تازه", "new evidence"),
                  "copy",
                  new Form.Guard(Article100AppealForm::when9, 13),
                  true,
                  List.of(),
                  new Bilingual("به مدرک تازه استناد شده است", "new evidence is relied on"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("article-100-defence"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("case-status-inquiry"),
                  null,
                  null,
                  List.of("case-status-inquiry"),
                  List.of("case-status-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "in-time",
                  true,
                  null,
                  new Form.Guard(Article100AppealForm::ruleInTime, 5),
                  new Bilingual(
                      "اعتراض در مهلت ۱۰ روزه پس از ابلاغ نیست",
                      "the appeal is not within 10 days of the notice"),
                  new Bilingual(
                      "تاریخ ابلاغ را با برگ ابلاغ بسنجید؛ پس از مهلت، رأی قطعی است و با فرم ۴۸ پیگیری می‌شود",
                      "compare the date with the notice slip; after the time limit the decision is final and goes to form 48"),
                  "/fields/notice_date",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 10")),
              new Form.Rule(
                  "notice-after-decision",
                  true,
                  null,
                  new Form.Guard(Article100AppealForm::ruleNoticeAfterDecision, 5, 2),
                  new Bilingual(
                      "تاریخ ابلاغ پیش از تاریخ رأی است",
                      "the notice is dated before the decision"),
                  new Bilingual(
                      "هر دو تاریخ را از روی برگ ابلاغ بنویسید",
                      "copy both dates from the notice slip"),
                  "/fields/notice_date",
                  List.of("/fields/decision_date"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "fine-too-low",
                  true,
                  new Form.Guard(Article100AppealForm::when10, 13),
                  new Form.Guard(Article100AppealForm::ruleFineTooLow, 10),
                  new Bilingual(
                      "جهت ‹کم بودن جریمه› ویژه شهرداری و مجاور متضرر است",
                      "the ground 'fine too low' is for the municipality or a neighbour"),
                  new Bilingual(
                      "این جهت را بردارید و جهت دیگری انتخاب کنید",
                      "remove this ground and choose another"),
                  "/fields/appellant_role",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("standing", new Form.Guard(Article100AppealForm::when11, 10)),
              new Form.Check("municipality-days", new Form.Guard(Article100AppealForm::when12, 10)),
              new Form.Check("other-members", null),
              new Form.Check("restoration-risk", new Form.Guard(Article100AppealForm::when3, 3, 6)),
              new Form.Check("final-without-appeal", null),
              new Form.Check("breach-of-law-only", null)},
          new Form.Visit[] {});

  private Article100AppealForm() {}

  /** decision_kind is fine. */
  private static boolean when1(Values v, Row row) {
    return v.is(DECISION_KIND, "fine");
  }

  /** appellant_role is not municipality. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(APPELLANT_ROLE, ITEMS_1);
  }

  /** decision_kind is fine and violation_kind includes change-of-use. */
  private static boolean when3(Values v, Row row) {
    return v.is(DECISION_KIND, "fine") && v.includesAll(VIOLATION_KIND, ITEMS_2);
  }

  /** appellant_role is one of owner, successor. */
  private static boolean when4(Values v, Row row) {
    return v.among(APPELLANT_ROLE, ITEMS_3);
  }

  /** appellant_role is tenant. */
  private static boolean when5(Values v, Row row) {
    return v.is(APPELLANT_ROLE, "tenant");
  }

  /** appellant_role is representative. */
  private static boolean when6(Values v, Row row) {
    return v.is(APPELLANT_ROLE, "representative");
  }

  /** appellant_role is neighbour. */
  private static boolean when7(Values v, Row row) {
    return v.is(APPELLANT_ROLE, "neighbour");
  }

  /** appeal_grounds includes fact. */
  private static boolean when8(Values v, Row row) {
    return v.includesAll(APPEAL_GROUNDS, ITEMS_4);
  }

  /** appeal_grounds includes new-evidence. */
  private static boolean when9(Values v, Row row) {
    return v.includesAll(APPEAL_GROUNDS, ITEMS_5);
  }

  /** filing date from notice_date to notice_date plus appeal_days days. */
  private static boolean ruleInTime(Values v, Row row) {
    return atLeast(v.filedOn, v.number(NOTICE_DATE))
        && atMost(v.filedOn, plusDays(v.number(NOTICE_DATE), Parameters.appealDays(v.filedOn)));
  }

  /** notice_date on or after decision_date. */
  private static boolean ruleNoticeAfterDecision(Values v, Row row) {
    return atLeast(v.number(NOTICE_DATE), v.number(DECISION_DATE));
  }

  /** appellant_role is one of municipality, neighbour. */
  private static boolean ruleFineTooLow(Values v, Row row) {
    return v.among(APPELLANT_ROLE, ITEMS_6);
  }

  /** appeal_grounds includes low. */
  private static boolean when10(Values v, Row row) {
    return v.includesAll(APPEAL_GROUNDS, ITEMS_7);
  }

  /** appellant_role is one of tenant, neighbour. */
  private static boolean when11(Values v, Row row) {
    return v.among(APPELLANT_ROLE, ITEMS_8);
  }

  /** appellant_role is municipality. */
  private static boolean when12(Values v, Row row) {
    return v.is(APPELLANT_ROLE, "municipality");
  }
}
