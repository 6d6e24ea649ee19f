// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// FeeInstalment is a filing of fee-instalment, «تقسیط عوارض» (payment of dues by instalments).
type FeeInstalment = Filing[FeeInstalmentFields, FeeInstalmentAnswers]

// FeeInstalmentFields is what is filled in in «تقسیط عوارض» (payment of dues by instalments).
type FeeInstalmentFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// DebtorKind is نوع بدهکار: one item.
	DebtorKind PersonKind `json:"debtor_kind"`

	// DebtorNationalID is کد ملی بدهکار: national id, asked when debtor_kind is natural.
	DebtorNationalID *string `json:"debtor_national_id,omitempty"`

	// DebtorLegalPersonID is شناسه ملی بدهکار: legal person id, asked when debtor_kind is legal.
	DebtorLegalPersonID *string `json:"debtor_legal_person_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// DebtKind is نوع بدهی: one item.
	DebtKind DebtKind `json:"debt_kind"`

	// Veteran is بدهکار ایثارگر است: yes or no.
	Veteran bool `json:"veteran"`

	// DebtAmount is مبلغ بدهی قطعی: rials from 1 to 1000000000000000.
	DebtAmount string `json:"debt_amount"`

	// DownPayment is پیش‌پرداخت: rials from 0 to 1000000000000000.
	DownPayment string `json:"down_payment"`

	// InstalmentCount is تعداد اقساط ماهانه: a whole number from 1 to 36.
	InstalmentCount int64 `json:"instalment_count"`

	// FirstDueDate is سررسید نخستین قسط: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	FirstDueDate string `json:"first_due_date"`

	// ObjectionPending is اعتراض در جریان است: yes or no.
	ObjectionPending bool `json:"objection_pending"`

	// SecurityKind is نوع تضمین: one item.
	SecurityKind FeeInstalmentSecurityKind `json:"security_kind"`

	// Cheques is فهرست چک‌ها: 1 to 36 rows, asked when security_kind is cheque.
	Cheques []FeeInstalmentFieldsCheques `json:"cheques,omitempty"`
}

// FeeInstalmentFieldsCheques is a row of «چک‌ها».
type FeeInstalmentFieldsCheques struct {
	// SayadID is شناسه صیاد: 1 to 16 characters.
	SayadID string `json:"sayad_id"`

	// AccountIBAN is شبا: iban.
	AccountIBAN string `json:"account_iban"`

	// Amount is مبلغ: rials from 1 to 1000000000000000.
	Amount string `json:"amount"`

	// DueDate is سررسید: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	DueDate string `json:"due_date"`
}

// FeeInstalmentAnswers are the answers that «تقسیط عوارض» (payment of dues by instalments) may carry.
type FeeInstalmentAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of fee-instalment.
const (
	feeInstalmentCaseNumber = iota
	feeInstalmentRenovationCode
	feeInstalmentDebtorKind
	feeInstalmentDebtorNationalID
	feeInstalmentDebtorLegalPersonID
	feeInstalmentMobile
	feeInstalmentApplicantRole
	feeInstalmentDebtKind
	feeInstalmentVeteran
	feeInstalmentDebtAmount
	feeInstalmentDownPayment
	feeInstalmentInstalmentCount
	feeInstalmentFirstDueDate
	feeInstalmentObjectionPending
	feeInstalmentSecurityKind
	feeInstalmentCheques
	feeInstalmentDebtInquiryAmount
	feeInstalmentDebtInquiryBillID
	feeInstalmentDebtInquiryPaymentID
)

const (
	feeInstalmentChequesSayadID = iota
	feeInstalmentChequesAccountIBAN
	feeInstalmentChequesAmount
	feeInstalmentChequesDueDate
)

var feeInstalmentChequesColumns = part{isSorted: true, keys: []string{"sayad_id", "account_iban", "amount", "due_date"}, steps: []step{
	{id: "sayad_id", title: Text{"شناسه صیاد", "Sayad id"}, kind: kindText, max: 16},
	{id: "account_iban", at: 1, title: Text{"شبا", "IBAN"}, kind: kindIdentifier, identifier: iban},
	{id: "amount", at: 2, title: Text{"مبلغ", "amount"}, kind: kindDecimal, min: 1, max: 1000000000000000},
	{id: "due_date", at: 3, title: Text{"سررسید", "due date"}, kind: kindDate, min: 437927, max: 547864},
}}

var feeInstalmentSteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "debtor_kind", at: 2, title: Text{"نوع بدهکار", "kind of debtor"}, kind: kindChoice, list: &itemsPersonKind},
	{id: "debtor_national_id", at: 3, title: Text{"کد ملی بدهکار", "debtor's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: feeInstalmentDebtorNationalIDAsked, rests: []int{feeInstalmentDebtorKind}}},
	{id: "debtor_legal_person_id", at: 4, title: Text{"شناسه ملی بدهکار", "debtor's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: feeInstalmentDebtorLegalPersonIDAsked, rests: []int{feeInstalmentDebtorKind}}},
	{id: "mobile", at: 5, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "applicant_role", at: 6, title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "debt_kind", at: 7, title: Text{"نوع بدهی", "kind of debt"}, kind: kindChoice, list: &itemsDebtKind},
	{id: "veteran", at: 8, title: Text{"بدهکار ایثارگر است", "the debtor is a veteran"}, kind: kindYesNo},
	{id: "debt_amount", at: 9, title: Text{"مبلغ بدهی قطعی", "settled debt"}, kind: kindDecimal, min: 1, max: 1000000000000000},
	{id: "down_payment", at: 10, title: Text{"پیش‌پرداخت", "down payment"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "instalment_count", at: 11, title: Text{"تعداد اقساط ماهانه", "monthly instalments"}, kind: kindWhole, min: 1, max: 36},
	{id: "first_due_date", at: 12, title: Text{"سررسید نخستین قسط", "first due date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "objection_pending", at: 13, title: Text{"اعتراض در جریان است", "an objection is pending"}, kind: kindYesNo},
	{id: "security_kind", at: 14, title: Text{"نوع تضمین", "kind of security"}, kind: kindChoice, list: &itemsFeeInstalmentSecurityKind},
	{id: "cheques", at: 15, title: Text{"چک‌ها", "cheques"}, kind: kindRows, min: 1, max: 36, columns: &feeInstalmentChequesColumns, when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}},
}

var feeInstalmentDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var feeInstalmentAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 16, keys: []string{"amount", "bill_id", "payment_id"}, steps: feeInstalmentDebtInquirySteps, isSorted: true}},
}

var feeInstalmentDocuments = []requirement{
	{id: "request-letter", title: Text{"درخواست یا اعتراض کتبی", "written request or objection"}, copies: "original"},
	{id: "debt-statement", title: Text{"صورت بدهی", "statement of debt"}, paper: 1, copies: "copy"},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 2, copies: "copy", when: guard{holds: feeInstalmentDocumentFeeReceipt, rests: []int{feeInstalmentDownPayment}}, because: &Text{"پیش‌پرداخت بیش از صفر است", "the down payment is more than zero"}},
	{id: "cheque", title: Text{"چک‌های اقساط", "instalment cheques"}, paper: 3, copies: "original", when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}, because: &Text{"تضمین چک است", "the security is cheques"}},
	{id: "promissory-note", title: Text{"سفته", "promissory note"}, paper: 4, copies: "original", when: guard{holds: feeInstalmentDocumentPromissoryNote, rests: []int{feeInstalmentSecurityKind}}, because: &Text{"تضمین سفته است", "the security is a promissory note"}},
	{id: "bank-guarantee", title: Text{"ضمانت‌نامه بانکی", "bank guarantee"}, paper: 5, copies: "original", when: guard{holds: feeInstalmentDocumentBankGuarantee, rests: []int{feeInstalmentSecurityKind}}, because: &Text{"تضمین ضمانت‌نامه است", "the security is a bank guarantee"}},
	{id: "veteran-card", title: Text{"گواهی ایثارگری", "veteran certificate"}, paper: 6, copies: "copy", when: guard{holds: feeInstalmentDocumentVeteranCard, rests: []int{feeInstalmentVeteran}}, because: &Text{"از تسهیلات ایثارگران استفاده شده است", "veterans' terms are claimed"}},
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, paper: 7, copies: "copy", when: guard{holds: feeInstalmentDocumentPowerOfAttorney, rests: []int{feeInstalmentApplicantRole}}, because: &Text{"نماینده درخواست می‌دهد", "filed by a representative"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 8, copies: "copy", when: guard{holds: feeInstalmentDebtorLegalPersonIDAsked, rests: []int{feeInstalmentDebtorKind}}, because: &Text{"بدهکار شخص حقوقی است", "the debtor is a legal person"}},
}

var feeInstalmentNeeds = []need{
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var feeInstalmentRules = []rule{
	{id: "instalments-within-limit", holds: guard{holds: feeInstalmentRuleInstalmentsWithinLimit, rests: []int{feeInstalmentInstalmentCount, feeInstalmentDebtKind, feeInstalmentVeteran}}, path: "/fields/instalment_count", reads: []string{"/fields/debt_kind", "/fields/veteran"}, message: Text{"تعداد اقساط از سقف این نوع بدهی بیشتر است", "there are more instalments than this kind of debt allows"}, remedy: Text{"تعداد اقساط را کم کنید: ۳۶ ماه، و برای جریمه ماده صد و قطع درخت ۲۴ ماه جز ایثارگران", "reduce the number: 36 months, and 24 for Article 100 and tree fines except for veterans"}, basis: []string{"municipal-financial-bylaw 32", "council-instalment-rule"}},
	{id: "cheques-cover-debt", when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}, holds: guard{holds: feeInstalmentRuleChequesCoverDebt, rests: []int{feeInstalmentDownPayment, feeInstalmentCheques, feeInstalmentDebtAmount}}, path: "/fields/down_payment", reads: []string{"/fields/cheques", "/fields/debt_amount"}, message: Text{"جمع پیش‌پرداخت و چک‌ها با بدهی یکی نیست", "down payment and cheques do not add up to the debt"}, remedy: Text{"مبلغ چک‌ها و پیش‌پرداخت را با صورت بدهی بسنجید", "compare the cheques and the down payment with the statement of debt"}},
	{id: "one-cheque-each", when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}, holds: guard{holds: feeInstalmentRuleOneChequeEach, rests: []int{feeInstalmentCheques, feeInstalmentInstalmentCount}}, path: "/fields/cheques", reads: []string{"/fields/instalment_count"}, message: Text{"تعداد چک‌ها با تعداد اقساط یکی نیست", "the number of cheques differs from the number of instalments"}, remedy: Text{"برای هر قسط یک چک بنویسید یا تعداد اقساط را اصلاح کنید", "list one cheque for each instalment, or correct the number"}},
	{id: "cheques-from-first-date", when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}, holds: guard{holds: feeInstalmentRuleChequesFromFirstDate, rests: []int{feeInstalmentCheques, feeInstalmentFirstDueDate}}, path: "/fields/cheques", reads: []string{"/fields/first_due_date"}, message: Text{"نخستین سررسید چک‌ها با سررسید نخستین قسط یکی نیست", "the earliest cheque is not due on the first due date"}, remedy: Text{"سررسید نخستین چک را با برنامه اقساط بسنجید", "compare the first cheque with the schedule of instalments"}},
	{id: "cheques-to-last-month", when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}, holds: guard{holds: feeInstalmentRuleChequesToLastMonth, rests: []int{feeInstalmentCheques, feeInstalmentFirstDueDate, feeInstalmentInstalmentCount}}, path: "/fields/cheques", reads: []string{"/fields/first_due_date", "/fields/instalment_count"}, message: Text{"آخرین سررسید چک‌ها با تعداد اقساط ماهانه نمی‌خواند", "the latest cheque does not agree with the number of monthly instalments"}, remedy: Text{"سررسید آخرین چک را با برنامه اقساط بسنجید", "compare the last cheque with the schedule of instalments"}},
	{id: "cheque-dates-differ", when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}, holds: guard{holds: feeInstalmentRuleChequeDatesDiffer, rests: []int{feeInstalmentCheques}}, path: "/fields/cheques", message: Text{"دو چک یک سررسید دارند", "two cheques have the same due date"}, remedy: Text{"برای هر ماه یک سررسید بنویسید", "give one due date for each month"}},
	{id: "down-payment-below-debt", holds: guard{holds: feeInstalmentRuleDownPaymentBelowDebt, rests: []int{feeInstalmentDownPayment, feeInstalmentDebtAmount}}, path: "/fields/down_payment", reads: []string{"/fields/debt_amount"}, message: Text{"پیش‌پرداخت از بدهی کمتر نیست", "the down payment is not below the debt"}, remedy: Text{"پیش‌پرداخت را با صورت بدهی بسنجید؛ بدهی پرداخت‌شده تقسیط نمی‌خواهد", "compare the down payment with the statement of debt; a debt paid in full needs no instalments"}},
	{id: "debt-settled", holds: guard{holds: feeInstalmentRuleDebtSettled, rests: []int{feeInstalmentObjectionPending}}, path: "/fields/objection_pending", message: Text{"اعتراض در جریان است و بدهی قطعی نیست", "an objection is pending and the debt is not settled"}, remedy: Text{"پس از رأی کمیسیون ماده ۷۷ (فرم ۴۹) درخواست کنید", "file after the decision of the Article 77 commission (form 49)"}},
}

var feeInstalmentProvisions = []provision{
	{id: "monthly-cheques", when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}},
	{id: "sayad-id", when: guard{holds: feeInstalmentChequesAsked, rests: []int{feeInstalmentSecurityKind}}},
	{id: "no-clearance-before-last"},
	{id: "valid-to-last-due"},
}

var feeInstalmentDerived = []derived{
	{id: "instalment_limit", rests: []int{feeInstalmentDebtKind, feeInstalmentVeteran}, value: feeInstalmentInstalmentLimit, kind: kindWhole, places: 0},
}

var feeInstalmentRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "debtor_national_id", title: Text{"کد ملی بدهکار", "debtor's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var feeInstalment = record{id: "fee-instalment", title: Text{"تقسیط عوارض", "payment of dues by instalments"}, since: 437927, until: 547864, slots: 19, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "debtor_kind", "debtor_national_id", "debtor_legal_person_id", "mobile", "applicant_role", "debt_kind", "veteran", "debt_amount", "down_payment", "instalment_count", "first_due_date", "objection_pending", "security_kind", "cheques"}, steps: feeInstalmentSteps, isSorted: true}, answers: feeInstalmentAnswers, documents: feeInstalmentDocuments, papers: []string{"request-letter", "debt-statement", "fee-receipt", "cheque", "promissory-note", "bank-guarantee", "veteran-card", "power-of-attorney", "signature-authority"}, needs: feeInstalmentNeeds, rules: feeInstalmentRules, provisions: feeInstalmentProvisions, derived: feeInstalmentDerived, requests: feeInstalmentRequests}

// feeInstalmentInstalmentLimit computes "most instalments allowed".
func feeInstalmentInstalmentLimit(f *filing) value {
	switch exactlyOneRow(
		f.at[feeInstalmentDebtKind].oneOf(0, 3, 4),
		f.at[feeInstalmentDebtKind].oneOf(1, 2) && f.at[feeInstalmentVeteran].yes(),
		f.at[feeInstalmentDebtKind].oneOf(1, 2) && f.at[feeInstalmentVeteran].isGiven() && !f.at[feeInstalmentVeteran].yes(),
	) {
	case 0:
		return constant(36).value()
	case 1:
		return constant(36).value()
	case 2:
		return constant(24).value()
	}
	return value{}
}

// feeInstalmentDebtorNationalIDAsked tells whether debtor_kind is natural.
func feeInstalmentDebtorNationalIDAsked(f *filing, _ []value) bool {
	return f.at[feeInstalmentDebtorKind].is(0)
}

// feeInstalmentDebtorLegalPersonIDAsked tells whether debtor_kind is legal.
func feeInstalmentDebtorLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[feeInstalmentDebtorKind].is(1)
}

// feeInstalmentChequesAsked tells whether security_kind is cheque.
func feeInstalmentChequesAsked(f *filing, _ []value) bool {
	return f.at[feeInstalmentSecurityKind].is(0)
}

// feeInstalmentDocumentFeeReceipt tells whether down_payment above 0.
func feeInstalmentDocumentFeeReceipt(f *filing, _ []value) bool {
	return f.at[feeInstalmentDownPayment].num().above(constant(0))
}

// feeInstalmentDocumentPromissoryNote tells whether security_kind is promissory-note.
func feeInstalmentDocumentPromissoryNote(f *filing, _ []value) bool {
	return f.at[feeInstalmentSecurityKind].is(1)
}

// feeInstalmentDocumentBankGuarantee tells whether security_kind is bank-guarantee.
func feeInstalmentDocumentBankGuarantee(f *filing, _ []value) bool {
	return f.at[feeInstalmentSecurityKind].is(2)
}

// feeInstalmentDocumentVeteranCard tells whether veteran.
func feeInstalmentDocumentVeteranCard(f *filing, _ []value) bool {
	return f.at[feeInstalmentVeteran].yes()
}

// feeInstalmentDocumentPowerOfAttorney tells whether applicant_role is representative.
func feeInstalmentDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[feeInstalmentApplicantRole].is(1)
}

// feeInstalmentRuleInstalmentsWithinLimit tells whether instalment_count at most instalments_most and instalment_count at most instalment_limit.
func feeInstalmentRuleInstalmentsWithinLimit(f *filing, _ []value) bool {
	return f.at[feeInstalmentInstalmentCount].num().atMost(parameterInstalmentsMost(constant(f.day))) && f.at[feeInstalmentInstalmentCount].num().atMost(feeInstalmentInstalmentLimit(f).num())
}

// feeInstalmentRuleChequesCoverDebt tells whether down_payment plus sum of cheques.amount is debt_amount.
func feeInstalmentRuleChequesCoverDebt(f *filing, _ []value) bool {
	return f.at[feeInstalmentDownPayment].num().plus(f.rows(f.at[feeInstalmentCheques], 4).sum(feeInstalmentChequesAmount, nil)).equal(f.at[feeInstalmentDebtAmount].num())
}

// feeInstalmentRuleOneChequeEach tells whether number of cheques is instalment_count.
func feeInstalmentRuleOneChequeEach(f *filing, _ []value) bool {
	return f.rows(f.at[feeInstalmentCheques], 4).count(nil).equal(f.at[feeInstalmentInstalmentCount].num())
}

// feeInstalmentRuleChequesFromFirstDate tells whether smallest of cheques.due_date is first_due_date.
func feeInstalmentRuleChequesFromFirstDate(f *filing, _ []value) bool {
	return f.rows(f.at[feeInstalmentCheques], 4).smallest(feeInstalmentChequesDueDate, nil).equal(f.at[feeInstalmentFirstDueDate].num())
}

// feeInstalmentRuleChequesToLastMonth tells whether largest of cheques.due_date is first_due_date plus (instalment_count minus 1) months.
func feeInstalmentRuleChequesToLastMonth(f *filing, _ []value) bool {
	return f.rows(f.at[feeInstalmentCheques], 4).largest(feeInstalmentChequesDueDate, nil).equal(f.at[feeInstalmentFirstDueDate].num().plusMonths(f.at[feeInstalmentInstalmentCount].num().minus(constant(1))))
}

// feeInstalmentRuleChequeDatesDiffer tells whether cheques.due_date differ.
func feeInstalmentRuleChequeDatesDiffer(f *filing, _ []value) bool {
	return f.rows(f.at[feeInstalmentCheques], 4).differ(feeInstalmentChequesDueDate, sameNumber)
}

// feeInstalmentRuleDownPaymentBelowDebt tells whether down_payment below debt_amount.
func feeInstalmentRuleDownPaymentBelowDebt(f *filing, _ []value) bool {
	return f.at[feeInstalmentDownPayment].num().below(f.at[feeInstalmentDebtAmount].num())
}

// feeInstalmentRuleDebtSettled tells whether not objection_pending.
func feeInstalmentRuleDebtSettled(f *filing, _ []value) bool {
	return !f.at[feeInstalmentObjectionPending].yes()
}
