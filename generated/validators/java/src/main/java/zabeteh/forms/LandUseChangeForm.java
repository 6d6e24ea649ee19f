// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.different;

import java.util.List;
import java.util.Set;

/**
 * change of land use.
 *
 * <p>تغییر کاربری.
 */
final class LandUseChangeForm {
  private static final int OWNER_KIND = 1;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int JOINT_OWNERSHIP = 5;
  private static final int GARDEN_OR_FARM = 14;
  private static final int CHANGE_SCOPE = 18;
  private static final int REQUESTED_USE = 17;
  private static final int APPROVED_USE = 16;
  private static final int PROFESSIONAL_OFFICE = 19;
  private static final int BUILDING_EXISTS = 13;

  private static final Set<String> ITEMS_1 = Set.of("natural");

  static final Form FORM =
      new Form(
          "land-use-change",
          new Bilingual("تغییر کاربری", "change of land use"),
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
                  new Form.Guard(LandUseChangeForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(LandUseChangeForm::when2, 1),
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
                  "land_area",
                  new Bilingual("مساحت عرصه", "plot area by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "street_width",
                  new Bilingual("عرض گذر", "street width"),
                  new Reader.Decimal(2, 0, 20_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "building_exists",
                  new Bilingual("ملک بنا دارد", "there is a building"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "garden_or_farm",
                  new Bilingual("ملک باغ یا زراعی است", "garden or farm land"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "zone",
                  new Bilingual("پهنه طرح تفصیلی", "detailed-plan zone"),
                  new Reader.Item(Set.of("r", "s", "m", "g")),
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
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "change_scope",
                  new Bilingual("دامنه", "scope"),
                  new Reader.Item(Set.of("plot", "building", "unit")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "professional_office",
                  new Bilingual("دفتر حرفه‌ای مالک است", "professional office of owner"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "offered_service_share",
                  new Bilingual("سهم پیشنهادی خدمات", "service share offered"),
                  new Reader.Decimal(2, 0, 10_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "justification",
                  new Bilingual("دلایل درخواست", "grounds of the request"),
                  new Reader.Text(4000, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "previous_decision_number",
                  new Bilingual("شماره رأی پیشین", "earlier decision number"),
                  new Reader.Text(30, true),
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
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      32,
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
                  new Form.Guard(LandUseChangeForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(LandUseChangeForm::when4, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(LandUseChangeForm::when2, 1),
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
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(LandUseChangeForm::when5, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک مشاع است", "the property is jointly owned"),
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
                  "justification-plan",
                  new Bilingual("طرح توجیهی شهرسازی", "planning justification plan"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "municipal-agreement",
                  new Bilingual("توافق‌نامه مالک و شهرداری", "owner-municipality agreement"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "agency-opinions",
                  new Bilingual("پاسخ دستگاه‌های مربوط", "opinions of the agencies"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "garden-decision",
                  new Bilingual("رأی تشخیص باغ", "garden decision"),
                  "copy",
                  new Form.Guard(LandUseChangeForm::when6, 14),
                  true,
                  List.of(),
                  new Bilingual("ملک باغ یا زراعی است", "the land is a garden or farm land"),
                  List.of()),
              new Form.Document(
                  "neighbour-consent",
                  new Bilingual("رضایت‌نامه مجاور", "neighbour's consent"),
                  "original",
                  new Form.Guard(LandUseChangeForm::when7, 18),
                  true,
                  List.of(),
                  new Bilingual("تغییر فقط برای یک واحد است", "the change is for one unit only"),
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
              new Form.Need(List.of("article-5-request"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("garden-classification"),
                  new Form.Guard(LandUseChangeForm::when6, 14),
                  new Bilingual(
                      "باغ و زمین زراعی ابتدا تشخیص داده می‌شود",
                      "a garden or farm land is classified first"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "use-really-changes",
                  true,
                  null,
                  new Form.Guard(LandUseChangeForm::ruleUseReallyChanges, 17, 16),
                  new Bilingual(
                      "کاربری درخواستی همان کاربری مصوب است",
                      "the requested use is the approved use"),
                  new Bilingual(
                      "کاربری درخواستی را اصلاح کنید؛ برای همان کاربری تغییری لازم نیست",
                      "correct the requested use; the use approved already needs no change"),
                  "/fields/requested_use",
                  List.of("/fields/approved_use"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "office-needs-no-change",
                  false,
                  null,
                  new Form.Guard(LandUseChangeForm::ruleOfficeNeedsNoChange, 19),
                  new Bilingual(
                      "دفتر حرفه‌ای مالک تجاری نیست و تغییر کاربری نمی‌خواهد",
                      "a professional office of the owner is not a commercial use and needs no change"),
                  new Bilingual(
                      "درخواست را بفرستید فقط اگر کاربری دیگری هم می‌خواهید",
                      "file only if you want another use besides the office"),
                  "/fields/professional_office",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 55 clause 24 note", "ruling-747-748-1395"))},
          new Form.Check[] {
              new Form.Check("attorney-identity", new Form.Guard(LandUseChangeForm::when3, 0)),
              new Form.Check("article-5-decides", null),
              new Form.Check("garden-article-14", new Form.Guard(LandUseChangeForm::when6, 14)),
              new Form.Check("agreement-first", null),
              new Form.Check("use-before-approval", new Form.Guard(LandUseChangeForm::when8, 13)),
              new Form.Check("outside-city", new Form.Guard(LandUseChangeForm::when6, 14))},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "کروکی ۱/۵۰۰ و طرح توجیهی تحویل می‌شود",
                      "the 1:500 sketch and the justification plan are handed over"),
                  null)});

  private LandUseChangeForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** applicant_role is representative. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when4(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** joint_ownership. */
  private static boolean when5(Values v, Row row) {
    return v.yes(JOINT_OWNERSHIP);
  }

  /** garden_or_farm. */
  private static boolean when6(Values v, Row row) {
    return v.yes(GARDEN_OR_FARM);
  }

  /** change_scope is unit. */
  private static boolean when7(Values v, Row row) {
    return v.is(CHANGE_SCOPE, "unit");
  }

  /** requested_use is not approved_use. */
  private static boolean ruleUseReallyChanges(Values v, Row row) {
    return different(v.text(REQUESTED_USE), v.text(APPROVED_USE));
  }

  /** not professional_office. */
  private static boolean ruleOfficeNeedsNoChange(Values v, Row row) {
    return !v.yes(PROFESSIONAL_OFFICE);
  }

  /** building_exists. */
  private static boolean when8(Values v, Row row) {
    return v.yes(BUILDING_EXISTS);
  }
}
