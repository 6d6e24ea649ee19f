// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// TransferCertificate is a filing of transfer-certificate, «گواهی نقل و انتقال» (transfer certificate).
type TransferCertificate = Filing[TransferCertificateFields, TransferCertificateAnswers]

// TransferCertificateFields is what is filled in in «گواهی نقل و انتقال» (transfer certificate).
type TransferCertificateFields struct {
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

	// BuildingCertificateKind is گواهی ساختمانی موجود: one item.
	BuildingCertificateKind TransferCertificateBuildingCertificate `json:"building_certificate_kind"`

	// NotaryOfficeNumber is شماره دفتر اسناد رسمی: a whole number from 1 to 9999.
	NotaryOfficeNumber int64 `json:"notary_office_number"`

	// LetterNumber is شماره نامه: 1 to 30 characters.
	LetterNumber string `json:"letter_number"`

	// LetterDate is تاریخ نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	LetterDate string `json:"letter_date"`

	// TransferKind is نوع انتقال: one item.
	TransferKind TransferKind `json:"transfer_kind"`

	// DealObject is مورد معامله: one item.
	DealObject TransferCertificateDealObject `json:"deal_object"`

	// ShareDang is سهم مورد انتقال (دانگ): a decimal from 0.0001 to 6.0000.
	ShareDang string `json:"share_dang"`

	// TransfereeKind is نوع انتقال‌گیرنده: one item, asked when transfer_kind is not mortgage.
	TransfereeKind *PersonKind `json:"transferee_kind,omitempty"`

	// TransfereeNationalID is کد ملی انتقال‌گیرنده: national id, asked when transfer_kind is not mortgage and transferee_kind is natural.
	TransfereeNationalID *string `json:"transferee_national_id,omitempty"`

	// TransfereeLegalPersonID is شناسه ملی انتقال‌گیرنده: legal person id, asked when transfer_kind is not mortgage and transferee_kind is legal.
	TransfereeLegalPersonID *string `json:"transferee_legal_person_id,omitempty"`

	// DuesObjection is به عوارض اعتراض دارد: yes or no.
	DuesObjection bool `json:"dues_objection"`

	// DepositReceiptNumber is شماره رسید سپرده صندوق ثبت: 1 to 30 characters, asked when dues_objection.
	DepositReceiptNumber *string `json:"deposit_receipt_number,omitempty"`
}

// TransferCertificateAnswers are the answers that «گواهی نقل و انتقال» (transfer certificate) may carry.
type TransferCertificateAnswers struct {
	// NotaryTransferInquiry is استعلام دفترخانه اسناد رسمی.
	NotaryTransferInquiry *NotaryTransferInquiryAnswer `json:"notary-transfer-inquiry,omitempty"`

	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`

	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`
}

// The slots of transfer-certificate.
const (
	transferCertificateApplicantRole = iota
	transferCertificateOwnerKind
	transferCertificateOwnerNationalID
	transferCertificateOwnerLegalPersonID
	transferCertificateOwnerDeceased
	transferCertificateJointOwnership
	transferCertificateMobile
	transferCertificateCaseNumber
	transferCertificateRenovationCode
	transferCertificateRegistryPlate
	transferCertificateDistrict
	transferCertificateBuildingCertificateKind
	transferCertificateNotaryOfficeNumber
	transferCertificateLetterNumber
	transferCertificateLetterDate
	transferCertificateTransferKind
	transferCertificateDealObject
	transferCertificateShareDang
	transferCertificateTransfereeKind
	transferCertificateTransfereeNationalID
	transferCertificateTransfereeLegalPersonID
	transferCertificateDuesObjection
	transferCertificateDepositReceiptNumber
	transferCertificateNotaryTransferInquiryCleared
	transferCertificateNotaryTransferInquiryAmount
	transferCertificateDebtInquiryAmount
	transferCertificateDebtInquiryBillID
	transferCertificateDebtInquiryPaymentID
	transferCertificateRegistryOwnershipInquiryRegisteredArea
	transferCertificateRegistryOwnershipInquiryBoundaries
	transferCertificateRegistryOwnershipInquiryMortgaged
	transferCertificateRegistryOwnershipInquirySeized
	transferCertificateRegistryOwnershipInquiryOwners
)

const (
	transferCertificateRegistryOwnershipInquiryOwnersOwnerName = iota
	transferCertificateRegistryOwnershipInquiryOwnersShareDang
)

var transferCertificateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: transferCertificateOwnerNationalIDAsked, rests: []int{transferCertificateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: transferCertificateOwnerLegalPersonIDAsked, rests: []int{transferCertificateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "building_certificate_kind", at: 11, title: Text{"گواهی ساختمانی موجود", "building certificate on file"}, kind: kindChoice, list: &itemsTransferCertificateBuildingCertificate},
	{id: "notary_office_number", at: 12, title: Text{"شماره دفتر اسناد رسمی", "notary office number"}, kind: kindWhole, min: 1, max: 9999},
	{id: "letter_number", at: 13, title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30},
	{id: "letter_date", at: 14, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "transfer_kind", at: 15, title: Text{"نوع انتقال", "kind of transfer"}, kind: kindChoice, list: &itemsTransferKind},
	{id: "deal_object", at: 16, title: Text{"مورد معامله", "object of the deal"}, kind: kindChoice, list: &itemsTransferCertificateDealObject},
	{id: "share_dang", at: 17, title: Text{"سهم مورد انتقال", "share transferred"}, kind: kindDecimal, min: 1, max: 60000, places: 4},
	{id: "transferee_kind", at: 18, title: Text{"نوع انتقال‌گیرنده", "kind of transferee"}, kind: kindChoice, list: &itemsPersonKind4, when: guard{holds: transferCertificateTransfereeKindAsked, rests: []int{transferCertificateTransferKind}}},
	{id: "transferee_national_id", at: 19, title: Text{"کد ملی انتقال‌گیرنده", "transferee's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: transferCertificateTransfereeNationalIDAsked, rests: []int{transferCertificateTransferKind, transferCertificateTransfereeKind}}},
	{id: "transferee_legal_person_id", at: 20, title: Text{"شناسه ملی انتقال‌گیرنده", "transferee's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: transferCertificateTransfereeLegalPersonIDAsked, rests: []int{transferCertificateTransferKind, transferCertificateTransfereeKind}}},
	{id: "dues_objection", at: 21, title: Text{"به عوارض اعتراض دارد", "objects to the dues"}, kind: kindYesNo},
	{id: "deposit_receipt_number", at: 22, title: Text{"شماره رسید سپرده", "deposit receipt number"}, kind: kindText, max: 30, when: guard{holds: transferCertificateDepositReceiptNumberAsked, rests: []int{transferCertificateDuesObjection}}},
}

var transferCertificateNotaryTransferInquirySteps = []step{
	{id: "cleared", title: Text{"مفاصاحساب صادر شده است", "the clearance is issued"}, kind: kindYesNo},
	{id: "amount", at: 1, title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
}

var transferCertificateDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var transferCertificateRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var transferCertificateRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &transferCertificateRegistryOwnershipInquiryOwnersColumns},
}

var transferCertificateAnswers = []answer{
	{id: "notary-transfer-inquiry", title: Text{"استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"}, part: part{pointer: "/answers/notary-transfer-inquiry", base: 23, keys: []string{"cleared", "amount"}, steps: transferCertificateNotaryTransferInquirySteps, isSorted: true}},
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 25, keys: []string{"amount", "bill_id", "payment_id"}, steps: transferCertificateDebtInquirySteps, isSorted: true}},
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 28, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: transferCertificateRegistryOwnershipInquirySteps, isSorted: true}},
}

var transferCertificateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: transferCertificateDocumentPowerOfAttorney, rests: []int{transferCertificateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: transferCertificateDocumentInheritanceCertificate, rests: []int{transferCertificateOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: transferCertificateOwnerLegalPersonIDAsked, rests: []int{transferCertificateOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "copy"},
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, paper: 6, copies: "original"},
	{id: "completion-certificate", title: Text{"گواهی پایان کار", "completion certificate"}, paper: 7, copies: "copy", when: guard{holds: transferCertificateDocumentCompletionCertificate, rests: []int{transferCertificateBuildingCertificateKind}}, because: &Text{"ساختمان پایان یافته است", "the building is finished"}},
	{id: "no-violation-certificate", title: Text{"گواهی عدم خلاف", "no-violation certificate"}, paper: 8, copies: "copy", when: guard{holds: transferCertificateDocumentNoViolationCertificate, rests: []int{transferCertificateBuildingCertificateKind}}, because: &Text{"ساختمان ناتمام است", "the building is unfinished"}},
	{id: "waste-fee-receipt", title: Text{"فیش پسماند", "waste-fee receipt"}, paper: 9, copies: "copy"},
	{id: "trade-dues-receipt", title: Text{"تسویه عوارض کسب", "trade-dues settlement"}, paper: 10, copies: "copy", when: guard{holds: transferCertificateDocumentTradeDuesReceipt, rests: []int{transferCertificateDealObject}}, because: &Text{"مورد معامله مغازه است", "the object of the deal is a shop"}},
	{id: "deposit-receipt", title: Text{"رسید سپرده صندوق ثبت", "registry deposit receipt"}, paper: 11, copies: "copy", when: guard{holds: transferCertificateDepositReceiptNumberAsked, rests: []int{transferCertificateDuesObjection}}, because: &Text{"به عوارض اعتراض شده است", "the dues are objected to"}},
}

var transferCertificateNeeds = []need{
	{anyOf: []string{"notary-transfer-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"completion-certificate", "no-violation-certificate"}, when: guard{holds: transferCertificateNeedsCompletionCertificate, rests: []int{transferCertificateBuildingCertificateKind}}, because: &Text{"ساختمان پایان‌یافته پایان کار و ساختمان ناتمام عدم خلاف می‌خواهد", "a finished building needs the completion certificate, an unfinished one the no-violation certificate"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
}

var transferCertificateRules = []rule{
	{id: "building-certificate-present", when: guard{holds: transferCertificateRuleBuildingCertificatePresentApplies, rests: []int{transferCertificateDealObject}}, holds: guard{holds: transferCertificateRuleBuildingCertificatePresent, rests: []int{transferCertificateBuildingCertificateKind}}, path: "/fields/building_certificate_kind", message: Text{"مورد معامله ساختمان است و گواهی ساختمانی ندارد", "the deal is on a building that has no building certificate"}, remedy: Text{"با فرم ۳۱ پایان کار یا برای ساختمان ناتمام با فرم ۳۰ عدم خلاف بگیرید", "obtain the completion certificate with form 31 or, for an unfinished building, the no-violation certificate with form 30"}, basis: []string{"municipality-act 100 note 8"}},
	{id: "not-seized", holds: guard{holds: transferCertificateRuleNotSeized, rests: []int{transferCertificateRegistryOwnershipInquirySeized}}, answers: []int{2}, path: "/answers/registry-ownership-inquiry/seized", message: Text{"ملک بازداشت است", "the property is seized"}, remedy: Text{"رفع بازداشت را از مرجع صادرکننده و اداره ثبت بگیرید", "have the seizure lifted by the body that ordered it and by the registry"}, basis: []string{"circular-80-86-42083"}},
}

var transferCertificateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: transferCertificateDocumentPowerOfAttorney, rests: []int{transferCertificateApplicantRole}}},
	{id: "answer-in-ten-days"},
	{id: "deposit-stands", when: guard{holds: transferCertificateDepositReceiptNumberAsked, rests: []int{transferCertificateDuesObjection}}},
	{id: "only-article-74"},
	{id: "note-8-exemption", when: guard{holds: transferCertificateProvisionNote8Exemption, rests: []int{transferCertificateBuildingCertificateKind}}},
	{id: "mortgage-answer", when: guard{holds: transferCertificateProvisionMortgageAnswer, rests: []int{transferCertificateTransferKind}}},
	{id: "within-seller-share"},
	{id: "notary-asks"},
}

var transferCertificateVisits = []visit{
	{because: "ownership-transfer", note: &Text{"نقل و انتقال مالکیت یک حضور دارد و هویت فروشنده بررسی می‌شود", "transfer of ownership keeps one visit; the seller's identity is checked"}},
}

var transferCertificateDerived = []derived{
	{id: "answer_due", rests: []int{transferCertificateLetterDate}, value: transferCertificateAnswerDue, kind: kindDate},
}

var transferCertificateRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "letter_number", title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30}, sample: "123"}}},
}

var transferCertificate = record{id: "transfer-certificate", title: Text{"گواهی نقل و انتقال", "transfer certificate"}, since: 437927, until: 547864, slots: 33, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "building_certificate_kind", "notary_office_number", "letter_number", "letter_date", "transfer_kind", "deal_object", "share_dang", "transferee_kind", "transferee_national_id", "transferee_legal_person_id", "dues_objection", "deposit_receipt_number"}, steps: transferCertificateSteps, isSorted: true}, answers: transferCertificateAnswers, documents: transferCertificateDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "renovation-tax-receipt", "inquiry-letter", "completion-certificate", "no-violation-certificate", "waste-fee-receipt", "trade-dues-receipt", "deposit-receipt"}, needs: transferCertificateNeeds, rules: transferCertificateRules, provisions: transferCertificateProvisions, visits: transferCertificateVisits, derived: transferCertificateDerived, requests: transferCertificateRequests}

// transferCertificateAnswerDue computes "answer due".
func transferCertificateAnswerDue(f *filing) value {
	return f.at[transferCertificateLetterDate].num().plusDays(parameterNotaryAnswerDays(constant(f.day))).value()
}

// transferCertificateOwnerNationalIDAsked tells whether owner_kind is natural.
func transferCertificateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[transferCertificateOwnerKind].is(0)
}

// transferCertificateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func transferCertificateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[transferCertificateOwnerKind].noneOf(0)
}

// transferCertificateTransfereeKindAsked tells whether transfer_kind is not mortgage.
func transferCertificateTransfereeKindAsked(f *filing, _ []value) bool {
	return f.at[transferCertificateTransferKind].noneOf(4)
}

// transferCertificateTransfereeNationalIDAsked tells whether transfer_kind is not mortgage and transferee_kind is natural.
func transferCertificateTransfereeNationalIDAsked(f *filing, _ []value) bool {
	return f.at[transferCertificateTransferKind].noneOf(4) && f.at[transferCertificateTransfereeKind].is(0)
}

// transferCertificateTransfereeLegalPersonIDAsked tells whether transfer_kind is not mortgage and transferee_kind is legal.
func transferCertificateTransfereeLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[transferCertificateTransferKind].noneOf(4) && f.at[transferCertificateTransfereeKind].is(1)
}

// transferCertificateDepositReceiptNumberAsked tells whether dues_objection.
func transferCertificateDepositReceiptNumberAsked(f *filing, _ []value) bool {
	return f.at[transferCertificateDuesObjection].yes()
}

// transferCertificateDocumentPowerOfAttorney tells whether applicant_role is representative.
func transferCertificateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[transferCertificateApplicantRole].is(1)
}

// transferCertificateDocumentInheritanceCertificate tells whether owner_deceased.
func transferCertificateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[transferCertificateOwnerDeceased].yes()
}

// transferCertificateDocumentCompletionCertificate tells whether building_certificate_kind is completion.
func transferCertificateDocumentCompletionCertificate(f *filing, _ []value) bool {
	return f.at[transferCertificateBuildingCertificateKind].is(0)
}

// transferCertificateDocumentNoViolationCertificate tells whether building_certificate_kind is no-violation.
func transferCertificateDocumentNoViolationCertificate(f *filing, _ []value) bool {
	return f.at[transferCertificateBuildingCertificateKind].is(1)
}

// transferCertificateDocumentTradeDuesReceipt tells whether deal_object is shop.
func transferCertificateDocumentTradeDuesReceipt(f *filing, _ []value) bool {
	return f.at[transferCertificateDealObject].is(3)
}

// transferCertificateNeedsCompletionCertificate tells whether building_certificate_kind is one of completion, no-violation.
func transferCertificateNeedsCompletionCertificate(f *filing, _ []value) bool {
	return f.at[transferCertificateBuildingCertificateKind].oneOf(0, 1)
}

// transferCertificateRuleBuildingCertificatePresentApplies tells whether deal_object is one of whole-building, unit, shop.
func transferCertificateRuleBuildingCertificatePresentApplies(f *filing, _ []value) bool {
	return f.at[transferCertificateDealObject].oneOf(1, 2, 3)
}

// transferCertificateRuleBuildingCertificatePresent tells whether building_certificate_kind is not none.
func transferCertificateRuleBuildingCertificatePresent(f *filing, _ []value) bool {
	return f.at[transferCertificateBuildingCertificateKind].noneOf(3)
}

// transferCertificateRuleNotSeized tells whether not registry-ownership-inquiry.seized.
func transferCertificateRuleNotSeized(f *filing, _ []value) bool {
	return !f.at[transferCertificateRegistryOwnershipInquirySeized].yes()
}

// transferCertificateProvisionNote8Exemption tells whether building_certificate_kind is exempt.
func transferCertificateProvisionNote8Exemption(f *filing, _ []value) bool {
	return f.at[transferCertificateBuildingCertificateKind].is(2)
}

// transferCertificateProvisionMortgageAnswer tells whether transfer_kind is mortgage.
func transferCertificateProvisionMortgageAnswer(f *filing, _ []value) bool {
	return f.at[transferCertificateTransferKind].is(4)
}
