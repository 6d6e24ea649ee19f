// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * duplicate building permit.
 *
 * <p>المثنی پروانه.
 */
final class PermitDuplicateForm {
  private static final int OWNER_KIND = 1;
  private static final int LOSS_KIND = 15;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int JOINT_OWNERSHIP = 5;
  private static final int LOSS_DATE = 16;
  private static final int PERMIT_DATE = 12;
  private static final int WORKS_STATUS = 14;
  private static final int LOSS_DECLARATION = 19;
  private static final int PERMIT_EXPIRY = 13;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("worn");
  private static final Set<String> ITEMS_3 = Set.of("lost", "stolen", "destroyed");
  private static final Set<String> ITEMS_4 = Set.of("finished");

  static final Form FORM =
      new Form(
          "permit-duplicate",
          new Bilingual("المثنی پروانه", "duplicate building permit"),
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
                  new Form.Guard(PermitDuplicateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(PermitDuplicateForm::when2, 1),
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
                  "works_status",
                  new Bilingual("وضعیت عملیات ساختمانی", "state of the works"),
                  new Reader.Item(Set.of("not-started", "in-progress", "finished")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "loss_kind",
                  new Bilingual("علت درخواست المثنی", "reason for the duplicate"),
                  new Reader.Item(Set.of("lost", "stolen", "destroyed", "worn")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "loss_date",
                  new Bilingual("تاریخ فقدان", "date of loss"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(PermitDuplicateForm::when3, 15),
                  true,
                  List.of()),
              new Form.Field(
                  "police_report_number",
                  new Bilingual("شماره گزارش کلانتری", "police report number"),
                  new Reader.Text(30, true),
                  new Form.Guard(PermitDuplicateForm::when4, 15),
                  true,
                  List.of()),
              new Form.Field(
                  "previous_duplicates",
                  new Bilingual("تعداد المثنی‌های پیشین", "earlier duplicates"),
                  new Reader.Whole(0, 9),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "loss_declaration",
                  new Bilingual("استرداد اصل تعهد شده است", "return is undertaken"),
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
                                  List.of()))))),
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
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(PermitDuplicateForm::when5, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(PermitDuplicateForm::when6, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(PermitDuplicateForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
                  List.of()),
              new Form.Document(
                  "damaged-original",
                  new Bilingual("اصل فرسوده", "worn original"),
                  "original",
                  new Form.Guard(PermitDuplicateForm::when7, 15),
                  true,
                  List.of(),
                  new Bilingual("اصل فرسوده یا ناخواناست", "the original is worn or illegible"),
                  List.of()),
              new Form.Document(
                  "police-report",
                  new Bilingual("گزارش کلانتری", "police report"),
                  "original",
                  new Form.Guard(PermitDuplicateForm::when4, 15),
                  true,
                  List.of(),
                  new Bilingual("اصل سرقت شده است", "the original was stolen"),
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
                  new Form.Guard(PermitDuplicateForm::when8, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک مشاع است", "the property is jointly owned"),
                  List.of()),
              new Form.Document(
                  "loss-undertaking",
                  new Bilingual("تعهدنامه محضری فقدان", "notarised loss undertaking"),
                  "original",
                  new Form.Guard(PermitDuplicateForm::when9, 15),
                  true,
                  List.of(),
                  new Bilingual(
                      "پروانه مفقود، سرقت یا نابود شده است",
                      "the permit was lost, stolen or destroyed"),
                  List.of()),
              new Form.Document(
                  "newspaper-notice",
                  new Bilingual("آگهی فقدان در روزنامه", "loss notice in a newspaper"),
                  "original",
                  new Form.Guard(PermitDuplicateForm::when10, 15),
                  true,
                  List.of(),
                  new Bilingual("پروانه مفقود شده است", "the permit was lost"),
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
                  "loss-not-in-future",
                  true,
                  new Form.Guard(PermitDuplicateForm::when3, 15),
                  new Form.Guard(PermitDuplicateForm::ruleLossNotInFuture, 16),
                  new Bilingual(
                      "تاریخ فقدان پس از روز درخواست است",
                      "the date of loss is after the day of filing"),
                  new Bilingual(
                      "تاریخ فقدان را با آگهی یا گزارش کلانتری بسنجید",
                      "compare the date of loss with the notice or the police report"),
                  "/fields/loss_date",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "loss-after-issue",
                  true,
                  new Form.Guard(PermitDuplicateForm::when3, 15),
                  new Form.Guard(PermitDuplicateForm::ruleLossAfterIssue, 16, 12),
                  new Bilingual(
                      "تاریخ فقدان پیش از صدور پروانه است",
                      "the date of loss is before the issue of the permit"),
                  new Bilingual(
                      "تاریخ فقدان را با تاریخ صدور پروانه بسنجید",
                      "compare the date of loss with the date of issue of the permit"),
                  "/fields/loss_date",
                  List.of("/fields/permit_date"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "works-not-finished",
                  true,
                  null,
                  new Form.Guard(PermitDuplicateForm::ruleWorksNotFinished, 14),
                  new Bilingual("عملیات ساختمانی پایان یافته است", "the works are finished"),
                  new Bilingual(
                      "به‌جای المثنی، فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید",
                      "file form 31, the building completion certificate, instead of a duplicate"),
                  "/fields/works_status",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "return-undertaken",
                  true,
                  new Form.Guard(PermitDuplicateForm::when3, 15),
                  new Form.Guard(PermitDuplicateForm::ruleReturnUndertaken, 19),
                  new Bilingual(
                      "استرداد اصل پروانه تعهد نشده است",
                      "the return of the original permit is not undertaken"),
                  new Bilingual(
                      "تعهد استرداد اصل را در درگاه یا دفتر خدمات الکترونیک بپذیرید",
                      "accept the undertaking to return the original on the portal or at the e-service office"),
                  "/fields/loss_declaration",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "no-longer-valid",
                  false,
                  null,
                  new Form.Guard(PermitDuplicateForm::ruleNoLongerValid, 13),
                  new Bilingual(
                      "اعتبار پروانه گذشته است و المثنی آن را تمدید نمی‌کند",
                      "the permit has expired and a duplicate does not lengthen its term"),
                  new Bilingual(
                      "برای مهلت تازه فرم ۲۳ (تمدید پروانه) را هم بفرستید",
                      "for a new term also file form 23 (permit extension)"),
                  "/fields/permit_expiry",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("attorney-identity", new Form.Guard(PermitDuplicateForm::when5, 0)),
              new Form.Check("same-as-original", null),
              new Form.Check("all-co-owners", new Form.Guard(PermitDuplicateForm::when8, 5)),
              new Form.Check("marked-duplicate", null)},
          new Form.Visit[] {});

  private PermitDuplicateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** loss_kind is not worn. */
  private static boolean when3(Values v, Row row) {
    return v.notAmong(LOSS_KIND, ITEMS_2);
  }

  /** loss_kind is stolen. */
  private static boolean when4(Values v, Row row) {
    return v.is(LOSS_KIND, "stolen");
  }

  /** applicant_role is representative. */
  private static boolean when5(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when6(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** loss_kind is worn. */
  private static boolean when7(Values v, Row row) {
    return v.is(LOSS_KIND, "worn");
  }

  /** joint_ownership. */
  private static boolean when8(Values v, Row row) {
    return v.yes(JOINT_OWNERSHIP);
  }

  /** loss_kind is one of lost, stolen, destroyed. */
  private static boolean when9(Values v, Row row) {
    return v.among(LOSS_KIND, ITEMS_3);
  }

  /** loss_kind is lost. */
  private static boolean when10(Values v, Row row) {
    return v.is(LOSS_KIND, "lost");
  }

  /** loss_date on or before filing date. */
  private static boolean ruleLossNotInFuture(Values v, Row row) {
    return atMost(v.number(LOSS_DATE), v.filedOn);
  }

  /** loss_date on or after permit_date. */
  private static boolean ruleLossAfterIssue(Values v, Row row) {
    return atLeast(v.number(LOSS_DATE), v.number(PERMIT_DATE));
  }

  /** works_status is not finished. */
  private static boolean ruleWorksNotFinished(Values v, Row row) {
    return v.notAmong(WORKS_STATUS, ITEMS_4);
  }

  /** loss_declaration. */
  private static boolean ruleReturnUndertaken(Values v, Row row) {
    return v.yes(LOSS_DECLARATION);
  }

  /** permit_expiry on or after filing date. */
  private static boolean ruleNoLongerValid(Values v, Row row) {
    return atLeast(v.number(PERMIT_EXPIRY), v.filedOn);
  }
}
