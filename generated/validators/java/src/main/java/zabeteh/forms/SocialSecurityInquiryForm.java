// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Days.plusDays;
import static zabeteh.forms.Numbers.atLeast;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.nearest;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * social-security inquiry.
 *
 * <p>استعلام تأمین اجتماعی.
 */
final class SocialSecurityInquiryForm {
  private static final int INQUIRY_SUBJECT = 1;
  private static final int PERMIT_DUES_TOTAL = 6;
  private static final int LETTER_DATE = 2;
  private static final int PREMIUM_EXEMPTION = 7;
  private static final int PREMIUM_AMOUNT = 8;
  private static final int PREMIUM_DUE = 17;
  private static final int SOCIAL_SECURITY_INQUIRY_CLEARED = 16;

  private static final Set<String> ITEMS_1 = Set.of("workshop-transfer", "business-renewal");
  private static final Set<String> ITEMS_2 = Set.of("none");

  static final Form FORM =
      new Form(
          "social-security-inquiry",
          new Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
          new long[] {437_927, 547_864},
          new Form.Part(
              0,
              null,
              new Form.Field(
                  "filer_kind",
                  new Bilingual("درخواست‌دهنده", "who files"),
                  new Reader.Item(Set.of("owner", "company", "municipality")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "inquiry_subject",
                  new Bilingual("موضوع استعلام", "subject of the inquiry"),
                  new Reader.Item(
                      Set.of(
                          "permit-premium",
                          "completion",
                          "workshop-transfer",
                          "business-renewal")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "letter_date",
                  new Bilingual("تاریخ نامه", "letter date"),
                  new Reader.Day(437_927, 547_864),
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
                  "permit_kind",
                  new Bilingual("نوع پروانه", "kind of permit"),
                  new Reader.Item(Set.of("new", "extension", "density", "rebuild", "major-repair")),
                  new Form.Guard(SocialSecurityInquiryForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "permit_dues_total",
                  new Bilingual("جمع عوارض پروانه", "total permit dues"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  new Form.Guard(SocialSecurityInquiryForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "premium_exemption",
                  new Bilingual("معافیت", "exemption"),
                  new Reader.Item(
                      Set.of("none", "mosque", "education", "health", "sport", "culture")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "premium_amount",
                  new Bilingual("حق بیمه", "premium"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "employer_national_id",
                  new Bilingual("کد ملی کارفرما", "employer's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "employer_legal_person_id",
                  new Bilingual("شناسه ملی کارفرما", "employer's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  null,
                  false,
                  List.of()),
              new Form.Field(
                  "workshop_code",
                  new Bilingual("کد کارگاه", "workshop code"),
                  new Reader.Text(10, true),
                  new Form.Guard(SocialSecurityInquiryForm::when2, 1),
                  true,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      12,
                      null,
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ بدهی", "amount owed"),
                          new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "bill_id",
                          new Bilingual("شناسه قبض", "bill id"),
                          new Reader.Identifier(IdentifierKind.BILL_ID),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "payment_id",
                          new Bilingual("شناسه پرداخت", "payment id"),
                          new Reader.Identifier(IdentifierKind.PAYMENT_ID),
                          null,
                          true,
                          List.of()))),
              new Form.Answer(
                  "social-security-inquiry",
                  new Bilingual("استعلام تأمین اجتماعی", "social-security inquiry"),
                  new Form.Part(
                      15,
                      null,
                      new Form.Field(
                          "amount",
                          new Bilingual("مبلغ حق بیمه", "premium stated"),
                          new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                          null,
                          true,
                          List.of()),
                      new Form.Field(
                          "cleared",
                          new Bilingual("مفاصاحساب صادر شده است", "the clearance is issued"),
                          Reader.FLAG,
                          null,
                          true,
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  "premium_due",
                  SocialSecurityInquiryForm::computedPremiumDue,
                  Form.Wire.DECIMAL,
                  0,
                  1,
                  6),
              new Form.Computed(
                  "answer_due",
                  SocialSecurityInquiryForm::computedAnswerDue,
                  Form.Wire.DAY,
                  0,
                  1,
                  2)},
          new Form.Document[] {
              new Form.Document(
                  "permit-draft",
                  new Bilingual("پیش‌نویس پروانه", "draft permit"),
                  "copy",
                  new Form.Guard(SocialSecurityInquiryForm::when1, 1),
                  true,
                  List.of(),
                  new Bilingual(
                      "حق بیمه پروانه پرسیده می‌شود",
                      "the premium of a permit is asked for"),
                  List.of()),
              new Form.Document(
                  "dues-statement",
                  new Bilingual("صورت عوارض پروانه", "statement of permit dues"),
                  "copy",
                  new Form.Guard(SocialSecurityInquiryForm::when1, 1),
                  true,
                  List.of(),
                  new Bilingual(
                      "حق بیمه پروانه پرسیده می‌شود",
                      "the premium of a permit is asked for"),
                  List.of()),
              new Form.Document(
                  "premium-receipt",
                  new Bilingual("فیش حق بیمه", "insurance-premium receipt"),
                  "copy",
                  new Form.Guard(SocialSecurityInquiryForm::when3, 7),
                  true,
                  List.of(),
                  new Bilingual("ساختمان معاف نیست", "the building is not exempt"),
                  List.of()),
              new Form.Document(
                  "exemption-proof",
                  new Bilingual("مدرک معافیت", "proof of exemption"),
                  "copy",
                  new Form.Guard(SocialSecurityInquiryForm::when4, 7),
                  true,
                  List.of(),
                  new Bilingual("معافیت خواسته شده است", "an exemption is claimed"),
                  List.of()),
              new Form.Document(
                  "inquiry-letter",
                  new Bilingual(
                      "نامه استعلام (دفترخانه، بانک یا دستگاه)",
                      "letter of inquiry (notary, bank or other body)"),
                  "copy",
                  new Form.Guard(SocialSecurityInquiryForm::when5, 1),
                  true,
                  List.of(),
                  new Bilingual("کارگاه منتقل می‌شود", "a workshop is transferred"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "premium-by-dues",
                  true,
                  new Form.Guard(SocialSecurityInquiryForm::when6, 1, 7, 8),
                  new Form.Guard(SocialSecurityInquiryForm::rulePremiumByDues, 8, 1, 6),
                  new Bilingual(
                      "حق بیمه برابر ۲۵ درصد جمع عوارض پروانه نیست",
                      "the premium is not 25 percent of the total permit dues"),
                  new Bilingual(
                      "حق بیمه را از روی صورت عوارض پروانه دوباره حساب کنید",
                      "work the premium out again from the statement of permit dues"),
                  "/fields/premium_amount",
                  List.of("/fields/inquiry_subject", "/fields/permit_dues_total"),
                  List.of(),
                  List.of("construction-workers-insurance-act 5")),
              new Form.Rule(
                  "exempt-pays-nothing",
                  true,
                  new Form.Guard(SocialSecurityInquiryForm::when7, 7, 8),
                  new Form.Guard(SocialSecurityInquiryForm::ruleExemptPaysNothing, 8),
                  new Bilingual(
                      "ساختمان معاف است و حق بیمه آن صفر نیست",
                      "the building is exempt and its premium is not 0"),
                  new Bilingual(
                      "حق بیمه را ۰ بنویسید یا معافیت را بردارید",
                      "write a premium of 0, or remove the exemption"),
                  "/fields/premium_amount",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "cleared-before-renewal",
                  true,
                  new Form.Guard(SocialSecurityInquiryForm::when8, 1),
                  new Form.Guard(SocialSecurityInquiryForm::ruleClearedBeforeRenewal, 16),
                  new Bilingual(
                      "مفاصاحساب حق بیمه صادر نشده است و پروانه کسب تجدید نمی‌شود",
                      "the premium clearance is not issued and the business licence is not renewed"),
                  new Bilingual(
                      "حق بیمه را در تأمین اجتماعی بپردازید و مفاصاحساب بگیرید",
                      "pay the premium at social security and obtain the clearance"),
                  "/answers/social-security-inquiry/cleared",
                  List.of(),
                  List.of("social-security-inquiry"),
                  List.of("social-security-act 37"))},
          new Form.Check[] {
              new Form.Check(
                  "permits-with-premium",
                  new Form.Guard(SocialSecurityInquiryForm::when1, 1)),
              new Form.Check(
                  "exempt-buildings",
                  new Form.Guard(SocialSecurityInquiryForm::when4, 7)),
              new Form.Check(
                  "workshop-code-digits",
                  new Form.Guard(SocialSecurityInquiryForm::when2, 1)),
              new Form.Check(
                  "workshop-silence",
                  new Form.Guard(SocialSecurityInquiryForm::when5, 1)),
              new Form.Check(
                  "renewal-with-clearance",
                  new Form.Guard(SocialSecurityInquiryForm::when8, 1))},
          new Form.Visit[] {});

  private SocialSecurityInquiryForm() {}

  /** inquiry_subject is permit-premium. */
  private static boolean when1(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "permit-premium");
  }

  /** inquiry_subject is one of workshop-transfer, business-renewal. */
  private static boolean when2(Values v, Row row) {
    return v.among(INQUIRY_SUBJECT, ITEMS_1);
  }

  /** premium by the rule. */
  private static Object computedPremiumDue(Values v) {
    if (!v.is(INQUIRY_SUBJECT, "permit-premium")) {
      return null;
    }
    return Long.valueOf(
        nearest(times(Parameters.premiumShare(v.filedOn), v.number(PERMIT_DUES_TOTAL)), 10_000, 1));
  }

  /** last day of the answer. */
  private static Object computedAnswerDue(Values v) {
    if (!v.is(INQUIRY_SUBJECT, "workshop-transfer")) {
      return null;
    }
    return Long.valueOf(plusDays(v.number(LETTER_DATE), Parameters.workshopAnswerDays(v.filedOn)));
  }

  /** premium_exemption is none. */
  private static boolean when3(Values v, Row row) {
    return v.is(PREMIUM_EXEMPTION, "none");
  }

  /** premium_exemption is not none. */
  private static boolean when4(Values v, Row row) {
    return v.notAmong(PREMIUM_EXEMPTION, ITEMS_2);
  }

  /** inquiry_subject is workshop-transfer. */
  private static boolean when5(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "workshop-transfer");
  }

  /** premium_amount is premium_due. */
  private static boolean rulePremiumByDues(Values v, Row row) {
    return equal(v.number(PREMIUM_AMOUNT), v.number(PREMIUM_DUE));
  }

  /** inquiry_subject is permit-premium and premium_exemption is none and premium_amount is given since 1402/08/03. */
  private static boolean when6(Values v, Row row) {
    return atLeast(v.filedOn, 511_924)
        && v.is(INQUIRY_SUBJECT, "permit-premium")
        && v.is(PREMIUM_EXEMPTION, "none")
        && v.given(PREMIUM_AMOUNT);
  }

  /** premium_amount is 0. */
  private static boolean ruleExemptPaysNothing(Values v, Row row) {
    return equal(v.number(PREMIUM_AMOUNT), 0);
  }

  /** premium_exemption is not none and premium_amount is given. */
  private static boolean when7(Values v, Row row) {
    return v.notAmong(PREMIUM_EXEMPTION, ITEMS_2) && v.given(PREMIUM_AMOUNT);
  }

  /** cleared. */
  private static boolean ruleClearedBeforeRenewal(Values v, Row row) {
    return v.yes(SOCIAL_SECURITY_INQUIRY_CLEARED);
  }

  /** inquiry_subject is business-renewal. */
  private static boolean when8(Values v, Row row) {
    return v.is(INQUIRY_SUBJECT, "business-renewal");
  }
}
