// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.below;

import java.util.List;
import java.util.Set;

/**
 * opening an urban-planning case.
 *
 * <p>تشکیل پرونده شهرسازی.
 */
final class CaseOpeningForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int PLOT_STATE = 17;
  private static final int PREVIOUS_RECORD = 20;
  private static final int OWNER_DECEASED = 10;
  private static final int TITLE_KIND = 11;
  private static final int LAND_AREA = 18;
  private static final int ALL_OWNERS_ATTEND = 9;

  private static final Set<String> ITEMS_1 = Set.of("vacant");
  private static final Set<String> ITEMS_2 = Set.of("heir", "guardian", "representative");

  static final Form FORM =
      new Form(
          "case-opening",
          new Bilingual("تشکیل پرونده شهرسازی", "opening an urban-planning case"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              new int[] {
                  0,
                  1,
                  2,
                  3,
                  4,
                  5,
                  6,
                  7,
                  8,
                  9,
                  10,
                  11,
                  12,
                  13,
                  14,
                  16,
                  17,
                  15,
                  18,
                  19,
                  20,
                  21,
                  22},
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(
                      Set.of(
                          "owner",
                          "representative",
                          "heir",
                          "guardian",
                          "company",
                          "endowment-lessee")),
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
                  new Form.Guard(CaseOpeningForm::when1, 0),
                  true,
                  List.of()),
              new Form.Field(
                  "father_name",
                  new Bilingual("نام پدر", "father's name"),
                  new Reader.Text(40, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "poa_number",
                  new Bilingual("شماره وکالت‌نامه", "power-of-attorney number"),
                  new Reader.Text(30, true),
                  new Form.Guard(CaseOpeningForm::when2, 0),
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
                  "email",
                  new Bilingual("رایانامه", "email"),
                  new Reader.Identifier(IdentifierKind.EMAIL),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "owners_count",
                  new Bilingual("تعداد مالکان", "number of owners"),
                  new Reader.Whole(1, 500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "all_owners_attend",
                  new Bilingual("همه مالکان یا وکیلشان حاضرند", "all owners attend"),
                  Reader.FLAG,
                  null,
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
                  "title_kind",
                  new Bilingual("نوع مدرک مالکیت", "kind of title"),
                  new Reader.Item(
                      Set.of("six-dang", "apartment", "joint", "land-contract", "endowment-lease")),
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
                  "renovation_code",
                  new Bilingual("کد نوسازی", "renovation code"),
                  new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "postal_code",
                  new Bilingual("کد پستی ملک", "postal code of the property"),
                  new Reader.Identifier(IdentifierKind.POSTAL_CODE),
                  new Form.Guard(CaseOpeningForm::when3, 17),
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
                  "land_area",
                  new Bilingual("مساحت عرصه", "plot area by the deed"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "request_kind",
                  new Bilingual("نوع درخواست", "kind of request"),
                  new Reader.Item(
                      Set.of(
                          "new",
                          "rebuild",
                          "storey",
                          "extension",
                          "alteration",
                          "conversion",
                          "drawing-change",
                          "permit-extension",
                          "roof",
                          "repair",
                          "certificate",
                          "inquiry")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "previous_record",
                  new Bilingual("پیش‌تر پروانه یا گواهی دارد", "has an earlier permit"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "previous_permit_number",
                  new Bilingual("شماره آخرین پروانه یا گواهی", "number of the last permit"),
                  new Reader.Text(30, true),
                  new Form.Guard(CaseOpeningForm::when4, 20),
                  true,
                  List.of()),
              new Form.Field(
                  "location_confirmed",
                  new Bilingual("محل ملک تأیید شده است", "the location is confirmed"),
                  Reader.CONFIRMATION,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(CaseOpeningForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(CaseOpeningForm::when5, 10),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
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
                  "root-title-deed",
                  new Bilingual("بنچاق", "root title deed"),
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
                  "birth-certificate",
                  new Bilingual("شناسنامه", "birth certificate"),
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
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
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
                  "utility-bills",
                  new Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
                  "copy",
                  new Form.Guard(CaseOpeningForm::when6, 17),
                  true,
                  List.of(),
                  new Bilingual("ملک ساختمان دارد", "the plot has a building"),
                  List.of()),
              new Form.Document(
                  "guardianship-deed",
                  new Bilingual("قیم‌نامه یا مدرک ولایت", "guardianship deed"),
                  "original-and-copy",
                  new Form.Guard(CaseOpeningForm::when7, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی ولی یا قیم است", "the applicant is a guardian"),
                  List.of()),
              new Form.Document(
                  "company-registration",
                  new Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
                  "copy",
                  new Form.Guard(CaseOpeningForm::when1, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی شخص حقوقی است", "the applicant is a legal person"),
                  List.of()),
              new Form.Document(
                  "subdivision-minutes",
                  new Bilingual("صورت‌مجلس تفکیکی", "subdivision minutes"),
                  "original-and-copy",
                  new Form.Guard(CaseOpeningForm::when8, 11),
                  true,
                  List.of(),
                  new Bilingual("سند آپارتمانی است", "the title is an apartment title"),
                  List.of()),
              new Form.Document(
                  "article-6-8-certificate",
                  new Bilingual(
                      "گواهی مواد ۶ و ۸ قانون زمین شهری",
                      "certificate under articles 6 and 8 of the Urban Land Act"),
                  "original",
                  new Form.Guard(CaseOpeningForm::when9, 17, 18),
                  true,
                  List.of(),
                  new Bilingual(
                      "زمین بایر و کمتر از ۱٬۰۰۰ مترمربع است",
                      "the land is vacant and under 1,000 m2"),
                  List.of("urban-lands-act-1360 6")),
              new Form.Document(
                  "article-12-decision",
                  new Bilingual("رأی کمیسیون ماده ۱۲", "article 12 decision"),
                  "original",
                  new Form.Guard(CaseOpeningForm::when10, 18),
                  true,
                  List.of(),
                  new Bilingual("مساحت زمین بیش از ۱٬۰۰۰ مترمربع است", "the land exceeds 1,000 m2"),
                  List.of("urban-land-act 12")),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "original-and-copy",
                  new Form.Guard(CaseOpeningForm::when4, 20),
                  true,
                  List.of(),
                  new Bilingual(
                      "پیش‌تر پروانه یا گواهی صادر شده است",
                      "a permit or certificate was issued before"),
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "all-owners-attend",
                  true,
                  null,
                  new Form.Guard(CaseOpeningForm::ruleAllOwnersAttend, 9),
                  new Bilingual(
                      "همه مالکان یا وکیل آنان حاضر نیستند",
                      "not all owners or their attorneys attend"),
                  new Bilingual(
                      "با همه مالکان یا وکالت‌نامه رسمی هر مالک غایب به دفتر خدمات الکترونیک بیایید",
                      "come to the e-service office with all owners, or with the notarised power of attorney of each absent one"),
                  "/fields/all_owners_attend",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "filer-after-death",
                  true,
                  new Form.Guard(CaseOpeningForm::when5, 10),
                  new Form.Guard(CaseOpeningForm::ruleFilerAfterDeath, 0),
                  new Bilingual(
                      "مالک فوت شده است و متقاضی وارث، قیم یا وکیل نیست",
                      "the owner has died and the applicant is not an heir, guardian or representative"),
                  new Bilingual(
                      "سمت متقاضی را وارث، قیم یا وکیل بنویسید و مدرک آن را به دفتر خدمات الکترونیک بدهید",
                      "file as heir, guardian or representative and hand its document in at the e-service office"),
                  "/fields/applicant_role",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("tax-paid", null),
              new Form.Check("location-answerable", null),
              new Form.Check("accepted-titles", null),
              new Form.Check("number-shape", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "case-opening",
                  new Bilingual(
                      "همه مالکان یا نماینده قانونی آنان یک بار با اصل مدارک در دفتر خدمات الکترونیک حاضر می‌شوند",
                      "All owners, or their lawful representatives, attend once with the originals at an e-service office."),
                  null)});

  private CaseOpeningForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** plot_state is built. */
  private static boolean when3(Values v, Row row) {
    return v.is(PLOT_STATE, "built");
  }

  /** previous_record. */
  private static boolean when4(Values v, Row row) {
    return v.yes(PREVIOUS_RECORD);
  }

  /** owner_deceased. */
  private static boolean when5(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** plot_state is not vacant. */
  private static boolean when6(Values v, Row row) {
    return v.notAmong(PLOT_STATE, ITEMS_1);
  }

  /** applicant_role is guardian. */
  private static boolean when7(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "guardian");
  }

  /** title_kind is apartment. */
  private static boolean when8(Values v, Row row) {
    return v.is(TITLE_KIND, "apartment");
  }

  /** plot_state is vacant and land_area below article_12_area. */
  private static boolean when9(Values v, Row row) {
    return v.is(PLOT_STATE, "vacant")
        && below(v.number(LAND_AREA), Parameters.article12Area(v.filedOn));
  }

  /** land_area above article_12_area. */
  private static boolean when10(Values v, Row row) {
    return above(v.number(LAND_AREA), Parameters.article12Area(v.filedOn));
  }

  /** all_owners_attend. */
  private static boolean ruleAllOwnersAttend(Values v, Row row) {
    return v.yes(ALL_OWNERS_ATTEND);
  }

  /** applicant_role is one of heir, guardian, representative. */
  private static boolean ruleFilerAfterDeath(Values v, Row row) {
    return v.among(APPLICANT_ROLE, ITEMS_2);
  }
}
