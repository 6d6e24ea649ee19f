// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// WallPermit is a filing of wall-permit, «مجوز دیوارکشی و حصارکشی» (wall and fence permission).
type WallPermit = Filing[WallPermitFields, WallPermitAnswers]

// WallPermitFields is what is filled in in «مجوز دیوارکشی و حصارکشی» (wall and fence permission).
type WallPermitFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// Address is نشانی ملک: 1 to 200 characters.
	Address string `json:"address"`

	// PlotState is وضع موجود ملک: one item.
	PlotState PlotState `json:"plot_state"`

	// WallKind is نوع حصار: one item.
	WallKind WallPermitWallKind `json:"wall_kind"`

	// Sides is اضلاع: one item at least, each once.
	Sides []CompassSide `json:"sides"`

	// WallLength is طول دیوار: metres from 0.50 to 10000.00.
	WallLength string `json:"wall_length"`

	// WallHeight is ارتفاع دیوار: metres from 0.30 to 10000.00.
	WallHeight string `json:"wall_height"`

	// FacesStreet is دیوار بر گذر است: yes or no.
	FacesStreet bool `json:"faces_street"`

	// SharedBoundary is دیوار روی مرز مشترک با همسایه است: yes or no.
	SharedBoundary bool `json:"shared_boundary"`

	// BoundaryDispute is درباره حدود ملک اختلاف یا دعوا هست: yes or no.
	BoundaryDispute bool `json:"boundary_dispute"`

	// ByNotice is دیوار در اجرای اخطار شهرداری ساخته می‌شود: yes or no.
	ByNotice bool `json:"by_notice"`

	// NoticeDate is تاریخ ابلاغ اخطار: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when by_notice.
	NoticeDate *string `json:"notice_date,omitempty"`
}

// WallPermitAnswers are the answers that «مجوز دیوارکشی و حصارکشی» (wall and fence permission) may carry.
type WallPermitAnswers struct {
	// BuildingLineInquiry is استعلام بر و کف.
	BuildingLineInquiry *BuildingLineInquiryAnswer `json:"building-line-inquiry,omitempty"`

	// RoadSchemeInquiry is استعلام طرح‌های اجرایی و تعریض.
	RoadSchemeInquiry *RoadSchemeInquiryAnswer `json:"road-scheme-inquiry,omitempty"`
}

// The slots of wall-permit.
const (
	wallPermitApplicantRole = iota
	wallPermitFullName
	wallPermitNationalID
	wallPermitMobile
	wallPermitCaseNumber
	wallPermitRegistryPlate
	wallPermitDistrict
	wallPermitAddress
	wallPermitPlotState
	wallPermitWallKind
	wallPermitSides
	wallPermitWallLength
	wallPermitWallHeight
	wallPermitFacesStreet
	wallPermitSharedBoundary
	wallPermitBoundaryDispute
	wallPermitByNotice
	wallPermitNoticeDate
	wallPermitBuildingLineInquiryPlannedStreetWidth
	wallPermitBuildingLineInquirySetbackDepth
	wallPermitBuildingLineInquiryAreaAfterSetback
	wallPermitBuildingLineInquiryStreetLevel
	wallPermitRoadSchemeInquiryInScheme
	wallPermitRoadSchemeInquirySchemeName
	wallPermitRoadSchemeInquiryAffectedArea
	wallPermitRoadSchemeInquiryAnnouncedOn
	wallPermitRoadSchemeInquirySchemeStartYears
)

var wallPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole4},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 4, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "registry_plate", at: 5, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "address", at: 7, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "plot_state", at: 8, title: Text{"وضع موجود ملک", "present state of the plot"}, kind: kindChoice, list: &itemsPlotState},
	{id: "wall_kind", at: 9, title: Text{"نوع حصار", "kind of enclosure"}, kind: kindChoice, list: &itemsWallPermitWallKind},
	{id: "sides", at: 10, title: Text{"اضلاع", "sides"}, kind: kindChoices, list: &itemsCompassSide},
	{id: "wall_length", at: 11, title: Text{"طول دیوار", "wall length"}, kind: kindDecimal, min: 50, max: 1000000, places: 2},
	{id: "wall_height", at: 12, title: Text{"ارتفاع دیوار", "wall height"}, kind: kindDecimal, min: 30, max: 1000000, places: 2},
	{id: "faces_street", at: 13, title: Text{"دیوار بر گذر است", "faces a street"}, kind: kindYesNo},
	{id: "shared_boundary", at: 14, title: Text{"دیوار روی مرز مشترک است", "on a shared boundary"}, kind: kindYesNo},
	{id: "boundary_dispute", at: 15, title: Text{"درباره حدود اختلاف هست", "a boundary dispute exists"}, kind: kindYesNo},
	{id: "by_notice", at: 16, title: Text{"اخطار شهرداری اجرا می‌شود", "in response to a notice"}, kind: kindYesNo},
	{id: "notice_date", at: 17, title: Text{"تاریخ ابلاغ", "date of notice"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: wallPermitNoticeDateAsked, rests: []int{wallPermitByNotice}}},
}

var wallPermitBuildingLineInquirySteps = []step{
	{id: "planned_street_width", title: Text{"عرض گذر طبق طرح", "planned street width"}, kind: kindDecimal, min: 100, max: 1000000, places: 2},
	{id: "setback_depth", at: 1, title: Text{"عمق عقب‌نشینی", "depth of the set-back"}, kind: kindDecimal, min: 0, max: 1000000, places: 2},
	{id: "area_after_setback", at: 2, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "street_level", at: 3, title: Text{"تراز کف گذر", "street level"}, kind: kindDecimal, min: 0, max: 1000000, places: 2, isOptional: true},
}

var wallPermitRoadSchemeInquirySteps = []step{
	{id: "in_scheme", title: Text{"ملک در طرح است", "the plot lies in a scheme"}, kind: kindYesNo},
	{id: "scheme_name", at: 1, title: Text{"نام طرح", "name of the scheme"}, kind: kindText, max: 120, when: guard{holds: wallPermitRoadSchemeInquirySchemeNameAsked, rests: []int{wallPermitRoadSchemeInquiryInScheme}}},
	{id: "affected_area", at: 2, title: Text{"مساحت در طرح", "area within the scheme"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2, when: guard{holds: wallPermitRoadSchemeInquirySchemeNameAsked, rests: []int{wallPermitRoadSchemeInquiryInScheme}}},
	{id: "announced_on", at: 3, title: Text{"تاریخ اعلام رسمی طرح", "official announcement"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: wallPermitRoadSchemeInquirySchemeNameAsked, rests: []int{wallPermitRoadSchemeInquiryInScheme}}},
	{id: "scheme_start_years", at: 4, title: Text{"سال تا شروع اجرا", "years until the approved start"}, kind: kindWhole, min: 0, max: 99, when: guard{holds: wallPermitRoadSchemeInquirySchemeNameAsked, rests: []int{wallPermitRoadSchemeInquiryInScheme}}},
}

var wallPermitAnswers = []answer{
	{id: "building-line-inquiry", title: Text{"استعلام بر و کف", "building line and level inquiry"}, part: part{pointer: "/answers/building-line-inquiry", base: 18, keys: []string{"planned_street_width", "setback_depth", "area_after_setback", "street_level"}, steps: wallPermitBuildingLineInquirySteps, isSorted: true}},
	{id: "road-scheme-inquiry", title: Text{"استعلام طرح‌های اجرایی و تعریض", "public works and widening inquiry"}, part: part{pointer: "/answers/road-scheme-inquiry", base: 22, keys: []string{"in_scheme", "scheme_name", "affected_area", "announced_on", "scheme_start_years"}, steps: wallPermitRoadSchemeInquirySteps, isSorted: true}},
}

var wallPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: wallPermitDocumentPowerOfAttorney, rests: []int{wallPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 2, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 3, copies: "original-and-copy", when: guard{holds: wallPermitDocumentInheritanceCertificate, rests: []int{wallPermitApplicantRole}}, because: &Text{"متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"}},
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, paper: 4, copies: "original"},
	{id: "building-line-sheet", title: Text{"برگ بر و کف", "building-line sheet"}, paper: 5, copies: "copy", when: guard{holds: wallPermitDocumentBuildingLineSheet, rests: []int{wallPermitFacesStreet}}, because: &Text{"دیوار بر گذر است", "the wall faces a street"}},
	{id: "neighbour-consent", title: Text{"رضایت‌نامه مجاور", "neighbour's consent"}, paper: 6, copies: "original", when: guard{holds: wallPermitDocumentNeighbourConsent, rests: []int{wallPermitSharedBoundary}}, because: &Text{"دیوار روی مرز مشترک است", "the wall stands on the shared boundary"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 7, copies: "original-and-copy"},
	{id: "municipal-notice", title: Text{"اخطار شهرداری", "municipal notice"}, paper: 8, copies: "copy", when: guard{holds: wallPermitNoticeDateAsked, rests: []int{wallPermitByNotice}}, because: &Text{"دیوار در اجرای اخطار ساخته می‌شود", "the wall is built in response to a notice"}},
}

var wallPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"building-line-inquiry"}, when: guard{holds: wallPermitDocumentBuildingLineSheet, rests: []int{wallPermitFacesStreet}}, because: &Text{"دیوار بر گذر روی بر اصلاحی است", "a wall on a street stands on the corrected building line"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"road-scheme-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
}

var wallPermitRules = []rule{
	{id: "no-boundary-dispute", holds: guard{holds: wallPermitRuleNoBoundaryDispute, rests: []int{wallPermitBoundaryDispute}}, path: "/fields/boundary_dispute", message: Text{"درباره حدود ملک اختلاف هست", "a dispute about the boundaries is pending"}, remedy: Text{"پس از رفع اختلاف در مرجع قضایی یا با توافق، در درگاه دوباره درخواست کنید", "file again on the portal after the dispute has been settled by the court or by agreement"}},
	{id: "within-notice-term", advises: true, when: guard{holds: wallPermitNoticeDateAsked, rests: []int{wallPermitByNotice}}, holds: guard{holds: wallPermitRuleWithinNoticeTerm, rests: []int{wallPermitNoticeDate}}, path: "/fields/notice_date", message: Text{"مهلت ۲ ماهه اخطار گذشته است", "the term of 2 months in the notice has passed"}, remedy: Text{"درباره اقدام و هزینه شهرداری، با برگ اخطار از شهرداری منطقه بپرسید", "ask the district municipality, with the notice, about its own works and their cost"}, basis: []string{"municipality-act 110"}},
}

var wallPermitProvisions = []provision{
	{id: "built-in-two-months", when: guard{holds: wallPermitNoticeDateAsked, rests: []int{wallPermitByNotice}}},
	{id: "municipality-builds", when: guard{holds: wallPermitNoticeDateAsked, rests: []int{wallPermitByNotice}}},
	{id: "corrected-line", when: guard{holds: wallPermitDocumentBuildingLineSheet, rests: []int{wallPermitFacesStreet}}},
	{id: "not-a-building-permit"},
}

var wallPermitRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}, {step: step{id: "wall_length", title: Text{"طول دیوار", "wall length"}, kind: kindDecimal, min: 50, max: 1000000, places: 2}, sample: "4.00"}, {step: step{id: "wall_height", title: Text{"ارتفاع دیوار", "wall height"}, kind: kindDecimal, min: 30, max: 1000000, places: 2}, sample: "4.00"}}},
}

var wallPermit = record{id: "wall-permit", title: Text{"مجوز دیوارکشی و حصارکشی", "wall and fence permission"}, since: 437927, until: 547864, slots: 27, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "mobile", "case_number", "registry_plate", "district", "address", "plot_state", "wall_kind", "sides", "wall_length", "wall_height", "faces_street", "shared_boundary", "boundary_dispute", "by_notice", "notice_date"}, steps: wallPermitSteps, isSorted: true}, answers: wallPermitAnswers, documents: wallPermitDocuments, papers: []string{"power-of-attorney", "title-deed", "national-card", "inheritance-certificate", "location-sketch", "building-line-sheet", "neighbour-consent", "renovation-tax-receipt", "municipal-notice"}, needs: wallPermitNeeds, rules: wallPermitRules, provisions: wallPermitProvisions, requests: wallPermitRequests}

// wallPermitRoadSchemeInquiryAcquisitionDue computes "acquisition due".
func wallPermitRoadSchemeInquiryAcquisitionDue(f *filing) value {
	if !(f.at[wallPermitRoadSchemeInquiryInScheme].yes()) {
		return value{}
	}
	return f.at[wallPermitRoadSchemeInquiryAnnouncedOn].num().plusMonths(parameterAcquisitionMonths(constant(f.day))).value()
}

// wallPermitNoticeDateAsked tells whether by_notice.
func wallPermitNoticeDateAsked(f *filing, _ []value) bool {
	return f.at[wallPermitByNotice].yes()
}

// wallPermitRoadSchemeInquirySchemeNameAsked tells whether in_scheme.
func wallPermitRoadSchemeInquirySchemeNameAsked(f *filing, _ []value) bool {
	return f.at[wallPermitRoadSchemeInquiryInScheme].yes()
}

// wallPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func wallPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[wallPermitApplicantRole].is(1)
}

// wallPermitDocumentInheritanceCertificate tells whether applicant_role is heir.
func wallPermitDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[wallPermitApplicantRole].is(2)
}

// wallPermitDocumentBuildingLineSheet tells whether faces_street.
func wallPermitDocumentBuildingLineSheet(f *filing, _ []value) bool {
	return f.at[wallPermitFacesStreet].yes()
}

// wallPermitDocumentNeighbourConsent tells whether shared_boundary.
func wallPermitDocumentNeighbourConsent(f *filing, _ []value) bool {
	return f.at[wallPermitSharedBoundary].yes()
}

// wallPermitRuleNoBoundaryDispute tells whether not boundary_dispute.
func wallPermitRuleNoBoundaryDispute(f *filing, _ []value) bool {
	return !f.at[wallPermitBoundaryDispute].yes()
}

// wallPermitRuleWithinNoticeTerm tells whether notice_date plus notice_wall_months months on or after filing date.
func wallPermitRuleWithinNoticeTerm(f *filing, _ []value) bool {
	return f.at[wallPermitNoticeDate].num().plusMonths(parameterNoticeWallMonths(constant(f.day))).atLeast(constant(f.day))
}
