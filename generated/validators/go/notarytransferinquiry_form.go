// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// NotaryTransferInquiry is a filing of notary-transfer-inquiry, «استعلام دفترخانه اسناد رسمی» (notary transfer inquiry).
type NotaryTransferInquiry = Filing[NotaryTransferInquiryFields, NotaryTransferInquiryAnswers]

// NotaryTransferInquiryFields is what is filled in in «استعلام دفترخانه اسناد رسمی» (notary transfer inquiry).
type NotaryTransferInquiryFields struct {
	// NotaryOfficeNumber is شماره دفتر اسناد رسمی: a whole number from 1 to 9999.
	NotaryOfficeNumber int64 `json:"notary_office_number"`

	// LetterNumber is شماره نامه: 1 to 30 characters.
	LetterNumber string `json:"letter_number"`

	// LetterDate is تاریخ نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	LetterDate string `json:"letter_date"`

	// ReceivedDate is تاریخ ورود به شهرداری: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	ReceivedDate string `json:"received_date"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// BuildingState is وضعیت ساختمان: one item.
	BuildingState BuildingState `json:"building_state"`

	// ApartmentDeal is مورد معامله آپارتمان است: yes or no.
	ApartmentDeal bool `json:"apartment_deal"`

	// TransferKind is نوع انتقال: one item.
	TransferKind TransferKind `json:"transfer_kind"`

	// ShareDang is سهم مورد انتقال (دانگ): a decimal from 0.0001 to 6.0000.
	ShareDang string `json:"share_dang"`

	// TransferorNationalID is کد ملی انتقال‌دهنده: national id.
	TransferorNationalID *string `json:"transferor_national_id,omitempty"`

	// TransferorLegalPersonID is شناسه ملی انتقال‌دهنده: legal person id.
	TransferorLegalPersonID *string `json:"transferor_legal_person_id,omitempty"`

	// OwnerObjects is مالک به مبلغ معترض است: yes or no.
	OwnerObjects bool `json:"owner_objects"`
}

// NotaryTransferInquiryAnswers are the answers that «استعلام دفترخانه اسناد رسمی» (notary transfer inquiry) may carry.
type NotaryTransferInquiryAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`

	// NotaryTransferInquiry is استعلام دفترخانه اسناد رسمی.
	NotaryTransferInquiry *NotaryTransferInquiryAnswer `json:"notary-transfer-inquiry,omitempty"`
}

// NotaryTransferInquiryAnswer is the answer of «استعلام دفترخانه اسناد رسمی» (notary transfer inquiry).
type NotaryTransferInquiryAnswer struct {
	// Cleared is مفاصاحساب صادر شده است: yes or no.
	Cleared bool `json:"cleared"`

	// Amount is مبلغ بدهی: rials from 0 to 1000000000000000.
	Amount string `json:"amount"`
}

// The slots of notary-transfer-inquiry.
const (
	notaryTransferInquiryNotaryOfficeNumber = iota
	notaryTransferInquiryLetterNumber
	notaryTransferInquiryLetterDate
	notaryTransferInquiryReceivedDate
	notaryTransferInquiryRenovationCode
	notaryTransferInquiryRegistryPlate
	notaryTransferInquiryBuildingState
	notaryTransferInquiryApartmentDeal
	notaryTransferInquiryTransferKind
	notaryTransferInquiryShareDang
	notaryTransferInquiryTransferorNationalID
	notaryTransferInquiryTransferorLegalPersonID
	notaryTransferInquiryOwnerObjects
	notaryTransferInquiryDebtInquiryAmount
	notaryTransferInquiryDebtInquiryBillID
	notaryTransferInquiryDebtInquiryPaymentID
	notaryTransferInquiryNotaryTransferInquiryCleared
	notaryTransferInquiryNotaryTransferInquiryAmount
)

var notaryTransferInquirySteps = []step{
	{id: "notary_office_number", title: Text{"شماره دفتر اسناد رسمی", "notary office number"}, kind: kindWhole, min: 1, max: 9999},
	{id: "letter_number", at: 1, title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30},
	{id: "letter_date", at: 2, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "received_date", at: 3, title: Text{"تاریخ ورود به شهرداری", "date received"}, kind: kindDate, min: 437927, max: 547864},
	{id: "renovation_code", at: 4, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 5, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "building_state", at: 6, title: Text{"وضعیت ساختمان", "state of the building"}, kind: kindChoice, list: &itemsBuildingState},
	{id: "apartment_deal", at: 7, title: Text{"مورد معامله آپارتمان است", "the deal concerns an apartment"}, kind: kindYesNo},
	{id: "transfer_kind", at: 8, title: Text{"نوع انتقال", "kind of transfer"}, kind: kindChoice, list: &itemsTransferKind3},
	{id: "share_dang", at: 9, title: Text{"سهم مورد انتقال", "share transferred"}, kind: kindDecimal, min: 1, max: 60000, places: 4},
	{id: "transferor_national_id", at: 10, title: Text{"کد ملی انتقال‌دهنده", "transferor's national id"}, kind: kindIdentifier, identifier: nationalID, isOptional: true},
	{id: "transferor_legal_person_id", at: 11, title: Text{"شناسه ملی انتقال‌دهنده", "transferor's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, isOptional: true},
	{id: "owner_objects", at: 12, title: Text{"مالک به مبلغ معترض است", "owner objects to the amount"}, kind: kindYesNo},
}

var notaryTransferInquiryDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var notaryTransferInquiryNotaryTransferInquirySteps = []step{
	{id: "cleared", title: Text{"مفاصاحساب صادر شده است", "the clearance is issued"}, kind: kindYesNo},
	{id: "amount", at: 1, title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
}

var notaryTransferInquiryAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 13, keys: []string{"amount", "bill_id", "payment_id"}, steps: notaryTransferInquiryDebtInquirySteps, isSorted: true}},
	{id: "notary-transfer-inquiry", title: Text{"استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"}, part: part{pointer: "/answers/notary-transfer-inquiry", base: 16, keys: []string{"cleared", "amount"}, steps: notaryTransferInquiryNotaryTransferInquirySteps, isSorted: true}},
}

var notaryTransferInquiryDocuments = []requirement{
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, copies: "original"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "completion-certificate", title: Text{"گواهی پایان کار", "completion certificate"}, paper: 2, copies: "copy", when: guard{holds: notaryTransferInquiryDocumentCompletionCertificate, rests: []int{notaryTransferInquiryBuildingState}}, because: &Text{"بنا تمام شده است", "the building is finished"}},
	{id: "no-violation-certificate", title: Text{"گواهی عدم خلاف", "no-violation certificate"}, paper: 3, copies: "copy", when: guard{holds: notaryTransferInquiryDocumentNoViolationCertificate, rests: []int{notaryTransferInquiryBuildingState}}, because: &Text{"بنا ناتمام است", "the building is unfinished"}},
	{id: "subdivision-minutes", title: Text{"صورت‌مجلس تفکیکی", "subdivision minutes"}, paper: 4, copies: "copy", when: guard{holds: notaryTransferInquiryDocumentSubdivisionMinutes, rests: []int{notaryTransferInquiryApartmentDeal}}, because: &Text{"مورد معامله آپارتمان است", "the deal concerns an apartment"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "copy"},
	{id: "deposit-receipt", title: Text{"رسید سپرده صندوق ثبت", "registry deposit receipt"}, paper: 6, copies: "copy", when: guard{holds: notaryTransferInquiryDocumentDepositReceipt, rests: []int{notaryTransferInquiryOwnerObjects}}, because: &Text{"مالک به مبلغ معترض است", "the owner objects to the amount"}},
}

var notaryTransferInquiryNeeds = []need{
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"completion-certificate", "no-violation-certificate"}, when: guard{holds: notaryTransferInquiryNeedsCompletionCertificate, rests: []int{notaryTransferInquiryBuildingState}}, because: &Text{"بنای تمام پایان کار و بنای ناتمام عدم خلاف می‌خواهد", "a finished building needs the completion certificate, an unfinished one the no-violation certificate"}},
}

var notaryTransferInquiryRules = []rule{
	{id: "received-after-letter", holds: guard{holds: notaryTransferInquiryRuleReceivedAfterLetter, rests: []int{notaryTransferInquiryReceivedDate, notaryTransferInquiryLetterDate}}, path: "/fields/received_date", reads: []string{"/fields/letter_date"}, message: Text{"تاریخ ورود پیش از تاریخ نامه است", "the letter is received before its date"}, remedy: Text{"هر دو تاریخ را از روی نامه و مهر دبیرخانه بنویسید", "copy both dates from the letter and the stamp of receipt"}},
	{id: "clearance-needed", advises: true, holds: guard{holds: notaryTransferInquiryRuleClearanceNeeded, rests: []int{notaryTransferInquiryTransferKind}}, path: "/fields/transfer_kind", message: Text{"در رهن و اجاره مالک عین تغییر نمی‌کند و مفاصاحساب لازم نیست", "in a mortgage or lease the ownership does not change and no clearance is needed"}, remedy: Text{"سند را بدون مفاصاحساب تنظیم کنید", "draw up the deed without the clearance"}, basis: []string{"municipality-act 74 note"}},
}

var notaryTransferInquiryProvisions = []provision{
	{id: "answer-in-ten-days"},
	{id: "silence-after-ten-days"},
	{id: "finished-or-not", when: guard{holds: notaryTransferInquiryNeedsCompletionCertificate, rests: []int{notaryTransferInquiryBuildingState}}},
	{id: "old-building-exempt", when: guard{holds: notaryTransferInquiryProvisionOldBuildingExempt, rests: []int{notaryTransferInquiryBuildingState}}},
	{id: "deposit-stands", when: guard{holds: notaryTransferInquiryDocumentDepositReceipt, rests: []int{notaryTransferInquiryOwnerObjects}}},
}

var notaryTransferInquiryDerived = []derived{
	{id: "answer_due", rests: []int{notaryTransferInquiryReceivedDate}, value: notaryTransferInquiryAnswerDue, kind: kindDate},
}

var notaryTransferInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "letter_number", title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30}, sample: "123"}}},
}

var notaryTransferInquiry = record{id: "notary-transfer-inquiry", title: Text{"استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"}, since: 437927, until: 547864, slots: 18, fields: part{pointer: "/fields", keys: []string{"notary_office_number", "letter_number", "letter_date", "received_date", "renovation_code", "registry_plate", "building_state", "apartment_deal", "transfer_kind", "share_dang", "transferor_national_id", "transferor_legal_person_id", "owner_objects"}, steps: notaryTransferInquirySteps, isSorted: true}, answers: notaryTransferInquiryAnswers, documents: notaryTransferInquiryDocuments, papers: []string{"inquiry-letter", "title-deed", "completion-certificate", "no-violation-certificate", "subdivision-minutes", "renovation-tax-receipt", "deposit-receipt"}, needs: notaryTransferInquiryNeeds, rules: notaryTransferInquiryRules, provisions: notaryTransferInquiryProvisions, derived: notaryTransferInquiryDerived, requests: notaryTransferInquiryRequests}

// notaryTransferInquiryAnswerDue computes "answer due".
func notaryTransferInquiryAnswerDue(f *filing) value {
	return f.at[notaryTransferInquiryReceivedDate].num().plusDays(parameterNotaryAnswerDays(constant(f.day))).value()
}

// notaryTransferInquiryDocumentCompletionCertificate tells whether building_state is finished.
func notaryTransferInquiryDocumentCompletionCertificate(f *filing, _ []value) bool {
	return f.at[notaryTransferInquiryBuildingState].is(1)
}

// notaryTransferInquiryDocumentNoViolationCertificate tells whether building_state is unfinished.
func notaryTransferInquiryDocumentNoViolationCertificate(f *filing, _ []value) bool {
	return f.at[notaryTransferInquiryBuildingState].is(0)
}

// notaryTransferInquiryDocumentSubdivisionMinutes tells whether apartment_deal.
func notaryTransferInquiryDocumentSubdivisionMinutes(f *filing, _ []value) bool {
	return f.at[notaryTransferInquiryApartmentDeal].yes()
}

// notaryTransferInquiryDocumentDepositReceipt tells whether owner_objects.
func notaryTransferInquiryDocumentDepositReceipt(f *filing, _ []value) bool {
	return f.at[notaryTransferInquiryOwnerObjects].yes()
}

// notaryTransferInquiryNeedsCompletionCertificate tells whether building_state is one of finished, unfinished.
func notaryTransferInquiryNeedsCompletionCertificate(f *filing, _ []value) bool {
	return f.at[notaryTransferInquiryBuildingState].oneOf(1, 0)
}

// notaryTransferInquiryRuleReceivedAfterLetter tells whether received_date on or after letter_date.
func notaryTransferInquiryRuleReceivedAfterLetter(f *filing, _ []value) bool {
	return f.at[notaryTransferInquiryReceivedDate].num().atLeast(f.at[notaryTransferInquiryLetterDate].num())
}

// notaryTransferInquiryRuleClearanceNeeded tells whether transfer_kind is none of mortgage, lease.
func notaryTransferInquiryRuleClearanceNeeded(f *filing, _ []value) bool {
	return f.at[notaryTransferInquiryTransferKind].noneOf(3, 4)
}

// notaryTransferInquiryProvisionOldBuildingExempt tells whether building_state is before-comprehensive-plan.
func notaryTransferInquiryProvisionOldBuildingExempt(f *filing, _ []value) bool {
	return f.at[notaryTransferInquiryBuildingState].is(2)
}
