// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.unequal;

import java.util.List;
import java.util.Set;

/**
 * request for a plot instruction.
 *
 * <p>درخواست دستور نقشه.
 */
final class PlotInstructionForm {
  private static final int HAS_BUILDING = 14;
  private static final int HAS_TREES = 16;
  private static final int ROAD_SCHEME_INQUIRY_IN_SCHEME = 32;
  private static final int ROAD_SCHEME_INQUIRY_ANNOUNCED_ON = 35;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNERS_COUNT = 5;
  private static final int LAND_AREA = 11;
  private static final int EXISTING_AREA = 12;
  private static final int ALL_OWNERS_CONSENT = 6;
  private static final int UNITS_WANTED = 21;
  private static final int DETAILED_PLAN_INQUIRY_ZONE = 22;
  private static final int STREET_WIDTH = 13;

  static final Form FORM =
      new Form(
          "plot-instruction",
          new Bilingual("درخواست دستور نقشه", "request for a plot instruction"),
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
                  "mobile",
                  new Bilingual("تلفن همراه", "mobile number for SMS notices"),
                  new Reader.Identifier(IdentifierKind.MOBILE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "email",
                  new Bilingual("رایانامه", "email"),
                  new Reader.Identifier(IdentifierKind.EMAIL),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "owners_count",
                  new Bilingual("تعداد مالکان", "number of owners"),
                  new Reader.Whole(1, 500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "all_owners_consent",
                  new Bilingual("همه مالکان رضایت دارند", "all owners consent"),
                  Reader.FLAG,
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
                  "land_area",
                  new Bilingual("مساحت عرصه", "plot area by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "existing_area",
                  new Bilingual("مساحت وضع موجود عرصه", "plot area on the ground"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "street_width",
                  new Bilingual("عرض گذر", "street width"),
                  new Reader.Decimal(2, 100, 20_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "has_building",
                  new Bilingual("ملک ساختمان دارد", "the plot has a building"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "existing_floor_area",
                  new Bilingual("زیربنای موجود", "existing floor area"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  new Form.Guard(PlotInstructionForm::when1, 14),
                  true,
                  List.of()),
              new Form.Field(
                  "has_trees",
                  new Bilingual("ملک درخت دارد", "the plot has trees"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "tree_count",
                  new Bilingual("تعداد درخت", "number of trees"),
                  new Reader.Whole(1, 5000),
                  new Form.Guard(PlotInstructionForm::when2, 16),
                  true,
                  List.of()),
              new Form.Field(
                  "request_kind",
                  new Bilingual("نوع درخواست", "kind of request"),
                  new Reader.Item(
                      Set.of(
                          "new",
                          "rebuild",
                          "storey",
                          "extension",
                          "alteration",
                          "drawing-change")),
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
                  "storeys_wanted",
                  new Bilingual("تعداد طبقات مورد نظر", "storeys wanted"),
                  new Reader.Whole(1, 60),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "units_wanted",
                  new Bilingual("تعداد واحد مورد نظر", "units wanted"),
                  new Reader.Whole(1, 500),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "detailed-plan-inquiry",
                  new Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
                  new Form.Part(
                      22,
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
                  "building-line-inquiry",
                  new Bilingual("استعلام بر و کف", "building line and level inquiry"),
                  new Form.Part(
                      28,
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
                          List.of()))),
              new Form.Answer(
                  "road-scheme-inquiry",
                  new Bilingual(
                      "استعلام طرح‌های اجرایی و تعریض",
                      "public works and widening inquiry"),
                  new Form.Part(
                      32,
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
                          new Form.Guard(PlotInstructionForm::when3, 32),
                          true,
                          List.of()),
                      new Form.Field(
                          "affected_area",
                          new Bilingual("مساحت در طرح", "area within the scheme"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          new Form.Guard(PlotInstructionForm::when3, 32),
                          true,
                          List.of()),
                      new Form.Field(
                          "announced_on",
                          new Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                          new Reader.Day(437_927, 547_864),
                          new Form.Guard(PlotInstructionForm::when3, 32),
                          true,
                          List.of()),
                      new Form.Field(
                          "scheme_start_years",
                          new Bilingual("سال تا شروع اجرا", "years until the approved start"),
                          new Reader.Whole(0, 99),
                          new Form.Guard(PlotInstructionForm::when3, 32),
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  null,
                  PlotInstructionForm::ofRoadSchemeInquiryAcquisitionDue,
                  Form.Wire.NONE,
                  0,
                  32,
                  35)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(PlotInstructionForm::when4, 0),
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
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
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
                  new Form.Guard(PlotInstructionForm::when5, 0),
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
                  new Form.Guard(PlotInstructionForm::when6, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
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
                  "utm-survey",
                  new Bilingual("نقشه یو‌تی‌ام", "utm survey"),
                  "electronic",
                  new Form.Guard(PlotInstructionForm::when7, 11, 12),
                  true,
                  List.of(),
                  new Bilingual(
                      "مساحت سند با وضع موجود یکی نیست",
                      "the deed area and the area on the ground differ"),
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
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  new Form.Guard(PlotInstructionForm::when1, 14),
                  true,
                  List.of(),
                  new Bilingual("ملک ساختمان دارد", "the plot has a building"),
                  List.of()),
              new Form.Document(
                  "article-6-8-certificate",
                  new Bilingual(
                      "گواهی مواد ۶ و ۸ قانون زمین شهری",
                      "certificate under articles 6 and 8 of the Urban Land Act"),
                  "original",
                  new Form.Guard(PlotInstructionForm::when8, 14),
                  true,
                  List.of(),
                  new Bilingual("ملک ساختمان ندارد", "the plot has no building"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("detailed-plan-inquiry"),
                  null,
                  null,
                  List.of("detailed-plan-inquiry"),
                  List.of("detailed-plan-inquiry")),
              new Form.Need(
                  List.of("building-line-inquiry"),
                  null,
                  null,
                  List.of("building-line-inquiry"),
                  List.of("building-line-inquiry")),
              new Form.Need(
                  List.of("road-scheme-inquiry"),
                  null,
                  null,
                  List.of("road-scheme-inquiry"),
                  List.of("road-scheme-inquiry")),
              new Form.Need(
                  List.of("garden-classification"),
                  new Form.Guard(PlotInstructionForm::when2, 16),
                  new Bilingual(
                      "ملک درخت دارد و نخست از نظر باغ بودن بررسی می‌شود",
                      "the plot has trees and is first examined as a possible garden"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "all-owners-consent",
                  true,
                  new Form.Guard(PlotInstructionForm::when6, 5),
                  new Form.Guard(PlotInstructionForm::ruleAllOwnersConsent, 6),
                  new Bilingual(
                      "ملک بیش از یک مالک دارد و همه رضایت ندارند",
                      "the plot has several owners and not all consent"),
                  new Bilingual(
                      "رضایت‌نامه رسمی مالکان دیگر را از دفتر اسناد رسمی بگیرید و پیوست کنید",
                      "obtain the notarised consent of the other owners at a notary office and attach it"),
                  "/fields/all_owners_consent",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "tiny-plot-one-unit",
                  true,
                  new Form.Guard(PlotInstructionForm::when9, 11, 22),
                  new Form.Guard(PlotInstructionForm::ruleTinyPlotOneUnit, 21),
                  new Bilingual(
                      "برای قطعه کمتر از ۵۰ مترمربع در پهنه سکونت (R) بیش از ۱ واحد خواسته شده است",
                      "more than 1 dwelling is asked for on a plot under 50 m2 in zone R"),
                  new Bilingual(
                      "تعداد واحد مورد نظر را حداکثر ۱ بنویسید یا با فرم ۴۰ (تجمیع) قطعه را بزرگ‌تر کنید",
                      "write at most 1, or enlarge the plot with form 40 (merging)"),
                  "/fields/units_wanted",
                  List.of(),
                  List.of("detailed-plan-inquiry"),
                  List.of("small-plots-decisions"))},
          new Form.Check[] {
              new Form.Check("after-visit", null),
              new Form.Check("corrected-area", null),
              new Form.Check(
                  "tiny-plot-coverage",
                  new Form.Guard(PlotInstructionForm::when9, 11, 22)),
              new Form.Check(
                  "small-plot-storeys",
                  new Form.Guard(PlotInstructionForm::when10, 22, 11, 13)),
              new Form.Check(
                  "development-reserve",
                  new Form.Guard(PlotInstructionForm::when11, 11)),
              new Form.Check("density", null)},
          new Form.Visit[] {});

  private PlotInstructionForm() {}

  /** has_building. */
  private static boolean when1(Values v, Row row) {
    return v.yes(HAS_BUILDING);
  }

  /** has_trees. */
  private static boolean when2(Values v, Row row) {
    return v.yes(HAS_TREES);
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

  /** applicant_role is representative. */
  private static boolean when4(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** applicant_role is heir. */
  private static boolean when5(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "heir");
  }

  /** owners_count above 1. */
  private static boolean when6(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** land_area is not existing_area. */
  private static boolean when7(Values v, Row row) {
    return unequal(v.number(LAND_AREA), v.number(EXISTING_AREA));
  }

  /** not has_building. */
  private static boolean when8(Values v, Row row) {
    return !v.yes(HAS_BUILDING);
  }

  /** all_owners_consent. */
  private static boolean ruleAllOwnersConsent(Values v, Row row) {
    return v.yes(ALL_OWNERS_CONSENT);
  }

  /** units_wanted at most small_plot_units. */
  private static boolean ruleTinyPlotOneUnit(Values v, Row row) {
    return atMost(v.number(UNITS_WANTED), Parameters.smallPlotUnits(v.filedOn));
  }

  /** land_area below small_plot_area and detailed-plan-inquiry.zone is r. */
  private static boolean when9(Values v, Row row) {
    return below(v.number(LAND_AREA), Parameters.smallPlotArea(v.filedOn))
        && v.is(DETAILED_PLAN_INQUIRY_ZONE, "r");
  }

  /** detailed-plan-inquiry.zone is r and land_area from small_plot_area to medium_plot_area and street_width at least medium_plot_street. */
  private static boolean when10(Values v, Row row) {
    return v.is(DETAILED_PLAN_INQUIRY_ZONE, "r")
        && atLeast(v.number(LAND_AREA), Parameters.smallPlotArea(v.filedOn))
        && atMost(v.number(LAND_AREA), Parameters.mediumPlotArea(v.filedOn))
        && atLeast(v.number(STREET_WIDTH), Parameters.mediumPlotStreet(v.filedOn));
  }

  /** land_area at least reserve_plot_area. */
  private static boolean when11(Values v, Row row) {
    return atLeast(v.number(LAND_AREA), Parameters.reservePlotArea(v.filedOn));
  }
}
