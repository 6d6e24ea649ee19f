// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;

import java.util.List;
import java.util.Set;

/**
 * public works and widening inquiry.
 *
 * <p>استعلام طرح‌های اجرایی و تعریض.
 */
final class RoadSchemeInquiryForm {
  private static final int ASKER_KIND = 0;
  private static final int INTENDED_ACTION = 9;
  private static final int ROAD_SCHEME_INQUIRY_IN_SCHEME = 17;
  private static final int ROAD_SCHEME_INQUIRY_ANNOUNCED_ON = 20;
  private static final int ROAD_SCHEME_INQUIRY_AFFECTED_AREA = 19;
  private static final int LAND_AREA = 8;
  private static final int ACCEPTS_UNDERTAKING = 10;
  private static final int ROAD_SCHEME_INQUIRY_SCHEME_START_YEARS = 21;

  private static final Set<String> ITEMS_1 = Set.of("owner");
  private static final Set<String> ITEMS_2 = Set.of("build", "extend");

  static final Form FORM =
      new Form(
          "road-scheme-inquiry",
          new Bilingual("استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"),
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
                  new Form.Guard(RoadSchemeInquiryForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "letter_date",
                  new Bilingual("تاریخ نامه", "letter date"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(RoadSchemeInquiryForm::when1, 0),
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
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
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
                  "land_area",
                  new Bilingual("مساحت عرصه", "plot area by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "intended_action",
                  new Bilingual("اقدام مورد نظر", "intended action"),
                  new Reader.Item(Set.of("build", "extend", "repair", "sale", "lease", "mortgage")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "accepts_undertaking",
                  new Bilingual("تعهد پذیرفته شده است", "the undertaking is accepted"),
                  Reader.FLAG,
                  new Form.Guard(RoadSchemeInquiryForm::when2, 9),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "detailed-plan-inquiry",
                  new Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
                  new Form.Part(
                      11,
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
                      17,
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
                          new Form.Guard(RoadSchemeInquiryForm::when3, 17),
                          true,
                          List.of()),
                      new Form.Field(
                          "affected_area",
                          new Bilingual("مساحت در طرح", "area within the scheme"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          new Form.Guard(RoadSchemeInquiryForm::when3, 17),
                          true,
                          List.of()),
                      new Form.Field(
                          "announced_on",
                          new Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                          new Reader.Day(437_927, 547_864),
                          new Form.Guard(RoadSchemeInquiryForm::when3, 17),
                          true,
                          List.of()),
                      new Form.Field(
                          "scheme_start_years",
                          new Bilingual("سال تا شروع اجرا", "years until the approved start"),
                          new Reader.Whole(0, 99),
                          new Form.Guard(RoadSchemeInquiryForm::when3, 17),
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  null,
                  RoadSchemeInquiryForm::ofRoadSchemeInquiryAcquisitionDue,
                  Form.Wire.NONE,
                  0,
                  17,
                  20)},
          new Form.Document[] {
              new Form.Document(
                  "inquiry-letter",
                  new Bilingual(
                      "نامه استعلام (دفترخانه، بانک یا دستگاه)",
                      "letter of inquiry (notary, bank or other body)"),
                  "original",
                  new Form.Guard(RoadSchemeInquiryForm::when1, 0),
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
                  "renovation-tax-receipt",
                  new Bilingual(
                      "فیش عوارض نوسازی سال جاری",
                      "renovation-tax receipt of the current year"),
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("detailed-plan-inquiry"),
                  null,
                  null,
                  List.of("detailed-plan-inquiry"),
                  List.of("detailed-plan-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "affected-within-plot",
                  true,
                  new Form.Guard(RoadSchemeInquiryForm::when3, 17),
                  new Form.Guard(RoadSchemeInquiryForm::ruleAffectedWithinPlot, 19, 8),
                  new Bilingual(
                      "مساحت در طرح از مساحت عرصه بیشتر است",
                      "the area within the scheme exceeds the plot area"),
                  new Bilingual(
                      "هر دو مساحت را با سند و نقشه طرح بسنجید و پاسخ را اصلاح کنید",
                      "compare both areas with the deed and the map of the scheme, and correct the answer"),
                  "/answers/road-scheme-inquiry/affected_area",
                  List.of("/fields/land_area"),
                  List.of("road-scheme-inquiry"),
                  List.of()),
              new Form.Rule(
                  "undertaking-accepted",
                  true,
                  new Form.Guard(RoadSchemeInquiryForm::when4, 17, 21, 9),
                  new Form.Guard(RoadSchemeInquiryForm::ruleUndertakingAccepted, 10),
                  new Bilingual(
                      "اجرای طرح کمتر از ۵ سال دیگر است و تعهد پذیرفته نشده است",
                      "the scheme starts in less than 5 years and the undertaking is not accepted"),
                  new Bilingual(
                      "تعهد مطالبه نکردن هزینه بنا را بپذیرید یا درخواست پروانه را تا روشن شدن طرح نگه دارید",
                      "accept the undertaking not to claim building costs, or hold the permit request until the scheme is settled"),
                  "/fields/accepts_undertaking",
                  List.of(),
                  List.of("road-scheme-inquiry"),
                  List.of("schemes-status-act-1367 note 1"))},
          new Form.Check[] {
              new Form.Check("eighteen-months", new Form.Guard(RoadSchemeInquiryForm::when3, 17)),
              new Form.Check(
                  "owner-keeps-rights",
                  new Form.Guard(RoadSchemeInquiryForm::when5, 17, 21)),
              new Form.Check(
                  "undertaking-at-permit",
                  new Form.Guard(RoadSchemeInquiryForm::when6, 17, 21)),
              new Form.Check("other-askers", null)},
          new Form.Visit[] {});

  private RoadSchemeInquiryForm() {}

  /** asker_kind is not owner. */
  private static boolean when1(Values v, Row row) {
    return v.notAmong(ASKER_KIND, ITEMS_1);
  }

  /** intended_action is one of build, extend. */
  private static boolean when2(Values v, Row row) {
    return v.among(INTENDED_ACTION, ITEMS_2);
  }

  /** in_scheme. */
  private static boolean when3(Values v, Row row) {
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

  /** affected_area at most land_area. */
  private static boolean ruleAffectedWithinPlot(Values v, Row row) {
    return atMost(v.number(ROAD_SCHEME_INQUIRY_AFFECTED_AREA), v.number(LAND_AREA));
  }

  /** accepts_undertaking. */
  private static boolean ruleUndertakingAccepted(Values v, Row row) {
    return v.yes(ACCEPTS_UNDERTAKING);
  }

  /** in_scheme and scheme_start_years below scheme_defer_years and intended_action is one of build, extend. */
  private static boolean when4(Values v, Row row) {
    return v.yes(ROAD_SCHEME_INQUIRY_IN_SCHEME)
        && below(
            v.number(ROAD_SCHEME_INQUIRY_SCHEME_START_YEARS),
            Parameters.schemeDeferYears(v.filedOn))
        && v.among(INTENDED_ACTION, ITEMS_2);
  }

  /** in_scheme and scheme_start_years at least scheme_defer_years. */
  private static boolean when5(Values v, Row row) {
    return v.yes(ROAD_SCHEME_INQUIRY_IN_SCHEME)
        && atLeast(
            v.number(ROAD_SCHEME_INQUIRY_SCHEME_START_YEARS),
            Parameters.schemeDeferYears(v.filedOn));
  }

  /** in_scheme and scheme_start_years below scheme_defer_years. */
  private static boolean when6(Values v, Row row) {
    return v.yes(ROAD_SCHEME_INQUIRY_IN_SCHEME)
        && below(
            v.number(ROAD_SCHEME_INQUIRY_SCHEME_START_YEARS),
            Parameters.schemeDeferYears(v.filedOn));
  }
}
