// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Article100Appeal is a filing of article-100-appeal, «تجدیدنظر رأی ماده صد» (appeal against an Article 100 decision).
type Article100Appeal = Filing[Article100AppealFields, Article100AppealAnswers]

// Article100AppealFields is what is filled in in «تجدیدنظر رأی ماده صد» (appeal against an Article 100 decision).
type Article100AppealFields struct {
	// CommissionCaseNumber is شماره پرونده کمیسیون: 1 to 30 characters.
	CommissionCaseNumber string `json:"commission_case_number"`

	// DecisionNumber is شماره رأی: 1 to 30 characters.
	DecisionNumber string `json:"decision_number"`

	// DecisionDate is تاریخ رأی: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	DecisionDate string `json:"decision_date"`

	// DecisionKind is نوع رأی: one item.
	DecisionKind CommissionDecisionKind `json:"decision_kind"`

	// FineAmount is مبلغ جریمه: rials from 0 to 1000000000000000, asked when decision_kind is fine.
	FineAmount *string `json:"fine_amount,omitempty"`

	// NoticeDate is تاریخ ابلاغ رأی: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	NoticeDate string `json:"notice_date"`

	// ViolationKind is تخلف موضوع رأی: one item at least, each once.
	ViolationKind []ViolationKind `json:"violation_kind"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// AppellantRole is سمت معترض: one item.
	AppellantRole PartyRole `json:"appellant_role"`

	// NationalID is کد ملی معترض: national id, asked when appellant_role is not municipality.
	NationalID *string `json:"national_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile, asked when appellant_role is not municipality.
	Mobile *string `json:"mobile,omitempty"`

	// AppealGrounds is جهات اعتراض: one item at least, each once.
	AppealGrounds []Article100AppealAppealGround `json:"appeal_grounds"`

	// AppealText is متن اعتراض: 1 to 4000 characters.
	AppealText string `json:"appeal_text"`

	// AcknowledgesRisk is از احتمال تبدیل جریمه تغییر کاربری به اعاده وضع آگاه است: it must be true, asked when decision_kind is fine and violation_kind includes change-of-use.
	AcknowledgesRisk *bool `json:"acknowledges_risk,omitempty"`
}

// Article100AppealAnswers are the answers that «تجدیدنظر رأی ماده صد» (appeal against an Article 100 decision) may carry.
type Article100AppealAnswers struct {
	// CaseStatusInquiry is استعلام وضعیت پرونده.
	CaseStatusInquiry *CaseStatusInquiryAnswer `json:"case-status-inquiry,omitempty"`
}

// The slots of article-100-appeal.
const (
	article100AppealCommissionCaseNumber = iota
	article100AppealDecisionNumber
	article100AppealDecisionDate
	article100AppealDecisionKind
	article100AppealFineAmount
	article100AppealNoticeDate
	article100AppealViolationKind
	article100AppealRenovationCode
	article100AppealRegistryPlate
	article100AppealDistrict
	article100AppealAppellantRole
	article100AppealNationalID
	article100AppealMobile
	article100AppealAppealGrounds
	article100AppealAppealText
	article100AppealAcknowledgesRisk
	article100AppealCaseStatusInquiryCaseStage
	article100AppealCaseStatusInquiryWaitingFor
	article100AppealCaseStatusInquiryUpdatedOn
	article100AppealCaseStatusInquiryMissingDocument
)

var article100AppealSteps = []step{
	{id: "commission_case_number", title: Text{"شماره پرونده کمیسیون", "commission case number"}, kind: kindText, max: 30},
	{id: "decision_number", at: 1, title: Text{"شماره رأی", "decision number"}, kind: kindText, max: 30},
	{id: "decision_date", at: 2, title: Text{"تاریخ رأی", "decision date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "decision_kind", at: 3, title: Text{"نوع رأی", "kind of decision"}, kind: kindChoice, list: &itemsCommissionDecisionKind},
	{id: "fine_amount", at: 4, title: Text{"مبلغ جریمه", "amount of the fine"}, kind: kindDecimal, min: 0, max: 1000000000000000, when: guard{holds: article100AppealFineAmountAsked, rests: []int{article100AppealDecisionKind}}},
	{id: "notice_date", at: 5, title: Text{"تاریخ ابلاغ رأی", "date of notice"}, kind: kindDate, min: 437927, max: 547864},
	{id: "violation_kind", at: 6, title: Text{"تخلف موضوع رأی", "violation decided"}, kind: kindChoices, list: &itemsViolationKind2},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 8, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 9, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "appellant_role", at: 10, title: Text{"سمت معترض", "appellant role"}, kind: kindChoice, list: &itemsPartyRole2},
	{id: "national_id", at: 11, title: Text{"کد ملی معترض", "appellant's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: article100AppealNationalIDAsked, rests: []int{article100AppealAppellantRole}}},
	{id: "mobile", at: 12, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile, when: guard{holds: article100AppealNationalIDAsked, rests: []int{article100AppealAppellantRole}}},
	{id: "appeal_grounds", at: 13, title: Text{"جهات اعتراض", "grounds"}, kind: kindChoices, list: &itemsArticle100AppealAppealGround},
	{id: "appeal_text", at: 14, title: Text{"متن اعتراض", "text of the appeal"}, kind: kindText, max: 4000},
	{id: "acknowledges_risk", at: 15, title: Text{"از خطر اعاده وضع آگاه است", "aware of restoration risk"}, kind: kindConfirmation, when: guard{holds: article100AppealAcknowledgesRiskAsked, rests: []int{article100AppealDecisionKind, article100AppealViolationKind}}},
}

var article100AppealCaseStatusInquirySteps = []step{
	{id: "case_stage", title: Text{"مرحله", "stage"}, kind: kindChoice, list: &itemsCaseStatusInquiryCaseStage},
	{id: "waiting_for", at: 1, title: Text{"در انتظار", "waiting for"}, kind: kindChoice, list: &itemsCaseStatusInquiryWaitingFor},
	{id: "updated_on", at: 2, title: Text{"تاریخ آخرین تغییر", "date of the last change"}, kind: kindDate, min: 437927, max: 547864},
	{id: "missing_document", at: 3, title: Text{"مدرک ناقص", "missing document"}, kind: kindText, max: 60, isOptional: true},
}

var article100AppealAnswers = []answer{
	{id: "case-status-inquiry", title: Text{"استعلام وضعیت پرونده", "case status inquiry"}, part: part{pointer: "/answers/case-status-inquiry", base: 16, keys: []string{"case_stage", "waiting_for", "updated_on", "missing_document"}, steps: article100AppealCaseStatusInquirySteps, isSorted: true}},
}

var article100AppealDocuments = []requirement{
	{id: "national-card", title: Text{"کارت ملی", "national card"}, copies: "copy", when: guard{holds: article100AppealNationalIDAsked, rests: []int{article100AppealAppellantRole}}, because: &Text{"معترض شهرداری نیست", "the appellant is not the municipality"}},
	{id: "commission-decision", title: Text{"رأی کمیسیون ماده صد", "decision of the Article 100 commission"}, paper: 1, copies: "copy"},
	{id: "commission-notice", title: Text{"اخطار یا برگ ابلاغ کمیسیون ماده صد", "notice or service slip of the Article 100 commission"}, paper: 2, copies: "copy"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "copy", when: guard{holds: article100AppealDocumentTitleDeed, rests: []int{article100AppealAppellantRole}}, because: &Text{"معترض مالک یا قائم‌مقام اوست", "the appellant is the owner or a successor"}},
	{id: "lease-contract", title: Text{"اجاره‌نامه", "lease"}, paper: 4, copies: "copy", when: guard{holds: article100AppealDocumentLeaseContract, rests: []int{article100AppealAppellantRole}}, because: &Text{"معترض مستأجر است", "the appellant is the tenant"}},
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, paper: 5, copies: "copy", when: guard{holds: article100AppealDocumentPowerOfAttorney, rests: []int{article100AppealAppellantRole}}, because: &Text{"معترض وکیل است", "the appellant is a representative"}},
	{id: "damage-evidence", title: Text{"مدرک زیان مجاور", "evidence of the neighbour's damage"}, paper: 6, copies: "copy", when: guard{holds: article100AppealDocumentDamageEvidence, rests: []int{article100AppealAppellantRole}}, because: &Text{"معترض مجاور است", "the appellant is a neighbour"}},
	{id: "expert-report", title: Text{"گزارش کارشناس رسمی", "official expert report"}, paper: 7, copies: "copy", when: guard{holds: article100AppealDocumentExpertReport, rests: []int{article100AppealAppealGrounds}}, because: &Text{"به گزارش یا مساحت ایراد شده است", "the report or the area is disputed"}},
	{id: "new-evidence", title: Text{"مدرک تازه", "new evidence"}, paper: 8, copies: "copy", when: guard{holds: article100AppealDocumentNewEvidence, rests: []int{article100AppealAppealGrounds}}, because: &Text{"به مدرک تازه استناد شده است", "new evidence is relied on"}},
}

var article100AppealNeeds = []need{
	{anyOf: []string{"article-100-defence"}},
	{anyOf: []string{"case-status-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var article100AppealRules = []rule{
	{id: "in-time", holds: guard{holds: article100AppealRuleInTime, rests: []int{article100AppealNoticeDate}}, path: "/fields/notice_date", message: Text{"اعتراض در مهلت ۱۰ روزه پس از ابلاغ نیست", "the appeal is not within 10 days of the notice"}, remedy: Text{"تاریخ ابلاغ را با برگ ابلاغ بسنجید؛ پس از مهلت، رأی قطعی است و با فرم ۴۸ پیگیری می‌شود", "compare the date with the notice slip; after the time limit the decision is final and goes to form 48"}, basis: []string{"municipality-act 100 note 10"}},
	{id: "notice-after-decision", holds: guard{holds: article100AppealRuleNoticeAfterDecision, rests: []int{article100AppealNoticeDate, article100AppealDecisionDate}}, path: "/fields/notice_date", reads: []string{"/fields/decision_date"}, message: Text{"تاریخ ابلاغ پیش از تاریخ رأی است", "the notice is dated before the decision"}, remedy: Text{"هر دو تاریخ را از روی برگ ابلاغ بنویسید", "copy both dates from the notice slip"}},
	{id: "fine-too-low", when: guard{holds: article100AppealRuleFineTooLowApplies, rests: []int{article100AppealAppealGrounds}}, holds: guard{holds: article100AppealRuleFineTooLow, rests: []int{article100AppealAppellantRole}}, path: "/fields/appellant_role", message: Text{"جهت ‹کم بودن جریمه› ویژه شهرداری و مجاور متضرر است", "the ground 'fine too low' is for the municipality or a neighbour"}, remedy: Text{"این جهت را بردارید و جهت دیگری انتخاب کنید", "remove this ground and choose another"}},
}

var article100AppealProvisions = []provision{
	{id: "standing", when: guard{holds: article100AppealProvisionStanding, rests: []int{article100AppealAppellantRole}}},
	{id: "municipality-days", when: guard{holds: article100AppealProvisionMunicipalityDays, rests: []int{article100AppealAppellantRole}}},
	{id: "other-members"},
	{id: "restoration-risk", when: guard{holds: article100AppealAcknowledgesRiskAsked, rests: []int{article100AppealDecisionKind, article100AppealViolationKind}}},
	{id: "final-without-appeal"},
	{id: "breach-of-law-only"},
}

var article100Appeal = record{id: "article-100-appeal", title: Text{"تجدیدنظر رأی ماده صد", "appeal against an Article 100 decision"}, since: 437927, until: 547864, slots: 20, fields: part{pointer: "/fields", keys: []string{"commission_case_number", "decision_number", "decision_date", "decision_kind", "fine_amount", "notice_date", "violation_kind", "renovation_code", "registry_plate", "district", "appellant_role", "national_id", "mobile", "appeal_grounds", "appeal_text", "acknowledges_risk"}, steps: article100AppealSteps, isSorted: true}, answers: article100AppealAnswers, documents: article100AppealDocuments, papers: []string{"national-card", "commission-decision", "commission-notice", "title-deed", "lease-contract", "power-of-attorney", "damage-evidence", "expert-report", "new-evidence"}, needs: article100AppealNeeds, rules: article100AppealRules, provisions: article100AppealProvisions}

// article100AppealFineAmountAsked tells whether decision_kind is fine.
func article100AppealFineAmountAsked(f *filing, _ []value) bool {
	return f.at[article100AppealDecisionKind].is(0)
}

// article100AppealNationalIDAsked tells whether appellant_role is not municipality.
func article100AppealNationalIDAsked(f *filing, _ []value) bool {
	return f.at[article100AppealAppellantRole].noneOf(5)
}

// article100AppealAcknowledgesRiskAsked tells whether decision_kind is fine and violation_kind includes change-of-use.
func article100AppealAcknowledgesRiskAsked(f *filing, _ []value) bool {
	return f.at[article100AppealDecisionKind].is(0) && f.set(f.at[article100AppealViolationKind]).hasAll(2)
}

// article100AppealDocumentTitleDeed tells whether appellant_role is one of owner, successor.
func article100AppealDocumentTitleDeed(f *filing, _ []value) bool {
	return f.at[article100AppealAppellantRole].oneOf(0, 1)
}

// article100AppealDocumentLeaseContract tells whether appellant_role is tenant.
func article100AppealDocumentLeaseContract(f *filing, _ []value) bool {
	return f.at[article100AppealAppellantRole].is(2)
}

// article100AppealDocumentPowerOfAttorney tells whether appellant_role is representative.
func article100AppealDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[article100AppealAppellantRole].is(4)
}

// article100AppealDocumentDamageEvidence tells whether appellant_role is neighbour.
func article100AppealDocumentDamageEvidence(f *filing, _ []value) bool {
	return f.at[article100AppealAppellantRole].is(3)
}

// article100AppealDocumentExpertReport tells whether appeal_grounds includes fact.
func article100AppealDocumentExpertReport(f *filing, _ []value) bool {
	return f.set(f.at[article100AppealAppealGrounds]).hasAll(0)
}

// article100AppealDocumentNewEvidence tells whether appeal_grounds includes new-evidence.
func article100AppealDocumentNewEvidence(f *filing, _ []value) bool {
	return f.set(f.at[article100AppealAppealGrounds]).hasAll(6)
}

// article100AppealRuleInTime tells whether filing date from notice_date to notice_date plus appeal_days days.
func article100AppealRuleInTime(f *filing, _ []value) bool {
	return constant(f.day).atLeast(f.at[article100AppealNoticeDate].num()) && constant(f.day).atMost(f.at[article100AppealNoticeDate].num().plusDays(parameterAppealDays(constant(f.day))))
}

// article100AppealRuleNoticeAfterDecision tells whether notice_date on or after decision_date.
func article100AppealRuleNoticeAfterDecision(f *filing, _ []value) bool {
	return f.at[article100AppealNoticeDate].num().atLeast(f.at[article100AppealDecisionDate].num())
}

// article100AppealRuleFineTooLowApplies tells whether appeal_grounds includes low.
func article100AppealRuleFineTooLowApplies(f *filing, _ []value) bool {
	return f.set(f.at[article100AppealAppealGrounds]).hasAll(3)
}

// article100AppealRuleFineTooLow tells whether appellant_role is one of municipality, neighbour.
func article100AppealRuleFineTooLow(f *filing, _ []value) bool {
	return f.at[article100AppealAppellantRole].oneOf(5, 3)
}

// article100AppealProvisionStanding tells whether appellant_role is one of tenant, neighbour.
func article100AppealProvisionStanding(f *filing, _ []value) bool {
	return f.at[article100AppealAppellantRole].oneOf(2, 3)
}

// article100AppealProvisionMunicipalityDays tells whether appellant_role is municipality.
func article100AppealProvisionMunicipalityDays(f *filing, _ []value) bool {
	return f.at[article100AppealAppellantRole].is(5)
}
