// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// RebuildPermit is a filing of rebuild-permit, «پروانه تخریب و نوسازی» (demolition and rebuilding permit).
type RebuildPermit = Filing[RebuildPermitFields, RebuildPermitAnswers]

// RebuildPermitFields is what is filled in in «پروانه تخریب و نوسازی» (demolition and rebuilding permit).
type RebuildPermitFields struct {
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

	// TitleKind is نوع مدرک مالکیت: one item.
	TitleKind TitleKind `json:"title_kind"`

	// Mortgaged is ملک در رهن است: yes or no.
	Mortgaged bool `json:"mortgaged"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// ExistingUnits is تعداد واحد موجود: a whole number from 0 to 500.
	ExistingUnits int64 `json:"existing_units"`

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

	// Units is تعداد واحد: a whole number from 1 to 500.
	Units int64 `json:"units"`

	// Engineers is مهندسان: 1 to 40 rows.
	Engineers []RebuildPermitFieldsEngineers `json:"engineers"`

	// ExecutorLicence is شماره پروانه اشتغال مجری: engineer licence.
	ExecutorLicence *string `json:"executor_licence,omitempty"`
}

// RebuildPermitFieldsEngineers is a row of «مهندسان».
type RebuildPermitFieldsEngineers struct {
	// Discipline is رشته: one item.
	Discipline EngineeringDiscipline `json:"discipline"`

	// EngineerRole is نقش: one item.
	EngineerRole EngineerRole `json:"engineer_role"`

	// Licence is شماره پروانه اشتغال: engineer licence.
	Licence string `json:"licence"`

	// NationalID is کد ملی مهندس: national id.
	NationalID string `json:"national_id"`
}

// RebuildPermitAnswers are the answers that «پروانه تخریب و نوسازی» (demolition and rebuilding permit) may carry.
type RebuildPermitAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// BankMortgageInquiry is استعلام بانک.
	BankMortgageInquiry *BankMortgageInquiryAnswer `json:"bank-mortgage-inquiry,omitempty"`

	// EngineerCapacityInquiry is استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی).
	EngineerCapacityInquiry *EngineerCapacityInquiryAnswer `json:"engineer-capacity-inquiry,omitempty"`

	// FireSafetyInquiry is استعلام آتش‌نشانی.
	FireSafetyInquiry *FireSafetyInquiryAnswer `json:"fire-safety-inquiry,omitempty"`

	// CulturalHeritageInquiry is استعلام میراث فرهنگی.
	CulturalHeritageInquiry *CulturalHeritageInquiryAnswer `json:"cultural-heritage-inquiry,omitempty"`
}

// The slots of rebuild-permit.
const (
	rebuildPermitApplicantRole = iota
	rebuildPermitFullName
	rebuildPermitNationalID
	rebuildPermitLegalPersonID
	rebuildPermitMobile
	rebuildPermitOwnersCount
	rebuildPermitCaseNumber
	rebuildPermitRenovationCode
	rebuildPermitDistrict
	rebuildPermitPlotInstructionNumber
	rebuildPermitPlotInstructionDate
	rebuildPermitLandArea
	rebuildPermitAreaAfterSetback
	rebuildPermitTitleKind
	rebuildPermitMortgaged
	rebuildPermitExistingFloorArea
	rebuildPermitExistingUnits
	rebuildPermitRequestedUse
	rebuildPermitStoreysAbove
	rebuildPermitBasements
	rebuildPermitTotalFloorArea
	rebuildPermitParkingSpaces
	rebuildPermitUnits
	rebuildPermitEngineers
	rebuildPermitExecutorLicence
	rebuildPermitRegistryOwnershipInquiryRegisteredArea
	rebuildPermitRegistryOwnershipInquiryBoundaries
	rebuildPermitRegistryOwnershipInquiryMortgaged
	rebuildPermitRegistryOwnershipInquirySeized
	rebuildPermitRegistryOwnershipInquiryOwners
	rebuildPermitBankMortgageInquiryPermitState
	rebuildPermitBankMortgageInquiryOpenArticle100
	rebuildPermitBankMortgageInquiryAmount
	rebuildPermitEngineerCapacityInquiryConfirmedGrade
	rebuildPermitEngineerCapacityInquiryConfirmedExpiry
	rebuildPermitEngineerCapacityInquiryConfirmedCapacity
	rebuildPermitFireSafetyInquiryInstructions
	rebuildPermitFireSafetyInquiryApproved
	rebuildPermitCulturalHeritageInquiryPermittedHeight
	rebuildPermitCulturalHeritageInquiryZoneRules
)

const (
	rebuildPermitEngineersDiscipline = iota
	rebuildPermitEngineersEngineerRole
	rebuildPermitEngineersLicence
	rebuildPermitEngineersNationalID
)

const (
	rebuildPermitRegistryOwnershipInquiryOwnersOwnerName = iota
	rebuildPermitRegistryOwnershipInquiryOwnersShareDang
)

var rebuildPermitEngineersColumns = part{isSorted: true, keys: []string{"discipline", "engineer_role", "licence", "national_id"}, steps: []step{
	{id: "discipline", title: Text{"رشته", "discipline"}, kind: kindChoice, list: &itemsEngineeringDiscipline},
	{id: "engineer_role", at: 1, title: Text{"نقش", "role"}, kind: kindChoice, list: &itemsEngineerRole},
	{id: "licence", at: 2, title: Text{"شماره پروانه اشتغال", "licence number"}, kind: kindIdentifier, identifier: engineerLicence},
	{id: "national_id", at: 3, title: Text{"کد ملی مهندس", "engineer's national id"}, kind: kindIdentifier, identifier: nationalID},
}}

var rebuildPermitSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole4},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: rebuildPermitLegalPersonIDAsked, rests: []int{rebuildPermitApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "owners_count", at: 5, title: Text{"تعداد مالکان", "number of owners"}, kind: kindWhole, min: 1, max: 500},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 8, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "plot_instruction_number", at: 9, title: Text{"شماره دستور نقشه", "plot-instruction number"}, kind: kindText, max: 30},
	{id: "plot_instruction_date", at: 10, title: Text{"تاریخ دستور نقشه", "plot-instruction date"}, kind: kindDate, min: 437927, max: 547864},
	{id: "land_area", at: 11, title: Text{"مساحت عرصه", "plot area by the deed"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "area_after_setback", at: 12, title: Text{"مساحت پس از اصلاح", "plot area after correction"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "title_kind", at: 13, title: Text{"نوع مدرک مالکیت", "kind of title"}, kind: kindChoice, list: &itemsTitleKind},
	{id: "mortgaged", at: 14, title: Text{"ملک در رهن است", "the property is mortgaged"}, kind: kindYesNo},
	{id: "existing_floor_area", at: 15, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "existing_units", at: 16, title: Text{"واحدهای موجود", "existing units"}, kind: kindWhole, min: 0, max: 500},
	{id: "requested_use", at: 17, title: Text{"کاربری درخواستی", "requested use"}, kind: kindChoice, list: &itemsLandUse2},
	{id: "storeys_above", at: 18, title: Text{"طبقات روی زمین", "storeys above ground"}, kind: kindWhole, min: 1, max: 60},
	{id: "basements", at: 19, title: Text{"طبقات زیرزمین", "basement storeys"}, kind: kindWhole, min: 0, max: 10},
	{id: "total_floor_area", at: 20, title: Text{"زیربنای کل", "total floor area"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "parking_spaces", at: 21, title: Text{"تعداد پارکینگ", "parking spaces"}, kind: kindWhole, min: 0, max: 2000},
	{id: "units", at: 22, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 1, max: 500},
	{id: "engineers", at: 23, title: Text{"مهندسان", "designing and supervising engineers"}, kind: kindRows, min: 1, max: 40, columns: &rebuildPermitEngineersColumns},
	{id: "executor_licence", at: 24, title: Text{"پروانه مجری", "executor's licence number"}, kind: kindIdentifier, identifier: engineerLicence, isOptional: true},
}

var rebuildPermitRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var rebuildPermitRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &rebuildPermitRegistryOwnershipInquiryOwnersColumns},
}

var rebuildPermitBankMortgageInquirySteps = []step{
	{id: "permit_state", title: Text{"وضع پروانه و ساختمان", "permit and building"}, kind: kindText, max: 200},
	{id: "open_article_100", at: 1, title: Text{"پرونده باز ماده صد دارد", "has an open Article 100 case"}, kind: kindYesNo},
	{id: "amount", at: 2, title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
}

var rebuildPermitEngineerCapacityInquirySteps = []step{
	{id: "confirmed_grade", title: Text{"پایه تأییدشده", "confirmed grade"}, kind: kindChoice, list: &itemsEngineerGrade},
	{id: "confirmed_expiry", at: 1, title: Text{"اعتبار تأییدشده", "confirmed expiry"}, kind: kindDate, min: 437927, max: 547864},
	{id: "confirmed_capacity", at: 2, title: Text{"ظرفیت تأییدشده", "confirmed capacity"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
}

var rebuildPermitFireSafetyInquirySteps = []step{
	{id: "instructions", title: Text{"دستورالعمل ایمنی", "safety instructions"}, kind: kindText, max: 1000},
	{id: "approved", at: 1, title: Text{"ایمنی حریق تأیید شده است", "fire safety is approved"}, kind: kindYesNo},
}

var rebuildPermitCulturalHeritageInquirySteps = []step{
	{id: "permitted_height", title: Text{"ارتفاع مجاز", "permitted height"}, kind: kindDecimal, min: 0, max: 50000, places: 2, isOptional: true},
	{id: "zone_rules", at: 1, title: Text{"حریم و ضوابط نما", "zone and facade rules"}, kind: kindText, max: 1000},
}

var rebuildPermitAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 25, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: rebuildPermitRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "bank-mortgage-inquiry", title: Text{"استعلام بانک", "bank mortgage inquiry"}, part: part{pointer: "/answers/bank-mortgage-inquiry", base: 30, keys: []string{"permit_state", "open_article_100", "amount"}, steps: rebuildPermitBankMortgageInquirySteps, isSorted: true}},
	{id: "engineer-capacity-inquiry", title: Text{"استعلام صلاحیت و ظرفیت مهندس (نظام مهندسی)", "engineer competence and capacity inquiry"}, part: part{pointer: "/answers/engineer-capacity-inquiry", base: 33, keys: []string{"confirmed_grade", "confirmed_expiry", "confirmed_capacity"}, steps: rebuildPermitEngineerCapacityInquirySteps, isSorted: true}},
	{id: "fire-safety-inquiry", title: Text{"استعلام آتش‌نشانی", "fire-safety inquiry"}, part: part{pointer: "/answers/fire-safety-inquiry", base: 36, keys: []string{"instructions", "approved"}, steps: rebuildPermitFireSafetyInquirySteps, isSorted: true}},
	{id: "cultural-heritage-inquiry", title: Text{"استعلام میراث فرهنگی", "cultural-heritage inquiry"}, part: part{pointer: "/answers/cultural-heritage-inquiry", base: 38, keys: []string{"permitted_height", "zone_rules"}, steps: rebuildPermitCulturalHeritageInquirySteps, isSorted: true}},
}

var rebuildPermitDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: rebuildPermitDocumentPowerOfAttorney, rests: []int{rebuildPermitApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "plot-instruction-sheet", title: Text{"برگ دستور نقشه", "plot-instruction sheet"}, paper: 1, copies: "copy"},
	{id: "mortgagee-consent", title: Text{"موافقت بانک مرتهن", "mortgagee bank's consent"}, paper: 2, copies: "original", when: guard{holds: rebuildPermitDocumentMortgageeConsent, rests: []int{rebuildPermitMortgaged}}, because: &Text{"ملک در رهن است", "the property is mortgaged"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "root-title-deed", title: Text{"بنچاق", "root title deed"}, paper: 4, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 5, copies: "original-and-copy", when: guard{holds: rebuildPermitDocumentInheritanceCertificate, rests: []int{rebuildPermitApplicantRole}}, because: &Text{"متقاضی وارث مالک فوت‌شده است", "the applicant is an heir of a deceased owner"}},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 6, copies: "original", when: guard{holds: rebuildPermitDocumentCoOwnerConsent, rests: []int{rebuildPermitOwnersCount}}, because: &Text{"ملک بیش از یک مالک دارد", "the property has more than one owner"}},
	{id: "subdivision-minutes", title: Text{"صورت‌مجلس تفکیکی", "subdivision minutes"}, paper: 7, copies: "original-and-copy", when: guard{holds: rebuildPermitDocumentSubdivisionMinutes, rests: []int{rebuildPermitTitleKind}}, because: &Text{"سند آپارتمانی است", "the title is an apartment title"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 8, copies: "original-and-copy"},
	{id: "architectural-drawings", title: Text{"نقشه معماری", "architectural drawings"}, paper: 9, copies: "original"},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 10, copies: "original"},
	{id: "soil-report", title: Text{"گزارش ژئوتکنیک", "geotechnical report"}, paper: 11, copies: "original", when: guard{holds: rebuildPermitDocumentSoilReport, rests: []int{rebuildPermitBasements}}, because: &Text{"ساختمان زیرزمین دارد", "the building has a basement"}},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 12, copies: "original"},
	{id: "executor-contract", title: Text{"قرارداد مجری ذی‌صلاح", "contract with a qualified executor"}, paper: 13, copies: "original", when: guard{holds: rebuildPermitDocumentExecutorContract, rests: []int{rebuildPermitExecutorLicence}}, because: &Text{"مجری معرفی شده است", "an executor is named"}},
	{id: "fire-safety-approval", title: Text{"تأییدیه آتش‌نشانی", "fire organisation's approval"}, paper: 14, copies: "original", when: guard{holds: rebuildPermitDocumentFireSafetyApproval, rests: []int{rebuildPermitStoreysAbove, rebuildPermitUnits, rebuildPermitRequestedUse}}, because: &Text{"مسکونی ۶ طبقه و بیشتر یا ۲۰ واحد و بیشتر، یا غیرمسکونی بیش از ۱ طبقه", "residential with 6 storeys or more or 20 units or more, or non-residential above 1 storey"}},
}

var rebuildPermitNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"plot-instruction"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"bank-mortgage-inquiry"}, when: guard{holds: rebuildPermitDocumentMortgageeConsent, rests: []int{rebuildPermitMortgaged}}, because: &Text{"ملک در رهن است", "the property is mortgaged"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"engineer-capacity-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"fire-safety-inquiry"}, when: guard{holds: rebuildPermitDocumentFireSafetyApproval, rests: []int{rebuildPermitStoreysAbove, rebuildPermitUnits, rebuildPermitRequestedUse}}, because: &Text{"ساختمان مشمول تأییدیه آتش‌نشانی است", "the building needs the fire organisation's approval"}, inquiries: []int{3}, awaited: []int{3}},
	{anyOf: []string{"cultural-heritage-inquiry"}, inquiries: []int{4}, awaited: []int{4}},
}

var rebuildPermitRules = []rule{
	{id: "plot-instruction-valid", holds: guard{holds: rebuildPermitRulePlotInstructionValid, rests: []int{rebuildPermitPlotInstructionDate}}, path: "/fields/plot_instruction_date", message: Text{"اعتبار دستور نقشه گذشته است", "the plot instruction has expired"}, remedy: Text{"دستور نقشه تازه را با فرم ۲ (دستور نقشه) بگیرید", "obtain a new plot instruction with form 2"}},
	{id: "corrected-area-within-deed", holds: guard{holds: rebuildPermitRuleCorrectedAreaWithinDeed, rests: []int{rebuildPermitAreaAfterSetback, rebuildPermitLandArea}}, path: "/fields/area_after_setback", reads: []string{"/fields/land_area"}, message: Text{"مساحت پس از اصلاح از سند بیشتر است", "the area after correction exceeds the deed area"}, remedy: Text{"هر دو مساحت را با سند و دستور نقشه بسنجید", "compare both areas with the deed and the plot instruction"}},
	{id: "parking-per-unit", advises: true, holds: guard{holds: rebuildPermitRuleParkingPerUnit, rests: []int{rebuildPermitParkingSpaces, rebuildPermitUnits}}, path: "/fields/parking_spaces", reads: []string{"/fields/units"}, message: Text{"تعداد پارکینگ از تعداد واحد کمتر است", "there are fewer parking spaces than units"}, remedy: Text{"پارکینگ کم را در نقشه بیفزایید یا پارکینگ سنددار تا شعاع ۲۵۰ متر را به شهرداری منطقه نشان دهید", "add the missing spaces to the drawings, or show the district municipality titled parking within 250 m"}, basis: []string{"detailed-plan-parking"}},
}

var rebuildPermitProvisions = []provision{
	{id: "tax-paid"},
	{id: "qualified-for-group"},
	{id: "parking"},
	{id: "licensed-engineers"},
	{id: "all-owners-attend", when: guard{holds: rebuildPermitProvisionAllOwnersAttend, rests: []int{rebuildPermitOwnersCount, rebuildPermitTitleKind}}},
	{id: "corrected-line"},
	{id: "separate-permits"},
}

var rebuildPermitVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های مهر و امضاشده یک بار حضوری تحویل می‌شود", "Signed and stamped drawings are handed over once in person."}},
}

var rebuildPermitDerived = []derived{
	{id: "building_group", rests: []int{rebuildPermitStoreysAbove, rebuildPermitTotalFloorArea}, value: rebuildPermitBuildingGroup, kind: kindChoice, list: &itemsBuildingGroup},
	{id: "fire_approval_needed", rests: []int{rebuildPermitStoreysAbove, rebuildPermitUnits, rebuildPermitRequestedUse}, value: rebuildPermitFireApprovalNeeded, kind: kindYesNo},
}

var rebuildPermit = record{id: "rebuild-permit", title: Text{"پروانه تخریب و نوسازی", "demolition and rebuilding permit"}, since: 437927, until: 547864, slots: 40, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "owners_count", "case_number", "renovation_code", "district", "plot_instruction_number", "plot_instruction_date", "land_area", "area_after_setback", "title_kind", "mortgaged", "existing_floor_area", "existing_units", "requested_use", "storeys_above", "basements", "total_floor_area", "parking_spaces", "units", "engineers", "executor_licence"}, steps: rebuildPermitSteps, isSorted: true}, answers: rebuildPermitAnswers, documents: rebuildPermitDocuments, papers: []string{"power-of-attorney", "plot-instruction-sheet", "mortgagee-consent", "title-deed", "root-title-deed", "inheritance-certificate", "co-owner-consent", "subdivision-minutes", "building-permit", "architectural-drawings", "structural-drawings", "soil-report", "supervisor-commitment", "executor-contract", "fire-safety-approval"}, needs: rebuildPermitNeeds, rules: rebuildPermitRules, provisions: rebuildPermitProvisions, visits: rebuildPermitVisits, derived: rebuildPermitDerived}

// rebuildPermitBuildingGroup computes "building group".
func rebuildPermitBuildingGroup(f *filing) value {
	switch exactlyOneRow(
		f.at[rebuildPermitStoreysAbove].num().atMost(constant(2)) && f.at[rebuildPermitTotalFloorArea].num().atMost(constant(60000)),
		f.at[rebuildPermitStoreysAbove].num().atMost(constant(2)) && f.at[rebuildPermitTotalFloorArea].num().above(constant(60000)) && f.at[rebuildPermitTotalFloorArea].num().atMost(constant(200000)),
		f.at[rebuildPermitStoreysAbove].num().atLeast(constant(3)) && f.at[rebuildPermitStoreysAbove].num().atMost(constant(5)) && f.at[rebuildPermitTotalFloorArea].num().atMost(constant(200000)),
		f.at[rebuildPermitStoreysAbove].num().atMost(constant(5)) && f.at[rebuildPermitTotalFloorArea].num().above(constant(200000)) && f.at[rebuildPermitTotalFloorArea].num().atMost(constant(500000)),
		f.at[rebuildPermitStoreysAbove].num().atLeast(constant(6)) && f.at[rebuildPermitStoreysAbove].num().atMost(constant(10)) && f.at[rebuildPermitTotalFloorArea].num().atMost(constant(500000)),
		f.at[rebuildPermitStoreysAbove].num().atMost(constant(10)) && f.at[rebuildPermitTotalFloorArea].num().above(constant(500000)),
		f.at[rebuildPermitStoreysAbove].num().above(constant(10)),
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

// rebuildPermitFireApprovalNeeded computes "fire approval applies".
func rebuildPermitFireApprovalNeeded(f *filing) value {
	return flag(f.at[rebuildPermitStoreysAbove].num().atLeast(parameterFireStoreys(constant(f.day))) || f.at[rebuildPermitUnits].num().atLeast(parameterFireUnits(constant(f.day))) || (f.at[rebuildPermitRequestedUse].noneOf(0) && f.at[rebuildPermitStoreysAbove].num().above(parameterFireOtherStoreys(constant(f.day)))))
}

// rebuildPermitLegalPersonIDAsked tells whether applicant_role is company.
func rebuildPermitLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[rebuildPermitApplicantRole].is(3)
}

// rebuildPermitDocumentPowerOfAttorney tells whether applicant_role is representative.
func rebuildPermitDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[rebuildPermitApplicantRole].is(1)
}

// rebuildPermitDocumentMortgageeConsent tells whether mortgaged.
func rebuildPermitDocumentMortgageeConsent(f *filing, _ []value) bool {
	return f.at[rebuildPermitMortgaged].yes()
}

// rebuildPermitDocumentInheritanceCertificate tells whether applicant_role is heir.
func rebuildPermitDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[rebuildPermitApplicantRole].is(2)
}

// rebuildPermitDocumentCoOwnerConsent tells whether owners_count above 1.
func rebuildPermitDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[rebuildPermitOwnersCount].num().above(constant(1))
}

// rebuildPermitDocumentSubdivisionMinutes tells whether title_kind is apartment.
func rebuildPermitDocumentSubdivisionMinutes(f *filing, _ []value) bool {
	return f.at[rebuildPermitTitleKind].is(1)
}

// rebuildPermitDocumentSoilReport tells whether basements at least soil_report_basements.
func rebuildPermitDocumentSoilReport(f *filing, _ []value) bool {
	return f.at[rebuildPermitBasements].num().atLeast(parameterSoilReportBasements(constant(f.day)))
}

// rebuildPermitDocumentExecutorContract tells whether executor_licence is given.
func rebuildPermitDocumentExecutorContract(f *filing, _ []value) bool {
	return f.at[rebuildPermitExecutorLicence].isGiven()
}

// rebuildPermitDocumentFireSafetyApproval tells whether fire_approval_needed.
func rebuildPermitDocumentFireSafetyApproval(f *filing, _ []value) bool {
	return rebuildPermitFireApprovalNeeded(f).yes()
}

// rebuildPermitRulePlotInstructionValid tells whether plot_instruction_date plus plot_instruction_months months on or after filing date.
func rebuildPermitRulePlotInstructionValid(f *filing, _ []value) bool {
	return f.at[rebuildPermitPlotInstructionDate].num().plusMonths(parameterPlotInstructionMonths(constant(f.day))).atLeast(constant(f.day))
}

// rebuildPermitRuleCorrectedAreaWithinDeed tells whether area_after_setback at most land_area.
func rebuildPermitRuleCorrectedAreaWithinDeed(f *filing, _ []value) bool {
	return f.at[rebuildPermitAreaAfterSetback].num().atMost(f.at[rebuildPermitLandArea].num())
}

// rebuildPermitRuleParkingPerUnit tells whether parking_spaces at least units times parking_per_unit.
func rebuildPermitRuleParkingPerUnit(f *filing, _ []value) bool {
	return f.at[rebuildPermitParkingSpaces].num().atLeast(f.at[rebuildPermitUnits].num().times(parameterParkingPerUnit(constant(f.day))))
}

// rebuildPermitProvisionAllOwnersAttend tells whether owners_count above 1 or title_kind is apartment.
func rebuildPermitProvisionAllOwnersAttend(f *filing, _ []value) bool {
	return f.at[rebuildPermitOwnersCount].num().above(constant(1)) || f.at[rebuildPermitTitleKind].is(1)
}
