// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * electricity company inquiry.
 *
 * <p>استعلام شرکت برق.
 */
final class ElectricityInquiryForm {
  private static final int INQUIRY_SUBJECT = 1;
  private static final int LINE_NEAR = 9;
  private static final int LINE_VOLTAGE = 10;
  private static final int LINE_DISTANCE = 11;
  private static final int FIRST_CLEARANCE = 16;
  private static final int SECOND_CLEARANCE = 17;
  private static final int ELECTRICITY_INQUIRY_DISCONNECTED = 15;

  private static final Set<String> ITEMS_1 = Set.of("clearance", "supply");

  static final Form FORM =
      new Form(
          "electricity-inquiry",
          new Bilingual("استعلام شرکت برق", "electricity company inquiry"),
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
                  "inquiry_subject",
                  new Bilingual("موضوع استعلام", "subject of the inquiry"),
                  new Reader.Item(Set.of("clearance", "supply", "disconnect", "relocation")),
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
                  "address",
                  new Bilingual("نشانی ملک", "address of the property"),
                  new Reader.Text(200, true),
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
                  "units",
                  new Bilingual("تعداد واحد", "number of units"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "requested_power",
                  new Bilingual("توان درخواستی", "requested power"),
                  new Reader.Decimal(2, 0, 10_000_000),
                  new Form.Guard(ElectricityInquiryForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "subscription_number",
                  new Bilingual("شماره اشتراک موجود", "existing subscription number"),
                  new Reader.Text(20, true),
                  new Form.Guard(ElectricityInquiryForm::when2, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "line_near",
                  new Bilingual("خط برق در مجاورت است", "a power line is near"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "line_voltage",
                  new Bilingual("ردیف ولتاژ خط", "voltage of the line"),
                  new Reader.Item(Set.of("low", "kv20", "kv33", "kv63", "kv132", "kv230", "kv400")),
                  new Form.Guard(ElectricityInquiryForm::when3, 9),
                  true,
                  List.of()),
              new Form.Field(
                  "line_distance",
                  new Bilingual("فاصله افقی تا خط", "distance to the line"),
                  new Reader.Decimal(2, 0, 100_000),
                  new Form.Guard(ElectricityInquiryForm::when3, 9),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "electricity-inquiry",
                  new Bilingual("استعلام شرکت برق", "electricity company inquiry"),
                  new Form.Part(
                      12,
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
          new Form.Computed[] {
              new Form.Computed(
                  "first_clearance",
                  ElectricityInquiryForm::computedFirstClearance,
                  Form.Wire.DECIMAL,
                  2,
                  9,
                  10),
              new Form.Computed(
                  "second_clearance",
                  ElectricityInquiryForm::computedSecondClearance,
                  Form.Wire.DECIMAL,
                  2,
                  9,
                  10)},
          new Form.Document[] {
              new Form.Document(
                  "location-sketch",
                  new Bilingual("کروکی محل", "location sketch"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "utm-survey",
                  new Bilingual("نقشه یو‌تی‌ام", "utm survey"),
                  "electronic",
                  new Form.Guard(ElectricityInquiryForm::when3, 9),
                  true,
                  List.of(),
                  new Bilingual("خطی در مجاورت ملک است", "a line is near the plot"),
                  List.of()),
              new Form.Document(
                  "electrical-drawings",
                  new Bilingual("نقشه تأسیسات برقی", "electrical drawings"),
                  "electronic",
                  new Form.Guard(ElectricityInquiryForm::when1, 1),
                  true,
                  List.of(),
                  new Bilingual("تأمین توان درخواست شده است", "power supply is asked for"),
                  List.of()),
              new Form.Document(
                  "utility-bills",
                  new Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
                  "copy",
                  new Form.Guard(ElectricityInquiryForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("انشعاب جمع‌آوری می‌شود", "the connection is to be removed"),
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("plot-instruction"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "outside-first-clearance",
                  true,
                  new Form.Guard(ElectricityInquiryForm::when4, 9, 1),
                  new Form.Guard(ElectricityInquiryForm::ruleOutsideFirstClearance, 11, 9, 10),
                  new Bilingual(
                      "ملک در حریم درجه یک خط برق است و هیچ بنایی در آن ساخته نمی‌شود",
                      "the plot lies in the first-degree clearance, where nothing is built at any height"),
                  new Bilingual(
                      "بنا را بیرون از حریم ببرید یا با موضوع ‹جابه‌جایی تأسیسات› استعلام کنید",
                      "move the building out of the clearance, or ask for the relocation of the equipment"),
                  "/fields/line_distance",
                  List.of("/fields/line_near", "/fields/line_voltage"),
                  List.of(),
                  List.of("power-line-resolution 1")),
              new Form.Rule(
                  "outside-second-clearance",
                  false,
                  new Form.Guard(ElectricityInquiryForm::when5, 9, 10),
                  new Form.Guard(ElectricityInquiryForm::ruleOutsideSecondClearance, 11, 9, 10),
                  new Bilingual(
                      "ملک در حریم درجه دو خط برق است؛ بنا و مخزن سوخت در آن ممنوع است",
                      "the plot lies in the second-degree clearance, where buildings and fuel tanks are not allowed"),
                  new Bilingual(
                      "فاصله را از محور خط بسنجید و پاسخ شرکت برق را پیش از طراحی بگیرید",
                      "measure the distance from the axis of the line and wait for the company's reply before the design"),
                  "/fields/line_distance",
                  List.of("/fields/line_near", "/fields/line_voltage"),
                  List.of(),
                  List.of("power-line-resolution 2")),
              new Form.Rule(
                  "removed-before-demolition",
                  true,
                  new Form.Guard(ElectricityInquiryForm::when6, 1, 15),
                  new Form.Guard(ElectricityInquiryForm::ruleRemovedBeforeDemolition, 15),
                  new Bilingual(
                      "انشعاب برق هنوز جمع نشده است و تخریب آغاز نمی‌شود",
                      "the connection is not yet removed and the demolition may not begin"),
                  new Bilingual(
                      "جمع‌آوری انشعاب را از شرکت برق پیگیری کنید و پاسخ آن را به پرونده بیفزایید",
                      "follow up the removal with the electricity company and add its reply to the case"),
                  "/answers/electricity-inquiry/disconnected",
                  List.of(),
                  List.of("electricity-inquiry"),
                  List.of())},
          new Form.Check[] {
              new Form.Check("buried-cable", new Form.Guard(ElectricityInquiryForm::when3, 9)),
              new Form.Check("demolition-waits", new Form.Guard(ElectricityInquiryForm::when2, 1)),
              new Form.Check(
                  "distances-replaced",
                  new Form.Guard(ElectricityInquiryForm::when3, 9))},
          new Form.Visit[] {});

  private ElectricityInquiryForm() {}

  /** inquiry_subject is supply. */
  private static boolean when1(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "supply");
  }

  /** inquiry_subject is disconnect. */
  private static boolean when2(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "disconnect");
  }

  /** line_near. */
  private static boolean when3(Values v, Row row) {
    return v.yes(LINE_NEAR);
  }

  /** first-degree distance. */
  private static Object computedFirstClearance(Values v) {
    if (!v.yes(LINE_NEAR)) {
      return null;
    }
    int hits = 0;
    Object result = null;
    if (v.is(LINE_VOLTAGE, "low")) {
      hits++;
      result = Long.valueOf(150);
    }
    if (v.is(LINE_VOLTAGE, "kv20")) {
      hits++;
      result = Long.valueOf(300);
    }
    if (v.is(LINE_VOLTAGE, "kv33")) {
      hits++;
      result = Long.valueOf(500);
    }
    if (v.is(LINE_VOLTAGE, "kv63")) {
      hits++;
      result = Long.valueOf(1300);
    }
    if (v.is(LINE_VOLTAGE, "kv132")) {
      hits++;
      result = Long.valueOf(1500);
    }
    if (v.is(LINE_VOLTAGE, "kv230")) {
      hits++;
      result = Long.valueOf(1700);
    }
    if (v.is(LINE_VOLTAGE, "kv400")) {
      hits++;
      result = Long.valueOf(2000);
    }
    return hits == 1 ? result : null;
  }

  /** second-degree distance. */
  private static Object computedSecondClearance(Values v) {
    if (!v.yes(LINE_NEAR)) {
      return null;
    }
    int hits = 0;
    Object result = null;
    if (v.is(LINE_VOLTAGE, "low")) {
      hits++;
      result = null;
    }
    if (v.is(LINE_VOLTAGE, "kv20")) {
      hits++;
      result = Long.valueOf(500);
    }
    if (v.is(LINE_VOLTAGE, "kv33")) {
      hits++;
      result = Long.valueOf(1500);
    }
    if (v.is(LINE_VOLTAGE, "kv63")) {
      hits++;
      result = Long.valueOf(2000);
    }
    if (v.is(LINE_VOLTAGE, "kv132")) {
      hits++;
      result = Long.valueOf(3000);
    }
    if (v.is(LINE_VOLTAGE, "kv230")) {
      hits++;
      result = Long.valueOf(4000);
    }
    if (v.is(LINE_VOLTAGE, "kv400")) {
      hits++;
      result = Long.valueOf(5000);
    }
    return hits == 1 ? result : null;
  }

  /** line_distance at least first_clearance. */
  private static boolean ruleOutsideFirstClearance(Values v, Row row) {
    return atLeast(v.number(LINE_DISTANCE), v.number(FIRST_CLEARANCE));
  }

  /** line_near and inquiry_subject is one of clearance, supply. */
  private static boolean when4(Values v, Row row) {
    return v.yes(LINE_NEAR) && v.among(INQUIRY_SUBJECT, ITEMS_1);
  }

  /** line_distance at least second_clearance. */
  private static boolean ruleOutsideSecondClearance(Values v, Row row) {
    return atLeast(v.number(LINE_DISTANCE), v.number(SECOND_CLEARANCE));
  }

  /** line_near and second_clearance is given. */
  private static boolean when5(Values v, Row row) {
    return v.yes(LINE_NEAR) && v.given(SECOND_CLEARANCE);
  }

  /** disconnected. */
  private static boolean ruleRemovedBeforeDemolition(Values v, Row row) {
    return v.yes(ELECTRICITY_INQUIRY_DISCONNECTED);
  }

  /** inquiry_subject is disconnect and disconnected is given. */
  private static boolean when6(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "disconnect") && v.given(ELECTRICITY_INQUIRY_DISCONNECTED);
  }
}
