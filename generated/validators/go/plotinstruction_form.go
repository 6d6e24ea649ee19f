// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// PlotInstruction is a filing of plot-instruction, «درخواست دستور نقشه» (request for a plot instruction).
type PlotInstruction = Filing[PlotInstructionFields, PlotInstructionAnswers]

// PlotInstructionFields is what is filled in in «درخواست دستور نقشه» (request for a plot instruction).
type PlotInstructionFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// Email is رایانامه: email.
	Email *string `json:"email,omitempty"`

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

	// AllOwnersConsent is همه مالکان رضایت دارند: yes or no.
	AllOwnersConsent bool `json:"all_owners_consent"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// ExistingArea is مساحت وضع موجود عرصه: square metres from 1.00 to 10000000.00.
	ExistingArea string `json:"existing_area"`

	// StreetWidth is عرض گذر: metres from 1.00 to 200.00.
	StreetWidth string `json:"street_width"`

	// HasBuilding is ملک ساختمان دارد: yes or no.
	HasBuilding bool `json:"has_building"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00, asked when has_building.
	ExistingFloorArea *string `json:"existing_floor_area,omitempty"`

	// HasTrees is ملک درخت دارد: yes or no.
	HasTrees bool `json:"has_trees"`

	// TreeCount is تعداد درخت: a whole number from 1 to 5000, asked when has_trees.
	TreeCount *int64 `json:"tree_count,omitempty"`

	// RequestKind is نوع درخواست: one item.
	RequestKind WorksRequestKind `json:"request_kind"`

	// RequestedUse is کاربری درخواستی: one item.
	RequestedUse LandUse `json:"requested_use"`

	// StoreysWanted is تعداد طبقات مورد نظر روی پیلوت یا زمین: a whole number from 1 to 60.
	StoreysWanted int64 `json:"storeys_wanted"`

	// UnitsWanted is تعداد واحد مورد نظر: a whole number from 1 to 500.
	UnitsWanted int64 `json:"units_wanted"`
}

// PlotInstructionAnswers are the answers that «درخواست دستور نقشه» (request for a plot instruction) may carry.
type PlotInstructionAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// BuildingLineInquiry is استعلام بر و کف.
	BuildingLineInquiry *BuildingLineInquiryAnswer `json:"building-line-inquiry,omitempty"`

	// RoadSchemeInquiry is استعلام طرح‌های اجرایی و تعریض.
	RoadSchemeInquiry *RoadSchemeInquiryAnswer `json:"road-scheme-inquiry,omitempty"`
}

// The slots of plot-instruction.
const (
	plotInstructionApplicantRole = iota
	plotInstructionFullName
	plotInstructionNationalID
	plotInstructionMobile
	plotInstructionEmail
	plotInstructionOwnersCount
	plotInstructionAllOwnersConsent
	plotInstructionCaseNumber
	plotInstructionRenovationCode
	plotInstructionRegistryPlate
	plotInstructionDistrict
	plotInstructionLandArea
	plotInstructionExistingArea
	plotInstructionStreetWidth
	plotInstructionHasBuilding
	plotInstructionExistingFloorArea
	plotInstructionHasTrees
	plotInstructionTreeCount
	plotInstructionRequestKind
	plotInstructionRequestedUse
	plotInstructionStoreysWanted
	plotInstructionUnitsWanted
	plotInstructionDetailedPlanInquiryZone
	plotInstructionDetailedPlanInquirySubZone
	plotInstructionDetailedPlanInquiryMaxDensityPercent
	plotInstructionDetailedPlanInquiryMaxCoveragePercent
	plotInstructionDetailedPlanInquiryMaxStoreys
	plotInstructionDetailedPlanInquiryInScheme
	plotInstructionBuildingLineInquiryPlannedStreetWidth
	plotInstructionBuildingLineInquirySetbackDepth
	plotInstructionBuildingLineInquiryAreaAfterSetback
	plotInstructionBuildingLineInquiryStreetLevel
	plotInstructionRoadSchemeInquiryInScheme
	plotInstructionRoadSchemeInquirySchemeName
	plotInstructionRoadSchemeInquiryAffectedArea
	plotInstructionRoadSchemeInquiryAnnouncedOn
	plotInstructionRoadSchemeInquirySchemeStartYears
)

var plotInstructionSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "email", at: 4, title: Text{"رایانامه", "email"}, kind: kindIdentifier, identifier: email, isOptional: true},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "all_owners_consent", at: 6, title: Text{"همه مالکان رضایت دارند", "all owners consent"}, kind: kindYesNo},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "land_area", at: 11, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "existing_area", at: 12, title: Text{"مساحت وضع موجود عرصه", "plot area on the ground"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "street_width", at: 13, title: Text{"عرض گذر", "street width"}, kind: kindDecimal, min: 100, max: 20000, places: 2},
	{id: "has_building", at: 14, title: Text{"ملک ساختمان دارد", "the plot has a building"}, kind: kindYesNo},
	{id: "existing_floor_area", at: 15, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: plotInstructionExistingFloorAreaAsked, rests: []int{plotInstructionHasBuilding}}},
	{id: "has_trees", at: 16, title: Text{"ملک درخت دارد", "the plot has trees"}, kind: kindYesNo},
	{id: "tree_count", at: 17, title: Text{"تعداد درخت", "number of trees"}, kind: kindWhole, min: 1, max: 5000, when: guard{holds: plotInstructionTreeCountAsked, rests: []int{plotInstructionHasTrees}}},
	{id: "request_kind", at: 18, title: Text{"نوع درخواست", "kind of request"}, kind: kindChoice, list: &itemsWorksRequestKind2},
	{id: "requested_use", at: 19, title: Text{"کاربری درخواستی", "requested use"}, kind: kindChoice, list: &itemsLandUse2},
	{id: "storeys_wanted", at: 20, title: Text{"تعداد طبقات مورد نظر", "storeys wanted"}, kind: kindWhole, min: 1, max: 60},
	{id: "units_wanted", at: 21, title: Text{"تعداد واحد مورد نظر", "units wanted"}, kind: kindWhole, min: 1, max: 500},
}

var plotInstructionDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var plotInstructionBuildingLineInquirySteps = []step{
	{id: "planned_street_width", title: Text{"عرض گذر طبق طرح", "planned street width"}, kind: kindDecimal, min: 100, max: 1000000, places: 2},
	{id: "setback_depth", at: 1, title: Text{"عمق عقب‌نشینی", "depth of the set-back"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "area_after_setback", at: 2, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "street_level", at: 3, title: Text{"تراز کف گذر", "street level"}, kind: kindDecimal, min: 0, max: 1000000, places: 2, isOptional: true},
}

var plotInstructionRoadSchemeInquirySteps = []step{
	{id: "in_scheme", title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
	{id: "scheme_name", at: 1, title: Text{"نام طرح", "name of the scheme"}, kind: kindText, max: 120, when: guard{holds: plotInstructionRoadSchemeInquirySchemeNameAsked, rests: []int{plotInstructionRoadSchemeInquiryInScheme}}},
	{id: "affected_area", at: 2, title: Text{"مساحت در طرح", "area within the scheme"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: plotInstructionRoadSchemeInquirySchemeNameAsked, rests: []int{plotInstructionRoadSchemeInquiryInScheme}}},
	{id: "announced_on", at: 3, title: Text{"تاریخ اعلام رسمی طرح", "official announcement"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: plotInstructionRoadSchemeInquirySchemeNameAsked, rests: []int{plotInstructionRoadSchemeInquiryInScheme}}},
	{id: "scheme_start_years", at: 4, title: Text{"سال تا شروع اجرا", "years until the approved start"}, kind: kindWhole, min: 0, max: 99, when: guard{holds: plotInstructionRoadSchemeInquirySchemeNameAsked, rests: []int{plotInstructionRoadSchemeInquiryInScheme}}},
}

var plotInstructionAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 22, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: plotInstructionDetailedPlanInquirySteps, isSorted: true}},
	{id: "building-line-inquiry", title: Text{"استعلام بر و کف", "building line and level inquiry"}, part: part{pointer: "/answers/building-line-inquiry", base: 28, keys: []string{"planned_street_width", "setback_depth", "area_after_setback", "street_level"}, steps: plotInstructionBuildingLineInquirySteps, isSorted: true}},
	{id: "road-scheme-inquiry", title: Text{"استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"}, part: part{pointer: "/answers/road-scheme-inquiry", base: 32, keys: []string{"in_scheme", "scheme_name", "affected_area", "announced_on", "scheme_start_years"}, steps: plotInstructionRoadSchemeInquirySteps, isSorted: true}},
}

var plotInstructionDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: plotInstructionDocumentPowerOfAttorney, rests: []int{plotInstructionApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 2, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 3, copies: "original-and-copy", when: guard{holds: plotInstructionDocumentInheritanceCertificate, rests: []int{plotInstructionApplicantRole}}, because: &Text{"متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"}},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 4, copies: "original", when: guard{holds: plotInstructionDocumentCoOwnerConsent, rests: []int{plotInstructionOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "the property has more than one owner"}},
	{id: "detailed-plan-map", title: Text{"نقشه طرح تفصیلی", "detailed plan map"}, paper: 5, copies: "original"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 6, copies: "electronic", when: guard{holds: plotInstructionDocumentUtmSurvey, rests: []int{plotInstructionLandArea, plotInstructionExistingArea}}, because: &Text{"مساحت سند با وضع موجود یکی نیست", "the deed area and the area on the ground differ"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 7, copies: "original-and-copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 8, copies: "copy", when: guard{holds: plotInstructionExistingFloorAreaAsked, rests: []int{plotInstructionHasBuilding}}, because: &Text{"ملک ساختمان دارد", "the plot has a building"}},
	{id: "article-6-8-certificate", title: Text{"گواهی مواد ۶ و ۸ قانون زمین شهری", "certificate under articles 6 and 8 of the Urban Land Act"}, paper: 9, copies: "original", when: guard{holds: plotInstructionDocumentArticle68Certificate, rests: []int{plotInstructionHasBuilding}}, because: &Text{"ملک ساختمان ندارد", "the plot has no building"}},
}

var plotInstructionNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"building-line-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"road-scheme-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"garden-classification"}, when: guard{holds: plotInstructionTreeCountAsked, rests: []int{plotInstructionHasTrees}}, because: &Text{"ملک درخت دارد و نخست از نظر باغ بودن بررسی می‌شود", "the plot has trees and is first examined as a possible garden"}},
}

var plotInstructionRules = []rule{
	{id: "all-owners-consent", when: guard{holds: plotInstructionDocumentCoOwnerConsent, rests: []int{plotInstructionOwnersCount}}, holds: guard{holds: plotInstructionRuleAllOwnersConsent, rests: []int{plotInstructionAllOwnersConsent}}, path: "/fields/all_owners_consent", message: Text{"ملک بیش از یک مالک دارد و همه رضایت ندارند", "the plot has several owners and not all consent"}, remedy: Text{"رضایت‌نامه رسمی مالکان دیگر را از دفتر اسناد رسمی بگیرید و پیوست کنید", "obtain the notarised consent of the other owners at a notary office and attach it"}},
	{id: "tiny-plot-one-unit", when: guard{holds: plotInstructionRuleTinyPlotOneUnitApplies, rests: []int{plotInstructionLandArea, plotInstructionDetailedPlanInquiryZone}}, holds: guard{holds: plotInstructionRuleTinyPlotOneUnit, rests: []int{plotInstructionUnitsWanted}}, answers: []int{0}, path: "/fields/units_wanted", message: Text{"برای قطعه کمتر از ۵۰ مترمربع در پهنه سکونت (R) بیش از ۱ واحد خواسته شده است", "more than 1 dwelling is asked for on a plot under 50 m2 in zone R"}, remedy: Text{"تعداد واحد مورد نظر را حداکثر ۱ بنویسید یا با فرم ۴۰ (تجمیع) قطعه را بزرگ‌تر کنید", "write at most 1, or enlarge the plot with form 40 (merging)"}, basis: []string{"small-plots-decisions"}},
}

var plotInstructionProvisions = []provision{
	{id: "after-visit"},
	{id: "corrected-area"},
	{id: "tiny-plot-coverage", when: guard{holds: plotInstructionRuleTinyPlotOneUnitApplies, rests: []int{plotInstructionLandArea, plotInstructionDetailedPlanInquiryZone}}},
	{id: "small-plot-storeys", when: guard{holds: plotInstructionProvisionSmallPlotStoreys, rests: []int{plotInstructionDetailedPlanInquiryZone, plotInstructionLandArea, plotInstructionStreetWidth}}},
	{id: "development-reserve", when: guard{holds: plotInstructionProvisionDevelopmentReserve, rests: []int{plotInstructionLandArea}}},
	{id: "density"},
}

var plotInstructionRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "national_id", title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var plotInstruction = record{id: "plot-instruction", title: Text{"درخواست دستور نقشه", "request for a plot instruction"}, since: 437927, until: 547864, slots: 37, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "mobile", "email", "owners_count", "all_owners_consent", "case_number", "renovation_code", "registry_plate", "district", "land_area", "existing_area", "street_width", "has_building", "existing_floor_area", "has_trees", "tree_count", "request_kind", "requested_use", "storeys_wanted", "units_wanted"}, steps: plotInstructionSteps, isSorted: true}, answers: plotInstructionAnswers, documents: plotInstructionDocuments, papers: []string{"power-of-attorney", "title-deed", "national-card", "inheritance-certificate", "co-owner-consent", "detailed-plan-map", "utm-survey", "renovation-tax-receipt", "building-permit", "article-6-8-certificate"}, needs: plotInstructionNeeds, rules: plotInstructionRules, provisions: plotInstructionProvisions, requests: plotInstructionRequests}

// plotInstructionRoadSchemeInquiryAcquisitionDue computes "acquisition due".
func plotInstructionRoadSchemeInquiryAcquisitionDue(f *filing) value {
	if !(f.at[plotInstructionRoadSchemeInquiryInScheme].yes()) {
		return value{}
	}
	return f.at[plotInstructionRoadSchemeInquiryAnnouncedOn].num().plusMonths(parameterAcquisitionMonths(constant(f.day))).value()
}

// plotInstructionExistingFloorAreaAsked tells whether has_building.
func plotInstructionExistingFloorAreaAsked(f *filing, _ []value) bool {
	return f.at[plotInstructionHasBuilding].yes()
}

// plotInstructionTreeCountAsked tells whether has_trees.
func plotInstructionTreeCountAsked(f *filing, _ []value) bool {
	return f.at[plotInstructionHasTrees].yes()
}

// plotInstructionRoadSchemeInquirySchemeNameAsked tells whether in_scheme.
func plotInstructionRoadSchemeInquirySchemeNameAsked(f *filing, _ []value) bool {
	return f.at[plotInstructionRoadSchemeInquiryInScheme].yes()
}

// plotInstructionDocumentPowerOfAttorney tells whether applicant_role is representative.
func plotInstructionDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[plotInstructionApplicantRole].is(1)
}

// plotInstructionDocumentInheritanceCertificate tells whether applicant_role is heir.
func plotInstructionDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[plotInstructionApplicantRole].is(2)
}

// plotInstructionDocumentCoOwnerConsent tells whether owners_count above 1.
func plotInstructionDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[plotInstructionOwnersCount].num().above(constant(1))
}

// plotInstructionDocumentUtmSurvey tells whether land_area is not existing_area.
func plotInstructionDocumentUtmSurvey(f *filing, _ []value) bool {
	return f.at[plotInstructionLandArea].num().unequal(f.at[plotInstructionExistingArea].num())
}

// plotInstructionDocumentArticle68Certificate tells whether not has_building.
func plotInstructionDocumentArticle68Certificate(f *filing, _ []value) bool {
	return !f.at[plotInstructionHasBuilding].yes()
}

// plotInstructionRuleAllOwnersConsent tells whether all_owners_consent.
func plotInstructionRuleAllOwnersConsent(f *filing, _ []value) bool {
	return f.at[plotInstructionAllOwnersConsent].yes()
}

// plotInstructionRuleTinyPlotOneUnitApplies tells whether land_area below small_plot_area and detailed-plan-inquiry.zone is r.
func plotInstructionRuleTinyPlotOneUnitApplies(f *filing, _ []value) bool {
	return f.at[plotInstructionLandArea].num().below(parameterSmallPlotArea(constant(f.day))) && f.at[plotInstructionDetailedPlanInquiryZone].is(0)
}

// plotInstructionRuleTinyPlotOneUnit tells whether units_wanted at most small_plot_units.
func plotInstructionRuleTinyPlotOneUnit(f *filing, _ []value) bool {
	return f.at[plotInstructionUnitsWanted].num().atMost(parameterSmallPlotUnits(constant(f.day)))
}

// plotInstructionProvisionSmallPlotStoreys tells whether detailed-plan-inquiry.zone is r and land_area from small_plot_area to medium_plot_area and street_width at least medium_plot_street.
func plotInstructionProvisionSmallPlotStoreys(f *filing, _ []value) bool {
	return f.at[plotInstructionDetailedPlanInquiryZone].is(0) && f.at[plotInstructionLandArea].num().atLeast(parameterSmallPlotArea(constant(f.day))) && f.at[plotInstructionLandArea].num().atMost(parameterMediumPlotArea(constant(f.day))) && f.at[plotInstructionStreetWidth].num().atLeast(parameterMediumPlotStreet(constant(f.day)))
}

// plotInstructionProvisionDevelopmentReserve tells whether land_area at least reserve_plot_area.
func plotInstructionProvisionDevelopmentReserve(f *filing, _ []value) bool {
	return f.at[plotInstructionLandArea].num().atLeast(parameterReservePlotArea(constant(f.day)))
}
