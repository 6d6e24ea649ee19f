// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// EngineerCapacityInquiry is a filing of engineer-capacity-inquiry, «استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)» (engineer competence and capacity inquiry).
type EngineerCapacityInquiry = Filing[EngineerCapacityInquiryFields, EngineerCapacityInquiryAnswers]

// EngineerCapacityInquiryFields is what is filled in in «استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)» (engineer competence and capacity inquiry).
type EngineerCapacityInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// EngineerLicence is شماره پروانه اشتغال مهندس: engineer licence.
	EngineerLicence string `json:"engineer_licence"`

	// Discipline is رشته مهندسی: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// EngineerNationalID is کد ملی مهندس: national id.
	EngineerNationalID string `json:"engineer_national_id"`

	// Grade is پایه: one item.
	Grade EngineerGrade `json:"grade"`

	// Service is نوع خدمت: one item.
	Service EngineerService `json:"service"`

	// LicenceExpiry is پایان اعتبار پروانه اشتغال: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	LicenceExpiry string `json:"licence_expiry"`

	// RemainingCapacity is ظرفیت باقیمانده اعلامی: square metres from 0.00 to 10000000.00.
	RemainingCapacity *string `json:"remaining_capacity,omitempty"`

	// BuildingGroup is گروه ساختمانی: one item.
	BuildingGroup BuildingGroup `json:"building_group"`

	// TotalFloorArea is زیربنای کل: square metres from 0.00 to 10000000.00.
	TotalFloorArea string `json:"total_floor_area"`

	// Storeys is تعداد طبقات: a whole number from 1 to 100.
	Storeys int64 `json:"storeys"`
}

// EngineerCapacityInquiryAnswers are the answers that «استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)» (engineer competence and capacity inquiry) may carry.
type EngineerCapacityInquiryAnswers struct {
	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`
}

// EngineerCapacityInquiryAnswer is the answer of «استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)» (engineer competence and capacity inquiry).
type EngineerCapacityInquiryAnswer struct {
	// ConfirmedGrade is پایه تأییدشده: one item.
	ConfirmedGrade EngineerGrade `json:"confirmed_grade"`

	// ConfirmedExpiry is پایان اعتبار تأییدشده پروانه اشتغال: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	ConfirmedExpiry string `json:"confirmed_expiry"`

	// ConfirmedCapacity is ظرفیت باقیمانده تأییدشده: square metres from 0.00 to 10000000.00.
	ConfirmedCapacity string `json:"confirmed_capacity"`
}

// The slots of engineer-capacity-inquiry.
const (
	engineerCapacityInquiryFilerKind = iota
	engineerCapacityInquiryCaseNumber
	engineerCapacityInquiryEngineerLicence
	engineerCapacityInquiryDiscipline
	engineerCapacityInquiryEngineerNationalID
	engineerCapacityInquiryGrade
	engineerCapacityInquiryService
	engineerCapacityInquiryLicenceExpiry
	engineerCapacityInquiryRemainingCapacity
	engineerCapacityInquiryBuildingGroup
	engineerCapacityInquiryTotalFloorArea
	engineerCapacityInquiryStoreys
	engineerCapacityInquiryEngineerCapacityInquiryConfirmedGrade
	engineerCapacityInquiryEngineerCapacityInquiryConfirmedExpiry
	engineerCapacityInquiryEngineerCapacityInquiryConfirmedCapacity
)

var engineerCapacityInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler3},
	{id: "case_number", at: 1, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "engineer_licence", at: 2, title: Text{"پروانه اشتغال مهندس", "engineer's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "discipline", at: 3, title: Text{"رشته مهندسی", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline2},
	{id: "engineer_national_id", at: 4, title: Text{"کد ملی مهندس", "engineer's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "grade", at: 5, title: Text{"پایه", "grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "service", at: 6, title: Text{"نوع خدمت", "service"}, kind: kindChoice, list: &itemsEngineerService},
	{id: "licence_expiry", at: 7, title: Text{"پایان اعتبار پروانه اشتغال", "licence expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "remaining_capacity", at: 8, title: Text{"ظرفیت اعلامی", "declared capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, isOptional: true},
	{id: "building_group", at: 9, title: Text{"گروه ساختمانی", "building group"}, kind: kindChoice, list: &itemsBuildingGroup},
	{id: "total_floor_area", at: 10, title: Text{"زیربنای کل", "total floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "storeys", at: 11, title: Text{"تعداد طبقات", "storeys"}, kind: kindWhole, min: 1, max: 100},
}

var engineerCapacityInquiryEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var engineerCapacityInquiryAnswers = []answer{
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 12, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: engineerCapacityInquiryEngineerCapacityInquirySteps, isSorted: true}},
}

var engineerCapacityInquiryDocuments = []requirement{
	{id: "engineer-licence-card", title: Text{"پروانه اشتغال به کار", "engineer's practice licence"}, copies: "copy"},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 1, copies: "original", when: guard{holds: engineerCapacityInquiryDocumentSupervisorCommitment, rests: []int{engineerCapacityInquiryService}}, because: &Text{"خدمت، نظارت است", "the service is supervision"}},
	{id: "designer-commitment", title: Text{"برگه تعهد طراحی", "designer's commitment sheet"}, paper: 2, copies: "original", when: guard{holds: engineerCapacityInquiryDocumentDesignerCommitment, rests: []int{engineerCapacityInquiryService}}, because: &Text{"خدمت، طراحی است", "the service is design"}},
	{id: "executor-contract", title: Text{"قرارداد مجری ذی‌صلاح", "contract with a qualified executor"}, paper: 3, copies: "copy", when: guard{holds: engineerCapacityInquiryDocumentExecutorContract, rests: []int{engineerCapacityInquiryService}}, because: &Text{"خدمت، اجرا است", "the service is execution"}},
}

var engineerCapacityInquiryRules = []rule{
	{id: "licence-valid", holds: guard{holds: engineerCapacityInquiryRuleLicenceValid, rests: []int{engineerCapacityInquiryLicenceExpiry}}, path: "/fields/licence_expiry", message: Text{"اعتبار پروانه اشتغال گذشته است", "the licence has expired"}, remedy: Text{"پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا مهندس دیگری معرفی کنید", "renew the licence at the engineering organisation, or name another engineer"}, basis: []string{"engineering-act-1374 30"}},
	{id: "confirmed-licence-valid", holds: guard{holds: engineerCapacityInquiryRuleConfirmedLicenceValid, rests: []int{engineerCapacityInquiryEngineerCapacityInquiryConfirmedExpiry}}, answers: []int{0}, path: "/answers/engineer-capacity-inquiry/confirmed_expiry", message: Text{"پروانه اشتغال در پاسخ نظام مهندسی معتبر نیست", "by the reply of the organisation the licence has expired"}, remedy: Text{"پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا مهندس دیگری معرفی کنید", "renew the licence at the engineering organisation, or name another engineer"}, basis: []string{"engineering-act-1374 30"}},
	{id: "declared-capacity-covers", when: guard{holds: engineerCapacityInquiryRuleDeclaredCapacityCoversApplies, rests: []int{engineerCapacityInquiryRemainingCapacity}}, holds: guard{holds: engineerCapacityInquiryRuleDeclaredCapacityCovers, rests: []int{engineerCapacityInquiryRemainingCapacity, engineerCapacityInquiryTotalFloorArea}}, path: "/fields/remaining_capacity", reads: []string{"/fields/total_floor_area"}, message: Text{"ظرفیت اعلامی از زیربنای کل کمتر است", "the declared capacity does not cover the floor area"}, remedy: Text{"مهندسی با ظرفیت کافی معرفی کنید", "name an engineer with enough capacity"}},
	{id: "confirmed-capacity-covers", holds: guard{holds: engineerCapacityInquiryRuleConfirmedCapacityCovers, rests: []int{engineerCapacityInquiryEngineerCapacityInquiryConfirmedCapacity, engineerCapacityInquiryTotalFloorArea}}, answers: []int{0}, path: "/answers/engineer-capacity-inquiry/confirmed_capacity", reads: []string{"/fields/total_floor_area"}, message: Text{"ظرفیت تأییدشده از زیربنای کل کمتر است", "the confirmed capacity does not cover the floor area"}, remedy: Text{"مهندسی با ظرفیت کافی معرفی کنید", "name an engineer with enough capacity"}},
	{id: "long-enough-for-queue", advises: true, when: guard{holds: engineerCapacityInquiryDocumentSupervisorCommitment, rests: []int{engineerCapacityInquiryService}}, holds: guard{holds: engineerCapacityInquiryRuleLongEnoughForQueue, rests: []int{engineerCapacityInquiryLicenceExpiry}}, path: "/fields/licence_expiry", message: Text{"از اعتبار پروانه اشتغال کمتر از ۹ ماه مانده است و مهندس در صف ارجاع نظارت نیست", "less than 9 months are left on the licence, so the engineer is out of the queue for supervision"}, remedy: Text{"پروانه اشتغال را پیش از ارجاع کار در سازمان نظام مهندسی تمدید کنید", "renew the licence at the engineering organisation before the work is assigned"}},
}

var engineerCapacityInquiryProvisions = []provision{
	{id: "yearly-capacity"},
	{id: "design-into-supervision", when: guard{holds: engineerCapacityInquiryProvisionDesignIntoSupervision, rests: []int{engineerCapacityInquiryService}}},
	{id: "out-of-queue", when: guard{holds: engineerCapacityInquiryDocumentSupervisorCommitment, rests: []int{engineerCapacityInquiryService}}},
	{id: "within-competence"},
}

var engineerCapacityInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "engineer_licence", title: Text{"پروانه اشتغال مهندس", "engineer's licence number"}, kind: kindIdentifier, identifier: engineerLicence}, sample: "10-300-12345"}, {step: step{id: "service", title: Text{"نوع خدمت", "service"}, kind: kindChoice, list: &itemsEngineerService}, sample: "design"}, {step: step{id: "total_floor_area", title: Text{"زیربنای کل", "total floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2}, sample: "4.00"}}},
}

var engineerCapacityInquiry = record{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, since: 437927, until: 547864, slots: 15, fields: part{pointer: "/fields", keys: []string{"filer_kind", "case_number", "engineer_licence", "discipline", "engineer_national_id", "grade", "service", "licence_expiry", "remaining_capacity", "building_group", "total_floor_area", "storeys"}, steps: engineerCapacityInquirySteps, isSorted: true}, answers: engineerCapacityInquiryAnswers, documents: engineerCapacityInquiryDocuments, papers: []string{"engineer-licence-card", "supervisor-commitment", "designer-commitment", "executor-contract"}, rules: engineerCapacityInquiryRules, provisions: engineerCapacityInquiryProvisions, requests: engineerCapacityInquiryRequests}

// engineerCapacityInquiryDocumentSupervisorCommitment tells whether service is supervision.
func engineerCapacityInquiryDocumentSupervisorCommitment(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryService].is(1)
}

// engineerCapacityInquiryDocumentDesignerCommitment tells whether service is design.
func engineerCapacityInquiryDocumentDesignerCommitment(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryService].is(0)
}

// engineerCapacityInquiryDocumentExecutorContract tells whether service is execution.
func engineerCapacityInquiryDocumentExecutorContract(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryService].is(2)
}

// engineerCapacityInquiryRuleLicenceValid tells whether licence_expiry on or after filing date.
func engineerCapacityInquiryRuleLicenceValid(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryLicenceExpiry].num().atLeast(constant(f.day))
}

// engineerCapacityInquiryRuleConfirmedLicenceValid tells whether confirmed_expiry on or after filing date.
func engineerCapacityInquiryRuleConfirmedLicenceValid(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryEngineerCapacityInquiryConfirmedExpiry].num().atLeast(constant(f.day))
}

// engineerCapacityInquiryRuleDeclaredCapacityCoversApplies tells whether remaining_capacity is given.
func engineerCapacityInquiryRuleDeclaredCapacityCoversApplies(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryRemainingCapacity].isGiven()
}

// engineerCapacityInquiryRuleDeclaredCapacityCovers tells whether remaining_capacity at least total_floor_area.
func engineerCapacityInquiryRuleDeclaredCapacityCovers(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryRemainingCapacity].num().atLeast(f.at[engineerCapacityInquiryTotalFloorArea].num())
}

// engineerCapacityInquiryRuleConfirmedCapacityCovers tells whether confirmed_capacity at least total_floor_area.
func engineerCapacityInquiryRuleConfirmedCapacityCovers(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryEngineerCapacityInquiryConfirmedCapacity].num().atLeast(f.at[engineerCapacityInquiryTotalFloorArea].num())
}

// engineerCapacityInquiryRuleLongEnoughForQueue tells whether licence_expiry on or after filing date plus queue_licence_months months.
func engineerCapacityInquiryRuleLongEnoughForQueue(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryLicenceExpiry].num().atLeast(constant(f.day).plusMonths(parameterQueueLicenceMonths(constant(f.day))))
}

// engineerCapacityInquiryProvisionDesignIntoSupervision tells whether service is one of design, supervision.
func engineerCapacityInquiryProvisionDesignIntoSupervision(f *filing, _ []value) bool {
	return f.at[engineerCapacityInquiryService].oneOf(0, 1)
}
