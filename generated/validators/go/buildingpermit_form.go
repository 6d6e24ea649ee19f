// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// BuildingPermit is a filing of building-permit, «پروانه احداث ساختمان» (building permit (new building)).
type BuildingPermit = Filing[BuildingPermitFields, BuildingPermitAnswers]

// BuildingPermitFields is what is filled in in «پروانه احداث ساختمان» (building permit (new building)).
type BuildingPermitFields struct {
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

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// PlotInstructionNumber is شماره دستور نقشه: 1 to 30 characters.
	PlotInstructionNumber string `json:"plot_instruction_number"`

	// PlotInstructionDate is تاریخ دستور نقشه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PlotInstructionDate string `json:"plot_instruction_date"`

	// LandArea is مساحت عرصه طبق سند: square metres from 1.00 to 10000000.00.
	LandArea string `json:"land_area"`

	// AreaAfterSetback is مساحت عرصه پس از اصلاح بر: square metres from 0.00 to 10000000.00.
	AreaAfterSetback string `json:"area_after_setback"`

	// RequestedUse is کاربری درخواستی: one item.
	RequestedUse LandUse `json:"requested_use"`

	// StoreysAbove is تعداد طبقات روی زمین: a whole number from 1 to 60.
	StoreysAbove int64 `json:"storeys_above"`

	// Basements is تعداد طبقات زیرزمین: a whole number from 0 to 10.
	Basements int64 `json:"basements"`

	// TotalFloorArea is زیربنای کل: square metres from 1.00 to 10000000.00.
	TotalFloorArea string `json:"total_floor_area"`

	// ParkingSpaces is تعداد پارکینگ: a whole number from 0 to 2000.
	ParkingSpaces int64 `json:"parking_spaces"`

	// StructureType is نوع سازه: one item.
	StructureType StructureType `json:"structure_type"`

	// Units is تعداد واحد: a whole number from 1 to 500.
	Units int64 `json:"units"`

	// GroundFloorArea is سطح اشغال همکف: square metres from 1.00 to 10000000.00.
	GroundFloorArea string `json:"ground_floor_area"`

	// BuildingHeight is ارتفاع ساختمان از کف گذر: metres from 2.00 to 500.00.
	BuildingHeight string `json:"building_height"`

	// Engineers is مهندسان: 1 to 40 rows.
	Engineers []BuildingPermitFieldsEngineers `json:"engineers"`

	// CoordinatorLicence is شماره پروانه اشتغال ناظر هماهنگ‌کننده: engineer licence.
	CoordinatorLicence string `json:"coordinator_licence"`

	// ExecutorLicence is شماره پروانه اشتغال مجری: engineer licence.
	ExecutorLicence *string `json:"executor_licence,omitempty"`
}

// BuildingPermitFieldsEngineers is a row of «مهندسان».
type BuildingPermitFieldsEngineers struct {
	// Discipline is رشته: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// EngineerRole is نقش: one item.
	EngineerRole EngineerRole `json:"engineer_role"`

	// Licence is شماره پروانه اشتغال: engineer licence.
	Licence string `json:"licence"`

	// NationalID is کد ملی مهندس: national id.
	NationalID string `json:"national_id"`
}

// BuildingPermitAnswers are the answers that «پروانه احداث ساختمان» (building permit (new building)) may carry.
type BuildingPermitAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`

	// FireSafetyInquiry is استعلام آتش‌نشانی.
	FireSafetyInquiry *FireSafetyInquiryAnswer `json:"fire-safety-inquiry,omitempty"`

	// SocialSecurityInquiry is استعلام تأمین اجتماعی.
	SocialSecurityInquiry *SocialSecurityInquiryAnswer `json:"social-security-inquiry,omitempty"`
}

// The slots of building-permit.
const (
	buildingPermitApplicantRole = iota
	buildingPermitFullName
	buildingPermitNationalID
	buildingPermitLegalPersonID
	buildingPermitMobile
	buildingPermitOwnersCount
	buildingPermitCaseNumber
	buildingPermitRenovationCode
	buildingPermitDistrict
	buildingPermitPlotInstructionNumber
	buildingPermitPlotInstructionDate
	buildingPermitLandArea
	buildingPermitAreaAfterSetback
	buildingPermitRequestedUse
	buildingPermitStoreysAbove
	buildingPermitBasements
	buildingPermitTotalFloorArea
	buildingPermitParkingSpaces
	buildingPermitStructureType
	buildingPermitUnits
	buildingPermitGroundFloorArea
	buildingPermitBuildingHeight
	buildingPermitEngineers
	buildingPermitCoordinatorLicence
	buildingPermitExecutorLicence
	buildingPermitRegistryOwnershipInquiryRegisteredArea
	buildingPermitRegistryOwnershipInquiryBoundaries
	buildingPermitRegistryOwnershipInquiryMortgaged
	buildingPermitRegistryOwnershipInquirySeized
	buildingPermitRegistryOwnershipInquiryOwners
	buildingPermitEngineerCapacityInquiryConfirmedGrade
	buildingPermitEngineerCapacityInquiryConfirmedExpiry
	buildingPermitEngineerCapacityInquiryConfirmedCapacity
	buildingPermitFireSafetyInquiryInstructions
	buildingPermitFireSafetyInquiryApproved
	buildingPermitSocialSecurityInquiryAmount
	buildingPermitSocialSecurityInquiryCleared
)

const (
	buildingPermitEngineersDiscipline = iota
	buildingPermitEngineersEngineerRole
	buildingPermitEngineersLicence
	buildingPermitEngineersNationalID
)

const (
	buildingPermitRegistryOwnershipInquiryOwnersOwnerName = iota
	buildingPermitRegistryOwnershipInquiryOwnersShareDang
)

var buildingPermitEngineersColumns = part{isSorted: true, keys: []string{"discipline", "engineer_role", "licence", "national_id"}, steps: []step{
	{id: "discipline", title: Text{"رشته", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "engineer_role", at: 1, title: Text{"نقش", "role"}, kind: kindChoice, list: &itemsEngineerRole},
	{id: "licence", at: 2, title: Text{"شماره پروانه اشتغال", "licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "national_id", at: 3, title: Text{"کد ملی مهندس", "engineer's national id"}, kind: kindIdentifier, identifier: nationalID},
}}

var buildingPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole4},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: buildingPermitLegalPersonIDAsked, rests: []int{buildingPermitApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 8, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "plot_instruction_number", at: 9, title: Text{"شماره دستور نقشه", "plot-instruction number"}, kind: kindText, max: 30},
	{id: "plot_instruction_date", at: 10, title: Text{"تاریخ دستور نقشه", "plot-instruction date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "land_area", at: 11, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "area_after_setback", at: 12, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "requested_use", at: 13, title: Text{"کاربری درخواستی", "requested use"}, kind: kindChoice, list: &itemsLandUse2},
	{id: "storeys_above", at: 14, title: Text{"طبقات روی زمین", "storeys above ground"}, kind: kindWhole, min: 1, max: 60},
	{id: "basements", at: 15, title: Text{"طبقات زیرزمین", "basement storeys"}, kind: kindWhole, min: 0, max: 10},
	{id: "total_floor_area", at: 16, title: Text{"زیربنای کل", "total floor area"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "parking_spaces", at: 17, title: Text{"تعداد پارکینگ", "parking spaces"}, kind: kindWhole, min: 0, max: 2000},
	{id: "structure_type", at: 18, title: Text{"نوع سازه", "structure type"}, kind: kindChoice, list: &itemsStructureType},
	{id: "units", at: 19, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 1, max: 500},
	{id: "ground_floor_area", at: 20, title: Text{"سطح اشغال همکف", "ground coverage"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "building_height", at: 21, title: Text{"ارتفاع ساختمان", "building height"}, kind: kindDecimal, min: 200, max: 50000, places: 2},
	{id: "engineers", at: 22, title: Text{"مهندسان", "designing and supervising engineers"}, kind: kindRows, min: 1, max: 40, columns: &buildingPermitEngineersColumns},
	{id: "coordinator_licence", at: 23, title: Text{"پروانه ناظر هماهنگ‌کننده", "coordinator's licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "executor_licence", at: 24, title: Text{"پروانه مجری", "executor's licence number"}, kind: kindIdentifier, identifier: engineerLicence, isOptional: true},
}

var buildingPermitRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var buildingPermitRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &buildingPermitRegistryOwnershipInquiryOwnersColumns},
}

var buildingPermitEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var buildingPermitFireSafetyInquirySteps = []step{
	{id: "instructions", title: Text{"دستورالعمل ایمنی", "safety instructions"}, kind: kindText, max: 1000},
	{id: "approved", at: 1, title: Text{"ایمنی حریق تأیید شده است", "fire safety is approved"}, kind: kindYesNo},
}

var buildingPermitSocialSecurityInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ حق بیمه", "premium stated"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "cleared", at: 1, title: Text{"مفاصاحساب صادر شده است", "the clearance is issued"}, kind: kindYesNo},
}

var buildingPermitAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 25, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: buildingPermitRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 30, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: buildingPermitEngineerCapacityInquirySteps, isSorted: true}},
	{id: "fire-safety-inquiry", title: Text{"استعلام آتش‌نشانی", "fire-safety inquiry"}, part: part{pointer: "/answers/fire-safety-inquiry", base: 33, keys: []string{"instructions", "approved"}, steps: buildingPermitFireSafetyInquirySteps, isSorted: true}},
	{id: "social-security-inquiry", title: Text{"استعلام تأمین اجتماعی", "social-security inquiry"}, part: part{pointer: "/answers/social-security-inquiry", base: 35, keys: []string{"amount", "cleared"}, steps: buildingPermitSocialSecurityInquirySteps, isSorted: true}},
}

var buildingPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: buildingPermitDocumentPowerOfAttorney, rests: []int{buildingPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "plot-instruction-sheet", title: Text{"برگ دستور نقشه", "plot-instruction sheet"}, paper: 1, copies: "copy"},
	{id: "executor-contract", title: Text{"قرارداد مجری ذی‌صلاح", "contract with a qualified executor"}, paper: 2, copies: "original", when: guard{holds: buildingPermitDocumentExecutorContract, rests: []int{buildingPermitExecutorLicence}}, because: &Text{"مجری معرفی شده است", "an executor is named"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 4, copies: "original-and-copy", when: guard{holds: buildingPermitDocumentInheritanceCertificate, rests: []int{buildingPermitApplicantRole}}, because: &Text{"متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"}},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 5, copies: "original", when: guard{holds: buildingPermitDocumentCoOwnerConsent, rests: []int{buildingPermitOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "the property has more than one owner"}},
	{id: "architectural-drawings", title: Text{"نقشه معماری", "architectural drawings"}, paper: 6, copies: "original"},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 7, copies: "original"},
	{id: "electrical-drawings", title: Text{"نقشه تأسیسات برقی", "electrical drawings"}, paper: 8, copies: "original"},
	{id: "mechanical-drawings", title: Text{"نقشه تأسیسات مکانیکی", "mechanical drawings"}, paper: 9, copies: "original"},
	{id: "soil-report", title: Text{"گزارش ژئوتکنیک", "geotechnical report"}, paper: 10, copies: "original", when: guard{holds: buildingPermitDocumentSoilReport, rests: []int{buildingPermitBasements}}, because: &Text{"ساختمان زیرزمین دارد", "the building has a basement"}},
	{id: "designer-commitment", title: Text{"برگه تعهد طراحی", "designer's commitment sheet"}, paper: 11, copies: "original"},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 12, copies: "original"},
	{id: "fire-safety-approval", title: Text{"تأییدیه آتش‌نشانی", "fire organisation's approval"}, paper: 13, copies: "original", when: guard{holds: buildingPermitDocumentFireSafetyApproval, rests: []int{buildingPermitStoreysAbove, buildingPermitUnits, buildingPermitRequestedUse}}, because: &Text{"مسکونی ۶ طبقه و بیشتر یا ۲۰ واحد و بیشتر، یا غیرمسکونی بیش از ۱ طبقه", "residential with 6 storeys or more or 20 units or more, or non-residential above 1 storey"}},
	{id: "article-6-8-certificate", title: Text{"گواهی مواد ۶ و ۸ قانون زمین شهری", "certificate under articles 6 and 8 of the Urban Land Act"}, paper: 14, copies: "original", when: guard{holds: buildingPermitDocumentArticle68Certificate, rests: []int{buildingPermitLandArea}}, because: &Text{"زمین کمتر از ۱٬۰۰۰ مترمربع است", "the land is under 1,000 m2"}},
}

var buildingPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"plot-instruction"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"fire-safety-inquiry"}, when: guard{holds: buildingPermitDocumentFireSafetyApproval, rests: []int{buildingPermitStoreysAbove, buildingPermitUnits, buildingPermitRequestedUse}}, because: &Text{"ساختمان مشمول تأییدیه آتش‌نشانی است", "the building needs the fire organisation's approval"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"social-security-inquiry"}, inquiries: []int{3}, awaited: []int{3}},
}

var buildingPermitRules = []rule{
	{id: "plot-instruction-valid", holds: guard{holds: buildingPermitRulePlotInstructionValid, rests: []int{buildingPermitPlotInstructionDate}}, path: "/fields/plot_instruction_date", message: Text{"اعتبار دستور نقشه گذشته است", "the plot instruction has expired"}, remedy: Text{"دستور نقشه تازه را با فرم ۲ (دستور نقشه) بگیرید", "obtain a new plot instruction with form 2"}},
	{id: "corrected-area-within-deed", holds: guard{holds: buildingPermitRuleCorrectedAreaWithinDeed, rests: []int{buildingPermitAreaAfterSetback, buildingPermitLandArea}}, path: "/fields/area_after_setback", reads: []string{"/fields/land_area"}, message: Text{"مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"}, remedy: Text{"هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"}},
	{id: "parking-per-unit", advises: true, holds: guard{holds: buildingPermitRuleParkingPerUnit, rests: []int{buildingPermitParkingSpaces, buildingPermitUnits}}, path: "/fields/parking_spaces", reads: []string{"/fields/units"}, message: Text{"تعداد پارکینگ از تعداد واحد کمتر است", "there are fewer parking spaces than units"}, remedy: Text{"پارکینگ کم را در نقشه بیفزایید یا پارکینگ سنددار تا شعاع ۲۵۰ متر را به شهرداری منطقه نشان دهید", "add the missing spaces to the drawings, or show the district municipality titled parking within 250 m"}, basis: []string{"detailed-plan-parking"}},
	{id: "four-supervisors", holds: guard{holds: buildingPermitRuleFourSupervisors, rests: []int{buildingPermitEngineers}}, path: "/fields/engineers", message: Text{"ناظر هر چهار رشته معرفی نشده است", "not all four disciplines have a supervisor"}, remedy: Text{"ناظر رشته‌های باقی‌مانده را معرفی کنید", "name a supervisor for each missing discipline"}},
	{id: "coverage-within-plot", holds: guard{holds: buildingPermitRuleCoverageWithinPlot, rests: []int{buildingPermitGroundFloorArea, buildingPermitAreaAfterSetback}}, path: "/fields/ground_floor_area", reads: []string{"/fields/area_after_setback"}, message: Text{"سطح اشغال از مساحت پس از اصلاح بیشتر است", "the coverage exceeds the plot area after correction"}, remedy: Text{"سطح اشغال را در نقشه معماری کم کنید یا آن را با دستور نقشه بسنجید", "reduce the coverage in the architectural drawings, or compare it with the plot instruction"}},
	{id: "tiny-plot", when: guard{holds: buildingPermitRuleTinyPlotApplies, rests: []int{buildingPermitLandArea}}, holds: guard{holds: buildingPermitRuleTinyPlot, rests: []int{buildingPermitUnits, buildingPermitGroundFloorArea, buildingPermitAreaAfterSetback}}, path: "/fields/units", reads: []string{"/fields/ground_floor_area", "/fields/area_after_setback"}, message: Text{"قطعه کمتر از ۵۰ مترمربع در پهنه سکونت (R) بیش از ۱ واحد یا ۸۰ درصد سطح اشغال دارد", "a plot under 50 m2 in zone R has more than 1 dwelling or more than 80 percent coverage"}, remedy: Text{"نقشه معماری را برای ۱ واحد و سطح اشغال ۸۰ درصد اصلاح کنید", "change the architectural drawings to 1 dwelling and 80 percent coverage"}, basis: []string{"small-plots-decisions"}},
}

var buildingPermitProvisions = []provision{
	{id: "joint-owners", when: guard{holds: buildingPermitDocumentCoOwnerConsent, rests: []int{buildingPermitOwnersCount}}},
	{id: "qualified-for-group"},
	{id: "parking"},
	{id: "licensed-engineers"},
	{id: "second-check", when: guard{holds: buildingPermitProvisionSecondCheck, rests: []int{buildingPermitTotalFloorArea}}},
	{id: "term-in-permit"},
}

var buildingPermitVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", "Signed and stamped drawings are handed over once in person."}},
}

var buildingPermitDerived = []derived{
	{id: "building_group", rests: []int{buildingPermitStoreysAbove, buildingPermitTotalFloorArea}, value: buildingPermitBuildingGroup, kind: kindChoice, list: &itemsBuildingGroup},
	{id: "term_months", rests: []int{buildingPermitTotalFloorArea}, value: buildingPermitTermMonths, kind: kindWhole, places: 0},
	{id: "fire_approval_needed", rests: []int{buildingPermitStoreysAbove, buildingPermitUnits, buildingPermitRequestedUse}, value: buildingPermitFireApprovalNeeded, kind: kindYesNo},
}

var buildingPermit = record{id: "building-permit", title: Text{"پروانه احداث ساختمان", "building permit (new building)"}, since: 437927, until: 547864, slots: 37, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "owners_count", "case_number", "renovation_code", "district", "plot_instruction_number", "plot_instruction_date", "land_area", "area_after_setback", "requested_use", "storeys_above", "basements", "total_floor_area", "parking_spaces", "structure_type", "units", "ground_floor_area", "building_height", "engineers", "coordinator_licence", "executor_licence"}, steps: buildingPermitSteps, isSorted: true}, answers: buildingPermitAnswers, documents: buildingPermitDocuments, papers: []string{"power-of-attorney", "plot-instruction-sheet", "executor-contract", "title-deed", "inheritance-certificate", "co-owner-consent", "architectural-drawings", "structural-drawings", "electrical-drawings", "mechanical-drawings", "soil-report", "designer-commitment", "supervisor-commitment", "fire-safety-approval", "article-6-8-certificate"}, needs: buildingPermitNeeds, rules: buildingPermitRules, provisions: buildingPermitProvisions, visits: buildingPermitVisits, derived: buildingPermitDerived}

// buildingPermitBuildingGroup computes "building group".
func buildingPermitBuildingGroup(f *filing) value {
	switch exactlyOneRow(
		f.at[buildingPermitStoreysAbove].num().atMost(constant(2)) && f.at[buildingPermitTotalFloorArea].num().atMost(constant(60000)),
		f.at[buildingPermitStoreysAbove].num().atMost(constant(2)) && f.at[buildingPermitTotalFloorArea].num().above(constant(60000)) && f.at[buildingPermitTotalFloorArea].num().atMost(constant(200000)),
		f.at[buildingPermitStoreysAbove].num().atLeast(constant(3)) && f.at[buildingPermitStoreysAbove].num().atMost(constant(5)) && f.at[buildingPermitTotalFloorArea].num().atMost(constant(200000)),
		f.at[buildingPermitStoreysAbove].num().atMost(constant(5)) && f.at[buildingPermitTotalFloorArea].num().above(constant(200000)) && f.at[buildingPermitTotalFloorArea].num().atMost(constant(500000)),
		f.at[buildingPermitStoreysAbove].num().atLeast(constant(6)) && f.at[buildingPermitStoreysAbove].num().atMost(constant(10)) && f.at[buildingPermitTotalFloorArea].num().atMost(constant(500000)),
		f.at[buildingPermitStoreysAbove].num().atMost(constant(10)) && f.at[buildingPermitTotalFloorArea].num().above(constant(500000)),
		f.at[buildingPermitStoreysAbove].num().above(constant(10)),
	) {
	case 0:
		return value{state: given, number: 0}
	case 1:
		return value{state: given, number: 1}
	case 2:
		return value{state: given, number: 1}
	case 3:
		return value{state: given, number: 2}
	case 4:
		return value{state: given, number: 2}
	case 5:
		return value{state: given, number: 3}
	case 6:
		return value{state: given, number: 3}
	}
	return value{}
}

// buildingPermitTermMonths computes "term in months".
func buildingPermitTermMonths(f *filing) value {
	switch exactlyOneRow(
		f.at[buildingPermitTotalFloorArea].num().atMost(constant(30000)),
		f.at[buildingPermitTotalFloorArea].num().above(constant(30000)) && f.at[buildingPermitTotalFloorArea].num().atMost(constant(500000)),
		f.at[buildingPermitTotalFloorArea].num().above(constant(500000)) && f.at[buildingPermitTotalFloorArea].num().atMost(constant(1000000)),
		f.at[buildingPermitTotalFloorArea].num().above(constant(1000000)),
	) {
	case 0:
		return constant(12).value()
	case 2:
		return constant(48).value()
	case 3:
		return constant(60).value()
	}
	return value{}
}

// buildingPermitFireApprovalNeeded computes "fire approval applies".
func buildingPermitFireApprovalNeeded(f *filing) value {
	return flag(f.at[buildingPermitStoreysAbove].num().atLeast(parameterFireStoreys(constant(f.day))) || f.at[buildingPermitUnits].num().atLeast(parameterFireUnits(constant(f.day))) || (f.at[buildingPermitRequestedUse].noneOf(0) && f.at[buildingPermitStoreysAbove].num().above(parameterFireOtherStoreys(constant(f.day)))))
}

// buildingPermitLegalPersonIDAsked tells whether applicant_role is company.
func buildingPermitLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[buildingPermitApplicantRole].is(3)
}

// buildingPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func buildingPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[buildingPermitApplicantRole].is(1)
}

// buildingPermitDocumentExecutorContract tells whether executor_licence is given.
func buildingPermitDocumentExecutorContract(f *filing, _ []value) bool {
	return f.at[buildingPermitExecutorLicence].isGiven()
}

// buildingPermitDocumentInheritanceCertificate tells whether applicant_role is heir.
func buildingPermitDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[buildingPermitApplicantRole].is(2)
}

// buildingPermitDocumentCoOwnerConsent tells whether owners_count above 1.
func buildingPermitDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[buildingPermitOwnersCount].num().above(constant(1))
}

// buildingPermitDocumentSoilReport tells whether basements at least soil_report_basements.
func buildingPermitDocumentSoilReport(f *filing, _ []value) bool {
	return f.at[buildingPermitBasements].num().atLeast(parameterSoilReportBasements(constant(f.day)))
}

// buildingPermitDocumentFireSafetyApproval tells whether fire_approval_needed.
func buildingPermitDocumentFireSafetyApproval(f *filing, _ []value) bool {
	return buildingPermitFireApprovalNeeded(f).yes()
}

// buildingPermitDocumentArticle68Certificate tells whether land_area below article_12_area.
func buildingPermitDocumentArticle68Certificate(f *filing, _ []value) bool {
	return f.at[buildingPermitLandArea].num().below(parameterArticle12Area(constant(f.day)))
}

// buildingPermitRulePlotInstructionValid tells whether plot_instruction_date plus plot_instruction_months months on or after filing date.
func buildingPermitRulePlotInstructionValid(f *filing, _ []value) bool {
	return f.at[buildingPermitPlotInstructionDate].num().plusMonths(parameterPlotInstructionMonths(constant(f.day))).atLeast(constant(f.day))
}

// buildingPermitRuleCorrectedAreaWithinDeed tells whether area_after_setback at most land_area.
func buildingPermitRuleCorrectedAreaWithinDeed(f *filing, _ []value) bool {
	return f.at[buildingPermitAreaAfterSetback].num().atMost(f.at[buildingPermitLandArea].num())
}

// buildingPermitRuleParkingPerUnit tells whether parking_spaces at least units times parking_per_unit.
func buildingPermitRuleParkingPerUnit(f *filing, _ []value) bool {
	return f.at[buildingPermitParkingSpaces].num().atLeast(f.at[buildingPermitUnits].num().times(parameterParkingPerUnit(constant(f.day))))
}

// buildingPermitEngineersRow tells whether a row satisfies a condition.
func buildingPermitEngineersRow(f *filing, row []value) bool {
	return row[buildingPermitEngineersEngineerRole].is(1) && row[buildingPermitEngineersDiscipline].is(0)
}

// buildingPermitEngineersRow2 tells whether a row satisfies a condition.
func buildingPermitEngineersRow2(f *filing, row []value) bool {
	return row[buildingPermitEngineersEngineerRole].is(1) && row[buildingPermitEngineersDiscipline].is(1)
}

// buildingPermitEngineersRow3 tells whether a row satisfies a condition.
func buildingPermitEngineersRow3(f *filing, row []value) bool {
	return row[buildingPermitEngineersEngineerRole].is(1) && row[buildingPermitEngineersDiscipline].is(3)
}

// buildingPermitEngineersRow4 tells whether a row satisfies a condition.
func buildingPermitEngineersRow4(f *filing, row []value) bool {
	return row[buildingPermitEngineersEngineerRole].is(1) && row[buildingPermitEngineersDiscipline].is(2)
}

// buildingPermitRuleFourSupervisors tells whether engineers.discipline where (engineer_role is supervisor) includes all of architecture, civil, electrical, mechanical.
func buildingPermitRuleFourSupervisors(f *filing, _ []value) bool {
	return f.rows(f.at[buildingPermitEngineers], 4).anyRow(buildingPermitEngineersRow) && f.rows(f.at[buildingPermitEngineers], 4).anyRow(buildingPermitEngineersRow2) && f.rows(f.at[buildingPermitEngineers], 4).anyRow(buildingPermitEngineersRow3) && f.rows(f.at[buildingPermitEngineers], 4).anyRow(buildingPermitEngineersRow4)
}

// buildingPermitRuleCoverageWithinPlot tells whether ground_floor_area at most area_after_setback.
func buildingPermitRuleCoverageWithinPlot(f *filing, _ []value) bool {
	return f.at[buildingPermitGroundFloorArea].num().atMost(f.at[buildingPermitAreaAfterSetback].num())
}

// buildingPermitRuleTinyPlotApplies tells whether land_area below small_plot_area.
func buildingPermitRuleTinyPlotApplies(f *filing, _ []value) bool {
	return f.at[buildingPermitLandArea].num().below(parameterSmallPlotArea(constant(f.day)))
}

// buildingPermitRuleTinyPlot tells whether units at most small_plot_units and ground_floor_area at most small_plot_coverage percent of area_after_setback.
func buildingPermitRuleTinyPlot(f *filing, _ []value) bool {
	return f.at[buildingPermitUnits].num().atMost(parameterSmallPlotUnits(constant(f.day))) && f.at[buildingPermitGroundFloorArea].num().times(constant(10000)).atMost(parameterSmallPlotCoverage(constant(f.day)).times(f.at[buildingPermitAreaAfterSetback].num()))
}

// buildingPermitProvisionSecondCheck tells whether total_floor_area above second_check_area.
func buildingPermitProvisionSecondCheck(f *filing, _ []value) bool {
	return f.at[buildingPermitTotalFloorArea].num().above(parameterSecondCheckArea(constant(f.day)))
}
