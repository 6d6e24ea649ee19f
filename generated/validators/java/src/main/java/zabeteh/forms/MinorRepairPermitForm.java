// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * minor-repair permission.
 *
 * <p>مجوز تعمیرات جزئی.
 */
final class MinorRepairPermitForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int START_DATE = 12;
  private static final int TOUCHES_STRUCTURE = 10;
  private static final int OUTSIDE_WORK = 11;

  private static final Set<String> ITEMS_1 = Set.of("tenant");

  static final Form FORM =
      new Form(
          "minor-repair-permit",
          new Bilingual("مجوز تعمیرات جزئی", "minor-repair permission"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "heir", "company", "tenant")),
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
                  "unit_number",
                  new Bilingual("شماره واحد", "unit number"),
                  new Reader.Text(10, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "work_items",
                  new Bilingual("کارهای تعمیراتی", "repair works"),
                  new Reader.Items(
                      Set.of(
                          "paint",
                          "tile",
                          "plaster",
                          "floor",
                          "waterproofing",
                          "pipes",
                          "wiring",
                          "kitchen",
                          "door-window",
                          "yard")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "touches_structure",
                  new Bilingual("به سازه دست می‌زند", "touches the structure"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "outside_work",
                  new Bilingual("در معبر چیزی گذاشته می‌شود", "something stands in the street"),
                  Reader.FLAG,
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
                  new Reader.Whole(1, 180),
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
                  new Form.Guard(MinorRepairPermitForm::when1, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "copy",
                  new Form.Guard(MinorRepairPermitForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی مستأجر نیست", "the applicant is not a tenant"),
                  List.of()),
              new Form.Document(
                  "lease-contract",
                  new Bilingual("اجاره‌نامه", "lease"),
                  "copy",
                  new Form.Guard(MinorRepairPermitForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی مستأجر است", "the applicant is a tenant"),
                  List.of()),
              new Form.Document(
                  "owner-consent",
                  new Bilingual("رضایت مالک", "owner's consent"),
                  "original",
                  new Form.Guard(MinorRepairPermitForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی مستأجر است", "the applicant is a tenant"),
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
                  "original-and-copy",
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
                  false,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "start-not-past",
                  true,
                  null,
                  new Form.Guard(MinorRepairPermitForm::ruleStartNotPast, 12),
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
                  "no-structural-work",
                  true,
                  null,
                  new Form.Guard(MinorRepairPermitForm::ruleNoStructuralWork, 10),
                  new Bilingual(
                      "کار به سازه یا دیوار باربر دست می‌زند",
                      "the works touch the structure or a bearing wall"),
                  new Bilingual(
                      "فرم ۱۵ (پروانه تعمیرات اساسی) را بفرستید",
                      "file form 15, the major-repair permit"),
                  "/fields/touches_structure",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("tax-paid", null),
              new Form.Check(
                  "tenant-with-consent",
                  new Form.Guard(MinorRepairPermitForm::when3, 0)),
              new Form.Check(
                  "street-permission",
                  new Form.Guard(MinorRepairPermitForm::when4, 11))},
          new Form.Visit[] {});

  private MinorRepairPermitForm() {}

  /** applicant_role is representative. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** applicant_role is not tenant. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(APPLICANT_ROLE, ITEMS_1);
  }

  /** applicant_role is tenant. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "tenant");
  }

  /** start_date on or after filing date. */
  private static boolean ruleStartNotPast(Values v, Row row) {
    return atLeast(v.number(START_DATE), v.filedOn);
  }

  /** not touches_structure. */
  private static boolean ruleNoStructuralWork(Values v, Row row) {
    return !v.yes(TOUCHES_STRUCTURE);
  }

  /** outside_work. */
  private static boolean when4(Values v, Row row) {
    return v.yes(OUTSIDE_WORK);
  }
}
