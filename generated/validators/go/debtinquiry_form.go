// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// DebtInquiry is a filing of debt-inquiry, «استعلام بدهی ملک» (property debt inquiry).
type DebtInquiry = Filing[DebtInquiryFields, DebtInquiryAnswers]

// DebtInquiryFields is what is filled in in «استعلام بدهی ملک» (property debt inquiry).
type DebtInquiryFields struct {
	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// AskerKind is استعلام‌کننده: one item.
	AskerKind AskerKind `json:"asker_kind"`

	// OwnerNationalID is کد ملی مالک: national id, asked when asker_kind is owner.
	OwnerNationalID *string `json:"owner_national_id,omitempty"`

	// OwnerLegalPersonID is شناسه ملی مالک (شخص حقوقی): legal person id, asked when asker_kind is owner.
	OwnerLegalPersonID *string `json:"owner_legal_person_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// DebtScope is دامنه بدهی: one item.
	DebtScope *DebtInquiryDebtScope `json:"debt_scope,omitempty"`

	// AsOfDate is تا تاریخ: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	AsOfDate *string `json:"as_of_date,omitempty"`

	// MobileOfOwner is همراه به نام مالک است: yes or no.
	MobileOfOwner bool `json:"mobile_of_owner"`
}

// DebtInquiryAnswers are the answers that «استعلام بدهی ملک» (property debt inquiry) may carry.
type DebtInquiryAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// DebtInquiryAnswer is the answer of «استعلام بدهی ملک» (property debt inquiry).
type DebtInquiryAnswer struct {
	// Amount is مبلغ بدهی: rials from 0 to 1000000000000000.
	Amount string `json:"amount"`

	// BillID is شناسه قبض: bill id.
	BillID string `json:"bill_id"`

	// PaymentID is شناسه پرداخت: payment id.
	PaymentID string `json:"payment_id"`
}

// The slots of debt-inquiry.
const (
	debtInquiryRenovationCode = iota
	debtInquiryAskerKind
	debtInquiryOwnerNationalID
	debtInquiryOwnerLegalPersonID
	debtInquiryMobile
	debtInquiryDebtScope
	debtInquiryAsOfDate
	debtInquiryMobileOfOwner
	debtInquiryDebtInquiryAmount
	debtInquiryDebtInquiryBillID
	debtInquiryDebtInquiryPaymentID
)

var debtInquirySteps = []step{
	{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "asker_kind", at: 1, title: Text{"استعلام‌کننده", "who asks"}, kind: kindChoice, list: &itemsAskerKind},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, isOptional: true, when: guard{holds: debtInquiryOwnerNationalIDAsked, rests: []int{debtInquiryAskerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, isOptional: true, when: guard{holds: debtInquiryOwnerNationalIDAsked, rests: []int{debtInquiryAskerKind}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "debt_scope", at: 5, title: Text{"دامنه بدهی", "scope"}, kind: kindChoice, list: &itemsDebtInquiryDebtScope, isOptional: true},
	{id: "as_of_date", at: 6, title: Text{"تا تاریخ", "as of"}, kind: kindDate, min: 437927, max: 547864, isOptional: true},
	{id: "mobile_of_owner", at: 7, title: Text{"همراه به نام مالک است", "mobile belongs to the owner"}, kind: kindYesNo},
}

var debtInquiryDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var debtInquiryAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 8, keys: []string{"amount", "bill_id", "payment_id"}, steps: debtInquiryDebtInquirySteps, isSorted: true}},
}

var debtInquiryDocuments = []requirement{
	{id: "national-card", title: Text{"کارت ملی", "national card"}, copies: "copy", when: guard{holds: debtInquiryDocumentNationalCard, rests: []int{debtInquiryMobileOfOwner}}, because: &Text{"شماره همراه به نام مالک نیست", "the mobile is not registered to the owner"}},
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, paper: 1, copies: "original", when: guard{holds: debtInquiryDocumentInquiryLetter, rests: []int{debtInquiryAskerKind}}, because: &Text{"استعلام‌کننده دفترخانه یا بانک است", "the asker is a notary or a bank"}},
}

var debtInquiryRules = []rule{
	{id: "one-id", when: guard{holds: debtInquiryOwnerNationalIDAsked, rests: []int{debtInquiryAskerKind}}, holds: guard{holds: debtInquiryRuleOneID, rests: []int{debtInquiryOwnerNationalID, debtInquiryOwnerLegalPersonID}}, path: "/fields/owner_national_id", reads: []string{"/fields/owner_legal_person_id"}, message: Text{"کد ملی و شناسه ملی مالک هر دو داده شده یا هیچ‌کدام داده نشده است", "both or neither of the owner's national id and legal-person id are given"}, remedy: Text{"شخص حقیقی کد ملی و شخص حقوقی شناسه ملی بنویسد", "a natural person gives the national id, a legal person the legal-person id"}},
	{id: "as-of-this-year", when: guard{holds: debtInquiryRuleAsOfThisYearApplies, rests: []int{debtInquiryAsOfDate}}, holds: guard{holds: debtInquiryRuleAsOfThisYear, rests: []int{debtInquiryAsOfDate}}, path: "/fields/as_of_date", message: Text{"تاریخ مبنا پیش از آغاز سال جاری است", "the as-of date is before the start of the current year"}, remedy: Text{"تاریخی از سال جاری بنویسید یا آن را خالی بگذارید", "give a date of this year, or leave it empty"}},
}

var debtInquiryProvisions = []provision{
	{id: "recorded-owner"},
	{id: "matching-ids"},
}

var debtInquiryRequests = []request{
	{since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "owner_national_id", title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}, sender: &parameter{step: step{id: "mobile", title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile}, sample: "09123456789"}, fixed: []fixedValue{{"asker_kind", "\"owner\""}, {"mobile_of_owner", "true"}}},
}

var debtInquiry = record{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, since: 437927, until: 547864, slots: 11, fields: part{pointer: "/fields", keys: []string{"renovation_code", "asker_kind", "owner_national_id", "owner_legal_person_id", "mobile", "debt_scope", "as_of_date", "mobile_of_owner"}, steps: debtInquirySteps, isSorted: true}, answers: debtInquiryAnswers, documents: debtInquiryDocuments, papers: []string{"national-card", "inquiry-letter"}, rules: debtInquiryRules, provisions: debtInquiryProvisions, requests: debtInquiryRequests}

// debtInquiryOwnerNationalIDAsked tells whether asker_kind is owner.
func debtInquiryOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[debtInquiryAskerKind].is(0)
}

// debtInquiryDocumentNationalCard tells whether not mobile_of_owner.
func debtInquiryDocumentNationalCard(f *filing, _ []value) bool {
	return !f.at[debtInquiryMobileOfOwner].yes()
}

// debtInquiryDocumentInquiryLetter tells whether asker_kind is one of notary, bank.
func debtInquiryDocumentInquiryLetter(f *filing, _ []value) bool {
	return f.at[debtInquiryAskerKind].oneOf(2, 1)
}

// debtInquiryRuleOneID tells whether exactly one of owner_national_id, owner_legal_person_id is given.
func debtInquiryRuleOneID(f *filing, _ []value) bool {
	return exactlyOne(f.at[debtInquiryOwnerNationalID].isGiven(), f.at[debtInquiryOwnerLegalPersonID].isGiven())
}

// debtInquiryRuleAsOfThisYearApplies tells whether as_of_date is given.
func debtInquiryRuleAsOfThisYearApplies(f *filing, _ []value) bool {
	return f.at[debtInquiryAsOfDate].isGiven()
}

// debtInquiryRuleAsOfThisYear tells whether as_of_date on or after first day of year of filing date.
func debtInquiryRuleAsOfThisYear(f *filing, _ []value) bool {
	return f.at[debtInquiryAsOfDate].num().atLeast(constant(f.day).firstDayOfYear())
}
