// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.plus;

import java.util.List;
import java.util.Set;

/**
 * agreement and compensation for property in a public scheme.
 *
 * <p>توافق و معوض ملک در طرح.
 */
final class ExpropriationCompensationForm {
  private static final int OWNER_KIND = 4;
  private static final int AGREEMENT_REACHED = 19;
  private static final int COMPENSATION_KIND = 18;
  private static final int ROAD_SCHEME_INQUIRY_IN_SCHEME = 28;
  private static final int ROAD_SCHEME_INQUIRY_ANNOUNCED_ON = 31;
  private static final int SCHEME_ANNOUNCED_DATE = 12;
  private static final int APPLICANT_ROLE = 8;
  private static final int OWNER_DECEASED = 7;
  private static final int RIGHTS = 17;
  private static final int AFFECTED_AREA = 13;
  private static final int LAND_AREA = 3;
  private static final int REMAINING_AREA = 14;
  private static final int REQUESTS_FULL_TAKING = 16;

  private static final Set<String> ITEMS_1 = Set.of("cash", "mixed");
  private static final Set<String> ITEMS_2 = Set.of("tenancy", "goodwill");
  private static final Set<String> ITEMS_3 = Set.of("mortgage");

  static final Form FORM =
      new Form(
          "expropriation-compensation",
          new Bilingual(
              "توافق و معوض ملک در طرح",
              "agreement and compensation for property in a public scheme"),
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
                  "registry_plate",
                  new Bilingual("پلاک ثبتی", "registry plate"),
                  Reader.PLATE,
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
                  "owner_kind",
                  new Bilingual("نوع مالک", "owner kind"),
                  new Reader.Item(Set.of("natural", "legal", "endowment")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(ExpropriationCompensationForm::when1, 4),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(ExpropriationCompensationForm::when2, 4),
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
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "heir", "company")),
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
                  "scheme_name",
                  new Bilingual("نام طرح", "name of the scheme"),
                  new Reader.Text(120, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "scheme_kind",
                  new Bilingual("نوع طرح", "kind of scheme"),
                  new Reader.Item(
                      Set.of("widening", "highway", "green-space", "public-service", "metro")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "scheme_announced_date",
                  new Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "affected_area",
                  new Bilingual("مساحت در طرح", "area within the scheme"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "remaining_area",
                  new Bilingual("مساحت باقیمانده", "area remaining"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "affected_built_area",
                  new Bilingual("مساحت اعیان در طرح", "built area taken"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "requests_full_taking",
                  new Bilingual("تملک کامل خواسته شده است", "asks for a full taking"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "rights",
                  new Bilingual("حقوق موجود", "rights on the property"),
                  new Reader.Items(Set.of("goodwill", "tenancy", "mortgage", "usufruct")),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "compensation_kind",
                  new Bilingual("نوع عوض", "kind of compensation"),
                  new Reader.Item(
                      Set.of("cash", "exchange-land", "exchange-apartment", "density", "mixed")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "agreement_reached",
                  new Bilingual("توافق بر بها حاصل است", "price agreed"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "agreed_value",
                  new Bilingual("بهای توافقی", "agreed value"),
                  new Reader.Decimal(0, 1, 1_000_000_000_000_000L),
                  new Form.Guard(ExpropriationCompensationForm::when3, 19),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_expert_licence",
                  new Bilingual("پروانه کارشناس مالک", "owner's expert licence"),
                  new Reader.Text(30, true),
                  new Form.Guard(ExpropriationCompensationForm::when4, 19),
                  true,
                  List.of()),
              new Form.Field(
                  "payee_iban",
                  new Bilingual("شماره شبا", "IBAN"),
                  new Reader.Identifier(IdentifierKind.IBAN),
                  new Form.Guard(ExpropriationCompensationForm::when5, 18),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      23,
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
                  "road-scheme-inquiry",
                  new Bilingual(
                      "استعلام طرح‌های اجرایی و تعریض",
                      "public works and widening inquiry"),
                  new Form.Part(
                      28,
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
                          new Form.Guard(ExpropriationCompensationForm::when6, 28),
                          true,
                          List.of()),
                      new Form.Field(
                          "affected_area",
                          new Bilingual("مساحت در طرح", "area within the scheme"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          new Form.Guard(ExpropriationCompensationForm::when6, 28),
                          true,
                          List.of()),
                      new Form.Field(
                          "announced_on",
                          new Bilingual("تاریخ اعلام رسمی طرح", "official announcement"),
                          new Reader.Day(437_927, 547_864),
                          new Form.Guard(ExpropriationCompensationForm::when6, 28),
                          true,
                          List.of()),
                      new Form.Field(
                          "scheme_start_years",
                          new Bilingual("سال تا شروع اجرا", "years until the approved start"),
                          new Reader.Whole(0, 99),
                          new Form.Guard(ExpropriationCompensationForm::when6, 28),
                          true,
                          List.of()))),
              new Form.Answer(
                  "endowment-inquiry",
                  new Bilingual("استعلام اوقاف", "endowment (waqf) inquiry"),
                  new Form.Part(
                      33,
                      null,
                      new Form.Field(
                          "endowed",
                          new Bilingual("عرصه موقوفه است", "the land is endowed"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "lease_in_force",
                          new Bilingual("اجاره معتبر است", "the lease is in force"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "agrees",
                          new Bilingual("با درخواست موافقت شده است", "the office agrees"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  null,
                  ExpropriationCompensationForm::ofRoadSchemeInquiryAcquisitionDue,
                  Form.Wire.NONE,
                  0,
                  28,
                  31),
              new Form.Computed(
                  "acquisition_due",
                  ExpropriationCompensationForm::computedAcquisitionDue,
                  Form.Wire.DAY,
                  0,
                  12)},
          new Form.Document[] {
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "original-and-copy",
                  new Form.Guard(ExpropriationCompensationForm::when1, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقیقی است", "the owner is a natural person"),
                  List.of()),
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original",
                  new Form.Guard(ExpropriationCompensationForm::when7, 8),
                  true,
                  List.of(),
                  new Bilingual("نماینده اقدام می‌کند", "a representative acts"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(ExpropriationCompensationForm::when8, 7),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "inheritance-tax-clearance",
                  new Bilingual("گواهی مالیات بر ارث", "inheritance-tax clearance"),
                  "original",
                  new Form.Guard(ExpropriationCompensationForm::when8, 7),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "company-registration",
                  new Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
                  "copy",
                  new Form.Guard(ExpropriationCompensationForm::when2, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
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
                  "renovation-tax-clearance",
                  new Bilingual("مفاصاحساب نوسازی", "renovation-tax clearance"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "expert-report",
                  new Bilingual("گزارش کارشناس رسمی", "official expert report"),
                  "original",
                  new Form.Guard(ExpropriationCompensationForm::when4, 19),
                  true,
                  List.of(),
                  new Bilingual("توافق بر بها حاصل نیست", "there is no agreement on the price"),
                  List.of()),
              new Form.Document(
                  "lease-contract",
                  new Bilingual("اجاره‌نامه", "lease"),
                  "copy",
                  new Form.Guard(ExpropriationCompensationForm::when9, 17),
                  true,
                  List.of(),
                  new Bilingual("حق اجاره یا سرقفلی هست", "a tenancy or goodwill exists"),
                  List.of()),
              new Form.Document(
                  "mortgagee-consent",
                  new Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
                  "original",
                  new Form.Guard(ExpropriationCompensationForm::when10, 17),
                  true,
                  List.of(),
                  new Bilingual("ملک در رهن است", "the property is mortgaged"),
                  List.of()),
              new Form.Document(
                  "endowment-consent",
                  new Bilingual("موافقت اوقاف", "endowments consent"),
                  "original",
                  new Form.Guard(ExpropriationCompensationForm::when11, 4),
                  true,
                  List.of(),
                  new Bilingual("ملک موقوفه است", "the property is endowed"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(
                  List.of("road-scheme-inquiry"),
                  null,
                  null,
                  List.of("road-scheme-inquiry"),
                  List.of("road-scheme-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("endowment-inquiry"),
                  new Form.Guard(ExpropriationCompensationForm::when11, 4),
                  new Bilingual("ملک موقوفه است", "the property is endowed"),
                  List.of("endowment-inquiry"),
                  List.of("endowment-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "areas-add-up",
                  true,
                  null,
                  new Form.Guard(ExpropriationCompensationForm::ruleAreasAddUp, 13, 3, 14),
                  new Bilingual(
                      "باقیمانده برابر مساحت کل منهای مساحت در طرح نیست",
                      "the remaining area is not the total minus the area taken"),
                  new Bilingual(
                      "سه مساحت را با سند و نقشه یو‌تی‌ام بسنجید",
                      "compare the three areas with the deed and the UTM survey"),
                  "/fields/affected_area",
                  List.of("/fields/land_area", "/fields/remaining_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "full-taking-of-rest",
                  true,
                  new Form.Guard(ExpropriationCompensationForm::when12, 16),
                  new Form.Guard(ExpropriationCompensationForm::ruleFullTakingOfRest, 14),
                  new Bilingual(
                      "تملک باقیمانده خواسته شده و باقیمانده صفر است",
                      "the rest is to be taken too and nothing remains"),
                  new Bilingual(
                      "درخواست تملک کامل را بردارید؛ همه ملک در طرح است",
                      "remove the request for full taking; the whole property lies in the scheme"),
                  "/fields/remaining_area",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "three-experts",
                  new Form.Guard(ExpropriationCompensationForm::when4, 19)),
              new Form.Check("eighteen-months", null),
              new Form.Check("owner-keeps-rights", null),
              new Form.Check(
                  "release-first",
                  new Form.Guard(ExpropriationCompensationForm::when10, 17)),
              new Form.Check(
                  "cash-to-owner",
                  new Form.Guard(ExpropriationCompensationForm::when5, 18)),
              new Form.Check("transfer-deed", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "ownership-transfer",
                  new Bilingual(
                      "مالکیت به شهرداری منتقل می‌شود",
                      "title passes to the municipality"),
                  null)});

  private ExpropriationCompensationForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is legal. */
  private static boolean when2(Values v, Row row) {
    return v.is(OWNER_KIND, "legal");
  }

  /** agreement_reached. */
  private static boolean when3(Values v, Row row) {
    return v.yes(AGREEMENT_REACHED);
  }

  /** not agreement_reached. */
  private static boolean when4(Values v, Row row) {
    return !v.yes(AGREEMENT_REACHED);
  }

  /** compensation_kind is one of cash, mixed. */
  private static boolean when5(Values v, Row row) {
    return v.among(COMPENSATION_KIND, ITEMS_1);
  }

  /** in_scheme. */
  private static boolean when6(Values v, Row row) {
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

  /** purchase due. */
  private static Object computedAcquisitionDue(Values v) {
    return Long.valueOf(
        plusMonths(v.number(SCHEME_ANNOUNCED_DATE), Parameters.acquisitionMonths(v.filedOn)));
  }

  /** applicant_role is representative. */
  private static boolean when7(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when8(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** rights is given and rights includes any of tenancy, goodwill. */
  private static boolean when9(Values v, Row row) {
    return v.given(RIGHTS) && v.includesAny(RIGHTS, ITEMS_2);
  }

  /** rights is given and rights includes mortgage. */
  private static boolean when10(Values v, Row row) {
    return v.given(RIGHTS) && v.includesAll(RIGHTS, ITEMS_3);
  }

  /** owner_kind is endowment. */
  private static boolean when11(Values v, Row row) {
    return v.is(OWNER_KIND, "endowment");
  }

  /** affected_area at most land_area and affected_area plus remaining_area is land_area. */
  private static boolean ruleAreasAddUp(Values v, Row row) {
    return atMost(v.number(AFFECTED_AREA), v.number(LAND_AREA))
        && equal(plus(v.number(AFFECTED_AREA), v.number(REMAINING_AREA)), v.number(LAND_AREA));
  }

  /** remaining_area above 0. */
  private static boolean ruleFullTakingOfRest(Values v, Row row) {
    return above(v.number(REMAINING_AREA), 0);
  }

  /** requests_full_taking. */
  private static boolean when12(Values v, Row row) {
    return v.yes(REQUESTS_FULL_TAKING);
  }
}
