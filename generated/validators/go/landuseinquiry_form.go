// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// LandUseInquiry is a filing of land-use-inquiry, «استعلام کاربری» (land-use inquiry).
type LandUseInquiry = Filing[LandUseInquiryFields, LandUseInquiryAnswers]

// LandUseInquiryFields is what is filled in in «استعلام کاربری» (land-use inquiry).
type LandUseInquiryFields struct {
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

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// InquiryScope is موضوع استعلام: one item.
	InquiryScope LandUseInquiryInquiryScope `json:"inquiry_scope"`

	// UnitNumber is شماره واحد: 1 to 10 characters, asked when inquiry_scope is unit.
	UnitNumber *string `json:"unit_number,omitempty"`

	// PresentUse is بهره‌برداری فعلی: one item.
	PresentUse LandUse `json:"present_use"`

	// IntendedUse is استفاده مورد نظر: one item.
	IntendedUse *LandUse `json:"intended_use,omitempty"`
}

// LandUseInquiryAnswers are the answers that «استعلام کاربری» (land-use inquiry) may carry.
type LandUseInquiryAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// LandUseInquiry is استعلام کاربری.
	LandUseInquiry *LandUseInquiryAnswer `json:"land-use-inquiry,omitempty"`
}

// LandUseInquiryAnswer is the answer of «استعلام کاربری» (land-use inquiry).
type LandUseInquiryAnswer struct {
	// ApprovedUse is کاربری طرح تفصیلی: one item.
	ApprovedUse LandUse `json:"approved_use"`

	// PermitUse is کاربری مندرج در پروانه: one item.
	PermitUse *LandUse `json:"permit_use,omitempty"`

	// UseConflict is مغایرت دارد: yes or no.
	UseConflict bool `json:"use_conflict"`
}

// The slots of land-use-inquiry.
const (
	landUseInquiryAskerKind = iota
	landUseInquiryLetterNumber
	landUseInquiryLetterDate
	landUseInquiryMobile
	landUseInquiryOwnerNationalID
	landUseInquiryRenovationCode
	landUseInquiryDistrict
	landUseInquiryInquiryScope
	landUseInquiryUnitNumber
	landUseInquiryPresentUse
	landUseInquiryIntendedUse
	landUseInquiryDetailedPlanInquiryZone
	landUseInquiryDetailedPlanInquirySubZone
	landUseInquiryDetailedPlanInquiryMaxDensityPercent
	landUseInquiryDetailedPlanInquiryMaxCoveragePercent
	landUseInquiryDetailedPlanInquiryMaxStoreys
	landUseInquiryDetailedPlanInquiryInScheme
	landUseInquiryLandUseInquiryApprovedUse
	landUseInquiryLandUseInquiryPermitUse
	landUseInquiryLandUseInquiryUseConflict
)

var landUseInquirySteps = []step{
	{id: "asker_kind", title: Text{"استعلام‌کننده", "who asks"}, kind: kindChoice, list: &itemsAskerKind2},
	{id: "letter_number", at: 1, title: Text{"شماره نامه", "letter number"}, kind: kindText, max: 30, when: guard{holds: landUseInquiryLetterNumberAsked, rests: []int{landUseInquiryAskerKind}}},
	{id: "letter_date", at: 2, title: Text{"تاریخ نامه", "letter date"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: landUseInquiryLetterNumberAsked, rests: []int{landUseInquiryAskerKind}}},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owner_national_id", at: 4, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "renovation_code", at: 5, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "inquiry_scope", at: 7, title: Text{"موضوع استعلام", "scope"}, kind: kindChoice, list: &itemsLandUseInquiryInquiryScope},
	{id: "unit_number", at: 8, title: Text{"شماره واحد", "unit number"}, kind: kindText, max: 10, when: guard{holds: landUseInquiryUnitNumberAsked, rests: []int{landUseInquiryInquiryScope}}},
	{id: "present_use", at: 9, title: Text{"بهره‌برداری فعلی", "present use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "intended_use", at: 10, title: Text{"استفاده مورد نظر", "intended use"}, kind: kindChoice, list: &itemsLandUse, isOptional: true},
}

var landUseInquiryDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var landUseInquiryLandUseInquirySteps = []step{
	{id: "approved_use", title: Text{"کاربری مصوب", "approved use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "permit_use", at: 1, title: Text{"کاربری مندرج در پروانه", "use stated on the permit"}, kind: kindChoice, list: &itemsLandUse, isOptional: true},
	{id: "use_conflict", at: 2, title: Text{"مغایرت دارد", "in conflict"}, kind: kindYesNo},
}

var landUseInquiryAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 11, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: landUseInquiryDetailedPlanInquirySteps, isSorted: true}},
	{id: "land-use-inquiry", title: Text{"استعلام کاربری", "land-use inquiry"}, part: part{pointer: "/answers/land-use-inquiry", base: 17, keys: []string{"approved_use", "permit_use", "use_conflict"}, steps: landUseInquiryLandUseInquirySteps, isSorted: true}},
}

var landUseInquiryDocuments = []requirement{
	{id: "inquiry-letter", title: Text{"نامه استعلام (دفترخانه، بانک یا دستگاه)", "letter of inquiry (notary, bank or other body)"}, copies: "original", when: guard{holds: landUseInquiryLetterNumberAsked, rests: []int{landUseInquiryAskerKind}}, because: &Text{"استعلام‌کننده مالک نیست", "the asker is not the owner"}},
	{id: "detailed-plan-map", title: Text{"نقشه طرح تفصیلی", "detailed plan map"}, paper: 1, copies: "original"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 2, isOptional: true, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 3, isOptional: true, copies: "copy"},
}

var landUseInquiryNeeds = []need{
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
}

var landUseInquiryRules = []rule{
	{id: "conflict-stated", when: guard{holds: landUseInquiryRuleConflictStatedApplies, rests: []int{landUseInquiryLandUseInquiryPermitUse, landUseInquiryPresentUse}}, holds: guard{holds: landUseInquiryRuleConflictStated, rests: []int{landUseInquiryLandUseInquiryUseConflict}}, answers: []int{1}, path: "/answers/land-use-inquiry/use_conflict", message: Text{"بهره‌برداری فعلی غیر از پروانه است و مغایرت اعلام نشده است", "the present use differs from the permit and no conflict is stated"}, remedy: Text{"در پاسخ، مغایرت را ‹بله› بنویسید", "state the conflict in the answer"}},
	{id: "intended-use-allowed", advises: true, when: guard{holds: landUseInquiryRuleIntendedUseAllowedApplies, rests: []int{landUseInquiryIntendedUse}}, holds: guard{holds: landUseInquiryRuleIntendedUseAllowed, rests: []int{landUseInquiryLandUseInquiryApprovedUse, landUseInquiryIntendedUse}}, answers: []int{1}, path: "/answers/land-use-inquiry/approved_use", reads: []string{"/fields/intended_use"}, message: Text{"استفاده مورد نظر غیر از کاربری طرح تفصیلی است", "the intended use differs from the use by the detailed plan"}, remedy: Text{"پیش از استفاده، فرم ۴۳ (تغییر کاربری) را در درگاه بفرستید", "before that use begins, file form 43 (change of land use) on the portal"}},
}

var landUseInquiryProvisions = []provision{
	{id: "reply-rests-on"},
	{id: "conflict-to-commission", when: guard{holds: landUseInquiryRuleConflictStated, rests: []int{landUseInquiryLandUseInquiryUseConflict}}},
	{id: "professional-office"},
	{id: "other-askers"},
}

var landUseInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "renovation_code", title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode}, sample: "2-14-105-7-0-0-0"}, {step: step{id: "owner_national_id", title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var landUseInquiry = record{id: "land-use-inquiry", title: Text{"استعلام کاربری", "land-use inquiry"}, since: 437927, until: 547864, slots: 20, fields: part{pointer: "/fields", keys: []string{"asker_kind", "letter_number", "letter_date", "mobile", "owner_national_id", "renovation_code", "district", "inquiry_scope", "unit_number", "present_use", "intended_use"}, steps: landUseInquirySteps, isSorted: true}, answers: landUseInquiryAnswers, documents: landUseInquiryDocuments, papers: []string{"inquiry-letter", "detailed-plan-map", "title-deed", "building-permit"}, needs: landUseInquiryNeeds, rules: landUseInquiryRules, provisions: landUseInquiryProvisions, requests: landUseInquiryRequests}

// landUseInquiryLetterNumberAsked tells whether asker_kind is not owner.
func landUseInquiryLetterNumberAsked(f *filing, _ []value) bool {
	return f.at[landUseInquiryAskerKind].noneOf(0)
}

// landUseInquiryUnitNumberAsked tells whether inquiry_scope is unit.
func landUseInquiryUnitNumberAsked(f *filing, _ []value) bool {
	return f.at[landUseInquiryInquiryScope].is(1)
}

// landUseInquiryRuleConflictStatedApplies tells whether permit_use is given and permit_use is not present_use.
func landUseInquiryRuleConflictStatedApplies(f *filing, _ []value) bool {
	return f.at[landUseInquiryLandUseInquiryPermitUse].isGiven() && itemsLandUse.text(f.at[landUseInquiryLandUseInquiryPermitUse]).different(itemsLandUse.text(f.at[landUseInquiryPresentUse]))
}

// landUseInquiryRuleConflictStated tells whether use_conflict.
func landUseInquiryRuleConflictStated(f *filing, _ []value) bool {
	return f.at[landUseInquiryLandUseInquiryUseConflict].yes()
}

// landUseInquiryRuleIntendedUseAllowedApplies tells whether intended_use is given.
func landUseInquiryRuleIntendedUseAllowedApplies(f *filing, _ []value) bool {
	return f.at[landUseInquiryIntendedUse].isGiven()
}

// landUseInquiryRuleIntendedUseAllowed tells whether approved_use is intended_use.
func landUseInquiryRuleIntendedUseAllowed(f *filing, _ []value) bool {
	return itemsLandUse.text(f.at[landUseInquiryLandUseInquiryApprovedUse]).same(itemsLandUse.text(f.at[landUseInquiryIntendedUse]))
}
