// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Partition is a filing of partition, «افراز» (partition of joint land).
type Partition = Filing[PartitionFields, PartitionAnswers]

// PartitionFields is what is filled in in «افراز» (partition of joint land).
type PartitionFields struct {
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

	// RegistrationComplete is جریان ثبتی ملک خاتمه یافته است: yes or no.
	RegistrationComplete bool `json:"registration_complete"`

	// RegistryRequestNumber is شماره درخواست افراز در ثبت: 1 to 30 characters.
	RegistryRequestNumber *string `json:"registry_request_number,omitempty"`

	// Mortgaged is ملک در رهن است: yes or no.
	Mortgaged bool `json:"mortgaged"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// AreaAfterSetback is مساحت عرصه پس از اصلاح بر: square metres from 0.00 to 10000000.00.
	AreaAfterSetback string `json:"area_after_setback"`

	// PlanMinParcel is حد نصاب تفکیک در طرح: square metres from 0.00 to 100000.00.
	PlanMinParcel string `json:"plan_min_parcel"`

	// CoOwners is شرکا: 1 to 200 rows.
	CoOwners []PartitionFieldsCoOwners `json:"co_owners"`

	// ApplicantShareDang is سهم متقاضی (دانگ): a decimal from 0.0000 to 6.0000.
	ApplicantShareDang string `json:"applicant_share_dang"`

	// MinorOrAbsent is شریک محجور یا غایب دارد: yes or no.
	MinorOrAbsent bool `json:"minor_or_absent"`

	// AllAgree is همه شرکا موافق‌اند: yes or no.
	AllAgree bool `json:"all_agree"`

	// Parcels is قطعات پیشنهادی: 1 to 200 rows.
	Parcels []PartitionFieldsParcels `json:"parcels"`
}

// PartitionFieldsCoOwners is a row of «شرکا».
type PartitionFieldsCoOwners struct {
	// Name is نام شریک: 1 to 80 characters.
	Name string `json:"name"`

	// NationalID is کد ملی شریک: national id.
	NationalID string `json:"national_id"`

	// ShareDang is سهم شریک (دانگ): a decimal from 0.0001 to 6.0000.
	ShareDang string `json:"share_dang"`

	// Agrees is شریک موافق است: yes or no.
	Agrees bool `json:"agrees"`
}

// PartitionFieldsParcels is a row of «قطعات پیشنهادی».
type PartitionFieldsParcels struct {
	// ParcelNo is شماره قطعه: a whole number from 1 to 9999.
	ParcelNo int64 `json:"parcel_no"`

	// Area is مساحت قطعه: square metres from 0.00 to 10000000.00.
	Area string `json:"area"`

	// AssignedTo is سهم چه کسی (کد ملی شریک): national id.
	AssignedTo string `json:"assigned_to"`
}

// PartitionAnswers are the answers that «افراز» (partition of joint land) may carry.
type PartitionAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// BuildingLineInquiry is استعلام بر و کف.
	BuildingLineInquiry *BuildingLineInquiryAnswer `json:"building-line-inquiry,omitempty"`

	// BankMortgageInquiry is استعلام بانک.
	BankMortgageInquiry *BankMortgageInquiryAnswer `json:"bank-mortgage-inquiry,omitempty"`
}

// The slots of partition.
const (
	partitionApplicantRole = iota
	partitionOwnerKind
	partitionOwnerNationalID
	partitionOwnerLegalPersonID
	partitionOwnerDeceased
	partitionJointOwnership
	partitionMobile
	partitionCaseNumber
	partitionRenovationCode
	partitionRegistryPlate
	partitionDistrict
	partitionRegistrationComplete
	partitionRegistryRequestNumber
	partitionMortgaged
	partitionLandArea
	partitionAreaAfterSetback
	partitionPlanMinParcel
	partitionCoOwners
	partitionApplicantShareDang
	partitionMinorOrAbsent
	partitionAllAgree
	partitionParcels
	partitionRegistryOwnershipInquiryRegisteredArea
	partitionRegistryOwnershipInquiryBoundaries
	partitionRegistryOwnershipInquiryMortgaged
	partitionRegistryOwnershipInquirySeized
	partitionRegistryOwnershipInquiryOwners
	partitionDetailedPlanInquiryZone
	partitionDetailedPlanInquirySubZone
	partitionDetailedPlanInquiryMaxDensityPercent
	partitionDetailedPlanInquiryMaxCoveragePercent
	partitionDetailedPlanInquiryMaxStoreys
	partitionDetailedPlanInquiryInScheme
	partitionBuildingLineInquiryPlannedStreetWidth
	partitionBuildingLineInquirySetbackDepth
	partitionBuildingLineInquiryAreaAfterSetback
	partitionBuildingLineInquiryStreetLevel
	partitionBankMortgageInquiryPermitState
	partitionBankMortgageInquiryOpenArticle100
	partitionBankMortgageInquiryAmount
)

const (
	partitionCoOwnersName = iota
	partitionCoOwnersNationalID
	partitionCoOwnersShareDang
	partitionCoOwnersAgrees
)

const (
	partitionParcelsParcelNo = iota
	partitionParcelsArea
	partitionParcelsAssignedTo
)

const (
	partitionRegistryOwnershipInquiryOwnersOwnerName = iota
	partitionRegistryOwnershipInquiryOwnersShareDang
)

var partitionCoOwnersColumns = part{isSorted: true, keys: []string{"name", "national_id", "share_dang", "agrees"}, steps: []step{
	{id: "name", title: Text{"نام شریک", "name"}, kind: kindText, max: 80},
	{id: "national_id", at: 1, title: Text{"کد ملی شریک", "national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "share_dang", at: 2, title: Text{"سهم شریک", "share"}, kind: kindDecimal, min: 1, max: 60000, places: 4},
	{id: "agrees", at: 3, title: Text{"شریک موافق است", "agrees"}, kind: kindYesNo},
}}

var partitionParcelsColumns = part{isSorted: true, keys: []string{"parcel_no", "area", "assigned_to"}, steps: []step{
	{id: "parcel_no", title: Text{"شماره قطعه", "parcel number"}, kind: kindWhole, min: 1, max: 9999},
	{id: "area", at: 1, title: Text{"مساحت قطعه", "area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "assigned_to", at: 2, title: Text{"سهم چه کسی", "assigned to"}, kind: kindIdentifier, identifier: nationalID},
}}

var partitionSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: partitionOwnerNationalIDAsked, rests: []int{partitionOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: partitionOwnerLegalPersonIDAsked, rests: []int{partitionOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "registration_complete", at: 11, title: Text{"جریان ثبتی خاتمه یافته است", "registration is complete"}, kind: kindYesNo},
	{id: "registry_request_number", at: 12, title: Text{"شماره درخواست در ثبت", "registry request number"}, kind: kindText, max: 30, isOptional: true},
	{id: "mortgaged", at: 13, title: Text{"ملک در رهن است", "the property is mortgaged"}, kind: kindYesNo},
	{id: "land_area", at: 14, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "area_after_setback", at: 15, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "plan_min_parcel", at: 16, title: Text{"حد نصاب تفکیک", "minimum parcel area"}, kind: kindDecimal, min: 0, max: 10000000, places: 2},
	{id: "co_owners", at: 17, title: Text{"شرکا", "co-owners"}, kind: kindRows, min: 1, max: 200, columns: &partitionCoOwnersColumns},
	{id: "applicant_share_dang", at: 18, title: Text{"سهم متقاضی", "applicant's share"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
	{id: "minor_or_absent", at: 19, title: Text{"شریک محجور یا غایب دارد", "a co-owner is unfit or absent"}, kind: kindYesNo},
	{id: "all_agree", at: 20, title: Text{"همه شرکا موافق‌اند", "all co-owners agree"}, kind: kindYesNo},
	{id: "parcels", at: 21, title: Text{"قطعات پیشنهادی", "proposed parcels"}, kind: kindRows, min: 1, max: 200, columns: &partitionParcelsColumns},
}

var partitionRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var partitionRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &partitionRegistryOwnershipInquiryOwnersColumns},
}

var partitionDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var partitionBuildingLineInquirySteps = []step{
	{id: "planned_street_width", title: Text{"عرض گذر طبق طرح", "planned street width"}, kind: kindDecimal, min: 100, max: 1000000, places: 2},
	{id: "setback_depth", at: 1, title: Text{"عمق عقب‌نشینی", "depth of the set-back"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "area_after_setback", at: 2, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "street_level", at: 3, title: Text{"تراز کف گذر", "street level"}, kind: kindDecimal, min: 0, max: 1000000, places: 2, isOptional: true},
}

var partitionBankMortgageInquirySteps = []step{
	{id: "permit_state", title: Text{"وضع پروانه و ساختمان", "permit and building"}, kind: kindText, max: 200},
	{id: "open_article_100", at: 1, title: Text{"پرونده باز ماده صد دارد", "has an open Article 100 case"}, kind: kindYesNo},
	{id: "amount", at: 2, title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
}

var partitionAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 22, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: partitionRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 27, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: partitionDetailedPlanInquirySteps, isSorted: true}},
	{id: "building-line-inquiry", title: Text{"استعلام بر و کف", "building line and level inquiry"}, part: part{pointer: "/answers/building-line-inquiry", base: 33, keys: []string{"planned_street_width", "setback_depth", "area_after_setback", "street_level"}, steps: partitionBuildingLineInquirySteps, isSorted: true}},
	{id: "bank-mortgage-inquiry", title: Text{"استعلام بانک", "bank mortgage inquiry"}, part: part{pointer: "/answers/bank-mortgage-inquiry", base: 37, keys: []string{"permit_state", "open_article_100", "amount"}, steps: partitionBankMortgageInquirySteps, isSorted: true}},
}

var partitionDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: partitionDocumentPowerOfAttorney, rests: []int{partitionApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: partitionDocumentInheritanceCertificate, rests: []int{partitionOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: partitionOwnerLegalPersonIDAsked, rests: []int{partitionOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "mortgagee-consent", title: Text{"موافقت بانک مرتهن", "mortgagee bank's consent"}, paper: 3, copies: "original", when: guard{holds: partitionDocumentMortgageeConsent, rests: []int{partitionMortgaged}}, because: &Text{"ملک در رهن است", "the property is mortgaged"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 4, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 5, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 6, copies: "copy"},
	{id: "parcel-plan", title: Text{"نقشه تفکیک، افراز یا تجمیع", "parcel plan"}, paper: 7, copies: "original"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 8, copies: "original"},
	{id: "registry-letter", title: Text{"نامه اداره ثبت", "letter of the registry"}, paper: 9, copies: "original", when: guard{holds: partitionDocumentRegistryLetter, rests: []int{partitionRegistryRequestNumber}}, because: &Text{"درخواست افراز در ثبت داده شده است", "a request is pending at the registry"}},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 10, copies: "original", when: guard{holds: partitionDocumentCoOwnerConsent, rests: []int{partitionAllAgree}}, because: &Text{"همه شرکا موافق‌اند", "all co-owners agree"}},
	{id: "court-order", title: Text{"رأی یا دستور مرجع قضایی", "court judgment or order"}, paper: 11, copies: "copy", when: guard{holds: partitionDocumentCourtOrder, rests: []int{partitionMinorOrAbsent, partitionRegistrationComplete}}, because: &Text{"شریک محجور یا غایب است یا جریان ثبتی خاتمه نیافته است", "a co-owner is a minor or absent, or registration is incomplete"}},
	{id: "guardianship-deed", title: Text{"قیم‌نامه یا مدرک ولایت", "guardianship deed"}, paper: 12, copies: "copy", when: guard{holds: partitionDocumentGuardianshipDeed, rests: []int{partitionMinorOrAbsent}}, because: &Text{"شریک محجور است", "a co-owner is a minor or incapacitated"}},
}

var partitionNeeds = []need{
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"building-line-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"bank-mortgage-inquiry"}, inquiries: []int{3}, awaited: []int{3}},
}

var partitionRules = []rule{
	{id: "corrected-area-within-deed", holds: guard{holds: partitionRuleCorrectedAreaWithinDeed, rests: []int{partitionAreaAfterSetback, partitionLandArea}}, path: "/fields/area_after_setback", reads: []string{"/fields/land_area"}, message: Text{"مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"}, remedy: Text{"هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"}},
	{id: "shares-are-six", holds: guard{holds: partitionRuleSharesAreSix, rests: []int{partitionCoOwners}}, path: "/fields/co_owners", message: Text{"جمع سهم شرکا شش دانگ نیست", "the co-owners' shares do not add up to six dang"}, remedy: Text{"سهم‌ها را با سند مالکیت بسنجید؛ سهم آخر مانده شش دانگ است", "compare the shares with the title deed; the last share is what is left of six dang"}},
	{id: "parcels-above-minimum", holds: guard{holds: partitionRuleParcelsAboveMinimum, rests: []int{partitionParcels, partitionPlanMinParcel}}, path: "/fields/parcels", reads: []string{"/fields/plan_min_parcel"}, message: Text{"دست‌کم یک قطعه از حد نصاب کمتر است و ملک افرازشدنی نیست", "at least one parcel is below the minimum of the plan, and the land cannot be partitioned"}, remedy: Text{"قطعات را بزرگ‌تر کنید یا دستور فروش ملک را از دادگاه بخواهید", "enlarge the parcels, or ask the court for an order to sell the land"}, basis: []string{"partition-act-1357 4"}},
	{id: "parcels-add-up", holds: guard{holds: partitionRuleParcelsAddUp, rests: []int{partitionParcels, partitionAreaAfterSetback}}, path: "/fields/parcels", reads: []string{"/fields/area_after_setback"}, message: Text{"جمع قطعات با مساحت پس از اصلاح یکی نیست", "the parcels do not add up to the plot area after correction"}, remedy: Text{"مساحت‌ها را با نقشه افرازی و برگ بر و کف بسنجید", "compare the areas with the partition plan and the building-line sheet"}},
}

var partitionProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: partitionDocumentPowerOfAttorney, rests: []int{partitionApplicantRole}}},
	{id: "court-partitions", when: guard{holds: partitionDocumentCourtOrder, rests: []int{partitionMinorOrAbsent, partitionRegistrationComplete}}},
	{id: "any-co-owner-asks"},
	{id: "objection-in-ten-days"},
	{id: "sale-by-court"},
	{id: "one-assignee"},
	{id: "answer-in-three-months"},
}

var partitionVisits = []visit{
	{because: "drawings", note: &Text{"نقشه افرازی تحویل می‌شود", "the partition plan is handed over"}},
}

var partition = record{id: "partition", title: Text{"افراز", "partition of joint land"}, since: 437927, until: 547864, slots: 40, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "registration_complete", "registry_request_number", "mortgaged", "land_area", "area_after_setback", "plan_min_parcel", "co_owners", "applicant_share_dang", "minor_or_absent", "all_agree", "parcels"}, steps: partitionSteps, isSorted: true}, answers: partitionAnswers, documents: partitionDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "mortgagee-consent", "title-deed", "national-card", "renovation-tax-receipt", "parcel-plan", "utm-survey", "registry-letter", "co-owner-consent", "court-order", "guardianship-deed"}, needs: partitionNeeds, rules: partitionRules, provisions: partitionProvisions, visits: partitionVisits}

// partitionOwnerNationalIDAsked tells whether owner_kind is natural.
func partitionOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[partitionOwnerKind].is(0)
}

// partitionOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func partitionOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[partitionOwnerKind].noneOf(0)
}

// partitionDocumentPowerOfAttorney tells whether applicant_role is representative.
func partitionDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[partitionApplicantRole].is(1)
}

// partitionDocumentInheritanceCertificate tells whether owner_deceased.
func partitionDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[partitionOwnerDeceased].yes()
}

// partitionDocumentMortgageeConsent tells whether mortgaged.
func partitionDocumentMortgageeConsent(f *filing, _ []value) bool {
	return f.at[partitionMortgaged].yes()
}

// partitionDocumentRegistryLetter tells whether registry_request_number is given.
func partitionDocumentRegistryLetter(f *filing, _ []value) bool {
	return f.at[partitionRegistryRequestNumber].isGiven()
}

// partitionDocumentCoOwnerConsent tells whether all_agree.
func partitionDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[partitionAllAgree].yes()
}

// partitionDocumentCourtOrder tells whether minor_or_absent or not registration_complete.
func partitionDocumentCourtOrder(f *filing, _ []value) bool {
	return f.at[partitionMinorOrAbsent].yes() || !f.at[partitionRegistrationComplete].yes()
}

// partitionDocumentGuardianshipDeed tells whether minor_or_absent.
func partitionDocumentGuardianshipDeed(f *filing, _ []value) bool {
	return f.at[partitionMinorOrAbsent].yes()
}

// partitionRuleCorrectedAreaWithinDeed tells whether area_after_setback at most land_area.
func partitionRuleCorrectedAreaWithinDeed(f *filing, _ []value) bool {
	return f.at[partitionAreaAfterSetback].num().atMost(f.at[partitionLandArea].num())
}

// partitionRuleSharesAreSix tells whether sum of co_owners.share_dang is 6.
func partitionRuleSharesAreSix(f *filing, _ []value) bool {
	return f.rows(f.at[partitionCoOwners], 4).sum(partitionCoOwnersShareDang, nil).equal(constant(60000))
}

// partitionParcelsRow tells whether a row satisfies a condition.
func partitionParcelsRow(f *filing, row []value) bool {
	return row[partitionParcelsArea].num().atLeast(f.at[partitionPlanMinParcel].num())
}

// partitionRuleParcelsAboveMinimum tells whether in every row of parcels (area at least plan_min_parcel).
func partitionRuleParcelsAboveMinimum(f *filing, _ []value) bool {
	return f.rows(f.at[partitionParcels], 3).everyRow(partitionParcelsRow)
}

// partitionRuleParcelsAddUp tells whether sum of parcels.area is area_after_setback.
func partitionRuleParcelsAddUp(f *filing, _ []value) bool {
	return f.rows(f.at[partitionParcels], 3).sum(partitionParcelsArea, nil).equal(f.at[partitionAreaAfterSetback].num())
}
