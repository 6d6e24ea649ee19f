// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusDays;
import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * notary transfer inquiry.
 *
 * <p>استعلام دفترخانه اسناد رسمی.
 */
final class NotaryTransferInquiryForm {
  private static final int RECEIVED_DATE = 3;
  private static final int BUILDING_STATE = 6;
  private static final int APARTMENT_DEAL = 7;
  private static final int OWNER_OBJECTS = 12;
  private static final int LETTER_DATE = 2;
  private static final int TRANSFER_KIND = 8;

  private static final Set<String> ITEMS_1 = Set.of("finished", "unfinished");
  private static final Set<String> ITEMS_2 = Set.of("mortgage", "lease");

  static final Form FORM =
      new Form(
          "notary-transfer-inquiry",
          new Bilingual("استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "notary_office_number",
                  new Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                  new Reader.Whole(1, 9999),
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
                  "received_date",
                  new Bilingual("تاریخ ورود به شهرداری", "date received"),
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
                  "building_state",
                  new Bilingual("وضعیت ساختمان", "state of the building"),
                  new Reader.Item(
                      Set.of("unfinished", "finished", "before-comprehensive-plan", "no-building")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "apartment_deal",
                  new Bilingual("مورد معامله آپارتمان است", "the deal concerns an apartment"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "transfer_kind",
                  new Bilingual("نوع انتقال", "kind of transfer"),
                  new Reader.Item(Set.of("sale", "settlement", "gift", "mortgage", "lease")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "share_dang",
                  new Bilingual("سهم مورد انتقال", "share transferred"),
                  new Reader.Decimal(4, 1, 60_000),
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
                  "owner_objects",
                  new Bilingual("مالک به مبلغ معترض است", "owner objects to the amount"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      13,
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
                  "notary-transfer-inquiry",
                  new Bilingual("استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"),
                  new Form.Part(
                      16,
                      null,
                      new Form.Field(
                          "cleared",
                          new Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"),
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
          new Form.Computed[] {
              new Form.Computed(
                  "answer_due",
                  NotaryTransferInquiryForm::computedAnswerDue,
                  Form.Wire.DAY,
                  0,
                  3)},
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
                  "completion-certificate",
                  new Bilingual("گواهی پایان کار", "completion certificate"),
                  "copy",
                  new Form.Guard(NotaryTransferInquiryForm::when1, 6),
                  true,
                  List.of(),
                  new Bilingual("بنا تمام شده است", "the building is finished"),
                  List.of()),
              new Form.Document(
                  "no-violation-certificate",
                  new Bilingual("گواهی عدم خلاف", "no-violation certificate"),
                  "copy",
                  new Form.Guard(NotaryTransferInquiryForm::when2, 6),
                  true,
                  List.of(),
                  new Bilingual("بنا ناتمام است", "the building is unfinished"),
                  List.of()),
              new Form.Document(
                  "subdivision-minutes",
                  new Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"),
                  "copy",
                  new Form.Guard(NotaryTransferInquiryForm::when3, 7),
                  true,
                  List.of(),
                  new Bilingual("مورد معامله آپارتمان است", "the deal concerns an apartment"),
                  List.of()),
              new Form.Document(
                  "renovation-tax-receipt",
                  new Bilingual(
                      "فیش عوارض نوسازی سال جاری",
                      "renovation-tax receipt of the current year"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "deposit-receipt",
                  new Bilingual("رسید سپرده صندوق ثبت", "registry deposit receipt"),
                  "copy",
                  new Form.Guard(NotaryTransferInquiryForm::when4, 12),
                  true,
                  List.of(),
                  new Bilingual("مالک به مبلغ معترض است", "the owner objects to the amount"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry")),
              new Form.Need(
                  List.of("completion-certificate", "no-violation-certificate"),
                  new Form.Guard(NotaryTransferInquiryForm::when5, 6),
                  new Bilingual(
                      "بنای تمام پایان کار و بنای ناتمام عدم خلاف می‌خواهد",
                      "a finished building needs the completion certificate, an unfinished one the no-violation certificate"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "received-after-letter",
                  true,
                  null,
                  new Form.Guard(NotaryTransferInquiryForm::ruleReceivedAfterLetter, 3, 2),
                  new Bilingual(
                      "تاریخ ورود پیش از تاریخ نامه است",
                      "the letter is received before its date"),
                  new Bilingual(
                      "هر دو تاریخ را از روی نامه و مهر دبیرخانه بنویسید",
                      "copy both dates from the letter and the stamp of receipt"),
                  "/fields/received_date",
                  List.of("/fields/letter_date"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "clearance-needed",
                  false,
                  null,
                  new Form.Guard(NotaryTransferInquiryForm::ruleClearanceNeeded, 8),
                  new Bilingual(
                      "در رهن و اجاره مالک عین تغییر نمی‌کند و مفاصاحساب لازم نیست",
                      "in a mortgage or lease the ownership does not change and no clearance is needed"),
                  new Bilingual(
                      "سند را بدون مفاصاحساب تنظیم کنید",
                      "draw up the deed without the clearance"),
                  "/fields/transfer_kind",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 74 note"))},
          new Form.Check[] {
              new Form.Check("answer-in-ten-days", null),
              new Form.Check("silence-after-ten-days", null),
              new Form.Check(
                  "finished-or-not",
                  new Form.Guard(NotaryTransferInquiryForm::when5, 6)),
              new Form.Check(
                  "old-building-exempt",
                  new Form.Guard(NotaryTransferInquiryForm::when6, 6)),
              new Form.Check(
                  "deposit-stands",
                  new Form.Guard(NotaryTransferInquiryForm::when4, 12))},
          new Form.Visit[] {});

  private NotaryTransferInquiryForm() {}

  /** answer due. */
  private static Object computedAnswerDue(Values v) {
    return Long.valueOf(plusDays(v.number(RECEIVED_DATE), Parameters.notaryAnswerDays(v.filedOn)));
  }

  /** building_state is finished. */
  private static boolean when1(Values v, Row row) {
    return v.is(BUILDING_STATE, "finished");
  }

  /** building_state is unfinished. */
  private static boolean when2(Values v, Row row) {
    return v.is(BUILDING_STATE, "unfinished");
  }

  /** apartment_deal. */
  private static boolean when3(Values v, Row row) {
    return v.yes(APARTMENT_DEAL);
  }

  /** owner_objects. */
  private static boolean when4(Values v, Row row) {
    return v.yes(OWNER_OBJECTS);
  }

  /** building_state is one of finished, unfinished. */
  private static boolean when5(Values v, Row row) {
    return v.among(BUILDING_STATE, ITEMS_1);
  }

  /** received_date on or after letter_date. */
  private static boolean ruleReceivedAfterLetter(Values v, Row row) {
    return atLeast(v.number(RECEIVED_DATE), v.number(LETTER_DATE));
  }

  /** transfer_kind is none of mortgage, lease. */
  private static boolean ruleClearanceNeeded(Values v, Row row) {
    return v.notAmong(TRANSFER_KIND, ITEMS_2);
  }

  /** building_state is before-comprehensive-plan. */
  private static boolean when6(Values v, Row row) {
    return v.is(BUILDING_STATE, "before-comprehensive-plan");
  }
}
