// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// BoundaryCorrection is a filing of boundary-correction, «اصلاح حدود و سند» (boundary and deed correction).
type BoundaryCorrection = Filing[BoundaryCorrectionFields, BoundaryCorrectionAnswers]

// BoundaryCorrectionFields is what is filled in in «اصلاح حدود و سند» (boundary and deed correction).
type BoundaryCorrectionFields struct {
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

	// CorrectionReason is علت اصلاح: one item.
	CorrectionReason BoundaryCorrectionCorrectionReason `json:"correction_reason"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// MeasuredArea is مساحت برداشت‌شده: square metres from 0.00 to 10000000.00.
	MeasuredArea string `json:"measured_area"`

	// SetbackArea is مساحت عقب‌نشینی: square metres from 0.00 to 100000.00.
	SetbackArea string `json:"setback_area"`

	// Boundaries is حدود: 1 to 40 rows.
	Boundaries []BoundaryCorrectionFieldsBoundaries `json:"boundaries"`

	// Encroachment is به مجاور یا معبر تجاوز دارد: yes or no.
	Encroachment bool `json:"encroachment"`

	// WithinDeedBounds is اضافه مساحت داخل محدوده سند است: yes or no, asked when correction_reason is excess-area.
	WithinDeedBounds *bool `json:"within_deed_bounds,omitempty"`

	// AgreementOnExcess is در سند برای اضافه مساحت قراری گذاشته شده است: yes or no, asked when correction_reason is excess-area.
	AgreementOnExcess *bool `json:"agreement_on_excess,omitempty"`

	// FirstDeedValue is ارزش مندرج در نخستین سند انتقال: rials from 0 to 1000000000000000, asked when correction_reason is excess-area.
	FirstDeedValue *string `json:"first_deed_value,omitempty"`

	// DepositReceiptNumber is شماره رسید سپرده صندوق ثبت: 1 to 30 characters, asked when correction_reason is excess-area.
	DepositReceiptNumber *string `json:"deposit_receipt_number,omitempty"`
}

// BoundaryCorrectionFieldsBoundaries is a row of «حدود».
type BoundaryCorrectionFieldsBoundaries struct {
	// Side is جهت: one item.
	Side CompassSide `json:"side"`

	// DeedLength is طول سند: metres from 0.00 to 10000.00.
	DeedLength string `json:"deed_length"`

	// MeasuredLength is طول موجود: metres from 0.00 to 10000.00.
	MeasuredLength string `json:"measured_length"`

	// Adjoins is مجاور: 1 to 80 characters.
	Adjoins string `json:"adjoins"`
}

// BoundaryCorrectionAnswers are the answers that «اصلاح حدود و سند» (boundary and deed correction) may carry.
type BoundaryCorrectionAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// BuildingLineInquiry is استعلام بر و کف.
	BuildingLineInquiry *BuildingLineInquiryAnswer `json:"building-line-inquiry,omitempty"`

	// RoadSchemeInquiry is استعلام طرح‌های اجرایی و تعریض.
	RoadSchemeInquiry *RoadSchemeInquiryAnswer `json:"road-scheme-inquiry,omitempty"`
}

// The slots of boundary-correction.
const (
	boundaryCorrectionApplicantRole = iota
	boundaryCorrectionOwnerKind
	boundaryCorrectionOwnerNationalID
	boundaryCorrectionOwnerLegalPersonID
	boundaryCorrectionOwnerDeceased
	boundaryCorrectionJointOwnership
	boundaryCorrectionMobile
	boundaryCorrectionCaseNumber
	boundaryCorrectionRenovationCode
	boundaryCorrectionRegistryPlate
	boundaryCorrectionDistrict
	boundaryCorrectionCorrectionReason
	boundaryCorrectionLandArea
	boundaryCorrectionMeasuredArea
	boundaryCorrectionSetbackArea
	boundaryCorrectionBoundaries
	boundaryCorrectionEncroachment
	boundaryCorrectionWithinDeedBounds
	boundaryCorrectionAgreementOnExcess
	boundaryCorrectionFirstDeedValue
	boundaryCorrectionDepositReceiptNumber
	boundaryCorrectionRegistryOwnershipInquiryRegisteredArea
	boundaryCorrectionRegistryOwnershipInquiryBoundaries
	boundaryCorrectionRegistryOwnershipInquiryMortgaged
	boundaryCorrectionRegistryOwnershipInquirySeized
	boundaryCorrectionRegistryOwnershipInquiryOwners
	boundaryCorrectionBuildingLineInquiryPlannedStreetWidth
	boundaryCorrectionBuildingLineInquirySetbackDepth
	boundaryCorrectionBuildingLineInquiryAreaAfterSetback
	boundaryCorrectionBuildingLineInquiryStreetLevel
	boundaryCorrectionRoadSchemeInquiryInScheme
	boundaryCorrectionRoadSchemeInquirySchemeName
	boundaryCorrectionRoadSchemeInquiryAffectedArea
	boundaryCorrectionRoadSchemeInquiryAnnouncedOn
	boundaryCorrectionRoadSchemeInquirySchemeStartYears
)

const (
	boundaryCorrectionBoundariesSide = iota
	boundaryCorrectionBoundariesDeedLength
	boundaryCorrectionBoundariesMeasuredLength
	boundaryCorrectionBoundariesAdjoins
)

const (
	boundaryCorrectionRegistryOwnershipInquiryOwnersOwnerName = iota
	boundaryCorrectionRegistryOwnershipInquiryOwnersShareDang
)

var boundaryCorrectionBoundariesColumns = part{isSorted: true, keys: []string{"side", "deed_length", "measured_length", "adjoins"}, steps: []step{
	{id: "side", title: Text{"جهت", "side"}, kind: kindChoice, list: &itemsCompassSide},
	{id: "deed_length", at: 1, title: Text{"طول سند", "length on the deed"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "measured_length", at: 2, title: Text{"طول موجود", "measured length"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "adjoins", at: 3, title: Text{"مجاور", "adjoins"}, kind: kindText, max: 80},
}}

var boundaryCorrectionSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: boundaryCorrectionOwnerNationalIDAsked, rests: []int{boundaryCorrectionOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: boundaryCorrectionOwnerLegalPersonIDAsked, rests: []int{boundaryCorrectionOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "correction_reason", at: 11, title: Text{"علت اصلاح", "reason"}, kind: kindChoice, list: &itemsBoundaryCorrectionCorrectionReason},
	{id: "land_area", at: 12, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "measured_area", at: 13, title: Text{"مساحت برداشت‌شده", "measured area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "setback_area", at: 14, title: Text{"مساحت عقب‌نشینی", "area lost to the set-back"}, kind: kindDecimal, min: 0, max: 10000000, places: 2},
	{id: "boundaries", at: 15, title: Text{"حدود", "boundaries"}, kind: kindRows, min: 1, max: 40, columns: &boundaryCorrectionBoundariesColumns},
	{id: "encroachment", at: 16, title: Text{"به مجاور یا معبر تجاوز دارد", "there is an encroachment"}, kind: kindYesNo},
	{id: "within_deed_bounds", at: 17, title: Text{"اضافه در محدوده سند است", "excess within the deed"}, kind: kindYesNo, when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}},
	{id: "agreement_on_excess", at: 18, title: Text{"برای اضافه قرار گذاشته‌اند", "the excess was agreed on"}, kind: kindYesNo, when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}},
	{id: "first_deed_value", at: 19, title: Text{"ارزش نخستین سند انتقال", "value in the first deed"}, kind: kindDecimal, min: 0, max: 1000000000000000, when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}},
	{id: "deposit_receipt_number", at: 20, title: Text{"شماره رسید سپرده", "deposit receipt number"}, kind: kindText, max: 30, when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}},
}

var boundaryCorrectionRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var boundaryCorrectionRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &boundaryCorrectionRegistryOwnershipInquiryOwnersColumns},
}

var boundaryCorrectionBuildingLineInquirySteps = []step{
	{id: "planned_street_width", title: Text{"عرض گذر طبق طرح", "planned street width"}, kind: kindDecimal, min: 100, max: 1000000, places: 2},
	{id: "setback_depth", at: 1, title: Text{"عمق عقب‌نشینی", "depth of the set-back"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "area_after_setback", at: 2, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "street_level", at: 3, title: Text{"تراز کف گذر", "street level"}, kind: kindDecimal, min: 0, max: 1000000, places: 2, isOptional: true},
}

var boundaryCorrectionRoadSchemeInquirySteps = []step{
	{id: "in_scheme", title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
	{id: "scheme_name", at: 1, title: Text{"نام طرح", "name of the scheme"}, kind: kindText, max: 120, when: guard{holds: boundaryCorrectionRoadSchemeInquirySchemeNameAsked, rests: []int{boundaryCorrectionRoadSchemeInquiryInScheme}}},
	{id: "affected_area", at: 2, title: Text{"مساحت در طرح", "area within the scheme"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: boundaryCorrectionRoadSchemeInquirySchemeNameAsked, rests: []int{boundaryCorrectionRoadSchemeInquiryInScheme}}},
	{id: "announced_on", at: 3, title: Text{"تاریخ اعلام رسمی طرح", "official announcement"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: boundaryCorrectionRoadSchemeInquirySchemeNameAsked, rests: []int{boundaryCorrectionRoadSchemeInquiryInScheme}}},
	{id: "scheme_start_years", at: 4, title: Text{"سال تا شروع اجرا", "years until the approved start"}, kind: kindWhole, min: 0, max: 99, when: guard{holds: boundaryCorrectionRoadSchemeInquirySchemeNameAsked, rests: []int{boundaryCorrectionRoadSchemeInquiryInScheme}}},
}

var boundaryCorrectionAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 21, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: boundaryCorrectionRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "building-line-inquiry", title: Text{"استعلام بر و کف", "building line and level inquiry"}, part: part{pointer: "/answers/building-line-inquiry", base: 26, keys: []string{"planned_street_width", "setback_depth", "area_after_setback", "street_level"}, steps: boundaryCorrectionBuildingLineInquirySteps, isSorted: true}},
	{id: "road-scheme-inquiry", title: Text{"استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"}, part: part{pointer: "/answers/road-scheme-inquiry", base: 30, keys: []string{"in_scheme", "scheme_name", "affected_area", "announced_on", "scheme_start_years"}, steps: boundaryCorrectionRoadSchemeInquirySteps, isSorted: true}},
}

var boundaryCorrectionDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: boundaryCorrectionDocumentPowerOfAttorney, rests: []int{boundaryCorrectionApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: boundaryCorrectionDocumentInheritanceCertificate, rests: []int{boundaryCorrectionOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: boundaryCorrectionOwnerLegalPersonIDAsked, rests: []int{boundaryCorrectionOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 5, copies: "original", when: guard{holds: boundaryCorrectionDocumentCoOwnerConsent, rests: []int{boundaryCorrectionJointOwnership}}, because: &Text{"ملک مشاع است", "the property is jointly owned"}},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 6, copies: "original"},
	{id: "root-title-deed", title: Text{"بنچاق", "root title deed"}, paper: 7, copies: "copy", when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}, because: &Text{"علت اصلاح اضافه مساحت است", "the reason is excess area"}},
	{id: "deposit-receipt", title: Text{"رسید سپرده صندوق ثبت", "registry deposit receipt"}, paper: 8, copies: "copy", when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}, because: &Text{"علت اصلاح اضافه مساحت است", "the reason is excess area"}},
	{id: "neighbour-consent", title: Text{"رضایت‌نامه مجاور", "neighbour's consent"}, paper: 9, copies: "original", when: guard{holds: boundaryCorrectionDocumentNeighbourConsent, rests: []int{boundaryCorrectionCorrectionReason}}, because: &Text{"حدود با مجاور اختلاف دارد", "a boundary with a neighbour differs"}},
	{id: "registry-letter", title: Text{"نامه اداره ثبت", "letter of the registry"}, paper: 10, copies: "original"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 11, copies: "copy"},
}

var boundaryCorrectionNeeds = []need{
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"building-line-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"road-scheme-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
}

var boundaryCorrectionRules = []rule{
	{id: "excess-within-deed", when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}, holds: guard{holds: boundaryCorrectionRuleExcessWithinDeed, rests: []int{boundaryCorrectionWithinDeedBounds}}, path: "/fields/within_deed_bounds", message: Text{"اضافه مساحت داخل محدوده سند نیست", "the excess is not inside the bounds of the deed"}, remedy: Text{"حدود را با سند بسنجید؛ برای زمین بیرون از سند به اداره ثبت مراجعه کنید", "compare the boundaries with the deed; for land outside it turn to the registry"}, basis: []string{"registration-act-1310 149"}},
	{id: "excess-without-agreement", when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}, holds: guard{holds: boundaryCorrectionRuleExcessWithoutAgreement, rests: []int{boundaryCorrectionAgreementOnExcess}}, path: "/fields/agreement_on_excess", message: Text{"در سند برای اضافه مساحت قراری گذاشته شده است", "the deed holds an agreement on the excess"}, remedy: Text{"اضافه مساحت را با فروشنده به همان قرار در دفتر اسناد رسمی تسویه کنید", "settle the excess with the seller by that agreement at a notary office"}, basis: []string{"registration-act-1310 149"}},
	{id: "excess-is-larger", when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}, holds: guard{holds: boundaryCorrectionRuleExcessIsLarger, rests: []int{boundaryCorrectionMeasuredArea, boundaryCorrectionLandArea}}, path: "/fields/measured_area", reads: []string{"/fields/land_area"}, message: Text{"علت اضافه مساحت است و مساحت برداشت‌شده از سند بیشتر نیست", "the reason is excess area, and the measured area is not above that of the deed"}, remedy: Text{"علت اصلاح و هر دو مساحت را با سند و نقشه برداشت بسنجید", "compare the reason and both areas with the deed and the survey"}},
	{id: "deficit-is-smaller", when: guard{holds: boundaryCorrectionRuleDeficitIsSmallerApplies, rests: []int{boundaryCorrectionCorrectionReason}}, holds: guard{holds: boundaryCorrectionRuleDeficitIsSmaller, rests: []int{boundaryCorrectionMeasuredArea, boundaryCorrectionLandArea}}, path: "/fields/measured_area", reads: []string{"/fields/land_area"}, message: Text{"علت کسر مساحت است و مساحت برداشت‌شده از سند کمتر نیست", "the reason is an area deficit, and the measured area is not below that of the deed"}, remedy: Text{"علت اصلاح و هر دو مساحت را با سند و نقشه برداشت بسنجید", "compare the reason and both areas with the deed and the survey"}},
	{id: "no-encroachment", holds: guard{holds: boundaryCorrectionRuleNoEncroachment, rests: []int{boundaryCorrectionEncroachment}}, path: "/fields/encroachment", message: Text{"ملک به مجاور یا معبر تجاوز دارد", "the plot encroaches on a neighbour or a street"}, remedy: Text{"تجاوز را رفع کنید؛ درباره معبر از واحد گذربندی شهرداری منطقه بپرسید", "end the encroachment; for a street ask the road unit of the district municipality"}},
}

var boundaryCorrectionProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: boundaryCorrectionDocumentPowerOfAttorney, rests: []int{boundaryCorrectionApplicantRole}}},
	{id: "price-of-excess", when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}},
	{id: "ten-years", when: guard{holds: boundaryCorrectionWithinDeedBoundsAsked, rests: []int{boundaryCorrectionCorrectionReason}}},
	{id: "road-unit", when: guard{holds: boundaryCorrectionProvisionRoadUnit, rests: []int{boundaryCorrectionEncroachment}}},
	{id: "setback-area", when: guard{holds: boundaryCorrectionProvisionSetbackArea, rests: []int{boundaryCorrectionCorrectionReason}}},
}

var boundaryCorrectionVisits = []visit{
	{because: "drawings", note: &Text{"نقشه برداشت تحویل می‌شود", "the survey plan is handed over"}},
}

var boundaryCorrectionDerived = []derived{
	{id: "new_area", rests: []int{boundaryCorrectionCorrectionReason, boundaryCorrectionSetbackArea, boundaryCorrectionLandArea}, value: boundaryCorrectionNewArea, kind: kindDecimal, places: 2},
}

var boundaryCorrection = record{id: "boundary-correction", title: Text{"اصلاح حدود و سند", "boundary and deed correction"}, since: 437927, until: 547864, slots: 35, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "correction_reason", "land_area", "measured_area", "setback_area", "boundaries", "encroachment", "within_deed_bounds", "agreement_on_excess", "first_deed_value", "deposit_receipt_number"}, steps: boundaryCorrectionSteps, isSorted: true}, answers: boundaryCorrectionAnswers, documents: boundaryCorrectionDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "co-owner-consent", "utm-survey", "root-title-deed", "deposit-receipt", "neighbour-consent", "registry-letter", "renovation-tax-receipt"}, needs: boundaryCorrectionNeeds, rules: boundaryCorrectionRules, provisions: boundaryCorrectionProvisions, visits: boundaryCorrectionVisits, derived: boundaryCorrectionDerived}

// boundaryCorrectionRoadSchemeInquiryAcquisitionDue computes "acquisition due".
func boundaryCorrectionRoadSchemeInquiryAcquisitionDue(f *filing) value {
	if !(f.at[boundaryCorrectionRoadSchemeInquiryInScheme].yes()) {
		return value{}
	}
	return f.at[boundaryCorrectionRoadSchemeInquiryAnnouncedOn].num().plusMonths(parameterAcquisitionMonths(constant(f.day))).value()
}

// boundaryCorrectionNewArea computes "new area".
func boundaryCorrectionNewArea(f *filing) value {
	if !(f.at[boundaryCorrectionCorrectionReason].is(2) && f.at[boundaryCorrectionSetbackArea].num().atMost(f.at[boundaryCorrectionLandArea].num())) {
		return value{}
	}
	return f.at[boundaryCorrectionLandArea].num().minus(f.at[boundaryCorrectionSetbackArea].num()).value()
}

// boundaryCorrectionOwnerNationalIDAsked tells whether owner_kind is natural.
func boundaryCorrectionOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionOwnerKind].is(0)
}

// boundaryCorrectionOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func boundaryCorrectionOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionOwnerKind].noneOf(0)
}

// boundaryCorrectionWithinDeedBoundsAsked tells whether correction_reason is excess-area.
func boundaryCorrectionWithinDeedBoundsAsked(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionCorrectionReason].is(0)
}

// boundaryCorrectionRoadSchemeInquirySchemeNameAsked tells whether in_scheme.
func boundaryCorrectionRoadSchemeInquirySchemeNameAsked(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionRoadSchemeInquiryInScheme].yes()
}

// boundaryCorrectionDocumentPowerOfAttorney tells whether applicant_role is representative.
func boundaryCorrectionDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionApplicantRole].is(1)
}

// boundaryCorrectionDocumentInheritanceCertificate tells whether owner_deceased.
func boundaryCorrectionDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionOwnerDeceased].yes()
}

// boundaryCorrectionDocumentCoOwnerConsent tells whether joint_ownership.
func boundaryCorrectionDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionJointOwnership].yes()
}

// boundaryCorrectionDocumentNeighbourConsent tells whether correction_reason is boundary-mismatch.
func boundaryCorrectionDocumentNeighbourConsent(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionCorrectionReason].is(3)
}

// boundaryCorrectionRuleExcessWithinDeed tells whether within_deed_bounds.
func boundaryCorrectionRuleExcessWithinDeed(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionWithinDeedBounds].yes()
}

// boundaryCorrectionRuleExcessWithoutAgreement tells whether not agreement_on_excess.
func boundaryCorrectionRuleExcessWithoutAgreement(f *filing, _ []value) bool {
	return !f.at[boundaryCorrectionAgreementOnExcess].yes()
}

// boundaryCorrectionRuleExcessIsLarger tells whether measured_area above land_area.
func boundaryCorrectionRuleExcessIsLarger(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionMeasuredArea].num().above(f.at[boundaryCorrectionLandArea].num())
}

// boundaryCorrectionRuleDeficitIsSmallerApplies tells whether correction_reason is deficit.
func boundaryCorrectionRuleDeficitIsSmallerApplies(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionCorrectionReason].is(1)
}

// boundaryCorrectionRuleDeficitIsSmaller tells whether measured_area below land_area.
func boundaryCorrectionRuleDeficitIsSmaller(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionMeasuredArea].num().below(f.at[boundaryCorrectionLandArea].num())
}

// boundaryCorrectionRuleNoEncroachment tells whether not encroachment.
func boundaryCorrectionRuleNoEncroachment(f *filing, _ []value) bool {
	return !f.at[boundaryCorrectionEncroachment].yes()
}

// boundaryCorrectionProvisionRoadUnit tells whether encroachment.
func boundaryCorrectionProvisionRoadUnit(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionEncroachment].yes()
}

// boundaryCorrectionProvisionSetbackArea tells whether correction_reason is setback.
func boundaryCorrectionProvisionSetbackArea(f *filing, _ []value) bool {
	return f.at[boundaryCorrectionCorrectionReason].is(2)
}
