// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * excavation and shoring permission.
 *
 * <p>مجوز گودبرداری و سازه نگهبان.
 */
final class ExcavationPermitForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int RISK_CLASS = 15;
  private static final int EXCAVATION_SIDE = 11;
  private static final int SHORING_METHOD = 16;
  private static final int EXECUTOR_LICENCE = 22;
  private static final int UNDERGROUND_SERVICES = 17;
  private static final int DEPTH_BELOW_NEIGHBOUR = 9;
  private static final int EXCAVATION_DEPTH = 8;
  private static final int INSURANCE_EXPIRY = 20;
  private static final int START_DATE = 19;
  private static final int GROUNDWATER = 12;
  private static final int VIBRATION_SOURCE = 13;
  private static final int SENSITIVE_NEIGHBOUR = 14;

  private static final Set<String> ITEMS_1 = Set.of("high", "very-high");
  private static final Set<String> ITEMS_2 = Set.of("none");
  private static final Set<String> ITEMS_3 = Set.of("nailing", "anchor");

  static final Form FORM =
      new Form(
          "excavation-permit",
          new Bilingual("مجوز گودبرداری و سازه نگهبان", "excavation and shoring permission"),
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
                  new Form.Guard(ExcavationPermitForm::when1, 0),
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
                  "excavation_depth",
                  new Bilingual("عمق گودبرداری", "excavation depth"),
                  new Reader.Decimal(2, 10, 8000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "depth_below_neighbour",
                  new Bilingual("عمق از زیر پی همسایه", "depth below the neighbour"),
                  new Reader.Decimal(2, 0, 8000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "critical_depth",
                  new Bilingual("عمق بحرانی", "critical depth"),
                  new Reader.Decimal(2, 10, 1_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "excavation_side",
                  new Bilingual("نوع دیواره", "side of the pit"),
                  new Reader.Item(Set.of("vertical", "slope")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "groundwater",
                  new Bilingual("آب زیرزمینی در گود هست", "groundwater in the pit"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "vibration_source",
                  new Bilingual("منبع ارتعاش در مجاورت هست", "a source of vibration is near"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "sensitive_neighbour",
                  new Bilingual("ساختمان مجاور حساس است", "sensitive adjoining building"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "risk_class",
                  new Bilingual("سطح خطر", "risk class"),
                  new Reader.Item(Set.of("normal", "high", "very-high")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "shoring_method",
                  new Bilingual("روش پایدارسازی", "shoring method"),
                  new Reader.Item(
                      Set.of(
                          "none",
                          "truss",
                          "soldier-pile",
                          "nailing",
                          "anchor",
                          "diaphragm",
                          "top-down")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "underground_services",
                  new Bilingual("خطوط زیرزمینی شناسایی شده است", "underground services located"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "geotech_company_licence",
                  new Bilingual("پروانه شرکت ژئوتکنیک", "geotechnical firm's licence"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  new Form.Guard(ExcavationPermitForm::when2, 15),
                  true,
                  List.of()),
              new Form.Field(
                  "start_date",
                  new Bilingual("تاریخ شروع", "start date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "insurance_expiry",
                  new Bilingual("پایان اعتبار بیمه‌نامه", "insurance expiry"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
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
                          List.of()))),
              new Form.Answer(
                  "metro-protection-inquiry",
                  new Bilingual("استعلام حریم مترو", "metro protection-zone inquiry"),
                  new Form.Part(
                      26,
                      null,
                      new Form.Field(
                          "grade",
                          new Bilingual("درجه ملک", "grade"),
                          new Reader.Text(10, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "conditions",
                          new Bilingual("شرط‌های اجرا", "conditions"),
                          new Reader.Text(1000, true),
                          null,
                          true,
                          List.of()))),
              new Form.Answer(
                  "water-sewer-inquiry",
                  new Bilingual("استعلام آب و فاضلاب", "water and sewer inquiry"),
                  new Form.Part(
                      28,
                      null,
                      new Form.Field(
                          "capacity_available",
                          new Bilingual("ظرفیت انشعاب وجود دارد", "capacity is available"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "clearance_kept",
                          new Bilingual("حریم شبکه رعایت شده است", "the clearance is kept"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "disconnected",
                          new Bilingual("انشعاب آب قطع شده است", "the connection is cut off"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()))),
              new Form.Answer(
                  "gas-inquiry",
                  new Bilingual("استعلام شرکت گاز", "gas company inquiry"),
                  new Form.Part(
                      31,
                      null,
                      new Form.Field(
                          "capacity_available",
                          new Bilingual("ظرفیت انشعاب وجود دارد", "capacity is available"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "clearance_kept",
                          new Bilingual("حریم شبکه رعایت شده است", "the clearance is kept"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "piping_approved",
                          new Bilingual("لوله‌کشی تأیید شده است", "the piping is approved"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "disconnected",
                          new Bilingual("گاز قطع شده است", "the gas is cut off"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()))),
              new Form.Answer(
                  "electricity-inquiry",
                  new Bilingual("استعلام شرکت برق", "electricity company inquiry"),
                  new Form.Part(
                      35,
                      null,
                      new Form.Field(
                          "building_free",
                          new Bilingual("احداث بی‌مانع است", "building is free"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "substation_needed",
                          new Bilingual("محل پست لازم است", "a substation room is needed"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "supply_terms",
                          new Bilingual("شرایط تأمین برق", "supply conditions"),
                          new Reader.Text(500, true),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "disconnected",
                          new Bilingual("انشعاب برق جمع شده است", "the connection is removed"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(ExcavationPermitForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "third-party-insurance",
                  new Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
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
                  "soil-report",
                  new Bilingual("گزارش ژئوتکنیک", "geotechnical report"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "excavation-risk-sheet",
                  new Bilingual("برگ ارزیابی خطر گود", "excavation-risk sheet"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "shoring-drawings",
                  new Bilingual("نقشه سازه نگهبان", "shoring drawings"),
                  "original",
                  new Form.Guard(ExcavationPermitForm::when4, 11, 16),
                  true,
                  List.of(),
                  new Bilingual(
                      "دیواره قائم است و پایدارسازی می‌شود",
                      "the side is vertical and shoring is used"),
                  List.of()),
              new Form.Document(
                  "neighbour-state-minutes",
                  new Bilingual("صورت‌جلسه وضع مجاوران", "minutes on adjoining buildings"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "neighbour-consent",
                  new Bilingual("رضایت‌نامه مجاور", "neighbour's consent"),
                  "original",
                  new Form.Guard(ExcavationPermitForm::when5, 16),
                  true,
                  List.of(),
                  new Bilingual(
                      "روش پایدارسازی میخ‌کوبی یا انکراژ است",
                      "nailing or anchorage is used"),
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
                  "executor-contract",
                  new Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
                  "original",
                  new Form.Guard(ExcavationPermitForm::when6, 22),
                  true,
                  List.of(),
                  new Bilingual("مجری معرفی شده است", "an executor is named"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of(
                      "building-permit",
                      "rebuild-permit",
                      "storey-addition-permit",
                      "extension-permit",
                      "retrofit-permit"),
                  null,
                  null,
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("engineer-capacity-inquiry"),
                  null,
                  null,
                  List.of("engineer-capacity-inquiry"),
                  List.of("engineer-capacity-inquiry")),
              new Form.Need(
                  List.of("metro-protection-inquiry"),
                  null,
                  null,
                  List.of("metro-protection-inquiry"),
                  List.of("metro-protection-inquiry")),
              new Form.Need(
                  List.of("water-sewer-inquiry"),
                  null,
                  null,
                  List.of("water-sewer-inquiry"),
                  List.of("water-sewer-inquiry")),
              new Form.Need(
                  List.of("gas-inquiry"),
                  null,
                  null,
                  List.of("gas-inquiry"),
                  List.of("gas-inquiry")),
              new Form.Need(
                  List.of("electricity-inquiry"),
                  null,
                  null,
                  List.of("electricity-inquiry"),
                  List.of("electricity-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "services-located",
                  true,
                  null,
                  new Form.Guard(ExcavationPermitForm::ruleServicesLocated, 17),
                  new Bilingual(
                      "تأسیسات زیرزمینی شناسایی نشده است",
                      "the underground services were not located"),
                  new Bilingual(
                      "پیش از گودبرداری تأسیسات زیرزمینی را با شرکت‌های آب، گاز، برق و مخابرات شناسایی کنید",
                      "locate the underground services with the water, gas, electricity and telephone companies before digging"),
                  "/fields/underground_services",
                  List.of(),
                  List.of(),
                  List.of("construction-safety-bylaw 238")),
              new Form.Rule(
                  "depth-below-neighbour",
                  true,
                  null,
                  new Form.Guard(ExcavationPermitForm::ruleDepthBelowNeighbour, 9, 8),
                  new Bilingual(
                      "عمق از زیر پی همسایه از عمق گود بیشتر است",
                      "the depth below the neighbour's foundation exceeds the depth of the pit"),
                  new Bilingual(
                      "هر دو عمق را با نقشه سازه نگهبان بسنجید",
                      "compare both depths with the shoring drawings"),
                  "/fields/depth_below_neighbour",
                  List.of("/fields/excavation_depth"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "insured-at-start",
                  true,
                  null,
                  new Form.Guard(ExcavationPermitForm::ruleInsuredAtStart, 20, 19),
                  new Bilingual(
                      "بیمه‌نامه پیش از تاریخ شروع تمام می‌شود",
                      "the policy ends before the start date"),
                  new Bilingual(
                      "بیمه‌نامه را نزد شرکت بیمه تمدید کنید",
                      "have the policy extended by the insurance company"),
                  "/fields/insurance_expiry",
                  List.of("/fields/start_date"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("highest-class", new Form.Guard(ExcavationPermitForm::when7, 11)),
              new Form.Check(
                  "weighs-in-class",
                  new Form.Guard(ExcavationPermitForm::when8, 12, 13, 14)),
              new Form.Check("executor-reports", null),
              new Form.Check("services-protected", null),
              new Form.Check("fire-station-told", null),
              new Form.Check("engineer-applicant", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                      "Signed and stamped drawings are handed over once in person."),
                  null)});

  private ExcavationPermitForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** risk_class is one of high, very-high. */
  private static boolean when2(Values v, Row row) {
    return v.among(RISK_CLASS, ITEMS_1);
  }

  /** applicant_role is representative. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** excavation_side is vertical and shoring_method is not none. */
  private static boolean when4(Values v, Row row) {
    return v.is(EXCAVATION_SIDE, "vertical") && v.notAmong(SHORING_METHOD, ITEMS_2);
  }

  /** shoring_method is one of nailing, anchor. */
  private static boolean when5(Values v, Row row) {
    return v.among(SHORING_METHOD, ITEMS_3);
  }

  /** executor_licence is given. */
  private static boolean when6(Values v, Row row) {
    return v.given(EXECUTOR_LICENCE);
  }

  /** underground_services. */
  private static boolean ruleServicesLocated(Values v, Row row) {
    return v.yes(UNDERGROUND_SERVICES);
  }

  /** depth_below_neighbour at most excavation_depth. */
  private static boolean ruleDepthBelowNeighbour(Values v, Row row) {
    return atMost(v.number(DEPTH_BELOW_NEIGHBOUR), v.number(EXCAVATION_DEPTH));
  }

  /** insurance_expiry on or after start_date. */
  private static boolean ruleInsuredAtStart(Values v, Row row) {
    return atLeast(v.number(INSURANCE_EXPIRY), v.number(START_DATE));
  }

  /** excavation_side is vertical. */
  private static boolean when7(Values v, Row row) {
    return v.is(EXCAVATION_SIDE, "vertical");
  }

  /** groundwater or vibration_source or sensitive_neighbour. */
  private static boolean when8(Values v, Row row) {
    return v.yes(GROUNDWATER) || v.yes(VIBRATION_SOURCE) || v.yes(SENSITIVE_NEIGHBOUR);
  }
}
