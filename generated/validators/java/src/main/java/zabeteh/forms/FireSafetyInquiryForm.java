// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * fire-safety inquiry.
 *
 * <p>استعلام آتش‌نشانی.
 */
final class FireSafetyInquiryForm {
  private static final int REVIEW_STAGE = 1;
  private static final int NEAR_FUEL_STATION = 11;
  private static final int STOREYS_ABOVE = 6;
  private static final int DISTANCE_FUEL = 12;
  private static final int OCCUPANCY = 5;
  private static final int BUILDING_HEIGHT = 10;

  private static final Set<String> ITEMS_1 = Set.of("assembly");

  static final Form FORM =
      new Form(
          "fire-safety-inquiry",
          new Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "filer_kind",
                  new Bilingual("درخواست‌دهنده", "who files"),
                  new Reader.Item(Set.of("owner", "engineer", "municipality")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "review_stage",
                  new Bilingual("مرحله", "stage"),
                  new Reader.Item(Set.of("drawings", "execution", "completion")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "drawings_approval_number",
                  new Bilingual("شماره تأیید مرحله نقشه", "drawing approval number"),
                  new Reader.Text(30, true),
                  new Form.Guard(FireSafetyInquiryForm::when1, 1),
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
                  "occupancy",
                  new Bilingual("کاربری", "use"),
                  new Reader.Item(
                      Set.of(
                          "residential",
                          "commercial",
                          "office",
                          "assembly",
                          "health",
                          "industrial",
                          "fuel-station")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "storeys_above",
                  new Bilingual("طبقات روی زمین", "storeys above ground"),
                  new Reader.Whole(0, 60),
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
                  "units",
                  new Bilingual("تعداد واحد", "number of units"),
                  new Reader.Whole(1, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "total_floor_area",
                  new Bilingual("زیربنای کل", "total floor area"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "building_height",
                  new Bilingual("ارتفاع ساختمان", "building height"),
                  new Reader.Decimal(2, 0, 50_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "near_fuel_station",
                  new Bilingual("جایگاه سوخت در مجاورت است", "next to a fuel station"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "distance_fuel",
                  new Bilingual("فاصله تا جایگاه سوخت", "distance to the fuel station"),
                  new Reader.Decimal(2, 0, 100_000),
                  new Form.Guard(FireSafetyInquiryForm::when2, 11),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "fire-safety-inquiry",
                  new Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
                  new Form.Part(
                      13,
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
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "architectural-drawings",
                  new Bilingual("نقشه معماری", "architectural drawings"),
                  "original",
                  new Form.Guard(FireSafetyInquiryForm::when3, 1),
                  true,
                  List.of(),
                  new Bilingual("مرحله نقشه است", "it is the drawing stage"),
                  List.of()),
              new Form.Document(
                  "electrical-drawings",
                  new Bilingual("نقشه تأسیسات برقی", "electrical drawings"),
                  "electronic",
                  new Form.Guard(FireSafetyInquiryForm::when4, 6),
                  true,
                  List.of(),
                  new Bilingual(
                      "ساختمان بیش از سه طبقه است",
                      "the building has more than three storeys"),
                  List.of()),
              new Form.Document(
                  "mechanical-drawings",
                  new Bilingual("نقشه تأسیسات مکانیکی", "mechanical drawings"),
                  "electronic",
                  new Form.Guard(FireSafetyInquiryForm::when4, 6),
                  true,
                  List.of(),
                  new Bilingual(
                      "ساختمان بیش از سه طبقه است",
                      "the building has more than three storeys"),
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
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  new Form.Guard(FireSafetyInquiryForm::when1, 1),
                  true,
                  List.of(),
                  new Bilingual("مرحله پایان کار است", "it is the completion stage"),
                  List.of()),
              new Form.Document(
                  "equipment-certificate",
                  new Bilingual("گواهی تجهیزات ایمنی", "safety equipment certificate"),
                  "copy",
                  new Form.Guard(FireSafetyInquiryForm::when1, 1),
                  true,
                  List.of(),
                  new Bilingual("مرحله پایان کار است", "it is the completion stage"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("plot-instruction"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "away-from-fuel-station",
                  true,
                  new Form.Guard(FireSafetyInquiryForm::when2, 11),
                  new Form.Guard(FireSafetyInquiryForm::ruleAwayFromFuelStation, 12),
                  new Bilingual(
                      "فاصله ساختمان تا جایگاه سوخت از ۷ متر کمتر است",
                      "the building lies less than 7 m from the fuel station"),
                  new Bilingual(
                      "ساختمان را در نقشه معماری از پمپ و مخزن سوخت دورتر کنید",
                      "move the building in the drawings away from the dispensers and tanks"),
                  "/fields/distance_fuel",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "assembly-near-fuel-station",
                  false,
                  new Form.Guard(FireSafetyInquiryForm::when2, 11),
                  new Form.Guard(FireSafetyInquiryForm::ruleAssemblyNearFuelStation, 5),
                  new Bilingual(
                      "ساختمان تجمعی در مجاورت جایگاه سوخت است",
                      "a place of assembly lies next to a fuel station"),
                  new Bilingual(
                      "پیش از طراحی، نظر سازمان آتش‌نشانی را درباره کاربری بگیرید",
                      "ask the fire organisation about the use before the design"),
                  "/fields/occupancy",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "no-gathering-near-fuel",
                  new Form.Guard(FireSafetyInquiryForm::when2, 11)),
              new Form.Check(
                  "fuel-to-neighbours",
                  new Form.Guard(FireSafetyInquiryForm::when5, 5, 11)),
              new Form.Check("size-of-buildings", null),
              new Form.Check("suppression", new Form.Guard(FireSafetyInquiryForm::when6, 5, 6)),
              new Form.Check("alarm", new Form.Guard(FireSafetyInquiryForm::when7, 6)),
              new Form.Check("sprinklers", new Form.Guard(FireSafetyInquiryForm::when8, 10))},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های معماری بررسی و مهر می‌شود",
                      "architectural drawings are examined and stamped"),
                  null)});

  private FireSafetyInquiryForm() {}

  /** review_stage is completion. */
  private static boolean when1(Values v, Row row) {
    return v.is(REVIEW_STAGE, "completion");
  }

  /** near_fuel_station. */
  private static boolean when2(Values v, Row row) {
    return v.yes(NEAR_FUEL_STATION);
  }

  /** review_stage is drawings. */
  private static boolean when3(Values v, Row row) {
    return v.is(REVIEW_STAGE, "drawings");
  }

  /** storeys_above above fire_plan_storeys. */
  private static boolean when4(Values v, Row row) {
    return above(v.number(STOREYS_ABOVE), Parameters.firePlanStoreys(v.filedOn));
  }

  /** distance_fuel at least fuel_distance. */
  private static boolean ruleAwayFromFuelStation(Values v, Row row) {
    return atLeast(v.number(DISTANCE_FUEL), Parameters.fuelDistance(v.filedOn));
  }

  /** occupancy is not assembly. */
  private static boolean ruleAssemblyNearFuelStation(Values v, Row row) {
    return v.notAmong(OCCUPANCY, ITEMS_1);
  }

  /** occupancy is fuel-station or near_fuel_station. */
  private static boolean when5(Values v, Row row) {
    return v.is(OCCUPANCY, "fuel-station") || v.yes(NEAR_FUEL_STATION);
  }

  /** occupancy is residential and storeys_above above fire_plan_storeys. */
  private static boolean when6(Values v, Row row) {
    return v.is(OCCUPANCY, "residential")
        && above(v.number(STOREYS_ABOVE), Parameters.firePlanStoreys(v.filedOn));
  }

  /** storeys_above at least fire_alarm_storeys. */
  private static boolean when7(Values v, Row row) {
    return atLeast(v.number(STOREYS_ABOVE), Parameters.fireAlarmStoreys(v.filedOn));
  }

  /** building_height above sprinkler_height. */
  private static boolean when8(Values v, Row row) {
    return above(v.number(BUILDING_HEIGHT), Parameters.sprinklerHeight(v.filedOn));
  }
}
