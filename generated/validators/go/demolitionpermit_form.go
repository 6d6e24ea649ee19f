// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// DemolitionPermit is a filing of demolition-permit, «مجوز تخریب» (demolition permission).
type DemolitionPermit = Filing[DemolitionPermitFields, DemolitionPermitAnswers]

// DemolitionPermitFields is what is filled in in «مجوز تخریب» (demolition permission).
type DemolitionPermitFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// HasTrees is ملک درخت دارد: yes or no.
	HasTrees bool `json:"has_trees"`

	// DemolitionReason is علت تخریب: one item.
	DemolitionReason DemolitionPermitDemolitionReason `json:"demolition_reason"`

	// PermitNumber is شماره پروانه نوسازی: 1 to 30 characters, asked when demolition_reason is rebuild.
	PermitNumber *string `json:"permit_number,omitempty"`

	// OrderNumber is شماره رأی یا اخطار: 1 to 30 characters, asked when demolition_reason is one of danger, commission.
	OrderNumber *string `json:"order_number,omitempty"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// ExistingStoreys is تعداد طبقات موجود: a whole number from 1 to 60.
	ExistingStoreys int64 `json:"existing_storeys"`

	// ExistingStructure is نوع سازه موجود: one item.
	ExistingStructure StructureType `json:"existing_structure"`

	// HasOccupant is ساختمان متصرف دارد: yes or no.
	HasOccupant bool `json:"has_occupant"`

	// SharedWall is ساختمان با همسایه دیوار مشترک دارد: yes or no.
	SharedWall bool `json:"shared_wall"`

	// Heritage is بنا ارزش تاریخی دارد: yes or no.
	Heritage bool `json:"heritage"`

	// DemolitionMethod is روش تخریب: one item.
	DemolitionMethod DemolitionPermitDemolitionMethod `json:"demolition_method"`

	// ServicesCut is انشعاب‌های قطع‌شده: one item at least, each once.
	ServicesCut []UtilityService `json:"services_cut"`

	// StartDate is تاریخ شروع: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	StartDate string `json:"start_date"`

	// EndDate is تاریخ پایان: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	EndDate string `json:"end_date"`

	// InsuranceExpiry is پایان اعتبار بیمه‌نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	InsuranceExpiry string `json:"insurance_expiry"`

	// CoordinatorLicence is شماره پروانه اشتغال ناظر هماهنگ‌کننده: engineer licence.
	CoordinatorLicence string `json:"coordinator_licence"`
}

// DemolitionPermitAnswers are the answers that «مجوز تخریب» (demolition permission) may carry.
type DemolitionPermitAnswers struct {
	// GasInquiry is استعلام شرکت گاز.
	GasInquiry *GasInquiryAnswer `json:"gas-inquiry,omitempty"`

	// ElectricityInquiry is استعلام شرکت برق.
	ElectricityInquiry *ElectricityInquiryAnswer `json:"electricity-inquiry,omitempty"`

	// WaterSewerInquiry is استعلام آب و فاضلاب.
	WaterSewerInquiry *WaterSewerInquiryAnswer `json:"water-sewer-inquiry,omitempty"`

	// CulturalHeritageInquiry is استعلام میراث فرهنگی.
	CulturalHeritageInquiry *CulturalHeritageInquiryAnswer `json:"cultural-heritage-inquiry,omitempty"`
}

// The slots of demolition-permit.
const (
	demolitionPermitApplicantRole = iota
	demolitionPermitFullName
	demolitionPermitNationalID
	demolitionPermitMobile
	demolitionPermitOwnersCount
	demolitionPermitCaseNumber
	demolitionPermitRenovationCode
	demolitionPermitDistrict
	demolitionPermitHasTrees
	demolitionPermitDemolitionReason
	demolitionPermitPermitNumber
	demolitionPermitOrderNumber
	demolitionPermitExistingFloorArea
	demolitionPermitExistingStoreys
	demolitionPermitExistingStructure
	demolitionPermitHasOccupant
	demolitionPermitSharedWall
	demolitionPermitHeritage
	demolitionPermitDemolitionMethod
	demolitionPermitServicesCut
	demolitionPermitStartDate
	demolitionPermitEndDate
	demolitionPermitInsuranceExpiry
	demolitionPermitCoordinatorLicence
	demolitionPermitGasInquiryCapacityAvailable
	demolitionPermitGasInquiryClearanceKept
	demolitionPermitGasInquiryPipingApproved
	demolitionPermitGasInquiryDisconnected
	demolitionPermitElectricityInquiryBuildingFree
	demolitionPermitElectricityInquirySubstationNeeded
	demolitionPermitElectricityInquirySupplyTerms
	demolitionPermitElectricityInquiryDisconnected
	demolitionPermitWaterSewerInquiryCapacityAvailable
	demolitionPermitWaterSewerInquiryClearanceKept
	demolitionPermitWaterSewerInquiryDisconnected
	demolitionPermitCulturalHeritageInquiryPermittedHeight
	demolitionPermitCulturalHeritageInquiryZoneRules
)

var demolitionPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owners_count", at: 4, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "case_number", at: 5, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 6, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 7, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "has_trees", at: 8, title: Text{"ملک درخت دارد", "the plot has trees"}, kind: kindYesNo},
	{id: "demolition_reason", at: 9, title: Text{"علت تخریب", "reason for demolition"}, kind: kindChoice, list: &itemsDemolitionPermitDemolitionReason},
	{id: "permit_number", at: 10, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30, when: guard{holds: demolitionPermitPermitNumberAsked, rests: []int{demolitionPermitDemolitionReason}}},
	{id: "order_number", at: 11, title: Text{"شماره رأی یا اخطار", "number of ruling or notice"}, kind: kindText, max: 30, when: guard{holds: demolitionPermitOrderNumberAsked, rests: []int{demolitionPermitDemolitionReason}}},
	{id: "existing_floor_area", at: 12, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "existing_storeys", at: 13, title: Text{"طبقات موجود", "existing storeys"}, kind: kindWhole, min: 1, max: 60},
	{id: "existing_structure", at: 14, title: Text{"نوع سازه موجود", "existing structure"}, kind: kindChoice, list: &itemsStructureType},
	{id: "has_occupant", at: 15, title: Text{"ساختمان متصرف دارد", "the building is occupied"}, kind: kindYesNo},
	{id: "shared_wall", at: 16, title: Text{"با همسایه دیوار مشترک دارد", "shares a wall"}, kind: kindYesNo},
	{id: "heritage", at: 17, title: Text{"بنا ارزش تاریخی دارد", "has heritage value"}, kind: kindYesNo},
	{id: "demolition_method", at: 18, title: Text{"روش تخریب", "method of demolition"}, kind: kindChoice, list: &itemsDemolitionPermitDemolitionMethod},
	{id: "services_cut", at: 19, title: Text{"انشعاب‌های قطع‌شده", "services cut"}, kind: kindChoices, list: &itemsUtilityService},
	{id: "start_date", at: 20, title: Text{"تاریخ شروع", "start date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "end_date", at: 21, title: Text{"تاریخ پایان", "end date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "insurance_expiry", at: 22, title: Text{"پایان اعتبار بیمه‌نامه", "insurance expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "coordinator_licence", at: 23, title: Text{"پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
}

var demolitionPermitGasInquirySteps = []step{
	{id: "capacity_available", title: Text{"ظرفیت انشعاب وجود دارد", "capacity is available"}, kind: kindYesNo, isOptional: true},
	{id: "clearance_kept", at: 1, title: Text{"حریم شبکه رعایت شده است", "the clearance is kept"}, kind: kindYesNo, isOptional: true},
	{id: "piping_approved", at: 2, title: Text{"لوله‌کشی تأیید شده است", "the piping is approved"}, kind: kindYesNo, isOptional: true},
	{id: "disconnected", at: 3, title: Text{"گاز قطع شده است", "the gas is cut off"}, kind: kindYesNo, isOptional: true},
}

var demolitionPermitElectricityInquirySteps = []step{
	{id: "building_free", title: Text{"احداث بی‌مانع است", "building is free"}, kind: kindYesNo, isOptional: true},
	{id: "substation_needed", at: 1, title: Text{"محل پست لازم است", "a substation room is needed"}, kind: kindYesNo, isOptional: true},
	{id: "supply_terms", at: 2, title: Text{"شرایط تأمین برق", "supply conditions"}, kind: kindText, max: 500, isOptional: true},
	{id: "disconnected", at: 3, title: Text{"انشعاب برق جمع شده است", "the connection is removed"}, kind: kindYesNo, isOptional: true},
}

var demolitionPermitWaterSewerInquirySteps = []step{
	{id: "capacity_available", title: Text{"ظرفیت انشعاب وجود دارد", "capacity is available"}, kind: kindYesNo, isOptional: true},
	{id: "clearance_kept", at: 1, title: Text{"حریم شبکه رعایت شده است", "the clearance is kept"}, kind: kindYesNo, isOptional: true},
	{id: "disconnected", at: 2, title: Text{"انشعاب آب قطع شده است", "the connection is cut off"}, kind: kindYesNo, isOptional: true},
}

var demolitionPermitCulturalHeritageInquirySteps = []step{
	{id: "permitted_height", title: Text{"ارتفاع مجاز", "permitted height"}, kind: kindDecimal, min: 0, max: 50000, places: 2, isOptional: true},
	{id: "zone_rules", at: 1, title: Text{"حریم و ضوابط نما", "zone and facade rules"}, kind: kindText, max: 1000},
}

var demolitionPermitAnswers = []answer{
	{id: "gas-inquiry", title: Text{"استعلام شرکت گاز", "gas company inquiry"}, part: part{pointer: "/answers/gas-inquiry", base: 24, keys: []string{"capacity_available", "clearance_kept", "piping_approved", "disconnected"}, steps: demolitionPermitGasInquirySteps, isSorted: true}},
	{id: "electricity-inquiry", title: Text{"استعلام شرکت برق", "electricity company inquiry"}, part: part{pointer: "/answers/electricity-inquiry", base: 28, keys: []string{"building_free", "substation_needed", "supply_terms", "disconnected"}, steps: demolitionPermitElectricityInquirySteps, isSorted: true}},
	{id: "water-sewer-inquiry", title: Text{"استعلام آب و فاضلاب", "water and sewer inquiry"}, part: part{pointer: "/answers/water-sewer-inquiry", base: 32, keys: []string{"capacity_available", "clearance_kept", "disconnected"}, steps: demolitionPermitWaterSewerInquirySteps, isSorted: true}},
	{id: "cultural-heritage-inquiry", title: Text{"استعلام میراث فرهنگی", "cultural-heritage inquiry"}, part: part{pointer: "/answers/cultural-heritage-inquiry", base: 35, keys: []string{"permitted_height", "zone_rules"}, steps: demolitionPermitCulturalHeritageInquirySteps, isSorted: true}},
}

var demolitionPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: demolitionPermitDocumentPowerOfAttorney, rests: []int{demolitionPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "heritage-approval", title: Text{"نظریه میراث فرهنگی", "heritage opinion"}, paper: 1, copies: "original", when: guard{holds: demolitionPermitDocumentHeritageApproval, rests: []int{demolitionPermitHeritage}}, because: &Text{"بنا ارزش تاریخی دارد", "the building has heritage value"}},
	{id: "third-party-insurance", title: Text{"بیمه‌نامه کارگاه", "third-party liability policy"}, paper: 2, copies: "copy"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 4, copies: "original", when: guard{holds: demolitionPermitDocumentCoOwnerConsent, rests: []int{demolitionPermitOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "the property has more than one owner"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 5, copies: "copy", when: guard{holds: demolitionPermitPermitNumberAsked, rests: []int{demolitionPermitDemolitionReason}}, because: &Text{"علت تخریب نوسازی است", "the reason is rebuilding"}},
	{id: "court-order", title: Text{"رأی یا دستور مرجع قضایی", "court judgment or order"}, paper: 6, copies: "certified-copy", when: guard{holds: demolitionPermitDocumentCourtOrder, rests: []int{demolitionPermitDemolitionReason}}, because: &Text{"علت تخریب رأی است", "the reason is a ruling"}},
	{id: "municipal-notice", title: Text{"اخطار شهرداری", "municipal notice"}, paper: 7, copies: "copy", when: guard{holds: demolitionPermitDocumentMunicipalNotice, rests: []int{demolitionPermitDemolitionReason}}, because: &Text{"علت تخریب خطر ریزش است", "the reason is danger"}},
	{id: "service-cut-letters", title: Text{"گواهی قطع انشعاب", "proof of service cut-off"}, paper: 8, copies: "original"},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 9, copies: "original"},
	{id: "eviction-minutes", title: Text{"صورت‌جلسه تخلیه", "minutes of vacation"}, paper: 10, copies: "original", when: guard{holds: demolitionPermitDocumentEvictionMinutes, rests: []int{demolitionPermitHasOccupant}}, because: &Text{"ساختمان متصرف دارد", "the building is occupied"}},
	{id: "neighbour-state-minutes", title: Text{"صورت‌جلسه وضع مجاوران", "minutes on adjoining buildings"}, paper: 11, copies: "original", when: guard{holds: demolitionPermitDocumentNeighbourStateMinutes, rests: []int{demolitionPermitSharedWall}}, because: &Text{"ساختمان دیوار مشترک دارد", "a wall is shared"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 12, copies: "electronic"},
}

var demolitionPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"rebuild-permit"}, when: guard{holds: demolitionPermitPermitNumberAsked, rests: []int{demolitionPermitDemolitionReason}}, because: &Text{"علت تخریب نوسازی است", "the reason is rebuilding"}},
	{anyOf: []string{"gas-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"electricity-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"water-sewer-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"cultural-heritage-inquiry"}, inquiries: []int{3}, awaited: []int{3}},
}

var demolitionPermitRules = []rule{
	{id: "gas-electricity-cut", holds: guard{holds: demolitionPermitRuleGasElectricityCut, rests: []int{demolitionPermitServicesCut}}, path: "/fields/services_cut", message: Text{"گاز یا برق ساختمان قطع نشده است", "the gas or the electricity of the building is not cut"}, remedy: Text{"پیش از شروع گاز و برق را قطع کنید و گواهی آن را از شرکت گاز و برق بگیرید", "have gas and electricity cut before the start and obtain the letters of the two companies"}},
	{id: "water-cut", holds: guard{holds: demolitionPermitRuleWaterCut, rests: []int{demolitionPermitServicesCut}}, path: "/fields/services_cut", message: Text{"آب ساختمان قطع نشده است", "the water of the building is not cut"}, remedy: Text{"آب و فاضلاب را قطع و کنتور را جمع کنید؛ گواهی آن را از شرکت آب و فاضلاب بگیرید", "have water and sewer cut and the meter removed; obtain the letter of the water company"}, basis: []string{"nbr-16 16-1-6"}},
	{id: "end-after-start", holds: guard{holds: demolitionPermitRuleEndAfterStart, rests: []int{demolitionPermitEndDate, demolitionPermitStartDate}}, path: "/fields/end_date", reads: []string{"/fields/start_date"}, message: Text{"تاریخ پایان پیش از تاریخ شروع است", "the end date is before the start date"}, remedy: Text{"هر دو تاریخ را با برنامه تخریب بسنجید", "compare both dates with the programme of the demolition"}},
	{id: "insured-to-the-end", holds: guard{holds: demolitionPermitRuleInsuredToTheEnd, rests: []int{demolitionPermitInsuranceExpiry, demolitionPermitEndDate}}, path: "/fields/insurance_expiry", reads: []string{"/fields/end_date"}, message: Text{"بیمه‌نامه پیش از پایان تخریب تمام می‌شود", "the policy ends before the demolition does"}, remedy: Text{"بیمه‌نامه را نزد شرکت بیمه تا پایان تخریب تمدید کنید", "have the insurance company extend the policy to the end of the demolition"}},
}

var demolitionPermitProvisions = []provision{
	{id: "water-and-sewer"},
	{id: "vacated-first", when: guard{holds: demolitionPermitDocumentEvictionMinutes, rests: []int{demolitionPermitHasOccupant}}},
	{id: "danger-ignored", when: guard{holds: demolitionPermitDocumentMunicipalNotice, rests: []int{demolitionPermitDemolitionReason}}},
	{id: "trees-kept", when: guard{holds: demolitionPermitProvisionTreesKept, rests: []int{demolitionPermitHasTrees}}},
	{id: "joint-consent", when: guard{holds: demolitionPermitDocumentCoOwnerConsent, rests: []int{demolitionPermitOwnersCount}}},
	{id: "municipality-applicant"},
}

var demolitionPermit = record{id: "demolition-permit", title: Text{"مجوز تخریب", "demolition permission"}, since: 437927, until: 547864, slots: 37, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "mobile", "owners_count", "case_number", "renovation_code", "district", "has_trees", "demolition_reason", "permit_number", "order_number", "existing_floor_area", "existing_storeys", "existing_structure", "has_occupant", "shared_wall", "heritage", "demolition_method", "services_cut", "start_date", "end_date", "insurance_expiry", "coordinator_licence"}, steps: demolitionPermitSteps, isSorted: true}, answers: demolitionPermitAnswers, documents: demolitionPermitDocuments, papers: []string{"power-of-attorney", "heritage-approval", "third-party-insurance", "title-deed", "co-owner-consent", "building-permit", "court-order", "municipal-notice", "service-cut-letters", "supervisor-commitment", "eviction-minutes", "neighbour-state-minutes", "photos"}, needs: demolitionPermitNeeds, rules: demolitionPermitRules, provisions: demolitionPermitProvisions}

// demolitionPermitPermitNumberAsked tells whether demolition_reason is rebuild.
func demolitionPermitPermitNumberAsked(f *filing, _ []value) bool {
	return f.at[demolitionPermitDemolitionReason].is(0)
}

// demolitionPermitOrderNumberAsked tells whether demolition_reason is one of danger, commission.
func demolitionPermitOrderNumberAsked(f *filing, _ []value) bool {
	return f.at[demolitionPermitDemolitionReason].oneOf(1, 2)
}

// demolitionPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func demolitionPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[demolitionPermitApplicantRole].is(1)
}

// demolitionPermitDocumentHeritageApproval tells whether heritage.
func demolitionPermitDocumentHeritageApproval(f *filing, _ []value) bool {
	return f.at[demolitionPermitHeritage].yes()
}

// demolitionPermitDocumentCoOwnerConsent tells whether owners_count above 1.
func demolitionPermitDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[demolitionPermitOwnersCount].num().above(constant(1))
}

// demolitionPermitDocumentCourtOrder tells whether demolition_reason is commission.
func demolitionPermitDocumentCourtOrder(f *filing, _ []value) bool {
	return f.at[demolitionPermitDemolitionReason].is(2)
}

// demolitionPermitDocumentMunicipalNotice tells whether demolition_reason is danger.
func demolitionPermitDocumentMunicipalNotice(f *filing, _ []value) bool {
	return f.at[demolitionPermitDemolitionReason].is(1)
}

// demolitionPermitDocumentEvictionMinutes tells whether has_occupant.
func demolitionPermitDocumentEvictionMinutes(f *filing, _ []value) bool {
	return f.at[demolitionPermitHasOccupant].yes()
}

// demolitionPermitDocumentNeighbourStateMinutes tells whether shared_wall.
func demolitionPermitDocumentNeighbourStateMinutes(f *filing, _ []value) bool {
	return f.at[demolitionPermitSharedWall].yes()
}

// demolitionPermitRuleGasElectricityCut tells whether services_cut includes all of gas, electricity.
func demolitionPermitRuleGasElectricityCut(f *filing, _ []value) bool {
	return f.set(f.at[demolitionPermitServicesCut]).hasAll(2, 1)
}

// demolitionPermitRuleWaterCut tells whether services_cut includes water.
func demolitionPermitRuleWaterCut(f *filing, _ []value) bool {
	return f.set(f.at[demolitionPermitServicesCut]).hasAll(0)
}

// demolitionPermitRuleEndAfterStart tells whether end_date on or after start_date.
func demolitionPermitRuleEndAfterStart(f *filing, _ []value) bool {
	return f.at[demolitionPermitEndDate].num().atLeast(f.at[demolitionPermitStartDate].num())
}

// demolitionPermitRuleInsuredToTheEnd tells whether insurance_expiry on or after end_date.
func demolitionPermitRuleInsuredToTheEnd(f *filing, _ []value) bool {
	return f.at[demolitionPermitInsuranceExpiry].num().atLeast(f.at[demolitionPermitEndDate].num())
}

// demolitionPermitProvisionTreesKept tells whether has_trees.
func demolitionPermitProvisionTreesKept(f *filing, _ []value) bool {
	return f.at[demolitionPermitHasTrees].yes()
}
