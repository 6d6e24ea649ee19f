// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.count;
import static zabeteh.forms.Cells.differ;
import static zabeteh.forms.Cells.sum;
import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.plus;

import java.util.List;
import java.util.Set;

/**
 * subdivision of units (subdivision minutes).
 *
 * <p>تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی.
 */
final class UnitSubdivisionForm {
  private static final int OWNER_KIND = 1;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int MORTGAGED = 12;
  private static final int OWNERS_COUNT = 5;
  private static final int UNITS = 17;
  private static final int UNIT_TABLE = 21;
  private static final int COMPLETION_UNITS = 15;
  private static final int UNIT_TABLE_AREA = 4;
  private static final int COMMON_AREA = 20;
  private static final int COMPLETION_AREA = 16;
  private static final int UNIT_TABLE_PARKING_NO = 6;
  private static final int UNIT_TABLE_STORAGE_NO = 7;
  private static final int PARKING_SPACES = 18;
  private static final int STORAGE_COUNT = 19;

  private static final Set<String> ITEMS_1 = Set.of("natural");

  static final Form FORM =
      new Form(
          "unit-subdivision",
          new Bilingual(
              "تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی",
              "subdivision of units (subdivision minutes)"),
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
                  new Form.Guard(UnitSubdivisionForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(UnitSubdivisionForm::when2, 1),
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
                  "owners_count",
                  new Bilingual("تعداد مالکان", "number of owners"),
                  new Reader.Whole(1, 500),
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
                  "mortgaged",
                  new Bilingual("ملک در رهن است", "the property is mortgaged"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "completion_number",
                  new Bilingual("شماره پایان کار", "completion certificate number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "completion_issue_date",
                  new Bilingual("تاریخ صدور پایان کار", "completion issue date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "completion_units",
                  new Bilingual("تعداد واحد در پایان کار", "units on the certificate"),
                  new Reader.Whole(1, 500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "completion_area",
                  new Bilingual("زیربنای پایان کار", "area on the certificate"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
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
                  "parking_spaces",
                  new Bilingual("تعداد پارکینگ", "parking spaces"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "storage_count",
                  new Bilingual("تعداد انباری", "storage rooms"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "common_area",
                  new Bilingual("مساحت مشاعات", "area of common parts"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "unit_table",
                  new Bilingual("قطعات تفکیکی", "units of the minutes"),
                  1,
                  500,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "unit_minutes_number",
                          new Bilingual("شماره قطعه", "unit number"),
                          new Reader.Whole(1, 9999),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "storey_number",
                          new Bilingual("طبقه", "floor"),
                          new Reader.Whole(0, 80),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "below_ground",
                          new Bilingual("زیر همکف است", "lies below the ground floor"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "use",
                          new Bilingual("کاربری", "use"),
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
                          "area",
                          new Bilingual("مساحت", "area"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "balcony_area",
                          new Bilingual("مساحت تراس", "balcony area"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "parking_no",
                          new Bilingual("شماره پارکینگ", "parking number"),
                          new Reader.Text(20, true),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "storage_no",
                          new Bilingual("شماره انباری", "storage number"),
                          new Reader.Text(20, true),
                          null,
                          false,
                          List.of())))),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      22,
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
                  "bank-mortgage-inquiry",
                  new Bilingual("استعلام بانک", "bank mortgage inquiry"),
                  new Form.Part(
                      27,
                      null,
                      new Form.Field(
                          "permit_state",
                          new Bilingual("وضع پروانه و ساختمان", "permit and building"),
                          new Reader.Text(200, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "open_article_100",
                          new Bilingual("پرونده باز ماده صد دارد", "has an open Article 100 case"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ بدهی", "amount owed"),
                          new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(UnitSubdivisionForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(UnitSubdivisionForm::when4, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(UnitSubdivisionForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
                  List.of()),
              new Form.Document(
                  "mortgagee-consent",
                  new Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
                  "original",
                  new Form.Guard(UnitSubdivisionForm::when5, 12),
                  true,
                  List.of(),
                  new Bilingual("ملک در رهن است", "the property is mortgaged"),
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
                  "completion-certificate",
                  new Bilingual("گواهی پایان کار", "completion certificate"),
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
                  "parking-layout",
                  new Bilingual("نقشه پارکینگ و انباری", "parking and storage layout"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "division-deed",
                  new Bilingual("تقسیم‌نامه", "division deed"),
                  "original",
                  new Form.Guard(UnitSubdivisionForm::when6, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک بیش از یک مالک دارد", "there is more than one owner"),
                  List.of()),
              new Form.Document(
                  "tax-clearance",
                  new Bilingual("گواهی مالیاتی (ماده ۱۸۷)", "tax clearance (article 187)"),
                  "copy",
                  new Form.Guard(UnitSubdivisionForm::when7, 1),
                  true,
                  List.of(),
                  new Bilingual(
                      "مالک شخص حقوقی سازنده است",
                      "the owner is a legal person (builder)"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("completion-certificate"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(
                  List.of("bank-mortgage-inquiry"),
                  null,
                  null,
                  List.of("bank-mortgage-inquiry"),
                  List.of("bank-mortgage-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "units-match-rows",
                  true,
                  null,
                  new Form.Guard(UnitSubdivisionForm::ruleUnitsMatchRows, 17, 21),
                  new Bilingual(
                      "تعداد واحد با شمار ردیف‌های قطعات یکی نیست",
                      "the number of units differs from the rows"),
                  new Bilingual(
                      "برای هر واحد یک ردیف بنویسید یا تعداد واحد را اصلاح کنید",
                      "give one row for each unit, or correct the number of units"),
                  "/fields/units",
                  List.of("/fields/unit_table"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "units-within-completion",
                  true,
                  null,
                  new Form.Guard(UnitSubdivisionForm::ruleUnitsWithinCompletion, 17, 15),
                  new Bilingual(
                      "تعداد واحد از پایان کار بیشتر است",
                      "there are more units than on the completion certificate"),
                  new Bilingual(
                      "تعداد را با پایان کار بسنجید؛ برای واحد افزوده فرم ۳۱ (پایان کار) را بفرستید",
                      "compare with the completion certificate; for an added unit file form 31"),
                  "/fields/units",
                  List.of("/fields/completion_units"),
                  List.of(),
                  List.of("municipality-act 100 note 8")),
              new Form.Rule(
                  "areas-add-up",
                  true,
                  null,
                  new Form.Guard(UnitSubdivisionForm::ruleAreasAddUp, 21, 20, 16),
                  new Bilingual(
                      "جمع مساحت واحدها و مشاعات با زیربنای پایان کار یکی نیست",
                      "units and common parts do not add up to the floor area of the completion certificate"),
                  new Bilingual(
                      "مساحت‌ها را با نقشه چون‌ساخت و پایان کار بسنجید",
                      "compare the areas with the as-built drawings and the completion certificate"),
                  "/fields/unit_table",
                  List.of("/fields/common_area", "/fields/completion_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "parking-given-once",
                  true,
                  null,
                  new Form.Guard(UnitSubdivisionForm::ruleParkingGivenOnce, 21),
                  new Bilingual(
                      "یک شماره پارکینگ به دو واحد داده شده است",
                      "one parking number is given to two units"),
                  new Bilingual(
                      "شماره‌ها را با نقشه پارکینگ و انباری بسنجید",
                      "compare the numbers with the parking and storage layout"),
                  "/fields/unit_table",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "storage-given-once",
                  true,
                  null,
                  new Form.Guard(UnitSubdivisionForm::ruleStorageGivenOnce, 21),
                  new Bilingual(
                      "یک شماره انباری به دو واحد داده شده است",
                      "one storage number is given to two units"),
                  new Bilingual(
                      "شماره‌ها را با نقشه پارکینگ و انباری بسنجید",
                      "compare the numbers with the parking and storage layout"),
                  "/fields/unit_table",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "enough-parking",
                  true,
                  null,
                  new Form.Guard(UnitSubdivisionForm::ruleEnoughParking, 21, 18),
                  new Bilingual(
                      "واحدهای دارای پارکینگ از تعداد پارکینگ بیشترند",
                      "more units have parking than there are spaces"),
                  new Bilingual(
                      "تعداد پارکینگ را با نقشه پارکینگ و انباری بسنجید",
                      "compare the number of spaces with the parking and storage layout"),
                  "/fields/unit_table",
                  List.of("/fields/parking_spaces"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "enough-storage",
                  true,
                  null,
                  new Form.Guard(UnitSubdivisionForm::ruleEnoughStorage, 21, 19),
                  new Bilingual(
                      "واحدهای دارای انباری از تعداد انباری بیشترند",
                      "more units have storage than there are rooms"),
                  new Bilingual(
                      "تعداد انباری را با نقشه پارکینگ و انباری بسنجید",
                      "compare the number of rooms with the parking and storage layout"),
                  "/fields/unit_table",
                  List.of("/fields/storage_count"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("attorney-identity", new Form.Guard(UnitSubdivisionForm::when3, 0)),
              new Form.Check("drawings-agree", null),
              new Form.Check(
                  "minutes-without-owners",
                  new Form.Guard(UnitSubdivisionForm::when6, 5)),
              new Form.Check("common-share", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه چون‌ساخت همه طبقات تحویل می‌شود",
                      "as-built plans of all floors are handed over"),
                  null)});

  private UnitSubdivisionForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** applicant_role is representative. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when4(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** mortgaged. */
  private static boolean when5(Values v, Row row) {
    return v.yes(MORTGAGED);
  }

  /** owners_count above 1. */
  private static boolean when6(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** owner_kind is legal. */
  private static boolean when7(Values v, Row row) {
    return v.is(OWNER_KIND, "legal");
  }

  /** units is number of unit_table. */
  private static boolean ruleUnitsMatchRows(Values v, Row row) {
    return equal(v.number(UNITS), v.rows(UNIT_TABLE).length);
  }

  /** units at most completion_units. */
  private static boolean ruleUnitsWithinCompletion(Values v, Row row) {
    return atMost(v.number(UNITS), v.number(COMPLETION_UNITS));
  }

  /** sum of unit_table.area plus common_area is completion_area. */
  private static boolean ruleAreasAddUp(Values v, Row row) {
    return equal(
        plus(sum(v.rows(UNIT_TABLE), UNIT_TABLE_AREA, each -> true), v.number(COMMON_AREA)),
        v.number(COMPLETION_AREA));
  }

  /** unit_table.parking_no differ. */
  private static boolean ruleParkingGivenOnce(Values v, Row row) {
    return differ(v.rows(UNIT_TABLE), UNIT_TABLE_PARKING_NO);
  }

  /** unit_table.storage_no differ. */
  private static boolean ruleStorageGivenOnce(Values v, Row row) {
    return differ(v.rows(UNIT_TABLE), UNIT_TABLE_STORAGE_NO);
  }

  /** number of unit_table where (parking_no is given) at most parking_spaces. */
  private static boolean ruleEnoughParking(Values v, Row row) {
    return atMost(
        count(v.rows(UNIT_TABLE), each -> each.given(UNIT_TABLE_PARKING_NO)),
        v.number(PARKING_SPACES));
  }

  /** number of unit_table where (storage_no is given) at most storage_count. */
  private static boolean ruleEnoughStorage(Values v, Row row) {
    return atMost(
        count(v.rows(UNIT_TABLE), each -> each.given(UNIT_TABLE_STORAGE_NO)),
        v.number(STORAGE_COUNT));
  }
}
