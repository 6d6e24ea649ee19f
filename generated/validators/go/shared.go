// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// revision is the day of the regulation.
const revision = "1405-09-02"

// recordOf returns the record with an id, nil where there is none.
func recordOf(id []byte) *record {
	switch string(id) {
	case "article-100-appeal":
		return &article100Appeal
	case "article-100-defence":
		return &article100Defence
	case "article-100-settlement":
		return &article100Settlement
	case "article-5-request":
		return &article5Request
	case "article-77-objection":
		return &article77Objection
	case "bank-mortgage-inquiry":
		return &bankMortgageInquiry
	case "boundary-correction":
		return &boundaryCorrection
	case "building-age-certificate":
		return &buildingAgeCertificate
	case "building-line-inquiry":
		return &buildingLineInquiry
	case "building-permit":
		return &buildingPermit
	case "case-opening":
		return &caseOpening
	case "case-status-inquiry":
		return &caseStatusInquiry
	case "completion-certificate":
		return &completionCertificate
	case "completion-duplicate":
		return &completionDuplicate
	case "cultural-heritage-inquiry":
		return &culturalHeritageInquiry
	case "debt-inquiry":
		return &debtInquiry
	case "demolition-permit":
		return &demolitionPermit
	case "detailed-plan-inquiry":
		return &detailedPlanInquiry
	case "drawing-amendment":
		return &drawingAmendment
	case "electricity-inquiry":
		return &electricityInquiry
	case "endowment-inquiry":
		return &endowmentInquiry
	case "engineer-capacity-inquiry":
		return &engineerCapacityInquiry
	case "environment-inquiry":
		return &environmentInquiry
	case "excavation-permit":
		return &excavationPermit
	case "expropriation-compensation":
		return &expropriationCompensation
	case "extension-permit":
		return &extensionPermit
	case "fee-instalment":
		return &feeInstalment
	case "fee-refund":
		return &feeRefund
	case "fire-safety-inquiry":
		return &fireSafetyInquiry
	case "garden-classification":
		return &gardenClassification
	case "gas-inquiry":
		return &gasInquiry
	case "land-subdivision":
		return &landSubdivision
	case "land-use-change":
		return &landUseChange
	case "land-use-inquiry":
		return &landUseInquiry
	case "major-repair-permit":
		return &majorRepairPermit
	case "metro-protection-inquiry":
		return &metroProtectionInquiry
	case "minor-repair-permit":
		return &minorRepairPermit
	case "no-violation-certificate":
		return &noViolationCertificate
	case "notary-transfer-inquiry":
		return &notaryTransferInquiry
	case "owner-record-update":
		return &ownerRecordUpdate
	case "partition":
		return &partition
	case "permit-amendment":
		return &permitAmendment
	case "permit-cancellation":
		return &permitCancellation
	case "permit-duplicate":
		return &permitDuplicate
	case "permit-extension":
		return &permitExtension
	case "permit-transfer":
		return &permitTransfer
	case "plot-address-update":
		return &plotAddressUpdate
	case "plot-instruction":
		return &plotInstruction
	case "plot-merge":
		return &plotMerge
	case "rebuild-permit":
		return &rebuildPermit
	case "registry-ownership-inquiry":
		return &registryOwnershipInquiry
	case "renovation-tax-clearance":
		return &renovationTaxClearance
	case "retrofit-permit":
		return &retrofitPermit
	case "road-scheme-inquiry":
		return &roadSchemeInquiry
	case "site-visit":
		return &siteVisit
	case "social-security-inquiry":
		return &socialSecurityInquiry
	case "start-of-works":
		return &startOfWorks
	case "storey-addition-permit":
		return &storeyAdditionPermit
	case "structural-soundness-certificate":
		return &structuralSoundnessCertificate
	case "supervision-stage-report":
		return &supervisionStageReport
	case "supervisor-change":
		return &supervisorChange
	case "tax-clearance-inquiry":
		return &taxClearanceInquiry
	case "telecom-inquiry":
		return &telecomInquiry
	case "transfer-certificate":
		return &transferCertificate
	case "tree-removal":
		return &treeRemoval
	case "unit-completion-certificate":
		return &unitCompletionCertificate
	case "unit-subdivision":
		return &unitSubdivision
	case "utility-connection-certificate":
		return &utilityConnectionCertificate
	case "violation-report":
		return &violationReport
	case "wall-permit":
		return &wallPermit
	case "water-sewer-inquiry":
		return &waterSewerInquiry
	default:
		return nil
	}
}

// records are all records, in the order of their numbers.
var records = []*record{
	&caseOpening,
	&plotInstruction,
	&siteVisit,
	&detailedPlanInquiry,
	&buildingLineInquiry,
	&landUseInquiry,
	&roadSchemeInquiry,
	&caseStatusInquiry,
	&ownerRecordUpdate,
	&plotAddressUpdate,
	&buildingPermit,
	&rebuildPermit,
	&storeyAdditionPermit,
	&extensionPermit,
	&majorRepairPermit,
	&minorRepairPermit,
	&retrofitPermit,
	&wallPermit,
	&demolitionPermit,
	&excavationPermit,
	&drawingAmendment,
	&permitAmendment,
	&permitExtension,
	&permitTransfer,
	&permitDuplicate,
	&permitCancellation,
	&startOfWorks,
	&supervisorChange,
	&supervisionStageReport,
	&noViolationCertificate,
	&completionCertificate,
	&unitCompletionCertificate,
	&completionDuplicate,
	&transferCertificate,
	&structuralSoundnessCertificate,
	&utilityConnectionCertificate,
	&buildingAgeCertificate,
	&landSubdivision,
	&partition,
	&plotMerge,
	&unitSubdivision,
	&boundaryCorrection,
	&landUseChange,
	&gardenClassification,
	&treeRemoval,
	&article100Defence,
	&article100Appeal,
	&article100Settlement,
	&article77Objection,
	&article5Request,
	&violationReport,
	&renovationTaxClearance,
	&feeInstalment,
	&feeRefund,
	&debtInquiry,
	&expropriationCompensation,
	&registryOwnershipInquiry,
	&notaryTransferInquiry,
	&bankMortgageInquiry,
	&electricityInquiry,
	&waterSewerInquiry,
	&gasInquiry,
	&telecomInquiry,
	&fireSafetyInquiry,
	&culturalHeritageInquiry,
	&environmentInquiry,
	&metroProtectionInquiry,
	&endowmentInquiry,
	&engineerCapacityInquiry,
	&taxClearanceInquiry,
	&socialSecurityInquiry,
}

// smsCodes are the codes of messages, given and retired.
var smsCodes = []smsCode{
	{code: "10751", record: &debtInquiry, since: 513049, until: 547864},
	{code: "14762", record: &notaryTransferInquiry, since: 513049, until: 547864},
	{code: "16264", record: &socialSecurityInquiry, since: 513049, until: 547864},
	{code: "19524", record: &renovationTaxClearance, since: 513049, until: 547864},
	{code: "23535", record: &bankMortgageInquiry, since: 513049, until: 547864},
	{code: "26795", record: &landUseInquiry, since: 513049, until: 547864},
	{code: "27546", record: &gasInquiry, since: 513049, until: 547864},
	{code: "30806", record: &minorRepairPermit, since: 513049, until: 547864},
	{code: "34817", record: &supervisionStageReport, since: 513049, until: 547864},
	{code: "39579", record: &environmentInquiry, since: 513049, until: 547864},
	{code: "42839", record: &article100Settlement, since: 513049, until: 547864},
	{code: "43590", record: &endowmentInquiry, since: 513049, until: 547864},
	{code: "45348", record: &plotInstruction, since: 513049, until: 547864},
	{code: "46850", record: &article5Request, since: 513049, until: 547864},
	{code: "49359", record: &detailedPlanInquiry, since: 513049, until: 547864},
	{code: "50861", record: &feeInstalment, since: 513049, until: 547864},
	{code: "54121", record: &siteVisit, since: 513049, until: 547864},
	{code: "54872", record: &electricityInquiry, since: 513049, until: 547864},
	{code: "57381", record: &permitExtension, since: 513049, until: 547864},
	{code: "58132", record: &roadSchemeInquiry, since: 513049, until: 547864},
	{code: "62143", record: &wallPermit, since: 513049, until: 547864},
	{code: "62894", record: &telecomInquiry, since: 513049, until: 547864},
	{code: "65403", record: &transferCertificate, since: 513049, until: 547864},
	{code: "70165", record: &article100Defence, since: 513049, until: 547864},
	{code: "70916", record: &metroProtectionInquiry, since: 513049, until: 547864},
	{code: "73425", record: &registryOwnershipInquiry, since: 513049, until: 547864},
	{code: "74176", record: &article77Objection, since: 513049, until: 547864},
	{code: "74927", record: &engineerCapacityInquiry, since: 513049, until: 547864},
	{code: "78187", record: &violationReport, since: 513049, until: 547864},
	{code: "80696", record: &caseStatusInquiry, since: 513049, until: 547864},
	{code: "82198", record: &feeRefund, since: 513049, until: 547864},
	{code: "85458", record: &buildingLineInquiry, since: 513049, until: 547864},
	{code: "86209", record: &waterSewerInquiry, since: 513049, until: 547864},
	{code: "89469", record: &plotAddressUpdate, since: 513049, until: 547864},
	{code: "93480", record: &startOfWorks, since: 513049, until: 547864},
	{code: "94231", record: &fireSafetyInquiry, since: 513049, until: 547864},
	{code: "97491", record: &treeRemoval, since: 513049, until: 547864},
	{code: "98242", record: &culturalHeritageInquiry, since: 513049, until: 547864},
}

// ApplicantRole is an item of the list سمت متقاضی (capacity of the applicant).
type ApplicantRole string

// The items.
const (
	ApplicantRoleOwner           ApplicantRole = "owner"            // مالک
	ApplicantRoleRepresentative  ApplicantRole = "representative"   // وکیل یا نماینده قانونی
	ApplicantRoleHeir            ApplicantRole = "heir"             // وارث
	ApplicantRoleGuardian        ApplicantRole = "guardian"         // ولی یا قیم
	ApplicantRoleCompany         ApplicantRole = "company"          // نماینده یا صاحب امضای مجاز شخص حقوقی
	ApplicantRoleEndowmentLessee ApplicantRole = "endowment-lessee" // مستأجر زمین وقفی
	ApplicantRoleTenant          ApplicantRole = "tenant"           // مستأجر
	ApplicantRoleBusinessHolder  ApplicantRole = "business-holder"  // صاحب کسب
)

// Article100AppealAppealGround is an item of the list جهت اعتراض (ground of appeal).
type Article100AppealAppealGround string

// The items.
const (
	Article100AppealAppealGroundFact        Article100AppealAppealGround = "fact"         // نادرستی گزارش یا مساحت
	Article100AppealAppealGroundLaw         Article100AppealAppealGround = "law"          // مخالفت با قانون
	Article100AppealAppealGroundAmount      Article100AppealAppealGround = "amount"       // بیش بودن جریمه
	Article100AppealAppealGroundLow         Article100AppealAppealGround = "low"          // کم بودن جریمه
	Article100AppealAppealGroundDemolition  Article100AppealAppealGround = "demolition"   // نبود ضرورت قلع
	Article100AppealAppealGroundNotice      Article100AppealAppealGround = "notice"       // ایراد به ابلاغ یا حق دفاع
	Article100AppealAppealGroundNewEvidence Article100AppealAppealGround = "new-evidence" // مدرک تازه
)

// Article100DefenceDefencePosition is an item of the list موضع دفاع (line of defence).
type Article100DefenceDefencePosition string

// The items.
const (
	Article100DefenceDefencePositionDenied    Article100DefenceDefencePosition = "denied"    // نفی تخلف
	Article100DefenceDefencePositionMeasure   Article100DefenceDefencePosition = "measure"   // ایراد به مساحت
	Article100DefenceDefencePositionOld       Article100DefenceDefencePosition = "old"       // قدمت بنا
	Article100DefenceDefencePositionPermit    Article100DefenceDefencePosition = "permit"    // داشتن مجوز
	Article100DefenceDefencePositionSoundness Article100DefenceDefencePosition = "soundness" // رعایت اصول فنی و درخواست جریمه
	Article100DefenceDefencePositionParking   Article100DefenceDefencePosition = "parking"   // امکان تأمین پارکینگ
	Article100DefenceDefencePositionNecessity Article100DefenceDefencePosition = "necessity" // ضرورت یا دستور دستگاه
)

// Article100SettlementFinality is an item of the list قطعیت رأی (finality).
type Article100SettlementFinality string

// The items.
const (
	Article100SettlementFinalityNotAppealed Article100SettlementFinality = "not-appealed" // قطعی با پایان مهلت اعتراض
	Article100SettlementFinalityAppeal      Article100SettlementFinality = "appeal"       // قطعی از تجدیدنظر
	Article100SettlementFinalityCourt       Article100SettlementFinality = "court"        // پس از رأی دیوان
)

// Article100SettlementNextRequest is an item of the list درخواست پس از اجرا (request that follows).
type Article100SettlementNextRequest string

// The items.
const (
	Article100SettlementNextRequestCompletion  Article100SettlementNextRequest = "completion"   // پایان کار
	Article100SettlementNextRequestNoViolation Article100SettlementNextRequest = "no-violation" // عدم خلاف
	Article100SettlementNextRequestAmendment   Article100SettlementNextRequest = "amendment"    // اصلاح پروانه
	Article100SettlementNextRequestNone        Article100SettlementNextRequest = "none"         // هیچ‌کدام
)

// Article100SettlementPaymentMode is an item of the list شیوه پرداخت (way of payment).
type Article100SettlementPaymentMode string

// The items.
const (
	Article100SettlementPaymentModeCash       Article100SettlementPaymentMode = "cash"       // نقدی
	Article100SettlementPaymentModeInstalment Article100SettlementPaymentMode = "instalment" // قسطی
)

// Article5RequestRequestSubject is an item of the list موضوع درخواست (subject of the request).
type Article5RequestRequestSubject string

// The items.
const (
	Article5RequestRequestSubjectLandUse          Article5RequestRequestSubject = "land-use"          // تغییر کاربری
	Article5RequestRequestSubjectDensity          Article5RequestRequestSubject = "density"           // افزایش تراکم
	Article5RequestRequestSubjectStoreys          Article5RequestRequestSubject = "storeys"           // افزایش طبقات
	Article5RequestRequestSubjectCoverage         Article5RequestRequestSubject = "coverage"          // سطح اشغال
	Article5RequestRequestSubjectRoadLine         Article5RequestRequestSubject = "road-line"         // اصلاح معبر یا بر
	Article5RequestRequestSubjectSubdivisionLimit Article5RequestRequestSubject = "subdivision-limit" // حد نصاب تفکیک
	Article5RequestRequestSubjectSchemeRelease    Article5RequestRequestSubject = "scheme-release"    // آزادسازی از طرح
)

// Article77ObjectionFeeKind is an item of the list نوع عوارض (kind of dues).
type Article77ObjectionFeeKind string

// The items.
const (
	Article77ObjectionFeeKindPermitDues    Article77ObjectionFeeKind = "permit-dues"    // عوارض پروانه
	Article77ObjectionFeeKindRenovationTax Article77ObjectionFeeKind = "renovation-tax" // عوارض نوسازی
	Article77ObjectionFeeKindWasteFee      Article77ObjectionFeeKind = "waste-fee"      // بهای خدمات پسماند
	Article77ObjectionFeeKindBusinessDues  Article77ObjectionFeeKind = "business-dues"  // عوارض کسب و پیشه
	Article77ObjectionFeeKindLandUseValue  Article77ObjectionFeeKind = "land-use-value" // ارزش افزوده تغییر کاربری
	Article77ObjectionFeeKindParkingDues   Article77ObjectionFeeKind = "parking-dues"   // عوارض پارکینگ
	Article77ObjectionFeeKindOther         Article77ObjectionFeeKind = "other"          // سایر
)

// Article77ObjectionObjectionGround is an item of the list دلیل اعتراض (ground of objection).
type Article77ObjectionObjectionGround string

// The items.
const (
	Article77ObjectionObjectionGroundWrongArea   Article77ObjectionObjectionGround = "wrong-area"   // خطا در مساحت
	Article77ObjectionObjectionGroundWrongUse    Article77ObjectionObjectionGround = "wrong-use"    // خطا در کاربری
	Article77ObjectionObjectionGroundWrongYear   Article77ObjectionObjectionGround = "wrong-year"   // محاسبه به نرخ سال دیگر
	Article77ObjectionObjectionGroundAlreadyPaid Article77ObjectionObjectionGround = "already-paid" // قبلاً پرداخت شده
	Article77ObjectionObjectionGroundExempt      Article77ObjectionObjectionGround = "exempt"       // معافیت قانونی
	Article77ObjectionObjectionGroundNoBasis     Article77ObjectionObjectionGround = "no-basis"     // نبود مبنای قانونی
)

// AskerKind is an item of the list استعلام‌کننده (who asks the municipality).
type AskerKind string

// The items.
const (
	AskerKindOwner      AskerKind = "owner"      // مالک
	AskerKindBank       AskerKind = "bank"       // بانک
	AskerKindNotary     AskerKind = "notary"     // دفتر اسناد رسمی
	AskerKindGovernment AskerKind = "government" // دستگاه دولتی
	AskerKindCourt      AskerKind = "court"      // مرجع قضایی
	AskerKindUtility    AskerKind = "utility"    // شرکت خدمات‌رسان
)

// BoundaryCorrectionCorrectionReason is an item of the list علت اصلاح سند (reason for a correction).
type BoundaryCorrectionCorrectionReason string

// The items.
const (
	BoundaryCorrectionCorrectionReasonExcessArea       BoundaryCorrectionCorrectionReason = "excess-area"       // اضافه مساحت
	BoundaryCorrectionCorrectionReasonDeficit          BoundaryCorrectionCorrectionReason = "deficit"           // کسر مساحت
	BoundaryCorrectionCorrectionReasonSetback          BoundaryCorrectionCorrectionReason = "setback"           // عقب‌نشینی و تعریض
	BoundaryCorrectionCorrectionReasonBoundaryMismatch BoundaryCorrectionCorrectionReason = "boundary-mismatch" // اختلاف حدود با وضع موجود
	BoundaryCorrectionCorrectionReasonClerical         BoundaryCorrectionCorrectionReason = "clerical"          // اشتباه نوشتاری
	BoundaryCorrectionCorrectionReasonCadastral        BoundaryCorrectionCorrectionReason = "cadastral"         // تک‌برگ و کاداستر
)

// BuildingAgeCertificateAgeEvidenceKind is an item of the list نوع مدرک قدمت (kind of evidence of age).
type BuildingAgeCertificateAgeEvidenceKind string

// The items.
const (
	BuildingAgeCertificateAgeEvidenceKindOldPermit       BuildingAgeCertificateAgeEvidenceKind = "old-permit"       // پروانه یا پایان کار قدیمی
	BuildingAgeCertificateAgeEvidenceKindRenovationAudit BuildingAgeCertificateAgeEvidenceKind = "renovation-audit" // سابقه ممیزی نوسازی
	BuildingAgeCertificateAgeEvidenceKindAerialPhoto     BuildingAgeCertificateAgeEvidenceKind = "aerial-photo"     // عکس هوایی
	BuildingAgeCertificateAgeEvidenceKindUtilityBill     BuildingAgeCertificateAgeEvidenceKind = "utility-bill"     // قبض و قرارداد انشعاب
	BuildingAgeCertificateAgeEvidenceKindDeedText        BuildingAgeCertificateAgeEvidenceKind = "deed-text"        // متن سند مالکیت
	BuildingAgeCertificateAgeEvidenceKindExpert          BuildingAgeCertificateAgeEvidenceKind = "expert"           // نظر کارشناس رسمی
	BuildingAgeCertificateAgeEvidenceKindWitness         BuildingAgeCertificateAgeEvidenceKind = "witness"          // استشهاد محلی
)

// BuildingGroup is an item of the list گروه ساختمان (building group).
type BuildingGroup string

// The items.
const (
	BuildingGroupA BuildingGroup = "a" // الف
	BuildingGroupB BuildingGroup = "b" // ب
	BuildingGroupC BuildingGroup = "c" // ج
	BuildingGroupD BuildingGroup = "d" // د
)

// BuildingState is an item of the list وضعیت ساختمان (state of the building).
type BuildingState string

// The items.
const (
	BuildingStateUnfinished              BuildingState = "unfinished"                // ناتمام
	BuildingStateFinished                BuildingState = "finished"                  // پایان‌یافته
	BuildingStateOldWithoutPermit        BuildingState = "old-without-permit"        // بنای قدیمی بدون پروانه
	BuildingStateBeforeComprehensivePlan BuildingState = "before-comprehensive-plan" // پیش از نقشه جامع، بی اضافه‌بنا
	BuildingStateNoBuilding              BuildingState = "no-building"               // زمین بدون بنا
)

// CaseStatusInquiryCaseStage is an item of the list مرحله پرونده (stage of the case).
type CaseStatusInquiryCaseStage string

// The items.
const (
	CaseStatusInquiryCaseStageOpened      CaseStatusInquiryCaseStage = "opened"      // تشکیل پرونده
	CaseStatusInquiryCaseStageVisit       CaseStatusInquiryCaseStage = "visit"       // نوبت بازدید
	CaseStatusInquiryCaseStageReview      CaseStatusInquiryCaseStage = "review"      // بررسی گزارش و کاربری
	CaseStatusInquiryCaseStageInstruction CaseStatusInquiryCaseStage = "instruction" // دستور نقشه
	CaseStatusInquiryCaseStageDesign      CaseStatusInquiryCaseStage = "design"      // طراحی نقشه
	CaseStatusInquiryCaseStageFees        CaseStatusInquiryCaseStage = "fees"        // پرداخت عوارض
	CaseStatusInquiryCaseStageDraft       CaseStatusInquiryCaseStage = "draft"       // پیش‌نویس پروانه
	CaseStatusInquiryCaseStageIssued      CaseStatusInquiryCaseStage = "issued"      // چاپ پروانه
	CaseStatusInquiryCaseStageCommission  CaseStatusInquiryCaseStage = "commission"  // کمیسیون ماده صد
	CaseStatusInquiryCaseStageArchived    CaseStatusInquiryCaseStage = "archived"    // بایگانی
)

// CaseStatusInquiryWaitingFor is an item of the list در انتظار (waiting for).
type CaseStatusInquiryWaitingFor string

// The items.
const (
	CaseStatusInquiryWaitingForApplicant CaseStatusInquiryWaitingFor = "applicant"  // متقاضی
	CaseStatusInquiryWaitingForOffice    CaseStatusInquiryWaitingFor = "office"     // دفتر خدمات
	CaseStatusInquiryWaitingForDistrict  CaseStatusInquiryWaitingFor = "district"   // شهرداری منطقه
	CaseStatusInquiryWaitingForOtherBody CaseStatusInquiryWaitingFor = "other-body" // سازمان دیگر
	CaseStatusInquiryWaitingForNone      CaseStatusInquiryWaitingFor = "none"       // هیچ‌کدام
)

// CommissionDecisionKind is an item of the list نوع رأی ماده صد (kind of Article 100 decision).
type CommissionDecisionKind string

// The items.
const (
	CommissionDecisionKindFine        CommissionDecisionKind = "fine"         // جریمه
	CommissionDecisionKindDemolition  CommissionDecisionKind = "demolition"   // قلع بنا
	CommissionDecisionKindRestore     CommissionDecisionKind = "restore"      // اعاده به وضع سابق
	CommissionDecisionKindClosure     CommissionDecisionKind = "closure"      // تعطیل محل
	CommissionDecisionKindCorrect     CommissionDecisionKind = "correct"      // اصلاح و رفع خلاف
	CommissionDecisionKindNoViolation CommissionDecisionKind = "no-violation" // عدم احراز تخلف
)

// CompassSide is an item of the list جهت (side).
type CompassSide string

// The items.
const (
	CompassSideNorth CompassSide = "north" // شمال
	CompassSideEast  CompassSide = "east"  // شرق
	CompassSideSouth CompassSide = "south" // جنوب
	CompassSideWest  CompassSide = "west"  // غرب
)

// CompletionDuplicateCertificateScope is an item of the list نوع گواهی پایان کار (scope of a completion certificate).
type CompletionDuplicateCertificateScope string

// The items.
const (
	CompletionDuplicateCertificateScopeBuilding CompletionDuplicateCertificateScope = "building" // پایان کار ساختمان
	CompletionDuplicateCertificateScopeUnit     CompletionDuplicateCertificateScope = "unit"     // پایان کار واحد
)

// CulturalHeritageInquiryHeritageWorks is an item of the list نوع عملیات در میراث (kind of works in a heritage inquiry).
type CulturalHeritageInquiryHeritageWorks string

// The items.
const (
	CulturalHeritageInquiryHeritageWorksDemolition CulturalHeritageInquiryHeritageWorks = "demolition" // تخریب
	CulturalHeritageInquiryHeritageWorksRebuild    CulturalHeritageInquiryHeritageWorks = "rebuild"    // نوسازی
	CulturalHeritageInquiryHeritageWorksRepair     CulturalHeritageInquiryHeritageWorks = "repair"     // تعمیر
	CulturalHeritageInquiryHeritageWorksExcavation CulturalHeritageInquiryHeritageWorks = "excavation" // گودبرداری
	CulturalHeritageInquiryHeritageWorksLandUse    CulturalHeritageInquiryHeritageWorks = "land-use"   // تغییر کاربری
	CulturalHeritageInquiryHeritageWorksFacade     CulturalHeritageInquiryHeritageWorks = "facade"     // نما
)

// DebtInquiryDebtScope is an item of the list دامنه بدهی (debt scope).
type DebtInquiryDebtScope string

// The items.
const (
	DebtInquiryDebtScopeAll        DebtInquiryDebtScope = "all"        // همه
	DebtInquiryDebtScopeRenovation DebtInquiryDebtScope = "renovation" // نوسازی
	DebtInquiryDebtScopePermit     DebtInquiryDebtScope = "permit"     // پروانه
	DebtInquiryDebtScopeFines      DebtInquiryDebtScope = "fines"      // جریمه‌ها
)

// DebtKind is an item of the list نوع بدهی (kind of debt).
type DebtKind string

// The items.
const (
	DebtKindPermitDues      DebtKind = "permit-dues"       // عوارض پروانه
	DebtKindArticle100Fine  DebtKind = "article-100-fine"  // جریمه ماده صد
	DebtKindTreeFine        DebtKind = "tree-fine"         // جریمه قطع درخت
	DebtKindRenovationTax   DebtKind = "renovation-tax"    // عوارض نوسازی
	DebtKindArticle77Ruling DebtKind = "article-77-ruling" // رأی ماده ۷۷
)

// DeedKind is an item of the list نوع سند (kind of deed).
type DeedKind string

// The items.
const (
	DeedKindSingleSheet DeedKind = "single-sheet" // تک‌برگ
	DeedKindBooklet     DeedKind = "booklet"      // دفترچه‌ای
	DeedKindNone        DeedKind = "none"         // فاقد سند
)

// DemolitionPermitDemolitionMethod is an item of the list روش تخریب (method of demolition).
type DemolitionPermitDemolitionMethod string

// The items.
const (
	DemolitionPermitDemolitionMethodManual  DemolitionPermitDemolitionMethod = "manual"  // دستی
	DemolitionPermitDemolitionMethodMachine DemolitionPermitDemolitionMethod = "machine" // مکانیکی
	DemolitionPermitDemolitionMethodMixed   DemolitionPermitDemolitionMethod = "mixed"   // ترکیبی
)

// DemolitionPermitDemolitionReason is an item of the list علت تخریب (reason for demolition).
type DemolitionPermitDemolitionReason string

// The items.
const (
	DemolitionPermitDemolitionReasonRebuild    DemolitionPermitDemolitionReason = "rebuild"    // نوسازی
	DemolitionPermitDemolitionReasonDanger     DemolitionPermitDemolitionReason = "danger"     // خطر ریزش
	DemolitionPermitDemolitionReasonCommission DemolitionPermitDemolitionReason = "commission" // رأی کمیسیون یا دادگاه
	DemolitionPermitDemolitionReasonScheme     DemolitionPermitDemolitionReason = "scheme"     // اجرای طرح
)

// DrawingAmendmentDrawingChange is an item of the list مورد تغییر (change of the drawings).
type DrawingAmendmentDrawingChange string

// The items.
const (
	DrawingAmendmentDrawingChangePlan      DrawingAmendmentDrawingChange = "plan"      // تقسیم داخلی
	DrawingAmendmentDrawingChangeFacade    DrawingAmendmentDrawingChange = "facade"    // نما
	DrawingAmendmentDrawingChangeParking   DrawingAmendmentDrawingChange = "parking"   // جانمایی پارکینگ
	DrawingAmendmentDrawingChangeUnits     DrawingAmendmentDrawingChange = "units"     // تعداد واحد
	DrawingAmendmentDrawingChangeArea      DrawingAmendmentDrawingChange = "area"      // زیربنا
	DrawingAmendmentDrawingChangeStoreys   DrawingAmendmentDrawingChange = "storeys"   // تعداد طبقات
	DrawingAmendmentDrawingChangeStructure DrawingAmendmentDrawingChange = "structure" // سازه
	DrawingAmendmentDrawingChangeUse       DrawingAmendmentDrawingChange = "use"       // کاربری
)

// ElectricityInquiryElectricitySubject is an item of the list موضوع استعلام برق (subject of an electricity inquiry).
type ElectricityInquiryElectricitySubject string

// The items.
const (
	ElectricityInquiryElectricitySubjectClearance  ElectricityInquiryElectricitySubject = "clearance"  // حریم شبکه
	ElectricityInquiryElectricitySubjectSupply     ElectricityInquiryElectricitySubject = "supply"     // تأمین توان
	ElectricityInquiryElectricitySubjectDisconnect ElectricityInquiryElectricitySubject = "disconnect" // جمع‌آوری انشعاب پیش از تخریب
	ElectricityInquiryElectricitySubjectRelocation ElectricityInquiryElectricitySubject = "relocation" // جابه‌جایی تأسیسات
)

// EndowmentInquiryEndowedPart is an item of the list بخش موقوفه (endowed part).
type EndowmentInquiryEndowedPart string

// The items.
const (
	EndowmentInquiryEndowedPartLand            EndowmentInquiryEndowedPart = "land"              // عرصه
	EndowmentInquiryEndowedPartLandAndBuilding EndowmentInquiryEndowedPart = "land-and-building" // عرصه و اعیان
	EndowmentInquiryEndowedPartShare           EndowmentInquiryEndowedPart = "share"             // سهم مشاع
	EndowmentInquiryEndowedPartUnknown         EndowmentInquiryEndowedPart = "unknown"           // نامعلوم
)

// EndowmentInquiryEndowmentSubject is an item of the list موضوع استعلام اوقاف (subject of an endowment inquiry).
type EndowmentInquiryEndowmentSubject string

// The items.
const (
	EndowmentInquiryEndowmentSubjectBuild         EndowmentInquiryEndowmentSubject = "build"         // احداث اعیان
	EndowmentInquiryEndowmentSubjectRebuild       EndowmentInquiryEndowmentSubject = "rebuild"       // تجدید بنا
	EndowmentInquiryEndowmentSubjectTransfer      EndowmentInquiryEndowmentSubject = "transfer"      // انتقال
	EndowmentInquiryEndowmentSubjectLandUse       EndowmentInquiryEndowmentSubject = "land-use"      // تغییر کاربری
	EndowmentInquiryEndowmentSubjectExpropriation EndowmentInquiryEndowmentSubject = "expropriation" // تملک در طرح
)

// EndowmentInquiryTrusteeKind is an item of the list تولیت (trusteeship).
type EndowmentInquiryTrusteeKind string

// The items.
const (
	EndowmentInquiryTrusteeKindOrganisation   EndowmentInquiryTrusteeKind = "organisation"    // سازمان اوقاف
	EndowmentInquiryTrusteeKindPrivateTrustee EndowmentInquiryTrusteeKind = "private-trustee" // متولی خاص
)

// EngineerGrade is an item of the list پایه پروانه اشتغال (grade of the licence).
type EngineerGrade string

// The items.
const (
	EngineerGradeGrade3 EngineerGrade = "grade-3" // سه
	EngineerGradeGrade2 EngineerGrade = "grade-2" // دو
	EngineerGradeGrade1 EngineerGrade = "grade-1" // یک
	EngineerGradeSenior EngineerGrade = "senior"  // ارشد
)

// EngineerRole is an item of the list نقش مهندس در پروژه (role of the engineer in a project).
type EngineerRole string

// The items.
const (
	EngineerRoleDesigner   EngineerRole = "designer"   // طراح
	EngineerRoleSupervisor EngineerRole = "supervisor" // ناظر
	EngineerRoleExecutor   EngineerRole = "executor"   // مجری
)

// EngineerService is an item of the list نوع خدمت مهندسی (engineer service).
type EngineerService string

// The items.
const (
	EngineerServiceDesign      EngineerService = "design"      // طراحی
	EngineerServiceSupervision EngineerService = "supervision" // نظارت
	EngineerServiceExecution   EngineerService = "execution"   // اجرا
)

// EngineeringDiscipline is an item of the list رشته مهندسی (engineering discipline).
type EngineeringDiscipline string

// The items.
const (
	EngineeringDisciplineArchitecture  EngineeringDiscipline = "architecture"   // معماری
	EngineeringDisciplineCivil         EngineeringDiscipline = "civil"          // عمران (سازه)
	EngineeringDisciplineMechanical    EngineeringDiscipline = "mechanical"     // تأسیسات مکانیکی
	EngineeringDisciplineElectrical    EngineeringDiscipline = "electrical"     // تأسیسات برقی
	EngineeringDisciplineSurveying     EngineeringDiscipline = "surveying"      // نقشه‌برداری
	EngineeringDisciplineUrbanPlanning EngineeringDiscipline = "urban-planning" // شهرسازی
	EngineeringDisciplineTraffic       EngineeringDiscipline = "traffic"        // ترافیک
)

// EnvironmentInquiryEnvironmentUse is an item of the list کاربری پیشنهادی محیط زیست (use in an environment inquiry).
type EnvironmentInquiryEnvironmentUse string

// The items.
const (
	EnvironmentInquiryEnvironmentUseIndustrial   EnvironmentInquiryEnvironmentUse = "industrial"    // صنعتی
	EnvironmentInquiryEnvironmentUseWorkshop     EnvironmentInquiryEnvironmentUse = "workshop"      // کارگاهی
	EnvironmentInquiryEnvironmentUseFuel         EnvironmentInquiryEnvironmentUse = "fuel"          // سوخت
	EnvironmentInquiryEnvironmentUseHospital     EnvironmentInquiryEnvironmentUse = "hospital"      // درمانی
	EnvironmentInquiryEnvironmentUseLargeComplex EnvironmentInquiryEnvironmentUse = "large-complex" // مجتمع بزرگ
	EnvironmentInquiryEnvironmentUseOther        EnvironmentInquiryEnvironmentUse = "other"         // سایر
)

// ExcavationPermitPitSide is an item of the list نوع دیواره (side of the pit).
type ExcavationPermitPitSide string

// The items.
const (
	ExcavationPermitPitSideVertical ExcavationPermitPitSide = "vertical" // قائم
	ExcavationPermitPitSideSlope    ExcavationPermitPitSide = "slope"    // شیب پایدار
)

// ExcavationPermitRiskClass is an item of the list سطح خطر (risk class).
type ExcavationPermitRiskClass string

// The items.
const (
	ExcavationPermitRiskClassNormal   ExcavationPermitRiskClass = "normal"    // معمولی
	ExcavationPermitRiskClassHigh     ExcavationPermitRiskClass = "high"      // زیاد
	ExcavationPermitRiskClassVeryHigh ExcavationPermitRiskClass = "very-high" // بسیار زیاد
)

// ExcavationPermitShoringMethod is an item of the list روش پایدارسازی (shoring method).
type ExcavationPermitShoringMethod string

// The items.
const (
	ExcavationPermitShoringMethodNone        ExcavationPermitShoringMethod = "none"         // بدون سازه نگهبان
	ExcavationPermitShoringMethodTruss       ExcavationPermitShoringMethod = "truss"        // خرپایی
	ExcavationPermitShoringMethodSoldierPile ExcavationPermitShoringMethod = "soldier-pile" // شمع و سپر
	ExcavationPermitShoringMethodNailing     ExcavationPermitShoringMethod = "nailing"      // میخ‌کوبی
	ExcavationPermitShoringMethodAnchor      ExcavationPermitShoringMethod = "anchor"       // انکراژ
	ExcavationPermitShoringMethodDiaphragm   ExcavationPermitShoringMethod = "diaphragm"    // دیوار دیافراگمی
	ExcavationPermitShoringMethodTopDown     ExcavationPermitShoringMethod = "top-down"     // بالا به پایین
)

// ExpropriationCompensationCompensationKind is an item of the list نوع عوض (kind of compensation).
type ExpropriationCompensationCompensationKind string

// The items.
const (
	ExpropriationCompensationCompensationKindCash              ExpropriationCompensationCompensationKind = "cash"               // نقد
	ExpropriationCompensationCompensationKindExchangeLand      ExpropriationCompensationCompensationKind = "exchange-land"      // زمین معوض
	ExpropriationCompensationCompensationKindExchangeApartment ExpropriationCompensationCompensationKind = "exchange-apartment" // آپارتمان معوض
	ExpropriationCompensationCompensationKindDensity           ExpropriationCompensationCompensationKind = "density"            // تراکم یا پروانه
	ExpropriationCompensationCompensationKindMixed             ExpropriationCompensationCompensationKind = "mixed"              // ترکیبی
)

// ExpropriationCompensationPropertyRights is an item of the list حقوق ملک (rights on a property).
type ExpropriationCompensationPropertyRights string

// The items.
const (
	ExpropriationCompensationPropertyRightsGoodwill ExpropriationCompensationPropertyRights = "goodwill" // سرقفلی یا حق کسب
	ExpropriationCompensationPropertyRightsTenancy  ExpropriationCompensationPropertyRights = "tenancy"  // اجاره
	ExpropriationCompensationPropertyRightsMortgage ExpropriationCompensationPropertyRights = "mortgage" // رهن
	ExpropriationCompensationPropertyRightsUsufruct ExpropriationCompensationPropertyRights = "usufruct" // حق انتفاع
)

// ExpropriationCompensationSchemeKind is an item of the list نوع طرح (kind of scheme).
type ExpropriationCompensationSchemeKind string

// The items.
const (
	ExpropriationCompensationSchemeKindWidening      ExpropriationCompensationSchemeKind = "widening"       // تعریض معبر
	ExpropriationCompensationSchemeKindHighway       ExpropriationCompensationSchemeKind = "highway"        // بزرگراه
	ExpropriationCompensationSchemeKindGreenSpace    ExpropriationCompensationSchemeKind = "green-space"    // فضای سبز
	ExpropriationCompensationSchemeKindPublicService ExpropriationCompensationSchemeKind = "public-service" // خدمات عمومی
	ExpropriationCompensationSchemeKindMetro         ExpropriationCompensationSchemeKind = "metro"          // مترو
)

// FeeInstalmentSecurityKind is an item of the list نوع تضمین (kind of security).
type FeeInstalmentSecurityKind string

// The items.
const (
	FeeInstalmentSecurityKindCheque         FeeInstalmentSecurityKind = "cheque"          // چک صیادی
	FeeInstalmentSecurityKindPromissoryNote FeeInstalmentSecurityKind = "promissory-note" // سفته
	FeeInstalmentSecurityKindBankGuarantee  FeeInstalmentSecurityKind = "bank-guarantee"  // ضمانت‌نامه بانکی
)

// FeeRefundRefundReason is an item of the list علت استرداد (reason for the refund).
type FeeRefundRefundReason string

// The items.
const (
	FeeRefundRefundReasonPermitCancelled FeeRefundRefundReason = "permit-cancelled"  // ابطال پروانه یا انصراف
	FeeRefundRefundReasonOverpaid        FeeRefundRefundReason = "overpaid"          // پرداخت اضافه
	FeeRefundRefundReasonPaidTwice       FeeRefundRefundReason = "paid-twice"        // پرداخت تکراری
	FeeRefundRefundReasonArticle77Ruling FeeRefundRefundReason = "article-77-ruling" // رأی کمیسیون ماده ۷۷
	FeeRefundRefundReasonCourtRuling     FeeRefundRefundReason = "court-ruling"      // رأی دیوان یا دادگاه
)

// Filer is an item of the list درخواست‌دهنده (who files).
type Filer string

// The items.
const (
	FilerOwner           Filer = "owner"            // مالک
	FilerRepresentative  Filer = "representative"   // وکیل یا نماینده قانونی
	FilerHeir            Filer = "heir"             // وارث
	FilerGuardian        Filer = "guardian"         // ولی یا قیم
	FilerCompany         Filer = "company"          // شخص حقوقی
	FilerEndowmentLessee Filer = "endowment-lessee" // مستأجر زمین وقفی
	FilerTenant          Filer = "tenant"           // مستأجر
	FilerNeighbour       Filer = "neighbour"        // همسایه
	FilerCitizen         Filer = "citizen"          // شهروند
	FilerEngineer        Filer = "engineer"         // مهندس
	FilerNotaryOffice    Filer = "notary-office"    // دفتر اسناد رسمی
	FilerBank            Filer = "bank"             // بانک
	FilerGovernmentBody  Filer = "government-body"  // دستگاه دولتی
	FilerMunicipality    Filer = "municipality"     // شهرداری
)

// FireSafetyInquiryFireOccupancy is an item of the list کاربری از نظر آتش‌نشانی (use in a fire review).
type FireSafetyInquiryFireOccupancy string

// The items.
const (
	FireSafetyInquiryFireOccupancyResidential FireSafetyInquiryFireOccupancy = "residential"  // مسکونی
	FireSafetyInquiryFireOccupancyCommercial  FireSafetyInquiryFireOccupancy = "commercial"   // تجاری
	FireSafetyInquiryFireOccupancyOffice      FireSafetyInquiryFireOccupancy = "office"       // اداری
	FireSafetyInquiryFireOccupancyAssembly    FireSafetyInquiryFireOccupancy = "assembly"     // تجمعی
	FireSafetyInquiryFireOccupancyHealth      FireSafetyInquiryFireOccupancy = "health"       // درمانی
	FireSafetyInquiryFireOccupancyIndustrial  FireSafetyInquiryFireOccupancy = "industrial"   // صنعتی
	FireSafetyInquiryFireOccupancyFuelStation FireSafetyInquiryFireOccupancy = "fuel-station" // جایگاه سوخت
)

// FireSafetyInquiryReviewStage is an item of the list مرحله بررسی آتش‌نشانی (stage of the fire review).
type FireSafetyInquiryReviewStage string

// The items.
const (
	FireSafetyInquiryReviewStageDrawings   FireSafetyInquiryReviewStage = "drawings"   // نقشه
	FireSafetyInquiryReviewStageExecution  FireSafetyInquiryReviewStage = "execution"  // حین اجرا
	FireSafetyInquiryReviewStageCompletion FireSafetyInquiryReviewStage = "completion" // پایان کار
)

// GardenClassificationArticle12Result is an item of the list نتیجه ماده ۱۲ (result under article 12).
type GardenClassificationArticle12Result string

// The items.
const (
	GardenClassificationArticle12ResultMawat        GardenClassificationArticle12Result = "mawat"         // موات
	GardenClassificationArticle12ResultBayer        GardenClassificationArticle12Result = "bayer"         // بایر
	GardenClassificationArticle12ResultDayer        GardenClassificationArticle12Result = "dayer"         // دایر
	GardenClassificationArticle12ResultDayerPlanted GardenClassificationArticle12Result = "dayer-planted" // دایر مشجر
	GardenClassificationArticle12ResultNone         GardenClassificationArticle12Result = "none"          // ندارد
)

// GardenClassificationDeedLandKind is an item of the list نوع زمین در سند (kind of land on a deed).
type GardenClassificationDeedLandKind string

// The items.
const (
	GardenClassificationDeedLandKindGarden  GardenClassificationDeedLandKind = "garden"  // باغ
	GardenClassificationDeedLandKindPlanted GardenClassificationDeedLandKind = "planted" // زمین مشجر
	GardenClassificationDeedLandKindHouse   GardenClassificationDeedLandKind = "house"   // خانه
	GardenClassificationDeedLandKindLand    GardenClassificationDeedLandKind = "land"    // زمین
	GardenClassificationDeedLandKindOther   GardenClassificationDeedLandKind = "other"   // سایر
)

// GardenClassificationRequestOrigin is an item of the list منشأ درخواست تشخیص باغ (origin of a garden request).
type GardenClassificationRequestOrigin string

// The items.
const (
	GardenClassificationRequestOriginPermit      GardenClassificationRequestOrigin = "permit"      // درخواست پروانه
	GardenClassificationRequestOriginSubdivision GardenClassificationRequestOrigin = "subdivision" // تفکیک یا تغییر کاربری
	GardenClassificationRequestOriginOwner       GardenClassificationRequestOrigin = "owner"       // درخواست مالک
	GardenClassificationRequestOriginObjection   GardenClassificationRequestOrigin = "objection"   // اعتراض به رأی پیشین
)

// GasInquiryGasSubject is an item of the list موضوع استعلام گاز (subject of a gas inquiry).
type GasInquiryGasSubject string

// The items.
const (
	GasInquiryGasSubjectNewConnection  GasInquiryGasSubject = "new-connection"  // انشعاب تازه
	GasInquiryGasSubjectPipingApproval GasInquiryGasSubject = "piping-approval" // تأیید لوله‌کشی
	GasInquiryGasSubjectCapacityChange GasInquiryGasSubject = "capacity-change" // تغییر ظرفیت
	GasInquiryGasSubjectDisconnect     GasInquiryGasSubject = "disconnect"      // قطع پیش از تخریب
	GasInquiryGasSubjectClearance      GasInquiryGasSubject = "clearance"       // حریم شبکه
)

// Group is an item of the list گروه (group of the record).
type Group string

// The items.
const (
	GroupPlot        Group = "plot"        // ملک و پرونده
	GroupPermit      Group = "permit"      // پروانه‌ها
	GroupCertificate Group = "certificate" // گواهی‌ها
	GroupCommission  Group = "commission"  // کمیسیون‌ها
	GroupFinance     Group = "finance"     // عوارض و مالی
	GroupSubdivision Group = "subdivision" // تفکیک و تجمیع
	GroupInteragency Group = "interagency" // بین‌دستگاهی
)

// LandKind is an item of the list نوع زمین (kind of land).
type LandKind string

// The items.
const (
	LandKindBuilt        LandKind = "built"         // دارای بنا
	LandKindMawat        LandKind = "mawat"         // موات
	LandKindBayer        LandKind = "bayer"         // بایر
	LandKindDayer        LandKind = "dayer"         // دایر
	LandKindDayerPlanted LandKind = "dayer-planted" // دایر مشجر
	LandKindGarden       LandKind = "garden"        // باغ
)

// LandSubdivisionShareSettlement is an item of the list شیوه تسویه سهم (settlement of the share).
type LandSubdivisionShareSettlement string

// The items.
const (
	LandSubdivisionShareSettlementLand  LandSubdivisionShareSettlement = "land"  // واگذاری زمین
	LandSubdivisionShareSettlementCash  LandSubdivisionShareSettlement = "cash"  // معادل روز زمین
	LandSubdivisionShareSettlementMixed LandSubdivisionShareSettlement = "mixed" // ترکیبی
)

// LandUse is an item of the list کاربری (land use).
type LandUse string

// The items.
const (
	LandUseResidential    LandUse = "residential"    // مسکونی
	LandUseCommercial     LandUse = "commercial"     // تجاری
	LandUseAdministrative LandUse = "administrative" // اداری
	LandUseIndustrial     LandUse = "industrial"     // صنعتی و کارگاهی
	LandUseMixed          LandUse = "mixed"          // مختلط
	LandUseEducational    LandUse = "educational"    // آموزشی
	LandUseHealth         LandUse = "health"         // درمانی
	LandUseCultural       LandUse = "cultural"       // فرهنگی
	LandUseReligious      LandUse = "religious"      // مذهبی
	LandUseSport          LandUse = "sport"          // ورزشی
	LandUseHospitality    LandUse = "hospitality"    // پذیرایی و جهانگردی
	LandUseGreen          LandUse = "green"          // فضای سبز
	LandUseGarden         LandUse = "garden"         // باغ
	LandUseAgricultural   LandUse = "agricultural"   // زراعی
	LandUseParking        LandUse = "parking"        // پارکینگ عمومی
	LandUseUtility        LandUse = "utility"        // تأسیسات و تجهیزات شهری
	LandUseOther          LandUse = "other"          // سایر
)

// LandUseChangeChangeScope is an item of the list دامنه تغییر کاربری (scope of a change of use).
type LandUseChangeChangeScope string

// The items.
const (
	LandUseChangeChangeScopePlot     LandUseChangeChangeScope = "plot"     // کل ملک
	LandUseChangeChangeScopeBuilding LandUseChangeChangeScope = "building" // ساختمان
	LandUseChangeChangeScopeUnit     LandUseChangeChangeScope = "unit"     // یک واحد
)

// LandUseInquiryInquiryScope is an item of the list موضوع استعلام (scope of the inquiry).
type LandUseInquiryInquiryScope string

// The items.
const (
	LandUseInquiryInquiryScopePlot LandUseInquiryInquiryScope = "plot" // کل ملک
	LandUseInquiryInquiryScopeUnit LandUseInquiryInquiryScope = "unit" // یک واحد
)

// LineVoltage is an item of the list ردیف ولتاژ خط (voltage of a power line).
type LineVoltage string

// The items.
const (
	LineVoltageLow   LineVoltage = "low"   // فشار ضعیف
	LineVoltageKv20  LineVoltage = "kv20"  // ۱ تا ۲۰ کیلوولت
	LineVoltageKv33  LineVoltage = "kv33"  // ۳۳ کیلوولت
	LineVoltageKv63  LineVoltage = "kv63"  // ۶۳ کیلوولت
	LineVoltageKv132 LineVoltage = "kv132" // ۱۳۲ کیلوولت
	LineVoltageKv230 LineVoltage = "kv230" // ۲۳۰ کیلوولت
	LineVoltageKv400 LineVoltage = "kv400" // ۴۰۰ و ۵۰۰ کیلوولت
)

// LossKind is an item of the list علت درخواست المثنی (reason for a duplicate).
type LossKind string

// The items.
const (
	LossKindLost      LossKind = "lost"      // مفقود شده
	LossKindStolen    LossKind = "stolen"    // سرقت شده
	LossKindDestroyed LossKind = "destroyed" // از بین رفته (آتش، آب)
	LossKindWorn      LossKind = "worn"      // فرسوده یا ناخوانا
)

// MacroZone is an item of the list پهنه طرح تفصیلی (zone of the detailed plan).
type MacroZone string

// The items.
const (
	MacroZoneR MacroZone = "r" // سکونت
	MacroZoneS MacroZone = "s" // فعالیت
	MacroZoneM MacroZone = "m" // مختلط
	MacroZoneG MacroZone = "g" // حفاظت (سبز و باز)
)

// MajorRepairPermitMajorRepairWork is an item of the list کار تعمیرات اساسی (major-repair work).
type MajorRepairPermitMajorRepairWork string

// The items.
const (
	MajorRepairPermitMajorRepairWorkRoof          MajorRepairPermitMajorRepairWork = "roof"          // تعویض سقف
	MajorRepairPermitMajorRepairWorkWall          MajorRepairPermitMajorRepairWork = "wall"          // دیوار باربر
	MajorRepairPermitMajorRepairWorkColumn        MajorRepairPermitMajorRepairWork = "column"        // تیر یا ستون
	MajorRepairPermitMajorRepairWorkFoundation    MajorRepairPermitMajorRepairWork = "foundation"    // پی
	MajorRepairPermitMajorRepairWorkFacade        MajorRepairPermitMajorRepairWork = "facade"        // نماسازی
	MajorRepairPermitMajorRepairWorkStairs        MajorRepairPermitMajorRepairWork = "stairs"        // پله یا آسانسور
	MajorRepairPermitMajorRepairWorkOpening       MajorRepairPermitMajorRepairWork = "opening"       // بازشوی تازه
	MajorRepairPermitMajorRepairWorkInstallations MajorRepairPermitMajorRepairWork = "installations" // تأسیسات اصلی
)

// MetroProtectionInquiryFoundationKind is an item of the list نوع پی (kind of foundation).
type MetroProtectionInquiryFoundationKind string

// The items.
const (
	MetroProtectionInquiryFoundationKindStrip MetroProtectionInquiryFoundationKind = "strip" // نواری
	MetroProtectionInquiryFoundationKindRaft  MetroProtectionInquiryFoundationKind = "raft"  // گسترده
	MetroProtectionInquiryFoundationKindPile  MetroProtectionInquiryFoundationKind = "pile"  // شمع
)

// MetroProtectionInquiryMetroStructure is an item of the list سازه مترو (metro structure).
type MetroProtectionInquiryMetroStructure string

// The items.
const (
	MetroProtectionInquiryMetroStructureTunnel  MetroProtectionInquiryMetroStructure = "tunnel"  // تونل
	MetroProtectionInquiryMetroStructureStation MetroProtectionInquiryMetroStructure = "station" // ایستگاه
	MetroProtectionInquiryMetroStructureShaft   MetroProtectionInquiryMetroStructure = "shaft"   // هواکش یا چاه
	MetroProtectionInquiryMetroStructureSurface MetroProtectionInquiryMetroStructure = "surface" // مسیر روزمینی
)

// MinorRepairPermitMinorRepairWork is an item of the list کار تعمیرات جزئی (minor-repair work).
type MinorRepairPermitMinorRepairWork string

// The items.
const (
	MinorRepairPermitMinorRepairWorkPaint         MinorRepairPermitMinorRepairWork = "paint"         // نقاشی
	MinorRepairPermitMinorRepairWorkTile          MinorRepairPermitMinorRepairWork = "tile"          // کاشی و سرامیک
	MinorRepairPermitMinorRepairWorkPlaster       MinorRepairPermitMinorRepairWork = "plaster"       // گچ‌کاری
	MinorRepairPermitMinorRepairWorkFloor         MinorRepairPermitMinorRepairWork = "floor"         // کف‌سازی
	MinorRepairPermitMinorRepairWorkWaterproofing MinorRepairPermitMinorRepairWork = "waterproofing" // عایق بام
	MinorRepairPermitMinorRepairWorkPipes         MinorRepairPermitMinorRepairWork = "pipes"         // تعویض لوله
	MinorRepairPermitMinorRepairWorkWiring        MinorRepairPermitMinorRepairWork = "wiring"        // تعویض سیم‌کشی
	MinorRepairPermitMinorRepairWorkKitchen       MinorRepairPermitMinorRepairWork = "kitchen"       // آشپزخانه و سرویس
	MinorRepairPermitMinorRepairWorkDoorWindow    MinorRepairPermitMinorRepairWork = "door-window"   // در و پنجره
	MinorRepairPermitMinorRepairWorkYard          MinorRepairPermitMinorRepairWork = "yard"          // محوطه‌سازی
)

// NoViolationCertificateTransferScope is an item of the list دامنه معامله (scope of the deal).
type NoViolationCertificateTransferScope string

// The items.
const (
	NoViolationCertificateTransferScopeWholePlot NoViolationCertificateTransferScope = "whole-plot" // کل پلاک
	NoViolationCertificateTransferScopeShare     NoViolationCertificateTransferScope = "share"      // سهم مشاع
	NoViolationCertificateTransferScopeUnit      NoViolationCertificateTransferScope = "unit"       // یک واحد
)

// OwnerRecordUpdateOwnerChangeKind is an item of the list علت تغییر مالک (cause of the change of owner).
type OwnerRecordUpdateOwnerChangeKind string

// The items.
const (
	OwnerRecordUpdateOwnerChangeKindSale          OwnerRecordUpdateOwnerChangeKind = "sale"           // بیع قطعی (خرید و فروش)
	OwnerRecordUpdateOwnerChangeKindSettlement    OwnerRecordUpdateOwnerChangeKind = "settlement"     // صلح
	OwnerRecordUpdateOwnerChangeKindGift          OwnerRecordUpdateOwnerChangeKind = "gift"           // هبه
	OwnerRecordUpdateOwnerChangeKindInheritance   OwnerRecordUpdateOwnerChangeKind = "inheritance"    // ارث
	OwnerRecordUpdateOwnerChangeKindCourtJudgment OwnerRecordUpdateOwnerChangeKind = "court-judgment" // رأی دادگاه
	OwnerRecordUpdateOwnerChangeKindIdentity      OwnerRecordUpdateOwnerChangeKind = "identity"       // اصلاح هویت
	OwnerRecordUpdateOwnerChangeKindCompany       OwnerRecordUpdateOwnerChangeKind = "company"        // تغییر شرکت
)

// PartyRole is an item of the list سمت در پرونده کمیسیون (role in a commission case).
type PartyRole string

// The items.
const (
	PartyRoleOwner          PartyRole = "owner"          // مالک
	PartyRoleSuccessor      PartyRole = "successor"      // قائم‌مقام مالک
	PartyRoleTenant         PartyRole = "tenant"         // مستأجر
	PartyRoleNeighbour      PartyRole = "neighbour"      // مجاور متضرر
	PartyRoleRepresentative PartyRole = "representative" // وکیل یا نماینده
	PartyRoleMunicipality   PartyRole = "municipality"   // شهرداری
)

// PermitAmendmentAmendmentItem is an item of the list مورد اصلاح (item to amend).
type PermitAmendmentAmendmentItem string

// The items.
const (
	PermitAmendmentAmendmentItemArea        PermitAmendmentAmendmentItem = "area"        // مساحت یا زیربنا
	PermitAmendmentAmendmentItemOwnerName   PermitAmendmentAmendmentItem = "owner-name"  // نام مالک (اشتباه نگارشی)
	PermitAmendmentAmendmentItemAddress     PermitAmendmentAmendmentItem = "address"     // نشانی
	PermitAmendmentAmendmentItemExecutor    PermitAmendmentAmendmentItem = "executor"    // مجری
	PermitAmendmentAmendmentItemDesigner    PermitAmendmentAmendmentItem = "designer"    // طراح
	PermitAmendmentAmendmentItemDescription PermitAmendmentAmendmentItem = "description" // شرح طبقات
	PermitAmendmentAmendmentItemClerical    PermitAmendmentAmendmentItem = "clerical"    // اشتباه نگارشی
)

// PermitCancellationCancelReason is an item of the list علت ابطال (reason for cancellation).
type PermitCancellationCancelReason string

// The items.
const (
	PermitCancellationCancelReasonWithdrawal PermitCancellationCancelReason = "withdrawal"  // انصراف از ساخت
	PermitCancellationCancelReasonNewDesign  PermitCancellationCancelReason = "new-design"  // تغییر کامل طرح
	PermitCancellationCancelReasonSale       PermitCancellationCancelReason = "sale"        // فروش ملک
	PermitCancellationCancelReasonScheme     PermitCancellationCancelReason = "scheme"      // قرار گرفتن در طرح عمومی
	PermitCancellationCancelReasonIssueError PermitCancellationCancelReason = "issue-error" // اشتباه در صدور
	PermitCancellationCancelReasonCourtOrder PermitCancellationCancelReason = "court-order" // رأی مرجع قضایی
)

// PermitDuplicateWorksStatus is an item of the list وضعیت عملیات (state of the works).
type PermitDuplicateWorksStatus string

// The items.
const (
	PermitDuplicateWorksStatusNotStarted PermitDuplicateWorksStatus = "not-started" // شروع نشده
	PermitDuplicateWorksStatusInProgress PermitDuplicateWorksStatus = "in-progress" // در حال اجرا
	PermitDuplicateWorksStatusFinished   PermitDuplicateWorksStatus = "finished"    // پایان یافته
)

// PermitExtensionDelayReason is an item of the list علت تأخیر (reason for the delay).
type PermitExtensionDelayReason string

// The items.
const (
	PermitExtensionDelayReasonFinance PermitExtensionDelayReason = "finance" // مالی
	PermitExtensionDelayReasonDispute PermitExtensionDelayReason = "dispute" // اختلاف مالکان یا دعوا
	PermitExtensionDelayReasonWeather PermitExtensionDelayReason = "weather" // شرایط جوی
	PermitExtensionDelayReasonOrder   PermitExtensionDelayReason = "order"   // دستور توقف
	PermitExtensionDelayReasonOther   PermitExtensionDelayReason = "other"   // سایر
)

// PersonKind is an item of the list نوع شخص یا مالک (kind of person or owner).
type PersonKind string

// The items.
const (
	PersonKindNatural    PersonKind = "natural"    // شخص حقیقی
	PersonKindLegal      PersonKind = "legal"      // شخص حقوقی
	PersonKindGovernment PersonKind = "government" // دستگاه دولتی یا عمومی
	PersonKindEndowment  PersonKind = "endowment"  // موقوفه
)

// PlotAddressUpdateAddressItem is an item of the list مورد اصلاح (item to correct).
type PlotAddressUpdateAddressItem string

// The items.
const (
	PlotAddressUpdateAddressItemAddress        PlotAddressUpdateAddressItem = "address"         // نشانی
	PlotAddressUpdateAddressItemHouseNumber    PlotAddressUpdateAddressItem = "house-number"    // پلاک
	PlotAddressUpdateAddressItemPostalCode     PlotAddressUpdateAddressItem = "postal-code"     // کد پستی
	PlotAddressUpdateAddressItemRenovationCode PlotAddressUpdateAddressItem = "renovation-code" // کد نوسازی
	PlotAddressUpdateAddressItemMapLocation    PlotAddressUpdateAddressItem = "map-location"    // جانمایی
)

// PlotAddressUpdateCorrectionCause is an item of the list علت اصلاح (cause of the correction).
type PlotAddressUpdateCorrectionCause string

// The items.
const (
	PlotAddressUpdateCorrectionCauseStreetRenamed PlotAddressUpdateCorrectionCause = "street-renamed" // تغییر نام معبر
	PlotAddressUpdateCorrectionCauseRenumbered    PlotAddressUpdateCorrectionCause = "renumbered"     // تغییر پلاک
	PlotAddressUpdateCorrectionCauseMerge         PlotAddressUpdateCorrectionCause = "merge"          // تجمیع
	PlotAddressUpdateCorrectionCauseSubdivision   PlotAddressUpdateCorrectionCause = "subdivision"    // تفکیک
	PlotAddressUpdateCorrectionCauseAuditError    PlotAddressUpdateCorrectionCause = "audit-error"    // اشتباه ممیزی
	PlotAddressUpdateCorrectionCauseDataEntry     PlotAddressUpdateCorrectionCause = "data-entry"     // اشتباه ثبت
)

// PlotMergeJoinedBy is an item of the list شیوه یکپارچگی پلاک‌ها (how plots are joined).
type PlotMergeJoinedBy string

// The items.
const (
	PlotMergeJoinedByBuilding PlotMergeJoinedBy = "building" // ساختمان مشترک
	PlotMergeJoinedByWall     PlotMergeJoinedBy = "wall"     // دیوارکشی
	PlotMergeJoinedByPlan     PlotMergeJoinedBy = "plan"     // فقط روی نقشه
)

// PlotMergeMergePurpose is an item of the list هدف تجمیع (purpose of a merge).
type PlotMergeMergePurpose string

// The items.
const (
	PlotMergeMergePurposeNewBuilding PlotMergeMergePurpose = "new-building" // ساخت‌وساز جدید
	PlotMergeMergePurposeDeed        PlotMergeMergePurpose = "deed"         // اصلاح سند
	PlotMergeMergePurposeRenewal     PlotMergeMergePurpose = "renewal"      // نوسازی بافت فرسوده
)

// PlotState is an item of the list وضع موجود ملک (present state of the plot).
type PlotState string

// The items.
const (
	PlotStateVacant    PlotState = "vacant"     // فاقد ساختمان (بایر)
	PlotStateBuilt     PlotState = "built"      // دارای ساختمان
	PlotStateHalfBuilt PlotState = "half-built" // نیمه‌تمام
	PlotStateRuined    PlotState = "ruined"     // مخروبه
)

// Purpose is an item of the list منظور از گواهی یا استعلام (purpose of a certificate or inquiry).
type Purpose string

// The items.
const (
	PurposeTransfer          Purpose = "transfer"           // نقل و انتقال
	PurposeMortgage          Purpose = "mortgage"           // رهن بانکی
	PurposeBank              Purpose = "bank"               // بانک
	PurposePermit            Purpose = "permit"             // پروانه
	PurposePermitExtension   Purpose = "permit-extension"   // تمدید پروانه
	PurposeCompletion        Purpose = "completion"         // پایان کار
	PurposeUtilityConnection Purpose = "utility-connection" // انشعاب
	PurposeSubdivision       Purpose = "subdivision"        // تفکیک یا تجمیع
	PurposeExpropriation     Purpose = "expropriation"      // تملک
	PurposeOwnerChange       Purpose = "owner-change"       // تغییر مالک پرونده
	PurposeConstructionLoan  Purpose = "construction-loan"  // وام ساخت
	PurposeStagedPayment     Purpose = "staged-payment"     // پرداخت مرحله‌ای
	PurposeArticle100        Purpose = "article-100"        // پرونده ماده صد
	PurposeInsurance         Purpose = "insurance"          // بیمه
	PurposeHeritage          Purpose = "heritage"           // میراث فرهنگی
	PurposeCourt             Purpose = "court"              // مرجع قضایی
	PurposePersonal          Purpose = "personal"           // شخصی
)

// RenovationTaxClearancePropertyKind is an item of the list نوع ملک (kind of property).
type RenovationTaxClearancePropertyKind string

// The items.
const (
	RenovationTaxClearancePropertyKindLand      RenovationTaxClearancePropertyKind = "land"      // زمین
	RenovationTaxClearancePropertyKindBuilding  RenovationTaxClearancePropertyKind = "building"  // ساختمان
	RenovationTaxClearancePropertyKindApartment RenovationTaxClearancePropertyKind = "apartment" // آپارتمان
	RenovationTaxClearancePropertyKindShop      RenovationTaxClearancePropertyKind = "shop"      // واحد صنفی
)

// RenovationTaxClearanceRenovationExemption is an item of the list معافیت نوسازی (renovation-tax exemption).
type RenovationTaxClearanceRenovationExemption string

// The items.
const (
	RenovationTaxClearanceRenovationExemptionNone     RenovationTaxClearanceRenovationExemption = "none"      // ندارد
	RenovationTaxClearanceRenovationExemptionRebuilt  RenovationTaxClearanceRenovationExemption = "rebuilt"   // نوسازی بنا (سه سال)
	RenovationTaxClearanceRenovationExemptionOtherLaw RenovationTaxClearanceRenovationExemption = "other-law" // به موجب قانون دیگر
)

// RetrofitPermitRetrofitGoal is an item of the list هدف بهسازی (rehabilitation objective).
type RetrofitPermitRetrofitGoal string

// The items.
const (
	RetrofitPermitRetrofitGoalBasic   RetrofitPermitRetrofitGoal = "basic"   // مبنا
	RetrofitPermitRetrofitGoalDesired RetrofitPermitRetrofitGoal = "desired" // مطلوب
	RetrofitPermitRetrofitGoalSpecial RetrofitPermitRetrofitGoal = "special" // ویژه
	RetrofitPermitRetrofitGoalLimited RetrofitPermitRetrofitGoal = "limited" // محدود
)

// RetrofitPermitRetrofitMethod is an item of the list روش تقویت (method of strengthening).
type RetrofitPermitRetrofitMethod string

// The items.
const (
	RetrofitPermitRetrofitMethodBrace      RetrofitPermitRetrofitMethod = "brace"      // مهاربند
	RetrofitPermitRetrofitMethodShearWall  RetrofitPermitRetrofitMethod = "shear-wall" // دیوار برشی
	RetrofitPermitRetrofitMethodJacket     RetrofitPermitRetrofitMethod = "jacket"     // ژاکت تیر یا ستون
	RetrofitPermitRetrofitMethodFrp        RetrofitPermitRetrofitMethod = "frp"        // الیاف پلیمری
	RetrofitPermitRetrofitMethodFoundation RetrofitPermitRetrofitMethod = "foundation" // تقویت پی
	RetrofitPermitRetrofitMethodTie        RetrofitPermitRetrofitMethod = "tie"        // کلاف‌بندی
	RetrofitPermitRetrofitMethodDamper     RetrofitPermitRetrofitMethod = "damper"     // میراگر یا جداساز
)

// RoadSchemeInquiryIntendedAction is an item of the list اقدام مورد نظر (intended action).
type RoadSchemeInquiryIntendedAction string

// The items.
const (
	RoadSchemeInquiryIntendedActionBuild    RoadSchemeInquiryIntendedAction = "build"    // احداث یا تجدید بنا
	RoadSchemeInquiryIntendedActionExtend   RoadSchemeInquiryIntendedAction = "extend"   // افزایش بنا
	RoadSchemeInquiryIntendedActionRepair   RoadSchemeInquiryIntendedAction = "repair"   // تعمیر
	RoadSchemeInquiryIntendedActionSale     RoadSchemeInquiryIntendedAction = "sale"     // فروش
	RoadSchemeInquiryIntendedActionLease    RoadSchemeInquiryIntendedAction = "lease"    // اجاره
	RoadSchemeInquiryIntendedActionMortgage RoadSchemeInquiryIntendedAction = "mortgage" // رهن
)

// SiteVisitPlotOccupant is an item of the list متصرف ملک (occupant of the plot).
type SiteVisitPlotOccupant string

// The items.
const (
	SiteVisitPlotOccupantOwner   SiteVisitPlotOccupant = "owner"   // مالک
	SiteVisitPlotOccupantTenant  SiteVisitPlotOccupant = "tenant"  // مستأجر
	SiteVisitPlotOccupantWorkers SiteVisitPlotOccupant = "workers" // کارگاه ساختمانی
	SiteVisitPlotOccupantEmpty   SiteVisitPlotOccupant = "empty"   // خالی
)

// SiteVisitTimeOfDay is an item of the list نوبت روز (time of day).
type SiteVisitTimeOfDay string

// The items.
const (
	SiteVisitTimeOfDayMorning   SiteVisitTimeOfDay = "morning"   // صبح
	SiteVisitTimeOfDayNoon      SiteVisitTimeOfDay = "noon"      // ظهر
	SiteVisitTimeOfDayAfternoon SiteVisitTimeOfDay = "afternoon" // عصر
)

// SiteVisitVisitPurpose is an item of the list هدف بازدید (purpose of the visit).
type SiteVisitVisitPurpose string

// The items.
const (
	SiteVisitVisitPurposeInstruction     SiteVisitVisitPurpose = "instruction"      // دستور نقشه
	SiteVisitVisitPurposePermit          SiteVisitVisitPurpose = "permit"           // پروانه
	SiteVisitVisitPurposePermitExtension SiteVisitVisitPurpose = "permit-extension" // تمدید پروانه
	SiteVisitVisitPurposeCompletion      SiteVisitVisitPurpose = "completion"       // پایان کار
	SiteVisitVisitPurposeNoViolation     SiteVisitVisitPurpose = "no-violation"     // عدم خلاف
	SiteVisitVisitPurposeRepair          SiteVisitVisitPurpose = "repair"           // تعمیرات
	SiteVisitVisitPurposeInquiry         SiteVisitVisitPurpose = "inquiry"          // پاسخ استعلام
	SiteVisitVisitPurposeObjection       SiteVisitVisitPurpose = "objection"        // اعتراض به گزارش قبلی
)

// SocialSecurityInquiryPremiumExemption is an item of the list معافیت از حق بیمه (exemption from the premium).
type SocialSecurityInquiryPremiumExemption string

// The items.
const (
	SocialSecurityInquiryPremiumExemptionNone      SocialSecurityInquiryPremiumExemption = "none"      // ندارد
	SocialSecurityInquiryPremiumExemptionMosque    SocialSecurityInquiryPremiumExemption = "mosque"    // مسجد یا حسینیه
	SocialSecurityInquiryPremiumExemptionEducation SocialSecurityInquiryPremiumExemption = "education" // آموزشی
	SocialSecurityInquiryPremiumExemptionHealth    SocialSecurityInquiryPremiumExemption = "health"    // بهداشتی یا درمانی
	SocialSecurityInquiryPremiumExemptionSport     SocialSecurityInquiryPremiumExemption = "sport"     // ورزشی
	SocialSecurityInquiryPremiumExemptionCulture   SocialSecurityInquiryPremiumExemption = "culture"   // فرهنگی
)

// SocialSecurityInquiryPremiumPermit is an item of the list پروانه مشمول حق بیمه (permit that owes a premium).
type SocialSecurityInquiryPremiumPermit string

// The items.
const (
	SocialSecurityInquiryPremiumPermitNew         SocialSecurityInquiryPremiumPermit = "new"          // ایجاد
	SocialSecurityInquiryPremiumPermitExtension   SocialSecurityInquiryPremiumPermit = "extension"    // توسعه
	SocialSecurityInquiryPremiumPermitDensity     SocialSecurityInquiryPremiumPermit = "density"      // افزایش تراکم
	SocialSecurityInquiryPremiumPermitRebuild     SocialSecurityInquiryPremiumPermit = "rebuild"      // تخریب و نوسازی
	SocialSecurityInquiryPremiumPermitMajorRepair SocialSecurityInquiryPremiumPermit = "major-repair" // تعمیرات اساسی
)

// SocialSecurityInquirySocialSecuritySubject is an item of the list موضوع استعلام بیمه (subject of an insurance inquiry).
type SocialSecurityInquirySocialSecuritySubject string

// The items.
const (
	SocialSecurityInquirySocialSecuritySubjectPermitPremium    SocialSecurityInquirySocialSecuritySubject = "permit-premium"    // حق بیمه پروانه
	SocialSecurityInquirySocialSecuritySubjectCompletion       SocialSecurityInquirySocialSecuritySubject = "completion"        // پایان کار
	SocialSecurityInquirySocialSecuritySubjectWorkshopTransfer SocialSecurityInquirySocialSecuritySubject = "workshop-transfer" // انتقال کارگاه
	SocialSecurityInquirySocialSecuritySubjectBusinessRenewal  SocialSecurityInquirySocialSecuritySubject = "business-renewal"  // تجدید پروانه کسب
)

// StartOfWorksExecutorKind is an item of the list نوع سازنده (kind of builder).
type StartOfWorksExecutorKind string

// The items.
const (
	StartOfWorksExecutorKindQualifiedPerson  StartOfWorksExecutorKind = "qualified-person"  // مجری حقیقی ذی‌صلاح
	StartOfWorksExecutorKindQualifiedCompany StartOfWorksExecutorKind = "qualified-company" // مجری حقوقی ذی‌صلاح
)

// StartOfWorksSupervisionMode is an item of the list شیوه نظارت (supervision mode).
type StartOfWorksSupervisionMode string

// The items.
const (
	StartOfWorksSupervisionModeSingle StartOfWorksSupervisionMode = "single" // تک‌ناظر
	StartOfWorksSupervisionModeFour   StartOfWorksSupervisionMode = "four"   // چهار ناظر
)

// StructuralSoundnessCertificateAssessmentMethod is an item of the list شیوه ارزیابی سازه (method of assessment).
type StructuralSoundnessCertificateAssessmentMethod string

// The items.
const (
	StructuralSoundnessCertificateAssessmentMethodSupervisor StructuralSoundnessCertificateAssessmentMethod = "supervisor" // گواهی ناظر دوره ساخت
	StructuralSoundnessCertificateAssessmentMethodDesk       StructuralSoundnessCertificateAssessmentMethod = "desk"       // بررسی نقشه و محاسبات
	StructuralSoundnessCertificateAssessmentMethodTests      StructuralSoundnessCertificateAssessmentMethod = "tests"      // آزمایش و سونداژ
	StructuralSoundnessCertificateAssessmentMethodDetailed   StructuralSoundnessCertificateAssessmentMethod = "detailed"   // مطالعات تفصیلی
)

// StructuralSoundnessCertificateSoundnessReason is an item of the list علت درخواست استحکام (reason for a soundness certificate).
type StructuralSoundnessCertificateSoundnessReason string

// The items.
const (
	StructuralSoundnessCertificateSoundnessReasonCompletion       StructuralSoundnessCertificateSoundnessReason = "completion"        // صدور پایان کار
	StructuralSoundnessCertificateSoundnessReasonStoreyAddition   StructuralSoundnessCertificateSoundnessReason = "storey-addition"   // اضافه اشکوب
	StructuralSoundnessCertificateSoundnessReasonStructuralChange StructuralSoundnessCertificateSoundnessReason = "structural-change" // حذف یا تغییر اجزای باربر
	StructuralSoundnessCertificateSoundnessReasonUseChange        StructuralSoundnessCertificateSoundnessReason = "use-change"        // تغییر کاربری
	StructuralSoundnessCertificateSoundnessReasonHazard           StructuralSoundnessCertificateSoundnessReason = "hazard"            // آسیب زلزله، آتش یا گودبرداری مجاور
	StructuralSoundnessCertificateSoundnessReasonCommission       StructuralSoundnessCertificateSoundnessReason = "commission"        // دستور کمیسیون ماده صد
)

// StructuralSoundnessCertificateSoundnessResult is an item of the list نتیجه ارزیابی سازه (result of the assessment).
type StructuralSoundnessCertificateSoundnessResult string

// The items.
const (
	StructuralSoundnessCertificateSoundnessResultSound   StructuralSoundnessCertificateSoundnessResult = "sound"   // پایدار
	StructuralSoundnessCertificateSoundnessResultRepair  StructuralSoundnessCertificateSoundnessResult = "repair"  // نیازمند مقاوم‌سازی
	StructuralSoundnessCertificateSoundnessResultUnsound StructuralSoundnessCertificateSoundnessResult = "unsound" // ناپایدار
)

// StructureType is an item of the list نوع سازه (structure type).
type StructureType string

// The items.
const (
	StructureTypeSteel       StructureType = "steel"        // اسکلت فلزی
	StructureTypeConcrete    StructureType = "concrete"     // اسکلت بتن‌آرمه
	StructureTypeMixed       StructureType = "mixed"        // مختلط
	StructureTypeMasonryTied StructureType = "masonry-tied" // بنایی کلاف‌دار
	StructureTypeMasonry     StructureType = "masonry"      // بنایی بدون کلاف
	StructureTypeLight       StructureType = "light"        // سبک فولادی یا پیش‌ساخته
	StructureTypeOther       StructureType = "other"        // سایر
)

// SupervisionStageReportConformity is an item of the list انطباق (conformity).
type SupervisionStageReportConformity string

// The items.
const (
	SupervisionStageReportConformityConforms    SupervisionStageReportConformity = "conforms"    // منطبق
	SupervisionStageReportConformityCorrectable SupervisionStageReportConformity = "correctable" // دارای نقص قابل اصلاح
	SupervisionStageReportConformityViolation   SupervisionStageReportConformity = "violation"   // دارای تخلف
)

// SupervisorChangeSupervisorChangeAsker is an item of the list متقاضی تغییر ناظر (who asks for the change).
type SupervisorChangeSupervisorChangeAsker string

// The items.
const (
	SupervisorChangeSupervisorChangeAskerOwner        SupervisorChangeSupervisorChangeAsker = "owner"        // مالک
	SupervisorChangeSupervisorChangeAskerEngineer     SupervisorChangeSupervisorChangeAsker = "engineer"     // مهندس ناظر
	SupervisorChangeSupervisorChangeAskerMunicipality SupervisorChangeSupervisorChangeAsker = "municipality" // شهرداری
)

// SupervisorChangeSupervisorChangeReason is an item of the list علت تغییر ناظر (reason for the change).
type SupervisorChangeSupervisorChangeReason string

// The items.
const (
	SupervisorChangeSupervisorChangeReasonAgreement       SupervisorChangeSupervisorChangeReason = "agreement"        // توافق مالک و ناظر
	SupervisorChangeSupervisorChangeReasonDeathIncapacity SupervisorChangeSupervisorChangeReason = "death-incapacity" // فوت یا ناتوانی
	SupervisorChangeSupervisorChangeReasonLicence         SupervisorChangeSupervisorChangeReason = "licence"          // انقضا یا محرومیت پروانه اشتغال
	SupervisorChangeSupervisorChangeReasonDispute         SupervisorChangeSupervisorChangeReason = "dispute"          // اختلاف
	SupervisorChangeSupervisorChangeReasonUnusedPermit    SupervisorChangeSupervisorChangeReason = "unused-permit"    // پایان اعتبار پروانه بدون اقدام مالک
	SupervisorChangeSupervisorChangeReasonLongStop        SupervisorChangeSupervisorChangeReason = "long-stop"        // توقف طولانی کار
)

// TaxClearanceInquiryTaxedTransfer is an item of the list نوع انتقال مالیاتی (kind of taxed transfer).
type TaxClearanceInquiryTaxedTransfer string

// The items.
const (
	TaxClearanceInquiryTaxedTransferProperty      TaxClearanceInquiryTaxedTransfer = "property"       // عین ملک
	TaxClearanceInquiryTaxedTransferGoodwill      TaxClearanceInquiryTaxedTransfer = "goodwill"       // سرقفلی
	TaxClearanceInquiryTaxedTransferLease         TaxClearanceInquiryTaxedTransfer = "lease"          // اجاره
	TaxClearanceInquiryTaxedTransferFirstTransfer TaxClearanceInquiryTaxedTransfer = "first-transfer" // نخستین انتقال ساخته‌شده
)

// TelecomInquiryTelecomSubject is an item of the list موضوع استعلام مخابرات (subject of a telecom inquiry).
type TelecomInquiryTelecomSubject string

// The items.
const (
	TelecomInquiryTelecomSubjectCableClearance TelecomInquiryTelecomSubject = "cable-clearance" // حریم کابل
	TelecomInquiryTelecomSubjectDuctApproval   TelecomInquiryTelecomSubject = "duct-approval"   // تأیید داکت داخلی
	TelecomInquiryTelecomSubjectFibreDigging   TelecomInquiryTelecomSubject = "fibre-digging"   // حفاری فیبر
	TelecomInquiryTelecomSubjectRelocation     TelecomInquiryTelecomSubject = "relocation"      // جابه‌جایی تأسیسات
)

// TitleKind is an item of the list نوع مدرک مالکیت (kind of title).
type TitleKind string

// The items.
const (
	TitleKindSixDang        TitleKind = "six-dang"        // سند مالکیت شش‌دانگ
	TitleKindApartment      TitleKind = "apartment"       // سند آپارتمانی
	TitleKindJoint          TitleKind = "joint"           // سند مشاعی
	TitleKindLandContract   TitleKind = "land-contract"   // قرارداد واگذاری زمین شهری
	TitleKindEndowmentLease TitleKind = "endowment-lease" // اجاره‌نامه اوقافی
)

// TransferCertificateBuildingCertificate is an item of the list گواهی ساختمانی (building certificate).
type TransferCertificateBuildingCertificate string

// The items.
const (
	TransferCertificateBuildingCertificateCompletion  TransferCertificateBuildingCertificate = "completion"   // پایان کار
	TransferCertificateBuildingCertificateNoViolation TransferCertificateBuildingCertificate = "no-violation" // عدم خلاف
	TransferCertificateBuildingCertificateExempt      TransferCertificateBuildingCertificate = "exempt"       // مشمول استثنای تبصره ۸
	TransferCertificateBuildingCertificateNone        TransferCertificateBuildingCertificate = "none"         // زمین بدون بنا
)

// TransferCertificateDealObject is an item of the list مورد معامله (object of the deal).
type TransferCertificateDealObject string

// The items.
const (
	TransferCertificateDealObjectLand          TransferCertificateDealObject = "land"           // زمین
	TransferCertificateDealObjectWholeBuilding TransferCertificateDealObject = "whole-building" // شش‌دانگ ساختمان
	TransferCertificateDealObjectUnit          TransferCertificateDealObject = "unit"           // آپارتمان
	TransferCertificateDealObjectShop          TransferCertificateDealObject = "shop"           // مغازه
	TransferCertificateDealObjectShare         TransferCertificateDealObject = "share"          // سهم مشاع
)

// TransferKind is an item of the list نوع انتقال (kind of transfer).
type TransferKind string

// The items.
const (
	TransferKindSale          TransferKind = "sale"           // بیع قطعی (خرید و فروش)
	TransferKindSettlement    TransferKind = "settlement"     // صلح
	TransferKindGift          TransferKind = "gift"           // هبه
	TransferKindExchange      TransferKind = "exchange"       // معاوضه
	TransferKindMortgage      TransferKind = "mortgage"       // رهن
	TransferKindLease         TransferKind = "lease"          // اجاره
	TransferKindDivision      TransferKind = "division"       // تقسیم‌نامه
	TransferKindInheritance   TransferKind = "inheritance"    // ارث
	TransferKindCourtJudgment TransferKind = "court-judgment" // رأی دادگاه
)

// TreeCondition is an item of the list وضعیت درخت (condition of the tree).
type TreeCondition string

// The items.
const (
	TreeConditionHealthy   TreeCondition = "healthy"   // سالم
	TreeConditionDiseased  TreeCondition = "diseased"  // آفت‌زده
	TreeConditionDry       TreeCondition = "dry"       // خشک
	TreeConditionDangerous TreeCondition = "dangerous" // در خطر سقوط
)

// TreeRemovalSiteState is an item of the list وضعیت محل درخت (state of the site).
type TreeRemovalSiteState string

// The items.
const (
	TreeRemovalSiteStateLand              TreeRemovalSiteState = "land"               // زمین
	TreeRemovalSiteStateUnderConstruction TreeRemovalSiteState = "under-construction" // در حال ساخت
	TreeRemovalSiteStateOld               TreeRemovalSiteState = "old"                // قدیمی متقاضی ساخت
	TreeRemovalSiteStateNew               TreeRemovalSiteState = "new"                // نوساز
	TreeRemovalSiteStateHouse             TreeRemovalSiteState = "house"              // مسکونی
)

// TreeRemovalTreeAction is an item of the list اقدام درباره درخت (what is done to a tree).
type TreeRemovalTreeAction string

// The items.
const (
	TreeRemovalTreeActionFell  TreeRemovalTreeAction = "fell"  // قطع
	TreeRemovalTreeActionMove  TreeRemovalTreeAction = "move"  // جابه‌جایی
	TreeRemovalTreeActionPrune TreeRemovalTreeAction = "prune" // هرس
)

// TreeRemovalTreeLocation is an item of the list جای درخت (where a tree stands).
type TreeRemovalTreeLocation string

// The items.
const (
	TreeRemovalTreeLocationInside  TreeRemovalTreeLocation = "inside"  // داخل ملک
	TreeRemovalTreeLocationFront   TreeRemovalTreeLocation = "front"   // مقابل ملک
	TreeRemovalTreeLocationOutside TreeRemovalTreeLocation = "outside" // خارج از ملک
)

// TreeRemovalTreeRemovalReason is an item of the list علت قطع یا جابه‌جایی (reason for removing a tree).
type TreeRemovalTreeRemovalReason string

// The items.
const (
	TreeRemovalTreeRemovalReasonConstruction TreeRemovalTreeRemovalReason = "construction" // مانع عملیات ساختمانی
	TreeRemovalTreeRemovalReasonFacade       TreeRemovalTreeRemovalReason = "facade"       // معارض نما
	TreeRemovalTreeRemovalReasonParking      TreeRemovalTreeRemovalReason = "parking"      // معارض پارکینگ
	TreeRemovalTreeRemovalReasonCantilever   TreeRemovalTreeRemovalReason = "cantilever"   // معارض پیش‌آمدگی
	TreeRemovalTreeRemovalReasonBranches     TreeRemovalTreeRemovalReason = "branches"     // شاخه‌های داخل ملک
	TreeRemovalTreeRemovalReasonDiseased     TreeRemovalTreeRemovalReason = "diseased"     // خشک یا آفت‌زده
	TreeRemovalTreeRemovalReasonDanger       TreeRemovalTreeRemovalReason = "danger"       // خطر سقوط
	TreeRemovalTreeRemovalReasonPublicWork   TreeRemovalTreeRemovalReason = "public-work"  // طرح عمرانی یا خط انتقال
	TreeRemovalTreeRemovalReasonTraffic      TreeRemovalTreeRemovalReason = "traffic"      // مانع عبور
	TreeRemovalTreeRemovalReasonTimber       TreeRemovalTreeRemovalReason = "timber"       // بهره‌برداری از درخت غیرمثمر
)

// UnitCompletionCertificateUnitChange is an item of the list تغییر واحد (change of a unit).
type UnitCompletionCertificateUnitChange string

// The items.
const (
	UnitCompletionCertificateUnitChangeBalconyClosed UnitCompletionCertificateUnitChange = "balcony-closed" // مسقف کردن تراس
	UnitCompletionCertificateUnitChangeMerged        UnitCompletionCertificateUnitChange = "merged"         // ادغام دو واحد
	UnitCompletionCertificateUnitChangeSplit         UnitCompletionCertificateUnitChange = "split"          // تقسیم واحد
	UnitCompletionCertificateUnitChangeMezzanine     UnitCompletionCertificateUnitChange = "mezzanine"      // احداث نیم‌طبقه
	UnitCompletionCertificateUnitChangeUse           UnitCompletionCertificateUnitChange = "use"            // تغییر بهره‌برداری
	UnitCompletionCertificateUnitChangeStructure     UnitCompletionCertificateUnitChange = "structure"      // تغییر در اجزای باربر
)

// UtilityConnectionCertificateConnectionBasis is an item of the list مبنای انشعاب (basis of a connection).
type UtilityConnectionCertificateConnectionBasis string

// The items.
const (
	UtilityConnectionCertificateConnectionBasisPermit      UtilityConnectionCertificateConnectionBasis = "permit"       // پروانه معتبر
	UtilityConnectionCertificateConnectionBasisNoViolation UtilityConnectionCertificateConnectionBasis = "no-violation" // عدم خلاف
	UtilityConnectionCertificateConnectionBasisCompletion  UtilityConnectionCertificateConnectionBasis = "completion"   // پایان کار
)

// UtilityConnectionCertificateConnectionKind is an item of the list نوع درخواست انشعاب (kind of connection request).
type UtilityConnectionCertificateConnectionKind string

// The items.
const (
	UtilityConnectionCertificateConnectionKindTemporary UtilityConnectionCertificateConnectionKind = "temporary"  // انشعاب موقت کارگاه
	UtilityConnectionCertificateConnectionKindPermanent UtilityConnectionCertificateConnectionKind = "permanent"  // انشعاب دائم
	UtilityConnectionCertificateConnectionKindExtra     UtilityConnectionCertificateConnectionKind = "extra"      // افزایش ظرفیت یا قطر
	UtilityConnectionCertificateConnectionKindSplit     UtilityConnectionCertificateConnectionKind = "split"      // تفکیک کنتور
	UtilityConnectionCertificateConnectionKindUnitCount UtilityConnectionCertificateConnectionKind = "unit-count" // تغییر تعداد واحد
)

// UtilityService is an item of the list انشعاب (utility service).
type UtilityService string

// The items.
const (
	UtilityServiceWater       UtilityService = "water"       // آب
	UtilityServiceSewer       UtilityService = "sewer"       // فاضلاب
	UtilityServiceElectricity UtilityService = "electricity" // برق
	UtilityServiceGas         UtilityService = "gas"         // گاز
	UtilityServiceTelecom     UtilityService = "telecom"     // تلفن
)

// ViolationKind is an item of the list نوع تخلف (kind of building violation).
type ViolationKind string

// The items.
const (
	ViolationKindNoPermit         ViolationKind = "no-permit"          // احداث بنای بدون پروانه
	ViolationKindExcessArea       ViolationKind = "excess-area"        // اضافه بنا نسبت به پروانه
	ViolationKindChangeOfUse      ViolationKind = "change-of-use"      // تغییر کاربری
	ViolationKindParkingShortage  ViolationKind = "parking-shortage"   // حذف یا کسری پارکینگ
	ViolationKindRoadEncroachment ViolationKind = "road-encroachment"  // تجاوز به معبر
	ViolationKindWeakStructure    ViolationKind = "weak-structure"     // عدم استحکام بنا
	ViolationKindTechnical        ViolationKind = "technical"          // عدم رعایت اصول فنی، بهداشتی یا شهرسازی
	ViolationKindContraryToPermit ViolationKind = "contrary-to-permit" // مغایر پروانه
	ViolationKindExtraStorey      ViolationKind = "extra-storey"       // اضافه اشکوب
	ViolationKindOverlooking      ViolationKind = "overlooking"        // اشراف
	ViolationKindUnsafeExcavation ViolationKind = "unsafe-excavation"  // گودبرداری ناایمن
	ViolationKindTreeCutting      ViolationKind = "tree-cutting"       // قطع درخت
)

// ViolationReportReporter is an item of the list گزارش‌دهنده (reporter).
type ViolationReportReporter string

// The items.
const (
	ViolationReportReporterNeighbour           ViolationReportReporter = "neighbour"            // همسایه
	ViolationReportReporterCitizen             ViolationReportReporter = "citizen"              // شهروند
	ViolationReportReporterSupervisingEngineer ViolationReportReporter = "supervising-engineer" // مهندس ناظر
	ViolationReportReporterMunicipalOfficer    ViolationReportReporter = "municipal-officer"    // مأمور شهرداری
)

// WallPermitWallKind is an item of the list نوع حصار (kind of enclosure).
type WallPermitWallKind string

// The items.
const (
	WallPermitWallKindWall     WallPermitWallKind = "wall"     // دیوار
	WallPermitWallKindFence    WallPermitWallKind = "fence"    // فنس
	WallPermitWallKindRailing  WallPermitWallKind = "railing"  // نرده
	WallPermitWallKindHoarding WallPermitWallKind = "hoarding" // حصار موقت کارگاه
)

// WaterSewerInquiryWaterSubject is an item of the list موضوع استعلام آب (subject of a water inquiry).
type WaterSewerInquiryWaterSubject string

// The items.
const (
	WaterSewerInquiryWaterSubjectNewConnection  WaterSewerInquiryWaterSubject = "new-connection"  // انشعاب تازه
	WaterSewerInquiryWaterSubjectCapacityChange WaterSewerInquiryWaterSubject = "capacity-change" // تغییر ظرفیت
	WaterSewerInquiryWaterSubjectSewer          WaterSewerInquiryWaterSubject = "sewer"           // انشعاب فاضلاب
	WaterSewerInquiryWaterSubjectDisconnect     WaterSewerInquiryWaterSubject = "disconnect"      // قطع پیش از تخریب
	WaterSewerInquiryWaterSubjectClearance      WaterSewerInquiryWaterSubject = "clearance"       // حریم شبکه یا قنات
)

// WorkStage is an item of the list مرحله کار (stage of the works).
type WorkStage string

// The items.
const (
	WorkStageNotStarted WorkStage = "not-started" // شروع نشده
	WorkStageDemolition WorkStage = "demolition"  // تخریب
	WorkStageExcavation WorkStage = "excavation"  // گودبرداری
	WorkStageFoundation WorkStage = "foundation"  // پی‌سازی
	WorkStageFrame      WorkStage = "frame"       // اسکلت و سقف
	WorkStageRoughWork  WorkStage = "rough-work"  // سفت‌کاری
	WorkStageFinishing  WorkStage = "finishing"   // نازک‌کاری
	WorkStageFacade     WorkStage = "facade"      // نماسازی
	WorkStageCompleted  WorkStage = "completed"   // پایان عملیات
	WorkStageOccupied   WorkStage = "occupied"    // در حال بهره‌برداری
)

// WorksRequestKind is an item of the list نوع درخواست ساختمانی (kind of building request).
type WorksRequestKind string

// The items.
const (
	WorksRequestKindNew             WorksRequestKind = "new"              // احداث بر زمین بایر
	WorksRequestKindRebuild         WorksRequestKind = "rebuild"          // تخریب و نوسازی
	WorksRequestKindStorey          WorksRequestKind = "storey"           // اضافه اشکوب
	WorksRequestKindExtension       WorksRequestKind = "extension"        // توسعه بنا
	WorksRequestKindAlteration      WorksRequestKind = "alteration"       // تغییرات
	WorksRequestKindConversion      WorksRequestKind = "conversion"       // تبدیلات
	WorksRequestKindDrawingChange   WorksRequestKind = "drawing-change"   // تغییر نقشه
	WorksRequestKindPermitExtension WorksRequestKind = "permit-extension" // تمدید پروانه
	WorksRequestKindRoof            WorksRequestKind = "roof"             // تعویض سقف
	WorksRequestKindRepair          WorksRequestKind = "repair"           // تعمیرات
	WorksRequestKindCertificate     WorksRequestKind = "certificate"      // گواهی
	WorksRequestKindInquiry         WorksRequestKind = "inquiry"          // پاسخ استعلام
)

var itemsApplicantRole = list{
	ids: []string{"owner", "representative", "company"},
	titles: []Text{
		{"مالک", "owner"},
		{"وکیل یا نماینده قانونی", "attorney or legal representative"},
		{"نماینده یا صاحب امضای مجاز شخص حقوقی", "representative or authorised signatory of a legal person"},
	},
}

var itemsApplicantRole2 = list{
	ids: []string{"owner", "representative", "heir", "business-holder"},
	titles: []Text{
		{"مالک", "owner"},
		{"وکیل یا نماینده قانونی", "attorney or legal representative"},
		{"وارث", "heir"},
		{"صاحب کسب", "business holder"},
	},
}

var itemsApplicantRole3 = list{
	ids: []string{"owner", "representative", "heir", "company"},
	titles: []Text{
		{"مالک", "owner"},
		{"وکیل یا نماینده قانونی", "attorney or legal representative"},
		{"وارث", "heir"},
		{"نماینده یا صاحب امضای مجاز شخص حقوقی", "representative or authorised signatory of a legal person"},
	},
}

var itemsApplicantRole4 = list{
	ids: []string{"owner", "representative", "heir", "company", "endowment-lessee"},
	titles: []Text{
		{"مالک", "owner"},
		{"وکیل یا نماینده قانونی", "attorney or legal representative"},
		{"وارث", "heir"},
		{"نماینده یا صاحب امضای مجاز شخص حقوقی", "representative or authorised signatory of a legal person"},
		{"مستأجر زمین وقفی", "lessee of endowed land"},
	},
}

var itemsApplicantRole5 = list{
	ids: []string{"owner", "representative", "heir", "company", "tenant"},
	titles: []Text{
		{"مالک", "owner"},
		{"وکیل یا نماینده قانونی", "attorney or legal representative"},
		{"وارث", "heir"},
		{"نماینده یا صاحب امضای مجاز شخص حقوقی", "representative or authorised signatory of a legal person"},
		{"مستأجر", "tenant"},
	},
}

var itemsApplicantRole6 = list{
	ids: []string{"owner", "representative", "heir", "guardian", "company"},
	titles: []Text{
		{"مالک", "owner"},
		{"وکیل یا نماینده قانونی", "attorney or legal representative"},
		{"وارث", "heir"},
		{"ولی یا قیم", "guardian"},
		{"نماینده یا صاحب امضای مجاز شخص حقوقی", "representative or authorised signatory of a legal person"},
	},
}

var itemsApplicantRole7 = list{
	ids: []string{"owner", "representative", "heir", "guardian", "company", "endowment-lessee"},
	titles: []Text{
		{"مالک", "owner"},
		{"وکیل یا نماینده قانونی", "attorney or legal representative"},
		{"وارث", "heir"},
		{"ولی یا قیم", "guardian"},
		{"نماینده یا صاحب امضای مجاز شخص حقوقی", "representative or authorised signatory of a legal person"},
		{"مستأجر زمین وقفی", "lessee of endowed land"},
	},
}

var itemsArticle100AppealAppealGround = list{
	ids: []string{"fact", "law", "amount", "low", "demolition", "notice", "new-evidence"},
	titles: []Text{
		{"نادرستی گزارش یا مساحت", "report or area is wrong"},
		{"مخالفت با قانون", "against the law"},
		{"بیش بودن جریمه", "fine too high"},
		{"کم بودن جریمه", "fine too low"},
		{"نبود ضرورت قلع", "no need to demolish"},
		{"ایراد به ابلاغ یا حق دفاع", "notice or right of defence"},
		{"مدرک تازه", "new evidence"},
	},
}

var itemsArticle100DefenceDefencePosition = list{
	ids: []string{"denied", "measure", "old", "permit", "soundness", "parking", "necessity"},
	titles: []Text{
		{"نفی تخلف", "the violation is denied"},
		{"ایراد به مساحت", "the measured area is wrong"},
		{"قدمت بنا", "the building is old"},
		{"داشتن مجوز", "there was a permission"},
		{"رعایت اصول فنی و درخواست جریمه", "principles respected, fine instead of demolition"},
		{"امکان تأمین پارکینگ", "parking can be provided"},
		{"ضرورت یا دستور دستگاه", "necessity or official order"},
	},
}

var itemsArticle100SettlementFinality = list{
	ids: []string{"not-appealed", "appeal", "court"},
	titles: []Text{
		{"قطعی با پایان مهلت اعتراض", "final, no appeal in time"},
		{"قطعی از تجدیدنظر", "final, from the appeal"},
		{"پس از رأی دیوان", "after the Administrative Justice Court"},
	},
}

var itemsArticle100SettlementNextRequest = list{
	ids: []string{"completion", "no-violation", "amendment", "none"},
	titles: []Text{
		{"پایان کار", "completion certificate"},
		{"عدم خلاف", "no-violation certificate"},
		{"اصلاح پروانه", "permit amendment"},
		{"هیچ‌کدام", "none"},
	},
}

var itemsArticle100SettlementPaymentMode = list{
	ids: []string{"cash", "instalment"},
	titles: []Text{
		{"نقدی", "cash"},
		{"قسطی", "by instalments"},
	},
}

var itemsArticle5RequestRequestSubject = list{
	ids: []string{"land-use", "density", "storeys", "coverage", "road-line", "subdivision-limit", "scheme-release"},
	titles: []Text{
		{"تغییر کاربری", "change of land use"},
		{"افزایش تراکم", "more density"},
		{"افزایش طبقات", "more storeys"},
		{"سطح اشغال", "site coverage"},
		{"اصلاح معبر یا بر", "road or building line"},
		{"حد نصاب تفکیک", "subdivision minimum"},
		{"آزادسازی از طرح", "release from a public scheme"},
	},
}

var itemsArticle77ObjectionFeeKind = list{
	ids: []string{"permit-dues", "renovation-tax", "waste-fee", "business-dues", "land-use-value", "parking-dues", "other"},
	titles: []Text{
		{"عوارض پروانه", "permit dues"},
		{"عوارض نوسازی", "renovation tax"},
		{"بهای خدمات پسماند", "waste service charge"},
		{"عوارض کسب و پیشه", "business dues"},
		{"ارزش افزوده تغییر کاربری", "land-use change value dues"},
		{"عوارض پارکینگ", "parking dues"},
		{"سایر", "other"},
	},
}

var itemsArticle77ObjectionObjectionGround = list{
	ids: []string{"wrong-area", "wrong-use", "wrong-year", "already-paid", "exempt", "no-basis"},
	titles: []Text{
		{"خطا در مساحت", "wrong area"},
		{"خطا در کاربری", "wrong land use"},
		{"محاسبه به نرخ سال دیگر", "rate of the wrong year"},
		{"قبلاً پرداخت شده", "already paid"},
		{"معافیت قانونی", "legal exemption"},
		{"نبود مبنای قانونی", "no legal basis"},
	},
}

var itemsAskerKind = list{
	ids: []string{"owner", "bank", "notary"},
	titles: []Text{
		{"مالک", "owner"},
		{"بانک", "bank"},
		{"دفتر اسناد رسمی", "notary office"},
	},
}

var itemsAskerKind2 = list{
	ids: []string{"owner", "bank", "notary", "government", "court", "utility"},
	titles: []Text{
		{"مالک", "owner"},
		{"بانک", "bank"},
		{"دفتر اسناد رسمی", "notary office"},
		{"دستگاه دولتی", "government body"},
		{"مرجع قضایی", "court"},
		{"شرکت خدمات‌رسان", "utility company"},
	},
}

var itemsBoundaryCorrectionCorrectionReason = list{
	ids: []string{"excess-area", "deficit", "setback", "boundary-mismatch", "clerical", "cadastral"},
	titles: []Text{
		{"اضافه مساحت", "excess area"},
		{"کسر مساحت", "area deficit"},
		{"عقب‌نشینی و تعریض", "road setback"},
		{"اختلاف حدود با وضع موجود", "boundaries differ from the ground"},
		{"اشتباه نوشتاری", "clerical error"},
		{"تک‌برگ و کاداستر", "single-sheet cadastral deed"},
	},
}

var itemsBuildingAgeCertificateAgeEvidenceKind = list{
	ids: []string{"old-permit", "renovation-audit", "aerial-photo", "utility-bill", "deed-text", "expert", "witness"},
	titles: []Text{
		{"پروانه یا پایان کار قدیمی", "old permit or completion certificate"},
		{"سابقه ممیزی نوسازی", "renovation-tax survey record"},
		{"عکس هوایی", "aerial photo"},
		{"قبض و قرارداد انشعاب", "utility contract or bill"},
		{"متن سند مالکیت", "wording of the deed"},
		{"نظر کارشناس رسمی", "official expert opinion"},
		{"استشهاد محلی", "local testimony"},
	},
}

var itemsBuildingGroup = list{
	ids: []string{"a", "b", "c", "d"},
	titles: []Text{
		{"الف", "a"},
		{"ب", "b"},
		{"ج", "c"},
		{"د", "d"},
	},
}

var itemsBuildingState = list{
	ids: []string{"unfinished", "finished", "before-comprehensive-plan", "no-building"},
	titles: []Text{
		{"ناتمام", "unfinished"},
		{"پایان‌یافته", "finished"},
		{"پیش از نقشه جامع، بی اضافه‌بنا", "older than the comprehensive plan, nothing added"},
		{"زمین بدون بنا", "land only"},
	},
}

var itemsBuildingState2 = list{
	ids: []string{"unfinished", "finished", "old-without-permit"},
	titles: []Text{
		{"ناتمام", "unfinished"},
		{"پایان‌یافته", "finished"},
		{"بنای قدیمی بدون پروانه", "old building without a permit"},
	},
}

var itemsCaseStatusInquiryCaseStage = list{
	ids: []string{"opened", "visit", "review", "instruction", "design", "fees", "draft", "issued", "commission", "archived"},
	titles: []Text{
		{"تشکیل پرونده", "case opened"},
		{"نوبت بازدید", "visit booked"},
		{"بررسی گزارش و کاربری", "report and use under review"},
		{"دستور نقشه", "plot instruction"},
		{"طراحی نقشه", "design"},
		{"پرداخت عوارض", "payment of dues"},
		{"پیش‌نویس پروانه", "permit draft"},
		{"چاپ پروانه", "permit printed"},
		{"کمیسیون ماده صد", "Article 100 commission"},
		{"بایگانی", "archived"},
	},
}

var itemsCaseStatusInquiryWaitingFor = list{
	ids: []string{"applicant", "office", "district", "other-body", "none"},
	titles: []Text{
		{"متقاضی", "applicant"},
		{"دفتر خدمات", "e-service office"},
		{"شهرداری منطقه", "district"},
		{"سازمان دیگر", "another body"},
		{"هیچ‌کدام", "none"},
	},
}

var itemsCommissionDecisionKind = list{
	ids: []string{"fine", "demolition", "restore", "closure", "correct", "no-violation"},
	titles: []Text{
		{"جریمه", "fine"},
		{"قلع بنا", "demolition"},
		{"اعاده به وضع سابق", "restoration of the former state"},
		{"تعطیل محل", "closure of the premises"},
		{"اصلاح و رفع خلاف", "correction"},
		{"عدم احراز تخلف", "no violation found"},
	},
}

var itemsCompassSide = list{
	ids: []string{"north", "east", "south", "west"},
	titles: []Text{
		{"شمال", "north"},
		{"شرق", "east"},
		{"جنوب", "south"},
		{"غرب", "west"},
	},
}

var itemsCompletionDuplicateCertificateScope = list{
	ids: []string{"building", "unit"},
	titles: []Text{
		{"پایان کار ساختمان", "building"},
		{"پایان کار واحد", "unit"},
	},
}

var itemsCulturalHeritageInquiryHeritageWorks = list{
	ids: []string{"demolition", "rebuild", "repair", "excavation", "land-use", "facade"},
	titles: []Text{
		{"تخریب", "demolition"},
		{"نوسازی", "rebuilding"},
		{"تعمیر", "repair"},
		{"گودبرداری", "excavation"},
		{"تغییر کاربری", "change of use"},
		{"نما", "facade"},
	},
}

var itemsDebtInquiryDebtScope = list{
	ids: []string{"all", "renovation", "permit", "fines"},
	titles: []Text{
		{"همه", "all"},
		{"نوسازی", "renovation tax"},
		{"پروانه", "permit dues"},
		{"جریمه‌ها", "fines"},
	},
}

var itemsDebtKind = list{
	ids: []string{"permit-dues", "article-100-fine", "tree-fine", "renovation-tax", "article-77-ruling"},
	titles: []Text{
		{"عوارض پروانه", "permit dues"},
		{"جریمه ماده صد", "Article 100 fine"},
		{"جریمه قطع درخت", "tree fine"},
		{"عوارض نوسازی", "renovation tax"},
		{"رأی ماده ۷۷", "Article 77 ruling"},
	},
}

var itemsDeedKind = list{
	ids: []string{"single-sheet", "booklet", "none"},
	titles: []Text{
		{"تک‌برگ", "single-sheet (cadastral)"},
		{"دفترچه‌ای", "booklet"},
		{"فاقد سند", "none"},
	},
}

var itemsDemolitionPermitDemolitionMethod = list{
	ids: []string{"manual", "machine", "mixed"},
	titles: []Text{
		{"دستی", "manual"},
		{"مکانیکی", "mechanical"},
		{"ترکیبی", "mixed"},
	},
}

var itemsDemolitionPermitDemolitionReason = list{
	ids: []string{"rebuild", "danger", "commission", "scheme"},
	titles: []Text{
		{"نوسازی", "rebuilding"},
		{"خطر ریزش", "danger of collapse"},
		{"رأی کمیسیون یا دادگاه", "commission or court ruling"},
		{"اجرای طرح", "public scheme"},
	},
}

var itemsDrawingAmendmentDrawingChange = list{
	ids: []string{"plan", "facade", "parking", "units", "area", "storeys", "structure", "use"},
	titles: []Text{
		{"تقسیم داخلی", "internal layout"},
		{"نما", "facade"},
		{"جانمایی پارکینگ", "parking layout"},
		{"تعداد واحد", "number of units"},
		{"زیربنا", "floor area"},
		{"تعداد طبقات", "storeys"},
		{"سازه", "structure"},
		{"کاربری", "use"},
	},
}

var itemsElectricityInquiryElectricitySubject = list{
	ids: []string{"clearance", "supply", "disconnect", "relocation"},
	titles: []Text{
		{"حریم شبکه", "line clearance"},
		{"تأمین توان", "power supply"},
		{"جمع‌آوری انشعاب پیش از تخریب", "disconnection before demolition"},
		{"جابه‌جایی تأسیسات", "relocation of equipment"},
	},
}

var itemsEndowmentInquiryEndowedPart = list{
	ids: []string{"land", "land-and-building", "share", "unknown"},
	titles: []Text{
		{"عرصه", "land"},
		{"عرصه و اعیان", "land and building"},
		{"سهم مشاع", "undivided share"},
		{"نامعلوم", "unknown"},
	},
}

var itemsEndowmentInquiryEndowmentSubject = list{
	ids: []string{"build", "rebuild", "transfer", "land-use", "expropriation"},
	titles: []Text{
		{"احداث اعیان", "building"},
		{"تجدید بنا", "rebuilding"},
		{"انتقال", "transfer"},
		{"تغییر کاربری", "change of use"},
		{"تملک در طرح", "taking by a scheme"},
	},
}

var itemsEndowmentInquiryTrusteeKind = list{
	ids: []string{"organisation", "private-trustee"},
	titles: []Text{
		{"سازمان اوقاف", "endowments organisation"},
		{"متولی خاص", "private trustee"},
	},
}

var itemsEngineerGrade = list{
	ids: []string{"grade-3", "grade-2", "grade-1", "senior"},
	titles: []Text{
		{"سه", "three"},
		{"دو", "two"},
		{"یک", "one"},
		{"ارشد", "senior"},
	},
}

var itemsEngineerRole = list{
	ids: []string{"designer", "supervisor", "executor"},
	titles: []Text{
		{"طراح", "designer"},
		{"ناظر", "supervisor"},
		{"مجری", "executor"},
	},
}

var itemsEngineerService = list{
	ids: []string{"design", "supervision", "execution"},
	titles: []Text{
		{"طراحی", "design"},
		{"نظارت", "supervision"},
		{"اجرا", "execution"},
	},
}

var itemsEngineeringDiscipline = list{
	ids: []string{"architecture", "civil", "mechanical", "electrical"},
	titles: []Text{
		{"معماری", "architecture"},
		{"عمران (سازه)", "civil (structure)"},
		{"تأسیسات مکانیکی", "mechanical installations"},
		{"تأسیسات برقی", "electrical installations"},
	},
}

var itemsEngineeringDiscipline2 = list{
	ids: []string{"architecture", "civil", "mechanical", "electrical", "surveying", "urban-planning", "traffic"},
	titles: []Text{
		{"معماری", "architecture"},
		{"عمران (سازه)", "civil (structure)"},
		{"تأسیسات مکانیکی", "mechanical installations"},
		{"تأسیسات برقی", "electrical installations"},
		{"نقشه‌برداری", "surveying"},
		{"شهرسازی", "urban planning"},
		{"ترافیک", "traffic"},
	},
}

var itemsEnvironmentInquiryEnvironmentUse = list{
	ids: []string{"industrial", "workshop", "fuel", "hospital", "large-complex", "other"},
	titles: []Text{
		{"صنعتی", "industrial"},
		{"کارگاهی", "workshop"},
		{"سوخت", "fuel"},
		{"درمانی", "hospital"},
		{"مجتمع بزرگ", "large complex"},
		{"سایر", "other"},
	},
}

var itemsExcavationPermitPitSide = list{
	ids: []string{"vertical", "slope"},
	titles: []Text{
		{"قائم", "vertical"},
		{"شیب پایدار", "stable slope"},
	},
}

var itemsExcavationPermitRiskClass = list{
	ids: []string{"normal", "high", "very-high"},
	titles: []Text{
		{"معمولی", "normal"},
		{"زیاد", "high"},
		{"بسیار زیاد", "very high"},
	},
}

var itemsExcavationPermitShoringMethod = list{
	ids: []string{"none", "truss", "soldier-pile", "nailing", "anchor", "diaphragm", "top-down"},
	titles: []Text{
		{"بدون سازه نگهبان", "none"},
		{"خرپایی", "truss"},
		{"شمع و سپر", "piles and lagging"},
		{"میخ‌کوبی", "soil nailing"},
		{"انکراژ", "anchorage"},
		{"دیوار دیافراگمی", "diaphragm wall"},
		{"بالا به پایین", "top-down"},
	},
}

var itemsExpropriationCompensationCompensationKind = list{
	ids: []string{"cash", "exchange-land", "exchange-apartment", "density", "mixed"},
	titles: []Text{
		{"نقد", "cash"},
		{"زمین معوض", "exchange land"},
		{"آپارتمان معوض", "exchange apartment"},
		{"تراکم یا پروانه", "density or permit"},
		{"ترکیبی", "mixed"},
	},
}

var itemsExpropriationCompensationPropertyRights = list{
	ids: []string{"goodwill", "tenancy", "mortgage", "usufruct"},
	titles: []Text{
		{"سرقفلی یا حق کسب", "goodwill or business right"},
		{"اجاره", "tenancy"},
		{"رهن", "mortgage"},
		{"حق انتفاع", "usufruct"},
	},
}

var itemsExpropriationCompensationSchemeKind = list{
	ids: []string{"widening", "highway", "green-space", "public-service", "metro"},
	titles: []Text{
		{"تعریض معبر", "road widening"},
		{"بزرگراه", "highway"},
		{"فضای سبز", "green space"},
		{"خدمات عمومی", "public service"},
		{"مترو", "metro"},
	},
}

var itemsFeeInstalmentSecurityKind = list{
	ids: []string{"cheque", "promissory-note", "bank-guarantee"},
	titles: []Text{
		{"چک صیادی", "registered cheque"},
		{"سفته", "promissory note"},
		{"ضمانت‌نامه بانکی", "bank guarantee"},
	},
}

var itemsFeeRefundRefundReason = list{
	ids: []string{"permit-cancelled", "overpaid", "paid-twice", "article-77-ruling", "court-ruling"},
	titles: []Text{
		{"ابطال پروانه یا انصراف", "permit cancelled or given up"},
		{"پرداخت اضافه", "overpaid"},
		{"پرداخت تکراری", "paid twice"},
		{"رأی کمیسیون ماده ۷۷", "Article 77 ruling"},
		{"رأی دیوان یا دادگاه", "court ruling"},
	},
}

var itemsFiler = list{
	ids: []string{"owner", "company", "municipality"},
	titles: []Text{
		{"مالک", "owner"},
		{"شخص حقوقی", "company"},
		{"شهرداری", "municipality"},
	},
}

var itemsFiler2 = list{
	ids: []string{"owner", "engineer", "municipality"},
	titles: []Text{
		{"مالک", "owner"},
		{"مهندس", "engineer"},
		{"شهرداری", "municipality"},
	},
}

var itemsFiler3 = list{
	ids: []string{"owner", "municipality"},
	titles: []Text{
		{"مالک", "owner"},
		{"شهرداری", "municipality"},
	},
}

var itemsFiler4 = list{
	ids: []string{"owner", "notary-office", "municipality"},
	titles: []Text{
		{"مالک", "owner"},
		{"دفتر اسناد رسمی", "notary office"},
		{"شهرداری", "municipality"},
	},
}

var itemsFiler5 = list{
	ids: []string{"owner", "representative", "municipality"},
	titles: []Text{
		{"مالک", "owner"},
		{"وکیل یا نماینده قانونی", "attorney or legal representative"},
		{"شهرداری", "municipality"},
	},
}

var itemsFireSafetyInquiryFireOccupancy = list{
	ids: []string{"residential", "commercial", "office", "assembly", "health", "industrial", "fuel-station"},
	titles: []Text{
		{"مسکونی", "residential"},
		{"تجاری", "commercial"},
		{"اداری", "office"},
		{"تجمعی", "assembly"},
		{"درمانی", "health"},
		{"صنعتی", "industrial"},
		{"جایگاه سوخت", "fuel station"},
	},
}

var itemsFireSafetyInquiryReviewStage = list{
	ids: []string{"drawings", "execution", "completion"},
	titles: []Text{
		{"نقشه", "drawings"},
		{"حین اجرا", "during works"},
		{"پایان کار", "completion"},
	},
}

var itemsGardenClassificationArticle12Result = list{
	ids: []string{"mawat", "bayer", "dayer", "dayer-planted", "none"},
	titles: []Text{
		{"موات", "never cultivated (mawat)"},
		{"بایر", "barren (bayer)"},
		{"دایر", "cultivated (dayer)"},
		{"دایر مشجر", "cultivated and planted"},
		{"ندارد", "none"},
	},
}

var itemsGardenClassificationDeedLandKind = list{
	ids: []string{"garden", "planted", "house", "land", "other"},
	titles: []Text{
		{"باغ", "garden"},
		{"زمین مشجر", "planted land"},
		{"خانه", "house"},
		{"زمین", "land"},
		{"سایر", "other"},
	},
}

var itemsGardenClassificationRequestOrigin = list{
	ids: []string{"permit", "subdivision", "owner", "objection"},
	titles: []Text{
		{"درخواست پروانه", "building permit request"},
		{"تفکیک یا تغییر کاربری", "subdivision or use change"},
		{"درخواست مالک", "owner"},
		{"اعتراض به رأی پیشین", "objection to an earlier decision"},
	},
}

var itemsGasInquiryGasSubject = list{
	ids: []string{"new-connection", "piping-approval", "capacity-change", "disconnect", "clearance"},
	titles: []Text{
		{"انشعاب تازه", "new connection"},
		{"تأیید لوله‌کشی", "piping approval"},
		{"تغییر ظرفیت", "capacity change"},
		{"قطع پیش از تخریب", "disconnection before demolition"},
		{"حریم شبکه", "network clearance"},
	},
}

var itemsLandKind = list{
	ids: []string{"built", "mawat", "bayer", "dayer", "garden"},
	titles: []Text{
		{"دارای بنا", "built"},
		{"موات", "never cultivated (mawat)"},
		{"بایر", "barren (bayer)"},
		{"دایر", "cultivated (dayer)"},
		{"باغ", "garden"},
	},
}

var itemsLandSubdivisionShareSettlement = list{
	ids: []string{"land", "cash", "mixed"},
	titles: []Text{
		{"واگذاری زمین", "land"},
		{"معادل روز زمین", "cash at the day's price"},
		{"ترکیبی", "both"},
	},
}

var itemsLandUse = list{
	ids: []string{"residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "agricultural", "parking", "utility", "other"},
	titles: []Text{
		{"مسکونی", "residential"},
		{"تجاری", "commercial"},
		{"اداری", "administrative (office)"},
		{"صنعتی و کارگاهی", "industrial or workshop"},
		{"مختلط", "mixed"},
		{"آموزشی", "educational"},
		{"درمانی", "health care"},
		{"فرهنگی", "cultural"},
		{"مذهبی", "religious"},
		{"ورزشی", "sport"},
		{"پذیرایی و جهانگردی", "hospitality and tourism"},
		{"فضای سبز", "green space"},
		{"باغ", "garden"},
		{"زراعی", "agricultural"},
		{"پارکینگ عمومی", "public parking"},
		{"تأسیسات و تجهیزات شهری", "urban utilities"},
		{"سایر", "other"},
	},
}

var itemsLandUse2 = list{
	ids: []string{"residential", "commercial", "administrative", "industrial", "mixed", "educational", "health", "cultural", "religious", "sport", "hospitality", "green", "garden", "parking", "utility", "other"},
	titles: []Text{
		{"مسکونی", "residential"},
		{"تجاری", "commercial"},
		{"اداری", "administrative (office)"},
		{"صنعتی و کارگاهی", "industrial or workshop"},
		{"مختلط", "mixed"},
		{"آموزشی", "educational"},
		{"درمانی", "health care"},
		{"فرهنگی", "cultural"},
		{"مذهبی", "religious"},
		{"ورزشی", "sport"},
		{"پذیرایی و جهانگردی", "hospitality and tourism"},
		{"فضای سبز", "green space"},
		{"باغ", "garden"},
		{"پارکینگ عمومی", "public parking"},
		{"تأسیسات و تجهیزات شهری", "urban utilities"},
		{"سایر", "other"},
	},
}

var itemsLandUse3 = list{
	ids: []string{"residential", "commercial", "administrative", "other"},
	titles: []Text{
		{"مسکونی", "residential"},
		{"تجاری", "commercial"},
		{"اداری", "administrative (office)"},
		{"سایر", "other"},
	},
}

var itemsLandUseChangeChangeScope = list{
	ids: []string{"plot", "building", "unit"},
	titles: []Text{
		{"کل ملک", "whole plot"},
		{"ساختمان", "building"},
		{"یک واحد", "one unit"},
	},
}

var itemsLandUseInquiryInquiryScope = list{
	ids: []string{"plot", "unit"},
	titles: []Text{
		{"کل ملک", "whole plot"},
		{"یک واحد", "one unit"},
	},
}

var itemsLineVoltage = list{
	ids: []string{"low", "kv20", "kv33", "kv63", "kv132", "kv230", "kv400"},
	titles: []Text{
		{"فشار ضعیف", "low voltage"},
		{"۱ تا ۲۰ کیلوولت", "1 to 20 kV"},
		{"۳۳ کیلوولت", "33 kV"},
		{"۶۳ کیلوولت", "63 kV"},
		{"۱۳۲ کیلوولت", "132 kV"},
		{"۲۳۰ کیلوولت", "230 kV"},
		{"۴۰۰ و ۵۰۰ کیلوولت", "400 and 500 kV"},
	},
}

var itemsLossKind = list{
	ids: []string{"lost", "stolen", "destroyed", "worn"},
	titles: []Text{
		{"مفقود شده", "lost"},
		{"سرقت شده", "stolen"},
		{"از بین رفته (آتش، آب)", "destroyed (fire, water)"},
		{"فرسوده یا ناخوانا", "worn or illegible"},
	},
}

var itemsMacroZone = list{
	ids: []string{"r", "s", "m", "g"},
	titles: []Text{
		{"سکونت", "residence"},
		{"فعالیت", "work and activity"},
		{"مختلط", "mixed"},
		{"حفاظت (سبز و باز)", "conservation (green and open)"},
	},
}

var itemsMajorRepairPermitMajorRepairWork = list{
	ids: []string{"roof", "wall", "column", "foundation", "facade", "stairs", "opening", "installations"},
	titles: []Text{
		{"تعویض سقف", "roof replacement"},
		{"دیوار باربر", "load-bearing wall"},
		{"تیر یا ستون", "beam or column"},
		{"پی", "foundation"},
		{"نماسازی", "facade"},
		{"پله یا آسانسور", "stairs or lift"},
		{"بازشوی تازه", "new opening"},
		{"تأسیسات اصلی", "main installations"},
	},
}

var itemsMetroProtectionInquiryFoundationKind = list{
	ids: []string{"strip", "raft", "pile"},
	titles: []Text{
		{"نواری", "strip"},
		{"گسترده", "raft"},
		{"شمع", "pile"},
	},
}

var itemsMetroProtectionInquiryMetroStructure = list{
	ids: []string{"tunnel", "station", "shaft", "surface"},
	titles: []Text{
		{"تونل", "tunnel"},
		{"ایستگاه", "station"},
		{"هواکش یا چاه", "shaft"},
		{"مسیر روزمینی", "surface track"},
	},
}

var itemsMinorRepairPermitMinorRepairWork = list{
	ids: []string{"paint", "tile", "plaster", "floor", "waterproofing", "pipes", "wiring", "kitchen", "door-window", "yard"},
	titles: []Text{
		{"نقاشی", "painting"},
		{"کاشی و سرامیک", "tiling"},
		{"گچ‌کاری", "plastering"},
		{"کف‌سازی", "flooring"},
		{"عایق بام", "roof waterproofing"},
		{"تعویض لوله", "pipe replacement"},
		{"تعویض سیم‌کشی", "rewiring"},
		{"آشپزخانه و سرویس", "kitchen and bath"},
		{"در و پنجره", "doors and windows"},
		{"محوطه‌سازی", "yard works"},
	},
}

var itemsNoViolationCertificateTransferScope = list{
	ids: []string{"whole-plot", "share", "unit"},
	titles: []Text{
		{"کل پلاک", "the whole plot"},
		{"سهم مشاع", "an undivided share"},
		{"یک واحد", "one unit"},
	},
}

var itemsOwnerRecordUpdateOwnerChangeKind = list{
	ids: []string{"sale", "settlement", "gift", "inheritance", "court-judgment", "identity", "company"},
	titles: []Text{
		{"بیع قطعی (خرید و فروش)", "definite sale"},
		{"صلح", "settlement (solh)"},
		{"هبه", "gift (hebe)"},
		{"ارث", "succession"},
		{"رأی دادگاه", "court judgment"},
		{"اصلاح هویت", "correction of identity"},
		{"تغییر شرکت", "company change"},
	},
}

var itemsPartyRole = list{
	ids: []string{"owner", "successor", "tenant", "neighbour", "representative"},
	titles: []Text{
		{"مالک", "owner"},
		{"قائم‌مقام مالک", "successor of the owner"},
		{"مستأجر", "tenant"},
		{"مجاور متضرر", "neighbour who suffers damage"},
		{"وکیل یا نماینده", "attorney or representative"},
	},
}

var itemsPartyRole2 = list{
	ids: []string{"owner", "successor", "tenant", "neighbour", "representative", "municipality"},
	titles: []Text{
		{"مالک", "owner"},
		{"قائم‌مقام مالک", "successor of the owner"},
		{"مستأجر", "tenant"},
		{"مجاور متضرر", "neighbour who suffers damage"},
		{"وکیل یا نماینده", "attorney or representative"},
		{"شهرداری", "municipality"},
	},
}

var itemsPermitAmendmentAmendmentItem = list{
	ids: []string{"area", "owner-name", "address", "executor", "designer", "description", "clerical"},
	titles: []Text{
		{"مساحت یا زیربنا", "areas"},
		{"نام مالک (اشتباه نگارشی)", "owner's name (clerical)"},
		{"نشانی", "address"},
		{"مجری", "executor"},
		{"طراح", "designer"},
		{"شرح طبقات", "description of storeys"},
		{"اشتباه نگارشی", "clerical error"},
	},
}

var itemsPermitCancellationCancelReason = list{
	ids: []string{"withdrawal", "new-design", "sale", "scheme", "issue-error", "court-order"},
	titles: []Text{
		{"انصراف از ساخت", "the owner gives up building"},
		{"تغییر کامل طرح", "complete change of design"},
		{"فروش ملک", "sale of the land"},
		{"قرار گرفتن در طرح عمومی", "land taken by a public scheme"},
		{"اشتباه در صدور", "error when issued"},
		{"رأی مرجع قضایی", "court order"},
	},
}

var itemsPermitDuplicateWorksStatus = list{
	ids: []string{"not-started", "in-progress", "finished"},
	titles: []Text{
		{"شروع نشده", "not started"},
		{"در حال اجرا", "in progress"},
		{"پایان یافته", "finished"},
	},
}

var itemsPermitExtensionDelayReason = list{
	ids: []string{"finance", "dispute", "weather", "order", "other"},
	titles: []Text{
		{"مالی", "finance"},
		{"اختلاف مالکان یا دعوا", "dispute or lawsuit"},
		{"شرایط جوی", "weather"},
		{"دستور توقف", "stop order"},
		{"سایر", "other"},
	},
}

var itemsPersonKind = list{
	ids: []string{"natural", "legal"},
	titles: []Text{
		{"شخص حقیقی", "natural person"},
		{"شخص حقوقی", "legal person"},
	},
}

var itemsPersonKind2 = list{
	ids: []string{"natural", "legal", "endowment"},
	titles: []Text{
		{"شخص حقیقی", "natural person"},
		{"شخص حقوقی", "legal person"},
		{"موقوفه", "endowment"},
	},
}

var itemsPersonKind3 = list{
	ids: []string{"natural", "legal", "government"},
	titles: []Text{
		{"شخص حقیقی", "natural person"},
		{"شخص حقوقی", "legal person"},
		{"دستگاه دولتی یا عمومی", "government or public body"},
	},
}

var itemsPersonKind4 = list{
	ids: []string{"natural", "legal", "government", "endowment"},
	titles: []Text{
		{"شخص حقیقی", "natural person"},
		{"شخص حقوقی", "legal person"},
		{"دستگاه دولتی یا عمومی", "government or public body"},
		{"موقوفه", "endowment"},
	},
}

var itemsPlotAddressUpdateAddressItem = list{
	ids: []string{"address", "house-number", "postal-code", "renovation-code", "map-location"},
	titles: []Text{
		{"نشانی", "address"},
		{"پلاک", "house number"},
		{"کد پستی", "postal code"},
		{"کد نوسازی", "renovation code"},
		{"جانمایی", "location on the map"},
	},
}

var itemsPlotAddressUpdateCorrectionCause = list{
	ids: []string{"street-renamed", "renumbered", "merge", "subdivision", "audit-error", "data-entry"},
	titles: []Text{
		{"تغییر نام معبر", "street renamed"},
		{"تغییر پلاک", "renumbered"},
		{"تجمیع", "merge"},
		{"تفکیک", "subdivision"},
		{"اشتباه ممیزی", "audit error"},
		{"اشتباه ثبت", "entry error"},
	},
}

var itemsPlotMergeJoinedBy = list{
	ids: []string{"building", "wall", "plan"},
	titles: []Text{
		{"ساختمان مشترک", "one building"},
		{"دیوارکشی", "one enclosing wall"},
		{"فقط روی نقشه", "on the plan only"},
	},
}

var itemsPlotMergeMergePurpose = list{
	ids: []string{"new-building", "deed", "renewal"},
	titles: []Text{
		{"ساخت‌وساز جدید", "new building"},
		{"اصلاح سند", "deed only"},
		{"نوسازی بافت فرسوده", "renewal of worn-out fabric"},
	},
}

var itemsPlotState = list{
	ids: []string{"vacant", "built", "half-built", "ruined"},
	titles: []Text{
		{"فاقد ساختمان (بایر)", "vacant"},
		{"دارای ساختمان", "built"},
		{"نیمه‌تمام", "half-built"},
		{"مخروبه", "ruined"},
	},
}

var itemsPurpose = list{
	ids: []string{"mortgage", "construction-loan", "staged-payment"},
	titles: []Text{
		{"رهن بانکی", "bank mortgage"},
		{"وام ساخت", "construction loan"},
		{"پرداخت مرحله‌ای", "staged payment"},
	},
}

var itemsPurpose2 = list{
	ids: []string{"permit", "completion", "subdivision", "expropriation", "owner-change"},
	titles: []Text{
		{"پروانه", "permit"},
		{"پایان کار", "completion"},
		{"تفکیک یا تجمیع", "subdivision or merge"},
		{"تملک", "expropriation"},
		{"تغییر مالک پرونده", "owner change in the case"},
	},
}

var itemsPurpose3 = list{
	ids: []string{"transfer", "article-100", "insurance", "heritage", "court"},
	titles: []Text{
		{"نقل و انتقال", "transfer"},
		{"پرونده ماده صد", "Article 100 case"},
		{"بیمه", "insurance"},
		{"میراث فرهنگی", "cultural heritage"},
		{"مرجع قضایی", "court"},
	},
}

var itemsPurpose4 = list{
	ids: []string{"transfer", "bank", "permit", "completion", "personal"},
	titles: []Text{
		{"نقل و انتقال", "transfer"},
		{"بانک", "bank"},
		{"پروانه", "permit"},
		{"پایان کار", "completion"},
		{"شخصی", "personal"},
	},
}

var itemsPurpose5 = list{
	ids: []string{"transfer", "mortgage", "permit", "expropriation", "court"},
	titles: []Text{
		{"نقل و انتقال", "transfer"},
		{"رهن بانکی", "bank mortgage"},
		{"پروانه", "permit"},
		{"تملک", "expropriation"},
		{"مرجع قضایی", "court"},
	},
}

var itemsPurpose6 = list{
	ids: []string{"transfer", "mortgage", "permit-extension", "utility-connection", "court"},
	titles: []Text{
		{"نقل و انتقال", "transfer"},
		{"رهن بانکی", "bank mortgage"},
		{"تمدید پروانه", "permit extension"},
		{"انشعاب", "utility connection"},
		{"مرجع قضایی", "court"},
	},
}

var itemsRenovationTaxClearancePropertyKind = list{
	ids: []string{"land", "building", "apartment", "shop"},
	titles: []Text{
		{"زمین", "land"},
		{"ساختمان", "building"},
		{"آپارتمان", "apartment"},
		{"واحد صنفی", "shop"},
	},
}

var itemsRenovationTaxClearanceRenovationExemption = list{
	ids: []string{"none", "rebuilt", "other-law"},
	titles: []Text{
		{"ندارد", "none"},
		{"نوسازی بنا (سه سال)", "rebuilt (three years)"},
		{"به موجب قانون دیگر", "under another law"},
	},
}

var itemsRetrofitPermitRetrofitGoal = list{
	ids: []string{"basic", "desired", "special", "limited"},
	titles: []Text{
		{"مبنا", "basic"},
		{"مطلوب", "desired"},
		{"ویژه", "special"},
		{"محدود", "limited"},
	},
}

var itemsRetrofitPermitRetrofitMethod = list{
	ids: []string{"brace", "shear-wall", "jacket", "frp", "foundation", "tie", "damper"},
	titles: []Text{
		{"مهاربند", "bracing"},
		{"دیوار برشی", "shear wall"},
		{"ژاکت تیر یا ستون", "jacketing"},
		{"الیاف پلیمری", "FRP"},
		{"تقویت پی", "foundation strengthening"},
		{"کلاف‌بندی", "ties"},
		{"میراگر یا جداساز", "damper or isolator"},
	},
}

var itemsRoadSchemeInquiryIntendedAction = list{
	ids: []string{"build", "extend", "repair", "sale", "lease", "mortgage"},
	titles: []Text{
		{"احداث یا تجدید بنا", "build or rebuild"},
		{"افزایش بنا", "extend"},
		{"تعمیر", "repair"},
		{"فروش", "sale"},
		{"اجاره", "lease"},
		{"رهن", "mortgage"},
	},
}

var itemsSiteVisitPlotOccupant = list{
	ids: []string{"owner", "tenant", "workers", "empty"},
	titles: []Text{
		{"مالک", "owner"},
		{"مستأجر", "tenant"},
		{"کارگاه ساختمانی", "construction site"},
		{"خالی", "empty"},
	},
}

var itemsSiteVisitTimeOfDay = list{
	ids: []string{"morning", "noon", "afternoon"},
	titles: []Text{
		{"صبح", "morning"},
		{"ظهر", "noon"},
		{"عصر", "afternoon"},
	},
}

var itemsSiteVisitVisitPurpose = list{
	ids: []string{"instruction", "permit", "permit-extension", "completion", "no-violation", "repair", "inquiry", "objection"},
	titles: []Text{
		{"دستور نقشه", "plot instruction"},
		{"پروانه", "permit"},
		{"تمدید پروانه", "permit extension"},
		{"پایان کار", "completion certificate"},
		{"عدم خلاف", "no-violation certificate"},
		{"تعمیرات", "repairs"},
		{"پاسخ استعلام", "reply to an inquiry"},
		{"اعتراض به گزارش قبلی", "objection to an earlier report"},
	},
}

var itemsSocialSecurityInquiryPremiumExemption = list{
	ids: []string{"none", "mosque", "education", "health", "sport", "culture"},
	titles: []Text{
		{"ندارد", "none"},
		{"مسجد یا حسینیه", "mosque or hosseinieh"},
		{"آموزشی", "education"},
		{"بهداشتی یا درمانی", "health"},
		{"ورزشی", "sport"},
		{"فرهنگی", "culture"},
	},
}

var itemsSocialSecurityInquiryPremiumPermit = list{
	ids: []string{"new", "extension", "density", "rebuild", "major-repair"},
	titles: []Text{
		{"ایجاد", "new building"},
		{"توسعه", "extension"},
		{"افزایش تراکم", "more density"},
		{"تخریب و نوسازی", "demolition and rebuilding"},
		{"تعمیرات اساسی", "major repair"},
	},
}

var itemsSocialSecurityInquirySocialSecuritySubject = list{
	ids: []string{"permit-premium", "completion", "workshop-transfer", "business-renewal"},
	titles: []Text{
		{"حق بیمه پروانه", "premium of a permit"},
		{"پایان کار", "completion"},
		{"انتقال کارگاه", "transfer of a workshop"},
		{"تجدید پروانه کسب", "renewal of a business licence"},
	},
}

var itemsStartOfWorksExecutorKind = list{
	ids: []string{"qualified-person", "qualified-company"},
	titles: []Text{
		{"مجری حقیقی ذی‌صلاح", "qualified natural person"},
		{"مجری حقوقی ذی‌صلاح", "qualified company"},
	},
}

var itemsStartOfWorksSupervisionMode = list{
	ids: []string{"single", "four"},
	titles: []Text{
		{"تک‌ناظر", "one supervisor"},
		{"چهار ناظر", "four supervisors"},
	},
}

var itemsStructuralSoundnessCertificateAssessmentMethod = list{
	ids: []string{"supervisor", "desk", "tests", "detailed"},
	titles: []Text{
		{"گواهی ناظر دوره ساخت", "certificate of the construction-time supervisor"},
		{"بررسی نقشه و محاسبات", "review of drawings and calculations"},
		{"آزمایش و سونداژ", "tests and probing"},
		{"مطالعات تفصیلی", "detailed study"},
	},
}

var itemsStructuralSoundnessCertificateSoundnessReason = list{
	ids: []string{"completion", "storey-addition", "structural-change", "use-change", "hazard", "commission"},
	titles: []Text{
		{"صدور پایان کار", "for completion"},
		{"اضافه اشکوب", "storey addition"},
		{"حذف یا تغییر اجزای باربر", "load-bearing parts changed"},
		{"تغییر کاربری", "change of use"},
		{"آسیب زلزله، آتش یا گودبرداری مجاور", "damage by earthquake, fire or nearby excavation"},
		{"دستور کمیسیون ماده صد", "order of the Article 100 commission"},
	},
}

var itemsStructuralSoundnessCertificateSoundnessResult = list{
	ids: []string{"sound", "repair", "unsound"},
	titles: []Text{
		{"پایدار", "sound"},
		{"نیازمند مقاوم‌سازی", "needs retrofitting"},
		{"ناپایدار", "unsound"},
	},
}

var itemsStructureType = list{
	ids: []string{"steel", "concrete", "mixed", "masonry-tied", "masonry", "light", "other"},
	titles: []Text{
		{"اسکلت فلزی", "steel frame"},
		{"اسکلت بتن‌آرمه", "reinforced-concrete frame"},
		{"مختلط", "mixed"},
		{"بنایی کلاف‌دار", "tied (confined) masonry"},
		{"بنایی بدون کلاف", "untied masonry"},
		{"سبک فولادی یا پیش‌ساخته", "light steel or prefabricated"},
		{"سایر", "other"},
	},
}

var itemsSupervisionStageReportConformity = list{
	ids: []string{"conforms", "correctable", "violation"},
	titles: []Text{
		{"منطبق", "conforms"},
		{"دارای نقص قابل اصلاح", "defect that can be corrected"},
		{"دارای تخلف", "violation"},
	},
}

var itemsSupervisorChangeSupervisorChangeAsker = list{
	ids: []string{"owner", "engineer", "municipality"},
	titles: []Text{
		{"مالک", "owner"},
		{"مهندس ناظر", "supervising engineer"},
		{"شهرداری", "municipality"},
	},
}

var itemsSupervisorChangeSupervisorChangeReason = list{
	ids: []string{"agreement", "death-incapacity", "licence", "dispute", "unused-permit", "long-stop"},
	titles: []Text{
		{"توافق مالک و ناظر", "agreement of owner and supervisor"},
		{"فوت یا ناتوانی", "death or incapacity"},
		{"انقضا یا محرومیت پروانه اشتغال", "licence expired or suspended"},
		{"اختلاف", "dispute"},
		{"پایان اعتبار پروانه بدون اقدام مالک", "permit lapsed unused"},
		{"توقف طولانی کار", "long stop of works"},
	},
}

var itemsTaxClearanceInquiryTaxedTransfer = list{
	ids: []string{"property", "goodwill", "lease", "first-transfer"},
	titles: []Text{
		{"عین ملک", "property"},
		{"سرقفلی", "goodwill"},
		{"اجاره", "lease"},
		{"نخستین انتقال ساخته‌شده", "first transfer of a new building"},
	},
}

var itemsTelecomInquiryTelecomSubject = list{
	ids: []string{"cable-clearance", "duct-approval", "fibre-digging", "relocation"},
	titles: []Text{
		{"حریم کابل", "cable clearance"},
		{"تأیید داکت داخلی", "internal duct approval"},
		{"حفاری فیبر", "fibre digging"},
		{"جابه‌جایی تأسیسات", "relocation of equipment"},
	},
}

var itemsTitleKind = list{
	ids: []string{"six-dang", "apartment", "joint", "land-contract", "endowment-lease"},
	titles: []Text{
		{"سند مالکیت شش‌دانگ", "six-dang title deed"},
		{"سند آپارتمانی", "apartment title deed"},
		{"سند مشاعی", "joint (undivided) title deed"},
		{"قرارداد واگذاری زمین شهری", "urban-land allotment contract"},
		{"اجاره‌نامه اوقافی", "endowment lease"},
	},
}

var itemsTransferCertificateBuildingCertificate = list{
	ids: []string{"completion", "no-violation", "exempt", "none"},
	titles: []Text{
		{"پایان کار", "completion"},
		{"عدم خلاف", "no violation"},
		{"مشمول استثنای تبصره ۸", "exempt under note 8"},
		{"زمین بدون بنا", "bare land"},
	},
}

var itemsTransferCertificateDealObject = list{
	ids: []string{"land", "whole-building", "unit", "shop", "share"},
	titles: []Text{
		{"زمین", "land"},
		{"شش‌دانگ ساختمان", "whole building"},
		{"آپارتمان", "flat"},
		{"مغازه", "shop"},
		{"سهم مشاع", "undivided share"},
	},
}

var itemsTransferKind = list{
	ids: []string{"sale", "settlement", "gift", "exchange", "mortgage", "division"},
	titles: []Text{
		{"بیع قطعی (خرید و فروش)", "definite sale"},
		{"صلح", "settlement (solh)"},
		{"هبه", "gift (hebe)"},
		{"معاوضه", "exchange"},
		{"رهن", "mortgage"},
		{"تقسیم‌نامه", "division deed"},
	},
}

var itemsTransferKind2 = list{
	ids: []string{"sale", "settlement", "gift", "inheritance", "court-judgment"},
	titles: []Text{
		{"بیع قطعی (خرید و فروش)", "definite sale"},
		{"صلح", "settlement (solh)"},
		{"هبه", "gift (hebe)"},
		{"ارث", "succession"},
		{"رأی دادگاه", "court judgment"},
	},
}

var itemsTransferKind3 = list{
	ids: []string{"sale", "settlement", "gift", "mortgage", "lease"},
	titles: []Text{
		{"بیع قطعی (خرید و فروش)", "definite sale"},
		{"صلح", "settlement (solh)"},
		{"هبه", "gift (hebe)"},
		{"رهن", "mortgage"},
		{"اجاره", "lease"},
	},
}

var itemsTreeCondition = list{
	ids: []string{"healthy", "diseased", "dry", "dangerous"},
	titles: []Text{
		{"سالم", "healthy"},
		{"آفت‌زده", "diseased"},
		{"خشک", "dry"},
		{"در خطر سقوط", "about to fall"},
	},
}

var itemsTreeRemovalSiteState = list{
	ids: []string{"land", "under-construction", "old", "new", "house"},
	titles: []Text{
		{"زمین", "land"},
		{"در حال ساخت", "under construction"},
		{"قدیمی متقاضی ساخت", "old, to be rebuilt"},
		{"نوساز", "newly built"},
		{"مسکونی", "dwelling"},
	},
}

var itemsTreeRemovalTreeAction = list{
	ids: []string{"fell", "move", "prune"},
	titles: []Text{
		{"قطع", "fell"},
		{"جابه‌جایی", "move"},
		{"هرس", "prune"},
	},
}

var itemsTreeRemovalTreeLocation = list{
	ids: []string{"inside", "front", "outside"},
	titles: []Text{
		{"داخل ملک", "inside the plot"},
		{"مقابل ملک", "in front of the plot"},
		{"خارج از ملک", "elsewhere in public space"},
	},
}

var itemsTreeRemovalTreeRemovalReason = list{
	ids: []string{"construction", "facade", "parking", "cantilever", "branches", "diseased", "danger", "public-work", "traffic", "timber"},
	titles: []Text{
		{"مانع عملیات ساختمانی", "obstructs building works"},
		{"معارض نما", "obstructs the facade"},
		{"معارض پارکینگ", "obstructs parking"},
		{"معارض پیش‌آمدگی", "obstructs a projection"},
		{"شاخه‌های داخل ملک", "branches over the plot"},
		{"خشک یا آفت‌زده", "dry or diseased"},
		{"خطر سقوط", "danger of falling"},
		{"طرح عمرانی یا خط انتقال", "public works or lines"},
		{"مانع عبور", "obstructs traffic"},
		{"بهره‌برداری از درخت غیرمثمر", "harvest of a non-fruit tree"},
	},
}

var itemsUnitCompletionCertificateUnitChange = list{
	ids: []string{"balcony-closed", "merged", "split", "mezzanine", "use", "structure"},
	titles: []Text{
		{"مسقف کردن تراس", "balcony closed in"},
		{"ادغام دو واحد", "two units merged"},
		{"تقسیم واحد", "unit split"},
		{"احداث نیم‌طبقه", "mezzanine added"},
		{"تغییر بهره‌برداری", "use changed"},
		{"تغییر در اجزای باربر", "load-bearing parts changed"},
	},
}

var itemsUtilityConnectionCertificateConnectionBasis = list{
	ids: []string{"permit", "no-violation", "completion"},
	titles: []Text{
		{"پروانه معتبر", "valid permit"},
		{"عدم خلاف", "no-violation certificate"},
		{"پایان کار", "completion certificate"},
	},
}

var itemsUtilityConnectionCertificateConnectionKind = list{
	ids: []string{"temporary", "permanent", "extra", "split", "unit-count"},
	titles: []Text{
		{"انشعاب موقت کارگاه", "temporary site connection"},
		{"انشعاب دائم", "permanent"},
		{"افزایش ظرفیت یا قطر", "more capacity"},
		{"تفکیک کنتور", "separate meters"},
		{"تغییر تعداد واحد", "change of unit count"},
	},
}

var itemsUtilityService = list{
	ids: []string{"water", "electricity", "gas", "telecom"},
	titles: []Text{
		{"آب", "water"},
		{"برق", "electricity"},
		{"گاز", "gas"},
		{"تلفن", "telephone"},
	},
}

var itemsUtilityService2 = list{
	ids: []string{"water", "sewer", "electricity", "gas", "telecom"},
	titles: []Text{
		{"آب", "water"},
		{"فاضلاب", "sewer"},
		{"برق", "electricity"},
		{"گاز", "gas"},
		{"تلفن", "telephone"},
	},
}

var itemsViolationKind = list{
	ids: []string{"no-permit", "excess-area", "change-of-use", "parking-shortage", "road-encroachment", "contrary-to-permit", "extra-storey", "overlooking", "unsafe-excavation", "tree-cutting"},
	titles: []Text{
		{"احداث بنای بدون پروانه", "building without a permit"},
		{"اضافه بنا نسبت به پروانه", "floor area beyond the permit"},
		{"تغییر کاربری", "change of use"},
		{"حذف یا کسری پارکینگ", "missing parking"},
		{"تجاوز به معبر", "encroachment on a public way"},
		{"مغایر پروانه", "contrary to the permit"},
		{"اضافه اشکوب", "extra storey"},
		{"اشراف", "overlooking"},
		{"گودبرداری ناایمن", "unsafe excavation"},
		{"قطع درخت", "tree cutting"},
	},
}

var itemsViolationKind2 = list{
	ids: []string{"no-permit", "excess-area", "change-of-use", "parking-shortage", "road-encroachment", "weak-structure", "technical"},
	titles: []Text{
		{"احداث بنای بدون پروانه", "building without a permit"},
		{"اضافه بنا نسبت به پروانه", "floor area beyond the permit"},
		{"تغییر کاربری", "change of use"},
		{"حذف یا کسری پارکینگ", "missing parking"},
		{"تجاوز به معبر", "encroachment on a public way"},
		{"عدم استحکام بنا", "lack of structural soundness"},
		{"عدم رعایت اصول فنی، بهداشتی یا شهرسازی", "breach of technical, hygiene or planning principles"},
	},
}

var itemsViolationReportReporter = list{
	ids: []string{"neighbour", "citizen", "supervising-engineer", "municipal-officer"},
	titles: []Text{
		{"همسایه", "neighbour"},
		{"شهروند", "citizen"},
		{"مهندس ناظر", "supervising engineer"},
		{"مأمور شهرداری", "municipal officer"},
	},
}

var itemsWallPermitWallKind = list{
	ids: []string{"wall", "fence", "railing", "hoarding"},
	titles: []Text{
		{"دیوار", "wall"},
		{"فنس", "fence"},
		{"نرده", "railing"},
		{"حصار موقت کارگاه", "temporary site hoarding"},
	},
}

var itemsWaterSewerInquiryWaterSubject = list{
	ids: []string{"new-connection", "capacity-change", "sewer", "disconnect", "clearance"},
	titles: []Text{
		{"انشعاب تازه", "new connection"},
		{"تغییر ظرفیت", "capacity change"},
		{"انشعاب فاضلاب", "sewer connection"},
		{"قطع پیش از تخریب", "disconnection before demolition"},
		{"حریم شبکه یا قنات", "network or qanat clearance"},
	},
}

var itemsWorkStage = list{
	ids: []string{"demolition", "excavation", "foundation"},
	titles: []Text{
		{"تخریب", "demolition"},
		{"گودبرداری", "excavation"},
		{"پی‌سازی", "foundation"},
	},
}

var itemsWorkStage2 = list{
	ids: []string{"demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"},
	titles: []Text{
		{"تخریب", "demolition"},
		{"گودبرداری", "excavation"},
		{"پی‌سازی", "foundation"},
		{"اسکلت و سقف", "frame and slabs"},
		{"سفت‌کاری", "rough work"},
		{"نازک‌کاری", "finishing"},
		{"نماسازی", "facade"},
		{"پایان عملیات", "works completed"},
	},
}

var itemsWorkStage3 = list{
	ids: []string{"excavation", "frame", "rough-work", "finishing", "occupied"},
	titles: []Text{
		{"گودبرداری", "excavation"},
		{"اسکلت و سقف", "frame and slabs"},
		{"سفت‌کاری", "rough work"},
		{"نازک‌کاری", "finishing"},
		{"در حال بهره‌برداری", "in use"},
	},
}

var itemsWorkStage4 = list{
	ids: []string{"not-started", "demolition", "excavation", "foundation", "frame", "rough-work", "finishing", "facade", "completed"},
	titles: []Text{
		{"شروع نشده", "not started"},
		{"تخریب", "demolition"},
		{"گودبرداری", "excavation"},
		{"پی‌سازی", "foundation"},
		{"اسکلت و سقف", "frame and slabs"},
		{"سفت‌کاری", "rough work"},
		{"نازک‌کاری", "finishing"},
		{"نماسازی", "facade"},
		{"پایان عملیات", "works completed"},
	},
}

var itemsWorksRequestKind = list{
	ids: []string{"new", "rebuild", "storey", "extension", "alteration", "conversion", "drawing-change", "permit-extension", "roof", "repair", "certificate", "inquiry"},
	titles: []Text{
		{"احداث بر زمین بایر", "new building on vacant land"},
		{"تخریب و نوسازی", "demolition and rebuilding"},
		{"اضافه اشکوب", "storey addition"},
		{"توسعه بنا", "extension"},
		{"تغییرات", "alterations"},
		{"تبدیلات", "conversion"},
		{"تغییر نقشه", "change of drawings"},
		{"تمدید پروانه", "extension of the permit"},
		{"تعویض سقف", "roof replacement"},
		{"تعمیرات", "repairs"},
		{"گواهی", "a certificate"},
		{"پاسخ استعلام", "reply to an inquiry"},
	},
}

var itemsWorksRequestKind2 = list{
	ids: []string{"new", "rebuild", "storey", "extension", "alteration", "drawing-change"},
	titles: []Text{
		{"احداث بر زمین بایر", "new building on vacant land"},
		{"تخریب و نوسازی", "demolition and rebuilding"},
		{"اضافه اشکوب", "storey addition"},
		{"توسعه بنا", "extension"},
		{"تغییرات", "alterations"},
		{"تغییر نقشه", "change of drawings"},
	},
}

// parameterAcquisitionMonths is the value of the parameter "months for acquisition" on a day.
func parameterAcquisitionMonths(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(18)
	}
	return number{}
}

// parameterAgeEvidenceYears is the value of the parameter "years the evidence may lag" on a day.
func parameterAgeEvidenceYears(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1)
	}
	return number{}
}

// parameterAppealDays is the value of the parameter "days for an appeal" on a day.
func parameterAppealDays(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(10)
	}
	return number{}
}

// parameterArticle12Area is the value of the parameter "area for article 12" on a day.
func parameterArticle12Area(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(100000)
	}
	return number{}
}

// parameterBusinessFineLeast is the value of the parameter "least business coefficient" on a day.
func parameterBusinessFineLeast(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(20)
	}
	return number{}
}

// parameterBusinessFineMost is the value of the parameter "most business coefficient" on a day.
func parameterBusinessFineMost(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(40)
	}
	return number{}
}

// parameterCommonMeters is the value of the parameter "meters of common parts" on a day.
func parameterCommonMeters(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1)
	}
	return number{}
}

// parameterDefenceDays is the value of the parameter "days for a defence" on a day.
func parameterDefenceDays(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(10)
	}
	return number{}
}

// parameterDemolitionMonths is the value of the parameter "months for demolition" on a day.
func parameterDemolitionMonths(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(2)
	}
	return number{}
}

// parameterFireAlarmStoreys is the value of the parameter "storeys for a fire alarm" on a day.
func parameterFireAlarmStoreys(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(5)
	}
	return number{}
}

// parameterFireOtherStoreys is the value of the parameter "non-residential storeys limit" on a day.
func parameterFireOtherStoreys(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1)
	}
	return number{}
}

// parameterFirePlanStoreys is the value of the parameter "storeys for fire drawings" on a day.
func parameterFirePlanStoreys(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(3)
	}
	return number{}
}

// parameterFireStoreys is the value of the parameter "storeys for fire approval" on a day.
func parameterFireStoreys(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(6)
	}
	return number{}
}

// parameterFireUnits is the value of the parameter "units for fire approval" on a day.
func parameterFireUnits(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(20)
	}
	return number{}
}

// parameterFuelDistance is the value of the parameter "distance from a fuel station" on a day.
func parameterFuelDistance(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(700)
	}
	return number{}
}

// parameterGardenCheckArea is the value of the parameter "garden check area" on a day.
func parameterGardenCheckArea(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507003:
		return constant(50000)
	}
	return number{}
}

// parameterInstalmentsMost is the value of the parameter "most instalments" on a day.
func parameterInstalmentsMost(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(36)
	}
	return number{}
}

// parameterLateSurcharge is the value of the parameter "monthly late surcharge" on a day.
func parameterLateSurcharge(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 511341:
		return constant(200)
	}
	return number{}
}

// parameterLateSurchargeMost is the value of the parameter "most late surcharge" on a day.
func parameterLateSurchargeMost(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 511341:
		return constant(2400)
	}
	return number{}
}

// parameterLongStopShare is the value of the parameter "share of a long stop" on a day.
func parameterLongStopShare(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1500)
	}
	return number{}
}

// parameterMediumPlotArea is the value of the parameter "medium plot area" on a day.
func parameterMediumPlotArea(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(15000)
	}
	return number{}
}

// parameterMediumPlotStreet is the value of the parameter "street of a medium plot" on a day.
func parameterMediumPlotStreet(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(600)
	}
	return number{}
}

// parameterNewHouseExemptYears is the value of the parameter "years a new house is exempt" on a day.
func parameterNewHouseExemptYears(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(3)
	}
	return number{}
}

// parameterNoPermitFine is the value of the parameter "no-permit coefficient" on a day.
func parameterNoPermitFine(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1)
	}
	return number{}
}

// parameterNotaryAnswerDays is the value of the parameter "days to answer a notary" on a day.
func parameterNotaryAnswerDays(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(10)
	}
	return number{}
}

// parameterNoticeWallMonths is the value of the parameter "months to build a wall" on a day.
func parameterNoticeWallMonths(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(2)
	}
	return number{}
}

// parameterParkingFineLeast is the value of the parameter "least parking coefficient" on a day.
func parameterParkingFineLeast(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(10)
	}
	return number{}
}

// parameterParkingFineMost is the value of the parameter "most parking coefficient" on a day.
func parameterParkingFineMost(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(20)
	}
	return number{}
}

// parameterParkingPerUnit is the value of the parameter "parking spaces per unit" on a day.
func parameterParkingPerUnit(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1)
	}
	return number{}
}

// parameterParkingSpaceArea is the value of the parameter "area of a parking space" on a day.
func parameterParkingSpaceArea(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(2500)
	}
	return number{}
}

// parameterPlotInstructionMonths is the value of the parameter "months a plot instruction holds" on a day.
func parameterPlotInstructionMonths(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(6)
	}
	return number{}
}

// parameterPremiumShare is the value of the parameter "premium to dues" on a day.
func parameterPremiumShare(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 511924:
		return constant(2500)
	}
	return number{}
}

// parameterPrisonTreeCount is the value of the parameter "trees beyond which prison follows" on a day.
func parameterPrisonTreeCount(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(30)
	}
	return number{}
}

// parameterQueueLicenceMonths is the value of the parameter "months on a licence to queue" on a day.
func parameterQueueLicenceMonths(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(9)
	}
	return number{}
}

// parameterR241Coverage is the value of the parameter "coverage in sub-zone R241" on a day.
func parameterR241Coverage(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(3000)
	}
	return number{}
}

// parameterR241Density is the value of the parameter "density in sub-zone R241" on a day.
func parameterR241Density(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(120)
	}
	return number{}
}

// parameterR241Storeys is the value of the parameter "storeys in sub-zone R241" on a day.
func parameterR241Storeys(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(4)
	}
	return number{}
}

// parameterRegistrySections is the value of the parameter "registry sections of Tehran" on a day.
func parameterRegistrySections(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(12)
	}
	return number{}
}

// parameterReservePlotArea is the value of the parameter "development reserve area" on a day.
func parameterReservePlotArea(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1000000)
	}
	return number{}
}

// parameterResidentialFineLeast is the value of the parameter "least residential coefficient" on a day.
func parameterResidentialFineLeast(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(5)
	}
	return number{}
}

// parameterResidentialFineMost is the value of the parameter "most residential coefficient" on a day.
func parameterResidentialFineMost(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(30)
	}
	return number{}
}

// parameterSchemeDeferYears is the value of the parameter "years a scheme is put off" on a day.
func parameterSchemeDeferYears(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 503692:
		return constant(5)
	}
	return number{}
}

// parameterSecondCheckArea is the value of the parameter "area for a second check" on a day.
func parameterSecondCheckArea(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(200000)
	}
	return number{}
}

// parameterServicesLandArea is the value of the parameter "land that owes services" on a day.
func parameterServicesLandArea(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507350:
		return constant(50000)
	}
	return number{}
}

// parameterServicesShare is the value of the parameter "share of services" on a day.
func parameterServicesShare(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507350:
		return constant(2500)
	}
	return number{}
}

// parameterShareTolerance is the value of the parameter "tolerance of the sum of shares" on a day.
func parameterShareTolerance(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(100)
	}
	return number{}
}

// parameterSmallPlotArea is the value of the parameter "small plot area" on a day.
func parameterSmallPlotArea(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(5000)
	}
	return number{}
}

// parameterSmallPlotCoverage is the value of the parameter "coverage of a small plot" on a day.
func parameterSmallPlotCoverage(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(8000)
	}
	return number{}
}

// parameterSmallPlotUnits is the value of the parameter "units on a small plot" on a day.
func parameterSmallPlotUnits(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1)
	}
	return number{}
}

// parameterSoilReportBasements is the value of the parameter "basements for a soil report" on a day.
func parameterSoilReportBasements(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(1)
	}
	return number{}
}

// parameterSprinklerHeight is the value of the parameter "height for sprinklers" on a day.
func parameterSprinklerHeight(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(3000)
	}
	return number{}
}

// parameterStreetsShare is the value of the parameter "share of streets" on a day.
func parameterStreetsShare(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507350:
		return constant(2500)
	}
	return number{}
}

// parameterSubdivisionMonths is the value of the parameter "months to answer a subdivision" on a day.
func parameterSubdivisionMonths(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507350:
		return constant(3)
	}
	return number{}
}

// parameterWorkshopAnswerDays is the value of the parameter "days to answer a transfer" on a day.
func parameterWorkshopAnswerDays(day number) number {
	day = day.inCalendar()
	switch {
	case !day.is:
		return number{}
	case day.n >= 507323:
		return constant(15)
	}
	return number{}
}
