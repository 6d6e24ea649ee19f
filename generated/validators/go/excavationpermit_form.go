// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// ExcavationPermit is a filing of excavation-permit, «مجوز گودبرداری و سازه نگهبان» (excavation and shoring permission).
type ExcavationPermit = Filing[ExcavationPermitFields, ExcavationPermitAnswers]

// ExcavationPermitFields is what is filled in in «مجوز گودبرداری و سازه نگهبان» (excavation and shoring permission).
type ExcavationPermitFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// LegalPersonID is شناسه ملی شخص حقوقی: legal person id, asked when applicant_role is company.
	LegalPersonID *string `json:"legal_person_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// ExcavationDepth is عمق گودبرداری: metres from 0.10 to 80.00.
	ExcavationDepth string `json:"excavation_depth"`

	// DepthBelowNeighbour is عمق گود از زیر پی همسایه: metres from 0.00 to 80.00.
	DepthBelowNeighbour string `json:"depth_below_neighbour"`

	// CriticalDepth is عمق بحرانی hc: metres from 0.10 to 10000.00.
	CriticalDepth string `json:"critical_depth"`

	// ExcavationSide is نوع دیواره: one item.
	ExcavationSide ExcavationPermitPitSide `json:"excavation_side"`

	// Groundwater is آب زیرزمینی در گود هست: yes or no.
	Groundwater bool `json:"groundwater"`

	// VibrationSource is منبع ارتعاش در مجاورت هست: yes or no.
	VibrationSource bool `json:"vibration_source"`

	// SensitiveNeighbour is ساختمان مجاور حساس است: yes or no.
	SensitiveNeighbour bool `json:"sensitive_neighbour"`

	// RiskClass is سطح خطر: one item.
	RiskClass ExcavationPermitRiskClass `json:"risk_class"`

	// ShoringMethod is روش پایدارسازی: one item.
	ShoringMethod ExcavationPermitShoringMethod `json:"shoring_method"`

	// UndergroundServices is تأسیسات زیرزمینی شناسایی شده است: yes or no.
	UndergroundServices bool `json:"underground_services"`

	// GeotechCompanyLicence is شماره پروانه شرکت ژئوتکنیک: engineer licence, asked when risk_class is one of high, very-high.
	GeotechCompanyLicence *string `json:"geotech_company_licence,omitempty"`

	// StartDate is تاریخ شروع: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	StartDate string `json:"start_date"`

	// InsuranceExpiry is پایان اعتبار بیمه‌نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	InsuranceExpiry string `json:"insurance_expiry"`

	// CoordinatorLicence is شماره پروانه اشتغال ناظر هماهنگ‌کننده: engineer licence.
	CoordinatorLicence string `json:"coordinator_licence"`

	// ExecutorLicence is شماره پروانه اشتغال مجری: engineer licence.
	ExecutorLicence *string `json:"executor_licence,omitempty"`
}

// ExcavationPermitAnswers are the answers that «مجوز گودبرداری و سازه نگهبان» (excavation and shoring permission) may carry.
type ExcavationPermitAnswers struct {
	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`

	// MetroProtectionInquiry is استعلام حریم مترو.
	MetroProtectionInquiry *MetroProtectionInquiryAnswer `json:"metro-protection-inquiry,omitempty"`

	// WaterSewerInquiry is استعلام آب و فاضلاب.
	WaterSewerInquiry *WaterSewerInquiryAnswer `json:"water-sewer-inquiry,omitempty"`

	// GasInquiry is استعلام شرکت گاز.
	GasInquiry *GasInquiryAnswer `json:"gas-inquiry,omitempty"`

	// ElectricityInquiry is استعلام شرکت برق.
	ElectricityInquiry *ElectricityInquiryAnswer `json:"electricity-inquiry,omitempty"`
}

// The slots of excavation-permit.
const (
	excavationPermitApplicantRole = iota
	excavationPermitFullName
	excavationPermitNationalID
	excavationPermitLegalPersonID
	excavationPermitMobile
	excavationPermitCaseNumber
	excavationPermitDistrict
	excavationPermitPermitNumber
	excavationPermitExcavationDepth
	excavationPermitDepthBelowNeighbour
	excavationPermitCriticalDepth
	excavationPermitExcavationSide
	excavationPermitGroundwater
	excavationPermitVibrationSource
	excavationPermitSensitiveNeighbour
	excavationPermitRiskClass
	excavationPermitShoringMethod
	excavationPermitUndergroundServices
	excavationPermitGeotechCompanyLicence
	excavationPermitStartDate
	excavationPermitInsuranceExpiry
	excavationPermitCoordinatorLicence
	excavationPermitExecutorLicence
	excavationPermitEngineerCapacityInquiryConfirmedGrade
	excavationPermitEngineerCapacityInquiryConfirmedExpiry
	excavationPermitEngineerCapacityInquiryConfirmedCapacity
	excavationPermitMetroProtectionInquiryGrade
	excavationPermitMetroProtectionInquiryConditions
	excavationPermitWaterSewerInquiryCapacityAvailable
	excavationPermitWaterSewerInquiryClearanceKept
	excavationPermitWaterSewerInquiryDisconnected
	excavationPermitGasInquiryCapacityAvailable
	excavationPermitGasInquiryClearanceKept
	excavationPermitGasInquiryPipingApproved
	excavationPermitGasInquiryDisconnected
	excavationPermitElectricityInquiryBuildingFree
	excavationPermitElectricityInquirySubstationNeeded
	excavationPermitElectricityInquirySupplyTerms
	excavationPermitElectricityInquiryDisconnected
)

var excavationPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: excavationPermitLegalPersonIDAsked, rests: []int{excavationPermitApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 5, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 7, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "excavation_depth", at: 8, title: Text{"عمق گودبرداری", "excavation depth"}, kind: kindDecimal, min: 10, max: 8000, places: 2},
	{id: "depth_below_neighbour", at: 9, title: Text{"عمق از زیر پی همسایه", "depth below the neighbour"}, kind: kindDecimal, min: 0, max: 8000, places: 2},
	{id: "critical_depth", at: 10, title: Text{"عمق بحرانی", "critical depth"}, kind: kindDecimal, min: 10, max: 1000000, places: 2},
	{id: "excavation_side", at: 11, title: Text{"نوع دیواره", "side of the pit"}, kind: kindChoice, list: &itemsExcavationPermitPitSide},
	{id: "groundwater", at: 12, title: Text{"آب زیرزمینی در گود هست", "groundwater in the pit"}, kind: kindYesNo},
	{id: "vibration_source", at: 13, title: Text{"منبع ارتعاش در مجاورت هست", "a source of vibration is near"}, kind: kindYesNo},
	{id: "sensitive_neighbour", at: 14, title: Text{"ساختمان مجاور حساس است", "sensitive adjoining building"}, kind: kindYesNo},
	{id: "risk_class", at: 15, title: Text{"سطح خطر", "risk class"}, kind: kindChoice, list: &itemsExcavationPermitRiskClass},
	{id: "shoring_method", at: 16, title: Text{"روش پایدارسازی", "shoring method"}, kind: kindChoice, list: &itemsExcavationPermitShoringMethod},
	{id: "underground_services", at: 17, title: Text{"خطوط زیرزمینی شناسایی شده است", "underground services located"}, kind: kindYesNo},
	{id: "geotech_company_licence", at: 18, title: Text{"پروانه شرکت ژئوتکنیک", "geotechnical firm's licence"}, kind: kindIdentifier, identifier: engineerLicence, when: guard{holds: excavationPermitGeotechCompanyLicenceAsked, rests: []int{excavationPermitRiskClass}}},
	{id: "start_date", at: 19, title: Text{"تاریخ شروع", "start date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "insurance_expiry", at: 20, title: Text{"پایان اعتبار بیمه‌نامه", "insurance expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "coordinator_licence", at: 21, title: Text{"پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "executor_licence", at: 22, title: Text{"پروانه مجری", "executor's licence number"}, kind: kindIdentifier, identifier: engineerLicence, isOptional: true},
}

var excavationPermitEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var excavationPermitMetroProtectionInquirySteps = []step{
	{id: "grade", title: Text{"درجه ملک", "grade"}, kind: kindText, max: 10},
	{id: "conditions", at: 1, title: Text{"شرط‌های اجرا", "conditions"}, kind: kindText, max: 1000},
}

var excavationPermitWaterSewerInquirySteps = []step{
	{id: "capacity_available", title: Text{"ظرفیت انشعاب وجود دارد", "capacity is available"}, kind: kindYesNo, isOptional: true},
	{id: "clearance_kept", at: 1, title: Text{"حریم شبکه رعایت شده است", "the clearance is kept"}, kind: kindYesNo, isOptional: true},
	{id: "disconnected", at: 2, title: Text{"انشعاب آب قطع شده است", "the connection is cut off"}, kind: kindYesNo, isOptional: true},
}

var excavationPermitGasInquirySteps = []step{
	{id: "capacity_available", title: Text{"ظرفیت انشعاب وجود دارد", "capacity is available"}, kind: kindYesNo, isOptional: true},
	{id: "clearance_kept", at: 1, title: Text{"حریم شبکه رعایت شده است", "the clearance is kept"}, kind: kindYesNo, isOptional: true},
	{id: "piping_approved", at: 2, title: Text{"لوله‌کشی تأیید شده است", "the piping is approved"}, kind: kindYesNo, isOptional: true},
	{id: "disconnected", at: 3, title: Text{"گاز قطع شده است", "the gas is cut off"}, kind: kindYesNo, isOptional: true},
}

var excavationPermitElectricityInquirySteps = []step{
	{id: "building_free", title: Text{"احداث بی‌مانع است", "building is free"}, kind: kindYesNo, isOptional: true},
	{id: "substation_needed", at: 1, title: Text{"محل پست لازم است", "a substation room is needed"}, kind: kindYesNo, isOptional: true},
	{id: "supply_terms", at: 2, title: Text{"شرایط تأمین برق", "supply conditions"}, kind: kindText, max: 500, isOptional: true},
	{id: "disconnected", at: 3, title: Text{"انشعاب برق جمع شده است", "the connection is removed"}, kind: kindYesNo, isOptional: true},
}

var excavationPermitAnswers = []answer{
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 23, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: excavationPermitEngineerCapacityInquirySteps, isSorted: true}},
	{id: "metro-protection-inquiry", title: Text{"استعلام حریم مترو", "metro protection-zone inquiry"}, part: part{pointer: "/answers/metro-protection-inquiry", base: 26, keys: []string{"grade", "conditions"}, steps: excavationPermitMetroProtectionInquirySteps, isSorted: true}},
	{id: "water-sewer-inquiry", title: Text{"استعلام آب و فاضلاب", "water and sewer inquiry"}, part: part{pointer: "/answers/water-sewer-inquiry", base: 28, keys: []string{"capacity_available", "clearance_kept", "disconnected"}, steps: excavationPermitWaterSewerInquirySteps, isSorted: true}},
	{id: "gas-inquiry", title: Text{"استعلام شرکت گاز", "gas company inquiry"}, part: part{pointer: "/answers/gas-inquiry", base: 31, keys: []string{"capacity_available", "clearance_kept", "piping_approved", "disconnected"}, steps: excavationPermitGasInquirySteps, isSorted: true}},
	{id: "electricity-inquiry", title: Text{"استعلام شرکت برق", "electricity company inquiry"}, part: part{pointer: "/answers/electricity-inquiry", base: 35, keys: []string{"building_free", "substation_needed", "supply_terms", "disconnected"}, steps: excavationPermitElectricityInquirySteps, isSorted: true}},
}

var excavationPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: excavationPermitDocumentPowerOfAttorney, rests: []int{excavationPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "third-party-insurance", title: Text{"بیمه‌نامه کارگاه", "third-party liability policy"}, paper: 1, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 2, copies: "copy"},
	{id: "soil-report", title: Text{"گزارش ژئوتکنیک", "geotechnical report"}, paper: 3, copies: "original"},
	{id: "excavation-risk-sheet", title: Text{"برگ ارزیابی خطر گود", "excavation-risk sheet"}, paper: 4, copies: "original"},
	{id: "shoring-drawings", title: Text{"نقشه سازه نگهبان", "shoring drawings"}, paper: 5, copies: "original", when: guard{holds: excavationPermitDocumentShoringDrawings, rests: []int{excavationPermitExcavationSide, excavationPermitShoringMethod}}, because: &Text{"دیواره قائم است و پایدارسازی می‌شود", "the side is vertical and shoring is used"}},
	{id: "neighbour-state-minutes", title: Text{"صورت‌جلسه وضع مجاوران", "minutes on adjoining buildings"}, paper: 6, copies: "original"},
	{id: "neighbour-consent", title: Text{"رضایت‌نامه مجاور", "neighbour's consent"}, paper: 7, copies: "original", when: guard{holds: excavationPermitDocumentNeighbourConsent, rests: []int{excavationPermitShoringMethod}}, because: &Text{"روش پایدارسازی میخ‌کوبی یا انکراژ است", "nailing or anchorage is used"}},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 8, copies: "original"},
	{id: "executor-contract", title: Text{"قرارداد مجری ذی‌صلاح", "contract with a qualified executor"}, paper: 9, copies: "original", when: guard{holds: excavationPermitDocumentExecutorContract, rests: []int{excavationPermitExecutorLicence}}, because: &Text{"مجری معرفی شده است", "an executor is named"}},
}

var excavationPermitNeeds = []need{
	{anyOf: []string{"building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"}},
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"metro-protection-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"water-sewer-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"gas-inquiry"}, inquiries: []int{3}, awaited: []int{3}},
	{anyOf: []string{"electricity-inquiry"}, inquiries: []int{4}, awaited: []int{4}},
}

var excavationPermitRules = []rule{
	{id: "services-located", holds: guard{holds: excavationPermitRuleServicesLocated, rests: []int{excavationPermitUndergroundServices}}, path: "/fields/underground_services", message: Text{"تأسیسات زیرزمینی شناسایی نشده است", "the underground services were not located"}, remedy: Text{"پیش از گودبرداری تأسیسات زیرزمینی را با شرکت‌های آب، گاز، برق و مخابرات شناسایی کنید", "locate the underground services with the water, gas, electricity and telephone companies before digging"}, basis: []string{"construction-safety-bylaw 238"}},
	{id: "depth-below-neighbour", holds: guard{holds: excavationPermitRuleDepthBelowNeighbour, rests: []int{excavationPermitDepthBelowNeighbour, excavationPermitExcavationDepth}}, path: "/fields/depth_below_neighbour", reads: []string{"/fields/excavation_depth"}, message: Text{"عمق از زیر پی همسایه از عمق گود بیشتر است", "the depth below the neighbour's foundation exceeds the depth of the pit"}, remedy: Text{"هر دو عمق را با نقشه سازه نگهبان بسنجید", "compare both depths with the shoring drawings"}},
	{id: "insured-at-start", holds: guard{holds: excavationPermitRuleInsuredAtStart, rests: []int{excavationPermitInsuranceExpiry, excavationPermitStartDate}}, path: "/fields/insurance_expiry", reads: []string{"/fields/start_date"}, message: Text{"بیمه‌نامه پیش از تاریخ شروع تمام می‌شود", "the policy ends before the start date"}, remedy: Text{"بیمه‌نامه را نزد شرکت بیمه تمدید کنید", "have the policy extended by the insurance company"}},
}

var excavationPermitProvisions = []provision{
	{id: "highest-class", when: guard{holds: excavationPermitProvisionHighestClass, rests: []int{excavationPermitExcavationSide}}},
	{id: "weighs-in-class", when: guard{holds: excavationPermitProvisionWeighsInClass, rests: []int{excavationPermitGroundwater, excavationPermitVibrationSource, excavationPermitSensitiveNeighbour}}},
	{id: "executor-reports"},
	{id: "services-protected"},
	{id: "fire-station-told"},
	{id: "engineer-applicant"},
}

var excavationPermitVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", "Signed and stamped drawings are handed over once in person."}},
}

var excavationPermit = record{id: "excavation-permit", title: Text{"مجوز گودبرداری و سازه نگهبان", "excavation and shoring permission"}, since: 437927, until: 547864, slots: 39, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "case_number", "district", "permit_number", "excavation_depth", "depth_below_neighbour", "critical_depth", "excavation_side", "groundwater", "vibration_source", "sensitive_neighbour", "risk_class", "shoring_method", "underground_services", "geotech_company_licence", "start_date", "insurance_expiry", "coordinator_licence", "executor_licence"}, steps: excavationPermitSteps, isSorted: true}, answers: excavationPermitAnswers, documents: excavationPermitDocuments, papers: []string{"power-of-attorney", "third-party-insurance", "building-permit", "soil-report", "excavation-risk-sheet", "shoring-drawings", "neighbour-state-minutes", "neighbour-consent", "supervisor-commitment", "executor-contract"}, needs: excavationPermitNeeds, rules: excavationPermitRules, provisions: excavationPermitProvisions, visits: excavationPermitVisits}

// excavationPermitLegalPersonIDAsked tells whether applicant_role is company.
func excavationPermitLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[excavationPermitApplicantRole].is(2)
}

// excavationPermitGeotechCompanyLicenceAsked tells whether risk_class is one of high, very-high.
func excavationPermitGeotechCompanyLicenceAsked(f *filing, _ []value) bool {
	return f.at[excavationPermitRiskClass].oneOf(1, 2)
}

// excavationPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func excavationPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[excavationPermitApplicantRole].is(1)
}

// excavationPermitDocumentShoringDrawings tells whether excavation_side is vertical and shoring_method is not none.
func excavationPermitDocumentShoringDrawings(f *filing, _ []value) bool {
	return f.at[excavationPermitExcavationSide].is(0) && f.at[excavationPermitShoringMethod].noneOf(0)
}

// excavationPermitDocumentNeighbourConsent tells whether shoring_method is one of nailing, anchor.
func excavationPermitDocumentNeighbourConsent(f *filing, _ []value) bool {
	return f.at[excavationPermitShoringMethod].oneOf(3, 4)
}

// excavationPermitDocumentExecutorContract tells whether executor_licence is given.
func excavationPermitDocumentExecutorContract(f *filing, _ []value) bool {
	return f.at[excavationPermitExecutorLicence].isGiven()
}

// excavationPermitRuleServicesLocated tells whether underground_services.
func excavationPermitRuleServicesLocated(f *filing, _ []value) bool {
	return f.at[excavationPermitUndergroundServices].yes()
}

// excavationPermitRuleDepthBelowNeighbour tells whether depth_below_neighbour at most excavation_depth.
func excavationPermitRuleDepthBelowNeighbour(f *filing, _ []value) bool {
	return f.at[excavationPermitDepthBelowNeighbour].num().atMost(f.at[excavationPermitExcavationDepth].num())
}

// excavationPermitRuleInsuredAtStart tells whether insurance_expiry on or after start_date.
func excavationPermitRuleInsuredAtStart(f *filing, _ []value) bool {
	return f.at[excavationPermitInsuranceExpiry].num().atLeast(f.at[excavationPermitStartDate].num())
}

// excavationPermitProvisionHighestClass tells whether excavation_side is vertical.
func excavationPermitProvisionHighestClass(f *filing, _ []value) bool {
	return f.at[excavationPermitExcavationSide].is(0)
}

// excavationPermitProvisionWeighsInClass tells whether groundwater or vibration_source or sensitive_neighbour.
func excavationPermitProvisionWeighsInClass(f *filing, _ []value) bool {
	return f.at[excavationPermitGroundwater].yes() || f.at[excavationPermitVibrationSource].yes() || f.at[excavationPermitSensitiveNeighbour].yes()
}
