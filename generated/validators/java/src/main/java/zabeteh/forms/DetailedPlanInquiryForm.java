// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.unequal;

import java.util.List;
import java.util.Set;

/**
 * detailed-plan inquiry.
 *
 * <p>استعلام طرح تفصیلی.
 */
final class DetailedPlanInquiryForm {
  private static final int ASKER_KIND = 0;
  private static final int DETAILED_PLAN_INQUIRY_MAX_STOREYS = 14;
  private static final int DETAILED_PLAN_INQUIRY_ZONE = 10;
  private static final int DETAILED_PLAN_INQUIRY_SUB_ZONE = 11;
  private static final int DETAILED_PLAN_INQUIRY_MAX_COVERAGE_PERCENT = 13;
  private static final int DETAILED_PLAN_INQUIRY_MAX_DENSITY_PERCENT = 12;

  private static final Set<String> ITEMS_1 = Set.of("owner");

  static final Form FORM =
      new Form(
          "detailed-plan-inquiry",
          new Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
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
                  new Form.Guard(DetailedPlanInquiryForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "letter_date",
                  new Bilingual("تاریخ نامه", "letter date"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(DetailedPlanInquiryForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "inquiry_purpose",
                  new Bilingual("منظور از استعلام", "purpose of the inquiry"),
                  new Reader.Item(
                      Set.of("transfer", "mortgage", "permit", "expropriation", "court")),
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
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "detailed-plan-inquiry",
                  new Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
                  new Form.Part(
                      10,
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
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "inquiry-letter",
                  new Bilingual(
                      "نامه استعلام (دفترخانه، بانک یا دستگاه)",
                      "letter of inquiry (notary, bank or other body)"),
                  "original",
                  new Form.Guard(DetailedPlanInquiryForm::when1, 0),
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
                  false,
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
                  false,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "r241-storeys",
                  true,
                  new Form.Guard(DetailedPlanInquiryForm::when2, 10, 11, 14),
                  new Form.Guard(DetailedPlanInquiryForm::ruleR241Storeys, 14),
                  new Bilingual(
                      "در زیرپهنه R۲۴۱ بیش از ۴ طبقه اعلام شده است",
                      "more than 4 storeys are stated for sub-zone R241"),
                  new Bilingual(
                      "تعداد طبقات را با جدول زیرپهنه در طرح تفصیلی بسنجید",
                      "compare the storeys with the sub-zone table of the detailed plan"),
                  "/answers/detailed-plan-inquiry/max_storeys",
                  List.of(),
                  List.of("detailed-plan-inquiry"),
                  List.of("small-plots-decisions")),
              new Form.Rule(
                  "r241-coverage",
                  true,
                  new Form.Guard(DetailedPlanInquiryForm::when3, 10, 11, 13),
                  new Form.Guard(DetailedPlanInquiryForm::ruleR241Coverage, 13),
                  new Bilingual(
                      "در زیرپهنه R۲۴۱ سطح اشغال بیش از ۳۰ درصد اعلام شده است",
                      "a coverage above 30 percent is stated for sub-zone R241"),
                  new Bilingual(
                      "سطح اشغال را با جدول زیرپهنه در طرح تفصیلی بسنجید",
                      "compare the coverage with the sub-zone table of the detailed plan"),
                  "/answers/detailed-plan-inquiry/max_coverage_percent",
                  List.of(),
                  List.of("detailed-plan-inquiry"),
                  List.of("small-plots-decisions")),
              new Form.Rule(
                  "r241-density",
                  true,
                  new Form.Guard(DetailedPlanInquiryForm::when4, 10, 11, 12),
                  new Form.Guard(DetailedPlanInquiryForm::ruleR241Density, 12),
                  new Bilingual(
                      "در زیرپهنه R۲۴۱ تراکمی غیر از ۱۲۰ درصد اعلام شده است",
                      "a density other than 120 percent is stated for sub-zone R241"),
                  new Bilingual(
                      "تراکم را با جدول زیرپهنه در طرح تفصیلی بسنجید",
                      "compare the density with the sub-zone table of the detailed plan"),
                  "/answers/detailed-plan-inquiry/max_density_percent",
                  List.of(),
                  List.of("detailed-plan-inquiry"),
                  List.of("small-plots-decisions")),
              new Form.Rule(
                  "merged-sub-zones",
                  false,
                  new Form.Guard(DetailedPlanInquiryForm::when5, 10),
                  new Form.Guard(DetailedPlanInquiryForm::ruleMergedSubZones, 11),
                  new Bilingual(
                      "زیرپهنه R۱۱۲ یا R۱۲۱ اعلام شده است که اکنون R۱۲۲ است",
                      "sub-zone R112 or R121 is stated, which is now R122"),
                  new Bilingual(
                      "در پاسخ زیرپهنه را ۱۲۲ بنویسید",
                      "write sub-zone 122 in the answer"),
                  "/answers/detailed-plan-inquiry/sub_zone",
                  List.of(),
                  List.of("detailed-plan-inquiry"),
                  List.of("small-plots-decisions"))},
          new Form.Check[] {new Form.Check("signed-map", null)},
          new Form.Visit[] {});

  private DetailedPlanInquiryForm() {}

  /** asker_kind is not owner. */
  private static boolean when1(Values v, Row row) {
    return v.notAmong(ASKER_KIND, ITEMS_1);
  }

  /** max_storeys at most r241_storeys. */
  private static boolean ruleR241Storeys(Values v, Row row) {
    return atMost(v.number(DETAILED_PLAN_INQUIRY_MAX_STOREYS), Parameters.r241Storeys(v.filedOn));
  }

  /** zone is r and sub_zone is 241 and max_storeys is given. */
  private static boolean when2(Values v, Row row) {
    return v.is(DETAILED_PLAN_INQUIRY_ZONE, "r")
        && equal(v.number(DETAILED_PLAN_INQUIRY_SUB_ZONE), 241)
        && v.given(DETAILED_PLAN_INQUIRY_MAX_STOREYS);
  }

  /** max_coverage_percent at most r241_coverage. */
  private static boolean ruleR241Coverage(Values v, Row row) {
    return atMost(
        v.number(DETAILED_PLAN_INQUIRY_MAX_COVERAGE_PERCENT),
        Parameters.r241Coverage(v.filedOn));
  }

  /** zone is r and sub_zone is 241 and max_coverage_percent is given. */
  private static boolean when3(Values v, Row row) {
    return v.is(DETAILED_PLAN_INQUIRY_ZONE, "r")
        && equal(v.number(DETAILED_PLAN_INQUIRY_SUB_ZONE), 241)
        && v.given(DETAILED_PLAN_INQUIRY_MAX_COVERAGE_PERCENT);
  }

  /** max_density_percent is r241_density. */
  private static boolean ruleR241Density(Values v, Row row) {
    return equal(
        v.number(DETAILED_PLAN_INQUIRY_MAX_DENSITY_PERCENT),
        Parameters.r241Density(v.filedOn));
  }

  /** zone is r and sub_zone is 241 and max_density_percent is given. */
  private static boolean when4(Values v, Row row) {
    return v.is(DETAILED_PLAN_INQUIRY_ZONE, "r")
        && equal(v.number(DETAILED_PLAN_INQUIRY_SUB_ZONE), 241)
        && v.given(DETAILED_PLAN_INQUIRY_MAX_DENSITY_PERCENT);
  }

  /** sub_zone is not 112 and sub_zone is not 121. */
  private static boolean ruleMergedSubZones(Values v, Row row) {
    return unequal(v.number(DETAILED_PLAN_INQUIRY_SUB_ZONE), 112)
        && unequal(v.number(DETAILED_PLAN_INQUIRY_SUB_ZONE), 121);
  }

  /** zone is r. */
  private static boolean when5(Values v, Row row) {
    return v.is(DETAILED_PLAN_INQUIRY_ZONE, "r");
  }
}
