// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * cancellation of a building permit.
 *
 * <p>ابطال پروانه.
 */
final class PermitCancellationForm {
  private static final int OWNER_KIND = 1;
  private static final int WORKS_STARTED = 15;
  private static final int REFUND_REQUESTED = 18;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int JOINT_OWNERSHIP = 5;
  private static final int MORTGAGED = 11;
  private static final int PRESOLD_UNITS = 17;
  private static final int CANCEL_REASON = 14;

  private static final Set<String> ITEMS_1 = Set.of("natural");

  static final Form FORM =
      new Form(
          "permit-cancellation",
          new Bilingual("ابطال پروانه", "cancellation of a building permit"),
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
                  new Form.Guard(PermitCancellationForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(PermitCancellationForm::when2, 1),
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
                  "mortgaged",
                  new Bilingual("ملک در رهن است", "the property is mortgaged"),
                  Reader.FLAG,
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
                  "cancel_reason",
                  new Bilingual("علت ابطال", "reason for cancellation"),
                  new Reader.Item(
                      Set.of(
                          "withdrawal",
                          "new-design",
                          "sale",
                          "scheme",
                          "issue-error",
                          "court-order")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "works_started",
                  new Bilingual("عملیات آغاز شده است", "works have started"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "progress_percent",
                  new Bilingual("درصد پیشرفت کار", "progress in percent"),
                  new Reader.Decimal(2, 0, 10_000),
                  new Form.Guard(PermitCancellationForm::when3, 15),
                  true,
                  List.of()),
              new Form.Field(
                  "presold_units",
                  new Bilingual("واحدهای پیش‌فروش‌شده", "units sold off plan"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "refund_requested",
                  new Bilingual("استرداد عوارض خواسته شده است", "a refund is asked for"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "paid_fees",
                  new Bilingual("عوارض پرداختی", "fees paid"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  new Form.Guard(PermitCancellationForm::when4, 18),
                  true,
                  List.of()),
              new Form.Field(
                  "refund_iban",
                  new Bilingual("شبای بازپرداخت", "IBAN for the refund"),
                  new Reader.Identifier(IdentifierKind.IBAN),
                  new Form.Guard(PermitCancellationForm::when4, 18),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      21,
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
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      26,
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
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(PermitCancellationForm::when5, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(PermitCancellationForm::when6, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(PermitCancellationForm::when2, 1),
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
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(PermitCancellationForm::when7, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک مشاع است", "the property is jointly owned"),
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
                  "no-start-report",
                  new Bilingual("گزارش شروع نشدن کار", "no-start report"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "mortgagee-consent",
                  new Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
                  "original",
                  new Form.Guard(PermitCancellationForm::when8, 11),
                  true,
                  List.of(),
                  new Bilingual("ملک در رهن است", "the plot is mortgaged"),
                  List.of()),
              new Form.Document(
                  "buyers-consent",
                  new Bilingual("رضایت پیش‌خریداران", "off-plan buyers' consent"),
                  "original",
                  new Form.Guard(PermitCancellationForm::when9, 17),
                  true,
                  List.of(),
                  new Bilingual(
                      "واحدی پیش‌فروش شده است",
                      "at least one unit has been sold off plan"),
                  List.of()),
              new Form.Document(
                  "court-order",
                  new Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
                  "copy",
                  new Form.Guard(PermitCancellationForm::when10, 14),
                  true,
                  List.of(),
                  new Bilingual("علت ابطال رأی مرجع قضایی است", "the reason is a court order"),
                  List.of()),
              new Form.Document(
                  "fee-receipt",
                  new Bilingual("فیش واریز عوارض", "fee receipt"),
                  "copy",
                  new Form.Guard(PermitCancellationForm::when4, 18),
                  true,
                  List.of(),
                  new Bilingual("استرداد عوارض خواسته شده است", "a refund is asked for"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "works-not-started",
                  false,
                  null,
                  new Form.Guard(PermitCancellationForm::ruleWorksNotStarted, 15),
                  new Bilingual("عملیات ساختمانی آغاز شده است", "the works have started"),
                  new Bilingual(
                      "تکلیف بنای موجود را ابتدا با فرم ۲۲ (اصلاح پروانه) یا کمیسیون ماده صد روشن کنید",
                      "have the existing structure dealt with first, by form 22 (permit amendment) or the Article 100 commission"),
                  "/fields/works_started",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("attorney-identity", new Form.Guard(PermitCancellationForm::when5, 0)),
              new Form.Check("structure-first", new Form.Guard(PermitCancellationForm::when3, 15)),
              new Form.Check(
                  "co-owners-together",
                  new Form.Guard(PermitCancellationForm::when7, 5)),
              new Form.Check(
                  "every-buyer-consents",
                  new Form.Guard(PermitCancellationForm::when9, 17)),
              new Form.Check(
                  "refund-by-own-form",
                  new Form.Guard(PermitCancellationForm::when4, 18)),
              new Form.Check("work-after-cancellation", null)},
          new Form.Visit[] {});

  private PermitCancellationForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** works_started. */
  private static boolean when3(Values v, Row row) {
    return v.yes(WORKS_STARTED);
  }

  /** refund_requested. */
  private static boolean when4(Values v, Row row) {
    return v.yes(REFUND_REQUESTED);
  }

  /** applicant_role is representative. */
  private static boolean when5(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when6(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** joint_ownership. */
  private static boolean when7(Values v, Row row) {
    return v.yes(JOINT_OWNERSHIP);
  }

  /** mortgaged. */
  private static boolean when8(Values v, Row row) {
    return v.yes(MORTGAGED);
  }

  /** presold_units at least 1. */
  private static boolean when9(Values v, Row row) {
    return atLeast(v.number(PRESOLD_UNITS), 1);
  }

  /** cancel_reason is court-order. */
  private static boolean when10(Values v, Row row) {
    return v.is(CANCEL_REASON, "court-order");
  }

  /** not works_started. */
  private static boolean ruleWorksNotStarted(Values v, Row row) {
    return !v.yes(WORKS_STARTED);
  }
}
