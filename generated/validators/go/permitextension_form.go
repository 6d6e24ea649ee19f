// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// PermitExtension is a filing of permit-extension, «تمدید پروانه» (permit extension).
type PermitExtension = Filing[PermitExtensionFields, NoAnswers]

// PermitExtensionFields is what is filled in in «تمدید پروانه» (permit extension).
type PermitExtensionFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// PermitDate is تاریخ صدور پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitDate string `json:"permit_date"`

	// PermitExpiry is تاریخ پایان اعتبار پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitExpiry string `json:"permit_expiry"`

	// ExtensionsBefore is تعداد تمدیدهای پیشین: a whole number from 0 to 10.
	ExtensionsBefore int64 `json:"extensions_before"`

	// RequestedMonths is مهلت درخواستی (ماه): a whole number from 1 to 36.
	RequestedMonths int64 `json:"requested_months"`

	// DelayReason is علت تأخیر: one item.
	DelayReason PermitExtensionDelayReason `json:"delay_reason"`

	// WorksStartedInTerm is عملیات در مهلت پروانه آغاز شده است: yes or no.
	WorksStartedInTerm bool `json:"works_started_in_term"`

	// WorkStage is مرحله کار: one item.
	WorkStage WorkStage `json:"work_stage"`

	// ProgressPercent is درصد پیشرفت کار: percent from 0.00 to 100.00.
	ProgressPercent string `json:"progress_percent"`

	// ReportDate is تاریخ گزارش ناظر: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	ReportDate string `json:"report_date"`

	// CoordinatorLicence is شماره پروانه اشتغال ناظر هماهنگ‌کننده: engineer licence.
	CoordinatorLicence string `json:"coordinator_licence"`
}

// The slots of permit-extension.
const (
	permitExtensionApplicantRole = iota
	permitExtensionFullName
	permitExtensionNationalID
	permitExtensionMobile
	permitExtensionCaseNumber
	permitExtensionRenovationCode
	permitExtensionDistrict
	permitExtensionPermitNumber
	permitExtensionPermitDate
	permitExtensionPermitExpiry
	permitExtensionExtensionsBefore
	permitExtensionRequestedMonths
	permitExtensionDelayReason
	permitExtensionWorksStartedInTerm
	permitExtensionWorkStage
	permitExtensionProgressPercent
	permitExtensionReportDate
	permitExtensionCoordinatorLicence
)

var permitExtensionSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 4, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 5, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 7, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_date", at: 8, title: Text{"تاریخ صدور پروانه", "date of issue of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "permit_expiry", at: 9, title: Text{"پایان اعتبار پروانه", "expiry date of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "extensions_before", at: 10, title: Text{"تعداد تمدیدهای پیشین", "extensions so far"}, kind: kindWhole, min: 0, max: 10},
	{id: "requested_months", at: 11, title: Text{"مهلت درخواستی", "months requested"}, kind: kindWhole, min: 1, max: 36},
	{id: "delay_reason", at: 12, title: Text{"علت تأخیر", "reason for the delay"}, kind: kindChoice, list: &itemsPermitExtensionDelayReason},
	{id: "works_started_in_term", at: 13, title: Text{"کار در مهلت آغاز شده است", "works began within the term"}, kind: kindYesNo},
	{id: "work_stage", at: 14, title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage4},
	{id: "progress_percent", at: 15, title: Text{"درصد پیشرفت کار", "progress in percent"}, kind: kindDecimal, min: 0, max: 10000, places: 2},
	{id: "report_date", at: 16, title: Text{"تاریخ گزارش ناظر", "supervisor's report date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "coordinator_licence", at: 17, title: Text{"پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
}

var permitExtensionDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: permitExtensionDocumentPowerOfAttorney, rests: []int{permitExtensionApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 1, copies: "original"},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 2, copies: "original"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 5, copies: "original-and-copy", when: guard{holds: permitExtensionDocumentInheritanceCertificate, rests: []int{permitExtensionApplicantRole}}, because: &Text{"متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"}},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 6, copies: "electronic"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 7, copies: "original-and-copy"},
	{id: "court-order", title: Text{"رأی یا دستور مرجع قضایی", "court judgment or order"}, paper: 8, copies: "certified-copy", when: guard{holds: permitExtensionDocumentCourtOrder, rests: []int{permitExtensionDelayReason}}, because: &Text{"علت تأخیر دعوا یا دستور توقف است", "the delay comes from a lawsuit or a stop order"}},
}

var permitExtensionNeeds = []need{
	{anyOf: []string{"building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"supervision-stage-report"}},
	{anyOf: []string{"article-100-settlement"}, when: guard{holds: permitExtensionNeedsArticle100Settlement, rests: []int{permitExtensionPermitExpiry, permitExtensionWorksStartedInTerm}}, because: &Text{"اعتبار پروانه گذشته و کار در مهلت آغاز نشده است", "the permit has expired and no works began within the term"}},
	{anyOf: []string{"renovation-tax-clearance"}},
}

var permitExtensionRules = []rule{
	{id: "report-not-future", holds: guard{holds: permitExtensionRuleReportNotFuture, rests: []int{permitExtensionReportDate}}, path: "/fields/report_date", message: Text{"تاریخ گزارش ناظر پس از روز درخواست است", "the supervisor's report is dated after the day of filing"}, remedy: Text{"تاریخ را از روی گزارش مهندس ناظر بنویسید", "copy the date from the supervisor's report"}},
	{id: "progress-fits-stage", when: guard{holds: permitExtensionRuleProgressFitsStageApplies, rests: []int{permitExtensionWorkStage}}, holds: guard{holds: permitExtensionRuleProgressFitsStage, rests: []int{permitExtensionProgressPercent}}, path: "/fields/progress_percent", message: Text{"مرحله کار ‹شروع نشده› است و پیشرفت بیش از صفر است", "the stage is 'not started' and the progress is above zero"}, remedy: Text{"مرحله و درصد پیشرفت را با گزارش مهندس ناظر بسنجید", "compare stage and progress with the supervisor's report"}},
}

var permitExtensionProvisions = []provision{
	{id: "works-after-expiry"},
	{id: "violation-found"},
	{id: "dues-settled"},
	{id: "renewed-instead", when: guard{holds: permitExtensionProvisionRenewedInstead, rests: []int{permitExtensionExtensionsBefore}}},
	{id: "local-limit"},
}

var permitExtensionRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "permit_number", title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30}, sample: "123"}, {step: step{id: "national_id", title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}, {step: step{id: "requested_months", title: Text{"مهلت درخواستی", "months requested"}, kind: kindWhole, min: 1, max: 36}, sample: "4"}}},
}

var permitExtension = record{id: "permit-extension", title: Text{"تمدید پروانه", "permit extension"}, since: 437927, until: 547864, slots: 18, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "mobile", "case_number", "renovation_code", "district", "permit_number", "permit_date", "permit_expiry", "extensions_before", "requested_months", "delay_reason", "works_started_in_term", "work_stage", "progress_percent", "report_date", "coordinator_licence"}, steps: permitExtensionSteps, isSorted: true}, documents: permitExtensionDocuments, papers: []string{"power-of-attorney", "building-permit", "supervisor-report", "title-deed", "national-card", "inheritance-certificate", "fee-receipt", "renovation-tax-receipt", "court-order"}, needs: permitExtensionNeeds, rules: permitExtensionRules, provisions: permitExtensionProvisions, requests: permitExtensionRequests}

// permitExtensionDocumentPowerOfAttorney tells whether applicant_role is representative.
func permitExtensionDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[permitExtensionApplicantRole].is(1)
}

// permitExtensionDocumentInheritanceCertificate tells whether applicant_role is heir.
func permitExtensionDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[permitExtensionApplicantRole].is(2)
}

// permitExtensionDocumentCourtOrder tells whether delay_reason is one of dispute, order.
func permitExtensionDocumentCourtOrder(f *filing, _ []value) bool {
	return f.at[permitExtensionDelayReason].oneOf(1, 3)
}

// permitExtensionNeedsArticle100Settlement tells whether permit_expiry before filing date and not works_started_in_term.
func permitExtensionNeedsArticle100Settlement(f *filing, _ []value) bool {
	return f.at[permitExtensionPermitExpiry].num().below(constant(f.day)) && !f.at[permitExtensionWorksStartedInTerm].yes()
}

// permitExtensionRuleReportNotFuture tells whether report_date on or before filing date.
func permitExtensionRuleReportNotFuture(f *filing, _ []value) bool {
	return f.at[permitExtensionReportDate].num().atMost(constant(f.day))
}

// permitExtensionRuleProgressFitsStageApplies tells whether work_stage is not-started.
func permitExtensionRuleProgressFitsStageApplies(f *filing, _ []value) bool {
	return f.at[permitExtensionWorkStage].is(0)
}

// permitExtensionRuleProgressFitsStage tells whether progress_percent is 0.
func permitExtensionRuleProgressFitsStage(f *filing, _ []value) bool {
	return f.at[permitExtensionProgressPercent].num().equal(constant(0))
}

// permitExtensionProvisionRenewedInstead tells whether extensions_before above 0.
func permitExtensionProvisionRenewedInstead(f *filing, _ []value) bool {
	return f.at[permitExtensionExtensionsBefore].num().above(constant(0))
}
