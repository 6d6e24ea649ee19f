// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// ExtensionPermit is a filing of extension-permit, «پروانه توسعه بنا» (building-extension permit).
type ExtensionPermit = Filing[ExtensionPermitFields, ExtensionPermitAnswers]

// ExtensionPermitFields is what is filled in in «پروانه توسعه بنا» (building-extension permit).
type ExtensionPermitFields struct {
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

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// PlotInstructionNumber is شماره دستور نقشه: 1 to 30 characters.
	PlotInstructionNumber string `json:"plot_instruction_number"`

	// PlotInstructionDate is تاریخ دستور نقشه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PlotInstructionDate string `json:"plot_instruction_date"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// AreaAfterSetback is مساحت عرصه پس از اصلاح بر: square metres from 0.00 to 10000000.00.
	AreaAfterSetback string `json:"area_after_setback"`

	// AllowedCoveragePercent is حداکثر سطح اشغال مجاز (درصد): a whole number from 1 to 100.
	AllowedCoveragePercent int64 `json:"allowed_coverage_percent"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// ExistingStructure is نوع سازه موجود: one item.
	ExistingStructure StructureType `json:"existing_structure"`

	// ExistingCoverage is سطح اشغال موجود: square metres from 1.00 to 10000000.00.
	ExistingCoverage string `json:"existing_coverage"`

	// AddedArea is زیربنای افزوده: square metres from 0.50 to 200000.00.
	AddedArea string `json:"added_area"`

	// AddedCoverage is افزایش سطح اشغال: square metres from 0.00 to 10000000.00.
	AddedCoverage string `json:"added_coverage"`

	// JoinsStructure is به سازه موجود متصل می‌شود: yes or no.
	JoinsStructure bool `json:"joins_structure"`

	// RequestedUse is کاربری درخواستی: one item.
	RequestedUse LandUse `json:"requested_use"`

	// Engineers is مهندسان: 1 to 40 rows.
	Engineers []ExtensionPermitFieldsEngineers `json:"engineers"`
}

// ExtensionPermitFieldsEngineers is a row of «مهندسان».
type ExtensionPermitFieldsEngineers struct {
	// Discipline is رشته: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// EngineerRole is نقش: one item.
	EngineerRole EngineerRole `json:"engineer_role"`

	// Licence is شماره پروانه اشتغال: engineer licence.
	Licence string `json:"licence"`

	// NationalID is کد ملی مهندس: national id.
	NationalID string `json:"national_id"`
}

// ExtensionPermitAnswers are the answers that «پروانه توسعه بنا» (building-extension permit) may carry.
type ExtensionPermitAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`
}

// The slots of extension-permit.
const (
	extensionPermitApplicantRole = iota
	extensionPermitFullName
	extensionPermitNationalID
	extensionPermitLegalPersonID
	extensionPermitMobile
	extensionPermitOwnersCount
	extensionPermitCaseNumber
	extensionPermitRenovationCode
	extensionPermitDistrict
	extensionPermitPlotInstructionNumber
	extensionPermitPlotInstructionDate
	extensionPermitLandArea
	extensionPermitAreaAfterSetback
	extensionPermitAllowedCoveragePercent
	extensionPermitPermitNumber
	extensionPermitExistingFloorArea
	extensionPermitExistingStructure
	extensionPermitExistingCoverage
	extensionPermitAddedArea
	extensionPermitAddedCoverage
	extensionPermitJoinsStructure
	extensionPermitRequestedUse
	extensionPermitEngineers
	extensionPermitRegistryOwnershipInquiryRegisteredArea
	extensionPermitRegistryOwnershipInquiryBoundaries
	extensionPermitRegistryOwnershipInquiryMortgaged
	extensionPermitRegistryOwnershipInquirySeized
	extensionPermitRegistryOwnershipInquiryOwners
	extensionPermitEngineerCapacityInquiryConfirmedGrade
	extensionPermitEngineerCapacityInquiryConfirmedExpiry
	extensionPermitEngineerCapacityInquiryConfirmedCapacity
)

const (
	extensionPermitEngineersDiscipline = iota
	extensionPermitEngineersEngineerRole
	extensionPermitEngineersLicence
	extensionPermitEngineersNationalID
)

const (
	extensionPermitRegistryOwnershipInquiryOwnersOwnerName = iota
	extensionPermitRegistryOwnershipInquiryOwnersShareDang
)

var extensionPermitEngineersColumns = part{isSorted: true, keys: []string{"discipline", "engineer_role", "licence", "national_id"}, steps: []step{
	{id: "discipline", title: Text{"رشته", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "engineer_role", at: 1, title: Text{"نقش", "role"}, kind: kindChoice, list: &itemsEngineerRole},
	{id: "licence", at: 2, title: Text{"شماره پروانه اشتغال", "licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "national_id", at: 3, title: Text{"کد ملی مهندس", "engineer's national id"}, kind: kindIdentifier, identifier: nationalID},
}}

var extensionPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: extensionPermitLegalPersonIDAsked, rests: []int{extensionPermitApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 8, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "plot_instruction_number", at: 9, title: Text{"شماره دستور نقشه", "plot-instruction number"}, kind: kindText, max: 30},
	{id: "plot_instruction_date", at: 10, title: Text{"تاریخ دستور نقشه", "plot-instruction date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "land_area", at: 11, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "area_after_setback", at: 12, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "allowed_coverage_percent", at: 13, title: Text{"سطح اشغال مجاز", "coverage allowed"}, kind: kindWhole, min: 1, max: 100},
	{id: "permit_number", at: 14, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "existing_floor_area", at: 15, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "existing_structure", at: 16, title: Text{"نوع سازه موجود", "existing structure"}, kind: kindChoice, list: &itemsStructureType},
	{id: "existing_coverage", at: 17, title: Text{"سطح اشغال موجود", "existing coverage"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "added_area", at: 18, title: Text{"زیربنای افزوده", "floor area added"}, kind: kindDecimal, min: 50, max: 20000000, places: 2},
	{id: "added_coverage", at: 19, title: Text{"افزایش سطح اشغال", "coverage added"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "joins_structure", at: 20, title: Text{"به سازه موجود متصل می‌شود", "joined to the existing structure"}, kind: kindYesNo},
	{id: "requested_use", at: 21, title: Text{"کاربری درخواستی", "requested use"}, kind: kindChoice, list: &itemsLandUse2},
	{id: "engineers", at: 22, title: Text{"مهندسان", "designing and supervising engineers"}, kind: kindRows, min: 1, max: 40, columns: &extensionPermitEngineersColumns},
}

var extensionPermitRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var extensionPermitRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &extensionPermitRegistryOwnershipInquiryOwnersColumns},
}

var extensionPermitEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var extensionPermitAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 23, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: extensionPermitRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 28, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: extensionPermitEngineerCapacityInquirySteps, isSorted: true}},
}

var extensionPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: extensionPermitDocumentPowerOfAttorney, rests: []int{extensionPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "plot-instruction-sheet", title: Text{"برگ دستور نقشه", "plot-instruction sheet"}, paper: 1, copies: "copy"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 3, copies: "original-and-copy", when: guard{holds: extensionPermitDocumentInheritanceCertificate, rests: []int{extensionPermitApplicantRole}}, because: &Text{"متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"}},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 4, copies: "original", when: guard{holds: extensionPermitDocumentCoOwnerConsent, rests: []int{extensionPermitOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "the property has more than one owner"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 5, copies: "copy"},
	{id: "completion-certificate", title: Text{"گواهی پایان کار", "completion certificate"}, paper: 6, copies: "copy"},
	{id: "architectural-drawings", title: Text{"نقشه معماری", "architectural drawings"}, paper: 7, copies: "original"},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 8, copies: "original"},
	{id: "soundness-report", title: Text{"گزارش استحکام مهندس", "soundness report"}, paper: 9, copies: "original", when: guard{holds: extensionPermitDocumentSoundnessReport, rests: []int{extensionPermitJoinsStructure}}, because: &Text{"به سازه موجود متصل می‌شود", "it is joined to the existing structure"}},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 10, copies: "original"},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 11, copies: "electronic"},
}

var extensionPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"plot-instruction"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
}

var extensionPermitRules = []rule{
	{id: "plot-instruction-valid", holds: guard{holds: extensionPermitRulePlotInstructionValid, rests: []int{extensionPermitPlotInstructionDate}}, path: "/fields/plot_instruction_date", message: Text{"اعتبار دستور نقشه گذشته است", "the plot instruction has expired"}, remedy: Text{"دستور نقشه تازه را با فرم ۲ (دستور نقشه) بگیرید", "obtain a new plot instruction with form 2"}},
	{id: "corrected-area-within-deed", holds: guard{holds: extensionPermitRuleCorrectedAreaWithinDeed, rests: []int{extensionPermitAreaAfterSetback, extensionPermitLandArea}}, path: "/fields/area_after_setback", reads: []string{"/fields/land_area"}, message: Text{"مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"}, remedy: Text{"هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"}},
	{id: "coverage-allowed", holds: guard{holds: extensionPermitRuleCoverageAllowed, rests: []int{extensionPermitExistingCoverage, extensionPermitAddedCoverage, extensionPermitAreaAfterSetback, extensionPermitAllowedCoveragePercent}}, path: "/fields/existing_coverage", reads: []string{"/fields/added_coverage", "/fields/area_after_setback", "/fields/allowed_coverage_percent"}, message: Text{"سطح اشغال کل از حد مجاز بیشتر است", "the total coverage exceeds the coverage allowed"}, remedy: Text{"افزایش سطح اشغال را در نقشه معماری کم کنید", "reduce the coverage added in the architectural drawings"}},
}

var extensionPermitProvisions = []provision{
	{id: "joint-owners", when: guard{holds: extensionPermitDocumentCoOwnerConsent, rests: []int{extensionPermitOwnersCount}}},
	{id: "licensed-engineers"},
	{id: "same-storeys"},
	{id: "unpermitted-area"},
}

var extensionPermitVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", "Signed and stamped drawings are handed over once in person."}},
}

var extensionPermitDerived = []derived{
	{id: "total_coverage", rests: []int{extensionPermitExistingCoverage, extensionPermitAddedCoverage}, value: extensionPermitTotalCoverage, kind: kindDecimal, places: 2},
	{id: "coverage_tens", rests: []int{extensionPermitAllowedCoveragePercent}, value: extensionPermitCoverageTens, kind: kindWhole, places: 0},
	{id: "coverage_ones", rests: []int{extensionPermitAllowedCoveragePercent}, value: extensionPermitCoverageOnes, kind: kindWhole, places: 0},
	{id: "coverage_limit", rests: []int{extensionPermitAreaAfterSetback, extensionPermitAllowedCoveragePercent}, value: extensionPermitCoverageLimit, kind: kindDecimal, places: 2},
}

var extensionPermit = record{id: "extension-permit", title: Text{"پروانه توسعه بنا", "building-extension permit"}, since: 437927, until: 547864, slots: 31, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "owners_count", "case_number", "renovation_code", "district", "plot_instruction_number", "plot_instruction_date", "land_area", "area_after_setback", "allowed_coverage_percent", "permit_number", "existing_floor_area", "existing_structure", "existing_coverage", "added_area", "added_coverage", "joins_structure", "requested_use", "engineers"}, steps: extensionPermitSteps, isSorted: true}, answers: extensionPermitAnswers, documents: extensionPermitDocuments, papers: []string{"power-of-attorney", "plot-instruction-sheet", "title-deed", "inheritance-certificate", "co-owner-consent", "building-permit", "completion-certificate", "architectural-drawings", "structural-drawings", "soundness-report", "supervisor-commitment", "fee-receipt"}, needs: extensionPermitNeeds, rules: extensionPermitRules, provisions: extensionPermitProvisions, visits: extensionPermitVisits, derived: extensionPermitDerived}

// extensionPermitTotalCoverage computes "total coverage".
func extensionPermitTotalCoverage(f *filing) value {
	return f.at[extensionPermitExistingCoverage].num().plus(f.at[extensionPermitAddedCoverage].num()).value()
}

// extensionPermitCoverageTens computes "tens of the coverage allowed".
func extensionPermitCoverageTens(f *filing) value {
	return f.at[extensionPermitAllowedCoveragePercent].num().divided(10, 1, down).value()
}

// extensionPermitCoverageOnes computes "ones of the coverage allowed".
func extensionPermitCoverageOnes(f *filing) value {
	return f.at[extensionPermitAllowedCoveragePercent].num().minus(extensionPermitCoverageTens(f).num().times(constant(10))).value()
}

// extensionPermitCoverageLimit computes "coverage limit".
func extensionPermitCoverageLimit(f *filing) value {
	return f.at[extensionPermitAreaAfterSetback].num().times(extensionPermitCoverageTens(f).num()).times(constant(10)).plus(f.at[extensionPermitAreaAfterSetback].num().times(extensionPermitCoverageOnes(f).num())).divided(100, 1, down).value()
}

// extensionPermitLegalPersonIDAsked tells whether applicant_role is company.
func extensionPermitLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[extensionPermitApplicantRole].is(3)
}

// extensionPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func extensionPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[extensionPermitApplicantRole].is(1)
}

// extensionPermitDocumentInheritanceCertificate tells whether applicant_role is heir.
func extensionPermitDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[extensionPermitApplicantRole].is(2)
}

// extensionPermitDocumentCoOwnerConsent tells whether owners_count above 1.
func extensionPermitDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[extensionPermitOwnersCount].num().above(constant(1))
}

// extensionPermitDocumentSoundnessReport tells whether joins_structure.
func extensionPermitDocumentSoundnessReport(f *filing, _ []value) bool {
	return f.at[extensionPermitJoinsStructure].yes()
}

// extensionPermitRulePlotInstructionValid tells whether plot_instruction_date plus plot_instruction_months months on or after filing date.
func extensionPermitRulePlotInstructionValid(f *filing, _ []value) bool {
	return f.at[extensionPermitPlotInstructionDate].num().plusMonths(parameterPlotInstructionMonths(constant(f.day))).atLeast(constant(f.day))
}

// extensionPermitRuleCorrectedAreaWithinDeed tells whether area_after_setback at most land_area.
func extensionPermitRuleCorrectedAreaWithinDeed(f *filing, _ []value) bool {
	return f.at[extensionPermitAreaAfterSetback].num().atMost(f.at[extensionPermitLandArea].num())
}

// extensionPermitRuleCoverageAllowed tells whether total_coverage at most coverage_limit.
func extensionPermitRuleCoverageAllowed(f *filing, _ []value) bool {
	return extensionPermitTotalCoverage(f).num().atMost(extensionPermitCoverageLimit(f).num())
}
