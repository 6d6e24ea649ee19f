// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Article100Settlement is a filing of article-100-settlement, «اجرای رأی و پرداخت جریمه ماده صد» (carrying out an Article 100 decision, payment of the fine).
type Article100Settlement = Filing[Article100SettlementFields, Article100SettlementAnswers]

// Article100SettlementFields is what is filled in in «اجرای رأی و پرداخت جریمه ماده صد» (carrying out an Article 100 decision, payment of the fine).
type Article100SettlementFields struct {
	// CommissionCaseNumber is شماره پرونده کمیسیون: 1 to 30 characters.
	CommissionCaseNumber string `json:"commission_case_number"`

	// DecisionNumber is شماره رأی: 1 to 30 characters.
	DecisionNumber string `json:"decision_number"`

	// DecisionKind is نوع رأی: one item.
	DecisionKind CommissionDecisionKind `json:"decision_kind"`

	// FineAmount is مبلغ جریمه: rials from 0 to 1000000000000000, asked when decision_kind is fine.
	FineAmount *string `json:"fine_amount,omitempty"`

	// NoticeDate is تاریخ ابلاغ رأی: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	NoticeDate string `json:"notice_date"`

	// Finality is قطعیت رأی: one item.
	Finality Article100SettlementFinality `json:"finality"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// PayerNationalID is کد ملی پرداخت‌کننده: national id.
	PayerNationalID string `json:"payer_national_id"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// ViolationKind is تخلف موضوع رأی: one item at least, each once.
	ViolationKind []ViolationKind `json:"violation_kind"`

	// LandUse is کاربری محل تخلف: one item, asked when decision_kind is fine.
	LandUse *LandUse `json:"land_use,omitempty"`

	// ViolationArea is مساحت تخلف: square metres from 0.00 to 200000.00, asked when decision_kind is fine.
	ViolationArea *string `json:"violation_area,omitempty"`

	// TransactionValue is ارزش معاملاتی هر مترمربع: rials from 0 to 1000000000000000, asked when decision_kind is fine.
	TransactionValue *string `json:"transaction_value,omitempty"`

	// Coefficient is ضریب جریمه رأی: a decimal from 0.00 to 4.00, asked when decision_kind is fine.
	Coefficient *string `json:"coefficient,omitempty"`

	// PaymentMode is شیوه پرداخت: one item, asked when decision_kind is fine.
	PaymentMode *Article100SettlementPaymentMode `json:"payment_mode,omitempty"`

	// PaymentID is شناسه پرداخت: payment id, asked when decision_kind is fine and payment_mode is cash.
	PaymentID *string `json:"payment_id,omitempty"`

	// PaidAmount is مبلغ پرداخت‌شده: rials from 0 to 1000000000000000, asked when decision_kind is fine and payment_mode is cash.
	PaidAmount *string `json:"paid_amount,omitempty"`

	// ComplianceDate is تاریخ تخریب یا رفع خلاف: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when decision_kind is one of demolition, correct, restore.
	ComplianceDate *string `json:"compliance_date,omitempty"`

	// NextRequest is درخواست پس از اجرا: one item.
	NextRequest Article100SettlementNextRequest `json:"next_request"`
}

// Article100SettlementAnswers are the answers that «اجرای رأی و پرداخت جریمه ماده صد» (carrying out an Article 100 decision, payment of the fine) may carry.
type Article100SettlementAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of article-100-settlement.
const (
	article100SettlementCommissionCaseNumber = iota
	article100SettlementDecisionNumber
	article100SettlementDecisionKind
	article100SettlementFineAmount
	article100SettlementNoticeDate
	article100SettlementFinality
	article100SettlementRenovationCode
	article100SettlementDistrict
	article100SettlementPayerNationalID
	article100SettlementMobile
	article100SettlementViolationKind
	article100SettlementLandUse
	article100SettlementViolationArea
	article100SettlementTransactionValue
	article100SettlementCoefficient
	article100SettlementPaymentMode
	article100SettlementPaymentID
	article100SettlementPaidAmount
	article100SettlementComplianceDate
	article100SettlementNextRequest
	article100SettlementDebtInquiryAmount
	article100SettlementDebtInquiryBillID
	article100SettlementDebtInquiryPaymentID
)

var article100SettlementSteps = []step{
	{id: "commission_case_number", title: Text{"شماره پرونده کمیسیون", "commission case number"}, kind: kindText, max: 30},
	{id: "decision_number", at: 1, title: Text{"شماره رأی", "decision number"}, kind: kindText, max: 30},
	{id: "decision_kind", at: 2, title: Text{"نوع رأی", "kind of decision"}, kind: kindChoice, list: &itemsCommissionDecisionKind},
	{id: "fine_amount", at: 3, title: Text{"مبلغ جریمه", "amount of the fine"}, kind: kindDecimal, min: 0, max: 1000000000000000, when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "notice_date", at: 4, title: Text{"تاریخ ابلاغ رأی", "date of notice"}, kind: kindDate, min: 437927, max: 547864},
	{id: "finality", at: 5, title: Text{"قطعیت رأی", "finality"}, kind: kindChoice, list: &itemsArticle100SettlementFinality},
	{id: "renovation_code", at: 6, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 7, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "payer_national_id", at: 8, title: Text{"کد ملی پرداخت‌کننده", "payer's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 9, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "violation_kind", at: 10, title: Text{"تخلف موضوع رأی", "violation decided"}, kind: kindChoices, list: &itemsViolationKind2},
	{id: "land_use", at: 11, title: Text{"کاربری محل", "use of the place"}, kind: kindChoice, list: &itemsLandUse, when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "violation_area", at: 12, title: Text{"مساحت تخلف", "area of the violation"}, kind: kindDecimal, min: 0, max: 20000000, places: 2, when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "transaction_value", at: 13, title: Text{"ارزش معاملاتی هر مترمربع", "transaction value for each m2"}, kind: kindDecimal, min: 0, max: 1000000000000000, when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "coefficient", at: 14, title: Text{"ضریب جریمه", "coefficient"}, kind: kindDecimal, min: 0, max: 400, places: 2, when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "payment_mode", at: 15, title: Text{"شیوه پرداخت", "way of payment"}, kind: kindChoice, list: &itemsArticle100SettlementPaymentMode, when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "payment_id", at: 16, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID, when: guard{holds: article100SettlementPaymentIDAsked, rests: []int{article100SettlementDecisionKind, article100SettlementPaymentMode}}},
	{id: "paid_amount", at: 17, title: Text{"مبلغ پرداخت‌شده", "amount paid"}, kind: kindDecimal, min: 0, max: 1000000000000000, when: guard{holds: article100SettlementPaymentIDAsked, rests: []int{article100SettlementDecisionKind, article100SettlementPaymentMode}}},
	{id: "compliance_date", at: 18, title: Text{"تاریخ تخریب یا رفع خلاف", "date of compliance"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: article100SettlementComplianceDateAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "next_request", at: 19, title: Text{"درخواست پس از اجرا", "request that follows"}, kind: kindChoice, list: &itemsArticle100SettlementNextRequest},
}

var article100SettlementDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var article100SettlementAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 20, keys: []string{"amount", "bill_id", "payment_id"}, steps: article100SettlementDebtInquirySteps, isSorted: true}},
}

var article100SettlementDocuments = []requirement{
	{id: "national-card", title: Text{"کارت ملی", "national card"}, copies: "copy"},
	{id: "commission-decision", title: Text{"رأی کمیسیون ماده صد", "decision of the Article 100 commission"}, paper: 1, copies: "copy"},
	{id: "court-order", title: Text{"رأی یا دستور مرجع قضایی", "court judgment or order"}, paper: 2, copies: "copy", when: guard{holds: article100SettlementDocumentCourtOrder, rests: []int{article100SettlementFinality}}, because: &Text{"رأی پس از دیوان قطعی شده است", "the decision became final after the court"}},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 3, copies: "copy", when: guard{holds: article100SettlementPaymentIDAsked, rests: []int{article100SettlementDecisionKind, article100SettlementPaymentMode}}, because: &Text{"جریمه نقدی پرداخت شده است", "the fine was paid in cash"}},
	{id: "instalment-agreement", title: Text{"موافقت‌نامه تقسیط", "instalment agreement"}, paper: 4, copies: "copy", when: guard{holds: article100SettlementDocumentInstalmentAgreement, rests: []int{article100SettlementDecisionKind, article100SettlementPaymentMode}}, because: &Text{"جریمه قسطی پرداخت می‌شود", "the fine is paid by instalments"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 5, copies: "electronic", when: guard{holds: article100SettlementComplianceDateAsked, rests: []int{article100SettlementDecisionKind}}, because: &Text{"رأی قلع، اصلاح یا اعاده است", "the decision is demolition, correction or restoration"}},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 6, copies: "original", when: guard{holds: article100SettlementDocumentSupervisorReport, rests: []int{article100SettlementDecisionKind}}, because: &Text{"رأی قلع یا اصلاح است", "the decision is demolition or correction"}},
	{id: "structural-soundness-certificate", title: Text{"گواهی استحکام بنا", "structural-soundness certificate"}, paper: 7, copies: "original", when: guard{holds: article100SettlementDocumentStructuralSoundnessCertificate, rests: []int{article100SettlementNextRequest}}, because: &Text{"پایان کار خواسته شده است", "a completion certificate follows"}},
}

var article100SettlementNeeds = []need{
	{anyOf: []string{"article-100-appeal"}, when: guard{holds: article100SettlementNeedsArticle100Appeal, rests: []int{article100SettlementFinality}}, because: &Text{"رأی در تجدیدنظر قطعی شده است", "the decision became final on appeal"}},
	{anyOf: []string{"fee-instalment"}, when: guard{holds: article100SettlementDocumentInstalmentAgreement, rests: []int{article100SettlementDecisionKind, article100SettlementPaymentMode}}, because: &Text{"جریمه قسطی پرداخت می‌شود", "the fine is paid by instalments"}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var article100SettlementRules = []rule{
	{id: "appeal-time-over", when: guard{holds: article100SettlementRuleAppealTimeOverApplies, rests: []int{article100SettlementFinality}}, holds: guard{holds: article100SettlementRuleAppealTimeOver, rests: []int{article100SettlementNoticeDate}}, path: "/fields/notice_date", message: Text{"مهلت ۱۰ روزه اعتراض هنوز نگذشته و رأی قطعی نیست", "the 10 days for an appeal are not over and the decision is not final"}, remedy: Text{"پس از پایان مهلت بفرستید، یا با فرم ۴۷ (تجدیدنظر) اعتراض کنید", "file after the time limit, or appeal with form 47"}, basis: []string{"municipality-act 100 note 10"}},
	{id: "residential-coefficient", when: guard{holds: article100SettlementRuleResidentialCoefficientApplies, rests: []int{article100SettlementDecisionKind, article100SettlementViolationKind, article100SettlementLandUse}}, holds: guard{holds: article100SettlementRuleResidentialCoefficient, rests: []int{article100SettlementCoefficient}}, path: "/fields/coefficient", message: Text{"ضریب اضافه بنای مسکونی بیرون از نیم تا سه است", "the coefficient for residential excess area is not within 0.5 to 3"}, remedy: Text{"ضریب را از روی رأی بنویسید و با تبصره ۲ بسنجید", "copy the coefficient from the decision and compare it with note 2"}, basis: []string{"municipality-act 100 note 2"}},
	{id: "business-coefficient", when: guard{holds: article100SettlementRuleBusinessCoefficientApplies, rests: []int{article100SettlementDecisionKind, article100SettlementViolationKind, article100SettlementLandUse}}, holds: guard{holds: article100SettlementRuleBusinessCoefficient, rests: []int{article100SettlementCoefficient}}, path: "/fields/coefficient", message: Text{"ضریب اضافه بنای تجاری، صنعتی یا اداری بیرون از دو تا چهار است", "the coefficient for commercial, industrial or administrative excess area is not within 2 to 4"}, remedy: Text{"ضریب را از روی رأی بنویسید و با تبصره ۳ بسنجید", "copy the coefficient from the decision and compare it with note 3"}, basis: []string{"municipality-act 100 note 3"}},
	{id: "no-permit-coefficient", when: guard{holds: article100SettlementRuleNoPermitCoefficientApplies, rests: []int{article100SettlementDecisionKind, article100SettlementViolationKind}}, holds: guard{holds: article100SettlementRuleNoPermitCoefficient, rests: []int{article100SettlementCoefficient}}, path: "/fields/coefficient", message: Text{"ضریب بنای بدون پروانه از یک‌دهم کمتر است", "the coefficient for building without a permit is below one tenth"}, remedy: Text{"ضریب را از روی رأی بنویسید و با تبصره ۴ بسنجید", "copy the coefficient from the decision and compare it with note 4"}, basis: []string{"municipality-act 100 note 4"}},
	{id: "parking-coefficient", when: guard{holds: article100SettlementRuleParkingCoefficientApplies, rests: []int{article100SettlementDecisionKind, article100SettlementViolationKind}}, holds: guard{holds: article100SettlementRuleParkingCoefficient, rests: []int{article100SettlementCoefficient}}, path: "/fields/coefficient", message: Text{"ضریب کسری پارکینگ بیرون از یک تا دو است", "the coefficient for missing parking is not within 1 to 2"}, remedy: Text{"ضریب را از روی رأی بنویسید و با تبصره ۵ بسنجید", "copy the coefficient from the decision and compare it with note 5"}, basis: []string{"municipality-act 100 note 5"}},
	{id: "cash-is-fine", when: guard{holds: article100SettlementPaymentIDAsked, rests: []int{article100SettlementDecisionKind, article100SettlementPaymentMode}}, holds: guard{holds: article100SettlementRuleCashIsFine, rests: []int{article100SettlementPaidAmount, article100SettlementFineAmount}}, path: "/fields/paid_amount", reads: []string{"/fields/fine_amount"}, message: Text{"مبلغ پرداخت‌شده با مبلغ جریمه یکی نیست", "the amount paid differs from the fine"}, remedy: Text{"مانده را بپردازید، یا تقسیط را با فرم ۵۳ (تقسیط عوارض) بخواهید", "pay the rest, or ask for instalments with form 53"}},
	{id: "demolition-in-time", advises: true, when: guard{holds: article100SettlementRuleDemolitionInTimeApplies, rests: []int{article100SettlementDecisionKind}}, holds: guard{holds: article100SettlementRuleDemolitionInTime, rests: []int{article100SettlementComplianceDate, article100SettlementNoticeDate}}, path: "/fields/compliance_date", reads: []string{"/fields/notice_date"}, message: Text{"تخریب پس از مهلت ۲ ماهه انجام شده است", "the demolition was done after the 2 months"}, remedy: Text{"هزینه اقدام شهرداری را با استعلام ۵۵ (بدهی ملک) بپرسید", "ask with inquiry 55 (property debt) whether the municipality charged its own costs"}, basis: []string{"municipality-act 100 note 1"}},
}

var article100SettlementProvisions = []provision{
	{id: "fine-formula", when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "goodwill", when: guard{holds: article100SettlementProvisionGoodwill, rests: []int{article100SettlementDecisionKind, article100SettlementViolationKind}}},
	{id: "unpaid-fine", when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
	{id: "demolition-term", when: guard{holds: article100SettlementRuleDemolitionInTimeApplies, rests: []int{article100SettlementDecisionKind}}},
	{id: "completion-released", when: guard{holds: article100SettlementProvisionCompletionReleased, rests: []int{article100SettlementNextRequest, article100SettlementViolationKind}}},
	{id: "no-dues-on-fine", when: guard{holds: article100SettlementFineAmountAsked, rests: []int{article100SettlementDecisionKind}}},
}

var article100SettlementRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "commission_case_number", title: Text{"شماره پرونده کمیسیون", "commission case number"}, kind: kindText, max: 30}, sample: "123"}, {step: step{id: "payment_id", title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID}, sample: "250050901"}}},
}

var article100Settlement = record{id: "article-100-settlement", title: Text{"اجرای رأی و پرداخت جریمه ماده صد", "carrying out an Article 100 decision, payment of the fine"}, since: 437927, until: 547864, slots: 23, fields: part{pointer: "/fields", keys: []string{"commission_case_number", "decision_number", "decision_kind", "fine_amount", "notice_date", "finality", "renovation_code", "district", "payer_national_id", "mobile", "violation_kind", "land_use", "violation_area", "transaction_value", "coefficient", "payment_mode", "payment_id", "paid_amount", "compliance_date", "next_request"}, steps: article100SettlementSteps, isSorted: true}, answers: article100SettlementAnswers, documents: article100SettlementDocuments, papers: []string{"national-card", "commission-decision", "court-order", "fee-receipt", "instalment-agreement", "photos", "supervisor-report", "structural-soundness-certificate"}, needs: article100SettlementNeeds, rules: article100SettlementRules, provisions: article100SettlementProvisions, requests: article100SettlementRequests}

// article100SettlementFineAmountAsked tells whether decision_kind is fine.
func article100SettlementFineAmountAsked(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(0)
}

// article100SettlementPaymentIDAsked tells whether decision_kind is fine and payment_mode is cash.
func article100SettlementPaymentIDAsked(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(0) && f.at[article100SettlementPaymentMode].is(0)
}

// article100SettlementComplianceDateAsked tells whether decision_kind is one of demolition, correct, restore.
func article100SettlementComplianceDateAsked(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].oneOf(1, 4, 2)
}

// article100SettlementDocumentCourtOrder tells whether finality is court.
func article100SettlementDocumentCourtOrder(f *filing, _ []value) bool {
	return f.at[article100SettlementFinality].is(2)
}

// article100SettlementDocumentInstalmentAgreement tells whether decision_kind is fine and payment_mode is instalment.
func article100SettlementDocumentInstalmentAgreement(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(0) && f.at[article100SettlementPaymentMode].is(1)
}

// article100SettlementDocumentSupervisorReport tells whether decision_kind is one of demolition, correct.
func article100SettlementDocumentSupervisorReport(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].oneOf(1, 4)
}

// article100SettlementDocumentStructuralSoundnessCertificate tells whether next_request is completion.
func article100SettlementDocumentStructuralSoundnessCertificate(f *filing, _ []value) bool {
	return f.at[article100SettlementNextRequest].is(0)
}

// article100SettlementNeedsArticle100Appeal tells whether finality is appeal.
func article100SettlementNeedsArticle100Appeal(f *filing, _ []value) bool {
	return f.at[article100SettlementFinality].is(1)
}

// article100SettlementRuleAppealTimeOverApplies tells whether finality is not-appealed.
func article100SettlementRuleAppealTimeOverApplies(f *filing, _ []value) bool {
	return f.at[article100SettlementFinality].is(0)
}

// article100SettlementRuleAppealTimeOver tells whether filing date after notice_date plus appeal_days days.
func article100SettlementRuleAppealTimeOver(f *filing, _ []value) bool {
	return constant(f.day).above(f.at[article100SettlementNoticeDate].num().plusDays(parameterAppealDays(constant(f.day))))
}

// article100SettlementRuleResidentialCoefficientApplies tells whether decision_kind is fine and violation_kind includes only excess-area and land_use is residential.
func article100SettlementRuleResidentialCoefficientApplies(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(0) && f.set(f.at[article100SettlementViolationKind]).hasOnly(1) && f.at[article100SettlementLandUse].is(0)
}

// article100SettlementRuleResidentialCoefficient tells whether coefficient from residential_fine_least to residential_fine_most.
func article100SettlementRuleResidentialCoefficient(f *filing, _ []value) bool {
	return f.at[article100SettlementCoefficient].num().atLeast(parameterResidentialFineLeast(constant(f.day)).times(constant(10))) && f.at[article100SettlementCoefficient].num().atMost(parameterResidentialFineMost(constant(f.day)).times(constant(10)))
}

// article100SettlementRuleBusinessCoefficientApplies tells whether decision_kind is fine and violation_kind includes only excess-area and land_use is one of commercial, industrial, administrative.
func article100SettlementRuleBusinessCoefficientApplies(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(0) && f.set(f.at[article100SettlementViolationKind]).hasOnly(1) && f.at[article100SettlementLandUse].oneOf(1, 3, 2)
}

// article100SettlementRuleBusinessCoefficient tells whether coefficient from business_fine_least to business_fine_most.
func article100SettlementRuleBusinessCoefficient(f *filing, _ []value) bool {
	return f.at[article100SettlementCoefficient].num().atLeast(parameterBusinessFineLeast(constant(f.day)).times(constant(10))) && f.at[article100SettlementCoefficient].num().atMost(parameterBusinessFineMost(constant(f.day)).times(constant(10)))
}

// article100SettlementRuleNoPermitCoefficientApplies tells whether decision_kind is fine and violation_kind includes only no-permit.
func article100SettlementRuleNoPermitCoefficientApplies(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(0) && f.set(f.at[article100SettlementViolationKind]).hasOnly(0)
}

// article100SettlementRuleNoPermitCoefficient tells whether coefficient at least no_permit_fine.
func article100SettlementRuleNoPermitCoefficient(f *filing, _ []value) bool {
	return f.at[article100SettlementCoefficient].num().atLeast(parameterNoPermitFine(constant(f.day)).times(constant(10)))
}

// article100SettlementRuleParkingCoefficientApplies tells whether decision_kind is fine and violation_kind includes only parking-shortage.
func article100SettlementRuleParkingCoefficientApplies(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(0) && f.set(f.at[article100SettlementViolationKind]).hasOnly(3)
}

// article100SettlementRuleParkingCoefficient tells whether coefficient from parking_fine_least to parking_fine_most.
func article100SettlementRuleParkingCoefficient(f *filing, _ []value) bool {
	return f.at[article100SettlementCoefficient].num().atLeast(parameterParkingFineLeast(constant(f.day)).times(constant(10))) && f.at[article100SettlementCoefficient].num().atMost(parameterParkingFineMost(constant(f.day)).times(constant(10)))
}

// article100SettlementRuleCashIsFine tells whether paid_amount is fine_amount.
func article100SettlementRuleCashIsFine(f *filing, _ []value) bool {
	return f.at[article100SettlementPaidAmount].num().equal(f.at[article100SettlementFineAmount].num())
}

// article100SettlementRuleDemolitionInTimeApplies tells whether decision_kind is demolition.
func article100SettlementRuleDemolitionInTimeApplies(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(1)
}

// article100SettlementRuleDemolitionInTime tells whether compliance_date on or before notice_date plus demolition_months months.
func article100SettlementRuleDemolitionInTime(f *filing, _ []value) bool {
	return f.at[article100SettlementComplianceDate].num().atMost(f.at[article100SettlementNoticeDate].num().plusMonths(parameterDemolitionMonths(constant(f.day))))
}

// article100SettlementProvisionGoodwill tells whether decision_kind is fine and violation_kind includes no-permit.
func article100SettlementProvisionGoodwill(f *filing, _ []value) bool {
	return f.at[article100SettlementDecisionKind].is(0) && f.set(f.at[article100SettlementViolationKind]).hasAll(0)
}

// article100SettlementProvisionCompletionReleased tells whether next_request is completion and violation_kind includes no-permit.
func article100SettlementProvisionCompletionReleased(f *filing, _ []value) bool {
	return f.at[article100SettlementNextRequest].is(0) && f.set(f.at[article100SettlementViolationKind]).hasAll(0)
}
