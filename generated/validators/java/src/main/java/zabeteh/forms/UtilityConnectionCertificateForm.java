// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.plus;

import java.util.List;
import java.util.Set;

/**
 * utility connection letter.
 *
 * <p>معرفی‌نامه انشعاب.
 */
final class UtilityConnectionCertificateForm {
  private static final int OWNER_KIND = 1;
  private static final int BASIS = 18;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int EXCAVATION_NEEDED = 17;
  private static final int CONNECTION_KIND = 15;
  private static final int UTILITIES = 14;
  private static final int REQUESTED_METERS = 16;
  private static final int CERTIFICATE_UNITS = 21;
  private static final int OPEN_ARTICLE_100 = 22;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("gas");
  private static final Set<String> ITEMS_3 = Set.of("completion", "no-violation");
  private static final Set<String> ITEMS_4 = Set.of("permit", "completion");

  static final Form FORM =
      new Form(
          "utility-connection-certificate",
          new Bilingual("معرفی‌نامه انشعاب", "utility connection letter"),
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
                  new Form.Guard(UtilityConnectionCertificateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(UtilityConnectionCertificateForm::when2, 1),
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
                  "postal_code",
                  new Bilingual("کد پستی ملک", "postal code of the property"),
                  new Reader.Identifier(IdentifierKind.POSTAL_CODE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "total_floor_area",
                  new Bilingual("زیربنای کل", "total floor area"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "use_kind",
                  new Bilingual("نوع مصرف", "kind of consumption"),
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
                  "utilities",
                  new Bilingual("انشعاب‌های درخواستی", "connections asked for"),
                  new Reader.Items(Set.of("water", "sewer", "electricity", "gas", "telecom")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "connection_kind",
                  new Bilingual("نوع درخواست", "kind of request"),
                  new Reader.Item(Set.of("temporary", "permanent", "extra", "split", "unit-count")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "requested_meters",
                  new Bilingual("تعداد کنتور درخواستی", "meters requested"),
                  new Reader.Whole(1, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "excavation_needed",
                  new Bilingual("حفاری معبر لازم است", "the street must be dug up"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "basis",
                  new Bilingual("مدرک مبنا", "basis document"),
                  new Reader.Item(Set.of("permit", "no-violation", "completion")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "basis_number",
                  new Bilingual("شماره مدرک مبنا", "number of the basis"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "basis_expiry",
                  new Bilingual("پایان اعتبار مدرک مبنا", "expiry of the basis"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(UtilityConnectionCertificateForm::when3, 18),
                  true,
                  List.of()),
              new Form.Field(
                  "certificate_units",
                  new Bilingual("تعداد واحد در مبنا", "units on the basis"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "open_article_100",
                  new Bilingual("پرونده ماده صد باز دارد", "open Article 100 case"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      23,
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
                          List.of()))),
              new Form.Answer(
                  "water-sewer-inquiry",
                  new Bilingual("استعلام آب و فاضلاب", "water and sewer inquiry"),
                  new Form.Part(
                      26,
                      null,
                      new Form.Field(
                          "capacity_available",
                          new Bilingual("ظرفیت انشعاب وجود دارد", "capacity is available"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "clearance_kept",
                          new Bilingual("حریم شبکه رعایت شده است", "the clearance is kept"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "disconnected",
                          new Bilingual("انشعاب آب قطع شده است", "the connection is cut off"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()))),
              new Form.Answer(
                  "electricity-inquiry",
                  new Bilingual("استعلام شرکت برق", "electricity company inquiry"),
                  new Form.Part(
                      29,
                      null,
                      new Form.Field(
                          "building_free",
                          new Bilingual("احداث بی‌مانع است", "building is free"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "substation_needed",
                          new Bilingual("محل پست لازم است", "a substation room is needed"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "supply_terms",
                          new Bilingual("شرایط تأمین برق", "supply conditions"),
                          new Reader.Text(500, true),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "disconnected",
                          new Bilingual("انشعاب برق جمع شده است", "the connection is removed"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()))),
              new Form.Answer(
                  "gas-inquiry",
                  new Bilingual("استعلام شرکت گاز", "gas company inquiry"),
                  new Form.Part(
                      33,
                      null,
                      new Form.Field(
                          "capacity_available",
                          new Bilingual("ظرفیت انشعاب وجود دارد", "capacity is available"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "clearance_kept",
                          new Bilingual("حریم شبکه رعایت شده است", "the clearance is kept"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "piping_approved",
                          new Bilingual("لوله‌کشی تأیید شده است", "the piping is approved"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "disconnected",
                          new Bilingual("گاز قطع شده است", "the gas is cut off"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()))),
              new Form.Answer(
                  "telecom-inquiry",
                  new Bilingual("استعلام مخابرات", "telecommunications inquiry"),
                  new Form.Part(
                      37,
                      null,
                      new Form.Field(
                          "cable_near",
                          new Bilingual("کابل یا کانال در مجاورت است", "a cable or duct is near"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "fibre_available",
                          new Bilingual("فیبر نوری در دسترس است", "fibre is available"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "duct_approved",
                          new Bilingual(
                              "داکت داخلی تأیید شده است",
                              "the internal duct is approved"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(UtilityConnectionCertificateForm::when4, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(UtilityConnectionCertificateForm::when5, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(UtilityConnectionCertificateForm::when2, 1),
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
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  new Form.Guard(UtilityConnectionCertificateForm::when3, 18),
                  true,
                  List.of(),
                  new Bilingual("مبنا پروانه است", "the basis is a permit"),
                  List.of()),
              new Form.Document(
                  "completion-certificate",
                  new Bilingual("گواهی پایان کار", "completion certificate"),
                  "copy",
                  new Form.Guard(UtilityConnectionCertificateForm::when6, 18),
                  true,
                  List.of(),
                  new Bilingual("مبنا پایان کار است", "the basis is a completion certificate"),
                  List.of()),
              new Form.Document(
                  "no-violation-certificate",
                  new Bilingual("گواهی عدم خلاف", "no-violation certificate"),
                  "copy",
                  new Form.Guard(UtilityConnectionCertificateForm::when7, 18),
                  true,
                  List.of(),
                  new Bilingual("مبنا عدم خلاف است", "the basis is a no-violation certificate"),
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
                  "company-capacity-letter",
                  new Bilingual("نامه امکان‌سنجی شرکت", "company capacity letter"),
                  "copy",
                  new Form.Guard(UtilityConnectionCertificateForm::when8, 17, 15),
                  true,
                  List.of(),
                  new Bilingual(
                      "حفاری یا افزایش ظرفیت لازم است",
                      "digging or extra capacity is needed"),
                  List.of()),
              new Form.Document(
                  "gas-certificate",
                  new Bilingual("تأییدیه لوله‌کشی گاز", "gas piping approval"),
                  "copy",
                  new Form.Guard(UtilityConnectionCertificateForm::when9, 14),
                  true,
                  List.of(),
                  new Bilingual("انشعاب گاز خواسته شده است", "gas is asked for"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("water-sewer-inquiry"),
                  null,
                  null,
                  List.of("water-sewer-inquiry"),
                  List.of("water-sewer-inquiry")),
              new Form.Need(
                  List.of("electricity-inquiry"),
                  null,
                  null,
                  List.of("electricity-inquiry"),
                  List.of("electricity-inquiry")),
              new Form.Need(
                  List.of("gas-inquiry"),
                  null,
                  null,
                  List.of("gas-inquiry"),
                  List.of("gas-inquiry")),
              new Form.Need(
                  List.of("telecom-inquiry"),
                  null,
                  null,
                  List.of("telecom-inquiry"),
                  List.of("telecom-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "permanent-needs-certificate",
                  true,
                  new Form.Guard(UtilityConnectionCertificateForm::when10, 15),
                  new Form.Guard(
                      UtilityConnectionCertificateForm::rulePermanentNeedsCertificate,
                      18),
                  new Bilingual(
                      "انشعاب دائم خواسته شده و مبنا پروانه است",
                      "a permanent connection is asked for, and the basis is a permit"),
                  new Bilingual(
                      "با پروانه انشعاب موقت بخواهید یا با فرم ۳۱ پایان کار و با فرم ۳۰ عدم خلاف بگیرید",
                      "with a permit ask for a temporary one, or obtain the completion certificate with form 31 or the no-violation certificate with form 30"),
                  "/fields/basis",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "meters-within-units",
                  true,
                  null,
                  new Form.Guard(UtilityConnectionCertificateForm::ruleMetersWithinUnits, 16, 21),
                  new Bilingual(
                      "کنتور درخواستی از واحدهای مبنا و کنتور مشاعات بیشتر است",
                      "more meters are requested than there are units and meters of common parts"),
                  new Bilingual(
                      "تعداد کنتور را کم کنید یا تعداد واحد را با مدرک مبنا بسنجید",
                      "ask for fewer meters, or compare the number of units with the basis document"),
                  "/fields/requested_meters",
                  List.of("/fields/certificate_units"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "unit-count-basis",
                  true,
                  new Form.Guard(UtilityConnectionCertificateForm::when11, 15),
                  new Form.Guard(UtilityConnectionCertificateForm::ruleUnitCountBasis, 18),
                  new Bilingual(
                      "تغییر تعداد واحد خواسته شده و مبنا عدم خلاف است",
                      "a change of unit count is asked for, and the basis is a no-violation certificate"),
                  new Bilingual(
                      "پروانه را با فرم ۲۲ اصلاح کنید یا با فرم ۳۱ پایان کار بگیرید",
                      "amend the permit with form 22, or obtain the completion certificate with form 31"),
                  "/fields/basis",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "no-open-case",
                  true,
                  new Form.Guard(UtilityConnectionCertificateForm::when10, 15),
                  new Form.Guard(UtilityConnectionCertificateForm::ruleNoOpenCase, 22),
                  new Bilingual(
                      "پرونده ماده صد باز است و معرفی‌نامه دائم صادر نمی‌شود",
                      "an Article 100 case is open, and no letter for a permanent connection is issued"),
                  new Bilingual(
                      "پرونده را با فرم ۴۸ (اجرای رأی) به پایان ببرید",
                      "bring the case to its end with form 48, the settlement"),
                  "/fields/open_article_100",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(UtilityConnectionCertificateForm::when4, 0)),
              new Form.Check(
                  "temporary-ends",
                  new Form.Guard(UtilityConnectionCertificateForm::when12, 15)),
              new Form.Check(
                  "amended-permit",
                  new Form.Guard(UtilityConnectionCertificateForm::when11, 15)),
              new Form.Check(
                  "digging-permit",
                  new Form.Guard(UtilityConnectionCertificateForm::when13, 17)),
              new Form.Check("outside-city", null)},
          new Form.Visit[] {});

  private UtilityConnectionCertificateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** basis is permit. */
  private static boolean when3(Values v, Row row) {
    return v.is(BASIS, "permit");
  }

  /** applicant_role is representative. */
  private static boolean when4(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when5(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** basis is completion. */
  private static boolean when6(Values v, Row row) {
    return v.is(BASIS, "completion");
  }

  /** basis is no-violation. */
  private static boolean when7(Values v, Row row) {
    return v.is(BASIS, "no-violation");
  }

  /** excavation_needed or connection_kind is extra. */
  private static boolean when8(Values v, Row row) {
    return v.yes(EXCAVATION_NEEDED) || v.is(CONNECTION_KIND, "extra");
  }

  /** utilities includes gas. */
  private static boolean when9(Values v, Row row) {
    return v.includesAll(UTILITIES, ITEMS_2);
  }

  /** basis is one of completion, no-violation. */
  private static boolean rulePermanentNeedsCertificate(Values v, Row row) {
    return v.among(BASIS, ITEMS_3);
  }

  /** connection_kind is permanent. */
  private static boolean when10(Values v, Row row) {
    return v.is(CONNECTION_KIND, "permanent");
  }

  /** requested_meters at most certificate_units plus common_meters. */
  private static boolean ruleMetersWithinUnits(Values v, Row row) {
    return atMost(
        v.number(REQUESTED_METERS),
        plus(v.number(CERTIFICATE_UNITS), Parameters.commonMeters(v.filedOn)));
  }

  /** basis is one of permit, completion. */
  private static boolean ruleUnitCountBasis(Values v, Row row) {
    return v.among(BASIS, ITEMS_4);
  }

  /** connection_kind is unit-count. */
  private static boolean when11(Values v, Row row) {
    return v.is(CONNECTION_KIND, "unit-count");
  }

  /** not open_article_100. */
  private static boolean ruleNoOpenCase(Values v, Row row) {
    return !v.yes(OPEN_ARTICLE_100);
  }

  /** connection_kind is temporary. */
  private static boolean when12(Values v, Row row) {
    return v.is(CONNECTION_KIND, "temporary");
  }

  /** excavation_needed. */
  private static boolean when13(Values v, Row row) {
    return v.yes(EXCAVATION_NEEDED);
  }
}
