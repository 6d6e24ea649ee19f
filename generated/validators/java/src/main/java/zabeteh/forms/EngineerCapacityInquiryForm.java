// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusMonths;
import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * engineer competence and capacity inquiry.
 *
 * <p>استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
 */
final class EngineerCapacityInquiryForm {
  private static final int SERVICE = 6;
  private static final int LICENCE_EXPIRY = 7;
  private static final int ENGINEER_CAPACITY_INQUIRY_CONFIRMED_EXPIRY = 13;
  private static final int REMAINING_CAPACITY = 8;
  private static final int TOTAL_FLOOR_AREA = 10;
  private static final int ENGINEER_CAPACITY_INQUIRY_CONFIRMED_CAPACITY = 14;

  private static final Set<String> ITEMS_1 = Set.of("design", "supervision");

  static final Form FORM =
      new Form(
          "engineer-capacity-inquiry",
          new Bilingual(
              "استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)",
              "engineer competence and capacity inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "filer_kind",
                  new Bilingual("درخواست‌دهنده", "who files"),
                  new Reader.Item(Set.of("owner", "municipality")),
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
                  "engineer_licence",
                  new Bilingual("پروانه اشتغال مهندس", "engineer's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "discipline",
                  new Bilingual("رشته مهندسی", "discipline"),
                  new Reader.Item(
                      Set.of(
                          "architecture",
                          "civil",
                          "mechanical",
                          "electrical",
                          "surveying",
                          "urban-planning",
                          "traffic")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "engineer_national_id",
                  new Bilingual("کد ملی مهندس", "engineer's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "grade",
                  new Bilingual("پایه", "grade"),
                  new Reader.Item(Set.of("grade-3", "grade-2", "grade-1", "senior")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "service",
                  new Bilingual("نوع خدمت", "service"),
                  new Reader.Item(Set.of("design", "supervision", "execution")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "licence_expiry",
                  new Bilingual("پایان اعتبار پروانه اشتغال", "licence expiry"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "remaining_capacity",
                  new Bilingual("ظرفیت اعلامی", "declared capacity"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "building_group",
                  new Bilingual("گروه ساختمانی", "building group"),
                  new Reader.Item(Set.of("a", "b", "c", "d")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "total_floor_area",
                  new Bilingual("زیربنای کل", "total floor area"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "storeys",
                  new Bilingual("تعداد طبقات", "storeys"),
                  new Reader.Whole(1, 100),
                  null,
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "engineer-capacity-inquiry",
                  new Bilingual(
                      "استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)",
                      "engineer competence and capacity inquiry"),
                  new Form.Part(
                      12,
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
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "engineer-licence-card",
                  new Bilingual("پروانه اشتغال به کار", "engineer's practice licence"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "supervisor-commitment",
                  new Bilingual("برگه تعهد نظارت", "supervisor's commitment sheet"),
                  "original",
                  new Form.Guard(EngineerCapacityInquiryForm::when1, 6),
                  true,
                  List.of(),
                  new Bilingual("خدمت، نظارت است", "the service is supervision"),
                  List.of()),
              new Form.Document(
                  "designer-commitment",
                  new Bilingual("برگه تعهد طراحی", "designer's commitment sheet"),
                  "original",
                  new Form.Guard(EngineerCapacityInquiryForm::when2, 6),
                  true,
                  List.of(),
                  new Bilingual("خدمت، طراحی است", "the service is design"),
                  List.of()),
              new Form.Document(
                  "executor-contract",
                  new Bilingual("قرارداد مجری ذی‌صلاح", "contract with a qualified executor"),
                  "copy",
                  new Form.Guard(EngineerCapacityInquiryForm::when3, 6),
                  true,
                  List.of(),
                  new Bilingual("خدمت، اجرا است", "the service is execution"),
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "licence-valid",
                  true,
                  null,
                  new Form.Guard(EngineerCapacityInquiryForm::ruleLicenceValid, 7),
                  new Bilingual("اعتبار پروانه اشتغال گذشته است", "the licence has expired"),
                  new Bilingual(
                      "پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا مهندس دیگری معرفی کنید",
                      "renew the licence at the engineering organisation, or name another engineer"),
                  "/fields/licence_expiry",
                  List.of(),
                  List.of(),
                  List.of("engineering-act-1374 30")),
              new Form.Rule(
                  "confirmed-licence-valid",
                  true,
                  null,
                  new Form.Guard(EngineerCapacityInquiryForm::ruleConfirmedLicenceValid, 13),
                  new Bilingual(
                      "پروانه اشتغال در پاسخ نظام مهندسی معتبر نیست",
                      "by the reply of the organisation the licence has expired"),
                  new Bilingual(
                      "پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا مهندس دیگری معرفی کنید",
                      "renew the licence at the engineering organisation, or name another engineer"),
                  "/answers/engineer-capacity-inquiry/confirmed_expiry",
                  List.of(),
                  List.of("engineer-capacity-inquiry"),
                  List.of("engineering-act-1374 30")),
              new Form.Rule(
                  "declared-capacity-covers",
                  true,
                  new Form.Guard(EngineerCapacityInquiryForm::when4, 8),
                  new Form.Guard(EngineerCapacityInquiryForm::ruleDeclaredCapacityCovers, 8, 10),
                  new Bilingual(
                      "ظرفیت اعلامی از زیربنای کل کمتر است",
                      "the declared capacity does not cover the floor area"),
                  new Bilingual(
                      "مهندسی با ظرفیت کافی معرفی کنید",
                      "name an engineer with enough capacity"),
                  "/fields/remaining_capacity",
                  List.of("/fields/total_floor_area"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "confirmed-capacity-covers",
                  true,
                  null,
                  new Form.Guard(EngineerCapacityInquiryForm::ruleConfirmedCapacityCovers, 14, 10),
                  new Bilingual(
                      "ظرفیت تأییدشده از زیربنای کل کمتر است",
                      "the confirmed capacity does not cover the floor area"),
                  new Bilingual(
                      "مهندسی با ظرفیت کافی معرفی کنید",
                      "name an engineer with enough capacity"),
                  "/answers/engineer-capacity-inquiry/confirmed_capacity",
                  List.of("/fields/total_floor_area"),
                  List.of("engineer-capacity-inquiry"),
                  List.of()),
              new Form.Rule(
                  "long-enough-for-queue",
                  false,
                  new Form.Guard(EngineerCapacityInquiryForm::when1, 6),
                  new Form.Guard(EngineerCapacityInquiryForm::ruleLongEnoughForQueue, 7),
                  new Bilingual(
                      "از اعتبار پروانه اشتغال کمتر از ۹ ماه مانده است و مهندس در صف ارجاع نظارت نیست",
                      "less than 9 months are left on the licence, so the engineer is out of the queue for supervision"),
                  new Bilingual(
                      "پروانه اشتغال را پیش از ارجاع کار در سازمان نظام مهندسی تمدید کنید",
                      "renew the licence at the engineering organisation before the work is assigned"),
                  "/fields/licence_expiry",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("yearly-capacity", null),
              new Form.Check(
                  "design-into-supervision",
                  new Form.Guard(EngineerCapacityInquiryForm::when5, 6)),
              new Form.Check("out-of-queue", new Form.Guard(EngineerCapacityInquiryForm::when1, 6)),
              new Form.Check("within-competence", null)},
          new Form.Visit[] {});

  private EngineerCapacityInquiryForm() {}

  /** service is supervision. */
  private static boolean when1(Values v, Row row) {
    return v.is(SERVICE, "supervision");
  }

  /** service is design. */
  private static boolean when2(Values v, Row row) {
    return v.is(SERVICE, "design");
  }

  /** service is execution. */
  private static boolean when3(Values v, Row row) {
    return v.is(SERVICE, "execution");
  }

  /** licence_expiry on or after filing date. */
  private static boolean ruleLicenceValid(Values v, Row row) {
    return atLeast(v.number(LICENCE_EXPIRY), v.filedOn);
  }

  /** confirmed_expiry on or after filing date. */
  private static boolean ruleConfirmedLicenceValid(Values v, Row row) {
    return atLeast(v.number(ENGINEER_CAPACITY_INQUIRY_CONFIRMED_EXPIRY), v.filedOn);
  }

  /** remaining_capacity at least total_floor_area. */
  private static boolean ruleDeclaredCapacityCovers(Values v, Row row) {
    return atLeast(v.number(REMAINING_CAPACITY), v.number(TOTAL_FLOOR_AREA));
  }

  /** remaining_capacity is given. */
  private static boolean when4(Values v, Row row) {
    return v.given(REMAINING_CAPACITY);
  }

  /** confirmed_capacity at least total_floor_area. */
  private static boolean ruleConfirmedCapacityCovers(Values v, Row row) {
    return atLeast(
        v.number(ENGINEER_CAPACITY_INQUIRY_CONFIRMED_CAPACITY),
        v.number(TOTAL_FLOOR_AREA));
  }

  /** licence_expiry on or after filing date plus queue_licence_months months. */
  private static boolean ruleLongEnoughForQueue(Values v, Row row) {
    return atLeast(
        v.number(LICENCE_EXPIRY),
        plusMonths(v.filedOn, Parameters.queueLicenceMonths(v.filedOn)));
  }

  /** service is one of design, supervision. */
  private static boolean when5(Values v, Row row) {
    return v.among(SERVICE, ITEMS_1);
  }
}
