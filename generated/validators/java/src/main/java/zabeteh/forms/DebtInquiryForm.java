// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.firstOfYear;
import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * property debt inquiry.
 *
 * <p>استعلام بدهی ملک.
 */
final class DebtInquiryForm {
  private static final int ASKER_KIND = 1;
  private static final int MOBILE_OF_OWNER = 7;
  private static final int OWNER_NATIONAL_ID = 2;
  private static final int OWNER_LEGAL_PERSON_ID = 3;
  private static final int AS_OF_DATE = 6;

  private static final Set<String> ITEMS_1 = Set.of("notary", "bank");

  static final Form FORM =
      new Form(
          "debt-inquiry",
          new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "renovation_code",
                  new Bilingual("کد نوسازی", "renovation code"),
                  new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "asker_kind",
                  new Bilingual("استعلام‌کننده", "who asks"),
                  new Reader.Item(Set.of("owner", "bank", "notary")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(DebtInquiryForm::when1, 1),
                  false,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(DebtInquiryForm::when1, 1),
                  false,
                  List.of()),
              new Form.Field(
                  "mobile",
                  new Bilingual("تلفن همراه", "mobile number for SMS notices"),
                  new Reader.Identifier(IdentifierKind.MOBILE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "debt_scope",
                  new Bilingual("دامنه بدهی", "scope"),
                  new Reader.Item(Set.of("all", "renovation", "permit", "fines")),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "as_of_date",
                  new Bilingual("تا تاریخ", "as of"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "mobile_of_owner",
                  new Bilingual("همراه به نام مالک است", "mobile belongs to the owner"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      8,
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
                  new Form.Guard(DebtInquiryForm::when2, 7),
                  true,
                  List.of(),
                  new Bilingual(
                      "شماره همراه به نام مالک نیست",
                      "the mobile is not registered to the owner"),
                  List.of()),
              new Form.Document(
                  "inquiry-letter",
                  new Bilingual(
                      "نامه استعلام (دفترخانه، بانک یا دستگاه)",
                      "letter of inquiry (notary, bank or other body)"),
                  "original",
                  new Form.Guard(DebtInquiryForm::when3, 1),
                  true,
                  List.of(),
                  new Bilingual(
                      "استعلام‌کننده دفترخانه یا بانک است",
                      "the asker is a notary or a bank"),
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "one-id",
                  true,
                  new Form.Guard(DebtInquiryForm::when1, 1),
                  new Form.Guard(DebtInquiryForm::ruleOneId, 2, 3),
                  new Bilingual(
                      "کد ملی و شناسه ملی مالک هر دو داده شده یا هیچ‌کدام داده نشده است",
                      "both or neither of the owner's national id and legal-person id are given"),
                  new Bilingual(
                      "شخص حقیقی کد ملی و شخص حقوقی شناسه ملی بنویسد",
                      "a natural person gives the national id, a legal person the legal-person id"),
                  "/fields/owner_national_id",
                  List.of("/fields/owner_legal_person_id"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "as-of-this-year",
                  true,
                  new Form.Guard(DebtInquiryForm::when4, 6),
                  new Form.Guard(DebtInquiryForm::ruleAsOfThisYear, 6),
                  new Bilingual(
                      "تاریخ مبنا پیش از آغاز سال جاری است",
                      "the as-of date is before the start of the current year"),
                  new Bilingual(
                      "تاریخی از سال جاری بنویسید یا آن را خالی بگذارید",
                      "give a date of this year, or leave it empty"),
                  "/fields/as_of_date",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("recorded-owner", null),
              new Form.Check("matching-ids", null)},
          new Form.Visit[] {});

  private DebtInquiryForm() {}

  /** asker_kind is owner. */
  private static boolean when1(Values v, Row row) {
    return v.is(ASKER_KIND, "owner");
  }

  /** not mobile_of_owner. */
  private static boolean when2(Values v, Row row) {
    return !v.yes(MOBILE_OF_OWNER);
  }

  /** asker_kind is one of notary, bank. */
  private static boolean when3(Values v, Row row) {
    return v.among(ASKER_KIND, ITEMS_1);
  }

  /** exactly one of owner_national_id, owner_legal_person_id is given. */
  private static boolean ruleOneId(Values v, Row row) {
    return v.one(OWNER_NATIONAL_ID) + v.one(OWNER_LEGAL_PERSON_ID) == 1;
  }

  /** as_of_date on or after first day of year of filing date. */
  private static boolean ruleAsOfThisYear(Values v, Row row) {
    return atLeast(v.number(AS_OF_DATE), firstOfYear(v.filedOn));
  }

  /** as_of_date is given. */
  private static boolean when4(Values v, Row row) {
    return v.given(AS_OF_DATE);
  }
}
