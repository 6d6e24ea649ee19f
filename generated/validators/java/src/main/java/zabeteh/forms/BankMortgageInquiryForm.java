// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Set;

/**
 * bank mortgage inquiry.
 *
 * <p>استعلام بانک.
 */
final class BankMortgageInquiryForm {
  private static final int INQUIRY_PURPOSE = 4;
  private static final int OWNER_CONSENT = 10;
  private static final int OWNER_NATIONAL_ID = 7;
  private static final int OWNER_LEGAL_PERSON_ID = 8;

  private static final Set<String> ITEMS_1 = Set.of("construction-loan", "staged-payment");

  static final Form FORM =
      new Form(
          "bank-mortgage-inquiry",
          new Bilingual("استعلام بانک", "bank mortgage inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "bank_name",
                  new Bilingual("نام بانک", "bank"),
                  new Reader.Text(60, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "branch_code",
                  new Bilingual("کد شعبه", "branch code"),
                  new Reader.Text(20, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "letter_number",
                  new Bilingual("شماره نامه", "letter number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "letter_date",
                  new Bilingual("تاریخ نامه", "letter date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "inquiry_purpose",
                  new Bilingual("منظور از استعلام", "purpose of the inquiry"),
                  new Reader.Item(Set.of("mortgage", "construction-loan", "staged-payment")),
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
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  new Form.Guard(BankMortgageInquiryForm::when1, 4),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_consent",
                  new Bilingual("مالک به افشا رضایت دارد", "owner agrees to disclosure"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      11,
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
                          List.of()))),
              new Form.Answer(
                  "bank-mortgage-inquiry",
                  new Bilingual("استعلام بانک", "bank mortgage inquiry"),
                  new Form.Part(
                      14,
                      null,
                      new Form.Field(
                          "permit_state",
                          new Bilingual("وضع پروانه و ساختمان", "permit and building"),
                          new Reader.Text(200, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "open_article_100",
                          new Bilingual("پرونده باز ماده صد دارد", "has an open Article 100 case"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ بدهی", "amount owed"),
                          new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "inquiry-letter",
                  new Bilingual(
                      "نامه استعلام (دفترخانه، بانک یا دستگاه)",
                      "letter of inquiry (notary, bank or other body)"),
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
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  new Form.Guard(BankMortgageInquiryForm::when2, 4),
                  true,
                  List.of(),
                  new Bilingual(
                      "استعلام برای وام ساخت است",
                      "the inquiry is for a construction loan"),
                  List.of()),
              new Form.Document(
                  "stage-report-sheet",
                  new Bilingual("برگ گزارش مرحله‌ای ناظر", "stage report sheet"),
                  "copy",
                  new Form.Guard(BankMortgageInquiryForm::when3, 4),
                  true,
                  List.of(),
                  new Bilingual("وام مرحله‌ای پرداخت می‌شود", "the loan is paid in stages"),
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
                  "owner-consents",
                  true,
                  null,
                  new Form.Guard(BankMortgageInquiryForm::ruleOwnerConsents, 10),
                  new Bilingual(
                      "مالک به افشای اطلاعات ملک رضایت ندارد",
                      "the owner does not agree to the disclosure"),
                  new Bilingual(
                      "رضایت مالک را بگیرید و استعلام را دوباره بفرستید",
                      "obtain the owner's consent and send the inquiry again"),
                  "/fields/owner_consent",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "one-owner-id",
                  true,
                  null,
                  new Form.Guard(BankMortgageInquiryForm::ruleOneOwnerId, 7, 8),
                  new Bilingual(
                      "دقیقاً یکی از کد ملی و شناسه ملی مالک لازم است",
                      "exactly one of the owner's national id and legal-person id is needed"),
                  new Bilingual(
                      "یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید",
                      "give one of the two ids and leave the other empty"),
                  "/fields/owner_national_id",
                  List.of("/fields/owner_legal_person_id"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("no-question-to-banks", null),
              new Form.Check("reply-names-cases-and-dues", null)},
          new Form.Visit[] {});

  private BankMortgageInquiryForm() {}

  /** inquiry_purpose is one of construction-loan, staged-payment. */
  private static boolean when1(Values v, Row row) {
    return v.among(INQUIRY_PURPOSE, ITEMS_1);
  }

  /** inquiry_purpose is construction-loan. */
  private static boolean when2(Values v, Row row) {
    return v.is(INQUIRY_PURPOSE, "construction-loan");
  }

  /** inquiry_purpose is staged-payment. */
  private static boolean when3(Values v, Row row) {
    return v.is(INQUIRY_PURPOSE, "staged-payment");
  }

  /** owner_consent. */
  private static boolean ruleOwnerConsents(Values v, Row row) {
    return v.yes(OWNER_CONSENT);
  }

  /** exactly one of owner_national_id, owner_legal_person_id is given. */
  private static boolean ruleOneOwnerId(Values v, Row row) {
    return v.one(OWNER_NATIONAL_ID) + v.one(OWNER_LEGAL_PERSON_ID) == 1;
  }
}
