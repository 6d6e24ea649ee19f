// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.sum;
import static zabeteh.forms.Days.yearsBetween;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.plus;

import java.util.List;
import java.util.Set;

/**
 * building age certificate.
 *
 * <p>گواهی قدمت بنا.
 */
final class BuildingAgeCertificateForm {
  private static final int OWNER_KIND = 1;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int EVIDENCE_KINDS = 18;
  private static final int CLAIMED_YEAR = 12;
  private static final int FILING_YEAR = 20;
  private static final int OLDEST_EVIDENCE_YEAR = 19;
  private static final int PARTS_AREA = 1;
  private static final int PARTS = 17;
  private static final int EXISTING_FLOOR_AREA = 14;
  private static final int BUILT_BEFORE_COMPREHENSIVE_PLAN = 15;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("aerial-photo");
  private static final Set<String> ITEMS_3 = Set.of("expert");
  private static final Set<String> ITEMS_4 = Set.of("utility-bill");
  private static final Set<String> ITEMS_5 = Set.of(
      "old-permit",
      "renovation-audit",
      "aerial-photo",
      "utility-bill",
      "deed-text",
      "expert");

  static final Form FORM =
      new Form(
          "building-age-certificate",
          new Bilingual("گواهی قدمت بنا", "building age certificate"),
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
                  new Form.Guard(BuildingAgeCertificateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(BuildingAgeCertificateForm::when2, 1),
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
                  "certificate_purpose",
                  new Bilingual("منظور از گواهی", "purpose of the certificate"),
                  new Reader.Item(
                      Set.of("transfer", "article-100", "insurance", "heritage", "court")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "claimed_year",
                  new Bilingual("سال ساخت ادعایی", "year claimed"),
                  new Reader.Whole(1250, 1450),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "structure_type",
                  new Bilingual("نوع سازه", "structure type"),
                  new Reader.Item(
                      Set.of(
                          "steel",
                          "concrete",
                          "mixed",
                          "masonry-tied",
                          "masonry",
                          "light",
                          "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "existing_floor_area",
                  new Bilingual("زیربنای موجود", "existing floor area"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "built_before_comprehensive_plan",
                  new Bilingual("پیش از نقشه جامع ساخته شده است", "built before the plan"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "later_additions",
                  new Bilingual("بنایی افزوده شده است", "something was added later"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "parts",
                  new Bilingual("بخش‌های بنا", "parts of the building"),
                  1,
                  50,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "part",
                          new Bilingual("بخش", "part"),
                          new Reader.Text(60, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "area",
                          new Bilingual("مساحت بخش", "area"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "year",
                          new Bilingual("سال ساخت بخش", "year"),
                          new Reader.Whole(1250, 1450),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "evidence_kinds",
                  new Bilingual("نوع مدارک قدمت", "kinds of evidence"),
                  new Reader.Items(
                      Set.of(
                          "old-permit",
                          "renovation-audit",
                          "aerial-photo",
                          "utility-bill",
                          "deed-text",
                          "expert",
                          "witness")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "oldest_evidence_year",
                  new Bilingual("قدیمی‌ترین سال مدارک", "oldest year of the evidence"),
                  new Reader.Whole(1250, 1450),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {},
          new Form.Computed[] {
              new Form.Computed(
                  "filing_year",
                  BuildingAgeCertificateForm::computedFilingYear,
                  Form.Wire.PLAIN,
                  0)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(BuildingAgeCertificateForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(BuildingAgeCertificateForm::when4, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(BuildingAgeCertificateForm::when2, 1),
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
                  "age-evidence",
                  new Bilingual("مدارک قدمت بنا", "evidence of the building's age"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "aerial-photo",
                  new Bilingual("عکس هوایی", "aerial photo"),
                  "copy",
                  new Form.Guard(BuildingAgeCertificateForm::when5, 18),
                  true,
                  List.of(),
                  new Bilingual("عکس هوایی جزو مدارک است", "an aerial photo is among the evidence"),
                  List.of()),
              new Form.Document(
                  "expert-report",
                  new Bilingual("گزارش کارشناس رسمی", "official expert report"),
                  "original",
                  new Form.Guard(BuildingAgeCertificateForm::when6, 18),
                  true,
                  List.of(),
                  new Bilingual(
                      "نظر کارشناس جزو مدارک است",
                      "an expert opinion is among the evidence"),
                  List.of()),
              new Form.Document(
                  "utility-contract",
                  new Bilingual("قرارداد انشعاب", "utility contract"),
                  "copy",
                  new Form.Guard(BuildingAgeCertificateForm::when7, 18),
                  true,
                  List.of(),
                  new Bilingual(
                      "قبض یا قرارداد انشعاب جزو مدارک است",
                      "a utility contract is among the evidence"),
                  List.of()),
              new Form.Document(
                  "photos",
                  new Bilingual("عکس ملک", "photos of the property"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {new Form.Need(List.of("site-visit"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "year-not-in-future",
                  true,
                  null,
                  new Form.Guard(BuildingAgeCertificateForm::ruleYearNotInFuture, 12),
                  new Bilingual(
                      "سال ساخت ادعایی پس از سال درخواست است",
                      "the year claimed is later than the year of filing"),
                  new Bilingual(
                      "سال ساخت را از روی مدارک قدمت بنویسید",
                      "copy the year from the evidence of age"),
                  "/fields/claimed_year",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "evidence-not-later",
                  true,
                  null,
                  new Form.Guard(BuildingAgeCertificateForm::ruleEvidenceNotLater, 19, 12),
                  new Bilingual(
                      "قدیمی‌ترین مدرک بیش از ۱ سال پس از سال ادعایی است",
                      "the oldest evidence is more than 1 year later than the year claimed"),
                  new Bilingual(
                      "مدرک قدیمی‌تری پیوست کنید یا سال ادعایی را با مدارک بسنجید",
                      "attach older evidence, or compare the year claimed with the evidence"),
                  "/fields/oldest_evidence_year",
                  List.of("/fields/claimed_year"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "written-record",
                  true,
                  null,
                  new Form.Guard(BuildingAgeCertificateForm::ruleWrittenRecord, 18),
                  new Bilingual(
                      "استشهاد محلی تنها مدرک قدمت است",
                      "local testimony is the only evidence of age"),
                  new Bilingual(
                      "دست‌کم یک سند مکتوب مانند سابقه ممیزی یا قرارداد انشعاب پیوست کنید",
                      "attach at least one written record, such as the survey record or a utility contract"),
                  "/fields/evidence_kinds",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "parts-add-up",
                  true,
                  null,
                  new Form.Guard(BuildingAgeCertificateForm::rulePartsAddUp, 17, 14),
                  new Bilingual(
                      "جمع مساحت بخش‌ها با زیربنای موجود یکی نیست",
                      "the parts do not add up to the existing floor area"),
                  new Bilingual(
                      "مساحت بخش‌ها و زیربنا را با نقشه یا ممیزی نوسازی بسنجید",
                      "compare the parts and the floor area with the drawings or the renovation-tax survey"),
                  "/fields/parts",
                  List.of("/fields/existing_floor_area"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(BuildingAgeCertificateForm::when3, 0)),
              new Form.Check(
                  "note-8-exemption",
                  new Form.Guard(BuildingAgeCertificateForm::when8, 15)),
              new Form.Check("age-only", null),
              new Form.Check("notary-or-bank-asks", null)},
          new Form.Visit[] {});

  private BuildingAgeCertificateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** year of filing. */
  private static Object computedFilingYear(Values v) {
    return Long.valueOf(plus(1200, yearsBetween(437_927, v.filedOn)));
  }

  /** applicant_role is representative. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when4(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** evidence_kinds includes aerial-photo. */
  private static boolean when5(Values v, Row row) {
    return v.includesAll(EVIDENCE_KINDS, ITEMS_2);
  }

  /** evidence_kinds includes expert. */
  private static boolean when6(Values v, Row row) {
    return v.includesAll(EVIDENCE_KINDS, ITEMS_3);
  }

  /** evidence_kinds includes utility-bill. */
  private static boolean when7(Values v, Row row) {
    return v.includesAll(EVIDENCE_KINDS, ITEMS_4);
  }

  /** claimed_year at most filing_year. */
  private static boolean ruleYearNotInFuture(Values v, Row row) {
    return atMost(v.number(CLAIMED_YEAR), v.number(FILING_YEAR));
  }

  /** oldest_evidence_year at most claimed_year plus age_evidence_years. */
  private static boolean ruleEvidenceNotLater(Values v, Row row) {
    return atMost(
        v.number(OLDEST_EVIDENCE_YEAR),
        plus(v.number(CLAIMED_YEAR), Parameters.ageEvidenceYears(v.filedOn)));
  }

  /** evidence_kinds includes any of old-permit, renovation-audit, aerial-photo, utility-bill, deed-text, expert. */
  private static boolean ruleWrittenRecord(Values v, Row row) {
    return v.includesAny(EVIDENCE_KINDS, ITEMS_5);
  }

  /** sum of parts.area is existing_floor_area. */
  private static boolean rulePartsAddUp(Values v, Row row) {
    return equal(sum(v.rows(PARTS), PARTS_AREA, each -> true), v.number(EXISTING_FLOOR_AREA));
  }

  /** built_before_comprehensive_plan. */
  private static boolean when8(Values v, Row row) {
    return v.yes(BUILT_BEFORE_COMPREHENSIVE_PLAN);
  }
}
