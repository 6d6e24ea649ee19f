// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// PlotMerge is a filing of plot-merge, «تجمیع» (merging of plots).
type PlotMerge = Filing[PlotMergeFields, PlotMergeAnswers]

// PlotMergeFields is what is filled in in «تجمیع» (merging of plots).
type PlotMergeFields struct {
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

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// Plots is پلاک‌های مورد تجمیع: 2 to 50 rows.
	Plots []PlotMergeFieldsPlots `json:"plots"`

	// PlotsCount is تعداد پلاک: a whole number from 2 to 50.
	PlotsCount int64 `json:"plots_count"`

	// Adjacent is پلاک‌ها بدون فاصله مجاورند: yes or no.
	Adjacent bool `json:"adjacent"`

	// JoinedBy is شیوه یکپارچگی: one item.
	JoinedBy PlotMergeJoinedBy `json:"joined_by"`

	// EqualShares is سهم هر مالک در همه پلاک‌ها برابر است: yes or no.
	EqualShares bool `json:"equal_shares"`

	// MergedArea is مساحت پس از تجمیع: square metres from 0.00 to 10000000.00.
	MergedArea string `json:"merged_area"`

	// SetbackArea is مساحت عقب‌نشینی: square metres from 0.00 to 100000.00.
	SetbackArea string `json:"setback_area"`

	// StreetWidth is عرض گذر اصلی: metres from 0.00 to 200.00.
	StreetWidth string `json:"street_width"`

	// MergePurpose is منظور از تجمیع: one item.
	MergePurpose PlotMergeMergePurpose `json:"merge_purpose"`
}

// PlotMergeFieldsPlots is a row of «پلاک‌های مورد تجمیع».
type PlotMergeFieldsPlots struct {
	// RegistryPlate is پلاک ثبتی: a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// Area is مساحت سند: square metres from 0.00 to 10000000.00.
	Area string `json:"area"`

	// LandUse is کاربری: one item.
	LandUse LandUse `json:"land_use"`

	// Mortgaged is در رهن است: yes or no.
	Mortgaged bool `json:"mortgaged"`

	// Seized is در بازداشت است: yes or no.
	Seized bool `json:"seized"`

	// ShareDang is سهم مالک (دانگ): a decimal from 0.0000 to 6.0000.
	ShareDang string `json:"share_dang"`
}

// PlotMergeAnswers are the answers that «تجمیع» (merging of plots) may carry.
type PlotMergeAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// DetailedPlanInquiry is استعلام طرح تفصیلی.
	DetailedPlanInquiry *DetailedPlanInquiryAnswer `json:"detailed-plan-inquiry,omitempty"`

	// BuildingLineInquiry is استعلام بر و کف.
	BuildingLineInquiry *BuildingLineInquiryAnswer `json:"building-line-inquiry,omitempty"`

	// BankMortgageInquiry is استعلام بانک.
	BankMortgageInquiry *BankMortgageInquiryAnswer `json:"bank-mortgage-inquiry,omitempty"`

	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of plot-merge.
const (
	plotMergeApplicantRole = iota
	plotMergeOwnerKind
	plotMergeOwnerNationalID
	plotMergeOwnerLegalPersonID
	plotMergeOwnerDeceased
	plotMergeJointOwnership
	plotMergeMobile
	plotMergeDistrict
	plotMergePlots
	plotMergePlotsCount
	plotMergeAdjacent
	plotMergeJoinedBy
	plotMergeEqualShares
	plotMergeMergedArea
	plotMergeSetbackArea
	plotMergeStreetWidth
	plotMergeMergePurpose
	plotMergeRegistryOwnershipInquiryRegisteredArea
	plotMergeRegistryOwnershipInquiryBoundaries
	plotMergeRegistryOwnershipInquiryMortgaged
	plotMergeRegistryOwnershipInquirySeized
	plotMergeRegistryOwnershipInquiryOwners
	plotMergeDetailedPlanInquiryZone
	plotMergeDetailedPlanInquirySubZone
	plotMergeDetailedPlanInquiryMaxDensityPercent
	plotMergeDetailedPlanInquiryMaxCoveragePercent
	plotMergeDetailedPlanInquiryMaxStoreys
	plotMergeDetailedPlanInquiryInScheme
	plotMergeBuildingLineInquiryPlannedStreetWidth
	plotMergeBuildingLineInquirySetbackDepth
	plotMergeBuildingLineInquiryAreaAfterSetback
	plotMergeBuildingLineInquiryStreetLevel
	plotMergeBankMortgageInquiryPermitState
	plotMergeBankMortgageInquiryOpenArticle100
	plotMergeBankMortgageInquiryAmount
	plotMergeDebtInquiryAmount
	plotMergeDebtInquiryBillID
	plotMergeDebtInquiryPaymentID
)

const (
	plotMergePlotsRegistryPlate = iota
	plotMergePlotsRenovationCode
	plotMergePlotsArea
	plotMergePlotsLandUse
	plotMergePlotsMortgaged
	plotMergePlotsSeized
	plotMergePlotsShareDang
)

const (
	plotMergeRegistryOwnershipInquiryOwnersOwnerName = iota
	plotMergeRegistryOwnershipInquiryOwnersShareDang
)

var plotMergePlotsColumns = part{isSorted: true, keys: []string{"registry_plate", "renovation_code", "area", "land_use", "mortgaged", "seized", "share_dang"}, steps: []step{
	{id: "registry_plate", title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "renovation_code", at: 1, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "area", at: 2, title: Text{"مساحت سند", "deed area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "land_use", at: 3, title: Text{"کاربری", "land use"}, kind: kindChoice, list: &itemsLandUse},
	{id: "mortgaged", at: 4, title: Text{"در رهن است", "mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 5, title: Text{"در بازداشت است", "seized"}, kind: kindYesNo},
	{id: "share_dang", at: 6, title: Text{"سهم مالک", "owner's share"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var plotMergeSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: plotMergeOwnerNationalIDAsked, rests: []int{plotMergeOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: plotMergeOwnerLegalPersonIDAsked, rests: []int{plotMergeOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "district", at: 7, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "plots", at: 8, title: Text{"پلاک‌های مورد تجمیع", "plots to merge"}, kind: kindRows, min: 2, max: 50, columns: &plotMergePlotsColumns},
	{id: "plots_count", at: 9, title: Text{"تعداد پلاک", "number of plots"}, kind: kindWhole, min: 2, max: 50},
	{id: "adjacent", at: 10, title: Text{"پلاک‌ها بدون فاصله مجاورند", "the plots adjoin without a gap"}, kind: kindYesNo},
	{id: "joined_by", at: 11, title: Text{"شیوه یکپارچگی", "joined by"}, kind: kindChoice, list: &itemsPlotMergeJoinedBy},
	{id: "equal_shares", at: 12, title: Text{"سهم مالکان برابر است", "equal shares"}, kind: kindYesNo},
	{id: "merged_area", at: 13, title: Text{"مساحت پس از تجمیع", "merged area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "setback_area", at: 14, title: Text{"مساحت عقب‌نشینی", "area lost to the set-back"}, kind: kindDecimal, min: 0, max: 10000000, places: 2},
	{id: "street_width", at: 15, title: Text{"عرض گذر", "street width"}, kind: kindDecimal, min: 0, max: 20000, places: 2},
	{id: "merge_purpose", at: 16, title: Text{"منظور از تجمیع", "purpose"}, kind: kindChoice, list: &itemsPlotMergeMergePurpose},
}

var plotMergeRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var plotMergeRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &plotMergeRegistryOwnershipInquiryOwnersColumns},
}

var plotMergeDetailedPlanInquirySteps = []step{
	{id: "zone", title: Text{"پهنه", "zone"}, kind: kindChoice, list: &itemsMacroZone},
	{id: "sub_zone", at: 1, title: Text{"زیرپهنه", "sub-zone"}, kind: kindWhole, min: 0, max: 999},
	{id: "max_density_percent", at: 2, title: Text{"حداکثر تراکم", "maximum density"}, kind: kindWhole, min: 0, max: 2000, isOptional: true},
	{id: "max_coverage_percent", at: 3, title: Text{"حداکثر سطح اشغال", "maximum coverage"}, kind: kindDecimal, min: 0, max: 10000, places: 2, isOptional: true},
	{id: "max_storeys", at: 4, title: Text{"حداکثر طبقات", "maximum storeys"}, kind: kindWhole, min: 0, max: 60, isOptional: true},
	{id: "in_scheme", at: 5, title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
}

var plotMergeBuildingLineInquirySteps = []step{
	{id: "planned_street_width", title: Text{"عرض گذر طبق طرح", "planned street width"}, kind: kindDecimal, min: 100, max: 1000000, places: 2},
	{id: "setback_depth", at: 1, title: Text{"عمق عقب‌نشینی", "depth of the set-back"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "area_after_setback", at: 2, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "street_level", at: 3, title: Text{"تراز کف گذر", "street level"}, kind: kindDecimal, min: 0, max: 1000000, places: 2, isOptional: true},
}

var plotMergeBankMortgageInquirySteps = []step{
	{id: "permit_state", title: Text{"وضع پروانه و ساختمان", "permit and building"}, kind: kindText, max: 200},
	{id: "open_article_100", at: 1, title: Text{"پرونده باز ماده صد دارد", "has an open Article 100 case"}, kind: kindYesNo},
	{id: "amount", at: 2, title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
}

var plotMergeDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var plotMergeAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 17, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: plotMergeRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "detailed-plan-inquiry", title: Text{"استعلام طرح تفصیلی", "detailed-plan inquiry"}, part: part{pointer: "/answers/detailed-plan-inquiry", base: 22, keys: []string{"zone", "sub_zone", "max_density_percent", "max_coverage_percent", "max_storeys", "in_scheme"}, steps: plotMergeDetailedPlanInquirySteps, isSorted: true}},
	{id: "building-line-inquiry", title: Text{"استعلام بر و کف", "building line and level inquiry"}, part: part{pointer: "/answers/building-line-inquiry", base: 28, keys: []string{"planned_street_width", "setback_depth", "area_after_setback", "street_level"}, steps: plotMergeBuildingLineInquirySteps, isSorted: true}},
	{id: "bank-mortgage-inquiry", title: Text{"استعلام بانک", "bank mortgage inquiry"}, part: part{pointer: "/answers/bank-mortgage-inquiry", base: 32, keys: []string{"permit_state", "open_article_100", "amount"}, steps: plotMergeBankMortgageInquirySteps, isSorted: true}},
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 35, keys: []string{"amount", "bill_id", "payment_id"}, steps: plotMergeDebtInquirySteps, isSorted: true}},
}

var plotMergeDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: plotMergeDocumentPowerOfAttorney, rests: []int{plotMergeApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: plotMergeDocumentInheritanceCertificate, rests: []int{plotMergeOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: plotMergeOwnerLegalPersonIDAsked, rests: []int{plotMergeOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 5, copies: "original", when: guard{holds: plotMergeDocumentCoOwnerConsent, rests: []int{plotMergeJointOwnership}}, because: &Text{"ملک مشاع است", "the property is jointly owned"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 6, copies: "copy"},
	{id: "parcel-plan", title: Text{"نقشه تفکیک، افراز یا تجمیع", "parcel plan"}, paper: 7, copies: "original"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 8, copies: "original"},
	{id: "exchange-deed", title: Text{"سند معاوضه سهام", "deed exchanging shares"}, paper: 9, copies: "copy", when: guard{holds: plotMergeDocumentExchangeDeed, rests: []int{plotMergeEqualShares}}, because: &Text{"سهم‌ها برابر نیست", "the shares are not equal"}},
}

var plotMergeNeeds = []need{
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"detailed-plan-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"building-line-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"bank-mortgage-inquiry"}, inquiries: []int{3}, awaited: []int{3}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{4}, awaited: []int{4}},
}

var plotMergeRules = []rule{
	{id: "plots-adjoin", holds: guard{holds: plotMergeRulePlotsAdjoin, rests: []int{plotMergeAdjacent}}, path: "/fields/adjacent", message: Text{"پلاک‌ها بدون فاصله کنار هم نیستند", "the plots do not adjoin without a gap"}, remedy: Text{"فقط پلاک‌های چسبیده به هم را در ردیف‌ها بنویسید", "list only plots that adjoin one another"}, basis: []string{"registry-circulars clause 313"}},
	{id: "shares-equal", when: guard{holds: plotMergeDocumentCoOwnerConsent, rests: []int{plotMergeJointOwnership}}, holds: guard{holds: plotMergeRuleSharesEqual, rests: []int{plotMergeEqualShares}}, path: "/fields/equal_shares", message: Text{"ملک مشاع است و سهم مالکان در پلاک‌ها برابر نیست", "the property is jointly owned, and the shares differ between the plots"}, remedy: Text{"ابتدا سهم‌ها را با سند معاوضه در دفتر اسناد رسمی برابر کنید", "first make the shares equal by an exchange deed at a notary office"}},
	{id: "one-land-use", holds: guard{holds: plotMergeRuleOneLandUse, rests: []int{plotMergePlots}}, path: "/fields/plots", message: Text{"کاربری همه پلاک‌ها یکسان نیست", "the plots do not have the same land use"}, remedy: Text{"کاربری پلاک‌ها را با طرح تفصیلی بسنجید؛ برای یکسان کردن، فرم ۴۳ (تغییر کاربری) را بفرستید", "compare the uses with the detailed plan; to make them equal, file form 43, the change of use"}, basis: []string{"registry-circulars clause 313"}},
	{id: "none-encumbered", holds: guard{holds: plotMergeRuleNoneEncumbered, rests: []int{plotMergePlots}}, path: "/fields/plots", message: Text{"دست‌کم یک پلاک در رهن یا بازداشت است", "at least one plot is mortgaged or seized"}, remedy: Text{"رهن یا بازداشت را نزد بانک یا مرجع صادرکننده و اداره ثبت رفع کنید", "have the mortgage or seizure lifted by the bank or the body that ordered it, and by the registry"}, basis: []string{"registry-circulars clause 313"}},
	{id: "really-joined", holds: guard{holds: plotMergeRuleReallyJoined, rests: []int{plotMergeJoinedBy}}, path: "/fields/joined_by", message: Text{"پلاک‌ها فقط روی نقشه یکی شده‌اند", "the plots were made one on the plan only"}, remedy: Text{"پلاک‌ها را دست‌کم با دیوارکشی یکی کنید؛ اجازه آن با فرم ۱۸ (مجوز دیوارکشی) است", "join the plots by a wall at least; form 18, the wall permit, allows it"}},
	{id: "merged-area-adds-up", holds: guard{holds: plotMergeRuleMergedAreaAddsUp, rests: []int{plotMergeMergedArea, plotMergePlots, plotMergeSetbackArea}}, path: "/fields/merged_area", reads: []string{"/fields/plots", "/fields/setback_area"}, message: Text{"مساحت تجمیعی با جمع اسناد منهای عقب‌نشینی یکی نیست", "the merged area differs from the sum of the deed areas less the set-back"}, remedy: Text{"مساحت‌ها را با اسناد و نقشه تجمیعی بسنجید", "compare the areas with the deeds and the merge plan"}},
	{id: "count-matches-rows", holds: guard{holds: plotMergeRuleCountMatchesRows, rests: []int{plotMergePlotsCount, plotMergePlots}}, path: "/fields/plots_count", reads: []string{"/fields/plots"}, message: Text{"تعداد پلاک با شمار ردیف‌ها یکی نیست", "the number of plots differs from the rows"}, remedy: Text{"برای هر پلاک یک ردیف بنویسید یا تعداد را اصلاح کنید", "give one row for each plot, or correct the number"}},
}

var plotMergeProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: plotMergeDocumentPowerOfAttorney, rests: []int{plotMergeApplicantRole}}},
	{id: "no-conditional-sale"},
	{id: "no-encroachment"},
}

var plotMergeVisits = []visit{
	{because: "drawings", note: &Text{"نقشه تجمیعی تحویل می‌شود", "the merged survey plan is handed over"}},
}

var plotMergeDerived = []derived{
	{id: "same_use", rests: []int{plotMergePlots}, value: plotMergeSameUse, kind: kindYesNo},
}

var plotMerge = record{id: "plot-merge", title: Text{"تجمیع", "merging of plots"}, since: 437927, until: 547864, slots: 38, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "district", "plots", "plots_count", "adjacent", "joined_by", "equal_shares", "merged_area", "setback_area", "street_width", "merge_purpose"}, steps: plotMergeSteps, isSorted: true}, answers: plotMergeAnswers, documents: plotMergeDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "co-owner-consent", "renovation-tax-receipt", "parcel-plan", "utm-survey", "exchange-deed"}, needs: plotMergeNeeds, rules: plotMergeRules, provisions: plotMergeProvisions, visits: plotMergeVisits, derived: plotMergeDerived}

// plotMergeSameUse computes "the plots have one use".
func plotMergeSameUse(f *filing) value {
	return flag(f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow2) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow3) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow4) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow5) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow6) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow7) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow8) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow9) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow10) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow11) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow12) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow13) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow14) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow15) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow16) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow17) || f.rows(f.at[plotMergePlots], 7).everyRow(plotMergePlotsRow18))
}

// plotMergeOwnerNationalIDAsked tells whether owner_kind is natural.
func plotMergeOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[plotMergeOwnerKind].is(0)
}

// plotMergeOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func plotMergeOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[plotMergeOwnerKind].noneOf(0)
}

// plotMergeDocumentPowerOfAttorney tells whether applicant_role is representative.
func plotMergeDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[plotMergeApplicantRole].is(1)
}

// plotMergeDocumentInheritanceCertificate tells whether owner_deceased.
func plotMergeDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[plotMergeOwnerDeceased].yes()
}

// plotMergeDocumentCoOwnerConsent tells whether joint_ownership.
func plotMergeDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[plotMergeJointOwnership].yes()
}

// plotMergeDocumentExchangeDeed tells whether not equal_shares.
func plotMergeDocumentExchangeDeed(f *filing, _ []value) bool {
	return !f.at[plotMergeEqualShares].yes()
}

// plotMergeRulePlotsAdjoin tells whether adjacent.
func plotMergeRulePlotsAdjoin(f *filing, _ []value) bool {
	return f.at[plotMergeAdjacent].yes()
}

// plotMergeRuleSharesEqual tells whether equal_shares.
func plotMergeRuleSharesEqual(f *filing, _ []value) bool {
	return f.at[plotMergeEqualShares].yes()
}

// plotMergeRuleOneLandUse tells whether same_use.
func plotMergeRuleOneLandUse(f *filing, _ []value) bool {
	return plotMergeSameUse(f).yes()
}

// plotMergePlotsRow tells whether a row satisfies a condition.
func plotMergePlotsRow(f *filing, row []value) bool {
	return row[plotMergePlotsMortgaged].yes() || row[plotMergePlotsSeized].yes()
}

// plotMergeRuleNoneEncumbered tells whether not (in any row of plots (mortgaged or seized)).
func plotMergeRuleNoneEncumbered(f *filing, _ []value) bool {
	return !f.rows(f.at[plotMergePlots], 7).anyRow(plotMergePlotsRow)
}

// plotMergeRuleReallyJoined tells whether joined_by is one of building, wall.
func plotMergeRuleReallyJoined(f *filing, _ []value) bool {
	return f.at[plotMergeJoinedBy].oneOf(0, 1)
}

// plotMergeRuleMergedAreaAddsUp tells whether merged_area is sum of plots.area minus setback_area.
func plotMergeRuleMergedAreaAddsUp(f *filing, _ []value) bool {
	return f.at[plotMergeMergedArea].num().equal(f.rows(f.at[plotMergePlots], 7).sum(plotMergePlotsArea, nil).minus(f.at[plotMergeSetbackArea].num()))
}

// plotMergeRuleCountMatchesRows tells whether plots_count is number of plots.
func plotMergeRuleCountMatchesRows(f *filing, _ []value) bool {
	return f.at[plotMergePlotsCount].num().equal(f.rows(f.at[plotMergePlots], 7).count(nil))
}

// plotMergePlotsRow2 tells whether a row satisfies a condition.
func plotMergePlotsRow2(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(0)
}

// plotMergePlotsRow3 tells whether a row satisfies a condition.
func plotMergePlotsRow3(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(1)
}

// plotMergePlotsRow4 tells whether a row satisfies a condition.
func plotMergePlotsRow4(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(2)
}

// plotMergePlotsRow5 tells whether a row satisfies a condition.
func plotMergePlotsRow5(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(3)
}

// plotMergePlotsRow6 tells whether a row satisfies a condition.
func plotMergePlotsRow6(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(4)
}

// plotMergePlotsRow7 tells whether a row satisfies a condition.
func plotMergePlotsRow7(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(5)
}

// plotMergePlotsRow8 tells whether a row satisfies a condition.
func plotMergePlotsRow8(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(6)
}

// plotMergePlotsRow9 tells whether a row satisfies a condition.
func plotMergePlotsRow9(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(7)
}

// plotMergePlotsRow10 tells whether a row satisfies a condition.
func plotMergePlotsRow10(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(8)
}

// plotMergePlotsRow11 tells whether a row satisfies a condition.
func plotMergePlotsRow11(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(9)
}

// plotMergePlotsRow12 tells whether a row satisfies a condition.
func plotMergePlotsRow12(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(10)
}

// plotMergePlotsRow13 tells whether a row satisfies a condition.
func plotMergePlotsRow13(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(11)
}

// plotMergePlotsRow14 tells whether a row satisfies a condition.
func plotMergePlotsRow14(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(12)
}

// plotMergePlotsRow15 tells whether a row satisfies a condition.
func plotMergePlotsRow15(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(13)
}

// plotMergePlotsRow16 tells whether a row satisfies a condition.
func plotMergePlotsRow16(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(14)
}

// plotMergePlotsRow17 tells whether a row satisfies a condition.
func plotMergePlotsRow17(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(15)
}

// plotMergePlotsRow18 tells whether a row satisfies a condition.
func plotMergePlotsRow18(f *filing, row []value) bool {
	return row[plotMergePlotsLandUse].is(16)
}
