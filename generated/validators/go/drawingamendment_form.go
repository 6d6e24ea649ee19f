// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// DrawingAmendment is a filing of drawing-amendment, «تغییر نقشه» (amendment of drawings).
type DrawingAmendment = Filing[DrawingAmendmentFields, DrawingAmendmentAnswers]

// DrawingAmendmentFields is what is filled in in «تغییر نقشه» (amendment of drawings).
type DrawingAmendmentFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// LegalPersonID is شناسه ملی شخص حقوقی: legal person id, asked when applicant_role is company.
	LegalPersonID *string `json:"legal_person_id,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// OwnersCount is تعداد مالکان: a whole number from 1 to 500.
	OwnersCount int64 `json:"owners_count"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// PermitDate is تاریخ صدور پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitDate string `json:"permit_date"`

	// PermitExpiry is تاریخ پایان اعتبار پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitExpiry string `json:"permit_expiry"`

	// PermitUnits is تعداد واحد پروانه: a whole number from 1 to 500.
	PermitUnits int64 `json:"permit_units"`

	// PermitArea is زیربنای پروانه: square metres from 1.00 to 10000000.00.
	PermitArea string `json:"permit_area"`

	// WorkStage is مرحله کار: one item.
	WorkStage WorkStage `json:"work_stage"`

	// Changes is موارد تغییر: one item at least, each once.
	Changes []DrawingAmendmentDrawingChange `json:"changes"`

	// AlreadyBuilt is تغییر اجرا شده است: yes or no.
	AlreadyBuilt bool `json:"already_built"`

	// Units is تعداد واحد: a whole number from 1 to 500.
	Units int64 `json:"units"`

	// TotalFloorArea is زیربنای کل: square metres from 1.00 to 10000000.00.
	TotalFloorArea string `json:"total_floor_area"`

	// ParkingSpaces is تعداد پارکینگ: a whole number from 0 to 2000.
	ParkingSpaces int64 `json:"parking_spaces"`

	// UnitsSold is واحدی پیش‌فروش یا منتقل شده است: yes or no.
	UnitsSold bool `json:"units_sold"`

	// Engineers is مهندسان: 1 to 40 rows.
	Engineers []DrawingAmendmentFieldsEngineers `json:"engineers"`

	// CoordinatorLicence is شماره پروانه اشتغال ناظر هماهنگ‌کننده: engineer licence.
	CoordinatorLicence string `json:"coordinator_licence"`
}

// DrawingAmendmentFieldsEngineers is a row of «مهندسان».
type DrawingAmendmentFieldsEngineers struct {
	// Discipline is رشته: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// EngineerRole is نقش: one item.
	EngineerRole EngineerRole `json:"engineer_role"`

	// Licence is شماره پروانه اشتغال: engineer licence.
	Licence string `json:"licence"`

	// NationalID is کد ملی مهندس: national id.
	NationalID string `json:"national_id"`
}

// DrawingAmendmentAnswers are the answers that «تغییر نقشه» (amendment of drawings) may carry.
type DrawingAmendmentAnswers struct {
	// SocialSecurityInquiry is استعلام تأمین اجتماعی.
	SocialSecurityInquiry *SocialSecurityInquiryAnswer `json:"social-security-inquiry,omitempty"`
}

// The slots of drawing-amendment.
const (
	drawingAmendmentApplicantRole = iota
	drawingAmendmentFullName
	drawingAmendmentNationalID
	drawingAmendmentLegalPersonID
	drawingAmendmentMobile
	drawingAmendmentOwnersCount
	drawingAmendmentCaseNumber
	drawingAmendmentDistrict
	drawingAmendmentPermitNumber
	drawingAmendmentPermitDate
	drawingAmendmentPermitExpiry
	drawingAmendmentPermitUnits
	drawingAmendmentPermitArea
	drawingAmendmentWorkStage
	drawingAmendmentChanges
	drawingAmendmentAlreadyBuilt
	drawingAmendmentUnits
	drawingAmendmentTotalFloorArea
	drawingAmendmentParkingSpaces
	drawingAmendmentUnitsSold
	drawingAmendmentEngineers
	drawingAmendmentCoordinatorLicence
	drawingAmendmentSocialSecurityInquiryAmount
	drawingAmendmentSocialSecurityInquiryCleared
)

const (
	drawingAmendmentEngineersDiscipline = iota
	drawingAmendmentEngineersEngineerRole
	drawingAmendmentEngineersLicence
	drawingAmendmentEngineersNationalID
)

var drawingAmendmentEngineersColumns = part{isSorted: true, keys: []string{"discipline", "engineer_role", "licence", "national_id"}, steps: []step{
	{id: "discipline", title: Text{"رشته", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "engineer_role", at: 1, title: Text{"نقش", "role"}, kind: kindChoice, list: &itemsEngineerRole},
	{id: "licence", at: 2, title: Text{"شماره پروانه اشتغال", "licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "national_id", at: 3, title: Text{"کد ملی مهندس", "engineer's national id"}, kind: kindIdentifier, identifier: nationalID},
}}

var drawingAmendmentSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: drawingAmendmentLegalPersonIDAsked, rests: []int{drawingAmendmentApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "district", at: 7, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 8, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_date", at: 9, title: Text{"تاریخ صدور پروانه", "date of issue of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "permit_expiry", at: 10, title: Text{"پایان اعتبار پروانه", "expiry date of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "permit_units", at: 11, title: Text{"واحدهای پروانه", "units on the permit"}, kind: kindWhole, min: 1, max: 500},
	{id: "permit_area", at: 12, title: Text{"زیربنای پروانه", "floor area on the permit"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "work_stage", at: 13, title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage4},
	{id: "changes", at: 14, title: Text{"موارد تغییر", "changes"}, kind: kindChoices, list: &itemsDrawingAmendmentDrawingChange},
	{id: "already_built", at: 15, title: Text{"تغییر اجرا شده است", "the change is already built"}, kind: kindYesNo},
	{id: "units", at: 16, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 1, max: 500},
	{id: "total_floor_area", at: 17, title: Text{"زیربنای کل", "total floor area"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "parking_spaces", at: 18, title: Text{"تعداد پارکینگ", "parking spaces"}, kind: kindWhole, min: 0, max: 2000},
	{id: "units_sold", at: 19, title: Text{"واحدی فروخته شده است", "a unit was sold"}, kind: kindYesNo},
	{id: "engineers", at: 20, title: Text{"مهندسان", "designing and supervising engineers"}, kind: kindRows, min: 1, max: 40, columns: &drawingAmendmentEngineersColumns},
	{id: "coordinator_licence", at: 21, title: Text{"پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
}

var drawingAmendmentSocialSecurityInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ حق بیمه", "premium stated"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "cleared", at: 1, title: Text{"مفاصاحساب صادر شده است", "the clearance is issued"}, kind: kindYesNo},
}

var drawingAmendmentAnswers = []answer{
	{id: "social-security-inquiry", title: Text{"استعلام تأمین اجتماعی", "social-security inquiry"}, part: part{pointer: "/answers/social-security-inquiry", base: 22, keys: []string{"amount", "cleared"}, steps: drawingAmendmentSocialSecurityInquirySteps, isSorted: true}},
}

var drawingAmendmentDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: drawingAmendmentDocumentPowerOfAttorney, rests: []int{drawingAmendmentApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 2, copies: "original-and-copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 3, copies: "original", when: guard{holds: drawingAmendmentDocumentCoOwnerConsent, rests: []int{drawingAmendmentOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "the property has more than one owner"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 4, copies: "original"},
	{id: "architectural-drawings", title: Text{"نقشه معماری", "architectural drawings"}, paper: 5, copies: "original"},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 6, copies: "original", when: guard{holds: drawingAmendmentDocumentStructuralDrawings, rests: []int{drawingAmendmentChanges}}, because: &Text{"سازه، طبقات یا زیربنا تغییر می‌کند", "structure, storeys or floor area changes"}},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 7, copies: "original"},
	{id: "fire-safety-approval", title: Text{"تأییدیه آتش‌نشانی", "fire organisation's approval"}, paper: 8, copies: "original", when: guard{holds: drawingAmendmentDocumentFireSafetyApproval, rests: []int{drawingAmendmentChanges}}, because: &Text{"طبقات، واحد یا کاربری تغییر می‌کند", "storeys, units or use changes"}},
	{id: "buyers-consent", title: Text{"رضایت پیش‌خریداران", "off-plan buyers' consent"}, paper: 9, copies: "original", when: guard{holds: drawingAmendmentDocumentBuyersConsent, rests: []int{drawingAmendmentUnitsSold}}, because: &Text{"واحدی پیش‌فروش یا منتقل شده است", "a unit was pre-sold or transferred"}},
	{id: "fee-receipt", title: Text{"فیش واریز عوارض", "fee receipt"}, paper: 10, copies: "electronic"},
}

var drawingAmendmentNeeds = []need{
	{anyOf: []string{"building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"supervision-stage-report"}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"social-security-inquiry"}, when: guard{holds: drawingAmendmentNeedsSocialSecurityInquiry, rests: []int{drawingAmendmentTotalFloorArea, drawingAmendmentPermitArea}}, because: &Text{"زیربنا از پروانه بیشتر می‌شود", "the floor area grows beyond the permit"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"article-100-settlement"}, when: guard{holds: drawingAmendmentNeedsArticle100Settlement, rests: []int{drawingAmendmentAlreadyBuilt}}, because: &Text{"تغییر اجرا شده است و نخست به کمیسیون ماده صد می‌رود", "the change is already built and goes to the Article 100 commission first"}},
}

var drawingAmendmentRules = []rule{
	{id: "permit-in-force", holds: guard{holds: drawingAmendmentRulePermitInForce, rests: []int{drawingAmendmentPermitExpiry}}, path: "/fields/permit_expiry", message: Text{"اعتبار پروانه گذشته است", "the permit has expired"}, remedy: Text{"ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید", "file form 23 (permit extension) first"}, basis: []string{"opinion-7-4452"}},
	{id: "parking-for-added-units", when: guard{holds: drawingAmendmentRuleParkingForAddedUnitsApplies, rests: []int{drawingAmendmentUnits, drawingAmendmentPermitUnits}}, holds: guard{holds: drawingAmendmentRuleParkingForAddedUnits, rests: []int{drawingAmendmentParkingSpaces, drawingAmendmentUnits}}, path: "/fields/parking_spaces", reads: []string{"/fields/units"}, message: Text{"واحد افزوده می‌شود و تعداد پارکینگ از تعداد واحد کمتر است", "units are added and there are fewer parking spaces than units"}, remedy: Text{"پارکینگ کم را در نقشه معماری اصلاحی بیفزایید", "add the missing parking to the amended architectural drawings"}, basis: []string{"detailed-plan-parking"}},
	{id: "no-change-of-use", holds: guard{holds: drawingAmendmentRuleNoChangeOfUse, rests: []int{drawingAmendmentChanges}}, path: "/fields/changes", message: Text{"تغییر کاربری در این فرم انجام نمی‌شود", "a change of use is not made with this form"}, remedy: Text{"گزینه کاربری را بردارید و فرم ۴۳ (تغییر کاربری) را بفرستید", "remove the item 'use' and file form 43 (change of use)"}},
}

var drawingAmendmentProvisions = []provision{
	{id: "corrected-papers"},
	{id: "built-first", when: guard{holds: drawingAmendmentNeedsArticle100Settlement, rests: []int{drawingAmendmentAlreadyBuilt}}},
	{id: "difference-dues", when: guard{holds: drawingAmendmentNeedsSocialSecurityInquiry, rests: []int{drawingAmendmentTotalFloorArea, drawingAmendmentPermitArea}}},
	{id: "organisation-first"},
}

var drawingAmendmentVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", "Signed and stamped drawings are handed over once in person."}},
}

var drawingAmendment = record{id: "drawing-amendment", title: Text{"تغییر نقشه", "amendment of drawings"}, since: 437927, until: 547864, slots: 24, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "owners_count", "case_number", "district", "permit_number", "permit_date", "permit_expiry", "permit_units", "permit_area", "work_stage", "changes", "already_built", "units", "total_floor_area", "parking_spaces", "units_sold", "engineers", "coordinator_licence"}, steps: drawingAmendmentSteps, isSorted: true}, answers: drawingAmendmentAnswers, documents: drawingAmendmentDocuments, papers: []string{"power-of-attorney", "title-deed", "national-card", "co-owner-consent", "building-permit", "architectural-drawings", "structural-drawings", "supervisor-report", "fire-safety-approval", "buyers-consent", "fee-receipt"}, needs: drawingAmendmentNeeds, rules: drawingAmendmentRules, provisions: drawingAmendmentProvisions, visits: drawingAmendmentVisits}

// drawingAmendmentLegalPersonIDAsked tells whether applicant_role is company.
func drawingAmendmentLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[drawingAmendmentApplicantRole].is(3)
}

// drawingAmendmentDocumentPowerOfAttorney tells whether applicant_role is representative.
func drawingAmendmentDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[drawingAmendmentApplicantRole].is(1)
}

// drawingAmendmentDocumentCoOwnerConsent tells whether owners_count above 1.
func drawingAmendmentDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[drawingAmendmentOwnersCount].num().above(constant(1))
}

// drawingAmendmentDocumentStructuralDrawings tells whether changes includes any of structure, storeys, area.
func drawingAmendmentDocumentStructuralDrawings(f *filing, _ []value) bool {
	return f.set(f.at[drawingAmendmentChanges]).hasAny(6, 5, 4)
}

// drawingAmendmentDocumentFireSafetyApproval tells whether changes includes any of storeys, units, use.
func drawingAmendmentDocumentFireSafetyApproval(f *filing, _ []value) bool {
	return f.set(f.at[drawingAmendmentChanges]).hasAny(5, 3, 7)
}

// drawingAmendmentDocumentBuyersConsent tells whether units_sold.
func drawingAmendmentDocumentBuyersConsent(f *filing, _ []value) bool {
	return f.at[drawingAmendmentUnitsSold].yes()
}

// drawingAmendmentNeedsSocialSecurityInquiry tells whether total_floor_area above permit_area.
func drawingAmendmentNeedsSocialSecurityInquiry(f *filing, _ []value) bool {
	return f.at[drawingAmendmentTotalFloorArea].num().above(f.at[drawingAmendmentPermitArea].num())
}

// drawingAmendmentNeedsArticle100Settlement tells whether already_built.
func drawingAmendmentNeedsArticle100Settlement(f *filing, _ []value) bool {
	return f.at[drawingAmendmentAlreadyBuilt].yes()
}

// drawingAmendmentRulePermitInForce tells whether permit_expiry on or after filing date.
func drawingAmendmentRulePermitInForce(f *filing, _ []value) bool {
	return f.at[drawingAmendmentPermitExpiry].num().atLeast(constant(f.day))
}

// drawingAmendmentRuleParkingForAddedUnitsApplies tells whether units above permit_units.
func drawingAmendmentRuleParkingForAddedUnitsApplies(f *filing, _ []value) bool {
	return f.at[drawingAmendmentUnits].num().above(f.at[drawingAmendmentPermitUnits].num())
}

// drawingAmendmentRuleParkingForAddedUnits tells whether parking_spaces at least units times parking_per_unit.
func drawingAmendmentRuleParkingForAddedUnits(f *filing, _ []value) bool {
	return f.at[drawingAmendmentParkingSpaces].num().atLeast(f.at[drawingAmendmentUnits].num().times(parameterParkingPerUnit(constant(f.day))))
}

// drawingAmendmentRuleNoChangeOfUse tells whether changes lacks use.
func drawingAmendmentRuleNoChangeOfUse(f *filing, _ []value) bool {
	return f.set(f.at[drawingAmendmentChanges]).hasNone(7)
}
