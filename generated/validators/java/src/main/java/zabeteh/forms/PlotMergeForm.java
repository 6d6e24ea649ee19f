// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.any;
import static zabeteh.forms.Cells.every;
import static zabeteh.forms.Cells.sum;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.minus;

import java.util.List;
import java.util.Set;

/**
 * merging of plots.
 *
 * <p>تجمیع.
 */
final class PlotMergeForm {
  private static final int OWNER_KIND = 1;
  private static final int PLOTS_LAND_USE = 3;
  private static final int PLOTS = 8;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int JOINT_OWNERSHIP = 5;
  private static final int EQUAL_SHARES = 12;
  private static final int ADJACENT = 10;
  private static final int SAME_USE = 38;
  private static final int PLOTS_MORTGAGED = 4;
  private static final int PLOTS_SEIZED = 5;
  private static final int JOINED_BY = 11;
  private static final int MERGED_AREA = 13;
  private static final int PLOTS_AREA = 2;
  private static final int SETBACK_AREA = 14;
  private static final int PLOTS_COUNT = 9;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("building", "wall");

  static final Form FORM =
      new Form(
          "plot-merge",
          new Bilingual("تجمیع", "merging of plots"),
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
                  new Form.Guard(PlotMergeForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(PlotMergeForm::when2, 1),
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
                  "district",
                  new Bilingual("منطقه شهرداری", "municipal district"),
                  new Reader.Whole(1, 22),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "plots",
                  new Bilingual("پلاک‌های مورد تجمیع", "plots to merge"),
                  2,
                  50,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "registry_plate",
                          new Bilingual("پلاک ثبتی", "registry plate"),
                          Reader.PLATE,
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
                          "area",
                          new Bilingual("مساحت سند", "deed area"),
                          new Reader.Decimal(2, 0, 1_000_000_000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "land_use",
                          new Bilingual("کاربری", "land use"),
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
                          "mortgaged",
                          new Bilingual("در رهن است", "mortgaged"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "seized",
                          new Bilingual("در بازداشت است", "seized"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "share_dang",
                          new Bilingual("سهم مالک", "owner's share"),
                          new Reader.Decimal(4, 0, 60_000),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "plots_count",
                  new Bilingual("تعداد پلاک", "number of plots"),
                  new Reader.Whole(2, 50),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "adjacent",
                  new Bilingual("پلاک‌ها بدون فاصله مجاورند", "the plots adjoin without a gap"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "joined_by",
                  new Bilingual("شیوه یکپارچگی", "joined by"),
                  new Reader.Item(Set.of("building", "wall", "plan")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "equal_shares",
                  new Bilingual("سهم مالکان برابر است", "equal shares"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "merged_area",
                  new Bilingual("مساحت پس از تجمیع", "merged area"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "setback_area",
                  new Bilingual("مساحت عقب‌نشینی", "area lost to the set-back"),
                  new Reader.Decimal(2, 0, 10_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "street_width",
                  new Bilingual("عرض گذر", "street width"),
                  new Reader.Decimal(2, 0, 20_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "merge_purpose",
                  new Bilingual("منظور از تجمیع", "purpose"),
                  new Reader.Item(Set.of("new-building", "deed", "renewal")),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      17,
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
                      22,
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
                      28,
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
                      32,
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
                          List.of()))),
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      35,
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
              new Form.Computed("same_use", PlotMergeForm::computedSameUse, Form.Wire.PLAIN, 0, 8)},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(PlotMergeForm::when3, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(PlotMergeForm::when4, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(PlotMergeForm::when2, 1),
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
                  "co-owner-consent",
                  new Bilingual("رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"),
                  "original",
                  new Form.Guard(PlotMergeForm::when5, 5),
                  true,
                  List.of(),
                  new Bilingual("ملک مشاع است", "the property is jointly owned"),
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
                  "exchange-deed",
                  new Bilingual("سند معاوضه سهام", "deed exchanging shares"),
                  "copy",
                  new Form.Guard(PlotMergeForm::when6, 12),
                  true,
                  List.of(),
                  new Bilingual("سهم‌ها برابر نیست", "the shares are not equal"),
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
                  List.of("bank-mortgage-inquiry")),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "plots-adjoin",
                  true,
                  null,
                  new Form.Guard(PlotMergeForm::rulePlotsAdjoin, 10),
                  new Bilingual(
                      "پلاک‌ها بدون فاصله کنار هم نیستند",
                      "the plots do not adjoin without a gap"),
                  new Bilingual(
                      "فقط پلاک‌های چسبیده به هم را در ردیف‌ها بنویسید",
                      "list only plots that adjoin one another"),
                  "/fields/adjacent",
                  List.of(),
                  List.of(),
                  List.of("registry-circulars clause 313")),
              new Form.Rule(
                  "shares-equal",
                  true,
                  new Form.Guard(PlotMergeForm::when5, 5),
                  new Form.Guard(PlotMergeForm::ruleSharesEqual, 12),
                  new Bilingual(
                      "ملک مشاع است و سهم مالکان در پلاک‌ها برابر نیست",
                      "the property is jointly owned, and the shares differ between the plots"),
                  new Bilingual(
                      "ابتدا سهم‌ها را با سند معاوضه در دفتر اسناد رسمی برابر کنید",
                      "first make the shares equal by an exchange deed at a notary office"),
                  "/fields/equal_shares",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "one-land-use",
                  true,
                  null,
                  new Form.Guard(PlotMergeForm::ruleOneLandUse, 8),
                  new Bilingual(
                      "کاربری همه پلاک‌ها یکسان نیست",
                      "the plots do not have the same land use"),
                  new Bilingual(
                      "کاربری پلاک‌ها را با طرح تفصیلی بسنجید؛ برای یکسان کردن، فرم ۴۳ (تغییر کاربری) را بفرستید",
                      "compare the uses with the detailed plan; to make them equal, file form 43, the change of use"),
                  "/fields/plots",
                  List.of(),
                  List.of(),
                  List.of("registry-circulars clause 313")),
              new Form.Rule(
                  "none-encumbered",
                  true,
                  null,
                  new Form.Guard(PlotMergeForm::ruleNoneEncumbered, 8),
                  new Bilingual(
                      "دست‌کم یک پلاک در رهن یا بازداشت است",
                      "at least one plot is mortgaged or seized"),
                  new Bilingual(
                      "رهن یا بازداشت را نزد بانک یا مرجع صادرکننده و اداره ثبت رفع کنید",
                      "have the mortgage or seizure lifted by the bank or the body that ordered it, and by the registry"),
                  "/fields/plots",
                  List.of(),
                  List.of(),
                  List.of("registry-circulars clause 313")),
              new Form.Rule(
                  "really-joined",
                  true,
                  null,
                  new Form.Guard(PlotMergeForm::ruleReallyJoined, 11),
                  new Bilingual(
                      "پلاک‌ها فقط روی نقشه یکی شده‌اند",
                      "the plots were made one on the plan only"),
                  new Bilingual(
                      "پلاک‌ها را دست‌کم با دیوارکشی یکی کنید؛ اجازه آن با فرم ۱۸ (مجوز دیوارکشی) است",
                      "join the plots by a wall at least; form 18, the wall permit, allows it"),
                  "/fields/joined_by",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "merged-area-adds-up",
                  true,
                  null,
                  new Form.Guard(PlotMergeForm::ruleMergedAreaAddsUp, 13, 8, 14),
                  new Bilingual(
                      "مساحت تجمیعی با جمع اسناد منهای عقب‌نشینی یکی نیست",
                      "the merged area differs from the sum of the deed areas less the set-back"),
                  new Bilingual(
                      "مساحت‌ها را با اسناد و نقشه تجمیعی بسنجید",
                      "compare the areas with the deeds and the merge plan"),
                  "/fields/merged_area",
                  List.of("/fields/plots", "/fields/setback_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "count-matches-rows",
                  true,
                  null,
                  new Form.Guard(PlotMergeForm::ruleCountMatchesRows, 9, 8),
                  new Bilingual(
                      "تعداد پلاک با شمار ردیف‌ها یکی نیست",
                      "the number of plots differs from the rows"),
                  new Bilingual(
                      "برای هر پلاک یک ردیف بنویسید یا تعداد را اصلاح کنید",
                      "give one row for each plot, or correct the number"),
                  "/fields/plots_count",
                  List.of("/fields/plots"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("attorney-identity", new Form.Guard(PlotMergeForm::when3, 0)),
              new Form.Check("no-conditional-sale", null),
              new Form.Check("no-encroachment", null)},
          new Form.Visit[] {
              new Form.Visit(
                  "drawings",
                  new Bilingual(
                      "نقشه تجمیعی تحویل می‌شود",
                      "the merged survey plan is handed over"),
                  null)});

  private PlotMergeForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** the plots have one use. */
  private static Object computedSameUse(Values v) {
    return every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "residential"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "commercial"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "administrative"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "industrial"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "mixed"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "educational"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "health"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "cultural"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "religious"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "sport"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "hospitality"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "green"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "garden"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "agricultural"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "parking"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "utility"))
        || every(v.rows(PLOTS), each -> each.is(PLOTS_LAND_USE, "other"));
  }

  /** applicant_role is representative. */
  private static boolean when3(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when4(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** joint_ownership. */
  private static boolean when5(Values v, Row row) {
    return v.yes(JOINT_OWNERSHIP);
  }

  /** not equal_shares. */
  private static boolean when6(Values v, Row row) {
    return !v.yes(EQUAL_SHARES);
  }

  /** adjacent. */
  private static boolean rulePlotsAdjoin(Values v, Row row) {
    return v.yes(ADJACENT);
  }

  /** equal_shares. */
  private static boolean ruleSharesEqual(Values v, Row row) {
    return v.yes(EQUAL_SHARES);
  }

  /** same_use. */
  private static boolean ruleOneLandUse(Values v, Row row) {
    return v.yes(SAME_USE);
  }

  /** not (in any row of plots (mortgaged or seized)). */
  private static boolean ruleNoneEncumbered(Values v, Row row) {
    return !any(v.rows(PLOTS), each -> each.yes(PLOTS_MORTGAGED) || each.yes(PLOTS_SEIZED));
  }

  /** joined_by is one of building, wall. */
  private static boolean ruleReallyJoined(Values v, Row row) {
    return v.among(JOINED_BY, ITEMS_2);
  }

  /** merged_area is sum of plots.area minus setback_area. */
  private static boolean ruleMergedAreaAddsUp(Values v, Row row) {
    return equal(
        v.number(MERGED_AREA),
        minus(sum(v.rows(PLOTS), PLOTS_AREA, each -> true), v.number(SETBACK_AREA)));
  }

  /** plots_count is number of plots. */
  private static boolean ruleCountMatchesRows(Values v, Row row) {
    return equal(v.number(PLOTS_COUNT), v.rows(PLOTS).length);
  }
}
