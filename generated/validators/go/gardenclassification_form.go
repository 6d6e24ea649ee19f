// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// GardenClassification is a filing of garden-classification, «تشخیص باغ (ماده ۷)» (garden classification (Article 7)).
type GardenClassification = Filing[GardenClassificationFields, GardenClassificationAnswers]

// GardenClassificationFields is what is filled in in «تشخیص باغ (ماده ۷)» (garden classification (Article 7)).
type GardenClassificationFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// OwnerKind is نوع مالک: one item.
	OwnerKind PersonKind `json:"owner_kind"`

	// OwnerNationalID is کد ملی مالک: national id, asked when owner_kind is natural.
	OwnerNationalID *string `json:"owner_national_id,omitempty"`

	// OwnerLegalPersonID is شناسه ملی مالک (شخص حقوقی): legal person id, asked when owner_kind is not natural.
	OwnerLegalPersonID *string `json:"owner_legal_person_id,omitempty"`

	// OwnerDeceased is مالک فوت شده است: yes or no.
	OwnerDeceased bool `json:"owner_deceased"`

	// JointOwnership is ملک مشاع است: yes or no.
	JointOwnership bool `json:"joint_ownership"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// RequestOrigin is منشأ درخواست: one item.
	RequestOrigin GardenClassificationRequestOrigin `json:"request_origin"`

	// PreviousDecisionNumber is شماره رأی پیشین: 1 to 30 characters, asked when request_origin is objection.
	PreviousDecisionNumber *string `json:"previous_decision_number,omitempty"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// DeedLandKind is نوع ملک در سند: one item.
	DeedLandKind GardenClassificationDeedLandKind `json:"deed_land_kind"`

	// Article12Result is نظریه ماده ۱۲: one item.
	Article12Result GardenClassificationArticle12Result `json:"article_12_result"`

	// Article12Number is شماره نظریه ماده ۱۲: 1 to 30 characters, asked when article_12_result is not none.
	Article12Number *string `json:"article_12_number,omitempty"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// WaterRight is حقابه یا چاه دارد: yes or no.
	WaterRight bool `json:"water_right"`

	// TreeCount is تعداد درخت: a whole number from 0 to 1000.
	TreeCount int64 `json:"tree_count"`

	// Trees is درختان: 0 to 1000 rows.
	Trees []GardenClassificationFieldsTrees `json:"trees,omitempty"`

	// CanopyPercent is درصد سطح پوشش درختان: percent from 0.00 to 100.00.
	CanopyPercent string `json:"canopy_percent"`

	// AerialPhotoYear is سال عکس هوایی: a whole number from 1330 to 1450.
	AerialPhotoYear *int64 `json:"aerial_photo_year,omitempty"`
}

// GardenClassificationFieldsTrees is a row of «درختان».
type GardenClassificationFieldsTrees struct {
	// Species is گونه: 1 to 60 characters.
	Species string `json:"species"`

	// TrunkGirth is محیط بن (سانتی‌متر): a whole number from 1 to 1000.
	TrunkGirth int64 `json:"trunk_girth"`

	// Age is سن تقریبی (سال): a whole number from 0 to 1000.
	Age int64 `json:"age"`

	// Condition is وضعیت: one item.
	Condition TreeCondition `json:"condition"`
}

// GardenClassificationAnswers are the answers that «تشخیص باغ (ماده ۷)» (garden classification (Article 7)) may carry.
type GardenClassificationAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`
}

// The slots of garden-classification.
const (
	gardenClassificationApplicantRole = iota
	gardenClassificationOwnerKind
	gardenClassificationOwnerNationalID
	gardenClassificationOwnerLegalPersonID
	gardenClassificationOwnerDeceased
	gardenClassificationJointOwnership
	gardenClassificationMobile
	gardenClassificationCaseNumber
	gardenClassificationRenovationCode
	gardenClassificationRegistryPlate
	gardenClassificationDistrict
	gardenClassificationRequestOrigin
	gardenClassificationPreviousDecisionNumber
	gardenClassificationLandArea
	gardenClassificationDeedLandKind
	gardenClassificationArticle12Result
	gardenClassificationArticle12Number
	gardenClassificationExistingFloorArea
	gardenClassificationWaterRight
	gardenClassificationTreeCount
	gardenClassificationTrees
	gardenClassificationCanopyPercent
	gardenClassificationAerialPhotoYear
	gardenClassificationDetailedPlanInquiryZone
	gardenClassificationDetailedPlanInquirySubZone
	gardenClassificationDetailedPlanInquiryMaxDensityPercent
	gardenClassificationDetailedPlanInquiryMaxCoveragePercent
	gardenClassificationDetailedPlanInquiryMaxStoreys
	gardenClassificationDetailedPlanInquiryInScheme
	gardenClassificationRegistryOwnershipInquiryRegisteredArea
	gardenClassificationRegistryOwnershipInquiryBoundaries
	gardenClassificationRegistryOwnershipInquiryMortgaged
	gardenClassificationRegistryOwnershipInquirySeized
	gardenClassificationRegistryOwnershipInquiryOwners
)

const (
	gardenClassificationTreesSpecies = iota
	gardenClassificationTreesTrunkGirth
	gardenClassificationTreesAge
	gardenClassificationTreesCondition
)

const (
	gardenClassificationRegistryOwnershipInquiryOwnersOwnerName = iota
	gardenClassificationRegistryOwnershipInquiryOwnersShareDang
)

var gardenClassificationTreesColumns = part{isSorted: true, keys: []string{"species", "trunk_girth", "age", "condition"}, steps: []step{
	{id: "species", title: Text{"گونه", "species"}, kind: kindText, max: 60},
	{id: "trunk_girth", at: 1, title: Text{"محیط بن", "trunk girth"}, kind: kindWhole, min: 1, max: 1000},
	{id: "age", at: 2, title: Text{"سن تقریبی", "approximate age"}, kind: kindWhole, min: 0, max: 1000},
	{id: "condition", at: 3, title: Text{"وضعیت", "condition"}, kind: kindChoice, list: &itemsTreeCondition},
}}

var gardenClassificationSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: gardenClassificationOwnerNationalIDAsked, rests: []int{gardenClassificationOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: gardenClassificationOwnerLegalPersonIDAsked, rests: []int{gardenClassificationOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "request_origin", at: 11, title: Text{"منشأ درخواست", "origin of the request"}, kind: kindChoice, list: &itemsGardenClassificationRequestOrigin},
	{id: "previous_decision_number", at: 12, title: Text{"شماره رأی پیشین", "earlier decision number"}, kind: kindText, max: 30, when: guard{holds: gardenClassificationPreviousDecisionNumberAsked, rests: []int{gardenClassificationRequestOrigin}}},
	{id: "land_area", at: 13, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "deed_land_kind", at: 14, title: Text{"نوع ملک در سند", "kind of land on the deed"}, kind: kindChoice, list: &itemsGardenClassificationDeedLandKind},
	{id: "article_12_result", at: 15, title: Text{"نظریه ماده ۱۲", "Article 12 opinion"}, kind: kindChoice, list: &itemsGardenClassificationArticle12Result},
	{id: "article_12_number", at: 16, title: Text{"شماره نظریه ماده ۱۲", "Article 12 opinion number"}, kind: kindText, max: 30, when: guard{holds: gardenClassificationArticle12NumberAsked, rests: []int{gardenClassificationArticle12Result}}},
	{id: "existing_floor_area", at: 17, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "water_right", at: 18, title: Text{"حقابه یا چاه دارد", "has a water right or a well"}, kind: kindYesNo},
	{id: "tree_count", at: 19, title: Text{"تعداد درخت", "number of trees"}, kind: kindWhole, min: 0, max: 1000},
	{id: "trees", at: 20, title: Text{"درختان", "trees"}, kind: kindRows, isOptional: true, min: 0, max: 1000, columns: &gardenClassificationTreesColumns},
	{id: "canopy_percent", at: 21, title: Text{"درصد سطح پوشش درختان", "canopy cover"}, kind: kindDecimal, min: 0, max: 10000, places: 2},
	{id: "aerial_photo_year", at: 22, title: Text{"سال عکس هوایی", "year of the aerial photo"}, kind: kindWhole, min: 1330, max: 1450, isOptional: true},
}

var gardenClassificationDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var gardenClassificationRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var gardenClassificationRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &gardenClassificationRegistryOwnershipInquiryOwnersColumns},
}

var gardenClassificationAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 23, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: gardenClassificationDetailedPlanInquirySteps, isSorted: true}},
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 29, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: gardenClassificationRegistryOwnershipInquirySteps, isSorted: true}},
}

var gardenClassificationDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: gardenClassificationDocumentPowerOfAttorney, rests: []int{gardenClassificationApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: gardenClassificationDocumentInheritanceCertificate, rests: []int{gardenClassificationOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: gardenClassificationOwnerLegalPersonIDAsked, rests: []int{gardenClassificationOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "copy"},
	{id: "tree-inventory", title: Text{"برگ شناسایی درختان", "tree inventory sheet"}, paper: 6, copies: "original"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 7, copies: "original"},
	{id: "aerial-photo", title: Text{"عکس هوایی", "aerial photo"}, paper: 8, copies: "copy", when: guard{holds: gardenClassificationDocumentAerialPhoto, rests: []int{gardenClassificationAerialPhotoYear}}, because: &Text{"سال عکس هوایی اعلام شده است", "a year of the aerial photo is given"}},
	{id: "article-12-decision", title: Text{"رأی کمیسیون ماده ۱۲", "article 12 decision"}, paper: 9, copies: "copy", when: guard{holds: gardenClassificationArticle12NumberAsked, rests: []int{gardenClassificationArticle12Result}}, because: &Text{"نظریه ماده ۱۲ صادر شده است", "an Article 12 opinion exists"}},
	{id: "garden-decision", title: Text{"رأی تشخیص باغ", "garden decision"}, paper: 10, copies: "copy", when: guard{holds: gardenClassificationPreviousDecisionNumberAsked, rests: []int{gardenClassificationRequestOrigin}}, because: &Text{"به رأی پیشین اعتراض شده است", "the request is an objection"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 11, copies: "electronic"},
}

var gardenClassificationNeeds = []need{
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
}

var gardenClassificationRules = []rule{
	{id: "count-matches-rows", holds: guard{holds: gardenClassificationRuleCountMatchesRows, rests: []int{gardenClassificationTreeCount, gardenClassificationTrees}}, path: "/fields/tree_count", reads: []string{"/fields/trees"}, message: Text{"تعداد درخت با شمار ردیف‌های درختان یکی نیست", "the number of trees differs from the rows"}, remedy: Text{"برای هر درخت یک ردیف بنویسید یا تعداد را با برگ شناسایی درختان بسنجید", "give one row for each tree, or compare the number with the tree inventory sheet"}},
}

var gardenClassificationProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: gardenClassificationDocumentPowerOfAttorney, rests: []int{gardenClassificationApplicantRole}}},
	{id: "opinion-before-permit", when: guard{holds: gardenClassificationProvisionOpinionBeforePermit, rests: []int{gardenClassificationLandArea}}},
	{id: "council-decides"},
	{id: "grounds"},
	{id: "planted-land", when: guard{holds: gardenClassificationProvisionPlantedLand, rests: []int{gardenClassificationArticle12Result}}},
	{id: "members"},
	{id: "canopy-precedent"},
	{id: "municipality-asks"},
}

var gardenClassification = record{id: "garden-classification", title: Text{"تشخیص باغ (ماده ۷)", "garden classification (Article 7)"}, since: 437927, until: 547864, slots: 34, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "request_origin", "previous_decision_number", "land_area", "deed_land_kind", "article_12_result", "article_12_number", "existing_floor_area", "water_right", "tree_count", "trees", "canopy_percent", "aerial_photo_year"}, steps: gardenClassificationSteps, isSorted: true}, answers: gardenClassificationAnswers, documents: gardenClassificationDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "renovation-tax-receipt", "tree-inventory", "utm-survey", "aerial-photo", "article-12-decision", "garden-decision", "photos"}, needs: gardenClassificationNeeds, rules: gardenClassificationRules, provisions: gardenClassificationProvisions}

// gardenClassificationOwnerNationalIDAsked tells whether owner_kind is natural.
func gardenClassificationOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[gardenClassificationOwnerKind].is(0)
}

// gardenClassificationOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func gardenClassificationOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[gardenClassificationOwnerKind].noneOf(0)
}

// gardenClassificationPreviousDecisionNumberAsked tells whether request_origin is objection.
func gardenClassificationPreviousDecisionNumberAsked(f *filing, _ []value) bool {
	return f.at[gardenClassificationRequestOrigin].is(3)
}

// gardenClassificationArticle12NumberAsked tells whether article_12_result is not none.
func gardenClassificationArticle12NumberAsked(f *filing, _ []value) bool {
	return f.at[gardenClassificationArticle12Result].noneOf(4)
}

// gardenClassificationDocumentPowerOfAttorney tells whether applicant_role is representative.
func gardenClassificationDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[gardenClassificationApplicantRole].is(1)
}

// gardenClassificationDocumentInheritanceCertificate tells whether owner_deceased.
func gardenClassificationDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[gardenClassificationOwnerDeceased].yes()
}

// gardenClassificationDocumentAerialPhoto tells whether aerial_photo_year is given.
func gardenClassificationDocumentAerialPhoto(f *filing, _ []value) bool {
	return f.at[gardenClassificationAerialPhotoYear].isGiven()
}

// gardenClassificationRuleCountMatchesRows tells whether tree_count is number of trees.
func gardenClassificationRuleCountMatchesRows(f *filing, _ []value) bool {
	return f.at[gardenClassificationTreeCount].num().equal(f.rows(f.at[gardenClassificationTrees], 4).count(nil))
}

// gardenClassificationProvisionOpinionBeforePermit tells whether land_area above garden_check_area.
func gardenClassificationProvisionOpinionBeforePermit(f *filing, _ []value) bool {
	return f.at[gardenClassificationLandArea].num().above(parameterGardenCheckArea(constant(f.day)))
}

// gardenClassificationProvisionPlantedLand tells whether article_12_result is dayer-planted.
func gardenClassificationProvisionPlantedLand(f *filing, _ []value) bool {
	return f.at[gardenClassificationArticle12Result].is(3)
}
