// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * telecommunications inquiry.
 *
 * <p>استعلام مخابرات.
 */
final class TelecomInquiryForm {
  private static final int INQUIRY_SUBJECT = 1;
  private static final int LINES_REQUESTED = 6;
  private static final int UNITS = 5;

  static final Form FORM =
      new Form(
          "telecom-inquiry",
          new Bilingual("استعلام مخابرات", "telecommunications inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "filer_kind",
                  new Bilingual("درخواست‌دهنده", "who files"),
                  new Reader.Item(Set.of("owner", "engineer", "municipality")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "inquiry_subject",
                  new Bilingual("موضوع استعلام", "subject of the inquiry"),
                  new Reader.Item(
                      Set.of("cable-clearance", "duct-approval", "fibre-digging", "relocation")),
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
                  "units",
                  new Bilingual("تعداد واحد", "number of units"),
                  new Reader.Whole(0, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "lines_requested",
                  new Bilingual("تعداد خط درخواستی", "lines requested"),
                  new Reader.Whole(0, 5000),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "excavation_depth",
                  new Bilingual("عمق گودبرداری", "excavation depth"),
                  new Reader.Decimal(2, 10, 8000),
                  new Form.Guard(TelecomInquiryForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "operator_request_date",
                  new Bilingual("تاریخ درخواست اپراتور", "operator's request date"),
                  new Reader.Day(437_927, 547_864),
                  new Form.Guard(TelecomInquiryForm::when2, 1),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "telecom-inquiry",
                  new Bilingual("استعلام مخابرات", "telecommunications inquiry"),
                  new Form.Part(
                      9,
                      null,
                      new Form.Field(
                          "cable_near",
                          new Bilingual("کابل یا کانال در مجاورت است", "a cable or duct is near"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "fibre_available",
                          new Bilingual("فیبر نوری در دسترس است", "fibre is available"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "duct_approved",
                          new Bilingual(
                              "داکت داخلی تأیید شده است",
                              "the internal duct is approved"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "location-sketch",
                  new Bilingual("کروکی محل", "location sketch"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "electrical-drawings",
                  new Bilingual("نقشه تأسیسات برقی", "electrical drawings"),
                  "electronic",
                  new Form.Guard(TelecomInquiryForm::when3, 1),
                  true,
                  List.of(),
                  new Bilingual("تأیید داکت درخواست شده است", "a duct approval is asked for"),
                  List.of()),
              new Form.Document(
                  "operator-request",
                  new Bilingual("درخواست اپراتور", "operator's request"),
                  "copy",
                  new Form.Guard(TelecomInquiryForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("حفاری فیبر درخواست شده است", "fibre digging is asked for"),
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "line-for-each-unit",
                  true,
                  new Form.Guard(TelecomInquiryForm::when4, 1, 6),
                  new Form.Guard(TelecomInquiryForm::ruleLineForEachUnit, 6, 5),
                  new Bilingual(
                      "تعداد خط درخواستی از تعداد واحد کمتر است",
                      "fewer lines are requested than there are units"),
                  new Bilingual(
                      "برای هر واحد دست‌کم یک خط بنویسید",
                      "ask for one line at least for each unit"),
                  "/fields/lines_requested",
                  List.of("/fields/units"),
                  List.of(),
                  List.of())},
          new Form.Check[] {
              new Form.Check("fibre-in-fifteen-days", new Form.Guard(TelecomInquiryForm::when5, 1)),
              new Form.Check(
                  "clearance-before-excavation",
                  new Form.Guard(TelecomInquiryForm::when1, 1))},
          new Form.Visit[] {});

  private TelecomInquiryForm() {}

  /** inquiry_subject is cable-clearance. */
  private static boolean when1(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "cable-clearance");
  }

  /** inquiry_subject is fibre-digging. */
  private static boolean when2(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "fibre-digging");
  }

  /** inquiry_subject is duct-approval. */
  private static boolean when3(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "duct-approval");
  }

  /** lines_requested at least units. */
  private static boolean ruleLineForEachUnit(Values v, Row row) {
    return atLeast(v.number(LINES_REQUESTED), v.number(UNITS));
  }

  /** inquiry_subject is duct-approval and lines_requested is given. */
  private static boolean when4(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "duct-approval") && v.given(LINES_REQUESTED);
  }

  /** inquiry_subject is fibre-digging since 1403/01/01 until 1403/12/30. */
  private static boolean when5(Values v, Row row) {
    return atLeast(v.filedOn, 512_071)
        && atMost(v.filedOn, 512_436)
        && v.is(INQUIRY_SUBJECT, "fibre-digging");
  }
}
