// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// ExpropriationCompensation is a filing of expropriation-compensation, «توافق و معوض ملک در طرح» (agreement and compensation for property in a public scheme).
type ExpropriationCompensation = Filing[ExpropriationCompensationFields, ExpropriationCompensationAnswers]

// ExpropriationCompensationFields is what is filled in in «توافق و معوض ملک در طرح» (agreement and compensation for property in a public scheme).
type ExpropriationCompensationFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// OwnerKind is نوع مالک: one item.
	OwnerKind PersonKind `json:"owner_kind"`

	// OwnerNationalID is کد ملی مالک: national id, asked when owner_kind is natural.
	OwnerNationalID *string `json:"owner_national_id,omitempty"`

	// OwnerLegalPersonID is شناسه ملی مالک (شخص حقوقی): legal person id, asked when owner_kind is legal.
	OwnerLegalPersonID *string `json:"owner_legal_person_id,omitempty"`

	// OwnerDeceased is مالک فوت شده است: yes or no.
	OwnerDeceased bool `json:"owner_deceased"`

	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// SchemeName is نام طرح: 1 to 120 characters.
	SchemeName string `json:"scheme_name"`

	// SchemeKind is نوع طرح: one item.
	SchemeKind ExpropriationCompensationSchemeKind `json:"scheme_kind"`

	// SchemeAnnouncedDate is تاریخ اعلام رسمی طرح: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	SchemeAnnouncedDate string `json:"scheme_announced_date"`

	// AffectedArea is مساحت در طرح: square metres from 0.00 to 10000000.00.
	AffectedArea string `json:"affected_area"`

	// RemainingArea is مساحت باقیمانده: square metres from 0.00 to 10000000.00.
	RemainingArea string `json:"remaining_area"`

	// AffectedBuiltArea is مساحت اعیان در طرح: square metres from 0.00 to 10000000.00.
	AffectedBuiltArea string `json:"affected_built_area"`

	// RequestsFullTaking is تملک باقیمانده هم خواسته شده است: yes or no.
	RequestsFullTaking bool `json:"requests_full_taking"`

	// Rights is حقوق موجود: one item at least, each once.
	Rights []ExpropriationCompensationPropertyRights `json:"rights,omitempty"`

	// CompensationKind is نوع عوض: one item.
	CompensationKind ExpropriationCompensationCompensationKind `json:"compensation_kind"`

	// AgreementReached is توافق بر بها حاصل است: yes or no.
	AgreementReached bool `json:"agreement_reached"`

	// AgreedValue is بهای توافقی: rials from 1 to 1000000000000000, asked when agreement_reached.
	AgreedValue *string `json:"agreed_value,omitempty"`

	// OwnerExpertLicence is شماره پروانه کارشناس مالک: 1 to 30 characters, asked when not agreement_reached.
	OwnerExpertLicence *string `json:"owner_expert_licence,omitempty"`

	// PayeeIBAN is شماره شبا: iban, asked when compensation_kind is one of cash, mixed.
	PayeeIBAN *string `json:"payee_iban,omitempty"`
}

// ExpropriationCompensationAnswers are the answers that «توافق و معوض ملک در طرح» (agreement and compensation for property in a public scheme) may carry.
type ExpropriationCompensationAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// RoadSchemeInquiry is استعلام طرح‌های اجرایی و تعریض.
	RoadSchemeInquiry *RoadSchemeInquiryAnswer `json:"road-scheme-inquiry,omitempty"`

	// EndowmentInquiry is استعلام اوقاف.
	EndowmentInquiry *EndowmentInquiryAnswer `json:"endowment-inquiry,omitempty"`
}

// The slots of expropriation-compensation.
const (
	expropriationCompensationCaseNumber = iota
	expropriationCompensationRenovationCode
	expropriationCompensationRegistryPlate
	expropriationCompensationLandArea
	expropriationCompensationOwnerKind
	expropriationCompensationOwnerNationalID
	expropriationCompensationOwnerLegalPersonID
	expropriationCompensationOwnerDeceased
	expropriationCompensationApplicantRole
	expropriationCompensationMobile
	expropriationCompensationSchemeName
	expropriationCompensationSchemeKind
	expropriationCompensationSchemeAnnouncedDate
	expropriationCompensationAffectedArea
	expropriationCompensationRemainingArea
	expropriationCompensationAffectedBuiltArea
	expropriationCompensationRequestsFullTaking
	expropriationCompensationRights
	expropriationCompensationCompensationKind
	expropriationCompensationAgreementReached
	expropriationCompensationAgreedValue
	expropriationCompensationOwnerExpertLicence
	expropriationCompensationPayeeIBAN
	expropriationCompensationRegistryOwnershipInquiryRegisteredArea
	expropriationCompensationRegistryOwnershipInquiryBoundaries
	expropriationCompensationRegistryOwnershipInquiryMortgaged
	expropriationCompensationRegistryOwnershipInquirySeized
	expropriationCompensationRegistryOwnershipInquiryOwners
	expropriationCompensationRoadSchemeInquiryInScheme
	expropriationCompensationRoadSchemeInquirySchemeName
	expropriationCompensationRoadSchemeInquiryAffectedArea
	expropriationCompensationRoadSchemeInquiryAnnouncedOn
	expropriationCompensationRoadSchemeInquirySchemeStartYears
	expropriationCompensationEndowmentInquiryEndowed
	expropriationCompensationEndowmentInquiryLeaseInForce
	expropriationCompensationEndowmentInquiryAgrees
)

const (
	expropriationCompensationRegistryOwnershipInquiryOwnersOwnerName = iota
	expropriationCompensationRegistryOwnershipInquiryOwnersShareDang
)

var expropriationCompensationSteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 2, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "land_area", at: 3, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "owner_kind", at: 4, title: Text{"نوع مالک", "owner kind"}, kind: kindChoice, list: &itemsPersonKind2},
	{id: "owner_national_id", at: 5, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: expropriationCompensationOwnerNationalIDAsked, rests: []int{expropriationCompensationOwnerKind}}},
	{id: "owner_legal_person_id", at: 6, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: expropriationCompensationOwnerLegalPersonIDAsked, rests: []int{expropriationCompensationOwnerKind}}},
	{id: "owner_deceased", at: 7, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "applicant_role", at: 8, title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "mobile", at: 9, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "scheme_name", at: 10, title: Text{"نام طرح", "name of the scheme"}, kind: kindText, max: 120},
	{id: "scheme_kind", at: 11, title: Text{"نوع طرح", "kind of scheme"}, kind: kindChoice, list: &itemsExpropriationCompensationSchemeKind},
	{id: "scheme_announced_date", at: 12, title: Text{"تاریخ اعلام رسمی طرح", "official announcement"}, kind: kindDate, min: 437927, max: 547864},
	{id: "affected_area", at: 13, title: Text{"مساحت در طرح", "area within the scheme"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "remaining_area", at: 14, title: Text{"مساحت باقیمانده", "area remaining"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "affected_built_area", at: 15, title: Text{"مساحت اعیان در طرح", "built area taken"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "requests_full_taking", at: 16, title: Text{"تملک کامل خواسته شده است", "asks for a full taking"}, kind: kindYesNo},
	{id: "rights", at: 17, title: Text{"حقوق موجود", "rights on the property"}, kind: kindChoices, list: &itemsExpropriationCompensationPropertyRights, isOptional: true},
	{id: "compensation_kind", at: 18, title: Text{"نوع عوض", "kind of compensation"}, kind: kindChoice, list: &itemsExpropriationCompensationCompensationKind},
	{id: "agreement_reached", at: 19, title: Text{"توافق بر بها حاصل است", "price agreed"}, kind: kindYesNo},
	{id: "agreed_value", at: 20, title: Text{"بهای توافقی", "agreed value"}, kind: kindDecimal, min: 1, max: 1000000000000000, when: guard{holds: expropriationCompensationAgreedValueAsked, rests: []int{expropriationCompensationAgreementReached}}},
	{id: "owner_expert_licence", at: 21, title: Text{"پروانه کارشناس مالک", "owner's expert licence"}, kind: kindText, max: 30, when: guard{holds: expropriationCompensationOwnerExpertLicenceAsked, rests: []int{expropriationCompensationAgreementReached}}},
	{id: "payee_iban", at: 22, title: Text{"شماره شبا", "IBAN"}, kind: kindIdentifier, identifier: iban, when: guard{holds: expropriationCompensationPayeeIBANAsked, rests: []int{expropriationCompensationCompensationKind}}},
}

var expropriationCompensationRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var expropriationCompensationRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &expropriationCompensationRegistryOwnershipInquiryOwnersColumns},
}

var expropriationCompensationRoadSchemeInquirySteps = []step{
	{id: "in_scheme", title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
	{id: "scheme_name", at: 1, title: Text{"نام طرح", "name of the scheme"}, kind: kindText, max: 120, when: guard{holds: expropriationCompensationRoadSchemeInquirySchemeNameAsked, rests: []int{expropriationCompensationRoadSchemeInquiryInScheme}}},
	{id: "affected_area", at: 2, title: Text{"مساحت در طرح", "area within the scheme"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: expropriationCompensationRoadSchemeInquirySchemeNameAsked, rests: []int{expropriationCompensationRoadSchemeInquiryInScheme}}},
	{id: "announced_on", at: 3, title: Text{"تاریخ اعلام رسمی طرح", "official announcement"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: expropriationCompensationRoadSchemeInquirySchemeNameAsked, rests: []int{expropriationCompensationRoadSchemeInquiryInScheme}}},
	{id: "scheme_start_years", at: 4, title: Text{"سال تا شروع اجرا", "years until the approved start"}, kind: kindWhole, min: 0, max: 99, when: guard{holds: expropriationCompensationRoadSchemeInquirySchemeNameAsked, rests: []int{expropriationCompensationRoadSchemeInquiryInScheme}}},
}

var expropriationCompensationEndowmentInquirySteps = []step{
	{id: "endowed", title: Text{"عرصه موقوفه است", "the land is endowed"}, kind: kindYesNo},
	{id: "lease_in_force", at: 1, title: Text{"اجاره معتبر است", "the lease is in force"}, kind: kindYesNo, isOptional: true},
	{id: "agrees", at: 2, title: Text{"با درخواست موافقت شده است", "the office agrees"}, kind: kindYesNo},
}

var expropriationCompensationAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 23, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: expropriationCompensationRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "road-scheme-inquiry", title: Text{"استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"}, part: part{pointer: "/answers/road-scheme-inquiry", base: 28, keys: []string{"in_scheme", "scheme_name", "affected_area", "announced_on", "scheme_start_years"}, steps: expropriationCompensationRoadSchemeInquirySteps, isSorted: true}},
	{id: "endowment-inquiry", title: Text{"استعلام اوقاف", "endowment (waqf) inquiry"}, part: part{pointer: "/answers/endowment-inquiry", base: 33, keys: []string{"endowed", "lease_in_force", "agrees"}, steps: expropriationCompensationEndowmentInquirySteps, isSorted: true}},
}

var expropriationCompensationDocuments = []requirement{
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, copies: "original"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 1, copies: "original-and-copy", when: guard{holds: expropriationCompensationOwnerNationalIDAsked, rests: []int{expropriationCompensationOwnerKind}}, because: &Text{"مالک شخص حقیقی است", "the owner is a natural person"}},
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, paper: 2, copies: "original", when: guard{holds: expropriationCompensationDocumentPowerOfAttorney, rests: []int{expropriationCompensationApplicantRole}}, because: &Text{"نماینده اقدام می‌کند", "a representative acts"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 3, copies: "original-and-copy", when: guard{holds: expropriationCompensationDocumentInheritanceCertificate, rests: []int{expropriationCompensationOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "inheritance-tax-clearance", title: Text{"گواهی مالیات بر ارث", "inheritance-tax clearance"}, paper: 4, copies: "original", when: guard{holds: expropriationCompensationDocumentInheritanceCertificate, rests: []int{expropriationCompensationOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "company-registration", title: Text{"آگهی تأسیس و تغییرات شرکت", "company registration notices"}, paper: 5, copies: "copy", when: guard{holds: expropriationCompensationOwnerLegalPersonIDAsked, rests: []int{expropriationCompensationOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 6, copies: "original"},
	{id: "renovation-tax-clearance", title: Text{"مفاصاحساب نوسازی", "renovation-tax clearance"}, paper: 7, copies: "copy"},
	{id: "expert-report", title: Text{"گزارش کارشناس رسمی", "official expert report"}, paper: 8, copies: "original", when: guard{holds: expropriationCompensationOwnerExpertLicenceAsked, rests: []int{expropriationCompensationAgreementReached}}, because: &Text{"توافق بر بها حاصل نیست", "there is no agreement on the price"}},
	{id: "lease-contract", title: Text{"اجاره‌نامه", "lease"}, paper: 9, copies: "copy", when: guard{holds: expropriationCompensationDocumentLeaseContract, rests: []int{expropriationCompensationRights}}, because: &Text{"حق اجاره یا سرقفلی هست", "a tenancy or goodwill exists"}},
	{id: "mortgagee-consent", title: Text{"موافقت بانک مرتهن", "mortgagee bank's consent"}, paper: 10, copies: "original", when: guard{holds: expropriationCompensationDocumentMortgageeConsent, rests: []int{expropriationCompensationRights}}, because: &Text{"ملک در رهن است", "the property is mortgaged"}},
	{id: "endowment-consent", title: Text{"موافقت اوقاف", "endowments consent"}, paper: 11, copies: "original", when: guard{holds: expropriationCompensationDocumentEndowmentConsent, rests: []int{expropriationCompensationOwnerKind}}, because: &Text{"ملک موقوفه است", "the property is endowed"}},
}

var expropriationCompensationNeeds = []need{
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"road-scheme-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"endowment-inquiry"}, when: guard{holds: expropriationCompensationDocumentEndowmentConsent, rests: []int{expropriationCompensationOwnerKind}}, because: &Text{"ملک موقوفه است", "the property is endowed"}, inquiries: []int{2}, awaited: []int{2}},
}

var expropriationCompensationRules = []rule{
	{id: "areas-add-up", holds: guard{holds: expropriationCompensationRuleAreasAddUp, rests: []int{expropriationCompensationAffectedArea, expropriationCompensationLandArea, expropriationCompensationRemainingArea}}, path: "/fields/affected_area", reads: []string{"/fields/land_area", "/fields/remaining_area"}, message: Text{"باقیمانده برابر مساحت کل منهای مساحت در طرح نیست", "the remaining area is not the total minus the area taken"}, remedy: Text{"سه مساحت را با سند و نقشه یو‌تی‌ام بسنجید", "compare the three areas with the deed and the UTM survey"}},
	{id: "full-taking-of-rest", when: guard{holds: expropriationCompensationRuleFullTakingOfRestApplies, rests: []int{expropriationCompensationRequestsFullTaking}}, holds: guard{holds: expropriationCompensationRuleFullTakingOfRest, rests: []int{expropriationCompensationRemainingArea}}, path: "/fields/remaining_area", message: Text{"تملک باقیمانده خواسته شده و باقیمانده صفر است", "the rest is to be taken too and nothing remains"}, remedy: Text{"درخواست تملک کامل را بردارید؛ همه ملک در طرح است", "remove the request for full taking; the whole property lies in the scheme"}},
}

var expropriationCompensationProvisions = []provision{
	{id: "three-experts", when: guard{holds: expropriationCompensationOwnerExpertLicenceAsked, rests: []int{expropriationCompensationAgreementReached}}},
	{id: "eighteen-months"},
	{id: "owner-keeps-rights"},
	{id: "release-first", when: guard{holds: expropriationCompensationDocumentMortgageeConsent, rests: []int{expropriationCompensationRights}}},
	{id: "cash-to-owner", when: guard{holds: expropriationCompensationPayeeIBANAsked, rests: []int{expropriationCompensationCompensationKind}}},
	{id: "transfer-deed"},
}

var expropriationCompensationVisits = []visit{
	{because: "ownership-transfer", note: &Text{"مالکیت به شهرداری منتقل می‌شود", "title passes to the municipality"}},
}

var expropriationCompensationDerived = []derived{
	{id: "acquisition_due", rests: []int{expropriationCompensationSchemeAnnouncedDate}, value: expropriationCompensationAcquisitionDue, kind: kindDate},
}

var expropriationCompensation = record{id: "expropriation-compensation", title: Text{"توافق و معوض ملک در طرح", "agreement and compensation for property in a public scheme"}, since: 437927, until: 547864, slots: 36, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "registry_plate", "land_area", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "applicant_role", "mobile", "scheme_name", "scheme_kind", "scheme_announced_date", "affected_area", "remaining_area", "affected_built_area", "requests_full_taking", "rights", "compensation_kind", "agreement_reached", "agreed_value", "owner_expert_licence", "payee_iban"}, steps: expropriationCompensationSteps, isSorted: true}, answers: expropriationCompensationAnswers, documents: expropriationCompensationDocuments, papers: []string{"title-deed", "national-card", "power-of-attorney", "inheritance-certificate", "inheritance-tax-clearance", "company-registration", "utm-survey", "renovation-tax-clearance", "expert-report", "lease-contract", "mortgagee-consent", "endowment-consent"}, needs: expropriationCompensationNeeds, rules: expropriationCompensationRules, provisions: expropriationCompensationProvisions, visits: expropriationCompensationVisits, derived: expropriationCompensationDerived}

// expropriationCompensationRoadSchemeInquiryAcquisitionDue computes "acquisition due".
func expropriationCompensationRoadSchemeInquiryAcquisitionDue(f *filing) value {
	if !(f.at[expropriationCompensationRoadSchemeInquiryInScheme].yes()) {
		return value{}
	}
	return f.at[expropriationCompensationRoadSchemeInquiryAnnouncedOn].num().plusMonths(parameterAcquisitionMonths(constant(f.day))).value()
}

// expropriationCompensationAcquisitionDue computes "purchase due".
func expropriationCompensationAcquisitionDue(f *filing) value {
	return f.at[expropriationCompensationSchemeAnnouncedDate].num().plusMonths(parameterAcquisitionMonths(constant(f.day))).value()
}

// expropriationCompensationOwnerNationalIDAsked tells whether owner_kind is natural.
func expropriationCompensationOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[expropriationCompensationOwnerKind].is(0)
}

// expropriationCompensationOwnerLegalPersonIDAsked tells whether owner_kind is legal.
func expropriationCompensationOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[expropriationCompensationOwnerKind].is(1)
}

// expropriationCompensationAgreedValueAsked tells whether agreement_reached.
func expropriationCompensationAgreedValueAsked(f *filing, _ []value) bool {
	return f.at[expropriationCompensationAgreementReached].yes()
}

// expropriationCompensationOwnerExpertLicenceAsked tells whether not agreement_reached.
func expropriationCompensationOwnerExpertLicenceAsked(f *filing, _ []value) bool {
	return !f.at[expropriationCompensationAgreementReached].yes()
}

// expropriationCompensationPayeeIBANAsked tells whether compensation_kind is one of cash, mixed.
func expropriationCompensationPayeeIBANAsked(f *filing, _ []value) bool {
	return f.at[expropriationCompensationCompensationKind].oneOf(0, 4)
}

// expropriationCompensationRoadSchemeInquirySchemeNameAsked tells whether in_scheme.
func expropriationCompensationRoadSchemeInquirySchemeNameAsked(f *filing, _ []value) bool {
	return f.at[expropriationCompensationRoadSchemeInquiryInScheme].yes()
}

// expropriationCompensationDocumentPowerOfAttorney tells whether applicant_role is representative.
func expropriationCompensationDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[expropriationCompensationApplicantRole].is(1)
}

// expropriationCompensationDocumentInheritanceCertificate tells whether owner_deceased.
func expropriationCompensationDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[expropriationCompensationOwnerDeceased].yes()
}

// expropriationCompensationDocumentLeaseContract tells whether rights is given and rights includes any of tenancy, goodwill.
func expropriationCompensationDocumentLeaseContract(f *filing, _ []value) bool {
	return f.at[expropriationCompensationRights].isGiven() && f.set(f.at[expropriationCompensationRights]).hasAny(1, 0)
}

// expropriationCompensationDocumentMortgageeConsent tells whether rights is given and rights includes mortgage.
func expropriationCompensationDocumentMortgageeConsent(f *filing, _ []value) bool {
	return f.at[expropriationCompensationRights].isGiven() && f.set(f.at[expropriationCompensationRights]).hasAll(2)
}

// expropriationCompensationDocumentEndowmentConsent tells whether owner_kind is endowment.
func expropriationCompensationDocumentEndowmentConsent(f *filing, _ []value) bool {
	return f.at[expropriationCompensationOwnerKind].is(2)
}

// expropriationCompensationRuleAreasAddUp tells whether affected_area at most land_area and affected_area plus remaining_area is land_area.
func expropriationCompensationRuleAreasAddUp(f *filing, _ []value) bool {
	return f.at[expropriationCompensationAffectedArea].num().atMost(f.at[expropriationCompensationLandArea].num()) && f.at[expropriationCompensationAffectedArea].num().plus(f.at[expropriationCompensationRemainingArea].num()).equal(f.at[expropriationCompensationLandArea].num())
}

// expropriationCompensationRuleFullTakingOfRestApplies tells whether requests_full_taking.
func expropriationCompensationRuleFullTakingOfRestApplies(f *filing, _ []value) bool {
	return f.at[expropriationCompensationRequestsFullTaking].yes()
}

// expropriationCompensationRuleFullTakingOfRest tells whether remaining_area above 0.
func expropriationCompensationRuleFullTakingOfRest(f *filing, _ []value) bool {
	return f.at[expropriationCompensationRemainingArea].num().above(constant(0))
}
