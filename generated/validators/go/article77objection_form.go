// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Article77Objection is a filing of article-77-objection, «اعتراض به عوارض (ماده ۷۷)» (objection to municipal dues (Article 77 commission)).
type Article77Objection = Filing[Article77ObjectionFields, Article77ObjectionAnswers]

// Article77ObjectionFields is what is filled in in «اعتراض به عوارض (ماده ۷۷)» (objection to municipal dues (Article 77 commission)).
type Article77ObjectionFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// OwnerDeceased is مالک فوت شده است: yes or no.
	OwnerDeceased bool `json:"owner_deceased"`

	// PersonKind is نوع شخص: one item.
	PersonKind PersonKind `json:"person_kind"`

	// ApplicantRole is سمت معترض: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام معترض: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی معترض: national id, asked when person_kind is natural.
	NationalID *string `json:"national_id,omitempty"`

	// LegalPersonID is شناسه ملی شخص حقوقی: legal person id, asked when person_kind is legal.
	LegalPersonID *string `json:"legal_person_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// Email is رایانامه: email.
	Email *string `json:"email,omitempty"`

	// FeeKind is نوع عوارض: one item.
	FeeKind Article77ObjectionFeeKind `json:"fee_kind"`

	// NoticeNumber is شماره برگ مطالبه: 1 to 30 characters.
	NoticeNumber string `json:"notice_number"`

	// NoticeDate is تاریخ برگ مطالبه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	NoticeDate string `json:"notice_date"`

	// DemandedAmount is مبلغ مطالبه‌شده: rials from 1 to 1000000000000000.
	DemandedAmount string `json:"demanded_amount"`

	// AcceptedAmount is مبلغ مورد قبول: rials from 0 to 1000000000000000.
	AcceptedAmount string `json:"accepted_amount"`

	// DisputedAmount is مبلغ مورد اختلاف: rials from 1 to 1000000000000000.
	DisputedAmount string `json:"disputed_amount"`

	// ObjectionGrounds is دلایل اعتراض: one item at least, each once.
	ObjectionGrounds []Article77ObjectionObjectionGround `json:"objection_grounds"`

	// Explanation is شرح اعتراض: 1 to 2000 characters.
	Explanation string `json:"explanation"`

	// DepositedWithRegistry is مبلغ در صندوق ثبت سپرده شده است: yes or no.
	DepositedWithRegistry *bool `json:"deposited_with_registry,omitempty"`
}

// Article77ObjectionAnswers are the answers that «اعتراض به عوارض (ماده ۷۷)» (objection to municipal dues (Article 77 commission)) may carry.
type Article77ObjectionAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of article-77-objection.
const (
	article77ObjectionCaseNumber = iota
	article77ObjectionRenovationCode
	article77ObjectionOwnerDeceased
	article77ObjectionPersonKind
	article77ObjectionApplicantRole
	article77ObjectionFullName
	article77ObjectionNationalID
	article77ObjectionLegalPersonID
	article77ObjectionMobile
	article77ObjectionEmail
	article77ObjectionFeeKind
	article77ObjectionNoticeNumber
	article77ObjectionNoticeDate
	article77ObjectionDemandedAmount
	article77ObjectionAcceptedAmount
	article77ObjectionDisputedAmount
	article77ObjectionObjectionGrounds
	article77ObjectionExplanation
	article77ObjectionDepositedWithRegistry
	article77ObjectionDebtInquiryAmount
	article77ObjectionDebtInquiryBillID
	article77ObjectionDebtInquiryPaymentID
)

var article77ObjectionSteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "owner_deceased", at: 2, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "person_kind", at: 3, title: Text{"نوع شخص", "person kind"}, kind: kindChoice, list: &itemsPersonKind},
	{id: "applicant_role", at: 4, title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole2},
	{id: "full_name", at: 5, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 6, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: article77ObjectionNationalIDAsked, rests: []int{article77ObjectionPersonKind}}},
	{id: "legal_person_id", at: 7, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: article77ObjectionLegalPersonIDAsked, rests: []int{article77ObjectionPersonKind}}},
	{id: "mobile", at: 8, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "email", at: 9, title: Text{"رایانامه", "email"}, kind: kindIdentifier, identifier: email, isOptional: true},
	{id: "fee_kind", at: 10, title: Text{"نوع عوارض", "kind of dues"}, kind: kindChoice, list: &itemsArticle77ObjectionFeeKind},
	{id: "notice_number", at: 11, title: Text{"شماره برگ مطالبه", "demand notice number"}, kind: kindText, max: 30},
	{id: "notice_date", at: 12, title: Text{"تاریخ برگ مطالبه", "demand notice date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "demanded_amount", at: 13, title: Text{"مبلغ مطالبه‌شده", "amount demanded"}, kind: kindDecimal, min: 1, max: 1000000000000000},
	{id: "accepted_amount", at: 14, title: Text{"مبلغ مورد قبول", "amount accepted"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "disputed_amount", at: 15, title: Text{"مبلغ مورد اختلاف", "amount in dispute"}, kind: kindDecimal, min: 1, max: 1000000000000000},
	{id: "objection_grounds", at: 16, title: Text{"دلایل اعتراض", "grounds of objection"}, kind: kindChoices, list: &itemsArticle77ObjectionObjectionGround},
	{id: "explanation", at: 17, title: Text{"شرح اعتراض", "explanation"}, kind: kindText, max: 2000},
	{id: "deposited_with_registry", at: 18, title: Text{"مبلغ در صندوق ثبت سپرده شده", "deposited with the registry"}, kind: kindYesNo, isOptional: true},
}

var article77ObjectionDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var article77ObjectionAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 19, keys: []string{"amount", "bill_id", "payment_id"}, steps: article77ObjectionDebtInquirySteps, isSorted: true}},
}

var article77ObjectionDocuments = []requirement{
	{id: "request-letter", title: Text{"درخواست یا اعتراض کتبی", "written request or objection"}, copies: "original"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 1, copies: "copy", when: guard{holds: article77ObjectionNationalIDAsked, rests: []int{article77ObjectionPersonKind}}, because: &Text{"معترض شخص حقیقی است", "the objector is a natural person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "copy", when: guard{holds: article77ObjectionDocumentTitleDeed, rests: []int{article77ObjectionFeeKind}}, because: &Text{"عوارض مربوط به ملک است نه کسب", "the dues concern the property, not a business"}},
	{id: "demand-notice", title: Text{"برگ مطالبه عوارض", "demand notice"}, paper: 3, copies: "copy"},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 4, copies: "copy", when: guard{holds: article77ObjectionDocumentFeeReceipt, rests: []int{article77ObjectionObjectionGrounds}}, because: &Text{"یکی از دلایل پرداخت قبلی است", "one ground is earlier payment"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 5, copies: "copy", when: guard{holds: article77ObjectionDocumentBuildingPermit, rests: []int{article77ObjectionFeeKind}}, because: &Text{"عوارض پروانه یا پارکینگ مورد اعتراض است", "permit or parking dues are contested"}},
	{id: "exemption-proof", title: Text{"مدرک معافیت", "proof of exemption"}, paper: 6, copies: "copy", when: guard{holds: article77ObjectionDocumentExemptionProof, rests: []int{article77ObjectionObjectionGrounds}}, because: &Text{"به معافیت استناد شده است", "an exemption is claimed"}},
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, paper: 7, copies: "original-and-copy", when: guard{holds: article77ObjectionDocumentPowerOfAttorney, rests: []int{article77ObjectionApplicantRole}}, because: &Text{"نماینده اعتراض می‌کند", "a representative objects"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 8, copies: "copy", when: guard{holds: article77ObjectionDocumentInheritanceCertificate, rests: []int{article77ObjectionOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "company-registration", title: Text{"آگهی تأسیس و تغییرات شرکت", "company registration notices"}, paper: 9, copies: "copy", when: guard{holds: article77ObjectionLegalPersonIDAsked, rests: []int{article77ObjectionPersonKind}}, because: &Text{"معترض شخص حقوقی است", "the objector is a legal person"}},
	{id: "deposit-receipt", title: Text{"رسید سپرده صندوق ثبت", "registry deposit receipt"}, paper: 10, copies: "copy", when: guard{holds: article77ObjectionDocumentDepositReceipt, rests: []int{article77ObjectionDepositedWithRegistry}}, because: &Text{"مبلغ در صندوق ثبت سپرده شده است", "the amount was deposited"}},
}

var article77ObjectionNeeds = []need{
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var article77ObjectionRules = []rule{
	{id: "disputed-is-difference", holds: guard{holds: article77ObjectionRuleDisputedIsDifference, rests: []int{article77ObjectionDisputedAmount, article77ObjectionAcceptedAmount, article77ObjectionDemandedAmount}}, path: "/fields/disputed_amount", reads: []string{"/fields/accepted_amount", "/fields/demanded_amount"}, message: Text{"مبلغ مورد اختلاف برابر مبلغ مطالبه‌شده منهای مبلغ مورد قبول نیست", "the disputed amount is not the demanded amount minus the accepted amount"}, remedy: Text{"سه مبلغ را با برگ مطالبه بسنجید", "compare the three amounts with the demand notice"}},
	{id: "accepted-below-demanded", holds: guard{holds: article77ObjectionRuleAcceptedBelowDemanded, rests: []int{article77ObjectionAcceptedAmount, article77ObjectionDemandedAmount}}, path: "/fields/accepted_amount", reads: []string{"/fields/demanded_amount"}, message: Text{"مبلغ مورد قبول از مبلغ مطالبه‌شده کمتر نیست", "the accepted amount is not below the amount demanded"}, remedy: Text{"مبلغی را که می‌پذیرید بنویسید؛ عوارضی که همه آن پذیرفته است اعتراض نمی‌خواهد", "give the amount that you accept; dues accepted in full need no objection"}},
	{id: "notice-not-future", holds: guard{holds: article77ObjectionRuleNoticeNotFuture, rests: []int{article77ObjectionNoticeDate}}, path: "/fields/notice_date", message: Text{"تاریخ برگ مطالبه پس از روز اعتراض است", "the demand notice is dated after the day of filing"}, remedy: Text{"تاریخ را از روی برگ مطالبه بنویسید", "copy the date from the demand notice"}},
	{id: "not-article-8", when: guard{holds: article77ObjectionRuleNotArticle8Applies, rests: []int{article77ObjectionFeeKind}}, holds: guard{holds: article77ObjectionRuleNotArticle8, rests: []int{article77ObjectionObjectionGrounds}}, path: "/fields/objection_grounds", message: Text{"تنها دلیل، خطای مساحت ممیزی در عوارض نوسازی است و در صلاحیت کمیسیون ماده ۷۷ نیست", "the only ground is the audited area of a renovation-tax bill, which is not for the Article 77 commission"}, remedy: Text{"اعتراض به ممیزی را به کمیسیون ماده ۸ قانون نوسازی بدهید", "take the objection to the Article 8 commission of the Urban Renewal Act"}, basis: []string{"urban-renewal-act-1347 8"}},
}

var article77ObjectionProvisions = []provision{
	{id: "commission"},
	{id: "court-complaint"},
	{id: "surcharge"},
	{id: "deposit-stands", when: guard{holds: article77ObjectionDocumentDepositReceipt, rests: []int{article77ObjectionDepositedWithRegistry}}},
}

var article77ObjectionDerived = []derived{
	{id: "surcharge_a_month", rests: []int{article77ObjectionDemandedAmount}, value: article77ObjectionSurchargeAMonth, kind: kindDecimal, places: 0},
	{id: "surcharge_at_most", rests: []int{article77ObjectionDemandedAmount}, value: article77ObjectionSurchargeAtMost, kind: kindDecimal, places: 0},
}

var article77ObjectionRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "national_id", title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var article77Objection = record{id: "article-77-objection", title: Text{"اعتراض به عوارض (ماده ۷۷)", "objection to municipal dues (Article 77 commission)"}, since: 437927, until: 547864, slots: 22, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "owner_deceased", "person_kind", "applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "email", "fee_kind", "notice_number", "notice_date", "demanded_amount", "accepted_amount", "disputed_amount", "objection_grounds", "explanation", "deposited_with_registry"}, steps: article77ObjectionSteps, isSorted: true}, answers: article77ObjectionAnswers, documents: article77ObjectionDocuments, papers: []string{"request-letter", "national-card", "title-deed", "demand-notice", "fee-receipt", "building-permit", "exemption-proof", "power-of-attorney", "inheritance-certificate", "company-registration", "deposit-receipt"}, needs: article77ObjectionNeeds, rules: article77ObjectionRules, provisions: article77ObjectionProvisions, derived: article77ObjectionDerived, requests: article77ObjectionRequests}

// article77ObjectionSurchargeAMonth computes "surcharge a month".
func article77ObjectionSurchargeAMonth(f *filing) value {
	return parameterLateSurcharge(constant(f.day)).times(f.at[article77ObjectionDemandedAmount].num()).divided(10000, 1, nearest).value()
}

// article77ObjectionSurchargeAtMost computes "surcharge at most".
func article77ObjectionSurchargeAtMost(f *filing) value {
	return parameterLateSurchargeMost(constant(f.day)).times(f.at[article77ObjectionDemandedAmount].num()).divided(10000, 1, nearest).value()
}

// article77ObjectionNationalIDAsked tells whether person_kind is natural.
func article77ObjectionNationalIDAsked(f *filing, _ []value) bool {
	return f.at[article77ObjectionPersonKind].is(0)
}

// article77ObjectionLegalPersonIDAsked tells whether person_kind is legal.
func article77ObjectionLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[article77ObjectionPersonKind].is(1)
}

// article77ObjectionDocumentTitleDeed tells whether fee_kind is not business-dues.
func article77ObjectionDocumentTitleDeed(f *filing, _ []value) bool {
	return f.at[article77ObjectionFeeKind].noneOf(3)
}

// article77ObjectionDocumentFeeReceipt tells whether objection_grounds includes already-paid.
func article77ObjectionDocumentFeeReceipt(f *filing, _ []value) bool {
	return f.set(f.at[article77ObjectionObjectionGrounds]).hasAll(3)
}

// article77ObjectionDocumentBuildingPermit tells whether fee_kind is one of permit-dues, parking-dues.
func article77ObjectionDocumentBuildingPermit(f *filing, _ []value) bool {
	return f.at[article77ObjectionFeeKind].oneOf(0, 5)
}

// article77ObjectionDocumentExemptionProof tells whether objection_grounds includes exempt.
func article77ObjectionDocumentExemptionProof(f *filing, _ []value) bool {
	return f.set(f.at[article77ObjectionObjectionGrounds]).hasAll(4)
}

// article77ObjectionDocumentPowerOfAttorney tells whether applicant_role is representative.
func article77ObjectionDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[article77ObjectionApplicantRole].is(1)
}

// article77ObjectionDocumentInheritanceCertificate tells whether owner_deceased.
func article77ObjectionDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[article77ObjectionOwnerDeceased].yes()
}

// article77ObjectionDocumentDepositReceipt tells whether deposited_with_registry is given and deposited_with_registry.
func article77ObjectionDocumentDepositReceipt(f *filing, _ []value) bool {
	return f.at[article77ObjectionDepositedWithRegistry].isGiven() && f.at[article77ObjectionDepositedWithRegistry].yes()
}

// article77ObjectionRuleDisputedIsDifference tells whether disputed_amount plus accepted_amount is demanded_amount.
func article77ObjectionRuleDisputedIsDifference(f *filing, _ []value) bool {
	return f.at[article77ObjectionDisputedAmount].num().plus(f.at[article77ObjectionAcceptedAmount].num()).equal(f.at[article77ObjectionDemandedAmount].num())
}

// article77ObjectionRuleAcceptedBelowDemanded tells whether accepted_amount below demanded_amount.
func article77ObjectionRuleAcceptedBelowDemanded(f *filing, _ []value) bool {
	return f.at[article77ObjectionAcceptedAmount].num().below(f.at[article77ObjectionDemandedAmount].num())
}

// article77ObjectionRuleNoticeNotFuture tells whether notice_date on or before filing date.
func article77ObjectionRuleNoticeNotFuture(f *filing, _ []value) bool {
	return f.at[article77ObjectionNoticeDate].num().atMost(constant(f.day))
}

// article77ObjectionRuleNotArticle8Applies tells whether fee_kind is renovation-tax.
func article77ObjectionRuleNotArticle8Applies(f *filing, _ []value) bool {
	return f.at[article77ObjectionFeeKind].is(1)
}

// article77ObjectionRuleNotArticle8 tells whether not (objection_grounds includes only wrong-area).
func article77ObjectionRuleNotArticle8(f *filing, _ []value) bool {
	return !f.set(f.at[article77ObjectionObjectionGrounds]).hasOnly(0)
}
