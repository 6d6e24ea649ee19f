// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// BankMortgageInquiry is a filing of bank-mortgage-inquiry, «استعلام بانک» (bank mortgage inquiry).
type BankMortgageInquiry = Filing[BankMortgageInquiryFields, BankMortgageInquiryAnswers]

// BankMortgageInquiryFields is what is filled in in «استعلام بانک» (bank mortgage inquiry).
type BankMortgageInquiryFields struct {
	// BankName is نام بانک: 1 to 60 characters.
	BankName string `json:"bank_name"`

	// BranchCode is کد شعبه: 1 to 20 characters.
	BranchCode string `json:"branch_code"`

	// LetterNumber is شماره نامه: 1 to 30 characters.
	LetterNumber string `json:"letter_number"`

	// LetterDate is تاریخ نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	LetterDate string `json:"letter_date"`

	// InquiryPurpose is منظور از استعلام: one item.
	InquiryPurpose Purpose `json:"inquiry_purpose"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// OwnerNationalID is کد ملی مالک: national id.
	OwnerNationalID *string `json:"owner_national_id,omitempty"`

	// OwnerLegalPersonID is شناسه ملی مالک (شخص حقوقی): legal person id.
	OwnerLegalPersonID *string `json:"owner_legal_person_id,omitempty"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters, asked when inquiry_purpose is one of construction-loan, staged-payment.
	PermitNumber *string `json:"permit_number,omitempty"`

	// OwnerConsent is مالک به افشای اطلاعات ملک رضایت دارد: yes or no.
	OwnerConsent bool `json:"owner_consent"`
}

// BankMortgageInquiryAnswers are the answers that «استعلام بانک» (bank mortgage inquiry) may carry.
type BankMortgageInquiryAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`

	// BankMortgageInquiry is استعلام بانک.
	BankMortgageInquiry *BankMortgageInquiryAnswer `json:"bank-mortgage-inquiry,omitempty"`
}

// BankMortgageInquiryAnswer is the answer of «استعلام بانک» (bank mortgage inquiry).
type BankMortgageInquiryAnswer struct {
	// PermitState is وضع پروانه و ساختمان: 1 to 200 characters.
	PermitState string `json:"permit_state"`

	// OpenArticle100 is پرونده باز ماده صد دارد: yes or no.
	OpenArticle100 bool `json:"open_article_100"`

	// Amount is مبلغ بدهی: rials from 0 to 1000000000000000.
	Amount string `json:"amount"`
}

// The slots of bank-mortgage-inquiry.
const (
	bankMortgageInquiryBankName = iota
	bankMortgageInquiryBranchCode
	bankMortgageInquiryLetterNumber
	bankMortgageInquiryLetterDate
	bankMortgageInquiryInquiryPurpose
	bankMortgageInquiryRenovationCode
	bankMortgageInquiryRegistryPlate
	bankMortgageInquiryOwnerNationalID
	bankMortgageInquiryOwnerLegalPersonID
	bankMortgageInquiryPermitNumber
	bankMortgageInquiryOwnerConsent
	bankMortgageInquiryDebtInquiryAmount
	bankMortgageInquiryDebtInquiryBillID
	bankMortgageInquiryDebtInquiryPaymentID
	bankMortgageInquiryBankMortgageInquiryPermitState
	bankMortgageInquiryBankMortgageInquiryOpenArticle100
	bankMortgageInquiryBankMortgageInquiryAmount
)

var bankMortgageInquirySteps = []step{
	{id: "bank_name", title: Text{"نام بانک", "bank"}, kind: kindText, max: 60},
	{id: "branch_code", at: 1, title: Text{"کد شعبه", "branch code"}, kind: kindText, max: 20},
	{id: "letter_number", at: 2, title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30},
	{id: "letter_date", at: 3, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "inquiry_purpose", at: 4, title: Text{"منظور از استعلام", "purpose of the inquiry"}, kind: kindChoice, list: &itemsPurpose},
	{id: "renovation_code", at: 5, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 6, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "owner_national_id", at: 7, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, isOptional: true},
	{id: "owner_legal_person_id", at: 8, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, isOptional: true},
	{id: "permit_number", at: 9, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30, when: guard{holds: bankMortgageInquiryPermitNumberAsked, rests: []int{bankMortgageInquiryInquiryPurpose}}},
	{id: "owner_consent", at: 10, title: Text{"مالک به افشا رضایت دارد", "owner agrees to disclosure"}, kind: kindYesNo},
}

var bankMortgageInquiryDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var bankMortgageInquiryBankMortgageInquirySteps = []step{
	{id: "permit_state", title: Text{"وضع پروانه و ساختمان", "permit and building"}, kind: kindText, max: 200},
	{id: "open_article_100", at: 1, title: Text{"پرونده باز ماده صد دارد", "has an open Article 100 case"}, kind: kindYesNo},
	{id: "amount", at: 2, title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
}

var bankMortgageInquiryAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 11, keys: []string{"amount", "bill_id", "payment_id"}, steps: bankMortgageInquiryDebtInquirySteps, isSorted: true}},
	{id: "bank-mortgage-inquiry", title: Text{"استعلام بانک", "bank mortgage inquiry"}, part: part{pointer: "/answers/bank-mortgage-inquiry", base: 14, keys: []string{"permit_state", "open_article_100", "amount"}, steps: bankMortgageInquiryBankMortgageInquirySteps, isSorted: true}},
}

var bankMortgageInquiryDocuments = []requirement{
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, copies: "original"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 2, copies: "copy", when: guard{holds: bankMortgageInquiryDocumentBuildingPermit, rests: []int{bankMortgageInquiryInquiryPurpose}}, because: &Text{"استعلام برای وام ساخت است", "the inquiry is for a construction loan"}},
	{id: "stage-report-sheet", title: Text{"برگ گزارش مرحله‌ای ناظر", "stage report sheet"}, paper: 3, copies: "copy", when: guard{holds: bankMortgageInquiryDocumentStageReportSheet, rests: []int{bankMortgageInquiryInquiryPurpose}}, because: &Text{"وام مرحله‌ای پرداخت می‌شود", "the loan is paid in stages"}},
}

var bankMortgageInquiryNeeds = []need{
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var bankMortgageInquiryRules = []rule{
	{id: "owner-consents", holds: guard{holds: bankMortgageInquiryRuleOwnerConsents, rests: []int{bankMortgageInquiryOwnerConsent}}, path: "/fields/owner_consent", message: Text{"مالک به افشای اطلاعات ملک رضایت ندارد", "the owner does not agree to the disclosure"}, remedy: Text{"رضایت مالک را بگیرید و استعلام را دوباره بفرستید", "obtain the owner's consent and send the inquiry again"}},
	{id: "one-owner-id", holds: guard{holds: bankMortgageInquiryRuleOneOwnerID, rests: []int{bankMortgageInquiryOwnerNationalID, bankMortgageInquiryOwnerLegalPersonID}}, path: "/fields/owner_national_id", reads: []string{"/fields/owner_legal_person_id"}, message: Text{"دقیقاً یکی از کد ملی و شناسه ملی مالک لازم است", "exactly one of the owner's national id and legal-person id is needed"}, remedy: Text{"یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید", "give one of the two ids and leave the other empty"}},
}

var bankMortgageInquiryProvisions = []provision{
	{id: "no-question-to-banks"},
	{id: "reply-names-cases-and-dues"},
}

var bankMortgageInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "letter_number", title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30}, sample: "123"}}},
}

var bankMortgageInquiry = record{id: "bank-mortgage-inquiry", title: Text{"استعلام بانک", "bank mortgage inquiry"}, since: 437927, until: 547864, slots: 17, fields: part{pointer: "/fields", keys: []string{"bank_name", "branch_code", "letter_number", "letter_date", "inquiry_purpose", "renovation_code", "registry_plate", "owner_national_id", "owner_legal_person_id", "permit_number", "owner_consent"}, steps: bankMortgageInquirySteps, isSorted: true}, answers: bankMortgageInquiryAnswers, documents: bankMortgageInquiryDocuments, papers: []string{"inquiry-letter", "title-deed", "building-permit", "stage-report-sheet"}, needs: bankMortgageInquiryNeeds, rules: bankMortgageInquiryRules, provisions: bankMortgageInquiryProvisions, requests: bankMortgageInquiryRequests}

// bankMortgageInquiryPermitNumberAsked tells whether inquiry_purpose is one of construction-loan, staged-payment.
func bankMortgageInquiryPermitNumberAsked(f *filing, _ []value) bool {
	return f.at[bankMortgageInquiryInquiryPurpose].oneOf(1, 2)
}

// bankMortgageInquiryDocumentBuildingPermit tells whether inquiry_purpose is construction-loan.
func bankMortgageInquiryDocumentBuildingPermit(f *filing, _ []value) bool {
	return f.at[bankMortgageInquiryInquiryPurpose].is(1)
}

// bankMortgageInquiryDocumentStageReportSheet tells whether inquiry_purpose is staged-payment.
func bankMortgageInquiryDocumentStageReportSheet(f *filing, _ []value) bool {
	return f.at[bankMortgageInquiryInquiryPurpose].is(2)
}

// bankMortgageInquiryRuleOwnerConsents tells whether owner_consent.
func bankMortgageInquiryRuleOwnerConsents(f *filing, _ []value) bool {
	return f.at[bankMortgageInquiryOwnerConsent].yes()
}

// bankMortgageInquiryRuleOneOwnerID tells whether exactly one of owner_national_id, owner_legal_person_id is given.
func bankMortgageInquiryRuleOneOwnerID(f *filing, _ []value) bool {
	return exactlyOne(f.at[bankMortgageInquiryOwnerNationalID].isGiven(), f.at[bankMortgageInquiryOwnerLegalPersonID].isGiven())
}
