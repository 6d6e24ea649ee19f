// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// BuildingLineInquiry is a filing of building-line-inquiry, «استعلام بر و کف» (building line and level inquiry).
type BuildingLineInquiry = Filing[BuildingLineInquiryFields, BuildingLineInquiryAnswers]

// BuildingLineInquiryFields is what is filled in in «استعلام بر و کف» (building line and level inquiry).
type BuildingLineInquiryFields struct {
	// AskerKind is استعلام‌کننده: one item.
	AskerKind AskerKind `json:"asker_kind"`

	// LetterNumber is شماره نامه: 1 to 30 characters, asked when asker_kind is not owner.
	LetterNumber *string `json:"letter_number,omitempty"`

	// LetterDate is تاریخ نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when asker_kind is not owner.
	LetterDate *string `json:"letter_date,omitempty"`

	// OwnerNationalID is کد ملی مالک: national id.
	OwnerNationalID string `json:"owner_national_id"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// Frontages is تعداد برهای ملک: a whole number from 1 to 4.
	Frontages int64 `json:"frontages"`

	// FrontageLength is طول بر اصلی: metres from 0.50 to 10000.00.
	FrontageLength string `json:"frontage_length"`

	// DeedStreetWidth is عرض گذر طبق سند: metres from 1.00 to 10000.00.
	DeedStreetWidth *string `json:"deed_street_width,omitempty"`

	// LevelNeeded is تراز کف گذر هم لازم است: yes or no.
	LevelNeeded bool `json:"level_needed"`
}

// BuildingLineInquiryAnswers are the answers that «استعلام بر و کف» (building line and level inquiry) may carry.
type BuildingLineInquiryAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// RoadSchemeInquiry is استعلام طرح‌های اجرایی و تعریض.
	RoadSchemeInquiry *RoadSchemeInquiryAnswer `json:"road-scheme-inquiry,omitempty"`

	// BuildingLineInquiry is استعلام بر و کف.
	BuildingLineInquiry *BuildingLineInquiryAnswer `json:"building-line-inquiry,omitempty"`
}

// BuildingLineInquiryAnswer is the answer of «استعلام بر و کف» (building line and level inquiry).
type BuildingLineInquiryAnswer struct {
	// PlannedStreetWidth is عرض گذر طبق طرح: metres from 1.00 to 10000.00.
	PlannedStreetWidth string `json:"planned_street_width"`

	// SetbackDepth is عمق عقب‌نشینی: metres from 0.00 to 10000.00.
	SetbackDepth string `json:"setback_depth"`

	// AreaAfterSetback is مساحت عرصه پس از اصلاح بر: square metres from 0.00 to 10000000.00.
	AreaAfterSetback string `json:"area_after_setback"`

	// StreetLevel is تراز کف گذر (متر): metres from 0.00 to 10000.00.
	StreetLevel *string `json:"street_level,omitempty"`
}

// The slots of building-line-inquiry.
const (
	buildingLineInquiryAskerKind = iota
	buildingLineInquiryLetterNumber
	buildingLineInquiryLetterDate
	buildingLineInquiryOwnerNationalID
	buildingLineInquiryCaseNumber
	buildingLineInquiryRegistryPlate
	buildingLineInquiryDistrict
	buildingLineInquiryLandArea
	buildingLineInquiryFrontages
	buildingLineInquiryFrontageLength
	buildingLineInquiryDeedStreetWidth
	buildingLineInquiryLevelNeeded
	buildingLineInquiryDetailedPlanInquiryZone
	buildingLineInquiryDetailedPlanInquirySubZone
	buildingLineInquiryDetailedPlanInquiryMaxDensityPercent
	buildingLineInquiryDetailedPlanInquiryMaxCoveragePercent
	buildingLineInquiryDetailedPlanInquiryMaxStoreys
	buildingLineInquiryDetailedPlanInquiryInScheme
	buildingLineInquiryRoadSchemeInquiryInScheme
	buildingLineInquiryRoadSchemeInquirySchemeName
	buildingLineInquiryRoadSchemeInquiryAffectedArea
	buildingLineInquiryRoadSchemeInquiryAnnouncedOn
	buildingLineInquiryRoadSchemeInquirySchemeStartYears
	buildingLineInquiryBuildingLineInquiryPlannedStreetWidth
	buildingLineInquiryBuildingLineInquirySetbackDepth
	buildingLineInquiryBuildingLineInquiryAreaAfterSetback
	buildingLineInquiryBuildingLineInquiryStreetLevel
)

var buildingLineInquirySteps = []step{
	{id: "asker_kind", title: Text{"استعلام‌کننده", "who asks"}, kind: kindChoice, list: &itemsAskerKind2},
	{id: "letter_number", at: 1, title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30, when: guard{holds: buildingLineInquiryLetterNumberAsked, rests: []int{buildingLineInquiryAskerKind}}},
	{id: "letter_date", at: 2, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: buildingLineInquiryLetterNumberAsked, rests: []int{buildingLineInquiryAskerKind}}},
	{id: "owner_national_id", at: 3, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "case_number", at: 4, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "registry_plate", at: 5, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "land_area", at: 7, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "frontages", at: 8, title: Text{"تعداد برهای ملک", "number of street frontages"}, kind: kindWhole, min: 1, max: 4},
	{id: "frontage_length", at: 9, title: Text{"طول بر اصلی", "length of the main frontage"}, kind: kindDecimal, min: 50, max: 1000000, places: 2},
	{id: "deed_street_width", at: 10, title: Text{"عرض گذر طبق سند", "street width by the deed"}, kind: kindDecimal, min: 100, max: 1000000, places: 2, isOptional: true},
	{id: "level_needed", at: 11, title: Text{"تراز کف گذر هم لازم است", "the street level is needed"}, kind: kindYesNo},
}

var buildingLineInquiryDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var buildingLineInquiryRoadSchemeInquirySteps = []step{
	{id: "in_scheme", title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
	{id: "scheme_name", at: 1, title: Text{"نام طرح", "name of the scheme"}, kind: kindText, max: 120, when: guard{holds: buildingLineInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{buildingLineInquiryRoadSchemeInquiryInScheme}}},
	{id: "affected_area", at: 2, title: Text{"مساحت در طرح", "area within the scheme"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: buildingLineInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{buildingLineInquiryRoadSchemeInquiryInScheme}}},
	{id: "announced_on", at: 3, title: Text{"تاریخ اعلام رسمی طرح", "official announcement"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: buildingLineInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{buildingLineInquiryRoadSchemeInquiryInScheme}}},
	{id: "scheme_start_years", at: 4, title: Text{"سال تا شروع اجرا", "years until the approved start"}, kind: kindWhole, min: 0, max: 99, when: guard{holds: buildingLineInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{buildingLineInquiryRoadSchemeInquiryInScheme}}},
}

var buildingLineInquiryBuildingLineInquirySteps = []step{
	{id: "planned_street_width", title: Text{"عرض گذر طبق طرح", "planned street width"}, kind: kindDecimal, min: 100, max: 1000000, places: 2},
	{id: "setback_depth", at: 1, title: Text{"عمق عقب‌نشینی", "depth of the set-back"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "area_after_setback", at: 2, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "street_level", at: 3, title: Text{"تراز کف گذر", "street level"}, kind: kindDecimal, min: 0, max: 1000000, places: 2, isOptional: true},
}

var buildingLineInquiryAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 12, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: buildingLineInquiryDetailedPlanInquirySteps, isSorted: true}},
	{id: "road-scheme-inquiry", title: Text{"استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"}, part: part{pointer: "/answers/road-scheme-inquiry", base: 18, keys: []string{"in_scheme", "scheme_name", "affected_area", "announced_on", "scheme_start_years"}, steps: buildingLineInquiryRoadSchemeInquirySteps, isSorted: true}},
	{id: "building-line-inquiry", title: Text{"استعلام بر و کف", "building line and level inquiry"}, part: part{pointer: "/answers/building-line-inquiry", base: 23, keys: []string{"planned_street_width", "setback_depth", "area_after_setback", "street_level"}, steps: buildingLineInquiryBuildingLineInquirySteps, isSorted: true}},
}

var buildingLineInquiryDocuments = []requirement{
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, copies: "original", when: guard{holds: buildingLineInquiryLetterNumberAsked, rests: []int{buildingLineInquiryAskerKind}}, because: &Text{"استعلام‌کننده مالک نیست", "the asker is not the owner"}},
	{id: "detailed-plan-map", title: Text{"نقشه طرح تفصیلی", "detailed plan map"}, paper: 1, copies: "original"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "copy"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 3, copies: "electronic", when: guard{holds: buildingLineInquiryDocumentUtmSurvey, rests: []int{buildingLineInquiryLevelNeeded, buildingLineInquiryFrontages}}, because: &Text{"تراز کف خواسته شده یا ملک بیش از یک بر دارد", "a level is wanted or the plot has more than one frontage"}},
}

var buildingLineInquiryNeeds = []need{
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"road-scheme-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
}

var buildingLineInquiryRules = []rule{
	{id: "corrected-area-within-deed", holds: guard{holds: buildingLineInquiryRuleCorrectedAreaWithinDeed, rests: []int{buildingLineInquiryBuildingLineInquiryAreaAfterSetback, buildingLineInquiryLandArea}}, answers: []int{2}, path: "/answers/building-line-inquiry/area_after_setback", reads: []string{"/fields/land_area"}, message: Text{"مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"}, remedy: Text{"هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"}},
	{id: "wider-street-set-back", when: guard{holds: buildingLineInquiryRuleWiderStreetSetBackApplies, rests: []int{buildingLineInquiryDeedStreetWidth, buildingLineInquiryBuildingLineInquiryPlannedStreetWidth}}, holds: guard{holds: buildingLineInquiryRuleWiderStreetSetBack, rests: []int{buildingLineInquiryBuildingLineInquirySetbackDepth}}, answers: []int{2}, path: "/answers/building-line-inquiry/setback_depth", message: Text{"عرض گذر طرح از عرض سند بیشتر و عقب‌نشینی صفر است", "the planned street is wider than that of the deed and the set-back is zero"}, remedy: Text{"عمق عقب‌نشینی را با طرح تفصیلی بسنجید و در پاسخ بنویسید", "compare the depth of the set-back with the detailed plan and write it in the answer"}},
	{id: "level-answered", when: guard{holds: buildingLineInquiryRuleLevelAnsweredApplies, rests: []int{buildingLineInquiryLevelNeeded}}, holds: guard{holds: buildingLineInquiryRuleLevelAnswered, rests: []int{buildingLineInquiryBuildingLineInquiryStreetLevel}}, answers: []int{2}, path: "/answers/building-line-inquiry/street_level", message: Text{"تراز کف گذر خواسته شده و در پاسخ نیامده است", "the street level is wanted and not in the answer"}, remedy: Text{"تراز اعلامی واحد بر و کف شهرداری را در پاسخ بنویسید", "write the level announced by the municipality's line-and-level unit in the answer"}},
}

var buildingLineInquiryProvisions = []provision{
	{id: "beyond-the-line"},
	{id: "zero-level", when: guard{holds: buildingLineInquiryRuleLevelAnsweredApplies, rests: []int{buildingLineInquiryLevelNeeded}}},
	{id: "other-askers"},
}

var buildingLineInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "owner_national_id", title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var buildingLineInquiry = record{id: "building-line-inquiry", title: Text{"استعلام بر و کف", "building line and level inquiry"}, since: 437927, until: 547864, slots: 27, fields: part{pointer: "/fields", keys: []string{"asker_kind", "letter_number", "letter_date", "owner_national_id", "case_number", "registry_plate", "district", "land_area", "frontages", "frontage_length", "deed_street_width", "level_needed"}, steps: buildingLineInquirySteps, isSorted: true}, answers: buildingLineInquiryAnswers, documents: buildingLineInquiryDocuments, papers: []string{"inquiry-letter", "detailed-plan-map", "title-deed", "utm-survey"}, needs: buildingLineInquiryNeeds, rules: buildingLineInquiryRules, provisions: buildingLineInquiryProvisions, requests: buildingLineInquiryRequests}

// buildingLineInquiryRoadSchemeInquiryAcquisitionDue computes "acquisition due".
func buildingLineInquiryRoadSchemeInquiryAcquisitionDue(f *filing) value {
	if !(f.at[buildingLineInquiryRoadSchemeInquiryInScheme].yes()) {
		return value{}
	}
	return f.at[buildingLineInquiryRoadSchemeInquiryAnnouncedOn].num().plusMonths(parameterAcquisitionMonths(constant(f.day))).value()
}

// buildingLineInquiryLetterNumberAsked tells whether asker_kind is not owner.
func buildingLineInquiryLetterNumberAsked(f *filing, _ []value) bool {
	return f.at[buildingLineInquiryAskerKind].noneOf(0)
}

// buildingLineInquiryRoadSchemeInquirySchemeNameAsked tells whether in_scheme.
func buildingLineInquiryRoadSchemeInquirySchemeNameAsked(f *filing, _ []value) bool {
	return f.at[buildingLineInquiryRoadSchemeInquiryInScheme].yes()
}

// buildingLineInquiryDocumentUtmSurvey tells whether level_needed or frontages above 1.
func buildingLineInquiryDocumentUtmSurvey(f *filing, _ []value) bool {
	return f.at[buildingLineInquiryLevelNeeded].yes() || f.at[buildingLineInquiryFrontages].num().above(constant(1))
}

// buildingLineInquiryRuleCorrectedAreaWithinDeed tells whether area_after_setback at most land_area.
func buildingLineInquiryRuleCorrectedAreaWithinDeed(f *filing, _ []value) bool {
	return f.at[buildingLineInquiryBuildingLineInquiryAreaAfterSetback].num().atMost(f.at[buildingLineInquiryLandArea].num())
}

// buildingLineInquiryRuleWiderStreetSetBackApplies tells whether deed_street_width is given and planned_street_width above deed_street_width.
func buildingLineInquiryRuleWiderStreetSetBackApplies(f *filing, _ []value) bool {
	return f.at[buildingLineInquiryDeedStreetWidth].isGiven() && f.at[buildingLineInquiryBuildingLineInquiryPlannedStreetWidth].num().above(f.at[buildingLineInquiryDeedStreetWidth].num())
}

// buildingLineInquiryRuleWiderStreetSetBack tells whether setback_depth above 0.
func buildingLineInquiryRuleWiderStreetSetBack(f *filing, _ []value) bool {
	return f.at[buildingLineInquiryBuildingLineInquirySetbackDepth].num().above(constant(0))
}

// buildingLineInquiryRuleLevelAnsweredApplies tells whether level_needed.
func buildingLineInquiryRuleLevelAnsweredApplies(f *filing, _ []value) bool {
	return f.at[buildingLineInquiryLevelNeeded].yes()
}

// buildingLineInquiryRuleLevelAnswered tells whether street_level is given.
func buildingLineInquiryRuleLevelAnswered(f *filing, _ []value) bool {
	return f.at[buildingLineInquiryBuildingLineInquiryStreetLevel].isGiven()
}
