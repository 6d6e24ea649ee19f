// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// PermitCancellation is a filing of permit-cancellation, «ابطال پروانه» (cancellation of a building permit).
type PermitCancellation = Filing[PermitCancellationFields, PermitCancellationAnswers]

// PermitCancellationFields is what is filled in in «ابطال پروانه» (cancellation of a building permit).
type PermitCancellationFields struct {
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

	// Mortgaged is ملک در رهن است: yes or no.
	Mortgaged bool `json:"mortgaged"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// PermitDate is تاریخ صدور پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitDate string `json:"permit_date"`

	// CancelReason is علت ابطال: one item.
	CancelReason PermitCancellationCancelReason `json:"cancel_reason"`

	// WorksStarted is عملیات ساختمانی آغاز شده است: yes or no.
	WorksStarted bool `json:"works_started"`

	// ProgressPercent is درصد پیشرفت کار: percent from 0.00 to 100.00, asked when works_started.
	ProgressPercent *string `json:"progress_percent,omitempty"`

	// PresoldUnits is تعداد واحدهای پیش‌فروش‌شده: a whole number from 0 to 2000.
	PresoldUnits int64 `json:"presold_units"`

	// RefundRequested is استرداد عوارض خواسته شده است: yes or no.
	RefundRequested bool `json:"refund_requested"`

	// PaidFees is عوارض پرداختی: rials from 0 to 1000000000000000, asked when refund_requested.
	PaidFees *string `json:"paid_fees,omitempty"`

	// RefundIBAN is شماره شبا برای بازپرداخت: iban, asked when refund_requested.
	RefundIBAN *string `json:"refund_iban,omitempty"`
}

// PermitCancellationAnswers are the answers that «ابطال پروانه» (cancellation of a building permit) may carry.
type PermitCancellationAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of permit-cancellation.
const (
	permitCancellationApplicantRole = iota
	permitCancellationOwnerKind
	permitCancellationOwnerNationalID
	permitCancellationOwnerLegalPersonID
	permitCancellationOwnerDeceased
	permitCancellationJointOwnership
	permitCancellationMobile
	permitCancellationCaseNumber
	permitCancellationRenovationCode
	permitCancellationRegistryPlate
	permitCancellationDistrict
	permitCancellationMortgaged
	permitCancellationPermitNumber
	permitCancellationPermitDate
	permitCancellationCancelReason
	permitCancellationWorksStarted
	permitCancellationProgressPercent
	permitCancellationPresoldUnits
	permitCancellationRefundRequested
	permitCancellationPaidFees
	permitCancellationRefundIBAN
	permitCancellationRegistryOwnershipInquiryRegisteredArea
	permitCancellationRegistryOwnershipInquiryBoundaries
	permitCancellationRegistryOwnershipInquiryMortgaged
	permitCancellationRegistryOwnershipInquirySeized
	permitCancellationRegistryOwnershipInquiryOwners
	permitCancellationDebtInquiryAmount
	permitCancellationDebtInquiryBillID
	permitCancellationDebtInquiryPaymentID
)

const (
	permitCancellationRegistryOwnershipInquiryOwnersOwnerName = iota
	permitCancellationRegistryOwnershipInquiryOwnersShareDang
)

var permitCancellationSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: permitCancellationOwnerNationalIDAsked, rests: []int{permitCancellationOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: permitCancellationOwnerLegalPersonIDAsked, rests: []int{permitCancellationOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "mortgaged", at: 11, title: Text{"ملک در رهن است", "the property is mortgaged"}, kind: kindYesNo},
	{id: "permit_number", at: 12, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_date", at: 13, title: Text{"تاریخ صدور پروانه", "date of issue of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "cancel_reason", at: 14, title: Text{"علت ابطال", "reason for cancellation"}, kind: kindChoice, list: &itemsPermitCancellationCancelReason},
	{id: "works_started", at: 15, title: Text{"عملیات آغاز شده است", "works have started"}, kind: kindYesNo},
	{id: "progress_percent", at: 16, title: Text{"درصد پیشرفت کار", "progress in percent"}, kind: kindDecimal, min: 0, max: 10000, places: 2, when: guard{holds: permitCancellationProgressPercentAsked, rests: []int{permitCancellationWorksStarted}}},
	{id: "presold_units", at: 17, title: Text{"واحدهای پیش‌فروش‌شده", "units sold off plan"}, kind: kindWhole, min: 0, max: 2000},
	{id: "refund_requested", at: 18, title: Text{"استرداد عوارض خواسته شده است", "a refund is asked for"}, kind: kindYesNo},
	{id: "paid_fees", at: 19, title: Text{"عوارض پرداختی", "fees paid"}, kind: kindDecimal, min: 0, max: 1000000000000000, when: guard{holds: permitCancellationPaidFeesAsked, rests: []int{permitCancellationRefundRequested}}},
	{id: "refund_iban", at: 20, title: Text{"شبای بازپرداخت", "IBAN for the refund"}, kind: kindIdentifier, identifier: iban, when: guard{holds: permitCancellationPaidFeesAsked, rests: []int{permitCancellationRefundRequested}}},
}

var permitCancellationRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var permitCancellationRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &permitCancellationRegistryOwnershipInquiryOwnersColumns},
}

var permitCancellationDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var permitCancellationAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 21, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: permitCancellationRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 26, keys: []string{"amount", "bill_id", "payment_id"}, steps: permitCancellationDebtInquirySteps, isSorted: true}},
}

var permitCancellationDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: permitCancellationDocumentPowerOfAttorney, rests: []int{permitCancellationApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: permitCancellationDocumentInheritanceCertificate, rests: []int{permitCancellationOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: permitCancellationOwnerLegalPersonIDAsked, rests: []int{permitCancellationOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 5, copies: "original", when: guard{holds: permitCancellationDocumentCoOwnerConsent, rests: []int{permitCancellationJointOwnership}}, because: &Text{"ملک مشاع است", "the property is jointly owned"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 6, copies: "original"},
	{id: "no-start-report", title: Text{"گزارش شروع نشدن کار", "no-start report"}, paper: 7, copies: "original"},
	{id: "mortgagee-consent", title: Text{"موافقت بانک مرتهن", "mortgagee bank's consent"}, paper: 8, copies: "original", when: guard{holds: permitCancellationDocumentMortgageeConsent, rests: []int{permitCancellationMortgaged}}, because: &Text{"ملک در رهن است", "the plot is mortgaged"}},
	{id: "buyers-consent", title: Text{"رضایت پیش‌خریداران", "off-plan buyers' consent"}, paper: 9, copies: "original", when: guard{holds: permitCancellationDocumentBuyersConsent, rests: []int{permitCancellationPresoldUnits}}, because: &Text{"واحدی پیش‌فروش شده است", "at least one unit has been sold off plan"}},
	{id: "court-order", title: Text{"رأی یا دستور مرجع قضایی", "court judgment or order"}, paper: 10, copies: "copy", when: guard{holds: permitCancellationDocumentCourtOrder, rests: []int{permitCancellationCancelReason}}, because: &Text{"علت ابطال رأی مرجع قضایی است", "the reason is a court order"}},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 11, copies: "copy", when: guard{holds: permitCancellationPaidFeesAsked, rests: []int{permitCancellationRefundRequested}}, because: &Text{"استرداد عوارض خواسته شده است", "a refund is asked for"}},
}

var permitCancellationNeeds = []need{
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
}

var permitCancellationRules = []rule{
	{id: "works-not-started", advises: true, holds: guard{holds: permitCancellationRuleWorksNotStarted, rests: []int{permitCancellationWorksStarted}}, path: "/fields/works_started", message: Text{"عملیات ساختمانی آغاز شده است", "the works have started"}, remedy: Text{"تکلیف بنای موجود را ابتدا با فرم ۲۲ (اصلاح پروانه) یا کمیسیون ماده صد روشن کنید", "have the existing structure dealt with first, by form 22 (permit amendment) or the Article 100 commission"}},
}

var permitCancellationProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: permitCancellationDocumentPowerOfAttorney, rests: []int{permitCancellationApplicantRole}}},
	{id: "structure-first", when: guard{holds: permitCancellationProgressPercentAsked, rests: []int{permitCancellationWorksStarted}}},
	{id: "co-owners-together", when: guard{holds: permitCancellationDocumentCoOwnerConsent, rests: []int{permitCancellationJointOwnership}}},
	{id: "every-buyer-consents", when: guard{holds: permitCancellationDocumentBuyersConsent, rests: []int{permitCancellationPresoldUnits}}},
	{id: "refund-by-own-form", when: guard{holds: permitCancellationPaidFeesAsked, rests: []int{permitCancellationRefundRequested}}},
	{id: "work-after-cancellation"},
}

var permitCancellation = record{id: "permit-cancellation", title: Text{"ابطال پروانه", "cancellation of a building permit"}, since: 437927, until: 547864, slots: 29, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "mortgaged", "permit_number", "permit_date", "cancel_reason", "works_started", "progress_percent", "presold_units", "refund_requested", "paid_fees", "refund_iban"}, steps: permitCancellationSteps, isSorted: true}, answers: permitCancellationAnswers, documents: permitCancellationDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "co-owner-consent", "building-permit", "no-start-report", "mortgagee-consent", "buyers-consent", "court-order", "fee-receipt"}, needs: permitCancellationNeeds, rules: permitCancellationRules, provisions: permitCancellationProvisions}

// permitCancellationOwnerNationalIDAsked tells whether owner_kind is natural.
func permitCancellationOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[permitCancellationOwnerKind].is(0)
}

// permitCancellationOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func permitCancellationOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[permitCancellationOwnerKind].noneOf(0)
}

// permitCancellationProgressPercentAsked tells whether works_started.
func permitCancellationProgressPercentAsked(f *filing, _ []value) bool {
	return f.at[permitCancellationWorksStarted].yes()
}

// permitCancellationPaidFeesAsked tells whether refund_requested.
func permitCancellationPaidFeesAsked(f *filing, _ []value) bool {
	return f.at[permitCancellationRefundRequested].yes()
}

// permitCancellationDocumentPowerOfAttorney tells whether applicant_role is representative.
func permitCancellationDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[permitCancellationApplicantRole].is(1)
}

// permitCancellationDocumentInheritanceCertificate tells whether owner_deceased.
func permitCancellationDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[permitCancellationOwnerDeceased].yes()
}

// permitCancellationDocumentCoOwnerConsent tells whether joint_ownership.
func permitCancellationDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[permitCancellationJointOwnership].yes()
}

// permitCancellationDocumentMortgageeConsent tells whether mortgaged.
func permitCancellationDocumentMortgageeConsent(f *filing, _ []value) bool {
	return f.at[permitCancellationMortgaged].yes()
}

// permitCancellationDocumentBuyersConsent tells whether presold_units at least 1.
func permitCancellationDocumentBuyersConsent(f *filing, _ []value) bool {
	return f.at[permitCancellationPresoldUnits].num().atLeast(constant(1))
}

// permitCancellationDocumentCourtOrder tells whether cancel_reason is court-order.
func permitCancellationDocumentCourtOrder(f *filing, _ []value) bool {
	return f.at[permitCancellationCancelReason].is(5)
}

// permitCancellationRuleWorksNotStarted tells whether not works_started.
func permitCancellationRuleWorksNotStarted(f *filing, _ []value) bool {
	return !f.at[permitCancellationWorksStarted].yes()
}
