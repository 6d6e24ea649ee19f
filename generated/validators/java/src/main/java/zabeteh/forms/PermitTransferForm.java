// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.different;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;

import java.util.List;
import java.util.Set;

/**
 * transfer of the permit to a new owner.
 *
 * <p>انتقال پروانه به مالک جدید.
 */
final class PermitTransferForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int TRANSFER_KIND = 17;
  private static final int ENGINEERS_KEPT = 16;
  private static final int OPEN_INSTALMENTS = 22;
  private static final int PERMIT_EXPIRY = 14;
  private static final int NEW_OWNER_NATIONAL_ID = 2;
  private static final int PREVIOUS_OWNER_NATIONAL_ID = 7;
  private static final int ACCEPTS_OBLIGATIONS = 23;
  private static final int DEED_DATE = 19;
  private static final int PERMIT_DATE = 13;
  private static final int SHARE_DANG = 21;

  private static final Set<String> ITEMS_1 = Set.of("sale", "settlement", "gift");

  static final Form FORM =
      new Form(
          "permit-transfer",
          new Bilingual("انتقال پروانه به مالک جدید", "transfer of the permit to a new owner"),
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
                  "full_name",
                  new Bilingual("نام متقاضی", "applicant's full name"),
                  new Reader.Text(80, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "new_owner_national_id",
                  new Bilingual("کد ملی مالک جدید", "new owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "new_owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک جدید", "new owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(PermitTransferForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "poa_number",
                  new Bilingual("شماره وکالت‌نامه", "power-of-attorney number"),
                  new Reader.Text(30, true),
                  new Form.Guard(PermitTransferForm::when2, 0),
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
                  "previous_owner_name",
                  new Bilingual("نام مالک پیشین", "previous owner's name"),
                  new Reader.Text(80, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "previous_owner_national_id",
                  new Bilingual("کد ملی مالک پیشین", "previous owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
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
                  "permit_date",
                  new Bilingual("تاریخ صدور پروانه", "date of issue of the permit"),
                  new Reader.Day(437_927, 547_864),
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
                  "work_stage",
                  new Bilingual("مرحله کار", "stage of the works"),
                  new Reader.Item(
                      Set.of(
                          "not-started",
                          "demolition",
                          "excavation",
                          "foundation",
                          "frame",
                          "rough-work",
                          "finishing",
                          "facade",
                          "completed")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "engineers_kept",
                  new Bilingual("ناظر و مجری تغییر نمی‌کنند", "supervisor and executor stay"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "transfer_kind",
                  new Bilingual("نوع انتقال", "kind of transfer"),
                  new Reader.Item(
                      Set.of("sale", "settlement", "gift", "inheritance", "court-judgment")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "deed_number",
                  new Bilingual("شماره سند انتقال", "transfer-deed number"),
                  new Reader.Text(30, true),
                  new Form.Guard(PermitTransferForm::when3, 17),
                  true,
                  List.of()),
              new Form.Field(
                  "deed_date",
                  new Bilingual("تاریخ سند انتقال", "transfer-deed date"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(PermitTransferForm::when3, 17),
                  true,
                  List.of()),
              new Form.Field(
                  "notary_office_number",
                  new Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                  new Reader.Whole(1, 9999),
                  new Form.Guard(PermitTransferForm::when3, 17),
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
                  "open_instalments",
                  new Bilingual("قسط پرداخت‌نشده دارد", "has unpaid instalments"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "accepts_obligations",
                  new Bilingual("تعهدات پروانه پذیرفته است", "obligations are taken over"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      24,
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
                                  List.of()))))),
              new Form.Answer(
                  "notary-transfer-inquiry",
                  new Bilingual("استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"),
                  new Form.Part(
                      29,
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
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(PermitTransferForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
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
                  "transfer-deed",
                  new Bilingual("سند قطعی انتقال", "definitive transfer deed"),
                  "original-and-copy",
                  new Form.Guard(PermitTransferForm::when3, 17),
                  true,
                  List.of(),
                  new Bilingual(
                      "انتقال با بیع، صلح یا هبه است",
                      "the transfer is by sale, settlement or gift"),
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "original",
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
                  "birth-certificate",
                  new Bilingual("شناسنامه", "birth certificate"),
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(PermitTransferForm::when4, 17),
                  true,
                  List.of(),
                  new Bilingual("انتقال به ارث است", "the transfer is by succession"),
                  List.of()),
              new Form.Document(
                  "court-order",
                  new Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
                  "certified-copy",
                  new Form.Guard(PermitTransferForm::when5, 17),
                  true,
                  List.of(),
                  new Bilingual("انتقال با رأی دادگاه است", "the transfer is by judgment"),
                  List.of()),
              new Form.Document(
                  "company-registration",
                  new Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
                  "copy",
                  new Form.Guard(PermitTransferForm::when1, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی شخص حقوقی است", "the applicant is a legal person"),
                  List.of()),
              new Form.Document(
                  "supervisor-report",
                  new Bilingual(
                      "گزارش مهندس ناظر از وضع کار",
                      "supervising engineer's report on the state of the works"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "supervisor-commitment",
                  new Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"),
                  "original",
                  new Form.Guard(PermitTransferForm::when6, 16),
                  true,
                  List.of(),
                  new Bilingual("ناظر یا مجری تغییر می‌کند", "supervisor or executor changes"),
                  List.of()),
              new Form.Document(
                  "obligation-undertaking",
                  new Bilingual("تعهدنامه پذیرش اقساط", "undertaking on instalments"),
                  "original",
                  new Form.Guard(PermitTransferForm::when7, 22),
                  true,
                  List.of(),
                  new Bilingual("قسط پرداخت‌نشده مانده است", "instalments remain"),
                  List.of()),
              new Form.Document(
                  "renovation-tax-receipt",
                  new Bilingual(
                      "فیش عوارض نوسازی سال جاری",
                      "renovation-tax receipt of the current year"),
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("owner-record-update"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of(
                      "building-permit",
                      "rebuild-permit",
                      "storey-addition-permit",
                      "extension-permit",
                      "retrofit-permit"),
                  null,
                  null,
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(
                  List.of("notary-transfer-inquiry"),
                  null,
                  null,
                  List.of("notary-transfer-inquiry"),
                  List.of("notary-transfer-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "permit-in-force",
                  true,
                  null,
                  new Form.Guard(PermitTransferForm::rulePermitInForce, 14),
                  new Bilingual("اعتبار پروانه گذشته است", "the permit has expired"),
                  new Bilingual(
                      "ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید",
                      "file form 23 (permit extension) first"),
                  "/fields/permit_expiry",
                  List.of(),
                  List.of(),
                  List.of("opinion-7-4452")),
              new Form.Rule(
                  "two-persons",
                  true,
                  null,
                  new Form.Guard(PermitTransferForm::ruleTwoPersons, 2, 7),
                  new Bilingual(
                      "کد ملی مالک جدید و مالک پیشین یکی است",
                      "the new and the previous owner have the same national id"),
                  new Bilingual(
                      "هر دو کد را با سند انتقال بسنجید",
                      "compare both ids with the transfer deed"),
                  "/fields/new_owner_national_id",
                  List.of("/fields/previous_owner_national_id"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "obligations-taken-over",
                  true,
                  null,
                  new Form.Guard(PermitTransferForm::ruleObligationsTakenOver, 23),
                  new Bilingual(
                      "تعهدات پروانه و عوارض پذیرفته نشده است",
                      "the obligations and dues of the permit are not taken over"),
                  new Bilingual(
                      "تعهدات را در دفتر خدمات الکترونیک بپذیرید یا مانده عوارض را پیش از انتقال بپردازید",
                      "accept the obligations at the e-service office, or pay the dues that remain before the transfer"),
                  "/fields/accepts_obligations",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "deed-not-in-future",
                  true,
                  new Form.Guard(PermitTransferForm::when3, 17),
                  new Form.Guard(PermitTransferForm::ruleDeedNotInFuture, 19),
                  new Bilingual(
                      "تاریخ سند انتقال پس از روز درخواست است",
                      "the transfer deed is dated after the day of filing"),
                  new Bilingual(
                      "تاریخ را از روی سند انتقال بنویسید",
                      "copy the date from the transfer deed"),
                  "/fields/deed_date",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "deed-after-permit",
                  false,
                  new Form.Guard(PermitTransferForm::when3, 17),
                  new Form.Guard(PermitTransferForm::ruleDeedAfterPermit, 19, 13),
                  new Bilingual(
                      "تاریخ سند انتقال پیش از تاریخ صدور پروانه است",
                      "the transfer deed is dated before the permit"),
                  new Bilingual(
                      "هر دو تاریخ را با سند انتقال و پروانه بسنجید",
                      "compare both dates with the transfer deed and the permit"),
                  "/fields/deed_date",
                  List.of("/fields/permit_date"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("all-obligations", null),
              new Form.Check("adds-a-co-owner", new Form.Guard(PermitTransferForm::when8, 21)),
              new Form.Check("record-updated", null),
              new Form.Check("remaining-term", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "ownership-transfer",
                  new Bilingual(
                      "هر دو طرف یا وکیل آنان یک بار با اصل مدارک حاضر می‌شوند",
                      "Both parties, or their attorneys, attend once with the originals."),
                  null)});

  private PermitTransferForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** transfer_kind is one of sale, settlement, gift. */
  private static boolean when3(Values v, Row row) {
    return v.among(TRANSFER_KIND, ITEMS_1);
  }

  /** transfer_kind is inheritance. */
  private static boolean when4(Values v, Row row) {
    return v.is(TRANSFER_KIND, "inheritance");
  }

  /** transfer_kind is court-judgment. */
  private static boolean when5(Values v, Row row) {
    return v.is(TRANSFER_KIND, "court-judgment");
  }

  /** not engineers_kept. */
  private static boolean when6(Values v, Row row) {
    return !v.yes(ENGINEERS_KEPT);
  }

  /** open_instalments. */
  private static boolean when7(Values v, Row row) {
    return v.yes(OPEN_INSTALMENTS);
  }

  /** permit_expiry on or after filing date. */
  private static boolean rulePermitInForce(Values v, Row row) {
    return atLeast(v.number(PERMIT_EXPIRY), v.filedOn);
  }

  /** new_owner_national_id is not previous_owner_national_id. */
  private static boolean ruleTwoPersons(Values v, Row row) {
    return different(v.text(NEW_OWNER_NATIONAL_ID), v.text(PREVIOUS_OWNER_NATIONAL_ID));
  }

  /** accepts_obligations. */
  private static boolean ruleObligationsTakenOver(Values v, Row row) {
    return v.yes(ACCEPTS_OBLIGATIONS);
  }

  /** deed_date on or before filing date. */
  private static boolean ruleDeedNotInFuture(Values v, Row row) {
    return atMost(v.number(DEED_DATE), v.filedOn);
  }

  /** deed_date on or after permit_date. */
  private static boolean ruleDeedAfterPermit(Values v, Row row) {
    return atLeast(v.number(DEED_DATE), v.number(PERMIT_DATE));
  }

  /** share_dang below 6. */
  private static boolean when8(Values v, Row row) {
    return below(v.number(SHARE_DANG), 60_000);
  }
}
