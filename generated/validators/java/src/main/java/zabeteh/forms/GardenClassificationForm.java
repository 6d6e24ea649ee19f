// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.equal;

import java.util.List;
import java.util.Set;

/**
 * garden classification (Article 7).
 *
 * <p>تشخیص باغ (ماده ۷).
 */
final class GardenClassificationForm {
  private static final int OWNER_KIND = 1;
  private static final int REQUEST_ORIGIN = 11;
  private static final int ARTICLE_12_RESULT = 15;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int AERIAL_PHOTO_YEAR = 22;
  private static final int TREE_COUNT = 19;
  private static final int TREES = 20;
  private static final int LAND_AREA = 13;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("none");

  static final Form FORM =
      new Form(
          "garden-classification",
          new Bilingual("تشخیص باغ (ماده ۷)", "garden classification (Article 7)"),
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
                  "owner_kind",
                  new Bilingual("نوع مالک", "kind of owner"),
                  new Reader.Item(Set.of("natural", "legal", "government", "endowment")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(GardenClassificationForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(GardenClassificationForm::when2, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_deceased",
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "joint_ownership",
                  new Bilingual("ملک مشاع است", "the property is jointly owned"),
                  Reader.FLAG,
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
                  "request_origin",
                  new Bilingual("منشأ درخواست", "origin of the request"),
                  new Reader.Item(Set.of("permit", "subdivision", "owner", "objection")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "previous_decision_number",
                  new Bilingual("شماره رأی پیشین", "earlier decision number"),
                  new Reader.Text(30, true),
                  new Form.Guard(GardenClassificationForm::when3, 11),
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
                  "deed_land_kind",
                  new Bilingual("نوع ملک در سند", "kind of land on the deed"),
                  new Reader.Item(Set.of("garden", "planted", "house", "land", "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "article_12_result",
                  new Bilingual("نظریه ماده ۱۲", "Article 12 opinion"),
                  new Reader.Item(Set.of("mawat", "bayer", "dayer", "dayer-planted", "none")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "article_12_number",
                  new Bilingual("شماره نظریه ماده ۱۲", "Article 12 opinion number"),
                  new Reader.Text(30, true),
                  new Form.Guard(GardenClassificationForm::when4, 15),
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
                  "water_right",
                  new Bilingual("حقابه یا چاه دارد", "has a water right or a well"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "tree_count",
                  new Bilingual("تعداد درخت", "number of trees"),
                  new Reader.Whole(0, 1000),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "trees",
                  new Bilingual("درختان", "trees"),
                  0,
                  1000,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "species",
                          new Bilingual("گونه", "species"),
                          new Reader.Text(60, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "trunk_girth",
                          new Bilingual("محیط بن", "trunk girth"),
                          new Reader.Whole(1, 1000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "age",
                          new Bilingual("سن تقریبی", "approximate age"),
                          new Reader.Whole(0, 1000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "condition",
                          new Bilingual("وضعیت", "condition"),
                          new Reader.Item(Set.of("healthy", "diseased", "dry", "dangerous")),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "canopy_percent",
                  new Bilingual("درصد سطح پوشش درختان", "canopy cover"),
                  new Reader.Decimal(2, 0, 10_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "aerial_photo_year",
                  new Bilingual("سال عکس هوایی", "year of the aerial photo"),
                  new Reader.Whole(1330, 1450),
                  null,
                  false,
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
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      29,
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
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(GardenClassificationForm::when5, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(GardenClassificationForm::when6, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(GardenClassificationForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
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
                  "original-and-copy",
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
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "tree-inventory",
                  new Bilingual("برگ شناسایی درختان", "tree inventory sheet"),
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
                  "aerial-photo",
                  new Bilingual("عکس هوایی", "aerial photo"),
                  "copy",
                  new Form.Guard(GardenClassificationForm::when7, 22),
                  true,
                  List.of(),
                  new Bilingual(
                      "سال عکس هوایی اعلام شده است",
                      "a year of the aerial photo is given"),
                  List.of()),
              new Form.Document(
                  "article-12-decision",
                  new Bilingual("رأی کمیسیون ماده ۱۲", "article 12 decision"),
                  "copy",
                  new Form.Guard(GardenClassificationForm::when4, 15),
                  true,
                  List.of(),
                  new Bilingual("نظریه ماده ۱۲ صادر شده است", "an Article 12 opinion exists"),
                  List.of()),
              new Form.Document(
                  "garden-decision",
                  new Bilingual("رأی تشخیص باغ", "garden decision"),
                  "copy",
                  new Form.Guard(GardenClassificationForm::when3, 11),
                  true,
                  List.of(),
                  new Bilingual("به رأی پیشین اعتراض شده است", "the request is an objection"),
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
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("detailed-plan-inquiry"),
                  null,
                  null,
                  List.of("detailed-plan-inquiry"),
                  List.of("detailed-plan-inquiry")),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "count-matches-rows",
                  true,
                  null,
                  new Form.Guard(GardenClassificationForm::ruleCountMatchesRows, 19, 20),
                  new Bilingual(
                      "تعداد درخت با شمار ردیف‌های درختان یکی نیست",
                      "the number of trees differs from the rows"),
                  new Bilingual(
                      "برای هر درخت یک ردیف بنویسید یا تعداد را با برگ شناسایی درختان بسنجید",
                      "give one row for each tree, or compare the number with the tree inventory sheet"),
                  "/fields/tree_count",
                  List.of("/fields/trees"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(GardenClassificationForm::when5, 0)),
              new Form.Check(
                  "opinion-before-permit",
                  new Form.Guard(GardenClassificationForm::when8, 13)),
              new Form.Check("council-decides", null),
              new Form.Check("grounds", null),
              new Form.Check("planted-land", new Form.Guard(GardenClassificationForm::when9, 15)),
              new Form.Check("members", null),
              new Form.Check("canopy-precedent", null),
              new Form.Check("municipality-asks", null)},
          new Form.Visit[] {});

  private GardenClassificationForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** request_origin is objection. */
  private static boolean when3(Values v, Row row) {
    return v.is(REQUEST_ORIGIN, "objection");
  }

  /** article_12_result is not none. */
  private static boolean when4(Values v, Row row) {
    return v.notAmong(ARTICLE_12_RESULT, ITEMS_2);
  }

  /** applicant_role is representative. */
  private static boolean when5(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when6(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** aerial_photo_year is given. */
  private static boolean when7(Values v, Row row) {
    return v.given(AERIAL_PHOTO_YEAR);
  }

  /** tree_count is number of trees. */
  private static boolean ruleCountMatchesRows(Values v, Row row) {
    return equal(v.number(TREE_COUNT), v.rows(TREES).length);
  }

  /** land_area above garden_check_area. */
  private static boolean when8(Values v, Row row) {
    return above(v.number(LAND_AREA), Parameters.gardenCheckArea(v.filedOn));
  }

  /** article_12_result is dayer-planted. */
  private static boolean when9(Values v, Row row) {
    return v.is(ARTICLE_12_RESULT, "dayer-planted");
  }
}
