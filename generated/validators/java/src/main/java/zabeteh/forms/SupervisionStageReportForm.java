// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;

import java.util.List;
import java.util.Set;

/**
 * stage report of the supervising engineer.
 *
 * <p>گزارش مرحله‌ای مهندس ناظر.
 */
final class SupervisionStageReportForm {
  private static final int WORK_STAGE = 8;
  private static final int STRUCTURE_TYPE = 5;
  private static final int CONFORMITY = 13;
  private static final int VISIT_DATE = 10;
  private static final int REPORT_DATE = 11;
  private static final int PROGRESS_PERCENT = 12;

  static final Form FORM =
      new Form(
          "supervision-stage-report",
          new Bilingual("گزارش مرحله‌ای مهندس ناظر", "stage report of the supervising engineer"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
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
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "structure_type",
                  new Bilingual("نوع سازه", "structure type"),
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
                  "discipline",
                  new Bilingual("رشته مهندسی", "discipline"),
                  new Reader.Item(Set.of("architecture", "civil", "mechanical", "electrical")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "engineer_licence",
                  new Bilingual("پروانه اشتغال ناظر", "supervisor's licence number"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "work_stage",
                  new Bilingual("مرحله کار", "stage of the works"),
                  new Reader.Item(
                      Set.of(
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
                  "slab_number",
                  new Bilingual("شماره سقف", "slab number"),
                  new Reader.Whole(1, 80),
                  new Form.Guard(SupervisionStageReportForm::when1, 8, 5),
                  true,
                  List.of()),
              new Form.Field(
                  "visit_date",
                  new Bilingual("تاریخ بازدید", "visit date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "report_date",
                  new Bilingual("تاریخ گزارش ناظر", "supervisor's report date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "progress_percent",
                  new Bilingual("درصد پیشرفت کار", "progress in percent"),
                  new Reader.Decimal(2, 0, 10_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "conformity",
                  new Bilingual("انطباق با پروانه و نقشه", "conformity"),
                  new Reader.Item(Set.of("conforms", "correctable", "violation")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "violation_kind",
                  new Bilingual("نوع تخلف", "kind of violation"),
                  new Reader.Items(
                      Set.of(
                          "no-permit",
                          "excess-area",
                          "change-of-use",
                          "parking-shortage",
                          "road-encroachment",
                          "weak-structure",
                          "technical")),
                  new Form.Guard(SupervisionStageReportForm::when2, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "violation_area",
                  new Bilingual("مساحت تخلف", "area of the violation"),
                  new Reader.Decimal(2, 0, 20_000_000),
                  new Form.Guard(SupervisionStageReportForm::when2, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "works_stopped_order",
                  new Bilingual("دستور توقف داده شده است", "a stop order was given"),
                  Reader.FLAG,
                  new Form.Guard(SupervisionStageReportForm::when2, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "notes",
                  new Bilingual("توضیحات ناظر", "remarks"),
                  new Reader.Text(2000, true),
                  null,
                  false,
                  List.of())),
          new Form.Answer[] {},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "stage-report-sheet",
                  new Bilingual("برگ گزارش مرحله‌ای ناظر", "stage report sheet"),
                  "original",
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
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "concrete-test",
                  new Bilingual("نتیجه آزمایش بتن", "concrete test results"),
                  "copy",
                  new Form.Guard(SupervisionStageReportForm::when3, 8, 5),
                  true,
                  List.of(),
                  new Bilingual(
                      "مرحله پی‌سازی یا اسکلت بتنی است",
                      "the stage is the foundation or a concrete frame"),
                  List.of()),
              new Form.Document(
                  "weld-test",
                  new Bilingual("نتیجه آزمایش جوش", "weld test results"),
                  "copy",
                  new Form.Guard(SupervisionStageReportForm::when4, 8, 5),
                  true,
                  List.of(),
                  new Bilingual("مرحله اسکلت فولادی است", "the stage is a steel frame"),
                  List.of()),
              new Form.Document(
                  "excavation-monitoring",
                  new Bilingual("گزارش پایش گود", "excavation monitoring report"),
                  "copy",
                  new Form.Guard(SupervisionStageReportForm::when5, 8),
                  true,
                  List.of(),
                  new Bilingual("مرحله گودبرداری است", "the stage is excavation"),
                  List.of()),
              new Form.Document(
                  "violation-sketch",
                  new Bilingual("کروکی محل تخلف", "sketch of the violation"),
                  "original",
                  new Form.Guard(SupervisionStageReportForm::when2, 13),
                  true,
                  List.of(),
                  new Bilingual("تخلف گزارش می‌شود", "a violation is reported"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("start-of-works"), null, null, List.of(), List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "visit-before-report",
                  true,
                  null,
                  new Form.Guard(SupervisionStageReportForm::ruleVisitBeforeReport, 10, 11),
                  new Bilingual(
                      "تاریخ بازدید پس از تاریخ گزارش است",
                      "the visit is dated after the report"),
                  new Bilingual(
                      "هر دو تاریخ را با برگ گزارش مرحله‌ای بسنجید",
                      "compare both dates with the stage report sheet"),
                  "/fields/visit_date",
                  List.of("/fields/report_date"),
                  List.of(),
                  List.of("nbr-2 clause 2-5-3")),
              new Form.Rule(
                  "report-not-future",
                  true,
                  null,
                  new Form.Guard(SupervisionStageReportForm::ruleReportNotFuture, 11),
                  new Bilingual(
                      "تاریخ گزارش ناظر پس از روز ارسال است",
                      "the report is dated after the day of filing"),
                  new Bilingual(
                      "تاریخ را از روی برگ گزارش مرحله‌ای بنویسید",
                      "copy the date from the stage report sheet"),
                  "/fields/report_date",
                  List.of(),
                  List.of(),
                  List.of("nbr-2 clause 2-5-3")),
              new Form.Rule(
                  "complete-at-the-end",
                  true,
                  new Form.Guard(SupervisionStageReportForm::when6, 8),
                  new Form.Guard(SupervisionStageReportForm::ruleCompleteAtTheEnd, 12),
                  new Bilingual(
                      "مرحله پایان عملیات است و پیشرفت ۱۰۰ درصد نیست",
                      "the stage is completion and the progress is not 100 percent"),
                  new Bilingual(
                      "مرحله و درصد پیشرفت را با وضع کار بسنجید",
                      "compare stage and progress with the works"),
                  "/fields/progress_percent",
                  List.of(),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("least-stages", null),
              new Form.Check("slab-by-slab", new Form.Guard(SupervisionStageReportForm::when7, 8)),
              new Form.Check("earlier-stages", null),
              new Form.Check("progress-grows", null),
              new Form.Check(
                  "violation-reported",
                  new Form.Guard(SupervisionStageReportForm::when2, 13)),
              new Form.Check("all-four-report", null),
              new Form.Check("late-report", null),
              new Form.Check("entered-in-file", null)},
          new Form.Visit[] {});

  private SupervisionStageReportForm() {}

  /** work_stage is frame and structure_type is concrete. */
  private static boolean when1(Values v, Row row) {
    return v.is(WORK_STAGE, "frame") && v.is(STRUCTURE_TYPE, "concrete");
  }

  /** conformity is violation. */
  private static boolean when2(Values v, Row row) {
    return v.is(CONFORMITY, "violation");
  }

  /** work_stage is foundation or (work_stage is frame and structure_type is concrete). */
  private static boolean when3(Values v, Row row) {
    return v.is(WORK_STAGE, "foundation")
        || (v.is(WORK_STAGE, "frame") && v.is(STRUCTURE_TYPE, "concrete"));
  }

  /** work_stage is frame and structure_type is steel. */
  private static boolean when4(Values v, Row row) {
    return v.is(WORK_STAGE, "frame") && v.is(STRUCTURE_TYPE, "steel");
  }

  /** work_stage is excavation. */
  private static boolean when5(Values v, Row row) {
    return v.is(WORK_STAGE, "excavation");
  }

  /** visit_date on or before report_date. */
  private static boolean ruleVisitBeforeReport(Values v, Row row) {
    return atMost(v.number(VISIT_DATE), v.number(REPORT_DATE));
  }

  /** report_date on or before filing date. */
  private static boolean ruleReportNotFuture(Values v, Row row) {
    return atMost(v.number(REPORT_DATE), v.filedOn);
  }

  /** progress_percent is 100. */
  private static boolean ruleCompleteAtTheEnd(Values v, Row row) {
    return equal(v.number(PROGRESS_PERCENT), 10_000);
  }

  /** work_stage is completed. */
  private static boolean when6(Values v, Row row) {
    return v.is(WORK_STAGE, "completed");
  }

  /** work_stage is frame. */
  private static boolean when7(Values v, Row row) {
    return v.is(WORK_STAGE, "frame");
  }
}
