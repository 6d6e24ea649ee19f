// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// CaseOpening is a filing of case-opening, «تشکیل پرونده شهرسازی» (opening an urban-planning case).
type CaseOpening = Filing[CaseOpeningFields, NoAnswers]

// CaseOpeningFields is what is filled in in «تشکیل پرونده شهرسازی» (opening an urban-planning case).
type CaseOpeningFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// LegalPersonID is شناسه ملی شخص حقوقی: legal person id, asked when applicant_role is company.
	LegalPersonID *string `json:"legal_person_id,omitempty"`

	// FatherName is نام پدر: 1 to 40 characters.
	FatherName string `json:"father_name"`

	// PoaNumber is شماره وکالت‌نامه رسمی: 1 to 30 characters, asked when applicant_role is representative.
	PoaNumber *string `json:"poa_number,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// Email is رایانامه: email.
	Email *string `json:"email,omitempty"`

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

	// AllOwnersAttend is همه مالکان یا وکیل آنان حاضرند: yes or no.
	AllOwnersAttend bool `json:"all_owners_attend"`

	// OwnerDeceased is مالک فوت شده است: yes or no.
	OwnerDeceased bool `json:"owner_deceased"`

	// TitleKind is نوع مدرک مالکیت: one item.
	TitleKind TitleKind `json:"title_kind"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode *string `json:"renovation_code,omitempty"`

	// PostalCode is کد پستی ملک: postal code, asked when plot_state is built.
	PostalCode *string `json:"postal_code,omitempty"`

	// Address is نشانی ملک: 1 to 200 characters.
	Address string `json:"address"`

	// PlotState is وضع موجود ملک: one item.
	PlotState PlotState `json:"plot_state"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// RequestKind is نوع درخواست: one item.
	RequestKind WorksRequestKind `json:"request_kind"`

	// PreviousRecord is پیش‌تر برای ملک پروانه یا گواهی صادر شده است: yes or no.
	PreviousRecord bool `json:"previous_record"`

	// PreviousPermitNumber is شماره آخرین پروانه یا گواهی صادرشده: 1 to 30 characters, asked when previous_record.
	PreviousPermitNumber *string `json:"previous_permit_number,omitempty"`

	// LocationConfirmed is محل ملک روی نقشه ۱/۲۰۰۰ نشان داده و تأیید شده است: it must be true.
	LocationConfirmed bool `json:"location_confirmed"`
}

// The slots of case-opening.
const (
	caseOpeningApplicantRole = iota
	caseOpeningFullName
	caseOpeningNationalID
	caseOpeningLegalPersonID
	caseOpeningFatherName
	caseOpeningPoaNumber
	caseOpeningMobile
	caseOpeningEmail
	caseOpeningOwnersCount
	caseOpeningAllOwnersAttend
	caseOpeningOwnerDeceased
	caseOpeningTitleKind
	caseOpeningRegistryPlate
	caseOpeningDistrict
	caseOpeningRenovationCode
	caseOpeningPostalCode
	caseOpeningAddress
	caseOpeningPlotState
	caseOpeningLandArea
	caseOpeningRequestKind
	caseOpeningPreviousRecord
	caseOpeningPreviousPermitNumber
	caseOpeningLocationConfirmed
)

var caseOpeningSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole7},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: caseOpeningLegalPersonIDAsked, rests: []int{caseOpeningApplicantRole}}},
	{id: "father_name", at: 4, title: Text{"نام پدر", "father's name"}, kind: kindText, max: 40},
	{id: "poa_number", at: 5, title: Text{"شماره وکالت‌نامه", "power-of-attorney number"}, kind: kindText, max: 30, when: guard{holds: caseOpeningPoaNumberAsked, rests: []int{caseOpeningApplicantRole}}},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "email", at: 7, title: Text{"رایانامه", "email"}, kind: kindIdentifier, identifier: email, isOptional: true},
	{id: "owners_count", at: 8, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "all_owners_attend", at: 9, title: Text{"همه مالکان یا وکیلشان حاضرند", "all owners attend"}, kind: kindYesNo},
	{id: "owner_deceased", at: 10, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "title_kind", at: 11, title: Text{"نوع مدرک مالکیت", "kind of title"}, kind: kindChoice, list: &itemsTitleKind},
	{id: "registry_plate", at: 12, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 13, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "renovation_code", at: 14, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode, isOptional: true},
	{id: "address", at: 16, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "plot_state", at: 17, title: Text{"وضع موجود ملک", "present state of the plot"}, kind: kindChoice, list: &itemsPlotState},
	{id: "postal_code", at: 15, title: Text{"کد پستی ملک", "postal code of the property"}, kind: kindIdentifier, identifier: postalCode, when: guard{holds: caseOpeningPostalCodeAsked, rests: []int{caseOpeningPlotState}}},
	{id: "land_area", at: 18, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "request_kind", at: 19, title: Text{"نوع درخواست", "kind of request"}, kind: kindChoice, list: &itemsWorksRequestKind},
	{id: "previous_record", at: 20, title: Text{"پیش‌تر پروانه یا گواهی دارد", "has an earlier permit"}, kind: kindYesNo},
	{id: "previous_permit_number", at: 21, title: Text{"شماره آخرین پروانه یا گواهی", "number of the last permit"}, kind: kindText, max: 30, when: guard{holds: caseOpeningPreviousPermitNumberAsked, rests: []int{caseOpeningPreviousRecord}}},
	{id: "location_confirmed", at: 22, title: Text{"محل ملک تأیید شده است", "the location is confirmed"}, kind: kindConfirmation},
}

var caseOpeningDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: caseOpeningPoaNumberAsked, rests: []int{caseOpeningApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: caseOpeningDocumentInheritanceCertificate, rests: []int{caseOpeningOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "original-and-copy"},
	{id: "root-title-deed", title: Text{"بنچاق", "root title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "birth-certificate", title: Text{"شناسنامه", "birth certificate"}, paper: 5, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 6, copies: "original-and-copy"},
	{id: "detailed-plan-map", title: Text{"نقشه طرح تفصیلی", "detailed plan map"}, paper: 7, copies: "original"},
	{id: "utility-bills", title: Text{"فیش‌های آب، برق، گاز و تلفن", "utility bills"}, paper: 8, copies: "copy", when: guard{holds: caseOpeningDocumentUtilityBills, rests: []int{caseOpeningPlotState}}, because: &Text{"ملک ساختمان دارد", "the plot has a building"}},
	{id: "guardianship-deed", title: Text{"قیم‌نامه یا مدرک ولایت", "guardianship deed"}, paper: 9, copies: "original-and-copy", when: guard{holds: caseOpeningDocumentGuardianshipDeed, rests: []int{caseOpeningApplicantRole}}, because: &Text{"متقاضی ولی یا قیم است", "the applicant is a guardian"}},
	{id: "company-registration", title: Text{"آگهی تأسیس و تغییرات شرکت", "company registration notices"}, paper: 10, copies: "copy", when: guard{holds: caseOpeningLegalPersonIDAsked, rests: []int{caseOpeningApplicantRole}}, because: &Text{"متقاضی شخص حقوقی است", "the applicant is a legal person"}},
	{id: "subdivision-minutes", title: Text{"صورت‌مجلس تفکیکی", "subdivision minutes"}, paper: 11, copies: "original-and-copy", when: guard{holds: caseOpeningDocumentSubdivisionMinutes, rests: []int{caseOpeningTitleKind}}, because: &Text{"سند آپارتمانی است", "the title is an apartment title"}},
	{id: "article-6-8-certificate", title: Text{"گواهی مواد ۶ و ۸ قانون زمین شهری", "certificate under articles 6 and 8 of the Urban Land Act"}, paper: 12, copies: "original", when: guard{holds: caseOpeningDocumentArticle68Certificate, rests: []int{caseOpeningPlotState, caseOpeningLandArea}}, because: &Text{"زمین بایر و کمتر از ۱٬۰۰۰ مترمربع است", "the land is vacant and under 1,000 m2"}, basis: []string{"urban-lands-act-1360 6"}},
	{id: "article-12-decision", title: Text{"رأی کمیسیون ماده ۱۲", "article 12 decision"}, paper: 13, copies: "original", when: guard{holds: caseOpeningDocumentArticle12Decision, rests: []int{caseOpeningLandArea}}, because: &Text{"مساحت زمین بیش از ۱٬۰۰۰ مترمربع است", "the land exceeds 1,000 m2"}, basis: []string{"urban-land-act 12"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 14, copies: "original-and-copy", when: guard{holds: caseOpeningPreviousPermitNumberAsked, rests: []int{caseOpeningPreviousRecord}}, because: &Text{"پیش‌تر پروانه یا گواهی صادر شده است", "a permit or certificate was issued before"}},
}

var caseOpeningRules = []rule{
	{id: "all-owners-attend", holds: guard{holds: caseOpeningRuleAllOwnersAttend, rests: []int{caseOpeningAllOwnersAttend}}, path: "/fields/all_owners_attend", message: Text{"همه مالکان یا وکیل آنان حاضر نیستند", "not all owners or their attorneys attend"}, remedy: Text{"با همه مالکان یا وکالت‌نامه رسمی هر مالک غایب به دفتر خدمات الکترونیک بیایید", "come to the e-service office with all owners, or with the notarised power of attorney of each absent one"}},
	{id: "filer-after-death", when: guard{holds: caseOpeningDocumentInheritanceCertificate, rests: []int{caseOpeningOwnerDeceased}}, holds: guard{holds: caseOpeningRuleFilerAfterDeath, rests: []int{caseOpeningApplicantRole}}, path: "/fields/applicant_role", message: Text{"مالک فوت شده است و متقاضی وارث، قیم یا وکیل نیست", "the owner has died and the applicant is not an heir, guardian or representative"}, remedy: Text{"سمت متقاضی را وارث، قیم یا وکیل بنویسید و مدرک آن را به دفتر خدمات الکترونیک بدهید", "file as heir, guardian or representative and hand its document in at the e-service office"}},
}

var caseOpeningProvisions = []provision{
	{id: "tax-paid"},
	{id: "location-answerable"},
	{id: "accepted-titles"},
	{id: "number-shape"},
}

var caseOpeningVisits = []visit{
	{because: "case-opening", note: &Text{"همه مالکان یا نماینده قانونی آنان یک بار با اصل مدارک در دفتر خدمات الکترونیک حاضر می‌شوند", "All owners, or their lawful representatives, attend once with the originals at an e-service office."}},
}

var caseOpening = record{id: "case-opening", title: Text{"تشکیل پرونده شهرسازی", "opening an urban-planning case"}, since: 437927, until: 547864, slots: 23, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "father_name", "poa_number", "mobile", "email", "owners_count", "all_owners_attend", "owner_deceased", "title_kind", "registry_plate", "district", "renovation_code", "postal_code", "address", "plot_state", "land_area", "request_kind", "previous_record", "previous_permit_number", "location_confirmed"}, steps: caseOpeningSteps}, documents: caseOpeningDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "title-deed", "root-title-deed", "national-card", "birth-certificate", "renovation-tax-receipt", "detailed-plan-map", "utility-bills", "guardianship-deed", "company-registration", "subdivision-minutes", "article-6-8-certificate", "article-12-decision", "building-permit"}, rules: caseOpeningRules, provisions: caseOpeningProvisions, visits: caseOpeningVisits}

// caseOpeningLegalPersonIDAsked tells whether applicant_role is company.
func caseOpeningLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[caseOpeningApplicantRole].is(4)
}

// caseOpeningPoaNumberAsked tells whether applicant_role is representative.
func caseOpeningPoaNumberAsked(f *filing, _ []value) bool {
	return f.at[caseOpeningApplicantRole].is(1)
}

// caseOpeningPostalCodeAsked tells whether plot_state is built.
func caseOpeningPostalCodeAsked(f *filing, _ []value) bool {
	return f.at[caseOpeningPlotState].is(1)
}

// caseOpeningPreviousPermitNumberAsked tells whether previous_record.
func caseOpeningPreviousPermitNumberAsked(f *filing, _ []value) bool {
	return f.at[caseOpeningPreviousRecord].yes()
}

// caseOpeningDocumentInheritanceCertificate tells whether owner_deceased.
func caseOpeningDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[caseOpeningOwnerDeceased].yes()
}

// caseOpeningDocumentUtilityBills tells whether plot_state is not vacant.
func caseOpeningDocumentUtilityBills(f *filing, _ []value) bool {
	return f.at[caseOpeningPlotState].noneOf(0)
}

// caseOpeningDocumentGuardianshipDeed tells whether applicant_role is guardian.
func caseOpeningDocumentGuardianshipDeed(f *filing, _ []value) bool {
	return f.at[caseOpeningApplicantRole].is(3)
}

// caseOpeningDocumentSubdivisionMinutes tells whether title_kind is apartment.
func caseOpeningDocumentSubdivisionMinutes(f *filing, _ []value) bool {
	return f.at[caseOpeningTitleKind].is(1)
}

// caseOpeningDocumentArticle68Certificate tells whether plot_state is vacant and land_area below article_12_area.
func caseOpeningDocumentArticle68Certificate(f *filing, _ []value) bool {
	return f.at[caseOpeningPlotState].is(0) && f.at[caseOpeningLandArea].num().below(parameterArticle12Area(constant(f.day)))
}

// caseOpeningDocumentArticle12Decision tells whether land_area above article_12_area.
func caseOpeningDocumentArticle12Decision(f *filing, _ []value) bool {
	return f.at[caseOpeningLandArea].num().above(parameterArticle12Area(constant(f.day)))
}

// caseOpeningRuleAllOwnersAttend tells whether all_owners_attend.
func caseOpeningRuleAllOwnersAttend(f *filing, _ []value) bool {
	return f.at[caseOpeningAllOwnersAttend].yes()
}

// caseOpeningRuleFilerAfterDeath tells whether applicant_role is one of heir, guardian, representative.
func caseOpeningRuleFilerAfterDeath(f *filing, _ []value) bool {
	return f.at[caseOpeningApplicantRole].oneOf(2, 3, 1)
}
