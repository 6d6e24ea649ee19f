// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusDays;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * written defence before the Article 100 commission.
 *
 * <p>لایحه دفاعیه کمیسیون ماده صد.
 */
final class Article100DefenceForm {
  private static final int PERSON_KIND = 6;
  private static final int DEFENDANT_ROLE = 5;
  private static final int HAS_SUPERVISOR = 16;
  private static final int POSITION = 18;
  private static final int VIOLATION_KIND = 11;
  private static final int NOTICE_DATE = 1;
  private static final int LAND_USE = 12;
  private static final int WORKS_STOPPED_DATE = 17;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("permit");
  private static final Set<String> ITEMS_3 = Set.of("old");
  private static final Set<String> ITEMS_4 = Set.of("soundness");
  private static final Set<String> ITEMS_5 = Set.of("weak-structure", "technical");
  private static final Set<String> ITEMS_6 = Set.of("measure");
  private static final Set<String> ITEMS_7 = Set.of("tenant", "neighbour");
  private static final Set<String> ITEMS_8 = Set.of("excess-area");
  private static final Set<String> ITEMS_9 = Set.of("commercial", "industrial", "administrative");
  private static final Set<String> ITEMS_10 = Set.of("no-permit");
  private static final Set<String> ITEMS_11 = Set.of("parking-shortage");

  static final Form FORM =
      new Form(
          "article-100-defence",
          new Bilingual(
              "لایحه دفاعیه کمیسیون ماده صد",
              "written defence before the Article 100 commission"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "commission_case_number",
                  new Bilingual("شماره پرونده کمیسیون", "commission case number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "notice_date",
                  new Bilingual("تاریخ ابلاغ اخطار", "date of the notice"),
                  new Reader.Day(437_927, 547_864),
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
                  "defendant_role",
                  new Bilingual("سمت دفاع‌کننده", "role"),
                  new Reader.Item(
                      Set.of("owner", "successor", "tenant", "neighbour", "representative")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "person_kind",
                  new Bilingual("نوع شخص", "kind of person"),
                  new Reader.Item(Set.of("natural", "legal", "government", "endowment")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "national_id",
                  new Bilingual("کد ملی متقاضی", "applicant's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(Article100DefenceForm::when1, 6),
                  true,
                  List.of()),
              new Form.Field(
                  "legal_person_id",
                  new Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(Article100DefenceForm::when2, 6),
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
                  "violation_kind",
                  new Bilingual("موضوع تخلف", "alleged violation"),
                  new Reader.Items(
                      Set.of(
                          "no-permit",
                          "excess-area",
                          "change-of-use",
                          "parking-shortage",
                          "road-encroachment",
                          "weak-structure",
                          "technical")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "land_use",
                  new Bilingual("کاربری محل", "use of the place"),
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
                  "violation_area",
                  new Bilingual("مساحت تخلف", "area of the violation"),
                  new Reader.Decimal(2, 0, 20_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "violation_year",
                  new Bilingual("سال وقوع تخلف", "year of the violation"),
                  new Reader.Whole(1250, 1450),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "has_supervisor",
                  new Bilingual("ساختمان مهندس ناظر دارد", "has a supervising engineer"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "works_stopped_date",
                  new Bilingual("تاریخ توقف عملیات", "date the works were stopped"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "position",
                  new Bilingual("موضع دفاع", "line of defence"),
                  new Reader.Items(
                      Set.of(
                          "denied",
                          "measure",
                          "old",
                          "permit",
                          "soundness",
                          "parking",
                          "necessity")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "defence_text",
                  new Bilingual("متن دفاعیه", "text of the defence"),
                  new Reader.Text(4000, true),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "case-status-inquiry",
                  new Bilingual("استعلام وضعیت پرونده", "case status inquiry"),
                  new Form.Part(
                      20,
                      null,
                      new Form.Field(
                          "case_stage",
                          new Bilingual("مرحله", "stage"),
                          new Reader.Item(
                              Set.of(
                                  "opened",
                                  "visit",
                                  "review",
                                  "instruction",
                                  "design",
                                  "fees",
                                  "draft",
                                  "issued",
                                  "commission",
                                  "archived")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "waiting_for",
                          new Bilingual("در انتظار", "waiting for"),
                          new Reader.Item(
                              Set.of("applicant", "office", "district", "other-body", "none")),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "updated_on",
                          new Bilingual("تاریخ آخرین تغییر", "date of the last change"),
                          new Reader.Day(437_927, 547_864),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "missing_document",
                          new Bilingual("مدرک ناقص", "missing document"),
                          new Reader.Text(60, true),
                          null,
                          false,
                          List.of())))},
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
                  new Form.Guard(Article100DefenceForm::when3, 5),
                  true,
                  List.of(),
                  new Bilingual("دفاع‌کننده مالک است", "the person who defends is the owner"),
                  List.of()),
              new Form.Document(
                  "lease-contract",
                  new Bilingual("اجاره‌نامه", "lease"),
                  "copy",
                  new Form.Guard(Article100DefenceForm::when4, 5),
                  true,
                  List.of(),
                  new Bilingual("دفاع‌کننده مستأجر است", "the person who defends is the tenant"),
                  List.of()),
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "copy",
                  new Form.Guard(Article100DefenceForm::when5, 5),
                  true,
                  List.of(),
                  new Bilingual(
                      "دفاع‌کننده وکیل است",
                      "the person who defends is a representative"),
                  List.of()),
              new Form.Document(
                  "supervisor-report",
                  new Bilingual(
                      "گزارش مهندس ناظر از وضع کار",
                      "supervising engineer's report on the state of the works"),
                  "copy",
                  new Form.Guard(Article100DefenceForm::when6, 16),
                  true,
                  List.of(),
                  new Bilingual("ساختمان مهندس ناظر دارد", "there is a supervising engineer"),
                  List.of()),
              new Form.Document(
                  "technical-officer-report",
                  new Bilingual("گزارش مأمور فنی شهرداری", "technical officer report"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "commission-notice",
                  new Bilingual(
                      "اخطار یا برگ ابلاغ کمیسیون ماده صد",
                      "notice or service slip of the Article 100 commission"),
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
                  "copy",
                  new Form.Guard(Article100DefenceForm::when7, 18),
                  true,
                  List.of(),
                  new Bilingual("به مجوز استناد شده است", "a permission is relied on"),
                  List.of()),
              new Form.Document(
                  "age-evidence",
                  new Bilingual("مدارک قدمت بنا", "evidence of the building's age"),
                  "copy",
                  new Form.Guard(Article100DefenceForm::when8, 18),
                  true,
                  List.of(),
                  new Bilingual("به قدمت بنا استناد شده است", "the building's age is relied on"),
                  List.of()),
              new Form.Document(
                  "structural-soundness-certificate",
                  new Bilingual("گواهی استحکام بنا", "structural-soundness certificate"),
                  "original",
                  new Form.Guard(Article100DefenceForm::when9, 18, 11),
                  true,
                  List.of(),
                  new Bilingual(
                      "رعایت اصول فنی یا استحکام بنا موضوع پرونده است",
                      "technical principles or soundness are at issue"),
                  List.of()),
              new Form.Document(
                  "expert-report",
                  new Bilingual("گزارش کارشناس رسمی", "official expert report"),
                  "copy",
                  new Form.Guard(Article100DefenceForm::when10, 18),
                  true,
                  List.of(),
                  new Bilingual("به مساحت ایراد شده است", "the measured area is disputed"),
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
              new Form.Need(
                  List.of("case-status-inquiry"),
                  null,
                  null,
                  List.of("case-status-inquiry"),
                  List.of("case-status-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "after-notice",
                  true,
                  null,
                  new Form.Guard(Article100DefenceForm::ruleAfterNotice, 1),
                  new Bilingual(
                      "تاریخ ابلاغ اخطار پس از روز ثبت لایحه است",
                      "the notice is dated after the day of filing"),
                  new Bilingual(
                      "تاریخ را از روی برگ اخطار بنویسید",
                      "copy the date from the notice"),
                  "/fields/notice_date",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 1")),
              new Form.Rule(
                  "in-time",
                  false,
                  null,
                  new Form.Guard(Article100DefenceForm::ruleInTime, 1),
                  new Bilingual(
                      "مهلت ۱۰ روزه لایحه پس از ابلاغ گذشته است",
                      "the 10 days for the defence after the notice are over"),
                  new Bilingual(
                      "لایحه به کمیسیون فرستاده می‌شود، ولی شاید رأی صادر شده باشد؛ وضعیت پرونده را با استعلام ۸ بپرسید",
                      "the defence is passed on, but the commission may already have decided; ask for the status with inquiry 8"),
                  "/fields/notice_date",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 1"))},
          new Form.Check[] {
              new Form.Check("others-heard", new Form.Guard(Article100DefenceForm::when11, 5)),
              new Form.Check("written-only", null),
              new Form.Check("members", null),
              new Form.Check(
                  "excess-residential",
                  new Form.Guard(Article100DefenceForm::when12, 11, 12)),
              new Form.Check(
                  "excess-business",
                  new Form.Guard(Article100DefenceForm::when13, 11, 12)),
              new Form.Check("without-permit", new Form.Guard(Article100DefenceForm::when14, 11)),
              new Form.Check("missing-parking", new Form.Guard(Article100DefenceForm::when15, 11)),
              new Form.Check("decision-in-month", null),
              new Form.Check("case-after-stop", new Form.Guard(Article100DefenceForm::when16, 17))},
          new Form.Visit[] {});

  private Article100DefenceForm() {}

  /** person_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(PERSON_KIND, "natural");
  }

  /** person_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(PERSON_KIND, ITEMS_1);
  }

  /** defendant_role is owner. */
  private static boolean when3(Values v, Row row) {
    return v.is(DEFENDANT_ROLE, "owner");
  }

  /** defendant_role is tenant. */
  private static boolean when4(Values v, Row row) {
    return v.is(DEFENDANT_ROLE, "tenant");
  }

  /** defendant_role is representative. */
  private static boolean when5(Values v, Row row) {
    return v.is(DEFENDANT_ROLE, "representative");
  }

  /** has_supervisor. */
  private static boolean when6(Values v, Row row) {
    return v.yes(HAS_SUPERVISOR);
  }

  /** position includes permit. */
  private static boolean when7(Values v, Row row) {
    return v.includesAll(POSITION, ITEMS_2);
  }

  /** position includes old. */
  private static boolean when8(Values v, Row row) {
    return v.includesAll(POSITION, ITEMS_3);
  }

  /** position includes soundness or violation_kind includes any of weak-structure, technical. */
  private static boolean when9(Values v, Row row) {
    return v.includesAll(POSITION, ITEMS_4) || v.includesAny(VIOLATION_KIND, ITEMS_5);
  }

  /** position includes measure. */
  private static boolean when10(Values v, Row row) {
    return v.includesAll(POSITION, ITEMS_6);
  }

  /** filing date on or after notice_date. */
  private static boolean ruleAfterNotice(Values v, Row row) {
    return atLeast(v.filedOn, v.number(NOTICE_DATE));
  }

  /** filing date on or before notice_date plus defence_days days. */
  private static boolean ruleInTime(Values v, Row row) {
    return atMost(v.filedOn, plusDays(v.number(NOTICE_DATE), Parameters.defenceDays(v.filedOn)));
  }

  /** defendant_role is one of tenant, neighbour. */
  private static boolean when11(Values v, Row row) {
    return v.among(DEFENDANT_ROLE, ITEMS_7);
  }

  /** violation_kind includes excess-area and land_use is residential. */
  private static boolean when12(Values v, Row row) {
    return v.includesAll(VIOLATION_KIND, ITEMS_8) && v.is(LAND_USE, "residential");
  }

  /** violation_kind includes excess-area and land_use is one of commercial, industrial, administrative. */
  private static boolean when13(Values v, Row row) {
    return v.includesAll(VIOLATION_KIND, ITEMS_8) && v.among(LAND_USE, ITEMS_9);
  }

  /** violation_kind includes no-permit. */
  private static boolean when14(Values v, Row row) {
    return v.includesAll(VIOLATION_KIND, ITEMS_10);
  }

  /** violation_kind includes parking-shortage. */
  private static boolean when15(Values v, Row row) {
    return v.includesAll(VIOLATION_KIND, ITEMS_11);
  }

  /** works_stopped_date is given. */
  private static boolean when16(Values v, Row row) {
    return v.given(WORKS_STOPPED_DATE);
  }
}
