// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Article100Defence is a filing of article-100-defence, «لایحه دفاعیه کمیسیون ماده صد» (written defence before the Article 100 commission).
type Article100Defence = Filing[Article100DefenceFields, Article100DefenceAnswers]

// Article100DefenceFields is what is filled in in «لایحه دفاعیه کمیسیون ماده صد» (written defence before the Article 100 commission).
type Article100DefenceFields struct {
	// CommissionCaseNumber is شماره پرونده کمیسیون: 1 to 30 characters.
	CommissionCaseNumber string `json:"commission_case_number"`

	// NoticeDate is تاریخ ابلاغ اخطار: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	NoticeDate string `json:"notice_date"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// DefendantRole is سمت دفاع‌کننده: one item.
	DefendantRole PartyRole `json:"defendant_role"`

	// PersonKind is نوع شخص: one item.
	PersonKind PersonKind `json:"person_kind"`

	// NationalID is کد ملی دفاع‌کننده: national id, asked when person_kind is natural.
	NationalID *string `json:"national_id,omitempty"`

	// LegalPersonID is شناسه ملی شخص حقوقی: legal person id, asked when person_kind is not natural.
	LegalPersonID *string `json:"legal_person_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// Email is رایانامه: email.
	Email *string `json:"email,omitempty"`

	// ViolationKind is موضوع تخلف: one item at least, each once.
	ViolationKind []ViolationKind `json:"violation_kind"`

	// LandUse is کاربری محل تخلف: one item.
	LandUse LandUse `json:"land_use"`

	// ViolationArea is مساحت مورد اختلاف: square metres from 0.00 to 200000.00.
	ViolationArea string `json:"violation_area"`

	// ViolationYear is سال وقوع تخلف (هجری شمسی): a whole number from 1250 to 1450.
	ViolationYear int64 `json:"violation_year"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber *string `json:"permit_number,omitempty"`

	// HasSupervisor is ساختمان مهندس ناظر دارد: yes or no.
	HasSupervisor bool `json:"has_supervisor"`

	// WorksStoppedDate is تاریخ توقف عملیات: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	WorksStoppedDate *string `json:"works_stopped_date,omitempty"`

	// Position is موضع دفاع: one item at least, each once.
	Position []Article100DefenceDefencePosition `json:"position"`

	// DefenceText is متن دفاعیه: 1 to 4000 characters.
	DefenceText string `json:"defence_text"`
}

// Article100DefenceAnswers are the answers that «لایحه دفاعیه کمیسیون ماده صد» (written defence before the Article 100 commission) may carry.
type Article100DefenceAnswers struct {
	// CaseStatusInquiry is استعلام وضعیت پرونده.
	CaseStatusInquiry *CaseStatusInquiryAnswer `json:"case-status-inquiry,omitempty"`
}

// The slots of article-100-defence.
const (
	article100DefenceCommissionCaseNumber = iota
	article100DefenceNoticeDate
	article100DefenceRenovationCode
	article100DefenceRegistryPlate
	article100DefenceDistrict
	article100DefenceDefendantRole
	article100DefencePersonKind
	article100DefenceNationalID
	article100DefenceLegalPersonID
	article100DefenceMobile
	article100DefenceEmail
	article100DefenceViolationKind
	article100DefenceLandUse
	article100DefenceViolationArea
	article100DefenceViolationYear
	article100DefencePermitNumber
	article100DefenceHasSupervisor
	article100DefenceWorksStoppedDate
	article100DefencePosition
	article100DefenceDefenceText
	article100DefenceCaseStatusInquiryCaseStage
	article100DefenceCaseStatusInquiryWaitingFor
	article100DefenceCaseStatusInquiryUpdatedOn
	article100DefenceCaseStatusInquiryMissingDocument
)

var article100DefenceSteps = []step{
	{id: "commission_case_number", title: Text{"شماره پرونده کمیسیون", "commission case number"}, kind: kindText, max: 30},
	{id: "notice_date", at: 1, title: Text{"تاریخ ابلاغ اخطار", "date of the notice"}, kind: kindDate, min: 437927, max: 547864},
	{id: "renovation_code", at: 2, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 3, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 4, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "defendant_role", at: 5, title: Text{"سمت دفاع‌کننده", "role"}, kind: kindChoice, list: &itemsPartyRole},
	{id: "person_kind", at: 6, title: Text{"نوع شخص", "kind of person"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "national_id", at: 7, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: article100DefenceNationalIDAsked, rests: []int{article100DefencePersonKind}}},
	{id: "legal_person_id", at: 8, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: article100DefenceLegalPersonIDAsked, rests: []int{article100DefencePersonKind}}},
	{id: "mobile", at: 9, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "email", at: 10, title: Text{"رایانامه", "email"}, kind: kindIdentifier, identifier: email, isOptional: true},
	{id: "violation_kind", at: 11, title: Text{"موضوع تخلف", "alleged violation"}, kind: kindChoices, list: &itemsViolationKind2},
	{id: "land_use", at: 12, title: Text{"کاربری محل", "use of the place"}, kind: kindChoice, list: &itemsLandUse},
	{id: "violation_area", at: 13, title: Text{"مساحت تخلف", "area of the violation"}, kind: kindDecimal, min: 0, max: 20000000, places: 2},
	{id: "violation_year", at: 14, title: Text{"سال وقوع تخلف", "year of the violation"}, kind: kindWhole, min: 1250, max: 1450},
	{id: "permit_number", at: 15, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30, isOptional: true},
	{id: "has_supervisor", at: 16, title: Text{"ساختمان مهندس ناظر دارد", "has a supervising engineer"}, kind: kindYesNo},
	{id: "works_stopped_date", at: 17, title: Text{"تاریخ توقف عملیات", "date the works were stopped"}, kind: kindDate, min: 437927, max: 547864, isOptional: true},
	{id: "position", at: 18, title: Text{"موضع دفاع", "line of defence"}, kind: kindChoices, list: &itemsArticle100DefenceDefencePosition},
	{id: "defence_text", at: 19, title: Text{"متن دفاعیه", "text of the defence"}, kind: kindText, max: 4000},
}

var article100DefenceCaseStatusInquirySteps = []step{
	{id: "case_stage", title: Text{"مرحله", "stage"}, kind: kindChoice, list: &itemsCaseStatusInquiryCaseStage},
	{id: "waiting_for", at: 1, title: Text{"در انتظار", "waiting for"}, kind: kindChoice, list: &itemsCaseStatusInquiryWaitingFor},
	{id: "updated_on", at: 2, title: Text{"تاریخ آخرین تغییر", "date of the last change"}, kind: kindDate, min: 437927, max: 547864},
	{id: "missing_document", at: 3, title: Text{"مدرک ناقص", "missing document"}, kind: kindText, max: 60, isOptional: true},
}

var article100DefenceAnswers = []answer{
	{id: "case-status-inquiry", title: Text{"استعلام وضعیت پرونده", "case status inquiry"}, part: part{pointer: "/answers/case-status-inquiry", base: 20, keys: []string{"case_stage", "waiting_for", "updated_on", "missing_document"}, steps: article100DefenceCaseStatusInquirySteps, isSorted: true}},
}

var article100DefenceDocuments = []requirement{
	{id: "national-card", title: Text{"کارت ملی", "national card"}, copies: "copy"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy", when: guard{holds: article100DefenceDocumentTitleDeed, rests: []int{article100DefenceDefendantRole}}, because: &Text{"دفاع‌کننده مالک است", "the person who defends is the owner"}},
	{id: "lease-contract", title: Text{"اجاره‌نامه", "lease"}, paper: 2, copies: "copy", when: guard{holds: article100DefenceDocumentLeaseContract, rests: []int{article100DefenceDefendantRole}}, because: &Text{"دفاع‌کننده مستأجر است", "the person who defends is the tenant"}},
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, paper: 3, copies: "copy", when: guard{holds: article100DefenceDocumentPowerOfAttorney, rests: []int{article100DefenceDefendantRole}}, because: &Text{"دفاع‌کننده وکیل است", "the person who defends is a representative"}},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 4, copies: "copy", when: guard{holds: article100DefenceDocumentSupervisorReport, rests: []int{article100DefenceHasSupervisor}}, because: &Text{"ساختمان مهندس ناظر دارد", "there is a supervising engineer"}},
	{id: "technical-officer-report", title: Text{"گزارش مأمور فنی شهرداری", "technical officer report"}, paper: 5, copies: "copy"},
	{id: "commission-notice", title: Text{"اخطار یا برگ ابلاغ کمیسیون ماده صد", "notice or service slip of the Article 100 commission"}, paper: 6, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 7, copies: "copy", when: guard{holds: article100DefenceDocumentBuildingPermit, rests: []int{article100DefencePosition}}, because: &Text{"به مجوز استناد شده است", "a permission is relied on"}},
	{id: "age-evidence", title: Text{"مدارک قدمت بنا", "evidence of the building's age"}, paper: 8, copies: "copy", when: guard{holds: article100DefenceDocumentAgeEvidence, rests: []int{article100DefencePosition}}, because: &Text{"به قدمت بنا استناد شده است", "the building's age is relied on"}},
	{id: "structural-soundness-certificate", title: Text{"گواهی استحکام بنا", "structural-soundness certificate"}, paper: 9, copies: "original", when: guard{holds: article100DefenceDocumentStructuralSoundnessCertificate, rests: []int{article100DefencePosition, article100DefenceViolationKind}}, because: &Text{"رعایت اصول فنی یا استحکام بنا موضوع پرونده است", "technical principles or soundness are at issue"}},
	{id: "expert-report", title: Text{"گزارش کارشناس رسمی", "official expert report"}, paper: 10, copies: "copy", when: guard{holds: article100DefenceDocumentExpertReport, rests: []int{article100DefencePosition}}, because: &Text{"به مساحت ایراد شده است", "the measured area is disputed"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 11, copies: "electronic"},
}

var article100DefenceNeeds = []need{
	{anyOf: []string{"case-status-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var article100DefenceRules = []rule{
	{id: "after-notice", holds: guard{holds: article100DefenceRuleAfterNotice, rests: []int{article100DefenceNoticeDate}}, path: "/fields/notice_date", message: Text{"تاریخ ابلاغ اخطار پس از روز ثبت لایحه است", "the notice is dated after the day of filing"}, remedy: Text{"تاریخ را از روی برگ اخطار بنویسید", "copy the date from the notice"}, basis: []string{"municipality-act 100 note 1"}},
	{id: "in-time", advises: true, holds: guard{holds: article100DefenceRuleInTime, rests: []int{article100DefenceNoticeDate}}, path: "/fields/notice_date", message: Text{"مهلت ۱۰ روزه لایحه پس از ابلاغ گذشته است", "the 10 days for the defence after the notice are over"}, remedy: Text{"لایحه به کمیسیون فرستاده می‌شود، ولی شاید رأی صادر شده باشد؛ وضعیت پرونده را با استعلام ۸ بپرسید", "the defence is passed on, but the commission may already have decided; ask for the status with inquiry 8"}, basis: []string{"municipality-act 100 note 1"}},
}

var article100DefenceProvisions = []provision{
	{id: "others-heard", when: guard{holds: article100DefenceProvisionOthersHeard, rests: []int{article100DefenceDefendantRole}}},
	{id: "written-only"},
	{id: "members"},
	{id: "excess-residential", when: guard{holds: article100DefenceProvisionExcessResidential, rests: []int{article100DefenceViolationKind, article100DefenceLandUse}}},
	{id: "excess-business", when: guard{holds: article100DefenceProvisionExcessBusiness, rests: []int{article100DefenceViolationKind, article100DefenceLandUse}}},
	{id: "without-permit", when: guard{holds: article100DefenceProvisionWithoutPermit, rests: []int{article100DefenceViolationKind}}},
	{id: "missing-parking", when: guard{holds: article100DefenceProvisionMissingParking, rests: []int{article100DefenceViolationKind}}},
	{id: "decision-in-month"},
	{id: "case-after-stop", when: guard{holds: article100DefenceProvisionCaseAfterStop, rests: []int{article100DefenceWorksStoppedDate}}},
}

var article100DefenceRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "commission_case_number", title: Text{"شماره پرونده کمیسیون", "commission case number"}, kind: kindText, max: 30}, sample: "123"}, {step: step{id: "national_id", title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var article100Defence = record{id: "article-100-defence", title: Text{"لایحه دفاعیه کمیسیون ماده صد", "written defence before the Article 100 commission"}, since: 437927, until: 547864, slots: 24, fields: part{pointer: "/fields", keys: []string{"commission_case_number", "notice_date", "renovation_code", "registry_plate", "district", "defendant_role", "person_kind", "national_id", "legal_person_id", "mobile", "email", "violation_kind", "land_use", "violation_area", "violation_year", "permit_number", "has_supervisor", "works_stopped_date", "position", "defence_text"}, steps: article100DefenceSteps, isSorted: true}, answers: article100DefenceAnswers, documents: article100DefenceDocuments, papers: []string{"national-card", "title-deed", "lease-contract", "power-of-attorney", "supervisor-report", "technical-officer-report", "commission-notice", "building-permit", "age-evidence", "structural-soundness-certificate", "expert-report", "photos"}, needs: article100DefenceNeeds, rules: article100DefenceRules, provisions: article100DefenceProvisions, requests: article100DefenceRequests}

// article100DefenceNationalIDAsked tells whether person_kind is natural.
func article100DefenceNationalIDAsked(f *filing, _ []value) bool {
	return f.at[article100DefencePersonKind].is(0)
}

// article100DefenceLegalPersonIDAsked tells whether person_kind is not natural.
func article100DefenceLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[article100DefencePersonKind].noneOf(0)
}

// article100DefenceDocumentTitleDeed tells whether defendant_role is owner.
func article100DefenceDocumentTitleDeed(f *filing, _ []value) bool {
	return f.at[article100DefenceDefendantRole].is(0)
}

// article100DefenceDocumentLeaseContract tells whether defendant_role is tenant.
func article100DefenceDocumentLeaseContract(f *filing, _ []value) bool {
	return f.at[article100DefenceDefendantRole].is(2)
}

// article100DefenceDocumentPowerOfAttorney tells whether defendant_role is representative.
func article100DefenceDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[article100DefenceDefendantRole].is(4)
}

// article100DefenceDocumentSupervisorReport tells whether has_supervisor.
func article100DefenceDocumentSupervisorReport(f *filing, _ []value) bool {
	return f.at[article100DefenceHasSupervisor].yes()
}

// article100DefenceDocumentBuildingPermit tells whether position includes permit.
func article100DefenceDocumentBuildingPermit(f *filing, _ []value) bool {
	return f.set(f.at[article100DefencePosition]).hasAll(3)
}

// article100DefenceDocumentAgeEvidence tells whether position includes old.
func article100DefenceDocumentAgeEvidence(f *filing, _ []value) bool {
	return f.set(f.at[article100DefencePosition]).hasAll(2)
}

// article100DefenceDocumentStructuralSoundnessCertificate tells whether position includes soundness or violation_kind includes any of weak-structure, technical.
func article100DefenceDocumentStructuralSoundnessCertificate(f *filing, _ []value) bool {
	return f.set(f.at[article100DefencePosition]).hasAll(4) || f.set(f.at[article100DefenceViolationKind]).hasAny(5, 6)
}

// article100DefenceDocumentExpertReport tells whether position includes measure.
func article100DefenceDocumentExpertReport(f *filing, _ []value) bool {
	return f.set(f.at[article100DefencePosition]).hasAll(1)
}

// article100DefenceRuleAfterNotice tells whether filing date on or after notice_date.
func article100DefenceRuleAfterNotice(f *filing, _ []value) bool {
	return constant(f.day).atLeast(f.at[article100DefenceNoticeDate].num())
}

// article100DefenceRuleInTime tells whether filing date on or before notice_date plus defence_days days.
func article100DefenceRuleInTime(f *filing, _ []value) bool {
	return constant(f.day).atMost(f.at[article100DefenceNoticeDate].num().plusDays(parameterDefenceDays(constant(f.day))))
}

// article100DefenceProvisionOthersHeard tells whether defendant_role is one of tenant, neighbour.
func article100DefenceProvisionOthersHeard(f *filing, _ []value) bool {
	return f.at[article100DefenceDefendantRole].oneOf(2, 3)
}

// article100DefenceProvisionExcessResidential tells whether violation_kind includes excess-area and land_use is residential.
func article100DefenceProvisionExcessResidential(f *filing, _ []value) bool {
	return f.set(f.at[article100DefenceViolationKind]).hasAll(1) && f.at[article100DefenceLandUse].is(0)
}

// article100DefenceProvisionExcessBusiness tells whether violation_kind includes excess-area and land_use is one of commercial, industrial, administrative.
func article100DefenceProvisionExcessBusiness(f *filing, _ []value) bool {
	return f.set(f.at[article100DefenceViolationKind]).hasAll(1) && f.at[article100DefenceLandUse].oneOf(1, 3, 2)
}

// article100DefenceProvisionWithoutPermit tells whether violation_kind includes no-permit.
func article100DefenceProvisionWithoutPermit(f *filing, _ []value) bool {
	return f.set(f.at[article100DefenceViolationKind]).hasAll(0)
}

// article100DefenceProvisionMissingParking tells whether violation_kind includes parking-shortage.
func article100DefenceProvisionMissingParking(f *filing, _ []value) bool {
	return f.set(f.at[article100DefenceViolationKind]).hasAll(3)
}

// article100DefenceProvisionCaseAfterStop tells whether works_stopped_date is given.
func article100DefenceProvisionCaseAfterStop(f *filing, _ []value) bool {
	return f.at[article100DefenceWorksStoppedDate].isGiven()
}
