// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Cells.different;
import static zabeteh.forms.Numbers.equal;

import java.util.List;
import java.util.Set;

/**
 * address and renovation-code correction.
 *
 * <p>اصلاح نشانی و کد نوسازی.
 */
final class PlotAddressUpdateForm {
  private static final int ADDRESS_ITEMS = 10;
  private static final int APPLICANT_ROLE = 0;
  private static final int CAUSE = 11;
  private static final int NEW_RENOVATION_CODE = 15;
  private static final int RENOVATION_CODE = 5;
  private static final int NEW_POSTAL_CODE = 14;
  private static final int POSTAL_CODE = 8;
  private static final int NEW_ADDRESS = 12;
  private static final int ADDRESS = 9;
  private static final int DISTRICT = 6;

  private static final Set<String> ITEMS_1 = Set.of("address");
  private static final Set<String> ITEMS_2 = Set.of("house-number");
  private static final Set<String> ITEMS_3 = Set.of("postal-code");
  private static final Set<String> ITEMS_4 = Set.of("renovation-code");
  private static final Set<String> ITEMS_5 = Set.of("map-location");
  private static final Set<String> ITEMS_6 = Set.of("address", "house-number");

  static final Form FORM =
      new Form(
          "plot-address-update",
          new Bilingual("اصلاح نشانی و کد نوسازی", "address and renovation-code correction"),
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
                  "full_name",
                  new Bilingual("نام متقاضی", "applicant's full name"),
                  new Reader.Text(80, true),
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
                  "district",
                  new Bilingual("منطقه شهرداری", "municipal district"),
                  new Reader.Whole(1, 22),
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
                  "postal_code",
                  new Bilingual("کد پستی ملک", "postal code of the property"),
                  new Reader.Identifier(IdentifierKind.POSTAL_CODE),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "address",
                  new Bilingual("نشانی ملک", "address of the property"),
                  new Reader.Text(200, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "address_items",
                  new Bilingual("موارد اصلاح", "items to correct"),
                  new Reader.Items(
                      Set.of(
                          "address",
                          "house-number",
                          "postal-code",
                          "renovation-code",
                          "map-location")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "cause",
                  new Bilingual("علت", "cause"),
                  new Reader.Item(
                      Set.of(
                          "street-renamed",
                          "renumbered",
                          "merge",
                          "subdivision",
                          "audit-error",
                          "data-entry")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "new_address",
                  new Bilingual("نشانی درست", "correct address"),
                  new Reader.Text(200, true),
                  new Form.Guard(PlotAddressUpdateForm::when1, 10),
                  true,
                  List.of()),
              new Form.Field(
                  "house_number",
                  new Bilingual("پلاک درست", "correct house number"),
                  new Reader.Text(10, true),
                  new Form.Guard(PlotAddressUpdateForm::when2, 10),
                  true,
                  List.of()),
              new Form.Field(
                  "new_postal_code",
                  new Bilingual("کد پستی درست", "correct postal code"),
                  new Reader.Identifier(IdentifierKind.POSTAL_CODE),
                  new Form.Guard(PlotAddressUpdateForm::when3, 10),
                  true,
                  List.of("postal-code-act")),
              new Form.Field(
                  "new_renovation_code",
                  new Bilingual("کد نوسازی درست", "correct renovation code"),
                  new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                  new Form.Guard(PlotAddressUpdateForm::when4, 10),
                  true,
                  List.of()),
              new Form.Field(
                  "location_confirmed",
                  new Bilingual("محل ملک تأیید شده است", "the location is confirmed"),
                  Reader.CONFIRMATION,
                  new Form.Guard(PlotAddressUpdateForm::when5, 10),
                  true,
                  List.of())),
          new Form.Answer[] {},
          new Form.Computed[] {},
          new Form.Document[] {
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(PlotAddressUpdateForm::when6, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
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
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "original-and-copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "renovation-tax-receipt",
                  new Bilingual(
                      "فیش عوارض نوسازی سال جاری",
                      "renovation-tax receipt of the current year"),
                  "copy",
                  new Form.Guard(PlotAddressUpdateForm::when4, 10),
                  true,
                  List.of(),
                  new Bilingual("کد نوسازی اصلاح می‌شود", "the renovation code is corrected"),
                  List.of()),
              new Form.Document(
                  "postal-code-certificate",
                  new Bilingual("گواهی کد پستی", "postal-code certificate"),
                  "electronic",
                  new Form.Guard(PlotAddressUpdateForm::when3, 10),
                  true,
                  List.of(),
                  new Bilingual("کد پستی اصلاح می‌شود", "the postal code is corrected"),
                  List.of()),
              new Form.Document(
                  "utility-bills",
                  new Bilingual("فیش‌های آب، برق، گاز و تلفن", "utility bills"),
                  "copy",
                  new Form.Guard(PlotAddressUpdateForm::when7, 10),
                  true,
                  List.of(),
                  new Bilingual(
                      "نشانی یا پلاک اصلاح می‌شود",
                      "the address or house number is corrected"),
                  List.of()),
              new Form.Document(
                  "detailed-plan-map",
                  new Bilingual("نقشه طرح تفصیلی", "detailed plan map"),
                  "original",
                  new Form.Guard(PlotAddressUpdateForm::when5, 10),
                  true,
                  List.of(),
                  new Bilingual("جانمایی اصلاح می‌شود", "the location on the map is corrected"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("case-opening"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("plot-merge"),
                  new Form.Guard(PlotAddressUpdateForm::when8, 11, 10),
                  new Bilingual(
                      "کد پس از پایان پرونده تجمیع تغییر می‌کند",
                      "after a merge the code changes only when that case is closed"),
                  List.of(),
                  List.of()),
              new Form.Need(
                  List.of("land-subdivision"),
                  new Form.Guard(PlotAddressUpdateForm::when9, 11, 10),
                  new Bilingual(
                      "کد پس از پایان پرونده تفکیک تغییر می‌کند",
                      "after a subdivision the code changes only when that case is closed"),
                  List.of(),
                  List.of())},
          new Form.Rule[] {
              new Form.Rule(
                  "new-code-differs",
                  true,
                  new Form.Guard(PlotAddressUpdateForm::when4, 10),
                  new Form.Guard(PlotAddressUpdateForm::ruleNewCodeDiffers, 15, 5),
                  new Bilingual(
                      "کد نوسازی درست همان کد ثبت‌شده است",
                      "the correct renovation code is the recorded one"),
                  new Bilingual(
                      "کد درست را از روی فیش نوسازی بنویسید یا این مورد را بردارید",
                      "copy the correct code from the renovation-tax slip, or remove this item"),
                  "/fields/new_renovation_code",
                  List.of("/fields/renovation_code"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "new-postal-code-differs",
                  true,
                  new Form.Guard(PlotAddressUpdateForm::when10, 10, 8),
                  new Form.Guard(PlotAddressUpdateForm::ruleNewPostalCodeDiffers, 14, 8),
                  new Bilingual(
                      "کد پستی درست همان کد ثبت‌شده است",
                      "the correct postal code is the recorded one"),
                  new Bilingual(
                      "کد درست را از روی گواهی کد پستی بنویسید یا این مورد را بردارید",
                      "copy the correct code from the postal-code certificate, or remove this item"),
                  "/fields/new_postal_code",
                  List.of("/fields/postal_code"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "new-address-differs",
                  true,
                  new Form.Guard(PlotAddressUpdateForm::when1, 10),
                  new Form.Guard(PlotAddressUpdateForm::ruleNewAddressDiffers, 12, 9),
                  new Bilingual(
                      "نشانی درست همان نشانی ثبت‌شده است",
                      "the correct address is the recorded one"),
                  new Bilingual(
                      "نشانی درست را از روی قبض آب، برق یا گاز بنویسید یا این مورد را بردارید",
                      "copy the correct address from a utility bill, or remove this item"),
                  "/fields/new_address",
                  List.of("/fields/address"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "code-in-district",
                  true,
                  new Form.Guard(PlotAddressUpdateForm::when4, 10),
                  new Form.Guard(PlotAddressUpdateForm::ruleCodeInDistrict, 15, 6),
                  new Bilingual(
                      "منطقه در کد نوسازی درست با منطقه فرم یکی نیست",
                      "the district in the correct renovation code differs from that of the form"),
                  new Bilingual(
                      "کد نوسازی و منطقه را با فیش نوسازی بسنجید",
                      "compare code and district with the renovation-tax slip"),
                  "/fields/new_renovation_code",
                  List.of("/fields/district"),
                  List.of(),
                  List.of())},
          new Form.Check[] {new Form.Check("municipality-corrects", null)},
          new Form.Visit[] {});

  private PlotAddressUpdateForm() {}

  /** address_items includes address. */
  private static boolean when1(Values v, Row row) {
    return v.includesAll(ADDRESS_ITEMS, ITEMS_1);
  }

  /** address_items includes house-number. */
  private static boolean when2(Values v, Row row) {
    return v.includesAll(ADDRESS_ITEMS, ITEMS_2);
  }

  /** address_items includes postal-code. */
  private static boolean when3(Values v, Row row) {
    return v.includesAll(ADDRESS_ITEMS, ITEMS_3);
  }

  /** address_items includes renovation-code. */
  private static boolean when4(Values v, Row row) {
    return v.includesAll(ADDRESS_ITEMS, ITEMS_4);
  }

  /** address_items includes map-location. */
  private static boolean when5(Values v, Row row) {
    return v.includesAll(ADDRESS_ITEMS, ITEMS_5);
  }

  /** applicant_role is representative. */
  private static boolean when6(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** address_items includes any of address, house-number. */
  private static boolean when7(Values v, Row row) {
    return v.includesAny(ADDRESS_ITEMS, ITEMS_6);
  }

  /** cause is merge and address_items includes renovation-code. */
  private static boolean when8(Values v, Row row) {
    return v.is(CAUSE, "merge") && v.includesAll(ADDRESS_ITEMS, ITEMS_4);
  }

  /** cause is subdivision and address_items includes renovation-code. */
  private static boolean when9(Values v, Row row) {
    return v.is(CAUSE, "subdivision") && v.includesAll(ADDRESS_ITEMS, ITEMS_4);
  }

  /** new_renovation_code is not renovation_code. */
  private static boolean ruleNewCodeDiffers(Values v, Row row) {
    return different(v.text(NEW_RENOVATION_CODE), v.text(RENOVATION_CODE));
  }

  /** new_postal_code is not postal_code. */
  private static boolean ruleNewPostalCodeDiffers(Values v, Row row) {
    return different(v.text(NEW_POSTAL_CODE), v.text(POSTAL_CODE));
  }

  /** address_items includes postal-code and postal_code is given. */
  private static boolean when10(Values v, Row row) {
    return v.includesAll(ADDRESS_ITEMS, ITEMS_3) && v.given(POSTAL_CODE);
  }

  /** new_address is not address. */
  private static boolean ruleNewAddressDiffers(Values v, Row row) {
    return different(v.text(NEW_ADDRESS), v.text(ADDRESS));
  }

  /** new_renovation_code.region is district. */
  private static boolean ruleCodeInDistrict(Values v, Row row) {
    return equal(v.region(NEW_RENOVATION_CODE), v.number(DISTRICT));
  }
}
