// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// CompletionDuplicate is a filing of completion-duplicate, «المثنی پایان کار» (duplicate completion certificate).
type CompletionDuplicate = Filing[CompletionDuplicateFields, CompletionDuplicateAnswers]

// CompletionDuplicateFields is what is filled in in «المثنی پایان کار» (duplicate completion certificate).
type CompletionDuplicateFields struct {
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

	// OwnerChanged is مالک پس از صدور گواهی تغییر کرده است: yes or no.
	OwnerChanged bool `json:"owner_changed"`

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

	// CertificateScope is نوع گواهی: one item.
	CertificateScope CompletionDuplicateCertificateScope `json:"certificate_scope"`

	// CompletionNumber is شماره پایان کار: 1 to 30 characters.
	CompletionNumber string `json:"completion_number"`

	// CompletionIssueDate is تاریخ صدور پایان کار: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	CompletionIssueDate string `json:"completion_issue_date"`

	// ChangesSince is پس از صدور گواهی در بنا تغییری داده شده است: yes or no.
	ChangesSince bool `json:"changes_since"`

	// UnitNumber is شماره واحد: 1 to 10 characters, asked when certificate_scope is unit.
	UnitNumber *string `json:"unit_number,omitempty"`

	// LossKind is علت درخواست المثنی: one item.
	LossKind LossKind `json:"loss_kind"`

	// LossDate is تاریخ فقدان: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when loss_kind is not worn.
	LossDate *string `json:"loss_date,omitempty"`
}

// CompletionDuplicateAnswers are the answers that «المثنی پایان کار» (duplicate completion certificate) may carry.
type CompletionDuplicateAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of completion-duplicate.
const (
	completionDuplicateApplicantRole = iota
	completionDuplicateOwnerKind
	completionDuplicateOwnerNationalID
	completionDuplicateOwnerLegalPersonID
	completionDuplicateOwnerDeceased
	completionDuplicateJointOwnership
	completionDuplicateOwnerChanged
	completionDuplicateMobile
	completionDuplicateCaseNumber
	completionDuplicateRenovationCode
	completionDuplicateRegistryPlate
	completionDuplicateDistrict
	completionDuplicateCertificateScope
	completionDuplicateCompletionNumber
	completionDuplicateCompletionIssueDate
	completionDuplicateChangesSince
	completionDuplicateUnitNumber
	completionDuplicateLossKind
	completionDuplicateLossDate
	completionDuplicateRegistryOwnershipInquiryRegisteredArea
	completionDuplicateRegistryOwnershipInquiryBoundaries
	completionDuplicateRegistryOwnershipInquiryMortgaged
	completionDuplicateRegistryOwnershipInquirySeized
	completionDuplicateRegistryOwnershipInquiryOwners
	completionDuplicateDebtInquiryAmount
	completionDuplicateDebtInquiryBillID
	completionDuplicateDebtInquiryPaymentID
)

const (
	completionDuplicateRegistryOwnershipInquiryOwnersOwnerName = iota
	completionDuplicateRegistryOwnershipInquiryOwnersShareDang
)

var completionDuplicateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: completionDuplicateOwnerNationalIDAsked, rests: []int{completionDuplicateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: completionDuplicateOwnerLegalPersonIDAsked, rests: []int{completionDuplicateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "owner_changed", at: 6, title: Text{"مالک تغییر کرده است", "the owner changed"}, kind: kindYesNo},
	{id: "mobile", at: 7, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 8, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 9, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 10, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 11, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "certificate_scope", at: 12, title: Text{"نوع گواهی", "scope"}, kind: kindChoice, list: &itemsCompletionDuplicateCertificateScope},
	{id: "completion_number", at: 13, title: Text{"شماره پایان کار", "completion certificate number"}, kind: kindText, max: 30},
	{id: "completion_issue_date", at: 14, title: Text{"تاریخ صدور پایان کار", "completion issue date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "changes_since", at: 15, title: Text{"بنا تغییر کرده است", "the building was changed"}, kind: kindYesNo},
	{id: "unit_number", at: 16, title: Text{"شماره واحد", "unit number"}, kind: kindText, max: 10, when: guard{holds: completionDuplicateUnitNumberAsked, rests: []int{completionDuplicateCertificateScope}}},
	{id: "loss_kind", at: 17, title: Text{"علت درخواست المثنی", "reason for the duplicate"}, kind: kindChoice, list: &itemsLossKind},
	{id: "loss_date", at: 18, title: Text{"تاریخ فقدان", "date of loss"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: completionDuplicateLossDateAsked, rests: []int{completionDuplicateLossKind}}},
}

var completionDuplicateRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var completionDuplicateRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &completionDuplicateRegistryOwnershipInquiryOwnersColumns},
}

var completionDuplicateDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var completionDuplicateAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 19, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: completionDuplicateRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 24, keys: []string{"amount", "bill_id", "payment_id"}, steps: completionDuplicateDebtInquirySteps, isSorted: true}},
}

var completionDuplicateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: completionDuplicateDocumentPowerOfAttorney, rests: []int{completionDuplicateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: completionDuplicateDocumentInheritanceCertificate, rests: []int{completionDuplicateOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: completionDuplicateOwnerLegalPersonIDAsked, rests: []int{completionDuplicateOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "damaged-original", title: Text{"اصل فرسوده", "worn original"}, paper: 3, copies: "original", when: guard{holds: completionDuplicateDocumentDamagedOriginal, rests: []int{completionDuplicateLossKind}}, because: &Text{"اصل فرسوده یا ناخواناست", "the original is worn or illegible"}},
	{id: "police-report", title: Text{"گزارش کلانتری", "police report"}, paper: 4, copies: "original", when: guard{holds: completionDuplicateDocumentPoliceReport, rests: []int{completionDuplicateLossKind}}, because: &Text{"اصل سرقت شده است", "the original was stolen"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 5, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 6, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 7, copies: "copy"},
	{id: "loss-undertaking", title: Text{"تعهدنامه محضری فقدان", "notarised loss undertaking"}, paper: 8, copies: "original", when: guard{holds: completionDuplicateLossDateAsked, rests: []int{completionDuplicateLossKind}}, because: &Text{"گواهی مفقود، سرقت یا نابود شده است", "the certificate was lost, stolen or destroyed"}},
}

var completionDuplicateNeeds = []need{
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"owner-record-update"}, when: guard{holds: completionDuplicateNeedsOwnerRecordUpdate, rests: []int{completionDuplicateOwnerChanged}}, because: &Text{"مالک جدید ابتدا مشخصات مالک پرونده را به‌روز می‌کند", "a new owner first updates the owner record of the case"}},
}

var completionDuplicateRules = []rule{
	{id: "loss-not-in-future", when: guard{holds: completionDuplicateLossDateAsked, rests: []int{completionDuplicateLossKind}}, holds: guard{holds: completionDuplicateRuleLossNotInFuture, rests: []int{completionDuplicateLossDate}}, path: "/fields/loss_date", message: Text{"تاریخ فقدان پس از روز درخواست است", "the date of loss is after the day of filing"}, remedy: Text{"تاریخ فقدان را با آگهی یا گزارش کلانتری بسنجید", "compare the date of loss with the notice or the police report"}},
	{id: "unchanged-building", holds: guard{holds: completionDuplicateRuleUnchangedBuilding, rests: []int{completionDuplicateChangesSince}}, path: "/fields/changes_since", message: Text{"بنا پس از صدور گواهی تغییر کرده است و المثنی عین اصل است", "the building was changed since the certificate, and a duplicate repeats the original"}, remedy: Text{"پایان کار تازه را با فرم ۳۱ یا برای واحد با فرم ۳۲ بخواهید", "ask for a new completion certificate with form 31 or, for a unit, with form 32"}},
	{id: "loss-after-issue", when: guard{holds: completionDuplicateLossDateAsked, rests: []int{completionDuplicateLossKind}}, holds: guard{holds: completionDuplicateRuleLossAfterIssue, rests: []int{completionDuplicateLossDate, completionDuplicateCompletionIssueDate}}, path: "/fields/loss_date", reads: []string{"/fields/completion_issue_date"}, message: Text{"تاریخ فقدان پیش از تاریخ صدور پایان کار است", "the loss is dated before the issue of the certificate"}, remedy: Text{"تاریخ صدور را در پرونده شهرسازی ببینید و هر دو تاریخ را بسنجید", "look up the date of issue in the urban-planning case and compare both dates"}},
}

var completionDuplicateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: completionDuplicateDocumentPowerOfAttorney, rests: []int{completionDuplicateApplicantRole}}},
	{id: "same-content"},
	{id: "who-may-ask"},
	{id: "notary-asks"},
}

var completionDuplicate = record{id: "completion-duplicate", title: Text{"المثنی پایان کار", "duplicate completion certificate"}, since: 437927, until: 547864, slots: 27, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "owner_changed", "mobile", "case_number", "renovation_code", "registry_plate", "district", "certificate_scope", "completion_number", "completion_issue_date", "changes_since", "unit_number", "loss_kind", "loss_date"}, steps: completionDuplicateSteps, isSorted: true}, answers: completionDuplicateAnswers, documents: completionDuplicateDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "damaged-original", "police-report", "title-deed", "national-card", "renovation-tax-receipt", "loss-undertaking"}, needs: completionDuplicateNeeds, rules: completionDuplicateRules, provisions: completionDuplicateProvisions}

// completionDuplicateOwnerNationalIDAsked tells whether owner_kind is natural.
func completionDuplicateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[completionDuplicateOwnerKind].is(0)
}

// completionDuplicateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func completionDuplicateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[completionDuplicateOwnerKind].noneOf(0)
}

// completionDuplicateUnitNumberAsked tells whether certificate_scope is unit.
func completionDuplicateUnitNumberAsked(f *filing, _ []value) bool {
	return f.at[completionDuplicateCertificateScope].is(1)
}

// completionDuplicateLossDateAsked tells whether loss_kind is not worn.
func completionDuplicateLossDateAsked(f *filing, _ []value) bool {
	return f.at[completionDuplicateLossKind].noneOf(3)
}

// completionDuplicateDocumentPowerOfAttorney tells whether applicant_role is representative.
func completionDuplicateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[completionDuplicateApplicantRole].is(1)
}

// completionDuplicateDocumentInheritanceCertificate tells whether owner_deceased.
func completionDuplicateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[completionDuplicateOwnerDeceased].yes()
}

// completionDuplicateDocumentDamagedOriginal tells whether loss_kind is worn.
func completionDuplicateDocumentDamagedOriginal(f *filing, _ []value) bool {
	return f.at[completionDuplicateLossKind].is(3)
}

// completionDuplicateDocumentPoliceReport tells whether loss_kind is stolen.
func completionDuplicateDocumentPoliceReport(f *filing, _ []value) bool {
	return f.at[completionDuplicateLossKind].is(1)
}

// completionDuplicateNeedsOwnerRecordUpdate tells whether owner_changed.
func completionDuplicateNeedsOwnerRecordUpdate(f *filing, _ []value) bool {
	return f.at[completionDuplicateOwnerChanged].yes()
}

// completionDuplicateRuleLossNotInFuture tells whether loss_date on or before filing date.
func completionDuplicateRuleLossNotInFuture(f *filing, _ []value) bool {
	return f.at[completionDuplicateLossDate].num().atMost(constant(f.day))
}

// completionDuplicateRuleUnchangedBuilding tells whether not changes_since.
func completionDuplicateRuleUnchangedBuilding(f *filing, _ []value) bool {
	return !f.at[completionDuplicateChangesSince].yes()
}

// completionDuplicateRuleLossAfterIssue tells whether loss_date on or after completion_issue_date.
func completionDuplicateRuleLossAfterIssue(f *filing, _ []value) bool {
	return f.at[completionDuplicateLossDate].num().atLeast(f.at[completionDuplicateCompletionIssueDate].num())
}
