// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// StructuralSoundnessCertificate is a filing of structural-soundness-certificate, «گواهی استحکام بنا» (structural soundness certificate).
type StructuralSoundnessCertificate = Filing[StructuralSoundnessCertificateFields, StructuralSoundnessCertificateAnswers]

// StructuralSoundnessCertificateFields is what is filled in in «گواهی استحکام بنا» (structural soundness certificate).
type StructuralSoundnessCertificateFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// OwnerKind is نوع مالک: one item.
	OwnerKind PersonKind `json:"owner_kind"`

	// OwnerNationalID is کد ملی مالک: national id, asked when owner_kind is natural.
	OwnerNationalID *string `json:"owner_national_id,omitempty"`

	// OwnerLegalPersonID is شناسه ملی مالک (شخص حقوقی): legal person id, asked when owner_kind is not natural.
	OwnerLegalPersonID *string `json:"owner_legal_person_id,omitempty"`

	// OwnerDeceased is مالک فوت شده است: yes or no.
	OwnerDeceased bool `json:"owner_deceased"`

	// JointOwnership is ملک مشاع است: yes or no.
	JointOwnership bool `json:"joint_ownership"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// RequestReason is علت درخواست: one item.
	RequestReason StructuralSoundnessCertificateSoundnessReason `json:"request_reason"`

	// PermitExists is ساختمان پروانه دارد: yes or no.
	PermitExists bool `json:"permit_exists"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters, asked when permit_exists.
	PermitNumber *string `json:"permit_number,omitempty"`

	// BuildYear is سال ساخت (هجری شمسی): a whole number from 1250 to 1450.
	BuildYear int64 `json:"build_year"`

	// StructureType is نوع سازه: one item.
	StructureType StructureType `json:"structure_type"`

	// ExistingStoreys is تعداد طبقات موجود: a whole number from 1 to 80.
	ExistingStoreys int64 `json:"existing_storeys"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// AssessmentMethod is شیوه ارزیابی: one item.
	AssessmentMethod StructuralSoundnessCertificateAssessmentMethod `json:"assessment_method"`

	// EngineerLicence is پروانه اشتغال مهندس سازه: engineer licence.
	EngineerLicence string `json:"engineer_licence"`

	// VisitDate is تاریخ بازدید: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	VisitDate string `json:"visit_date"`

	// Result is نتیجه: one item.
	Result StructuralSoundnessCertificateSoundnessResult `json:"result"`

	// RetrofitDescription is شرح مقاوم‌سازی لازم: 1 to 2000 characters, asked when result is repair.
	RetrofitDescription *string `json:"retrofit_description,omitempty"`
}

// StructuralSoundnessCertificateAnswers are the answers that «گواهی استحکام بنا» (structural soundness certificate) may carry.
type StructuralSoundnessCertificateAnswers struct {
	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`
}

// The slots of structural-soundness-certificate.
const (
	structuralSoundnessCertificateApplicantRole = iota
	structuralSoundnessCertificateOwnerKind
	structuralSoundnessCertificateOwnerNationalID
	structuralSoundnessCertificateOwnerLegalPersonID
	structuralSoundnessCertificateOwnerDeceased
	structuralSoundnessCertificateJointOwnership
	structuralSoundnessCertificateMobile
	structuralSoundnessCertificateCaseNumber
	structuralSoundnessCertificateRenovationCode
	structuralSoundnessCertificateRegistryPlate
	structuralSoundnessCertificateDistrict
	structuralSoundnessCertificateRequestReason
	structuralSoundnessCertificatePermitExists
	structuralSoundnessCertificatePermitNumber
	structuralSoundnessCertificateBuildYear
	structuralSoundnessCertificateStructureType
	structuralSoundnessCertificateExistingStoreys
	structuralSoundnessCertificateExistingFloorArea
	structuralSoundnessCertificateAssessmentMethod
	structuralSoundnessCertificateEngineerLicence
	structuralSoundnessCertificateVisitDate
	structuralSoundnessCertificateResult
	structuralSoundnessCertificateRetrofitDescription
	structuralSoundnessCertificateEngineerCapacityInquiryConfirmedGrade
	structuralSoundnessCertificateEngineerCapacityInquiryConfirmedExpiry
	structuralSoundnessCertificateEngineerCapacityInquiryConfirmedCapacity
)

var structuralSoundnessCertificateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: structuralSoundnessCertificateOwnerNationalIDAsked, rests: []int{structuralSoundnessCertificateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: structuralSoundnessCertificateOwnerLegalPersonIDAsked, rests: []int{structuralSoundnessCertificateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "request_reason", at: 11, title: Text{"علت درخواست", "reason"}, kind: kindChoice, list: &itemsStructuralSoundnessCertificateSoundnessReason},
	{id: "permit_exists", at: 12, title: Text{"ساختمان پروانه دارد", "the building has a permit"}, kind: kindYesNo},
	{id: "permit_number", at: 13, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30, when: guard{holds: structuralSoundnessCertificatePermitNumberAsked, rests: []int{structuralSoundnessCertificatePermitExists}}},
	{id: "build_year", at: 14, title: Text{"سال ساخت", "year built"}, kind: kindWhole, min: 1250, max: 1450},
	{id: "structure_type", at: 15, title: Text{"نوع سازه", "structure type"}, kind: kindChoice, list: &itemsStructureType},
	{id: "existing_storeys", at: 16, title: Text{"طبقات موجود", "existing storeys"}, kind: kindWhole, min: 1, max: 80},
	{id: "existing_floor_area", at: 17, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "assessment_method", at: 18, title: Text{"شیوه ارزیابی", "method"}, kind: kindChoice, list: &itemsStructuralSoundnessCertificateAssessmentMethod},
	{id: "engineer_licence", at: 19, title: Text{"پروانه اشتغال مهندس", "engineer's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "visit_date", at: 20, title: Text{"تاریخ بازدید", "visit date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "result", at: 21, title: Text{"نتیجه", "result"}, kind: kindChoice, list: &itemsStructuralSoundnessCertificateSoundnessResult},
	{id: "retrofit_description", at: 22, title: Text{"شرح مقاوم‌سازی", "retrofitting"}, kind: kindText, max: 2000, when: guard{holds: structuralSoundnessCertificateRetrofitDescriptionAsked, rests: []int{structuralSoundnessCertificateResult}}},
}

var structuralSoundnessCertificateEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var structuralSoundnessCertificateAnswers = []answer{
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 23, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: structuralSoundnessCertificateEngineerCapacityInquirySteps, isSorted: true}},
}

var structuralSoundnessCertificateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: structuralSoundnessCertificateDocumentPowerOfAttorney, rests: []int{structuralSoundnessCertificateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 2, copies: "copy"},
	{id: "soundness-report", title: Text{"گزارش استحکام مهندس", "soundness report"}, paper: 3, copies: "original"},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 4, copies: "original", when: guard{holds: structuralSoundnessCertificateDocumentStructuralDrawings, rests: []int{structuralSoundnessCertificateAssessmentMethod}}, because: &Text{"ارزیابی با بررسی نقشه یا مطالعات تفصیلی است", "the method is a desk review or a detailed study"}},
	{id: "material-tests", title: Text{"آزمایش مصالح بنای موجود", "material tests"}, paper: 5, copies: "copy", when: guard{holds: structuralSoundnessCertificateDocumentMaterialTests, rests: []int{structuralSoundnessCertificateAssessmentMethod}}, because: &Text{"ارزیابی با آزمایش است", "the method includes tests"}},
	{id: "soil-report", title: Text{"گزارش ژئوتکنیک", "geotechnical report"}, paper: 6, copies: "copy", when: guard{holds: structuralSoundnessCertificateDocumentSoilReport, rests: []int{structuralSoundnessCertificateRequestReason}}, because: &Text{"درخواست برای اضافه اشکوب یا آسیب است", "the request is for a storey addition or damage"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 7, copies: "copy", when: guard{holds: structuralSoundnessCertificatePermitNumberAsked, rests: []int{structuralSoundnessCertificatePermitExists}}, because: &Text{"ساختمان پروانه دارد", "the building has a permit"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 8, copies: "electronic"},
}

var structuralSoundnessCertificateNeeds = []need{
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"site-visit"}},
}

var structuralSoundnessCertificateRules = []rule{
	{id: "method-without-permit", when: guard{holds: structuralSoundnessCertificateRuleMethodWithoutPermitApplies, rests: []int{structuralSoundnessCertificatePermitExists}}, holds: guard{holds: structuralSoundnessCertificateDocumentMaterialTests, rests: []int{structuralSoundnessCertificateAssessmentMethod}}, path: "/fields/assessment_method", message: Text{"ساختمان پروانه ندارد و ارزیابی با آزمایش یا مطالعات تفصیلی نیست", "the building has no permit, and the method is neither tests nor a detailed study"}, remedy: Text{"آزمایش مصالح یا مطالعات تفصیلی را به مهندس سازه بسپارید و شیوه ارزیابی را اصلاح کنید", "have a structural engineer do tests or a detailed study, and correct the method"}},
}

var structuralSoundnessCertificateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: structuralSoundnessCertificateDocumentPowerOfAttorney, rests: []int{structuralSoundnessCertificateApplicantRole}}},
	{id: "completion-waits"},
	{id: "new-certificate", when: guard{holds: structuralSoundnessCertificateProvisionNewCertificate, rests: []int{structuralSoundnessCertificateRequestReason}}},
	{id: "unsound-to-commission", when: guard{holds: structuralSoundnessCertificateProvisionUnsoundToCommission, rests: []int{structuralSoundnessCertificateResult}}},
	{id: "licensed-not-owner"},
	{id: "others-ask"},
}

var structuralSoundnessCertificateVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های سازه و نتیجه آزمایش‌ها تحویل می‌شود", "structural drawings and test results are handed over"}},
}

var structuralSoundnessCertificate = record{id: "structural-soundness-certificate", title: Text{"گواهی استحکام بنا", "structural soundness certificate"}, since: 437927, until: 547864, slots: 26, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "request_reason", "permit_exists", "permit_number", "build_year", "structure_type", "existing_storeys", "existing_floor_area", "assessment_method", "engineer_licence", "visit_date", "result", "retrofit_description"}, steps: structuralSoundnessCertificateSteps, isSorted: true}, answers: structuralSoundnessCertificateAnswers, documents: structuralSoundnessCertificateDocuments, papers: []string{"power-of-attorney", "title-deed", "national-card", "soundness-report", "structural-drawings", "material-tests", "soil-report", "building-permit", "photos"}, needs: structuralSoundnessCertificateNeeds, rules: structuralSoundnessCertificateRules, provisions: structuralSoundnessCertificateProvisions, visits: structuralSoundnessCertificateVisits}

// structuralSoundnessCertificateOwnerNationalIDAsked tells whether owner_kind is natural.
func structuralSoundnessCertificateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateOwnerKind].is(0)
}

// structuralSoundnessCertificateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func structuralSoundnessCertificateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateOwnerKind].noneOf(0)
}

// structuralSoundnessCertificatePermitNumberAsked tells whether permit_exists.
func structuralSoundnessCertificatePermitNumberAsked(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificatePermitExists].yes()
}

// structuralSoundnessCertificateRetrofitDescriptionAsked tells whether result is repair.
func structuralSoundnessCertificateRetrofitDescriptionAsked(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateResult].is(1)
}

// structuralSoundnessCertificateDocumentPowerOfAttorney tells whether applicant_role is representative.
func structuralSoundnessCertificateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateApplicantRole].is(1)
}

// structuralSoundnessCertificateDocumentStructuralDrawings tells whether assessment_method is one of desk, detailed.
func structuralSoundnessCertificateDocumentStructuralDrawings(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateAssessmentMethod].oneOf(1, 3)
}

// structuralSoundnessCertificateDocumentMaterialTests tells whether assessment_method is one of tests, detailed.
func structuralSoundnessCertificateDocumentMaterialTests(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateAssessmentMethod].oneOf(2, 3)
}

// structuralSoundnessCertificateDocumentSoilReport tells whether request_reason is one of storey-addition, hazard.
func structuralSoundnessCertificateDocumentSoilReport(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateRequestReason].oneOf(1, 4)
}

// structuralSoundnessCertificateRuleMethodWithoutPermitApplies tells whether not permit_exists.
func structuralSoundnessCertificateRuleMethodWithoutPermitApplies(f *filing, _ []value) bool {
	return !f.at[structuralSoundnessCertificatePermitExists].yes()
}

// structuralSoundnessCertificateProvisionNewCertificate tells whether request_reason is one of storey-addition, structural-change, use-change, hazard.
func structuralSoundnessCertificateProvisionNewCertificate(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateRequestReason].oneOf(1, 2, 3, 4)
}

// structuralSoundnessCertificateProvisionUnsoundToCommission tells whether result is unsound.
func structuralSoundnessCertificateProvisionUnsoundToCommission(f *filing, _ []value) bool {
	return f.at[structuralSoundnessCertificateResult].is(2)
}
