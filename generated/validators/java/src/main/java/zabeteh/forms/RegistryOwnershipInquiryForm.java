// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.equal;

import java.util.List;
import java.util.Set;

/**
 * land-registry ownership inquiry.
 *
 * <p>استعلام ثبت اسناد و املاک.
 */
final class RegistryOwnershipInquiryForm {
  private static final int DEED_KIND = 3;
  private static final int INQUIRY_PURPOSE = 10;
  private static final int OWNER_NATIONAL_ID = 7;
  private static final int OWNER_LEGAL_PERSON_ID = 8;
  private static final int REGISTRY_PLATE = 2;
  private static final int REGISTRY_OWNERSHIP_INQUIRY_REGISTERED_AREA = 12;
  private static final int DECLARED_AREA = 9;
  private static final int REGISTRY_OWNERSHIP_INQUIRY_SEIZED = 15;

  private static final Set<String> ITEMS_1 = Set.of("none");
  private static final Set<String> ITEMS_2 = Set.of("permit", "subdivision");

  static final Form FORM =
      new Form(
          "registry-ownership-inquiry",
          new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
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
                  "deed_kind",
                  new Bilingual("نوع سند", "kind of deed"),
                  new Reader.Item(Set.of("single-sheet", "booklet", "none")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "deed_serial",
                  new Bilingual("شماره چاپی سند", "printed serial of the deed"),
                  new Reader.Text(20, true),
                  new Form.Guard(RegistryOwnershipInquiryForm::when1, 3),
                  true,
                  List.of()),
              new Form.Field(
                  "electronic_ledger_number",
                  new Bilingual("شماره دفتر املاک الکترونیک", "electronic ledger number"),
                  new Reader.Text(20, true),
                  new Form.Guard(RegistryOwnershipInquiryForm::when2, 3),
                  true,
                  List.of()),
              new Form.Field(
                  "ledger_volume_page",
                  new Bilingual("شماره دفتر و صفحه", "ledger volume and page"),
                  new Reader.Text(30, true),
                  new Form.Guard(RegistryOwnershipInquiryForm::when3, 3),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک اعلامی", "declared owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک اعلامی", "declared legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "declared_area",
                  new Bilingual("مساحت اعلامی عرصه", "declared land area"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "inquiry_purpose",
                  new Bilingual("منظور از استعلام", "purpose of the inquiry"),
                  new Reader.Item(
                      Set.of(
                          "permit",
                          "completion",
                          "subdivision",
                          "expropriation",
                          "owner-change")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "polygon",
                  new Bilingual("فایل مختصات یو‌تی‌ام", "UTM polygon file"),
                  new Reader.Text(200, false),
                  new Form.Guard(RegistryOwnershipInquiryForm::when4, 10),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      12,
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
                                  List.of())))))},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "copy",
                  new Form.Guard(RegistryOwnershipInquiryForm::when1, 3),
                  true,
                  List.of(),
                  new Bilingual("ملک سند دارد", "a deed exists"),
                  List.of()),
              new Form.Document(
                  "utm-survey",
                  new Bilingual("نقشه یو‌تی‌ام", "utm survey"),
                  "electronic",
                  new Form.Guard(RegistryOwnershipInquiryForm::when4, 10),
                  true,
                  List.of(),
                  new Bilingual(
                      "استعلام برای پروانه یا تفکیک است",
                      "the inquiry is for a permit or a subdivision"),
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
          new Form.Need[] {},
          new Form.Rule[] {
              new Form.Rule(
                  "one-owner-id",
                  true,
                  null,
                  new Form.Guard(RegistryOwnershipInquiryForm::ruleOneOwnerId, 7, 8),
                  new Bilingual(
                      "کد ملی و شناسه ملی مالک هر دو داده شده یا هیچ‌کدام داده نشده است",
                      "both or neither of the owner's national id and legal-person id are given"),
                  new Bilingual(
                      "یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید",
                      "give one of the two ids and leave the other empty"),
                  "/fields/owner_national_id",
                  List.of("/fields/owner_legal_person_id"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "tehran-section",
                  false,
                  null,
                  new Form.Guard(RegistryOwnershipInquiryForm::ruleTehranSection, 2),
                  new Bilingual(
                      "بخش ثبتی بیرون از بخش‌های ۱ تا ۱۲ تهران است",
                      "the registry section is none of Tehran's 1 to 12"),
                  new Bilingual(
                      "بخش ثبتی را از روی سند بنویسید",
                      "copy the registry section from the deed"),
                  "/fields/registry_plate",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "area-differs",
                  false,
                  null,
                  new Form.Guard(RegistryOwnershipInquiryForm::ruleAreaDiffers, 12, 9),
                  new Bilingual(
                      "مساحت اعلامی با مساحت ثبتی نمی‌خواند",
                      "the declared area differs from the registered area"),
                  new Bilingual(
                      "اختلاف را پیش از پروانه به متقاضی اعلام کنید",
                      "tell the applicant of the difference before the permit"),
                  "/answers/registry-ownership-inquiry/registered_area",
                  List.of("/fields/declared_area"),
                  List.of("registry-ownership-inquiry"),
                  List.of()),
              new Form.Rule(
                  "seizure-blocks-transfer",
                  true,
                  new Form.Guard(RegistryOwnershipInquiryForm::when5, 10),
                  new Form.Guard(RegistryOwnershipInquiryForm::ruleSeizureBlocksTransfer, 15),
                  new Bilingual(
                      "ملک بازداشت است و پرونده منتقل نمی‌شود",
                      "the property is seized and the case is not transferred"),
                  new Bilingual(
                      "رفع بازداشت را از مرجع صادرکننده و اداره ثبت بگیرید",
                      "have the seizure lifted by the body that ordered it and by the registry"),
                  "/answers/registry-ownership-inquiry/seized",
                  List.of(),
                  List.of("registry-ownership-inquiry"),
                  List.of("circular-80-86-42083"))},
          new Form.Check[] {
              new Form.Check("mortgage-no-bar", null),
              new Form.Check(
                  "area-difference",
                  new Form.Guard(RegistryOwnershipInquiryForm::when6, 10)),
              new Form.Check("plate-in-words", null)},
          new Form.Visit[] {});

  private RegistryOwnershipInquiryForm() {}

  /** deed_kind is not none. */
  private static boolean when1(Values v, Row row) {
    return v.notAmong(DEED_KIND, ITEMS_1);
  }

  /** deed_kind is single-sheet. */
  private static boolean when2(Values v, Row row) {
    return v.is(DEED_KIND, "single-sheet");
  }

  /** deed_kind is booklet. */
  private static boolean when3(Values v, Row row) {
    return v.is(DEED_KIND, "booklet");
  }

  /** inquiry_purpose is one of permit, subdivision. */
  private static boolean when4(Values v, Row row) {
    return v.among(INQUIRY_PURPOSE, ITEMS_2);
  }

  /** exactly one of owner_national_id, owner_legal_person_id is given. */
  private static boolean ruleOneOwnerId(Values v, Row row) {
    return v.one(OWNER_NATIONAL_ID) + v.one(OWNER_LEGAL_PERSON_ID) == 1;
  }

  /** registry_plate.section from 1 to registry_sections. */
  private static boolean ruleTehranSection(Values v, Row row) {
    return atLeast(v.part(REGISTRY_PLATE, 2), 1)
        && atMost(v.part(REGISTRY_PLATE, 2), Parameters.registrySections(v.filedOn));
  }

  /** registered_area is declared_area. */
  private static boolean ruleAreaDiffers(Values v, Row row) {
    return equal(v.number(REGISTRY_OWNERSHIP_INQUIRY_REGISTERED_AREA), v.number(DECLARED_AREA));
  }

  /** not seized. */
  private static boolean ruleSeizureBlocksTransfer(Values v, Row row) {
    return !v.yes(REGISTRY_OWNERSHIP_INQUIRY_SEIZED);
  }

  /** inquiry_purpose is owner-change. */
  private static boolean when5(Values v, Row row) {
    return v.is(INQUIRY_PURPOSE, "owner-change");
  }

  /** inquiry_purpose is permit. */
  private static boolean when6(Values v, Row row) {
    return v.is(INQUIRY_PURPOSE, "permit");
  }
}
