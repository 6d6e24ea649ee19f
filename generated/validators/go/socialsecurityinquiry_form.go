// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// SocialSecurityInquiry is a filing of social-security-inquiry, «استعلام تأمین اجتماعی» (social-security inquiry).
type SocialSecurityInquiry = Filing[SocialSecurityInquiryFields, SocialSecurityInquiryAnswers]

// SocialSecurityInquiryFields is what is filled in in «استعلام تأمین اجتماعی» (social-security inquiry).
type SocialSecurityInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// InquirySubject is موضوع استعلام: one item.
	InquirySubject SocialSecurityInquirySocialSecuritySubject `json:"inquiry_subject"`

	// LetterDate is تاریخ نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	LetterDate string `json:"letter_date"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// PermitKind is نوع پروانه: one item, asked when inquiry_subject is permit-premium.
	PermitKind *SocialSecurityInquiryPremiumPermit `json:"permit_kind,omitempty"`

	// PermitDuesTotal is جمع عوارض صدور پروانه: rials from 0 to 1000000000000000, asked when inquiry_subject is permit-premium.
	PermitDuesTotal *string `json:"permit_dues_total,omitempty"`

	// PremiumExemption is معافیت: one item.
	PremiumExemption SocialSecurityInquiryPremiumExemption `json:"premium_exemption"`

	// PremiumAmount is حق بیمه: rials from 0 to 1000000000000000.
	PremiumAmount *string `json:"premium_amount,omitempty"`

	// EmployerNationalID is کد ملی کارفرما: national id.
	EmployerNationalID *string `json:"employer_national_id,omitempty"`

	// EmployerLegalPersonID is شناسه ملی کارفرما: legal person id.
	EmployerLegalPersonID *string `json:"employer_legal_person_id,omitempty"`

	// WorkshopCode is کد کارگاه: 1 to 10 characters, asked when inquiry_subject is one of workshop-transfer, business-renewal.
	WorkshopCode *string `json:"workshop_code,omitempty"`
}

// SocialSecurityInquiryAnswers are the answers that «استعلام تأمین اجتماعی» (social-security inquiry) may carry.
type SocialSecurityInquiryAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`

	// SocialSecurityInquiry is استعلام تأمین اجتماعی.
	SocialSecurityInquiry *SocialSecurityInquiryAnswer `json:"social-security-inquiry,omitempty"`
}

// SocialSecurityInquiryAnswer is the answer of «استعلام تأمین اجتماعی» (social-security inquiry).
type SocialSecurityInquiryAnswer struct {
	// Amount is مبلغ حق بیمه: rials from 0 to 1000000000000000.
	Amount string `json:"amount"`

	// Cleared is مفاصاحساب صادر شده است: yes or no.
	Cleared bool `json:"cleared"`
}

// The slots of social-security-inquiry.
const (
	socialSecurityInquiryFilerKind = iota
	socialSecurityInquiryInquirySubject
	socialSecurityInquiryLetterDate
	socialSecurityInquiryCaseNumber
	socialSecurityInquiryRenovationCode
	socialSecurityInquiryPermitKind
	socialSecurityInquiryPermitDuesTotal
	socialSecurityInquiryPremiumExemption
	socialSecurityInquiryPremiumAmount
	socialSecurityInquiryEmployerNationalID
	socialSecurityInquiryEmployerLegalPersonID
	socialSecurityInquiryWorkshopCode
	socialSecurityInquiryDebtInquiryAmount
	socialSecurityInquiryDebtInquiryBillID
	socialSecurityInquiryDebtInquiryPaymentID
	socialSecurityInquirySocialSecurityInquiryAmount
	socialSecurityInquirySocialSecurityInquiryCleared
)

var socialSecurityInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler},
	{id: "inquiry_subject", at: 1, title: Text{"موضوع استعلام", "subject of the inquiry"}, kind: kindChoice, list: &itemsSocialSecurityInquirySocialSecuritySubject},
	{id: "letter_date", at: 2, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "case_number", at: 3, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 4, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "permit_kind", at: 5, title: Text{"نوع پروانه", "kind of permit"}, kind: kindChoice, list: &itemsSocialSecurityInquiryPremiumPermit, when: guard{holds: socialSecurityInquiryPermitKindAsked, rests: []int{socialSecurityInquiryInquirySubject}}},
	{id: "permit_dues_total", at: 6, title: Text{"جمع عوارض پروانه", "total permit dues"}, kind: kindDecimal, min: 0, max: 1000000000000000, when: guard{holds: socialSecurityInquiryPermitKindAsked, rests: []int{socialSecurityInquiryInquirySubject}}},
	{id: "premium_exemption", at: 7, title: Text{"معافیت", "exemption"}, kind: kindChoice, list: &itemsSocialSecurityInquiryPremiumExemption},
	{id: "premium_amount", at: 8, title: Text{"حق بیمه", "premium"}, kind: kindDecimal, min: 0, max: 1000000000000000, isOptional: true},
	{id: "employer_national_id", at: 9, title: Text{"کد ملی کارفرما", "employer's national id"}, kind: kindIdentifier, identifier: nationalID, isOptional: true},
	{id: "employer_legal_person_id", at: 10, title: Text{"شناسه ملی کارفرما", "employer's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, isOptional: true},
	{id: "workshop_code", at: 11, title: Text{"کد کارگاه", "workshop code"}, kind: kindText, max: 10, when: guard{holds: socialSecurityInquiryWorkshopCodeAsked, rests: []int{socialSecurityInquiryInquirySubject}}},
}

var socialSecurityInquiryDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var socialSecurityInquirySocialSecurityInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ حق بیمه", "premium stated"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "cleared", at: 1, title: Text{"مفاصاحساب صادر شده است", "the clearance is issued"}, kind: kindYesNo},
}

var socialSecurityInquiryAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 12, keys: []string{"amount", "bill_id", "payment_id"}, steps: socialSecurityInquiryDebtInquirySteps, isSorted: true}},
	{id: "social-security-inquiry", title: Text{"استعلام تأمین اجتماعی", "social-security inquiry"}, part: part{pointer: "/answers/social-security-inquiry", base: 15, keys: []string{"amount", "cleared"}, steps: socialSecurityInquirySocialSecurityInquirySteps, isSorted: true}},
}

var socialSecurityInquiryDocuments = []requirement{
	{id: "permit-draft", title: Text{"پیش‌نویس پروانه", "draft permit"}, copies: "copy", when: guard{holds: socialSecurityInquiryPermitKindAsked, rests: []int{socialSecurityInquiryInquirySubject}}, because: &Text{"حق بیمه پروانه پرسیده می‌شود", "the premium of a permit is asked for"}},
	{id: "dues-statement", title: Text{"صورت عوارض پروانه", "statement of permit dues"}, paper: 1, copies: "copy", when: guard{holds: socialSecurityInquiryPermitKindAsked, rests: []int{socialSecurityInquiryInquirySubject}}, because: &Text{"حق بیمه پروانه پرسیده می‌شود", "the premium of a permit is asked for"}},
	{id: "premium-receipt", title: Text{"فیش حق بیمه", "insurance-premium receipt"}, paper: 2, copies: "copy", when: guard{holds: socialSecurityInquiryDocumentPremiumReceipt, rests: []int{socialSecurityInquiryPremiumExemption}}, because: &Text{"ساختمان معاف نیست", "the building is not exempt"}},
	{id: "exemption-proof", title: Text{"مدرک معافیت", "proof of exemption"}, paper: 3, copies: "copy", when: guard{holds: socialSecurityInquiryDocumentExemptionProof, rests: []int{socialSecurityInquiryPremiumExemption}}, because: &Text{"معافیت خواسته شده است", "an exemption is claimed"}},
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, paper: 4, copies: "copy", when: guard{holds: socialSecurityInquiryDocumentInquiryLetter, rests: []int{socialSecurityInquiryInquirySubject}}, because: &Text{"کارگاه منتقل می‌شود", "a workshop is transferred"}},
}

var socialSecurityInquiryNeeds = []need{
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var socialSecurityInquiryRules = []rule{
	{id: "premium-by-dues", when: guard{holds: socialSecurityInquiryRulePremiumByDuesApplies, rests: []int{socialSecurityInquiryInquirySubject, socialSecurityInquiryPremiumExemption, socialSecurityInquiryPremiumAmount}}, holds: guard{holds: socialSecurityInquiryRulePremiumByDues, rests: []int{socialSecurityInquiryPremiumAmount, socialSecurityInquiryInquirySubject, socialSecurityInquiryPermitDuesTotal}}, path: "/fields/premium_amount", reads: []string{"/fields/inquiry_subject", "/fields/permit_dues_total"}, message: Text{"حق بیمه برابر ۲۵ درصد جمع عوارض پروانه نیست", "the premium is not 25 percent of the total permit dues"}, remedy: Text{"حق بیمه را از روی صورت عوارض پروانه دوباره حساب کنید", "work the premium out again from the statement of permit dues"}, basis: []string{"construction-workers-insurance-act 5"}},
	{id: "exempt-pays-nothing", when: guard{holds: socialSecurityInquiryRuleExemptPaysNothingApplies, rests: []int{socialSecurityInquiryPremiumExemption, socialSecurityInquiryPremiumAmount}}, holds: guard{holds: socialSecurityInquiryRuleExemptPaysNothing, rests: []int{socialSecurityInquiryPremiumAmount}}, path: "/fields/premium_amount", message: Text{"ساختمان معاف است و حق بیمه آن صفر نیست", "the building is exempt and its premium is not 0"}, remedy: Text{"حق بیمه را ۰ بنویسید یا معافیت را بردارید", "write a premium of 0, or remove the exemption"}},
	{id: "cleared-before-renewal", when: guard{holds: socialSecurityInquiryRuleClearedBeforeRenewalApplies, rests: []int{socialSecurityInquiryInquirySubject}}, holds: guard{holds: socialSecurityInquiryRuleClearedBeforeRenewal, rests: []int{socialSecurityInquirySocialSecurityInquiryCleared}}, answers: []int{1}, path: "/answers/social-security-inquiry/cleared", message: Text{"مفاصاحساب حق بیمه صادر نشده است و پروانه کسب تجدید نمی‌شود", "the premium clearance is not issued and the business licence is not renewed"}, remedy: Text{"حق بیمه را در تأمین اجتماعی بپردازید و مفاصاحساب بگیرید", "pay the premium at social security and obtain the clearance"}, basis: []string{"social-security-act 37"}},
}

var socialSecurityInquiryProvisions = []provision{
	{id: "permits-with-premium", when: guard{holds: socialSecurityInquiryPermitKindAsked, rests: []int{socialSecurityInquiryInquirySubject}}},
	{id: "exempt-buildings", when: guard{holds: socialSecurityInquiryDocumentExemptionProof, rests: []int{socialSecurityInquiryPremiumExemption}}},
	{id: "workshop-code-digits", when: guard{holds: socialSecurityInquiryWorkshopCodeAsked, rests: []int{socialSecurityInquiryInquirySubject}}},
	{id: "workshop-silence", when: guard{holds: socialSecurityInquiryDocumentInquiryLetter, rests: []int{socialSecurityInquiryInquirySubject}}},
	{id: "renewal-with-clearance", when: guard{holds: socialSecurityInquiryRuleClearedBeforeRenewalApplies, rests: []int{socialSecurityInquiryInquirySubject}}},
}

var socialSecurityInquiryDerived = []derived{
	{id: "premium_due", rests: []int{socialSecurityInquiryInquirySubject, socialSecurityInquiryPermitDuesTotal}, value: socialSecurityInquiryPremiumDue, kind: kindDecimal, places: 0},
	{id: "answer_due", rests: []int{socialSecurityInquiryInquirySubject, socialSecurityInquiryLetterDate}, value: socialSecurityInquiryAnswerDue, kind: kindDate},
}

var socialSecurityInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var socialSecurityInquiry = record{id: "social-security-inquiry", title: Text{"استعلام تأمین اجتماعی", "social-security inquiry"}, since: 437927, until: 547864, slots: 17, fields: part{pointer: "/fields", keys: []string{"filer_kind", "inquiry_subject", "letter_date", "case_number", "renovation_code", "permit_kind", "permit_dues_total", "premium_exemption", "premium_amount", "employer_national_id", "employer_legal_person_id", "workshop_code"}, steps: socialSecurityInquirySteps, isSorted: true}, answers: socialSecurityInquiryAnswers, documents: socialSecurityInquiryDocuments, papers: []string{"permit-draft", "dues-statement", "premium-receipt", "exemption-proof", "inquiry-letter"}, needs: socialSecurityInquiryNeeds, rules: socialSecurityInquiryRules, provisions: socialSecurityInquiryProvisions, derived: socialSecurityInquiryDerived, requests: socialSecurityInquiryRequests}

// socialSecurityInquiryPremiumDue computes "premium by the rule".
func socialSecurityInquiryPremiumDue(f *filing) value {
	if !(f.at[socialSecurityInquiryInquirySubject].is(0)) {
		return value{}
	}
	return parameterPremiumShare(constant(f.day)).times(f.at[socialSecurityInquiryPermitDuesTotal].num()).divided(10000, 1, nearest).value()
}

// socialSecurityInquiryAnswerDue computes "last day of the answer".
func socialSecurityInquiryAnswerDue(f *filing) value {
	if !(f.at[socialSecurityInquiryInquirySubject].is(2)) {
		return value{}
	}
	return f.at[socialSecurityInquiryLetterDate].num().plusDays(parameterWorkshopAnswerDays(constant(f.day))).value()
}

// socialSecurityInquiryPermitKindAsked tells whether inquiry_subject is permit-premium.
func socialSecurityInquiryPermitKindAsked(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryInquirySubject].is(0)
}

// socialSecurityInquiryWorkshopCodeAsked tells whether inquiry_subject is one of workshop-transfer, business-renewal.
func socialSecurityInquiryWorkshopCodeAsked(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryInquirySubject].oneOf(2, 3)
}

// socialSecurityInquiryDocumentPremiumReceipt tells whether premium_exemption is none.
func socialSecurityInquiryDocumentPremiumReceipt(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryPremiumExemption].is(0)
}

// socialSecurityInquiryDocumentExemptionProof tells whether premium_exemption is not none.
func socialSecurityInquiryDocumentExemptionProof(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryPremiumExemption].noneOf(0)
}

// socialSecurityInquiryDocumentInquiryLetter tells whether inquiry_subject is workshop-transfer.
func socialSecurityInquiryDocumentInquiryLetter(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryInquirySubject].is(2)
}

// socialSecurityInquiryRulePremiumByDuesApplies tells whether inquiry_subject is permit-premium and premium_exemption is none and premium_amount is given since 1402/08/03.
func socialSecurityInquiryRulePremiumByDuesApplies(f *filing, _ []value) bool {
	return constant(f.day).atLeast(constant(511924)) && f.at[socialSecurityInquiryInquirySubject].is(0) && f.at[socialSecurityInquiryPremiumExemption].is(0) && f.at[socialSecurityInquiryPremiumAmount].isGiven()
}

// socialSecurityInquiryRulePremiumByDues tells whether premium_amount is premium_due.
func socialSecurityInquiryRulePremiumByDues(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryPremiumAmount].num().equal(socialSecurityInquiryPremiumDue(f).num())
}

// socialSecurityInquiryRuleExemptPaysNothingApplies tells whether premium_exemption is not none and premium_amount is given.
func socialSecurityInquiryRuleExemptPaysNothingApplies(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryPremiumExemption].noneOf(0) && f.at[socialSecurityInquiryPremiumAmount].isGiven()
}

// socialSecurityInquiryRuleExemptPaysNothing tells whether premium_amount is 0.
func socialSecurityInquiryRuleExemptPaysNothing(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryPremiumAmount].num().equal(constant(0))
}

// socialSecurityInquiryRuleClearedBeforeRenewalApplies tells whether inquiry_subject is business-renewal.
func socialSecurityInquiryRuleClearedBeforeRenewalApplies(f *filing, _ []value) bool {
	return f.at[socialSecurityInquiryInquirySubject].is(3)
}

// socialSecurityInquiryRuleClearedBeforeRenewal tells whether cleared.
func socialSecurityInquiryRuleClearedBeforeRenewal(f *filing, _ []value) bool {
	return f.at[socialSecurityInquirySocialSecurityInquiryCleared].yes()
}
