// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.same;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * unit completion certificate.
 *
 * <p>گواهی پایان کار واحد (آپارتمان).
 */
final class UnitCompletionCertificateForm {
  private static final int OWNER_KIND = 1;
  private static final int CHANGES_SINCE = 13;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int UNIT_CHANGE_KIND = 23;
  private static final int UNIT_AREA = 18;
  private static final int MINUTES_AREA = 17;
  private static final int PRESENT_USE = 20;
  private static final int APPROVED_USE = 19;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("structure");
  private static final Set<String> ITEMS_3 = Set.of("merged", "split");

  static final Form FORM =
      new Form(
          "unit-completion-certificate",
          new Bilingual("گواهی پایان کار واحد (آپارتمان)", "unit completion certificate"),
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
                  new Form.Guard(UnitCompletionCertificateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(UnitCompletionCertificateForm::when2, 1),
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
                  "unit_minutes_number",
                  new Bilingual("شماره قطعه تفکیکی", "unit number"),
                  new Reader.Whole(1, 9999),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "storey_number",
                  new Bilingual("طبقه", "floor"),
                  new Reader.Whole(0, 80),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "below_ground",
                  new Bilingual("زیر همکف است", "lies below the ground floor"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "minutes_area",
                  new Bilingual("مساحت صورت‌مجلس", "area in the minutes"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "unit_area",
                  new Bilingual("مساحت موجود واحد", "unit area as it is"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "approved_use",
                  new Bilingual("کاربری مصوب", "approved use"),
                  new Reader.Item(
                      Set.of(
                          "residential",
                          "commercial",
                          "administrative",
                          "industrial",
                          "mixed",
                          "educational",
                          "health",
                          "cultural",
                          "religious",
                          "sport",
                          "hospitality",
                          "green",
                          "garden",
                          "agricultural",
                          "parking",
                          "utility",
                          "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "present_use",
                  new Bilingual("بهره‌برداری فعلی", "present use"),
                  new Reader.Item(
                      Set.of(
                          "residential",
                          "commercial",
                          "administrative",
                          "industrial",
                          "mixed",
                          "educational",
                          "health",
                          "cultural",
                          "religious",
                          "sport",
                          "hospitality",
                          "green",
                          "garden",
                          "agricultural",
                          "parking",
                          "utility",
                          "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "parking_number",
                  new Bilingual("شماره پارکینگ", "parking space number"),
                  new Reader.Text(20, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "storage_number",
                  new Bilingual("شماره انباری", "storage room number"),
                  new Reader.Text(20, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "unit_change_kind",
                  new Bilingual("نوع تغییر", "kind of change"),
                  new Reader.Items(
                      Set.of("balcony-closed", "merged", "split", "mezzanine", "use", "structure")),
                  new Form.Guard(UnitCompletionCertificateForm::when3, 13),
                  true,
                  List.of())),
          new Form.Answer[] {
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
                  new Form.Guard(UnitCompletionCertificateForm::when4, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(UnitCompletionCertificateForm::when5, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(UnitCompletionCertificateForm::when2, 1),
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
                  "completion-certificate",
                  new Bilingual("گواهی پایان کار", "completion certificate"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "subdivision-minutes",
                  new Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "unit-plan",
                  new Bilingual("نقشه واحد", "plan of the unit"),
                  "original",
                  new Form.Guard(UnitCompletionCertificateForm::when3, 13),
                  true,
                  List.of(),
                  new Bilingual("در بنا تغییری داده شده است", "the unit was changed"),
                  List.of()),
              new Form.Document(
                  "structural-soundness-certificate",
                  new Bilingual("گواهی استحکام بنا", "structural-soundness certificate"),
                  "original",
                  new Form.Guard(UnitCompletionCertificateForm::when6, 13, 23),
                  true,
                  List.of(),
                  new Bilingual(
                      "در اجزای باربر تغییر داده شده است",
                      "load-bearing parts were changed"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("completion-certificate"), null, null, List.of(), List.of()),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry")),
              new Form.Need(
                  List.of("unit-subdivision"),
                  new Form.Guard(UnitCompletionCertificateForm::when7, 13, 23),
                  new Bilingual(
                      "برای ادغام یا تقسیم واحد ابتدا تفکیک تازه لازم است",
                      "merged or split units need a new subdivision first"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "unit-within-minutes",
                  true,
                  null,
                  new Form.Guard(UnitCompletionCertificateForm::ruleUnitWithinMinutes, 18, 17),
                  new Bilingual(
                      "مساحت موجود واحد از صورت‌مجلس بیشتر است",
                      "the unit is larger than in the subdivision minutes"),
                  new Bilingual(
                      "تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید",
                      "have the case decided by the Article 100 commission; send the defence with form 46"),
                  "/fields/unit_area",
                  List.of("/fields/minutes_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "use-as-approved",
                  true,
                  null,
                  new Form.Guard(UnitCompletionCertificateForm::ruleUseAsApproved, 20, 19),
                  new Bilingual(
                      "بهره‌برداری فعلی با کاربری مجاز واحد یکی نیست",
                      "the present use differs from the permitted use of the unit"),
                  new Bilingual(
                      "بهره‌برداری را به کاربری مجاز برگردانید یا با فرم ۴۳ تغییر کاربری بخواهید",
                      "return to the permitted use, or ask for a change of use with form 43"),
                  "/fields/present_use",
                  List.of("/fields/approved_use"),
                  List.of(),
                  List.of("ruling-747-748-1395"))},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(UnitCompletionCertificateForm::when4, 0)),
              new Form.Check("professional-office", null),
              new Form.Check(
                  "no-new-visit",
                  new Form.Guard(UnitCompletionCertificateForm::when8, 13)),
              new Form.Check("unit-on-certificate", null)},
          new Form.Visit[] {});

  private UnitCompletionCertificateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** changes_since. */
  private static boolean when3(Values v, Row row) {
    return v.yes(CHANGES_SINCE);
  }

  /** applicant_role is representative. */
  private static boolean when4(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when5(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** changes_since and unit_change_kind includes structure. */
  private static boolean when6(Values v, Row row) {
    return v.yes(CHANGES_SINCE) && v.includesAll(UNIT_CHANGE_KIND, ITEMS_2);
  }

  /** changes_since and unit_change_kind includes any of merged, split. */
  private static boolean when7(Values v, Row row) {
    return v.yes(CHANGES_SINCE) && v.includesAny(UNIT_CHANGE_KIND, ITEMS_3);
  }

  /** unit_area at most minutes_area. */
  private static boolean ruleUnitWithinMinutes(Values v, Row row) {
    return atMost(v.number(UNIT_AREA), v.number(MINUTES_AREA));
  }

  /** present_use is approved_use. */
  private static boolean ruleUseAsApproved(Values v, Row row) {
    return same(v.text(PRESENT_USE), v.text(APPROVED_USE));
  }

  /** not changes_since. */
  private static boolean when8(Values v, Row row) {
    return !v.yes(CHANGES_SINCE);
  }
}
