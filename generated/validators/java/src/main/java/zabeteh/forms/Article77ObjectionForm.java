// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atMost;
import static zabeteh.forms.Numbers.below;
import static zabeteh.forms.Numbers.equal;
import static zabeteh.forms.Numbers.nearest;
import static zabeteh.forms.Numbers.plus;
import static zabeteh.forms.Numbers.times;

import java.util.List;
import java.util.Set;

/**
 * objection to municipal dues (Article 77 commission).
 *
 * <p>اعتراض به عوارض (ماده ۷۷).
 */
final class Article77ObjectionForm {
  private static final int PERSON_KIND = 3;
  private static final int DEMANDED_AMOUNT = 13;
  private static final int FEE_KIND = 10;
  private static final int OBJECTION_GROUNDS = 16;
  private static final int APPLICANT_ROLE = 4;
  private static final int OWNER_DECEASED = 2;
  private static final int DEPOSITED_WITH_REGISTRY = 18;
  private static final int DISPUTED_AMOUNT = 15;
  private static final int ACCEPTED_AMOUNT = 14;
  private static final int NOTICE_DATE = 12;

  private static final Set<String> ITEMS_1 = Set.of("business-dues");
  private static final Set<String> ITEMS_2 = Set.of("already-paid");
  private static final Set<String> ITEMS_3 = Set.of("permit-dues", "parking-dues");
  private static final Set<String> ITEMS_4 = Set.of("exempt");
  private static final Set<String> ITEMS_5 = Set.of("wrong-area");

  static final Form FORM =
      new Form(
          "article-77-objection",
          new Bilingual(
              "اعتراض به عوارض (ماده ۷۷)",
              "objection to municipal dues (Article 77 commission)"),
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
                  "owner_deceased",
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  Reader.FLAG,
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "person_kind",
                  new Bilingual("نوع شخص", "person kind"),
                  new Reader.Item(Set.of("natural", "legal")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "applicant_role",
                  new Bilingual("سمت متقاضی", "capacity of the applicant"),
                  new Reader.Item(Set.of("owner", "representative", "heir", "business-holder")),
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
                  new Form.Guard(Article77ObjectionForm::when1, 3),
                  true,
                  List.of()),
              new Form.Field(
                  "legal_person_id",
                  new Bilingual("شناسه ملی شخص حقوقی", "legal person's national id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(Article77ObjectionForm::when2, 3),
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
                  "fee_kind",
                  new Bilingual("نوع عوارض", "kind of dues"),
                  new Reader.Item(
                      Set.of(
                          "permit-dues",
                          "renovation-tax",
                          "waste-fee",
                          "business-dues",
                          "land-use-value",
                          "parking-dues",
                          "other")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "notice_number",
                  new Bilingual("شماره برگ مطالبه", "demand notice number"),
                  new Reader.Text(30, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "notice_date",
                  new Bilingual("تاریخ برگ مطالبه", "demand notice date"),
                  new Reader.Day(437_927, 547_864),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "demanded_amount",
                  new Bilingual("مبلغ مطالبه‌شده", "amount demanded"),
                  new Reader.Decimal(0, 1, 1_000_000_000_000_000L),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "accepted_amount",
                  new Bilingual("مبلغ مورد قبول", "amount accepted"),
                  new Reader.Decimal(0, 0, 1_000_000_000_000_000L),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "disputed_amount",
                  new Bilingual("مبلغ مورد اختلاف", "amount in dispute"),
                  new Reader.Decimal(0, 1, 1_000_000_000_000_000L),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "objection_grounds",
                  new Bilingual("دلایل اعتراض", "grounds of objection"),
                  new Reader.Items(
                      Set.of(
                          "wrong-area",
                          "wrong-use",
                          "wrong-year",
                          "already-paid",
                          "exempt",
                          "no-basis")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "explanation",
                  new Bilingual("شرح اعتراض", "explanation"),
                  new Reader.Text(2000, true),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "deposited_with_registry",
                  new Bilingual("مبلغ در صندوق ثبت سپرده شده", "deposited with the registry"),
                  Reader.FLAG,
                  null,
                  false,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      19,
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
                          List.of())))},
          new Form.Computed[] {
              new Form.Computed(
                  "surcharge_a_month",
                  Article77ObjectionForm::computedSurchargeAMonth,
                  Form.Wire.DECIMAL,
                  0,
                  13),
              new Form.Computed(
                  "surcharge_at_most",
                  Article77ObjectionForm::computedSurchargeAtMost,
                  Form.Wire.DECIMAL,
                  0,
                  13)},
          new Form.Document[] {
              new Form.Document(
                  "request-letter",
                  new Bilingual("درخواست یا اعتراض کتبی", "written request or objection"),
                  "original",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "national-card",
                  new Bilingual("کارت ملی", "national card"),
                  "copy",
                  new Form.Guard(Article77ObjectionForm::when1, 3),
                  true,
                  List.of(),
                  new Bilingual("معترض شخص حقیقی است", "the objector is a natural person"),
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "copy",
                  new Form.Guard(Article77ObjectionForm::when3, 10),
                  true,
                  List.of(),
                  new Bilingual(
                      "عوارض مربوط به ملک است نه کسب",
                      "the dues concern the property, not a business"),
                  List.of()),
              new Form.Document(
                  "demand-notice",
                  new Bilingual("برگ مطالبه عوارض", "demand notice"),
                  "copy",
                  null,
                  true,
                  List.of(),
                  null,
                  List.of()),
              new Form.Document(
                  "fee-receipt",
                  new Bilingual("فیش واریز عوارض", "fee receipt"),
                  "copy",
                  new Form.Guard(Article77ObjectionForm::when4, 16),
                  true,
                  List.of(),
                  new Bilingual("یکی از دلایل پرداخت قبلی است", "one ground is earlier payment"),
                  List.of()),
              new Form.Document(
                  "building-permit",
                  new Bilingual(
                      "پروانه ساختمانی (آخرین پروانه)",
                      "building permit (the last one issued)"),
                  "copy",
                  new Form.Guard(Article77ObjectionForm::when5, 10),
                  true,
                  List.of(),
                  new Bilingual(
                      "عوارض پروانه یا پارکینگ مورد اعتراض است",
                      "permit or parking dues are contested"),
                  List.of()),
              new Form.Document(
                  "exemption-proof",
                  new Bilingual("مدرک معافیت", "proof of exemption"),
                  "copy",
                  new Form.Guard(Article77ObjectionForm::when6, 16),
                  true,
                  List.of(),
                  new Bilingual("به معافیت استناد شده است", "an exemption is claimed"),
                  List.of()),
              new Form.Document(
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(Article77ObjectionForm::when7, 4),
                  true,
                  List.of(),
                  new Bilingual("نماینده اعتراض می‌کند", "a representative objects"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "copy",
                  new Form.Guard(Article77ObjectionForm::when8, 2),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "company-registration",
                  new Bilingual("آگهی تأسیس و تغییرات شرکت", "company registration notices"),
                  "copy",
                  new Form.Guard(Article77ObjectionForm::when2, 3),
                  true,
                  List.of(),
                  new Bilingual("معترض شخص حقوقی است", "the objector is a legal person"),
                  List.of()),
              new Form.Document(
                  "deposit-receipt",
                  new Bilingual("رسید سپرده صندوق ثبت", "registry deposit receipt"),
                  "copy",
                  new Form.Guard(Article77ObjectionForm::when9, 18),
                  true,
                  List.of(),
                  new Bilingual("مبلغ در صندوق ثبت سپرده شده است", "the amount was deposited"),
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
                  "disputed-is-difference",
                  true,
                  null,
                  new Form.Guard(Article77ObjectionForm::ruleDisputedIsDifference, 15, 14, 13),
                  new Bilingual(
                      "مبلغ مورد اختلاف برابر مبلغ مطالبه‌شده منهای مبلغ مورد قبول نیست",
                      "the disputed amount is not the demanded amount minus the accepted amount"),
                  new Bilingual(
                      "سه مبلغ را با برگ مطالبه بسنجید",
                      "compare the three amounts with the demand notice"),
                  "/fields/disputed_amount",
                  List.of("/fields/accepted_amount", "/fields/demanded_amount"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "accepted-below-demanded",
                  true,
                  null,
                  new Form.Guard(Article77ObjectionForm::ruleAcceptedBelowDemanded, 14, 13),
                  new Bilingual(
                      "مبلغ مورد قبول از مبلغ مطالبه‌شده کمتر نیست",
                      "the accepted amount is not below the amount demanded"),
                  new Bilingual(
                      "مبلغی را که می‌پذیرید بنویسید؛ عوارضی که همه آن پذیرفته است اعتراض نمی‌خواهد",
                      "give the amount that you accept; dues accepted in full need no objection"),
                  "/fields/accepted_amount",
                  List.of("/fields/demanded_amount"),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "notice-not-future",
                  true,
                  null,
                  new Form.Guard(Article77ObjectionForm::ruleNoticeNotFuture, 12),
                  new Bilingual(
                      "تاریخ برگ مطالبه پس از روز اعتراض است",
                      "the demand notice is dated after the day of filing"),
                  new Bilingual(
                      "تاریخ را از روی برگ مطالبه بنویسید",
                      "copy the date from the demand notice"),
                  "/fields/notice_date",
                  List.of(),
                  List.of(),
                  List.of()),
              new Form.Rule(
                  "not-article-8",
                  true,
                  new Form.Guard(Article77ObjectionForm::when10, 10),
                  new Form.Guard(Article77ObjectionForm::ruleNotArticle8, 16),
                  new Bilingual(
                      "تنها دلیل، خطای مساحت ممیزی در عوارض نوسازی است و در صلاحیت کمیسیون ماده ۷۷ نیست",
                      "the only ground is the audited area of a renovation-tax bill, which is not for the Article 77 commission"),
                  new Bilingual(
                      "اعتراض به ممیزی را به کمیسیون ماده ۸ قانون نوسازی بدهید",
                      "take the objection to the Article 8 commission of the Urban Renewal Act"),
                  "/fields/objection_grounds",
                  List.of(),
                  List.of(),
                  List.of("urban-renewal-act-1347 8"))},
          new Form.Check[] {
              new Form.Check("commission", null),
              new Form.Check("court-complaint", null),
              new Form.Check("surcharge", null),
              new Form.Check("deposit-stands", new Form.Guard(Article77ObjectionForm::when9, 18))},
          new Form.Visit[] {});

  private Article77ObjectionForm() {}

  /** person_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(PERSON_KIND, "natural");
  }

  /** person_kind is legal. */
  private static boolean when2(Values v, Row row) {
    return v.is(PERSON_KIND, "legal");
  }

  /** surcharge a month. */
  private static Object computedSurchargeAMonth(Values v) {
    return Long.valueOf(
        nearest(times(Parameters.lateSurcharge(v.filedOn), v.number(DEMANDED_AMOUNT)), 10_000, 1));
  }

  /** surcharge at most. */
  private static Object computedSurchargeAtMost(Values v) {
    return Long.valueOf(
        nearest(
            times(Parameters.lateSurchargeMost(v.filedOn), v.number(DEMANDED_AMOUNT)),
            10_000,
            1));
  }

  /** fee_kind is not business-dues. */
  private static boolean when3(Values v, Row row) {
    return v.notAmong(FEE_KIND, ITEMS_1);
  }

  /** objection_grounds includes already-paid. */
  private static boolean when4(Values v, Row row) {
    return v.includesAll(OBJECTION_GROUNDS, ITEMS_2);
  }

  /** fee_kind is one of permit-dues, parking-dues. */
  private static boolean when5(Values v, Row row) {
    return v.among(FEE_KIND, ITEMS_3);
  }

  /** objection_grounds includes exempt. */
  private static boolean when6(Values v, Row row) {
    return v.includesAll(OBJECTION_GROUNDS, ITEMS_4);
  }

  /** applicant_role is representative. */
  private static boolean when7(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when8(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** deposited_with_registry is given and deposited_with_registry. */
  private static boolean when9(Values v, Row row) {
    return v.given(DEPOSITED_WITH_REGISTRY) && v.yes(DEPOSITED_WITH_REGISTRY);
  }

  /** disputed_amount plus accepted_amount is demanded_amount. */
  private static boolean ruleDisputedIsDifference(Values v, Row row) {
    return equal(
        plus(v.number(DISPUTED_AMOUNT), v.number(ACCEPTED_AMOUNT)),
        v.number(DEMANDED_AMOUNT));
  }

  /** accepted_amount below demanded_amount. */
  private static boolean ruleAcceptedBelowDemanded(Values v, Row row) {
    return below(v.number(ACCEPTED_AMOUNT), v.number(DEMANDED_AMOUNT));
  }

  /** notice_date on or before filing date. */
  private static boolean ruleNoticeNotFuture(Values v, Row row) {
    return atMost(v.number(NOTICE_DATE), v.filedOn);
  }

  /** not (objection_grounds includes only wrong-area). */
  private static boolean ruleNotArticle8(Values v, Row row) {
    return !v.includesOnly(OBJECTION_GROUNDS, ITEMS_5);
  }

  /** fee_kind is renovation-tax. */
  private static boolean when10(Values v, Row row) {
    return v.is(FEE_KIND, "renovation-tax");
  }
}
