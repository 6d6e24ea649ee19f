// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// NoViolationCertificate is a filing of no-violation-certificate, «گواهی عدم خلاف» (no-violation certificate).
type NoViolationCertificate = Filing[NoViolationCertificateFields, NoViolationCertificateAnswers]

// NoViolationCertificateFields is what is filled in in «گواهی عدم خلاف» (no-violation certificate).
type NoViolationCertificateFields struct {
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

	// CertificatePurpose is منظور از گواهی: one item.
	CertificatePurpose Purpose `json:"certificate_purpose"`

	// TransferScope is دامنه معامله: one item, asked when certificate_purpose is transfer.
	TransferScope *NoViolationCertificateTransferScope `json:"transfer_scope,omitempty"`

	// BuildingState is وضعیت ساختمان: one item.
	BuildingState BuildingState `json:"building_state"`

	// WorkStage is مرحله کار: one item, asked when building_state is unfinished.
	WorkStage *WorkStage `json:"work_stage,omitempty"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters, asked when building_state is not old-without-permit.
	PermitNumber *string `json:"permit_number,omitempty"`

	// PermitArea is زیربنای پروانه: square metres from 0.00 to 10000000.00, asked when building_state is not old-without-permit.
	PermitArea *string `json:"permit_area,omitempty"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// PermitUnits is تعداد واحد پروانه: a whole number from 0 to 500, asked when building_state is not old-without-permit.
	PermitUnits *int64 `json:"permit_units,omitempty"`

	// ExistingUnits is تعداد واحد موجود: a whole number from 0 to 500.
	ExistingUnits int64 `json:"existing_units"`

	// BuiltBeforeComprehensivePlan is بنا پیش از نقشه جامع شهر ساخته شده است: yes or no, asked when building_state is old-without-permit.
	BuiltBeforeComprehensivePlan *bool `json:"built_before_comprehensive_plan,omitempty"`

	// LaterAdditions is بنایی افزوده شده است: yes or no, asked when building_state is old-without-permit.
	LaterAdditions *bool `json:"later_additions,omitempty"`

	// DecisionNumber is شماره رأی ماده صد: 1 to 30 characters.
	DecisionNumber *string `json:"decision_number,omitempty"`
}

// NoViolationCertificateAnswers are the answers that «گواهی عدم خلاف» (no-violation certificate) may carry.
type NoViolationCertificateAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`

	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`
}

// The slots of no-violation-certificate.
const (
	noViolationCertificateApplicantRole = iota
	noViolationCertificateOwnerKind
	noViolationCertificateOwnerNationalID
	noViolationCertificateOwnerLegalPersonID
	noViolationCertificateOwnerDeceased
	noViolationCertificateJointOwnership
	noViolationCertificateMobile
	noViolationCertificateCaseNumber
	noViolationCertificateRenovationCode
	noViolationCertificateRegistryPlate
	noViolationCertificateDistrict
	noViolationCertificateCertificatePurpose
	noViolationCertificateTransferScope
	noViolationCertificateBuildingState
	noViolationCertificateWorkStage
	noViolationCertificatePermitNumber
	noViolationCertificatePermitArea
	noViolationCertificateExistingFloorArea
	noViolationCertificatePermitUnits
	noViolationCertificateExistingUnits
	noViolationCertificateBuiltBeforeComprehensivePlan
	noViolationCertificateLaterAdditions
	noViolationCertificateDecisionNumber
	noViolationCertificateDebtInquiryAmount
	noViolationCertificateDebtInquiryBillID
	noViolationCertificateDebtInquiryPaymentID
	noViolationCertificateRegistryOwnershipInquiryRegisteredArea
	noViolationCertificateRegistryOwnershipInquiryBoundaries
	noViolationCertificateRegistryOwnershipInquiryMortgaged
	noViolationCertificateRegistryOwnershipInquirySeized
	noViolationCertificateRegistryOwnershipInquiryOwners
)

const (
	noViolationCertificateRegistryOwnershipInquiryOwnersOwnerName = iota
	noViolationCertificateRegistryOwnershipInquiryOwnersShareDang
)

var noViolationCertificateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: noViolationCertificateOwnerNationalIDAsked, rests: []int{noViolationCertificateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: noViolationCertificateOwnerLegalPersonIDAsked, rests: []int{noViolationCertificateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "certificate_purpose", at: 11, title: Text{"منظور از گواهی", "purpose of the certificate"}, kind: kindChoice, list: &itemsPurpose6},
	{id: "transfer_scope", at: 12, title: Text{"دامنه معامله", "scope of the deal"}, kind: kindChoice, list: &itemsNoViolationCertificateTransferScope, when: guard{holds: noViolationCertificateTransferScopeAsked, rests: []int{noViolationCertificateCertificatePurpose}}},
	{id: "building_state", at: 13, title: Text{"وضعیت ساختمان", "state of the building"}, kind: kindChoice, list: &itemsBuildingState2},
	{id: "work_stage", at: 14, title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage2, when: guard{holds: noViolationCertificateWorkStageAsked, rests: []int{noViolationCertificateBuildingState}}},
	{id: "permit_number", at: 15, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30, when: guard{holds: noViolationCertificatePermitNumberAsked, rests: []int{noViolationCertificateBuildingState}}},
	{id: "permit_area", at: 16, title: Text{"زیربنای پروانه", "floor area on the permit"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: noViolationCertificatePermitNumberAsked, rests: []int{noViolationCertificateBuildingState}}},
	{id: "existing_floor_area", at: 17, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "permit_units", at: 18, title: Text{"واحدهای پروانه", "units on the permit"}, kind: kindWhole, min: 0, max: 500, when: guard{holds: noViolationCertificatePermitNumberAsked, rests: []int{noViolationCertificateBuildingState}}},
	{id: "existing_units", at: 19, title: Text{"واحدهای موجود", "existing units"}, kind: kindWhole, min: 0, max: 500},
	{id: "built_before_comprehensive_plan", at: 20, title: Text{"پیش از نقشه جامع ساخته شده است", "built before the plan"}, kind: kindYesNo, when: guard{holds: noViolationCertificateBuiltBeforeComprehensivePlanAsked, rests: []int{noViolationCertificateBuildingState}}},
	{id: "later_additions", at: 21, title: Text{"بنایی افزوده شده است", "something was added later"}, kind: kindYesNo, when: guard{holds: noViolationCertificateBuiltBeforeComprehensivePlanAsked, rests: []int{noViolationCertificateBuildingState}}},
	{id: "decision_number", at: 22, title: Text{"شماره رأی ماده صد", "Article 100 decision number"}, kind: kindText, max: 30, isOptional: true},
}

var noViolationCertificateDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var noViolationCertificateRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var noViolationCertificateRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &noViolationCertificateRegistryOwnershipInquiryOwnersColumns},
}

var noViolationCertificateAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 23, keys: []string{"amount", "bill_id", "payment_id"}, steps: noViolationCertificateDebtInquirySteps, isSorted: true}},
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 26, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: noViolationCertificateRegistryOwnershipInquirySteps, isSorted: true}},
}

var noViolationCertificateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: noViolationCertificateDocumentPowerOfAttorney, rests: []int{noViolationCertificateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: noViolationCertificateDocumentInheritanceCertificate, rests: []int{noViolationCertificateOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: noViolationCertificateOwnerLegalPersonIDAsked, rests: []int{noViolationCertificateOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 6, copies: "copy", when: guard{holds: noViolationCertificatePermitNumberAsked, rests: []int{noViolationCertificateBuildingState}}, because: &Text{"بنا پروانه دارد", "the building has a permit"}},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 7, copies: "original", when: guard{holds: noViolationCertificateWorkStageAsked, rests: []int{noViolationCertificateBuildingState}}, because: &Text{"ساختمان ناتمام است", "the building is unfinished"}},
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, paper: 8, copies: "original", when: guard{holds: noViolationCertificateDocumentInquiryLetter, rests: []int{noViolationCertificateCertificatePurpose}}, because: &Text{"گواهی برای معامله یا رهن است", "the certificate is for a transfer or a mortgage"}},
	{id: "age-evidence", title: Text{"مدارک قدمت بنا", "evidence of the building's age"}, paper: 9, copies: "copy", when: guard{holds: noViolationCertificateBuiltBeforeComprehensivePlanAsked, rests: []int{noViolationCertificateBuildingState}}, because: &Text{"بنا قدیمی و بدون پروانه است", "it is an old building without a permit"}},
	{id: "commission-decision", title: Text{"رأی کمیسیون ماده صد", "decision of the Article 100 commission"}, paper: 10, copies: "copy", when: guard{holds: noViolationCertificateDocumentCommissionDecision, rests: []int{noViolationCertificateDecisionNumber}}, because: &Text{"ملک رأی ماده صد دارد", "there is an Article 100 decision"}},
}

var noViolationCertificateNeeds = []need{
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
}

var noViolationCertificateRules = []rule{
	{id: "unfinished-only", holds: guard{holds: noViolationCertificateRuleUnfinishedOnly, rests: []int{noViolationCertificateBuildingState}}, path: "/fields/building_state", message: Text{"ساختمان پایان یافته است و به جای این گواهی، گواهی پایان کار می‌خواهد", "the building is finished and needs the completion certificate instead of this one"}, remedy: Text{"فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید", "file form 31, the building completion certificate"}, basis: []string{"municipality-act 100 note 8"}},
	{id: "within-permit", when: guard{holds: noViolationCertificatePermitNumberAsked, rests: []int{noViolationCertificateBuildingState}}, holds: guard{holds: noViolationCertificateRuleWithinPermit, rests: []int{noViolationCertificateExistingFloorArea, noViolationCertificatePermitArea, noViolationCertificateExistingUnits, noViolationCertificatePermitUnits}}, path: "/fields/existing_floor_area", reads: []string{"/fields/permit_area", "/fields/existing_units", "/fields/permit_units"}, message: Text{"زیربنا یا تعداد واحد از پروانه بیشتر است", "the floor area or the number of units exceeds the permit"}, remedy: Text{"تعیین تکلیف پرونده را از کمیسیون ماده صد بخواهید؛ لایحه را با فرم ۴۶ بفرستید", "have the case decided by the Article 100 commission; send the defence with form 46"}, basis: []string{"municipality-act 100 note 8"}},
	{id: "certificate-needed", advises: true, when: guard{holds: noViolationCertificateBuiltBeforeComprehensivePlanAsked, rests: []int{noViolationCertificateBuildingState}}, holds: guard{holds: noViolationCertificateRuleCertificateNeeded, rests: []int{noViolationCertificateLaterAdditions, noViolationCertificateBuiltBeforeComprehensivePlan}}, path: "/fields/later_additions", reads: []string{"/fields/built_before_comprehensive_plan"}, message: Text{"برای معامله این بنا گواهی عدم خلاف لازم نیست", "no certificate is needed for the deed of this building"}, remedy: Text{"مدارک قدمت بنا را به دفتر اسناد رسمی بدهید", "give the evidence of age to the notary office"}, basis: []string{"municipality-act 100 note 8"}},
}

var noViolationCertificateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: noViolationCertificateDocumentPowerOfAttorney, rests: []int{noViolationCertificateApplicantRole}}},
	{id: "deal-before-1355", when: guard{holds: noViolationCertificateProvisionDealBefore1355, rests: []int{noViolationCertificateCertificatePurpose, noViolationCertificateTransferScope}}},
	{id: "later-change"},
	{id: "notary-or-bank-asks", when: guard{holds: noViolationCertificateDocumentInquiryLetter, rests: []int{noViolationCertificateCertificatePurpose}}},
}

var noViolationCertificate = record{id: "no-violation-certificate", title: Text{"گواهی عدم خلاف", "no-violation certificate"}, since: 437927, until: 547864, slots: 31, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "certificate_purpose", "transfer_scope", "building_state", "work_stage", "permit_number", "permit_area", "existing_floor_area", "permit_units", "existing_units", "built_before_comprehensive_plan", "later_additions", "decision_number"}, steps: noViolationCertificateSteps, isSorted: true}, answers: noViolationCertificateAnswers, documents: noViolationCertificateDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "renovation-tax-receipt", "building-permit", "supervisor-report", "inquiry-letter", "age-evidence", "commission-decision"}, needs: noViolationCertificateNeeds, rules: noViolationCertificateRules, provisions: noViolationCertificateProvisions}

// noViolationCertificateOwnerNationalIDAsked tells whether owner_kind is natural.
func noViolationCertificateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[noViolationCertificateOwnerKind].is(0)
}

// noViolationCertificateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func noViolationCertificateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[noViolationCertificateOwnerKind].noneOf(0)
}

// noViolationCertificateTransferScopeAsked tells whether certificate_purpose is transfer.
func noViolationCertificateTransferScopeAsked(f *filing, _ []value) bool {
	return f.at[noViolationCertificateCertificatePurpose].is(0)
}

// noViolationCertificateWorkStageAsked tells whether building_state is unfinished.
func noViolationCertificateWorkStageAsked(f *filing, _ []value) bool {
	return f.at[noViolationCertificateBuildingState].is(0)
}

// noViolationCertificatePermitNumberAsked tells whether building_state is not old-without-permit.
func noViolationCertificatePermitNumberAsked(f *filing, _ []value) bool {
	return f.at[noViolationCertificateBuildingState].noneOf(2)
}

// noViolationCertificateBuiltBeforeComprehensivePlanAsked tells whether building_state is old-without-permit.
func noViolationCertificateBuiltBeforeComprehensivePlanAsked(f *filing, _ []value) bool {
	return f.at[noViolationCertificateBuildingState].is(2)
}

// noViolationCertificateDocumentPowerOfAttorney tells whether applicant_role is representative.
func noViolationCertificateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[noViolationCertificateApplicantRole].is(1)
}

// noViolationCertificateDocumentInheritanceCertificate tells whether owner_deceased.
func noViolationCertificateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[noViolationCertificateOwnerDeceased].yes()
}

// noViolationCertificateDocumentInquiryLetter tells whether certificate_purpose is one of transfer, mortgage.
func noViolationCertificateDocumentInquiryLetter(f *filing, _ []value) bool {
	return f.at[noViolationCertificateCertificatePurpose].oneOf(0, 1)
}

// noViolationCertificateDocumentCommissionDecision tells whether decision_number is given.
func noViolationCertificateDocumentCommissionDecision(f *filing, _ []value) bool {
	return f.at[noViolationCertificateDecisionNumber].isGiven()
}

// noViolationCertificateRuleUnfinishedOnly tells whether building_state is not finished.
func noViolationCertificateRuleUnfinishedOnly(f *filing, _ []value) bool {
	return f.at[noViolationCertificateBuildingState].noneOf(1)
}

// noViolationCertificateRuleWithinPermit tells whether existing_floor_area at most permit_area and existing_units at most permit_units.
func noViolationCertificateRuleWithinPermit(f *filing, _ []value) bool {
	return f.at[noViolationCertificateExistingFloorArea].num().atMost(f.at[noViolationCertificatePermitArea].num()) && f.at[noViolationCertificateExistingUnits].num().atMost(f.at[noViolationCertificatePermitUnits].num())
}

// noViolationCertificateRuleCertificateNeeded tells whether later_additions or not built_before_comprehensive_plan.
func noViolationCertificateRuleCertificateNeeded(f *filing, _ []value) bool {
	return f.at[noViolationCertificateLaterAdditions].yes() || !f.at[noViolationCertificateBuiltBeforeComprehensivePlan].yes()
}

// noViolationCertificateProvisionDealBefore1355 tells whether certificate_purpose is transfer and transfer_scope is not whole-plot.
func noViolationCertificateProvisionDealBefore1355(f *filing, _ []value) bool {
	return f.at[noViolationCertificateCertificatePurpose].is(0) && f.at[noViolationCertificateTransferScope].noneOf(0)
}
