// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * amendment of drawings.
 *
 * <p>تغییر نقشه.
 */
final class DrawingAmendmentForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNERS_COUNT = 5;
  private static final int CHANGES = 14;
  private static final int UNITS_SOLD = 19;
  private static final int TOTAL_FLOOR_AREA = 17;
  private static final int PERMIT_AREA = 12;
  private static final int ALREADY_BUILT = 15;
  private static final int PERMIT_EXPIRY = 10;
  private static final int PARKING_SPACES = 18;
  private static final int UNITS = 16;
  private static final int PERMIT_UNITS = 11;

  private static final Set<String> ITEMS_1 = Set.of("structure", "storeys", "area");
  private static final Set<String> ITEMS_2 = Set.of("storeys", "units", "use");
  private static final Set<String> ITEMS_3 = Set.of("use");

  static final Form FORM =
      new Form(
          "drawing-amendment",
          new Bilingual("تغییر نقشه", "amendment of drawings"),
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
                  new Form.Guard(DrawingAmendmentForm::when1, 0),
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
                  "permit_expiry",
                  new Bilingual("پایان اعتبار پروانه", "expiry date of the permit"),
                  new Reader.Day(437_927, 547_864),
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
                  "permit_area",
                  new Bilingual("زیربنای پروانه", "floor area on the permit"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "work_stage",
                  new Bilingual("مرحله کار", "stage of the works"),
                  new Reader.Item(
                      Set.of(
                          "not-started",
                          "demolition",
                          "excavation",
                          "foundation",
                          "frame",
                          "rough-work",
                          "finishing",
                          "facade",
                          "completed")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "changes",
                  new Bilingual("موارد تغییر", "changes"),
                  new Reader.Items(
                      Set.of(
                          "plan",
                          "facade",
                          "parking",
                          "units",
                          "area",
                          "storeys",
                          "structure",
                          "use")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "already_built",
                  new Bilingual("تغییر اجرا شده است", "the change is already built"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "units",
                  new Bilingual("تعداد واحد", "number of units"),
                  new Reader.Whole(1, 500),
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
                  "parking_spaces",
                  new Bilingual("تعداد پارکینگ", "parking spaces"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "units_sold",
                  new Bilingual("واحدی فروخته شده است", "a unit was sold"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "engineers",
                  new Bilingual("مهندسان", "designing and supervising engineers"),
                  1,
                  40,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "discipline",
                          new Bilingual("رشته", "discipline"),
                          new Reader.Item(
                              Set.of("architecture", "civil", "mechanical", "electrical")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "engineer_role",
                          new Bilingual("نقش", "role"),
                          new Reader.Item(Set.of("designer", "supervisor", "executor")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "licence",
                          new Bilingual("شماره پروانه اشتغال", "licence number"),
                          new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "national_id",
                          new Bilingual("کد ملی مهندس", "engineer's national id"),
                          new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "coordinator_licence",
                  new Bilingual("پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "social-security-inquiry",
                  new Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
                  new Form.Part(
                      22,
                      null,
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ حق بیمه", "premium stated"),
                          new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "cleared",
                          new Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(DrawingAmendmentForm::when2, 0),
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
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(DrawingAmendmentForm::when3, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
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
                  "architectural-drawings",
                  new Bilingual("نقشه معماری", "architectural drawings"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "structural-drawings",
                  new Bilingual("نقشه و محاسبات سازه", "structural drawings and calculation"),
                  "original",
                  new Form.Guard(DrawingAmendmentForm::when4, 14),
                  true,
                  List.of(),
                  new Bilingual(
                      "سازه، طبقات یا زیربنا تغییر می‌کند",
                      "structure, storeys or floor area changes"),
                  List.of()),
              new Form.Document(
                  "supervisor-report",
                  new Bilingual(
                      "گزارش مهندس ناظر از وضع کار",
                      "supervising engineer's report on the state of the works"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "fire-safety-approval",
                  new Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
                  "original",
                  new Form.Guard(DrawingAmendmentForm::when5, 14),
                  true,
                  List.of(),
                  new Bilingual(
                      "طبقات، واحد یا کاربری تغییر می‌کند",
                      "storeys, units or use changes"),
                  List.of()),
              new Form.Document(
                  "buyers-consent",
                  new Bilingual("رضایت پیش‌خریداران", "off-plan buyers' consent"),
                  "original",
                  new Form.Guard(DrawingAmendmentForm::when6, 19),
                  true,
                  List.of(),
                  new Bilingual(
                      "واحدی پیش‌فروش یا منتقل شده است",
                      "a unit was pre-sold or transferred"),
                  List.of()),
              new Form.Document(
                  "fee-receipt",
                  new Bilingual("فیش واریز عوارض", "fee receipt"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of(
                      "building-permit",
                      "rebuild-permit",
                      "storey-addition-permit",
                      "extension-permit",
                      "retrofit-permit"),
                  null,
                  null,
                  List.of(),
                  List.of()),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(List.of("supervision-stage-report"), null, null, List.of(), List.of()),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("social-security-inquiry"),
                  new Form.Guard(DrawingAmendmentForm::when7, 17, 12),
                  new Bilingual(
                      "زیربنا از پروانه بیشتر می‌شود",
                      "the floor area grows beyond the permit"),
                  List.of("social-security-inquiry"),
                  List.of("social-security-inquiry")),
              new Form.Need(
                  List.of("article-100-settlement"),
                  new Form.Guard(DrawingAmendmentForm::when8, 15),
                  new Bilingual(
                      "تغییر اجرا شده است و نخست به کمیسیون ماده صد می‌رود",
                      "the change is already built and goes to the Article 100 commission first"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "permit-in-force",
                  true,
                  null,
                  new Form.Guard(DrawingAmendmentForm::rulePermitInForce, 10),
                  new Bilingual("اعتبار پروانه گذشته است", "the permit has expired"),
                  new Bilingual(
                      "ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید",
                      "file form 23 (permit extension) first"),
                  "/fields/permit_expiry",
                  List.of(),
                  List.of(),
                  List.of("opinion-7-4452")),
              new Form.Rule(
                  "parking-for-added-units",
                  true,
                  new Form.Guard(DrawingAmendmentForm::when9, 16, 11),
                  new Form.Guard(DrawingAmendmentForm::ruleParkingForAddedUnits, 18, 16),
                  new Bilingual(
                      "واحد افزوده می‌شود و تعداد پارکینگ از تعداد واحد کمتر است",
                      "units are added and there are fewer parking spaces than units"),
                  new Bilingual(
                      "پارکینگ کم را در نقشه معماری اصلاحی بیفزایید",
                      "add the missing parking to the amended architectural drawings"),
                  "/fields/parking_spaces",
                  List.of("/fields/units"),
                  List.of(),
                  List.of("detailed-plan-parking")),
              new Form.Rule(
                  "no-change-of-use",
                  true,
                  null,
                  new Form.Guard(DrawingAmendmentForm::ruleNoChangeOfUse, 14),
                  new Bilingual(
                      "تغییر کاربری در این فرم انجام نمی‌شود",
                      "a change of use is not made with this form"),
                  new Bilingual(
                      "گزینه کاربری را بردارید و فرم ۴۳ (تغییر کاربری) را بفرستید",
                      "remove the item 'use' and file form 43 (change of use)"),
                  "/fields/changes",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("corrected-papers", null),
              new Form.Check("built-first", new Form.Guard(DrawingAmendmentForm::when8, 15)),
              new Form.Check(
                  "difference-dues",
                  new Form.Guard(DrawingAmendmentForm::when7, 17, 12)),
              new Form.Check("organisation-first", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                      "Signed and stamped drawings are handed over once in person."),
                  null)});

  private DrawingAmendmentForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owners_count above 1. */
  private static boolean when3(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** changes includes any of structure, storeys, area. */
  private static boolean when4(Values v, Row row) {
    return v.includesAny(CHANGES, ITEMS_1);
  }

  /** changes includes any of storeys, units, use. */
  private static boolean when5(Values v, Row row) {
    return v.includesAny(CHANGES, ITEMS_2);
  }

  /** units_sold. */
  private static boolean when6(Values v, Row row) {
    return v.yes(UNITS_SOLD);
  }

  /** total_floor_area above permit_area. */
  private static boolean when7(Values v, Row row) {
    return above(v.number(TOTAL_FLOOR_AREA), v.number(PERMIT_AREA));
  }

  /** already_built. */
  private static boolean when8(Values v, Row row) {
    return v.yes(ALREADY_BUILT);
  }

  /** permit_expiry on or after filing date. */
  private static boolean rulePermitInForce(Values v, Row row) {
    return atLeast(v.number(PERMIT_EXPIRY), v.filedOn);
  }

  /** parking_spaces at least units times parking_per_unit. */
  private static boolean ruleParkingForAddedUnits(Values v, Row row) {
    return atLeast(
        v.number(PARKING_SPACES),
        times(v.number(UNITS), Parameters.parkingPerUnit(v.filedOn)));
  }

  /** units above permit_units. */
  private static boolean when9(Values v, Row row) {
    return above(v.number(UNITS), v.number(PERMIT_UNITS));
  }

  /** changes lacks use. */
  private static boolean ruleNoChangeOfUse(Values v, Row row) {
    return v.includesNone(CHANGES, ITEMS_3);
  }
}
