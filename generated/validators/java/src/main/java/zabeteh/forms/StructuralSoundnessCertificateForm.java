// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Set;

/**
 * structural soundness certificate.
 *
 * <p>گواهی استحکام بنا.
 */
final class StructuralSoundnessCertificateForm {
  private static final int OWNER_KIND = 1;
  private static final int PERMIT_EXISTS = 12;
  private static final int RESULT = 21;
  private static final int APPLICANT_ROLE = 0;
  private static final int ASSESSMENT_METHOD = 18;
  private static final int REQUEST_REASON = 11;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("desk", "detailed");
  private static final Set<String> ITEMS_3 = Set.of("tests", "detailed");
  private static final Set<String> ITEMS_4 = Set.of("storey-addition", "hazard");
  private static final Set<String> ITEMS_5 = Set.of(
      "storey-addition",
      "structural-change",
      "use-change",
      "hazard");

  static final Form FORM =
      new Form(
          "structural-soundness-certificate",
          new Bilingual("گواهی استحکام بنا", "structural soundness certificate"),
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
                  new Form.Guard(StructuralSoundnessCertificateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(StructuralSoundnessCertificateForm::when2, 1),
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
                  "request_reason",
                  new Bilingual("علت درخواست", "reason"),
                  new Reader.Item(
                      Set.of(
                          "completion",
                          "storey-addition",
                          "structural-change",
                          "use-change",
                          "hazard",
                          "commission")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_exists",
                  new Bilingual("ساختمان پروانه دارد", "the building has a permit"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  new Form.Guard(StructuralSoundnessCertificateForm::when3, 12),
                  true,
                  List.of()),
              new Form.Field(
                  "build_year",
                  new Bilingual("سال ساخت", "year built"),
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
                  "existing_storeys",
                  new Bilingual("طبقات موجود", "existing storeys"),
                  new Reader.Whole(1, 80),
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
                  "assessment_method",
                  new Bilingual("شیوه ارزیابی", "method"),
                  new Reader.Item(Set.of("supervisor", "desk", "tests", "detailed")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "engineer_licence",
                  new Bilingual("پروانه اشتغال مهندس", "engineer's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "visit_date",
                  new Bilingual("تاریخ بازدید", "visit date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "result",
                  new Bilingual("نتیجه", "result"),
                  new Reader.Item(Set.of("sound", "repair", "unsound")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "retrofit_description",
                  new Bilingual("شرح مقاوم‌سازی", "retrofitting"),
                  new Reader.Text(2000, true),
                  new Form.Guard(StructuralSoundnessCertificateForm::when4, 21),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "engineer-capacity-inquiry",
                  new Bilingual(
                      "استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)",
                      "engineer competence and capacity inquiry"),
                  new Form.Part(
                      23,
                      null,
                      new Form.Field(
                          "confirmed_grade",
                          new Bilingual("پایه تأییدشده", "confirmed grade"),
                          new Reader.Item(Set.of("grade-3", "grade-2", "grade-1", "senior")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "confirmed_expiry",
                          new Bilingual("اعتبار تأییدشده", "confirmed expiry"),
                          new Reader.Day(437_927, 547_864),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "confirmed_capacity",
                          new Bilingual("ظرفیت تأییدشده", "confirmed capacity"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(StructuralSoundnessCertificateForm::when5, 0),
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
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "soundness-report",
                  new Bilingual("گزارش استحکام مهندس", "soundness report"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "structural-drawings",
                  new Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
                  "original",
                  new Form.Guard(StructuralSoundnessCertificateForm::when6, 18),
                  true,
                  List.of(),
                  new Bilingual(
                      "ارزیابی با بررسی نقشه یا مطالعات تفصیلی است",
                      "the method is a desk review or a detailed study"),
                  List.of()),
              new Form.Document(
                  "material-tests",
                  new Bilingual("آزمایش مصالح بنای موجود", "material tests"),
                  "copy",
                  new Form.Guard(StructuralSoundnessCertificateForm::when7, 18),
                  true,
                  List.of(),
                  new Bilingual("ارزیابی با آزمایش است", "the method includes tests"),
                  List.of()),
              new Form.Document(
                  "soil-report",
                  new Bilingual("گزارش ژئوتکنیک", "geotechnical report"),
                  "copy",
                  new Form.Guard(StructuralSoundnessCertificateForm::when8, 11),
                  true,
                  List.of(),
                  new Bilingual(
                      "درخواست برای اضافه اشکوب یا آسیب است",
                      "the request is for a storey addition or damage"),
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  new Form.Guard(StructuralSoundnessCertificateForm::when3, 12),
                  true,
                  List.of(),
                  new Bilingual("ساختمان پروانه دارد", "the building has a permit"),
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
          new Form.Need[] {
              new Form.Need(
                  List.of("engineer-capacity-inquiry"),
                  null,
                  null,
                  List.of("engineer-capacity-inquiry"),
                  List.of("engineer-capacity-inquiry")),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "method-without-permit",
                  true,
                  new Form.Guard(StructuralSoundnessCertificateForm::when9, 12),
                  new Form.Guard(StructuralSoundnessCertificateForm::ruleMethodWithoutPermit, 18),
                  new Bilingual(
                      "ساختمان پروانه ندارد و ارزیابی با آزمایش یا مطالعات تفصیلی نیست",
                      "the building has no permit, and the method is neither tests nor a detailed study"),
                  new Bilingual(
                      "آزمایش مصالح یا مطالعات تفصیلی را به مهندس سازه بسپارید و شیوه ارزیابی را اصلاح کنید",
                      "have a structural engineer do tests or a detailed study, and correct the method"),
                  "/fields/assessment_method",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(StructuralSoundnessCertificateForm::when5, 0)),
              new Form.Check("completion-waits", null),
              new Form.Check(
                  "new-certificate",
                  new Form.Guard(StructuralSoundnessCertificateForm::when10, 11)),
              new Form.Check(
                  "unsound-to-commission",
                  new Form.Guard(StructuralSoundnessCertificateForm::when11, 21)),
              new Form.Check("licensed-not-owner", null),
              new Form.Check("others-ask", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های سازه و نتیجه آزمایش‌ها تحویل می‌شود",
                      "structural drawings and test results are handed over"),
                  null)});

  private StructuralSoundnessCertificateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** permit_exists. */
  private static boolean when3(Values v, Row row) {
    return v.yes(PERMIT_EXISTS);
  }

  /** result is repair. */
  private static boolean when4(Values v, Row row) {
    return v.is(RESULT, "repair");
  }

  /** applicant_role is representative. */
  private static boolean when5(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** assessment_method is one of desk, detailed. */
  private static boolean when6(Values v, Row row) {
    return v.among(ASSESSMENT_METHOD, ITEMS_2);
  }

  /** assessment_method is one of tests, detailed. */
  private static boolean when7(Values v, Row row) {
    return v.among(ASSESSMENT_METHOD, ITEMS_3);
  }

  /** request_reason is one of storey-addition, hazard. */
  private static boolean when8(Values v, Row row) {
    return v.among(REQUEST_REASON, ITEMS_4);
  }

  /** assessment_method is one of tests, detailed. */
  private static boolean ruleMethodWithoutPermit(Values v, Row row) {
    return v.among(ASSESSMENT_METHOD, ITEMS_3);
  }

  /** not permit_exists. */
  private static boolean when9(Values v, Row row) {
    return !v.yes(PERMIT_EXISTS);
  }

  /** request_reason is one of storey-addition, structural-change, use-change, hazard. */
  private static boolean when10(Values v, Row row) {
    return v.among(REQUEST_REASON, ITEMS_5);
  }

  /** result is unsound. */
  private static boolean when11(Values v, Row row) {
    return v.is(RESULT, "unsound");
  }
}
