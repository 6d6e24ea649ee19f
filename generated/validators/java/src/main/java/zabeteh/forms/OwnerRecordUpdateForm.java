// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.any;
import static zabeteh.forms.Cells.different;
import static zabeteh.forms.Cells.sum;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.minus;
import static zabeteh.forms.Numbers.plus;

import java.util.List;
import java.util.Set;

/**
 * owner record update.
 *
 * <p>اصلاح مشخصات مالک در پرونده.
 */
final class OwnerRecordUpdateForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_CHANGE_KIND = 11;
  private static final int OWNERS_SHARE_DANG = 2;
  private static final int OWNERS = 18;
  private static final int OWNERS_NATIONAL_ID = 1;
  private static final int PREVIOUS_OWNER_NATIONAL_ID = 13;
  private static final int DEED_DATE = 15;
  private static final int OPEN_REQUEST = 19;

  private static final Set<String> ITEMS_1 = Set.of("identity");
  private static final Set<String> ITEMS_2 = Set.of("sale", "settlement", "gift");
  private static final Set<String> ITEMS_3 = Set.of("identity", "company");

  static final Form FORM =
      new Form(
          "owner-record-update",
          new Bilingual("اصلاح مشخصات مالک در پرونده", "owner record update"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "heir", "guardian", "company")),
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
                  "national_id",
                  new Bilingual("کد ملی متقاضی", "applicant's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "legal_person_id",
                  new Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(OwnerRecordUpdateForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "poa_number",
                  new Bilingual("شماره وکالت‌نامه", "power-of-attorney number"),
                  new Reader.Text(30, true),
                  new Form.Guard(OwnerRecordUpdateForm::when2, 0),
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
                  "postal_code",
                  new Bilingual("کد پستی ملک", "postal code of the property"),
                  new Reader.Identifier(IdentifierKind.POSTAL_CODE),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "owner_change_kind",
                  new Bilingual("علت تغییر", "cause of the change"),
                  new Reader.Item(
                      Set.of(
                          "sale",
                          "settlement",
                          "gift",
                          "inheritance",
                          "court-judgment",
                          "identity",
                          "company")),
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
                  new Form.Guard(OwnerRecordUpdateForm::when3, 11),
                  true,
                  List.of()),
              new Form.Field(
                  "deed_number",
                  new Bilingual("شماره سند انتقال", "transfer-deed number"),
                  new Reader.Text(30, true),
                  new Form.Guard(OwnerRecordUpdateForm::when4, 11),
                  true,
                  List.of()),
              new Form.Field(
                  "deed_date",
                  new Bilingual("تاریخ سند انتقال", "transfer-deed date"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(OwnerRecordUpdateForm::when4, 11),
                  true,
                  List.of()),
              new Form.Field(
                  "notary_office_number",
                  new Bilingual("شماره دفتر اسناد رسمی", "notary office number"),
                  new Reader.Whole(1, 9999),
                  new Form.Guard(OwnerRecordUpdateForm::when4, 11),
                  true,
                  List.of()),
              new Form.Field(
                  "judgment_number",
                  new Bilingual("شماره دادنامه", "judgment number"),
                  new Reader.Text(30, true),
                  new Form.Guard(OwnerRecordUpdateForm::when5, 11),
                  true,
                  List.of()),
              new Form.Rows(
                  "owners",
                  new Bilingual("مالکان جدید", "new owners"),
                  1,
                  100,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "name",
                          new Bilingual("نام", "name"),
                          new Reader.Text(80, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "national_id",
                          new Bilingual("کد ملی", "national id"),
                          new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "share_dang",
                          new Bilingual("سهم (دانگ)", "share (dang)"),
                          new Reader.Decimal(4, 1, 60_000),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "open_request",
                  new Bilingual("درخواست باز دیگری هست", "another request is open"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      20,
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
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(OwnerRecordUpdateForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "original-and-copy",
                  new Form.Guard(OwnerRecordUpdateForm::when6, 11),
                  true,
                  List.of(),
                  new Bilingual(
                      "علت تغییر اصلاح هویت یا تغییر شرکت نیست",
                      "the cause is not an identity or company change"),
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
                  "transfer-deed",
                  new Bilingual("سند قطعی انتقال", "definitive transfer deed"),
                  "original-and-copy",
                  new Form.Guard(OwnerRecordUpdateForm::when4, 11),
                  true,
                  List.of(),
                  new Bilingual(
                      "علت تغییر خرید، صلح یا هبه است",
                      "the cause is a sale, settlement or gift"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(OwnerRecordUpdateForm::when7, 11),
                  true,
                  List.of(),
                  new Bilingual("علت تغییر ارث است", "the cause is succession"),
                  List.of()),
              new Form.Document(
                  "inheritance-tax-clearance",
                  new Bilingual("گواهی مالیات بر ارث", "inheritance-tax clearance"),
                  "original",
                  new Form.Guard(OwnerRecordUpdateForm::when7, 11),
                  true,
                  List.of(),
                  new Bilingual("علت تغییر ارث است", "the cause is succession"),
                  List.of()),
              new Form.Document(
                  "court-order",
                  new Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
                  "certified-copy",
                  new Form.Guard(OwnerRecordUpdateForm::when5, 11),
                  true,
                  List.of(),
                  new Bilingual("علت تغییر رأی دادگاه است", "the cause is a judgment"),
                  List.of()),
              new Form.Document(
                  "guardianship-deed",
                  new Bilingual("قیم‌نامه یا مدرک ولایت", "guardianship deed"),
                  "original-and-copy",
                  new Form.Guard(OwnerRecordUpdateForm::when8, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی ولی یا قیم است", "the applicant is a guardian"),
                  List.of()),
              new Form.Document(
                  "company-registration",
                  new Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
                  "copy",
                  new Form.Guard(OwnerRecordUpdateForm::when1, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی شخص حقوقی است", "the applicant is a legal person"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(OwnerRecordUpdateForm::when1, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی شخص حقوقی است", "the applicant is a legal person"),
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
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "shares-make-six",
                  true,
                  null,
                  new Form.Guard(OwnerRecordUpdateForm::ruleSharesMakeSix, 18),
                  new Bilingual(
                      "جمع سهم مالکان شش دانگ نیست",
                      "the shares of the owners do not add up to six dang"),
                  new Bilingual(
                      "سهم هر مالک را از روی سند مالکیت یا گواهی حصر وراثت بنویسید",
                      "copy each owner's share from the title deed or the inheritance certificate"),
                  "/fields/owners",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "new-owner-differs",
                  true,
                  new Form.Guard(OwnerRecordUpdateForm::when3, 11),
                  new Form.Guard(OwnerRecordUpdateForm::ruleNewOwnerDiffers, 18, 13),
                  new Bilingual(
                      "مالک جدید همان مالک پیشین است",
                      "the new owner is the previous one"),
                  new Bilingual(
                      "مالکان جدید را از روی سند بنویسید؛ برای اصلاح نام یا شناسنامه علت را ‹اصلاح هویت› بگذارید",
                      "copy the new owners from the deed; for a corrected name choose the cause 'correction of identity'"),
                  "/fields/owners",
                  List.of("/fields/previous_owner_national_id"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "deed-not-in-future",
                  true,
                  new Form.Guard(OwnerRecordUpdateForm::when4, 11),
                  new Form.Guard(OwnerRecordUpdateForm::ruleDeedNotInFuture, 15),
                  new Bilingual(
                      "تاریخ سند انتقال پس از روز درخواست است",
                      "the transfer deed is dated after the day of filing"),
                  new Bilingual(
                      "تاریخ را از روی سند انتقال بنویسید",
                      "copy the date from the transfer deed"),
                  "/fields/deed_date",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "registered-deed-only",
                  new Form.Guard(OwnerRecordUpdateForm::when4, 11)),
              new Form.Check(
                  "succession-established",
                  new Form.Guard(OwnerRecordUpdateForm::when7, 11)),
              new Form.Check("registry-agrees", null),
              new Form.Check(
                  "open-request-passes",
                  new Form.Guard(OwnerRecordUpdateForm::when9, 19))},
          new Form.Visit[] {
              new Form.Visit(
                  "ownership-transfer",
                  new Bilingual(
                      "مالک جدید یک بار اصل سند و مدارک هویت را نشان می‌دهد",
                      "The new owner shows the originals of the deed and of identity once."),
                  null)});

  private OwnerRecordUpdateForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_change_kind is not identity. */
  private static boolean when3(Values v, Row row) {
    return v.notAmong(OWNER_CHANGE_KIND, ITEMS_1);
  }

  /** owner_change_kind is one of sale, settlement, gift. */
  private static boolean when4(Values v, Row row) {
    return v.among(OWNER_CHANGE_KIND, ITEMS_2);
  }

  /** owner_change_kind is court-judgment. */
  private static boolean when5(Values v, Row row) {
    return v.is(OWNER_CHANGE_KIND, "court-judgment");
  }

  /** owner_change_kind is none of identity, company. */
  private static boolean when6(Values v, Row row) {
    return v.notAmong(OWNER_CHANGE_KIND, ITEMS_3);
  }

  /** owner_change_kind is inheritance. */
  private static boolean when7(Values v, Row row) {
    return v.is(OWNER_CHANGE_KIND, "inheritance");
  }

  /** applicant_role is guardian. */
  private static boolean when8(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "guardian");
  }

  /** sum of owners.share_dang from 6 minus share_tolerance to 6 plus share_tolerance. */
  private static boolean ruleSharesMakeSix(Values v, Row row) {
    return atLeast(
        sum(v.rows(OWNERS), OWNERS_SHARE_DANG, each -> true),
        minus(60_000, Parameters.shareTolerance(v.filedOn)))
        && atMost(
            sum(v.rows(OWNERS), OWNERS_SHARE_DANG, each -> true),
            plus(60_000, Parameters.shareTolerance(v.filedOn)));
  }

  /** in any row of owners (national_id is not previous_owner_national_id). */
  private static boolean ruleNewOwnerDiffers(Values v, Row row) {
    return any(
        v.rows(OWNERS),
        each -> different(each.text(OWNERS_NATIONAL_ID), v.text(PREVIOUS_OWNER_NATIONAL_ID)));
  }

  /** deed_date on or before filing date. */
  private static boolean ruleDeedNotInFuture(Values v, Row row) {
    return atMost(v.number(DEED_DATE), v.filedOn);
  }

  /** open_request. */
  private static boolean when9(Values v, Row row) {
    return v.yes(OPEN_REQUEST);
  }
}
