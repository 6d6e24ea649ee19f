// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * wall and fence permission.
 *
 * <p>مجوز دیوارکشی و حصارکشی.
 */
final class WallPermitForm {
  private static final int BY_NOTICE = 16;
  private static final int ROAD_SCHEME_INQUIRY_IN_SCHEME = 22;
  private static final int ROAD_SCHEME_INQUIRY_ANNOUNCED_ON = 25;
  private static final int APPLICANT_ROLE = 0;
  private static final int FACES_STREET = 13;
  private static final int SHARED_BOUNDARY = 14;
  private static final int BOUNDARY_DISPUTE = 15;
  private static final int NOTICE_DATE = 17;

  static final Form FORM =
      new Form(
          "wall-permit",
          new Bilingual("مجوز دیوارکشی و حصارکشی", "wall and fence permission"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(
                      Set.of("owner", "representative", "heir", "company", "endowment-lessee")),
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
                  "case_number",
                  new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                  new Reader.Identifier(IdentifierKind.CASE_NUMBER),
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
                  "address",
                  new Bilingual("نشانی ملک", "address of the property"),
                  new Reader.Text(200, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "plot_state",
                  new Bilingual("وضع موجود ملک", "present state of the plot"),
                  new Reader.Item(Set.of("vacant", "built", "half-built", "ruined")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "wall_kind",
                  new Bilingual("نوع حصار", "kind of enclosure"),
                  new Reader.Item(Set.of("wall", "fence", "railing", "hoarding")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "sides",
                  new Bilingual("اضلاع", "sides"),
                  new Reader.Items(Set.of("north", "east", "south", "west")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "wall_length",
                  new Bilingual("طول دیوار", "wall length"),
                  new Reader.Decimal(2, 50, 1_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "wall_height",
                  new Bilingual("ارتفاع دیوار", "wall height"),
                  new Reader.Decimal(2, 30, 1_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "faces_street",
                  new Bilingual("دیوار بر گذر است", "faces a street"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "shared_boundary",
                  new Bilingual("دیوار روی مرز مشترک است", "on a shared boundary"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "boundary_dispute",
                  new Bilingual("درباره حدود اختلاف هست", "a boundary dispute exists"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "by_notice",
                  new Bilingual("اخطار شهرداری اجرا می‌شود", "in response to a notice"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "notice_date",
                  new Bilingual("تاریخ ابلاغ", "date of notice"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(WallPermitForm::when1, 16),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "building-line-inquiry",
                  new Bilingual("استعلام بر و کف", "building line and level inquiry"),
                  new Form.Part(
                      18,
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
                      22,
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
                          new Form.Guard(WallPermitForm::when2, 22),
                          true,
                          List.of()),
                      new Form.Field(
                          "affected_area",
                          new Bilingual("مساحت در طرح", "area within the scheme"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          new Form.Guard(WallPermitForm::when2, 22),
                          true,
                          List.of()),
                      new Form.Field(
                          "announced_on",
                          new Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                          new Reader.Day(437_927, 547_864),
                          new Form.Guard(WallPermitForm::when2, 22),
                          true,
                          List.of()),
                      new Form.Field(
                          "scheme_start_years",
                          new Bilingual("سال تا شروع اجرا", "years until the approved start"),
                          new Reader.Whole(0, 99),
                          new Form.Guard(WallPermitForm::when2, 22),
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  null,
                  WallPermitForm::ofRoadSchemeInquiryAcquisitionDue,
                  Form.Wire.NONE,
                  0,
                  22,
                  25)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(WallPermitForm::when3, 0),
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
                  new Form.Guard(WallPermitForm::when4, 0),
                  true,
                  List.of(),
                  new Bilingual(
                      "متقاضی وارث مالک فوت‌شده است",
                      "the applicant is an heir of a deceased owner"),
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
                  "building-line-sheet",
                  new Bilingual("برگ بر و کف", "building-line sheet"),
                  "copy",
                  new Form.Guard(WallPermitForm::when5, 13),
                  true,
                  List.of(),
                  new Bilingual("دیوار بر گذر است", "the wall faces a street"),
                  List.of()),
              new Form.Document(
                  "neighbour-consent",
                  new Bilingual("رضایت‌نامه مجاور", "neighbour's consent"),
                  "original",
                  new Form.Guard(WallPermitForm::when6, 14),
                  true,
                  List.of(),
                  new Bilingual(
                      "دیوار روی مرز مشترک است",
                      "the wall stands on the shared boundary"),
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
                  "municipal-notice",
                  new Bilingual("اخطار شهرداری", "municipal notice"),
                  "copy",
                  new Form.Guard(WallPermitForm::when1, 16),
                  true,
                  List.of(),
                  new Bilingual(
                      "دیوار در اجرای اخطار ساخته می‌شود",
                      "the wall is built in response to a notice"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("building-line-inquiry"),
                  new Form.Guard(WallPermitForm::when5, 13),
                  new Bilingual(
                      "دیوار بر گذر روی بر اصلاحی است",
                      "a wall on a street stands on the corrected building line"),
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
                  "no-boundary-dispute",
                  true,
                  null,
                  new Form.Guard(WallPermitForm::ruleNoBoundaryDispute, 15),
                  new Bilingual(
                      "درباره حدود ملک اختلاف هست",
                      "a dispute about the boundaries is pending"),
                  new Bilingual(
                      "پس از رفع اختلاف در مرجع قضایی یا با توافق، در درگاه دوباره درخواست کنید",
                      "file again on the portal after the dispute has been settled by the court or by agreement"),
                  "/fields/boundary_dispute",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "within-notice-term",
                  false,
                  new Form.Guard(WallPermitForm::when1, 16),
                  new Form.Guard(WallPermitForm::ruleWithinNoticeTerm, 17),
                  new Bilingual(
                      "مهلت ۲ ماهه اخطار گذشته است",
                      "the term of 2 months in the notice has passed"),
                  new Bilingual(
                      "درباره اقدام و هزینه شهرداری، با برگ اخطار از شهرداری منطقه بپرسید",
                      "ask the district municipality, with the notice, about its own works and their cost"),
                  "/fields/notice_date",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 110"))},
          new Form.Check[] {
              new Form.Check("built-in-two-months", new Form.Guard(WallPermitForm::when1, 16)),
              new Form.Check("municipality-builds", new Form.Guard(WallPermitForm::when1, 16)),
              new Form.Check("corrected-line", new Form.Guard(WallPermitForm::when5, 13)),
              new Form.Check("not-a-building-permit", null)},
          new Form.Visit[] {});

  private WallPermitForm() {}

  /** by_notice. */
  private static boolean when1(Values v, Row row) {
    return v.yes(BY_NOTICE);
  }

  /** in_scheme. */
  private static boolean when2(Values v, Row row) {
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
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** applicant_role is heir. */
  private static boolean when4(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "heir");
  }

  /** faces_street. */
  private static boolean when5(Values v, Row row) {
    return v.yes(FACES_STREET);
  }

  /** shared_boundary. */
  private static boolean when6(Values v, Row row) {
    return v.yes(SHARED_BOUNDARY);
  }

  /** not boundary_dispute. */
  private static boolean ruleNoBoundaryDispute(Values v, Row row) {
    return !v.yes(BOUNDARY_DISPUTE);
  }

  /** notice_date plus notice_wall_months months on or after filing date. */
  private static boolean ruleWithinNoticeTerm(Values v, Row row) {
    return atLeast(
        plusMonths(v.number(NOTICE_DATE), Parameters.noticeWallMonths(v.filedOn)),
        v.filedOn);
  }
}
