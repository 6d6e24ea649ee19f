// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * duplicate completion certificate.
 *
 * <p>المثنی پایان کار.
 */
final class CompletionDuplicateForm {
  private static final int OWNER_KIND = 1;
  private static final int CERTIFICATE_SCOPE = 12;
  private static final int LOSS_KIND = 17;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int OWNER_CHANGED = 6;
  private static final int LOSS_DATE = 18;
  private static final int CHANGES_SINCE = 15;
  private static final int COMPLETION_ISSUE_DATE = 14;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("worn");

  static final Form FORM =
      new Form(
          "completion-duplicate",
          new Bilingual("المثنی پایان کار", "duplicate completion certificate"),
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
                  new Form.Guard(CompletionDuplicateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(CompletionDuplicateForm::when2, 1),
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
                  "owner_changed",
                  new Bilingual("مالک تغییر کرده است", "the owner changed"),
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
                  "certificate_scope",
                  new Bilingual("نوع گواهی", "scope"),
                  new Reader.Item(Set.of("building", "unit")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "completion_number",
                  new Bilingual("شماره پایان کار", "completion certificate number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "completion_issue_date",
                  new Bilingual("تاریخ صدور پایان کار", "completion issue date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "changes_since",
                  new Bilingual("بنا تغییر کرده است", "the building was changed"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "unit_number",
                  new Bilingual("شماره واحد", "unit number"),
                  new Reader.Text(10, true),
                  new Form.Guard(CompletionDuplicateForm::when3, 12),
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
                  new Form.Guard(CompletionDuplicateForm::when4, 17),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      19,
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
                      24,
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
                  new Form.Guard(CompletionDuplicateForm::when5, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(CompletionDuplicateForm::when6, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(CompletionDuplicateForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
                  List.of()),
              new Form.Document(
                  "damaged-original",
                  new Bilingual("اصل فرسوده", "worn original"),
                  "original",
                  new Form.Guard(CompletionDuplicateForm::when7, 17),
                  true,
                  List.of(),
                  new Bilingual("اصل فرسوده یا ناخواناست", "the original is worn or illegible"),
                  List.of()),
              new Form.Document(
                  "police-report",
                  new Bilingual("گزارش کلانتری", "police report"),
                  "original",
                  new Form.Guard(CompletionDuplicateForm::when8, 17),
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
                  "loss-undertaking",
                  new Bilingual("تعهدنامه محضری فقدان", "notarised loss undertaking"),
                  "original",
                  new Form.Guard(CompletionDuplicateForm::when4, 17),
                  true,
                  List.of(),
                  new Bilingual(
                      "گواهی مفقود، سرقت یا نابود شده است",
                      "the certificate was lost, stolen or destroyed"),
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
                  List.of("debt-inquiry")),
              new Form.Need(
                  List.of("owner-record-update"),
                  new Form.Guard(CompletionDuplicateForm::when9, 6),
                  new Bilingual(
                      "مالک جدید ابتدا مشخصات مالک پرونده را به‌روز می‌کند",
                      "a new owner first updates the owner record of the case"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "loss-not-in-future",
                  true,
                  new Form.Guard(CompletionDuplicateForm::when4, 17),
                  new Form.Guard(CompletionDuplicateForm::ruleLossNotInFuture, 18),
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
                  "unchanged-building",
                  true,
                  null,
                  new Form.Guard(CompletionDuplicateForm::ruleUnchangedBuilding, 15),
                  new Bilingual(
                      "بنا پس از صدور گواهی تغییر کرده است و المثنی عین اصل است",
                      "the building was changed since the certificate, and a duplicate repeats the original"),
                  new Bilingual(
                      "پایان کار تازه را با فرم ۳۱ یا برای واحد با فرم ۳۲ بخواهید",
                      "ask for a new completion certificate with form 31 or, for a unit, with form 32"),
                  "/fields/changes_since",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "loss-after-issue",
                  true,
                  new Form.Guard(CompletionDuplicateForm::when4, 17),
                  new Form.Guard(CompletionDuplicateForm::ruleLossAfterIssue, 18, 14),
                  new Bilingual(
                      "تاریخ فقدان پیش از تاریخ صدور پایان کار است",
                      "the loss is dated before the issue of the certificate"),
                  new Bilingual(
                      "تاریخ صدور را در پرونده شهرسازی ببینید و هر دو تاریخ را بسنجید",
                      "look up the date of issue in the urban-planning case and compare both dates"),
                  "/fields/loss_date",
                  List.of("/fields/completion_issue_date"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(CompletionDuplicateForm::when5, 0)),
              new Form.Check("same-content", null),
              new Form.Check("who-may-ask", null),
              new Form.Check("notary-asks", null)},
          new Form.Visit[] {});

  private CompletionDuplicateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** certificate_scope is unit. */
  private static boolean when3(Values v, Row row) {
    return v.is(CERTIFICATE_SCOPE, "unit");
  }

  /** loss_kind is not worn. */
  private static boolean when4(Values v, Row row) {
    return v.notAmong(LOSS_KIND, ITEMS_2);
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

  /** loss_kind is stolen. */
  private static boolean when8(Values v, Row row) {
    return v.is(LOSS_KIND, "stolen");
  }

  /** owner_changed. */
  private static boolean when9(Values v, Row row) {
    return v.yes(OWNER_CHANGED);
  }

  /** loss_date on or before filing date. */
  private static boolean ruleLossNotInFuture(Values v, Row row) {
    return atMost(v.number(LOSS_DATE), v.filedOn);
  }

  /** not changes_since. */
  private static boolean ruleUnchangedBuilding(Values v, Row row) {
    return !v.yes(CHANGES_SINCE);
  }

  /** loss_date on or after completion_issue_date. */
  private static boolean ruleLossAfterIssue(Values v, Row row) {
    return atLeast(v.number(LOSS_DATE), v.number(COMPLETION_ISSUE_DATE));
  }
}
