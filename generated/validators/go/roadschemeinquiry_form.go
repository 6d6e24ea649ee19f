// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// RoadSchemeInquiry is a filing of road-scheme-inquiry, «استعلام طرح‌های اجرایی و تعریض» (public works and widening inquiry).
type RoadSchemeInquiry = Filing[RoadSchemeInquiryFields, RoadSchemeInquiryAnswers]

// RoadSchemeInquiryFields is what is filled in in «استعلام طرح‌های اجرایی و تعریض» (public works and widening inquiry).
type RoadSchemeInquiryFields struct {
	// AskerKind is استعلام‌کننده: one item.
	AskerKind AskerKind `json:"asker_kind"`

	// LetterNumber is شماره نامه: 1 to 30 characters, asked when asker_kind is not owner.
	LetterNumber *string `json:"letter_number,omitempty"`

	// LetterDate is تاریخ نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when asker_kind is not owner.
	LetterDate *string `json:"letter_date,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// OwnerNationalID is کد ملی مالک: national id.
	OwnerNationalID string `json:"owner_national_id"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// IntendedAction is اقدام مورد نظر: one item.
	IntendedAction RoadSchemeInquiryIntendedAction `json:"intended_action"`

	// AcceptsUndertaking is تعهد مطالبه نکردن هزینه بنا پذیرفته شده است: yes or no, asked when intended_action is one of build, extend.
	AcceptsUndertaking *bool `json:"accepts_undertaking,omitempty"`
}

// RoadSchemeInquiryAnswers are the answers that «استعلام طرح‌های اجرایی و تعریض» (public works and widening inquiry) may carry.
type RoadSchemeInquiryAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// RoadSchemeInquiry is استعلام طرح‌های اجرایی و تعریض.
	RoadSchemeInquiry *RoadSchemeInquiryAnswer `json:"road-scheme-inquiry,omitempty"`
}

// RoadSchemeInquiryAnswer is the answer of «استعلام طرح‌های اجرایی و تعریض» (public works and widening inquiry).
type RoadSchemeInquiryAnswer struct {
	// InScheme is ملک در طرح است: yes or no.
	InScheme bool `json:"in_scheme"`

	// SchemeName is نام طرح: 1 to 120 characters, asked when in_scheme.
	SchemeName *string `json:"scheme_name,omitempty"`

	// AffectedArea is مساحت در طرح: square metres from 0.00 to 10000000.00, asked when in_scheme.
	AffectedArea *string `json:"affected_area,omitempty"`

	// AnnouncedOn is تاریخ اعلام رسمی طرح: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when in_scheme.
	AnnouncedOn *string `json:"announced_on,omitempty"`

	// SchemeStartYears is سال تا شروع اجرا طبق برنامه مصوب: a whole number from 0 to 99, asked when in_scheme.
	SchemeStartYears *int64 `json:"scheme_start_years,omitempty"`
}

// The slots of road-scheme-inquiry.
const (
	roadSchemeInquiryAskerKind = iota
	roadSchemeInquiryLetterNumber
	roadSchemeInquiryLetterDate
	roadSchemeInquiryMobile
	roadSchemeInquiryOwnerNationalID
	roadSchemeInquiryRenovationCode
	roadSchemeInquiryRegistryPlate
	roadSchemeInquiryDistrict
	roadSchemeInquiryLandArea
	roadSchemeInquiryIntendedAction
	roadSchemeInquiryAcceptsUndertaking
	roadSchemeInquiryDetailedPlanInquiryZone
	roadSchemeInquiryDetailedPlanInquirySubZone
	roadSchemeInquiryDetailedPlanInquiryMaxDensityPercent
	roadSchemeInquiryDetailedPlanInquiryMaxCoveragePercent
	roadSchemeInquiryDetailedPlanInquiryMaxStoreys
	roadSchemeInquiryDetailedPlanInquiryInScheme
	roadSchemeInquiryRoadSchemeInquiryInScheme
	roadSchemeInquiryRoadSchemeInquirySchemeName
	roadSchemeInquiryRoadSchemeInquiryAffectedArea
	roadSchemeInquiryRoadSchemeInquiryAnnouncedOn
	roadSchemeInquiryRoadSchemeInquirySchemeStartYears
)

var roadSchemeInquirySteps = []step{
	{id: "asker_kind", title: Text{"استعلام‌کننده", "who asks"}, kind: kindChoice, list: &itemsAskerKind2},
	{id: "letter_number", at: 1, title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30, when: guard{holds: roadSchemeInquiryLetterNumberAsked, rests: []int{roadSchemeInquiryAskerKind}}},
	{id: "letter_date", at: 2, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: roadSchemeInquiryLetterNumberAsked, rests: []int{roadSchemeInquiryAskerKind}}},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owner_national_id", at: 4, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "renovation_code", at: 5, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 6, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 7, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "land_area", at: 8, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "intended_action", at: 9, title: Text{"اقدام مورد نظر", "intended action"}, kind: kindChoice, list: &itemsRoadSchemeInquiryIntendedAction},
	{id: "accepts_undertaking", at: 10, title: Text{"تعهد پذیرفته شده است", "the undertaking is accepted"}, kind: kindYesNo, when: guard{holds: roadSchemeInquiryAcceptsUndertakingAsked, rests: []int{roadSchemeInquiryIntendedAction}}},
}

var roadSchemeInquiryDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var roadSchemeInquiryRoadSchemeInquirySteps = []step{
	{id: "in_scheme", title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
	{id: "scheme_name", at: 1, title: Text{"نام طرح", "name of the scheme"}, kind: kindText, max: 120, when: guard{holds: roadSchemeInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme}}},
	{id: "affected_area", at: 2, title: Text{"مساحت در طرح", "area within the scheme"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: roadSchemeInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme}}},
	{id: "announced_on", at: 3, title: Text{"تاریخ اعلام رسمی طرح", "official announcement"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: roadSchemeInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme}}},
	{id: "scheme_start_years", at: 4, title: Text{"سال تا شروع اجرا", "years until the approved start"}, kind: kindWhole, min: 0, max: 99, when: guard{holds: roadSchemeInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme}}},
}

var roadSchemeInquiryAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 11, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: roadSchemeInquiryDetailedPlanInquirySteps, isSorted: true}},
	{id: "road-scheme-inquiry", title: Text{"استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"}, part: part{pointer: "/answers/road-scheme-inquiry", base: 17, keys: []string{"in_scheme", "scheme_name", "affected_area", "announced_on", "scheme_start_years"}, steps: roadSchemeInquiryRoadSchemeInquirySteps, isSorted: true}},
}

var roadSchemeInquiryDocuments = []requirement{
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, copies: "original", when: guard{holds: roadSchemeInquiryLetterNumberAsked, rests: []int{roadSchemeInquiryAskerKind}}, because: &Text{"استعلام‌کننده مالک نیست", "the asker is not the owner"}},
	{id: "detailed-plan-map", title: Text{"نقشه طرح تفصیلی", "detailed plan map"}, paper: 1, copies: "original"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, copies: "copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 3, copies: "original-and-copy"},
}

var roadSchemeInquiryNeeds = []need{
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var roadSchemeInquiryRules = []rule{
	{id: "affected-within-plot", when: guard{holds: roadSchemeInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme}}, holds: guard{holds: roadSchemeInquiryRuleAffectedWithinPlot, rests: []int{roadSchemeInquiryRoadSchemeInquiryAffectedArea, roadSchemeInquiryLandArea}}, answers: []int{1}, path: "/answers/road-scheme-inquiry/affected_area", reads: []string{"/fields/land_area"}, message: Text{"مساحت در طرح از مساحت عرصه بیشتر است", "the area within the scheme exceeds the plot area"}, remedy: Text{"هر دو مساحت را با سند و نقشه طرح بسنجید و پاسخ را اصلاح کنید", "compare both areas with the deed and the map of the scheme, and correct the answer"}},
	{id: "undertaking-accepted", when: guard{holds: roadSchemeInquiryRuleUndertakingAcceptedApplies, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme, roadSchemeInquiryRoadSchemeInquirySchemeStartYears, roadSchemeInquiryIntendedAction}}, holds: guard{holds: roadSchemeInquiryRuleUndertakingAccepted, rests: []int{roadSchemeInquiryAcceptsUndertaking}}, answers: []int{1}, path: "/fields/accepts_undertaking", message: Text{"اجرای طرح کمتر از ۵ سال دیگر است و تعهد پذیرفته نشده است", "the scheme starts in less than 5 years and the undertaking is not accepted"}, remedy: Text{"تعهد مطالبه نکردن هزینه بنا را بپذیرید یا درخواست پروانه را تا روشن شدن طرح نگه دارید", "accept the undertaking not to claim building costs, or hold the permit request until the scheme is settled"}, basis: []string{"schemes-status-act-1367 note 1"}},
}

var roadSchemeInquiryProvisions = []provision{
	{id: "eighteen-months", when: guard{holds: roadSchemeInquiryRoadSchemeInquirySchemeNameAsked, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme}}},
	{id: "owner-keeps-rights", when: guard{holds: roadSchemeInquiryProvisionOwnerKeepsRights, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme, roadSchemeInquiryRoadSchemeInquirySchemeStartYears}}},
	{id: "undertaking-at-permit", when: guard{holds: roadSchemeInquiryProvisionUndertakingAtPermit, rests: []int{roadSchemeInquiryRoadSchemeInquiryInScheme, roadSchemeInquiryRoadSchemeInquirySchemeStartYears}}},
	{id: "other-askers"},
}

var roadSchemeInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "owner_national_id", title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var roadSchemeInquiry = record{id: "road-scheme-inquiry", title: Text{"استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"}, since: 437927, until: 547864, slots: 22, fields: part{pointer: "/fields", keys: []string{"asker_kind", "letter_number", "letter_date", "mobile", "owner_national_id", "renovation_code", "registry_plate", "district", "land_area", "intended_action", "accepts_undertaking"}, steps: roadSchemeInquirySteps, isSorted: true}, answers: roadSchemeInquiryAnswers, documents: roadSchemeInquiryDocuments, papers: []string{"inquiry-letter", "detailed-plan-map", "title-deed", "renovation-tax-receipt"}, needs: roadSchemeInquiryNeeds, rules: roadSchemeInquiryRules, provisions: roadSchemeInquiryProvisions, requests: roadSchemeInquiryRequests}

// roadSchemeInquiryRoadSchemeInquiryAcquisitionDue computes "acquisition due".
func roadSchemeInquiryRoadSchemeInquiryAcquisitionDue(f *filing) value {
	if !(f.at[roadSchemeInquiryRoadSchemeInquiryInScheme].yes()) {
		return value{}
	}
	return f.at[roadSchemeInquiryRoadSchemeInquiryAnnouncedOn].num().plusMonths(parameterAcquisitionMonths(constant(f.day))).value()
}

// roadSchemeInquiryLetterNumberAsked tells whether asker_kind is not owner.
func roadSchemeInquiryLetterNumberAsked(f *filing, _ []value) bool {
	return f.at[roadSchemeInquiryAskerKind].noneOf(0)
}

// roadSchemeInquiryAcceptsUndertakingAsked tells whether intended_action is one of build, extend.
func roadSchemeInquiryAcceptsUndertakingAsked(f *filing, _ []value) bool {
	return f.at[roadSchemeInquiryIntendedAction].oneOf(0, 1)
}

// roadSchemeInquiryRoadSchemeInquirySchemeNameAsked tells whether in_scheme.
func roadSchemeInquiryRoadSchemeInquirySchemeNameAsked(f *filing, _ []value) bool {
	return f.at[roadSchemeInquiryRoadSchemeInquiryInScheme].yes()
}

// roadSchemeInquiryRuleAffectedWithinPlot tells whether affected_area at most land_area.
func roadSchemeInquiryRuleAffectedWithinPlot(f *filing, _ []value) bool {
	return f.at[roadSchemeInquiryRoadSchemeInquiryAffectedArea].num().atMost(f.at[roadSchemeInquiryLandArea].num())
}

// roadSchemeInquiryRuleUndertakingAcceptedApplies tells whether in_scheme and scheme_start_years below scheme_defer_years and intended_action is one of build, extend.
func roadSchemeInquiryRuleUndertakingAcceptedApplies(f *filing, _ []value) bool {
	return f.at[roadSchemeInquiryRoadSchemeInquiryInScheme].yes() && f.at[roadSchemeInquiryRoadSchemeInquirySchemeStartYears].num().below(parameterSchemeDeferYears(constant(f.day))) && f.at[roadSchemeInquiryIntendedAction].oneOf(0, 1)
}

// roadSchemeInquiryRuleUndertakingAccepted tells whether accepts_undertaking.
func roadSchemeInquiryRuleUndertakingAccepted(f *filing, _ []value) bool {
	return f.at[roadSchemeInquiryAcceptsUndertaking].yes()
}

// roadSchemeInquiryProvisionOwnerKeepsRights tells whether in_scheme and scheme_start_years at least scheme_defer_years.
func roadSchemeInquiryProvisionOwnerKeepsRights(f *filing, _ []value) bool {
	return f.at[roadSchemeInquiryRoadSchemeInquiryInScheme].yes() && f.at[roadSchemeInquiryRoadSchemeInquirySchemeStartYears].num().atLeast(parameterSchemeDeferYears(constant(f.day)))
}

// roadSchemeInquiryProvisionUndertakingAtPermit tells whether in_scheme and scheme_start_years below scheme_defer_years.
func roadSchemeInquiryProvisionUndertakingAtPermit(f *filing, _ []value) bool {
	return f.at[roadSchemeInquiryRoadSchemeInquiryInScheme].yes() && f.at[roadSchemeInquiryRoadSchemeInquirySchemeStartYears].num().below(parameterSchemeDeferYears(constant(f.day)))
}
