// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// CaseStatusInquiry is a filing of case-status-inquiry, «استعلام وضعیت پرونده» (case status inquiry).
type CaseStatusInquiry = Filing[CaseStatusInquiryFields, CaseStatusInquiryAnswers]

// CaseStatusInquiryFields is what is filled in in «استعلام وضعیت پرونده» (case status inquiry).
type CaseStatusInquiryFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// Mobile is تلفن همراه ثبت‌شده در پرونده: mobile.
	Mobile string `json:"mobile"`

	// TrackingCode is کد پیگیری درخواست: 1 to 20 characters.
	TrackingCode *string `json:"tracking_code,omitempty"`

	// Email is رایانامه: email.
	Email *string `json:"email,omitempty"`
}

// CaseStatusInquiryAnswers are the answers that «استعلام وضعیت پرونده» (case status inquiry) may carry.
type CaseStatusInquiryAnswers struct {
	// CaseStatusInquiry is استعلام وضعیت پرونده.
	CaseStatusInquiry *CaseStatusInquiryAnswer `json:"case-status-inquiry,omitempty"`
}

// CaseStatusInquiryAnswer is the answer of «استعلام وضعیت پرونده» (case status inquiry).
type CaseStatusInquiryAnswer struct {
	// CaseStage is مرحله: one item.
	CaseStage CaseStatusInquiryCaseStage `json:"case_stage"`

	// WaitingFor is در انتظار: one item.
	WaitingFor CaseStatusInquiryWaitingFor `json:"waiting_for"`

	// UpdatedOn is تاریخ آخرین تغییر: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	UpdatedOn string `json:"updated_on"`

	// MissingDocument is مدرک ناقص: 1 to 60 characters.
	MissingDocument *string `json:"missing_document,omitempty"`
}

// The slots of case-status-inquiry.
const (
	caseStatusInquiryCaseNumber = iota
	caseStatusInquiryNationalID
	caseStatusInquiryMobile
	caseStatusInquiryTrackingCode
	caseStatusInquiryEmail
	caseStatusInquiryCaseStatusInquiryCaseStage
	caseStatusInquiryCaseStatusInquiryWaitingFor
	caseStatusInquiryCaseStatusInquiryUpdatedOn
	caseStatusInquiryCaseStatusInquiryMissingDocument
)

var caseStatusInquirySteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "national_id", at: 1, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 2, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "tracking_code", at: 3, title: Text{"کد پیگیری درخواست", "request tracking code"}, kind: kindText, max: 20, isOptional: true},
	{id: "email", at: 4, title: Text{"رایانامه", "email"}, kind: kindIdentifier, identifier: email, isOptional: true},
}

var caseStatusInquiryCaseStatusInquirySteps = []step{
	{id: "case_stage", title: Text{"مرحله", "stage"}, kind: kindChoice, list: &itemsCaseStatusInquiryCaseStage},
	{id: "waiting_for", at: 1, title: Text{"در انتظار", "waiting for"}, kind: kindChoice, list: &itemsCaseStatusInquiryWaitingFor},
	{id: "updated_on", at: 2, title: Text{"تاریخ آخرین تغییر", "date of the last change"}, kind: kindDate, min: 437927, max: 547864},
	{id: "missing_document", at: 3, title: Text{"مدرک ناقص", "missing document"}, kind: kindText, max: 60, isOptional: true},
}

var caseStatusInquiryAnswers = []answer{
	{id: "case-status-inquiry", title: Text{"استعلام وضعیت پرونده", "case status inquiry"}, part: part{pointer: "/answers/case-status-inquiry", base: 5, keys: []string{"case_stage", "waiting_for", "updated_on", "missing_document"}, steps: caseStatusInquiryCaseStatusInquirySteps, isSorted: true}},
}

var caseStatusInquiryNeeds = []need{
	{anyOf: []string{"case-opening"}},
}

var caseStatusInquiryProvisions = []provision{
	{id: "recorded-asker"},
	{id: "recorded-mobile"},
}

var caseStatusInquiryRequests = []request{
	{since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "national_id", title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}, sender: &parameter{step: step{id: "mobile", title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile}, sample: "09123456789"}},
}

var caseStatusInquiry = record{id: "case-status-inquiry", title: Text{"استعلام وضعیت پرونده", "case status inquiry"}, since: 437927, until: 547864, slots: 9, fields: part{pointer: "/fields", keys: []string{"case_number", "national_id", "mobile", "tracking_code", "email"}, steps: caseStatusInquirySteps, isSorted: true}, answers: caseStatusInquiryAnswers, needs: caseStatusInquiryNeeds, provisions: caseStatusInquiryProvisions, requests: caseStatusInquiryRequests}
