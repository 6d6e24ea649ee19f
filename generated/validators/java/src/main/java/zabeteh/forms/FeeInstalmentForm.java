// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.differ;
import static zabeteh.forms.Cells.largest;
import static zabeteh.forms.Cells.smallest;
import static zabeteh.forms.Cells.sum;
import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.minus;
import static zabeteh.forms.Numbers.plus;

import java.util.List;
import java.util.Set;

/**
 * payment of dues by instalments.
 *
 * <p>تقسیط عوارض.
 */
final class FeeInstalmentForm {
  private static final int DEBTOR_KIND = 2;
  private static final int SECURITY_KIND = 14;
  private static final int DEBT_KIND = 7;
  private static final int VETERAN = 8;
  private static final int DOWN_PAYMENT = 10;
  private static final int APPLICANT_ROLE = 6;
  private static final int INSTALMENT_COUNT = 11;
  private static final int INSTALMENT_LIMIT = 19;
  private static final int CHEQUES_AMOUNT = 2;
  private static final int CHEQUES = 15;
  private static final int DEBT_AMOUNT = 9;
  private static final int CHEQUES_DUE_DATE = 3;
  private static final int FIRST_DUE_DATE = 12;
  private static final int OBJECTION_PENDING = 13;

  private static final Set<String> ITEMS_1 = Set.of(
      "permit-dues",
      "renovation-tax",
      "article-77-ruling");
  private static final Set<String> ITEMS_2 = Set.of("article-100-fine", "tree-fine");

  static final Form FORM =
      new Form(
          "fee-instalment",
          new Bilingual("تقسیط عوارض", "payment of dues by instalments"),
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
                  "debtor_kind",
                  new Bilingual("نوع بدهکار", "kind of debtor"),
                  new Reader.Item(Set.of("natural", "legal")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "debtor_national_id",
                  new Bilingual("کد ملی بدهکار", "debtor's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(FeeInstalmentForm::when1, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "debtor_legal_person_id",
                  new Bilingual("شناسه ملی بدهکار", "debtor's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(FeeInstalmentForm::when2, 2),
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
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "heir", "company")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "debt_kind",
                  new Bilingual("نوع بدهی", "kind of debt"),
                  new Reader.Item(
                      Set.of(
                          "permit-dues",
                          "article-100-fine",
                          "tree-fine",
                          "renovation-tax",
                          "article-77-ruling")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "veteran",
                  new Bilingual("بدهکار ایثارگر است", "the debtor is a veteran"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "debt_amount",
                  new Bilingual("مبلغ بدهی قطعی", "settled debt"),
                  new Reader.Decimal(0, 1, 1_000_000_000_000_000L),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "down_payment",
                  new Bilingual("پیش‌پرداخت", "down payment"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "instalment_count",
                  new Bilingual("تعداد اقساط ماهانه", "monthly instalments"),
                  new Reader.Whole(1, 36),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "first_due_date",
                  new Bilingual("سررسید نخستین قسط", "first due date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "objection_pending",
                  new Bilingual("اعتراض در جریان است", "an objection is pending"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "security_kind",
                  new Bilingual("نوع تضمین", "kind of security"),
                  new Reader.Item(Set.of("cheque", "promissory-note", "bank-guarantee")),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "cheques",
                  new Bilingual("چک‌ها", "cheques"),
                  1,
                  36,
                  new Form.Guard(FeeInstalmentForm::when3, 14),
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "sayad_id",
                          new Bilingual("شناسه صیاد", "Sayad id"),
                          new Reader.Text(16, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "account_iban",
                          new Bilingual("شبا", "IBAN"),
                          new Reader.Identifier(IdentifierKind.IBAN),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ", "amount"),
                          new Reader.Decimal(0, 1, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "due_date",
                          new Bilingual("سررسید", "due date"),
                          new Reader.Day(437_927, 547_864),
                          null,
                          true,
                          List.of())))),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      16,
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
          new Form.Computed[] {
              new Form.Computed(
                  "instalment_limit",
                  FeeInstalmentForm::computedInstalmentLimit,
                  Form.Wire.PLAIN,
                  0,
                  7,
                  8)},
          new Form.Document[] {
              new Form.Document(
                  "request-letter",
                  new Bilingual("درخواست یا اعتراض کتبی", "written request or objection"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "debt-statement",
                  new Bilingual("صورت بدهی", "statement of debt"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "fee-receipt",
                  new Bilingual("فیش واریز عوارض", "fee receipt"),
                  "copy",
                  new Form.Guard(FeeInstalmentForm::when4, 10),
                  true,
                  List.of(),
                  new Bilingual("پیش‌پرداخت بیش از صفر است", "the down payment is more than zero"),
                  List.of()),
              new Form.Document(
                  "cheque",
                  new Bilingual("چک‌های اقساط", "instalment cheques"),
                  "original",
                  new Form.Guard(FeeInstalmentForm::when3, 14),
                  true,
                  List.of(),
                  new Bilingual("تضمین چک است", "the security is cheques"),
                  List.of()),
              new Form.Document(
                  "promissory-note",
                  new Bilingual("سفته", "promissory note"),
                  "original",
                  new Form.Guard(FeeInstalmentForm::when5, 14),
                  true,
                  List.of(),
                  new Bilingual("تضمین سفته است", "the security is a promissory note"),
                  List.of()),
              new Form.Document(
                  "bank-guarantee",
                  new Bilingual("ضمانت‌نامه بانکی", "bank guarantee"),
                  "original",
                  new Form.Guard(FeeInstalmentForm::when6, 14),
                  true,
                  List.of(),
                  new Bilingual("تضمین ضمانت‌نامه است", "the security is a bank guarantee"),
                  List.of()),
              new Form.Document(
                  "veteran-card",
                  new Bilingual("گواهی ایثارگری", "veteran certificate"),
                  "copy",
                  new Form.Guard(FeeInstalmentForm::when7, 8),
                  true,
                  List.of(),
                  new Bilingual(
                      "از تسهیلات ایثارگران استفاده شده است",
                      "veterans' terms are claimed"),
                  List.of()),
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "copy",
                  new Form.Guard(FeeInstalmentForm::when8, 6),
                  true,
                  List.of(),
                  new Bilingual("نماینده درخواست می‌دهد", "filed by a representative"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(FeeInstalmentForm::when2, 2),
                  true,
                  List.of(),
                  new Bilingual("بدهکار شخص حقوقی است", "the debtor is a legal person"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "instalments-within-limit",
                  true,
                  null,
                  new Form.Guard(FeeInstalmentForm::ruleInstalmentsWithinLimit, 11, 7, 8),
                  new Bilingual(
                      "تعداد اقساط از سقف این نوع بدهی بیشتر است",
                      "there are more instalments than this kind of debt allows"),
                  new Bilingual(
                      "تعداد اقساط را کم کنید: ۳۶ ماه، و برای جریمه ماده صد و قطع درخت ۲۴ ماه جز ایثارگران",
                      "reduce the number: 36 months, and 24 for Article 100 and tree fines except for veterans"),
                  "/fields/instalment_count",
                  List.of("/fields/debt_kind", "/fields/veteran"),
                  List.of(),
                  List.of("municipal-financial-bylaw 32", "council-instalment-rule")),
              new Form.Rule(
                  "cheques-cover-debt",
                  true,
                  new Form.Guard(FeeInstalmentForm::when3, 14),
                  new Form.Guard(FeeInstalmentForm::ruleChequesCoverDebt, 10, 15, 9),
                  new Bilingual(
                      "جمع پیش‌پرداخت و چک‌ها با بدهی یکی نیست",
                      "down payment and cheques do not add up to the debt"),
                  new Bilingual(
                      "مبلغ چک‌ها و پیش‌پرداخت را با صورت بدهی بسنجید",
                      "compare the cheques and the down payment with the statement of debt"),
                  "/fields/down_payment",
                  List.of("/fields/cheques", "/fields/debt_amount"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "one-cheque-each",
                  true,
                  new Form.Guard(FeeInstalmentForm::when3, 14),
                  new Form.Guard(FeeInstalmentForm::ruleOneChequeEach, 15, 11),
                  new Bilingual(
                      "تعداد چک‌ها با تعداد اقساط یکی نیست",
                      "the number of cheques differs from the number of instalments"),
                  new Bilingual(
                      "برای هر قسط یک چک بنویسید یا تعداد اقساط را اصلاح کنید",
                      "list one cheque for each instalment, or correct the number"),
                  "/fields/cheques",
                  List.of("/fields/instalment_count"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "cheques-from-first-date",
                  true,
                  new Form.Guard(FeeInstalmentForm::when3, 14),
                  new Form.Guard(FeeInstalmentForm::ruleChequesFromFirstDate, 15, 12),
                  new Bilingual(
                      "نخستین سررسید چک‌ها با سررسید نخستین قسط یکی نیست",
                      "the earliest cheque is not due on the first due date"),
                  new Bilingual(
                      "سررسید نخستین چک را با برنامه اقساط بسنجید",
                      "compare the first cheque with the schedule of instalments"),
                  "/fields/cheques",
                  List.of("/fields/first_due_date"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "cheques-to-last-month",
                  true,
                  new Form.Guard(FeeInstalmentForm::when3, 14),
                  new Form.Guard(FeeInstalmentForm::ruleChequesToLastMonth, 15, 12, 11),
                  new Bilingual(
                      "آخرین سررسید چک‌ها با تعداد اقساط ماهانه نمی‌خواند",
                      "the latest cheque does not agree with the number of monthly instalments"),
                  new Bilingual(
                      "سررسید آخرین چک را با برنامه اقساط بسنجید",
                      "compare the last cheque with the schedule of instalments"),
                  "/fields/cheques",
                  List.of("/fields/first_due_date", "/fields/instalment_count"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "cheque-dates-differ",
                  true,
                  new Form.Guard(FeeInstalmentForm::when3, 14),
                  new Form.Guard(FeeInstalmentForm::ruleChequeDatesDiffer, 15),
                  new Bilingual("دو چک یک سررسید دارند", "two cheques have the same due date"),
                  new Bilingual(
                      "برای هر ماه یک سررسید بنویسید",
                      "give one due date for each month"),
                  "/fields/cheques",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "down-payment-below-debt",
                  true,
                  null,
                  new Form.Guard(FeeInstalmentForm::ruleDownPaymentBelowDebt, 10, 9),
                  new Bilingual(
                      "پیش‌پرداخت از بدهی کمتر نیست",
                      "the down payment is not below the debt"),
                  new Bilingual(
                      "پیش‌پرداخت را با صورت بدهی بسنجید؛ بدهی پرداخت‌شده تقسیط نمی‌خواهد",
                      "compare the down payment with the statement of debt; a debt paid in full needs no instalments"),
                  "/fields/down_payment",
                  List.of("/fields/debt_amount"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "debt-settled",
                  true,
                  null,
                  new Form.Guard(FeeInstalmentForm::ruleDebtSettled, 13),
                  new Bilingual(
                      "اعتراض در جریان است و بدهی قطعی نیست",
                      "an objection is pending and the debt is not settled"),
                  new Bilingual(
                      "پس از رأی کمیسیون ماده ۷۷ (فرم ۴۹) درخواست کنید",
                      "file after the decision of the Article 77 commission (form 49)"),
                  "/fields/objection_pending",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("monthly-cheques", new Form.Guard(FeeInstalmentForm::when3, 14)),
              new Form.Check("sayad-id", new Form.Guard(FeeInstalmentForm::when3, 14)),
              new Form.Check("no-clearance-before-last", null),
              new Form.Check("valid-to-last-due", null)},
          new Form.Visit[] {});

  private FeeInstalmentForm() {}

  /** debtor_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(DEBTOR_KIND, "natural");
  }

  /** debtor_kind is legal. */
  private static boolean when2(Values v, Row row) {
    return v.is(DEBTOR_KIND, "legal");
  }

  /** security_kind is cheque. */
  private static boolean when3(Values v, Row row) {
    return v.is(SECURITY_KIND, "cheque");
  }

  /** most instalments allowed. */
  private static Object computedInstalmentLimit(Values v) {
    int hits = 0;
    Object result = null;
    if (v.among(DEBT_KIND, ITEMS_1)) {
      hits++;
      result = Long.valueOf(36);
    }
    if (v.among(DEBT_KIND, ITEMS_2) && v.yes(VETERAN)) {
      hits++;
      result = Long.valueOf(36);
    }
    if (v.among(DEBT_KIND, ITEMS_2) && v.given(VETERAN) && !v.yes(VETERAN)) {
      hits++;
      result = Long.valueOf(24);
    }
    return hits == 1 ? result : null;
  }

  /** down_payment above 0. */
  private static boolean when4(Values v, Row row) {
    return above(v.number(DOWN_PAYMENT), 0);
  }

  /** security_kind is promissory-note. */
  private static boolean when5(Values v, Row row) {
    return v.is(SECURITY_KIND, "promissory-note");
  }

  /** security_kind is bank-guarantee. */
  private static boolean when6(Values v, Row row) {
    return v.is(SECURITY_KIND, "bank-guarantee");
  }

  /** veteran. */
  private static boolean when7(Values v, Row row) {
    return v.yes(VETERAN);
  }

  /** applicant_role is representative. */
  private static boolean when8(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** instalment_count at most instalments_most and instalment_count at most instalment_limit. */
  private static boolean ruleInstalmentsWithinLimit(Values v, Row row) {
    return atMost(v.number(INSTALMENT_COUNT), Parameters.instalmentsMost(v.filedOn))
        && atMost(v.number(INSTALMENT_COUNT), v.number(INSTALMENT_LIMIT));
  }

  /** down_payment plus sum of cheques.amount is debt_amount. */
  private static boolean ruleChequesCoverDebt(Values v, Row row) {
    return equal(
        plus(v.number(DOWN_PAYMENT), sum(v.rows(CHEQUES), CHEQUES_AMOUNT, each -> true)),
        v.number(DEBT_AMOUNT));
  }

  /** number of cheques is instalment_count. */
  private static boolean ruleOneChequeEach(Values v, Row row) {
    return equal(v.rows(CHEQUES).length, v.number(INSTALMENT_COUNT));
  }

  /** smallest of cheques.due_date is first_due_date. */
  private static boolean ruleChequesFromFirstDate(Values v, Row row) {
    return equal(
        smallest(v.rows(CHEQUES), CHEQUES_DUE_DATE, each -> true),
        v.number(FIRST_DUE_DATE));
  }

  /** largest of cheques.due_date is first_due_date plus (instalment_count minus 1) months. */
  private static boolean ruleChequesToLastMonth(Values v, Row row) {
    return equal(
        largest(v.rows(CHEQUES), CHEQUES_DUE_DATE, each -> true),
        plusMonths(v.number(FIRST_DUE_DATE), minus(v.number(INSTALMENT_COUNT), 1)));
  }

  /** cheques.due_date differ. */
  private static boolean ruleChequeDatesDiffer(Values v, Row row) {
    return differ(v.rows(CHEQUES), CHEQUES_DUE_DATE);
  }

  /** down_payment below debt_amount. */
  private static boolean ruleDownPaymentBelowDebt(Values v, Row row) {
    return below(v.number(DOWN_PAYMENT), v.number(DEBT_AMOUNT));
  }

  /** not objection_pending. */
  private static boolean ruleDebtSettled(Values v, Row row) {
    return !v.yes(OBJECTION_PENDING);
  }
}
