// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.minus;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * building completion certificate.
 *
 * <p>گواهی پایان کار ساختمان.
 */
final class CompletionCertificateForm {
  private static final int OWNER_KIND = 1;
  private static final int EXISTING_FLOOR_AREA = 17;
  private static final int PERMIT_AREA = 12;
  private static final int EXISTING_STOREYS = 18;
  private static final int PERMIT_STOREYS = 13;
  private static final int EXISTING_UNITS = 19;
  private static final int PERMIT_UNITS = 14;
  private static final int PARKING_BUILT = 20;
  private static final int PARKING_REQUIRED = 15;
  private static final int PARKING_SHORT = 31;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int ELEVATOR_COUNT = 22;
  private static final int HAS_GAS = 23;
  private static final int FIRE_APPROVAL_NEEDED = 24;
  private static final int EXCEEDS_PERMIT = 30;
  private static final int WORKS_END_DATE = 16;
  private static final int PERMIT_DATE = 11;
  private static final int SETBACK_DONE = 21;

  private static final Set<String> ITEMS_1 = Set.of("natural");

  static final Form FORM =
      new Form(
          "completion-certificate",
          new Bilingual("گواهی پایان کار ساختمان", "building completion certificate"),
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
                  new Form.Guard(CompletionCertificateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(CompletionCertificateForm::when2, 1),
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
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_date",
                  new Bilingual("تاریخ صدور پروانه", "date of issue of the permit"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_area",
                  new Bilingual("زیربنای پروانه", "floor area on the permit"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_storeys",
                  new Bilingual("طبقات پروانه", "storeys on the permit"),
                  new Reader.Whole(1, 80),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_units",
                  new Bilingual("واحدهای پروانه", "units on the permit"),
                  new Reader.Whole(1, 500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "parking_required",
                  new Bilingual("پارکینگ لازم", "parking spaces required"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "works_end_date",
                  new Bilingual("تاریخ پایان عملیات", "date works ended"),
                  new Reader.Day(437_927, 547_864),
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
                  "existing_storeys",
                  new Bilingual("طبقات موجود", "existing storeys"),
                  new Reader.Whole(1, 80),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "existing_units",
                  new Bilingual("واحدهای موجود", "existing units"),
                  new Reader.Whole(1, 500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "parking_built",
                  new Bilingual("پارکینگ ساخته‌شده", "parking spaces built"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "setback_done",
                  new Bilingual("عقب‌نشینی اجرا شده است", "road setback carried out"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "elevator_count",
                  new Bilingual("تعداد آسانسور", "number of lifts"),
                  new Reader.Whole(0, 40),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "has_gas",
                  new Bilingual("لوله‌کشی گاز دارد", "has gas piping"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "fire_approval_needed",
                  new Bilingual("مشمول تأییدیه آتش‌نشانی است", "fire approval applies"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      25,
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
                  "fire-safety-inquiry",
                  new Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
                  new Form.Part(
                      28,
                      null,
                      new Form.Field(
                          "instructions",
                          new Bilingual("دستورالعمل ایمنی", "safety instructions"),
                          new Reader.Text(1000, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "approved",
                          new Bilingual("ایمنی حریق تأیید شده است", "fire safety is approved"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  "exceeds_permit",
                  CompletionCertificateForm::computedExceedsPermit,
                  Form.Wire.PLAIN,
                  0,
                  17,
                  12,
                  18,
                  13,
                  19,
                  14),
              new Form.Computed(
                  "parking_short",
                  CompletionCertificateForm::computedParkingShort,
                  Form.Wire.PLAIN,
                  0,
                  20,
                  15),
              new Form.Computed(
                  "parking_short_area",
                  CompletionCertificateForm::computedParkingShortArea,
                  Form.Wire.DECIMAL,
                  2,
                  15,
                  20)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(CompletionCertificateForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(CompletionCertificateForm::when4, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(CompletionCertificateForm::when2, 1),
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
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "supervisor-completion-report",
                  new Bilingual(
                      "گزارش پایان کار ناظران چهار رشته",
                      "completion report of the supervisors of four disciplines"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "as-built-drawings",
                  new Bilingual("نقشه چون‌ساخت (وضع موجود)", "as-built drawings"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "structural-soundness-certificate",
                  new Bilingual("گواهی استحکام بنا", "structural-soundness certificate"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "elevator-certificate",
                  new Bilingual("گواهی استاندارد آسانسور", "lift standard certificate"),
                  "copy",
                  new Form.Guard(CompletionCertificateForm::when5, 22),
                  true,
                  List.of(),
                  new Bilingual("آسانسور دارد", "there is at least one lift"),
                  List.of()),
              new Form.Document(
                  "gas-certificate",
                  new Bilingual("تأییدیه لوله‌کشی گاز", "gas piping approval"),
                  "copy",
                  new Form.Guard(CompletionCertificateForm::when6, 23),
                  true,
                  List.of(),
                  new Bilingual("لوله‌کشی گاز دارد", "there is gas piping"),
                  List.of()),
              new Form.Document(
                  "fire-safety-approval",
                  new Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
                  "original",
                  new Form.Guard(CompletionCertificateForm::when7, 24),
                  true,
                  List.of(),
                  new Bilingual("مشمول تأییدیه است", "the approval applies"),
                  List.of()),
              new Form.Document(
                  "commission-decision",
                  new Bilingual("رأی کمیسیون ماده صد", "decision of the Article 100 commission"),
                  "copy",
                  new Form.Guard(CompletionCertificateForm::when8, 17, 12, 18, 13, 19, 14, 20, 15),
                  true,
                  List.of(),
                  new Bilingual(
                      "زیربنا، طبقات، واحد یا پارکینگ با پروانه نمی‌خواند",
                      "area, storeys, units or parking differ from the permit"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("supervision-stage-report"), null, null, List.of(), List.of()),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry")),
              new Form.Need(
                  List.of("fire-safety-inquiry"),
                  new Form.Guard(CompletionCertificateForm::when7, 24),
                  new Bilingual(
                      "مشمول تأییدیه آتش‌نشانی است",
                      "the fire organisation's approval applies"),
                  List.of("fire-safety-inquiry"),
                  List.of("fire-safety-inquiry")),
              new Form.Need(
                  List.of("article-100-settlement"),
                  new Form.Guard(CompletionCertificateForm::when8, 17, 12, 18, 13, 19, 14, 20, 15),
                  new Bilingual(
                      "اضافه بنا یا کسری پارکینگ پیش از صدور گواهی به کمیسیون ماده صد می‌رود",
                      "excess building or missing parking goes to the Article 100 commission before the certificate"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "works-end-after-permit",
                  true,
                  null,
                  new Form.Guard(CompletionCertificateForm::ruleWorksEndAfterPermit, 16, 11),
                  new Bilingual(
                      "تاریخ پایان عملیات پس از تاریخ پروانه نیست",
                      "the works do not end after the permit was issued"),
                  new Bilingual(
                      "هر دو تاریخ را با پروانه و گزارش ناظر بسنجید",
                      "compare both dates with the permit and the supervisor's report"),
                  "/fields/works_end_date",
                  List.of("/fields/permit_date"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "works-ended",
                  true,
                  null,
                  new Form.Guard(CompletionCertificateForm::ruleWorksEnded, 16),
                  new Bilingual(
                      "تاریخ پایان عملیات پس از روز درخواست است",
                      "the works end after the day of filing"),
                  new Bilingual(
                      "پس از پایان عملیات در درگاه درخواست کنید",
                      "file on the portal after the works have ended"),
                  "/fields/works_end_date",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "setback-first",
                  true,
                  null,
                  new Form.Guard(CompletionCertificateForm::ruleSetbackFirst, 21),
                  new Bilingual("عقب‌نشینی اجرا نشده است", "the setback has not been carried out"),
                  new Bilingual(
                      "عقب‌نشینی را اجرا کنید و با گزارش مهندس ناظر دوباره درخواست کنید",
                      "carry out the setback and file again with the supervisor's report"),
                  "/fields/setback_done",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(CompletionCertificateForm::when3, 0)),
              new Form.Check("works-finished", null),
              new Form.Check("supervisors-certify", null),
              new Form.Check(
                  "parking-shortage",
                  new Form.Guard(CompletionCertificateForm::when9, 20, 15))},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه چون‌ساخت و فرم‌های امضاشده مهندسان بررسی می‌شود",
                      "as-built drawings and the engineers' signed forms are checked"),
                  null)});

  private CompletionCertificateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** exceeds the permit. */
  private static Object computedExceedsPermit(Values v) {
    return above(v.number(EXISTING_FLOOR_AREA), v.number(PERMIT_AREA))
        || above(v.number(EXISTING_STOREYS), v.number(PERMIT_STOREYS))
        || above(v.number(EXISTING_UNITS), v.number(PERMIT_UNITS));
  }

  /** parking is short. */
  private static Object computedParkingShort(Values v) {
    return below(v.number(PARKING_BUILT), v.number(PARKING_REQUIRED));
  }

  /** area of missing parking. */
  private static Object computedParkingShortArea(Values v) {
    if (!v.yes(PARKING_SHORT)) {
      return null;
    }
    return Long.valueOf(
        times(
            Parameters.parkingSpaceArea(v.filedOn),
            minus(v.number(PARKING_REQUIRED), v.number(PARKING_BUILT))));
  }

  /** applicant_role is representative. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when4(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** elevator_count at least 1. */
  private static boolean when5(Values v, Row row) {
    return atLeast(v.number(ELEVATOR_COUNT), 1);
  }

  /** has_gas. */
  private static boolean when6(Values v, Row row) {
    return v.yes(HAS_GAS);
  }

  /** fire_approval_needed. */
  private static boolean when7(Values v, Row row) {
    return v.yes(FIRE_APPROVAL_NEEDED);
  }

  /** exceeds_permit or parking_short. */
  private static boolean when8(Values v, Row row) {
    return v.yes(EXCEEDS_PERMIT) || v.yes(PARKING_SHORT);
  }

  /** works_end_date after permit_date. */
  private static boolean ruleWorksEndAfterPermit(Values v, Row row) {
    return above(v.number(WORKS_END_DATE), v.number(PERMIT_DATE));
  }

  /** works_end_date on or before filing date. */
  private static boolean ruleWorksEnded(Values v, Row row) {
    return atMost(v.number(WORKS_END_DATE), v.filedOn);
  }

  /** setback_done. */
  private static boolean ruleSetbackFirst(Values v, Row row) {
    return v.yes(SETBACK_DONE);
  }

  /** parking_short. */
  private static boolean when9(Values v, Row row) {
    return v.yes(PARKING_SHORT);
  }
}
