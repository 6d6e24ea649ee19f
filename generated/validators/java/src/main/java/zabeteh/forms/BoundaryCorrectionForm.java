// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.minus;

import java.util.List;
import java.util.Set;

/**
 * boundary and deed correction.
 *
 * <p>اصلاح حدود و سند.
 */
final class BoundaryCorrectionForm {
  private static final int OWNER_KIND = 1;
  private static final int CORRECTION_REASON = 11;
  private static final int ROAD_SCHEME_INQUIRY_IN_SCHEME = 30;
  private static final int ROAD_SCHEME_INQUIRY_ANNOUNCED_ON = 33;
  private static final int SETBACK_AREA = 14;
  private static final int LAND_AREA = 12;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int JOINT_OWNERSHIP = 5;
  private static final int WITHIN_DEED_BOUNDS = 17;
  private static final int AGREEMENT_ON_EXCESS = 18;
  private static final int MEASURED_AREA = 13;
  private static final int ENCROACHMENT = 16;

  private static final Set<String> ITEMS_1 = Set.of("natural");

  static final Form FORM =
      new Form(
          "boundary-correction",
          new Bilingual("اصلاح حدود و سند", "boundary and deed correction"),
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
                  new Form.Guard(BoundaryCorrectionForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(BoundaryCorrectionForm::when2, 1),
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
                  "correction_reason",
                  new Bilingual("علت اصلاح", "reason"),
                  new Reader.Item(
                      Set.of(
                          "excess-area",
                          "deficit",
                          "setback",
                          "boundary-mismatch",
                          "clerical",
                          "cadastral")),
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
                  "measured_area",
                  new Bilingual("مساحت برداشت‌شده", "measured area"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "setback_area",
                  new Bilingual("مساحت عقب‌نشینی", "area lost to the set-back"),
                  new Reader.Decimal(2, 0, 10_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "boundaries",
                  new Bilingual("حدود", "boundaries"),
                  1,
                  40,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "side",
                          new Bilingual("جهت", "side"),
                          new Reader.Item(Set.of("north", "east", "south", "west")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "deed_length",
                          new Bilingual("طول سند", "length on the deed"),
                          new Reader.Decimal(2, 0, 1_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "measured_length",
                          new Bilingual("طول موجود", "measured length"),
                          new Reader.Decimal(2, 0, 1_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "adjoins",
                          new Bilingual("مجاور", "adjoins"),
                          new Reader.Text(80, true),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "encroachment",
                  new Bilingual("به مجاور یا معبر تجاوز دارد", "there is an encroachment"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "within_deed_bounds",
                  new Bilingual("اضافه در محدوده سند است", "excess within the deed"),
                  Reader.FLAG,
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  true,
                  List.of()),
              new Form.Field(
                  "agreement_on_excess",
                  new Bilingual("برای اضافه قرار گذاشته‌اند", "the excess was agreed on"),
                  Reader.FLAG,
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  true,
                  List.of()),
              new Form.Field(
                  "first_deed_value",
                  new Bilingual("ارزش نخستین سند انتقال", "value in the first deed"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  true,
                  List.of()),
              new Form.Field(
                  "deposit_receipt_number",
                  new Bilingual("شماره رسید سپرده", "deposit receipt number"),
                  new Reader.Text(30, true),
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      21,
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
                  "building-line-inquiry",
                  new Bilingual("استعلام بر و کف", "building line and level inquiry"),
                  new Form.Part(
                      26,
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
                      30,
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
                          new Form.Guard(BoundaryCorrectionForm::when4, 30),
                          true,
                          List.of()),
                      new Form.Field(
                          "affected_area",
                          new Bilingual("مساحت در طرح", "area within the scheme"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          new Form.Guard(BoundaryCorrectionForm::when4, 30),
                          true,
                          List.of()),
                      new Form.Field(
                          "announced_on",
                          new Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                          new Reader.Day(437_927, 547_864),
                          new Form.Guard(BoundaryCorrectionForm::when4, 30),
                          true,
                          List.of()),
                      new Form.Field(
                          "scheme_start_years",
                          new Bilingual("سال تا شروع اجرا", "years until the approved start"),
                          new Reader.Whole(0, 99),
                          new Form.Guard(BoundaryCorrectionForm::when4, 30),
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  null,
                  BoundaryCorrectionForm::ofRoadSchemeInquiryAcquisitionDue,
                  Form.Wire.NONE,
                  0,
                  30,
                  33),
              new Form.Computed(
                  "new_area",
                  BoundaryCorrectionForm::computedNewArea,
                  Form.Wire.DECIMAL,
                  2,
                  11,
                  14,
                  12)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(BoundaryCorrectionForm::when5, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(BoundaryCorrectionForm::when6, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(BoundaryCorrectionForm::when2, 1),
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
                  new Form.Guard(BoundaryCorrectionForm::when7, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک مشاع است", "the property is jointly owned"),
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
                  "root-title-deed",
                  new Bilingual("بنچاق", "root title deed"),
                  "copy",
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  true,
                  List.of(),
                  new Bilingual("علت اصلاح اضافه مساحت است", "the reason is excess area"),
                  List.of()),
              new Form.Document(
                  "deposit-receipt",
                  new Bilingual("رسید سپرده صندوق ثبت", "registry deposit receipt"),
                  "copy",
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  true,
                  List.of(),
                  new Bilingual("علت اصلاح اضافه مساحت است", "the reason is excess area"),
                  List.of()),
              new Form.Document(
                  "neighbour-consent",
                  new Bilingual("رضایت‌نامه مجاور", "neighbour's consent"),
                  "original",
                  new Form.Guard(BoundaryCorrectionForm::when8, 11),
                  true,
                  List.of(),
                  new Bilingual("حدود با مجاور اختلاف دارد", "a boundary with a neighbour differs"),
                  List.of()),
              new Form.Document(
                  "registry-letter",
                  new Bilingual("نامه اداره ثبت", "letter of the registry"),
                  "original",
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
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
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
                  List.of("road-scheme-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "excess-within-deed",
                  true,
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  new Form.Guard(BoundaryCorrectionForm::ruleExcessWithinDeed, 17),
                  new Bilingual(
                      "اضافه مساحت داخل محدوده سند نیست",
                      "the excess is not inside the bounds of the deed"),
                  new Bilingual(
                      "حدود را با سند بسنجید؛ برای زمین بیرون از سند به اداره ثبت مراجعه کنید",
                      "compare the boundaries with the deed; for land outside it turn to the registry"),
                  "/fields/within_deed_bounds",
                  List.of(),
                  List.of(),
                  List.of("registration-act-1310 149")),
              new Form.Rule(
                  "excess-without-agreement",
                  true,
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  new Form.Guard(BoundaryCorrectionForm::ruleExcessWithoutAgreement, 18),
                  new Bilingual(
                      "در سند برای اضافه مساحت قراری گذاشته شده است",
                      "the deed holds an agreement on the excess"),
                  new Bilingual(
                      "اضافه مساحت را با فروشنده به همان قرار در دفتر اسناد رسمی تسویه کنید",
                      "settle the excess with the seller by that agreement at a notary office"),
                  "/fields/agreement_on_excess",
                  List.of(),
                  List.of(),
                  List.of("registration-act-1310 149")),
              new Form.Rule(
                  "excess-is-larger",
                  true,
                  new Form.Guard(BoundaryCorrectionForm::when3, 11),
                  new Form.Guard(BoundaryCorrectionForm::ruleExcessIsLarger, 13, 12),
                  new Bilingual(
                      "علت اضافه مساحت است و مساحت برداشت‌شده از سند بیشتر نیست",
                      "the reason is excess area, and the measured area is not above that of the deed"),
                  new Bilingual(
                      "علت اصلاح و هر دو مساحت را با سند و نقشه برداشت بسنجید",
                      "compare the reason and both areas with the deed and the survey"),
                  "/fields/measured_area",
                  List.of("/fields/land_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "deficit-is-smaller",
                  true,
                  new Form.Guard(BoundaryCorrectionForm::when9, 11),
                  new Form.Guard(BoundaryCorrectionForm::ruleDeficitIsSmaller, 13, 12),
                  new Bilingual(
                      "علت کسر مساحت است و مساحت برداشت‌شده از سند کمتر نیست",
                      "the reason is an area deficit, and the measured area is not below that of the deed"),
                  new Bilingual(
                      "علت اصلاح و هر دو مساحت را با سند و نقشه برداشت بسنجید",
                      "compare the reason and both areas with the deed and the survey"),
                  "/fields/measured_area",
                  List.of("/fields/land_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "no-encroachment",
                  true,
                  null,
                  new Form.Guard(BoundaryCorrectionForm::ruleNoEncroachment, 16),
                  new Bilingual(
                      "ملک به مجاور یا معبر تجاوز دارد",
                      "the plot encroaches on a neighbour or a street"),
                  new Bilingual(
                      "تجاوز را رفع کنید؛ درباره معبر از واحد گذربندی شهرداری منطقه بپرسید",
                      "end the encroachment; for a street ask the road unit of the district municipality"),
                  "/fields/encroachment",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("attorney-identity", new Form.Guard(BoundaryCorrectionForm::when5, 0)),
              new Form.Check("price-of-excess", new Form.Guard(BoundaryCorrectionForm::when3, 11)),
              new Form.Check("ten-years", new Form.Guard(BoundaryCorrectionForm::when3, 11)),
              new Form.Check("road-unit", new Form.Guard(BoundaryCorrectionForm::when10, 16)),
              new Form.Check("setback-area", new Form.Guard(BoundaryCorrectionForm::when11, 11))},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual("نقشه برداشت تحویل می‌شود", "the survey plan is handed over"),
                  null)});

  private BoundaryCorrectionForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** correction_reason is excess-area. */
  private static boolean when3(Values v, Row row) {
    return v.is(CORRECTION_REASON, "excess-area");
  }

  /** in_scheme. */
  private static boolean when4(Values v, Row row) {
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

  /** new area. */
  private static Object computedNewArea(Values v) {
    if (!(v.is(CORRECTION_REASON, "setback")
        && atMost(v.number(SETBACK_AREA), v.number(LAND_AREA)))) {
      return null;
    }
    return Long.valueOf(minus(v.number(LAND_AREA), v.number(SETBACK_AREA)));
  }

  /** applicant_role is representative. */
  private static boolean when5(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when6(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** joint_ownership. */
  private static boolean when7(Values v, Row row) {
    return v.yes(JOINT_OWNERSHIP);
  }

  /** correction_reason is boundary-mismatch. */
  private static boolean when8(Values v, Row row) {
    return v.is(CORRECTION_REASON, "boundary-mismatch");
  }

  /** within_deed_bounds. */
  private static boolean ruleExcessWithinDeed(Values v, Row row) {
    return v.yes(WITHIN_DEED_BOUNDS);
  }

  /** not agreement_on_excess. */
  private static boolean ruleExcessWithoutAgreement(Values v, Row row) {
    return !v.yes(AGREEMENT_ON_EXCESS);
  }

  /** measured_area above land_area. */
  private static boolean ruleExcessIsLarger(Values v, Row row) {
    return above(v.number(MEASURED_AREA), v.number(LAND_AREA));
  }

  /** measured_area below land_area. */
  private static boolean ruleDeficitIsSmaller(Values v, Row row) {
    return below(v.number(MEASURED_AREA), v.number(LAND_AREA));
  }

  /** correction_reason is deficit. */
  private static boolean when9(Values v, Row row) {
    return v.is(CORRECTION_REASON, "deficit");
  }

  /** not encroachment. */
  private static boolean ruleNoEncroachment(Values v, Row row) {
    return !v.yes(ENCROACHMENT);
  }

  /** encroachment. */
  private static boolean when10(Values v, Row row) {
    return v.yes(ENCROACHMENT);
  }

  /** correction_reason is setback. */
  private static boolean when11(Values v, Row row) {
    return v.is(CORRECTION_REASON, "setback");
  }
}
