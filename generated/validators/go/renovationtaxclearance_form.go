// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// RenovationTaxClearance is a filing of renovation-tax-clearance, «مفاصاحساب نوسازی» (renovation-tax clearance).
type RenovationTaxClearance = Filing[RenovationTaxClearanceFields, RenovationTaxClearanceAnswers]

// RenovationTaxClearanceFields is what is filled in in «مفاصاحساب نوسازی» (renovation-tax clearance).
type RenovationTaxClearanceFields struct {
	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// PostalCode is کد پستی ملک: postal code.
	PostalCode string `json:"postal_code"`

	// UnitKind is نوع ملک: one item.
	UnitKind RenovationTaxClearancePropertyKind `json:"unit_kind"`

	// OwnerKind is نوع مالک: one item.
	OwnerKind PersonKind `json:"owner_kind"`

	// OwnerNationalID is کد ملی مالک: national id, asked when owner_kind is natural.
	OwnerNationalID *string `json:"owner_national_id,omitempty"`

	// OwnerLegalPersonID is شناسه ملی مالک (شخص حقوقی): legal person id, asked when owner_kind is not natural.
	OwnerLegalPersonID *string `json:"owner_legal_person_id,omitempty"`

	// OwnerDeceased is مالک فوت شده است: yes or no.
	OwnerDeceased bool `json:"owner_deceased"`

	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CertificatePurpose is منظور از گواهی: one item.
	CertificatePurpose Purpose `json:"certificate_purpose"`

	// LastPaidYear is آخرین سال پرداخت‌شده: a whole number from 1348 to 1500.
	LastPaidYear *int64 `json:"last_paid_year,omitempty"`

	// ClearThroughYear is تسویه تا سال: a whole number from 1348 to 1500.
	ClearThroughYear int64 `json:"clear_through_year"`

	// EarlierPaymentsRecorded is پرداخت سال‌های قبل در سامانه ثبت شده است: yes or no.
	EarlierPaymentsRecorded bool `json:"earlier_payments_recorded"`

	// BillID is شناسه قبض: bill id.
	BillID *string `json:"bill_id,omitempty"`

	// PaymentID is شناسه پرداخت: payment id, asked when bill_id is given.
	PaymentID *string `json:"payment_id,omitempty"`

	// RenovationTaxExemption is معافیت: one item.
	RenovationTaxExemption RenovationTaxClearanceRenovationExemption `json:"renovation_tax_exemption"`

	// RebuiltCompletionDate is تاریخ پایان بنای نو: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when renovation_tax_exemption is rebuilt.
	RebuiltCompletionDate *string `json:"rebuilt_completion_date,omitempty"`

	// OpenInstalments is قسط عوارض پرداخت‌نشده دارد: yes or no.
	OpenInstalments bool `json:"open_instalments"`
}

// RenovationTaxClearanceAnswers are the answers that «مفاصاحساب نوسازی» (renovation-tax clearance) may carry.
type RenovationTaxClearanceAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of renovation-tax-clearance.
const (
	renovationTaxClearanceRenovationCode = iota
	renovationTaxClearancePostalCode
	renovationTaxClearanceUnitKind
	renovationTaxClearanceOwnerKind
	renovationTaxClearanceOwnerNationalID
	renovationTaxClearanceOwnerLegalPersonID
	renovationTaxClearanceOwnerDeceased
	renovationTaxClearanceApplicantRole
	renovationTaxClearanceMobile
	renovationTaxClearanceCertificatePurpose
	renovationTaxClearanceLastPaidYear
	renovationTaxClearanceClearThroughYear
	renovationTaxClearanceEarlierPaymentsRecorded
	renovationTaxClearanceBillID
	renovationTaxClearancePaymentID
	renovationTaxClearanceRenovationTaxExemption
	renovationTaxClearanceRebuiltCompletionDate
	renovationTaxClearanceOpenInstalments
	renovationTaxClearanceDebtInquiryAmount
	renovationTaxClearanceDebtInquiryBillID
	renovationTaxClearanceDebtInquiryPaymentID
)

var renovationTaxClearanceSteps = []step{
	{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "postal_code", at: 1, title: Text{"کد پستی ملک", "postal code of the property"}, kind: kindIdentifier, identifier: postalCode},
	{id: "unit_kind", at: 2, title: Text{"نوع ملک", "kind of property"}, kind: kindChoice, list: &itemsRenovationTaxClearancePropertyKind},
	{id: "owner_kind", at: 3, title: Text{"نوع مالک", "owner kind"}, kind: kindChoice, list: &itemsPersonKind},
	{id: "owner_national_id", at: 4, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: renovationTaxClearanceOwnerNationalIDAsked, rests: []int{renovationTaxClearanceOwnerKind}}},
	{id: "owner_legal_person_id", at: 5, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: renovationTaxClearanceOwnerLegalPersonIDAsked, rests: []int{renovationTaxClearanceOwnerKind}}},
	{id: "owner_deceased", at: 6, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "applicant_role", at: 7, title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "mobile", at: 8, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "certificate_purpose", at: 9, title: Text{"منظور از گواهی", "purpose of the certificate"}, kind: kindChoice, list: &itemsPurpose4},
	{id: "last_paid_year", at: 10, title: Text{"آخرین سال پرداخت‌شده", "last year paid"}, kind: kindWhole, min: 1348, max: 1500, isOptional: true},
	{id: "clear_through_year", at: 11, title: Text{"تسویه تا سال", "clear through year"}, kind: kindWhole, min: 1348, max: 1500},
	{id: "earlier_payments_recorded", at: 12, title: Text{"پرداخت پیشین در سامانه هست", "earlier payments on record"}, kind: kindYesNo},
	{id: "bill_id", at: 13, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID, isOptional: true},
	{id: "payment_id", at: 14, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID, when: guard{holds: renovationTaxClearancePaymentIDAsked, rests: []int{renovationTaxClearanceBillID}}},
	{id: "renovation_tax_exemption", at: 15, title: Text{"معافیت", "exemption"}, kind: kindChoice, list: &itemsRenovationTaxClearanceRenovationExemption},
	{id: "rebuilt_completion_date", at: 16, title: Text{"تاریخ پایان بنای نو", "completion of the new house"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: renovationTaxClearanceRebuiltCompletionDateAsked, rests: []int{renovationTaxClearanceRenovationTaxExemption}}},
	{id: "open_instalments", at: 17, title: Text{"قسط پرداخت‌نشده دارد", "has unpaid instalments"}, kind: kindYesNo},
}

var renovationTaxClearanceDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var renovationTaxClearanceAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 18, keys: []string{"amount", "bill_id", "payment_id"}, steps: renovationTaxClearanceDebtInquirySteps, isSorted: true}},
}

var renovationTaxClearanceDocuments = []requirement{
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, copies: "copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 1, copies: "copy", when: guard{holds: renovationTaxClearanceDocumentRenovationTaxReceipt, rests: []int{renovationTaxClearanceEarlierPaymentsRecorded}}, because: &Text{"پرداخت سال‌های قبل در سامانه نیست", "earlier payments are not in the system"}},
	{id: "waste-fee-receipt", title: Text{"فیش پسماند", "waste-fee receipt"}, paper: 2, copies: "copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 3, copies: "copy", when: guard{holds: renovationTaxClearanceOwnerNationalIDAsked, rests: []int{renovationTaxClearanceOwnerKind}}, because: &Text{"مالک شخص حقیقی است", "the owner is a natural person"}},
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, paper: 4, copies: "copy", when: guard{holds: renovationTaxClearanceDocumentPowerOfAttorney, rests: []int{renovationTaxClearanceApplicantRole}}, because: &Text{"نماینده درخواست می‌دهد", "filed by a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 5, copies: "copy", when: guard{holds: renovationTaxClearanceDocumentInheritanceCertificate, rests: []int{renovationTaxClearanceOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "exemption-proof", title: Text{"مدرک معافیت", "proof of exemption"}, paper: 6, copies: "copy", when: guard{holds: renovationTaxClearanceDocumentExemptionProof, rests: []int{renovationTaxClearanceRenovationTaxExemption}}, because: &Text{"به معافیت استناد شده است", "an exemption is claimed"}},
}

var renovationTaxClearanceNeeds = []need{
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var renovationTaxClearanceRules = []rule{
	{id: "not-before-last-paid", when: guard{holds: renovationTaxClearanceRuleNotBeforeLastPaidApplies, rests: []int{renovationTaxClearanceLastPaidYear}}, holds: guard{holds: renovationTaxClearanceRuleNotBeforeLastPaid, rests: []int{renovationTaxClearanceClearThroughYear, renovationTaxClearanceLastPaidYear}}, path: "/fields/clear_through_year", reads: []string{"/fields/last_paid_year"}, message: Text{"سال تسویه پیش از آخرین سال پرداخت است", "the clear-through year is before the last paid year"}, remedy: Text{"هر دو سال را با قبض نوسازی بسنجید", "compare both years with the renovation-tax bill"}},
	{id: "not-after-this-year", holds: guard{holds: renovationTaxClearanceRuleNotAfterThisYear, rests: []int{renovationTaxClearanceClearThroughYear}}, path: "/fields/clear_through_year", message: Text{"سال تسویه پس از سال جاری است", "the clear-through year is after the current year"}, remedy: Text{"سال جاری یا سالی پیش از آن را بنویسید", "give the current year or an earlier one"}},
	{id: "exemption-in-force", advises: true, when: guard{holds: renovationTaxClearanceRebuiltCompletionDateAsked, rests: []int{renovationTaxClearanceRenovationTaxExemption}}, holds: guard{holds: renovationTaxClearanceRuleExemptionInForce, rests: []int{renovationTaxClearanceRebuiltCompletionDate}}, path: "/fields/rebuilt_completion_date", message: Text{"معافیت ۳ ساله بنای نوساز گذشته است", "the exemption of a rebuilt house, 3 years, is over"}, remedy: Text{"عوارض سال‌های پس از معافیت را با استعلام ۵۵ (بدهی ملک) بپرسید و بپردازید", "ask with inquiry 55 for the dues of the years after the exemption, and pay them"}, basis: []string{"urban-renewal-act-1347 10 note 2"}},
	{id: "no-open-instalments", holds: guard{holds: renovationTaxClearanceRuleNoOpenInstalments, rests: []int{renovationTaxClearanceOpenInstalments}}, path: "/fields/open_instalments", message: Text{"قسط پرداخت‌نشده هست و مفاصاحساب به پرداخت کل بدهی موکول است", "instalments are open and the clearance waits for the whole debt"}, remedy: Text{"قسط‌های مانده را با شناسه قبض استعلام ۵۵ (بدهی ملک) بپردازید", "pay the remaining instalments with the bill id of inquiry 55"}, basis: []string{"municipal-financial-bylaw 32"}},
}

var renovationTaxClearanceProvisions = []provision{
	{id: "dues-of-year"},
	{id: "early-reward"},
	{id: "three-years-exempt", when: guard{holds: renovationTaxClearanceRebuiltCompletionDateAsked, rests: []int{renovationTaxClearanceRenovationTaxExemption}}},
	{id: "matching-ids", when: guard{holds: renovationTaxClearancePaymentIDAsked, rests: []int{renovationTaxClearanceBillID}}},
	{id: "article-74-clearance", when: guard{holds: renovationTaxClearanceProvisionArticle74Clearance, rests: []int{renovationTaxClearanceCertificatePurpose}}},
	{id: "surcharge"},
	{id: "valid-to-year-end"},
}

var renovationTaxClearanceDerived = []derived{
	{id: "current_year", value: renovationTaxClearanceCurrentYear, kind: kindWhole, places: 0},
}

var renovationTaxClearanceRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "owner_national_id", title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}, {step: step{id: "certificate_purpose", title: Text{"منظور از گواهی", "purpose of the certificate"}, kind: kindChoice, list: &itemsPurpose4}, sample: "transfer"}}},
}

var renovationTaxClearance = record{id: "renovation-tax-clearance", title: Text{"مفاصاحساب نوسازی", "renovation-tax clearance"}, since: 437927, until: 547864, slots: 21, fields: part{pointer: "/fields", keys: []string{"renovation_code", "postal_code", "unit_kind", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "applicant_role", "mobile", "certificate_purpose", "last_paid_year", "clear_through_year", "earlier_payments_recorded", "bill_id", "payment_id", "renovation_tax_exemption", "rebuilt_completion_date", "open_instalments"}, steps: renovationTaxClearanceSteps, isSorted: true}, answers: renovationTaxClearanceAnswers, documents: renovationTaxClearanceDocuments, papers: []string{"title-deed", "renovation-tax-receipt", "waste-fee-receipt", "national-card", "power-of-attorney", "inheritance-certificate", "exemption-proof"}, needs: renovationTaxClearanceNeeds, rules: renovationTaxClearanceRules, provisions: renovationTaxClearanceProvisions, derived: renovationTaxClearanceDerived, requests: renovationTaxClearanceRequests}

// renovationTaxClearanceCurrentYear computes "current year".
func renovationTaxClearanceCurrentYear(f *filing) value {
	return constant(1300).plus(constant(474451).yearsTo(constant(f.day))).value()
}

// renovationTaxClearanceOwnerNationalIDAsked tells whether owner_kind is natural.
func renovationTaxClearanceOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceOwnerKind].is(0)
}

// renovationTaxClearanceOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func renovationTaxClearanceOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceOwnerKind].noneOf(0)
}

// renovationTaxClearancePaymentIDAsked tells whether bill_id is given.
func renovationTaxClearancePaymentIDAsked(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceBillID].isGiven()
}

// renovationTaxClearanceRebuiltCompletionDateAsked tells whether renovation_tax_exemption is rebuilt.
func renovationTaxClearanceRebuiltCompletionDateAsked(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceRenovationTaxExemption].is(1)
}

// renovationTaxClearanceDocumentRenovationTaxReceipt tells whether not earlier_payments_recorded.
func renovationTaxClearanceDocumentRenovationTaxReceipt(f *filing, _ []value) bool {
	return !f.at[renovationTaxClearanceEarlierPaymentsRecorded].yes()
}

// renovationTaxClearanceDocumentPowerOfAttorney tells whether applicant_role is representative.
func renovationTaxClearanceDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceApplicantRole].is(1)
}

// renovationTaxClearanceDocumentInheritanceCertificate tells whether owner_deceased.
func renovationTaxClearanceDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceOwnerDeceased].yes()
}

// renovationTaxClearanceDocumentExemptionProof tells whether renovation_tax_exemption is not none.
func renovationTaxClearanceDocumentExemptionProof(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceRenovationTaxExemption].noneOf(0)
}

// renovationTaxClearanceRuleNotBeforeLastPaidApplies tells whether last_paid_year is given.
func renovationTaxClearanceRuleNotBeforeLastPaidApplies(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceLastPaidYear].isGiven()
}

// renovationTaxClearanceRuleNotBeforeLastPaid tells whether clear_through_year at least last_paid_year.
func renovationTaxClearanceRuleNotBeforeLastPaid(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceClearThroughYear].num().atLeast(f.at[renovationTaxClearanceLastPaidYear].num())
}

// renovationTaxClearanceRuleNotAfterThisYear tells whether clear_through_year at most current_year.
func renovationTaxClearanceRuleNotAfterThisYear(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceClearThroughYear].num().atMost(renovationTaxClearanceCurrentYear(f).num())
}

// renovationTaxClearanceRuleExemptionInForce tells whether rebuilt_completion_date plus new_house_exempt_years years on or after filing date.
func renovationTaxClearanceRuleExemptionInForce(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceRebuiltCompletionDate].num().plusYears(parameterNewHouseExemptYears(constant(f.day))).atLeast(constant(f.day))
}

// renovationTaxClearanceRuleNoOpenInstalments tells whether not open_instalments.
func renovationTaxClearanceRuleNoOpenInstalments(f *filing, _ []value) bool {
	return !f.at[renovationTaxClearanceOpenInstalments].yes()
}

// renovationTaxClearanceProvisionArticle74Clearance tells whether certificate_purpose is transfer.
func renovationTaxClearanceProvisionArticle74Clearance(f *filing, _ []value) bool {
	return f.at[renovationTaxClearanceCertificatePurpose].is(0)
}
