// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// EndowmentInquiry is a filing of endowment-inquiry, «استعلام اوقاف» (endowment (waqf) inquiry).
type EndowmentInquiry = Filing[EndowmentInquiryFields, EndowmentInquiryAnswers]

// EndowmentInquiryFields is what is filled in in «استعلام اوقاف» (endowment (waqf) inquiry).
type EndowmentInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// InquirySubject is موضوع استعلام: one item.
	InquirySubject EndowmentInquiryEndowmentSubject `json:"inquiry_subject"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// EndowmentName is نام موقوفه: 1 to 80 characters.
	EndowmentName *string `json:"endowment_name,omitempty"`

	// EndowedPart is بخش موقوفه: one item.
	EndowedPart EndowmentInquiryEndowedPart `json:"endowed_part"`

	// TrusteeKind is تولیت: one item.
	TrusteeKind EndowmentInquiryTrusteeKind `json:"trustee_kind"`

	// LesseeNationalID is کد ملی مستأجر: national id.
	LesseeNationalID string `json:"lessee_national_id"`

	// LeaseNumber is شماره سند اجاره: 1 to 30 characters.
	LeaseNumber *string `json:"lease_number,omitempty"`

	// LeaseEndDate is پایان اجاره: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	LeaseEndDate *string `json:"lease_end_date,omitempty"`
}

// EndowmentInquiryAnswers are the answers that «استعلام اوقاف» (endowment (waqf) inquiry) may carry.
type EndowmentInquiryAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// EndowmentInquiry is استعلام اوقاف.
	EndowmentInquiry *EndowmentInquiryAnswer `json:"endowment-inquiry,omitempty"`
}

// EndowmentInquiryAnswer is the answer of «استعلام اوقاف» (endowment (waqf) inquiry).
type EndowmentInquiryAnswer struct {
	// Endowed is عرصه موقوفه است: yes or no.
	Endowed bool `json:"endowed"`

	// LeaseInForce is اجاره معتبر است: yes or no.
	LeaseInForce *bool `json:"lease_in_force,omitempty"`

	// Agrees is با احداث یا انتقال اعیان موافقت شده است: yes or no.
	Agrees bool `json:"agrees"`
}

// The slots of endowment-inquiry.
const (
	endowmentInquiryFilerKind = iota
	endowmentInquiryInquirySubject
	endowmentInquiryCaseNumber
	endowmentInquiryRenovationCode
	endowmentInquiryRegistryPlate
	endowmentInquiryEndowmentName
	endowmentInquiryEndowedPart
	endowmentInquiryTrusteeKind
	endowmentInquiryLesseeNationalID
	endowmentInquiryLeaseNumber
	endowmentInquiryLeaseEndDate
	endowmentInquiryRegistryOwnershipInquiryRegisteredArea
	endowmentInquiryRegistryOwnershipInquiryBoundaries
	endowmentInquiryRegistryOwnershipInquiryMortgaged
	endowmentInquiryRegistryOwnershipInquirySeized
	endowmentInquiryRegistryOwnershipInquiryOwners
	endowmentInquiryEndowmentInquiryEndowed
	endowmentInquiryEndowmentInquiryLeaseInForce
	endowmentInquiryEndowmentInquiryAgrees
)

const (
	endowmentInquiryRegistryOwnershipInquiryOwnersOwnerName = iota
	endowmentInquiryRegistryOwnershipInquiryOwnersShareDang
)

var endowmentInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler5},
	{id: "inquiry_subject", at: 1, title: Text{"موضوع استعلام", "subject of the inquiry"}, kind: kindChoice, list: &itemsEndowmentInquiryEndowmentSubject},
	{id: "case_number", at: 2, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 3, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 4, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "endowment_name", at: 5, title: Text{"نام موقوفه", "name of the endowment"}, kind: kindText, max: 80, isOptional: true},
	{id: "endowed_part", at: 6, title: Text{"بخش موقوفه", "endowed part"}, kind: kindChoice, list: &itemsEndowmentInquiryEndowedPart},
	{id: "trustee_kind", at: 7, title: Text{"تولیت", "trusteeship"}, kind: kindChoice, list: &itemsEndowmentInquiryTrusteeKind},
	{id: "lessee_national_id", at: 8, title: Text{"کد ملی مستأجر", "lessee's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "lease_number", at: 9, title: Text{"شماره سند اجاره", "lease deed number"}, kind: kindText, max: 30, isOptional: true},
	{id: "lease_end_date", at: 10, title: Text{"پایان اجاره", "lease end date"}, kind: kindDate, min: 437927, max: 547864, isOptional: true},
}

var endowmentInquiryRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var endowmentInquiryRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &endowmentInquiryRegistryOwnershipInquiryOwnersColumns},
}

var endowmentInquiryEndowmentInquirySteps = []step{
	{id: "endowed", title: Text{"عرصه موقوفه است", "the land is endowed"}, kind: kindYesNo},
	{id: "lease_in_force", at: 1, title: Text{"اجاره معتبر است", "the lease is in force"}, kind: kindYesNo, isOptional: true},
	{id: "agrees", at: 2, title: Text{"با درخواست موافقت شده است", "the office agrees"}, kind: kindYesNo},
}

var endowmentInquiryAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 11, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: endowmentInquiryRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "endowment-inquiry", title: Text{"استعلام اوقاف", "endowment (waqf) inquiry"}, part: part{pointer: "/answers/endowment-inquiry", base: 16, keys: []string{"endowed", "lease_in_force", "agrees"}, steps: endowmentInquiryEndowmentInquirySteps, isSorted: true}},
}

var endowmentInquiryDocuments = []requirement{
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, copies: "copy"},
	{id: "lease-contract", title: Text{"اجاره‌نامه", "lease"}, paper: 1, copies: "copy", when: guard{holds: endowmentInquiryDocumentLeaseContract, rests: []int{endowmentInquiryLeaseNumber}}, because: &Text{"اجاره برقرار است", "a lease exists"}},
	{id: "trustee-consent", title: Text{"موافقت متولی", "trustee's consent"}, paper: 2, copies: "original", when: guard{holds: endowmentInquiryDocumentTrusteeConsent, rests: []int{endowmentInquiryTrusteeKind}}, because: &Text{"تولیت با متولی خاص است", "the endowment has a private trustee"}},
	{id: "rent-receipt", title: Text{"مفاصای اجاره زمین وقفی", "rent clearance"}, paper: 3, copies: "copy"},
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, paper: 4, copies: "copy"},
}

var endowmentInquiryNeeds = []need{
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var endowmentInquiryRules = []rule{
	{id: "lease-not-ended", when: guard{holds: endowmentInquiryRuleLeaseNotEndedApplies, rests: []int{endowmentInquiryLeaseEndDate}}, holds: guard{holds: endowmentInquiryRuleLeaseNotEnded, rests: []int{endowmentInquiryLeaseEndDate}}, path: "/fields/lease_end_date", message: Text{"مدت اجاره به پایان رسیده است", "the term of the lease has ended"}, remedy: Text{"اجاره را در اداره اوقاف تمدید کنید و تاریخ تازه را بنویسید", "renew the lease at the endowments office and give the new date"}},
	{id: "lease-in-force-at-reply", when: guard{holds: endowmentInquiryRuleLeaseInForceAtReplyApplies, rests: []int{endowmentInquiryLeaseNumber, endowmentInquiryEndowmentInquiryLeaseInForce}}, holds: guard{holds: endowmentInquiryRuleLeaseInForceAtReply, rests: []int{endowmentInquiryEndowmentInquiryLeaseInForce}}, answers: []int{1}, path: "/answers/endowment-inquiry/lease_in_force", message: Text{"اجاره در روز پاسخ معتبر نیست", "the lease is not in force on the day of the reply"}, remedy: Text{"اجاره را در اداره اوقاف تمدید کنید و دوباره استعلام کنید", "renew the lease at the endowments office and ask again"}},
}

var endowmentInquiryProvisions = []provision{
	{id: "building-right", when: guard{holds: endowmentInquiryProvisionBuildingRight, rests: []int{endowmentInquiryInquirySubject}}},
	{id: "trustee-besides-organisation", when: guard{holds: endowmentInquiryDocumentTrusteeConsent, rests: []int{endowmentInquiryTrusteeKind}}},
	{id: "building-deed-after-completion", when: guard{holds: endowmentInquiryProvisionBuildingRight, rests: []int{endowmentInquiryInquirySubject}}},
}

var endowmentInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var endowmentInquiry = record{id: "endowment-inquiry", title: Text{"استعلام اوقاف", "endowment (waqf) inquiry"}, since: 437927, until: 547864, slots: 19, fields: part{pointer: "/fields", keys: []string{"filer_kind", "inquiry_subject", "case_number", "renovation_code", "registry_plate", "endowment_name", "endowed_part", "trustee_kind", "lessee_national_id", "lease_number", "lease_end_date"}, steps: endowmentInquirySteps, isSorted: true}, answers: endowmentInquiryAnswers, documents: endowmentInquiryDocuments, papers: []string{"title-deed", "lease-contract", "trustee-consent", "rent-receipt", "location-sketch"}, needs: endowmentInquiryNeeds, rules: endowmentInquiryRules, provisions: endowmentInquiryProvisions, requests: endowmentInquiryRequests}

// endowmentInquiryDocumentLeaseContract tells whether lease_number is given.
func endowmentInquiryDocumentLeaseContract(f *filing, _ []value) bool {
	return f.at[endowmentInquiryLeaseNumber].isGiven()
}

// endowmentInquiryDocumentTrusteeConsent tells whether trustee_kind is private-trustee.
func endowmentInquiryDocumentTrusteeConsent(f *filing, _ []value) bool {
	return f.at[endowmentInquiryTrusteeKind].is(1)
}

// endowmentInquiryRuleLeaseNotEndedApplies tells whether lease_end_date is given.
func endowmentInquiryRuleLeaseNotEndedApplies(f *filing, _ []value) bool {
	return f.at[endowmentInquiryLeaseEndDate].isGiven()
}

// endowmentInquiryRuleLeaseNotEnded tells whether lease_end_date on or after filing date.
func endowmentInquiryRuleLeaseNotEnded(f *filing, _ []value) bool {
	return f.at[endowmentInquiryLeaseEndDate].num().atLeast(constant(f.day))
}

// endowmentInquiryRuleLeaseInForceAtReplyApplies tells whether lease_number is given and lease_in_force is given.
func endowmentInquiryRuleLeaseInForceAtReplyApplies(f *filing, _ []value) bool {
	return f.at[endowmentInquiryLeaseNumber].isGiven() && f.at[endowmentInquiryEndowmentInquiryLeaseInForce].isGiven()
}

// endowmentInquiryRuleLeaseInForceAtReply tells whether lease_in_force.
func endowmentInquiryRuleLeaseInForceAtReply(f *filing, _ []value) bool {
	return f.at[endowmentInquiryEndowmentInquiryLeaseInForce].yes()
}

// endowmentInquiryProvisionBuildingRight tells whether inquiry_subject is one of build, rebuild.
func endowmentInquiryProvisionBuildingRight(f *filing, _ []value) bool {
	return f.at[endowmentInquiryInquirySubject].oneOf(0, 1)
}
