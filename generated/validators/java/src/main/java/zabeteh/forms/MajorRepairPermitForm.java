// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * major-repair permit.
 *
 * <p>پروانه تعمیرات اساسی.
 */
final class MajorRepairPermitForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int ROAD_SCHEME_INQUIRY_IN_SCHEME = 22;
  private static final int ROAD_SCHEME_INQUIRY_ANNOUNCED_ON = 25;
  private static final int HERITAGE = 14;
  private static final int COMMON_PARTS = 20;
  private static final int WORK_ITEMS = 15;
  private static final int START_DATE = 16;
  private static final int AREA_CHANGES = 18;
  private static final int UNITS_CHANGE = 19;

  private static final Set<String> ITEMS_1 = Set.of("facade", "stairs", "opening");
  private static final Set<String> ITEMS_2 = Set.of("roof", "wall", "column", "foundation");
  private static final Set<String> ITEMS_3 = Set.of("roof");

  static final Form FORM =
      new Form(
          "major-repair-permit",
          new Bilingual("پروانه تعمیرات اساسی", "major-repair permit"),
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
                  "legal_person_id",
                  new Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(MajorRepairPermitForm::when1, 0),
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
                  "owners_count",
                  new Bilingual("تعداد مالکان", "number of owners"),
                  new Reader.Whole(1, 500),
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
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "existing_storeys",
                  new Bilingual("طبقات موجود", "existing storeys"),
                  new Reader.Whole(1, 60),
                  null,
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
                  "existing_structure",
                  new Bilingual("نوع سازه موجود", "existing structure"),
                  new Reader.Item(
                      Set.of(
                          "steel",
                          "concrete",
                          "mixed",
                          "masonry-tied",
                          "masonry",
                          "light",
                          "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "heritage",
                  new Bilingual("بنا ارزش تاریخی دارد", "has heritage value"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "work_items",
                  new Bilingual("کارهای تعمیراتی", "repair works"),
                  new Reader.Items(
                      Set.of(
                          "roof",
                          "wall",
                          "column",
                          "foundation",
                          "facade",
                          "stairs",
                          "opening",
                          "installations")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "start_date",
                  new Bilingual("تاریخ شروع", "start date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "duration_days",
                  new Bilingual("مدت کار", "duration"),
                  new Reader.Whole(1, 730),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "area_changes",
                  new Bilingual("زیربنا تغییر می‌کند", "the floor area changes"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "units_change",
                  new Bilingual("تعداد واحد تغییر می‌کند", "the number of units changes"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "common_parts",
                  new Bilingual("کار در مشاعات است", "the works are in common parts"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "coordinator_licence",
                  new Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
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
                          new Form.Guard(MajorRepairPermitForm::when2, 22),
                          true,
                          List.of()),
                      new Form.Field(
                          "affected_area",
                          new Bilingual("مساحت در طرح", "area within the scheme"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          new Form.Guard(MajorRepairPermitForm::when2, 22),
                          true,
                          List.of()),
                      new Form.Field(
                          "announced_on",
                          new Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                          new Reader.Day(437_927, 547_864),
                          new Form.Guard(MajorRepairPermitForm::when2, 22),
                          true,
                          List.of()),
                      new Form.Field(
                          "scheme_start_years",
                          new Bilingual("سال تا شروع اجرا", "years until the approved start"),
                          new Reader.Whole(0, 99),
                          new Form.Guard(MajorRepairPermitForm::when2, 22),
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  null,
                  MajorRepairPermitForm::ofRoadSchemeInquiryAcquisitionDue,
                  Form.Wire.NONE,
                  0,
                  22,
                  25)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(MajorRepairPermitForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "heritage-approval",
                  new Bilingual("نظریه میراث فرهنگی", "heritage opinion"),
                  "original",
                  new Form.Guard(MajorRepairPermitForm::when4, 14),
                  true,
                  List.of(),
                  new Bilingual("بنا ارزش تاریخی دارد", "the building has heritage value"),
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
                  new Form.Guard(MajorRepairPermitForm::when5, 0),
                  true,
                  List.of(),
                  new Bilingual(
                      "متقاضی وارث مالک فوت‌شده است",
                      "the applicant is an heir of a deceased owner"),
                  List.of()),
              new Form.Document(
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(MajorRepairPermitForm::when6, 20),
                  true,
                  List.of(),
                  new Bilingual("کار در مشاعات است", "the works touch common parts"),
                  List.of("opinion-joint-owners")),
              new Form.Document(
                  "architectural-drawings",
                  new Bilingual("نقشه معماری", "architectural drawings"),
                  "original",
                  new Form.Guard(MajorRepairPermitForm::when7, 15),
                  true,
                  List.of(),
                  new Bilingual(
                      "نما، پله یا بازشو تغییر می‌کند",
                      "facade, stairs or openings change"),
                  List.of()),
              new Form.Document(
                  "structural-drawings",
                  new Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
                  "original",
                  new Form.Guard(MajorRepairPermitForm::when8, 15),
                  true,
                  List.of(),
                  new Bilingual(
                      "سقف، دیوار باربر، تیر، ستون یا پی تغییر می‌کند",
                      "roof, bearing wall, beam, column or foundation changes"),
                  List.of()),
              new Form.Document(
                  "supervisor-commitment",
                  new Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"),
                  "original",
                  null,
                  true,
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
                  "third-party-insurance",
                  new Bilingual("بیمه‌نامه کارگاه", "third-party liability policy"),
                  "copy",
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
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("road-scheme-inquiry"),
                  null,
                  null,
                  List.of("road-scheme-inquiry"),
                  List.of("road-scheme-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "start-not-past",
                  true,
                  null,
                  new Form.Guard(MajorRepairPermitForm::ruleStartNotPast, 16),
                  new Bilingual(
                      "تاریخ شروع پیش از روز درخواست است",
                      "the start date is before the day of filing"),
                  new Bilingual(
                      "تاریخ شروع را از روز درخواست به بعد بنویسید",
                      "give the day of filing or a later date as the start"),
                  "/fields/start_date",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "area-and-units-stay",
                  true,
                  null,
                  new Form.Guard(MajorRepairPermitForm::ruleAreaAndUnitsStay, 18, 19),
                  new Bilingual(
                      "زیربنا یا تعداد واحد تغییر می‌کند",
                      "the floor area or the number of units changes"),
                  new Bilingual(
                      "برای زیربنا فرم ۱۳ یا ۱۴ و برای تعداد واحد فرم ۲۱ (تغییر نقشه) را بفرستید",
                      "for the floor area file form 13 or 14, for the number of units form 21 (amendment of drawings)"),
                  "/fields/area_changes",
                  List.of("/fields/units_change"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("roof-permit", new Form.Guard(MajorRepairPermitForm::when9, 15)),
              new Form.Check(
                  "common-parts-consent",
                  new Form.Guard(MajorRepairPermitForm::when6, 20)),
              new Form.Check("repair-in-scheme", new Form.Guard(MajorRepairPermitForm::when2, 22))},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                      "Signed and stamped drawings are handed over once in person."),
                  null)});

  private MajorRepairPermitForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
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

  /** heritage. */
  private static boolean when4(Values v, Row row) {
    return v.yes(HERITAGE);
  }

  /** applicant_role is heir. */
  private static boolean when5(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "heir");
  }

  /** common_parts. */
  private static boolean when6(Values v, Row row) {
    return v.yes(COMMON_PARTS);
  }

  /** work_items includes any of facade, stairs, opening. */
  private static boolean when7(Values v, Row row) {
    return v.includesAny(WORK_ITEMS, ITEMS_1);
  }

  /** work_items includes any of roof, wall, column, foundation. */
  private static boolean when8(Values v, Row row) {
    return v.includesAny(WORK_ITEMS, ITEMS_2);
  }

  /** start_date on or after filing date. */
  private static boolean ruleStartNotPast(Values v, Row row) {
    return atLeast(v.number(START_DATE), v.filedOn);
  }

  /** not area_changes and not units_change. */
  private static boolean ruleAreaAndUnitsStay(Values v, Row row) {
    return !v.yes(AREA_CHANGES) && !v.yes(UNITS_CHANGE);
  }

  /** work_items includes roof. */
  private static boolean when9(Values v, Row row) {
    return v.includesAll(WORK_ITEMS, ITEMS_3);
  }
}
