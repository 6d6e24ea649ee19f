// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.any;
import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * building permit (new building).
 *
 * <p>پروانه احداث ساختمان.
 */
final class BuildingPermitForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int STOREYS_ABOVE = 14;
  private static final int TOTAL_FLOOR_AREA = 16;
  private static final int UNITS = 19;
  private static final int REQUESTED_USE = 13;
  private static final int EXECUTOR_LICENCE = 24;
  private static final int OWNERS_COUNT = 5;
  private static final int BASEMENTS = 15;
  private static final int FIRE_APPROVAL_NEEDED = 39;
  private static final int LAND_AREA = 11;
  private static final int PLOT_INSTRUCTION_DATE = 10;
  private static final int AREA_AFTER_SETBACK = 12;
  private static final int PARKING_SPACES = 17;
  private static final int ENGINEERS_ENGINEER_ROLE = 1;
  private static final int ENGINEERS_DISCIPLINE = 0;
  private static final int ENGINEERS = 22;
  private static final int GROUND_FLOOR_AREA = 20;

  private static final Set<String> ITEMS_1 = Set.of("residential");

  static final Form FORM =
      new Form(
          "building-permit",
          new Bilingual("پروانه احداث ساختمان", "building permit (new building)"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(
                      Set.of("owner", "representative", "heir", "company", "endowment-lessee")),
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
                  new Form.Guard(BuildingPermitForm::when1, 0),
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
                  "storeys_above",
                  new Bilingual("طبقات روی زمین", "storeys above ground"),
                  new Reader.Whole(1, 60),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "basements",
                  new Bilingual("طبقات زیرزمین", "basement storeys"),
                  new Reader.Whole(0, 10),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "total_floor_area",
                  new Bilingual("زیربنای کل", "total floor area"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "parking_spaces",
                  new Bilingual("تعداد پارکینگ", "parking spaces"),
                  new Reader.Whole(0, 2000),
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
                  "units",
                  new Bilingual("تعداد واحد", "number of units"),
                  new Reader.Whole(1, 500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "ground_floor_area",
                  new Bilingual("سطح اشغال همکف", "ground coverage"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "building_height",
                  new Bilingual("ارتفاع ساختمان", "building height"),
                  new Reader.Decimal(2, 200, 50_000),
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
                  List.of()),
              new Form.Field(
                  "executor_licence",
                  new Bilingual("پروانه مجری", "executor's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  false,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      25,
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
                      30,
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
                          List.of()))),
              new Form.Answer(
                  "fire-safety-inquiry",
                  new Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
                  new Form.Part(
                      33,
                      null,
                      new Form.Field(
                          "instructions",
                          new Bilingual("دستورالعمل ایمنی", "safety instructions"),
                          new Reader.Text(1000, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "approved",
                          new Bilingual("ایمنی حریق تأیید شده است", "fire safety is approved"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()))),
              new Form.Answer(
                  "social-security-inquiry",
                  new Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
                  new Form.Part(
                      35,
                      null,
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ حق بیمه", "premium stated"),
                          new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "cleared",
                          new Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  "building_group",
                  BuildingPermitForm::computedBuildingGroup,
                  Form.Wire.PLAIN,
                  0,
                  14,
                  16),
              new Form.Computed(
                  "term_months",
                  BuildingPermitForm::computedTermMonths,
                  Form.Wire.PLAIN,
                  0,
                  16),
              new Form.Computed(
                  "fire_approval_needed",
                  BuildingPermitForm::computedFireApprovalNeeded,
                  Form.Wire.PLAIN,
                  0,
                  14,
                  19,
                  13)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(BuildingPermitForm::when2, 0),
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
                  "executor-contract",
                  new Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
                  "original",
                  new Form.Guard(BuildingPermitForm::when3, 24),
                  true,
                  List.of(),
                  new Bilingual("مجری معرفی شده است", "an executor is named"),
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
                  new Form.Guard(BuildingPermitForm::when4, 0),
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
                  new Form.Guard(BuildingPermitForm::when5, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
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
                  "electrical-drawings",
                  new Bilingual("نقشه تأسیسات برقی", "electrical drawings"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "mechanical-drawings",
                  new Bilingual("نقشه تأسیسات مکانیکی", "mechanical drawings"),
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
                  new Form.Guard(BuildingPermitForm::when6, 15),
                  true,
                  List.of(),
                  new Bilingual("ساختمان زیرزمین دارد", "the building has a basement"),
                  List.of()),
              new Form.Document(
                  "designer-commitment",
                  new Bilingual("برگه تعهد طراحی", "designer's commitment sheet"),
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
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "fire-safety-approval",
                  new Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
                  "original",
                  new Form.Guard(BuildingPermitForm::when7, 14, 19, 13),
                  true,
                  List.of(),
                  new Bilingual(
                      "مسکونی ۶ طبقه و بیشتر یا ۲۰ واحد و بیشتر، یا غیرمسکونی بیش از ۱ طبقه",
                      "residential with 6 storeys or more or 20 units or more, or non-residential above 1 storey"),
                  List.of()),
              new Form.Document(
                  "article-6-8-certificate",
                  new Bilingual(
                      "گواهی مواد ۶ و ۸ قانون زمین شهری",
                      "certificate under articles 6 and 8 of the Urban Land Act"),
                  "original",
                  new Form.Guard(BuildingPermitForm::when8, 11),
                  true,
                  List.of(),
                  new Bilingual("زمین کمتر از ۱٬۰۰۰ مترمربع است", "the land is under 1,000 m2"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
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
                  List.of("engineer-capacity-inquiry")),
              new Form.Need(
                  List.of("fire-safety-inquiry"),
                  new Form.Guard(BuildingPermitForm::when7, 14, 19, 13),
                  new Bilingual(
                      "ساختمان مشمول تأییدیه آتش‌نشانی است",
                      "the building needs the fire organisation's approval"),
                  List.of("fire-safety-inquiry"),
                  List.of("fire-safety-inquiry")),
              new Form.Need(
                  List.of("social-security-inquiry"),
                  null,
                  null,
                  List.of("social-security-inquiry"),
                  List.of("social-security-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "plot-instruction-valid",
                  true,
                  null,
                  new Form.Guard(BuildingPermitForm::rulePlotInstructionValid, 10),
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
                  new Form.Guard(BuildingPermitForm::ruleCorrectedAreaWithinDeed, 12, 11),
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
                  "parking-per-unit",
                  false,
                  null,
                  new Form.Guard(BuildingPermitForm::ruleParkingPerUnit, 17, 19),
                  new Bilingual(
                      "تعداد پارکینگ از تعداد واحد کمتر است",
                      "there are fewer parking spaces than units"),
                  new Bilingual(
                      "پارکینگ کم را در نقشه بیفزایید یا پارکینگ سنددار تا شعاع ۲۵۰ متر را به شهرداری منطقه نشان دهید",
                      "add the missing spaces to the drawings, or show the district municipality titled parking within 250 m"),
                  "/fields/parking_spaces",
                  List.of("/fields/units"),
                  List.of(),
                  List.of("detailed-plan-parking")),
              new Form.Rule(
                  "four-supervisors",
                  true,
                  null,
                  new Form.Guard(BuildingPermitForm::ruleFourSupervisors, 22),
                  new Bilingual(
                      "ناظر هر چهار رشته معرفی نشده است",
                      "not all four disciplines have a supervisor"),
                  new Bilingual(
                      "ناظر رشته‌های باقی‌مانده را معرفی کنید",
                      "name a supervisor for each missing discipline"),
                  "/fields/engineers",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "coverage-within-plot",
                  true,
                  null,
                  new Form.Guard(BuildingPermitForm::ruleCoverageWithinPlot, 20, 12),
                  new Bilingual(
                      "سطح اشغال از مساحت پس از اصلاح بیشتر است",
                      "the coverage exceeds the plot area after correction"),
                  new Bilingual(
                      "سطح اشغال را در نقشه معماری کم کنید یا آن را با دستور نقشه بسنجید",
                      "reduce the coverage in the architectural drawings, or compare it with the plot instruction"),
                  "/fields/ground_floor_area",
                  List.of("/fields/area_after_setback"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "tiny-plot",
                  true,
                  new Form.Guard(BuildingPermitForm::when9, 11),
                  new Form.Guard(BuildingPermitForm::ruleTinyPlot, 19, 20, 12),
                  new Bilingual(
                      "قطعه کمتر از ۵۰ مترمربع در پهنه سکونت (R) بیش از ۱ واحد یا ۸۰ درصد سطح اشغال دارد",
                      "a plot under 50 m2 in zone R has more than 1 dwelling or more than 80 percent coverage"),
                  new Bilingual(
                      "نقشه معماری را برای ۱ واحد و سطح اشغال ۸۰ درصد اصلاح کنید",
                      "change the architectural drawings to 1 dwelling and 80 percent coverage"),
                  "/fields/units",
                  List.of("/fields/ground_floor_area", "/fields/area_after_setback"),
                  List.of(),
                  List.of("small-plots-decisions"))},
          new Form.Check[] {
              new Form.Check("joint-owners", new Form.Guard(BuildingPermitForm::when5, 5)),
              new Form.Check("qualified-for-group", null),
              new Form.Check("parking", null),
              new Form.Check("licensed-engineers", null),
              new Form.Check("second-check", new Form.Guard(BuildingPermitForm::when10, 16)),
              new Form.Check("term-in-permit", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                      "Signed and stamped drawings are handed over once in person."),
                  null)});

  private BuildingPermitForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** building group. */
  private static Object computedBuildingGroup(Values v) {
    int hits = 0;
    Object result = null;
    if (atMost(v.number(STOREYS_ABOVE), 2) && atMost(v.number(TOTAL_FLOOR_AREA), 60_000)) {
      hits++;
      result = "a";
    }
    if (atMost(v.number(STOREYS_ABOVE), 2)
        && above(v.number(TOTAL_FLOOR_AREA), 60_000)
        && atMost(v.number(TOTAL_FLOOR_AREA), 200_000)) {
      hits++;
      result = "b";
    }
    if (atLeast(v.number(STOREYS_ABOVE), 3)
        && atMost(v.number(STOREYS_ABOVE), 5)
        && atMost(v.number(TOTAL_FLOOR_AREA), 200_000)) {
      hits++;
      result = "b";
    }
    if (atMost(v.number(STOREYS_ABOVE), 5)
        && above(v.number(TOTAL_FLOOR_AREA), 200_000)
        && atMost(v.number(TOTAL_FLOOR_AREA), 500_000)) {
      hits++;
      result = "c";
    }
    if (atLeast(v.number(STOREYS_ABOVE), 6)
        && atMost(v.number(STOREYS_ABOVE), 10)
        && atMost(v.number(TOTAL_FLOOR_AREA), 500_000)) {
      hits++;
      result = "c";
    }
    if (atMost(v.number(STOREYS_ABOVE), 10) && above(v.number(TOTAL_FLOOR_AREA), 500_000)) {
      hits++;
      result = "d";
    }
    if (above(v.number(STOREYS_ABOVE), 10)) {
      hits++;
      result = "d";
    }
    return hits == 1 ? result : null;
  }

  /** term in months. */
  private static Object computedTermMonths(Values v) {
    int hits = 0;
    Object result = null;
    if (atMost(v.number(TOTAL_FLOOR_AREA), 30_000)) {
      hits++;
      result = Long.valueOf(12);
    }
    if (above(v.number(TOTAL_FLOOR_AREA), 30_000) && atMost(v.number(TOTAL_FLOOR_AREA), 500_000)) {
      hits++;
      result = null;
    }
    if (above(v.number(TOTAL_FLOOR_AREA), 500_000)
        && atMost(v.number(TOTAL_FLOOR_AREA), 1_000_000)) {
      hits++;
      result = Long.valueOf(48);
    }
    if (above(v.number(TOTAL_FLOOR_AREA), 1_000_000)) {
      hits++;
      result = Long.valueOf(60);
    }
    return hits == 1 ? result : null;
  }

  /** fire approval applies. */
  private static Object computedFireApprovalNeeded(Values v) {
    return atLeast(v.number(STOREYS_ABOVE), Parameters.fireStoreys(v.filedOn))
        || atLeast(v.number(UNITS), Parameters.fireUnits(v.filedOn))
        || (v.notAmong(REQUESTED_USE, ITEMS_1)
            && above(v.number(STOREYS_ABOVE), Parameters.fireOtherStoreys(v.filedOn)));
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** executor_licence is given. */
  private static boolean when3(Values v, Row row) {
    return v.given(EXECUTOR_LICENCE);
  }

  /** applicant_role is heir. */
  private static boolean when4(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "heir");
  }

  /** owners_count above 1. */
  private static boolean when5(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** basements at least soil_report_basements. */
  private static boolean when6(Values v, Row row) {
    return atLeast(v.number(BASEMENTS), Parameters.soilReportBasements(v.filedOn));
  }

  /** fire_approval_needed. */
  private static boolean when7(Values v, Row row) {
    return v.yes(FIRE_APPROVAL_NEEDED);
  }

  /** land_area below article_12_area. */
  private static boolean when8(Values v, Row row) {
    return below(v.number(LAND_AREA), Parameters.article12Area(v.filedOn));
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

  /** parking_spaces at least units times parking_per_unit. */
  private static boolean ruleParkingPerUnit(Values v, Row row) {
    return atLeast(
        v.number(PARKING_SPACES),
        times(v.number(UNITS), Parameters.parkingPerUnit(v.filedOn)));
  }

  /** engineers.discipline where (engineer_role is supervisor) includes all of architecture, civil, electrical, mechanical. */
  private static boolean ruleFourSupervisors(Values v, Row row) {
    return any(
        v.rows(ENGINEERS),
        each -> each.is(ENGINEERS_ENGINEER_ROLE, "supervisor") && each.is(ENGINEERS_DISCIPLINE, "architecture"))
        && any(
            v.rows(ENGINEERS),
            each -> each.is(ENGINEERS_ENGINEER_ROLE, "supervisor") && each.is(ENGINEERS_DISCIPLINE, "civil"))
        && any(
            v.rows(ENGINEERS),
            each -> each.is(ENGINEERS_ENGINEER_ROLE, "supervisor") && each.is(ENGINEERS_DISCIPLINE, "electrical"))
        && any(
            v.rows(ENGINEERS),
            each -> each.is(ENGINEERS_ENGINEER_ROLE, "supervisor") && each.is(ENGINEERS_DISCIPLINE, "mechanical"));
  }

  /** ground_floor_area at most area_after_setback. */
  private static boolean ruleCoverageWithinPlot(Values v, Row row) {
    return atMost(v.number(GROUND_FLOOR_AREA), v.number(AREA_AFTER_SETBACK));
  }

  /** units at most small_plot_units and ground_floor_area at most small_plot_coverage percent of area_after_setback. */
  private static boolean ruleTinyPlot(Values v, Row row) {
    return atMost(v.number(UNITS), Parameters.smallPlotUnits(v.filedOn))
        && atMost(
            times(v.number(GROUND_FLOOR_AREA), 10_000),
            times(Parameters.smallPlotCoverage(v.filedOn), v.number(AREA_AFTER_SETBACK)));
  }

  /** land_area below small_plot_area. */
  private static boolean when9(Values v, Row row) {
    return below(v.number(LAND_AREA), Parameters.smallPlotArea(v.filedOn));
  }

  /** total_floor_area above second_check_area. */
  private static boolean when10(Values v, Row row) {
    return above(v.number(TOTAL_FLOOR_AREA), Parameters.secondCheckArea(v.filedOn));
  }
}
