// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;

import java.util.List;
import java.util.Set;

/**
 * seismic-retrofit permit.
 *
 * <p>پروانه مقاوم‌سازی.
 */
final class RetrofitPermitForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNERS_COUNT = 5;
  private static final int METHODS = 16;
  private static final int AREA_CHANGES = 17;

  private static final Set<String> ITEMS_1 = Set.of("foundation");

  static final Form FORM =
      new Form(
          "retrofit-permit",
          new Bilingual("پروانه مقاوم‌سازی", "seismic-retrofit permit"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "company")),
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
                  new Form.Guard(RetrofitPermitForm::when1, 0),
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
                  "owners_count",
                  new Bilingual("تعداد مالکان", "number of owners"),
                  new Reader.Whole(1, 500),
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
                  "build_year",
                  new Bilingual("سال ساخت", "year built"),
                  new Reader.Whole(1250, 1500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "existing_storeys",
                  new Bilingual("طبقات موجود", "existing storeys"),
                  new Reader.Whole(1, 60),
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
                  "existing_structure",
                  new Bilingual("نوع سازه موجود", "existing structure"),
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
                  "requested_use",
                  new Bilingual("کاربری درخواستی", "requested use"),
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
                          "parking",
                          "utility",
                          "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "retrofit_goal",
                  new Bilingual("هدف بهسازی", "rehabilitation objective"),
                  new Reader.Item(Set.of("basic", "desired", "special", "limited")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "methods",
                  new Bilingual("روش تقویت", "methods"),
                  new Reader.Items(
                      Set.of(
                          "brace",
                          "shear-wall",
                          "jacket",
                          "frp",
                          "foundation",
                          "tie",
                          "damper")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "area_changes",
                  new Bilingual("زیربنا تغییر می‌کند", "the floor area changes"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "occupied",
                  new Bilingual("در حین کار مسکون است", "occupied during the works"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "engineers",
                  new Bilingual("مهندسان", "designing and supervising engineers"),
                  1,
                  40,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "discipline",
                          new Bilingual("رشته", "discipline"),
                          new Reader.Item(
                              Set.of("architecture", "civil", "mechanical", "electrical")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "engineer_role",
                          new Bilingual("نقش", "role"),
                          new Reader.Item(Set.of("designer", "supervisor", "executor")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "licence",
                          new Bilingual("شماره پروانه اشتغال", "licence number"),
                          new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "national_id",
                          new Bilingual("کد ملی مهندس", "engineer's national id"),
                          new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "coordinator_licence",
                  new Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "engineer-capacity-inquiry",
                  new Bilingual(
                      "استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)",
                      "engineer competence and capacity inquiry"),
                  new Form.Part(
                      21,
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
                  new Form.Guard(RetrofitPermitForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
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
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(RetrofitPermitForm::when3, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "vulnerability-study",
                  new Bilingual("مطالعات آسیب‌پذیری لرزه‌ای", "seismic-vulnerability study"),
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
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "as-built-drawings",
                  new Bilingual("نقشه چون‌ساخت (وضع موجود)", "as-built drawings"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "soil-report",
                  new Bilingual("گزارش ژئوتکنیک", "geotechnical report"),
                  "original",
                  new Form.Guard(RetrofitPermitForm::when4, 16),
                  true,
                  List.of(),
                  new Bilingual("پی ساختمان تقویت می‌شود", "the foundation is strengthened"),
                  List.of()),
              new Form.Document(
                  "supervisor-commitment",
                  new Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "third-party-insurance",
                  new Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("structural-soundness-certificate"),
                  null,
                  null,
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("engineer-capacity-inquiry"),
                  null,
                  null,
                  List.of("engineer-capacity-inquiry"),
                  List.of("engineer-capacity-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "area-unchanged",
                  true,
                  null,
                  new Form.Guard(RetrofitPermitForm::ruleAreaUnchanged, 17),
                  new Bilingual(
                      "زیربنا با مقاوم‌سازی تغییر می‌کند",
                      "the floor area changes with the retrofit"),
                  new Bilingual(
                      "برای تغییر زیربنا فرم ۱۴ (پروانه توسعه بنا) را بفرستید",
                      "for a change of floor area file form 14 (extension permit)"),
                  "/fields/area_changes",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("licensed-engineers", null),
              new Form.Check("joint-building", new Form.Guard(RetrofitPermitForm::when3, 5)),
              new Form.Check("study-first", null),
              new Form.Check("government-applicant", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                      "Signed and stamped drawings are handed over once in person."),
                  null)});

  private RetrofitPermitForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owners_count above 1. */
  private static boolean when3(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** methods includes foundation. */
  private static boolean when4(Values v, Row row) {
    return v.includesAll(METHODS, ITEMS_1);
  }

  /** not area_changes. */
  private static boolean ruleAreaUnchanged(Values v, Row row) {
    return !v.yes(AREA_CHANGES);
  }
}
