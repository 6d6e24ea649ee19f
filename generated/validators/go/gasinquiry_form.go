// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// GasInquiry is a filing of gas-inquiry, «استعلام شرکت گاز» (gas company inquiry).
type GasInquiry = Filing[GasInquiryFields, GasInquiryAnswers]

// GasInquiryFields is what is filled in in «استعلام شرکت گاز» (gas company inquiry).
type GasInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// InquirySubject is موضوع استعلام: one item.
	InquirySubject GasInquiryGasSubject `json:"inquiry_subject"`

	// OwnerNationalID is کد ملی مالک: national id.
	OwnerNationalID string `json:"owner_national_id"`

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

	// OwnerDeceased is مالک فوت شده است: yes or no.
	OwnerDeceased bool `json:"owner_deceased"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// Units is تعداد واحد: a whole number from 1 to 2000.
	Units int64 `json:"units"`

	// Load is ظرفیت درخواستی (مترمکعب در ساعت): a decimal from 0.00 to 100000.00, asked when inquiry_subject is one of new-connection, capacity-change.
	Load *string `json:"load,omitempty"`

	// PiperLicence is پروانه مجری لوله‌کشی: engineer licence, asked when inquiry_subject is piping-approval.
	PiperLicence *string `json:"piper_licence,omitempty"`

	// SubscriptionNumber is شماره اشتراک موجود: 1 to 20 characters, asked when inquiry_subject is one of disconnect, capacity-change.
	SubscriptionNumber *string `json:"subscription_number,omitempty"`
}

// GasInquiryAnswers are the answers that «استعلام شرکت گاز» (gas company inquiry) may carry.
type GasInquiryAnswers struct {
	// GasInquiry is استعلام شرکت گاز.
	GasInquiry *GasInquiryAnswer `json:"gas-inquiry,omitempty"`
}

// GasInquiryAnswer is the answer of «استعلام شرکت گاز» (gas company inquiry).
type GasInquiryAnswer struct {
	// CapacityAvailable is ظرفیت انشعاب وجود دارد: yes or no.
	CapacityAvailable *bool `json:"capacity_available,omitempty"`

	// ClearanceKept is حریم شبکه رعایت شده است: yes or no.
	ClearanceKept *bool `json:"clearance_kept,omitempty"`

	// PipingApproved is لوله‌کشی تأیید شده است: yes or no.
	PipingApproved *bool `json:"piping_approved,omitempty"`

	// Disconnected is گاز قطع شده است: yes or no.
	Disconnected *bool `json:"disconnected,omitempty"`
}

// The slots of gas-inquiry.
const (
	gasInquiryFilerKind = iota
	gasInquiryInquirySubject
	gasInquiryOwnerNationalID
	gasInquiryOwnersCount
	gasInquiryOwnerDeceased
	gasInquiryCaseNumber
	gasInquiryRenovationCode
	gasInquiryUnits
	gasInquiryLoad
	gasInquiryPiperLicence
	gasInquirySubscriptionNumber
	gasInquiryGasInquiryCapacityAvailable
	gasInquiryGasInquiryClearanceKept
	gasInquiryGasInquiryPipingApproved
	gasInquiryGasInquiryDisconnected
)

var gasInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler2},
	{id: "inquiry_subject", at: 1, title: Text{"موضوع استعلام", "subject of the inquiry"}, kind: kindChoice, list: &itemsGasInquiryGasSubject},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "owners_count", at: 3, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "case_number", at: 5, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 6, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "units", at: 7, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 1, max: 2000},
	{id: "load", at: 8, title: Text{"ظرفیت درخواستی", "requested capacity"}, kind: kindDecimal, min: 0, max: 10000000, places: 2, when: guard{holds: gasInquiryLoadAsked, rests: []int{gasInquiryInquirySubject}}},
	{id: "piper_licence", at: 9, title: Text{"پروانه مجری لوله‌کشی", "piping contractor's licence"}, kind: kindIdentifier, identifier: engineerLicence, when: guard{holds: gasInquiryPiperLicenceAsked, rests: []int{gasInquiryInquirySubject}}},
	{id: "subscription_number", at: 10, title: Text{"شماره اشتراک موجود", "existing subscription number"}, kind: kindText, max: 20, when: guard{holds: gasInquirySubscriptionNumberAsked, rests: []int{gasInquiryInquirySubject}}},
}

var gasInquiryGasInquirySteps = []step{
	{id: "capacity_available", title: Text{"ظرفیت انشعاب وجود دارد", "capacity is available"}, kind: kindYesNo, isOptional: true},
	{id: "clearance_kept", at: 1, title: Text{"حریم شبکه رعایت شده است", "the clearance is kept"}, kind: kindYesNo, isOptional: true},
	{id: "piping_approved", at: 2, title: Text{"لوله‌کشی تأیید شده است", "the piping is approved"}, kind: kindYesNo, isOptional: true},
	{id: "disconnected", at: 3, title: Text{"گاز قطع شده است", "the gas is cut off"}, kind: kindYesNo, isOptional: true},
}

var gasInquiryAnswers = []answer{
	{id: "gas-inquiry", title: Text{"استعلام شرکت گاز", "gas company inquiry"}, part: part{pointer: "/answers/gas-inquiry", base: 11, keys: []string{"capacity_available", "clearance_kept", "piping_approved", "disconnected"}, steps: gasInquiryGasInquirySteps, isSorted: true}},
}

var gasInquiryDocuments = []requirement{
	{id: "gas-piping-plan", title: Text{"نقشه لوله‌کشی گاز", "gas piping plan"}, copies: "original", when: guard{holds: gasInquiryDocumentGasPipingPlan, rests: []int{gasInquiryInquirySubject}}, because: &Text{"انشعاب یا تأیید لوله‌کشی درخواست شده است", "a connection or a piping approval is asked for"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 1, copies: "copy", when: guard{holds: gasInquiryDocumentBuildingPermit, rests: []int{gasInquiryInquirySubject}}, because: &Text{"انشعاب تازه درخواست شده است", "a new connection is asked for"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "copy"},
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, paper: 3, copies: "copy", when: guard{holds: gasInquiryDocumentPowerOfAttorney, rests: []int{gasInquiryOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "there is more than one owner"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 4, copies: "copy", when: guard{holds: gasInquiryDocumentInheritanceCertificate, rests: []int{gasInquiryOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "utility-bills", title: Text{"فیش‌های آب، برق، گاز و تلفن", "utility bills"}, paper: 5, copies: "copy", when: guard{holds: gasInquirySubscriptionNumberAsked, rests: []int{gasInquiryInquirySubject}}, because: &Text{"انشعابی وجود دارد", "a connection exists"}},
}

var gasInquiryRules = []rule{
	{id: "cut-off-before-demolition", when: guard{holds: gasInquiryRuleCutOffBeforeDemolitionApplies, rests: []int{gasInquiryInquirySubject, gasInquiryGasInquiryDisconnected}}, holds: guard{holds: gasInquiryRuleCutOffBeforeDemolition, rests: []int{gasInquiryGasInquiryDisconnected}}, answers: []int{0}, path: "/answers/gas-inquiry/disconnected", message: Text{"گاز هنوز قطع نشده است و تخریب آغاز نمی‌شود", "the gas is not yet cut off and the demolition may not begin"}, remedy: Text{"قطع انشعاب را از شرکت گاز پیگیری کنید و پاسخ آن را به پرونده بیفزایید", "follow up the cutting off with the gas company and add its reply to the case"}},
}

var gasInquiryProvisions = []provision{
	{id: "piping-inspected-first", when: guard{holds: gasInquiryDocumentGasPipingPlan, rests: []int{gasInquiryInquirySubject}}},
	{id: "one-owner-authorised", when: guard{holds: gasInquiryDocumentPowerOfAttorney, rests: []int{gasInquiryOwnersCount}}},
	{id: "permit-in-city", when: guard{holds: gasInquiryDocumentBuildingPermit, rests: []int{gasInquiryInquirySubject}}},
	{id: "demolition-waits", when: guard{holds: gasInquiryProvisionDemolitionWaits, rests: []int{gasInquiryInquirySubject}}},
}

var gasInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var gasInquiry = record{id: "gas-inquiry", title: Text{"استعلام شرکت گاز", "gas company inquiry"}, since: 437927, until: 547864, slots: 15, fields: part{pointer: "/fields", keys: []string{"filer_kind", "inquiry_subject", "owner_national_id", "owners_count", "owner_deceased", "case_number", "renovation_code", "units", "load", "piper_licence", "subscription_number"}, steps: gasInquirySteps, isSorted: true}, answers: gasInquiryAnswers, documents: gasInquiryDocuments, papers: []string{"gas-piping-plan", "building-permit", "title-deed", "power-of-attorney", "inheritance-certificate", "utility-bills"}, rules: gasInquiryRules, provisions: gasInquiryProvisions, requests: gasInquiryRequests}

// gasInquiryLoadAsked tells whether inquiry_subject is one of new-connection, capacity-change.
func gasInquiryLoadAsked(f *filing, _ []value) bool {
	return f.at[gasInquiryInquirySubject].oneOf(0, 2)
}

// gasInquiryPiperLicenceAsked tells whether inquiry_subject is piping-approval.
func gasInquiryPiperLicenceAsked(f *filing, _ []value) bool {
	return f.at[gasInquiryInquirySubject].is(1)
}

// gasInquirySubscriptionNumberAsked tells whether inquiry_subject is one of disconnect, capacity-change.
func gasInquirySubscriptionNumberAsked(f *filing, _ []value) bool {
	return f.at[gasInquiryInquirySubject].oneOf(3, 2)
}

// gasInquiryDocumentGasPipingPlan tells whether inquiry_subject is one of new-connection, piping-approval.
func gasInquiryDocumentGasPipingPlan(f *filing, _ []value) bool {
	return f.at[gasInquiryInquirySubject].oneOf(0, 1)
}

// gasInquiryDocumentBuildingPermit tells whether inquiry_subject is new-connection.
func gasInquiryDocumentBuildingPermit(f *filing, _ []value) bool {
	return f.at[gasInquiryInquirySubject].is(0)
}

// gasInquiryDocumentPowerOfAttorney tells whether owners_count above 1.
func gasInquiryDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[gasInquiryOwnersCount].num().above(constant(1))
}

// gasInquiryDocumentInheritanceCertificate tells whether owner_deceased.
func gasInquiryDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[gasInquiryOwnerDeceased].yes()
}

// gasInquiryRuleCutOffBeforeDemolitionApplies tells whether inquiry_subject is disconnect and disconnected is given.
func gasInquiryRuleCutOffBeforeDemolitionApplies(f *filing, _ []value) bool {
	return f.at[gasInquiryInquirySubject].is(3) && f.at[gasInquiryGasInquiryDisconnected].isGiven()
}

// gasInquiryRuleCutOffBeforeDemolition tells whether disconnected.
func gasInquiryRuleCutOffBeforeDemolition(f *filing, _ []value) bool {
	return f.at[gasInquiryGasInquiryDisconnected].yes()
}

// gasInquiryProvisionDemolitionWaits tells whether inquiry_subject is disconnect.
func gasInquiryProvisionDemolitionWaits(f *filing, _ []value) bool {
	return f.at[gasInquiryInquirySubject].is(3)
}
