// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusYears;
import static zabeteh.forms.Days.yearsBetween;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.plus;

import java.util.List;
import java.util.Set;

/**
 * renovation-tax clearance.
 *
 * <p>مفاصاحساب نوسازی.
 */
final class RenovationTaxClearanceForm {
  private static final int OWNER_KIND = 3;
  private static final int BILL_ID = 13;
  private static final int RENOVATION_TAX_EXEMPTION = 15;
  private static final int EARLIER_PAYMENTS_RECORDED = 12;
  private static final int APPLICANT_ROLE = 7;
  private static final int OWNER_DECEASED = 6;
  private static final int CLEAR_THROUGH_YEAR = 11;
  private static final int LAST_PAID_YEAR = 10;
  private static final int CURRENT_YEAR = 21;
  private static final int REBUILT_COMPLETION_DATE = 16;
  private static final int OPEN_INSTALMENTS = 17;
  private static final int CERTIFICATE_PURPOSE = 9;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("none");

  static final Form FORM =
      new Form(
          "renovation-tax-clearance",
          new Bilingual("مفاصاحساب نوسازی", "renovation-tax clearance"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "renovation_code",
                  new Bilingual("کد نوسازی", "renovation code"),
                  new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
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
                  "unit_kind",
                  new Bilingual("نوع ملک", "kind of property"),
                  new Reader.Item(Set.of("land", "building", "apartment", "shop")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_kind",
                  new Bilingual("نوع مالک", "owner kind"),
                  new Reader.Item(Set.of("natural", "legal")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(RenovationTaxClearanceForm::when1, 3),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(RenovationTaxClearanceForm::when2, 3),
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
                  "certificate_purpose",
                  new Bilingual("منظور از گواهی", "purpose of the certificate"),
                  new Reader.Item(Set.of("transfer", "bank", "permit", "completion", "personal")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "last_paid_year",
                  new Bilingual("آخرین سال پرداخت‌شده", "last year paid"),
                  new Reader.Whole(1348, 1500),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "clear_through_year",
                  new Bilingual("تسویه تا سال", "clear through year"),
                  new Reader.Whole(1348, 1500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "earlier_payments_recorded",
                  new Bilingual("پرداخت پیشین در سامانه هست", "earlier payments on record"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "bill_id",
                  new Bilingual("شناسه قبض", "bill id"),
                  new Reader.Identifier(IdentifierKind.BILL_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "payment_id",
                  new Bilingual("شناسه پرداخت", "payment id"),
                  new Reader.Identifier(IdentifierKind.PAYMENT_ID),
                  new Form.Guard(RenovationTaxClearanceForm::when3, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "renovation_tax_exemption",
                  new Bilingual("معافیت", "exemption"),
                  new Reader.Item(Set.of("none", "rebuilt", "other-law")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "rebuilt_completion_date",
                  new Bilingual("تاریخ پایان بنای نو", "completion of the new house"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(RenovationTaxClearanceForm::when4, 15),
                  true,
                  List.of()),
              new Form.Field(
                  "open_instalments",
                  new Bilingual("قسط پرداخت‌نشده دارد", "has unpaid instalments"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      18,
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
                  "current_year",
                  RenovationTaxClearanceForm::computedCurrentYear,
                  Form.Wire.PLAIN,
                  0)},
          new Form.Document[] {
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
                  "renovation-tax-receipt",
                  new Bilingual(
                      "فیش عوارض نوسازی سال جاری",
                      "renovation-tax receipt of the current year"),
                  "copy",
                  new Form.Guard(RenovationTaxClearanceForm::when5, 12),
                  true,
                  List.of(),
                  new Bilingual(
                      "پرداخت سال‌های قبل در سامانه نیست",
                      "earlier payments are not in the system"),
                  List.of()),
              new Form.Document(
                  "waste-fee-receipt",
                  new Bilingual("فیش پسماند", "waste-fee receipt"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "copy",
                  new Form.Guard(RenovationTaxClearanceForm::when1, 3),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقیقی است", "the owner is a natural person"),
                  List.of()),
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "copy",
                  new Form.Guard(RenovationTaxClearanceForm::when6, 7),
                  true,
                  List.of(),
                  new Bilingual("نماینده درخواست می‌دهد", "filed by a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "copy",
                  new Form.Guard(RenovationTaxClearanceForm::when7, 6),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "exemption-proof",
                  new Bilingual("مدرک معافیت", "proof of exemption"),
                  "copy",
                  new Form.Guard(RenovationTaxClearanceForm::when8, 15),
                  true,
                  List.of(),
                  new Bilingual("به معافیت استناد شده است", "an exemption is claimed"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "not-before-last-paid",
                  true,
                  new Form.Guard(RenovationTaxClearanceForm::when9, 10),
                  new Form.Guard(RenovationTaxClearanceForm::ruleNotBeforeLastPaid, 11, 10),
                  new Bilingual(
                      "سال تسویه پیش از آخرین سال پرداخت است",
                      "the clear-through year is before the last paid year"),
                  new Bilingual(
                      "هر دو سال را با قبض نوسازی بسنجید",
                      "compare both years with the renovation-tax bill"),
                  "/fields/clear_through_year",
                  List.of("/fields/last_paid_year"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "not-after-this-year",
                  true,
                  null,
                  new Form.Guard(RenovationTaxClearanceForm::ruleNotAfterThisYear, 11),
                  new Bilingual(
                      "سال تسویه پس از سال جاری است",
                      "the clear-through year is after the current year"),
                  new Bilingual(
                      "سال جاری یا سالی پیش از آن را بنویسید",
                      "give the current year or an earlier one"),
                  "/fields/clear_through_year",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "exemption-in-force",
                  false,
                  new Form.Guard(RenovationTaxClearanceForm::when4, 15),
                  new Form.Guard(RenovationTaxClearanceForm::ruleExemptionInForce, 16),
                  new Bilingual(
                      "معافیت ۳ ساله بنای نوساز گذشته است",
                      "the exemption of a rebuilt house, 3 years, is over"),
                  new Bilingual(
                      "عوارض سال‌های پس از معافیت را با استعلام ۵۵ (بدهی ملک) بپرسید و بپردازید",
                      "ask with inquiry 55 for the dues of the years after the exemption, and pay them"),
                  "/fields/rebuilt_completion_date",
                  List.of(),
                  List.of(),
                  List.of("urban-renewal-act-1347 10 note 2")),
              new Form.Rule(
                  "no-open-instalments",
                  true,
                  null,
                  new Form.Guard(RenovationTaxClearanceForm::ruleNoOpenInstalments, 17),
                  new Bilingual(
                      "قسط پرداخت‌نشده هست و مفاصاحساب به پرداخت کل بدهی موکول است",
                      "instalments are open and the clearance waits for the whole debt"),
                  new Bilingual(
                      "قسط‌های مانده را با شناسه قبض استعلام ۵۵ (بدهی ملک) بپردازید",
                      "pay the remaining instalments with the bill id of inquiry 55"),
                  "/fields/open_instalments",
                  List.of(),
                  List.of(),
                  List.of("municipal-financial-bylaw 32"))},
          new Form.Check[] {
              new Form.Check("dues-of-year", null),
              new Form.Check("early-reward", null),
              new Form.Check(
                  "three-years-exempt",
                  new Form.Guard(RenovationTaxClearanceForm::when4, 15)),
              new Form.Check("matching-ids", new Form.Guard(RenovationTaxClearanceForm::when3, 13)),
              new Form.Check(
                  "article-74-clearance",
                  new Form.Guard(RenovationTaxClearanceForm::when10, 9)),
              new Form.Check("surcharge", null),
              new Form.Check("valid-to-year-end", null)},
          new Form.Visit[] {});

  private RenovationTaxClearanceForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** bill_id is given. */
  private static boolean when3(Values v, Row row) {
    return v.given(BILL_ID);
  }

  /** renovation_tax_exemption is rebuilt. */
  private static boolean when4(Values v, Row row) {
    return v.is(RENOVATION_TAX_EXEMPTION, "rebuilt");
  }

  /** current year. */
  private static Object computedCurrentYear(Values v) {
    return Long.valueOf(plus(1300, yearsBetween(474_451, v.filedOn)));
  }

  /** not earlier_payments_recorded. */
  private static boolean when5(Values v, Row row) {
    return !v.yes(EARLIER_PAYMENTS_RECORDED);
  }

  /** applicant_role is representative. */
  private static boolean when6(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when7(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** renovation_tax_exemption is not none. */
  private static boolean when8(Values v, Row row) {
    return v.notAmong(RENOVATION_TAX_EXEMPTION, ITEMS_2);
  }

  /** clear_through_year at least last_paid_year. */
  private static boolean ruleNotBeforeLastPaid(Values v, Row row) {
    return atLeast(v.number(CLEAR_THROUGH_YEAR), v.number(LAST_PAID_YEAR));
  }

  /** last_paid_year is given. */
  private static boolean when9(Values v, Row row) {
    return v.given(LAST_PAID_YEAR);
  }

  /** clear_through_year at most current_year. */
  private static boolean ruleNotAfterThisYear(Values v, Row row) {
    return atMost(v.number(CLEAR_THROUGH_YEAR), v.number(CURRENT_YEAR));
  }

  /** rebuilt_completion_date plus new_house_exempt_years years on or after filing date. */
  private static boolean ruleExemptionInForce(Values v, Row row) {
    return atLeast(
        plusYears(v.number(REBUILT_COMPLETION_DATE), Parameters.newHouseExemptYears(v.filedOn)),
        v.filedOn);
  }

  /** not open_instalments. */
  private static boolean ruleNoOpenInstalments(Values v, Row row) {
    return !v.yes(OPEN_INSTALMENTS);
  }

  /** certificate_purpose is transfer. */
  private static boolean when10(Values v, Row row) {
    return v.is(CERTIFICATE_PURPOSE, "transfer");
  }
}
