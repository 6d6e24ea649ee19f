// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// LandUseChange is a filing of land-use-change, «تغییر کاربری» (change of land use).
type LandUseChange = Filing[LandUseChangeFields, LandUseChangeAnswers]

// LandUseChangeFields is what is filled in in «تغییر کاربری» (change of land use).
type LandUseChangeFields struct {
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

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// StreetWidth is عرض گذر: metres from 0.00 to 200.00.
	StreetWidth string `json:"street_width"`

	// BuildingExists is ملک بنا دارد: yes or no.
	BuildingExists bool `json:"building_exists"`

	// GardenOrFarm is ملک باغ یا زراعی است: yes or no.
	GardenOrFarm bool `json:"garden_or_farm"`

	// Zone is پهنه طرح تفصیلی: one item.
	Zone MacroZone `json:"zone"`

	// ApprovedUse is کاربری مصوب: one item.
	ApprovedUse LandUse `json:"approved_use"`

	// RequestedUse is کاربری درخواستی: one item.
	RequestedUse LandUse `json:"requested_use"`

	// ChangeScope is دامنه: one item.
	ChangeScope LandUseChangeChangeScope `json:"change_scope"`

	// ProfessionalOffice is دفتر حرفه‌ای مالک است (وکالت، مطب، دفترخانه، مهندسی): yes or no.
	ProfessionalOffice bool `json:"professional_office"`

	// OfferedServiceShare is سهم پیشنهادی خدمات عمومی (درصد): percent from 0.00 to 100.00.
	OfferedServiceShare string `json:"offered_service_share"`

	// Justification is دلایل درخواست: 1 to 4000 characters.
	Justification string `json:"justification"`

	// PreviousDecisionNumber is شماره رأی پیشین: 1 to 30 characters.
	PreviousDecisionNumber *string `json:"previous_decision_number,omitempty"`
}

// LandUseChangeAnswers are the answers that «تغییر کاربری» (change of land use) may carry.
type LandUseChangeAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// LandUseInquiry is استعلام کاربری.
	LandUseInquiry *LandUseInquiryAnswer `json:"land-use-inquiry,omitempty"`

	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`
}

// The slots of land-use-change.
const (
	landUseChangeApplicantRole = iota
	landUseChangeOwnerKind
	landUseChangeOwnerNationalID
	landUseChangeOwnerLegalPersonID
	landUseChangeOwnerDeceased
	landUseChangeJointOwnership
	landUseChangeMobile
	landUseChangeCaseNumber
	landUseChangeRenovationCode
	landUseChangeRegistryPlate
	landUseChangeDistrict
	landUseChangeLandArea
	landUseChangeStreetWidth
	landUseChangeBuildingExists
	landUseChangeGardenOrFarm
	landUseChangeZone
	landUseChangeApprovedUse
	landUseChangeRequestedUse
	landUseChangeChangeScope
	landUseChangeProfessionalOffice
	landUseChangeOfferedServiceShare
	landUseChangeJustification
	landUseChangePreviousDecisionNumber
	landUseChangeDetailedPlanInquiryZone
	landUseChangeDetailedPlanInquirySubZone
	landUseChangeDetailedPlanInquiryMaxDensityPercent
	landUseChangeDetailedPlanInquiryMaxCoveragePercent
	landUseChangeDetailedPlanInquiryMaxStoreys
	landUseChangeDetailedPlanInquiryInScheme
	landUseChangeLandUseInquiryApprovedUse
	landUseChangeLandUseInquiryPermitUse
	landUseChangeLandUseInquiryUseConflict
	landUseChangeRegistryOwnershipInquiryRegisteredArea
	landUseChangeRegistryOwnershipInquiryBoundaries
	landUseChangeRegistryOwnershipInquiryMortgaged
	landUseChangeRegistryOwnershipInquirySeized
	landUseChangeRegistryOwnershipInquiryOwners
)

const (
	landUseChangeRegistryOwnershipInquiryOwnersOwnerName = iota
	landUseChangeRegistryOwnershipInquiryOwnersShareDang
)

var landUseChangeSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: landUseChangeOwnerNationalIDAsked, rests: []int{landUseChangeOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: landUseChangeOwnerLegalPersonIDAsked, rests: []int{landUseChangeOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "land_area", at: 11, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "street_width", at: 12, title: Text{"عرض گذر", "street width"}, kind: kindDecimal, min: 0, max: 20000, places: 2},
	{id: "building_exists", at: 13, title: Text{"ملک بنا دارد", "there is a building"}, kind: kindYesNo},
	{id: "garden_or_farm", at: 14, title: Text{"ملک باغ یا زراعی است", "garden or farm land"}, kind: kindYesNo},
	{id: "zone", at: 15, title: Text{"پهنه طرح تفصیلی", "detailed-plan zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "approved_use", at: 16, title: Text{"کاربری مصوب", "approved use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "requested_use", at: 17, title: Text{"کاربری درخواستی", "requested use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "change_scope", at: 18, title: Text{"دامنه", "scope"}, kind: kindChoice, list: &itemsLandUseChangeChangeScope},
	{id: "professional_office", at: 19, title: Text{"دفتر حرفه‌ای مالک است", "professional office of owner"}, kind: kindYesNo},
	{id: "offered_service_share", at: 20, title: Text{"سهم پیشنهادی خدمات", "service share offered"}, kind: kindDecimal, min: 0, max: 10000, places: 2},
	{id: "justification", at: 21, title: Text{"دلایل درخواست", "grounds of the request"}, kind: kindText, max: 4000},
	{id: "previous_decision_number", at: 22, title: Text{"شماره رأی پیشین", "earlier decision number"}, kind: kindText, max: 30, isOptional: true},
}

var landUseChangeDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var landUseChangeLandUseInquirySteps = []step{
	{id: "approved_use", title: Text{"کاربری مصوب", "approved use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "permit_use", at: 1, title: Text{"کاربری مندرج در پروانه", "use stated on the permit"}, kind: kindChoice, list: &itemsLandUse, isOptional: true},
	{id: "use_conflict", at: 2, title: Text{"مغایرت دارد", "in conflict"}, kind: kindYesNo},
}

var landUseChangeRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var landUseChangeRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &landUseChangeRegistryOwnershipInquiryOwnersColumns},
}

var landUseChangeAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 23, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: landUseChangeDetailedPlanInquirySteps, isSorted: true}},
	{id: "land-use-inquiry", title: Text{"استعلام کاربری", "land-use inquiry"}, part: part{pointer: "/answers/land-use-inquiry", base: 29, keys: []string{"approved_use", "permit_use", "use_conflict"}, steps: landUseChangeLandUseInquirySteps, isSorted: true}},
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 32, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: landUseChangeRegistryOwnershipInquirySteps, isSorted: true}},
}

var landUseChangeDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: landUseChangeDocumentPowerOfAttorney, rests: []int{landUseChangeApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: landUseChangeDocumentInheritanceCertificate, rests: []int{landUseChangeOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: landUseChangeOwnerLegalPersonIDAsked, rests: []int{landUseChangeOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 5, copies: "original", when: guard{holds: landUseChangeDocumentCoOwnerConsent, rests: []int{landUseChangeJointOwnership}}, because: &Text{"ملک مشاع است", "the property is jointly owned"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 6, copies: "copy"},
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, paper: 7, copies: "original"},
	{id: "justification-plan", title: Text{"طرح توجیهی شهرسازی", "planning justification plan"}, paper: 8, copies: "original"},
	{id: "municipal-agreement", title: Text{"توافق‌نامه مالک و شهرداری", "owner-municipality agreement"}, paper: 9, copies: "original"},
	{id: "agency-opinions", title: Text{"پاسخ دستگاه‌های مربوط", "opinions of the agencies"}, paper: 10, copies: "copy"},
	{id: "garden-decision", title: Text{"رأی تشخیص باغ", "garden decision"}, paper: 11, copies: "copy", when: guard{holds: landUseChangeDocumentGardenDecision, rests: []int{landUseChangeGardenOrFarm}}, because: &Text{"ملک باغ یا زراعی است", "the land is a garden or farm land"}},
	{id: "neighbour-consent", title: Text{"رضایت‌نامه مجاور", "neighbour's consent"}, paper: 12, copies: "original", when: guard{holds: landUseChangeDocumentNeighbourConsent, rests: []int{landUseChangeChangeScope}}, because: &Text{"تغییر فقط برای یک واحد است", "the change is for one unit only"}},
}

var landUseChangeNeeds = []need{
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"land-use-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"article-5-request"}},
	{anyOf: []string{"garden-classification"}, when: guard{holds: landUseChangeDocumentGardenDecision, rests: []int{landUseChangeGardenOrFarm}}, because: &Text{"باغ و زمین زراعی ابتدا تشخیص داده می‌شود", "a garden or farm land is classified first"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
}

var landUseChangeRules = []rule{
	{id: "use-really-changes", holds: guard{holds: landUseChangeRuleUseReallyChanges, rests: []int{landUseChangeRequestedUse, landUseChangeApprovedUse}}, path: "/fields/requested_use", reads: []string{"/fields/approved_use"}, message: Text{"کاربری درخواستی همان کاربری مصوب است", "the requested use is the approved use"}, remedy: Text{"کاربری درخواستی را اصلاح کنید؛ برای همان کاربری تغییری لازم نیست", "correct the requested use; the use approved already needs no change"}},
	{id: "office-needs-no-change", advises: true, holds: guard{holds: landUseChangeRuleOfficeNeedsNoChange, rests: []int{landUseChangeProfessionalOffice}}, path: "/fields/professional_office", message: Text{"دفتر حرفه‌ای مالک تجاری نیست و تغییر کاربری نمی‌خواهد", "a professional office of the owner is not a commercial use and needs no change"}, remedy: Text{"درخواست را بفرستید فقط اگر کاربری دیگری هم می‌خواهید", "file only if you want another use besides the office"}, basis: []string{"municipality-act 55 clause 24 note", "ruling-747-748-1395"}},
}

var landUseChangeProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: landUseChangeDocumentPowerOfAttorney, rests: []int{landUseChangeApplicantRole}}},
	{id: "article-5-decides"},
	{id: "garden-article-14", when: guard{holds: landUseChangeDocumentGardenDecision, rests: []int{landUseChangeGardenOrFarm}}},
	{id: "agreement-first"},
	{id: "use-before-approval", when: guard{holds: landUseChangeProvisionUseBeforeApproval, rests: []int{landUseChangeBuildingExists}}},
	{id: "outside-city", when: guard{holds: landUseChangeDocumentGardenDecision, rests: []int{landUseChangeGardenOrFarm}}},
}

var landUseChangeVisits = []visit{
	{because: "drawings", note: &Text{"کروکی ۱/۵۰۰ و طرح توجیهی تحویل می‌شود", "the 1:500 sketch and the justification plan are handed over"}},
}

var landUseChange = record{id: "land-use-change", title: Text{"تغییر کاربری", "change of land use"}, since: 437927, until: 547864, slots: 37, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "land_area", "street_width", "building_exists", "garden_or_farm", "zone", "approved_use", "requested_use", "change_scope", "professional_office", "offered_service_share", "justification", "previous_decision_number"}, steps: landUseChangeSteps, isSorted: true}, answers: landUseChangeAnswers, documents: landUseChangeDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "co-owner-consent", "renovation-tax-receipt", "location-sketch", "justification-plan", "municipal-agreement", "agency-opinions", "garden-decision", "neighbour-consent"}, needs: landUseChangeNeeds, rules: landUseChangeRules, provisions: landUseChangeProvisions, visits: landUseChangeVisits}

// landUseChangeOwnerNationalIDAsked tells whether owner_kind is natural.
func landUseChangeOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[landUseChangeOwnerKind].is(0)
}

// landUseChangeOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func landUseChangeOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[landUseChangeOwnerKind].noneOf(0)
}

// landUseChangeDocumentPowerOfAttorney tells whether applicant_role is representative.
func landUseChangeDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[landUseChangeApplicantRole].is(1)
}

// landUseChangeDocumentInheritanceCertificate tells whether owner_deceased.
func landUseChangeDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[landUseChangeOwnerDeceased].yes()
}

// landUseChangeDocumentCoOwnerConsent tells whether joint_ownership.
func landUseChangeDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[landUseChangeJointOwnership].yes()
}

// landUseChangeDocumentGardenDecision tells whether garden_or_farm.
func landUseChangeDocumentGardenDecision(f *filing, _ []value) bool {
	return f.at[landUseChangeGardenOrFarm].yes()
}

// landUseChangeDocumentNeighbourConsent tells whether change_scope is unit.
func landUseChangeDocumentNeighbourConsent(f *filing, _ []value) bool {
	return f.at[landUseChangeChangeScope].is(2)
}

// landUseChangeRuleUseReallyChanges tells whether requested_use is not approved_use.
func landUseChangeRuleUseReallyChanges(f *filing, _ []value) bool {
	return itemsLandUse.text(f.at[landUseChangeRequestedUse]).different(itemsLandUse.text(f.at[landUseChangeApprovedUse]))
}

// landUseChangeRuleOfficeNeedsNoChange tells whether not professional_office.
func landUseChangeRuleOfficeNeedsNoChange(f *filing, _ []value) bool {
	return !f.at[landUseChangeProfessionalOffice].yes()
}

// landUseChangeProvisionUseBeforeApproval tells whether building_exists.
func landUseChangeProvisionUseBeforeApproval(f *filing, _ []value) bool {
	return f.at[landUseChangeBuildingExists].yes()
}
