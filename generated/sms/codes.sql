-- made by zabeteh 0.1.0 from forms/; do not edit
-- PostgreSQL 9.5 or later. Days are Jalali, YYYY-MM-DD; they sort as texts. Run again at will: the tables are filled anew.
BEGIN;

CREATE TABLE IF NOT EXISTS sms_code (
  code        char(5) PRIMARY KEY,
  record      text NOT NULL,
  number      integer,
  title_fa    text,
  title_en    text,
  since       char(10),
  until       char(10),
  retired     char(10),
  replaced_by char(5)
);

CREATE TABLE IF NOT EXISTS sms_request (
  code        char(5) NOT NULL,
  purpose     text NOT NULL CHECK (purpose IN ('filing', 'status')),
  sample      text NOT NULL,
  sender      text,
  reply_fa    text NOT NULL,
  reply_en    text NOT NULL,
  fa_alphabet text NOT NULL,
  fa_units    integer NOT NULL,
  fa_parts    integer NOT NULL,
  en_alphabet text NOT NULL,
  en_units    integer NOT NULL,
  en_parts    integer NOT NULL,
  most_parts  integer NOT NULL,
  since       char(10),
  until       char(10),
  PRIMARY KEY (code, purpose)
);

CREATE TABLE IF NOT EXISTS sms_parameter (
  code        char(5) NOT NULL,
  purpose     text NOT NULL,
  position    integer NOT NULL,
  field       text NOT NULL,
  type        text NOT NULL,
  title_fa    text NOT NULL,
  title_en    text NOT NULL,
  sample      text NOT NULL,
  PRIMARY KEY (code, purpose, position)
);

CREATE TABLE IF NOT EXISTS sms_status (
  id          text PRIMARY KEY,
  words_fa    text NOT NULL,
  words_en    text NOT NULL
);

DELETE FROM sms_parameter;
DELETE FROM sms_request;
DELETE FROM sms_code;
DELETE FROM sms_status;

INSERT INTO sms_code VALUES ('10751', 'debt-inquiry', 55, 'استعلام بدهی ملک', 'property debt inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('10751', 'filing', '10751*2-14-105-7-0-0-0*0084575948#', 'mobile', 'بدهی {renovation_code}: {amount} ریال. شناسه قبض {bill_id} پرداخت {payment_id}.', 'Debt of {renovation_code}: {amount} rials. Bill id {bill_id}, payment id {payment_id}.', 'ucs2', 105, 2, 'gsm7', 111, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('10751', 'filing', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('10751', 'filing', 2, 'owner_national_id', 'national-id', 'کد ملی مالک', 'owner''s national id', '0084575948');
INSERT INTO sms_code VALUES ('14762', 'notary-transfer-inquiry', 58, 'استعلام دفترخانه اسناد رسمی', 'notary transfer inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('14762', 'status', '14762*2-14-105-7-0-0-0*123#', NULL, 'نامه {letter_number}، ملک {renovation_code}: {status}. بدهی {amount} ریال.', 'Letter {letter_number}, plot {renovation_code}: {status}. Debt {amount} rials.', 'ucs2', 124, 2, 'ucs2', 127, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('14762', 'status', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('14762', 'status', 2, 'letter_number', 'text at most 30', 'شماره نامه', 'letter number', '123');
INSERT INTO sms_code VALUES ('16264', 'social-security-inquiry', 71, 'استعلام تأمین اجتماعی', 'social-security inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('16264', 'status', '16264*22001840320#', NULL, 'بیمه پرونده {case_number}: {status}. مبلغ {amount} ریال.', 'Social security, case {case_number}: {status}. Amount {amount} rials.', 'ucs2', 76, 2, 'gsm7', 89, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('16264', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('19524', 'renovation-tax-clearance', 52, 'مفاصاحساب نوسازی', 'renovation-tax clearance', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('19524', 'status', '19524*2-14-105-7-0-0-0*0084575948*transfer#', NULL, 'مفاصاحساب نوسازی {renovation_code} برای {certificate_purpose}: {status}.', 'Clearance for {renovation_code}, purpose {certificate_purpose}: {status}.', 'ucs2', 90, 2, 'gsm7', 88, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('19524', 'status', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('19524', 'status', 2, 'owner_national_id', 'national-id', 'کد ملی مالک', 'owner''s national id', '0084575948');
INSERT INTO sms_parameter VALUES ('19524', 'status', 3, 'certificate_purpose', 'one of purpose', 'منظور از گواهی', 'purpose of the certificate', 'transfer');
INSERT INTO sms_code VALUES ('23535', 'bank-mortgage-inquiry', 59, 'استعلام بانک', 'bank mortgage inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('23535', 'status', '23535*2-14-105-7-0-0-0*123#', NULL, 'پاسخ نامه {letter_number} بانک درباره {renovation_code}: {status}.', 'Bank letter {letter_number} on {renovation_code}: {status}.', 'ucs2', 108, 2, 'ucs2', 100, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('23535', 'status', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('23535', 'status', 2, 'letter_number', 'text at most 30', 'شماره نامه', 'letter number', '123');
INSERT INTO sms_code VALUES ('26795', 'land-use-inquiry', 6, 'استعلام کاربری', 'land-use inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('26795', 'status', '26795*2-14-105-7-0-0-0*0084575948#', NULL, 'ملک {renovation_code}: {status}. کاربری طرح {approved_use}. پاسخ رسمی در درگاه شهرسازی.', 'Plot {renovation_code}: {status}. Planned use {approved_use}. Official reply on the portal.', 'ucs2', 122, 2, 'gsm7', 126, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('26795', 'status', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('26795', 'status', 2, 'owner_national_id', 'national-id', 'کد ملی مالک', 'owner''s national id', '0084575948');
INSERT INTO sms_code VALUES ('27546', 'gas-inquiry', 62, 'استعلام شرکت گاز', 'gas company inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('27546', 'status', '27546*22001840320#', NULL, 'استعلام گاز پرونده {case_number}: {status}.', 'Gas inquiry, case {case_number}: {status}.', 'ucs2', 55, 1, 'gsm7', 54, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('27546', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('30806', 'minor-repair-permit', 16, 'مجوز تعمیرات جزئی', 'minor-repair permission', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('30806', 'status', '30806*22001840320*0084575948#', NULL, 'تعمیرات جزئی پرونده {case_number}: {status}. تغییر سازه و نما ممنوع است.', 'Minor repairs, case {case_number}: {status}. No change to structure or facade.', 'ucs2', 84, 2, 'gsm7', 90, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('30806', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('30806', 'status', 2, 'national_id', 'national-id', 'کد ملی متقاضی', 'applicant''s national id', '0084575948');
INSERT INTO sms_code VALUES ('34817', 'supervision-stage-report', 29, 'گزارش مرحله‌ای مهندس ناظر', 'stage report of the supervising engineer', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('34817', 'status', '34817*123*10-300-12345*demolition*4.00#', NULL, 'گزارش مرحله {work_stage} پروانه {permit_number} با پیشرفت {progress_percent} درصد: {status}.', 'Stage {work_stage} of permit {permit_number}, progress {progress_percent} percent: {status}.', 'ucs2', 109, 2, 'ucs2', 112, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('34817', 'status', 1, 'permit_number', 'text at most 30', 'شماره پروانه ساختمانی', 'building-permit number', '123');
INSERT INTO sms_parameter VALUES ('34817', 'status', 2, 'engineer_licence', 'engineer-licence', 'پروانه اشتغال ناظر', 'supervisor''s licence number', '10-300-12345');
INSERT INTO sms_parameter VALUES ('34817', 'status', 3, 'work_stage', 'one of work-stage', 'مرحله کار', 'stage of the works', 'demolition');
INSERT INTO sms_parameter VALUES ('34817', 'status', 4, 'progress_percent', 'percent', 'درصد پیشرفت کار', 'progress in percent', '4.00');
INSERT INTO sms_code VALUES ('39579', 'environment-inquiry', 66, 'استعلام محیط زیست', 'environment inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('39579', 'status', '39579*22001840320#', NULL, 'استعلام محیط زیست پرونده {case_number}: {status}.', 'Environment inquiry, case {case_number}: {status}.', 'ucs2', 61, 1, 'gsm7', 62, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('39579', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('42839', 'article-100-settlement', 48, 'اجرای رأی و پرداخت جریمه ماده صد', 'carrying out an Article 100 decision, payment of the fine', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('42839', 'status', '42839*123*250050901#', NULL, 'پرداخت {payment_id}، پرونده ماده صد {commission_case_number}: {status}.', 'Payment {payment_id}, Article 100 case {commission_case_number}: {status}.', 'ucs2', 92, 2, 'ucs2', 95, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('42839', 'status', 1, 'commission_case_number', 'text at most 30', 'شماره پرونده کمیسیون', 'commission case number', '123');
INSERT INTO sms_parameter VALUES ('42839', 'status', 2, 'payment_id', 'payment-id', 'شناسه پرداخت', 'payment id', '250050901');
INSERT INTO sms_code VALUES ('43590', 'endowment-inquiry', 68, 'استعلام اوقاف', 'endowment (waqf) inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('43590', 'status', '43590*22001840320#', NULL, 'استعلام اوقاف پرونده {case_number}: {status}.', 'Endowment inquiry, case {case_number}: {status}.', 'ucs2', 57, 1, 'gsm7', 60, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('43590', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('45348', 'plot-instruction', 2, 'درخواست دستور نقشه', 'request for a plot instruction', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('45348', 'status', '45348*22001840320*0084575948#', NULL, 'دستور نقشه پرونده {case_number}: {status}. دریافت از درگاه یا دفتر خدمات.', 'Plot instruction, case {case_number}: {status}. Collect it on the portal or at the office.', 'ucs2', 85, 2, 'gsm7', 102, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('45348', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('45348', 'status', 2, 'national_id', 'national-id', 'کد ملی متقاضی', 'applicant''s national id', '0084575948');
INSERT INTO sms_code VALUES ('46850', 'article-5-request', 50, 'درخواست طرح در کمیسیون ماده پنج', 'request for the Article 5 commission', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('46850', 'status', '46850*22001840320*0084575948#', NULL, 'درخواست ماده پنج پرونده {case_number}: {status}.', 'Article 5 request, case {case_number}: {status}.', 'ucs2', 60, 1, 'gsm7', 60, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('46850', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('46850', 'status', 2, 'owner_national_id', 'national-id', 'کد ملی مالک', 'owner''s national id', '0084575948');
INSERT INTO sms_code VALUES ('49359', 'detailed-plan-inquiry', 4, 'استعلام طرح تفصیلی', 'detailed-plan inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('49359', 'status', '49359*2-14-105-7-0-0-0*0084575948#', NULL, 'ملک {renovation_code}: {status}. پهنه {zone}، زیرپهنه {sub_zone}. این پیامک جای پاسخ کتبی را نمی‌گیرد.', 'Plot {renovation_code}: {status}. Zone {zone}, sub-zone {sub_zone}. This message does not replace the written reply.', 'ucs2', 133, 2, 'gsm7', 158, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('49359', 'status', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('49359', 'status', 2, 'owner_national_id', 'national-id', 'کد ملی مالک', 'owner''s national id', '0084575948');
INSERT INTO sms_code VALUES ('50861', 'fee-instalment', 53, 'تقسیط عوارض', 'payment of dues by instalments', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('50861', 'status', '50861*22001840320*0084575948#', NULL, 'تقسیط پرونده {case_number}: {status}.', 'Instalments, case {case_number}: {status}.', 'ucs2', 49, 1, 'gsm7', 54, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('50861', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('50861', 'status', 2, 'debtor_national_id', 'national-id', 'کد ملی بدهکار', 'debtor''s national id', '0084575948');
INSERT INTO sms_code VALUES ('54121', 'site-visit', 3, 'درخواست بازدید از ملک', 'request for a site visit', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('54121', 'status', '54121*22001840320*instruction#', NULL, 'بازدید پرونده {case_number} برای {visit_purpose}: {status}. حضور یک نفر در محل لازم است.', 'Visit for case {case_number}, {visit_purpose}: {status}. Someone must be present on site.', 'ucs2', 105, 2, 'gsm7', 116, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('54121', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('54121', 'status', 2, 'visit_purpose', 'one of site-visit.visit-purpose', 'هدف بازدید', 'purpose of the visit', 'instruction');
INSERT INTO sms_code VALUES ('54872', 'electricity-inquiry', 60, 'استعلام شرکت برق', 'electricity company inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('54872', 'status', '54872*22001840320#', NULL, 'استعلام برق پرونده {case_number}: {status}.', 'Electricity inquiry, case {case_number}: {status}.', 'ucs2', 55, 1, 'gsm7', 62, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('54872', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('57381', 'permit-extension', 23, 'تمدید پروانه', 'permit extension', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('57381', 'status', '57381*123*0084575948*4#', NULL, 'تمدید پروانه {permit_number} برای {requested_months} ماه: {status}.', 'Extension of permit {permit_number} by {requested_months} months: {status}.', 'ucs2', 80, 2, 'ucs2', 88, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('57381', 'status', 1, 'permit_number', 'text at most 30', 'شماره پروانه ساختمانی', 'building-permit number', '123');
INSERT INTO sms_parameter VALUES ('57381', 'status', 2, 'national_id', 'national-id', 'کد ملی متقاضی', 'applicant''s national id', '0084575948');
INSERT INTO sms_parameter VALUES ('57381', 'status', 3, 'requested_months', 'whole', 'مهلت درخواستی', 'months requested', '4');
INSERT INTO sms_code VALUES ('58132', 'road-scheme-inquiry', 7, 'استعلام طرح‌های اجرایی و تعریض', 'public works and widening inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('58132', 'status', '58132*2-14-105-7-0-0-0*0084575948#', NULL, 'ملک {renovation_code}: {status}. ملک در طرح است: {in_scheme}. جزئیات در پاسخ کتبی.', 'Plot {renovation_code}: {status}. In a scheme: {in_scheme}. Details in the written reply.', 'ucs2', 101, 2, 'gsm7', 107, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('58132', 'status', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('58132', 'status', 2, 'owner_national_id', 'national-id', 'کد ملی مالک', 'owner''s national id', '0084575948');
INSERT INTO sms_code VALUES ('62143', 'wall-permit', 18, 'مجوز دیوارکشی و حصارکشی', 'wall and fence permission', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('62143', 'status', '62143*22001840320*4.00*4.00#', NULL, 'مجوز دیوارکشی پرونده {case_number}: {status}. طول {wall_length} متر، ارتفاع {wall_height} متر، بر اصلاحی رعایت شود.', 'Wall permission, case {case_number}: {status}. Length {wall_length} m, height {wall_height} m; keep to the corrected line.', 'ucs2', 117, 2, 'gsm7', 124, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('62143', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('62143', 'status', 2, 'wall_length', 'length', 'طول دیوار', 'wall length', '4.00');
INSERT INTO sms_parameter VALUES ('62143', 'status', 3, 'wall_height', 'length', 'ارتفاع دیوار', 'wall height', '4.00');
INSERT INTO sms_code VALUES ('62894', 'telecom-inquiry', 63, 'استعلام مخابرات', 'telecommunications inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('62894', 'status', '62894*22001840320#', NULL, 'استعلام مخابرات پرونده {case_number}: {status}.', 'Telecom inquiry, case {case_number}: {status}.', 'ucs2', 59, 1, 'gsm7', 58, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('62894', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('65403', 'transfer-certificate', 34, 'گواهی نقل و انتقال', 'transfer certificate', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('65403', 'status', '65403*2-14-105-7-0-0-0*123#', NULL, 'پاسخ استعلام {letter_number} ملک {renovation_code}: {status}.', 'Inquiry {letter_number}, plot {renovation_code}: {status}.', 'ucs2', 103, 2, 'ucs2', 99, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('65403', 'status', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('65403', 'status', 2, 'letter_number', 'text at most 30', 'شماره نامه', 'letter number', '123');
INSERT INTO sms_code VALUES ('70165', 'article-100-defence', 46, 'لایحه دفاعیه کمیسیون ماده صد', 'written defence before the Article 100 commission', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('70165', 'status', '70165*123*0084575948#', NULL, 'لایحه پرونده ماده صد {commission_case_number}: {status}.', 'Defence in Article 100 case {commission_case_number}: {status}.', 'ucs2', 76, 2, 'ucs2', 83, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('70165', 'status', 1, 'commission_case_number', 'text at most 30', 'شماره پرونده کمیسیون', 'commission case number', '123');
INSERT INTO sms_parameter VALUES ('70165', 'status', 2, 'national_id', 'national-id', 'کد ملی متقاضی', 'applicant''s national id', '0084575948');
INSERT INTO sms_code VALUES ('70916', 'metro-protection-inquiry', 67, 'استعلام حریم مترو', 'metro protection-zone inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('70916', 'status', '70916*22001840320#', NULL, 'استعلام مترو پرونده {case_number}: {status}. درجه {grade}.', 'Metro inquiry, case {case_number}: {status}. Grade {grade}.', 'ucs2', 73, 2, 'ucs2', 74, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('70916', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('73425', 'registry-ownership-inquiry', 57, 'استعلام ثبت اسناد و املاک', 'land-registry ownership inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('73425', 'status', '73425*22001840320#', NULL, 'استعلام ثبت پرونده {case_number}: {status}.', 'Registry inquiry, case {case_number}: {status}.', 'ucs2', 55, 1, 'gsm7', 59, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('73425', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('74176', 'article-77-objection', 49, 'اعتراض به عوارض (ماده ۷۷)', 'objection to municipal dues (Article 77 commission)', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('74176', 'status', '74176*22001840320*0084575948#', NULL, 'اعتراض پرونده {case_number} در کمیسیون ماده ۷۷: {status}.', 'Objection in case {case_number}, Article 77 commission: {status}.', 'ucs2', 69, 1, 'gsm7', 77, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('74176', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('74176', 'status', 2, 'national_id', 'national-id', 'کد ملی متقاضی', 'applicant''s national id', '0084575948');
INSERT INTO sms_code VALUES ('74927', 'engineer-capacity-inquiry', 69, 'استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)', 'engineer competence and capacity inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('74927', 'status', '74927*10-300-12345*design*4.00#', NULL, 'مهندس {engineer_licence}: {status}. پایه {confirmed_grade}، اعتبار تا {confirmed_expiry}، ظرفیت {confirmed_capacity} مترمربع.', 'Engineer {engineer_licence}: {status}. Grade {confirmed_grade}, valid to {confirmed_expiry}, capacity {confirmed_capacity} m2.', 'ucs2', 113, 2, 'gsm7', 114, 1, 3, NULL, NULL);
INSERT INTO sms_parameter VALUES ('74927', 'status', 1, 'engineer_licence', 'engineer-licence', 'پروانه اشتغال مهندس', 'engineer''s licence number', '10-300-12345');
INSERT INTO sms_parameter VALUES ('74927', 'status', 2, 'service', 'one of engineer-service', 'نوع خدمت', 'service', 'design');
INSERT INTO sms_parameter VALUES ('74927', 'status', 3, 'total_floor_area', 'area', 'زیربنای کل', 'total floor area', '4.00');
INSERT INTO sms_code VALUES ('78187', 'violation-report', 51, 'گزارش تخلف ساختمانی', 'building violation report', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('78187', 'status', '78187*4*2-14-105-7-0-0-0#', NULL, 'گزارش تخلف ملک {renovation_code}: {status}.', 'Violation report on {renovation_code}: {status}.', 'ucs2', 70, 1, 'gsm7', 74, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('78187', 'status', 1, 'district', 'district', 'منطقه شهرداری', 'municipal district', '4');
INSERT INTO sms_parameter VALUES ('78187', 'status', 2, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_code VALUES ('80696', 'case-status-inquiry', 8, 'استعلام وضعیت پرونده', 'case status inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('80696', 'filing', '80696*22001840320*0084575948#', 'mobile', 'پرونده {case_number}: مرحله {case_stage}، در انتظار {waiting_for}، آخرین تغییر {updated_on}.', 'Case {case_number}: stage {case_stage}, waiting for {waiting_for}, last change {updated_on}.', 'ucs2', 97, 2, 'gsm7', 106, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('80696', 'filing', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('80696', 'filing', 2, 'national_id', 'national-id', 'کد ملی متقاضی', 'applicant''s national id', '0084575948');
INSERT INTO sms_code VALUES ('82198', 'fee-refund', 54, 'استرداد عوارض', 'refund of dues', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('82198', 'status', '82198*22001840320*0084575948#', NULL, 'استرداد پرونده {case_number}: {status}.', 'Refund, case {case_number}: {status}.', 'ucs2', 51, 1, 'gsm7', 49, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('82198', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('82198', 'status', 2, 'payer_national_id', 'national-id', 'کد ملی پرداخت‌کننده', 'payer''s national id', '0084575948');
INSERT INTO sms_code VALUES ('85458', 'building-line-inquiry', 5, 'استعلام بر و کف', 'building line and level inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('85458', 'status', '85458*22001840320*0084575948#', NULL, 'پرونده {case_number}: {status}. گذر طرح {planned_street_width} متر، عقب‌نشینی {setback_depth} متر، پس از اصلاح {area_after_setback} مترمربع.', 'Case {case_number}: {status}. Planned street {planned_street_width} m, set-back {setback_depth} m, area after correction {area_after_setback} m2.', 'ucs2', 122, 2, 'gsm7', 127, 1, 3, NULL, NULL);
INSERT INTO sms_parameter VALUES ('85458', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_parameter VALUES ('85458', 'status', 2, 'owner_national_id', 'national-id', 'کد ملی مالک', 'owner''s national id', '0084575948');
INSERT INTO sms_code VALUES ('86209', 'water-sewer-inquiry', 61, 'استعلام آب و فاضلاب', 'water and sewer inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('86209', 'status', '86209*22001840320#', NULL, 'استعلام آب پرونده {case_number}: {status}.', 'Water inquiry, case {case_number}: {status}.', 'ucs2', 54, 1, 'gsm7', 56, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('86209', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('89469', 'plot-address-update', 10, 'اصلاح نشانی و کد نوسازی', 'address and renovation-code correction', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('89469', 'status', '89469*22001840320#', NULL, 'اصلاح نشانی پرونده {case_number}: {status}.', 'Address correction, case {case_number}: {status}.', 'ucs2', 55, 1, 'gsm7', 61, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('89469', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('93480', 'start-of-works', 27, 'اعلام شروع عملیات ساختمانی', 'notice of start of works', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('93480', 'status', '93480*123*09123456789*1200/07/01#', NULL, 'شروع عملیات پروانه {permit_number} در {start_date}: {status}.', 'Start of works, permit {permit_number}, {start_date}: {status}.', 'ucs2', 89, 2, 'ucs2', 90, 2, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('93480', 'status', 1, 'permit_number', 'text at most 30', 'شماره پروانه ساختمانی', 'building-permit number', '123');
INSERT INTO sms_parameter VALUES ('93480', 'status', 2, 'coordinator_mobile', 'mobile', 'همراه ناظر هماهنگ‌کننده', 'coordinator''s mobile', '09123456789');
INSERT INTO sms_parameter VALUES ('93480', 'status', 3, 'start_date', 'date', 'تاریخ شروع', 'start date', '1200/07/01');
INSERT INTO sms_code VALUES ('94231', 'fire-safety-inquiry', 64, 'استعلام آتش‌نشانی', 'fire-safety inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('94231', 'status', '94231*22001840320#', NULL, 'استعلام آتش‌نشانی پرونده {case_number}: {status}.', 'Fire-safety inquiry, case {case_number}: {status}.', 'ucs2', 61, 1, 'gsm7', 62, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('94231', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');
INSERT INTO sms_code VALUES ('97491', 'tree-removal', 45, 'مجوز قطع یا جابه‌جایی درخت', 'permit to fell or move a tree', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('97491', 'status', '97491*2-14-105-7-0-0-0*0084575948*fell*4#', NULL, 'درخواست {action} {tree_count} درخت در ملک {renovation_code}: {status}. پیش از رأی کمیسیون اقدام نکنید.', 'Request to {action} {tree_count} trees at {renovation_code}: {status}. Do nothing before the decision.', 'ucs2', 122, 2, 'gsm7', 117, 1, 2, NULL, NULL);
INSERT INTO sms_parameter VALUES ('97491', 'status', 1, 'renovation_code', 'renovation-code', 'کد نوسازی', 'renovation code', '2-14-105-7-0-0-0');
INSERT INTO sms_parameter VALUES ('97491', 'status', 2, 'national_id', 'national-id', 'کد ملی متقاضی', 'applicant''s national id', '0084575948');
INSERT INTO sms_parameter VALUES ('97491', 'status', 3, 'action', 'one of tree-removal.tree-action', 'اقدام درخواستی', 'action', 'fell');
INSERT INTO sms_parameter VALUES ('97491', 'status', 4, 'tree_count', 'whole', 'تعداد درخت', 'number of trees', '4');
INSERT INTO sms_code VALUES ('98242', 'cultural-heritage-inquiry', 65, 'استعلام میراث فرهنگی', 'cultural-heritage inquiry', '1405-09-02', NULL, NULL, NULL);
INSERT INTO sms_request VALUES ('98242', 'status', '98242*22001840320#', NULL, 'استعلام میراث پرونده {case_number}: {status}.', 'Heritage inquiry, case {case_number}: {status}.', 'ucs2', 57, 1, 'gsm7', 59, 1, 1, NULL, NULL);
INSERT INTO sms_parameter VALUES ('98242', 'status', 1, 'case_number', 'case-number', 'شماره پرونده شهرسازی', 'urban-planning case number', '22001840320');

INSERT INTO sms_status VALUES ('accepted', 'پذیرفته شد', 'accepted');
INSERT INTO sms_status VALUES ('not-found', 'یافت نشد', 'not found');
INSERT INTO sms_status VALUES ('ready', 'آماده تحویل', 'ready to collect');
INSERT INTO sms_status VALUES ('refused', 'رد شد', 'refused');
INSERT INTO sms_status VALUES ('under-review', 'در حال بررسی', 'under review');
INSERT INTO sms_status VALUES ('waiting-for-documents', 'در انتظار مدارک', 'waiting for documents');
INSERT INTO sms_status VALUES ('waiting-for-inquiry', 'در انتظار پاسخ استعلام', 'waiting for an inquiry');
INSERT INTO sms_status VALUES ('waiting-for-payment', 'در انتظار پرداخت', 'waiting for payment');
INSERT INTO sms_status VALUES ('waiting-for-visit', 'در انتظار بازدید', 'waiting for a visit');

COMMIT;
