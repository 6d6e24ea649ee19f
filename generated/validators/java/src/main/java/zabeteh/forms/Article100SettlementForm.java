// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusDays;
import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * carrying out an Article 100 decision, payment of the fine.
 *
 * <p>اجرای رأی و پرداخت جریمه ماده صد.
 */
final class Article100SettlementForm {
  private static final int DECISION_KIND = 2;
  private static final int PAYMENT_MODE = 15;
  private static final int FINALITY = 5;
  private static final int NEXT_REQUEST = 19;
  private static final int NOTICE_DATE = 4;
  private static final int COEFFICIENT = 14;
  private static final int VIOLATION_KIND = 10;
  private static final int LAND_USE = 11;
  private static final int PAID_AMOUNT = 17;
  private static final int FINE_AMOUNT = 3;
  private static final int COMPLIANCE_DATE = 18;

  private static final Set<String> ITEMS_1 = Set.of("demolition", "correct", "restore");
  private static final Set<String> ITEMS_2 = Set.of("demolition", "correct");
  private static final Set<String> ITEMS_3 = Set.of("excess-area");
  private static final Set<String> ITEMS_4 = Set.of("commercial", "industrial", "administrative");
  private static final Set<String> ITEMS_5 = Set.of("no-permit");
  private static final Set<String> ITEMS_6 = Set.of("parking-shortage");

  static final Form FORM =
      new Form(
          "article-100-settlement",
          new Bilingual(
              "اجرای رأی و پرداخت جریمه ماده صد",
              "carrying out an Article 100 decision, payment of the fine"),
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
                  new Form.Guard(Article100SettlementForm::when1, 2),
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
                  "finality",
                  new Bilingual("قطعیت رأی", "finality"),
                  new Reader.Item(Set.of("not-appealed", "appeal", "court")),
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
                  "payer_national_id",
                  new Bilingual("کد ملی پرداخت‌کننده", "payer's national id"),
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
                  "land_use",
                  new Bilingual("کاربری محل", "use of the place"),
                  new Reader.Item(
                      Set.of(
                          "residential",
                          "commercial",
                          "administrative",
                          "industrial",
                          "mixed",
                          "educational",
                          "health",
                          "cultural",
                          "religious",
                          "sport",
                          "hospitality",
                          "green",
                          "garden",
                          "agricultural",
                          "parking",
                          "utility",
                          "other")),
                  new Form.Guard(Article100SettlementForm::when1, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "violation_area",
                  new Bilingual("مساحت تخلف", "area of the violation"),
                  new Reader.Decimal(2, 0, 20_000_000),
                  new Form.Guard(Article100SettlementForm::when1, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "transaction_value",
                  new Bilingual("ارزش معاملاتی هر مترمربع", "transaction value for each m2"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  new Form.Guard(Article100SettlementForm::when1, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "coefficient",
                  new Bilingual("ضریب جریمه", "coefficient"),
                  new Reader.Decimal(2, 0, 400),
                  new Form.Guard(Article100SettlementForm::when1, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "payment_mode",
                  new Bilingual("شیوه پرداخت", "way of payment"),
                  new Reader.Item(Set.of("cash", "instalment")),
                  new Form.Guard(Article100SettlementForm::when1, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "payment_id",
                  new Bilingual("شناسه پرداخت", "payment id"),
                  new Reader.Identifier(IdentifierKind.PAYMENT_ID),
                  new Form.Guard(Article100SettlementForm::when2, 2, 15),
                  true,
                  List.of()),
              new Form.Field(
                  "paid_amount",
                  new Bilingual("مبلغ پرداخت‌شده", "amount paid"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  new Form.Guard(Article100SettlementForm::when2, 2, 15),
                  true,
                  List.of()),
              new Form.Field(
                  "compliance_date",
                  new Bilingual("تاریخ تخریب یا رفع خلاف", "date of compliance"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(Article100SettlementForm::when3, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "next_request",
                  new Bilingual("درخواست پس از اجرا", "request that follows"),
                  new Reader.Item(Set.of("completion", "no-violation", "amendment", "none")),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      20,
                      null,
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ بدهی", "amount owed"),
                          new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "bill_id",
                          new Bilingual("شناسه قبض", "bill id"),
                          new Reader.Identifier(IdentifierKind.BILL_ID),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "payment_id",
                          new Bilingual("شناسه پرداخت", "payment id"),
                          new Reader.Identifier(IdentifierKind.PAYMENT_ID),
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
                  "commission-decision",
                  new Bilingual("رأی کمیسیون ماده صد", "decision of the Article 100 commission"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "court-order",
                  new Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
                  "copy",
                  new Form.Guard(Article100SettlementForm::when4, 5),
                  true,
                  List.of(),
                  new Bilingual(
                      "رأی پس از دیوان قطعی شده است",
                      "the decision became final after the court"),
                  List.of()),
              new Form.Document(
                  "fee-receipt",
                  new Bilingual("فیش واریز عوارض", "fee receipt"),
                  "copy",
                  new Form.Guard(Article100SettlementForm::when2, 2, 15),
                  true,
                  List.of(),
                  new Bilingual("جریمه نقدی پرداخت شده است", "the fine was paid in cash"),
                  List.of()),
              new Form.Document(
                  "instalment-agreement",
                  new Bilingual("موافقت‌نامه تقسیط", "instalment agreement"),
                  "copy",
                  new Form.Guard(Article100SettlementForm::when5, 2, 15),
                  true,
                  List.of(),
                  new Bilingual("جریمه قسطی پرداخت می‌شود", "the fine is paid by instalments"),
                  List.of()),
              new Form.Document(
                  "photos",
                  new Bilingual("عکس ملک", "photos of the property"),
                  "electronic",
                  new Form.Guard(Article100SettlementForm::when3, 2),
                  true,
                  List.of(),
                  new Bilingual(
                      "رأی قلع، اصلاح یا اعاده است",
                      "the decision is demolition, correction or restoration"),
                  List.of()),
              new Form.Document(
                  "supervisor-report",
                  new Bilingual(
                      "گزارش مهندس ناظر از وضع کار",
                      "supervising engineer's report on the state of the works"),
                  "original",
                  new Form.Guard(Article100SettlementForm::when6, 2),
                  true,
                  List.of(),
                  new Bilingual("رأی قلع یا اصلاح است", "the decision is demolition or correction"),
                  List.of()),
              new Form.Document(
                  "structural-soundness-certificate",
                  new Bilingual("گواهی استحکام بنا", "structural-soundness certificate"),
                  "original",
                  new Form.Guard(Article100SettlementForm::when7, 19),
                  true,
                  List.of(),
                  new Bilingual("پایان کار خواسته شده است", "a completion certificate follows"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("article-100-appeal"),
                  new Form.Guard(Article100SettlementForm::when8, 5),
                  new Bilingual(
                      "رأی در تجدیدنظر قطعی شده است",
                      "the decision became final on appeal"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("fee-instalment"),
                  new Form.Guard(Article100SettlementForm::when5, 2, 15),
                  new Bilingual("جریمه قسطی پرداخت می‌شود", "the fine is paid by instalments"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "appeal-time-over",
                  true,
                  new Form.Guard(Article100SettlementForm::when9, 5),
                  new Form.Guard(Article100SettlementForm::ruleAppealTimeOver, 4),
                  new Bilingual(
                      "مهلت ۱۰ روزه اعتراض هنوز نگذشته و رأی قطعی نیست",
                      "the 10 days for an appeal are not over and the decision is not final"),
                  new Bilingual(
                      "پس از پایان مهلت بفرستید، یا با فرم ۴۷ (تجدیدنظر) اعتراض کنید",
                      "file after the time limit, or appeal with form 47"),
                  "/fields/notice_date",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 10")),
              new Form.Rule(
                  "residential-coefficient",
                  true,
                  new Form.Guard(Article100SettlementForm::when10, 2, 10, 11),
                  new Form.Guard(Article100SettlementForm::ruleResidentialCoefficient, 14),
                  new Bilingual(
                      "ضریب اضافه بنای مسکونی بیرون از نیم تا سه است",
                      "the coefficient for residential excess area is not within 0.5 to 3"),
                  new Bilingual(
                      "ضریب را از روی رأی بنویسید و با تبصره ۲ بسنجید",
                      "copy the coefficient from the decision and compare it with note 2"),
                  "/fields/coefficient",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 2")),
              new Form.Rule(
                  "business-coefficient",
                  true,
                  new Form.Guard(Article100SettlementForm::when11, 2, 10, 11),
                  new Form.Guard(Article100SettlementForm::ruleBusinessCoefficient, 14),
                  new Bilingual(
                      "ضریب اضافه بنای تجاری، صنعتی یا اداری بیرون از دو تا چهار است",
                      "the coefficient for commercial, industrial or administrative excess area is not within 2 to 4"),
                  new Bilingual(
                      "ضریب را از روی رأی بنویسید و با تبصره ۳ بسنجید",
                      "copy the coefficient from the decision and compare it with note 3"),
                  "/fields/coefficient",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 3")),
              new Form.Rule(
                  "no-permit-coefficient",
                  true,
                  new Form.Guard(Article100SettlementForm::when12, 2, 10),
                  new Form.Guard(Article100SettlementForm::ruleNoPermitCoefficient, 14),
                  new Bilingual(
                      "ضریب بنای بدون پروانه از یک‌دهم کمتر است",
                      "the coefficient for building without a permit is below one tenth"),
                  new Bilingual(
                      "ضریب را از روی رأی بنویسید و با تبصره ۴ بسنجید",
                      "copy the coefficient from the decision and compare it with note 4"),
                  "/fields/coefficient",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 4")),
              new Form.Rule(
                  "parking-coefficient",
                  true,
                  new Form.Guard(Article100SettlementForm::when13, 2, 10),
                  new Form.Guard(Article100SettlementForm::ruleParkingCoefficient, 14),
                  new Bilingual(
                      "ضریب کسری پارکینگ بیرون از یک تا دو است",
                      "the coefficient for missing parking is not within 1 to 2"),
                  new Bilingual(
                      "ضریب را از روی رأی بنویسید و با تبصره ۵ بسنجید",
                      "copy the coefficient from the decision and compare it with note 5"),
                  "/fields/coefficient",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 5")),
              new Form.Rule(
                  "cash-is-fine",
                  true,
                  new Form.Guard(Article100SettlementForm::when2, 2, 15),
                  new Form.Guard(Article100SettlementForm::ruleCashIsFine, 17, 3),
                  new Bilingual(
                      "مبلغ پرداخت‌شده با مبلغ جریمه یکی نیست",
                      "the amount paid differs from the fine"),
                  new Bilingual(
                      "مانده را بپردازید، یا تقسیط را با فرم ۵۳ (تقسیط عوارض) بخواهید",
                      "pay the rest, or ask for instalments with form 53"),
                  "/fields/paid_amount",
                  List.of("/fields/fine_amount"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "demolition-in-time",
                  false,
                  new Form.Guard(Article100SettlementForm::when14, 2),
                  new Form.Guard(Article100SettlementForm::ruleDemolitionInTime, 18, 4),
                  new Bilingual(
                      "تخریب پس از مهلت ۲ ماهه انجام شده است",
                      "the demolition was done after the 2 months"),
                  new Bilingual(
                      "هزینه اقدام شهرداری را با استعلام ۵۵ (بدهی ملک) بپرسید",
                      "ask with inquiry 55 (property debt) whether the municipality charged its own costs"),
                  "/fields/compliance_date",
                  List.of("/fields/notice_date"),
                  List.of(),
                  List.of("municipality-act 100 note 1"))},
          new Form.Check[] {
              new Form.Check("fine-formula", new Form.Guard(Article100SettlementForm::when1, 2)),
              new Form.Check("goodwill", new Form.Guard(Article100SettlementForm::when15, 2, 10)),
              new Form.Check("unpaid-fine", new Form.Guard(Article100SettlementForm::when1, 2)),
              new Form.Check(
                  "demolition-term",
                  new Form.Guard(Article100SettlementForm::when14, 2)),
              new Form.Check(
                  "completion-released",
                  new Form.Guard(Article100SettlementForm::when16, 19, 10)),
              new Form.Check(
                  "no-dues-on-fine",
                  new Form.Guard(Article100SettlementForm::when1, 2))},
          new Form.Visit[] {});

  private Article100SettlementForm() {}

  /** decision_kind is fine. */
  private static boolean when1(Values v, Row row) {
    return v.is(DECISION_KIND, "fine");
  }

  /** decision_kind is fine and payment_mode is cash. */
  private static boolean when2(Values v, Row row) {
    return v.is(DECISION_KIND, "fine") && v.is(PAYMENT_MODE, "cash");
  }

  /** decision_kind is one of demolition, correct, restore. */
  private static boolean when3(Values v, Row row) {
    return v.among(DECISION_KIND, ITEMS_1);
  }

  /** finality is court. */
  private static boolean when4(Values v, Row row) {
    return v.is(FINALITY, "court");
  }

  /** decision_kind is fine and payment_mode is instalment. */
  private static boolean when5(Values v, Row row) {
    return v.is(DECISION_KIND, "fine") && v.is(PAYMENT_MODE, "instalment");
  }

  /** decision_kind is one of demolition, correct. */
  private static boolean when6(Values v, Row row) {
    return v.among(DECISION_KIND, ITEMS_2);
  }

  /** next_request is completion. */
  private static boolean when7(Values v, Row row) {
    return v.is(NEXT_REQUEST, "completion");
  }

  /** finality is appeal. */
  private static boolean when8(Values v, Row row) {
    return v.is(FINALITY, "appeal");
  }

  /** filing date after notice_date plus appeal_days days. */
  private static boolean ruleAppealTimeOver(Values v, Row row) {
    return above(v.filedOn, plusDays(v.number(NOTICE_DATE), Parameters.appealDays(v.filedOn)));
  }

  /** finality is not-appealed. */
  private static boolean when9(Values v, Row row) {
    return v.is(FINALITY, "not-appealed");
  }

  /** coefficient from residential_fine_least to residential_fine_most. */
  private static boolean ruleResidentialCoefficient(Values v, Row row) {
    return atLeast(v.number(COEFFICIENT), times(Parameters.residentialFineLeast(v.filedOn), 10))
        && atMost(v.number(COEFFICIENT), times(Parameters.residentialFineMost(v.filedOn), 10));
  }

  /** decision_kind is fine and violation_kind includes only excess-area and land_use is residential. */
  private static boolean when10(Values v, Row row) {
    return v.is(DECISION_KIND, "fine")
        && v.includesOnly(VIOLATION_KIND, ITEMS_3)
        && v.is(LAND_USE, "residential");
  }

  /** coefficient from business_fine_least to business_fine_most. */
  private static boolean ruleBusinessCoefficient(Values v, Row row) {
    return atLeast(v.number(COEFFICIENT), times(Parameters.businessFineLeast(v.filedOn), 10))
        && atMost(v.number(COEFFICIENT), times(Parameters.businessFineMost(v.filedOn), 10));
  }

  /** decision_kind is fine and violation_kind includes only excess-area and land_use is one of commercial, industrial, administrative. */
  private static boolean when11(Values v, Row row) {
    return v.is(DECISION_KIND, "fine")
        && v.includesOnly(VIOLATION_KIND, ITEMS_3)
        && v.among(LAND_USE, ITEMS_4);
  }

  /** coefficient at least no_permit_fine. */
  private static boolean ruleNoPermitCoefficient(Values v, Row row) {
    return atLeast(v.number(COEFFICIENT), times(Parameters.noPermitFine(v.filedOn), 10));
  }

  /** decision_kind is fine and violation_kind includes only no-permit. */
  private static boolean when12(Values v, Row row) {
    return v.is(DECISION_KIND, "fine") && v.includesOnly(VIOLATION_KIND, ITEMS_5);
  }

  /** coefficient from parking_fine_least to parking_fine_most. */
  private static boolean ruleParkingCoefficient(Values v, Row row) {
    return atLeast(v.number(COEFFICIENT), times(Parameters.parkingFineLeast(v.filedOn), 10))
        && atMost(v.number(COEFFICIENT), times(Parameters.parkingFineMost(v.filedOn), 10));
  }

  /** decision_kind is fine and violation_kind includes only parking-shortage. */
  private static boolean when13(Values v, Row row) {
    return v.is(DECISION_KIND, "fine") && v.includesOnly(VIOLATION_KIND, ITEMS_6);
  }

  /** paid_amount is fine_amount. */
  private static boolean ruleCashIsFine(Values v, Row row) {
    return equal(v.number(PAID_AMOUNT), v.number(FINE_AMOUNT));
  }

  /** compliance_date on or before notice_date plus demolition_months months. */
  private static boolean ruleDemolitionInTime(Values v, Row row) {
    return atMost(
        v.number(COMPLIANCE_DATE),
        plusMonths(v.number(NOTICE_DATE), Parameters.demolitionMonths(v.filedOn)));
  }

  /** decision_kind is demolition. */
  private static boolean when14(Values v, Row row) {
    return v.is(DECISION_KIND, "demolition");
  }

  /** decision_kind is fine and violation_kind includes no-permit. */
  private static boolean when15(Values v, Row row) {
    return v.is(DECISION_KIND, "fine") && v.includesAll(VIOLATION_KIND, ITEMS_5);
  }

  /** next_request is completion and violation_kind includes no-permit. */
  private static boolean when16(Values v, Row row) {
    return v.is(NEXT_REQUEST, "completion") && v.includesAll(VIOLATION_KIND, ITEMS_5);
  }
}
