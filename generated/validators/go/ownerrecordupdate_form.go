// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// OwnerRecordUpdate is a filing of owner-record-update, «اصلاح مشخصات مالک در پرونده» (owner record update).
type OwnerRecordUpdate = Filing[OwnerRecordUpdateFields, OwnerRecordUpdateAnswers]

// OwnerRecordUpdateFields is what is filled in in «اصلاح مشخصات مالک در پرونده» (owner record update).
type OwnerRecordUpdateFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// LegalPersonID is شناسه ملی شخص حقوقی: legal person id, asked when applicant_role is company.
	LegalPersonID *string `json:"legal_person_id,omitempty"`

	// PoaNumber is شماره وکالت‌نامه رسمی: 1 to 30 characters, asked when applicant_role is representative.
	PoaNumber *string `json:"poa_number,omitempty"`

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

	// PostalCode is کد پستی ملک: postal code.
	PostalCode *string `json:"postal_code,omitempty"`

	// OwnerChangeKind is علت تغییر: one item.
	OwnerChangeKind OwnerRecordUpdateOwnerChangeKind `json:"owner_change_kind"`

	// PreviousOwnerName is نام مالک پیشین: 1 to 80 characters.
	PreviousOwnerName string `json:"previous_owner_name"`

	// PreviousOwnerNationalID is کد ملی مالک پیشین: national id, asked when owner_change_kind is not identity.
	PreviousOwnerNationalID *string `json:"previous_owner_national_id,omitempty"`

	// DeedNumber is شماره سند انتقال: 1 to 30 characters, asked when owner_change_kind is one of sale, settlement, gift.
	DeedNumber *string `json:"deed_number,omitempty"`

	// DeedDate is تاریخ سند انتقال: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when owner_change_kind is one of sale, settlement, gift.
	DeedDate *string `json:"deed_date,omitempty"`

	// NotaryOfficeNumber is شماره دفتر اسناد رسمی: a whole number from 1 to 9999, asked when owner_change_kind is one of sale, settlement, gift.
	NotaryOfficeNumber *int64 `json:"notary_office_number,omitempty"`

	// JudgmentNumber is شماره دادنامه: 1 to 30 characters, asked when owner_change_kind is court-judgment.
	JudgmentNumber *string `json:"judgment_number,omitempty"`

	// Owners is مالکان جدید و سهم آنان: 1 to 100 rows.
	Owners []OwnerRecordUpdateFieldsOwners `json:"owners"`

	// OpenRequest is درخواست باز دیگری در پرونده هست: yes or no.
	OpenRequest bool `json:"open_request"`
}

// OwnerRecordUpdateFieldsOwners is a row of «مالکان جدید».
type OwnerRecordUpdateFieldsOwners struct {
	// Name is نام: 1 to 80 characters.
	Name string `json:"name"`

	// NationalID is کد ملی: national id.
	NationalID string `json:"national_id"`

	// ShareDang is سهم (دانگ): a decimal from 0.0001 to 6.0000.
	ShareDang string `json:"share_dang"`
}

// OwnerRecordUpdateAnswers are the answers that «اصلاح مشخصات مالک در پرونده» (owner record update) may carry.
type OwnerRecordUpdateAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`
}

// The slots of owner-record-update.
const (
	ownerRecordUpdateApplicantRole = iota
	ownerRecordUpdateFullName
	ownerRecordUpdateNationalID
	ownerRecordUpdateLegalPersonID
	ownerRecordUpdatePoaNumber
	ownerRecordUpdateMobile
	ownerRecordUpdateCaseNumber
	ownerRecordUpdateRenovationCode
	ownerRecordUpdateRegistryPlate
	ownerRecordUpdateDistrict
	ownerRecordUpdatePostalCode
	ownerRecordUpdateOwnerChangeKind
	ownerRecordUpdatePreviousOwnerName
	ownerRecordUpdatePreviousOwnerNationalID
	ownerRecordUpdateDeedNumber
	ownerRecordUpdateDeedDate
	ownerRecordUpdateNotaryOfficeNumber
	ownerRecordUpdateJudgmentNumber
	ownerRecordUpdateOwners
	ownerRecordUpdateOpenRequest
	ownerRecordUpdateRegistryOwnershipInquiryRegisteredArea
	ownerRecordUpdateRegistryOwnershipInquiryBoundaries
	ownerRecordUpdateRegistryOwnershipInquiryMortgaged
	ownerRecordUpdateRegistryOwnershipInquirySeized
	ownerRecordUpdateRegistryOwnershipInquiryOwners
)

const (
	ownerRecordUpdateOwnersName = iota
	ownerRecordUpdateOwnersNationalID
	ownerRecordUpdateOwnersShareDang
)

const (
	ownerRecordUpdateRegistryOwnershipInquiryOwnersOwnerName = iota
	ownerRecordUpdateRegistryOwnershipInquiryOwnersShareDang
)

var ownerRecordUpdateOwnersColumns = part{isSorted: true, keys: []string{"name", "national_id", "share_dang"}, steps: []step{
	{id: "name", title: Text{"نام", "name"}, kind: kindText, max: 80},
	{id: "national_id", at: 1, title: Text{"کد ملی", "national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "share_dang", at: 2, title: Text{"سهم (دانگ)", "share (dang)"}, kind: kindDecimal, min: 1, max: 60000, places: 4},
}}

var ownerRecordUpdateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole6},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: ownerRecordUpdateLegalPersonIDAsked, rests: []int{ownerRecordUpdateApplicantRole}}},
	{id: "poa_number", at: 4, title: Text{"شماره وکالت‌نامه", "power-of-attorney number"}, kind: kindText, max: 30, when: guard{holds: ownerRecordUpdatePoaNumberAsked, rests: []int{ownerRecordUpdateApplicantRole}}},
	{id: "mobile", at: 5, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 8, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 9, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "postal_code", at: 10, title: Text{"کد پستی ملک", "postal code of the property"}, kind: kindIdentifier, identifier: postalCode, isOptional: true},
	{id: "owner_change_kind", at: 11, title: Text{"علت تغییر", "cause of the change"}, kind: kindChoice, list: &itemsOwnerRecordUpdateOwnerChangeKind},
	{id: "previous_owner_name", at: 12, title: Text{"نام مالک پیشین", "previous owner's name"}, kind: kindText, max: 80},
	{id: "previous_owner_national_id", at: 13, title: Text{"کد ملی مالک پیشین", "previous owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: ownerRecordUpdatePreviousOwnerNationalIDAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}},
	{id: "deed_number", at: 14, title: Text{"شماره سند انتقال", "transfer-deed number"}, kind: kindText, max: 30, when: guard{holds: ownerRecordUpdateDeedNumberAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}},
	{id: "deed_date", at: 15, title: Text{"تاریخ سند انتقال", "transfer-deed date"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: ownerRecordUpdateDeedNumberAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}},
	{id: "notary_office_number", at: 16, title: Text{"شماره دفتر اسناد رسمی", "notary office number"}, kind: kindWhole, min: 1, max: 9999, when: guard{holds: ownerRecordUpdateDeedNumberAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}},
	{id: "judgment_number", at: 17, title: Text{"شماره دادنامه", "judgment number"}, kind: kindText, max: 30, when: guard{holds: ownerRecordUpdateJudgmentNumberAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}},
	{id: "owners", at: 18, title: Text{"مالکان جدید", "new owners"}, kind: kindRows, min: 1, max: 100, columns: &ownerRecordUpdateOwnersColumns},
	{id: "open_request", at: 19, title: Text{"درخواست باز دیگری هست", "another request is open"}, kind: kindYesNo},
}

var ownerRecordUpdateRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var ownerRecordUpdateRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &ownerRecordUpdateRegistryOwnershipInquiryOwnersColumns},
}

var ownerRecordUpdateAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 20, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: ownerRecordUpdateRegistryOwnershipInquirySteps, isSorted: true}},
}

var ownerRecordUpdateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: ownerRecordUpdatePoaNumberAsked, rests: []int{ownerRecordUpdateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "original-and-copy", when: guard{holds: ownerRecordUpdateDocumentTitleDeed, rests: []int{ownerRecordUpdateOwnerChangeKind}}, because: &Text{"علت تغییر اصلاح هویت یا تغییر شرکت نیست", "the cause is not an identity or company change"}},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 2, copies: "original-and-copy"},
	{id: "birth-certificate", title: Text{"شناسنامه", "birth certificate"}, paper: 3, copies: "original-and-copy"},
	{id: "transfer-deed", title: Text{"سند قطعی انتقال", "definitive transfer deed"}, paper: 4, copies: "original-and-copy", when: guard{holds: ownerRecordUpdateDeedNumberAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}, because: &Text{"علت تغییر خرید، صلح یا هبه است", "the cause is a sale, settlement or gift"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 5, copies: "original-and-copy", when: guard{holds: ownerRecordUpdateDocumentInheritanceCertificate, rests: []int{ownerRecordUpdateOwnerChangeKind}}, because: &Text{"علت تغییر ارث است", "the cause is succession"}},
	{id: "inheritance-tax-clearance", title: Text{"گواهی مالیات بر ارث", "inheritance-tax clearance"}, paper: 6, copies: "original", when: guard{holds: ownerRecordUpdateDocumentInheritanceCertificate, rests: []int{ownerRecordUpdateOwnerChangeKind}}, because: &Text{"علت تغییر ارث است", "the cause is succession"}},
	{id: "court-order", title: Text{"رأی یا دستور مرجع قضایی", "court judgment or order"}, paper: 7, copies: "certified-copy", when: guard{holds: ownerRecordUpdateJudgmentNumberAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}, because: &Text{"علت تغییر رأی دادگاه است", "the cause is a judgment"}},
	{id: "guardianship-deed", title: Text{"قیم‌نامه یا مدرک ولایت", "guardianship deed"}, paper: 8, copies: "original-and-copy", when: guard{holds: ownerRecordUpdateDocumentGuardianshipDeed, rests: []int{ownerRecordUpdateApplicantRole}}, because: &Text{"متقاضی ولی یا قیم است", "the applicant is a guardian"}},
	{id: "company-registration", title: Text{"آگهی تأسیس و تغییرات شرکت", "company registration notices"}, paper: 9, copies: "copy", when: guard{holds: ownerRecordUpdateLegalPersonIDAsked, rests: []int{ownerRecordUpdateApplicantRole}}, because: &Text{"متقاضی شخص حقوقی است", "the applicant is a legal person"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 10, copies: "copy", when: guard{holds: ownerRecordUpdateLegalPersonIDAsked, rests: []int{ownerRecordUpdateApplicantRole}}, because: &Text{"متقاضی شخص حقوقی است", "the applicant is a legal person"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 11, copies: "original-and-copy"},
}

var ownerRecordUpdateNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"renovation-tax-clearance"}},
}

var ownerRecordUpdateRules = []rule{
	{id: "shares-make-six", holds: guard{holds: ownerRecordUpdateRuleSharesMakeSix, rests: []int{ownerRecordUpdateOwners}}, path: "/fields/owners", message: Text{"جمع سهم مالکان شش دانگ نیست", "the shares of the owners do not add up to six dang"}, remedy: Text{"سهم هر مالک را از روی سند مالکیت یا گواهی حصر وراثت بنویسید", "copy each owner's share from the title deed or the inheritance certificate"}},
	{id: "new-owner-differs", when: guard{holds: ownerRecordUpdatePreviousOwnerNationalIDAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}, holds: guard{holds: ownerRecordUpdateRuleNewOwnerDiffers, rests: []int{ownerRecordUpdateOwners, ownerRecordUpdatePreviousOwnerNationalID}}, path: "/fields/owners", reads: []string{"/fields/previous_owner_national_id"}, message: Text{"مالک جدید همان مالک پیشین است", "the new owner is the previous one"}, remedy: Text{"مالکان جدید را از روی سند بنویسید؛ برای اصلاح نام یا شناسنامه علت را ‹اصلاح هویت› بگذارید", "copy the new owners from the deed; for a corrected name choose the cause 'correction of identity'"}},
	{id: "deed-not-in-future", when: guard{holds: ownerRecordUpdateDeedNumberAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}, holds: guard{holds: ownerRecordUpdateRuleDeedNotInFuture, rests: []int{ownerRecordUpdateDeedDate}}, path: "/fields/deed_date", message: Text{"تاریخ سند انتقال پس از روز درخواست است", "the transfer deed is dated after the day of filing"}, remedy: Text{"تاریخ را از روی سند انتقال بنویسید", "copy the date from the transfer deed"}},
}

var ownerRecordUpdateProvisions = []provision{
	{id: "registered-deed-only", when: guard{holds: ownerRecordUpdateDeedNumberAsked, rests: []int{ownerRecordUpdateOwnerChangeKind}}},
	{id: "succession-established", when: guard{holds: ownerRecordUpdateDocumentInheritanceCertificate, rests: []int{ownerRecordUpdateOwnerChangeKind}}},
	{id: "registry-agrees"},
	{id: "open-request-passes", when: guard{holds: ownerRecordUpdateProvisionOpenRequestPasses, rests: []int{ownerRecordUpdateOpenRequest}}},
}

var ownerRecordUpdateVisits = []visit{
	{because: "ownership-transfer", note: &Text{"مالک جدید یک بار اصل سند و مدارک هویت را نشان می‌دهد", "The new owner shows the originals of the deed and of identity once."}},
}

var ownerRecordUpdate = record{id: "owner-record-update", title: Text{"اصلاح مشخصات مالک در پرونده", "owner record update"}, since: 437927, until: 547864, slots: 25, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "poa_number", "mobile", "case_number", "renovation_code", "registry_plate", "district", "postal_code", "owner_change_kind", "previous_owner_name", "previous_owner_national_id", "deed_number", "deed_date", "notary_office_number", "judgment_number", "owners", "open_request"}, steps: ownerRecordUpdateSteps, isSorted: true}, answers: ownerRecordUpdateAnswers, documents: ownerRecordUpdateDocuments, papers: []string{"power-of-attorney", "title-deed", "national-card", "birth-certificate", "transfer-deed", "inheritance-certificate", "inheritance-tax-clearance", "court-order", "guardianship-deed", "company-registration", "signature-authority", "renovation-tax-receipt"}, needs: ownerRecordUpdateNeeds, rules: ownerRecordUpdateRules, provisions: ownerRecordUpdateProvisions, visits: ownerRecordUpdateVisits}

// ownerRecordUpdateLegalPersonIDAsked tells whether applicant_role is company.
func ownerRecordUpdateLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateApplicantRole].is(4)
}

// ownerRecordUpdatePoaNumberAsked tells whether applicant_role is representative.
func ownerRecordUpdatePoaNumberAsked(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateApplicantRole].is(1)
}

// ownerRecordUpdatePreviousOwnerNationalIDAsked tells whether owner_change_kind is not identity.
func ownerRecordUpdatePreviousOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateOwnerChangeKind].noneOf(5)
}

// ownerRecordUpdateDeedNumberAsked tells whether owner_change_kind is one of sale, settlement, gift.
func ownerRecordUpdateDeedNumberAsked(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateOwnerChangeKind].oneOf(0, 1, 2)
}

// ownerRecordUpdateJudgmentNumberAsked tells whether owner_change_kind is court-judgment.
func ownerRecordUpdateJudgmentNumberAsked(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateOwnerChangeKind].is(4)
}

// ownerRecordUpdateDocumentTitleDeed tells whether owner_change_kind is none of identity, company.
func ownerRecordUpdateDocumentTitleDeed(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateOwnerChangeKind].noneOf(5, 6)
}

// ownerRecordUpdateDocumentInheritanceCertificate tells whether owner_change_kind is inheritance.
func ownerRecordUpdateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateOwnerChangeKind].is(3)
}

// ownerRecordUpdateDocumentGuardianshipDeed tells whether applicant_role is guardian.
func ownerRecordUpdateDocumentGuardianshipDeed(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateApplicantRole].is(3)
}

// ownerRecordUpdateRuleSharesMakeSix tells whether sum of owners.share_dang from 6 minus share_tolerance to 6 plus share_tolerance.
func ownerRecordUpdateRuleSharesMakeSix(f *filing, _ []value) bool {
	return f.rows(f.at[ownerRecordUpdateOwners], 3).sum(ownerRecordUpdateOwnersShareDang, nil).atLeast(constant(60000).minus(parameterShareTolerance(constant(f.day)))) && f.rows(f.at[ownerRecordUpdateOwners], 3).sum(ownerRecordUpdateOwnersShareDang, nil).atMost(constant(60000).plus(parameterShareTolerance(constant(f.day))))
}

// ownerRecordUpdateOwnersRow tells whether a row satisfies a condition.
func ownerRecordUpdateOwnersRow(f *filing, row []value) bool {
	return f.text(row[ownerRecordUpdateOwnersNationalID]).different(f.text(f.at[ownerRecordUpdatePreviousOwnerNationalID]))
}

// ownerRecordUpdateRuleNewOwnerDiffers tells whether in any row of owners (national_id is not previous_owner_national_id).
func ownerRecordUpdateRuleNewOwnerDiffers(f *filing, _ []value) bool {
	return f.rows(f.at[ownerRecordUpdateOwners], 3).anyRow(ownerRecordUpdateOwnersRow)
}

// ownerRecordUpdateRuleDeedNotInFuture tells whether deed_date on or before filing date.
func ownerRecordUpdateRuleDeedNotInFuture(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateDeedDate].num().atMost(constant(f.day))
}

// ownerRecordUpdateProvisionOpenRequestPasses tells whether open_request.
func ownerRecordUpdateProvisionOpenRequestPasses(f *filing, _ []value) bool {
	return f.at[ownerRecordUpdateOpenRequest].yes()
}
