// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Set;

/**
 * water and sewer inquiry.
 *
 * <p>استعلام آب و فاضلاب.
 */
final class WaterSewerInquiryForm {
  private static final int INQUIRY_SUBJECT = 1;
  private static final int WATER_SEWER_INQUIRY_DISCONNECTED = 12;

  private static final Set<String> ITEMS_1 = Set.of("disconnect", "capacity-change");
  private static final Set<String> ITEMS_2 = Set.of("new-connection", "sewer");

  static final Form FORM =
      new Form(
          "water-sewer-inquiry",
          new Bilingual("استعلام آب و فاضلاب", "water and sewer inquiry"),
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
                  "inquiry_subject",
                  new Bilingual("موضوع استعلام", "subject of the inquiry"),
                  new Reader.Item(
                      Set.of(
                          "new-connection",
                          "capacity-change",
                          "sewer",
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
                  "use_kind",
                  new Bilingual("نوع مصرف", "kind of consumption"),
                  new Reader.Item(Set.of("residential", "commercial", "administrative", "other")),
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
                  "storeys",
                  new Bilingual("تعداد طبقات", "storeys"),
                  new Reader.Whole(1, 100),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "subscription_number",
                  new Bilingual("شماره اشتراک موجود", "existing subscription number"),
                  new Reader.Text(20, true),
                  new Form.Guard(WaterSewerInquiryForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  new Form.Guard(WaterSewerInquiryForm::when2, 1),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "water-sewer-inquiry",
                  new Bilingual("استعلام آب و فاضلاب", "water and sewer inquiry"),
                  new Form.Part(
                      10,
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
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "original",
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
                  "original",
                  new Form.Guard(WaterSewerInquiryForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("انشعاب درخواست شده است", "a connection is asked for"),
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
                  "utility-bills",
                  new Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
                  "copy",
                  new Form.Guard(WaterSewerInquiryForm::when1, 1),
                  true,
                  List.of(),
                  new Bilingual("انشعابی وجود دارد", "a connection exists"),
                  List.of()),
              new Form.Document(
                  "mechanical-drawings",
                  new Bilingual("نقشه تأسیسات مکانیکی", "mechanical drawings"),
                  "electronic",
                  new Form.Guard(WaterSewerInquiryForm::when3, 1),
                  true,
                  List.of(),
                  new Bilingual(
                      "ظرفیت انشعاب تغییر می‌کند",
                      "the capacity of the connection changes"),
                  List.of())},
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "cut-off-before-demolition",
                  true,
                  new Form.Guard(WaterSewerInquiryForm::when4, 1, 12),
                  new Form.Guard(WaterSewerInquiryForm::ruleCutOffBeforeDemolition, 12),
                  new Bilingual(
                      "انشعاب آب و فاضلاب هنوز قطع نشده است و تخریب آغاز نمی‌شود",
                      "water and sewer are not yet cut off and the demolition may not begin"),
                  new Bilingual(
                      "قطع انشعاب و برداشتن کنتور را از شرکت آب و فاضلاب پیگیری کنید",
                      "follow up the cutting off and the removal of the meters with the water company"),
                  "/answers/water-sewer-inquiry/disconnected",
                  List.of(),
                  List.of("water-sewer-inquiry"),
                  List.of("nbr-16 clause 16-1-6"))},
          new Form.Check[] {
              new Form.Check(
                  "no-connection-without-permit",
                  new Form.Guard(WaterSewerInquiryForm::when2, 1)),
              new Form.Check(
                  "no-demolition-before-cut-off",
                  new Form.Guard(WaterSewerInquiryForm::when5, 1)),
              new Form.Check(
                  "letter-checked-back",
                  new Form.Guard(WaterSewerInquiryForm::when2, 1)),
              new Form.Check("meter-size", null)},
          new Form.Visit[] {});

  private WaterSewerInquiryForm() {}

  /** inquiry_subject is one of disconnect, capacity-change. */
  private static boolean when1(Values v, Row row) {
    return v.among(INQUIRY_SUBJECT, ITEMS_1);
  }

  /** inquiry_subject is one of new-connection, sewer. */
  private static boolean when2(Values v, Row row) {
    return v.among(INQUIRY_SUBJECT, ITEMS_2);
  }

  /** inquiry_subject is capacity-change. */
  private static boolean when3(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "capacity-change");
  }

  /** disconnected. */
  private static boolean ruleCutOffBeforeDemolition(Values v, Row row) {
    return v.yes(WATER_SEWER_INQUIRY_DISCONNECTED);
  }

  /** inquiry_subject is disconnect and disconnected is given. */
  private static boolean when4(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "disconnect") && v.given(WATER_SEWER_INQUIRY_DISCONNECTED);
  }

  /** inquiry_subject is disconnect. */
  private static boolean when5(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "disconnect");
  }
}
