// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Article5Request is a filing of article-5-request, «درخواست طرح در کمیسیون ماده پنج» (request for the Article 5 commission).
type Article5Request = Filing[Article5RequestFields, Article5RequestAnswers]

// Article5RequestFields is what is filled in in «درخواست طرح در کمیسیون ماده پنج» (request for the Article 5 commission).
type Article5RequestFields struct {
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

	// Garden is ملک باغ یا مشجر است: yes or no.
	Garden bool `json:"garden"`

	// HeritageZone is ملک در حریم اثر یا بافت تاریخی است: yes or no.
	HeritageZone bool `json:"heritage_zone"`

	// OwnerKind is نوع مالک: one item.
	OwnerKind PersonKind `json:"owner_kind"`

	// OwnerNationalID is کد ملی مالک: national id, asked when owner_kind is natural.
	OwnerNationalID *string `json:"owner_national_id,omitempty"`

	// OwnerLegalPersonID is شناسه ملی مالک (شخص حقوقی): legal person id, asked when owner_kind is not natural.
	OwnerLegalPersonID *string `json:"owner_legal_person_id,omitempty"`

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// RequestSubjects is موضوع درخواست: one item at least, each once.
	RequestSubjects []Article5RequestRequestSubject `json:"request_subjects"`

	// ApprovedUse is کاربری مصوب: one item.
	ApprovedUse LandUse `json:"approved_use"`

	// RequestedUse is کاربری درخواستی: one item, asked when request_subjects includes land-use.
	RequestedUse *LandUse `json:"requested_use,omitempty"`

	// ApprovedDensity is تراکم مصوب (درصد): percent from 0.00 to 5000.00.
	ApprovedDensity string `json:"approved_density"`

	// RequestedDensity is تراکم درخواستی (درصد): percent from 0.00 to 5000.00, asked when request_subjects includes density.
	RequestedDensity *string `json:"requested_density,omitempty"`

	// ApprovedStoreys is طبقات مصوب: a whole number from 0 to 100.
	ApprovedStoreys int64 `json:"approved_storeys"`

	// RequestedStoreys is طبقات درخواستی: a whole number from 1 to 100, asked when request_subjects includes storeys.
	RequestedStoreys *int64 `json:"requested_storeys,omitempty"`

	// AffectsComprehensivePlan is در اساس طرح جامع اثر دارد: yes or no.
	AffectsComprehensivePlan bool `json:"affects_comprehensive_plan"`

	// PreviousDecisionNumber is شماره رأی پیشین: 1 to 30 characters.
	PreviousDecisionNumber *string `json:"previous_decision_number,omitempty"`

	// Justification is دلایل درخواست: 1 to 4000 characters.
	Justification string `json:"justification"`
}

// Article5RequestAnswers are the answers that «درخواست طرح در کمیسیون ماده پنج» (request for the Article 5 commission) may carry.
type Article5RequestAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// LandUseInquiry is استعلام کاربری.
	LandUseInquiry *LandUseInquiryAnswer `json:"land-use-inquiry,omitempty"`

	// CulturalHeritageInquiry is استعلام میراث فرهنگی.
	CulturalHeritageInquiry *CulturalHeritageInquiryAnswer `json:"cultural-heritage-inquiry,omitempty"`

	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`
}

// The slots of article-5-request.
const (
	article5RequestCaseNumber = iota
	article5RequestRenovationCode
	article5RequestRegistryPlate
	article5RequestDistrict
	article5RequestLandArea
	article5RequestGarden
	article5RequestHeritageZone
	article5RequestOwnerKind
	article5RequestOwnerNationalID
	article5RequestOwnerLegalPersonID
	article5RequestOwnersCount
	article5RequestApplicantRole
	article5RequestMobile
	article5RequestRequestSubjects
	article5RequestApprovedUse
	article5RequestRequestedUse
	article5RequestApprovedDensity
	article5RequestRequestedDensity
	article5RequestApprovedStoreys
	article5RequestRequestedStoreys
	article5RequestAffectsComprehensivePlan
	article5RequestPreviousDecisionNumber
	article5RequestJustification
	article5RequestDetailedPlanInquiryZone
	article5RequestDetailedPlanInquirySubZone
	article5RequestDetailedPlanInquiryMaxDensityPercent
	article5RequestDetailedPlanInquiryMaxCoveragePercent
	article5RequestDetailedPlanInquiryMaxStoreys
	article5RequestDetailedPlanInquiryInScheme
	article5RequestLandUseInquiryApprovedUse
	article5RequestLandUseInquiryPermitUse
	article5RequestLandUseInquiryUseConflict
	article5RequestCulturalHeritageInquiryPermittedHeight
	article5RequestCulturalHeritageInquiryZoneRules
	article5RequestRegistryOwnershipInquiryRegisteredArea
	article5RequestRegistryOwnershipInquiryBoundaries
	article5RequestRegistryOwnershipInquiryMortgaged
	article5RequestRegistryOwnershipInquirySeized
	article5RequestRegistryOwnershipInquiryOwners
)

const (
	article5RequestRegistryOwnershipInquiryOwnersOwnerName = iota
	article5RequestRegistryOwnershipInquiryOwnersShareDang
)

var article5RequestSteps = []step{
	{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 2, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 3, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "land_area", at: 4, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "garden", at: 5, title: Text{"ملک باغ یا مشجر است", "a garden or planted"}, kind: kindYesNo},
	{id: "heritage_zone", at: 6, title: Text{"ملک در حریم تاریخی است", "lies in a heritage zone"}, kind: kindYesNo},
	{id: "owner_kind", at: 7, title: Text{"نوع مالک", "owner kind"}, kind: kindChoice, list: &itemsPersonKind3},
	{id: "owner_national_id", at: 8, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: article5RequestOwnerNationalIDAsked, rests: []int{article5RequestOwnerKind}}},
	{id: "owner_legal_person_id", at: 9, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: article5RequestOwnerLegalPersonIDAsked, rests: []int{article5RequestOwnerKind}}},
	{id: "owners_count", at: 10, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "applicant_role", at: 11, title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "mobile", at: 12, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "request_subjects", at: 13, title: Text{"موضوع درخواست", "subject of request"}, kind: kindChoices, list: &itemsArticle5RequestRequestSubject},
	{id: "approved_use", at: 14, title: Text{"کاربری مصوب", "approved use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "requested_use", at: 15, title: Text{"کاربری درخواستی", "requested use"}, kind: kindChoice, list: &itemsLandUse, when: guard{holds: article5RequestRequestedUseAsked, rests: []int{article5RequestRequestSubjects}}},
	{id: "approved_density", at: 16, title: Text{"تراکم مصوب", "approved density"}, kind: kindDecimal, min: 0, max: 500000, places: 2},
	{id: "requested_density", at: 17, title: Text{"تراکم درخواستی", "requested density"}, kind: kindDecimal, min: 0, max: 500000, places: 2, when: guard{holds: article5RequestRequestedDensityAsked, rests: []int{article5RequestRequestSubjects}}},
	{id: "approved_storeys", at: 18, title: Text{"طبقات مصوب", "approved storeys"}, kind: kindWhole, min: 0, max: 100},
	{id: "requested_storeys", at: 19, title: Text{"طبقات درخواستی", "requested storeys"}, kind: kindWhole, min: 1, max: 100, when: guard{holds: article5RequestRequestedStoreysAsked, rests: []int{article5RequestRequestSubjects}}},
	{id: "affects_comprehensive_plan", at: 20, title: Text{"در اساس طرح جامع اثر دارد", "touches the comprehensive plan"}, kind: kindYesNo},
	{id: "previous_decision_number", at: 21, title: Text{"شماره رأی پیشین", "earlier decision number"}, kind: kindText, max: 30, isOptional: true},
	{id: "justification", at: 22, title: Text{"دلایل درخواست", "grounds of the request"}, kind: kindText, max: 4000},
}

var article5RequestDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var article5RequestLandUseInquirySteps = []step{
	{id: "approved_use", title: Text{"کاربری مصوب", "approved use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "permit_use", at: 1, title: Text{"کاربری مندرج در پروانه", "use stated on the permit"}, kind: kindChoice, list: &itemsLandUse, isOptional: true},
	{id: "use_conflict", at: 2, title: Text{"مغایرت دارد", "in conflict"}, kind: kindYesNo},
}

var article5RequestCulturalHeritageInquirySteps = []step{
	{id: "permitted_height", title: Text{"ارتفاع مجاز", "permitted height"}, kind: kindDecimal, min: 0, max: 50000, places: 2, isOptional: true},
	{id: "zone_rules", at: 1, title: Text{"حریم و ضوابط نما", "zone and facade rules"}, kind: kindText, max: 1000},
}

var article5RequestRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var article5RequestRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &article5RequestRegistryOwnershipInquiryOwnersColumns},
}

var article5RequestAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 23, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: article5RequestDetailedPlanInquirySteps, isSorted: true}},
	{id: "land-use-inquiry", title: Text{"استعلام کاربری", "land-use inquiry"}, part: part{pointer: "/answers/land-use-inquiry", base: 29, keys: []string{"approved_use", "permit_use", "use_conflict"}, steps: article5RequestLandUseInquirySteps, isSorted: true}},
	{id: "cultural-heritage-inquiry", title: Text{"استعلام میراث فرهنگی", "cultural-heritage inquiry"}, part: part{pointer: "/answers/cultural-heritage-inquiry", base: 32, keys: []string{"permitted_height", "zone_rules"}, steps: article5RequestCulturalHeritageInquirySteps, isSorted: true}},
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 34, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: article5RequestRegistryOwnershipInquirySteps, isSorted: true}},
}

var article5RequestDocuments = []requirement{
	{id: "request-letter", title: Text{"درخواست یا اعتراض کتبی", "written request or objection"}, copies: "original"},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 2, copies: "copy", when: guard{holds: article5RequestOwnerNationalIDAsked, rests: []int{article5RequestOwnerKind}}, because: &Text{"مالک شخص حقیقی است", "the owner is a natural person"}},
	{id: "company-registration", title: Text{"آگهی تأسیس و تغییرات شرکت", "company registration notices"}, paper: 3, copies: "copy", when: guard{holds: article5RequestDocumentCompanyRegistration, rests: []int{article5RequestOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, paper: 4, copies: "original-and-copy", when: guard{holds: article5RequestDocumentPowerOfAttorney, rests: []int{article5RequestApplicantRole}}, because: &Text{"نماینده درخواست می‌دهد", "filed by a representative"}},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 5, copies: "original", when: guard{holds: article5RequestDocumentCoOwnerConsent, rests: []int{article5RequestOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "there is more than one owner"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 6, copies: "copy"},
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, paper: 7, copies: "original"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 8, copies: "original"},
	{id: "justification-plan", title: Text{"طرح توجیهی شهرسازی", "planning justification plan"}, paper: 9, copies: "original"},
	{id: "garden-decision", title: Text{"رأی تشخیص باغ", "garden decision"}, paper: 10, copies: "copy", when: guard{holds: article5RequestDocumentGardenDecision, rests: []int{article5RequestGarden}}, because: &Text{"ملک مشجر یا باغ است", "the plot is planted or a garden"}},
	{id: "heritage-approval", title: Text{"نظریه میراث فرهنگی", "heritage opinion"}, paper: 11, copies: "original", when: guard{holds: article5RequestDocumentHeritageApproval, rests: []int{article5RequestHeritageZone}}, because: &Text{"ملک در حریم میراث است", "the plot is in a heritage zone"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 12, copies: "electronic"},
}

var article5RequestNeeds = []need{
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"land-use-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"garden-classification"}, when: guard{holds: article5RequestDocumentGardenDecision, rests: []int{article5RequestGarden}}, because: &Text{"ملک مشجر نخست در کمیسیون باغات تعیین تکلیف می‌شود", "a planted plot goes to the garden commission first"}},
	{anyOf: []string{"cultural-heritage-inquiry"}, when: guard{holds: article5RequestDocumentHeritageApproval, rests: []int{article5RequestHeritageZone}}, because: &Text{"ملک در حریم میراث است", "the plot is in a heritage zone"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{3}, awaited: []int{3}},
	{anyOf: []string{"renovation-tax-clearance"}},
}

var article5RequestRules = []rule{
	{id: "more-density", when: guard{holds: article5RequestRequestedDensityAsked, rests: []int{article5RequestRequestSubjects}}, holds: guard{holds: article5RequestRuleMoreDensity, rests: []int{article5RequestRequestedDensity, article5RequestApprovedDensity}}, path: "/fields/requested_density", reads: []string{"/fields/approved_density"}, message: Text{"تراکم درخواستی از تراکم مصوب بیشتر نیست", "the requested density is not above the approved one"}, remedy: Text{"تراکم را با دستور نقشه بسنجید یا موضوع ‹افزایش تراکم› را بردارید", "compare the density with the plot instruction, or remove the subject 'more density'"}},
	{id: "more-storeys", when: guard{holds: article5RequestRequestedStoreysAsked, rests: []int{article5RequestRequestSubjects}}, holds: guard{holds: article5RequestRuleMoreStoreys, rests: []int{article5RequestRequestedStoreys, article5RequestApprovedStoreys}}, path: "/fields/requested_storeys", reads: []string{"/fields/approved_storeys"}, message: Text{"طبقات درخواستی از طبقات مصوب بیشتر نیست", "the requested storeys are not above the approved ones"}, remedy: Text{"طبقات را با دستور نقشه بسنجید یا موضوع ‹افزایش طبقات› را بردارید", "compare the storeys with the plot instruction, or remove the subject 'more storeys'"}},
	{id: "another-use", when: guard{holds: article5RequestRequestedUseAsked, rests: []int{article5RequestRequestSubjects}}, holds: guard{holds: article5RequestRuleAnotherUse, rests: []int{article5RequestRequestedUse, article5RequestApprovedUse}}, path: "/fields/requested_use", reads: []string{"/fields/approved_use"}, message: Text{"کاربری درخواستی همان کاربری مصوب است", "the requested use is the approved use"}, remedy: Text{"کاربری دیگری انتخاب کنید یا موضوع ‹تغییر کاربری› را بردارید", "choose another use, or remove the subject 'change of land use'"}},
}

var article5RequestProvisions = []provision{
	{id: "quorum"},
	{id: "council-confirms", when: guard{holds: article5RequestProvisionCouncilConfirms, rests: []int{article5RequestAffectsComprehensivePlan}}},
	{id: "all-owners-sign", when: guard{holds: article5RequestDocumentCoOwnerConsent, rests: []int{article5RequestOwnersCount}}},
	{id: "new-grounds", when: guard{holds: article5RequestProvisionNewGrounds, rests: []int{article5RequestPreviousDecisionNumber}}},
}

var article5RequestVisits = []visit{
	{because: "drawings", note: &Text{"طرح توجیهی و نقشه‌های مقایسه‌ای تحویل و توضیح داده می‌شود", "the justification plan and comparative drawings are handed in and explained"}},
}

var article5RequestRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "owner_national_id", title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID}, sample: "0084575948"}}},
}

var article5Request = record{id: "article-5-request", title: Text{"درخواست طرح در کمیسیون ماده پنج", "request for the Article 5 commission"}, since: 437927, until: 547864, slots: 39, fields: part{pointer: "/fields", keys: []string{"case_number", "renovation_code", "registry_plate", "district", "land_area", "garden", "heritage_zone", "owner_kind", "owner_national_id", "owner_legal_person_id", "owners_count", "applicant_role", "mobile", "request_subjects", "approved_use", "requested_use", "approved_density", "requested_density", "approved_storeys", "requested_storeys", "affects_comprehensive_plan", "previous_decision_number", "justification"}, steps: article5RequestSteps, isSorted: true}, answers: article5RequestAnswers, documents: article5RequestDocuments, papers: []string{"request-letter", "title-deed", "national-card", "company-registration", "power-of-attorney", "co-owner-consent", "renovation-tax-receipt", "location-sketch", "utm-survey", "justification-plan", "garden-decision", "heritage-approval", "photos"}, needs: article5RequestNeeds, rules: article5RequestRules, provisions: article5RequestProvisions, visits: article5RequestVisits, requests: article5RequestRequests}

// article5RequestOwnerNationalIDAsked tells whether owner_kind is natural.
func article5RequestOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[article5RequestOwnerKind].is(0)
}

// article5RequestOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func article5RequestOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[article5RequestOwnerKind].noneOf(0)
}

// article5RequestRequestedUseAsked tells whether request_subjects includes land-use.
func article5RequestRequestedUseAsked(f *filing, _ []value) bool {
	return f.set(f.at[article5RequestRequestSubjects]).hasAll(0)
}

// article5RequestRequestedDensityAsked tells whether request_subjects includes density.
func article5RequestRequestedDensityAsked(f *filing, _ []value) bool {
	return f.set(f.at[article5RequestRequestSubjects]).hasAll(1)
}

// article5RequestRequestedStoreysAsked tells whether request_subjects includes storeys.
func article5RequestRequestedStoreysAsked(f *filing, _ []value) bool {
	return f.set(f.at[article5RequestRequestSubjects]).hasAll(2)
}

// article5RequestDocumentCompanyRegistration tells whether owner_kind is legal.
func article5RequestDocumentCompanyRegistration(f *filing, _ []value) bool {
	return f.at[article5RequestOwnerKind].is(1)
}

// article5RequestDocumentPowerOfAttorney tells whether applicant_role is representative.
func article5RequestDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[article5RequestApplicantRole].is(1)
}

// article5RequestDocumentCoOwnerConsent tells whether owners_count above 1.
func article5RequestDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[article5RequestOwnersCount].num().above(constant(1))
}

// article5RequestDocumentGardenDecision tells whether garden.
func article5RequestDocumentGardenDecision(f *filing, _ []value) bool {
	return f.at[article5RequestGarden].yes()
}

// article5RequestDocumentHeritageApproval tells whether heritage_zone.
func article5RequestDocumentHeritageApproval(f *filing, _ []value) bool {
	return f.at[article5RequestHeritageZone].yes()
}

// article5RequestRuleMoreDensity tells whether requested_density above approved_density.
func article5RequestRuleMoreDensity(f *filing, _ []value) bool {
	return f.at[article5RequestRequestedDensity].num().above(f.at[article5RequestApprovedDensity].num())
}

// article5RequestRuleMoreStoreys tells whether requested_storeys above approved_storeys.
func article5RequestRuleMoreStoreys(f *filing, _ []value) bool {
	return f.at[article5RequestRequestedStoreys].num().above(f.at[article5RequestApprovedStoreys].num())
}

// article5RequestRuleAnotherUse tells whether requested_use is not approved_use.
func article5RequestRuleAnotherUse(f *filing, _ []value) bool {
	return itemsLandUse.text(f.at[article5RequestRequestedUse]).different(itemsLandUse.text(f.at[article5RequestApprovedUse]))
}

// article5RequestProvisionCouncilConfirms tells whether affects_comprehensive_plan.
func article5RequestProvisionCouncilConfirms(f *filing, _ []value) bool {
	return f.at[article5RequestAffectsComprehensivePlan].yes()
}

// article5RequestProvisionNewGrounds tells whether previous_decision_number is given.
func article5RequestProvisionNewGrounds(f *filing, _ []value) bool {
	return f.at[article5RequestPreviousDecisionNumber].isGiven()
}
