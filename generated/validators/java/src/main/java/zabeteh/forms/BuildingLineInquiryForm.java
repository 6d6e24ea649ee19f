// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * building line and level inquiry.
 *
 * <p>استعلام بر و کف.
 */
final class BuildingLineInquiryForm {
  private static final int ASKER_KIND = 0;
  private static final int ROAD_SCHEME_INQUIRY_IN_SCHEME = 18;
  private static final int ROAD_SCHEME_INQUIRY_ANNOUNCED_ON = 21;
  private static final int LEVEL_NEEDED = 11;
  private static final int FRONTAGES = 8;
  private static final int BUILDING_LINE_INQUIRY_AREA_AFTER_SETBACK = 25;
  private static final int LAND_AREA = 7;
  private static final int BUILDING_LINE_INQUIRY_SETBACK_DEPTH = 24;
  private static final int DEED_STREET_WIDTH = 10;
  private static final int BUILDING_LINE_INQUIRY_PLANNED_STREET_WIDTH = 23;
  private static final int BUILDING_LINE_INQUIRY_STREET_LEVEL = 26;

  private static final Set<String> ITEMS_1 = Set.of("owner");

  static final Form FORM =
      new Form(
          "building-line-inquiry",
          new Bilingual("استعلام بر و کف", "building line and level inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "asker_kind",
                  new Bilingual("استعلام‌کننده", "who asks"),
                  new Reader.Item(
                      Set.of("owner", "bank", "notary", "government", "court", "utility")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "letter_number",
                  new Bilingual("شماره نامه", "letter number"),
                  new Reader.Text(30, true),
                  new Form.Guard(BuildingLineInquiryForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "letter_date",
                  new Bilingual("تاریخ نامه", "letter date"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(BuildingLineInquiryForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
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
                  "land_area",
                  new Bilingual("مساحت عرصه", "plot area by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "frontages",
                  new Bilingual("تعداد برهای ملک", "number of street frontages"),
                  new Reader.Whole(1, 4),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "frontage_length",
                  new Bilingual("طول بر اصلی", "length of the main frontage"),
                  new Reader.Decimal(2, 50, 1_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "deed_street_width",
                  new Bilingual("عرض گذر طبق سند", "street width by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "level_needed",
                  new Bilingual("تراز کف گذر هم لازم است", "the street level is needed"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "detailed-plan-inquiry",
                  new Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
                  new Form.Part(
                      12,
                      null,
                      new Form.Field(
                          "zone",
                          new Bilingual("پهنه", "zone"),
                          new Reader.Item(Set.of("r", "s", "m", "g")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "sub_zone",
                          new Bilingual("زیرپهنه", "sub-zone"),
                          new Reader.Whole(0, 999),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "max_density_percent",
                          new Bilingual("حداکثر تراکم", "maximum density"),
                          new Reader.Whole(0, 2000),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "max_coverage_percent",
                          new Bilingual("حداکثر سطح اشغال", "maximum coverage"),
                          new Reader.Decimal(2, 0, 10_000),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "max_storeys",
                          new Bilingual("حداکثر طبقات", "maximum storeys"),
                          new Reader.Whole(0, 60),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "in_scheme",
                          new Bilingual("ملک در طرح است", "the plot lies in a scheme"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()))),
              new Form.Answer(
                  "road-scheme-inquiry",
                  new Bilingual(
                      "استعلام طرح‌های اجرایی و تعریض",
                      "public works and widening inquiry"),
                  new Form.Part(
                      18,
                      null,
                      new Form.Field(
                          "in_scheme",
                          new Bilingual("ملک در طرح است", "the plot lies in a scheme"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "scheme_name",
                          new Bilingual("نام طرح", "name of the scheme"),
                          new Reader.Text(120, true),
                          new Form.Guard(BuildingLineInquiryForm::when2, 18),
                          true,
                          List.of()),
                      new Form.Field(
                          "affected_area",
                          new Bilingual("مساحت در طرح", "area within the scheme"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          new Form.Guard(BuildingLineInquiryForm::when2, 18),
                          true,
                          List.of()),
                      new Form.Field(
                          "announced_on",
                          new Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                          new Reader.Day(437_927, 547_864),
                          new Form.Guard(BuildingLineInquiryForm::when2, 18),
                          true,
                          List.of()),
                      new Form.Field(
                          "scheme_start_years",
                          new Bilingual("سال تا شروع اجرا", "years until the approved start"),
                          new Reader.Whole(0, 99),
                          new Form.Guard(BuildingLineInquiryForm::when2, 18),
                          true,
                          List.of()))),
              new Form.Answer(
                  "building-line-inquiry",
                  new Bilingual("استعلام بر و کف", "building line and level inquiry"),
                  new Form.Part(
                      23,
                      null,
                      new Form.Field(
                          "planned_street_width",
                          new Bilingual("عرض گذر طبق طرح", "planned street width"),
                          new Reader.Decimal(2, 100, 1_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "setback_depth",
                          new Bilingual("عمق عقب‌نشینی", "depth of the set-back"),
                          new Reader.Decimal(2, 0, 1_000_000),
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
                          "street_level",
                          new Bilingual("تراز کف گذر", "street level"),
                          new Reader.Decimal(2, 0, 1_000_000),
                          null,
                          false,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  null,
                  BuildingLineInquiryForm::ofRoadSchemeInquiryAcquisitionDue,
                  Form.Wire.NONE,
                  0,
                  18,
                  21)},
          new Form.Document[] {
              new Form.Document(
                  "inquiry-letter",
                  new Bilingual(
                      "نامه استعلام (دفترخانه، بانک یا دستگاه)",
                      "letter of inquiry (notary, bank or other body)"),
                  "original",
                  new Form.Guard(BuildingLineInquiryForm::when1, 0),
                  true,
                  List.of(),
                  new Bilingual("استعلام‌کننده مالک نیست", "the asker is not the owner"),
                  List.of()),
              new Form.Document(
                  "detailed-plan-map",
                  new Bilingual("نقشه طرح تفصیلی", "detailed plan map"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
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
                  "utm-survey",
                  new Bilingual("نقشه یو‌تی‌ام", "utm survey"),
                  "electronic",
                  new Form.Guard(BuildingLineInquiryForm::when3, 11, 8),
                  true,
                  List.of(),
                  new Bilingual(
                      "تراز کف خواسته شده یا ملک بیش از یک بر دارد",
                      "a level is wanted or the plot has more than one frontage"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("detailed-plan-inquiry"),
                  null,
                  null,
                  List.of("detailed-plan-inquiry"),
                  List.of("detailed-plan-inquiry")),
              new Form.Need(
                  List.of("road-scheme-inquiry"),
                  null,
                  null,
                  List.of("road-scheme-inquiry"),
                  List.of("road-scheme-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "corrected-area-within-deed",
                  true,
                  null,
                  new Form.Guard(BuildingLineInquiryForm::ruleCorrectedAreaWithinDeed, 25, 7),
                  new Bilingual(
                      "مساحت پس از اصلاح از سند بیشتر است",
                      "the area after correction exceeds the deed area"),
                  new Bilingual(
                      "هر دو مساحت را با سند و دستور نقشه بسنجید",
                      "compare both areas with the deed and the plot instruction"),
                  "/answers/building-line-inquiry/area_after_setback",
                  List.of("/fields/land_area"),
                  List.of("building-line-inquiry"),
                  List.of()),
              new Form.Rule(
                  "wider-street-set-back",
                  true,
                  new Form.Guard(BuildingLineInquiryForm::when4, 10, 23),
                  new Form.Guard(BuildingLineInquiryForm::ruleWiderStreetSetBack, 24),
                  new Bilingual(
                      "عرض گذر طرح از عرض سند بیشتر و عقب‌نشینی صفر است",
                      "the planned street is wider than that of the deed and the set-back is zero"),
                  new Bilingual(
                      "عمق عقب‌نشینی را با طرح تفصیلی بسنجید و در پاسخ بنویسید",
                      "compare the depth of the set-back with the detailed plan and write it in the answer"),
                  "/answers/building-line-inquiry/setback_depth",
                  List.of(),
                  List.of("building-line-inquiry"),
                  List.of()),
              new Form.Rule(
                  "level-answered",
                  true,
                  new Form.Guard(BuildingLineInquiryForm::when5, 11),
                  new Form.Guard(BuildingLineInquiryForm::ruleLevelAnswered, 26),
                  new Bilingual(
                      "تراز کف گذر خواسته شده و در پاسخ نیامده است",
                      "the street level is wanted and not in the answer"),
                  new Bilingual(
                      "تراز اعلامی واحد بر و کف شهرداری را در پاسخ بنویسید",
                      "write the level announced by the municipality's line-and-level unit in the answer"),
                  "/answers/building-line-inquiry/street_level",
                  List.of(),
                  List.of("building-line-inquiry"),
                  List.of())},
          new Form.Check[] {
              new Form.Check("beyond-the-line", null),
              new Form.Check("zero-level", new Form.Guard(BuildingLineInquiryForm::when5, 11)),
              new Form.Check("other-askers", null)},
          new Form.Visit[] {});

  private BuildingLineInquiryForm() {}

  /** asker_kind is not owner. */
  private static boolean when1(Values v, Row row) {
    return v.notAmong(ASKER_KIND, ITEMS_1);
  }

  /** in_scheme. */
  private static boolean when2(Values v, Row row) {
    return v.yes(ROAD_SCHEME_INQUIRY_IN_SCHEME);
  }

  /** acquisition due. */
  private static Object ofRoadSchemeInquiryAcquisitionDue(Values v) {
    if (!(v.answered("road-scheme-inquiry") && v.yes(ROAD_SCHEME_INQUIRY_IN_SCHEME))) {
      return null;
    }
    return Long.valueOf(
        plusMonths(
            v.number(ROAD_SCHEME_INQUIRY_ANNOUNCED_ON),
            Parameters.acquisitionMonths(v.filedOn)));
  }

  /** level_needed or frontages above 1. */
  private static boolean when3(Values v, Row row) {
    return v.yes(LEVEL_NEEDED) || above(v.number(FRONTAGES), 1);
  }

  /** area_after_setback at most land_area. */
  private static boolean ruleCorrectedAreaWithinDeed(Values v, Row row) {
    return atMost(v.number(BUILDING_LINE_INQUIRY_AREA_AFTER_SETBACK), v.number(LAND_AREA));
  }

  /** setback_depth above 0. */
  private static boolean ruleWiderStreetSetBack(Values v, Row row) {
    return above(v.number(BUILDING_LINE_INQUIRY_SETBACK_DEPTH), 0);
  }

  /** deed_street_width is given and planned_street_width above deed_street_width. */
  private static boolean when4(Values v, Row row) {
    return v.given(DEED_STREET_WIDTH)
        && above(v.number(BUILDING_LINE_INQUIRY_PLANNED_STREET_WIDTH), v.number(DEED_STREET_WIDTH));
  }

  /** street_level is given. */
  private static boolean ruleLevelAnswered(Values v, Row row) {
    return v.given(BUILDING_LINE_INQUIRY_STREET_LEVEL);
  }

  /** level_needed. */
  private static boolean when5(Values v, Row row) {
    return v.yes(LEVEL_NEEDED);
  }
}
