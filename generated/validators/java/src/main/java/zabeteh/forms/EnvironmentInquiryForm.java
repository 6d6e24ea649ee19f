// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;

import java.util.List;
import java.util.Set;

/**
 * environment inquiry.
 *
 * <p>استعلام محیط زیست.
 */
final class EnvironmentInquiryForm {
  private static final int NEAR_RIVER = 6;
  private static final int EFFLUENT = 2;
  private static final int PROTECTED_AREA = 8;
  private static final int PROPOSED_USE = 1;
  private static final int ENVIRONMENT_INQUIRY_WORKS_AGREED = 13;
  private static final int TREE_COUNT = 9;

  private static final Set<String> ITEMS_1 = Set.of("industrial", "workshop");

  static final Form FORM =
      new Form(
          "environment-inquiry",
          new Bilingual("استعلام محیط زیست", "environment inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "filer_kind",
                  new Bilingual("درخواست‌دهنده", "who files"),
                  new Reader.Item(Set.of("owner", "company", "municipality")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "proposed_use",
                  new Bilingual("کاربری پیشنهادی", "proposed use"),
                  new Reader.Item(
                      Set.of(
                          "industrial",
                          "workshop",
                          "fuel",
                          "hospital",
                          "large-complex",
                          "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "effluent",
                  new Bilingual("پساب یا آلاینده هوا دارد", "has effluent or pollutants"),
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
                  "land_area",
                  new Bilingual("مساحت عرصه", "plot area by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "near_river",
                  new Bilingual("ملک در حریم رود است", "lies in a river margin"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "river_distance",
                  new Bilingual("فاصله تا رود", "distance to the river"),
                  new Reader.Decimal(2, 0, 1_000_000),
                  new Form.Guard(EnvironmentInquiryForm::when1, 6),
                  true,
                  List.of()),
              new Form.Field(
                  "protected_area",
                  new Bilingual("ملک در منطقه حفاظت‌شده است", "lies in a protected area"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "tree_count",
                  new Bilingual("تعداد درخت", "number of trees"),
                  new Reader.Whole(0, 5000),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "land-use-inquiry",
                  new Bilingual("استعلام کاربری", "land-use inquiry"),
                  new Form.Part(
                      10,
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
                  "environment-inquiry",
                  new Bilingual("استعلام محیط زیست", "environment inquiry"),
                  new Form.Part(
                      13,
                      null,
                      new Form.Field(
                          "works_agreed",
                          new Bilingual("با عملیات موافقت شده است", "the works are agreed to"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
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
                  "impact-assessment",
                  new Bilingual("گزارش ارزیابی محیط زیستی", "environmental impact report"),
                  "original",
                  new Form.Guard(EnvironmentInquiryForm::when2, 2),
                  true,
                  List.of(),
                  new Bilingual("کاربری آلاینده است", "the use is a polluting one"),
                  List.of()),
              new Form.Document(
                  "utm-survey",
                  new Bilingual("نقشه یو‌تی‌ام", "utm survey"),
                  "electronic",
                  new Form.Guard(EnvironmentInquiryForm::when3, 6, 8),
                  true,
                  List.of(),
                  new Bilingual(
                      "ملک در حریم رود یا منطقه حفاظت‌شده است",
                      "the plot lies near a river or in a protected area"),
                  List.of()),
              new Form.Document(
                  "permit-principle",
                  new Bilingual("موافقت اصولی", "agreement in principle"),
                  "copy",
                  new Form.Guard(EnvironmentInquiryForm::when4, 1),
                  true,
                  List.of(),
                  new Bilingual(
                      "کاربری صنعتی یا کارگاهی است",
                      "the use is industrial or a workshop"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("land-use-inquiry"),
                  null,
                  null,
                  List.of("land-use-inquiry"),
                  List.of("land-use-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "protected-area-consent",
                  true,
                  new Form.Guard(EnvironmentInquiryForm::when5, 8),
                  new Form.Guard(EnvironmentInquiryForm::ruleProtectedAreaConsent, 13),
                  new Bilingual(
                      "ملک در منطقه حفاظت‌شده است و موافقت کتبی محیط زیست نیامده است",
                      "the plot lies in a protected area and the environment office has not agreed in writing"),
                  new Bilingual(
                      "عملیات را آغاز نکنید و موافقت کتبی را از اداره کل محیط زیست تهران بگیرید",
                      "do not begin the works; obtain the written consent of the Tehran environment office"),
                  "/answers/environment-inquiry/works_agreed",
                  List.of(),
                  List.of("environment-inquiry"),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "no-works-without-consent",
                  new Form.Guard(EnvironmentInquiryForm::when5, 8)),
              new Form.Check(
                  "river-asked-of-water-authority",
                  new Form.Guard(EnvironmentInquiryForm::when1, 6)),
              new Form.Check("trees-elsewhere", new Form.Guard(EnvironmentInquiryForm::when6, 9))},
          new Form.Visit[] {});

  private EnvironmentInquiryForm() {}

  /** near_river. */
  private static boolean when1(Values v, Row row) {
    return v.yes(NEAR_RIVER);
  }

  /** effluent. */
  private static boolean when2(Values v, Row row) {
    return v.yes(EFFLUENT);
  }

  /** near_river or protected_area. */
  private static boolean when3(Values v, Row row) {
    return v.yes(NEAR_RIVER) || v.yes(PROTECTED_AREA);
  }

  /** proposed_use is one of industrial, workshop. */
  private static boolean when4(Values v, Row row) {
    return v.among(PROPOSED_USE, ITEMS_1);
  }

  /** works_agreed. */
  private static boolean ruleProtectedAreaConsent(Values v, Row row) {
    return v.yes(ENVIRONMENT_INQUIRY_WORKS_AGREED);
  }

  /** protected_area. */
  private static boolean when5(Values v, Row row) {
    return v.yes(PROTECTED_AREA);
  }

  /** tree_count above 0. */
  private static boolean when6(Values v, Row row) {
    return above(v.number(TREE_COUNT), 0);
  }
}
