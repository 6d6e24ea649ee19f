// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// TreeRemoval is a filing of tree-removal, «مجوز قطع یا جابه‌جایی درخت» (permit to fell or move a tree).
type TreeRemoval = Filing[TreeRemovalFields, NoAnswers]

// TreeRemovalFields is what is filled in in «مجوز قطع یا جابه‌جایی درخت» (permit to fell or move a tree).
type TreeRemovalFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// PostalCode is کد پستی ملک: postal code.
	PostalCode string `json:"postal_code"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// TreeLocation is محل درخت: one item.
	TreeLocation TreeRemovalTreeLocation `json:"tree_location"`

	// SiteState is وضعیت ملک: one item.
	SiteState TreeRemovalSiteState `json:"site_state"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters, asked when site_state is under-construction.
	PermitNumber *string `json:"permit_number,omitempty"`

	// Action is اقدام درخواستی: one item.
	Action TreeRemovalTreeAction `json:"action"`

	// TreeRemovalReason is علت درخواست: one item at least, each once.
	TreeRemovalReason []TreeRemovalTreeRemovalReason `json:"tree_removal_reason"`

	// TreeCount is تعداد درخت: a whole number from 1 to 5000.
	TreeCount int64 `json:"tree_count"`

	// Trees is درختان: 1 to 200 rows.
	Trees []TreeRemovalFieldsTrees `json:"trees"`

	// TransplantPossible is انتقال درخت شدنی است: yes or no.
	TransplantPossible bool `json:"transplant_possible"`

	// ReplantingCount is تعداد درخت جایگزین: a whole number from 0 to 10000, asked when action is fell.
	ReplantingCount *int64 `json:"replanting_count,omitempty"`
}

// TreeRemovalFieldsTrees is a row of «درختان».
type TreeRemovalFieldsTrees struct {
	// Species is گونه: 1 to 60 characters.
	Species string `json:"species"`

	// TrunkGirth is محیط بن (سانتی‌متر): a whole number from 1 to 1000.
	TrunkGirth int64 `json:"trunk_girth"`

	// Age is سن تقریبی (سال): a whole number from 0 to 1000.
	Age int64 `json:"age"`

	// Condition is وضعیت: one item.
	Condition TreeCondition `json:"condition"`
}

// The slots of tree-removal.
const (
	treeRemovalApplicantRole = iota
	treeRemovalNationalID
	treeRemovalMobile
	treeRemovalPostalCode
	treeRemovalRenovationCode
	treeRemovalDistrict
	treeRemovalTreeLocation
	treeRemovalSiteState
	treeRemovalPermitNumber
	treeRemovalAction
	treeRemovalTreeRemovalReason
	treeRemovalTreeCount
	treeRemovalTrees
	treeRemovalTransplantPossible
	treeRemovalReplantingCount
)

const (
	treeRemovalTreesSpecies = iota
	treeRemovalTreesTrunkGirth
	treeRemovalTreesAge
	treeRemovalTreesCondition
)

var treeRemovalTreesColumns = part{isSorted: true, keys: []string{"species", "trunk_girth", "age", "condition"}, steps: []step{
	{id: "species", title: Text{"گونه", "species"}, kind: kindText, max: 60},
	{id: "trunk_girth", at: 1, title: Text{"محیط بن", "trunk girth"}, kind: kindWhole, min: 1, max: 1000},
	{id: "age", at: 2, title: Text{"سن تقریبی", "approximate age"}, kind: kindWhole, min: 0, max: 1000},
	{id: "condition", at: 3, title: Text{"وضعیت", "condition"}, kind: kindChoice, list: &itemsTreeCondition},
}}

var treeRemovalSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "national_id", at: 1, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 2, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "postal_code", at: 3, title: Text{"کد پستی ملک", "postal code of the property"}, kind: kindIdentifier, identifier: postalCode},
	{id: "renovation_code", at: 4, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 5, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "tree_location", at: 6, title: Text{"محل درخت", "place of the tree"}, kind: kindChoice, list: &itemsTreeRemovalTreeLocation},
	{id: "site_state", at: 7, title: Text{"وضعیت ملک", "state of the plot"}, kind: kindChoice, list: &itemsTreeRemovalSiteState},
	{id: "permit_number", at: 8, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30, when: guard{holds: treeRemovalPermitNumberAsked, rests: []int{treeRemovalSiteState}}},
	{id: "action", at: 9, title: Text{"اقدام درخواستی", "action"}, kind: kindChoice, list: &itemsTreeRemovalTreeAction},
	{id: "tree_removal_reason", at: 10, title: Text{"علت درخواست", "reason"}, kind: kindChoices, list: &itemsTreeRemovalTreeRemovalReason},
	{id: "tree_count", at: 11, title: Text{"تعداد درخت", "number of trees"}, kind: kindWhole, min: 1, max: 5000},
	{id: "trees", at: 12, title: Text{"درختان", "trees"}, kind: kindRows, min: 1, max: 200, columns: &treeRemovalTreesColumns},
	{id: "transplant_possible", at: 13, title: Text{"انتقال درخت شدنی است", "the tree can be moved"}, kind: kindYesNo},
	{id: "replanting_count", at: 14, title: Text{"تعداد درخت جایگزین", "replacement trees"}, kind: kindWhole, min: 0, max: 10000, when: guard{holds: treeRemovalReplantingCountAsked, rests: []int{treeRemovalAction}}},
}

var treeRemovalDocuments = []requirement{
	{id: "national-card", title: Text{"کارت ملی", "national card"}, copies: "copy"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy", when: guard{holds: treeRemovalDocumentTitleDeed, rests: []int{treeRemovalTreeLocation}}, because: &Text{"درخت داخل ملک است", "the tree is inside the plot"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 2, copies: "copy", when: guard{holds: treeRemovalPermitNumberAsked, rests: []int{treeRemovalSiteState}}, because: &Text{"ملک در حال ساخت است و پروانه دارد", "the plot is under construction and has a permit"}},
	{id: "ground-floor-plan", title: Text{"پلان همکف با جای درخت", "ground-floor plan with trees"}, paper: 3, copies: "original", when: guard{holds: treeRemovalDocumentGroundFloorPlan, rests: []int{treeRemovalTreeRemovalReason}}, because: &Text{"علت عملیات ساختمانی است", "the reason is building works"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 4, copies: "electronic"},
	{id: "plant-health-report", title: Text{"نظر کارشناس گیاه‌پزشکی", "plant-health opinion"}, paper: 5, copies: "original", when: guard{holds: treeRemovalDocumentPlantHealthReport, rests: []int{treeRemovalTreeRemovalReason}}, because: &Text{"درخت خشک یا آفت‌زده است", "the tree is dry or diseased"}},
}

var treeRemovalNeeds = []need{
	{anyOf: []string{"garden-classification"}},
	{anyOf: []string{"site-visit"}},
}

var treeRemovalRules = []rule{
	{id: "grounds-for-felling", when: guard{holds: treeRemovalReplantingCountAsked, rests: []int{treeRemovalAction}}, holds: guard{holds: treeRemovalRuleGroundsForFelling, rests: []int{treeRemovalTreeRemovalReason, treeRemovalTransplantPossible}}, path: "/fields/tree_removal_reason", reads: []string{"/fields/transplant_possible"}, message: Text{"علت درخواست از موارد مجاز قطع درخت نیست", "the reason is not one for which a tree may be felled"}, remedy: Text{"جابه‌جایی یا هرس بخواهید یا علت را با آیین‌نامه فضای سبز بسنجید", "ask to move or prune the tree, or compare the reason with the Green Space Bylaw"}, basis: []string{"green-space-bylaw"}},
	{id: "move-for-building-works", when: guard{holds: treeRemovalRuleMoveForBuildingWorksApplies, rests: []int{treeRemovalTransplantPossible, treeRemovalTreeRemovalReason}}, holds: guard{holds: treeRemovalRuleMoveForBuildingWorks, rests: []int{treeRemovalAction}}, path: "/fields/action", message: Text{"انتقال درخت شدنی است و برای عملیات ساختمانی قطع آن خواسته شده است", "the tree can be moved, and its felling is asked for building works"}, remedy: Text{"اقدام درخواستی را جابه‌جایی بنویسید", "ask to move the tree"}, basis: []string{"green-space-bylaw"}},
	{id: "replant-for-timber", when: guard{holds: treeRemovalRuleReplantForTimberApplies, rests: []int{treeRemovalAction, treeRemovalTreeRemovalReason}}, holds: guard{holds: treeRemovalRuleReplantForTimber, rests: []int{treeRemovalReplantingCount, treeRemovalTreeCount}}, path: "/fields/replanting_count", reads: []string{"/fields/tree_count"}, message: Text{"تعداد درخت جایگزین از درختان قطع‌شدنی کمتر است", "there are fewer replacement trees than trees to be felled"}, remedy: Text{"دست‌کم به تعداد درختان قطع‌شدنی درخت جایگزین بنویسید", "give at least as many replacement trees as trees to be felled"}, basis: []string{"green-space-bylaw"}},
}

var treeRemovalProvisions = []provision{
	{id: "mature-non-fruit", when: guard{holds: treeRemovalProvisionMatureNonFruit, rests: []int{treeRemovalTreeRemovalReason}}},
	{id: "municipality-keeps-tree", when: guard{holds: treeRemovalProvisionMatureNonFruit, rests: []int{treeRemovalTreeRemovalReason}}},
	{id: "permit-compulsory"},
	{id: "term-from-secretariat"},
	{id: "prison-for-many", when: guard{holds: treeRemovalProvisionPrisonForMany, rests: []int{treeRemovalTreeCount}}},
	{id: "municipality-moves", when: guard{holds: treeRemovalProvisionMunicipalityMoves, rests: []int{treeRemovalAction}}},
	{id: "others-ask"},
}

var treeRemovalRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "national_id", title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}, {step: step{id: "action", title: Text{"اقدام درخواستی", "action"}, kind: kindChoice, list: &itemsTreeRemovalTreeAction}, sample: "fell"}, {step: step{id: "tree_count", title: Text{"تعداد درخت", "number of trees"}, kind: kindWhole, min: 1, max: 5000}, sample: "4"}}},
}

var treeRemoval = record{id: "tree-removal", title: Text{"مجوز قطع یا جابه‌جایی درخت", "permit to fell or move a tree"}, since: 437927, until: 547864, slots: 15, fields: part{pointer: "/fields", keys: []string{"applicant_role", "national_id", "mobile", "postal_code", "renovation_code", "district", "tree_location", "site_state", "permit_number", "action", "tree_removal_reason", "tree_count", "trees", "transplant_possible", "replanting_count"}, steps: treeRemovalSteps, isSorted: true}, documents: treeRemovalDocuments, papers: []string{"national-card", "title-deed", "building-permit", "ground-floor-plan", "photos", "plant-health-report"}, needs: treeRemovalNeeds, rules: treeRemovalRules, provisions: treeRemovalProvisions, requests: treeRemovalRequests}

// treeRemovalPermitNumberAsked tells whether site_state is under-construction.
func treeRemovalPermitNumberAsked(f *filing, _ []value) bool {
	return f.at[treeRemovalSiteState].is(1)
}

// treeRemovalReplantingCountAsked tells whether action is fell.
func treeRemovalReplantingCountAsked(f *filing, _ []value) bool {
	return f.at[treeRemovalAction].is(0)
}

// treeRemovalDocumentTitleDeed tells whether tree_location is inside.
func treeRemovalDocumentTitleDeed(f *filing, _ []value) bool {
	return f.at[treeRemovalTreeLocation].is(0)
}

// treeRemovalDocumentGroundFloorPlan tells whether tree_removal_reason includes construction.
func treeRemovalDocumentGroundFloorPlan(f *filing, _ []value) bool {
	return f.set(f.at[treeRemovalTreeRemovalReason]).hasAll(0)
}

// treeRemovalDocumentPlantHealthReport tells whether tree_removal_reason includes diseased.
func treeRemovalDocumentPlantHealthReport(f *filing, _ []value) bool {
	return f.set(f.at[treeRemovalTreeRemovalReason]).hasAll(5)
}

// treeRemovalRuleGroundsForFelling tells whether tree_removal_reason includes any of timber, diseased, danger, traffic or (tree_removal_reason includes any of construction, public-work and not transplant_possible).
func treeRemovalRuleGroundsForFelling(f *filing, _ []value) bool {
	return f.set(f.at[treeRemovalTreeRemovalReason]).hasAny(9, 5, 6, 8) || (f.set(f.at[treeRemovalTreeRemovalReason]).hasAny(0, 7) && !f.at[treeRemovalTransplantPossible].yes())
}

// treeRemovalRuleMoveForBuildingWorksApplies tells whether transplant_possible and tree_removal_reason includes construction.
func treeRemovalRuleMoveForBuildingWorksApplies(f *filing, _ []value) bool {
	return f.at[treeRemovalTransplantPossible].yes() && f.set(f.at[treeRemovalTreeRemovalReason]).hasAll(0)
}

// treeRemovalRuleMoveForBuildingWorks tells whether action is not fell.
func treeRemovalRuleMoveForBuildingWorks(f *filing, _ []value) bool {
	return f.at[treeRemovalAction].noneOf(0)
}

// treeRemovalRuleReplantForTimberApplies tells whether action is fell and tree_removal_reason includes timber.
func treeRemovalRuleReplantForTimberApplies(f *filing, _ []value) bool {
	return f.at[treeRemovalAction].is(0) && f.set(f.at[treeRemovalTreeRemovalReason]).hasAll(9)
}

// treeRemovalRuleReplantForTimber tells whether replanting_count at least tree_count.
func treeRemovalRuleReplantForTimber(f *filing, _ []value) bool {
	return f.at[treeRemovalReplantingCount].num().atLeast(f.at[treeRemovalTreeCount].num())
}

// treeRemovalProvisionMatureNonFruit tells whether tree_removal_reason includes timber.
func treeRemovalProvisionMatureNonFruit(f *filing, _ []value) bool {
	return f.set(f.at[treeRemovalTreeRemovalReason]).hasAll(9)
}

// treeRemovalProvisionPrisonForMany tells whether tree_count above prison_tree_count.
func treeRemovalProvisionPrisonForMany(f *filing, _ []value) bool {
	return f.at[treeRemovalTreeCount].num().above(parameterPrisonTreeCount(constant(f.day)))
}

// treeRemovalProvisionMunicipalityMoves tells whether action is move.
func treeRemovalProvisionMunicipalityMoves(f *filing, _ []value) bool {
	return f.at[treeRemovalAction].is(1)
}
