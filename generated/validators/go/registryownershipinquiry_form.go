// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// RegistryOwnershipInquiry is a filing of registry-ownership-inquiry, «استعلام ثبت اسناد و املاک» (land-registry ownership inquiry).
type RegistryOwnershipInquiry = Filing[RegistryOwnershipInquiryFields, RegistryOwnershipInquiryAnswers]

// RegistryOwnershipInquiryFields is what is filled in in «استعلام ثبت اسناد و املاک» (land-registry ownership inquiry).
type RegistryOwnershipInquiryFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// DeedKind is نوع سند: one item.
	DeedKind DeedKind `json:"deed_kind"`

	// DeedSerial is شماره چاپی سند: 1 to 20 characters, asked when deed_kind is not none.
	DeedSerial *string `json:"deed_serial,omitempty"`

	// ElectronicLedgerNumber is شماره دفتر املاک الکترونیک: 1 to 20 characters, asked when deed_kind is single-sheet.
	ElectronicLedgerNumber *string `json:"electronic_ledger_number,omitempty"`

	// LedgerVolumePage is شماره دفتر و صفحه: 1 to 30 characters, asked when deed_kind is booklet.
	LedgerVolumePage *string `json:"ledger_volume_page,omitempty"`

	// OwnerNationalID is کد ملی مالک اعلامی: national id.
	OwnerNationalID *string `json:"owner_national_id,omitempty"`

	// OwnerLegalPersonID is شناسه ملی مالک اعلامی: legal person id.
	OwnerLegalPersonID *string `json:"owner_legal_person_id,omitempty"`

	// DeclaredArea is مساحت اعلامی عرصه: square metres from 0.00 to 10000000.00.
	DeclaredArea string `json:"declared_area"`

	// InquiryPurpose is منظور از استعلام: one item.
	InquiryPurpose Purpose `json:"inquiry_purpose"`

	// Polygon is فایل مختصات یو‌تی‌ام: the name of a file, asked when inquiry_purpose is one of permit, subdivision.
	Polygon *string `json:"polygon,omitempty"`
}

// RegistryOwnershipInquiryAnswers are the answers that «استعلام ثبت اسناد و املاک» (land-registry ownership inquiry) may carry.
type RegistryOwnershipInquiryAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`
}

// RegistryOwnershipInquiryAnswer is the answer of «استعلام ثبت اسناد و املاک» (land-registry ownership inquiry).
type RegistryOwnershipInquiryAnswer struct {
	// RegisteredArea is مساحت ثبتی: square metres from 0.00 to 10000000.00.
	RegisteredArea string `json:"registered_area"`

	// Boundaries is حدود چهارگانه ملک: 1 to 1000 characters.
	Boundaries string `json:"boundaries"`

	// Mortgaged is در رهن است: yes or no.
	Mortgaged bool `json:"mortgaged"`

	// Seized is بازداشت است: yes or no.
	Seized bool `json:"seized"`

	// Owners is مالکان: 1 to 50 rows.
	Owners []RegistryOwnershipInquiryAnswerOwners `json:"owners"`
}

// RegistryOwnershipInquiryAnswerOwners is a row of «مالکان».
type RegistryOwnershipInquiryAnswerOwners struct {
	// OwnerName is نام مالک: 1 to 80 characters.
	OwnerName string `json:"owner_name"`

	// ShareDang is سهم (دانگ): a decimal from 0.0000 to 6.0000.
	ShareDang string `json:"share_dang"`
}

// The slots of registry-ownership-inquiry.
const (
	registryOwnershipInquiryCaseNumber = iota
	registryOwnershipInquiryRenovationCode
	registryOwnershipInquiryRegistryPlate
	registryOwnershipInquiryDeedKind
	registryOwnershipInquiryDeedSerial
	registryOwnershipInquiryElectronicLedgerNumber
	registryOwnershipInquiryLedgerVolumePage
	registryOwnershipInquiryOwnerNationalID
	registryOwnershipInquiryOwnerLegalPersonID
	registryOwnershipInquiryDeclaredArea
	registryOwnershipInquiryInquiryPurpose
	registryOwnershipInquiryPolygon
	registryOwnershipInquiryRegistryOwnershipInquiryRegisteredArea
	registryOwnershipInquiryRegistryOwnershipInquiryBoundaries
	registryOwnershipInquiryRegistryOwnershipInquiryMortgaged
	registryOwnershipInquiryRegistryOwnershipInquirySeized
	registryOwnershipInquiryRegistryOwnershipInquiryOwners
)

const (
	registryOwnershipInquiryRegistryOwnershipInquiryOwnersOwnerName = iota
	registryOwnershipInquiryRegistryOwnershipInquiryOwnersShareDang
)

var registryOwnershipInquirySteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 2, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "deed_kind", at: 3, title: Text{"نوع سند", "kind of deed"}, kind: kindChoice, list: &itemsDeedKind},
	{id: "deed_serial", at: 4, title: Text{"شماره چاپی سند", "printed serial of the deed"}, kind: kindText, max: 20, when: guard{holds: registryOwnershipInquiryDeedSerialAsked, rests: []int{registryOwnershipInquiryDeedKind}}},
	{id: "electronic_ledger_number", at: 5, title: Text{"شماره دفتر املاک الکترونیک", "electronic ledger number"}, kind: kindText, max: 20, when: guard{holds: registryOwnershipInquiryElectronicLedgerNumberAsked, rests: []int{registryOwnershipInquiryDeedKind}}},
	{id: "ledger_volume_page", at: 6, title: Text{"شماره دفتر و صفحه", "ledger volume and page"}, kind: kindText, max: 30, when: guard{holds: registryOwnershipInquiryLedgerVolumePageAsked, rests: []int{registryOwnershipInquiryDeedKind}}},
	{id: "owner_national_id", at: 7, title: Text{"کد ملی مالک اعلامی", "declared owner's national id"}, kind: kindIdentifier, identifier: nationalID, isOptional: true},
	{id: "owner_legal_person_id", at: 8, title: Text{"شناسه ملی مالک اعلامی", "declared legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, isOptional: true},
	{id: "declared_area", at: 9, title: Text{"مساحت اعلامی عرصه", "declared land area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "inquiry_purpose", at: 10, title: Text{"منظور از استعلام", "purpose of the inquiry"}, kind: kindChoice, list: &itemsPurpose2},
	{id: "polygon", at: 11, title: Text{"فایل مختصات یو‌تی‌ام", "UTM polygon file"}, kind: kindFile, when: guard{holds: registryOwnershipInquiryPolygonAsked, rests: []int{registryOwnershipInquiryInquiryPurpose}}},
}

var registryOwnershipInquiryRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var registryOwnershipInquiryRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &registryOwnershipInquiryRegistryOwnershipInquiryOwnersColumns},
}

var registryOwnershipInquiryAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 12, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: registryOwnershipInquiryRegistryOwnershipInquirySteps, isSorted: true}},
}

var registryOwnershipInquiryDocuments = []requirement{
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, copies: "copy", when: guard{holds: registryOwnershipInquiryDeedSerialAsked, rests: []int{registryOwnershipInquiryDeedKind}}, because: &Text{"ملک سند دارد", "a deed exists"}},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 1, copies: "electronic", when: guard{holds: registryOwnershipInquiryPolygonAsked, rests: []int{registryOwnershipInquiryInquiryPurpose}}, because: &Text{"استعلام برای پروانه یا تفکیک است", "the inquiry is for a permit or a subdivision"}},
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, paper: 2, copies: "copy"},
}

var registryOwnershipInquiryRules = []rule{
	{id: "one-owner-id", holds: guard{holds: registryOwnershipInquiryRuleOneOwnerID, rests: []int{registryOwnershipInquiryOwnerNationalID, registryOwnershipInquiryOwnerLegalPersonID}}, path: "/fields/owner_national_id", reads: []string{"/fields/owner_legal_person_id"}, message: Text{"کد ملی و شناسه ملی مالک هر دو داده شده یا هیچ‌کدام داده نشده است", "both or neither of the owner's national id and legal-person id are given"}, remedy: Text{"یکی از دو شناسه را بنویسید و دیگری را خالی بگذارید", "give one of the two ids and leave the other empty"}},
	{id: "tehran-section", advises: true, holds: guard{holds: registryOwnershipInquiryRuleTehranSection, rests: []int{registryOwnershipInquiryRegistryPlate}}, path: "/fields/registry_plate", message: Text{"بخش ثبتی بیرون از بخش‌های ۱ تا ۱۲ تهران است", "the registry section is none of Tehran's 1 to 12"}, remedy: Text{"بخش ثبتی را از روی سند بنویسید", "copy the registry section from the deed"}},
	{id: "area-differs", advises: true, holds: guard{holds: registryOwnershipInquiryRuleAreaDiffers, rests: []int{registryOwnershipInquiryRegistryOwnershipInquiryRegisteredArea, registryOwnershipInquiryDeclaredArea}}, answers: []int{0}, path: "/answers/registry-ownership-inquiry/registered_area", reads: []string{"/fields/declared_area"}, message: Text{"مساحت اعلامی با مساحت ثبتی نمی‌خواند", "the declared area differs from the registered area"}, remedy: Text{"اختلاف را پیش از پروانه به متقاضی اعلام کنید", "tell the applicant of the difference before the permit"}},
	{id: "seizure-blocks-transfer", when: guard{holds: registryOwnershipInquiryRuleSeizureBlocksTransferApplies, rests: []int{registryOwnershipInquiryInquiryPurpose}}, holds: guard{holds: registryOwnershipInquiryRuleSeizureBlocksTransfer, rests: []int{registryOwnershipInquiryRegistryOwnershipInquirySeized}}, answers: []int{0}, path: "/answers/registry-ownership-inquiry/seized", message: Text{"ملک بازداشت است و پرونده منتقل نمی‌شود", "the property is seized and the case is not transferred"}, remedy: Text{"رفع بازداشت را از مرجع صادرکننده و اداره ثبت بگیرید", "have the seizure lifted by the body that ordered it and by the registry"}, basis: []string{"circular-80-86-42083"}},
}

var registryOwnershipInquiryProvisions = []provision{
	{id: "mortgage-no-bar"},
	{id: "area-difference", when: guard{holds: registryOwnershipInquiryProvisionAreaDifference, rests: []int{registryOwnershipInquiryInquiryPurpose}}},
	{id: "plate-in-words"},
}

var registryOwnershipInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var registryOwnershipInquiry = record{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, since: 437927, until: 547864, slots: 17, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "registry_plate", "deed_kind", "deed_serial", "electronic_ledger_number", "ledger_volume_page", "owner_national_id", "owner_legal_person_id", "declared_area", "inquiry_purpose", "polygon"}, steps: registryOwnershipInquirySteps, isSorted: true}, answers: registryOwnershipInquiryAnswers, documents: registryOwnershipInquiryDocuments, papers: []string{"title-deed", "utm-survey", "location-sketch"}, rules: registryOwnershipInquiryRules, provisions: registryOwnershipInquiryProvisions, requests: registryOwnershipInquiryRequests}

// registryOwnershipInquiryDeedSerialAsked tells whether deed_kind is not none.
func registryOwnershipInquiryDeedSerialAsked(f *filing, _ []value) bool {
	return f.at[registryOwnershipInquiryDeedKind].noneOf(2)
}

// registryOwnershipInquiryElectronicLedgerNumberAsked tells whether deed_kind is single-sheet.
func registryOwnershipInquiryElectronicLedgerNumberAsked(f *filing, _ []value) bool {
	return f.at[registryOwnershipInquiryDeedKind].is(0)
}

// registryOwnershipInquiryLedgerVolumePageAsked tells whether deed_kind is booklet.
func registryOwnershipInquiryLedgerVolumePageAsked(f *filing, _ []value) bool {
	return f.at[registryOwnershipInquiryDeedKind].is(1)
}

// registryOwnershipInquiryPolygonAsked tells whether inquiry_purpose is one of permit, subdivision.
func registryOwnershipInquiryPolygonAsked(f *filing, _ []value) bool {
	return f.at[registryOwnershipInquiryInquiryPurpose].oneOf(0, 2)
}

// registryOwnershipInquiryRuleOneOwnerID tells whether exactly one of owner_national_id, owner_legal_person_id is given.
func registryOwnershipInquiryRuleOneOwnerID(f *filing, _ []value) bool {
	return exactlyOne(f.at[registryOwnershipInquiryOwnerNationalID].isGiven(), f.at[registryOwnershipInquiryOwnerLegalPersonID].isGiven())
}

// registryOwnershipInquiryRuleTehranSection tells whether registry_plate.section from 1 to registry_sections.
func registryOwnershipInquiryRuleTehranSection(f *filing, _ []value) bool {
	return f.at[registryOwnershipInquiryRegistryPlate].plateSection().atLeast(constant(1)) && f.at[registryOwnershipInquiryRegistryPlate].plateSection().atMost(parameterRegistrySections(constant(f.day)))
}

// registryOwnershipInquiryRuleAreaDiffers tells whether registered_area is declared_area.
func registryOwnershipInquiryRuleAreaDiffers(f *filing, _ []value) bool {
	return f.at[registryOwnershipInquiryRegistryOwnershipInquiryRegisteredArea].num().equal(f.at[registryOwnershipInquiryDeclaredArea].num())
}

// registryOwnershipInquiryRuleSeizureBlocksTransferApplies tells whether inquiry_purpose is owner-change.
func registryOwnershipInquiryRuleSeizureBlocksTransferApplies(f *filing, _ []value) bool {
	return f.at[registryOwnershipInquiryInquiryPurpose].is(4)
}

// registryOwnershipInquiryRuleSeizureBlocksTransfer tells whether not seized.
func registryOwnershipInquiryRuleSeizureBlocksTransfer(f *filing, _ []value) bool {
	return !f.at[registryOwnershipInquiryRegistryOwnershipInquirySeized].yes()
}

// registryOwnershipInquiryProvisionAreaDifference tells whether inquiry_purpose is permit.
func registryOwnershipInquiryProvisionAreaDifference(f *filing, _ []value) bool {
	return f.at[registryOwnershipInquiryInquiryPurpose].is(0)
}
