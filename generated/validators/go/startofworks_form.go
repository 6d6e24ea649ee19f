// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// StartOfWorks is a filing of start-of-works, «اعلام شروع عملیات ساختمانی» (notice of start of works).
type StartOfWorks = Filing[StartOfWorksFields, StartOfWorksAnswers]

// StartOfWorksFields is what is filled in in «اعلام شروع عملیات ساختمانی» (notice of start of works).
type StartOfWorksFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// AdjacentBuildings is ساختمان مجاور دارد: yes or no.
	AdjacentBuildings bool `json:"adjacent_buildings"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// PermitDate is تاریخ صدور پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitDate string `json:"permit_date"`

	// PermitExpiry is تاریخ پایان اعتبار پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitExpiry string `json:"permit_expiry"`

	// StartDate is تاریخ شروع: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	StartDate string `json:"start_date"`

	// FirstPhase is نخستین مرحله: one item.
	FirstPhase WorkStage `json:"first_phase"`

	// ExcavationDepth is عمق گودبرداری: metres from 0.10 to 80.00, asked when first_phase is excavation.
	ExcavationDepth *string `json:"excavation_depth,omitempty"`

	// SiteBoard is تابلوی کارگاه نصب شده است: yes or no.
	SiteBoard bool `json:"site_board"`

	// SupervisionMode is شیوه نظارت: one item.
	SupervisionMode StartOfWorksSupervisionMode `json:"supervision_mode"`

	// Supervisors is مهندسان ناظر: 1 to 4 rows.
	Supervisors []StartOfWorksFieldsSupervisors `json:"supervisors"`

	// CoordinatorLicence is شماره پروانه اشتغال ناظر هماهنگ‌کننده: engineer licence, asked when supervision_mode is four.
	CoordinatorLicence *string `json:"coordinator_licence,omitempty"`

	// CoordinatorMobile is تلفن همراه ناظر هماهنگ‌کننده: mobile.
	CoordinatorMobile string `json:"coordinator_mobile"`

	// ExecutorKind is نوع سازنده: one item.
	ExecutorKind StartOfWorksExecutorKind `json:"executor_kind"`

	// ExecutorLicence is شماره پروانه اشتغال مجری: engineer licence.
	ExecutorLicence string `json:"executor_licence"`

	// ExecutorContractNumber is شماره قرارداد اجرا: 1 to 30 characters.
	ExecutorContractNumber string `json:"executor_contract_number"`

	// InsurancePolicy is شماره بیمه‌نامه مسئولیت: 1 to 30 characters.
	InsurancePolicy string `json:"insurance_policy"`

	// InsuranceStart is شروع بیمه‌نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	InsuranceStart string `json:"insurance_start"`

	// InsuranceExpiry is پایان اعتبار بیمه‌نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	InsuranceExpiry string `json:"insurance_expiry"`
}

// StartOfWorksFieldsSupervisors is a row of «مهندسان ناظر».
type StartOfWorksFieldsSupervisors struct {
	// Discipline is رشته: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// Licence is شماره پروانه اشتغال: engineer licence.
	Licence string `json:"licence"`

	// Name is نام: 1 to 80 characters.
	Name string `json:"name"`

	// LicenceExpiry is اعتبار پروانه اشتغال: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	LicenceExpiry string `json:"licence_expiry"`
}

// StartOfWorksAnswers are the answers that «اعلام شروع عملیات ساختمانی» (notice of start of works) may carry.
type StartOfWorksAnswers struct {
	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`
}

// The slots of start-of-works.
const (
	startOfWorksCaseNumber = iota
	startOfWorksRenovationCode
	startOfWorksRegistryPlate
	startOfWorksDistrict
	startOfWorksAdjacentBuildings
	startOfWorksPermitNumber
	startOfWorksPermitDate
	startOfWorksPermitExpiry
	startOfWorksStartDate
	startOfWorksFirstPhase
	startOfWorksExcavationDepth
	startOfWorksSiteBoard
	startOfWorksSupervisionMode
	startOfWorksSupervisors
	startOfWorksCoordinatorLicence
	startOfWorksCoordinatorMobile
	startOfWorksExecutorKind
	startOfWorksExecutorLicence
	startOfWorksExecutorContractNumber
	startOfWorksInsurancePolicy
	startOfWorksInsuranceStart
	startOfWorksInsuranceExpiry
	startOfWorksEngineerCapacityInquiryConfirmedGrade
	startOfWorksEngineerCapacityInquiryConfirmedExpiry
	startOfWorksEngineerCapacityInquiryConfirmedCapacity
)

const (
	startOfWorksSupervisorsDiscipline = iota
	startOfWorksSupervisorsLicence
	startOfWorksSupervisorsName
	startOfWorksSupervisorsLicenceExpiry
)

var startOfWorksSupervisorsColumns = part{isSorted: true, keys: []string{"discipline", "licence", "name", "licence_expiry"}, steps: []step{
	{id: "discipline", title: Text{"رشته", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "licence", at: 1, title: Text{"شماره پروانه اشتغال", "licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "name", at: 2, title: Text{"نام", "name"}, kind: kindText, max: 80},
	{id: "licence_expiry", at: 3, title: Text{"اعتبار پروانه اشتغال", "licence expiry"}, kind: kindDate, min: 437927, max: 547864},
}}

var startOfWorksSteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 2, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 3, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "adjacent_buildings", at: 4, title: Text{"ساختمان مجاور دارد", "there are adjoining buildings"}, kind: kindYesNo},
	{id: "permit_number", at: 5, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_date", at: 6, title: Text{"تاریخ صدور پروانه", "date of issue of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "permit_expiry", at: 7, title: Text{"پایان اعتبار پروانه", "expiry date of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "start_date", at: 8, title: Text{"تاریخ شروع", "start date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "first_phase", at: 9, title: Text{"نخستین مرحله", "first phase"}, kind: kindChoice, list: &itemsWorkStage},
	{id: "excavation_depth", at: 10, title: Text{"عمق گودبرداری", "excavation depth"}, kind: kindDecimal, min: 10, max: 8000, places: 2, when: guard{holds: startOfWorksExcavationDepthAsked, rests: []int{startOfWorksFirstPhase}}},
	{id: "site_board", at: 11, title: Text{"تابلوی کارگاه نصب شده است", "the site board is up"}, kind: kindYesNo},
	{id: "supervision_mode", at: 12, title: Text{"شیوه نظارت", "supervision mode"}, kind: kindChoice, list: &itemsStartOfWorksSupervisionMode},
	{id: "supervisors", at: 13, title: Text{"مهندسان ناظر", "supervising engineers"}, kind: kindRows, min: 1, max: 4, columns: &startOfWorksSupervisorsColumns},
	{id: "coordinator_licence", at: 14, title: Text{"پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"}, kind: kindIdentifier, identifier: engineerLicence, when: guard{holds: startOfWorksCoordinatorLicenceAsked, rests: []int{startOfWorksSupervisionMode}}},
	{id: "coordinator_mobile", at: 15, title: Text{"همراه ناظر هماهنگ‌کننده", "coordinator's mobile"}, kind: kindIdentifier, identifier: mobile},
	{id: "executor_kind", at: 16, title: Text{"نوع سازنده", "kind of builder"}, kind: kindChoice, list: &itemsStartOfWorksExecutorKind},
	{id: "executor_licence", at: 17, title: Text{"پروانه مجری", "executor's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "executor_contract_number", at: 18, title: Text{"شماره قرارداد اجرا", "builder contract number"}, kind: kindText, max: 30},
	{id: "insurance_policy", at: 19, title: Text{"شماره بیمه‌نامه مسئولیت", "liability policy number"}, kind: kindText, max: 30},
	{id: "insurance_start", at: 20, title: Text{"شروع بیمه‌نامه", "policy start"}, kind: kindDate, min: 437927, max: 547864},
	{id: "insurance_expiry", at: 21, title: Text{"پایان اعتبار بیمه‌نامه", "insurance expiry"}, kind: kindDate, min: 437927, max: 547864},
}

var startOfWorksEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var startOfWorksAnswers = []answer{
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 22, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: startOfWorksEngineerCapacityInquirySteps, isSorted: true}},
}

var startOfWorksDocuments = []requirement{
	{id: "third-party-insurance", title: Text{"بیمه‌نامه کارگاه", "third-party liability policy"}, copies: "copy"},
	{id: "start-sheet", title: Text{"برگ شروع عملیات", "start-of-works sheet"}, paper: 1, copies: "original"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 2, copies: "copy"},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 3, copies: "original"},
	{id: "executor-contract", title: Text{"قرارداد مجری ذی‌صلاح", "contract with a qualified executor"}, paper: 4, copies: "copy"},
	{id: "shoring-drawings", title: Text{"نقشه سازه نگهبان", "shoring drawings"}, paper: 5, copies: "original", when: guard{holds: startOfWorksExcavationDepthAsked, rests: []int{startOfWorksFirstPhase}}, because: &Text{"نخستین مرحله گودبرداری است", "the first phase is excavation"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 6, copies: "electronic", when: guard{holds: startOfWorksDocumentPhotos, rests: []int{startOfWorksAdjacentBuildings}}, because: &Text{"ساختمان مجاور وجود دارد", "there are adjoining buildings"}},
}

var startOfWorksNeeds = []need{
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"}},
}

var startOfWorksRules = []rule{
	{id: "notice-before-works", advises: true, holds: guard{holds: startOfWorksRuleNoticeBeforeWorks, rests: []int{startOfWorksStartDate}}, path: "/fields/start_date", message: Text{"تاریخ شروع پیش از روز اعلام است", "the works start before the day of the notice"}, remedy: Text{"اگر کار آغاز نشده است تاریخ شروع را اصلاح کنید؛ وگرنه گزارش ناظر را به شهرداری منطقه بدهید", "correct the start date if the works have not begun; otherwise hand the supervisor's report to the district municipality"}, basis: []string{"start-of-works-circular"}},
	{id: "start-within-permit", holds: guard{holds: startOfWorksRuleStartWithinPermit, rests: []int{startOfWorksStartDate, startOfWorksPermitDate, startOfWorksPermitExpiry}}, path: "/fields/start_date", reads: []string{"/fields/permit_date", "/fields/permit_expiry"}, message: Text{"تاریخ شروع میان صدور و پایان اعتبار پروانه نیست", "the start is not between issue and expiry of the permit"}, remedy: Text{"تاریخ شروع را با پروانه بسنجید؛ پروانه منقضی با فرم ۲۳ (تمدید پروانه) تمدید می‌شود", "compare the start date with the permit; an expired permit is extended with form 23"}},
	{id: "four-disciplines", when: guard{holds: startOfWorksCoordinatorLicenceAsked, rests: []int{startOfWorksSupervisionMode}}, holds: guard{holds: startOfWorksRuleFourDisciplines, rests: []int{startOfWorksSupervisors}}, path: "/fields/supervisors", message: Text{"در نظارت چهارنفره ناظر هر چهار رشته معرفی نشده است", "with four supervisors not all four disciplines are named"}, remedy: Text{"برای هر رشته یک ردیف در جدول مهندسان ناظر بنویسید", "give one row for each discipline in the table of supervisors"}},
	{id: "licences-valid", holds: guard{holds: startOfWorksRuleLicencesValid, rests: []int{startOfWorksSupervisors, startOfWorksStartDate}}, path: "/fields/supervisors", reads: []string{"/fields/start_date"}, message: Text{"اعتبار پروانه اشتغال یک ناظر پیش از تاریخ شروع تمام می‌شود", "the licence of a supervisor ends before the start date"}, remedy: Text{"پروانه اشتغال را در سازمان نظام مهندسی تمدید کنید یا ناظر دیگری معرفی کنید", "have the licence renewed at the engineers' organisation, or name another supervisor"}},
	{id: "insured-at-start", holds: guard{holds: startOfWorksRuleInsuredAtStart, rests: []int{startOfWorksInsuranceStart, startOfWorksStartDate, startOfWorksInsuranceExpiry}}, path: "/fields/insurance_start", reads: []string{"/fields/start_date", "/fields/insurance_expiry"}, message: Text{"بیمه‌نامه در تاریخ شروع برقرار نیست", "the policy is not in force on the start date"}, remedy: Text{"تاریخ‌های بیمه‌نامه را بسنجید یا آن را نزد شرکت بیمه تمدید کنید", "check the dates of the policy, or have it extended by the insurance company"}},
}

var startOfWorksProvisions = []provision{
	{id: "supervisor-files"},
	{id: "owner-may-file"},
	{id: "supervisors-of-permit"},
}

var startOfWorksRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "permit_number", title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30}, sample: "123"}, {step: step{id: "coordinator_mobile", title: Text{"همراه ناظر هماهنگ‌کننده", "coordinator's mobile"}, kind: kindIdentifier, identifier: mobile}, sample: "09123456789"}, {step: step{id: "start_date", title: Text{"تاریخ شروع", "start date"}, kind: kindDate, min: 437927, max: 547864}, sample: "1200/07/01"}}},
}

var startOfWorks = record{id: "start-of-works", title: Text{"اعلام شروع عملیات ساختمانی", "notice of start of works"}, since: 437927, until: 547864, slots: 25, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "registry_plate", "district", "adjacent_buildings", "permit_number", "permit_date", "permit_expiry", "start_date", "first_phase", "excavation_depth", "site_board", "supervision_mode", "supervisors", "coordinator_licence", "coordinator_mobile", "executor_kind", "executor_licence", "executor_contract_number", "insurance_policy", "insurance_start", "insurance_expiry"}, steps: startOfWorksSteps, isSorted: true}, answers: startOfWorksAnswers, documents: startOfWorksDocuments, papers: []string{"third-party-insurance", "start-sheet", "building-permit", "supervisor-commitment", "executor-contract", "shoring-drawings", "photos"}, needs: startOfWorksNeeds, rules: startOfWorksRules, provisions: startOfWorksProvisions, requests: startOfWorksRequests}

// startOfWorksExcavationDepthAsked tells whether first_phase is excavation.
func startOfWorksExcavationDepthAsked(f *filing, _ []value) bool {
	return f.at[startOfWorksFirstPhase].is(1)
}

// startOfWorksCoordinatorLicenceAsked tells whether supervision_mode is four.
func startOfWorksCoordinatorLicenceAsked(f *filing, _ []value) bool {
	return f.at[startOfWorksSupervisionMode].is(1)
}

// startOfWorksDocumentPhotos tells whether adjacent_buildings.
func startOfWorksDocumentPhotos(f *filing, _ []value) bool {
	return f.at[startOfWorksAdjacentBuildings].yes()
}

// startOfWorksRuleNoticeBeforeWorks tells whether start_date on or after filing date.
func startOfWorksRuleNoticeBeforeWorks(f *filing, _ []value) bool {
	return f.at[startOfWorksStartDate].num().atLeast(constant(f.day))
}

// startOfWorksRuleStartWithinPermit tells whether start_date from permit_date to permit_expiry.
func startOfWorksRuleStartWithinPermit(f *filing, _ []value) bool {
	return f.at[startOfWorksStartDate].num().atLeast(f.at[startOfWorksPermitDate].num()) && f.at[startOfWorksStartDate].num().atMost(f.at[startOfWorksPermitExpiry].num())
}

// startOfWorksSupervisorsRow tells whether a row satisfies a condition.
func startOfWorksSupervisorsRow(f *filing, row []value) bool {
	return row[startOfWorksSupervisorsDiscipline].is(1)
}

// startOfWorksSupervisorsRow2 tells whether a row satisfies a condition.
func startOfWorksSupervisorsRow2(f *filing, row []value) bool {
	return row[startOfWorksSupervisorsDiscipline].is(0)
}

// startOfWorksSupervisorsRow3 tells whether a row satisfies a condition.
func startOfWorksSupervisorsRow3(f *filing, row []value) bool {
	return row[startOfWorksSupervisorsDiscipline].is(2)
}

// startOfWorksSupervisorsRow4 tells whether a row satisfies a condition.
func startOfWorksSupervisorsRow4(f *filing, row []value) bool {
	return row[startOfWorksSupervisorsDiscipline].is(3)
}

// startOfWorksRuleFourDisciplines tells whether supervisors.discipline includes all of civil, architecture, mechanical, electrical.
func startOfWorksRuleFourDisciplines(f *filing, _ []value) bool {
	return f.rows(f.at[startOfWorksSupervisors], 4).anyRow(startOfWorksSupervisorsRow) && f.rows(f.at[startOfWorksSupervisors], 4).anyRow(startOfWorksSupervisorsRow2) && f.rows(f.at[startOfWorksSupervisors], 4).anyRow(startOfWorksSupervisorsRow3) && f.rows(f.at[startOfWorksSupervisors], 4).anyRow(startOfWorksSupervisorsRow4)
}

// startOfWorksSupervisorsRow5 tells whether a row satisfies a condition.
func startOfWorksSupervisorsRow5(f *filing, row []value) bool {
	return row[startOfWorksSupervisorsLicenceExpiry].num().atLeast(f.at[startOfWorksStartDate].num())
}

// startOfWorksRuleLicencesValid tells whether in every row of supervisors (licence_expiry on or after start_date).
func startOfWorksRuleLicencesValid(f *filing, _ []value) bool {
	return f.rows(f.at[startOfWorksSupervisors], 4).everyRow(startOfWorksSupervisorsRow5)
}

// startOfWorksRuleInsuredAtStart tells whether insurance_start on or before start_date and insurance_expiry after start_date.
func startOfWorksRuleInsuredAtStart(f *filing, _ []value) bool {
	return f.at[startOfWorksInsuranceStart].num().atMost(f.at[startOfWorksStartDate].num()) && f.at[startOfWorksInsuranceExpiry].num().above(f.at[startOfWorksStartDate].num())
}
