// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.plus;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * storey-addition permit.
 *
 * <p>پروانه اضافه اشکوب.
 */
final class StoreyAdditionPermitForm {
  private static final int APPLICANT_ROLE = 0;
  private static final int EXISTING_STOREYS = 14;
  private static final int ADDED_STOREYS = 17;
  private static final int TOTAL_STOREYS = 33;
  private static final int OWNERS_COUNT = 5;
  private static final int EXISTING_STRUCTURE = 16;
  private static final int FIRE_APPROVAL_NEEDED = 34;
  private static final int ALLOWED_STOREYS = 12;
  private static final int ALL_OWNERS_CONSENT = 6;
  private static final int PARKING_SPACES = 21;
  private static final int ADDED_UNITS = 19;

  private static final Set<String> ITEMS_1 = Set.of("masonry", "masonry-tied");

  static final Form FORM =
      new Form(
          "storey-addition-permit",
          new Bilingual("پروانه اضافه اشکوب", "storey-addition permit"),
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
                  new Form.Guard(StoreyAdditionPermitForm::when1, 0),
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
                  "all_owners_consent",
                  new Bilingual("همه مالکان رضایت دارند", "all owners consent"),
                  Reader.FLAG,
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
                  "plot_instruction_number",
                  new Bilingual("شماره دستور نقشه", "plot-instruction number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "plot_instruction_date",
                  new Bilingual("تاریخ دستور نقشه", "plot-instruction date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "allowed_storeys",
                  new Bilingual("طبقات دستور نقشه", "storeys allowed"),
                  new Reader.Whole(1, 60),
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
                  "added_storeys",
                  new Bilingual("تعداد طبقات افزوده", "storeys added"),
                  new Reader.Whole(1, 10),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "added_area",
                  new Bilingual("زیربنای افزوده", "floor area added"),
                  new Reader.Decimal(2, 100, 20_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "added_units",
                  new Bilingual("تعداد واحد افزوده", "units added"),
                  new Reader.Whole(0, 100),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "requested_use",
                  new Bilingual("کاربری درخواستی", "requested use"),
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
                          "parking",
                          "utility",
                          "other")),
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
                          List.of())))),
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
                  "engineer-capacity-inquiry",
                  new Bilingual(
                      "استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)",
                      "engineer competence and capacity inquiry"),
                  new Form.Part(
                      28,
                      null,
                      new Form.Field(
                          "confirmed_grade",
                          new Bilingual("پایه تأییدشده", "confirmed grade"),
                          new Reader.Item(Set.of("grade-3", "grade-2", "grade-1", "senior")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "confirmed_expiry",
                          new Bilingual("اعتبار تأییدشده", "confirmed expiry"),
                          new Reader.Day(437_927, 547_864),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "confirmed_capacity",
                          new Bilingual("ظرفیت تأییدشده", "confirmed capacity"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()))),
              new Form.Answer(
                  "fire-safety-inquiry",
                  new Bilingual("استعلام آتش‌نشانی", "fire-safety inquiry"),
                  new Form.Part(
                      31,
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
                  "total_storeys",
                  StoreyAdditionPermitForm::computedTotalStoreys,
                  Form.Wire.PLAIN,
                  0,
                  14,
                  17),
              new Form.Computed(
                  "fire_approval_needed",
                  StoreyAdditionPermitForm::computedFireApprovalNeeded,
                  Form.Wire.PLAIN,
                  0,
                  14,
                  17)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(StoreyAdditionPermitForm::when2, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "plot-instruction-sheet",
                  new Bilingual("برگ دستور نقشه", "plot-instruction sheet"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
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
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(StoreyAdditionPermitForm::when3, 0),
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
                  new Form.Guard(StoreyAdditionPermitForm::when4, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک بیش از یک مالک دارد", "the property has more than one owner"),
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
                  "completion-certificate",
                  new Bilingual("گواهی پایان کار", "completion certificate"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "soundness-report",
                  new Bilingual("گزارش استحکام مهندس", "soundness report"),
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
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "designer-commitment",
                  new Bilingual("برگه تعهد طراحی", "designer's commitment sheet"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
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
                  "relative-wall-check",
                  new Bilingual("محاسبه دیوار نسبی", "relative-wall calculation"),
                  "original",
                  new Form.Guard(StoreyAdditionPermitForm::when5, 16),
                  true,
                  List.of(),
                  new Bilingual("سازه موجود بنایی است", "the existing structure is masonry"),
                  List.of("standard-2800")),
              new Form.Document(
                  "fire-safety-approval",
                  new Bilingual("تأییدیه آتش‌نشانی", "fire organisation's approval"),
                  "original",
                  new Form.Guard(StoreyAdditionPermitForm::when6, 14, 17),
                  true,
                  List.of(),
                  new Bilingual(
                      "جمع طبقات شش یا بیشتر است",
                      "the total reaches six storeys or more"),
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
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(List.of("plot-instruction"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("structural-soundness-certificate"),
                  null,
                  null,
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("engineer-capacity-inquiry"),
                  null,
                  null,
                  List.of("engineer-capacity-inquiry"),
                  List.of("engineer-capacity-inquiry")),
              new Form.Need(
                  List.of("fire-safety-inquiry"),
                  new Form.Guard(StoreyAdditionPermitForm::when6, 14, 17),
                  new Bilingual(
                      "ساختمان مشمول تأییدیه آتش‌نشانی است",
                      "the building needs the fire organisation's approval"),
                  List.of("fire-safety-inquiry"),
                  List.of("fire-safety-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "within-instruction",
                  true,
                  null,
                  new Form.Guard(StoreyAdditionPermitForm::ruleWithinInstruction, 12, 14, 17),
                  new Bilingual(
                      "جمع طبقات موجود و افزوده از دستور نقشه بیشتر است",
                      "existing and added storeys together exceed the plot instruction"),
                  new Bilingual(
                      "طبقات افزوده را در نقشه کم کنید یا با فرم ۲ دستور نقشه تازه بگیرید",
                      "reduce the added storeys in the drawings, or obtain a new plot instruction with form 2"),
                  "/fields/existing_storeys",
                  List.of("/fields/added_storeys", "/fields/allowed_storeys"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "all-owners-consent",
                  true,
                  new Form.Guard(StoreyAdditionPermitForm::when4, 5),
                  new Form.Guard(StoreyAdditionPermitForm::ruleAllOwnersConsent, 6),
                  new Bilingual(
                      "بام و مشاعات از آنِ همه است و همه مالکان رضایت ندارند",
                      "the roof and the common parts belong to all owners, and not all consent"),
                  new Bilingual(
                      "رضایت‌نامه رسمی مالکان دیگر را از دفتر اسناد رسمی بگیرید و پیوست کنید",
                      "obtain the notarised consent of the other owners at a notary office and attach it"),
                  "/fields/all_owners_consent",
                  List.of(),
                  List.of(),
                  List.of("opinion-joint-owners")),
              new Form.Rule(
                  "parking-for-added-units",
                  false,
                  null,
                  new Form.Guard(StoreyAdditionPermitForm::ruleParkingForAddedUnits, 21, 19),
                  new Bilingual(
                      "تعداد پارکینگ از واحدهای افزوده کمتر است",
                      "there are fewer parking spaces than units added"),
                  new Bilingual(
                      "پارکینگ کم را در نقشه معماری بیفزایید",
                      "add the missing spaces to the architectural drawings"),
                  "/fields/parking_spaces",
                  List.of("/fields/added_units"),
                  List.of(),
                  List.of("detailed-plan-parking"))},
          new Form.Check[] {
              new Form.Check("licensed-engineers", null),
              new Form.Check("masonry-check", new Form.Guard(StoreyAdditionPermitForm::when5, 16)),
              new Form.Check("soundness-confirmed", null),
              new Form.Check("added-parking", new Form.Guard(StoreyAdditionPermitForm::when7, 19)),
              new Form.Check("unsettled-violation", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود",
                      "Signed and stamped drawings are handed over once in person."),
                  null)});

  private StoreyAdditionPermitForm() {}

  /** applicant_role is company. */
  private static boolean when1(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "company");
  }

  /** storeys in total. */
  private static Object computedTotalStoreys(Values v) {
    return Long.valueOf(plus(v.number(EXISTING_STOREYS), v.number(ADDED_STOREYS)));
  }

  /** fire approval applies. */
  private static Object computedFireApprovalNeeded(Values v) {
    return atLeast(v.number(TOTAL_STOREYS), Parameters.fireStoreys(v.filedOn));
  }

  /** applicant_role is representative. */
  private static boolean when2(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** applicant_role is heir. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "heir");
  }

  /** owners_count above 1. */
  private static boolean when4(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** existing_structure is one of masonry, masonry-tied. */
  private static boolean when5(Values v, Row row) {
    return v.among(EXISTING_STRUCTURE, ITEMS_1);
  }

  /** fire_approval_needed. */
  private static boolean when6(Values v, Row row) {
    return v.yes(FIRE_APPROVAL_NEEDED);
  }

  /** total_storeys at most allowed_storeys. */
  private static boolean ruleWithinInstruction(Values v, Row row) {
    return atMost(v.number(TOTAL_STOREYS), v.number(ALLOWED_STOREYS));
  }

  /** all_owners_consent. */
  private static boolean ruleAllOwnersConsent(Values v, Row row) {
    return v.yes(ALL_OWNERS_CONSENT);
  }

  /** parking_spaces at least added_units times parking_per_unit. */
  private static boolean ruleParkingForAddedUnits(Values v, Row row) {
    return atLeast(
        v.number(PARKING_SPACES),
        times(v.number(ADDED_UNITS), Parameters.parkingPerUnit(v.filedOn)));
  }

  /** added_units above 0. */
  private static boolean when7(Values v, Row row) {
    return above(v.number(ADDED_UNITS), 0);
  }
}
