// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// WaterSewerInquiry is a filing of water-sewer-inquiry, «استعلام آب و فاضلاب» (water and sewer inquiry).
type WaterSewerInquiry = Filing[WaterSewerInquiryFields, WaterSewerInquiryAnswers]

// WaterSewerInquiryFields is what is filled in in «استعلام آب و فاضلاب» (water and sewer inquiry).
type WaterSewerInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// InquirySubject is موضوع استعلام: one item.
	InquirySubject WaterSewerInquiryWaterSubject `json:"inquiry_subject"`

	// OwnerNationalID is کد ملی مالک: national id.
	OwnerNationalID string `json:"owner_national_id"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// UseKind is نوع مصرف: one item.
	UseKind LandUse `json:"use_kind"`

	// Units is تعداد واحد: a whole number from 1 to 2000.
	Units int64 `json:"units"`

	// Storeys is تعداد طبقات: a whole number from 1 to 100.
	Storeys int64 `json:"storeys"`

	// SubscriptionNumber is شماره اشتراک موجود: 1 to 20 characters, asked when inquiry_subject is one of disconnect, capacity-change.
	SubscriptionNumber *string `json:"subscription_number,omitempty"`

	// PermitNumber is شماره پروانه یا پایان کار: 1 to 30 characters, asked when inquiry_subject is one of new-connection, sewer.
	PermitNumber *string `json:"permit_number,omitempty"`
}

// WaterSewerInquiryAnswers are the answers that «استعلام آب و فاضلاب» (water and sewer inquiry) may carry.
type WaterSewerInquiryAnswers struct {
	// WaterSewerInquiry is استعلام آب و فاضلاب.
	WaterSewerInquiry *WaterSewerInquiryAnswer `json:"water-sewer-inquiry,omitempty"`
}

// WaterSewerInquiryAnswer is the answer of «استعلام آب و فاضلاب» (water and sewer inquiry).
type WaterSewerInquiryAnswer struct {
	// CapacityAvailable is ظرفیت انشعاب وجود دارد: yes or no.
	CapacityAvailable *bool `json:"capacity_available,omitempty"`

	// ClearanceKept is حریم شبکه رعایت شده است: yes or no.
	ClearanceKept *bool `json:"clearance_kept,omitempty"`

	// Disconnected is انشعاب آب و فاضلاب قطع و کنتور برداشته شده است: yes or no.
	Disconnected *bool `json:"disconnected,omitempty"`
}

// The slots of water-sewer-inquiry.
const (
	waterSewerInquiryFilerKind = iota
	waterSewerInquiryInquirySubject
	waterSewerInquiryOwnerNationalID
	waterSewerInquiryCaseNumber
	waterSewerInquiryRenovationCode
	waterSewerInquiryUseKind
	waterSewerInquiryUnits
	waterSewerInquiryStoreys
	waterSewerInquirySubscriptionNumber
	waterSewerInquiryPermitNumber
	waterSewerInquiryWaterSewerInquiryCapacityAvailable
	waterSewerInquiryWaterSewerInquiryClearanceKept
	waterSewerInquiryWaterSewerInquiryDisconnected
)

var waterSewerInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler3},
	{id: "inquiry_subject", at: 1, title: Text{"موضوع استعلام", "subject of the inquiry"}, kind: kindChoice, list: &itemsWaterSewerInquiryWaterSubject},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "case_number", at: 3, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 4, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "use_kind", at: 5, title: Text{"نوع مصرف", "kind of consumption"}, kind: kindChoice, list: &itemsLandUse3},
	{id: "units", at: 6, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 1, max: 2000},
	{id: "storeys", at: 7, title: Text{"تعداد طبقات", "storeys"}, kind: kindWhole, min: 1, max: 100},
	{id: "subscription_number", at: 8, title: Text{"شماره اشتراک موجود", "existing subscription number"}, kind: kindText, max: 20, when: guard{holds: waterSewerInquirySubscriptionNumberAsked, rests: []int{waterSewerInquiryInquirySubject}}},
	{id: "permit_number", at: 9, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30, when: guard{holds: waterSewerInquiryPermitNumberAsked, rests: []int{waterSewerInquiryInquirySubject}}},
}

var waterSewerInquiryWaterSewerInquirySteps = []step{
	{id: "capacity_available", title: Text{"ظرفیت انشعاب وجود دارد", "capacity is available"}, kind: kindYesNo, isOptional: true},
	{id: "clearance_kept", at: 1, title: Text{"حریم شبکه رعایت شده است", "the clearance is kept"}, kind: kindYesNo, isOptional: true},
	{id: "disconnected", at: 2, title: Text{"انشعاب آب قطع شده است", "the connection is cut off"}, kind: kindYesNo, isOptional: true},
}

var waterSewerInquiryAnswers = []answer{
	{id: "water-sewer-inquiry", title: Text{"استعلام آب و فاضلاب", "water and sewer inquiry"}, part: part{pointer: "/answers/water-sewer-inquiry", base: 10, keys: []string{"capacity_available", "clearance_kept", "disconnected"}, steps: waterSewerInquiryWaterSewerInquirySteps, isSorted: true}},
}

var waterSewerInquiryDocuments = []requirement{
	{id: "national-card", title: Text{"کارت ملی", "national card"}, copies: "original"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 1, copies: "original", when: guard{holds: waterSewerInquiryPermitNumberAsked, rests: []int{waterSewerInquiryInquirySubject}}, because: &Text{"انشعاب درخواست شده است", "a connection is asked for"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "copy"},
	{id: "utility-bills", title: Text{"فیش‌های آب، برق، گاز و تلفن", "utility bills"}, paper: 3, copies: "copy", when: guard{holds: waterSewerInquirySubscriptionNumberAsked, rests: []int{waterSewerInquiryInquirySubject}}, because: &Text{"انشعابی وجود دارد", "a connection exists"}},
	{id: "mechanical-drawings", title: Text{"نقشه تأسیسات مکانیکی", "mechanical drawings"}, paper: 4, copies: "electronic", when: guard{holds: waterSewerInquiryDocumentMechanicalDrawings, rests: []int{waterSewerInquiryInquirySubject}}, because: &Text{"ظرفیت انشعاب تغییر می‌کند", "the capacity of the connection changes"}},
}

var waterSewerInquiryRules = []rule{
	{id: "cut-off-before-demolition", when: guard{holds: waterSewerInquiryRuleCutOffBeforeDemolitionApplies, rests: []int{waterSewerInquiryInquirySubject, waterSewerInquiryWaterSewerInquiryDisconnected}}, holds: guard{holds: waterSewerInquiryRuleCutOffBeforeDemolition, rests: []int{waterSewerInquiryWaterSewerInquiryDisconnected}}, answers: []int{0}, path: "/answers/water-sewer-inquiry/disconnected", message: Text{"انشعاب آب و فاضلاب هنوز قطع نشده است و تخریب آغاز نمی‌شود", "water and sewer are not yet cut off and the demolition may not begin"}, remedy: Text{"قطع انشعاب و برداشتن کنتور را از شرکت آب و فاضلاب پیگیری کنید", "follow up the cutting off and the removal of the meters with the water company"}, basis: []string{"nbr-16 clause 16-1-6"}},
}

var waterSewerInquiryProvisions = []provision{
	{id: "no-connection-without-permit", when: guard{holds: waterSewerInquiryPermitNumberAsked, rests: []int{waterSewerInquiryInquirySubject}}},
	{id: "no-demolition-before-cut-off", when: guard{holds: waterSewerInquiryProvisionNoDemolitionBeforeCutOff, rests: []int{waterSewerInquiryInquirySubject}}},
	{id: "letter-checked-back", when: guard{holds: waterSewerInquiryPermitNumberAsked, rests: []int{waterSewerInquiryInquirySubject}}},
	{id: "meter-size"},
}

var waterSewerInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var waterSewerInquiry = record{id: "water-sewer-inquiry", title: Text{"استعلام آب و فاضلاب", "water and sewer inquiry"}, since: 437927, until: 547864, slots: 13, fields: part{pointer: "/fields", keys: []string{"filer_kind", "inquiry_subject", "owner_national_id", "case_number", "renovation_code", "use_kind", "units", "storeys", "subscription_number", "permit_number"}, steps: waterSewerInquirySteps, isSorted: true}, answers: waterSewerInquiryAnswers, documents: waterSewerInquiryDocuments, papers: []string{"national-card", "building-permit", "title-deed", "utility-bills", "mechanical-drawings"}, rules: waterSewerInquiryRules, provisions: waterSewerInquiryProvisions, requests: waterSewerInquiryRequests}

// waterSewerInquirySubscriptionNumberAsked tells whether inquiry_subject is one of disconnect, capacity-change.
func waterSewerInquirySubscriptionNumberAsked(f *filing, _ []value) bool {
	return f.at[waterSewerInquiryInquirySubject].oneOf(3, 1)
}

// waterSewerInquiryPermitNumberAsked tells whether inquiry_subject is one of new-connection, sewer.
func waterSewerInquiryPermitNumberAsked(f *filing, _ []value) bool {
	return f.at[waterSewerInquiryInquirySubject].oneOf(0, 2)
}

// waterSewerInquiryDocumentMechanicalDrawings tells whether inquiry_subject is capacity-change.
func waterSewerInquiryDocumentMechanicalDrawings(f *filing, _ []value) bool {
	return f.at[waterSewerInquiryInquirySubject].is(1)
}

// waterSewerInquiryRuleCutOffBeforeDemolitionApplies tells whether inquiry_subject is disconnect and disconnected is given.
func waterSewerInquiryRuleCutOffBeforeDemolitionApplies(f *filing, _ []value) bool {
	return f.at[waterSewerInquiryInquirySubject].is(3) && f.at[waterSewerInquiryWaterSewerInquiryDisconnected].isGiven()
}

// waterSewerInquiryRuleCutOffBeforeDemolition tells whether disconnected.
func waterSewerInquiryRuleCutOffBeforeDemolition(f *filing, _ []value) bool {
	return f.at[waterSewerInquiryWaterSewerInquiryDisconnected].yes()
}

// waterSewerInquiryProvisionNoDemolitionBeforeCutOff tells whether inquiry_subject is disconnect.
func waterSewerInquiryProvisionNoDemolitionBeforeCutOff(f *filing, _ []value) bool {
	return f.at[waterSewerInquiryInquirySubject].is(3)
}
