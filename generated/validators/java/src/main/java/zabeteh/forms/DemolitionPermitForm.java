// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * demolition permission.
 *
 * <p>مجوز تخریب.
 */
final class DemolitionPermitForm {
  private static final int DEMOLITION_REASON = 9;
  private static final int APPLICANT_ROLE = 0;
  private static final int HERITAGE = 17;
  private static final int OWNERS_COUNT = 4;
  private static final int HAS_OCCUPANT = 15;
  private static final int SHARED_WALL = 16;
  private static final int SERVICES_CUT = 19;
  private static final int END_DATE = 21;
  private static final int START_DATE = 20;
  private static final int INSURANCE_EXPIRY = 22;
  private static final int HAS_TREES = 8;

  private static final Set<String> ITEMS_1 = Set.of("danger", "commission");
  private static final Set<String> ITEMS_2 = Set.of("gas", "electricity");
  private static final Set<String> ITEMS_3 = Set.of("water");

  static final Form FORM =
      new Form(
          "demolition-permit",
          new Bilingual("مجوز تخریب", "demolition permission"),
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
                  "has_trees",
                  new Bilingual("ملک درخت دارد", "the plot has trees"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "demolition_reason",
                  new Bilingual("علت تخریب", "reason for demolition"),
                  new Reader.Item(Set.of("rebuild", "danger", "commission", "scheme")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  new Form.Guard(DemolitionPermitForm::when1, 9),
                  true,
                  List.of()),
              new Form.Field(
                  "order_number",
                  new Bilingual("شماره رأی یا اخطار", "number of ruling or notice"),
                  new Reader.Text(30, true),
                  new Form.Guard(DemolitionPermitForm::when2, 9),
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
                  new Reader.Whole(1, 60),
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
                  "has_occupant",
                  new Bilingual("ساختمان متصرف دارد", "the building is occupied"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "shared_wall",
                  new Bilingual("با همسایه دیوار مشترک دارد", "shares a wall"),
                  Reader.FLAG,
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
                  "demolition_method",
                  new Bilingual("روش تخریب", "method of demolition"),
                  new Reader.Item(Set.of("manual", "machine", "mixed")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "services_cut",
                  new Bilingual("انشعاب‌های قطع‌شده", "services cut"),
                  new Reader.Items(Set.of("water", "electricity", "gas", "telecom")),
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
                  "end_date",
                  new Bilingual("تاریخ پایان", "end date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "insurance_expiry",
                  new Bilingual("پایان اعتبار بیمه‌نامه", "insurance expiry"),
                  new Reader.Day(437_927, 547_864),
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
                  "gas-inquiry",
                  new Bilingual("استعلام شرکت گاز", "gas company inquiry"),
                  new Form.Part(
                      24,
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
                  "electricity-inquiry",
                  new Bilingual("استعلام شرکت برق", "electricity company inquiry"),
                  new Form.Part(
                      28,
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
                  "water-sewer-inquiry",
                  new Bilingual("استعلام آب و فاضلاب", "water and sewer inquiry"),
                  new Form.Part(
                      32,
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
                  "cultural-heritage-inquiry",
                  new Bilingual("استعلام میراث فرهنگی", "cultural-heritage inquiry"),
                  new Form.Part(
                      35,
                      null,
                      new Form.Field(
                          "permitted_height",
                          new Bilingual("ارتفاع مجاز", "permitted height"),
                          new Reader.Decimal(2, 0, 50_000),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "zone_rules",
                          new Bilingual("حریم و ضوابط نما", "zone and facade rules"),
                          new Reader.Text(1000, true),
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(DemolitionPermitForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "heritage-approval",
                  new Bilingual("نظریه میراث فرهنگی", "heritage opinion"),
                  "original",
                  new Form.Guard(DemolitionPermitForm::when4, 17),
                  true,
                  List.of(),
                  new Bilingual("بنا ارزش تاریخی دارد", "the building has heritage value"),
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
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(DemolitionPermitForm::when5, 4),
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
                  new Form.Guard(DemolitionPermitForm::when1, 9),
                  true,
                  List.of(),
                  new Bilingual("علت تخریب نوسازی است", "the reason is rebuilding"),
                  List.of()),
              new Form.Document(
                  "court-order",
                  new Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
                  "certified-copy",
                  new Form.Guard(DemolitionPermitForm::when6, 9),
                  true,
                  List.of(),
                  new Bilingual("علت تخریب رأی است", "the reason is a ruling"),
                  List.of()),
              new Form.Document(
                  "municipal-notice",
                  new Bilingual("اخطار شهرداری", "municipal notice"),
                  "copy",
                  new Form.Guard(DemolitionPermitForm::when7, 9),
                  true,
                  List.of(),
                  new Bilingual("علت تخریب خطر ریزش است", "the reason is danger"),
                  List.of()),
              new Form.Document(
                  "service-cut-letters",
                  new Bilingual("گواهی قطع انشعاب", "proof of service cut-off"),
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
                  "eviction-minutes",
                  new Bilingual("صورت‌جلسه تخلیه", "minutes of vacation"),
                  "original",
                  new Form.Guard(DemolitionPermitForm::when8, 15),
                  true,
                  List.of(),
                  new Bilingual("ساختمان متصرف دارد", "the building is occupied"),
                  List.of()),
              new Form.Document(
                  "neighbour-state-minutes",
                  new Bilingual("صورت‌جلسه وضع مجاوران", "minutes on adjoining buildings"),
                  "original",
                  new Form.Guard(DemolitionPermitForm::when9, 16),
                  true,
                  List.of(),
                  new Bilingual("ساختمان دیوار مشترک دارد", "a wall is shared"),
                  List.of()),
              new Form.Document(
                  "photos",
                  new Bilingual("عکس ملک", "photos of the property"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("rebuild-permit"),
                  new Form.Guard(DemolitionPermitForm::when1, 9),
                  new Bilingual("علت تخریب نوسازی است", "the reason is rebuilding"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("gas-inquiry"),
                  null,
                  null,
                  List.of("gas-inquiry"),
                  List.of("gas-inquiry")),
              new Form.Need(
                  List.of("electricity-inquiry"),
                  null,
                  null,
                  List.of("electricity-inquiry"),
                  List.of("electricity-inquiry")),
              new Form.Need(
                  List.of("water-sewer-inquiry"),
                  null,
                  null,
                  List.of("water-sewer-inquiry"),
                  List.of("water-sewer-inquiry")),
              new Form.Need(
                  List.of("cultural-heritage-inquiry"),
                  null,
                  null,
                  List.of("cultural-heritage-inquiry"),
                  List.of("cultural-heritage-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "gas-electricity-cut",
                  true,
                  null,
                  new Form.Guard(DemolitionPermitForm::ruleGasElectricityCut, 19),
                  new Bilingual(
                      "گاز یا برق ساختمان قطع نشده است",
                      "the gas or the electricity of the building is not cut"),
                  new Bilingual(
                      "پیش از شروع گاز و برق را قطع کنید و گواهی آن را از شرکت گاز و برق بگیرید",
                      "have gas and electricity cut before the start and obtain the letters of the two companies"),
                  "/fields/services_cut",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "water-cut",
                  true,
                  null,
                  new Form.Guard(DemolitionPermitForm::ruleWaterCut, 19),
                  new Bilingual("آب ساختمان قطع نشده است", "the water of the building is not cut"),
                  new Bilingual(
                      "آب و فاضلاب را قطع و کنتور را جمع کنید؛ گواهی آن را از شرکت آب و فاضلاب بگیرید",
                      "have water and sewer cut and the meter removed; obtain the letter of the water company"),
                  "/fields/services_cut",
                  List.of(),
                  List.of(),
                  List.of("nbr-16 16-1-6")),
              new Form.Rule(
                  "end-after-start",
                  true,
                  null,
                  new Form.Guard(DemolitionPermitForm::ruleEndAfterStart, 21, 20),
                  new Bilingual(
                      "تاریخ پایان پیش از تاریخ شروع است",
                      "the end date is before the start date"),
                  new Bilingual(
                      "هر دو تاریخ را با برنامه تخریب بسنجید",
                      "compare both dates with the programme of the demolition"),
                  "/fields/end_date",
                  List.of("/fields/start_date"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "insured-to-the-end",
                  true,
                  null,
                  new Form.Guard(DemolitionPermitForm::ruleInsuredToTheEnd, 22, 21),
                  new Bilingual(
                      "بیمه‌نامه پیش از پایان تخریب تمام می‌شود",
                      "the policy ends before the demolition does"),
                  new Bilingual(
                      "بیمه‌نامه را نزد شرکت بیمه تا پایان تخریب تمدید کنید",
                      "have the insurance company extend the policy to the end of the demolition"),
                  "/fields/insurance_expiry",
                  List.of("/fields/end_date"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("water-and-sewer", null),
              new Form.Check("vacated-first", new Form.Guard(DemolitionPermitForm::when8, 15)),
              new Form.Check("danger-ignored", new Form.Guard(DemolitionPermitForm::when7, 9)),
              new Form.Check("trees-kept", new Form.Guard(DemolitionPermitForm::when10, 8)),
              new Form.Check("joint-consent", new Form.Guard(DemolitionPermitForm::when5, 4)),
              new Form.Check("municipality-applicant", null)},
          new Form.Visit[] {});

  private DemolitionPermitForm() {}

  /** demolition_reason is rebuild. */
  private static boolean when1(Values v, Row row) {
    return v.is(DEMOLITION_REASON, "rebuild");
  }

  /** demolition_reason is one of danger, commission. */
  private static boolean when2(Values v, Row row) {
    return v.among(DEMOLITION_REASON, ITEMS_1);
  }

  /** applicant_role is representative. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** heritage. */
  private static boolean when4(Values v, Row row) {
    return v.yes(HERITAGE);
  }

  /** owners_count above 1. */
  private static boolean when5(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** demolition_reason is commission. */
  private static boolean when6(Values v, Row row) {
    return v.is(DEMOLITION_REASON, "commission");
  }

  /** demolition_reason is danger. */
  private static boolean when7(Values v, Row row) {
    return v.is(DEMOLITION_REASON, "danger");
  }

  /** has_occupant. */
  private static boolean when8(Values v, Row row) {
    return v.yes(HAS_OCCUPANT);
  }

  /** shared_wall. */
  private static boolean when9(Values v, Row row) {
    return v.yes(SHARED_WALL);
  }

  /** services_cut includes all of gas, electricity. */
  private static boolean ruleGasElectricityCut(Values v, Row row) {
    return v.includesAll(SERVICES_CUT, ITEMS_2);
  }

  /** services_cut includes water. */
  private static boolean ruleWaterCut(Values v, Row row) {
    return v.includesAll(SERVICES_CUT, ITEMS_3);
  }

  /** end_date on or after start_date. */
  private static boolean ruleEndAfterStart(Values v, Row row) {
    return atLeast(v.number(END_DATE), v.number(START_DATE));
  }

  /** insurance_expiry on or after end_date. */
  private static boolean ruleInsuredToTheEnd(Values v, Row row) {
    return atLeast(v.number(INSURANCE_EXPIRY), v.number(END_DATE));
  }

  /** has_trees. */
  private static boolean when10(Values v, Row row) {
    return v.yes(HAS_TREES);
  }
}
