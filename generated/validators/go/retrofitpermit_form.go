// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// RetrofitPermit is a filing of retrofit-permit, «پروانه مقاوم‌سازی» (seismic-retrofit permit).
type RetrofitPermit = Filing[RetrofitPermitFields, RetrofitPermitAnswers]

// RetrofitPermitFields is what is filled in in «پروانه مقاوم‌سازی» (seismic-retrofit permit).
type RetrofitPermitFields struct {
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

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// BuildYear is سال ساخت (هجری شمسی): a whole number from 1250 to 1500.
	BuildYear int64 `json:"build_year"`

	// ExistingStoreys is تعداد طبقات موجود: a whole number from 1 to 60.
	ExistingStoreys int64 `json:"existing_storeys"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// ExistingStructure is نوع سازه موجود: one item.
	ExistingStructure StructureType `json:"existing_structure"`

	// RequestedUse is کاربری درخواستی: one item.
	RequestedUse LandUse `json:"requested_use"`

	// RetrofitGoal is هدف بهسازی: one item.
	RetrofitGoal RetrofitPermitRetrofitGoal `json:"retrofit_goal"`

	// Methods is روش تقویت: one item at least, each once.
	Methods []RetrofitPermitRetrofitMethod `json:"methods"`

	// AreaChanges is زیربنا تغییر می‌کند: yes or no.
	AreaChanges bool `json:"area_changes"`

	// Occupied is ساختمان در حین کار مسکون است: yes or no.
	Occupied bool `json:"occupied"`

	// Engineers is مهندسان: 1 to 40 rows.
	Engineers []RetrofitPermitFieldsEngineers `json:"engineers"`

	// CoordinatorLicence is شماره پروانه اشتغال ناظر هماهنگ‌کننده: engineer licence.
	CoordinatorLicence string `json:"coordinator_licence"`
}

// RetrofitPermitFieldsEngineers is a row of «مهندسان».
type RetrofitPermitFieldsEngineers struct {
	// Discipline is رشته: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// EngineerRole is نقش: one item.
	EngineerRole EngineerRole `json:"engineer_role"`

	// Licence is شماره پروانه اشتغال: engineer licence.
	Licence string `json:"licence"`

	// NationalID is کد ملی مهندس: national id.
	NationalID string `json:"national_id"`
}

// RetrofitPermitAnswers are the answers that «پروانه مقاوم‌سازی» (seismic-retrofit permit) may carry.
type RetrofitPermitAnswers struct {
	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`
}

// The slots of retrofit-permit.
const (
	retrofitPermitApplicantRole = iota
	retrofitPermitFullName
	retrofitPermitNationalID
	retrofitPermitLegalPersonID
	retrofitPermitMobile
	retrofitPermitOwnersCount
	retrofitPermitCaseNumber
	retrofitPermitRenovationCode
	retrofitPermitDistrict
	retrofitPermitPermitNumber
	retrofitPermitBuildYear
	retrofitPermitExistingStoreys
	retrofitPermitExistingFloorArea
	retrofitPermitExistingStructure
	retrofitPermitRequestedUse
	retrofitPermitRetrofitGoal
	retrofitPermitMethods
	retrofitPermitAreaChanges
	retrofitPermitOccupied
	retrofitPermitEngineers
	retrofitPermitCoordinatorLicence
	retrofitPermitEngineerCapacityInquiryConfirmedGrade
	retrofitPermitEngineerCapacityInquiryConfirmedExpiry
	retrofitPermitEngineerCapacityInquiryConfirmedCapacity
)

const (
	retrofitPermitEngineersDiscipline = iota
	retrofitPermitEngineersEngineerRole
	retrofitPermitEngineersLicence
	retrofitPermitEngineersNationalID
)

var retrofitPermitEngineersColumns = part{isSorted: true, keys: []string{"discipline", "engineer_role", "licence", "national_id"}, steps: []step{
	{id: "discipline", title: Text{"رشته", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "engineer_role", at: 1, title: Text{"نقش", "role"}, kind: kindChoice, list: &itemsEngineerRole},
	{id: "licence", at: 2, title: Text{"شماره پروانه اشتغال", "licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "national_id", at: 3, title: Text{"کد ملی مهندس", "engineer's national id"}, kind: kindIdentifier, identifier: nationalID},
}}

var retrofitPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: retrofitPermitLegalPersonIDAsked, rests: []int{retrofitPermitApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 8, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 9, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "build_year", at: 10, title: Text{"سال ساخت", "year built"}, kind: kindWhole, min: 1250, max: 1500},
	{id: "existing_storeys", at: 11, title: Text{"طبقات موجود", "existing storeys"}, kind: kindWhole, min: 1, max: 60},
	{id: "existing_floor_area", at: 12, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "existing_structure", at: 13, title: Text{"نوع سازه موجود", "existing structure"}, kind: kindChoice, list: &itemsStructureType},
	{id: "requested_use", at: 14, title: Text{"کاربری درخواستی", "requested use"}, kind: kindChoice, list: &itemsLandUse2},
	{id: "retrofit_goal", at: 15, title: Text{"هدف بهسازی", "rehabilitation objective"}, kind: kindChoice, list: &itemsRetrofitPermitRetrofitGoal},
	{id: "methods", at: 16, title: Text{"روش تقویت", "methods"}, kind: kindChoices, list: &itemsRetrofitPermitRetrofitMethod},
	{id: "area_changes", at: 17, title: Text{"زیربنا تغییر می‌کند", "the floor area changes"}, kind: kindYesNo},
	{id: "occupied", at: 18, title: Text{"در حین کار مسکون است", "occupied during the works"}, kind: kindYesNo},
	{id: "engineers", at: 19, title: Text{"مهندسان", "designing and supervising engineers"}, kind: kindRows, min: 1, max: 40, columns: &retrofitPermitEngineersColumns},
	{id: "coordinator_licence", at: 20, title: Text{"پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
}

var retrofitPermitEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var retrofitPermitAnswers = []answer{
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 21, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: retrofitPermitEngineerCapacityInquirySteps, isSorted: true}},
}

var retrofitPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: retrofitPermitDocumentPowerOfAttorney, rests: []int{retrofitPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 2, copies: "original", when: guard{holds: retrofitPermitDocumentCoOwnerConsent, rests: []int{retrofitPermitOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "the property has more than one owner"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 3, copies: "copy"},
	{id: "vulnerability-study", title: Text{"مطالعات آسیب‌پذیری لرزه‌ای", "seismic-vulnerability study"}, paper: 4, copies: "original"},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 5, copies: "original"},
	{id: "as-built-drawings", title: Text{"نقشه چون‌ساخت (وضع موجود)", "as-built drawings"}, paper: 6, copies: "original"},
	{id: "soil-report", title: Text{"گزارش ژئوتکنیک", "geotechnical report"}, paper: 7, copies: "original", when: guard{holds: retrofitPermitDocumentSoilReport, rests: []int{retrofitPermitMethods}}, because: &Text{"پی ساختمان تقویت می‌شود", "the foundation is strengthened"}},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 8, copies: "original"},
	{id: "third-party-insurance", title: Text{"بیمه‌نامه کارگاه", "third-party liability policy"}, paper: 9, copies: "copy"},
}

var retrofitPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"structural-soundness-certificate"}},
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var retrofitPermitRules = []rule{
	{id: "area-unchanged", holds: guard{holds: retrofitPermitRuleAreaUnchanged, rests: []int{retrofitPermitAreaChanges}}, path: "/fields/area_changes", message: Text{"زیربنا با مقاوم‌سازی تغییر می‌کند", "the floor area changes with the retrofit"}, remedy: Text{"برای تغییر زیربنا فرم ۱۴ (پروانه توسعه بنا) را بفرستید", "for a change of floor area file form 14 (extension permit)"}},
}

var retrofitPermitProvisions = []provision{
	{id: "licensed-engineers"},
	{id: "joint-building", when: guard{holds: retrofitPermitDocumentCoOwnerConsent, rests: []int{retrofitPermitOwnersCount}}},
	{id: "study-first"},
	{id: "government-applicant"},
}

var retrofitPermitVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", "Signed and stamped drawings are handed over once in person."}},
}

var retrofitPermit = record{id: "retrofit-permit", title: Text{"پروانه مقاوم‌سازی", "seismic-retrofit permit"}, since: 437927, until: 547864, slots: 24, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "owners_count", "case_number", "renovation_code", "district", "permit_number", "build_year", "existing_storeys", "existing_floor_area", "existing_structure", "requested_use", "retrofit_goal", "methods", "area_changes", "occupied", "engineers", "coordinator_licence"}, steps: retrofitPermitSteps, isSorted: true}, answers: retrofitPermitAnswers, documents: retrofitPermitDocuments, papers: []string{"power-of-attorney", "title-deed", "co-owner-consent", "building-permit", "vulnerability-study", "structural-drawings", "as-built-drawings", "soil-report", "supervisor-commitment", "third-party-insurance"}, needs: retrofitPermitNeeds, rules: retrofitPermitRules, provisions: retrofitPermitProvisions, visits: retrofitPermitVisits}

// retrofitPermitLegalPersonIDAsked tells whether applicant_role is company.
func retrofitPermitLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[retrofitPermitApplicantRole].is(2)
}

// retrofitPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func retrofitPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[retrofitPermitApplicantRole].is(1)
}

// retrofitPermitDocumentCoOwnerConsent tells whether owners_count above 1.
func retrofitPermitDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[retrofitPermitOwnersCount].num().above(constant(1))
}

// retrofitPermitDocumentSoilReport tells whether methods includes foundation.
func retrofitPermitDocumentSoilReport(f *filing, _ []value) bool {
	return f.set(f.at[retrofitPermitMethods]).hasAll(4)
}

// retrofitPermitRuleAreaUnchanged tells whether not area_changes.
func retrofitPermitRuleAreaUnchanged(f *filing, _ []value) bool {
	return !f.at[retrofitPermitAreaChanges].yes()
}
