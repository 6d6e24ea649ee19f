// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.above;

import java.util.List;
import java.util.Set;

/**
 * gas company inquiry.
 *
 * <p>استعلام شرکت گاز.
 */
final class GasInquiryForm {
  private static final int INQUIRY_SUBJECT = 1;
  private static final int OWNERS_COUNT = 3;
  private static final int OWNER_DECEASED = 4;
  private static final int GAS_INQUIRY_DISCONNECTED = 14;

  private static final Set<String> ITEMS_1 = Set.of("new-connection", "capacity-change");
  private static final Set<String> ITEMS_2 = Set.of("disconnect", "capacity-change");
  private static final Set<String> ITEMS_3 = Set.of("new-connection", "piping-approval");

  static final Form FORM =
      new Form(
          "gas-inquiry",
          new Bilingual("استعلام شرکت گاز", "gas company inquiry"),
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
                      Set.of(
                          "new-connection",
                          "piping-approval",
                          "capacity-change",
                          "disconnect",
                          "clearance")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
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
                  "owner_deceased",
                  new Bilingual("مالک فوت شده است", "the owner has died"),
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
                  "units",
                  new Bilingual("تعداد واحد", "number of units"),
                  new Reader.Whole(1, 2000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "load",
                  new Bilingual("ظرفیت درخواستی", "requested capacity"),
                  new Reader.Decimal(2, 0, 10_000_000),
                  new Form.Guard(GasInquiryForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "piper_licence",
                  new Bilingual("پروانه مجری لوله‌کشی", "piping contractor's licence"),
                  new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                  new Form.Guard(GasInquiryForm::when2, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "subscription_number",
                  new Bilingual("شماره اشتراک موجود", "existing subscription number"),
                  new Reader.Text(20, true),
                  new Form.Guard(GasInquiryForm::when3, 1),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "gas-inquiry",
                  new Bilingual("استعلام شرکت گاز", "gas company inquiry"),
                  new Form.Part(
                      11,
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
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "gas-piping-plan",
                  new Bilingual("نقشه لوله‌کشی گاز", "gas piping plan"),
                  "original",
                  new Form.Guard(GasInquiryForm::when4, 1),
                  true,
                  List.of(),
                  new Bilingual(
                      "انشعاب یا تأیید لوله‌کشی درخواست شده است",
                      "a connection or a piping approval is asked for"),
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  new Form.Guard(GasInquiryForm::when5, 1),
                  true,
                  List.of(),
                  new Bilingual("انشعاب تازه درخواست شده است", "a new connection is asked for"),
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
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "copy",
                  new Form.Guard(GasInquiryForm::when6, 3),
                  true,
                  List.of(),
                  new Bilingual("ملک بیش از یک مالک دارد", "there is more than one owner"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "copy",
                  new Form.Guard(GasInquiryForm::when7, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "utility-bills",
                  new Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
                  "copy",
                  new Form.Guard(GasInquiryForm::when3, 1),
                  true,
                  List.of(),
                  new Bilingual("انشعابی وجود دارد", "a connection exists"),
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "cut-off-before-demolition",
                  true,
                  new Form.Guard(GasInquiryForm::when8, 1, 14),
                  new Form.Guard(GasInquiryForm::ruleCutOffBeforeDemolition, 14),
                  new Bilingual(
                      "گاز هنوز قطع نشده است و تخریب آغاز نمی‌شود",
                      "the gas is not yet cut off and the demolition may not begin"),
                  new Bilingual(
                      "قطع انشعاب را از شرکت گاز پیگیری کنید و پاسخ آن را به پرونده بیفزایید",
                      "follow up the cutting off with the gas company and add its reply to the case"),
                  "/answers/gas-inquiry/disconnected",
                  List.of(),
                  List.of("gas-inquiry"),
                  List.of())},
          new Form.Check[] {
              new Form.Check("piping-inspected-first", new Form.Guard(GasInquiryForm::when4, 1)),
              new Form.Check("one-owner-authorised", new Form.Guard(GasInquiryForm::when6, 3)),
              new Form.Check("permit-in-city", new Form.Guard(GasInquiryForm::when5, 1)),
              new Form.Check("demolition-waits", new Form.Guard(GasInquiryForm::when9, 1))},
          new Form.Visit[] {});

  private GasInquiryForm() {}

  /** inquiry_subject is one of new-connection, capacity-change. */
  private static boolean when1(Values v, Row row) {
    return v.among(INQUIRY_SUBJECT, ITEMS_1);
  }

  /** inquiry_subject is piping-approval. */
  private static boolean when2(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "piping-approval");
  }

  /** inquiry_subject is one of disconnect, capacity-change. */
  private static boolean when3(Values v, Row row) {
    return v.among(INQUIRY_SUBJECT, ITEMS_2);
  }

  /** inquiry_subject is one of new-connection, piping-approval. */
  private static boolean when4(Values v, Row row) {
    return v.among(INQUIRY_SUBJECT, ITEMS_3);
  }

  /** inquiry_subject is new-connection. */
  private static boolean when5(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "new-connection");
  }

  /** owners_count above 1. */
  private static boolean when6(Values v, Row row) {
    return above(v.number(OWNERS_COUNT), 1);
  }

  /** owner_deceased. */
  private static boolean when7(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** disconnected. */
  private static boolean ruleCutOffBeforeDemolition(Values v, Row row) {
    return v.yes(GAS_INQUIRY_DISCONNECTED);
  }

  /** inquiry_subject is disconnect and disconnected is given. */
  private static boolean when8(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "disconnect") && v.given(GAS_INQUIRY_DISCONNECTED);
  }

  /** inquiry_subject is disconnect. */
  private static boolean when9(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "disconnect");
  }
}
