// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// CulturalHeritageInquiry is a filing of cultural-heritage-inquiry, «استعلام میراث فرهنگی» (cultural-heritage inquiry).
type CulturalHeritageInquiry = Filing[CulturalHeritageInquiryFields, CulturalHeritageInquiryAnswers]

// CulturalHeritageInquiryFields is what is filled in in «استعلام میراث فرهنگی» (cultural-heritage inquiry).
type CulturalHeritageInquiryFields struct {
	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// Address is نشانی ملک: 1 to 200 characters.
	Address string `json:"address"`

	// HeritageZone is ملک در حریم اثر یا بافت تاریخی است: yes or no.
	HeritageZone bool `json:"heritage_zone"`

	// Listed is بنا ثبت ملی است: yes or no.
	Listed bool `json:"listed"`

	// ListingNumber is شماره ثبت اثر: 1 to 20 characters, asked when listed.
	ListingNumber *string `json:"listing_number,omitempty"`

	// BuildYear is سال ساخت تقریبی: a whole number from 1000 to 1500.
	BuildYear *int64 `json:"build_year,omitempty"`

	// WorksKind is نوع عملیات: one item.
	WorksKind CulturalHeritageInquiryHeritageWorks `json:"works_kind"`

	// ProposedHeight is ارتفاع پیشنهادی: metres from 0.00 to 500.00, asked when works_kind is rebuild.
	ProposedHeight *string `json:"proposed_height,omitempty"`

	// ExcavationDepth is عمق گودبرداری: metres from 0.10 to 80.00, asked when works_kind is one of excavation, rebuild.
	ExcavationDepth *string `json:"excavation_depth,omitempty"`
}

// CulturalHeritageInquiryAnswers are the answers that «استعلام میراث فرهنگی» (cultural-heritage inquiry) may carry.
type CulturalHeritageInquiryAnswers struct {
	// CulturalHeritageInquiry is استعلام میراث فرهنگی.
	CulturalHeritageInquiry *CulturalHeritageInquiryAnswer `json:"cultural-heritage-inquiry,omitempty"`
}

// CulturalHeritageInquiryAnswer is the answer of «استعلام میراث فرهنگی» (cultural-heritage inquiry).
type CulturalHeritageInquiryAnswer struct {
	// PermittedHeight is ارتفاع مجاز: metres from 0.00 to 500.00.
	PermittedHeight *string `json:"permitted_height,omitempty"`

	// ZoneRules is حریم و ضوابط نما: 1 to 1000 characters.
	ZoneRules string `json:"zone_rules"`
}

// The slots of cultural-heritage-inquiry.
const (
	culturalHeritageInquiryCaseNumber = iota
	culturalHeritageInquiryRenovationCode
	culturalHeritageInquiryAddress
	culturalHeritageInquiryHeritageZone
	culturalHeritageInquiryListed
	culturalHeritageInquiryListingNumber
	culturalHeritageInquiryBuildYear
	culturalHeritageInquiryWorksKind
	culturalHeritageInquiryProposedHeight
	culturalHeritageInquiryExcavationDepth
	culturalHeritageInquiryCulturalHeritageInquiryPermittedHeight
	culturalHeritageInquiryCulturalHeritageInquiryZoneRules
)

var culturalHeritageInquirySteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "address", at: 2, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "heritage_zone", at: 3, title: Text{"ملک در حریم تاریخی است", "lies in a heritage zone"}, kind: kindYesNo},
	{id: "listed", at: 4, title: Text{"بنا ثبت ملی است", "the building is listed"}, kind: kindYesNo},
	{id: "listing_number", at: 5, title: Text{"شماره ثبت اثر", "listing number"}, kind: kindText, max: 20, when: guard{holds: culturalHeritageInquiryListingNumberAsked, rests: []int{culturalHeritageInquiryListed}}},
	{id: "build_year", at: 6, title: Text{"سال ساخت", "year built"}, kind: kindWhole, min: 1000, max: 1500, isOptional: true},
	{id: "works_kind", at: 7, title: Text{"نوع عملیات", "kind of works"}, kind: kindChoice, list: &itemsCulturalHeritageInquiryHeritageWorks},
	{id: "proposed_height", at: 8, title: Text{"ارتفاع پیشنهادی", "proposed height"}, kind: kindDecimal, min: 0, max: 50000, places: 2, when: guard{holds: culturalHeritageInquiryProposedHeightAsked, rests: []int{culturalHeritageInquiryWorksKind}}},
	{id: "excavation_depth", at: 9, title: Text{"عمق گودبرداری", "excavation depth"}, kind: kindDecimal, min: 10, max: 8000, places: 2, when: guard{holds: culturalHeritageInquiryExcavationDepthAsked, rests: []int{culturalHeritageInquiryWorksKind}}},
}

var culturalHeritageInquiryCulturalHeritageInquirySteps = []step{
	{id: "permitted_height", title: Text{"ارتفاع مجاز", "permitted height"}, kind: kindDecimal, min: 0, max: 50000, places: 2, isOptional: true},
	{id: "zone_rules", at: 1, title: Text{"حریم و ضوابط نما", "zone and facade rules"}, kind: kindText, max: 1000},
}

var culturalHeritageInquiryAnswers = []answer{
	{id: "cultural-heritage-inquiry", title: Text{"استعلام میراث فرهنگی", "cultural-heritage inquiry"}, part: part{pointer: "/answers/cultural-heritage-inquiry", base: 10, keys: []string{"permitted_height", "zone_rules"}, steps: culturalHeritageInquiryCulturalHeritageInquirySteps, isSorted: true}},
}

var culturalHeritageInquiryDocuments = []requirement{
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, copies: "electronic"},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 1, copies: "electronic"},
	{id: "architectural-drawings", title: Text{"نقشه معماری", "architectural drawings"}, paper: 2, copies: "electronic", when: guard{holds: culturalHeritageInquiryDocumentArchitecturalDrawings, rests: []int{culturalHeritageInquiryWorksKind}}, because: &Text{"نوسازی، تعمیر یا نما در میان است", "it is about a rebuilding, a repair or a facade"}},
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, paper: 3, copies: "original"},
}

var culturalHeritageInquiryRules = []rule{
	{id: "listed-not-demolished", when: guard{holds: culturalHeritageInquiryListingNumberAsked, rests: []int{culturalHeritageInquiryListed}}, holds: guard{holds: culturalHeritageInquiryRuleListedNotDemolished, rests: []int{culturalHeritageInquiryWorksKind}}, path: "/fields/works_kind", message: Text{"بنا ثبت ملی است و تخریب آن پذیرفته نیست", "the building is listed and its demolition is refused"}, remedy: Text{"به جای تخریب، نوع عملیات را تعمیر انتخاب کنید و نقشه آن را پیوست کنید", "choose repair in the place of demolition and attach its drawings"}},
	{id: "height-within-opinion", when: guard{holds: culturalHeritageInquiryRuleHeightWithinOpinionApplies, rests: []int{culturalHeritageInquiryWorksKind, culturalHeritageInquiryCulturalHeritageInquiryPermittedHeight}}, holds: guard{holds: culturalHeritageInquiryRuleHeightWithinOpinion, rests: []int{culturalHeritageInquiryProposedHeight, culturalHeritageInquiryCulturalHeritageInquiryPermittedHeight}}, answers: []int{0}, path: "/fields/proposed_height", reads: []string{"/answers/cultural-heritage-inquiry/permitted_height"}, message: Text{"ارتفاع پیشنهادی از ارتفاع مجاز نظریه میراث بیشتر است", "the proposed height exceeds the height that the heritage opinion permits"}, remedy: Text{"ارتفاع را در نقشه معماری کم کنید و دوباره استعلام کنید", "lower the building in the drawings and ask again"}},
}

var culturalHeritageInquiryProvisions = []provision{
	{id: "no-permit-before-opinion", when: guard{holds: culturalHeritageInquiryProvisionNoPermitBeforeOpinion, rests: []int{culturalHeritageInquiryHeritageZone}}},
	{id: "opinion-names-height", when: guard{holds: culturalHeritageInquiryProposedHeightAsked, rests: []int{culturalHeritageInquiryWorksKind}}},
}

var culturalHeritageInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var culturalHeritageInquiry = record{id: "cultural-heritage-inquiry", title: Text{"استعلام میراث فرهنگی", "cultural-heritage inquiry"}, since: 437927, until: 547864, slots: 12, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "address", "heritage_zone", "listed", "listing_number", "build_year", "works_kind", "proposed_height", "excavation_depth"}, steps: culturalHeritageInquirySteps, isSorted: true}, answers: culturalHeritageInquiryAnswers, documents: culturalHeritageInquiryDocuments, papers: []string{"utm-survey", "photos", "architectural-drawings", "location-sketch"}, rules: culturalHeritageInquiryRules, provisions: culturalHeritageInquiryProvisions, requests: culturalHeritageInquiryRequests}

// culturalHeritageInquiryListingNumberAsked tells whether listed.
func culturalHeritageInquiryListingNumberAsked(f *filing, _ []value) bool {
	return f.at[culturalHeritageInquiryListed].yes()
}

// culturalHeritageInquiryProposedHeightAsked tells whether works_kind is rebuild.
func culturalHeritageInquiryProposedHeightAsked(f *filing, _ []value) bool {
	return f.at[culturalHeritageInquiryWorksKind].is(1)
}

// culturalHeritageInquiryExcavationDepthAsked tells whether works_kind is one of excavation, rebuild.
func culturalHeritageInquiryExcavationDepthAsked(f *filing, _ []value) bool {
	return f.at[culturalHeritageInquiryWorksKind].oneOf(3, 1)
}

// culturalHeritageInquiryDocumentArchitecturalDrawings tells whether works_kind is one of rebuild, repair, facade.
func culturalHeritageInquiryDocumentArchitecturalDrawings(f *filing, _ []value) bool {
	return f.at[culturalHeritageInquiryWorksKind].oneOf(1, 2, 5)
}

// culturalHeritageInquiryRuleListedNotDemolished tells whether works_kind is not demolition.
func culturalHeritageInquiryRuleListedNotDemolished(f *filing, _ []value) bool {
	return f.at[culturalHeritageInquiryWorksKind].noneOf(0)
}

// culturalHeritageInquiryRuleHeightWithinOpinionApplies tells whether works_kind is rebuild and permitted_height is given.
func culturalHeritageInquiryRuleHeightWithinOpinionApplies(f *filing, _ []value) bool {
	return f.at[culturalHeritageInquiryWorksKind].is(1) && f.at[culturalHeritageInquiryCulturalHeritageInquiryPermittedHeight].isGiven()
}

// culturalHeritageInquiryRuleHeightWithinOpinion tells whether proposed_height at most permitted_height.
func culturalHeritageInquiryRuleHeightWithinOpinion(f *filing, _ []value) bool {
	return f.at[culturalHeritageInquiryProposedHeight].num().atMost(f.at[culturalHeritageInquiryCulturalHeritageInquiryPermittedHeight].num())
}

// culturalHeritageInquiryProvisionNoPermitBeforeOpinion tells whether heritage_zone.
func culturalHeritageInquiryProvisionNoPermitBeforeOpinion(f *filing, _ []value) bool {
	return f.at[culturalHeritageInquiryHeritageZone].yes()
}
