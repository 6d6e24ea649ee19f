// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// MinorRepairPermit is a filing of minor-repair-permit, «مجوز تعمیرات جزئی» (minor-repair permission).
type MinorRepairPermit = Filing[MinorRepairPermitFields, NoAnswers]

// MinorRepairPermitFields is what is filled in in «مجوز تعمیرات جزئی» (minor-repair permission).
type MinorRepairPermitFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// Address is نشانی ملک: 1 to 200 characters.
	Address string `json:"address"`

	// UnitNumber is شماره واحد: 1 to 10 characters.
	UnitNumber *string `json:"unit_number,omitempty"`

	// WorkItems is کارهای تعمیراتی: one item at least, each once.
	WorkItems []MinorRepairPermitMinorRepairWork `json:"work_items"`

	// TouchesStructure is به سازه یا دیوار باربر دست می‌زند: yes or no.
	TouchesStructure bool `json:"touches_structure"`

	// OutsideWork is داربست یا مصالح در معبر گذاشته می‌شود: yes or no.
	OutsideWork bool `json:"outside_work"`

	// StartDate is تاریخ شروع: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	StartDate string `json:"start_date"`

	// DurationDays is مدت کار (روز): a whole number from 1 to 180.
	DurationDays int64 `json:"duration_days"`
}

// The slots of minor-repair-permit.
const (
	minorRepairPermitApplicantRole = iota
	minorRepairPermitFullName
	minorRepairPermitNationalID
	minorRepairPermitMobile
	minorRepairPermitCaseNumber
	minorRepairPermitRenovationCode
	minorRepairPermitDistrict
	minorRepairPermitAddress
	minorRepairPermitUnitNumber
	minorRepairPermitWorkItems
	minorRepairPermitTouchesStructure
	minorRepairPermitOutsideWork
	minorRepairPermitStartDate
	minorRepairPermitDurationDays
)

var minorRepairPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole5},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 4, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 5, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "address", at: 7, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "unit_number", at: 8, title: Text{"شماره واحد", "unit number"}, kind: kindText, max: 10, isOptional: true},
	{id: "work_items", at: 9, title: Text{"کارهای تعمیراتی", "repair works"}, kind: kindChoices, list: &itemsMinorRepairPermitMinorRepairWork},
	{id: "touches_structure", at: 10, title: Text{"به سازه دست می‌زند", "touches the structure"}, kind: kindYesNo},
	{id: "outside_work", at: 11, title: Text{"در معبر چیزی گذاشته می‌شود", "something stands in the street"}, kind: kindYesNo},
	{id: "start_date", at: 12, title: Text{"تاریخ شروع", "start date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "duration_days", at: 13, title: Text{"مدت کار", "duration"}, kind: kindWhole, min: 1, max: 180},
}

var minorRepairPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: minorRepairPermitDocumentPowerOfAttorney, rests: []int{minorRepairPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy", when: guard{holds: minorRepairPermitDocumentTitleDeed, rests: []int{minorRepairPermitApplicantRole}}, because: &Text{"متقاضی مستأجر نیست", "the applicant is not a tenant"}},
	{id: "lease-contract", title: Text{"اجاره‌نامه", "lease"}, paper: 2, copies: "copy", when: guard{holds: minorRepairPermitDocumentLeaseContract, rests: []int{minorRepairPermitApplicantRole}}, because: &Text{"متقاضی مستأجر است", "the applicant is a tenant"}},
	{id: "owner-consent", title: Text{"رضایت مالک", "owner's consent"}, paper: 3, copies: "original", when: guard{holds: minorRepairPermitDocumentLeaseContract, rests: []int{minorRepairPermitApplicantRole}}, because: &Text{"متقاضی مستأجر است", "the applicant is a tenant"}},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "original-and-copy"},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 6, isOptional: true, copies: "electronic"},
}

var minorRepairPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
}

var minorRepairPermitRules = []rule{
	{id: "start-not-past", holds: guard{holds: minorRepairPermitRuleStartNotPast, rests: []int{minorRepairPermitStartDate}}, path: "/fields/start_date", message: Text{"تاریخ شروع پیش از روز درخواست است", "the start date is before the day of filing"}, remedy: Text{"تاریخ شروع را از روز درخواست به بعد بنویسید", "give the day of filing or a later date as the start"}},
	{id: "no-structural-work", holds: guard{holds: minorRepairPermitRuleNoStructuralWork, rests: []int{minorRepairPermitTouchesStructure}}, path: "/fields/touches_structure", message: Text{"کار به سازه یا دیوار باربر دست می‌زند", "the works touch the structure or a bearing wall"}, remedy: Text{"فرم ۱۵ (پروانه تعمیرات اساسی) را بفرستید", "file form 15, the major-repair permit"}},
}

var minorRepairPermitProvisions = []provision{
	{id: "tax-paid"},
	{id: "tenant-with-consent", when: guard{holds: minorRepairPermitDocumentLeaseContract, rests: []int{minorRepairPermitApplicantRole}}},
	{id: "street-permission", when: guard{holds: minorRepairPermitProvisionStreetPermission, rests: []int{minorRepairPermitOutsideWork}}},
}

var minorRepairPermitRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "national_id", title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var minorRepairPermit = record{id: "minor-repair-permit", title: Text{"مجوز تعمیرات جزئی", "minor-repair permission"}, since: 437927, until: 547864, slots: 14, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "mobile", "case_number", "renovation_code", "district", "address", "unit_number", "work_items", "touches_structure", "outside_work", "start_date", "duration_days"}, steps: minorRepairPermitSteps, isSorted: true}, documents: minorRepairPermitDocuments, papers: []string{"power-of-attorney", "title-deed", "lease-contract", "owner-consent", "national-card", "renovation-tax-receipt", "photos"}, needs: minorRepairPermitNeeds, rules: minorRepairPermitRules, provisions: minorRepairPermitProvisions, requests: minorRepairPermitRequests}

// minorRepairPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func minorRepairPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[minorRepairPermitApplicantRole].is(1)
}

// minorRepairPermitDocumentTitleDeed tells whether applicant_role is not tenant.
func minorRepairPermitDocumentTitleDeed(f *filing, _ []value) bool {
	return f.at[minorRepairPermitApplicantRole].noneOf(4)
}

// minorRepairPermitDocumentLeaseContract tells whether applicant_role is tenant.
func minorRepairPermitDocumentLeaseContract(f *filing, _ []value) bool {
	return f.at[minorRepairPermitApplicantRole].is(4)
}

// minorRepairPermitRuleStartNotPast tells whether start_date on or after filing date.
func minorRepairPermitRuleStartNotPast(f *filing, _ []value) bool {
	return f.at[minorRepairPermitStartDate].num().atLeast(constant(f.day))
}

// minorRepairPermitRuleNoStructuralWork tells whether not touches_structure.
func minorRepairPermitRuleNoStructuralWork(f *filing, _ []value) bool {
	return !f.at[minorRepairPermitTouchesStructure].yes()
}

// minorRepairPermitProvisionStreetPermission tells whether outside_work.
func minorRepairPermitProvisionStreetPermission(f *filing, _ []value) bool {
	return f.at[minorRepairPermitOutsideWork].yes()
}
