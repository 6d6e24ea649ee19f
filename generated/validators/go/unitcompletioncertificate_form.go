// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// UnitCompletionCertificate is a filing of unit-completion-certificate, «گواهی پایان کار واحد (آپارتمان)» (unit completion certificate).
type UnitCompletionCertificate = Filing[UnitCompletionCertificateFields, UnitCompletionCertificateAnswers]

// UnitCompletionCertificateFields is what is filled in in «گواهی پایان کار واحد (آپارتمان)» (unit completion certificate).
type UnitCompletionCertificateFields struct {
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

	// CompletionNumber is شماره پایان کار ساختمان: 1 to 30 characters.
	CompletionNumber string `json:"completion_number"`

	// CompletionIssueDate is تاریخ صدور پایان کار: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	CompletionIssueDate string `json:"completion_issue_date"`

	// ChangesSince is پس از صدور گواهی در بنا تغییری داده شده است: yes or no.
	ChangesSince bool `json:"changes_since"`

	// UnitMinutesNumber is شماره قطعه تفکیکی واحد: a whole number from 1 to 9999.
	UnitMinutesNumber int64 `json:"unit_minutes_number"`

	// StoreyNumber is طبقه: a whole number from 0 to 80.
	StoreyNumber int64 `json:"storey_number"`

	// BelowGround is زیر همکف است: yes or no.
	BelowGround bool `json:"below_ground"`

	// MinutesArea is مساحت واحد در صورت‌مجلس: square metres from 0.00 to 10000000.00.
	MinutesArea string `json:"minutes_area"`

	// UnitArea is مساحت موجود واحد: square metres from 0.00 to 10000000.00.
	UnitArea string `json:"unit_area"`

	// ApprovedUse is کاربری مجاز واحد: one item.
	ApprovedUse LandUse `json:"approved_use"`

	// PresentUse is بهره‌برداری فعلی: one item.
	PresentUse LandUse `json:"present_use"`

	// ParkingNumber is شماره پارکینگ: 1 to 20 characters.
	ParkingNumber *string `json:"parking_number,omitempty"`

	// StorageNumber is شماره انباری: 1 to 20 characters.
	StorageNumber *string `json:"storage_number,omitempty"`

	// UnitChangeKind is نوع تغییر: one item at least, each once, asked when changes_since.
	UnitChangeKind []UnitCompletionCertificateUnitChange `json:"unit_change_kind,omitempty"`
}

// UnitCompletionCertificateAnswers are the answers that «گواهی پایان کار واحد (آپارتمان)» (unit completion certificate) may carry.
type UnitCompletionCertificateAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of unit-completion-certificate.
const (
	unitCompletionCertificateApplicantRole = iota
	unitCompletionCertificateOwnerKind
	unitCompletionCertificateOwnerNationalID
	unitCompletionCertificateOwnerLegalPersonID
	unitCompletionCertificateOwnerDeceased
	unitCompletionCertificateJointOwnership
	unitCompletionCertificateMobile
	unitCompletionCertificateCaseNumber
	unitCompletionCertificateRenovationCode
	unitCompletionCertificateRegistryPlate
	unitCompletionCertificateDistrict
	unitCompletionCertificateCompletionNumber
	unitCompletionCertificateCompletionIssueDate
	unitCompletionCertificateChangesSince
	unitCompletionCertificateUnitMinutesNumber
	unitCompletionCertificateStoreyNumber
	unitCompletionCertificateBelowGround
	unitCompletionCertificateMinutesArea
	unitCompletionCertificateUnitArea
	unitCompletionCertificateApprovedUse
	unitCompletionCertificatePresentUse
	unitCompletionCertificateParkingNumber
	unitCompletionCertificateStorageNumber
	unitCompletionCertificateUnitChangeKind
	unitCompletionCertificateDebtInquiryAmount
	unitCompletionCertificateDebtInquiryBillID
	unitCompletionCertificateDebtInquiryPaymentID
)

var unitCompletionCertificateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: unitCompletionCertificateOwnerNationalIDAsked, rests: []int{unitCompletionCertificateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: unitCompletionCertificateOwnerLegalPersonIDAsked, rests: []int{unitCompletionCertificateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "completion_number", at: 11, title: Text{"شماره پایان کار", "completion certificate number"}, kind: kindText, max: 30},
	{id: "completion_issue_date", at: 12, title: Text{"تاریخ صدور پایان کار", "completion issue date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "changes_since", at: 13, title: Text{"بنا تغییر کرده است", "the building was changed"}, kind: kindYesNo},
	{id: "unit_minutes_number", at: 14, title: Text{"شماره قطعه تفکیکی", "unit number"}, kind: kindWhole, min: 1, max: 9999},
	{id: "storey_number", at: 15, title: Text{"طبقه", "floor"}, kind: kindWhole, min: 0, max: 80},
	{id: "below_ground", at: 16, title: Text{"زیر همکف است", "lies below the ground floor"}, kind: kindYesNo},
	{id: "minutes_area", at: 17, title: Text{"مساحت صورت‌مجلس", "area in the minutes"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "unit_area", at: 18, title: Text{"مساحت موجود واحد", "unit area as it is"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "approved_use", at: 19, title: Text{"کاربری مصوب", "approved use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "present_use", at: 20, title: Text{"بهره‌برداری فعلی", "present use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "parking_number", at: 21, title: Text{"شماره پارکینگ", "parking space number"}, kind: kindText, max: 20, isOptional: true},
	{id: "storage_number", at: 22, title: Text{"شماره انباری", "storage room number"}, kind: kindText, max: 20, isOptional: true},
	{id: "unit_change_kind", at: 23, title: Text{"نوع تغییر", "kind of change"}, kind: kindChoices, list: &itemsUnitCompletionCertificateUnitChange, when: guard{holds: unitCompletionCertificateUnitChangeKindAsked, rests: []int{unitCompletionCertificateChangesSince}}},
}

var unitCompletionCertificateDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var unitCompletionCertificateAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 24, keys: []string{"amount", "bill_id", "payment_id"}, steps: unitCompletionCertificateDebtInquirySteps, isSorted: true}},
}

var unitCompletionCertificateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: unitCompletionCertificateDocumentPowerOfAttorney, rests: []int{unitCompletionCertificateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: unitCompletionCertificateDocumentInheritanceCertificate, rests: []int{unitCompletionCertificateOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: unitCompletionCertificateOwnerLegalPersonIDAsked, rests: []int{unitCompletionCertificateOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "copy"},
	{id: "completion-certificate", title: Text{"گواهی پایان کار", "completion certificate"}, paper: 6, copies: "copy"},
	{id: "subdivision-minutes", title: Text{"صورت‌مجلس تفکیکی", "subdivision minutes"}, paper: 7, copies: "copy"},
	{id: "unit-plan", title: Text{"نقشه واحد", "plan of the unit"}, paper: 8, copies: "original", when: guard{holds: unitCompletionCertificateUnitChangeKindAsked, rests: []int{unitCompletionCertificateChangesSince}}, because: &Text{"در بنا تغییری داده شده است", "the unit was changed"}},
	{id: "structural-soundness-certificate", title: Text{"گواهی استحکام بنا", "structural-soundness certificate"}, paper: 9, copies: "original", when: guard{holds: unitCompletionCertificateDocumentStructuralSoundnessCertificate, rests: []int{unitCompletionCertificateChangesSince, unitCompletionCertificateUnitChangeKind}}, because: &Text{"در اجزای باربر تغییر داده شده است", "load-bearing parts were changed"}},
}

var unitCompletionCertificateNeeds = []need{
	{anyOf: []string{"completion-certificate"}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"unit-subdivision"}, when: guard{holds: unitCompletionCertificateNeedsUnitSubdivision, rests: []int{unitCompletionCertificateChangesSince, unitCompletionCertificateUnitChangeKind}}, because: &Text{"برای ادغام یا تقسیم واحد ابتدا تفکیک تازه لازم است", "merged or split units need a new subdivision first"}},
}

var unitCompletionCertificateRules = []rule{
	{id: "unit-within-minutes", holds: guard{holds: unitCompletionCertificateRuleUnitWithinMinutes, rests: []int{unitCompletionCertificateUnitArea, unitCompletionCertificateMinutesArea}}, path: "/fields/unit_area", reads: []string{"/fields/minutes_area"}, message: Text{"مساحت موجود واحد از صورت‌مجلس بیشتر است", "the unit is larger than in the subdivision minutes"}, remedy: Text{"تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید", "have the case decided by the Article 100 commission; send the defence with form 46"}},
	{id: "use-as-approved", holds: guard{holds: unitCompletionCertificateRuleUseAsApproved, rests: []int{unitCompletionCertificatePresentUse, unitCompletionCertificateApprovedUse}}, path: "/fields/present_use", reads: []string{"/fields/approved_use"}, message: Text{"بهره‌برداری فعلی با کاربری مجاز واحد یکی نیست", "the present use differs from the permitted use of the unit"}, remedy: Text{"بهره‌برداری را به کاربری مجاز برگردانید یا با فرم ۴۳ تغییر کاربری بخواهید", "return to the permitted use, or ask for a change of use with form 43"}, basis: []string{"ruling-747-748-1395"}},
}

var unitCompletionCertificateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: unitCompletionCertificateDocumentPowerOfAttorney, rests: []int{unitCompletionCertificateApplicantRole}}},
	{id: "professional-office"},
	{id: "no-new-visit", when: guard{holds: unitCompletionCertificateProvisionNoNewVisit, rests: []int{unitCompletionCertificateChangesSince}}},
	{id: "unit-on-certificate"},
}

var unitCompletionCertificate = record{id: "unit-completion-certificate", title: Text{"گواهی پایان کار واحد (آپارتمان)", "unit completion certificate"}, since: 437927, until: 547864, slots: 27, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "completion_number", "completion_issue_date", "changes_since", "unit_minutes_number", "storey_number", "below_ground", "minutes_area", "unit_area", "approved_use", "present_use", "parking_number", "storage_number", "unit_change_kind"}, steps: unitCompletionCertificateSteps, isSorted: true}, answers: unitCompletionCertificateAnswers, documents: unitCompletionCertificateDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "renovation-tax-receipt", "completion-certificate", "subdivision-minutes", "unit-plan", "structural-soundness-certificate"}, needs: unitCompletionCertificateNeeds, rules: unitCompletionCertificateRules, provisions: unitCompletionCertificateProvisions}

// unitCompletionCertificateOwnerNationalIDAsked tells whether owner_kind is natural.
func unitCompletionCertificateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[unitCompletionCertificateOwnerKind].is(0)
}

// unitCompletionCertificateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func unitCompletionCertificateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[unitCompletionCertificateOwnerKind].noneOf(0)
}

// unitCompletionCertificateUnitChangeKindAsked tells whether changes_since.
func unitCompletionCertificateUnitChangeKindAsked(f *filing, _ []value) bool {
	return f.at[unitCompletionCertificateChangesSince].yes()
}

// unitCompletionCertificateDocumentPowerOfAttorney tells whether applicant_role is representative.
func unitCompletionCertificateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[unitCompletionCertificateApplicantRole].is(1)
}

// unitCompletionCertificateDocumentInheritanceCertificate tells whether owner_deceased.
func unitCompletionCertificateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[unitCompletionCertificateOwnerDeceased].yes()
}

// unitCompletionCertificateDocumentStructuralSoundnessCertificate tells whether changes_since and unit_change_kind includes structure.
func unitCompletionCertificateDocumentStructuralSoundnessCertificate(f *filing, _ []value) bool {
	return f.at[unitCompletionCertificateChangesSince].yes() && f.set(f.at[unitCompletionCertificateUnitChangeKind]).hasAll(5)
}

// unitCompletionCertificateNeedsUnitSubdivision tells whether changes_since and unit_change_kind includes any of merged, split.
func unitCompletionCertificateNeedsUnitSubdivision(f *filing, _ []value) bool {
	return f.at[unitCompletionCertificateChangesSince].yes() && f.set(f.at[unitCompletionCertificateUnitChangeKind]).hasAny(1, 2)
}

// unitCompletionCertificateRuleUnitWithinMinutes tells whether unit_area at most minutes_area.
func unitCompletionCertificateRuleUnitWithinMinutes(f *filing, _ []value) bool {
	return f.at[unitCompletionCertificateUnitArea].num().atMost(f.at[unitCompletionCertificateMinutesArea].num())
}

// unitCompletionCertificateRuleUseAsApproved tells whether present_use is approved_use.
func unitCompletionCertificateRuleUseAsApproved(f *filing, _ []value) bool {
	return itemsLandUse.text(f.at[unitCompletionCertificatePresentUse]).same(itemsLandUse.text(f.at[unitCompletionCertificateApprovedUse]))
}

// unitCompletionCertificateProvisionNoNewVisit tells whether not changes_since.
func unitCompletionCertificateProvisionNoNewVisit(f *filing, _ []value) bool {
	return !f.at[unitCompletionCertificateChangesSince].yes()
}
