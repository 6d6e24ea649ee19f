// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.different;
import static zabeteh.forms.Numbers.above;

import java.util.List;
import java.util.Set;

/**
 * request for the Article 5 commission.
 *
 * <p>درخواست طرح در کمیسیون ماده پنج.
 */
final class Article5RequestForm {
  private static final int OWNER_KIND = 7;
  private static final int REQUEST_SUBJECTS = 13;
  private static final int APPLICANT_ROLE = 11;
  private static final int OWNERS_COUNT = 10;
  private static final int GARDEN = 5;
  private static final int HERITAGE_ZONE = 6;
  private static final int REQUESTED_DENSITY = 17;
  private static final int APPROVED_DENSITY = 16;
  private static final int REQUESTED_STOREYS = 19;
  private static final int APPROVED_STOREYS = 18;
  private static final int REQUESTED_USE = 15;
  private static final int APPROVED_USE = 14;
  private static final int AFFECTS_COMPREHENSIVE_PLAN = 20;
  private static final int PREVIOUS_DECISION_NUMBER = 21;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("land-use");
  private static final Set<String> ITEMS_3 = Set.of("density");
  private static final Set<String> ITEMS_4 = Set.of("storeys");

  static final Form FORM =
      new Form(
          "article-5-request",
          new Bilingual("درخواست طرح در کمیسیون ماده پنج", "request for the Article 5 commission"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
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
                  "garden",
                  new Bilingual("ملک باغ یا مشجر است", "a garden or planted"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "heritage_zone",
                  new Bilingual("ملک در حریم تاریخی است", "lies in a heritage zone"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_kind",
                  new Bilingual("نوع مالک", "owner kind"),
                  new Reader.Item(Set.of("natural", "legal", "government")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(Article5RequestForm::when1, 7),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(Article5RequestForm::when2, 7),
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
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "heir", "company")),
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
                  "request_subjects",
                  new Bilingual("موضوع درخواست", "subject of request"),
                  new Reader.Items(
                      Set.of(
                          "land-use",
                          "density",
                          "storeys",
                          "coverage",
                          "road-line",
                          "subdivision-limit",
                          "scheme-release")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "approved_use",
                  new Bilingual("کاربری مصوب", "approved use"),
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
                          "agricultural",
                          "parking",
                          "utility",
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
                          "agricultural",
                          "parking",
                          "utility",
                          "other")),
                  new Form.Guard(Article5RequestForm::when3, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "approved_density",
                  new Bilingual("تراکم مصوب", "approved density"),
                  new Reader.Decimal(2, 0, 500_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "requested_density",
                  new Bilingual("تراکم درخواستی", "requested density"),
                  new Reader.Decimal(2, 0, 500_000),
                  new Form.Guard(Article5RequestForm::when4, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "approved_storeys",
                  new Bilingual("طبقات مصوب", "approved storeys"),
                  new Reader.Whole(0, 100),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "requested_storeys",
                  new Bilingual("طبقات درخواستی", "requested storeys"),
                  new Reader.Whole(1, 100),
                  new Form.Guard(Article5RequestForm::when5, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "affects_comprehensive_plan",
                  new Bilingual("در اساس طرح جامع اثر دارد", "touches the comprehensive plan"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "previous_decision_number",
                  new Bilingual("شماره رأی پیشین", "earlier decision number"),
                  new Reader.Text(30, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "justification",
                  new Bilingual("دلایل درخواست", "grounds of the request"),
                  new Reader.Text(4000, true),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "detailed-plan-inquiry",
                  new Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
                  new Form.Part(
                      23,
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
                  "land-use-inquiry",
                  new Bilingual("استعلام کاربری", "land-use inquiry"),
                  new Form.Part(
                      29,
                      null,
                      new Form.Field(
                          "approved_use",
                          new Bilingual("کاربری مصوب", "approved use"),
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
                                  "agricultural",
                                  "parking",
                                  "utility",
                                  "other")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "permit_use",
                          new Bilingual("کاربری مندرج در پروانه", "use stated on the permit"),
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
                                  "agricultural",
                                  "parking",
                                  "utility",
                                  "other")),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "use_conflict",
                          new Bilingual("مغایرت دارد", "in conflict"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()))),
              new Form.Answer(
                  "cultural-heritage-inquiry",
                  new Bilingual("استعلام میراث فرهنگی", "cultural-heritage inquiry"),
                  new Form.Part(
                      32,
                      null,
                      new Form.Field(
                          "permitted_height",
                          new Bilingual("ارتفاع مجاز", "permitted height"),
                          new Reader.Decimal(2, 0, 50_000),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "zone_rules",
                          new Bilingual("حریم و ضوابط نما", "zone and facade rules"),
                          new Reader.Text(1000, true),
                          null,
                          true,
                          List.of()))),
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      34,
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
                                  List.of())))))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "request-letter",
                  new Bilingual("درخواست یا اعتراض کتبی", "written request or objection"),
                  "original",
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
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "copy",
                  new Form.Guard(Article5RequestForm::when1, 7),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقیقی است", "the owner is a natural person"),
                  List.of()),
              new Form.Document(
                  "company-registration",
                  new Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
                  "copy",
                  new Form.Guard(Article5RequestForm::when6, 7),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
                  List.of()),
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(Article5RequestForm::when7, 11),
                  true,
                  List.of(),
                  new Bilingual("نماینده درخواست می‌دهد", "filed by a representative"),
                  List.of()),
              new Form.Document(
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(Article5RequestForm::when8, 10),
                  true,
                  List.of(),
                  new Bilingual("ملک بیش از یک مالک دارد", "there is more than one owner"),
                  List.of()),
              new Form.Document(
                  "renovation-tax-receipt",
                  new Bilingual(
                      "فیش عوارض نوسازی سال جاری",
                      "renovation-tax receipt of the current year"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
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
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "justification-plan",
                  new Bilingual("طرح توجیهی شهرسازی", "planning justification plan"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "garden-decision",
                  new Bilingual("رأی تشخیص باغ", "garden decision"),
                  "copy",
                  new Form.Guard(Article5RequestForm::when9, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک مشجر یا باغ است", "the plot is planted or a garden"),
                  List.of()),
              new Form.Document(
                  "heritage-approval",
                  new Bilingual("نظریه میراث فرهنگی", "heritage opinion"),
                  "original",
                  new Form.Guard(Article5RequestForm::when10, 6),
                  true,
                  List.of(),
                  new Bilingual("ملک در حریم میراث است", "the plot is in a heritage zone"),
                  List.of()),
              new Form.Document(
                  "photos",
                  new Bilingual("عکس ملک", "photos of the property"),
                  "electronic",
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
                  List.of("detailed-plan-inquiry")),
              new Form.Need(
                  List.of("land-use-inquiry"),
                  null,
                  null,
                  List.of("land-use-inquiry"),
                  List.of("land-use-inquiry")),
              new Form.Need(
                  List.of("garden-classification"),
                  new Form.Guard(Article5RequestForm::when9, 5),
                  new Bilingual(
                      "ملک مشجر نخست در کمیسیون باغات تعیین تکلیف می‌شود",
                      "a planted plot goes to the garden commission first"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("cultural-heritage-inquiry"),
                  new Form.Guard(Article5RequestForm::when10, 6),
                  new Bilingual("ملک در حریم میراث است", "the plot is in a heritage zone"),
                  List.of("cultural-heritage-inquiry"),
                  List.of("cultural-heritage-inquiry")),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "more-density",
                  true,
                  new Form.Guard(Article5RequestForm::when4, 13),
                  new Form.Guard(Article5RequestForm::ruleMoreDensity, 17, 16),
                  new Bilingual(
                      "تراکم درخواستی از تراکم مصوب بیشتر نیست",
                      "the requested density is not above the approved one"),
                  new Bilingual(
                      "تراکم را با دستور نقشه بسنجید یا موضوع ‹افزایش تراکم› را بردارید",
                      "compare the density with the plot instruction, or remove the subject 'more density'"),
                  "/fields/requested_density",
                  List.of("/fields/approved_density"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "more-storeys",
                  true,
                  new Form.Guard(Article5RequestForm::when5, 13),
                  new Form.Guard(Article5RequestForm::ruleMoreStoreys, 19, 18),
                  new Bilingual(
                      "طبقات درخواستی از طبقات مصوب بیشتر نیست",
                      "the requested storeys are not above the approved ones"),
                  new Bilingual(
                      "طبقات را با دستور نقشه بسنجید یا موضوع ‹افزایش طبقات› را بردارید",
                      "compare the storeys with the plot instruction, or remove the subject 'more storeys'"),
                  "/fields/requested_storeys",
                  List.of("/fields/approved_storeys"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "another-use",
                  true,
                  new Form.Guard(Article5RequestForm::when3, 13),
                  new Form.Guard(Article5RequestForm::ruleAnotherUse, 15, 14),
                  new Bilingual(
                      "کاربری درخواستی همان کاربری مصوب است",
                      "the requested use is the approved use"),
                  new Bilingual(
                      "کاربری دیگری انتخاب کنید یا موضوع ‹تغییر کاربری› را بردارید",
                      "choose another use, or remove the subject 'change of land use'"),
                  "/fields/requested_use",
                  List.of("/fields/approved_use"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("quorum", null),
              new Form.Check("council-confirms", new Form.Guard(Article5RequestForm::when11, 20)),
              new Form.Check("all-owners-sign", new Form.Guard(Article5RequestForm::when8, 10)),
              new Form.Check("new-grounds", new Form.Guard(Article5RequestForm::when12, 21))},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "طرح توجیهی و نقشه‌های مقایسه‌ای تحویل و توضیح داده می‌شود",
                      "the justification plan and comparative drawings are handed in and explained"),
                  null)});

  private Article5RequestForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** request_subjects includes land-use. */
  private static boolean when3(Values v, Row row) {
    return v.includesAll(REQUEST_SUBJECTS, ITEMS_2);
  }

  /** request_subjects includes density. */
  private static boolean when4(Values v, Row row) {
    return v.includesAll(REQUEST_SUBJECTS, ITEMS_3);
  }

  /** request_subjects includes storeys. */
  private static boolean when5(Values v, Row row) {
    return v.includesAll(REQUEST_SUBJECTS, ITEMS_4);
  }

  /** owner_kind is legal. */
  private static boolean when6(Values v, Row row) {
    return v.is(OWNER_KIND, "legal");
  }

  /** applicant_role is representative. */
  private static boolean when7(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owners_count above 1. */
  private static boolean when8(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** garden. */
  private static boolean when9(Values v, Row row) {
    return v.yes(GARDEN);
  }

  /** heritage_zone. */
  private static boolean when10(Values v, Row row) {
    return v.yes(HERITAGE_ZONE);
  }

  /** requested_density above approved_density. */
  private static boolean ruleMoreDensity(Values v, Row row) {
    return above(v.number(REQUESTED_DENSITY), v.number(APPROVED_DENSITY));
  }

  /** requested_storeys above approved_storeys. */
  private static boolean ruleMoreStoreys(Values v, Row row) {
    return above(v.number(REQUESTED_STOREYS), v.number(APPROVED_STOREYS));
  }

  /** requested_use is not approved_use. */
  private static boolean ruleAnotherUse(Values v, Row row) {
    return different(v.text(REQUESTED_USE), v.text(APPROVED_USE));
  }

  /** affects_comprehensive_plan. */
  private static boolean when11(Values v, Row row) {
    return v.yes(AFFECTS_COMPREHENSIVE_PLAN);
  }

  /** previous_decision_number is given. */
  private static boolean when12(Values v, Row row) {
    return v.given(PREVIOUS_DECISION_NUMBER);
  }
}
