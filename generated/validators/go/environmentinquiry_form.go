// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// EnvironmentInquiry is a filing of environment-inquiry, «استعلام محیط زیست» (environment inquiry).
type EnvironmentInquiry = Filing[EnvironmentInquiryFields, EnvironmentInquiryAnswers]

// EnvironmentInquiryFields is what is filled in in «استعلام محیط زیست» (environment inquiry).
type EnvironmentInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// ProposedUse is کاربری پیشنهادی: one item.
	ProposedUse EnvironmentInquiryEnvironmentUse `json:"proposed_use"`

	// Effluent is پساب یا آلاینده هوا دارد: yes or no.
	Effluent bool `json:"effluent"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// NearRiver is ملک در حریم رود یا مسیل است: yes or no.
	NearRiver bool `json:"near_river"`

	// RiverDistance is فاصله تا رود: metres from 0.00 to 10000.00, asked when near_river.
	RiverDistance *string `json:"river_distance,omitempty"`

	// ProtectedArea is ملک در منطقه حفاظت‌شده است: yes or no.
	ProtectedArea bool `json:"protected_area"`

	// TreeCount is تعداد درخت: a whole number from 0 to 5000.
	TreeCount int64 `json:"tree_count"`
}

// EnvironmentInquiryAnswers are the answers that «استعلام محیط زیست» (environment inquiry) may carry.
type EnvironmentInquiryAnswers struct {
	// LandUseInquiry is استعلام کاربری.
	LandUseInquiry *LandUseInquiryAnswer `json:"land-use-inquiry,omitempty"`

	// EnvironmentInquiry is استعلام محیط زیست.
	EnvironmentInquiry *EnvironmentInquiryAnswer `json:"environment-inquiry,omitempty"`
}

// EnvironmentInquiryAnswer is the answer of «استعلام محیط زیست» (environment inquiry).
type EnvironmentInquiryAnswer struct {
	// WorksAgreed is اداره محیط زیست کتباً با عملیات موافقت کرده است: yes or no.
	WorksAgreed bool `json:"works_agreed"`
}

// The slots of environment-inquiry.
const (
	environmentInquiryFilerKind = iota
	environmentInquiryProposedUse
	environmentInquiryEffluent
	environmentInquiryCaseNumber
	environmentInquiryRenovationCode
	environmentInquiryLandArea
	environmentInquiryNearRiver
	environmentInquiryRiverDistance
	environmentInquiryProtectedArea
	environmentInquiryTreeCount
	environmentInquiryLandUseInquiryApprovedUse
	environmentInquiryLandUseInquiryPermitUse
	environmentInquiryLandUseInquiryUseConflict
	environmentInquiryEnvironmentInquiryWorksAgreed
)

var environmentInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler},
	{id: "proposed_use", at: 1, title: Text{"کاربری پیشنهادی", "proposed use"}, kind: kindChoice, list: &itemsEnvironmentInquiryEnvironmentUse},
	{id: "effluent", at: 2, title: Text{"پساب یا آلاینده هوا دارد", "has effluent or pollutants"}, kind: kindYesNo},
	{id: "case_number", at: 3, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 4, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "land_area", at: 5, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "near_river", at: 6, title: Text{"ملک در حریم رود است", "lies in a river margin"}, kind: kindYesNo},
	{id: "river_distance", at: 7, title: Text{"فاصله تا رود", "distance to the river"}, kind: kindDecimal, min: 0, max: 1000000, places: 2, when: guard{holds: environmentInquiryRiverDistanceAsked, rests: []int{environmentInquiryNearRiver}}},
	{id: "protected_area", at: 8, title: Text{"ملک در منطقه حفاظت‌شده است", "lies in a protected area"}, kind: kindYesNo},
	{id: "tree_count", at: 9, title: Text{"تعداد درخت", "number of trees"}, kind: kindWhole, min: 0, max: 5000},
}

var environmentInquiryLandUseInquirySteps = []step{
	{id: "approved_use", title: Text{"کاربری مصوب", "approved use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "permit_use", at: 1, title: Text{"کاربری مندرج در پروانه", "use stated on the permit"}, kind: kindChoice, list: &itemsLandUse, isOptional: true},
	{id: "use_conflict", at: 2, title: Text{"مغایرت دارد", "in conflict"}, kind: kindYesNo},
}

var environmentInquiryEnvironmentInquirySteps = []step{
	{id: "works_agreed", title: Text{"با عملیات موافقت شده است", "the works are agreed to"}, kind: kindYesNo},
}

var environmentInquiryAnswers = []answer{
	{id: "land-use-inquiry", title: Text{"استعلام کاربری", "land-use inquiry"}, part: part{pointer: "/answers/land-use-inquiry", base: 10, keys: []string{"approved_use", "permit_use", "use_conflict"}, steps: environmentInquiryLandUseInquirySteps, isSorted: true}},
	{id: "environment-inquiry", title: Text{"استعلام محیط زیست", "environment inquiry"}, part: part{pointer: "/answers/environment-inquiry", base: 13, keys: []string{"works_agreed"}, steps: environmentInquiryEnvironmentInquirySteps, isSorted: true}},
}

var environmentInquiryDocuments = []requirement{
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, copies: "original"},
	{id: "impact-assessment", title: Text{"گزارش ارزیابی محیط زیستی", "environmental impact report"}, paper: 1, copies: "original", when: guard{holds: environmentInquiryDocumentImpactAssessment, rests: []int{environmentInquiryEffluent}}, because: &Text{"کاربری آلاینده است", "the use is a polluting one"}},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 2, copies: "electronic", when: guard{holds: environmentInquiryDocumentUtmSurvey, rests: []int{environmentInquiryNearRiver, environmentInquiryProtectedArea}}, because: &Text{"ملک در حریم رود یا منطقه حفاظت‌شده است", "the plot lies near a river or in a protected area"}},
	{id: "permit-principle", title: Text{"موافقت اصولی", "agreement in principle"}, paper: 3, copies: "copy", when: guard{holds: environmentInquiryDocumentPermitPrinciple, rests: []int{environmentInquiryProposedUse}}, because: &Text{"کاربری صنعتی یا کارگاهی است", "the use is industrial or a workshop"}},
}

var environmentInquiryNeeds = []need{
	{anyOf: []string{"land-use-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var environmentInquiryRules = []rule{
	{id: "protected-area-consent", when: guard{holds: environmentInquiryRuleProtectedAreaConsentApplies, rests: []int{environmentInquiryProtectedArea}}, holds: guard{holds: environmentInquiryRuleProtectedAreaConsent, rests: []int{environmentInquiryEnvironmentInquiryWorksAgreed}}, answers: []int{1}, path: "/answers/environment-inquiry/works_agreed", message: Text{"ملک در منطقه حفاظت‌شده است و موافقت کتبی محیط زیست نیامده است", "the plot lies in a protected area and the environment office has not agreed in writing"}, remedy: Text{"عملیات را آغاز نکنید و موافقت کتبی را از اداره کل محیط زیست تهران بگیرید", "do not begin the works; obtain the written consent of the Tehran environment office"}},
}

var environmentInquiryProvisions = []provision{
	{id: "no-works-without-consent", when: guard{holds: environmentInquiryRuleProtectedAreaConsentApplies, rests: []int{environmentInquiryProtectedArea}}},
	{id: "river-asked-of-water-authority", when: guard{holds: environmentInquiryRiverDistanceAsked, rests: []int{environmentInquiryNearRiver}}},
	{id: "trees-elsewhere", when: guard{holds: environmentInquiryProvisionTreesElsewhere, rests: []int{environmentInquiryTreeCount}}},
}

var environmentInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var environmentInquiry = record{id: "environment-inquiry", title: Text{"استعلام محیط زیست", "environment inquiry"}, since: 437927, until: 547864, slots: 14, fields: part{pointer: "/fields", keys: []string{"filer_kind", "proposed_use", "effluent", "case_number", "renovation_code", "land_area", "near_river", "river_distance", "protected_area", "tree_count"}, steps: environmentInquirySteps, isSorted: true}, answers: environmentInquiryAnswers, documents: environmentInquiryDocuments, papers: []string{"location-sketch", "impact-assessment", "utm-survey", "permit-principle"}, needs: environmentInquiryNeeds, rules: environmentInquiryRules, provisions: environmentInquiryProvisions, requests: environmentInquiryRequests}

// environmentInquiryRiverDistanceAsked tells whether near_river.
func environmentInquiryRiverDistanceAsked(f *filing, _ []value) bool {
	return f.at[environmentInquiryNearRiver].yes()
}

// environmentInquiryDocumentImpactAssessment tells whether effluent.
func environmentInquiryDocumentImpactAssessment(f *filing, _ []value) bool {
	return f.at[environmentInquiryEffluent].yes()
}

// environmentInquiryDocumentUtmSurvey tells whether near_river or protected_area.
func environmentInquiryDocumentUtmSurvey(f *filing, _ []value) bool {
	return f.at[environmentInquiryNearRiver].yes() || f.at[environmentInquiryProtectedArea].yes()
}

// environmentInquiryDocumentPermitPrinciple tells whether proposed_use is one of industrial, workshop.
func environmentInquiryDocumentPermitPrinciple(f *filing, _ []value) bool {
	return f.at[environmentInquiryProposedUse].oneOf(0, 1)
}

// environmentInquiryRuleProtectedAreaConsentApplies tells whether protected_area.
func environmentInquiryRuleProtectedAreaConsentApplies(f *filing, _ []value) bool {
	return f.at[environmentInquiryProtectedArea].yes()
}

// environmentInquiryRuleProtectedAreaConsent tells whether works_agreed.
func environmentInquiryRuleProtectedAreaConsent(f *filing, _ []value) bool {
	return f.at[environmentInquiryEnvironmentInquiryWorksAgreed].yes()
}

// environmentInquiryProvisionTreesElsewhere tells whether tree_count above 0.
func environmentInquiryProvisionTreesElsewhere(f *filing, _ []value) bool {
	return f.at[environmentInquiryTreeCount].num().above(constant(0))
}
