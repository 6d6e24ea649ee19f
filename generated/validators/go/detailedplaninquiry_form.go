// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// DetailedPlanInquiry is a filing of detailed-plan-inquiry, «استعلام طرح تفصیلی» (detailed-plan inquiry).
type DetailedPlanInquiry = Filing[DetailedPlanInquiryFields, DetailedPlanInquiryAnswers]

// DetailedPlanInquiryFields is what is filled in in «استعلام طرح تفصیلی» (detailed-plan inquiry).
type DetailedPlanInquiryFields struct {
	// AskerKind is استعلام‌کننده: one item.
	AskerKind AskerKind `json:"asker_kind"`

	// LetterNumber is شماره نامه: 1 to 30 characters, asked when asker_kind is not owner.
	LetterNumber *string `json:"letter_number,omitempty"`

	// LetterDate is تاریخ نامه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when asker_kind is not owner.
	LetterDate *string `json:"letter_date,omitempty"`

	// InquiryPurpose is منظور از استعلام: one item.
	InquiryPurpose Purpose `json:"inquiry_purpose"`

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
}

// DetailedPlanInquiryAnswers are the answers that «استعلام طرح تفصیلی» (detailed-plan inquiry) may carry.
type DetailedPlanInquiryAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`
}

// DetailedPlanInquiryAnswer is the answer of «استعلام طرح تفصیلی» (detailed-plan inquiry).
type DetailedPlanInquiryAnswer struct {
	// Zone is پهنه طرح تفصیلی (حرف کد پهنه): one item.
	Zone MacroZone `json:"zone"`

	// SubZone is زیرپهنه: a whole number from 0 to 999.
	SubZone int64 `json:"sub_zone"`

	// MaxDensityPercent is حداکثر تراکم (درصد): a whole number from 0 to 2000.
	MaxDensityPercent *int64 `json:"max_density_percent,omitempty"`

	// MaxCoveragePercent is حداکثر سطح اشغال: percent from 0.00 to 100.00.
	MaxCoveragePercent *string `json:"max_coverage_percent,omitempty"`

	// MaxStoreys is حداکثر طبقات: a whole number from 0 to 60.
	MaxStoreys *int64 `json:"max_storeys,omitempty"`

	// InScheme is ملک در طرح است: yes or no.
	InScheme bool `json:"in_scheme"`
}

// The slots of detailed-plan-inquiry.
const (
	detailedPlanInquiryAskerKind = iota
	detailedPlanInquiryLetterNumber
	detailedPlanInquiryLetterDate
	detailedPlanInquiryInquiryPurpose
	detailedPlanInquiryMobile
	detailedPlanInquiryOwnerNationalID
	detailedPlanInquiryRenovationCode
	detailedPlanInquiryRegistryPlate
	detailedPlanInquiryDistrict
	detailedPlanInquiryLandArea
	detailedPlanInquiryDetailedPlanInquiryZone
	detailedPlanInquiryDetailedPlanInquirySubZone
	detailedPlanInquiryDetailedPlanInquiryMaxDensityPercent
	detailedPlanInquiryDetailedPlanInquiryMaxCoveragePercent
	detailedPlanInquiryDetailedPlanInquiryMaxStoreys
	detailedPlanInquiryDetailedPlanInquiryInScheme
)

var detailedPlanInquirySteps = []step{
	{id: "asker_kind", title: Text{"استعلام‌کننده", "who asks"}, kind: kindChoice, list: &itemsAskerKind2},
	{id: "letter_number", at: 1, title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30, when: guard{holds: detailedPlanInquiryLetterNumberAsked, rests: []int{detailedPlanInquiryAskerKind}}},
	{id: "letter_date", at: 2, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: detailedPlanInquiryLetterNumberAsked, rests: []int{detailedPlanInquiryAskerKind}}},
	{id: "inquiry_purpose", at: 3, title: Text{"منظور از استعلام", "purpose of the inquiry"}, kind: kindChoice, list: &itemsPurpose5},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owner_national_id", at: 5, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "renovation_code", at: 6, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 7, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 8, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "land_area", at: 9, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
}

var detailedPlanInquiryDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var detailedPlanInquiryAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 10, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: detailedPlanInquiryDetailedPlanInquirySteps, isSorted: true}},
}

var detailedPlanInquiryDocuments = []requirement{
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, copies: "original", when: guard{holds: detailedPlanInquiryLetterNumberAsked, rests: []int{detailedPlanInquiryAskerKind}}, because: &Text{"استعلام‌کننده مالک نیست", "the asker is not the owner"}},
	{id: "detailed-plan-map", title: Text{"نقشه طرح تفصیلی", "detailed plan map"}, paper: 1, copies: "original"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, isOptional: true, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 3, isOptional: true, copies: "copy"},
}

var detailedPlanInquiryRules = []rule{
	{id: "r241-storeys", when: guard{holds: detailedPlanInquiryRuleR241StoreysApplies, rests: []int{detailedPlanInquiryDetailedPlanInquiryZone, detailedPlanInquiryDetailedPlanInquirySubZone, detailedPlanInquiryDetailedPlanInquiryMaxStoreys}}, holds: guard{holds: detailedPlanInquiryRuleR241Storeys, rests: []int{detailedPlanInquiryDetailedPlanInquiryMaxStoreys}}, answers: []int{0}, path: "/answers/detailed-plan-inquiry/max_storeys", message: Text{"در زیرپهنه R۲۴۱ بیش از ۴ طبقه اعلام شده است", "more than 4 storeys are stated for sub-zone R241"}, remedy: Text{"تعداد طبقات را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the storeys with the sub-zone table of the detailed plan"}, basis: []string{"small-plots-decisions"}},
	{id: "r241-coverage", when: guard{holds: detailedPlanInquiryRuleR241CoverageApplies, rests: []int{detailedPlanInquiryDetailedPlanInquiryZone, detailedPlanInquiryDetailedPlanInquirySubZone, detailedPlanInquiryDetailedPlanInquiryMaxCoveragePercent}}, holds: guard{holds: detailedPlanInquiryRuleR241Coverage, rests: []int{detailedPlanInquiryDetailedPlanInquiryMaxCoveragePercent}}, answers: []int{0}, path: "/answers/detailed-plan-inquiry/max_coverage_percent", message: Text{"در زیرپهنه R۲۴۱ سطح اشغال بیش از ۳۰ درصد اعلام شده است", "a coverage above 30 percent is stated for sub-zone R241"}, remedy: Text{"سطح اشغال را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the coverage with the sub-zone table of the detailed plan"}, basis: []string{"small-plots-decisions"}},
	{id: "r241-density", when: guard{holds: detailedPlanInquiryRuleR241DensityApplies, rests: []int{detailedPlanInquiryDetailedPlanInquiryZone, detailedPlanInquiryDetailedPlanInquirySubZone, detailedPlanInquiryDetailedPlanInquiryMaxDensityPercent}}, holds: guard{holds: detailedPlanInquiryRuleR241Density, rests: []int{detailedPlanInquiryDetailedPlanInquiryMaxDensityPercent}}, answers: []int{0}, path: "/answers/detailed-plan-inquiry/max_density_percent", message: Text{"در زیرپهنه R۲۴۱ تراکمی غیر از ۱۲۰ درصد اعلام شده است", "a density other than 120 percent is stated for sub-zone R241"}, remedy: Text{"تراکم را با جدول زیرپهنه در طرح تفصیلی بسنجید", "compare the density with the sub-zone table of the detailed plan"}, basis: []string{"small-plots-decisions"}},
	{id: "merged-sub-zones", advises: true, when: guard{holds: detailedPlanInquiryRuleMergedSubZonesApplies, rests: []int{detailedPlanInquiryDetailedPlanInquiryZone}}, holds: guard{holds: detailedPlanInquiryRuleMergedSubZones, rests: []int{detailedPlanInquiryDetailedPlanInquirySubZone}}, answers: []int{0}, path: "/answers/detailed-plan-inquiry/sub_zone", message: Text{"زیرپهنه R۱۱۲ یا R۱۲۱ اعلام شده است که اکنون R۱۲۲ است", "sub-zone R112 or R121 is stated, which is now R122"}, remedy: Text{"در پاسخ زیرپهنه را ۱۲۲ بنویسید", "write sub-zone 122 in the answer"}, basis: []string{"small-plots-decisions"}},
}

var detailedPlanInquiryProvisions = []provision{
	{id: "signed-map"},
}

var detailedPlanInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "owner_national_id", title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var detailedPlanInquiry = record{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, since: 437927, until: 547864, slots: 16, fields: part{pointer: "/fields", keys: []string{"asker_kind", "letter_number", "letter_date", "inquiry_purpose", "mobile", "owner_national_id", "renovation_code", "registry_plate", "district", "land_area"}, steps: detailedPlanInquirySteps, isSorted: true}, answers: detailedPlanInquiryAnswers, documents: detailedPlanInquiryDocuments, papers: []string{"inquiry-letter", "detailed-plan-map", "title-deed", "building-permit"}, rules: detailedPlanInquiryRules, provisions: detailedPlanInquiryProvisions, requests: detailedPlanInquiryRequests}

// detailedPlanInquiryLetterNumberAsked tells whether asker_kind is not owner.
func detailedPlanInquiryLetterNumberAsked(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryAskerKind].noneOf(0)
}

// detailedPlanInquiryRuleR241StoreysApplies tells whether zone is r and sub_zone is 241 and max_storeys is given.
func detailedPlanInquiryRuleR241StoreysApplies(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryDetailedPlanInquiryZone].is(0) && f.at[detailedPlanInquiryDetailedPlanInquirySubZone].num().equal(constant(241)) && f.at[detailedPlanInquiryDetailedPlanInquiryMaxStoreys].isGiven()
}

// detailedPlanInquiryRuleR241Storeys tells whether max_storeys at most r241_storeys.
func detailedPlanInquiryRuleR241Storeys(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryDetailedPlanInquiryMaxStoreys].num().atMost(parameterR241Storeys(constant(f.day)))
}

// detailedPlanInquiryRuleR241CoverageApplies tells whether zone is r and sub_zone is 241 and max_coverage_percent is given.
func detailedPlanInquiryRuleR241CoverageApplies(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryDetailedPlanInquiryZone].is(0) && f.at[detailedPlanInquiryDetailedPlanInquirySubZone].num().equal(constant(241)) && f.at[detailedPlanInquiryDetailedPlanInquiryMaxCoveragePercent].isGiven()
}

// detailedPlanInquiryRuleR241Coverage tells whether max_coverage_percent at most r241_coverage.
func detailedPlanInquiryRuleR241Coverage(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryDetailedPlanInquiryMaxCoveragePercent].num().atMost(parameterR241Coverage(constant(f.day)))
}

// detailedPlanInquiryRuleR241DensityApplies tells whether zone is r and sub_zone is 241 and max_density_percent is given.
func detailedPlanInquiryRuleR241DensityApplies(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryDetailedPlanInquiryZone].is(0) && f.at[detailedPlanInquiryDetailedPlanInquirySubZone].num().equal(constant(241)) && f.at[detailedPlanInquiryDetailedPlanInquiryMaxDensityPercent].isGiven()
}

// detailedPlanInquiryRuleR241Density tells whether max_density_percent is r241_density.
func detailedPlanInquiryRuleR241Density(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryDetailedPlanInquiryMaxDensityPercent].num().equal(parameterR241Density(constant(f.day)))
}

// detailedPlanInquiryRuleMergedSubZonesApplies tells whether zone is r.
func detailedPlanInquiryRuleMergedSubZonesApplies(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryDetailedPlanInquiryZone].is(0)
}

// detailedPlanInquiryRuleMergedSubZones tells whether sub_zone is not 112 and sub_zone is not 121.
func detailedPlanInquiryRuleMergedSubZones(f *filing, _ []value) bool {
	return f.at[detailedPlanInquiryDetailedPlanInquirySubZone].num().unequal(constant(112)) && f.at[detailedPlanInquiryDetailedPlanInquirySubZone].num().unequal(constant(121))
}
