// made by zabeteh 0.1.0 from forms/; do not edit
package zabeteh.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes of text messages, and what each message says. */
final class Messages {
  static final Sms.Code[] CODES = {
      new Sms.Code("10751", "debt-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("14762", "notary-transfer-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("16264", "social-security-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("19524", "renovation-tax-clearance", 513_049, 547_864, 0, null),
      new Sms.Code("23535", "bank-mortgage-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("26795", "land-use-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("27546", "gas-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("30806", "minor-repair-permit", 513_049, 547_864, 0, null),
      new Sms.Code("34817", "supervision-stage-report", 513_049, 547_864, 0, null),
      new Sms.Code("39579", "environment-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("42839", "article-100-settlement", 513_049, 547_864, 0, null),
      new Sms.Code("43590", "endowment-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("45348", "plot-instruction", 513_049, 547_864, 0, null),
      new Sms.Code("46850", "article-5-request", 513_049, 547_864, 0, null),
      new Sms.Code("49359", "detailed-plan-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("50861", "fee-instalment", 513_049, 547_864, 0, null),
      new Sms.Code("54121", "site-visit", 513_049, 547_864, 0, null),
      new Sms.Code("54872", "electricity-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("57381", "permit-extension", 513_049, 547_864, 0, null),
      new Sms.Code("58132", "road-scheme-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("62143", "wall-permit", 513_049, 547_864, 0, null),
      new Sms.Code("62894", "telecom-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("65403", "transfer-certificate", 513_049, 547_864, 0, null),
      new Sms.Code("70165", "article-100-defence", 513_049, 547_864, 0, null),
      new Sms.Code("70916", "metro-protection-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("73425", "registry-ownership-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("74176", "article-77-objection", 513_049, 547_864, 0, null),
      new Sms.Code("74927", "engineer-capacity-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("78187", "violation-report", 513_049, 547_864, 0, null),
      new Sms.Code("80696", "case-status-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("82198", "fee-refund", 513_049, 547_864, 0, null),
      new Sms.Code("85458", "building-line-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("86209", "water-sewer-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("89469", "plot-address-update", 513_049, 547_864, 0, null),
      new Sms.Code("93480", "start-of-works", 513_049, 547_864, 0, null),
      new Sms.Code("94231", "fire-safety-inquiry", 513_049, 547_864, 0, null),
      new Sms.Code("97491", "tree-removal", 513_049, 547_864, 0, null),
      new Sms.Code("98242", "cultural-heritage-inquiry", 513_049, 547_864, 0, null)};

  private Messages() {}

  /** Returns the messages of a record, in the order in which they are tried. */
  static Sms.Message[] of(String record) {
    switch (record) {
      case "plot-instruction":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "national_id",
                            new Bilingual("کد ملی متقاضی", "applicant's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "national_id",
                    "case_number")};
      case "site-visit":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "visit_purpose",
                            new Bilingual("هدف بازدید", "purpose of the visit"),
                            "item",
                            null,
                            "instruction",
                            new Sms.Named(
                                "instruction",
                                new Bilingual("دستور نقشه", "plot instruction")),
                            new Sms.Named("permit", new Bilingual("پروانه", "permit")),
                            new Sms.Named(
                                "permit-extension",
                                new Bilingual("تمدید پروانه", "permit extension")),
                            new Sms.Named(
                                "completion",
                                new Bilingual("پایان کار", "completion certificate")),
                            new Sms.Named(
                                "no-violation",
                                new Bilingual("عدم خلاف", "no-violation certificate")),
                            new Sms.Named("repair", new Bilingual("تعمیرات", "repairs")),
                            new Sms.Named(
                                "inquiry",
                                new Bilingual("پاسخ استعلام", "reply to an inquiry")),
                            new Sms.Named(
                                "objection",
                                new Bilingual(
                                    "اعتراض به گزارش قبلی",
                                    "objection to an earlier report")))},
                    null,
                    Map.ofEntries(),
                    "case_number",
                    "visit_purpose")};
      case "detailed-plan-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "owner_national_id",
                            new Bilingual("کد ملی مالک", "owner's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "owner_national_id",
                    "renovation_code")};
      case "building-line-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "owner_national_id",
                            new Bilingual("کد ملی مالک", "owner's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "owner_national_id",
                    "case_number")};
      case "land-use-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "owner_national_id",
                            new Bilingual("کد ملی مالک", "owner's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "owner_national_id",
                    "renovation_code")};
      case "road-scheme-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "owner_national_id",
                            new Bilingual("کد ملی مالک", "owner's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "owner_national_id",
                    "renovation_code")};
      case "case-status-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    false,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "national_id",
                            new Bilingual("کد ملی متقاضی", "applicant's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    new Sms.Parameter(
                        "mobile",
                        new Bilingual("تلفن همراه", "mobile number for SMS notices"),
                        "identifier",
                        new Reader.Identifier(IdentifierKind.MOBILE),
                        "09123456789"),
                    Map.ofEntries(),
                    "case_number",
                    "national_id",
                    "mobile")};
      case "plot-address-update":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "minor-repair-permit":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "national_id",
                            new Bilingual("کد ملی متقاضی", "applicant's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "national_id",
                    "case_number")};
      case "wall-permit":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "wall_length",
                            new Bilingual("طول دیوار", "wall length"),
                            "decimal",
                            new Reader.Decimal(2, 50, 1_000_000),
                            "4.00"),
                        new Sms.Parameter(
                            "wall_height",
                            new Bilingual("ارتفاع دیوار", "wall height"),
                            "decimal",
                            new Reader.Decimal(2, 30, 1_000_000),
                            "4.00")},
                    null,
                    Map.ofEntries(),
                    "case_number",
                    "wall_length",
                    "wall_height")};
      case "permit-extension":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "permit_number",
                            new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                            "text",
                            new Reader.Text(30, true),
                            "123"),
                        new Sms.Parameter(
                            "national_id",
                            new Bilingual("کد ملی متقاضی", "applicant's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948"),
                        new Sms.Parameter(
                            "requested_months",
                            new Bilingual("مهلت درخواستی", "months requested"),
                            "whole",
                            new Reader.Whole(1, 36),
                            "4")},
                    null,
                    Map.ofEntries(),
                    "national_id",
                    "permit_number",
                    "requested_months")};
      case "start-of-works":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "permit_number",
                            new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                            "text",
                            new Reader.Text(30, true),
                            "123"),
                        new Sms.Parameter(
                            "coordinator_mobile",
                            new Bilingual("همراه ناظر هماهنگ‌کننده", "coordinator's mobile"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.MOBILE),
                            "09123456789"),
                        new Sms.Parameter(
                            "start_date",
                            new Bilingual("تاریخ شروع", "start date"),
                            "day",
                            new Reader.Day(437_927, 547_864),
                            "1200/07/01")},
                    null,
                    Map.ofEntries(),
                    "permit_number",
                    "start_date",
                    "coordinator_mobile")};
      case "supervision-stage-report":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "permit_number",
                            new Bilingual("شماره پروانه ساختمانی", "building-permit number"),
                            "text",
                            new Reader.Text(30, true),
                            "123"),
                        new Sms.Parameter(
                            "engineer_licence",
                            new Bilingual("پروانه اشتغال ناظر", "supervisor's licence number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                            "10-300-12345"),
                        new Sms.Parameter(
                            "work_stage",
                            new Bilingual("مرحله کار", "stage of the works"),
                            "item",
                            null,
                            "demolition",
                            new Sms.Named("demolition", new Bilingual("تخریب", "demolition")),
                            new Sms.Named("excavation", new Bilingual("گودبرداری", "excavation")),
                            new Sms.Named("foundation", new Bilingual("پی‌سازی", "foundation")),
                            new Sms.Named("frame", new Bilingual("اسکلت و سقف", "frame and slabs")),
                            new Sms.Named("rough-work", new Bilingual("سفت‌کاری", "rough work")),
                            new Sms.Named("finishing", new Bilingual("نازک‌کاری", "finishing")),
                            new Sms.Named("facade", new Bilingual("نماسازی", "facade")),
                            new Sms.Named(
                                "completed",
                                new Bilingual("پایان عملیات", "works completed"))),
                        new Sms.Parameter(
                            "progress_percent",
                            new Bilingual("درصد پیشرفت کار", "progress in percent"),
                            "decimal",
                            new Reader.Decimal(2, 0, 10_000),
                            "4.00")},
                    null,
                    Map.ofEntries(),
                    "permit_number",
                    "engineer_licence",
                    "work_stage",
                    "progress_percent")};
      case "transfer-certificate":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "letter_number",
                            new Bilingual("شماره نامه", "letter number"),
                            "text",
                            new Reader.Text(30, true),
                            "123")},
                    null,
                    Map.ofEntries(),
                    "renovation_code",
                    "letter_number")};
      case "tree-removal":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "national_id",
                            new Bilingual("کد ملی متقاضی", "applicant's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948"),
                        new Sms.Parameter(
                            "action",
                            new Bilingual("اقدام درخواستی", "action"),
                            "item",
                            null,
                            "fell",
                            new Sms.Named("fell", new Bilingual("قطع", "fell")),
                            new Sms.Named("move", new Bilingual("جابه‌جایی", "move")),
                            new Sms.Named("prune", new Bilingual("هرس", "prune"))),
                        new Sms.Parameter(
                            "tree_count",
                            new Bilingual("تعداد درخت", "number of trees"),
                            "whole",
                            new Reader.Whole(1, 5000),
                            "4")},
                    null,
                    Map.ofEntries(),
                    "national_id",
                    "renovation_code",
                    "action",
                    "tree_count")};
      case "article-100-defence":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "commission_case_number",
                            new Bilingual("شماره پرونده کمیسیون", "commission case number"),
                            "text",
                            new Reader.Text(30, true),
                            "123"),
                        new Sms.Parameter(
                            "national_id",
                            new Bilingual("کد ملی متقاضی", "applicant's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "commission_case_number",
                    "national_id")};
      case "article-100-settlement":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "commission_case_number",
                            new Bilingual("شماره پرونده کمیسیون", "commission case number"),
                            "text",
                            new Reader.Text(30, true),
                            "123"),
                        new Sms.Parameter(
                            "payment_id",
                            new Bilingual("شناسه پرداخت", "payment id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.PAYMENT_ID),
                            "250050901")},
                    null,
                    Map.ofEntries(),
                    "commission_case_number",
                    "payment_id")};
      case "article-77-objection":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "national_id",
                            new Bilingual("کد ملی متقاضی", "applicant's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "case_number",
                    "national_id")};
      case "article-5-request":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "owner_national_id",
                            new Bilingual("کد ملی مالک", "owner's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "case_number",
                    "owner_national_id")};
      case "violation-report":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "district",
                            new Bilingual("منطقه شهرداری", "municipal district"),
                            "whole",
                            new Reader.Whole(1, 22),
                            "4"),
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0")},
                    null,
                    Map.ofEntries(),
                    "district",
                    "renovation_code")};
      case "renovation-tax-clearance":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "owner_national_id",
                            new Bilingual("کد ملی مالک", "owner's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948"),
                        new Sms.Parameter(
                            "certificate_purpose",
                            new Bilingual("منظور از گواهی", "purpose of the certificate"),
                            "item",
                            null,
                            "transfer",
                            new Sms.Named("transfer", new Bilingual("نقل و انتقال", "transfer")),
                            new Sms.Named("bank", new Bilingual("بانک", "bank")),
                            new Sms.Named("permit", new Bilingual("پروانه", "permit")),
                            new Sms.Named("completion", new Bilingual("پایان کار", "completion")),
                            new Sms.Named("personal", new Bilingual("شخصی", "personal")))},
                    null,
                    Map.ofEntries(),
                    "renovation_code",
                    "owner_national_id",
                    "certificate_purpose")};
      case "fee-instalment":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "debtor_national_id",
                            new Bilingual("کد ملی بدهکار", "debtor's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "case_number",
                    "debtor_national_id")};
      case "fee-refund":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320"),
                        new Sms.Parameter(
                            "payer_national_id",
                            new Bilingual("کد ملی پرداخت‌کننده", "payer's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    null,
                    Map.ofEntries(),
                    "case_number",
                    "payer_national_id")};
      case "debt-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    false,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "owner_national_id",
                            new Bilingual("کد ملی مالک", "owner's national id"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.NATIONAL_ID),
                            "0084575948")},
                    new Sms.Parameter(
                        "mobile",
                        new Bilingual("تلفن همراه", "mobile number for SMS notices"),
                        "identifier",
                        new Reader.Identifier(IdentifierKind.MOBILE),
                        "09123456789"),
                    Map.ofEntries(Map.entry("asker_kind", "owner"), Map.entry("mobile_of_owner", true)),
                    "renovation_code",
                    "asker_kind",
                    "owner_national_id",
                    "mobile",
                    "mobile_of_owner")};
      case "registry-ownership-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "notary-transfer-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "letter_number",
                            new Bilingual("شماره نامه", "letter number"),
                            "text",
                            new Reader.Text(30, true),
                            "123")},
                    null,
                    Map.ofEntries(),
                    "letter_number",
                    "renovation_code")};
      case "bank-mortgage-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "renovation_code",
                            new Bilingual("کد نوسازی", "renovation code"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.RENOVATION_CODE),
                            "2-14-105-7-0-0-0"),
                        new Sms.Parameter(
                            "letter_number",
                            new Bilingual("شماره نامه", "letter number"),
                            "text",
                            new Reader.Text(30, true),
                            "123")},
                    null,
                    Map.ofEntries(),
                    "letter_number",
                    "renovation_code")};
      case "electricity-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "water-sewer-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "gas-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "telecom-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "fire-safety-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "cultural-heritage-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "environment-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "metro-protection-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "endowment-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      case "engineer-capacity-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "engineer_licence",
                            new Bilingual("پروانه اشتغال مهندس", "engineer's licence number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.ENGINEER_LICENCE),
                            "10-300-12345"),
                        new Sms.Parameter(
                            "service",
                            new Bilingual("نوع خدمت", "service"),
                            "item",
                            null,
                            "design",
                            new Sms.Named("design", new Bilingual("طراحی", "design")),
                            new Sms.Named("supervision", new Bilingual("نظارت", "supervision")),
                            new Sms.Named("execution", new Bilingual("اجرا", "execution"))),
                        new Sms.Parameter(
                            "total_floor_area",
                            new Bilingual("زیربنای کل", "total floor area"),
                            "decimal",
                            new Reader.Decimal(2, 0, 1_000_000_000),
                            "4.00")},
                    null,
                    Map.ofEntries(),
                    "engineer_licence",
                    "service",
                    "total_floor_area")};
      case "social-security-inquiry":
        return
            new Sms.Message[] {
                new Sms.Message(
                    true,
                    new long[] {437_927, 547_864, 437_927, 547_864},
                    new Sms.Parameter[] {
                        new Sms.Parameter(
                            "case_number",
                            new Bilingual("شماره پرونده شهرسازی", "urban-planning case number"),
                            "identifier",
                            new Reader.Identifier(IdentifierKind.CASE_NUMBER),
                            "22001840320")},
                    null,
                    Map.ofEntries(),
                    "case_number")};
      default:
        return new Sms.Message[0];
    }
  }
}
