// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// FeeRefund is a filing of fee-refund, «استرداد عوارض» (refund of dues).
type FeeRefund = Filing[FeeRefundFields, FeeRefundAnswers]

// FeeRefundFields is what is filled in in «استرداد عوارض» (refund of dues).
type FeeRefundFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// PayerKind is نوع پرداخت‌کننده: one item.
	PayerKind PersonKind `json:"payer_kind"`

	// PayerName is نام پرداخت‌کننده: 1 to 80 characters.
	PayerName string `json:"payer_name"`

	// PayerNationalID is کد ملی پرداخت‌کننده: national id, asked when payer_kind is natural.
	PayerNationalID *string `json:"payer_national_id,omitempty"`

	// PayerLegalPersonID is شناسه ملی پرداخت‌کننده: legal person id, asked when payer_kind is legal.
	PayerLegalPersonID *string `json:"payer_legal_person_id,omitempty"`

	// PayerDeceased is پرداخت‌کننده فوت شده است: yes or no.
	PayerDeceased bool `json:"payer_deceased"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// RefundReason is علت استرداد: one item.
	RefundReason FeeRefundRefundReason `json:"refund_reason"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters, asked when refund_reason is permit-cancelled.
	PermitNumber *string `json:"permit_number,omitempty"`

	// WorksStarted is عملیات ساختمانی آغاز شده است: yes or no, asked when refund_reason is permit-cancelled.
	WorksStarted *bool `json:"works_started,omitempty"`

	// DecisionNumber is شماره رأی: 1 to 30 characters, asked when refund_reason is one of article-77-ruling, court-ruling.
	DecisionNumber *string `json:"decision_number,omitempty"`

	// DecisionDate is تاریخ رأی: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when refund_reason is one of article-77-ruling, court-ruling.
	DecisionDate *string `json:"decision_date,omitempty"`

	// Receipts is فهرست پرداخت‌ها: 1 to 50 rows.
	Receipts []FeeRefundFieldsReceipts `json:"receipts"`

	// PaidTotal is جمع پرداختی: rials from 1 to 1000000000000000.
	PaidTotal string `json:"paid_total"`

	// RequestedAmount is مبلغ درخواستی: rials from 1 to 1000000000000000.
	RequestedAmount string `json:"requested_amount"`

	// RefundIBAN is شماره شبا برای بازپرداخت: iban.
	RefundIBAN string `json:"refund_iban"`

	// AccountHolderID is کد ملی صاحب حساب: national id, asked when payer_kind is natural.
	AccountHolderID *string `json:"account_holder_id,omitempty"`

	// OffsetConsent is با تهاتر بدهی‌های دیگر موافق است: yes or no.
	OffsetConsent bool `json:"offset_consent"`
}

// FeeRefundFieldsReceipts is a row of «فهرست پرداخت‌ها».
type FeeRefundFieldsReceipts struct {
	// PaidDate is تاریخ پرداخت: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PaidDate string `json:"paid_date"`

	// Amount is مبلغ: rials from 1 to 1000000000000000.
	Amount string `json:"amount"`

	// BillID is شناسه قبض: bill id.
	BillID string `json:"bill_id"`

	// PaymentID is شناسه پرداخت: payment id.
	PaymentID string `json:"payment_id"`
}

// FeeRefundAnswers are the answers that «استرداد عوارض» (refund of dues) may carry.
type FeeRefundAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of fee-refund.
const (
	feeRefundCaseNumber = iota
	feeRefundRenovationCode
	feeRefundPayerKind
	feeRefundPayerName
	feeRefundPayerNationalID
	feeRefundPayerLegalPersonID
	feeRefundPayerDeceased
	feeRefundMobile
	feeRefundRefundReason
	feeRefundPermitNumber
	feeRefundWorksStarted
	feeRefundDecisionNumber
	feeRefundDecisionDate
	feeRefundReceipts
	feeRefundPaidTotal
	feeRefundRequestedAmount
	feeRefundRefundIBAN
	feeRefundAccountHolderID
	feeRefundOffsetConsent
	feeRefundDebtInquiryAmount
	feeRefundDebtInquiryBillID
	feeRefundDebtInquiryPaymentID
)

const (
	feeRefundReceiptsPaidDate = iota
	feeRefundReceiptsAmount
	feeRefundReceiptsBillID
	feeRefundReceiptsPaymentID
)

var feeRefundReceiptsColumns = part{isSorted: true, keys: []string{"paid_date", "amount", "bill_id", "payment_id"}, steps: []step{
	{id: "paid_date", title: Text{"تاریخ پرداخت", "date paid"}, kind: kindDate, min: 437927, max: 547864},
	{id: "amount", at: 1, title: Text{"مبلغ", "amount"}, kind: kindDecimal, min: 1, max: 1000000000000000},
	{id: "bill_id", at: 2, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 3, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}}

var feeRefundSteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "payer_kind", at: 2, title: Text{"نوع پرداخت‌کننده", "kind of payer"}, kind: kindChoice, list: &itemsPersonKind},
	{id: "payer_name", at: 3, title: Text{"نام پرداخت‌کننده", "payer's name"}, kind: kindText, max: 80},
	{id: "payer_national_id", at: 4, title: Text{"کد ملی پرداخت‌کننده", "payer's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: feeRefundPayerNationalIDAsked, rests: []int{feeRefundPayerKind}}},
	{id: "payer_legal_person_id", at: 5, title: Text{"شناسه ملی پرداخت‌کننده", "payer's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: feeRefundPayerLegalPersonIDAsked, rests: []int{feeRefundPayerKind}}},
	{id: "payer_deceased", at: 6, title: Text{"پرداخت‌کننده فوت شده است", "the payer has died"}, kind: kindYesNo},
	{id: "mobile", at: 7, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "refund_reason", at: 8, title: Text{"علت استرداد", "reason"}, kind: kindChoice, list: &itemsFeeRefundRefundReason},
	{id: "permit_number", at: 9, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30, when: guard{holds: feeRefundPermitNumberAsked, rests: []int{feeRefundRefundReason}}},
	{id: "works_started", at: 10, title: Text{"عملیات آغاز شده است", "works have started"}, kind: kindYesNo, when: guard{holds: feeRefundPermitNumberAsked, rests: []int{feeRefundRefundReason}}},
	{id: "decision_number", at: 11, title: Text{"شماره رأی", "decision number"}, kind: kindText, max: 30, when: guard{holds: feeRefundDecisionNumberAsked, rests: []int{feeRefundRefundReason}}},
	{id: "decision_date", at: 12, title: Text{"تاریخ رأی", "decision date"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: feeRefundDecisionNumberAsked, rests: []int{feeRefundRefundReason}}},
	{id: "receipts", at: 13, title: Text{"فهرست پرداخت‌ها", "list of payments"}, kind: kindRows, min: 1, max: 50, columns: &feeRefundReceiptsColumns},
	{id: "paid_total", at: 14, title: Text{"جمع پرداختی", "total paid"}, kind: kindDecimal, min: 1, max: 1000000000000000},
	{id: "requested_amount", at: 15, title: Text{"مبلغ درخواستی", "amount requested"}, kind: kindDecimal, min: 1, max: 1000000000000000},
	{id: "refund_iban", at: 16, title: Text{"شبای بازپرداخت", "IBAN for the refund"}, kind: kindIdentifier, identifier: iban},
	{id: "account_holder_id", at: 17, title: Text{"کد ملی صاحب حساب", "account holder's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: feeRefundPayerNationalIDAsked, rests: []int{feeRefundPayerKind}}},
	{id: "offset_consent", at: 18, title: Text{"با تهاتر بدهی‌ها موافق است", "agrees to a set-off"}, kind: kindYesNo},
}

var feeRefundDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var feeRefundAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 19, keys: []string{"amount", "bill_id", "payment_id"}, steps: feeRefundDebtInquirySteps, isSorted: true}},
}

var feeRefundDocuments = []requirement{
	{id: "request-letter", title: Text{"درخواست یا اعتراض کتبی", "written request or objection"}, copies: "original"},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 1, copies: "original"},
	{id: "iban-certificate", title: Text{"گواهی شبا", "IBAN certificate"}, paper: 2, copies: "copy"},
	{id: "permit-cancellation-letter", title: Text{"گواهی ابطال پروانه", "permit cancellation letter"}, paper: 3, copies: "copy", when: guard{holds: feeRefundPermitNumberAsked, rests: []int{feeRefundRefundReason}}, because: &Text{"علت، ابطال پروانه است", "the reason is cancellation"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 4, copies: "original", when: guard{holds: feeRefundPermitNumberAsked, rests: []int{feeRefundRefundReason}}, because: &Text{"علت، ابطال پروانه است", "the reason is cancellation"}},
	{id: "article-77-decision", title: Text{"رأی کمیسیون ماده ۷۷", "Article 77 decision"}, paper: 5, copies: "copy", when: guard{holds: feeRefundDocumentArticle77Decision, rests: []int{feeRefundRefundReason}}, because: &Text{"علت، رأی کمیسیون است", "the reason is a commission ruling"}},
	{id: "court-order", title: Text{"رأی یا دستور مرجع قضایی", "court judgment or order"}, paper: 6, copies: "copy", when: guard{holds: feeRefundDocumentCourtOrder, rests: []int{feeRefundRefundReason}}, because: &Text{"علت، رأی دادگاه است", "the reason is a court ruling"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 7, copies: "copy", when: guard{holds: feeRefundDocumentInheritanceCertificate, rests: []int{feeRefundPayerDeceased}}, because: &Text{"پرداخت‌کننده فوت شده است", "the payer has died"}},
}

var feeRefundNeeds = []need{
	{anyOf: []string{"permit-cancellation"}, when: guard{holds: feeRefundPermitNumberAsked, rests: []int{feeRefundRefundReason}}, because: &Text{"علت، ابطال پروانه است", "the reason is cancellation"}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"article-77-objection"}, when: guard{holds: feeRefundDocumentArticle77Decision, rests: []int{feeRefundRefundReason}}, because: &Text{"علت، رأی کمیسیون ماده ۷۷ است", "the reason is an Article 77 ruling"}},
}

var feeRefundRules = []rule{
	{id: "within-total", holds: guard{holds: feeRefundRuleWithinTotal, rests: []int{feeRefundRequestedAmount, feeRefundPaidTotal}}, path: "/fields/requested_amount", reads: []string{"/fields/paid_total"}, message: Text{"مبلغ درخواستی از جمع پرداختی بیشتر است", "the requested amount exceeds the total paid"}, remedy: Text{"مبلغ درخواستی را با فیش‌ها بسنجید", "compare the requested amount with the receipts"}},
	{id: "total-of-list", holds: guard{holds: feeRefundRuleTotalOfList, rests: []int{feeRefundPaidTotal, feeRefundReceipts}}, path: "/fields/paid_total", reads: []string{"/fields/receipts"}, message: Text{"جمع پرداختی با جمع فهرست پرداخت‌ها یکی نیست", "the total paid differs from the sum of the listed payments"}, remedy: Text{"جمع را با فهرست پرداخت‌ها بسنجید و فیش جامانده را بیفزایید", "compare the total with the list and add a missing receipt"}},
	{id: "holder-is-payer", when: guard{holds: feeRefundRuleHolderIsPayerApplies, rests: []int{feeRefundPayerKind, feeRefundPayerDeceased}}, holds: guard{holds: feeRefundRuleHolderIsPayer, rests: []int{feeRefundAccountHolderID, feeRefundPayerNationalID}}, path: "/fields/account_holder_id", reads: []string{"/fields/payer_national_id"}, message: Text{"صاحب حساب همان پرداخت‌کننده نیست", "the account holder is not the payer"}, remedy: Text{"شبای حساب پرداخت‌کننده و کد ملی او را بنویسید", "give the IBAN and the national id of the payer"}},
	{id: "not-in-full", when: guard{holds: feeRefundRuleNotInFullApplies, rests: []int{feeRefundRefundReason, feeRefundWorksStarted}}, holds: guard{holds: feeRefundRuleNotInFull, rests: []int{feeRefundRequestedAmount, feeRefundPaidTotal}}, path: "/fields/requested_amount", reads: []string{"/fields/paid_total"}, message: Text{"عملیات آغاز شده و استرداد تمام عوارض خواسته شده است", "works have started and the dues are asked back in full"}, remedy: Text{"مبلغ قابل استرداد را از شهرداری منطقه بپرسید و مبلغ درخواستی را کم کنید", "ask the district municipality how much can be refunded, and reduce the amount"}},
	{id: "two-payments", when: guard{holds: feeRefundRuleTwoPaymentsApplies, rests: []int{feeRefundRefundReason}}, holds: guard{holds: feeRefundRuleTwoPayments, rests: []int{feeRefundReceipts}}, path: "/fields/receipts", message: Text{"پرداخت تکراری با یک ردیف پرداخت آمده است", "a payment made twice is listed with one payment only"}, remedy: Text{"هر دو پرداخت را در فهرست بنویسید", "list both payments"}},
}

var feeRefundProvisions = []provision{
	{id: "holder-is-heir", when: guard{holds: feeRefundDocumentInheritanceCertificate, rests: []int{feeRefundPayerDeceased}}},
	{id: "debts-set-off"},
	{id: "matching-ids"},
}

var feeRefundRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "payer_national_id", title: Text{"کد ملی پرداخت‌کننده", "payer's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var feeRefund = record{id: "fee-refund", title: Text{"استرداد عوارض", "refund of dues"}, since: 437927, until: 547864, slots: 22, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "payer_kind", "payer_name", "payer_national_id", "payer_legal_person_id", "payer_deceased", "mobile", "refund_reason", "permit_number", "works_started", "decision_number", "decision_date", "receipts", "paid_total", "requested_amount", "refund_iban", "account_holder_id", "offset_consent"}, steps: feeRefundSteps, isSorted: true}, answers: feeRefundAnswers, documents: feeRefundDocuments, papers: []string{"request-letter", "fee-receipt", "iban-certificate", "permit-cancellation-letter", "building-permit", "article-77-decision", "court-order", "inheritance-certificate"}, needs: feeRefundNeeds, rules: feeRefundRules, provisions: feeRefundProvisions, requests: feeRefundRequests}

// feeRefundPayerNationalIDAsked tells whether payer_kind is natural.
func feeRefundPayerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[feeRefundPayerKind].is(0)
}

// feeRefundPayerLegalPersonIDAsked tells whether payer_kind is legal.
func feeRefundPayerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[feeRefundPayerKind].is(1)
}

// feeRefundPermitNumberAsked tells whether refund_reason is permit-cancelled.
func feeRefundPermitNumberAsked(f *filing, _ []value) bool {
	return f.at[feeRefundRefundReason].is(0)
}

// feeRefundDecisionNumberAsked tells whether refund_reason is one of article-77-ruling, court-ruling.
func feeRefundDecisionNumberAsked(f *filing, _ []value) bool {
	return f.at[feeRefundRefundReason].oneOf(3, 4)
}

// feeRefundDocumentArticle77Decision tells whether refund_reason is article-77-ruling.
func feeRefundDocumentArticle77Decision(f *filing, _ []value) bool {
	return f.at[feeRefundRefundReason].is(3)
}

// feeRefundDocumentCourtOrder tells whether refund_reason is court-ruling.
func feeRefundDocumentCourtOrder(f *filing, _ []value) bool {
	return f.at[feeRefundRefundReason].is(4)
}

// feeRefundDocumentInheritanceCertificate tells whether payer_deceased.
func feeRefundDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[feeRefundPayerDeceased].yes()
}

// feeRefundRuleWithinTotal tells whether requested_amount at most paid_total.
func feeRefundRuleWithinTotal(f *filing, _ []value) bool {
	return f.at[feeRefundRequestedAmount].num().atMost(f.at[feeRefundPaidTotal].num())
}

// feeRefundRuleTotalOfList tells whether paid_total is sum of receipts.amount.
func feeRefundRuleTotalOfList(f *filing, _ []value) bool {
	return f.at[feeRefundPaidTotal].num().equal(f.rows(f.at[feeRefundReceipts], 4).sum(feeRefundReceiptsAmount, nil))
}

// feeRefundRuleHolderIsPayerApplies tells whether payer_kind is natural and not payer_deceased.
func feeRefundRuleHolderIsPayerApplies(f *filing, _ []value) bool {
	return f.at[feeRefundPayerKind].is(0) && !f.at[feeRefundPayerDeceased].yes()
}

// feeRefundRuleHolderIsPayer tells whether account_holder_id is payer_national_id.
func feeRefundRuleHolderIsPayer(f *filing, _ []value) bool {
	return f.text(f.at[feeRefundAccountHolderID]).same(f.text(f.at[feeRefundPayerNationalID]))
}

// feeRefundRuleNotInFullApplies tells whether refund_reason is permit-cancelled and works_started.
func feeRefundRuleNotInFullApplies(f *filing, _ []value) bool {
	return f.at[feeRefundRefundReason].is(0) && f.at[feeRefundWorksStarted].yes()
}

// feeRefundRuleNotInFull tells whether requested_amount below paid_total.
func feeRefundRuleNotInFull(f *filing, _ []value) bool {
	return f.at[feeRefundRequestedAmount].num().below(f.at[feeRefundPaidTotal].num())
}

// feeRefundRuleTwoPaymentsApplies tells whether refund_reason is paid-twice.
func feeRefundRuleTwoPaymentsApplies(f *filing, _ []value) bool {
	return f.at[feeRefundRefundReason].is(2)
}

// feeRefundRuleTwoPayments tells whether number of receipts at least 2.
func feeRefundRuleTwoPayments(f *filing, _ []value) bool {
	return f.rows(f.at[feeRefundReceipts], 4).count(nil).atLeast(constant(2))
}
