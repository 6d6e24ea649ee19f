// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.every;
import static zabeteh.forms.Cells.sum;
import static zabeteh.forms.Numbers.ABSENT;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;

import java.util.List;
import java.util.Set;

/**
 * partition of joint land.
 *
 * <p>افراز.
 */
final class PartitionForm {
  private static final int OWNER_KIND = 1;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int MORTGAGED = 13;
  private static final int REGISTRY_REQUEST_NUMBER = 12;
  private static final int ALL_AGREE = 20;
  private static final int MINOR_OR_ABSENT = 19;
  private static final int REGISTRATION_COMPLETE = 11;
  private static final int AREA_AFTER_SETBACK = 15;
  private static final int LAND_AREA = 14;
  private static final int CO_OWNERS_SHARE_DANG = 2;
  private static final int CO_OWNERS = 17;
  private static final int PARCELS_AREA = 1;
  private static final int PLAN_MIN_PARCEL = 16;
  private static final int PARCELS = 21;

  private static final Set<String> ITEMS_1 = Set.of("natural");

  static final Form FORM =
      new Form(
          "partition",
          new Bilingual("افراز", "partition of joint land"),
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
                  new Form.Guard(PartitionForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(PartitionForm::when2, 1),
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
                  "registration_complete",
                  new Bilingual("جریان ثبتی خاتمه یافته است", "registration is complete"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "registry_request_number",
                  new Bilingual("شماره درخواست در ثبت", "registry request number"),
                  new Reader.Text(30, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "mortgaged",
                  new Bilingual("ملک در رهن است", "the property is mortgaged"),
                  Reader.FLAG,
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
                  "area_after_setback",
                  new Bilingual("مساحت پس از اصلاح", "plot area after correction"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "plan_min_parcel",
                  new Bilingual("حد نصاب تفکیک", "minimum parcel area"),
                  new Reader.Decimal(2, 0, 10_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "co_owners",
                  new Bilingual("شرکا", "co-owners"),
                  1,
                  200,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "name",
                          new Bilingual("نام شریک", "name"),
                          new Reader.Text(80, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "national_id",
                          new Bilingual("کد ملی شریک", "national id"),
                          new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "share_dang",
                          new Bilingual("سهم شریک", "share"),
                          new Reader.Decimal(4, 1, 60_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "agrees",
                          new Bilingual("شریک موافق است", "agrees"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "applicant_share_dang",
                  new Bilingual("سهم متقاضی", "applicant's share"),
                  new Reader.Decimal(4, 0, 60_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "minor_or_absent",
                  new Bilingual("شریک محجور یا غایب دارد", "a co-owner is unfit or absent"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "all_agree",
                  new Bilingual("همه شرکا موافق‌اند", "all co-owners agree"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "parcels",
                  new Bilingual("قطعات پیشنهادی", "proposed parcels"),
                  1,
                  200,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "parcel_no",
                          new Bilingual("شماره قطعه", "parcel number"),
                          new Reader.Whole(1, 9999),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "area",
                          new Bilingual("مساحت قطعه", "area"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "assigned_to",
                          new Bilingual("سهم چه کسی", "assigned to"),
                          new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                          null,
                          true,
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
                  "detailed-plan-inquiry",
                  new Bilingual("استعلام طرح تفصیلی", "detailed-plan inquiry"),
                  new Form.Part(
                      27,
                      null,
                      new Form.Field(
                          "zone",
                          new Bilingual("پهنه", "zone"),
                          new Reader.Item(Set.of("r", "s", "m", "g")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "sub_zone",
                          new Bilingual("زیرپهنه", "sub-zone"),
                          new Reader.Whole(0, 999),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "max_density_percent",
                          new Bilingual("حداکثر تراکم", "maximum density"),
                          new Reader.Whole(0, 2000),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "max_coverage_percent",
                          new Bilingual("حداکثر سطح اشغال", "maximum coverage"),
                          new Reader.Decimal(2, 0, 10_000),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "max_storeys",
                          new Bilingual("حداکثر طبقات", "maximum storeys"),
                          new Reader.Whole(0, 60),
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "in_scheme",
                          new Bilingual("ملک در طرح است", "the plot lies in a scheme"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()))),
              new Form.Answer(
                  "building-line-inquiry",
                  new Bilingual("استعلام بر و کف", "building line and level inquiry"),
                  new Form.Part(
                      33,
                      null,
                      new Form.Field(
                          "planned_street_width",
                          new Bilingual("عرض گذر طبق طرح", "planned street width"),
                          new Reader.Decimal(2, 100, 1_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "setback_depth",
                          new Bilingual("عمق عقب‌نشینی", "depth of the set-back"),
                          new Reader.Decimal(2, 0, 1_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "area_after_setback",
                          new Bilingual("مساحت پس از اصلاح", "plot area after correction"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "street_level",
                          new Bilingual("تراز کف گذر", "street level"),
                          new Reader.Decimal(2, 0, 1_000_000),
                          null,
                          false,
                          List.of()))),
              new Form.Answer(
                  "bank-mortgage-inquiry",
                  new Bilingual("استعلام بانک", "bank mortgage inquiry"),
                  new Form.Part(
                      37,
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
                  new Form.Guard(PartitionForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(PartitionForm::when4, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(PartitionForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
                  List.of()),
              new Form.Document(
                  "mortgagee-consent",
                  new Bilingual("موافقت بانک مرتهن", "mortgagee bank's consent"),
                  "original",
                  new Form.Guard(PartitionForm::when5, 13),
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
                  "parcel-plan",
                  new Bilingual("نقشه تفکیک، افراز یا تجمیع", "parcel plan"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
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
                  "registry-letter",
                  new Bilingual("نامه اداره ثبت", "letter of the registry"),
                  "original",
                  new Form.Guard(PartitionForm::when6, 12),
                  true,
                  List.of(),
                  new Bilingual(
                      "درخواست افراز در ثبت داده شده است",
                      "a request is pending at the registry"),
                  List.of()),
              new Form.Document(
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(PartitionForm::when7, 20),
                  true,
                  List.of(),
                  new Bilingual("همه شرکا موافق‌اند", "all co-owners agree"),
                  List.of()),
              new Form.Document(
                  "court-order",
                  new Bilingual("رأی یا دستور مرجع قضایی", "court judgment or order"),
                  "copy",
                  new Form.Guard(PartitionForm::when8, 19, 11),
                  true,
                  List.of(),
                  new Bilingual(
                      "شریک محجور یا غایب است یا جریان ثبتی خاتمه نیافته است",
                      "a co-owner is a minor or absent, or registration is incomplete"),
                  List.of()),
              new Form.Document(
                  "guardianship-deed",
                  new Bilingual("قیم‌نامه یا مدرک ولایت", "guardianship deed"),
                  "copy",
                  new Form.Guard(PartitionForm::when9, 19),
                  true,
                  List.of(),
                  new Bilingual("شریک محجور است", "a co-owner is a minor or incapacitated"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry")),
              new Form.Need(
                  List.of("detailed-plan-inquiry"),
                  null,
                  null,
                  List.of("detailed-plan-inquiry"),
                  List.of("detailed-plan-inquiry")),
              new Form.Need(
                  List.of("building-line-inquiry"),
                  null,
                  null,
                  List.of("building-line-inquiry"),
                  List.of("building-line-inquiry")),
              new Form.Need(
                  List.of("bank-mortgage-inquiry"),
                  null,
                  null,
                  List.of("bank-mortgage-inquiry"),
                  List.of("bank-mortgage-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "corrected-area-within-deed",
                  true,
                  null,
                  new Form.Guard(PartitionForm::ruleCorrectedAreaWithinDeed, 15, 14),
                  new Bilingual(
                      "مساحت پس از اصلاح از سند بیشتر است",
                      "the area after correction exceeds the deed area"),
                  new Bilingual(
                      "هر دو مساحت را با سند و دستور نقشه بسنجید",
                      "compare both areas with the deed and the plot instruction"),
                  "/fields/area_after_setback",
                  List.of("/fields/land_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "shares-are-six",
                  true,
                  null,
                  new Form.Guard(PartitionForm::ruleSharesAreSix, 17),
                  new Bilingual(
                      "جمع سهم شرکا شش دانگ نیست",
                      "the co-owners' shares do not add up to six dang"),
                  new Bilingual(
                      "سهم‌ها را با سند مالکیت بسنجید؛ سهم آخر مانده شش دانگ است",
                      "compare the shares with the title deed; the last share is what is left of six dang"),
                  "/fields/co_owners",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "parcels-above-minimum",
                  true,
                  null,
                  new Form.Guard(PartitionForm::ruleParcelsAboveMinimum, 21, 16),
                  new Bilingual(
                      "دست‌کم یک قطعه از حد نصاب کمتر است و ملک افرازشدنی نیست",
                      "at least one parcel is below the minimum of the plan, and the land cannot be partitioned"),
                  new Bilingual(
                      "قطعات را بزرگ‌تر کنید یا دستور فروش ملک را از دادگاه بخواهید",
                      "enlarge the parcels, or ask the court for an order to sell the land"),
                  "/fields/parcels",
                  List.of("/fields/plan_min_parcel"),
                  List.of(),
                  List.of("partition-act-1357 4")),
              new Form.Rule(
                  "parcels-add-up",
                  true,
                  null,
                  new Form.Guard(PartitionForm::ruleParcelsAddUp, 21, 15),
                  new Bilingual(
                      "جمع قطعات با مساحت پس از اصلاح یکی نیست",
                      "the parcels do not add up to the plot area after correction"),
                  new Bilingual(
                      "مساحت‌ها را با نقشه افرازی و برگ بر و کف بسنجید",
                      "compare the areas with the partition plan and the building-line sheet"),
                  "/fields/parcels",
                  List.of("/fields/area_after_setback"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("attorney-identity", new Form.Guard(PartitionForm::when3, 0)),
              new Form.Check("court-partitions", new Form.Guard(PartitionForm::when8, 19, 11)),
              new Form.Check("any-co-owner-asks", null),
              new Form.Check("objection-in-ten-days", null),
              new Form.Check("sale-by-court", null),
              new Form.Check("one-assignee", null),
              new Form.Check("answer-in-three-months", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual("نقشه افرازی تحویل می‌شود", "the partition plan is handed over"),
                  null)});

  private PartitionForm() {}

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

  /** registry_request_number is given. */
  private static boolean when6(Values v, Row row) {
    return v.given(REGISTRY_REQUEST_NUMBER);
  }

  /** all_agree. */
  private static boolean when7(Values v, Row row) {
    return v.yes(ALL_AGREE);
  }

  /** minor_or_absent or not registration_complete. */
  private static boolean when8(Values v, Row row) {
    return v.yes(MINOR_OR_ABSENT) || !v.yes(REGISTRATION_COMPLETE);
  }

  /** minor_or_absent. */
  private static boolean when9(Values v, Row row) {
    return v.yes(MINOR_OR_ABSENT);
  }

  /** area_after_setback at most land_area. */
  private static boolean ruleCorrectedAreaWithinDeed(Values v, Row row) {
    return atMost(v.number(AREA_AFTER_SETBACK), v.number(LAND_AREA));
  }

  /** sum of co_owners.share_dang is 6. */
  private static boolean ruleSharesAreSix(Values v, Row row) {
    return equal(sum(v.rows(CO_OWNERS), CO_OWNERS_SHARE_DANG, each -> true), 60_000);
  }

  /** in every row of parcels (area at least plan_min_parcel). */
  private static boolean ruleParcelsAboveMinimum(Values v, Row row) {
    return every(
        v.rows(PARCELS),
        each -> atLeast(each.number(PARCELS_AREA), v.number(PLAN_MIN_PARCEL)));
  }

  /** sum of parcels.area is area_after_setback. */
  private static boolean ruleParcelsAddUp(Values v, Row row) {
    return equal(sum(v.rows(PARCELS), PARCELS_AREA, each -> true), v.number(AREA_AFTER_SETBACK));
  }
}
