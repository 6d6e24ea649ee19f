// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * cultural-heritage inquiry.
 *
 * <p>استعلام میراث فرهنگی.
 */
final class CulturalHeritageInquiryForm {
  private static final int LISTED = 4;
  private static final int WORKS_KIND = 7;
  private static final int PROPOSED_HEIGHT = 8;
  private static final int CULTURAL_HERITAGE_INQUIRY_PERMITTED_HEIGHT = 10;
  private static final int HERITAGE_ZONE = 3;

  private static final Set<String> ITEMS_1 = Set.of("excavation", "rebuild");
  private static final Set<String> ITEMS_2 = Set.of("rebuild", "repair", "facade");
  private static final Set<String> ITEMS_3 = Set.of("demolition");

  static final Form FORM =
      new Form(
          "cultural-heritage-inquiry",
          new Bilingual("استعلام میراث فرهنگی", "cultural-heritage inquiry"),
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
                  "address",
                  new Bilingual("نشانی ملک", "address of the property"),
                  new Reader.Text(200, true),
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
                  "listed",
                  new Bilingual("بنا ثبت ملی است", "the building is listed"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "listing_number",
                  new Bilingual("شماره ثبت اثر", "listing number"),
                  new Reader.Text(20, true),
                  new Form.Guard(CulturalHeritageInquiryForm::when1, 4),
                  true,
                  List.of()),
              new Form.Field(
                  "build_year",
                  new Bilingual("سال ساخت", "year built"),
                  new Reader.Whole(1000, 1500),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "works_kind",
                  new Bilingual("نوع عملیات", "kind of works"),
                  new Reader.Item(
                      Set.of(
                          "demolition",
                          "rebuild",
                          "repair",
                          "excavation",
                          "land-use",
                          "facade")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "proposed_height",
                  new Bilingual("ارتفاع پیشنهادی", "proposed height"),
                  new Reader.Decimal(2, 0, 50_000),
                  new Form.Guard(CulturalHeritageInquiryForm::when2, 7),
                  true,
                  List.of()),
              new Form.Field(
                  "excavation_depth",
                  new Bilingual("عمق گودبرداری", "excavation depth"),
                  new Reader.Decimal(2, 10, 8000),
                  new Form.Guard(CulturalHeritageInquiryForm::when3, 7),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "cultural-heritage-inquiry",
                  new Bilingual("استعلام میراث فرهنگی", "cultural-heritage inquiry"),
                  new Form.Part(
                      10,
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
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "utm-survey",
                  new Bilingual("نقشه یو‌تی‌ام", "utm survey"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "photos",
                  new Bilingual("عکس ملک", "photos of the property"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "architectural-drawings",
                  new Bilingual("نقشه معماری", "architectural drawings"),
                  "electronic",
                  new Form.Guard(CulturalHeritageInquiryForm::when4, 7),
                  true,
                  List.of(),
                  new Bilingual(
                      "نوسازی، تعمیر یا نما در میان است",
                      "it is about a rebuilding, a repair or a facade"),
                  List.of()),
              new Form.Document(
                  "location-sketch",
                  new Bilingual("کروکی محل", "location sketch"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "listed-not-demolished",
                  true,
                  new Form.Guard(CulturalHeritageInquiryForm::when1, 4),
                  new Form.Guard(CulturalHeritageInquiryForm::ruleListedNotDemolished, 7),
                  new Bilingual(
                      "بنا ثبت ملی است و تخریب آن پذیرفته نیست",
                      "the building is listed and its demolition is refused"),
                  new Bilingual(
                      "به جای تخریب، نوع عملیات را تعمیر انتخاب کنید و نقشه آن را پیوست کنید",
                      "choose repair in the place of demolition and attach its drawings"),
                  "/fields/works_kind",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "height-within-opinion",
                  true,
                  new Form.Guard(CulturalHeritageInquiryForm::when5, 7, 10),
                  new Form.Guard(CulturalHeritageInquiryForm::ruleHeightWithinOpinion, 8, 10),
                  new Bilingual(
                      "ارتفاع پیشنهادی از ارتفاع مجاز نظریه میراث بیشتر است",
                      "the proposed height exceeds the height that the heritage opinion permits"),
                  new Bilingual(
                      "ارتفاع را در نقشه معماری کم کنید و دوباره استعلام کنید",
                      "lower the building in the drawings and ask again"),
                  "/fields/proposed_height",
                  List.of("/answers/cultural-heritage-inquiry/permitted_height"),
                  List.of("cultural-heritage-inquiry"),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "no-permit-before-opinion",
                  new Form.Guard(CulturalHeritageInquiryForm::when6, 3)),
              new Form.Check(
                  "opinion-names-height",
                  new Form.Guard(CulturalHeritageInquiryForm::when2, 7))},
          new Form.Visit[] {});

  private CulturalHeritageInquiryForm() {}

  /** listed. */
  private static boolean when1(Values v, Row row) {
    return v.yes(LISTED);
  }

  /** works_kind is rebuild. */
  private static boolean when2(Values v, Row row) {
    return v.is(WORKS_KIND, "rebuild");
  }

  /** works_kind is one of excavation, rebuild. */
  private static boolean when3(Values v, Row row) {
    return v.among(WORKS_KIND, ITEMS_1);
  }

  /** works_kind is one of rebuild, repair, facade. */
  private static boolean when4(Values v, Row row) {
    return v.among(WORKS_KIND, ITEMS_2);
  }

  /** works_kind is not demolition. */
  private static boolean ruleListedNotDemolished(Values v, Row row) {
    return v.notAmong(WORKS_KIND, ITEMS_3);
  }

  /** proposed_height at most permitted_height. */
  private static boolean ruleHeightWithinOpinion(Values v, Row row) {
    return atMost(v.number(PROPOSED_HEIGHT), v.number(CULTURAL_HERITAGE_INQUIRY_PERMITTED_HEIGHT));
  }

  /** works_kind is rebuild and permitted_height is given. */
  private static boolean when5(Values v, Row row) {
    return v.is(WORKS_KIND, "rebuild") && v.given(CULTURAL_HERITAGE_INQUIRY_PERMITTED_HEIGHT);
  }

  /** heritage_zone. */
  private static boolean when6(Values v, Row row) {
    return v.yes(HERITAGE_ZONE);
  }
}
