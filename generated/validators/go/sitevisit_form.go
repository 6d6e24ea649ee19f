// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// SiteVisit is a filing of site-visit, «درخواست بازدید از ملک» (request for a site visit).
type SiteVisit = Filing[SiteVisitFields, NoAnswers]

// SiteVisitFields is what is filled in in «درخواست بازدید از ملک» (request for a site visit).
type SiteVisitFields struct {
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
	RenovationCode *string `json:"renovation_code,omitempty"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// Address is نشانی ملک: 1 to 200 characters.
	Address string `json:"address"`

	// OccupiedBy is متصرف ملک: one item.
	OccupiedBy SiteVisitPlotOccupant `json:"occupied_by"`

	// WorkStage is مرحله کار: one item.
	WorkStage *WorkStage `json:"work_stage,omitempty"`

	// VisitPurpose is هدف بازدید: one item.
	VisitPurpose SiteVisitVisitPurpose `json:"visit_purpose"`

	// PreviousReportNumber is شماره گزارش بازدید قبلی: 1 to 30 characters, asked when visit_purpose is objection.
	PreviousReportNumber *string `json:"previous_report_number,omitempty"`

	// ContactName is نام شخص حاضر در محل: 1 to 80 characters.
	ContactName string `json:"contact_name"`

	// ContactMobile is تلفن همراه شخص حاضر در محل: mobile.
	ContactMobile string `json:"contact_mobile"`

	// PreferredDate is تاریخ پیشنهادی: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PreferredDate string `json:"preferred_date"`

	// PreferredTime is نوبت پیشنهادی: one item.
	PreferredTime SiteVisitTimeOfDay `json:"preferred_time"`

	// VisitFeeReceipt is شماره فیش بازدید: 1 to 30 characters.
	VisitFeeReceipt string `json:"visit_fee_receipt"`
}

// The slots of site-visit.
const (
	siteVisitApplicantRole = iota
	siteVisitFullName
	siteVisitNationalID
	siteVisitMobile
	siteVisitCaseNumber
	siteVisitRenovationCode
	siteVisitDistrict
	siteVisitAddress
	siteVisitOccupiedBy
	siteVisitWorkStage
	siteVisitVisitPurpose
	siteVisitPreviousReportNumber
	siteVisitContactName
	siteVisitContactMobile
	siteVisitPreferredDate
	siteVisitPreferredTime
	siteVisitVisitFeeReceipt
)

var siteVisitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 4, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 5, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode, isOptional: true},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "address", at: 7, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "occupied_by", at: 8, title: Text{"متصرف ملک", "occupant"}, kind: kindChoice, list: &itemsSiteVisitPlotOccupant},
	{id: "work_stage", at: 9, title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage4, isOptional: true},
	{id: "visit_purpose", at: 10, title: Text{"هدف بازدید", "purpose of the visit"}, kind: kindChoice, list: &itemsSiteVisitVisitPurpose},
	{id: "previous_report_number", at: 11, title: Text{"شماره گزارش قبلی", "number of the earlier report"}, kind: kindText, max: 30, when: guard{holds: siteVisitPreviousReportNumberAsked, rests: []int{siteVisitVisitPurpose}}},
	{id: "contact_name", at: 12, title: Text{"نام شخص حاضر در محل", "person present on site"}, kind: kindText, max: 80},
	{id: "contact_mobile", at: 13, title: Text{"تلفن شخص حاضر در محل", "mobile of that person"}, kind: kindIdentifier, identifier: mobile},
	{id: "preferred_date", at: 14, title: Text{"تاریخ پیشنهادی", "preferred date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "preferred_time", at: 15, title: Text{"نوبت پیشنهادی", "preferred time of day"}, kind: kindChoice, list: &itemsSiteVisitTimeOfDay},
	{id: "visit_fee_receipt", at: 16, title: Text{"شماره فیش بازدید", "visit-fee receipt number"}, kind: kindText, max: 30},
}

var siteVisitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: siteVisitDocumentPowerOfAttorney, rests: []int{siteVisitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 2, copies: "original-and-copy"},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 3, copies: "electronic"},
	{id: "detailed-plan-map", title: Text{"نقشه طرح تفصیلی", "detailed plan map"}, paper: 4, copies: "original"},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 5, copies: "original", when: guard{holds: siteVisitDocumentSupervisorReport, rests: []int{siteVisitVisitPurpose}}, because: &Text{"بازدید برای تمدید پروانه یا پایان کار است", "the visit is for a permit extension or a completion certificate"}},
}

var siteVisitNeeds = []need{
	{anyOf: []string{"case-opening"}},
}

var siteVisitRules = []rule{
	{id: "preferred-not-past", holds: guard{holds: siteVisitRulePreferredNotPast, rests: []int{siteVisitPreferredDate}}, path: "/fields/preferred_date", message: Text{"تاریخ پیشنهادی پیش از روز درخواست است", "the preferred date is before the day of filing"}, remedy: Text{"تاریخی از روز درخواست به بعد پیشنهاد کنید", "propose the day of filing or a later date"}},
}

var siteVisitProvisions = []provision{
	{id: "fee-each-visit"},
	{id: "someone-present"},
	{id: "report-content"},
	{id: "violation-found"},
	{id: "engineer-asks"},
}

var siteVisitRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "visit_purpose", title: Text{"هدف بازدید", "purpose of the visit"}, kind: kindChoice, list: &itemsSiteVisitVisitPurpose}, sample: "instruction"}}},
}

var siteVisit = record{id: "site-visit", title: Text{"درخواست بازدید از ملک", "request for a site visit"}, since: 437927, until: 547864, slots: 17, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "mobile", "case_number", "renovation_code", "district", "address", "occupied_by", "work_stage", "visit_purpose", "previous_report_number", "contact_name", "contact_mobile", "preferred_date", "preferred_time", "visit_fee_receipt"}, steps: siteVisitSteps, isSorted: true}, documents: siteVisitDocuments, papers: []string{"power-of-attorney", "title-deed", "renovation-tax-receipt", "fee-receipt", "detailed-plan-map", "supervisor-report"}, needs: siteVisitNeeds, rules: siteVisitRules, provisions: siteVisitProvisions, requests: siteVisitRequests}

// siteVisitPreviousReportNumberAsked tells whether visit_purpose is objection.
func siteVisitPreviousReportNumberAsked(f *filing, _ []value) bool {
	return f.at[siteVisitVisitPurpose].is(7)
}

// siteVisitDocumentPowerOfAttorney tells whether applicant_role is representative.
func siteVisitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[siteVisitApplicantRole].is(1)
}

// siteVisitDocumentSupervisorReport tells whether visit_purpose is one of permit-extension, completion.
func siteVisitDocumentSupervisorReport(f *filing, _ []value) bool {
	return f.at[siteVisitVisitPurpose].oneOf(2, 3)
}

// siteVisitRulePreferredNotPast tells whether preferred_date on or after filing date.
func siteVisitRulePreferredNotPast(f *filing, _ []value) bool {
	return f.at[siteVisitPreferredDate].num().atLeast(constant(f.day))
}
