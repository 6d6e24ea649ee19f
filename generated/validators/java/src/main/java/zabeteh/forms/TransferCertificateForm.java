// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusDays;

import java.util.List;
import java.util.Set;

/**
 * transfer certificate.
 *
 * <p>گواهی نقل و انتقال.
 */
final class TransferCertificateForm {
  private static final int OWNER_KIND = 1;
  private static final int TRANSFER_KIND = 15;
  private static final int TRANSFEREE_KIND = 18;
  private static final int DUES_OBJECTION = 21;
  private static final int LETTER_DATE = 14;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int BUILDING_CERTIFICATE_KIND = 11;
  private static final int DEAL_OBJECT = 16;
  private static final int REGISTRY_OWNERSHIP_INQUIRY_SEIZED = 31;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("mortgage");
  private static final Set<String> ITEMS_3 = Set.of("completion", "no-violation");
  private static final Set<String> ITEMS_4 = Set.of("none");
  private static final Set<String> ITEMS_5 = Set.of("whole-building", "unit", "shop");

  static final Form FORM =
      new Form(
          "transfer-certificate",
          new Bilingual("گواهی نقل و انتقال", "transfer certificate"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "heir", "company")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_kind",
                  new Bilingual("نوع مالک", "kind of owner"),
                  new Reader.Item(Set.of("natural", "legal", "government", "endowment")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(TransferCertificateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(TransferCertificateForm::when2, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_deceased",
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "joint_ownership",
                  new Bilingual("ملک مشاع است", "the property is jointly owned"),
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
                  "building_certificate_kind",
                  new Bilingual("گواهی ساختمانی موجود", "building certificate on file"),
                  new Reader.Item(Set.of("completion", "no-violation", "exempt", "none")),
                  null,
                  true,
                  List.of()),
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
                  "transfer_kind",
                  new Bilingual("نوع انتقال", "kind of transfer"),
                  new Reader.Item(
                      Set.of("sale", "settlement", "gift", "exchange", "mortgage", "division")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "deal_object",
                  new Bilingual("مورد معامله", "object of the deal"),
                  new Reader.Item(Set.of("land", "whole-building", "unit", "shop", "share")),
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
                  "transferee_kind",
                  new Bilingual("نوع انتقال‌گیرنده", "kind of transferee"),
                  new Reader.Item(Set.of("natural", "legal", "government", "endowment")),
                  new Form.Guard(TransferCertificateForm::when3, 15),
                  true,
                  List.of()),
              new Form.Field(
                  "transferee_national_id",
                  new Bilingual("کد ملی انتقال‌گیرنده", "transferee's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(TransferCertificateForm::when4, 15, 18),
                  true,
                  List.of()),
              new Form.Field(
                  "transferee_legal_person_id",
                  new Bilingual("شناسه ملی انتقال‌گیرنده", "transferee's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(TransferCertificateForm::when5, 15, 18),
                  true,
                  List.of()),
              new Form.Field(
                  "dues_objection",
                  new Bilingual("به عوارض اعتراض دارد", "objects to the dues"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "deposit_receipt_number",
                  new Bilingual("شماره رسید سپرده", "deposit receipt number"),
                  new Reader.Text(30, true),
                  new Form.Guard(TransferCertificateForm::when6, 21),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "notary-transfer-inquiry",
                  new Bilingual("استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"),
                  new Form.Part(
                      23,
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
                          List.of()))),
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      25,
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
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      28,
                      null,
                      new Form.Field(
                          "registered_area",
                          new Bilingual("مساحت ثبتی", "registered area"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "boundaries",
                          new Bilingual("حدود", "boundaries"),
                          new Reader.Text(1000, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "mortgaged",
                          new Bilingual("در رهن است", "is mortgaged"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "seized",
                          new Bilingual("بازداشت است", "is seized"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Rows(
                          "owners",
                          new Bilingual("مالکان", "owners"),
                          1,
                          50,
                          null,
                          new Form.Part(
                              0,
                              null,
                              new Form.Field(
                                  "owner_name",
                                  new Bilingual("نام مالک", "owner's name"),
                                  new Reader.Text(80, true),
                                  null,
                                  true,
                                  List.of()),
                              new Form.Field(
                                  "share_dang",
                                  new Bilingual("سهم", "share in dangs"),
                                  new Reader.Decimal(4, 0, 60_000),
                                  null,
                                  true,
                                  List.of())))))},
          new Form.Computed[] {
              new Form.Computed(
                  "answer_due",
                  TransferCertificateForm::computedAnswerDue,
                  Form.Wire.DAY,
                  0,
                  14)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(TransferCertificateForm::when7, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(TransferCertificateForm::when8, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(TransferCertificateForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
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
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
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
                  "completion-certificate",
                  new Bilingual("گواهی پایان کار", "completion certificate"),
                  "copy",
                  new Form.Guard(TransferCertificateForm::when9, 11),
                  true,
                  List.of(),
                  new Bilingual("ساختمان پایان یافته است", "the building is finished"),
                  List.of()),
              new Form.Document(
                  "no-violation-certificate",
                  new Bilingual("گواهی عدم خلاف", "no-violation certificate"),
                  "copy",
                  new Form.Guard(TransferCertificateForm::when10, 11),
                  true,
                  List.of(),
                  new Bilingual("ساختمان ناتمام است", "the building is unfinished"),
                  List.of()),
              new Form.Document(
                  "waste-fee-receipt",
                  new Bilingual("فیش پسماند", "waste-fee receipt"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "trade-dues-receipt",
                  new Bilingual("تسویه عوارض کسب", "trade-dues settlement"),
                  "copy",
                  new Form.Guard(TransferCertificateForm::when11, 16),
                  true,
                  List.of(),
                  new Bilingual("مورد معامله مغازه است", "the object of the deal is a shop"),
                  List.of()),
              new Form.Document(
                  "deposit-receipt",
                  new Bilingual("رسید سپرده صندوق ثبت", "registry deposit receipt"),
                  "copy",
                  new Form.Guard(TransferCertificateForm::when6, 21),
                  true,
                  List.of(),
                  new Bilingual("به عوارض اعتراض شده است", "the dues are objected to"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("notary-transfer-inquiry"),
                  null,
                  null,
                  List.of("notary-transfer-inquiry"),
                  List.of("notary-transfer-inquiry")),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("completion-certificate", "no-violation-certificate"),
                  new Form.Guard(TransferCertificateForm::when12, 11),
                  new Bilingual(
                      "ساختمان پایان‌یافته پایان کار و ساختمان ناتمام عدم خلاف می‌خواهد",
                      "a finished building needs the completion certificate, an unfinished one the no-violation certificate"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "building-certificate-present",
                  true,
                  new Form.Guard(TransferCertificateForm::when13, 16),
                  new Form.Guard(TransferCertificateForm::ruleBuildingCertificatePresent, 11),
                  new Bilingual(
                      "مورد معامله ساختمان است و گواهی ساختمانی ندارد",
                      "the deal is on a building that has no building certificate"),
                  new Bilingual(
                      "با فرم ۳۱ پایان کار یا برای ساختمان ناتمام با فرم ۳۰ عدم خلاف بگیرید",
                      "obtain the completion certificate with form 31 or, for an unfinished building, the no-violation certificate with form 30"),
                  "/fields/building_certificate_kind",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 8")),
              new Form.Rule(
                  "not-seized",
                  true,
                  null,
                  new Form.Guard(TransferCertificateForm::ruleNotSeized, 31),
                  new Bilingual("ملک بازداشت است", "the property is seized"),
                  new Bilingual(
                      "رفع بازداشت را از مرجع صادرکننده و اداره ثبت بگیرید",
                      "have the seizure lifted by the body that ordered it and by the registry"),
                  "/answers/registry-ownership-inquiry/seized",
                  List.of(),
                  List.of("registry-ownership-inquiry"),
                  List.of("circular-80-86-42083"))},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(TransferCertificateForm::when7, 0)),
              new Form.Check("answer-in-ten-days", null),
              new Form.Check("deposit-stands", new Form.Guard(TransferCertificateForm::when6, 21)),
              new Form.Check("only-article-74", null),
              new Form.Check(
                  "note-8-exemption",
                  new Form.Guard(TransferCertificateForm::when14, 11)),
              new Form.Check(
                  "mortgage-answer",
                  new Form.Guard(TransferCertificateForm::when15, 15)),
              new Form.Check("within-seller-share", null),
              new Form.Check("notary-asks", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "ownership-transfer",
                  new Bilingual(
                      "نقل و انتقال مالکیت یک حضور دارد و هویت فروشنده بررسی می‌شود",
                      "transfer of ownership keeps one visit; the seller's identity is checked"),
                  null)});

  private TransferCertificateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** transfer_kind is not mortgage. */
  private static boolean when3(Values v, Row row) {
    return v.notAmong(TRANSFER_KIND, ITEMS_2);
  }

  /** transfer_kind is not mortgage and transferee_kind is natural. */
  private static boolean when4(Values v, Row row) {
    return v.notAmong(TRANSFER_KIND, ITEMS_2) && v.is(TRANSFEREE_KIND, "natural");
  }

  /** transfer_kind is not mortgage and transferee_kind is legal. */
  private static boolean when5(Values v, Row row) {
    return v.notAmong(TRANSFER_KIND, ITEMS_2) && v.is(TRANSFEREE_KIND, "legal");
  }

  /** dues_objection. */
  private static boolean when6(Values v, Row row) {
    return v.yes(DUES_OBJECTION);
  }

  /** answer due. */
  private static Object computedAnswerDue(Values v) {
    return Long.valueOf(plusDays(v.number(LETTER_DATE), Parameters.notaryAnswerDays(v.filedOn)));
  }

  /** applicant_role is representative. */
  private static boolean when7(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when8(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** building_certificate_kind is completion. */
  private static boolean when9(Values v, Row row) {
    return v.is(BUILDING_CERTIFICATE_KIND, "completion");
  }

  /** building_certificate_kind is no-violation. */
  private static boolean when10(Values v, Row row) {
    return v.is(BUILDING_CERTIFICATE_KIND, "no-violation");
  }

  /** deal_object is shop. */
  private static boolean when11(Values v, Row row) {
    return v.is(DEAL_OBJECT, "shop");
  }

  /** building_certificate_kind is one of completion, no-violation. */
  private static boolean when12(Values v, Row row) {
    return v.among(BUILDING_CERTIFICATE_KIND, ITEMS_3);
  }

  /** building_certificate_kind is not none. */
  private static boolean ruleBuildingCertificatePresent(Values v, Row row) {
    return v.notAmong(BUILDING_CERTIFICATE_KIND, ITEMS_4);
  }

  /** deal_object is one of whole-building, unit, shop. */
  private static boolean when13(Values v, Row row) {
    return v.among(DEAL_OBJECT, ITEMS_5);
  }

  /** not registry-ownership-inquiry.seized. */
  private static boolean ruleNotSeized(Values v, Row row) {
    return !v.yes(REGISTRY_OWNERSHIP_INQUIRY_SEIZED);
  }

  /** building_certificate_kind is exempt. */
  private static boolean when14(Values v, Row row) {
    return v.is(BUILDING_CERTIFICATE_KIND, "exempt");
  }

  /** transfer_kind is mortgage. */
  private static boolean when15(Values v, Row row) {
    return v.is(TRANSFER_KIND, "mortgage");
  }
}
