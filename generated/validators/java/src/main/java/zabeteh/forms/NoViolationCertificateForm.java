// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import static zabeteh.forms.Numbers.atMost;

import java.util.List;
import java.util.Set;

/**
 * no-violation certificate.
 *
 * <p>گواهی عدم خلاف.
 */
final class NoViolationCertificateForm {
  private static final int OWNER_KIND = 1;
  private static final int CERTIFICATE_PURPOSE = 11;
  private static final int BUILDING_STATE = 13;
  private static final int APPLICANT_ROLE = 0;
  private static final int OWNER_DECEASED = 4;
  private static final int DECISION_NUMBER = 22;
  private static final int EXISTING_FLOOR_AREA = 17;
  private static final int PERMIT_AREA = 16;
  private static final int EXISTING_UNITS = 19;
  private static final int PERMIT_UNITS = 18;
  private static final int LATER_ADDITIONS = 21;
  private static final int BUILT_BEFORE_COMPREHENSIVE_PLAN = 20;
  private static final int TRANSFER_SCOPE = 12;

  private static final Set<String> ITEMS_1 = Set.of("natural");
  private static final Set<String> ITEMS_2 = Set.of("old-without-permit");
  private static final Set<String> ITEMS_3 = Set.of("transfer", "mortgage");
  private static final Set<String> ITEMS_4 = Set.of("finished");
  private static final Set<String> ITEMS_5 = Set.of("whole-plot");

  static final Form FORM =
      new Form(
          "no-violation-certificate",
          new Bilingual("گواهی عدم خلاف", "no-violation certificate"),
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
                  "owner_kind",
                  new Bilingual("نوع مالک", "kind of owner"),
                  new Reader.Item(Set.of("natural", "legal", "government", "endowment")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "owner_national_id",
                  new Bilingual("کد ملی مالک", "owner's national id"),
                  new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                  new Form.Guard(NoViolationCertificateForm::when1, 1),
                  true,
                  List.of()),
              new Form.Field(
                  "owner_legal_person_id",
                  new Bilingual("شناسه ملی مالک", "owner's legal-person id"),
                  new Reader.Identifier(IdentifierKind.LEGAL_PERSON_ID),
                  new Form.Guard(NoViolationCertificateForm::when2, 1),
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
                  "joint_ownership",
                  new Bilingual("ملک مشاع است", "the property is jointly owned"),
                  Reader.FLAG,
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
                  "certificate_purpose",
                  new Bilingual("منظور از گواهی", "purpose of the certificate"),
                  new Reader.Item(
                      Set.of(
                          "transfer",
                          "mortgage",
                          "permit-extension",
                          "utility-connection",
                          "court")),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "transfer_scope",
                  new Bilingual("دامنه معامله", "scope of the deal"),
                  new Reader.Item(Set.of("whole-plot", "share", "unit")),
                  new Form.Guard(NoViolationCertificateForm::when3, 11),
                  true,
                  List.of()),
              new Form.Field(
                  "building_state",
                  new Bilingual("وضعیت ساختمان", "state of the building"),
                  new Reader.Item(Set.of("unfinished", "finished", "old-without-permit")),
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
                  new Form.Guard(NoViolationCertificateForm::when4, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "permit_number",
                  new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                  new Reader.Text(30, true),
                  new Form.Guard(NoViolationCertificateForm::when5, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "permit_area",
                  new Bilingual("زیربنای پروانه", "floor area on the permit"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  new Form.Guard(NoViolationCertificateForm::when5, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "existing_floor_area",
                  new Bilingual("زیربنای موجود", "existing floor area"),
                  new Reader.Decimal(2, 0, 1_000_000_000),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "permit_units",
                  new Bilingual("واحدهای پروانه", "units on the permit"),
                  new Reader.Whole(0, 500),
                  new Form.Guard(NoViolationCertificateForm::when5, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "existing_units",
                  new Bilingual("واحدهای موجود", "existing units"),
                  new Reader.Whole(0, 500),
                  null,
                  true,
                  List.of()),
              new Form.Field(
                  "built_before_comprehensive_plan",
                  new Bilingual("پیش از نقشه جامع ساخته شده است", "built before the plan"),
                  Reader.FLAG,
                  new Form.Guard(NoViolationCertificateForm::when6, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "later_additions",
                  new Bilingual("بنایی افزوده شده است", "something was added later"),
                  Reader.FLAG,
                  new Form.Guard(NoViolationCertificateForm::when6, 13),
                  true,
                  List.of()),
              new Form.Field(
                  "decision_number",
                  new Bilingual("شماره رأی ماده صد", "Article 100 decision number"),
                  new Reader.Text(30, true),
                  null,
                  false,
                  List.of())),
          new Form.Answer[] {
              new Form.Answer(
                  "debt-inquiry",
                  new Bilingual("استعلام بدهی ملک", "property debt inquiry"),
                  new Form.Part(
                      23,
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
                  "registry-ownership-inquiry",
                  new Bilingual("استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"),
                  new Form.Part(
                      26,
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
                  "power-of-attorney",
                  new Bilingual("وکالت‌نامه رسمی", "notarised power of attorney"),
                  "original-and-copy",
                  new Form.Guard(NoViolationCertificateForm::when7, 0),
                  true,
                  List.of(),
                  new Bilingual("متقاضی وکیل یا نماینده است", "the applicant is a representative"),
                  List.of()),
              new Form.Document(
                  "inheritance-certificate",
                  new Bilingual("گواهی حصر وراثت", "inheritance certificate"),
                  "original-and-copy",
                  new Form.Guard(NoViolationCertificateForm::when8, 4),
                  true,
                  List.of(),
                  new Bilingual("مالک فوت شده است", "the owner has died"),
                  List.of()),
              new Form.Document(
                  "signature-authority",
                  new Bilingual("گواهی امضای مجاز", "proof of signing authority"),
                  "copy",
                  new Form.Guard(NoViolationCertificateForm::when2, 1),
                  true,
                  List.of(),
                  new Bilingual("مالک شخص حقوقی است", "the owner is a legal person"),
                  List.of()),
              new Form.Document(
                  "title-deed",
                  new Bilingual("سند مالکیت", "title deed"),
                  "original-and-copy",
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
                  "copy",
                  new Form.Guard(NoViolationCertificateForm::when5, 13),
                  true,
                  List.of(),
                  new Bilingual("بنا پروانه دارد", "the building has a permit"),
                  List.of()),
              new Form.Document(
                  "supervisor-report",
                  new Bilingual(
                      "گزارش مهندس ناظر از وضع کار",
                      "supervising engineer's report on the state of the works"),
                  "original",
                  new Form.Guard(NoViolationCertificateForm::when4, 13),
                  true,
                  List.of(),
                  new Bilingual("ساختمان ناتمام است", "the building is unfinished"),
                  List.of()),
              new Form.Document(
                  "inquiry-letter",
                  new Bilingual(
                      "نامه استعلام (دفترخانه، بانک یا دستگاه)",
                      "letter of inquiry (notary, bank or other body)"),
                  "original",
                  new Form.Guard(NoViolationCertificateForm::when9, 11),
                  true,
                  List.of(),
                  new Bilingual(
                      "گواهی برای معامله یا رهن است",
                      "the certificate is for a transfer or a mortgage"),
                  List.of()),
              new Form.Document(
                  "age-evidence",
                  new Bilingual("مدارک قدمت بنا", "evidence of the building's age"),
                  "copy",
                  new Form.Guard(NoViolationCertificateForm::when6, 13),
                  true,
                  List.of(),
                  new Bilingual(
                      "بنا قدیمی و بدون پروانه است",
                      "it is an old building without a permit"),
                  List.of()),
              new Form.Document(
                  "commission-decision",
                  new Bilingual("رأی کمیسیون ماده صد", "decision of the Article 100 commission"),
                  "copy",
                  new Form.Guard(NoViolationCertificateForm::when10, 22),
                  true,
                  List.of(),
                  new Bilingual("ملک رأی ماده صد دارد", "there is an Article 100 decision"),
                  List.of())},
          new Form.Need[] {
              new Form.Need(List.of("site-visit"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("debt-inquiry"),
                  null,
                  null,
                  List.of("debt-inquiry"),
                  List.of("debt-inquiry")),
              new Form.Need(List.of("renovation-tax-clearance"), null, null, List.of(), List.of()),
              new Form.Need(
                  List.of("registry-ownership-inquiry"),
                  null,
                  null,
                  List.of("registry-ownership-inquiry"),
                  List.of("registry-ownership-inquiry"))},
          new Form.Rule[] {
              new Form.Rule(
                  "unfinished-only",
                  true,
                  null,
                  new Form.Guard(NoViolationCertificateForm::ruleUnfinishedOnly, 13),
                  new Bilingual(
                      "ساختمان پایان یافته است و به جای این گواهی، گواهی پایان کار می‌خواهد",
                      "the building is finished and needs the completion certificate instead of this one"),
                  new Bilingual(
                      "فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید",
                      "file form 31, the building completion certificate"),
                  "/fields/building_state",
                  List.of(),
                  List.of(),
                  List.of("municipality-act 100 note 8")),
              new Form.Rule(
                  "within-permit",
                  true,
                  new Form.Guard(NoViolationCertificateForm::when5, 13),
                  new Form.Guard(NoViolationCertificateForm::ruleWithinPermit, 17, 16, 19, 18),
                  new Bilingual(
                      "زیربنا یا تعداد واحد از پروانه بیشتر است",
                      "the floor area or the number of units exceeds the permit"),
                  new Bilingual(
                      "تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید",
                      "have the case decided by the Article 100 commission; send the defence with form 46"),
                  "/fields/existing_floor_area",
                  List.of("/fields/permit_area", "/fields/existing_units", "/fields/permit_units"),
                  List.of(),
                  List.of("municipality-act 100 note 8")),
              new Form.Rule(
                  "certificate-needed",
                  false,
                  new Form.Guard(NoViolationCertificateForm::when6, 13),
                  new Form.Guard(NoViolationCertificateForm::ruleCertificateNeeded, 21, 20),
                  new Bilingual(
                      "برای معامله این بنا گواهی عدم خلاف لازم نیست",
                      "no certificate is needed for the deed of this building"),
                  new Bilingual(
                      "مدارک قدمت بنا را به دفتر اسناد رسمی بدهید",
                      "give the evidence of age to the notary office"),
                  "/fields/later_additions",
                  List.of("/fields/built_before_comprehensive_plan"),
                  List.of(),
                  List.of("municipality-act 100 note 8"))},
          new Form.Check[] {
              new Form.Check(
                  "attorney-identity",
                  new Form.Guard(NoViolationCertificateForm::when7, 0)),
              new Form.Check(
                  "deal-before-1355",
                  new Form.Guard(NoViolationCertificateForm::when11, 11, 12)),
              new Form.Check("later-change", null),
              new Form.Check(
                  "notary-or-bank-asks",
                  new Form.Guard(NoViolationCertificateForm::when9, 11))},
          new Form.Visit[] {});

  private NoViolationCertificateForm() {}

  /** owner_kind is natural. */
  private static boolean when1(Values v, Row row) {
    return v.is(OWNER_KIND, "natural");
  }

  /** owner_kind is not natural. */
  private static boolean when2(Values v, Row row) {
    return v.notAmong(OWNER_KIND, ITEMS_1);
  }

  /** certificate_purpose is transfer. */
  private static boolean when3(Values v, Row row) {
    return v.is(CERTIFICATE_PURPOSE, "transfer");
  }

  /** building_state is unfinished. */
  private static boolean when4(Values v, Row row) {
    return v.is(BUILDING_STATE, "unfinished");
  }

  /** building_state is not old-without-permit. */
  private static boolean when5(Values v, Row row) {
    return v.notAmong(BUILDING_STATE, ITEMS_2);
  }

  /** building_state is old-without-permit. */
  private static boolean when6(Values v, Row row) {
    return v.is(BUILDING_STATE, "old-without-permit");
  }

  /** applicant_role is representative. */
  private static boolean when7(Values v, Row row) {
    return v.is(APPLICANT_ROLE, "representative");
  }

  /** owner_deceased. */
  private static boolean when8(Values v, Row row) {
    return v.yes(OWNER_DECEASED);
  }

  /** certificate_purpose is one of transfer, mortgage. */
  private static boolean when9(Values v, Row row) {
    return v.among(CERTIFICATE_PURPOSE, ITEMS_3);
  }

  /** decision_number is given. */
  private static boolean when10(Values v, Row row) {
    return v.given(DECISION_NUMBER);
  }

  /** building_state is not finished. */
  private static boolean ruleUnfinishedOnly(Values v, Row row) {
    return v.notAmong(BUILDING_STATE, ITEMS_4);
  }

  /** existing_floor_area at most permit_area and existing_units at most permit_units. */
  private static boolean ruleWithinPermit(Values v, Row row) {
    return atMost(v.number(EXISTING_FLOOR_AREA), v.number(PERMIT_AREA))
        && atMost(v.number(EXISTING_UNITS), v.number(PERMIT_UNITS));
  }

  /** later_additions or not built_before_comprehensive_plan. */
  private static boolean ruleCertificateNeeded(Values v, Row row) {
    return v.yes(LATER_ADDITIONS) || !v.yes(BUILT_BEFORE_COMPREHENSIVE_PLAN);
  }

  /** certificate_purpose is transfer and transfer_scope is not whole-plot. */
  private static boolean when11(Values v, Row row) {
    return v.is(CERTIFICATE_PURPOSE, "transfer") && v.notAmong(TRANSFER_SCOPE, ITEMS_5);
  }
}
