// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// MajorRepairPermit is a filing of major-repair-permit, «پروانه تعمیرات اساسی» (major-repair permit).
type MajorRepairPermit = Filing[MajorRepairPermitFields, MajorRepairPermitAnswers]

// MajorRepairPermitFields is what is filled in in «پروانه تعمیرات اساسی» (major-repair permit).
type MajorRepairPermitFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// LegalPersonID is شناسه ملی شخص حقوقی: legal person id, asked when applicant_role is company.
	LegalPersonID *string `json:"legal_person_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// Address is نشانی ملک: 1 to 200 characters.
	Address string `json:"address"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// ExistingStoreys is تعداد طبقات موجود: a whole number from 1 to 60.
	ExistingStoreys int64 `json:"existing_storeys"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// ExistingStructure is نوع سازه موجود: one item.
	ExistingStructure StructureType `json:"existing_structure"`

	// Heritage is بنا ارزش تاریخی دارد: yes or no.
	Heritage bool `json:"heritage"`

	// WorkItems is کارهای تعمیراتی: one item at least, each once.
	WorkItems []MajorRepairPermitMajorRepairWork `json:"work_items"`

	// StartDate is تاریخ شروع: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	StartDate string `json:"start_date"`

	// DurationDays is مدت کار (روز): a whole number from 1 to 730.
	DurationDays int64 `json:"duration_days"`

	// AreaChanges is زیربنا تغییر می‌کند: yes or no.
	AreaChanges bool `json:"area_changes"`

	// UnitsChange is تعداد واحد تغییر می‌کند: yes or no.
	UnitsChange bool `json:"units_change"`

	// CommonParts is کار در مشاعات است: yes or no.
	CommonParts bool `json:"common_parts"`

	// CoordinatorLicence is شماره پروانه اشتغال ناظر هماهنگ‌کننده: engineer licence.
	CoordinatorLicence string `json:"coordinator_licence"`
}

// MajorRepairPermitAnswers are the answers that «پروانه تعمیرات اساسی» (major-repair permit) may carry.
type MajorRepairPermitAnswers struct {
	// RoadSchemeInquiry is استعلام طرح‌های اجرایی و تعریض.
	RoadSchemeInquiry *RoadSchemeInquiryAnswer `json:"road-scheme-inquiry,omitempty"`
}

// The slots of major-repair-permit.
const (
	majorRepairPermitApplicantRole = iota
	majorRepairPermitFullName
	majorRepairPermitNationalID
	majorRepairPermitLegalPersonID
	majorRepairPermitMobile
	majorRepairPermitOwnersCount
	majorRepairPermitCaseNumber
	majorRepairPermitRenovationCode
	majorRepairPermitDistrict
	majorRepairPermitAddress
	majorRepairPermitPermitNumber
	majorRepairPermitExistingStoreys
	majorRepairPermitExistingFloorArea
	majorRepairPermitExistingStructure
	majorRepairPermitHeritage
	majorRepairPermitWorkItems
	majorRepairPermitStartDate
	majorRepairPermitDurationDays
	majorRepairPermitAreaChanges
	majorRepairPermitUnitsChange
	majorRepairPermitCommonParts
	majorRepairPermitCoordinatorLicence
	majorRepairPermitRoadSchemeInquiryInScheme
	majorRepairPermitRoadSchemeInquirySchemeName
	majorRepairPermitRoadSchemeInquiryAffectedArea
	majorRepairPermitRoadSchemeInquiryAnnouncedOn
	majorRepairPermitRoadSchemeInquirySchemeStartYears
)

var majorRepairPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole4},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: majorRepairPermitLegalPersonIDAsked, rests: []int{majorRepairPermitApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 8, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "address", at: 9, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "permit_number", at: 10, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "existing_storeys", at: 11, title: Text{"طبقات موجود", "existing storeys"}, kind: kindWhole, min: 1, max: 60},
	{id: "existing_floor_area", at: 12, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "existing_structure", at: 13, title: Text{"نوع سازه موجود", "existing structure"}, kind: kindChoice, list: &itemsStructureType},
	{id: "heritage", at: 14, title: Text{"بنا ارزش تاریخی دارد", "has heritage value"}, kind: kindYesNo},
	{id: "work_items", at: 15, title: Text{"کارهای تعمیراتی", "repair works"}, kind: kindChoices, list: &itemsMajorRepairPermitMajorRepairWork},
	{id: "start_date", at: 16, title: Text{"تاریخ شروع", "start date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "duration_days", at: 17, title: Text{"مدت کار", "duration"}, kind: kindWhole, min: 1, max: 730},
	{id: "area_changes", at: 18, title: Text{"زیربنا تغییر می‌کند", "the floor area changes"}, kind: kindYesNo},
	{id: "units_change", at: 19, title: Text{"تعداد واحد تغییر می‌کند", "the number of units changes"}, kind: kindYesNo},
	{id: "common_parts", at: 20, title: Text{"کار در مشاعات است", "the works are in common parts"}, kind: kindYesNo},
	{id: "coordinator_licence", at: 21, title: Text{"پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
}

var majorRepairPermitRoadSchemeInquirySteps = []step{
	{id: "in_scheme", title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
	{id: "scheme_name", at: 1, title: Text{"نام طرح", "name of the scheme"}, kind: kindText, max: 120, when: guard{holds: majorRepairPermitRoadSchemeInquirySchemeNameAsked, rests: []int{majorRepairPermitRoadSchemeInquiryInScheme}}},
	{id: "affected_area", at: 2, title: Text{"مساحت در طرح", "area within the scheme"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: majorRepairPermitRoadSchemeInquirySchemeNameAsked, rests: []int{majorRepairPermitRoadSchemeInquiryInScheme}}},
	{id: "announced_on", at: 3, title: Text{"تاریخ اعلام رسمی طرح", "official announcement"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: majorRepairPermitRoadSchemeInquirySchemeNameAsked, rests: []int{majorRepairPermitRoadSchemeInquiryInScheme}}},
	{id: "scheme_start_years", at: 4, title: Text{"سال تا شروع اجرا", "years until the approved start"}, kind: kindWhole, min: 0, max: 99, when: guard{holds: majorRepairPermitRoadSchemeInquirySchemeNameAsked, rests: []int{majorRepairPermitRoadSchemeInquiryInScheme}}},
}

var majorRepairPermitAnswers = []answer{
	{id: "road-scheme-inquiry", title: Text{"استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"}, part: part{pointer: "/answers/road-scheme-inquiry", base: 22, keys: []string{"in_scheme", "scheme_name", "affected_area", "announced_on", "scheme_start_years"}, steps: majorRepairPermitRoadSchemeInquirySteps, isSorted: true}},
}

var majorRepairPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: majorRepairPermitDocumentPowerOfAttorney, rests: []int{majorRepairPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "heritage-approval", title: Text{"نظریه میراث فرهنگی", "heritage opinion"}, paper: 1, copies: "original", when: guard{holds: majorRepairPermitDocumentHeritageApproval, rests: []int{majorRepairPermitHeritage}}, because: &Text{"بنا ارزش تاریخی دارد", "the building has heritage value"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 3, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 4, copies: "original-and-copy", when: guard{holds: majorRepairPermitDocumentInheritanceCertificate, rests: []int{majorRepairPermitApplicantRole}}, because: &Text{"متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"}},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 5, copies: "original", when: guard{holds: majorRepairPermitDocumentCoOwnerConsent, rests: []int{majorRepairPermitCommonParts}}, because: &Text{"کار در مشاعات است", "the works touch common parts"}, basis: []string{"opinion-joint-owners"}},
	{id: "architectural-drawings", title: Text{"نقشه معماری", "architectural drawings"}, paper: 6, copies: "original", when: guard{holds: majorRepairPermitDocumentArchitecturalDrawings, rests: []int{majorRepairPermitWorkItems}}, because: &Text{"نما، پله یا بازشو تغییر می‌کند", "facade, stairs or openings change"}},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 7, copies: "original", when: guard{holds: majorRepairPermitDocumentStructuralDrawings, rests: []int{majorRepairPermitWorkItems}}, because: &Text{"سقف، دیوار باربر، تیر، ستون یا پی تغییر می‌کند", "roof, bearing wall, beam, column or foundation changes"}},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 8, copies: "original"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 9, copies: "copy"},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 10, copies: "electronic"},
	{id: "third-party-insurance", title: Text{"بیمه‌نامه کارگاه", "third-party liability policy"}, paper: 11, copies: "copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 12, copies: "original-and-copy"},
}

var majorRepairPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"road-scheme-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"renovation-tax-clearance"}},
}

var majorRepairPermitRules = []rule{
	{id: "start-not-past", holds: guard{holds: majorRepairPermitRuleStartNotPast, rests: []int{majorRepairPermitStartDate}}, path: "/fields/start_date", message: Text{"تاریخ شروع پیش از روز درخواست است", "the start date is before the day of filing"}, remedy: Text{"تاریخ شروع را از روز درخواست به بعد بنویسید", "give the day of filing or a later date as the start"}},
	{id: "area-and-units-stay", holds: guard{holds: majorRepairPermitRuleAreaAndUnitsStay, rests: []int{majorRepairPermitAreaChanges, majorRepairPermitUnitsChange}}, path: "/fields/area_changes", reads: []string{"/fields/units_change"}, message: Text{"زیربنا یا تعداد واحد تغییر می‌کند", "the floor area or the number of units changes"}, remedy: Text{"برای زیربنا فرم ۱۳ یا ۱۴ و برای تعداد واحد فرم ۲۱ (تغییر نقشه) را بفرستید", "for the floor area file form 13 or 14, for the number of units form 21 (amendment of drawings)"}},
}

var majorRepairPermitProvisions = []provision{
	{id: "roof-permit", when: guard{holds: majorRepairPermitProvisionRoofPermit, rests: []int{majorRepairPermitWorkItems}}},
	{id: "common-parts-consent", when: guard{holds: majorRepairPermitDocumentCoOwnerConsent, rests: []int{majorRepairPermitCommonParts}}},
	{id: "repair-in-scheme", when: guard{holds: majorRepairPermitRoadSchemeInquirySchemeNameAsked, rests: []int{majorRepairPermitRoadSchemeInquiryInScheme}}},
}

var majorRepairPermitVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", "Signed and stamped drawings are handed over once in person."}},
}

var majorRepairPermit = record{id: "major-repair-permit", title: Text{"پروانه تعمیرات اساسی", "major-repair permit"}, since: 437927, until: 547864, slots: 27, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "owners_count", "case_number", "renovation_code", "district", "address", "permit_number", "existing_storeys", "existing_floor_area", "existing_structure", "heritage", "work_items", "start_date", "duration_days", "area_changes", "units_change", "common_parts", "coordinator_licence"}, steps: majorRepairPermitSteps, isSorted: true}, answers: majorRepairPermitAnswers, documents: majorRepairPermitDocuments, papers: []string{"power-of-attorney", "heritage-approval", "title-deed", "national-card", "inheritance-certificate", "co-owner-consent", "architectural-drawings", "structural-drawings", "supervisor-commitment", "building-permit", "photos", "third-party-insurance", "renovation-tax-receipt"}, needs: majorRepairPermitNeeds, rules: majorRepairPermitRules, provisions: majorRepairPermitProvisions, visits: majorRepairPermitVisits}

// majorRepairPermitRoadSchemeInquiryAcquisitionDue computes "acquisition due".
func majorRepairPermitRoadSchemeInquiryAcquisitionDue(f *filing) value {
	if !(f.at[majorRepairPermitRoadSchemeInquiryInScheme].yes()) {
		return value{}
	}
	return f.at[majorRepairPermitRoadSchemeInquiryAnnouncedOn].num().plusMonths(parameterAcquisitionMonths(constant(f.day))).value()
}

// majorRepairPermitLegalPersonIDAsked tells whether applicant_role is company.
func majorRepairPermitLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[majorRepairPermitApplicantRole].is(3)
}

// majorRepairPermitRoadSchemeInquirySchemeNameAsked tells whether in_scheme.
func majorRepairPermitRoadSchemeInquirySchemeNameAsked(f *filing, _ []value) bool {
	return f.at[majorRepairPermitRoadSchemeInquiryInScheme].yes()
}

// majorRepairPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func majorRepairPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[majorRepairPermitApplicantRole].is(1)
}

// majorRepairPermitDocumentHeritageApproval tells whether heritage.
func majorRepairPermitDocumentHeritageApproval(f *filing, _ []value) bool {
	return f.at[majorRepairPermitHeritage].yes()
}

// majorRepairPermitDocumentInheritanceCertificate tells whether applicant_role is heir.
func majorRepairPermitDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[majorRepairPermitApplicantRole].is(2)
}

// majorRepairPermitDocumentCoOwnerConsent tells whether common_parts.
func majorRepairPermitDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[majorRepairPermitCommonParts].yes()
}

// majorRepairPermitDocumentArchitecturalDrawings tells whether work_items includes any of facade, stairs, opening.
func majorRepairPermitDocumentArchitecturalDrawings(f *filing, _ []value) bool {
	return f.set(f.at[majorRepairPermitWorkItems]).hasAny(4, 5, 6)
}

// majorRepairPermitDocumentStructuralDrawings tells whether work_items includes any of roof, wall, column, foundation.
func majorRepairPermitDocumentStructuralDrawings(f *filing, _ []value) bool {
	return f.set(f.at[majorRepairPermitWorkItems]).hasAny(0, 1, 2, 3)
}

// majorRepairPermitRuleStartNotPast tells whether start_date on or after filing date.
func majorRepairPermitRuleStartNotPast(f *filing, _ []value) bool {
	return f.at[majorRepairPermitStartDate].num().atLeast(constant(f.day))
}

// majorRepairPermitRuleAreaAndUnitsStay tells whether not area_changes and not units_change.
func majorRepairPermitRuleAreaAndUnitsStay(f *filing, _ []value) bool {
	return !f.at[majorRepairPermitAreaChanges].yes() && !f.at[majorRepairPermitUnitsChange].yes()
}

// majorRepairPermitProvisionRoofPermit tells whether work_items includes roof.
func majorRepairPermitProvisionRoofPermit(f *filing, _ []value) bool {
	return f.set(f.at[majorRepairPermitWorkItems]).hasAll(0)
}
