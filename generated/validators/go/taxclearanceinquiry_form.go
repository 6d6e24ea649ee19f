// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// TaxClearanceInquiry is a filing of tax-clearance-inquiry, «استعلام مالیاتی (ماده ۱۸۷)» (tax clearance inquiry (article 187)).
type TaxClearanceInquiry = Filing[TaxClearanceInquiryFields, TaxClearanceInquiryAnswers]

// TaxClearanceInquiryFields is what is filled in in «استعلام مالیاتی (ماده ۱۸۷)» (tax clearance inquiry (article 187)).
type TaxClearanceInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// NotaryOfficeNumber is شماره دفتر اسناد رسمی: a whole number from 1 to 9999.
	NotaryOfficeNumber *int64 `json:"notary_office_number,omitempty"`

	// LetterDate is تاریخ اعلام: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	LetterDate string `json:"letter_date"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// PostalCode is کد پستی ملک: postal code.
	PostalCode string `json:"postal_code"`

	// BuildingNew is بنا نوساز است: yes or no.
	BuildingNew bool `json:"building_new"`

	// TaxedTransferKind is نوع انتقال: one item.
	TaxedTransferKind TaxClearanceInquiryTaxedTransfer `json:"taxed_transfer_kind"`

	// TransferorNationalID is کد ملی انتقال‌دهنده: national id.
	TransferorNationalID *string `json:"transferor_national_id,omitempty"`

	// TransferorLegalPersonID is شناسه ملی انتقال‌دهنده: legal person id.
	TransferorLegalPersonID *string `json:"transferor_legal_person_id,omitempty"`

	// TransfereeNationalID is کد ملی انتقال‌گیرنده: national id.
	TransfereeNationalID *string `json:"transferee_national_id,omitempty"`

	// DealValue is ارزش معامله: rials from 1 to 1000000000000000.
	DealValue string `json:"deal_value"`
}

// TaxClearanceInquiryAnswers are the answers that «استعلام مالیاتی (ماده ۱۸۷)» (tax clearance inquiry (article 187)) may carry.
type TaxClearanceInquiryAnswers struct {
	// TaxClearanceInquiry is استعلام مالیاتی (ماده ۱۸۷).
	TaxClearanceInquiry *TaxClearanceInquiryAnswer `json:"tax-clearance-inquiry,omitempty"`
}

// TaxClearanceInquiryAnswer is the answer of «استعلام مالیاتی (ماده ۱۸۷)» (tax clearance inquiry (article 187)).
type TaxClearanceInquiryAnswer struct {
	// Cleared is گواهی انجام معامله (ماده ۱۸۷) صادر شده است: yes or no.
	Cleared bool `json:"cleared"`
}

// The slots of tax-clearance-inquiry.
const (
	taxClearanceInquiryFilerKind = iota
	taxClearanceInquiryNotaryOfficeNumber
	taxClearanceInquiryLetterDate
	taxClearanceInquiryRenovationCode
	taxClearanceInquiryRegistryPlate
	taxClearanceInquiryPostalCode
	taxClearanceInquiryBuildingNew
	taxClearanceInquiryTaxedTransferKind
	taxClearanceInquiryTransferorNationalID
	taxClearanceInquiryTransferorLegalPersonID
	taxClearanceInquiryTransfereeNationalID
	taxClearanceInquiryDealValue
	taxClearanceInquiryTaxClearanceInquiryCleared
)

var taxClearanceInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler4},
	{id: "notary_office_number", at: 1, title: Text{"شماره دفتر اسناد رسمی", "notary office number"}, kind: kindWhole, min: 1, max: 9999, isOptional: true},
	{id: "letter_date", at: 2, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "renovation_code", at: 3, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 4, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "postal_code", at: 5, title: Text{"کد پستی ملک", "postal code of the property"}, kind: kindIdentifier, identifier: postalCode},
	{id: "building_new", at: 6, title: Text{"بنا نوساز است", "the building is new"}, kind: kindYesNo},
	{id: "taxed_transfer_kind", at: 7, title: Text{"نوع انتقال", "kind of transfer"}, kind: kindChoice, list: &itemsTaxClearanceInquiryTaxedTransfer},
	{id: "transferor_national_id", at: 8, title: Text{"کد ملی انتقال‌دهنده", "transferor's national id"}, kind: kindIdentifier, identifier: nationalID, isOptional: true},
	{id: "transferor_legal_person_id", at: 9, title: Text{"شناسه ملی انتقال‌دهنده", "transferor's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, isOptional: true},
	{id: "transferee_national_id", at: 10, title: Text{"کد ملی انتقال‌گیرنده", "transferee's national id"}, kind: kindIdentifier, identifier: nationalID, isOptional: true},
	{id: "deal_value", at: 11, title: Text{"ارزش معامله", "value of the deal"}, kind: kindDecimal, min: 1, max: 1000000000000000},
}

var taxClearanceInquiryTaxClearanceInquirySteps = []step{
	{id: "cleared", title: Text{"گواهی صادر شده است", "the certificate is issued"}, kind: kindYesNo},
}

var taxClearanceInquiryAnswers = []answer{
	{id: "tax-clearance-inquiry", title: Text{"استعلام مالیاتی (ماده ۱۸۷)", "tax clearance inquiry (article 187)"}, part: part{pointer: "/answers/tax-clearance-inquiry", base: 12, keys: []string{"cleared"}, steps: taxClearanceInquiryTaxClearanceInquirySteps, isSorted: true}},
}

var taxClearanceInquiryDocuments = []requirement{
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, copies: "original", when: guard{holds: taxClearanceInquiryDocumentInquiryLetter, rests: []int{taxClearanceInquiryNotaryOfficeNumber}}, because: &Text{"دفترخانه اعلام می‌کند", "a notary files"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "original-and-copy"},
	{id: "completion-certificate", title: Text{"گواهی پایان کار", "completion certificate"}, paper: 2, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 3, copies: "copy", when: guard{holds: taxClearanceInquiryDocumentBuildingPermit, rests: []int{taxClearanceInquiryBuildingNew, taxClearanceInquiryTaxedTransferKind}}, because: &Text{"بنا نوساز است", "the building is new"}},
	{id: "subdivision-minutes", title: Text{"صورت‌مجلس تفکیکی", "subdivision minutes"}, paper: 4, isOptional: true, copies: "copy"},
	{id: "lease-contract", title: Text{"اجاره‌نامه", "lease"}, paper: 5, copies: "copy", when: guard{holds: taxClearanceInquiryDocumentLeaseContract, rests: []int{taxClearanceInquiryTaxedTransferKind}}, because: &Text{"سرقفلی یا اجاره واگذار می‌شود", "goodwill or a lease is transferred"}},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 6, copies: "copy"},
}

var taxClearanceInquiryNeeds = []need{
	{anyOf: []string{"completion-certificate", "no-violation-certificate"}, because: &Text{"بنای تمام پایان کار و بنای ناتمام عدم خلاف می‌خواهد", "a finished building needs the completion certificate, an unfinished one the no-violation certificate"}},
}

var taxClearanceInquiryRules = []rule{
	{id: "one-transferor-id", holds: guard{holds: taxClearanceInquiryRuleOneTransferorID, rests: []int{taxClearanceInquiryTransferorNationalID, taxClearanceInquiryTransferorLegalPersonID}}, path: "/fields/transferor_national_id", reads: []string{"/fields/transferor_legal_person_id"}, message: Text{"دقیقاً یکی از کد ملی و شناسه ملی انتقال‌دهنده لازم است", "exactly one of the transferor's national id and legal-person id is needed"}, remedy: Text{"یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید", "give one of the two ids and leave the other empty"}},
}

var taxClearanceInquiryProvisions = []provision{
	{id: "certificate-in-ten-days"},
	{id: "minutes-with-apartment"},
	{id: "permit-with-first-transfer", when: guard{holds: taxClearanceInquiryDocumentBuildingPermit, rests: []int{taxClearanceInquiryBuildingNew, taxClearanceInquiryTaxedTransferKind}}},
	{id: "municipality-own-deals", when: guard{holds: taxClearanceInquiryProvisionMunicipalityOwnDeals, rests: []int{taxClearanceInquiryFilerKind}}},
}

var taxClearanceInquiry = record{id: "tax-clearance-inquiry", title: Text{"استعلام مالیاتی (ماده ۱۸۷)", "tax clearance inquiry (article 187)"}, since: 437927, until: 547864, slots: 13, fields: part{pointer: "/fields", keys: []string{"filer_kind", "notary_office_number", "letter_date", "renovation_code", "registry_plate", "postal_code", "building_new", "taxed_transfer_kind", "transferor_national_id", "transferor_legal_person_id", "transferee_national_id", "deal_value"}, steps: taxClearanceInquirySteps, isSorted: true}, answers: taxClearanceInquiryAnswers, documents: taxClearanceInquiryDocuments, papers: []string{"inquiry-letter", "title-deed", "completion-certificate", "building-permit", "subdivision-minutes", "lease-contract", "national-card"}, needs: taxClearanceInquiryNeeds, rules: taxClearanceInquiryRules, provisions: taxClearanceInquiryProvisions}

// taxClearanceInquiryDocumentInquiryLetter tells whether notary_office_number is given.
func taxClearanceInquiryDocumentInquiryLetter(f *filing, _ []value) bool {
	return f.at[taxClearanceInquiryNotaryOfficeNumber].isGiven()
}

// taxClearanceInquiryDocumentBuildingPermit tells whether building_new or taxed_transfer_kind is first-transfer.
func taxClearanceInquiryDocumentBuildingPermit(f *filing, _ []value) bool {
	return f.at[taxClearanceInquiryBuildingNew].yes() || f.at[taxClearanceInquiryTaxedTransferKind].is(3)
}

// taxClearanceInquiryDocumentLeaseContract tells whether taxed_transfer_kind is one of goodwill, lease.
func taxClearanceInquiryDocumentLeaseContract(f *filing, _ []value) bool {
	return f.at[taxClearanceInquiryTaxedTransferKind].oneOf(1, 2)
}

// taxClearanceInquiryRuleOneTransferorID tells whether exactly one of transferor_national_id, transferor_legal_person_id is given.
func taxClearanceInquiryRuleOneTransferorID(f *filing, _ []value) bool {
	return exactlyOne(f.at[taxClearanceInquiryTransferorNationalID].isGiven(), f.at[taxClearanceInquiryTransferorLegalPersonID].isGiven())
}

// taxClearanceInquiryProvisionMunicipalityOwnDeals tells whether filer_kind is municipality.
func taxClearanceInquiryProvisionMunicipalityOwnDeals(f *filing, _ []value) bool {
	return f.at[taxClearanceInquiryFilerKind].is(2)
}
