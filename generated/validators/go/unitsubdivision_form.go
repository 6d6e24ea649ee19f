// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// UnitSubdivision is a filing of unit-subdivision, «تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی» (subdivision of units (subdivision minutes)).
type UnitSubdivision = Filing[UnitSubdivisionFields, UnitSubdivisionAnswers]

// UnitSubdivisionFields is what is filled in in «تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی» (subdivision of units (subdivision minutes)).
type UnitSubdivisionFields struct {
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

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

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

	// Mortgaged is ملک در رهن است: yes or no.
	Mortgaged bool `json:"mortgaged"`

	// CompletionNumber is شماره پایان کار: 1 to 30 characters.
	CompletionNumber string `json:"completion_number"`

	// CompletionIssueDate is تاریخ صدور پایان کار: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	CompletionIssueDate string `json:"completion_issue_date"`

	// CompletionUnits is تعداد واحد در پایان کار: a whole number from 1 to 500.
	CompletionUnits int64 `json:"completion_units"`

	// CompletionArea is زیربنای پایان کار: square metres from 0.00 to 10000000.00.
	CompletionArea string `json:"completion_area"`

	// Units is تعداد واحد: a whole number from 1 to 500.
	Units int64 `json:"units"`

	// ParkingSpaces is تعداد پارکینگ: a whole number from 0 to 2000.
	ParkingSpaces int64 `json:"parking_spaces"`

	// StorageCount is تعداد انباری: a whole number from 0 to 2000.
	StorageCount int64 `json:"storage_count"`

	// CommonArea is مساحت مشاعات: square metres from 0.00 to 10000000.00.
	CommonArea string `json:"common_area"`

	// UnitTable is قطعات تفکیکی: 1 to 500 rows.
	UnitTable []UnitSubdivisionFieldsUnitTable `json:"unit_table"`
}

// UnitSubdivisionFieldsUnitTable is a row of «قطعات تفکیکی».
type UnitSubdivisionFieldsUnitTable struct {
	// UnitMinutesNumber is شماره قطعه: a whole number from 1 to 9999.
	UnitMinutesNumber int64 `json:"unit_minutes_number"`

	// StoreyNumber is طبقه: a whole number from 0 to 80.
	StoreyNumber int64 `json:"storey_number"`

	// BelowGround is زیر همکف است: yes or no.
	BelowGround bool `json:"below_ground"`

	// Use is کاربری: one item.
	Use LandUse `json:"use"`

	// Area is مساحت: square metres from 0.00 to 10000000.00.
	Area string `json:"area"`

	// BalconyArea is مساحت تراس: square metres from 0.00 to 10000000.00.
	BalconyArea string `json:"balcony_area"`

	// ParkingNo is شماره پارکینگ: 1 to 20 characters.
	ParkingNo *string `json:"parking_no,omitempty"`

	// StorageNo is شماره انباری: 1 to 20 characters.
	StorageNo *string `json:"storage_no,omitempty"`
}

// UnitSubdivisionAnswers are the answers that «تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی» (subdivision of units (subdivision minutes)) may carry.
type UnitSubdivisionAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// BankMortgageInquiry is استعلام بانک.
	BankMortgageInquiry *BankMortgageInquiryAnswer `json:"bank-mortgage-inquiry,omitempty"`
}

// The slots of unit-subdivision.
const (
	unitSubdivisionApplicantRole = iota
	unitSubdivisionOwnerKind
	unitSubdivisionOwnerNationalID
	unitSubdivisionOwnerLegalPersonID
	unitSubdivisionOwnerDeceased
	unitSubdivisionOwnersCount
	unitSubdivisionJointOwnership
	unitSubdivisionMobile
	unitSubdivisionCaseNumber
	unitSubdivisionRenovationCode
	unitSubdivisionRegistryPlate
	unitSubdivisionDistrict
	unitSubdivisionMortgaged
	unitSubdivisionCompletionNumber
	unitSubdivisionCompletionIssueDate
	unitSubdivisionCompletionUnits
	unitSubdivisionCompletionArea
	unitSubdivisionUnits
	unitSubdivisionParkingSpaces
	unitSubdivisionStorageCount
	unitSubdivisionCommonArea
	unitSubdivisionUnitTable
	unitSubdivisionRegistryOwnershipInquiryRegisteredArea
	unitSubdivisionRegistryOwnershipInquiryBoundaries
	unitSubdivisionRegistryOwnershipInquiryMortgaged
	unitSubdivisionRegistryOwnershipInquirySeized
	unitSubdivisionRegistryOwnershipInquiryOwners
	unitSubdivisionBankMortgageInquiryPermitState
	unitSubdivisionBankMortgageInquiryOpenArticle100
	unitSubdivisionBankMortgageInquiryAmount
)

const (
	unitSubdivisionUnitTableUnitMinutesNumber = iota
	unitSubdivisionUnitTableStoreyNumber
	unitSubdivisionUnitTableBelowGround
	unitSubdivisionUnitTableUse
	unitSubdivisionUnitTableArea
	unitSubdivisionUnitTableBalconyArea
	unitSubdivisionUnitTableParkingNo
	unitSubdivisionUnitTableStorageNo
)

const (
	unitSubdivisionRegistryOwnershipInquiryOwnersOwnerName = iota
	unitSubdivisionRegistryOwnershipInquiryOwnersShareDang
)

var unitSubdivisionUnitTableColumns = part{isSorted: true, keys: []string{"unit_minutes_number", "storey_number", "below_ground", "use", "area", "balcony_area", "parking_no", "storage_no"}, steps: []step{
	{id: "unit_minutes_number", title: Text{"شماره قطعه", "unit number"}, kind: kindWhole, min: 1, max: 9999},
	{id: "storey_number", at: 1, title: Text{"طبقه", "floor"}, kind: kindWhole, min: 0, max: 80},
	{id: "below_ground", at: 2, title: Text{"زیر همکف است", "lies below the ground floor"}, kind: kindYesNo},
	{id: "use", at: 3, title: Text{"کاربری", "use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "area", at: 4, title: Text{"مساحت", "area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "balcony_area", at: 5, title: Text{"مساحت تراس", "balcony area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "parking_no", at: 6, title: Text{"شماره پارکینگ", "parking number"}, kind: kindText, max: 20, isOptional: true},
	{id: "storage_no", at: 7, title: Text{"شماره انباری", "storage number"}, kind: kindText, max: 20, isOptional: true},
}}

var unitSubdivisionSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: unitSubdivisionOwnerNationalIDAsked, rests: []int{unitSubdivisionOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: unitSubdivisionOwnerLegalPersonIDAsked, rests: []int{unitSubdivisionOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "joint_ownership", at: 6, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 7, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 8, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 9, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 10, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 11, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "mortgaged", at: 12, title: Text{"ملک در رهن است", "the property is mortgaged"}, kind: kindYesNo},
	{id: "completion_number", at: 13, title: Text{"شماره پایان کار", "completion certificate number"}, kind: kindText, max: 30},
	{id: "completion_issue_date", at: 14, title: Text{"تاریخ صدور پایان کار", "completion issue date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "completion_units", at: 15, title: Text{"تعداد واحد در پایان کار", "units on the certificate"}, kind: kindWhole, min: 1, max: 500},
	{id: "completion_area", at: 16, title: Text{"زیربنای پایان کار", "area on the certificate"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "units", at: 17, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 1, max: 500},
	{id: "parking_spaces", at: 18, title: Text{"تعداد پارکینگ", "parking spaces"}, kind: kindWhole, min: 0, max: 2000},
	{id: "storage_count", at: 19, title: Text{"تعداد انباری", "storage rooms"}, kind: kindWhole, min: 0, max: 2000},
	{id: "common_area", at: 20, title: Text{"مساحت مشاعات", "area of common parts"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "unit_table", at: 21, title: Text{"قطعات تفکیکی", "units of the minutes"}, kind: kindRows, min: 1, max: 500, columns: &unitSubdivisionUnitTableColumns},
}

var unitSubdivisionRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var unitSubdivisionRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &unitSubdivisionRegistryOwnershipInquiryOwnersColumns},
}

var unitSubdivisionBankMortgageInquirySteps = []step{
	{id: "permit_state", title: Text{"وضع پروانه و ساختمان", "permit and building"}, kind: kindText, max: 200},
	{id: "open_article_100", at: 1, title: Text{"پرونده باز ماده صد دارد", "has an open Article 100 case"}, kind: kindYesNo},
	{id: "amount", at: 2, title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
}

var unitSubdivisionAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 22, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: unitSubdivisionRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "bank-mortgage-inquiry", title: Text{"استعلام بانک", "bank mortgage inquiry"}, part: part{pointer: "/answers/bank-mortgage-inquiry", base: 27, keys: []string{"permit_state", "open_article_100", "amount"}, steps: unitSubdivisionBankMortgageInquirySteps, isSorted: true}},
}

var unitSubdivisionDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: unitSubdivisionDocumentPowerOfAttorney, rests: []int{unitSubdivisionApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: unitSubdivisionDocumentInheritanceCertificate, rests: []int{unitSubdivisionOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: unitSubdivisionOwnerLegalPersonIDAsked, rests: []int{unitSubdivisionOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "mortgagee-consent", title: Text{"موافقت بانک مرتهن", "mortgagee bank's consent"}, paper: 3, copies: "original", when: guard{holds: unitSubdivisionDocumentMortgageeConsent, rests: []int{unitSubdivisionMortgaged}}, because: &Text{"ملک در رهن است", "the property is mortgaged"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 4, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 5, copies: "original-and-copy"},
	{id: "completion-certificate", title: Text{"گواهی پایان کار", "completion certificate"}, paper: 6, copies: "original"},
	{id: "as-built-drawings", title: Text{"نقشه چون‌ساخت (وضع موجود)", "as-built drawings"}, paper: 7, copies: "original"},
	{id: "parking-layout", title: Text{"نقشه پارکینگ و انباری", "parking and storage layout"}, paper: 8, copies: "original"},
	{id: "division-deed", title: Text{"تقسیم‌نامه", "division deed"}, paper: 9, copies: "original", when: guard{holds: unitSubdivisionDocumentDivisionDeed, rests: []int{unitSubdivisionOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "there is more than one owner"}},
	{id: "tax-clearance", title: Text{"گواهی مالیاتی (ماده ۱۸۷)", "tax clearance (article 187)"}, paper: 10, copies: "copy", when: guard{holds: unitSubdivisionDocumentTaxClearance, rests: []int{unitSubdivisionOwnerKind}}, because: &Text{"مالک شخص حقوقی سازنده است", "the owner is a legal person (builder)"}},
}

var unitSubdivisionNeeds = []need{
	{anyOf: []string{"completion-certificate"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"bank-mortgage-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
}

var unitSubdivisionRules = []rule{
	{id: "units-match-rows", holds: guard{holds: unitSubdivisionRuleUnitsMatchRows, rests: []int{unitSubdivisionUnits, unitSubdivisionUnitTable}}, path: "/fields/units", reads: []string{"/fields/unit_table"}, message: Text{"تعداد واحد با شمار ردیف‌های قطعات یکی نیست", "the number of units differs from the rows"}, remedy: Text{"برای هر واحد یک ردیف بنویسید یا تعداد واحد را اصلاح کنید", "give one row for each unit, or correct the number of units"}},
	{id: "units-within-completion", holds: guard{holds: unitSubdivisionRuleUnitsWithinCompletion, rests: []int{unitSubdivisionUnits, unitSubdivisionCompletionUnits}}, path: "/fields/units", reads: []string{"/fields/completion_units"}, message: Text{"تعداد واحد از پایان کار بیشتر است", "there are more units than on the completion certificate"}, remedy: Text{"تعداد را با پایان کار بسنجید؛ برای واحد افزوده فرم ۳۱ (پایان کار) را بفرستید", "compare with the completion certificate; for an added unit file form 31"}, basis: []string{"municipality-act 100 note 8"}},
	{id: "areas-add-up", holds: guard{holds: unitSubdivisionRuleAreasAddUp, rests: []int{unitSubdivisionUnitTable, unitSubdivisionCommonArea, unitSubdivisionCompletionArea}}, path: "/fields/unit_table", reads: []string{"/fields/common_area", "/fields/completion_area"}, message: Text{"جمع مساحت واحدها و مشاعات با زیربنای پایان کار یکی نیست", "units and common parts do not add up to the floor area of the completion certificate"}, remedy: Text{"مساحت‌ها را با نقشه چون‌ساخت و پایان کار بسنجید", "compare the areas with the as-built drawings and the completion certificate"}},
	{id: "parking-given-once", holds: guard{holds: unitSubdivisionRuleParkingGivenOnce, rests: []int{unitSubdivisionUnitTable}}, path: "/fields/unit_table", message: Text{"یک شماره پارکینگ به دو واحد داده شده است", "one parking number is given to two units"}, remedy: Text{"شماره‌ها را با نقشه پارکینگ و انباری بسنجید", "compare the numbers with the parking and storage layout"}},
	{id: "storage-given-once", holds: guard{holds: unitSubdivisionRuleStorageGivenOnce, rests: []int{unitSubdivisionUnitTable}}, path: "/fields/unit_table", message: Text{"یک شماره انباری به دو واحد داده شده است", "one storage number is given to two units"}, remedy: Text{"شماره‌ها را با نقشه پارکینگ و انباری بسنجید", "compare the numbers with the parking and storage layout"}},
	{id: "enough-parking", holds: guard{holds: unitSubdivisionRuleEnoughParking, rests: []int{unitSubdivisionUnitTable, unitSubdivisionParkingSpaces}}, path: "/fields/unit_table", reads: []string{"/fields/parking_spaces"}, message: Text{"واحدهای دارای پارکینگ از تعداد پارکینگ بیشترند", "more units have parking than there are spaces"}, remedy: Text{"تعداد پارکینگ را با نقشه پارکینگ و انباری بسنجید", "compare the number of spaces with the parking and storage layout"}},
	{id: "enough-storage", holds: guard{holds: unitSubdivisionRuleEnoughStorage, rests: []int{unitSubdivisionUnitTable, unitSubdivisionStorageCount}}, path: "/fields/unit_table", reads: []string{"/fields/storage_count"}, message: Text{"واحدهای دارای انباری از تعداد انباری بیشترند", "more units have storage than there are rooms"}, remedy: Text{"تعداد انباری را با نقشه پارکینگ و انباری بسنجید", "compare the number of rooms with the parking and storage layout"}},
}

var unitSubdivisionProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: unitSubdivisionDocumentPowerOfAttorney, rests: []int{unitSubdivisionApplicantRole}}},
	{id: "drawings-agree"},
	{id: "minutes-without-owners", when: guard{holds: unitSubdivisionDocumentDivisionDeed, rests: []int{unitSubdivisionOwnersCount}}},
	{id: "common-share"},
}

var unitSubdivisionVisits = []visit{
	{because: "drawings", note: &Text{"نقشه چون‌ساخت همه طبقات تحویل می‌شود", "as-built plans of all floors are handed over"}},
}

var unitSubdivision = record{id: "unit-subdivision", title: Text{"تفکیک اعیان (آپارتمان) / صورت‌مجلس تفکیکی", "subdivision of units (subdivision minutes)"}, since: 437927, until: 547864, slots: 30, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "owners_count", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "mortgaged", "completion_number", "completion_issue_date", "completion_units", "completion_area", "units", "parking_spaces", "storage_count", "common_area", "unit_table"}, steps: unitSubdivisionSteps, isSorted: true}, answers: unitSubdivisionAnswers, documents: unitSubdivisionDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "mortgagee-consent", "title-deed", "national-card", "completion-certificate", "as-built-drawings", "parking-layout", "division-deed", "tax-clearance"}, needs: unitSubdivisionNeeds, rules: unitSubdivisionRules, provisions: unitSubdivisionProvisions, visits: unitSubdivisionVisits}

// unitSubdivisionOwnerNationalIDAsked tells whether owner_kind is natural.
func unitSubdivisionOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[unitSubdivisionOwnerKind].is(0)
}

// unitSubdivisionOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func unitSubdivisionOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[unitSubdivisionOwnerKind].noneOf(0)
}

// unitSubdivisionDocumentPowerOfAttorney tells whether applicant_role is representative.
func unitSubdivisionDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[unitSubdivisionApplicantRole].is(1)
}

// unitSubdivisionDocumentInheritanceCertificate tells whether owner_deceased.
func unitSubdivisionDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[unitSubdivisionOwnerDeceased].yes()
}

// unitSubdivisionDocumentMortgageeConsent tells whether mortgaged.
func unitSubdivisionDocumentMortgageeConsent(f *filing, _ []value) bool {
	return f.at[unitSubdivisionMortgaged].yes()
}

// unitSubdivisionDocumentDivisionDeed tells whether owners_count above 1.
func unitSubdivisionDocumentDivisionDeed(f *filing, _ []value) bool {
	return f.at[unitSubdivisionOwnersCount].num().above(constant(1))
}

// unitSubdivisionDocumentTaxClearance tells whether owner_kind is legal.
func unitSubdivisionDocumentTaxClearance(f *filing, _ []value) bool {
	return f.at[unitSubdivisionOwnerKind].is(1)
}

// unitSubdivisionRuleUnitsMatchRows tells whether units is number of unit_table.
func unitSubdivisionRuleUnitsMatchRows(f *filing, _ []value) bool {
	return f.at[unitSubdivisionUnits].num().equal(f.rows(f.at[unitSubdivisionUnitTable], 8).count(nil))
}

// unitSubdivisionRuleUnitsWithinCompletion tells whether units at most completion_units.
func unitSubdivisionRuleUnitsWithinCompletion(f *filing, _ []value) bool {
	return f.at[unitSubdivisionUnits].num().atMost(f.at[unitSubdivisionCompletionUnits].num())
}

// unitSubdivisionRuleAreasAddUp tells whether sum of unit_table.area plus common_area is completion_area.
func unitSubdivisionRuleAreasAddUp(f *filing, _ []value) bool {
	return f.rows(f.at[unitSubdivisionUnitTable], 8).sum(unitSubdivisionUnitTableArea, nil).plus(f.at[unitSubdivisionCommonArea].num()).equal(f.at[unitSubdivisionCompletionArea].num())
}

// unitSubdivisionRuleParkingGivenOnce tells whether unit_table.parking_no differ.
func unitSubdivisionRuleParkingGivenOnce(f *filing, _ []value) bool {
	return f.rows(f.at[unitSubdivisionUnitTable], 8).differ(unitSubdivisionUnitTableParkingNo, sameText)
}

// unitSubdivisionRuleStorageGivenOnce tells whether unit_table.storage_no differ.
func unitSubdivisionRuleStorageGivenOnce(f *filing, _ []value) bool {
	return f.rows(f.at[unitSubdivisionUnitTable], 8).differ(unitSubdivisionUnitTableStorageNo, sameText)
}

// unitSubdivisionUnitTableRow tells whether a row satisfies a condition.
func unitSubdivisionUnitTableRow(f *filing, row []value) bool {
	return row[unitSubdivisionUnitTableParkingNo].isGiven()
}

// unitSubdivisionRuleEnoughParking tells whether number of unit_table where (parking_no is given) at most parking_spaces.
func unitSubdivisionRuleEnoughParking(f *filing, _ []value) bool {
	return f.rows(f.at[unitSubdivisionUnitTable], 8).count(unitSubdivisionUnitTableRow).atMost(f.at[unitSubdivisionParkingSpaces].num())
}

// unitSubdivisionUnitTableRow2 tells whether a row satisfies a condition.
func unitSubdivisionUnitTableRow2(f *filing, row []value) bool {
	return row[unitSubdivisionUnitTableStorageNo].isGiven()
}

// unitSubdivisionRuleEnoughStorage tells whether number of unit_table where (storage_no is given) at most storage_count.
func unitSubdivisionRuleEnoughStorage(f *filing, _ []value) bool {
	return f.rows(f.at[unitSubdivisionUnitTable], 8).count(unitSubdivisionUnitTableRow2).atMost(f.at[unitSubdivisionStorageCount].num())
}
