// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;
import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * permit to fell or move a tree.
 *
 * <p>مجوز قطع یا جابه‌جایی درخت.
 */
final class TreeRemovalForm {
  private static final int SITE_STATE = 7;
  private static final int ACTION = 9;
  private static final int TREE_LOCATION = 6;
  private static final int TREE_REMOVAL_REASON = 10;
  private static final int TRANSPLANT_POSSIBLE = 13;
  private static final int REPLANTING_COUNT = 14;
  private static final int TREE_COUNT = 11;

  private static final Set<String> ITEMS_1 = Set.of("construction");
  private static final Set<String> ITEMS_2 = Set.of("diseased");
  private static final Set<String> ITEMS_3 = Set.of("timber", "diseased", "danger", "traffic");
  private static final Set<String> ITEMS_4 = Set.of("construction", "public-work");
  private static final Set<String> ITEMS_5 = Set.of("fell");
  private static final Set<String> ITEMS_6 = Set.of("timber");

  static final Form FORM =
      new Form(
          "tree-removal",
          new Bilingual("مجوز قطع یا جابه‌جایی درخت", "permit to fell or move a tree"),
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
                  "postal_code",
                  new Bilingual("کد پستی ملک", "postal code of the property"),
                  new Reader.Identifier(IdentifierKind.POSTAL_CODE),
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
                  "tree_location",
                  new Bilingual("محل درخت", "place of the tree"),
                  new Reader.Item(Set.of("inside", "front", "outside")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "site_state",
                  new Bilingual("وضعیت ملک", "state of the plot"),
                  new Reader.Item(Set.of("land", "under-construction", "old", "new", "house")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  new Form.Guard(TreeRemovalForm::when1, 7),
                  true,
                  List.of()),
              new Form.Field(
                  "action",
                  new Bilingual("اقدام درخواستی", "action"),
                  new Reader.Item(Set.of("fell", "move", "prune")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "tree_removal_reason",
                  new Bilingual("علت درخواست", "reason"),
                  new Reader.Items(
                      Set.of(
                          "construction",
                          "facade",
                          "parking",
                          "cantilever",
                          "branches",
                          "diseased",
                          "danger",
                          "public-work",
                          "traffic",
                          "timber")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "tree_count",
                  new Bilingual("تعداد درخت", "number of trees"),
                  new Reader.Whole(1, 5000),
                  null,
                  true,
                  List.of()),
              new Form.Rows(
                  "trees",
                  new Bilingual("درختان", "trees"),
                  1,
                  200,
                  null,
                  new Form.Part(
                      0,
                      null,
                      new Form.Field(
                          "species",
                          new Bilingual("گونه", "species"),
                          new Reader.Text(60, true),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "trunk_girth",
                          new Bilingual("محیط بن", "trunk girth"),
                          new Reader.Whole(1, 1000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "age",
                          new Bilingual("سن تقریبی", "approximate age"),
                          new Reader.Whole(0, 1000),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "condition",
                          new Bilingual("وضعیت", "condition"),
                          new Reader.Item(Set.of("healthy", "diseased", "dry", "dangerous")),
                          null,
                          true,
                          List.of()))),
              new Form.Field(
                  "transplant_possible",
                  new Bilingual("انتقال درخت شدنی است", "the tree can be moved"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "replanting_count",
                  new Bilingual("تعداد درخت جایگزین", "replacement trees"),
                  new Reader.Whole(0, 10_000),
                  new Form.Guard(TreeRemovalForm::when2, 9),
                  true,
                  List.of())),
          new Form.Answer[] {},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
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
                  new Form.Guard(TreeRemovalForm::when3, 6),
                  true,
                  List.of(),
                  new Bilingual("درخت داخل ملک است", "the tree is inside the plot"),
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  new Form.Guard(TreeRemovalForm::when1, 7),
                  true,
                  List.of(),
                  new Bilingual(
                      "ملک در حال ساخت است و پروانه دارد",
                      "the plot is under construction and has a permit"),
                  List.of()),
              new Form.Document(
                  "ground-floor-plan",
                  new Bilingual("پلان همکف با جای درخت", "ground-floor plan with trees"),
                  "original",
                  new Form.Guard(TreeRemovalForm::when4, 10),
                  true,
                  List.of(),
                  new Bilingual("علت عملیات ساختمانی است", "the reason is building works"),
                  List.of()),
              new Form.Document(
                  "photos",
                  new Bilingual("عکس ملک", "photos of the property"),
                  "electronic",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "plant-health-report",
                  new Bilingual("نظر کارشناس گیاه‌پزشکی", "plant-health opinion"),
                  "original",
                  new Form.Guard(TreeRemovalForm::when5, 10),
                  true,
                  List.of(),
                  new Bilingual("درخت خشک یا آفت‌زده است", "the tree is dry or diseased"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("garden-classification"), null, null, List.of(), List.of()),
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "grounds-for-felling",
                  true,
                  new Form.Guard(TreeRemovalForm::when2, 9),
                  new Form.Guard(TreeRemovalForm::ruleGroundsForFelling, 10, 13),
                  new Bilingual(
                      "علت درخواست از موارد مجاز قطع درخت نیست",
                      "the reason is not one for which a tree may be felled"),
                  new Bilingual(
                      "جابه‌جایی یا هرس بخواهید یا علت را با آیین‌نامه فضای سبز بسنجید",
                      "ask to move or prune the tree, or compare the reason with the Green Space Bylaw"),
                  "/fields/tree_removal_reason",
                  List.of("/fields/transplant_possible"),
                  List.of(),
                  List.of("green-space-bylaw")),
              new Form.Rule(
                  "move-for-building-works",
                  true,
                  new Form.Guard(TreeRemovalForm::when6, 13, 10),
                  new Form.Guard(TreeRemovalForm::ruleMoveForBuildingWorks, 9),
                  new Bilingual(
                      "انتقال درخت شدنی است و برای عملیات ساختمانی قطع آن خواسته شده است",
                      "the tree can be moved, and its felling is asked for building works"),
                  new Bilingual("اقدام درخواستی را جابه‌جایی بنویسید", "ask to move the tree"),
                  "/fields/action",
                  List.of(),
                  List.of(),
                  List.of("green-space-bylaw")),
              new Form.Rule(
                  "replant-for-timber",
                  true,
                  new Form.Guard(TreeRemovalForm::when7, 9, 10),
                  new Form.Guard(TreeRemovalForm::ruleReplantForTimber, 14, 11),
                  new Bilingual(
                      "تعداد درخت جایگزین از درختان قطع‌شدنی کمتر است",
                      "there are fewer replacement trees than trees to be felled"),
                  new Bilingual(
                      "دست‌کم به تعداد درختان قطع‌شدنی درخت جایگزین بنویسید",
                      "give at least as many replacement trees as trees to be felled"),
                  "/fields/replanting_count",
                  List.of("/fields/tree_count"),
                  List.of(),
                  List.of("green-space-bylaw"))},
          new Form.Check[] {
              new Form.Check("mature-non-fruit", new Form.Guard(TreeRemovalForm::when8, 10)),
              new Form.Check("municipality-keeps-tree", new Form.Guard(TreeRemovalForm::when8, 10)),
              new Form.Check("permit-compulsory", null),
              new Form.Check("term-from-secretariat", null),
              new Form.Check("prison-for-many", new Form.Guard(TreeRemovalForm::when9, 11)),
              new Form.Check("municipality-moves", new Form.Guard(TreeRemovalForm::when10, 9)),
              new Form.Check("others-ask", null)},
          new Form.Visit[] {});

  private TreeRemovalForm() {}

  /** site_state is under-construction. */
  private static boolean when1(Values v, Row row) {
    return v.is(SITE_STATE, "under-construction");
  }

  /** action is fell. */
  private static boolean when2(Values v, Row row) {
    return v.is(ACTION, "fell");
  }

  /** tree_location is inside. */
  private static boolean when3(Values v, Row row) {
    return v.is(TREE_LOCATION, "inside");
  }

  /** tree_removal_reason includes construction. */
  private static boolean when4(Values v, Row row) {
    return v.includesAll(TREE_REMOVAL_REASON, ITEMS_1);
  }

  /** tree_removal_reason includes diseased. */
  private static boolean when5(Values v, Row row) {
    return v.includesAll(TREE_REMOVAL_REASON, ITEMS_2);
  }

  /** tree_removal_reason includes any of timber, diseased, danger, traffic or (tree_removal_reason includes any of construction, public-work and not transplant_possible). */
  private static boolean ruleGroundsForFelling(Values v, Row row) {
    return v.includesAny(TREE_REMOVAL_REASON, ITEMS_3)
        || (v.includesAny(TREE_REMOVAL_REASON, ITEMS_4) && !v.yes(TRANSPLANT_POSSIBLE));
  }

  /** action is not fell. */
  private static boolean ruleMoveForBuildingWorks(Values v, Row row) {
    return v.notAmong(ACTION, ITEMS_5);
  }

  /** transplant_possible and tree_removal_reason includes construction. */
  private static boolean when6(Values v, Row row) {
    return v.yes(TRANSPLANT_POSSIBLE) && v.includesAll(TREE_REMOVAL_REASON, ITEMS_1);
  }

  /** replanting_count at least tree_count. */
  private static boolean ruleReplantForTimber(Values v, Row row) {
    return atLeast(v.number(REPLANTING_COUNT), v.number(TREE_COUNT));
  }

  /** action is fell and tree_removal_reason includes timber. */
  private static boolean when7(Values v, Row row) {
    return v.is(ACTION, "fell") && v.includesAll(TREE_REMOVAL_REASON, ITEMS_6);
  }

  /** tree_removal_reason includes timber. */
  private static boolean when8(Values v, Row row) {
    return v.includesAll(TREE_REMOVAL_REASON, ITEMS_6);
  }

  /** tree_count above prison_tree_count. */
  private static boolean when9(Values v, Row row) {
    return above(v.number(TREE_COUNT), Parameters.prisonTreeCount(v.filedOn));
  }

  /** action is move. */
  private static boolean when10(Values v, Row row) {
    return v.is(ACTION, "move");
  }
}
