// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// StoreyAdditionPermit is a filing of storey-addition-permit, «پروانه اضافه اشکوب» (storey-addition permit).
type StoreyAdditionPermit = Filing[StoreyAdditionPermitFields, StoreyAdditionPermitAnswers]

// StoreyAdditionPermitFields is what is filled in in «پروانه اضافه اشکوب» (storey-addition permit).
type StoreyAdditionPermitFields struct {
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

	// AllOwnersConsent is همه مالکان رضایت دارند: yes or no.
	AllOwnersConsent bool `json:"all_owners_consent"`

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

	// AllowedStoreys is حداکثر طبقات طبق دستور نقشه: a whole number from 1 to 60.
	AllowedStoreys int64 `json:"allowed_storeys"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// ExistingStoreys is تعداد طبقات موجود: a whole number from 1 to 60.
	ExistingStoreys int64 `json:"existing_storeys"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// ExistingStructure is نوع سازه موجود: one item.
	ExistingStructure StructureType `json:"existing_structure"`

	// AddedStoreys is تعداد طبقات افزوده: a whole number from 1 to 10.
	AddedStoreys int64 `json:"added_storeys"`

	// AddedArea is زیربنای افزوده: square metres from 1.00 to 200000.00.
	AddedArea string `json:"added_area"`

	// AddedUnits is تعداد واحد افزوده: a whole number from 0 to 100.
	AddedUnits int64 `json:"added_units"`

	// RequestedUse is کاربری درخواستی: one item.
	RequestedUse LandUse `json:"requested_use"`

	// ParkingSpaces is تعداد پارکینگ: a whole number from 0 to 2000.
	ParkingSpaces int64 `json:"parking_spaces"`

	// Engineers is مهندسان: 1 to 40 rows.
	Engineers []StoreyAdditionPermitFieldsEngineers `json:"engineers"`
}

// StoreyAdditionPermitFieldsEngineers is a row of «مهندسان».
type StoreyAdditionPermitFieldsEngineers struct {
	// Discipline is رشته: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// EngineerRole is نقش: one item.
	EngineerRole EngineerRole `json:"engineer_role"`

	// Licence is شماره پروانه اشتغال: engineer licence.
	Licence string `json:"licence"`

	// NationalID is کد ملی مهندس: national id.
	NationalID string `json:"national_id"`
}

// StoreyAdditionPermitAnswers are the answers that «پروانه اضافه اشکوب» (storey-addition permit) may carry.
type StoreyAdditionPermitAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`

	// FireSafetyInquiry is استعلام آتش‌نشانی.
	FireSafetyInquiry *FireSafetyInquiryAnswer `json:"fire-safety-inquiry,omitempty"`
}

// The slots of storey-addition-permit.
const (
	storeyAdditionPermitApplicantRole = iota
	storeyAdditionPermitFullName
	storeyAdditionPermitNationalID
	storeyAdditionPermitLegalPersonID
	storeyAdditionPermitMobile
	storeyAdditionPermitOwnersCount
	storeyAdditionPermitAllOwnersConsent
	storeyAdditionPermitCaseNumber
	storeyAdditionPermitRenovationCode
	storeyAdditionPermitDistrict
	storeyAdditionPermitPlotInstructionNumber
	storeyAdditionPermitPlotInstructionDate
	storeyAdditionPermitAllowedStoreys
	storeyAdditionPermitPermitNumber
	storeyAdditionPermitExistingStoreys
	storeyAdditionPermitExistingFloorArea
	storeyAdditionPermitExistingStructure
	storeyAdditionPermitAddedStoreys
	storeyAdditionPermitAddedArea
	storeyAdditionPermitAddedUnits
	storeyAdditionPermitRequestedUse
	storeyAdditionPermitParkingSpaces
	storeyAdditionPermitEngineers
	storeyAdditionPermitRegistryOwnershipInquiryRegisteredArea
	storeyAdditionPermitRegistryOwnershipInquiryBoundaries
	storeyAdditionPermitRegistryOwnershipInquiryMortgaged
	storeyAdditionPermitRegistryOwnershipInquirySeized
	storeyAdditionPermitRegistryOwnershipInquiryOwners
	storeyAdditionPermitEngineerCapacityInquiryConfirmedGrade
	storeyAdditionPermitEngineerCapacityInquiryConfirmedExpiry
	storeyAdditionPermitEngineerCapacityInquiryConfirmedCapacity
	storeyAdditionPermitFireSafetyInquiryInstructions
	storeyAdditionPermitFireSafetyInquiryApproved
)

const (
	storeyAdditionPermitEngineersDiscipline = iota
	storeyAdditionPermitEngineersEngineerRole
	storeyAdditionPermitEngineersLicence
	storeyAdditionPermitEngineersNationalID
)

const (
	storeyAdditionPermitRegistryOwnershipInquiryOwnersOwnerName = iota
	storeyAdditionPermitRegistryOwnershipInquiryOwnersShareDang
)

var storeyAdditionPermitEngineersColumns = part{isSorted: true, keys: []string{"discipline", "engineer_role", "licence", "national_id"}, steps: []step{
	{id: "discipline", title: Text{"رشته", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "engineer_role", at: 1, title: Text{"نقش", "role"}, kind: kindChoice, list: &itemsEngineerRole},
	{id: "licence", at: 2, title: Text{"شماره پروانه اشتغال", "licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "national_id", at: 3, title: Text{"کد ملی مهندس", "engineer's national id"}, kind: kindIdentifier, identifier: nationalID},
}}

var storeyAdditionPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: storeyAdditionPermitLegalPersonIDAsked, rests: []int{storeyAdditionPermitApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "all_owners_consent", at: 6, title: Text{"همه مالکان رضایت دارند", "all owners consent"}, kind: kindYesNo},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 9, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "plot_instruction_number", at: 10, title: Text{"شماره دستور نقشه", "plot-instruction number"}, kind: kindText, max: 30},
	{id: "plot_instruction_date", at: 11, title: Text{"تاریخ دستور نقشه", "plot-instruction date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "allowed_storeys", at: 12, title: Text{"طبقات دستور نقشه", "storeys allowed"}, kind: kindWhole, min: 1, max: 60},
	{id: "permit_number", at: 13, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "existing_storeys", at: 14, title: Text{"طبقات موجود", "existing storeys"}, kind: kindWhole, min: 1, max: 60},
	{id: "existing_floor_area", at: 15, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "existing_structure", at: 16, title: Text{"نوع سازه موجود", "existing structure"}, kind: kindChoice, list: &itemsStructureType},
	{id: "added_storeys", at: 17, title: Text{"تعداد طبقات افزوده", "storeys added"}, kind: kindWhole, min: 1, max: 10},
	{id: "added_area", at: 18, title: Text{"زیربنای افزوده", "floor area added"}, kind: kindDecimal, min: 100, max: 20000000, places: 2},
	{id: "added_units", at: 19, title: Text{"تعداد واحد افزوده", "units added"}, kind: kindWhole, min: 0, max: 100},
	{id: "requested_use", at: 20, title: Text{"کاربری درخواستی", "requested use"}, kind: kindChoice, list: &itemsLandUse2},
	{id: "parking_spaces", at: 21, title: Text{"تعداد پارکینگ", "parking spaces"}, kind: kindWhole, min: 0, max: 2000},
	{id: "engineers", at: 22, title: Text{"مهندسان", "designing and supervising engineers"}, kind: kindRows, min: 1, max: 40, columns: &storeyAdditionPermitEngineersColumns},
}

var storeyAdditionPermitRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var storeyAdditionPermitRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &storeyAdditionPermitRegistryOwnershipInquiryOwnersColumns},
}

var storeyAdditionPermitEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var storeyAdditionPermitFireSafetyInquirySteps = []step{
	{id: "instructions", title: Text{"دستورالعمل ایمنی", "safety instructions"}, kind: kindText, max: 1000},
	{id: "approved", at: 1, title: Text{"ایمنی حریق تأیید شده است", "fire safety is approved"}, kind: kindYesNo},
}

var storeyAdditionPermitAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 23, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: storeyAdditionPermitRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 28, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: storeyAdditionPermitEngineerCapacityInquirySteps, isSorted: true}},
	{id: "fire-safety-inquiry", title: Text{"استعلام آتش‌نشانی", "fire-safety inquiry"}, part: part{pointer: "/answers/fire-safety-inquiry", base: 31, keys: []string{"instructions", "approved"}, steps: storeyAdditionPermitFireSafetyInquirySteps, isSorted: true}},
}

var storeyAdditionPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: storeyAdditionPermitDocumentPowerOfAttorney, rests: []int{storeyAdditionPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "plot-instruction-sheet", title: Text{"برگ دستور نقشه", "plot-instruction sheet"}, paper: 1, copies: "copy"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 3, copies: "original-and-copy", when: guard{holds: storeyAdditionPermitDocumentInheritanceCertificate, rests: []int{storeyAdditionPermitApplicantRole}}, because: &Text{"متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"}},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 4, copies: "original", when: guard{holds: storeyAdditionPermitDocumentCoOwnerConsent, rests: []int{storeyAdditionPermitOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "the property has more than one owner"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 5, copies: "copy"},
	{id: "completion-certificate", title: Text{"گواهی پایان کار", "completion certificate"}, paper: 6, copies: "copy"},
	{id: "soundness-report", title: Text{"گزارش استحکام مهندس", "soundness report"}, paper: 7, copies: "original"},
	{id: "architectural-drawings", title: Text{"نقشه معماری", "architectural drawings"}, paper: 8, copies: "original"},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 9, copies: "original"},
	{id: "designer-commitment", title: Text{"برگه تعهد طراحی", "designer's commitment sheet"}, paper: 10, copies: "original"},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 11, copies: "original"},
	{id: "relative-wall-check", title: Text{"محاسبه دیوار نسبی", "relative-wall calculation"}, paper: 12, copies: "original", when: guard{holds: storeyAdditionPermitDocumentRelativeWallCheck, rests: []int{storeyAdditionPermitExistingStructure}}, because: &Text{"سازه موجود بنایی است", "the existing structure is masonry"}, basis: []string{"standard-2800"}},
	{id: "fire-safety-approval", title: Text{"تأییدیه آتش‌نشانی", "fire organisation's approval"}, paper: 13, copies: "original", when: guard{holds: storeyAdditionPermitDocumentFireSafetyApproval, rests: []int{storeyAdditionPermitExistingStoreys, storeyAdditionPermitAddedStoreys}}, because: &Text{"جمع طبقات شش یا بیشتر است", "the total reaches six storeys or more"}},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 14, copies: "electronic"},
}

var storeyAdditionPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"plot-instruction"}},
	{anyOf: []string{"structural-soundness-certificate"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"fire-safety-inquiry"}, when: guard{holds: storeyAdditionPermitDocumentFireSafetyApproval, rests: []int{storeyAdditionPermitExistingStoreys, storeyAdditionPermitAddedStoreys}}, because: &Text{"ساختمان مشمول تأییدیه آتش‌نشانی است", "the building needs the fire organisation's approval"}, inquiries: []int{2}, awaited: []int{2}},
}

var storeyAdditionPermitRules = []rule{
	{id: "within-instruction", holds: guard{holds: storeyAdditionPermitRuleWithinInstruction, rests: []int{storeyAdditionPermitAllowedStoreys, storeyAdditionPermitExistingStoreys, storeyAdditionPermitAddedStoreys}}, path: "/fields/existing_storeys", reads: []string{"/fields/added_storeys", "/fields/allowed_storeys"}, message: Text{"جمع طبقات موجود و افزوده از دستور نقشه بیشتر است", "existing and added storeys together exceed the plot instruction"}, remedy: Text{"طبقات افزوده را در نقشه کم کنید یا با فرم ۲ دستور نقشه تازه بگیرید", "reduce the added storeys in the drawings, or obtain a new plot instruction with form 2"}},
	{id: "all-owners-consent", when: guard{holds: storeyAdditionPermitDocumentCoOwnerConsent, rests: []int{storeyAdditionPermitOwnersCount}}, holds: guard{holds: storeyAdditionPermitRuleAllOwnersConsent, rests: []int{storeyAdditionPermitAllOwnersConsent}}, path: "/fields/all_owners_consent", message: Text{"بام و مشاعات از آنِ همه است و همه مالکان رضایت ندارند", "the roof and the common parts belong to all owners, and not all consent"}, remedy: Text{"رضایت‌نامه رسمی مالکان دیگر را از دفتر اسناد رسمی بگیرید و پیوست کنید", "obtain the notarised consent of the other owners at a notary office and attach it"}, basis: []string{"opinion-joint-owners"}},
	{id: "parking-for-added-units", advises: true, holds: guard{holds: storeyAdditionPermitRuleParkingForAddedUnits, rests: []int{storeyAdditionPermitParkingSpaces, storeyAdditionPermitAddedUnits}}, path: "/fields/parking_spaces", reads: []string{"/fields/added_units"}, message: Text{"تعداد پارکینگ از واحدهای افزوده کمتر است", "there are fewer parking spaces than units added"}, remedy: Text{"پارکینگ کم را در نقشه معماری بیفزایید", "add the missing spaces to the architectural drawings"}, basis: []string{"detailed-plan-parking"}},
}

var storeyAdditionPermitProvisions = []provision{
	{id: "licensed-engineers"},
	{id: "masonry-check", when: guard{holds: storeyAdditionPermitDocumentRelativeWallCheck, rests: []int{storeyAdditionPermitExistingStructure}}},
	{id: "soundness-confirmed"},
	{id: "added-parking", when: guard{holds: storeyAdditionPermitProvisionAddedParking, rests: []int{storeyAdditionPermitAddedUnits}}},
	{id: "unsettled-violation"},
}

var storeyAdditionPermitVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", "Signed and stamped drawings are handed over once in person."}},
}

var storeyAdditionPermitDerived = []derived{
	{id: "total_storeys", rests: []int{storeyAdditionPermitExistingStoreys, storeyAdditionPermitAddedStoreys}, value: storeyAdditionPermitTotalStoreys, kind: kindWhole, places: 0},
	{id: "fire_approval_needed", rests: []int{storeyAdditionPermitExistingStoreys, storeyAdditionPermitAddedStoreys}, value: storeyAdditionPermitFireApprovalNeeded, kind: kindYesNo},
}

var storeyAdditionPermit = record{id: "storey-addition-permit", title: Text{"پروانه اضافه اشکوب", "storey-addition permit"}, since: 437927, until: 547864, slots: 33, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "owners_count", "all_owners_consent", "case_number", "renovation_code", "district", "plot_instruction_number", "plot_instruction_date", "allowed_storeys", "permit_number", "existing_storeys", "existing_floor_area", "existing_structure", "added_storeys", "added_area", "added_units", "requested_use", "parking_spaces", "engineers"}, steps: storeyAdditionPermitSteps, isSorted: true}, answers: storeyAdditionPermitAnswers, documents: storeyAdditionPermitDocuments, papers: []string{"power-of-attorney", "plot-instruction-sheet", "title-deed", "inheritance-certificate", "co-owner-consent", "building-permit", "completion-certificate", "soundness-report", "architectural-drawings", "structural-drawings", "designer-commitment", "supervisor-commitment", "relative-wall-check", "fire-safety-approval", "fee-receipt"}, needs: storeyAdditionPermitNeeds, rules: storeyAdditionPermitRules, provisions: storeyAdditionPermitProvisions, visits: storeyAdditionPermitVisits, derived: storeyAdditionPermitDerived}

// storeyAdditionPermitTotalStoreys computes "storeys in total".
func storeyAdditionPermitTotalStoreys(f *filing) value {
	return f.at[storeyAdditionPermitExistingStoreys].num().plus(f.at[storeyAdditionPermitAddedStoreys].num()).value()
}

// storeyAdditionPermitFireApprovalNeeded computes "fire approval applies".
func storeyAdditionPermitFireApprovalNeeded(f *filing) value {
	return flag(storeyAdditionPermitTotalStoreys(f).num().atLeast(parameterFireStoreys(constant(f.day))))
}

// storeyAdditionPermitLegalPersonIDAsked tells whether applicant_role is company.
func storeyAdditionPermitLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[storeyAdditionPermitApplicantRole].is(3)
}

// storeyAdditionPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func storeyAdditionPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[storeyAdditionPermitApplicantRole].is(1)
}

// storeyAdditionPermitDocumentInheritanceCertificate tells whether applicant_role is heir.
func storeyAdditionPermitDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[storeyAdditionPermitApplicantRole].is(2)
}

// storeyAdditionPermitDocumentCoOwnerConsent tells whether owners_count above 1.
func storeyAdditionPermitDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[storeyAdditionPermitOwnersCount].num().above(constant(1))
}

// storeyAdditionPermitDocumentRelativeWallCheck tells whether existing_structure is one of masonry, masonry-tied.
func storeyAdditionPermitDocumentRelativeWallCheck(f *filing, _ []value) bool {
	return f.at[storeyAdditionPermitExistingStructure].oneOf(4, 3)
}

// storeyAdditionPermitDocumentFireSafetyApproval tells whether fire_approval_needed.
func storeyAdditionPermitDocumentFireSafetyApproval(f *filing, _ []value) bool {
	return storeyAdditionPermitFireApprovalNeeded(f).yes()
}

// storeyAdditionPermitRuleWithinInstruction tells whether total_storeys at most allowed_storeys.
func storeyAdditionPermitRuleWithinInstruction(f *filing, _ []value) bool {
	return storeyAdditionPermitTotalStoreys(f).num().atMost(f.at[storeyAdditionPermitAllowedStoreys].num())
}

// storeyAdditionPermitRuleAllOwnersConsent tells whether all_owners_consent.
func storeyAdditionPermitRuleAllOwnersConsent(f *filing, _ []value) bool {
	return f.at[storeyAdditionPermitAllOwnersConsent].yes()
}

// storeyAdditionPermitRuleParkingForAddedUnits tells whether parking_spaces at least added_units times parking_per_unit.
func storeyAdditionPermitRuleParkingForAddedUnits(f *filing, _ []value) bool {
	return f.at[storeyAdditionPermitParkingSpaces].num().atLeast(f.at[storeyAdditionPermitAddedUnits].num().times(parameterParkingPerUnit(constant(f.day))))
}

// storeyAdditionPermitProvisionAddedParking tells whether added_units above 0.
func storeyAdditionPermitProvisionAddedParking(f *filing, _ []value) bool {
	return f.at[storeyAdditionPermitAddedUnits].num().above(constant(0))
}
