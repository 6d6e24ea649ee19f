// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// TelecomInquiry is a filing of telecom-inquiry, «استعلام مخابرات» (telecommunications inquiry).
type TelecomInquiry = Filing[TelecomInquiryFields, TelecomInquiryAnswers]

// TelecomInquiryFields is what is filled in in «استعلام مخابرات» (telecommunications inquiry).
type TelecomInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// InquirySubject is موضوع استعلام: one item.
	InquirySubject TelecomInquiryTelecomSubject `json:"inquiry_subject"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// Units is تعداد واحد: a whole number from 0 to 2000.
	Units int64 `json:"units"`

	// LinesRequested is تعداد خط درخواستی: a whole number from 0 to 5000.
	LinesRequested *int64 `json:"lines_requested,omitempty"`

	// ExcavationDepth is عمق گودبرداری: metres from 0.10 to 80.00, asked when inquiry_subject is cable-clearance.
	ExcavationDepth *string `json:"excavation_depth,omitempty"`

	// OperatorRequestDate is تاریخ درخواست اپراتور: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when inquiry_subject is fibre-digging.
	OperatorRequestDate *string `json:"operator_request_date,omitempty"`
}

// TelecomInquiryAnswers are the answers that «استعلام مخابرات» (telecommunications inquiry) may carry.
type TelecomInquiryAnswers struct {
	// TelecomInquiry is استعلام مخابرات.
	TelecomInquiry *TelecomInquiryAnswer `json:"telecom-inquiry,omitempty"`
}

// TelecomInquiryAnswer is the answer of «استعلام مخابرات» (telecommunications inquiry).
type TelecomInquiryAnswer struct {
	// CableNear is کابل یا کانال مخابراتی در مجاورت ملک است: yes or no.
	CableNear bool `json:"cable_near"`

	// FibreAvailable is فیبر نوری در دسترس است: yes or no.
	FibreAvailable bool `json:"fibre_available"`

	// DuctApproved is داکت داخلی تأیید شده است: yes or no.
	DuctApproved *bool `json:"duct_approved,omitempty"`
}

// The slots of telecom-inquiry.
const (
	telecomInquiryFilerKind = iota
	telecomInquiryInquirySubject
	telecomInquiryMobile
	telecomInquiryCaseNumber
	telecomInquiryRenovationCode
	telecomInquiryUnits
	telecomInquiryLinesRequested
	telecomInquiryExcavationDepth
	telecomInquiryOperatorRequestDate
	telecomInquiryTelecomInquiryCableNear
	telecomInquiryTelecomInquiryFibreAvailable
	telecomInquiryTelecomInquiryDuctApproved
)

var telecomInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler2},
	{id: "inquiry_subject", at: 1, title: Text{"موضوع استعلام", "subject of the inquiry"}, kind: kindChoice, list: &itemsTelecomInquiryTelecomSubject},
	{id: "mobile", at: 2, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 3, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 4, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "units", at: 5, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 0, max: 2000},
	{id: "lines_requested", at: 6, title: Text{"تعداد خط درخواستی", "lines requested"}, kind: kindWhole, min: 0, max: 5000, isOptional: true},
	{id: "excavation_depth", at: 7, title: Text{"عمق گودبرداری", "excavation depth"}, kind: kindDecimal, min: 10, max: 8000, places: 2, when: guard{holds: telecomInquiryExcavationDepthAsked, rests: []int{telecomInquiryInquirySubject}}},
	{id: "operator_request_date", at: 8, title: Text{"تاریخ درخواست اپراتور", "operator's request date"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: telecomInquiryOperatorRequestDateAsked, rests: []int{telecomInquiryInquirySubject}}},
}

var telecomInquiryTelecomInquirySteps = []step{
	{id: "cable_near", title: Text{"کابل یا کانال در مجاورت است", "a cable or duct is near"}, kind: kindYesNo},
	{id: "fibre_available", at: 1, title: Text{"فیبر نوری در دسترس است", "fibre is available"}, kind: kindYesNo},
	{id: "duct_approved", at: 2, title: Text{"داکت داخلی تأیید شده است", "the internal duct is approved"}, kind: kindYesNo, isOptional: true},
}

var telecomInquiryAnswers = []answer{
	{id: "telecom-inquiry", title: Text{"استعلام مخابرات", "telecommunications inquiry"}, part: part{pointer: "/answers/telecom-inquiry", base: 9, keys: []string{"cable_near", "fibre_available", "duct_approved"}, steps: telecomInquiryTelecomInquirySteps, isSorted: true}},
}

var telecomInquiryDocuments = []requirement{
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, copies: "original"},
	{id: "electrical-drawings", title: Text{"نقشه تأسیسات برقی", "electrical drawings"}, paper: 1, copies: "electronic", when: guard{holds: telecomInquiryDocumentElectricalDrawings, rests: []int{telecomInquiryInquirySubject}}, because: &Text{"تأیید داکت درخواست شده است", "a duct approval is asked for"}},
	{id: "operator-request", title: Text{"درخواست اپراتور", "operator's request"}, paper: 2, copies: "copy", when: guard{holds: telecomInquiryOperatorRequestDateAsked, rests: []int{telecomInquiryInquirySubject}}, because: &Text{"حفاری فیبر درخواست شده است", "fibre digging is asked for"}},
}

var telecomInquiryRules = []rule{
	{id: "line-for-each-unit", when: guard{holds: telecomInquiryRuleLineForEachUnitApplies, rests: []int{telecomInquiryInquirySubject, telecomInquiryLinesRequested}}, holds: guard{holds: telecomInquiryRuleLineForEachUnit, rests: []int{telecomInquiryLinesRequested, telecomInquiryUnits}}, path: "/fields/lines_requested", reads: []string{"/fields/units"}, message: Text{"تعداد خط درخواستی از تعداد واحد کمتر است", "fewer lines are requested than there are units"}, remedy: Text{"برای هر واحد دست‌کم یک خط بنویسید", "ask for one line at least for each unit"}},
}

var telecomInquiryProvisions = []provision{
	{id: "fibre-in-fifteen-days", when: guard{holds: telecomInquiryProvisionFibreInFifteenDays, rests: []int{telecomInquiryInquirySubject}}},
	{id: "clearance-before-excavation", when: guard{holds: telecomInquiryExcavationDepthAsked, rests: []int{telecomInquiryInquirySubject}}},
}

var telecomInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var telecomInquiry = record{id: "telecom-inquiry", title: Text{"استعلام مخابرات", "telecommunications inquiry"}, since: 437927, until: 547864, slots: 12, fields: part{pointer: "/fields", keys: []string{"filer_kind", "inquiry_subject", "mobile", "case_number", "renovation_code", "units", "lines_requested", "excavation_depth", "operator_request_date"}, steps: telecomInquirySteps, isSorted: true}, answers: telecomInquiryAnswers, documents: telecomInquiryDocuments, papers: []string{"location-sketch", "electrical-drawings", "operator-request"}, rules: telecomInquiryRules, provisions: telecomInquiryProvisions, requests: telecomInquiryRequests}

// telecomInquiryExcavationDepthAsked tells whether inquiry_subject is cable-clearance.
func telecomInquiryExcavationDepthAsked(f *filing, _ []value) bool {
	return f.at[telecomInquiryInquirySubject].is(0)
}

// telecomInquiryOperatorRequestDateAsked tells whether inquiry_subject is fibre-digging.
func telecomInquiryOperatorRequestDateAsked(f *filing, _ []value) bool {
	return f.at[telecomInquiryInquirySubject].is(2)
}

// telecomInquiryDocumentElectricalDrawings tells whether inquiry_subject is duct-approval.
func telecomInquiryDocumentElectricalDrawings(f *filing, _ []value) bool {
	return f.at[telecomInquiryInquirySubject].is(1)
}

// telecomInquiryRuleLineForEachUnitApplies tells whether inquiry_subject is duct-approval and lines_requested is given.
func telecomInquiryRuleLineForEachUnitApplies(f *filing, _ []value) bool {
	return f.at[telecomInquiryInquirySubject].is(1) && f.at[telecomInquiryLinesRequested].isGiven()
}

// telecomInquiryRuleLineForEachUnit tells whether lines_requested at least units.
func telecomInquiryRuleLineForEachUnit(f *filing, _ []value) bool {
	return f.at[telecomInquiryLinesRequested].num().atLeast(f.at[telecomInquiryUnits].num())
}

// telecomInquiryProvisionFibreInFifteenDays tells whether inquiry_subject is fibre-digging since 1403/01/01 until 1403/12/30.
func telecomInquiryProvisionFibreInFifteenDays(f *filing, _ []value) bool {
	return constant(f.day).atLeast(constant(512071)) && constant(f.day).atMost(constant(512436)) && f.at[telecomInquiryInquirySubject].is(2)
}
