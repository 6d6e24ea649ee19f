// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.different;
import static zabeteh.forms.Numbers.above;

import java.util.List;
import java.util.Set;

/**
 * permit amendment.
 *
 * <p>اصلاح پروانه.
 */
final class PermitAmendmentForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int AMENDMENT_ITEMS = 13;
  private static final int NEW_AREA = 18;
  private static final int PERMIT_AREA = 17;
  private static final int NEEDS_DRAWINGS = 16;
  private static final int RIGHT_TEXT = 15;
  private static final int PRESENT_TEXT = 14;

  private static final Set<String> ITEMS_1 = Set.of("area");
  private static final Set<String> ITEMS_2 = Set.of("executor");
  private static final Set<String> ITEMS_3 = Set.of("designer");
  private static final Set<String> ITEMS_4 = Set.of("owner-name");

  static final Form FORM =
      new Form(
          "permit-amendment",
          new Bilingual("اصلاح پروانه", "permit amendment"),
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
                  new Form.Guard(PermitAmendmentForm::when1, 0),
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
                  "amendment_items",
                  new Bilingual("موارد اصلاح", "items to amend"),
                  new Reader.Items(
                      Set.of(
                          "area",
                          "owner-name",
                          "address",
                          "executor",
                          "designer",
                          "description",
                          "clerical")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "present_text",
                  new Bilingual("متن فعلی", "present wording"),
                  new Reader.Text(300, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "right_text",
                  new Bilingual("متن درست", "right wording"),
                  new Reader.Text(300, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "needs_drawings",
                  new Bilingual("نقشه هم تغییر می‌کند", "the drawings change too"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_area",
                  new Bilingual("زیربنای پروانه", "floor area on the permit"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  new Form.Guard(PermitAmendmentForm::when2, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "new_area",
                  new Bilingual("زیربنای درست", "right floor area"),
                  new Reader.Decimal(2, 100, 1_000_000_000),
                  new Form.Guard(PermitAmendmentForm::when2, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "executor_licence",
                  new Bilingual("پروانه مجری", "executor's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  false,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "social-security-inquiry",
                  new Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
                  new Form.Part(
                      20,
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
                  new Form.Guard(PermitAmendmentForm::when3, 0),
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
                  "executor-contract",
                  new Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
                  "original",
                  new Form.Guard(PermitAmendmentForm::when4, 13),
                  true,
                  List.of(),
                  new Bilingual("مجری تغییر می‌کند", "the executor changes"),
                  List.of()),
              new Form.Document(
                  "designer-commitment",
                  new Bilingual("برگه تعهد طراحی", "designer's commitment sheet"),
                  "original",
                  new Form.Guard(PermitAmendmentForm::when5, 13),
                  true,
                  List.of(),
                  new Bilingual("طراح تغییر می‌کند", "the designer changes"),
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
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("social-security-inquiry"),
                  new Form.Guard(PermitAmendmentForm::when6, 13, 18, 17),
                  new Bilingual(
                      "زیربنا از پروانه بیشتر می‌شود",
                      "the floor area grows beyond the permit"),
                  List.of("social-security-inquiry"),
                  List.of("social-security-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "no-new-drawings",
                  true,
                  null,
                  new Form.Guard(PermitAmendmentForm::ruleNoNewDrawings, 16),
                  new Bilingual(
                      "اصلاح با تغییر نقشه همراه است",
                      "the amendment comes with a change of the drawings"),
                  new Bilingual(
                      "فرم ۲۱ (تغییر نقشه) را بفرستید",
                      "file form 21 (amendment of drawings)"),
                  "/fields/needs_drawings",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "wordings-differ",
                  true,
                  null,
                  new Form.Guard(PermitAmendmentForm::ruleWordingsDiffer, 15, 14),
                  new Bilingual(
                      "متن فعلی و متن درست یکی است",
                      "the present and the right wording are the same"),
                  new Bilingual(
                      "متن فعلی را از روی پروانه و متن درست را از روی سند بنویسید",
                      "copy the present wording from the permit and the right one from the deed"),
                  "/fields/right_text",
                  List.of("/fields/present_text"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("report-and-visit", null),
              new Form.Check("violation-found", null),
              new Form.Check(
                  "difference-dues",
                  new Form.Guard(PermitAmendmentForm::when6, 13, 18, 17)),
              new Form.Check(
                  "ownership-elsewhere",
                  new Form.Guard(PermitAmendmentForm::when7, 13))},
          new Form.Visit[] {});

  private PermitAmendmentForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** amendment_items includes area. */
  private static boolean when2(Values v, Row row) {
    return v.includesAll(AMENDMENT_ITEMS, ITEMS_1);
  }

  /** applicant_role is representative. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** amendment_items includes executor. */
  private static boolean when4(Values v, Row row) {
    return v.includesAll(AMENDMENT_ITEMS, ITEMS_2);
  }

  /** amendment_items includes designer. */
  private static boolean when5(Values v, Row row) {
    return v.includesAll(AMENDMENT_ITEMS, ITEMS_3);
  }

  /** amendment_items includes area and new_area above permit_area. */
  private static boolean when6(Values v, Row row) {
    return v.includesAll(AMENDMENT_ITEMS, ITEMS_1)
        && above(v.number(NEW_AREA), v.number(PERMIT_AREA));
  }

  /** not needs_drawings. */
  private static boolean ruleNoNewDrawings(Values v, Row row) {
    return !v.yes(NEEDS_DRAWINGS);
  }

  /** right_text is not present_text. */
  private static boolean ruleWordingsDiffer(Values v, Row row) {
    return different(v.text(RIGHT_TEXT), v.text(PRESENT_TEXT));
  }

  /** amendment_items includes owner-name. */
  private static boolean when7(Values v, Row row) {
    return v.includesAll(AMENDMENT_ITEMS, ITEMS_4);
  }
}
