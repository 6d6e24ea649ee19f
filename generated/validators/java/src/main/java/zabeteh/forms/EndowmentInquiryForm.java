// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;

import java.util.List;
import java.util.Set;

/**
 * endowment (waqf) inquiry.
 *
 * <p>استعلام اوقاف.
 */
final class EndowmentInquiryForm {
  private static final int LEASE_NUMBER = 9;
  private static final int TRUSTEE_KIND = 7;
  private static final int LEASE_END_DATE = 10;
  private static final int ENDOWMENT_INQUIRY_LEASE_IN_FORCE = 17;
  private static final int INQUIRY_SUBJECT = 1;

  private static final Set<String> ITEMS_1 = Set.of("build", "rebuild");

  static final Form FORM =
      new Form(
          "endowment-inquiry",
          new Bilingual("استعلام اوقاف", "endowment (waqf) inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "filer_kind",
                  new Bilingual("درخواست‌دهنده", "who files"),
                  new Reader.Item(Set.of("owner", "representative", "municipality")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "inquiry_subject",
                  new Bilingual("موضوع استعلام", "subject of the inquiry"),
                  new Reader.Item(
                      Set.of("build", "rebuild", "transfer", "land-use", "expropriation")),
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
                  "endowment_name",
                  new Bilingual("نام موقوفه", "name of the endowment"),
                  new Reader.Text(80, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "endowed_part",
                  new Bilingual("بخش موقوفه", "endowed part"),
                  new Reader.Item(Set.of("land", "land-and-building", "share", "unknown")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "trustee_kind",
                  new Bilingual("تولیت", "trusteeship"),
                  new Reader.Item(Set.of("organisation", "private-trustee")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "lessee_national_id",
                  new Bilingual("کد ملی مستأجر", "lessee's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "lease_number",
                  new Bilingual("شماره سند اجاره", "lease deed number"),
                  new Reader.Text(30, true),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "lease_end_date",
                  new Bilingual("پایان اجاره", "lease end date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  false,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      11,
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
                  "endowment-inquiry",
                  new Bilingual("استعلام اوقاف", "endowment (waqf) inquiry"),
                  new Form.Part(
                      16,
                      null,
                      new Form.Field(
                          "endowed",
                          new Bilingual("عرصه موقوفه است", "the land is endowed"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "lease_in_force",
                          new Bilingual("اجاره معتبر است", "the lease is in force"),
                          Reader.FLAG,
                          null,
                          false,
                          List.of()),
                      new Form.Field(
                          "agrees",
                          new Bilingual("با درخواست موافقت شده است", "the office agrees"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {},
          new Form.Document[] {
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
                  "lease-contract",
                  new Bilingual("اجاره‌نامه", "lease"),
                  "copy",
                  new Form.Guard(EndowmentInquiryForm::when1, 9),
                  true,
                  List.of(),
                  new Bilingual("اجاره برقرار است", "a lease exists"),
                  List.of()),
              new Form.Document(
                  "trustee-consent",
                  new Bilingual("موافقت متولی", "trustee's consent"),
                  "original",
                  new Form.Guard(EndowmentInquiryForm::when2, 7),
                  true,
                  List.of(),
                  new Bilingual("تولیت با متولی خاص است", "the endowment has a private trustee"),
                  List.of()),
              new Form.Document(
                  "rent-receipt",
                  new Bilingual("مفاصای اجاره زمین وقفی", "rent clearance"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "location-sketch",
                  new Bilingual("کروکی محل", "location sketch"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "lease-not-ended",
                  true,
                  new Form.Guard(EndowmentInquiryForm::when3, 10),
                  new Form.Guard(EndowmentInquiryForm::ruleLeaseNotEnded, 10),
                  new Bilingual("مدت اجاره به پایان رسیده است", "the term of the lease has ended"),
                  new Bilingual(
                      "اجاره را در اداره اوقاف تمدید کنید و تاریخ تازه را بنویسید",
                      "renew the lease at the endowments office and give the new date"),
                  "/fields/lease_end_date",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "lease-in-force-at-reply",
                  true,
                  new Form.Guard(EndowmentInquiryForm::when4, 9, 17),
                  new Form.Guard(EndowmentInquiryForm::ruleLeaseInForceAtReply, 17),
                  new Bilingual(
                      "اجاره در روز پاسخ معتبر نیست",
                      "the lease is not in force on the day of the reply"),
                  new Bilingual(
                      "اجاره را در اداره اوقاف تمدید کنید و دوباره استعلام کنید",
                      "renew the lease at the endowments office and ask again"),
                  "/answers/endowment-inquiry/lease_in_force",
                  List.of(),
                  List.of("endowment-inquiry"),
                  List.of())},
          new Form.Check[] {
              new Form.Check("building-right", new Form.Guard(EndowmentInquiryForm::when5, 1)),
              new Form.Check(
                  "trustee-besides-organisation",
                  new Form.Guard(EndowmentInquiryForm::when2, 7)),
              new Form.Check(
                  "building-deed-after-completion",
                  new Form.Guard(EndowmentInquiryForm::when5, 1))},
          new Form.Visit[] {});

  private EndowmentInquiryForm() {}

  /** lease_number is given. */
  private static boolean when1(Values v, Row row) {
    return v.given(LEASE_NUMBER);
  }

  /** trustee_kind is private-trustee. */
  private static boolean when2(Values v, Row row) {
    return v.is(TRUSTEE_KIND, "private-trustee");
  }

  /** lease_end_date on or after filing date. */
  private static boolean ruleLeaseNotEnded(Values v, Row row) {
    return atLeast(v.number(LEASE_END_DATE), v.filedOn);
  }

  /** lease_end_date is given. */
  private static boolean when3(Values v, Row row) {
    return v.given(LEASE_END_DATE);
  }

  /** lease_in_force. */
  private static boolean ruleLeaseInForceAtReply(Values v, Row row) {
    return v.yes(ENDOWMENT_INQUIRY_LEASE_IN_FORCE);
  }

  /** lease_number is given and lease_in_force is given. */
  private static boolean when4(Values v, Row row) {
    return v.given(LEASE_NUMBER) && v.given(ENDOWMENT_INQUIRY_LEASE_IN_FORCE);
  }

  /** inquiry_subject is one of build, rebuild. */
  private static boolean when5(Values v, Row row) {
    return v.among(INQUIRY_SUBJECT, ITEMS_1);
  }
}
