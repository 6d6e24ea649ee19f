// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// SupervisorChange is a filing of supervisor-change, «تغییر مهندس ناظر» (change of supervising engineer).
type SupervisorChange = Filing[SupervisorChangeFields, SupervisorChangeAnswers]

// SupervisorChangeFields is what is filled in in «تغییر مهندس ناظر» (change of supervising engineer).
type SupervisorChangeFields struct {
	// RequestedBy is متقاضی تغییر: one item.
	RequestedBy SupervisorChangeSupervisorChangeAsker `json:"requested_by"`

	// Mobile is تلفن همراه متقاضی: mobile.
	Mobile string `json:"mobile"`

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

	// PermitExpiry is تاریخ پایان اعتبار پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitExpiry string `json:"permit_expiry"`

	// Discipline is رشته مهندسی: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// ChangeReason is علت تغییر: one item.
	ChangeReason SupervisorChangeSupervisorChangeReason `json:"change_reason"`

	// OutgoingLicence is پروانه اشتغال ناظر پیشین: engineer licence.
	OutgoingLicence string `json:"outgoing_licence"`

	// IncomingLicence is پروانه اشتغال ناظر جدید: engineer licence, asked when change_reason is not unused-permit.
	IncomingLicence *string `json:"incoming_licence,omitempty"`

	// FeeSettled is حق‌الزحمه ناظر پیشین تسویه شده است: yes or no.
	FeeSettled bool `json:"fee_settled"`

	// ProgressPercent is درصد پیشرفت کار: percent from 0.00 to 100.00.
	ProgressPercent string `json:"progress_percent"`

	// LastReportedStage is آخرین مرحله گزارش‌شده: one item, asked when progress_percent above 0.
	LastReportedStage *WorkStage `json:"last_reported_stage,omitempty"`

	// ContractDays is مدت قرارداد نظارت (روز): a whole number from 1 to 10000, asked when change_reason is long-stop.
	ContractDays *int64 `json:"contract_days,omitempty"`

	// StopDays is روزهای توقف کار: a whole number from 0 to 10000, asked when change_reason is long-stop.
	StopDays *int64 `json:"stop_days,omitempty"`
}

// SupervisorChangeAnswers are the answers that «تغییر مهندس ناظر» (change of supervising engineer) may carry.
type SupervisorChangeAnswers struct {
	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`
}

// The slots of supervisor-change.
const (
	supervisorChangeRequestedBy = iota
	supervisorChangeMobile
	supervisorChangeCaseNumber
	supervisorChangeRenovationCode
	supervisorChangeRegistryPlate
	supervisorChangeDistrict
	supervisorChangePermitNumber
	supervisorChangePermitExpiry
	supervisorChangeDiscipline
	supervisorChangeChangeReason
	supervisorChangeOutgoingLicence
	supervisorChangeIncomingLicence
	supervisorChangeFeeSettled
	supervisorChangeProgressPercent
	supervisorChangeLastReportedStage
	supervisorChangeContractDays
	supervisorChangeStopDays
	supervisorChangeEngineerCapacityInquiryConfirmedGrade
	supervisorChangeEngineerCapacityInquiryConfirmedExpiry
	supervisorChangeEngineerCapacityInquiryConfirmedCapacity
)

var supervisorChangeSteps = []step{
	{id: "requested_by", title: Text{"متقاضی تغییر", "asked for by"}, kind: kindChoice, list: &itemsSupervisorChangeSupervisorChangeAsker},
	{id: "mobile", at: 1, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 2, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 3, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 4, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 5, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 6, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_expiry", at: 7, title: Text{"پایان اعتبار پروانه", "expiry date of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "discipline", at: 8, title: Text{"رشته مهندسی", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "change_reason", at: 9, title: Text{"علت تغییر", "reason for the change"}, kind: kindChoice, list: &itemsSupervisorChangeSupervisorChangeReason},
	{id: "outgoing_licence", at: 10, title: Text{"پروانه ناظر پیشین", "outgoing supervisor's licence"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "incoming_licence", at: 11, title: Text{"پروانه ناظر جدید", "incoming supervisor's licence"}, kind: kindIdentifier, identifier: engineerLicence, when: guard{holds: supervisorChangeIncomingLicenceAsked, rests: []int{supervisorChangeChangeReason}}},
	{id: "fee_settled", at: 12, title: Text{"حق‌الزحمه تسویه شده است", "the fee is settled"}, kind: kindYesNo},
	{id: "progress_percent", at: 13, title: Text{"درصد پیشرفت کار", "progress in percent"}, kind: kindDecimal, min: 0, max: 10000, places: 2},
	{id: "last_reported_stage", at: 14, title: Text{"آخرین مرحله گزارش‌شده", "last stage reported"}, kind: kindChoice, list: &itemsWorkStage2, when: guard{holds: supervisorChangeLastReportedStageAsked, rests: []int{supervisorChangeProgressPercent}}},
	{id: "contract_days", at: 15, title: Text{"مدت قرارداد نظارت", "supervision contract"}, kind: kindWhole, min: 1, max: 10000, when: guard{holds: supervisorChangeContractDaysAsked, rests: []int{supervisorChangeChangeReason}}},
	{id: "stop_days", at: 16, title: Text{"روزهای توقف کار", "days stopped"}, kind: kindWhole, min: 0, max: 10000, when: guard{holds: supervisorChangeContractDaysAsked, rests: []int{supervisorChangeChangeReason}}},
}

var supervisorChangeEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var supervisorChangeAnswers = []answer{
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 17, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: supervisorChangeEngineerCapacityInquirySteps, isSorted: true}},
}

var supervisorChangeDocuments = []requirement{
	{id: "national-card", title: Text{"کارت ملی", "national card"}, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 1, copies: "copy"},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 2, copies: "original", when: guard{holds: supervisorChangeDocumentSupervisorCommitment, rests: []int{supervisorChangeIncomingLicence}}, because: &Text{"ناظر جدید معرفی می‌شود", "an incoming supervisor is named"}},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 3, copies: "original", when: guard{holds: supervisorChangeDocumentSupervisorReport, rests: []int{supervisorChangeChangeReason}}, because: &Text{"ناظر پیشین در دسترس است", "the outgoing supervisor is available"}},
	{id: "independent-status-report", title: Text{"گزارش مستقل وضعیت کار", "independent status report"}, paper: 4, copies: "original", when: guard{holds: supervisorChangeDocumentIndependentStatusReport, rests: []int{supervisorChangeChangeReason}}, because: &Text{"ناظر پیشین فوت کرده است یا گزارش نمی‌دهد", "the outgoing supervisor has died or gives no report"}},
	{id: "fee-settlement", title: Text{"تسویه حق‌الزحمه ناظر", "settlement of supervisor fee"}, paper: 5, copies: "copy", when: guard{holds: supervisorChangeDocumentFeeSettlement, rests: []int{supervisorChangeFeeSettled}}, because: &Text{"حق‌الزحمه تسویه شده است", "the fee is settled"}},
	{id: "replacement-approval", title: Text{"موافقت با جایگزینی ناظر", "replacement approval"}, paper: 6, copies: "original"},
}

var supervisorChangeNeeds = []need{
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"start-of-works"}},
}

var supervisorChangeRules = []rule{
	{id: "two-licences", when: guard{holds: supervisorChangeIncomingLicenceAsked, rests: []int{supervisorChangeChangeReason}}, holds: guard{holds: supervisorChangeRuleTwoLicences, rests: []int{supervisorChangeIncomingLicence, supervisorChangeOutgoingLicence}}, path: "/fields/incoming_licence", reads: []string{"/fields/outgoing_licence"}, message: Text{"پروانه اشتغال ناظر پیشین و جدید یکی است", "the outgoing and the incoming supervisor have the same licence"}, remedy: Text{"هر دو شماره را با کارت پروانه اشتغال بسنجید", "compare both numbers with the licence cards"}},
	{id: "stop-long-enough", when: guard{holds: supervisorChangeContractDaysAsked, rests: []int{supervisorChangeChangeReason}}, holds: guard{holds: supervisorChangeRuleStopLongEnough, rests: []int{supervisorChangeStopDays, supervisorChangeContractDays}}, path: "/fields/stop_days", reads: []string{"/fields/contract_days"}, message: Text{"توقف کار به نصاب توقف طولانی در مدت قرارداد نرسیده است", "the stop is not longer than the share of the contract that counts as long"}, remedy: Text{"روزهای توقف را با گزارش ناظر بسنجید یا علت دیگری انتخاب کنید", "compare the days with the supervisor's report, or choose another reason"}, basis: []string{"nbr-2 clause 14-3-5"}},
	{id: "permit-lapsed-unused", when: guard{holds: supervisorChangeRulePermitLapsedUnusedApplies, rests: []int{supervisorChangeChangeReason}}, holds: guard{holds: supervisorChangeRulePermitLapsedUnused, rests: []int{supervisorChangePermitExpiry, supervisorChangeProgressPercent}}, path: "/fields/permit_expiry", reads: []string{"/fields/progress_percent"}, message: Text{"پروانه منقضی نیست یا کار پیشرفت دارد", "the permit has not expired, or the works have progressed"}, remedy: Text{"علت دیگری انتخاب کنید یا تاریخ پروانه و درصد پیشرفت را بسنجید", "choose another reason, or check the date of the permit and the progress"}, basis: []string{"nbr-2 clause 14-3-5"}},
	{id: "before-completion", when: guard{holds: supervisorChangeLastReportedStageAsked, rests: []int{supervisorChangeProgressPercent}}, holds: guard{holds: supervisorChangeRuleBeforeCompletion, rests: []int{supervisorChangeLastReportedStage}}, path: "/fields/last_reported_stage", message: Text{"مرحله پایان عملیات گزارش شده است", "the completion stage has been reported"}, remedy: Text{"تغییر ناظر پس از پایان ثبت نمی‌شود؛ فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید", "after completion no change is recorded; file form 31, the building completion certificate"}},
}

var supervisorChangeProvisions = []provision{
	{id: "no-resignation", when: guard{holds: supervisorChangeProvisionNoResignation, rests: []int{supervisorChangeRequestedBy}}},
	{id: "same-discipline"},
	{id: "new-with-extension", when: guard{holds: supervisorChangeRulePermitLapsedUnusedApplies, rests: []int{supervisorChangeChangeReason}}},
	{id: "eight-at-a-time", when: guard{holds: supervisorChangeDocumentSupervisorCommitment, rests: []int{supervisorChangeIncomingLicence}}},
	{id: "works-wait", when: guard{holds: supervisorChangeDocumentSupervisorCommitment, rests: []int{supervisorChangeIncomingLicence}}},
	{id: "name-on-permit"},
	{id: "asks-for-owner", when: guard{holds: supervisorChangeProvisionAsksForOwner, rests: []int{supervisorChangeRequestedBy}}},
}

var supervisorChange = record{id: "supervisor-change", title: Text{"تغییر مهندس ناظر", "change of supervising engineer"}, since: 437927, until: 547864, slots: 20, fields: part{pointer: "/fields", keys: []string{"requested_by", "mobile", "case_number", "renovation_code", "registry_plate", "district", "permit_number", "permit_expiry", "discipline", "change_reason", "outgoing_licence", "incoming_licence", "fee_settled", "progress_percent", "last_reported_stage", "contract_days", "stop_days"}, steps: supervisorChangeSteps, isSorted: true}, answers: supervisorChangeAnswers, documents: supervisorChangeDocuments, papers: []string{"national-card", "building-permit", "supervisor-commitment", "supervisor-report", "independent-status-report", "fee-settlement", "replacement-approval"}, needs: supervisorChangeNeeds, rules: supervisorChangeRules, provisions: supervisorChangeProvisions}

// supervisorChangeIncomingLicenceAsked tells whether change_reason is not unused-permit.
func supervisorChangeIncomingLicenceAsked(f *filing, _ []value) bool {
	return f.at[supervisorChangeChangeReason].noneOf(4)
}

// supervisorChangeLastReportedStageAsked tells whether progress_percent above 0.
func supervisorChangeLastReportedStageAsked(f *filing, _ []value) bool {
	return f.at[supervisorChangeProgressPercent].num().above(constant(0))
}

// supervisorChangeContractDaysAsked tells whether change_reason is long-stop.
func supervisorChangeContractDaysAsked(f *filing, _ []value) bool {
	return f.at[supervisorChangeChangeReason].is(5)
}

// supervisorChangeDocumentSupervisorCommitment tells whether incoming_licence is given.
func supervisorChangeDocumentSupervisorCommitment(f *filing, _ []value) bool {
	return f.at[supervisorChangeIncomingLicence].isGiven()
}

// supervisorChangeDocumentSupervisorReport tells whether change_reason is not death-incapacity.
func supervisorChangeDocumentSupervisorReport(f *filing, _ []value) bool {
	return f.at[supervisorChangeChangeReason].noneOf(1)
}

// supervisorChangeDocumentIndependentStatusReport tells whether change_reason is one of death-incapacity, dispute.
func supervisorChangeDocumentIndependentStatusReport(f *filing, _ []value) bool {
	return f.at[supervisorChangeChangeReason].oneOf(1, 3)
}

// supervisorChangeDocumentFeeSettlement tells whether fee_settled.
func supervisorChangeDocumentFeeSettlement(f *filing, _ []value) bool {
	return f.at[supervisorChangeFeeSettled].yes()
}

// supervisorChangeRuleTwoLicences tells whether incoming_licence is not outgoing_licence.
func supervisorChangeRuleTwoLicences(f *filing, _ []value) bool {
	return f.text(f.at[supervisorChangeIncomingLicence]).different(f.text(f.at[supervisorChangeOutgoingLicence]))
}

// supervisorChangeRuleStopLongEnough tells whether stop_days above long_stop_share percent of contract_days.
func supervisorChangeRuleStopLongEnough(f *filing, _ []value) bool {
	return f.at[supervisorChangeStopDays].num().times(constant(10000)).above(parameterLongStopShare(constant(f.day)).times(f.at[supervisorChangeContractDays].num()))
}

// supervisorChangeRulePermitLapsedUnusedApplies tells whether change_reason is unused-permit.
func supervisorChangeRulePermitLapsedUnusedApplies(f *filing, _ []value) bool {
	return f.at[supervisorChangeChangeReason].is(4)
}

// supervisorChangeRulePermitLapsedUnused tells whether permit_expiry before filing date and progress_percent is 0.
func supervisorChangeRulePermitLapsedUnused(f *filing, _ []value) bool {
	return f.at[supervisorChangePermitExpiry].num().below(constant(f.day)) && f.at[supervisorChangeProgressPercent].num().equal(constant(0))
}

// supervisorChangeRuleBeforeCompletion tells whether last_reported_stage is not completed.
func supervisorChangeRuleBeforeCompletion(f *filing, _ []value) bool {
	return f.at[supervisorChangeLastReportedStage].noneOf(7)
}

// supervisorChangeProvisionNoResignation tells whether requested_by is engineer.
func supervisorChangeProvisionNoResignation(f *filing, _ []value) bool {
	return f.at[supervisorChangeRequestedBy].is(1)
}

// supervisorChangeProvisionAsksForOwner tells whether requested_by is owner.
func supervisorChangeProvisionAsksForOwner(f *filing, _ []value) bool {
	return f.at[supervisorChangeRequestedBy].is(0)
}
