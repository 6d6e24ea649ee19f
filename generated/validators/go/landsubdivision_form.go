// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// LandSubdivision is a filing of land-subdivision, «تفکیک عرصه» (land subdivision).
type LandSubdivision = Filing[LandSubdivisionFields, LandSubdivisionAnswers]

// LandSubdivisionFields is what is filled in in «تفکیک عرصه» (land subdivision).
type LandSubdivisionFields struct {
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

	// SixDang is سند شش‌دانگ است: yes or no.
	SixDang bool `json:"six_dang"`

	// LandKind is نوع زمین: one item.
	LandKind LandKind `json:"land_kind"`

	// ApprovedUse is کاربری مصوب: one item.
	ApprovedUse LandUse `json:"approved_use"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// AreaAfterSetback is مساحت عرصه پس از اصلاح بر: square metres from 0.00 to 10000000.00.
	AreaAfterSetback string `json:"area_after_setback"`

	// PlanMinParcel is حد نصاب تفکیک در طرح: square metres from 0.00 to 100000.00.
	PlanMinParcel string `json:"plan_min_parcel"`

	// Parcels is قطعات پیشنهادی: 2 to 1000 rows.
	Parcels []LandSubdivisionFieldsParcels `json:"parcels"`

	// ParcelsCount is تعداد قطعات: a whole number from 2 to 1000.
	ParcelsCount int64 `json:"parcels_count"`

	// StreetsArea is مساحت معابر: square metres from 0.00 to 10000000.00.
	StreetsArea string `json:"streets_area"`

	// ServicesArea is سهم خدمات عمومی: square metres from 0.00 to 10000000.00.
	ServicesArea string `json:"services_area"`

	// PlannerLicence is پروانه مهندس شهرساز: engineer licence.
	PlannerLicence string `json:"planner_licence"`

	// SubmissionDate is تاریخ تحویل نقشه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	SubmissionDate string `json:"submission_date"`

	// ShareSettlement is شیوه تسویه سهم شهرداری: one item.
	ShareSettlement LandSubdivisionShareSettlement `json:"share_settlement"`

	// ExpertValue is بهای روز به نظر کارشناس رسمی: rials from 0 to 1000000000000000, asked when share_settlement is not land.
	ExpertValue *string `json:"expert_value,omitempty"`
}

// LandSubdivisionFieldsParcels is a row of «قطعات پیشنهادی».
type LandSubdivisionFieldsParcels struct {
	// ParcelNo is شماره قطعه: a whole number from 1 to 9999.
	ParcelNo int64 `json:"parcel_no"`

	// Area is مساحت قطعه: square metres from 0.00 to 10000000.00.
	Area string `json:"area"`

	// Frontage is طول بر: metres from 0.00 to 10000.00.
	Frontage string `json:"frontage"`

	// AccessWidth is عرض گذر: metres from 0.00 to 10000.00.
	AccessWidth string `json:"access_width"`

	// Use is کاربری: one item.
	Use LandUse `json:"use"`
}

// LandSubdivisionAnswers are the answers that «تفکیک عرصه» (land subdivision) may carry.
type LandSubdivisionAnswers struct {
	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// BuildingLineInquiry is استعلام بر و کف.
	BuildingLineInquiry *BuildingLineInquiryAnswer `json:"building-line-inquiry,omitempty"`

	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of land-subdivision.
const (
	landSubdivisionApplicantRole = iota
	landSubdivisionOwnerKind
	landSubdivisionOwnerNationalID
	landSubdivisionOwnerLegalPersonID
	landSubdivisionOwnerDeceased
	landSubdivisionJointOwnership
	landSubdivisionMobile
	landSubdivisionCaseNumber
	landSubdivisionRenovationCode
	landSubdivisionRegistryPlate
	landSubdivisionDistrict
	landSubdivisionSixDang
	landSubdivisionLandKind
	landSubdivisionApprovedUse
	landSubdivisionLandArea
	landSubdivisionAreaAfterSetback
	landSubdivisionPlanMinParcel
	landSubdivisionParcels
	landSubdivisionParcelsCount
	landSubdivisionStreetsArea
	landSubdivisionServicesArea
	landSubdivisionPlannerLicence
	landSubdivisionSubmissionDate
	landSubdivisionShareSettlement
	landSubdivisionExpertValue
	landSubdivisionDetailedPlanInquiryZone
	landSubdivisionDetailedPlanInquirySubZone
	landSubdivisionDetailedPlanInquiryMaxDensityPercent
	landSubdivisionDetailedPlanInquiryMaxCoveragePercent
	landSubdivisionDetailedPlanInquiryMaxStoreys
	landSubdivisionDetailedPlanInquiryInScheme
	landSubdivisionBuildingLineInquiryPlannedStreetWidth
	landSubdivisionBuildingLineInquirySetbackDepth
	landSubdivisionBuildingLineInquiryAreaAfterSetback
	landSubdivisionBuildingLineInquiryStreetLevel
	landSubdivisionRegistryOwnershipInquiryRegisteredArea
	landSubdivisionRegistryOwnershipInquiryBoundaries
	landSubdivisionRegistryOwnershipInquiryMortgaged
	landSubdivisionRegistryOwnershipInquirySeized
	landSubdivisionRegistryOwnershipInquiryOwners
	landSubdivisionDebtInquiryAmount
	landSubdivisionDebtInquiryBillID
	landSubdivisionDebtInquiryPaymentID
)

const (
	landSubdivisionParcelsParcelNo = iota
	landSubdivisionParcelsArea
	landSubdivisionParcelsFrontage
	landSubdivisionParcelsAccessWidth
	landSubdivisionParcelsUse
)

const (
	landSubdivisionRegistryOwnershipInquiryOwnersOwnerName = iota
	landSubdivisionRegistryOwnershipInquiryOwnersShareDang
)

var landSubdivisionParcelsColumns = part{isSorted: true, keys: []string{"parcel_no", "area", "frontage", "access_width", "use"}, steps: []step{
	{id: "parcel_no", title: Text{"شماره قطعه", "parcel number"}, kind: kindWhole, min: 1, max: 9999},
	{id: "area", at: 1, title: Text{"مساحت قطعه", "area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "frontage", at: 2, title: Text{"طول بر", "frontage"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "access_width", at: 3, title: Text{"عرض گذر", "street width"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "use", at: 4, title: Text{"کاربری", "use"}, kind: kindChoice, list: &itemsLandUse},
}}

var landSubdivisionSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: landSubdivisionOwnerNationalIDAsked, rests: []int{landSubdivisionOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: landSubdivisionOwnerLegalPersonIDAsked, rests: []int{landSubdivisionOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "six_dang", at: 11, title: Text{"سند شش‌دانگ است", "the deed is for six dang"}, kind: kindYesNo},
	{id: "land_kind", at: 12, title: Text{"نوع زمین", "kind of land"}, kind: kindChoice, list: &itemsLandKind},
	{id: "approved_use", at: 13, title: Text{"کاربری مصوب", "approved use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "land_area", at: 14, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "area_after_setback", at: 15, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "plan_min_parcel", at: 16, title: Text{"حد نصاب تفکیک", "minimum parcel area"}, kind: kindDecimal, min: 0, max: 10000000, places: 2},
	{id: "parcels", at: 17, title: Text{"قطعات پیشنهادی", "proposed parcels"}, kind: kindRows, min: 2, max: 1000, columns: &landSubdivisionParcelsColumns},
	{id: "parcels_count", at: 18, title: Text{"تعداد قطعات", "number of parcels"}, kind: kindWhole, min: 2, max: 1000},
	{id: "streets_area", at: 19, title: Text{"مساحت معابر", "area of streets"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "services_area", at: 20, title: Text{"سهم خدمات عمومی", "public-service share"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "planner_licence", at: 21, title: Text{"پروانه مهندس شهرساز", "urban planner's licence"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "submission_date", at: 22, title: Text{"تاریخ تحویل نقشه", "date of hand-over"}, kind: kindDate, min: 437927, max: 547864},
	{id: "share_settlement", at: 23, title: Text{"شیوه تسویه سهم شهرداری", "settlement of the share"}, kind: kindChoice, list: &itemsLandSubdivisionShareSettlement},
	{id: "expert_value", at: 24, title: Text{"بهای روز کارشناسی", "value by official expert"}, kind: kindDecimal, min: 0, max: 1000000000000000, when: guard{holds: landSubdivisionExpertValueAsked, rests: []int{landSubdivisionShareSettlement}}},
}

var landSubdivisionDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var landSubdivisionBuildingLineInquirySteps = []step{
	{id: "planned_street_width", title: Text{"عرض گذر طبق طرح", "planned street width"}, kind: kindDecimal, min: 100, max: 1000000, places: 2},
	{id: "setback_depth", at: 1, title: Text{"عمق عقب‌نشینی", "depth of the set-back"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "area_after_setback", at: 2, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "street_level", at: 3, title: Text{"تراز کف گذر", "street level"}, kind: kindDecimal, min: 0, max: 1000000, places: 2, isOptional: true},
}

var landSubdivisionRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var landSubdivisionRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &landSubdivisionRegistryOwnershipInquiryOwnersColumns},
}

var landSubdivisionDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var landSubdivisionAnswers = []answer{
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 25, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: landSubdivisionDetailedPlanInquirySteps, isSorted: true}},
	{id: "building-line-inquiry", title: Text{"استعلام بر و کف", "building line and level inquiry"}, part: part{pointer: "/answers/building-line-inquiry", base: 31, keys: []string{"planned_street_width", "setback_depth", "area_after_setback", "street_level"}, steps: landSubdivisionBuildingLineInquirySteps, isSorted: true}},
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 35, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: landSubdivisionRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 40, keys: []string{"amount", "bill_id", "payment_id"}, steps: landSubdivisionDebtInquirySteps, isSorted: true}},
}

var landSubdivisionDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: landSubdivisionDocumentPowerOfAttorney, rests: []int{landSubdivisionApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: landSubdivisionDocumentInheritanceCertificate, rests: []int{landSubdivisionOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: landSubdivisionOwnerLegalPersonIDAsked, rests: []int{landSubdivisionOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 5, copies: "original", when: guard{holds: landSubdivisionDocumentCoOwnerConsent, rests: []int{landSubdivisionJointOwnership}}, because: &Text{"ملک مشاع است", "the property is jointly owned"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 6, copies: "copy"},
	{id: "parcel-plan", title: Text{"نقشه تفکیک، افراز یا تجمیع", "parcel plan"}, paper: 7, copies: "original"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 8, copies: "original"},
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, paper: 9, copies: "copy"},
	{id: "article-12-decision", title: Text{"رأی کمیسیون ماده ۱۲", "article 12 decision"}, paper: 10, copies: "copy", when: guard{holds: landSubdivisionDocumentArticle12Decision, rests: []int{landSubdivisionLandKind}}, because: &Text{"زمین بدون بناست", "the land is not built"}},
	{id: "garden-decision", title: Text{"رأی تشخیص باغ", "garden decision"}, paper: 11, copies: "copy", when: guard{holds: landSubdivisionDocumentGardenDecision, rests: []int{landSubdivisionLandKind}}, because: &Text{"زمین باغ یا مشجر است", "the land is a garden"}},
	{id: "expert-report", title: Text{"گزارش کارشناس رسمی", "official expert report"}, paper: 12, copies: "original", when: guard{holds: landSubdivisionDocumentExpertReport, rests: []int{landSubdivisionShareSettlement}}, because: &Text{"بخشی از سهم نقدی تسویه می‌شود", "part of the share is settled in cash"}},
}

var landSubdivisionNeeds = []need{
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"building-line-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"garden-classification"}, when: guard{holds: landSubdivisionNeedsGardenClassification, rests: []int{landSubdivisionLandKind, landSubdivisionApprovedUse}}, because: &Text{"باغ و زمین زراعی ابتدا تشخیص داده می‌شود", "gardens and farm land are classified first"}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{3}, awaited: []int{3}},
}

var landSubdivisionRules = []rule{
	{id: "corrected-area-within-deed", holds: guard{holds: landSubdivisionRuleCorrectedAreaWithinDeed, rests: []int{landSubdivisionAreaAfterSetback, landSubdivisionLandArea}}, path: "/fields/area_after_setback", reads: []string{"/fields/land_area"}, message: Text{"مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"}, remedy: Text{"هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"}},
	{id: "services-share-limit", when: guard{holds: landSubdivisionRuleServicesShareLimitApplies, rests: []int{landSubdivisionSixDang, landSubdivisionLandArea}}, holds: guard{holds: landSubdivisionRuleServicesShareLimit, rests: []int{landSubdivisionServicesArea, landSubdivisionLandArea}}, path: "/fields/services_area", reads: []string{"/fields/land_area"}, message: Text{"سهم خدمات عمومی از ۲۵ درصد مساحت سند بیشتر است", "the public-service share exceeds 25 percent of the deed area"}, remedy: Text{"سهم خدمات را در نقشه تفکیکی کم کنید", "reduce the services share in the subdivision plan"}, basis: []string{"municipality-act 101 note 3"}},
	{id: "streets-share-limit", holds: guard{holds: landSubdivisionRuleStreetsShareLimit, rests: []int{landSubdivisionStreetsArea, landSubdivisionLandArea, landSubdivisionServicesArea}}, path: "/fields/streets_area", reads: []string{"/fields/land_area", "/fields/services_area"}, message: Text{"مساحت معابر از ۲۵ درصد باقی‌مانده پس از سهم خدمات بیشتر است", "the streets exceed 25 percent of what is left after the services share"}, remedy: Text{"مساحت معابر را در نقشه تفکیکی کم کنید", "reduce the streets in the subdivision plan"}, basis: []string{"municipality-act 101 note 3"}},
	{id: "areas-add-up", holds: guard{holds: landSubdivisionRuleAreasAddUp, rests: []int{landSubdivisionParcels, landSubdivisionStreetsArea, landSubdivisionServicesArea, landSubdivisionAreaAfterSetback}}, path: "/fields/parcels", reads: []string{"/fields/streets_area", "/fields/services_area", "/fields/area_after_setback"}, message: Text{"جمع قطعات، معابر و خدمات با مساحت پس از اصلاح یکی نیست", "parcels, streets and services do not add up to the plot area after correction"}, remedy: Text{"مساحت‌ها را با نقشه تفکیکی و برگ بر و کف بسنجید", "compare the areas with the subdivision plan and the building-line sheet"}},
	{id: "parcels-above-minimum", holds: guard{holds: landSubdivisionRuleParcelsAboveMinimum, rests: []int{landSubdivisionParcels, landSubdivisionPlanMinParcel}}, path: "/fields/parcels", reads: []string{"/fields/plan_min_parcel"}, message: Text{"دست‌کم یک قطعه از حد نصاب تفکیک کمتر است", "at least one parcel is below the minimum of the plan"}, remedy: Text{"قطعه را بزرگ‌تر کنید یا با فرم ۵۰ (درخواست کمیسیون ماده پنج) موضوع را به کمیسیون ببرید", "enlarge the parcel, or take the matter to the Article 5 commission with form 50"}},
	{id: "count-matches-rows", holds: guard{holds: landSubdivisionRuleCountMatchesRows, rests: []int{landSubdivisionParcelsCount, landSubdivisionParcels}}, path: "/fields/parcels_count", reads: []string{"/fields/parcels"}, message: Text{"تعداد قطعات با شمار ردیف‌ها یکی نیست", "the number of parcels differs from the rows"}, remedy: Text{"برای هر قطعه یک ردیف بنویسید یا تعداد قطعات را اصلاح کنید", "give one row for each parcel, or correct the number of parcels"}},
}

var landSubdivisionProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: landSubdivisionDocumentPowerOfAttorney, rests: []int{landSubdivisionApplicantRole}}},
	{id: "answer-in-three-months"},
	{id: "court-afterwards"},
	{id: "gardens-article-14", when: guard{holds: landSubdivisionNeedsGardenClassification, rests: []int{landSubdivisionLandKind, landSubdivisionApprovedUse}}},
	{id: "cash-by-agreement", when: guard{holds: landSubdivisionDocumentExpertReport, rests: []int{landSubdivisionShareSettlement}}},
}

var landSubdivisionVisits = []visit{
	{because: "drawings", note: &Text{"نقشه تفکیکی در برابر رسید تحویل می‌شود", "the subdivision plan is handed over against a receipt"}},
}

var landSubdivisionDerived = []derived{
	{id: "answer_due", rests: []int{landSubdivisionSubmissionDate}, value: landSubdivisionAnswerDue, kind: kindDate},
}

var landSubdivision = record{id: "land-subdivision", title: Text{"تفکیک عرصه", "land subdivision"}, since: 437927, until: 547864, slots: 43, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "six_dang", "land_kind", "approved_use", "land_area", "area_after_setback", "plan_min_parcel", "parcels", "parcels_count", "streets_area", "services_area", "planner_licence", "submission_date", "share_settlement", "expert_value"}, steps: landSubdivisionSteps, isSorted: true}, answers: landSubdivisionAnswers, documents: landSubdivisionDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "co-owner-consent", "renovation-tax-receipt", "parcel-plan", "utm-survey", "location-sketch", "article-12-decision", "garden-decision", "expert-report"}, needs: landSubdivisionNeeds, rules: landSubdivisionRules, provisions: landSubdivisionProvisions, visits: landSubdivisionVisits, derived: landSubdivisionDerived}

// landSubdivisionAnswerDue computes "answer due".
func landSubdivisionAnswerDue(f *filing) value {
	return f.at[landSubdivisionSubmissionDate].num().plusMonths(parameterSubdivisionMonths(constant(f.day))).value()
}

// landSubdivisionOwnerNationalIDAsked tells whether owner_kind is natural.
func landSubdivisionOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[landSubdivisionOwnerKind].is(0)
}

// landSubdivisionOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func landSubdivisionOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[landSubdivisionOwnerKind].noneOf(0)
}

// landSubdivisionExpertValueAsked tells whether share_settlement is not land.
func landSubdivisionExpertValueAsked(f *filing, _ []value) bool {
	return f.at[landSubdivisionShareSettlement].noneOf(0)
}

// landSubdivisionDocumentPowerOfAttorney tells whether applicant_role is representative.
func landSubdivisionDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[landSubdivisionApplicantRole].is(1)
}

// landSubdivisionDocumentInheritanceCertificate tells whether owner_deceased.
func landSubdivisionDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[landSubdivisionOwnerDeceased].yes()
}

// landSubdivisionDocumentCoOwnerConsent tells whether joint_ownership.
func landSubdivisionDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[landSubdivisionJointOwnership].yes()
}

// landSubdivisionDocumentArticle12Decision tells whether land_kind is not built.
func landSubdivisionDocumentArticle12Decision(f *filing, _ []value) bool {
	return f.at[landSubdivisionLandKind].noneOf(0)
}

// landSubdivisionDocumentGardenDecision tells whether land_kind is garden.
func landSubdivisionDocumentGardenDecision(f *filing, _ []value) bool {
	return f.at[landSubdivisionLandKind].is(4)
}

// landSubdivisionDocumentExpertReport tells whether share_settlement is one of cash, mixed.
func landSubdivisionDocumentExpertReport(f *filing, _ []value) bool {
	return f.at[landSubdivisionShareSettlement].oneOf(1, 2)
}

// landSubdivisionNeedsGardenClassification tells whether land_kind is garden or approved_use is one of garden, agricultural.
func landSubdivisionNeedsGardenClassification(f *filing, _ []value) bool {
	return f.at[landSubdivisionLandKind].is(4) || f.at[landSubdivisionApprovedUse].oneOf(12, 13)
}

// landSubdivisionRuleCorrectedAreaWithinDeed tells whether area_after_setback at most land_area.
func landSubdivisionRuleCorrectedAreaWithinDeed(f *filing, _ []value) bool {
	return f.at[landSubdivisionAreaAfterSetback].num().atMost(f.at[landSubdivisionLandArea].num())
}

// landSubdivisionRuleServicesShareLimitApplies tells whether six_dang and land_area above services_land_area.
func landSubdivisionRuleServicesShareLimitApplies(f *filing, _ []value) bool {
	return f.at[landSubdivisionSixDang].yes() && f.at[landSubdivisionLandArea].num().above(parameterServicesLandArea(constant(f.day)))
}

// landSubdivisionRuleServicesShareLimit tells whether services_area at most services_share percent of land_area.
func landSubdivisionRuleServicesShareLimit(f *filing, _ []value) bool {
	return f.at[landSubdivisionServicesArea].num().times(constant(10000)).atMost(parameterServicesShare(constant(f.day)).times(f.at[landSubdivisionLandArea].num()))
}

// landSubdivisionRuleStreetsShareLimit tells whether streets_area at most streets_share percent of (land_area minus services_area).
func landSubdivisionRuleStreetsShareLimit(f *filing, _ []value) bool {
	return f.at[landSubdivisionStreetsArea].num().times(constant(10000)).atMost(parameterStreetsShare(constant(f.day)).times(f.at[landSubdivisionLandArea].num().minus(f.at[landSubdivisionServicesArea].num())))
}

// landSubdivisionRuleAreasAddUp tells whether sum of parcels.area plus streets_area plus services_area is area_after_setback.
func landSubdivisionRuleAreasAddUp(f *filing, _ []value) bool {
	return f.rows(f.at[landSubdivisionParcels], 5).sum(landSubdivisionParcelsArea, nil).plus(f.at[landSubdivisionStreetsArea].num()).plus(f.at[landSubdivisionServicesArea].num()).equal(f.at[landSubdivisionAreaAfterSetback].num())
}

// landSubdivisionParcelsRow tells whether a row satisfies a condition.
func landSubdivisionParcelsRow(f *filing, row []value) bool {
	return row[landSubdivisionParcelsArea].num().atLeast(f.at[landSubdivisionPlanMinParcel].num())
}

// landSubdivisionRuleParcelsAboveMinimum tells whether in every row of parcels (area at least plan_min_parcel).
func landSubdivisionRuleParcelsAboveMinimum(f *filing, _ []value) bool {
	return f.rows(f.at[landSubdivisionParcels], 5).everyRow(landSubdivisionParcelsRow)
}

// landSubdivisionRuleCountMatchesRows tells whether parcels_count is number of parcels.
func landSubdivisionRuleCountMatchesRows(f *filing, _ []value) bool {
	return f.at[landSubdivisionParcelsCount].num().equal(f.rows(f.at[landSubdivisionParcels], 5).count(nil))
}
