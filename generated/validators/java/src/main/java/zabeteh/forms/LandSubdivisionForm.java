// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.every;
import static zabeteh.forms.Cells.sum;
import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.minus;
import static zabeteh.forms.Numbers.plus;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * land subdivision.
 *
 * <p>تفکیک عرصه.
 */
final class LandSubdivisionForm {
  private static final int OWNER_KIND = 1;
  private static final int SHARE_SETTLEMENT = 23;
  private static final int SUBMISSION_DATE = 22;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int JOINT_OWNERSHIP = 5;
  private static final int LAND_KIND = 12;
  private static final int APPROVED_USE = 13;
  private static final int AREA_AFTER_SETBACK = 15;
  private static final int LAND_AREA = 14;
  private static final int SERVICES_AREA = 20;
  private static final int SIX_DANG = 11;
  private static final int STREETS_AREA = 19;
  private static final int PARCELS_AREA = 1;
  private static final int PARCELS = 17;
  private static final int PLAN_MIN_PARCEL = 16;
  private static final int PARCELS_COUNT = 18;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("land");
  private static final Set<String> ITEMS_3 = Set.of("built");
  private static final Set<String> ITEMS_4 = Set.of("cash", "mixed");
  private static final Set<String> ITEMS_5 = Set.of("garden", "agricultural");

  static final Form FORM =
      new Form(
          "land-subdivision",
          new Bilingual("تفکیک عرصه", "land subdivision"),
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
                  new Form.Guard(LandSubdivisionForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(LandSubdivisionForm::when2, 1),
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
                  "six_dang",
                  new Bilingual("سند شش‌دانگ است", "the deed is for six dang"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "land_kind",
                  new Bilingual("نوع زمین", "kind of land"),
                  new Reader.Item(Set.of("built", "mawat", "bayer", "dayer", "garden")),
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
                  "land_area",
                  new Bilingual("مساحت عرصه", "plot area by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
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
                  "plan_min_parcel",
                  new Bilingual("حد نصاب تفکیک", "minimum parcel area"),
                  new Reader.Decimal(2, 0, 10_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "parcels",
                  new Bilingual("قطعات پیشنهادی", "proposed parcels"),
                  2,
                  1000,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "parcel_no",
                          new Bilingual("شماره قطعه", "parcel number"),
                          new Reader.Whole(1, 9999),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "area",
                          new Bilingual("مساحت قطعه", "area"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "frontage",
                          new Bilingual("طول بر", "frontage"),
                          new Reader.Decimal(2, 0, 1_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "access_width",
                          new Bilingual("عرض گذر", "street width"),
                          new Reader.Decimal(2, 0, 1_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "use",
                          new Bilingual("کاربری", "use"),
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
                          List.of()))),
              new Form.Field(
                  "parcels_count",
                  new Bilingual("تعداد قطعات", "number of parcels"),
                  new Reader.Whole(2, 1000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "streets_area",
                  new Bilingual("مساحت معابر", "area of streets"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "services_area",
                  new Bilingual("سهم خدمات عمومی", "public-service share"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "planner_licence",
                  new Bilingual("پروانه مهندس شهرساز", "urban planner's licence"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "submission_date",
                  new Bilingual("تاریخ تحویل نقشه", "date of hand-over"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "share_settlement",
                  new Bilingual("شیوه تسویه سهم شهرداری", "settlement of the share"),
                  new Reader.Item(Set.of("land", "cash", "mixed")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "expert_value",
                  new Bilingual("بهای روز کارشناسی", "value by official expert"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  new Form.Guard(LandSubdivisionForm::when3, 23),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "detailed-plan-inquiry",
                  new Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
                  new Form.Part(
                      25,
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
                      31,
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
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      35,
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
                                  List.of()))))),
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      40,
                      null,
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ بدهی", "amount owed"),
                          new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "bill_id",
                          new Bilingual("شناسه قبض", "bill id"),
                          new Reader.Identifier(IdentifierKind.BILL_ID),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "payment_id",
                          new Bilingual("شناسه پرداخت", "payment id"),
                          new Reader.Identifier(IdentifierKind.PAYMENT_ID),
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  "answer_due",
                  LandSubdivisionForm::computedAnswerDue,
                  Form.Wire.DAY,
                  0,
                  22)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(LandSubdivisionForm::when4, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(LandSubdivisionForm::when5, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(LandSubdivisionForm::when2, 1),
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
                  new Form.Guard(LandSubdivisionForm::when6, 5),
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
                  "parcel-plan",
                  new Bilingual("نقشه تفکیک، افراز یا تجمیع", "parcel plan"),
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
                  "location-sketch",
                  new Bilingual("کروکی محل", "location sketch"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "article-12-decision",
                  new Bilingual("رأی کمیسیون ماده ۱۲", "article 12 decision"),
                  "copy",
                  new Form.Guard(LandSubdivisionForm::when7, 12),
                  true,
                  List.of(),
                  new Bilingual("زمین بدون بناست", "the land is not built"),
                  List.of()),
              new Form.Document(
                  "garden-decision",
                  new Bilingual("رأی تشخیص باغ", "garden decision"),
                  "copy",
                  new Form.Guard(LandSubdivisionForm::when8, 12),
                  true,
                  List.of(),
                  new Bilingual("زمین باغ یا مشجر است", "the land is a garden"),
                  List.of()),
              new Form.Document(
                  "expert-report",
                  new Bilingual("گزارش کارشناس رسمی", "official expert report"),
                  "original",
                  new Form.Guard(LandSubdivisionForm::when9, 23),
                  true,
                  List.of(),
                  new Bilingual(
                      "بخشی از سهم نقدی تسویه می‌شود",
                      "part of the share is settled in cash"),
                  List.of())},
          new Form.Need[] {
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
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(
                  List.of("garden-classification"),
                  new Form.Guard(LandSubdivisionForm::when10, 12, 13),
                  new Bilingual(
                      "باغ و زمین زراعی ابتدا تشخیص داده می‌شود",
                      "gardens and farm land are classified first"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "corrected-area-within-deed",
                  true,
                  null,
                  new Form.Guard(LandSubdivisionForm::ruleCorrectedAreaWithinDeed, 15, 14),
                  new Bilingual(
                      "مساحت پس از اصلاح از سند بیشتر است",
                      "the area after correction exceeds the deed area"),
                  new Bilingual(
                      "هر دو مساحت را با سند و دستور نقشه بسنجید",
                      "compare both areas with the deed and the plot instruction"),
                  "/fields/area_after_setback",
                  List.of("/fields/land_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "services-share-limit",
                  true,
                  new Form.Guard(LandSubdivisionForm::when11, 11, 14),
                  new Form.Guard(LandSubdivisionForm::ruleServicesShareLimit, 20, 14),
                  new Bilingual(
                      "سهم خدمات عمومی از ۲۵ درصد مساحت سند بیشتر است",
                      "the public-service share exceeds 25 percent of the deed area"),
                  new Bilingual(
                      "سهم خدمات را در نقشه تفکیکی کم کنید",
                      "reduce the services share in the subdivision plan"),
                  "/fields/services_area",
                  List.of("/fields/land_area"),
                  List.of(),
                  List.of("municipality-act 101 note 3")),
              new Form.Rule(
                  "streets-share-limit",
                  true,
                  null,
                  new Form.Guard(LandSubdivisionForm::ruleStreetsShareLimit, 19, 14, 20),
                  new Bilingual(
                      "مساحت معابر از ۲۵ درصد باقی‌مانده پس از سهم خدمات بیشتر است",
                      "the streets exceed 25 percent of what is left after the services share"),
                  new Bilingual(
                      "مساحت معابر را در نقشه تفکیکی کم کنید",
                      "reduce the streets in the subdivision plan"),
                  "/fields/streets_area",
                  List.of("/fields/land_area", "/fields/services_area"),
                  List.of(),
                  List.of("municipality-act 101 note 3")),
              new Form.Rule(
                  "areas-add-up",
                  true,
                  null,
                  new Form.Guard(LandSubdivisionForm::ruleAreasAddUp, 17, 19, 20, 15),
                  new Bilingual(
                      "جمع قطعات، معابر و خدمات با مساحت پس از اصلاح یکی نیست",
                      "parcels, streets and services do not add up to the plot area after correction"),
                  new Bilingual(
                      "مساحت‌ها را با نقشه تفکیکی و برگ بر و کف بسنجید",
                      "compare the areas with the subdivision plan and the building-line sheet"),
                  "/fields/parcels",
                  List.of(
                      "/fields/streets_area",
                      "/fields/services_area",
                      "/fields/area_after_setback"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "parcels-above-minimum",
                  true,
                  null,
                  new Form.Guard(LandSubdivisionForm::ruleParcelsAboveMinimum, 17, 16),
                  new Bilingual(
                      "دست‌کم یک قطعه از حد نصاب تفکیک کمتر است",
                      "at least one parcel is below the minimum of the plan"),
                  new Bilingual(
                      "قطعه را بزرگ‌تر کنید یا با فرم ۵۰ (درخواست کمیسیون ماده پنج) موضوع را به کمیسیون ببرید",
                      "enlarge the parcel, or take the matter to the Article 5 commission with form 50"),
                  "/fields/parcels",
                  List.of("/fields/plan_min_parcel"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "count-matches-rows",
                  true,
                  null,
                  new Form.Guard(LandSubdivisionForm::ruleCountMatchesRows, 18, 17),
                  new Bilingual(
                      "تعداد قطعات با شمار ردیف‌ها یکی نیست",
                      "the number of parcels differs from the rows"),
                  new Bilingual(
                      "برای هر قطعه یک ردیف بنویسید یا تعداد قطعات را اصلاح کنید",
                      "give one row for each parcel, or correct the number of parcels"),
                  "/fields/parcels_count",
                  List.of("/fields/parcels"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("attorney-identity", new Form.Guard(LandSubdivisionForm::when4, 0)),
              new Form.Check("answer-in-three-months", null),
              new Form.Check("court-afterwards", null),
              new Form.Check(
                  "gardens-article-14",
                  new Form.Guard(LandSubdivisionForm::when10, 12, 13)),
              new Form.Check("cash-by-agreement", new Form.Guard(LandSubdivisionForm::when9, 23))},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه تفکیکی در برابر رسید تحویل می‌شود",
                      "the subdivision plan is handed over against a receipt"),
                  null)});

  private LandSubdivisionForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** share_settlement is not land. */
  private static boolean when3(Values v, Row row) {
    return v.notAmong(SHARE_SETTLEMENT, ITEMS_2);
  }

  /** answer due. */
  private static Object computedAnswerDue(Values v) {
    return Long.valueOf(
        plusMonths(v.number(SUBMISSION_DATE), Parameters.subdivisionMonths(v.filedOn)));
  }

  /** applicant_role is representative. */
  private static boolean when4(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when5(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** joint_ownership. */
  private static boolean when6(Values v, Row row) {
    return v.yes(JOINT_OWNERSHIP);
  }

  /** land_kind is not built. */
  private static boolean when7(Values v, Row row) {
    return v.notAmong(LAND_KIND, ITEMS_3);
  }

  /** land_kind is garden. */
  private static boolean when8(Values v, Row row) {
    return v.is(LAND_KIND, "garden");
  }

  /** share_settlement is one of cash, mixed. */
  private static boolean when9(Values v, Row row) {
    return v.among(SHARE_SETTLEMENT, ITEMS_4);
  }

  /** land_kind is garden or approved_use is one of garden, agricultural. */
  private static boolean when10(Values v, Row row) {
    return v.is(LAND_KIND, "garden") || v.among(APPROVED_USE, ITEMS_5);
  }

  /** area_after_setback at most land_area. */
  private static boolean ruleCorrectedAreaWithinDeed(Values v, Row row) {
    return atMost(v.number(AREA_AFTER_SETBACK), v.number(LAND_AREA));
  }

  /** services_area at most services_share percent of land_area. */
  private static boolean ruleServicesShareLimit(Values v, Row row) {
    return atMost(
        times(v.number(SERVICES_AREA), 10_000),
        times(Parameters.servicesShare(v.filedOn), v.number(LAND_AREA)));
  }

  /** six_dang and land_area above services_land_area. */
  private static boolean when11(Values v, Row row) {
    return v.yes(SIX_DANG) && above(v.number(LAND_AREA), Parameters.servicesLandArea(v.filedOn));
  }

  /** streets_area at most streets_share percent of (land_area minus services_area). */
  private static boolean ruleStreetsShareLimit(Values v, Row row) {
    return atMost(
        times(v.number(STREETS_AREA), 10_000),
        times(
            Parameters.streetsShare(v.filedOn),
            minus(v.number(LAND_AREA), v.number(SERVICES_AREA))));
  }

  /** sum of parcels.area plus streets_area plus services_area is area_after_setback. */
  private static boolean ruleAreasAddUp(Values v, Row row) {
    return equal(
        plus(
            plus(sum(v.rows(PARCELS), PARCELS_AREA, each -> true), v.number(STREETS_AREA)),
            v.number(SERVICES_AREA)),
        v.number(AREA_AFTER_SETBACK));
  }

  /** in every row of parcels (area at least plan_min_parcel). */
  private static boolean ruleParcelsAboveMinimum(Values v, Row row) {
    return every(
        v.rows(PARCELS),
        each -> atLeast(each.number(PARCELS_AREA), v.number(PLAN_MIN_PARCEL)));
  }

  /** parcels_count is number of parcels. */
  private static boolean ruleCountMatchesRows(Values v, Row row) {
    return equal(v.number(PARCELS_COUNT), v.rows(PARCELS).length);
  }
}
