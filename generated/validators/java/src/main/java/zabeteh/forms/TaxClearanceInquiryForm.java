// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Set;

/**
 * tax clearance inquiry (article 187).
 *
 * <p>استعلام مالیاتی (ماده ۱۸۷).
 */
final class TaxClearanceInquiryForm {
  private static final int NOTARY_OFFICE_NUMBER = 1;
  private static final int BUILDING_NEW = 6;
  private static final int TAXED_TRANSFER_KIND = 7;
  private static final int TRANSFEROR_NATIONAL_ID = 8;
  private static final int TRANSFEROR_LEGAL_PERSON_ID = 9;
  private static final int FILER_KIND = 0;

  private static final Set<String> ITEMS_1 = Set.of("goodwill", "lease");

  static final Form FORM =
      new Form(
          "tax-clearance-inquiry",
          new Bilingual("استعلام مالیاتی (ماده ۱۸۷)", "tax clearance inquiry (article 187)"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "filer_kind",
                  new Bilingual("درخواست‌دهنده", "who files"),
                  new Reader.Item(Set.of("owner", "notary-office", "municipality")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "notary_office_number",
                  new Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                  new Reader.Whole(1, 9999),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "letter_date",
                  new Bilingual("تاریخ نامه", "letter date"),
                  new Reader.Day(437_927, 547_864),
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
                  "postal_code",
                  new Bilingual("کد پستی ملک", "postal code of the property"),
                  new Reader.Identifier(IdentifierKind.POSTAL_CODE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "building_new",
                  new Bilingual("بنا نوساز است", "the building is new"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "taxed_transfer_kind",
                  new Bilingual("نوع انتقال", "kind of transfer"),
                  new Reader.Item(Set.of("property", "goodwill", "lease", "first-transfer")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "transferor_national_id",
                  new Bilingual("کد ملی انتقال‌دهنده", "transferor's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "transferor_legal_person_id",
                  new Bilingual("شناسه ملی انتقال‌دهنده", "transferor's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "transferee_national_id",
                  new Bilingual("کد ملی انتقال‌گیرنده", "transferee's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "deal_value",
                  new Bilingual("ارزش معامله", "value of the deal"),
                  new Reader.Decimal(0, 1, 1_000_000_000_000_000L),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "tax-clearance-inquiry",
                  new Bilingual(
                      "استعلام مالیاتی (ماده ۱۸۷)",
                      "tax clearance inquiry (article 187)"),
                  new Form.Part(
                      12,
                      null,
                      new Form.Field(
                          "cleared",
                          new Bilingual("گواهی صادر شده است", "the certificate is issued"),
                          Reader.FLAG,
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
                  new Form.Guard(TaxClearanceInquiryForm::when1, 1),
                  true,
                  List.of(),
                  new Bilingual("دفترخانه اعلام می‌کند", "a notary files"),
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "completion-certificate",
                  new Bilingual("گواهی پایان کار", "completion certificate"),
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
                  new Form.Guard(TaxClearanceInquiryForm::when2, 6, 7),
                  true,
                  List.of(),
                  new Bilingual("بنا نوساز است", "the building is new"),
                  List.of()),
              new Form.Document(
                  "subdivision-minutes",
                  new Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"),
                  "copy",
                  null,
                  false,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "lease-contract",
                  new Bilingual("اجاره‌نامه", "lease"),
                  "copy",
                  new Form.Guard(TaxClearanceInquiryForm::when3, 7),
                  true,
                  List.of(),
                  new Bilingual(
                      "سرقفلی یا اجاره واگذار می‌شود",
                      "goodwill or a lease is transferred"),
                  List.of()),
              new Form.Document(
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("completion-certificate", "no-violation-certificate"),
                  null,
                  new Bilingual(
                      "بنای تمام پایان کار و بنای ناتمام عدم خلاف می‌خواهد",
                      "a finished building needs the completion certificate, an unfinished one the no-violation certificate"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "one-transferor-id",
                  true,
                  null,
                  new Form.Guard(TaxClearanceInquiryForm::ruleOneTransferorId, 8, 9),
                  new Bilingual(
                      "دقیقاً یکی از کد ملی و شناسه ملی انتقال‌دهنده لازم است",
                      "exactly one of the transferor's national id and legal-person id is needed"),
                  new Bilingual(
                      "یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید",
                      "give one of the two ids and leave the other empty"),
                  "/fields/transferor_national_id",
                  List.of("/fields/transferor_legal_person_id"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("certificate-in-ten-days", null),
              new Form.Check("minutes-with-apartment", null),
              new Form.Check(
                  "permit-with-first-transfer",
                  new Form.Guard(TaxClearanceInquiryForm::when2, 6, 7)),
              new Form.Check(
                  "municipality-own-deals",
                  new Form.Guard(TaxClearanceInquiryForm::when4, 0))},
          new Form.Visit[] {});

  private TaxClearanceInquiryForm() {}

  /** notary_office_number is given. */
  private static boolean when1(Values v, Row row) {
    return v.given(NOTARY_OFFICE_NUMBER);
  }

  /** building_new or taxed_transfer_kind is first-transfer. */
  private static boolean when2(Values v, Row row) {
    return v.yes(BUILDING_NEW) || v.is(TAXED_TRANSFER_KIND, "first-transfer");
  }

  /** taxed_transfer_kind is one of goodwill, lease. */
  private static boolean when3(Values v, Row row) {
    return v.among(TAXED_TRANSFER_KIND, ITEMS_1);
  }

  /** exactly one of transferor_national_id, transferor_legal_person_id is given. */
  private static boolean ruleOneTransferorId(Values v, Row row) {
    return v.one(TRANSFEROR_NATIONAL_ID) + v.one(TRANSFEROR_LEGAL_PERSON_ID) == 1;
  }

  /** filer_kind is municipality. */
  private static boolean when4(Values v, Row row) {
    return v.is(FILER_KIND, "municipality");
  }
}
