// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.same;
import static zabeteh.forms.Cells.sum;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.equal;

import java.util.List;
import java.util.Set;

/**
 * refund of dues.
 *
 * <p>استرداد عوارض.
 */
final class FeeRefundForm {
  private static final int PAYER_KIND = 2;
  private static final int REFUND_REASON = 8;
  private static final int PAYER_DECEASED = 6;
  private static final int REQUESTED_AMOUNT = 15;
  private static final int PAID_TOTAL = 14;
  private static final int RECEIPTS_AMOUNT = 1;
  private static final int RECEIPTS = 13;
  private static final int ACCOUNT_HOLDER_ID = 17;
  private static final int PAYER_NATIONAL_ID = 4;
  private static final int WORKS_STARTED = 10;

  private static final Set<String> ITEMS_1 = Set.of("article-77-ruling", "court-ruling");

  static final Form FORM =
      new Form(
          "fee-refund",
          new Bilingual("استرداد عوارض", "refund of dues"),
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
                  "payer_kind",
                  new Bilingual("نوع پرداخت‌کننده", "kind of payer"),
                  new Reader.Item(Set.of("natural", "legal")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "payer_name",
                  new Bilingual("نام پرداخت‌کننده", "payer's name"),
                  new Reader.Text(80, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "payer_national_id",
                  new Bilingual("کد ملی پرداخت‌کننده", "payer's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(FeeRefundForm::when1, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "payer_legal_person_id",
                  new Bilingual("شناسه ملی پرداخت‌کننده", "payer's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(FeeRefundForm::when2, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "payer_deceased",
                  new Bilingual("پرداخت‌کننده فوت شده است", "the payer has died"),
                  Reader.FLAG,
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
                  "refund_reason",
                  new Bilingual("علت استرداد", "reason"),
                  new Reader.Item(
                      Set.of(
                          "permit-cancelled",
                          "overpaid",
                          "paid-twice",
                          "article-77-ruling",
                          "court-ruling")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  new Form.Guard(FeeRefundForm::when3, 8),
                  true,
                  List.of()),
              new Form.Field(
                  "works_started",
                  new Bilingual("عملیات آغاز شده است", "works have started"),
                  Reader.FLAG,
                  new Form.Guard(FeeRefundForm::when3, 8),
                  true,
                  List.of()),
              new Form.Field(
                  "decision_number",
                  new Bilingual("شماره رأی", "decision number"),
                  new Reader.Text(30, true),
                  new Form.Guard(FeeRefundForm::when4, 8),
                  true,
                  List.of()),
              new Form.Field(
                  "decision_date",
                  new Bilingual("تاریخ رأی", "decision date"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(FeeRefundForm::when4, 8),
                  true,
                  List.of()),
              new Form.Rows(
                  "receipts",
                  new Bilingual("فهرست پرداخت‌ها", "list of payments"),
                  1,
                  50,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "paid_date",
                          new Bilingual("تاریخ پرداخت", "date paid"),
                          new Reader.Day(437_927, 547_864),
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
                          List.of()))),
              new Form.Field(
                  "paid_total",
                  new Bilingual("جمع پرداختی", "total paid"),
                  new Reader.Decimal(0, 1, 1_000_000_000_000_000L),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "requested_amount",
                  new Bilingual("مبلغ درخواستی", "amount requested"),
                  new Reader.Decimal(0, 1, 1_000_000_000_000_000L),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "refund_iban",
                  new Bilingual("شبای بازپرداخت", "IBAN for the refund"),
                  new Reader.Identifier(IdentifierKind.IBAN),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "account_holder_id",
                  new Bilingual("کد ملی صاحب حساب", "account holder's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(FeeRefundForm::when1, 2),
                  true,
                  List.of()),
              new Form.Field(
                  "offset_consent",
                  new Bilingual("با تهاتر بدهی‌ها موافق است", "agrees to a set-off"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      19,
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
                  "request-letter",
                  new Bilingual("درخواست یا اعتراض کتبی", "written request or objection"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "fee-receipt",
                  new Bilingual("فیش واریز عوارض", "fee receipt"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "iban-certificate",
                  new Bilingual("گواهی شبا", "IBAN certificate"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "permit-cancellation-letter",
                  new Bilingual("گواهی ابطال پروانه", "permit cancellation letter"),
                  "copy",
                  new Form.Guard(FeeRefundForm::when3, 8),
                  true,
                  List.of(),
                  new Bilingual("علت، ابطال پروانه است", "the reason is cancellation"),
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "original",
                  new Form.Guard(FeeRefundForm::when3, 8),
                  true,
                  List.of(),
                  new Bilingual("علت، ابطال پروانه است", "the reason is cancellation"),
                  List.of()),
              new Form.Document(
                  "article-77-decision",
                  new Bilingual("رأی کمیسیون ماده ۷۷", "Article 77 decision"),
                  "copy",
                  new Form.Guard(FeeRefundForm::when5, 8),
                  true,
                  List.of(),
                  new Bilingual("علت، رأی کمیسیون است", "the reason is a commission ruling"),
                  List.of()),
              new Form.Document(
                  "court-order",
                  new Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
                  "copy",
                  new Form.Guard(FeeRefundForm::when6, 8),
                  true,
                  List.of(),
                  new Bilingual("علت، رأی دادگاه است", "the reason is a court ruling"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "copy",
                  new Form.Guard(FeeRefundForm::when7, 6),
                  true,
                  List.of(),
                  new Bilingual("پرداخت‌کننده فوت شده است", "the payer has died"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("permit-cancellation"),
                  new Form.Guard(FeeRefundForm::when3, 8),
                  new Bilingual("علت، ابطال پروانه است", "the reason is cancellation"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry")),
              new Form.Need(
                  List.of("article-77-objection"),
                  new Form.Guard(FeeRefundForm::when5, 8),
                  new Bilingual(
                      "علت، رأی کمیسیون ماده ۷۷ است",
                      "the reason is an Article 77 ruling"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "within-total",
                  true,
                  null,
                  new Form.Guard(FeeRefundForm::ruleWithinTotal, 15, 14),
                  new Bilingual(
                      "مبلغ درخواستی از جمع پرداختی بیشتر است",
                      "the requested amount exceeds the total paid"),
                  new Bilingual(
                      "مبلغ درخواستی را با فیش‌ها بسنجید",
                      "compare the requested amount with the receipts"),
                  "/fields/requested_amount",
                  List.of("/fields/paid_total"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "total-of-list",
                  true,
                  null,
                  new Form.Guard(FeeRefundForm::ruleTotalOfList, 14, 13),
                  new Bilingual(
                      "جمع پرداختی با جمع فهرست پرداخت‌ها یکی نیست",
                      "the total paid differs from the sum of the listed payments"),
                  new Bilingual(
                      "جمع را با فهرست پرداخت‌ها بسنجید و فیش جامانده را بیفزایید",
                      "compare the total with the list and add a missing receipt"),
                  "/fields/paid_total",
                  List.of("/fields/receipts"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "holder-is-payer",
                  true,
                  new Form.Guard(FeeRefundForm::when8, 2, 6),
                  new Form.Guard(FeeRefundForm::ruleHolderIsPayer, 17, 4),
                  new Bilingual(
                      "صاحب حساب همان پرداخت‌کننده نیست",
                      "the account holder is not the payer"),
                  new Bilingual(
                      "شبای حساب پرداخت‌کننده و کد ملی او را بنویسید",
                      "give the IBAN and the national id of the payer"),
                  "/fields/account_holder_id",
                  List.of("/fields/payer_national_id"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "not-in-full",
                  true,
                  new Form.Guard(FeeRefundForm::when9, 8, 10),
                  new Form.Guard(FeeRefundForm::ruleNotInFull, 15, 14),
                  new Bilingual(
                      "عملیات آغاز شده و استرداد تمام عوارض خواسته شده است",
                      "works have started and the dues are asked back in full"),
                  new Bilingual(
                      "مبلغ قابل استرداد را از شهرداری منطقه بپرسید و مبلغ درخواستی را کم کنید",
                      "ask the district municipality how much can be refunded, and reduce the amount"),
                  "/fields/requested_amount",
                  List.of("/fields/paid_total"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "two-payments",
                  true,
                  new Form.Guard(FeeRefundForm::when10, 8),
                  new Form.Guard(FeeRefundForm::ruleTwoPayments, 13),
                  new Bilingual(
                      "پرداخت تکراری با یک ردیف پرداخت آمده است",
                      "a payment made twice is listed with one payment only"),
                  new Bilingual("هر دو پرداخت را در فهرست بنویسید", "list both payments"),
                  "/fields/receipts",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("holder-is-heir", new Form.Guard(FeeRefundForm::when7, 6)),
              new Form.Check("debts-set-off", null),
              new Form.Check("matching-ids", null)},
          new Form.Visit[] {});

  private FeeRefundForm() {}

  /** payer_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(PAYER_KIND, "natural");
  }

  /** payer_kind is legal. */
  private static boolean when2(Values v, Row row) {
    return v.is(PAYER_KIND, "legal");
  }

  /** refund_reason is permit-cancelled. */
  private static boolean when3(Values v, Row row) {
    return v.is(REFUND_REASON, "permit-cancelled");
  }

  /** refund_reason is one of article-77-ruling, court-ruling. */
  private static boolean when4(Values v, Row row) {
    return v.among(REFUND_REASON, ITEMS_1);
  }

  /** refund_reason is article-77-ruling. */
  private static boolean when5(Values v, Row row) {
    return v.is(REFUND_REASON, "article-77-ruling");
  }

  /** refund_reason is court-ruling. */
  private static boolean when6(Values v, Row row) {
    return v.is(REFUND_REASON, "court-ruling");
  }

  /** payer_deceased. */
  private static boolean when7(Values v, Row row) {
    return v.yes(PAYER_DECEASED);
  }

  /** requested_amount at most paid_total. */
  private static boolean ruleWithinTotal(Values v, Row row) {
    return atMost(v.number(REQUESTED_AMOUNT), v.number(PAID_TOTAL));
  }

  /** paid_total is sum of receipts.amount. */
  private static boolean ruleTotalOfList(Values v, Row row) {
    return equal(v.number(PAID_TOTAL), sum(v.rows(RECEIPTS), RECEIPTS_AMOUNT, each -> true));
  }

  /** account_holder_id is payer_national_id. */
  private static boolean ruleHolderIsPayer(Values v, Row row) {
    return same(v.text(ACCOUNT_HOLDER_ID), v.text(PAYER_NATIONAL_ID));
  }

  /** payer_kind is natural and not payer_deceased. */
  private static boolean when8(Values v, Row row) {
    return v.is(PAYER_KIND, "natural") && !v.yes(PAYER_DECEASED);
  }

  /** requested_amount below paid_total. */
  private static boolean ruleNotInFull(Values v, Row row) {
    return below(v.number(REQUESTED_AMOUNT), v.number(PAID_TOTAL));
  }

  /** refund_reason is permit-cancelled and works_started. */
  private static boolean when9(Values v, Row row) {
    return v.is(REFUND_REASON, "permit-cancelled") && v.yes(WORKS_STARTED);
  }

  /** number of receipts at least 2. */
  private static boolean ruleTwoPayments(Values v, Row row) {
    return atLeast(v.rows(RECEIPTS).length, 2);
  }

  /** refund_reason is paid-twice. */
  private static boolean when10(Values v, Row row) {
    return v.is(REFUND_REASON, "paid-twice");
  }
}
