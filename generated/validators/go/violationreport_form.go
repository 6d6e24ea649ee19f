// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// ViolationReport is a filing of violation-report, «گزارش تخلف ساختمانی» (building violation report).
type ViolationReport = Filing[ViolationReportFields, NoAnswers]

// ViolationReportFields is what is filled in in «گزارش تخلف ساختمانی» (building violation report).
type ViolationReportFields struct {
	// Anonymous is گزارش بدون نام است: yes or no.
	Anonymous bool `json:"anonymous"`

	// ReporterKind is سمت گزارش‌دهنده: one item.
	ReporterKind ViolationReportReporter `json:"reporter_kind"`

	// FullName is نام گزارش‌دهنده: 1 to 80 characters, asked when not anonymous.
	FullName *string `json:"full_name,omitempty"`

	// NationalID is کد ملی گزارش‌دهنده: national id, asked when not anonymous.
	NationalID *string `json:"national_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile, asked when not anonymous.
	Mobile *string `json:"mobile,omitempty"`

	// EngineerLicence is شماره پروانه اشتغال مهندس: engineer licence, asked when reporter_kind is supervising-engineer.
	EngineerLicence *string `json:"engineer_licence,omitempty"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// Address is نشانی محل تخلف: 1 to 200 characters.
	Address string `json:"address"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode *string `json:"renovation_code,omitempty"`

	// ViolationKind is نوع تخلف: one item at least, each once.
	ViolationKind []ViolationKind `json:"violation_kind"`

	// WorkStage is مرحله کار: one item.
	WorkStage WorkStage `json:"work_stage"`

	// WorksOngoing is کار در جریان است: yes or no.
	WorksOngoing bool `json:"works_ongoing"`

	// ImmediateDanger is خطر فوری جانی هست: yes or no.
	ImmediateDanger bool `json:"immediate_danger"`

	// ObservedDate is تاریخ مشاهده: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	ObservedDate string `json:"observed_date"`

	// DamageClaimed is به ملک گزارش‌دهنده خسارت رسیده است: yes or no.
	DamageClaimed bool `json:"damage_claimed"`

	// PermitNumberSeen is شماره پروانه روی تابلو کارگاه: 1 to 30 characters.
	PermitNumberSeen *string `json:"permit_number_seen,omitempty"`

	// Description is شرح: 1 to 1000 characters.
	Description string `json:"description"`

	// Photo is عکس یا فیلم: the name of a file.
	Photo *string `json:"photo,omitempty"`
}

// The slots of violation-report.
const (
	violationReportAnonymous = iota
	violationReportReporterKind
	violationReportFullName
	violationReportNationalID
	violationReportMobile
	violationReportEngineerLicence
	violationReportDistrict
	violationReportAddress
	violationReportRenovationCode
	violationReportViolationKind
	violationReportWorkStage
	violationReportWorksOngoing
	violationReportImmediateDanger
	violationReportObservedDate
	violationReportDamageClaimed
	violationReportPermitNumberSeen
	violationReportDescription
	violationReportPhoto
)

var violationReportSteps = []step{
	{id: "anonymous", title: Text{"گزارش بدون نام است", "the report is anonymous"}, kind: kindYesNo},
	{id: "reporter_kind", at: 1, title: Text{"سمت گزارش‌دهنده", "reporter is"}, kind: kindChoice, list: &itemsViolationReportReporter},
	{id: "full_name", at: 2, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80, when: guard{holds: violationReportFullNameAsked, rests: []int{violationReportAnonymous}}},
	{id: "national_id", at: 3, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: violationReportFullNameAsked, rests: []int{violationReportAnonymous}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile, when: guard{holds: violationReportFullNameAsked, rests: []int{violationReportAnonymous}}},
	{id: "engineer_licence", at: 5, title: Text{"پروانه اشتغال مهندس", "engineer's licence number"}, kind: kindIdentifier, identifier: engineerLicence, when: guard{holds: violationReportEngineerLicenceAsked, rests: []int{violationReportReporterKind}}},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "address", at: 7, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode, isOptional: true},
	{id: "violation_kind", at: 9, title: Text{"نوع تخلف", "kind of violation"}, kind: kindChoices, list: &itemsViolationKind},
	{id: "work_stage", at: 10, title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage3},
	{id: "works_ongoing", at: 11, title: Text{"کار در جریان است", "works are under way"}, kind: kindYesNo},
	{id: "immediate_danger", at: 12, title: Text{"خطر فوری جانی هست", "immediate danger to life"}, kind: kindYesNo},
	{id: "observed_date", at: 13, title: Text{"تاریخ مشاهده", "date observed"}, kind: kindDate, min: 437927, max: 547864},
	{id: "damage_claimed", at: 14, title: Text{"ملک گزارش‌دهنده خسارت دیده است", "own property damaged"}, kind: kindYesNo},
	{id: "permit_number_seen", at: 15, title: Text{"شماره پروانه روی تابلو", "permit number on the board"}, kind: kindText, max: 30, isOptional: true},
	{id: "description", at: 16, title: Text{"شرح", "description"}, kind: kindText, max: 1000},
	{id: "photo", at: 17, title: Text{"عکس یا فیلم", "photo or film"}, kind: kindFile, isOptional: true},
}

var violationReportDocuments = []requirement{
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, copies: "electronic", when: guard{holds: violationReportDocumentPhotos, rests: []int{violationReportAnonymous}}, because: &Text{"گزارش بدون نام است", "the report is anonymous"}},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 1, copies: "copy", when: guard{holds: violationReportFullNameAsked, rests: []int{violationReportAnonymous}}, because: &Text{"گزارش با نام است", "the report is not anonymous"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "copy", when: guard{holds: violationReportDocumentTitleDeed, rests: []int{violationReportDamageClaimed}}, because: &Text{"خسارت به ملک گزارش‌دهنده اعلام شده است", "damage to the reporter's own property is claimed"}},
	{id: "expert-report", title: Text{"گزارش کارشناس رسمی", "official expert report"}, paper: 3, copies: "copy", when: guard{holds: violationReportDocumentTitleDeed, rests: []int{violationReportDamageClaimed}}, because: &Text{"خسارت اعلام شده است", "damage is claimed"}},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 4, copies: "original", when: guard{holds: violationReportEngineerLicenceAsked, rests: []int{violationReportReporterKind}}, because: &Text{"گزارش‌دهنده مهندس ناظر است", "the reporter is the supervising engineer"}},
}

var violationReportRules = []rule{
	{id: "danger-first", advises: true, holds: guard{holds: violationReportRuleDangerFirst, rests: []int{violationReportImmediateDanger}}, path: "/fields/immediate_danger", message: Text{"خطر فوری جانی گزارش شده است و این فرم تنها سابقه آن است", "immediate danger is reported and this form is only its record"}, remedy: Text{"نخست به خط امداد خبر دهید و سپس این فرم را بفرستید", "call the emergency line first, then file this form"}},
	{id: "named-damage", when: guard{holds: violationReportDocumentPhotos, rests: []int{violationReportAnonymous}}, holds: guard{holds: violationReportRuleNamedDamage, rests: []int{violationReportDamageClaimed}}, path: "/fields/damage_claimed", message: Text{"گزارش بدون نام است و خسارت هم اعلام شده است", "the report is anonymous and damage is claimed as well"}, remedy: Text{"برای خسارت، گزارش را با نام بفرستید", "file the report under your name to claim damage"}},
	{id: "observed-before-filing", holds: guard{holds: violationReportRuleObservedBeforeFiling, rests: []int{violationReportObservedDate}}, path: "/fields/observed_date", message: Text{"تاریخ مشاهده پس از روز گزارش است", "the date observed is after the day of filing"}, remedy: Text{"روزی را بنویسید که کار را دیده‌اید", "give the day on which you saw the works"}},
}

var violationReportProvisions = []provision{
	{id: "stop-and-refer", when: guard{holds: violationReportProvisionStopAndRefer, rests: []int{violationReportWorksOngoing}}},
	{id: "engineer-must-report", when: guard{holds: violationReportEngineerLicenceAsked, rests: []int{violationReportReporterKind}}},
	{id: "reply-to-reporter", when: guard{holds: violationReportFullNameAsked, rests: []int{violationReportAnonymous}}},
}

var violationReportRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "district", title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22}, sample: "4"}, {step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}}},
}

var violationReport = record{id: "violation-report", title: Text{"گزارش تخلف ساختمانی", "building violation report"}, since: 437927, until: 547864, slots: 18, fields: part{pointer: "/fields", keys: []string{"anonymous", "reporter_kind", "full_name", "national_id", "mobile", "engineer_licence", "district", "address", "renovation_code", "violation_kind", "work_stage", "works_ongoing", "immediate_danger", "observed_date", "damage_claimed", "permit_number_seen", "description", "photo"}, steps: violationReportSteps, isSorted: true}, documents: violationReportDocuments, papers: []string{"photos", "national-card", "title-deed", "expert-report", "supervisor-report"}, rules: violationReportRules, provisions: violationReportProvisions, requests: violationReportRequests}

// violationReportFullNameAsked tells whether not anonymous.
func violationReportFullNameAsked(f *filing, _ []value) bool {
	return !f.at[violationReportAnonymous].yes()
}

// violationReportEngineerLicenceAsked tells whether reporter_kind is supervising-engineer.
func violationReportEngineerLicenceAsked(f *filing, _ []value) bool {
	return f.at[violationReportReporterKind].is(2)
}

// violationReportDocumentPhotos tells whether anonymous.
func violationReportDocumentPhotos(f *filing, _ []value) bool {
	return f.at[violationReportAnonymous].yes()
}

// violationReportDocumentTitleDeed tells whether damage_claimed.
func violationReportDocumentTitleDeed(f *filing, _ []value) bool {
	return f.at[violationReportDamageClaimed].yes()
}

// violationReportRuleDangerFirst tells whether not immediate_danger.
func violationReportRuleDangerFirst(f *filing, _ []value) bool {
	return !f.at[violationReportImmediateDanger].yes()
}

// violationReportRuleNamedDamage tells whether not damage_claimed.
func violationReportRuleNamedDamage(f *filing, _ []value) bool {
	return !f.at[violationReportDamageClaimed].yes()
}

// violationReportRuleObservedBeforeFiling tells whether observed_date on or before filing date.
func violationReportRuleObservedBeforeFiling(f *filing, _ []value) bool {
	return f.at[violationReportObservedDate].num().atMost(constant(f.day))
}

// violationReportProvisionStopAndRefer tells whether works_ongoing.
func violationReportProvisionStopAndRefer(f *filing, _ []value) bool {
	return f.at[violationReportWorksOngoing].yes()
}
