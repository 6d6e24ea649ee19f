// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.different;
import static zabeteh.forms.Cells.same;

import java.util.List;
import java.util.Set;

/**
 * land-use inquiry.
 *
 * <p>استعلام کاربری.
 */
final class LandUseInquiryForm {
  private static final int ASKER_KIND = 0;
  private static final int INQUIRY_SCOPE = 7;
  private static final int LAND_USE_INQUIRY_USE_CONFLICT = 19;
  private static final int LAND_USE_INQUIRY_PERMIT_USE = 18;
  private static final int PRESENT_USE = 9;
  private static final int LAND_USE_INQUIRY_APPROVED_USE = 17;
  private static final int INTENDED_USE = 10;

  private static final Set<String> ITEMS_1 = Set.of("owner");

  static final Form FORM =
      new Form(
          "land-use-inquiry",
          new Bilingual("استعلام کاربری", "land-use inquiry"),
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
                  new Form.Guard(LandUseInquiryForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "letter_date",
                  new Bilingual("تاریخ نامه", "letter date"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(LandUseInquiryForm::when1, 0),
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
                  "district",
                  new Bilingual("منطقه شهرداری", "municipal district"),
                  new Reader.Whole(1, 22),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "inquiry_scope",
                  new Bilingual("موضوع استعلام", "scope"),
                  new Reader.Item(Set.of("plot", "unit")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "unit_number",
                  new Bilingual("شماره واحد", "unit number"),
                  new Reader.Text(10, true),
                  new Form.Guard(LandUseInquiryForm::when2, 7),
                  true,
                  List.of()),
              new Form.Field(
                  "present_use",
                  new Bilingual("بهره‌برداری فعلی", "present use"),
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
                  "intended_use",
                  new Bilingual("استفاده مورد نظر", "intended use"),
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
                  "land-use-inquiry",
                  new Bilingual("استعلام کاربری", "land-use inquiry"),
                  new Form.Part(
                      17,
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
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "inquiry-letter",
                  new Bilingual(
                      "نامه استعلام (دفترخانه، بانک یا دستگاه)",
                      "letter of inquiry (notary, bank or other body)"),
                  "original",
                  new Form.Guard(LandUseInquiryForm::when1, 0),
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
          new Form.Need[] {
              new Form.Need(
                  List.of("detailed-plan-inquiry"),
                  null,
                  null,
                  List.of("detailed-plan-inquiry"),
                  List.of("detailed-plan-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "conflict-stated",
                  true,
                  new Form.Guard(LandUseInquiryForm::when3, 18, 9),
                  new Form.Guard(LandUseInquiryForm::ruleConflictStated, 19),
                  new Bilingual(
                      "بهره‌برداری فعلی غیر از پروانه است و مغایرت اعلام نشده است",
                      "the present use differs from the permit and no conflict is stated"),
                  new Bilingual(
                      "در پاسخ، مغایرت را ‹بله› بنویسید",
                      "state the conflict in the answer"),
                  "/answers/land-use-inquiry/use_conflict",
                  List.of(),
                  List.of("land-use-inquiry"),
                  List.of()),
              new Form.Rule(
                  "intended-use-allowed",
                  false,
                  new Form.Guard(LandUseInquiryForm::when4, 10),
                  new Form.Guard(LandUseInquiryForm::ruleIntendedUseAllowed, 17, 10),
                  new Bilingual(
                      "استفاده مورد نظر غیر از کاربری طرح تفصیلی است",
                      "the intended use differs from the use by the detailed plan"),
                  new Bilingual(
                      "پیش از استفاده، فرم ۴۳ (تغییر کاربری) را در درگاه بفرستید",
                      "before that use begins, file form 43 (change of land use) on the portal"),
                  "/answers/land-use-inquiry/approved_use",
                  List.of("/fields/intended_use"),
                  List.of("land-use-inquiry"),
                  List.of())},
          new Form.Check[] {
              new Form.Check("reply-rests-on", null),
              new Form.Check(
                  "conflict-to-commission",
                  new Form.Guard(LandUseInquiryForm::when5, 19)),
              new Form.Check("professional-office", null),
              new Form.Check("other-askers", null)},
          new Form.Visit[] {});

  private LandUseInquiryForm() {}

  /** asker_kind is not owner. */
  private static boolean when1(Values v, Row row) {
    return v.notAmong(ASKER_KIND, ITEMS_1);
  }

  /** inquiry_scope is unit. */
  private static boolean when2(Values v, Row row) {
    return v.is(INQUIRY_SCOPE, "unit");
  }

  /** use_conflict. */
  private static boolean ruleConflictStated(Values v, Row row) {
    return v.yes(LAND_USE_INQUIRY_USE_CONFLICT);
  }

  /** permit_use is given and permit_use is not present_use. */
  private static boolean when3(Values v, Row row) {
    return v.given(LAND_USE_INQUIRY_PERMIT_USE)
        && different(v.text(LAND_USE_INQUIRY_PERMIT_USE), v.text(PRESENT_USE));
  }

  /** approved_use is intended_use. */
  private static boolean ruleIntendedUseAllowed(Values v, Row row) {
    return same(v.text(LAND_USE_INQUIRY_APPROVED_USE), v.text(INTENDED_USE));
  }

  /** intended_use is given. */
  private static boolean when4(Values v, Row row) {
    return v.given(INTENDED_USE);
  }

  /** use_conflict. */
  private static boolean when5(Values v, Row row) {
    return v.yes(LAND_USE_INQUIRY_USE_CONFLICT);
  }
}
