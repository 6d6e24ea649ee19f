// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// SupervisionStageReport is a filing of supervision-stage-report, «گزارش مرحله‌ای مهندس ناظر» (stage report of the supervising engineer).
type SupervisionStageReport = Filing[SupervisionStageReportFields, NoAnswers]

// SupervisionStageReportFields is what is filled in in «گزارش مرحله‌ای مهندس ناظر» (stage report of the supervising engineer).
type SupervisionStageReportFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// StructureType is نوع سازه: one item.
	StructureType StructureType `json:"structure_type"`

	// Discipline is رشته مهندسی: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// EngineerLicence is پروانه اشتغال ناظر: engineer licence.
	EngineerLicence string `json:"engineer_licence"`

	// WorkStage is مرحله کار: one item.
	WorkStage WorkStage `json:"work_stage"`

	// SlabNumber is شماره سقف: a whole number from 1 to 80, asked when work_stage is frame and structure_type is concrete.
	SlabNumber *int64 `json:"slab_number,omitempty"`

	// VisitDate is تاریخ بازدید: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	VisitDate string `json:"visit_date"`

	// ReportDate is تاریخ گزارش ناظر: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	ReportDate string `json:"report_date"`

	// ProgressPercent is درصد پیشرفت کار: percent from 0.00 to 100.00.
	ProgressPercent string `json:"progress_percent"`

	// Conformity is انطباق با پروانه و نقشه: one item.
	Conformity SupervisionStageReportConformity `json:"conformity"`

	// ViolationKind is نوع تخلف: one item at least, each once, asked when conformity is violation.
	ViolationKind []ViolationKind `json:"violation_kind,omitempty"`

	// ViolationArea is مساحت تخلف: square metres from 0.00 to 200000.00, asked when conformity is violation.
	ViolationArea *string `json:"violation_area,omitempty"`

	// WorksStoppedOrder is دستور توقف داده شده است: yes or no, asked when conformity is violation.
	WorksStoppedOrder *bool `json:"works_stopped_order,omitempty"`

	// Notes is توضیحات ناظر: 1 to 2000 characters.
	Notes *string `json:"notes,omitempty"`
}

// The slots of supervision-stage-report.
const (
	supervisionStageReportCaseNumber = iota
	supervisionStageReportRenovationCode
	supervisionStageReportRegistryPlate
	supervisionStageReportDistrict
	supervisionStageReportPermitNumber
	supervisionStageReportStructureType
	supervisionStageReportDiscipline
	supervisionStageReportEngineerLicence
	supervisionStageReportWorkStage
	supervisionStageReportSlabNumber
	supervisionStageReportVisitDate
	supervisionStageReportReportDate
	supervisionStageReportProgressPercent
	supervisionStageReportConformity
	supervisionStageReportViolationKind
	supervisionStageReportViolationArea
	supervisionStageReportWorksStoppedOrder
	supervisionStageReportNotes
)

var supervisionStageReportSteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 2, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 3, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 4, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "structure_type", at: 5, title: Text{"نوع سازه", "structure type"}, kind: kindChoice, list: &itemsStructureType},
	{id: "discipline", at: 6, title: Text{"رشته مهندسی", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "engineer_licence", at: 7, title: Text{"پروانه اشتغال ناظر", "supervisor's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "work_stage", at: 8, title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage2},
	{id: "slab_number", at: 9, title: Text{"شماره سقف", "slab number"}, kind: kindWhole, min: 1, max: 80, when: guard{holds: supervisionStageReportSlabNumberAsked, rests: []int{supervisionStageReportWorkStage, supervisionStageReportStructureType}}},
	{id: "visit_date", at: 10, title: Text{"تاریخ بازدید", "visit date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "report_date", at: 11, title: Text{"تاریخ گزارش ناظر", "supervisor's report date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "progress_percent", at: 12, title: Text{"درصد پیشرفت کار", "progress in percent"}, kind: kindDecimal, min: 0, max: 10000, places: 2},
	{id: "conformity", at: 13, title: Text{"انطباق با پروانه و نقشه", "conformity"}, kind: kindChoice, list: &itemsSupervisionStageReportConformity},
	{id: "violation_kind", at: 14, title: Text{"نوع تخلف", "kind of violation"}, kind: kindChoices, list: &itemsViolationKind2, when: guard{holds: supervisionStageReportViolationKindAsked, rests: []int{supervisionStageReportConformity}}},
	{id: "violation_area", at: 15, title: Text{"مساحت تخلف", "area of the violation"}, kind: kindDecimal, min: 0, max: 20000000, places: 2, when: guard{holds: supervisionStageReportViolationKindAsked, rests: []int{supervisionStageReportConformity}}},
	{id: "works_stopped_order", at: 16, title: Text{"دستور توقف داده شده است", "a stop order was given"}, kind: kindYesNo, when: guard{holds: supervisionStageReportViolationKindAsked, rests: []int{supervisionStageReportConformity}}},
	{id: "notes", at: 17, title: Text{"توضیحات ناظر", "remarks"}, kind: kindText, max: 2000, isOptional: true},
}

var supervisionStageReportDocuments = []requirement{
	{id: "stage-report-sheet", title: Text{"برگ گزارش مرحله‌ای ناظر", "stage report sheet"}, copies: "original"},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 1, copies: "electronic"},
	{id: "concrete-test", title: Text{"نتیجه آزمایش بتن", "concrete test results"}, paper: 2, copies: "copy", when: guard{holds: supervisionStageReportDocumentConcreteTest, rests: []int{supervisionStageReportWorkStage, supervisionStageReportStructureType}}, because: &Text{"مرحله پی‌سازی یا اسکلت بتنی است", "the stage is the foundation or a concrete frame"}},
	{id: "weld-test", title: Text{"نتیجه آزمایش جوش", "weld test results"}, paper: 3, copies: "copy", when: guard{holds: supervisionStageReportDocumentWeldTest, rests: []int{supervisionStageReportWorkStage, supervisionStageReportStructureType}}, because: &Text{"مرحله اسکلت فولادی است", "the stage is a steel frame"}},
	{id: "excavation-monitoring", title: Text{"گزارش پایش گود", "excavation monitoring report"}, paper: 4, copies: "copy", when: guard{holds: supervisionStageReportDocumentExcavationMonitoring, rests: []int{supervisionStageReportWorkStage}}, because: &Text{"مرحله گودبرداری است", "the stage is excavation"}},
	{id: "violation-sketch", title: Text{"کروکی محل تخلف", "sketch of the violation"}, paper: 5, copies: "original", when: guard{holds: supervisionStageReportViolationKindAsked, rests: []int{supervisionStageReportConformity}}, because: &Text{"تخلف گزارش می‌شود", "a violation is reported"}},
}

var supervisionStageReportNeeds = []need{
	{anyOf: []string{"start-of-works"}},
}

var supervisionStageReportRules = []rule{
	{id: "visit-before-report", holds: guard{holds: supervisionStageReportRuleVisitBeforeReport, rests: []int{supervisionStageReportVisitDate, supervisionStageReportReportDate}}, path: "/fields/visit_date", reads: []string{"/fields/report_date"}, message: Text{"تاریخ بازدید پس از تاریخ گزارش است", "the visit is dated after the report"}, remedy: Text{"هر دو تاریخ را با برگ گزارش مرحله‌ای بسنجید", "compare both dates with the stage report sheet"}, basis: []string{"nbr-2 clause 2-5-3"}},
	{id: "report-not-future", holds: guard{holds: supervisionStageReportRuleReportNotFuture, rests: []int{supervisionStageReportReportDate}}, path: "/fields/report_date", message: Text{"تاریخ گزارش ناظر پس از روز ارسال است", "the report is dated after the day of filing"}, remedy: Text{"تاریخ را از روی برگ گزارش مرحله‌ای بنویسید", "copy the date from the stage report sheet"}, basis: []string{"nbr-2 clause 2-5-3"}},
	{id: "complete-at-the-end", when: guard{holds: supervisionStageReportRuleCompleteAtTheEndApplies, rests: []int{supervisionStageReportWorkStage}}, holds: guard{holds: supervisionStageReportRuleCompleteAtTheEnd, rests: []int{supervisionStageReportProgressPercent}}, path: "/fields/progress_percent", message: Text{"مرحله پایان عملیات است و پیشرفت ۱۰۰ درصد نیست", "the stage is completion and the progress is not 100 percent"}, remedy: Text{"مرحله و درصد پیشرفت را با وضع کار بسنجید", "compare stage and progress with the works"}},
}

var supervisionStageReportProvisions = []provision{
	{id: "least-stages"},
	{id: "slab-by-slab", when: guard{holds: supervisionStageReportProvisionSlabBySlab, rests: []int{supervisionStageReportWorkStage}}},
	{id: "earlier-stages"},
	{id: "progress-grows"},
	{id: "violation-reported", when: guard{holds: supervisionStageReportViolationKindAsked, rests: []int{supervisionStageReportConformity}}},
	{id: "all-four-report"},
	{id: "late-report"},
	{id: "entered-in-file"},
}

var supervisionStageReportRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "permit_number", title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30}, sample: "123"}, {step: step{id: "engineer_licence", title: Text{"پروانه اشتغال ناظر", "supervisor's licence number"}, kind: kindIdentifier, identifier: engineerLicence}, sample: "10-300-12345"}, {step: step{id: "work_stage", title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage2}, sample: "demolition"}, {step: step{id: "progress_percent", title: Text{"درصد پیشرفت کار", "progress in percent"}, kind: kindDecimal, min: 0, max: 10000, places: 2}, sample: "4.00"}}},
}

var supervisionStageReport = record{id: "supervision-stage-report", title: Text{"گزارش مرحله‌ای مهندس ناظر", "stage report of the supervising engineer"}, since: 437927, until: 547864, slots: 18, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "registry_plate", "district", "permit_number", "structure_type", "discipline", "engineer_licence", "work_stage", "slab_number", "visit_date", "report_date", "progress_percent", "conformity", "violation_kind", "violation_area", "works_stopped_order", "notes"}, steps: supervisionStageReportSteps, isSorted: true}, documents: supervisionStageReportDocuments, papers: []string{"stage-report-sheet", "photos", "concrete-test", "weld-test", "excavation-monitoring", "violation-sketch"}, needs: supervisionStageReportNeeds, rules: supervisionStageReportRules, provisions: supervisionStageReportProvisions, requests: supervisionStageReportRequests}

// supervisionStageReportSlabNumberAsked tells whether work_stage is frame and structure_type is concrete.
func supervisionStageReportSlabNumberAsked(f *filing, _ []value) bool {
	return f.at[supervisionStageReportWorkStage].is(3) && f.at[supervisionStageReportStructureType].is(1)
}

// supervisionStageReportViolationKindAsked tells whether conformity is violation.
func supervisionStageReportViolationKindAsked(f *filing, _ []value) bool {
	return f.at[supervisionStageReportConformity].is(2)
}

// supervisionStageReportDocumentConcreteTest tells whether work_stage is foundation or (work_stage is frame and structure_type is concrete).
func supervisionStageReportDocumentConcreteTest(f *filing, _ []value) bool {
	return f.at[supervisionStageReportWorkStage].is(2) || (f.at[supervisionStageReportWorkStage].is(3) && f.at[supervisionStageReportStructureType].is(1))
}

// supervisionStageReportDocumentWeldTest tells whether work_stage is frame and structure_type is steel.
func supervisionStageReportDocumentWeldTest(f *filing, _ []value) bool {
	return f.at[supervisionStageReportWorkStage].is(3) && f.at[supervisionStageReportStructureType].is(0)
}

// supervisionStageReportDocumentExcavationMonitoring tells whether work_stage is excavation.
func supervisionStageReportDocumentExcavationMonitoring(f *filing, _ []value) bool {
	return f.at[supervisionStageReportWorkStage].is(1)
}

// supervisionStageReportRuleVisitBeforeReport tells whether visit_date on or before report_date.
func supervisionStageReportRuleVisitBeforeReport(f *filing, _ []value) bool {
	return f.at[supervisionStageReportVisitDate].num().atMost(f.at[supervisionStageReportReportDate].num())
}

// supervisionStageReportRuleReportNotFuture tells whether report_date on or before filing date.
func supervisionStageReportRuleReportNotFuture(f *filing, _ []value) bool {
	return f.at[supervisionStageReportReportDate].num().atMost(constant(f.day))
}

// supervisionStageReportRuleCompleteAtTheEndApplies tells whether work_stage is completed.
func supervisionStageReportRuleCompleteAtTheEndApplies(f *filing, _ []value) bool {
	return f.at[supervisionStageReportWorkStage].is(7)
}

// supervisionStageReportRuleCompleteAtTheEnd tells whether progress_percent is 100.
func supervisionStageReportRuleCompleteAtTheEnd(f *filing, _ []value) bool {
	return f.at[supervisionStageReportProgressPercent].num().equal(constant(10000))
}

// supervisionStageReportProvisionSlabBySlab tells whether work_stage is frame.
func supervisionStageReportProvisionSlabBySlab(f *filing, _ []value) bool {
	return f.at[supervisionStageReportWorkStage].is(3)
}
