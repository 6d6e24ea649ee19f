// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.down;
import static zabeteh.forms.Numbers.minus;
import static zabeteh.forms.Numbers.plus;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * building-extension permit.
 *
 * <p>پروانه توسعه بنا.
 */
final class ExtensionPermitForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int EXISTING_COVERAGE = 17;
  private static final int ADDED_COVERAGE = 19;
  private static final int ALLOWED_COVERAGE_PERCENT = 13;
  private static final int COVERAGE_TENS = 32;
  private static final int AREA_AFTER_SETBACK = 12;
  private static final int COVERAGE_ONES = 33;
  private static final int OWNERS_COUNT = 5;
  private static final int JOINS_STRUCTURE = 20;
  private static final int PLOT_INSTRUCTION_DATE = 10;
  private static final int LAND_AREA = 11;
  private static final int TOTAL_COVERAGE = 31;
  private static final int COVERAGE_LIMIT = 34;

  static final Form FORM =
      new Form(
          "extension-permit",
          new Bilingual("پروانه توسعه بنا", "building-extension permit"),
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
                  new Form.Guard(ExtensionPermitForm::when1, 0),
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
                  "plot_instruction_number",
                  new Bilingual("شماره دستور نقشه", "plot-instruction number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "plot_instruction_date",
                  new Bilingual("تاریخ دستور نقشه", "plot-instruction date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "land_area",
                  new Bilingual("مساحت عرصه", "plot area by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "area_after_setback",
                  new Bilingual("مساحت پس از اصلاح", "plot area after correction"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "allowed_coverage_percent",
                  new Bilingual("سطح اشغال مجاز", "coverage allowed"),
                  new Reader.Whole(1, 100),
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
                  "existing_coverage",
                  new Bilingual("سطح اشغال موجود", "existing coverage"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "added_area",
                  new Bilingual("زیربنای افزوده", "floor area added"),
                  new Reader.Decimal(2, 50, 20_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "added_coverage",
                  new Bilingual("افزایش سطح اشغال", "coverage added"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "joins_structure",
                  new Bilingual("به سازه موجود متصل می‌شود", "joined to the existing structure"),
                  Reader.FLAG,
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
                          List.of())))),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      23,
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
                  "engineer-capacity-inquiry",
                  new Bilingual(
                      "استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)",
                      "engineer competence and capacity inquiry"),
                  new Form.Part(
                      28,
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
          new Form.Computed[] {
              new Form.Computed(
                  "total_coverage",
                  ExtensionPermitForm::computedTotalCoverage,
                  Form.Wire.DECIMAL,
                  2,
                  17,
                  19),
              new Form.Computed(
                  "coverage_tens",
                  ExtensionPermitForm::computedCoverageTens,
                  Form.Wire.PLAIN,
                  0,
                  13),
              new Form.Computed(
                  "coverage_ones",
                  ExtensionPermitForm::computedCoverageOnes,
                  Form.Wire.PLAIN,
                  0,
                  13),
              new Form.Computed(
                  "coverage_limit",
                  ExtensionPermitForm::computedCoverageLimit,
                  Form.Wire.DECIMAL,
                  2,
                  12,
                  13)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(ExtensionPermitForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "plot-instruction-sheet",
                  new Bilingual("برگ دستور نقشه", "plot-instruction sheet"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
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
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(ExtensionPermitForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual(
                      "متقاضی وارث مالک فوت‌شده است",
                      "the applicant is an heir of a deceased owner"),
                  List.of()),
              new Form.Document(
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(ExtensionPermitForm::when4, 5),
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
                  "completion-certificate",
                  new Bilingual("گواهی پایان کار", "completion certificate"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "architectural-drawings",
                  new Bilingual("نقشه معماری", "architectural drawings"),
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
                  "soundness-report",
                  new Bilingual("گزارش استحکام مهندس", "soundness report"),
                  "original",
                  new Form.Guard(ExtensionPermitForm::when5, 20),
                  true,
                  List.of(),
                  new Bilingual(
                      "به سازه موجود متصل می‌شود",
                      "it is joined to the existing structure"),
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
                  "fee-receipt",
                  new Bilingual("فیش واریز عوارض", "fee receipt"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(List.of("plot-instruction"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("engineer-capacity-inquiry"),
                  null,
                  null,
                  List.of("engineer-capacity-inquiry"),
                  List.of("engineer-capacity-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "plot-instruction-valid",
                  true,
                  null,
                  new Form.Guard(ExtensionPermitForm::rulePlotInstructionValid, 10),
                  new Bilingual("اعتبار دستور نقشه گذشته است", "the plot instruction has expired"),
                  new Bilingual(
                      "دستور نقشه تازه را با فرم ۲ (دستور نقشه) بگیرید",
                      "obtain a new plot instruction with form 2"),
                  "/fields/plot_instruction_date",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "corrected-area-within-deed",
                  true,
                  null,
                  new Form.Guard(ExtensionPermitForm::ruleCorrectedAreaWithinDeed, 12, 11),
                  new Bilingual(
                      "مساحت پس از اصلاح از سند بیشتر است",
                      "the area after correction exceeds the deed area"),
                  new Bilingual(
                      "هر دو مساحت را با سند و دستور نقشه بسنجید",
                      "compare both areas with the deed and the plot instruction"),
                  "/fields/area_after_setback",
                  List.of("/fields/land_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "coverage-allowed",
                  true,
                  null,
                  new Form.Guard(ExtensionPermitForm::ruleCoverageAllowed, 17, 19, 12, 13),
                  new Bilingual(
                      "سطح اشغال کل از حد مجاز بیشتر است",
                      "the total coverage exceeds the coverage allowed"),
                  new Bilingual(
                      "افزایش سطح اشغال را در نقشه معماری کم کنید",
                      "reduce the coverage added in the architectural drawings"),
                  "/fields/existing_coverage",
                  List.of(
                      "/fields/added_coverage",
                      "/fields/area_after_setback",
                      "/fields/allowed_coverage_percent"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("joint-owners", new Form.Guard(ExtensionPermitForm::when4, 5)),
              new Form.Check("licensed-engineers", null),
              new Form.Check("same-storeys", null),
              new Form.Check("unpermitted-area", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                      "Signed and stamped drawings are handed over once in person."),
                  null)});

  private ExtensionPermitForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** total coverage. */
  private static Object computedTotalCoverage(Values v) {
    return Long.valueOf(plus(v.number(EXISTING_COVERAGE), v.number(ADDED_COVERAGE)));
  }

  /** tens of the coverage allowed. */
  private static Object computedCoverageTens(Values v) {
    return Long.valueOf(down(v.number(ALLOWED_COVERAGE_PERCENT), 10, 1));
  }

  /** ones of the coverage allowed. */
  private static Object computedCoverageOnes(Values v) {
    return Long.valueOf(
        minus(v.number(ALLOWED_COVERAGE_PERCENT), times(v.number(COVERAGE_TENS), 10)));
  }

  /** coverage limit. */
  private static Object computedCoverageLimit(Values v) {
    return Long.valueOf(
        down(
            plus(
                times(times(v.number(AREA_AFTER_SETBACK), v.number(COVERAGE_TENS)), 10),
                times(v.number(AREA_AFTER_SETBACK), v.number(COVERAGE_ONES))),
            100,
            1));
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** applicant_role is heir. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "heir");
  }

  /** owners_count above 1. */
  private static boolean when4(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** joins_structure. */
  private static boolean when5(Values v, Row row) {
    return v.yes(JOINS_STRUCTURE);
  }

  /** plot_instruction_date plus plot_instruction_months months on or after filing date. */
  private static boolean rulePlotInstructionValid(Values v, Row row) {
    return atLeast(
        plusMonths(v.number(PLOT_INSTRUCTION_DATE), Parameters.plotInstructionMonths(v.filedOn)),
        v.filedOn);
  }

  /** area_after_setback at most land_area. */
  private static boolean ruleCorrectedAreaWithinDeed(Values v, Row row) {
    return atMost(v.number(AREA_AFTER_SETBACK), v.number(LAND_AREA));
  }

  /** total_coverage at most coverage_limit. */
  private static boolean ruleCoverageAllowed(Values v, Row row) {
    return atMost(v.number(TOTAL_COVERAGE), v.number(COVERAGE_LIMIT));
  }
}
