// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// CompletionCertificate is a filing of completion-certificate, «گواهی پایان کار ساختمان» (building completion certificate).
type CompletionCertificate = Filing[CompletionCertificateFields, CompletionCertificateAnswers]

// CompletionCertificateFields is what is filled in in «گواهی پایان کار ساختمان» (building completion certificate).
type CompletionCertificateFields struct {
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

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// PermitDate is تاریخ صدور پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitDate string `json:"permit_date"`

	// PermitArea is زیربنای پروانه: square metres from 0.00 to 10000000.00.
	PermitArea string `json:"permit_area"`

	// PermitStoreys is تعداد طبقات پروانه: a whole number from 1 to 80.
	PermitStoreys int64 `json:"permit_storeys"`

	// PermitUnits is تعداد واحد پروانه: a whole number from 1 to 500.
	PermitUnits int64 `json:"permit_units"`

	// ParkingRequired is تعداد پارکینگ لازم: a whole number from 0 to 2000.
	ParkingRequired int64 `json:"parking_required"`

	// WorksEndDate is تاریخ پایان عملیات: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	WorksEndDate string `json:"works_end_date"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// ExistingStoreys is تعداد طبقات موجود: a whole number from 1 to 80.
	ExistingStoreys int64 `json:"existing_storeys"`

	// ExistingUnits is تعداد واحد موجود: a whole number from 1 to 500.
	ExistingUnits int64 `json:"existing_units"`

	// ParkingBuilt is تعداد پارکینگ ساخته‌شده: a whole number from 0 to 2000.
	ParkingBuilt int64 `json:"parking_built"`

	// SetbackDone is عقب‌نشینی اجرا شده است: yes or no.
	SetbackDone bool `json:"setback_done"`

	// ElevatorCount is تعداد آسانسور: a whole number from 0 to 40.
	ElevatorCount int64 `json:"elevator_count"`

	// HasGas is لوله‌کشی گاز دارد: yes or no.
	HasGas bool `json:"has_gas"`

	// FireApprovalNeeded is مشمول تأییدیه آتش‌نشانی است: yes or no.
	FireApprovalNeeded bool `json:"fire_approval_needed"`
}

// CompletionCertificateAnswers are the answers that «گواهی پایان کار ساختمان» (building completion certificate) may carry.
type CompletionCertificateAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`

	// FireSafetyInquiry is استعلام آتش‌نشانی.
	FireSafetyInquiry *FireSafetyInquiryAnswer `json:"fire-safety-inquiry,omitempty"`
}

// The slots of completion-certificate.
const (
	completionCertificateApplicantRole = iota
	completionCertificateOwnerKind
	completionCertificateOwnerNationalID
	completionCertificateOwnerLegalPersonID
	completionCertificateOwnerDeceased
	completionCertificateMobile
	completionCertificateCaseNumber
	completionCertificateRenovationCode
	completionCertificateRegistryPlate
	completionCertificateDistrict
	completionCertificatePermitNumber
	completionCertificatePermitDate
	completionCertificatePermitArea
	completionCertificatePermitStoreys
	completionCertificatePermitUnits
	completionCertificateParkingRequired
	completionCertificateWorksEndDate
	completionCertificateExistingFloorArea
	completionCertificateExistingStoreys
	completionCertificateExistingUnits
	completionCertificateParkingBuilt
	completionCertificateSetbackDone
	completionCertificateElevatorCount
	completionCertificateHasGas
	completionCertificateFireApprovalNeeded
	completionCertificateDebtInquiryAmount
	completionCertificateDebtInquiryBillID
	completionCertificateDebtInquiryPaymentID
	completionCertificateFireSafetyInquiryInstructions
	completionCertificateFireSafetyInquiryApproved
)

var completionCertificateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: completionCertificateOwnerNationalIDAsked, rests: []int{completionCertificateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: completionCertificateOwnerLegalPersonIDAsked, rests: []int{completionCertificateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "mobile", at: 5, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 8, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 9, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 10, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_date", at: 11, title: Text{"تاریخ صدور پروانه", "date of issue of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "permit_area", at: 12, title: Text{"زیربنای پروانه", "floor area on the permit"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "permit_storeys", at: 13, title: Text{"طبقات پروانه", "storeys on the permit"}, kind: kindWhole, min: 1, max: 80},
	{id: "permit_units", at: 14, title: Text{"واحدهای پروانه", "units on the permit"}, kind: kindWhole, min: 1, max: 500},
	{id: "parking_required", at: 15, title: Text{"پارکینگ لازم", "parking spaces required"}, kind: kindWhole, min: 0, max: 2000},
	{id: "works_end_date", at: 16, title: Text{"تاریخ پایان عملیات", "date works ended"}, kind: kindDate, min: 437927, max: 547864},
	{id: "existing_floor_area", at: 17, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "existing_storeys", at: 18, title: Text{"طبقات موجود", "existing storeys"}, kind: kindWhole, min: 1, max: 80},
	{id: "existing_units", at: 19, title: Text{"واحدهای موجود", "existing units"}, kind: kindWhole, min: 1, max: 500},
	{id: "parking_built", at: 20, title: Text{"پارکینگ ساخته‌شده", "parking spaces built"}, kind: kindWhole, min: 0, max: 2000},
	{id: "setback_done", at: 21, title: Text{"عقب‌نشینی اجرا شده است", "road setback carried out"}, kind: kindYesNo},
	{id: "elevator_count", at: 22, title: Text{"تعداد آسانسور", "number of lifts"}, kind: kindWhole, min: 0, max: 40},
	{id: "has_gas", at: 23, title: Text{"لوله‌کشی گاز دارد", "has gas piping"}, kind: kindYesNo},
	{id: "fire_approval_needed", at: 24, title: Text{"مشمول تأییدیه آتش‌نشانی است", "fire approval applies"}, kind: kindYesNo},
}

var completionCertificateDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var completionCertificateFireSafetyInquirySteps = []step{
	{id: "instructions", title: Text{"دستورالعمل ایمنی", "safety instructions"}, kind: kindText, max: 1000},
	{id: "approved", at: 1, title: Text{"ایمنی حریق تأیید شده است", "fire safety is approved"}, kind: kindYesNo},
}

var completionCertificateAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 25, keys: []string{"amount", "bill_id", "payment_id"}, steps: completionCertificateDebtInquirySteps, isSorted: true}},
	{id: "fire-safety-inquiry", title: Text{"استعلام آتش‌نشانی", "fire-safety inquiry"}, part: part{pointer: "/answers/fire-safety-inquiry", base: 28, keys: []string{"instructions", "approved"}, steps: completionCertificateFireSafetyInquirySteps, isSorted: true}},
}

var completionCertificateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: completionCertificateDocumentPowerOfAttorney, rests: []int{completionCertificateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: completionCertificateDocumentInheritanceCertificate, rests: []int{completionCertificateOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: completionCertificateOwnerLegalPersonIDAsked, rests: []int{completionCertificateOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 6, copies: "original"},
	{id: "supervisor-completion-report", title: Text{"گزارش پایان کار ناظران چهار رشته", "completion report of the supervisors of four disciplines"}, paper: 7, copies: "original"},
	{id: "as-built-drawings", title: Text{"نقشه چون‌ساخت (وضع موجود)", "as-built drawings"}, paper: 8, copies: "original"},
	{id: "structural-soundness-certificate", title: Text{"گواهی استحکام بنا", "structural-soundness certificate"}, paper: 9, copies: "original"},
	{id: "elevator-certificate", title: Text{"گواهی استاندارد آسانسور", "lift standard certificate"}, paper: 10, copies: "copy", when: guard{holds: completionCertificateDocumentElevatorCertificate, rests: []int{completionCertificateElevatorCount}}, because: &Text{"آسانسور دارد", "there is at least one lift"}},
	{id: "gas-certificate", title: Text{"تأییدیه لوله‌کشی گاز", "gas piping approval"}, paper: 11, copies: "copy", when: guard{holds: completionCertificateDocumentGasCertificate, rests: []int{completionCertificateHasGas}}, because: &Text{"لوله‌کشی گاز دارد", "there is gas piping"}},
	{id: "fire-safety-approval", title: Text{"تأییدیه آتش‌نشانی", "fire organisation's approval"}, paper: 12, copies: "original", when: guard{holds: completionCertificateDocumentFireSafetyApproval, rests: []int{completionCertificateFireApprovalNeeded}}, because: &Text{"مشمول تأییدیه است", "the approval applies"}},
	{id: "commission-decision", title: Text{"رأی کمیسیون ماده صد", "decision of the Article 100 commission"}, paper: 13, copies: "copy", when: guard{holds: completionCertificateDocumentCommissionDecision, rests: []int{completionCertificateExistingFloorArea, completionCertificatePermitArea, completionCertificateExistingStoreys, completionCertificatePermitStoreys, completionCertificateExistingUnits, completionCertificatePermitUnits, completionCertificateParkingBuilt, completionCertificateParkingRequired}}, because: &Text{"زیربنا، طبقات، واحد یا پارکینگ با پروانه نمی‌خواند", "area, storeys, units or parking differ from the permit"}},
}

var completionCertificateNeeds = []need{
	{anyOf: []string{"supervision-stage-report"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"fire-safety-inquiry"}, when: guard{holds: completionCertificateDocumentFireSafetyApproval, rests: []int{completionCertificateFireApprovalNeeded}}, because: &Text{"مشمول تأییدیه آتش‌نشانی است", "the fire organisation's approval applies"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"article-100-settlement"}, when: guard{holds: completionCertificateDocumentCommissionDecision, rests: []int{completionCertificateExistingFloorArea, completionCertificatePermitArea, completionCertificateExistingStoreys, completionCertificatePermitStoreys, completionCertificateExistingUnits, completionCertificatePermitUnits, completionCertificateParkingBuilt, completionCertificateParkingRequired}}, because: &Text{"اضافه بنا یا کسری پارکینگ پیش از صدور گواهی به کمیسیون ماده صد می‌رود", "excess building or missing parking goes to the Article 100 commission before the certificate"}},
}

var completionCertificateRules = []rule{
	{id: "works-end-after-permit", holds: guard{holds: completionCertificateRuleWorksEndAfterPermit, rests: []int{completionCertificateWorksEndDate, completionCertificatePermitDate}}, path: "/fields/works_end_date", reads: []string{"/fields/permit_date"}, message: Text{"تاریخ پایان عملیات پس از تاریخ پروانه نیست", "the works do not end after the permit was issued"}, remedy: Text{"هر دو تاریخ را با پروانه و گزارش ناظر بسنجید", "compare both dates with the permit and the supervisor's report"}},
	{id: "works-ended", holds: guard{holds: completionCertificateRuleWorksEnded, rests: []int{completionCertificateWorksEndDate}}, path: "/fields/works_end_date", message: Text{"تاریخ پایان عملیات پس از روز درخواست است", "the works end after the day of filing"}, remedy: Text{"پس از پایان عملیات در درگاه درخواست کنید", "file on the portal after the works have ended"}},
	{id: "setback-first", holds: guard{holds: completionCertificateRuleSetbackFirst, rests: []int{completionCertificateSetbackDone}}, path: "/fields/setback_done", message: Text{"عقب‌نشینی اجرا نشده است", "the setback has not been carried out"}, remedy: Text{"عقب‌نشینی را اجرا کنید و با گزارش مهندس ناظر دوباره درخواست کنید", "carry out the setback and file again with the supervisor's report"}},
}

var completionCertificateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: completionCertificateDocumentPowerOfAttorney, rests: []int{completionCertificateApplicantRole}}},
	{id: "works-finished"},
	{id: "supervisors-certify"},
	{id: "parking-shortage", when: guard{holds: completionCertificateProvisionParkingShortage, rests: []int{completionCertificateParkingBuilt, completionCertificateParkingRequired}}},
}

var completionCertificateVisits = []visit{
	{because: "drawings", note: &Text{"نقشه چون‌ساخت و فرم‌های امضاشده مهندسان بررسی می‌شود", "as-built drawings and the engineers' signed forms are checked"}},
}

var completionCertificateDerived = []derived{
	{id: "exceeds_permit", rests: []int{completionCertificateExistingFloorArea, completionCertificatePermitArea, completionCertificateExistingStoreys, completionCertificatePermitStoreys, completionCertificateExistingUnits, completionCertificatePermitUnits}, value: completionCertificateExceedsPermit, kind: kindYesNo},
	{id: "parking_short", rests: []int{completionCertificateParkingBuilt, completionCertificateParkingRequired}, value: completionCertificateParkingShort, kind: kindYesNo},
	{id: "parking_short_area", rests: []int{completionCertificateParkingRequired, completionCertificateParkingBuilt}, value: completionCertificateParkingShortArea, kind: kindDecimal, places: 2},
}

var completionCertificate = record{id: "completion-certificate", title: Text{"گواهی پایان کار ساختمان", "building completion certificate"}, since: 437927, until: 547864, slots: 30, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "mobile", "case_number", "renovation_code", "registry_plate", "district", "permit_number", "permit_date", "permit_area", "permit_storeys", "permit_units", "parking_required", "works_end_date", "existing_floor_area", "existing_storeys", "existing_units", "parking_built", "setback_done", "elevator_count", "has_gas", "fire_approval_needed"}, steps: completionCertificateSteps, isSorted: true}, answers: completionCertificateAnswers, documents: completionCertificateDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "renovation-tax-receipt", "building-permit", "supervisor-completion-report", "as-built-drawings", "structural-soundness-certificate", "elevator-certificate", "gas-certificate", "fire-safety-approval", "commission-decision"}, needs: completionCertificateNeeds, rules: completionCertificateRules, provisions: completionCertificateProvisions, visits: completionCertificateVisits, derived: completionCertificateDerived}

// completionCertificateExceedsPermit computes "exceeds the permit".
func completionCertificateExceedsPermit(f *filing) value {
	return flag(f.at[completionCertificateExistingFloorArea].num().above(f.at[completionCertificatePermitArea].num()) || f.at[completionCertificateExistingStoreys].num().above(f.at[completionCertificatePermitStoreys].num()) || f.at[completionCertificateExistingUnits].num().above(f.at[completionCertificatePermitUnits].num()))
}

// completionCertificateParkingShort computes "parking is short".
func completionCertificateParkingShort(f *filing) value {
	return flag(f.at[completionCertificateParkingBuilt].num().below(f.at[completionCertificateParkingRequired].num()))
}

// completionCertificateParkingShortArea computes "area of missing parking".
func completionCertificateParkingShortArea(f *filing) value {
	if !(completionCertificateParkingShort(f).yes()) {
		return value{}
	}
	return parameterParkingSpaceArea(constant(f.day)).times(f.at[completionCertificateParkingRequired].num().minus(f.at[completionCertificateParkingBuilt].num())).value()
}

// completionCertificateOwnerNationalIDAsked tells whether owner_kind is natural.
func completionCertificateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[completionCertificateOwnerKind].is(0)
}

// completionCertificateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func completionCertificateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[completionCertificateOwnerKind].noneOf(0)
}

// completionCertificateDocumentPowerOfAttorney tells whether applicant_role is representative.
func completionCertificateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[completionCertificateApplicantRole].is(1)
}

// completionCertificateDocumentInheritanceCertificate tells whether owner_deceased.
func completionCertificateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[completionCertificateOwnerDeceased].yes()
}

// completionCertificateDocumentElevatorCertificate tells whether elevator_count at least 1.
func completionCertificateDocumentElevatorCertificate(f *filing, _ []value) bool {
	return f.at[completionCertificateElevatorCount].num().atLeast(constant(1))
}

// completionCertificateDocumentGasCertificate tells whether has_gas.
func completionCertificateDocumentGasCertificate(f *filing, _ []value) bool {
	return f.at[completionCertificateHasGas].yes()
}

// completionCertificateDocumentFireSafetyApproval tells whether fire_approval_needed.
func completionCertificateDocumentFireSafetyApproval(f *filing, _ []value) bool {
	return f.at[completionCertificateFireApprovalNeeded].yes()
}

// completionCertificateDocumentCommissionDecision tells whether exceeds_permit or parking_short.
func completionCertificateDocumentCommissionDecision(f *filing, _ []value) bool {
	return completionCertificateExceedsPermit(f).yes() || completionCertificateParkingShort(f).yes()
}

// completionCertificateRuleWorksEndAfterPermit tells whether works_end_date after permit_date.
func completionCertificateRuleWorksEndAfterPermit(f *filing, _ []value) bool {
	return f.at[completionCertificateWorksEndDate].num().above(f.at[completionCertificatePermitDate].num())
}

// completionCertificateRuleWorksEnded tells whether works_end_date on or before filing date.
func completionCertificateRuleWorksEnded(f *filing, _ []value) bool {
	return f.at[completionCertificateWorksEndDate].num().atMost(constant(f.day))
}

// completionCertificateRuleSetbackFirst tells whether setback_done.
func completionCertificateRuleSetbackFirst(f *filing, _ []value) bool {
	return f.at[completionCertificateSetbackDone].yes()
}

// completionCertificateProvisionParkingShortage tells whether parking_short.
func completionCertificateProvisionParkingShortage(f *filing, _ []value) bool {
	return completionCertificateParkingShort(f).yes()
}
