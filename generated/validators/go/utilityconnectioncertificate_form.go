// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// UtilityConnectionCertificate is a filing of utility-connection-certificate, «معرفی‌نامه انشعاب» (utility connection letter).
type UtilityConnectionCertificate = Filing[UtilityConnectionCertificateFields, UtilityConnectionCertificateAnswers]

// UtilityConnectionCertificateFields is what is filled in in «معرفی‌نامه انشعاب» (utility connection letter).
type UtilityConnectionCertificateFields struct {
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

	// PostalCode is کد پستی ملک: postal code.
	PostalCode string `json:"postal_code"`

	// TotalFloorArea is زیربنای کل: square metres from 1.00 to 10000000.00.
	TotalFloorArea string `json:"total_floor_area"`

	// UseKind is نوع مصرف: one item.
	UseKind LandUse `json:"use_kind"`

	// Utilities is انشعاب‌های درخواستی: one item at least, each once.
	Utilities []UtilityService `json:"utilities"`

	// ConnectionKind is نوع درخواست: one item.
	ConnectionKind UtilityConnectionCertificateConnectionKind `json:"connection_kind"`

	// RequestedMeters is تعداد کنتور درخواستی: a whole number from 1 to 2000.
	RequestedMeters int64 `json:"requested_meters"`

	// ExcavationNeeded is حفاری معبر لازم است: yes or no.
	ExcavationNeeded bool `json:"excavation_needed"`

	// Basis is مدرک مبنا: one item.
	Basis UtilityConnectionCertificateConnectionBasis `json:"basis"`

	// BasisNumber is شماره مدرک مبنا: 1 to 30 characters.
	BasisNumber string `json:"basis_number"`

	// BasisExpiry is پایان اعتبار مدرک مبنا: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when basis is permit.
	BasisExpiry *string `json:"basis_expiry,omitempty"`

	// CertificateUnits is تعداد واحد در مدرک مبنا: a whole number from 0 to 2000.
	CertificateUnits int64 `json:"certificate_units"`

	// OpenArticle100 is پرونده ماده صد باز دارد: yes or no.
	OpenArticle100 bool `json:"open_article_100"`
}

// UtilityConnectionCertificateAnswers are the answers that «معرفی‌نامه انشعاب» (utility connection letter) may carry.
type UtilityConnectionCertificateAnswers struct {
	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`

	// WaterSewerInquiry is استعلام آب و فاضلاب.
	WaterSewerInquiry *WaterSewerInquiryAnswer `json:"water-sewer-inquiry,omitempty"`

	// ElectricityInquiry is استعلام شرکت برق.
	ElectricityInquiry *ElectricityInquiryAnswer `json:"electricity-inquiry,omitempty"`

	// GasInquiry is استعلام شرکت گاز.
	GasInquiry *GasInquiryAnswer `json:"gas-inquiry,omitempty"`

	// TelecomInquiry is استعلام مخابرات.
	TelecomInquiry *TelecomInquiryAnswer `json:"telecom-inquiry,omitempty"`
}

// The slots of utility-connection-certificate.
const (
	utilityConnectionCertificateApplicantRole = iota
	utilityConnectionCertificateOwnerKind
	utilityConnectionCertificateOwnerNationalID
	utilityConnectionCertificateOwnerLegalPersonID
	utilityConnectionCertificateOwnerDeceased
	utilityConnectionCertificateJointOwnership
	utilityConnectionCertificateMobile
	utilityConnectionCertificateCaseNumber
	utilityConnectionCertificateRenovationCode
	utilityConnectionCertificateRegistryPlate
	utilityConnectionCertificateDistrict
	utilityConnectionCertificatePostalCode
	utilityConnectionCertificateTotalFloorArea
	utilityConnectionCertificateUseKind
	utilityConnectionCertificateUtilities
	utilityConnectionCertificateConnectionKind
	utilityConnectionCertificateRequestedMeters
	utilityConnectionCertificateExcavationNeeded
	utilityConnectionCertificateBasis
	utilityConnectionCertificateBasisNumber
	utilityConnectionCertificateBasisExpiry
	utilityConnectionCertificateCertificateUnits
	utilityConnectionCertificateOpenArticle100
	utilityConnectionCertificateDebtInquiryAmount
	utilityConnectionCertificateDebtInquiryBillID
	utilityConnectionCertificateDebtInquiryPaymentID
	utilityConnectionCertificateWaterSewerInquiryCapacityAvailable
	utilityConnectionCertificateWaterSewerInquiryClearanceKept
	utilityConnectionCertificateWaterSewerInquiryDisconnected
	utilityConnectionCertificateElectricityInquiryBuildingFree
	utilityConnectionCertificateElectricityInquirySubstationNeeded
	utilityConnectionCertificateElectricityInquirySupplyTerms
	utilityConnectionCertificateElectricityInquiryDisconnected
	utilityConnectionCertificateGasInquiryCapacityAvailable
	utilityConnectionCertificateGasInquiryClearanceKept
	utilityConnectionCertificateGasInquiryPipingApproved
	utilityConnectionCertificateGasInquiryDisconnected
	utilityConnectionCertificateTelecomInquiryCableNear
	utilityConnectionCertificateTelecomInquiryFibreAvailable
	utilityConnectionCertificateTelecomInquiryDuctApproved
)

var utilityConnectionCertificateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: utilityConnectionCertificateOwnerNationalIDAsked, rests: []int{utilityConnectionCertificateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: utilityConnectionCertificateOwnerLegalPersonIDAsked, rests: []int{utilityConnectionCertificateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "postal_code", at: 11, title: Text{"کد پستی ملک", "postal code of the property"}, kind: kindIdentifier, identifier: postalCode},
	{id: "total_floor_area", at: 12, title: Text{"زیربنای کل", "total floor area"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2},
	{id: "use_kind", at: 13, title: Text{"نوع مصرف", "kind of consumption"}, kind: kindChoice, list: &itemsLandUse},
	{id: "utilities", at: 14, title: Text{"انشعاب‌های درخواستی", "connections asked for"}, kind: kindChoices, list: &itemsUtilityService2},
	{id: "connection_kind", at: 15, title: Text{"نوع درخواست", "kind of request"}, kind: kindChoice, list: &itemsUtilityConnectionCertificateConnectionKind},
	{id: "requested_meters", at: 16, title: Text{"تعداد کنتور درخواستی", "meters requested"}, kind: kindWhole, min: 1, max: 2000},
	{id: "excavation_needed", at: 17, title: Text{"حفاری معبر لازم است", "the street must be dug up"}, kind: kindYesNo},
	{id: "basis", at: 18, title: Text{"مدرک مبنا", "basis document"}, kind: kindChoice, list: &itemsUtilityConnectionCertificateConnectionBasis},
	{id: "basis_number", at: 19, title: Text{"شماره مدرک مبنا", "number of the basis"}, kind: kindText, max: 30},
	{id: "basis_expiry", at: 20, title: Text{"پایان اعتبار مدرک مبنا", "expiry of the basis"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: utilityConnectionCertificateBasisExpiryAsked, rests: []int{utilityConnectionCertificateBasis}}},
	{id: "certificate_units", at: 21, title: Text{"تعداد واحد در مبنا", "units on the basis"}, kind: kindWhole, min: 0, max: 2000},
	{id: "open_article_100", at: 22, title: Text{"پرونده ماده صد باز دارد", "open Article 100 case"}, kind: kindYesNo},
}

var utilityConnectionCertificateDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var utilityConnectionCertificateWaterSewerInquirySteps = []step{
	{id: "capacity_available", title: Text{"ظرفیت انشعاب وجود دارد", "capacity is available"}, kind: kindYesNo, isOptional: true},
	{id: "clearance_kept", at: 1, title: Text{"حریم شبکه رعایت شده است", "the clearance is kept"}, kind: kindYesNo, isOptional: true},
	{id: "disconnected", at: 2, title: Text{"انشعاب آب قطع شده است", "the connection is cut off"}, kind: kindYesNo, isOptional: true},
}

var utilityConnectionCertificateElectricityInquirySteps = []step{
	{id: "building_free", title: Text{"احداث بی‌مانع است", "building is free"}, kind: kindYesNo, isOptional: true},
	{id: "substation_needed", at: 1, title: Text{"محل پست لازم است", "a substation room is needed"}, kind: kindYesNo, isOptional: true},
	{id: "supply_terms", at: 2, title: Text{"شرایط تأمین برق", "supply conditions"}, kind: kindText, max: 500, isOptional: true},
	{id: "disconnected", at: 3, title: Text{"انشعاب برق جمع شده است", "the connection is removed"}, kind: kindYesNo, isOptional: true},
}

var utilityConnectionCertificateGasInquirySteps = []step{
	{id: "capacity_available", title: Text{"ظرفیت انشعاب وجود دارد", "capacity is available"}, kind: kindYesNo, isOptional: true},
	{id: "clearance_kept", at: 1, title: Text{"حریم شبکه رعایت شده است", "the clearance is kept"}, kind: kindYesNo, isOptional: true},
	{id: "piping_approved", at: 2, title: Text{"لوله‌کشی تأیید شده است", "the piping is approved"}, kind: kindYesNo, isOptional: true},
	{id: "disconnected", at: 3, title: Text{"گاز قطع شده است", "the gas is cut off"}, kind: kindYesNo, isOptional: true},
}

var utilityConnectionCertificateTelecomInquirySteps = []step{
	{id: "cable_near", title: Text{"کابل یا کانال در مجاورت است", "a cable or duct is near"}, kind: kindYesNo},
	{id: "fibre_available", at: 1, title: Text{"فیبر نوری در دسترس است", "fibre is available"}, kind: kindYesNo},
	{id: "duct_approved", at: 2, title: Text{"داکت داخلی تأیید شده است", "the internal duct is approved"}, kind: kindYesNo, isOptional: true},
}

var utilityConnectionCertificateAnswers = []answer{
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 23, keys: []string{"amount", "bill_id", "payment_id"}, steps: utilityConnectionCertificateDebtInquirySteps, isSorted: true}},
	{id: "water-sewer-inquiry", title: Text{"استعلام آب و فاضلاب", "water and sewer inquiry"}, part: part{pointer: "/answers/water-sewer-inquiry", base: 26, keys: []string{"capacity_available", "clearance_kept", "disconnected"}, steps: utilityConnectionCertificateWaterSewerInquirySteps, isSorted: true}},
	{id: "electricity-inquiry", title: Text{"استعلام شرکت برق", "electricity company inquiry"}, part: part{pointer: "/answers/electricity-inquiry", base: 29, keys: []string{"building_free", "substation_needed", "supply_terms", "disconnected"}, steps: utilityConnectionCertificateElectricityInquirySteps, isSorted: true}},
	{id: "gas-inquiry", title: Text{"استعلام شرکت گاز", "gas company inquiry"}, part: part{pointer: "/answers/gas-inquiry", base: 33, keys: []string{"capacity_available", "clearance_kept", "piping_approved", "disconnected"}, steps: utilityConnectionCertificateGasInquirySteps, isSorted: true}},
	{id: "telecom-inquiry", title: Text{"استعلام مخابرات", "telecommunications inquiry"}, part: part{pointer: "/answers/telecom-inquiry", base: 37, keys: []string{"cable_near", "fibre_available", "duct_approved"}, steps: utilityConnectionCertificateTelecomInquirySteps, isSorted: true}},
}

var utilityConnectionCertificateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: utilityConnectionCertificateDocumentPowerOfAttorney, rests: []int{utilityConnectionCertificateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: utilityConnectionCertificateDocumentInheritanceCertificate, rests: []int{utilityConnectionCertificateOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: utilityConnectionCertificateOwnerLegalPersonIDAsked, rests: []int{utilityConnectionCertificateOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 6, copies: "copy", when: guard{holds: utilityConnectionCertificateBasisExpiryAsked, rests: []int{utilityConnectionCertificateBasis}}, because: &Text{"مبنا پروانه است", "the basis is a permit"}},
	{id: "completion-certificate", title: Text{"گواهی پایان کار", "completion certificate"}, paper: 7, copies: "copy", when: guard{holds: utilityConnectionCertificateDocumentCompletionCertificate, rests: []int{utilityConnectionCertificateBasis}}, because: &Text{"مبنا پایان کار است", "the basis is a completion certificate"}},
	{id: "no-violation-certificate", title: Text{"گواهی عدم خلاف", "no-violation certificate"}, paper: 8, copies: "copy", when: guard{holds: utilityConnectionCertificateDocumentNoViolationCertificate, rests: []int{utilityConnectionCertificateBasis}}, because: &Text{"مبنا عدم خلاف است", "the basis is a no-violation certificate"}},
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, paper: 9, copies: "copy"},
	{id: "company-capacity-letter", title: Text{"نامه امکان‌سنجی شرکت", "company capacity letter"}, paper: 10, copies: "copy", when: guard{holds: utilityConnectionCertificateDocumentCompanyCapacityLetter, rests: []int{utilityConnectionCertificateExcavationNeeded, utilityConnectionCertificateConnectionKind}}, because: &Text{"حفاری یا افزایش ظرفیت لازم است", "digging or extra capacity is needed"}},
	{id: "gas-certificate", title: Text{"تأییدیه لوله‌کشی گاز", "gas piping approval"}, paper: 11, copies: "copy", when: guard{holds: utilityConnectionCertificateDocumentGasCertificate, rests: []int{utilityConnectionCertificateUtilities}}, because: &Text{"انشعاب گاز خواسته شده است", "gas is asked for"}},
}

var utilityConnectionCertificateNeeds = []need{
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"water-sewer-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"electricity-inquiry"}, inquiries: []int{2}, awaited: []int{2}},
	{anyOf: []string{"gas-inquiry"}, inquiries: []int{3}, awaited: []int{3}},
	{anyOf: []string{"telecom-inquiry"}, inquiries: []int{4}, awaited: []int{4}},
}

var utilityConnectionCertificateRules = []rule{
	{id: "permanent-needs-certificate", when: guard{holds: utilityConnectionCertificateRulePermanentNeedsCertificateApplies, rests: []int{utilityConnectionCertificateConnectionKind}}, holds: guard{holds: utilityConnectionCertificateRulePermanentNeedsCertificate, rests: []int{utilityConnectionCertificateBasis}}, path: "/fields/basis", message: Text{"انشعاب دائم خواسته شده و مبنا پروانه است", "a permanent connection is asked for, and the basis is a permit"}, remedy: Text{"با پروانه انشعاب موقت بخواهید یا با فرم ۳۱ پایان کار و با فرم ۳۰ عدم خلاف بگیرید", "with a permit ask for a temporary one, or obtain the completion certificate with form 31 or the no-violation certificate with form 30"}},
	{id: "meters-within-units", holds: guard{holds: utilityConnectionCertificateRuleMetersWithinUnits, rests: []int{utilityConnectionCertificateRequestedMeters, utilityConnectionCertificateCertificateUnits}}, path: "/fields/requested_meters", reads: []string{"/fields/certificate_units"}, message: Text{"کنتور درخواستی از واحدهای مبنا و کنتور مشاعات بیشتر است", "more meters are requested than there are units and meters of common parts"}, remedy: Text{"تعداد کنتور را کم کنید یا تعداد واحد را با مدرک مبنا بسنجید", "ask for fewer meters, or compare the number of units with the basis document"}},
	{id: "unit-count-basis", when: guard{holds: utilityConnectionCertificateRuleUnitCountBasisApplies, rests: []int{utilityConnectionCertificateConnectionKind}}, holds: guard{holds: utilityConnectionCertificateRuleUnitCountBasis, rests: []int{utilityConnectionCertificateBasis}}, path: "/fields/basis", message: Text{"تغییر تعداد واحد خواسته شده و مبنا عدم خلاف است", "a change of unit count is asked for, and the basis is a no-violation certificate"}, remedy: Text{"پروانه را با فرم ۲۲ اصلاح کنید یا با فرم ۳۱ پایان کار بگیرید", "amend the permit with form 22, or obtain the completion certificate with form 31"}},
	{id: "no-open-case", when: guard{holds: utilityConnectionCertificateRulePermanentNeedsCertificateApplies, rests: []int{utilityConnectionCertificateConnectionKind}}, holds: guard{holds: utilityConnectionCertificateRuleNoOpenCase, rests: []int{utilityConnectionCertificateOpenArticle100}}, path: "/fields/open_article_100", message: Text{"پرونده ماده صد باز است و معرفی‌نامه دائم صادر نمی‌شود", "an Article 100 case is open, and no letter for a permanent connection is issued"}, remedy: Text{"پرونده را با فرم ۴۸ (اجرای رأی) به پایان ببرید", "bring the case to its end with form 48, the settlement"}},
}

var utilityConnectionCertificateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: utilityConnectionCertificateDocumentPowerOfAttorney, rests: []int{utilityConnectionCertificateApplicantRole}}},
	{id: "temporary-ends", when: guard{holds: utilityConnectionCertificateProvisionTemporaryEnds, rests: []int{utilityConnectionCertificateConnectionKind}}},
	{id: "amended-permit", when: guard{holds: utilityConnectionCertificateRuleUnitCountBasisApplies, rests: []int{utilityConnectionCertificateConnectionKind}}},
	{id: "digging-permit", when: guard{holds: utilityConnectionCertificateProvisionDiggingPermit, rests: []int{utilityConnectionCertificateExcavationNeeded}}},
	{id: "outside-city"},
}

var utilityConnectionCertificate = record{id: "utility-connection-certificate", title: Text{"معرفی‌نامه انشعاب", "utility connection letter"}, since: 437927, until: 547864, slots: 40, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "postal_code", "total_floor_area", "use_kind", "utilities", "connection_kind", "requested_meters", "excavation_needed", "basis", "basis_number", "basis_expiry", "certificate_units", "open_article_100"}, steps: utilityConnectionCertificateSteps, isSorted: true}, answers: utilityConnectionCertificateAnswers, documents: utilityConnectionCertificateDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "renovation-tax-receipt", "building-permit", "completion-certificate", "no-violation-certificate", "location-sketch", "company-capacity-letter", "gas-certificate"}, needs: utilityConnectionCertificateNeeds, rules: utilityConnectionCertificateRules, provisions: utilityConnectionCertificateProvisions}

// utilityConnectionCertificateOwnerNationalIDAsked tells whether owner_kind is natural.
func utilityConnectionCertificateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateOwnerKind].is(0)
}

// utilityConnectionCertificateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func utilityConnectionCertificateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateOwnerKind].noneOf(0)
}

// utilityConnectionCertificateBasisExpiryAsked tells whether basis is permit.
func utilityConnectionCertificateBasisExpiryAsked(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateBasis].is(0)
}

// utilityConnectionCertificateDocumentPowerOfAttorney tells whether applicant_role is representative.
func utilityConnectionCertificateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateApplicantRole].is(1)
}

// utilityConnectionCertificateDocumentInheritanceCertificate tells whether owner_deceased.
func utilityConnectionCertificateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateOwnerDeceased].yes()
}

// utilityConnectionCertificateDocumentCompletionCertificate tells whether basis is completion.
func utilityConnectionCertificateDocumentCompletionCertificate(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateBasis].is(2)
}

// utilityConnectionCertificateDocumentNoViolationCertificate tells whether basis is no-violation.
func utilityConnectionCertificateDocumentNoViolationCertificate(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateBasis].is(1)
}

// utilityConnectionCertificateDocumentCompanyCapacityLetter tells whether excavation_needed or connection_kind is extra.
func utilityConnectionCertificateDocumentCompanyCapacityLetter(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateExcavationNeeded].yes() || f.at[utilityConnectionCertificateConnectionKind].is(2)
}

// utilityConnectionCertificateDocumentGasCertificate tells whether utilities includes gas.
func utilityConnectionCertificateDocumentGasCertificate(f *filing, _ []value) bool {
	return f.set(f.at[utilityConnectionCertificateUtilities]).hasAll(3)
}

// utilityConnectionCertificateRulePermanentNeedsCertificateApplies tells whether connection_kind is permanent.
func utilityConnectionCertificateRulePermanentNeedsCertificateApplies(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateConnectionKind].is(1)
}

// utilityConnectionCertificateRulePermanentNeedsCertificate tells whether basis is one of completion, no-violation.
func utilityConnectionCertificateRulePermanentNeedsCertificate(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateBasis].oneOf(2, 1)
}

// utilityConnectionCertificateRuleMetersWithinUnits tells whether requested_meters at most certificate_units plus common_meters.
func utilityConnectionCertificateRuleMetersWithinUnits(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateRequestedMeters].num().atMost(f.at[utilityConnectionCertificateCertificateUnits].num().plus(parameterCommonMeters(constant(f.day))))
}

// utilityConnectionCertificateRuleUnitCountBasisApplies tells whether connection_kind is unit-count.
func utilityConnectionCertificateRuleUnitCountBasisApplies(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateConnectionKind].is(4)
}

// utilityConnectionCertificateRuleUnitCountBasis tells whether basis is one of permit, completion.
func utilityConnectionCertificateRuleUnitCountBasis(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateBasis].oneOf(0, 2)
}

// utilityConnectionCertificateRuleNoOpenCase tells whether not open_article_100.
func utilityConnectionCertificateRuleNoOpenCase(f *filing, _ []value) bool {
	return !f.at[utilityConnectionCertificateOpenArticle100].yes()
}

// utilityConnectionCertificateProvisionTemporaryEnds tells whether connection_kind is temporary.
func utilityConnectionCertificateProvisionTemporaryEnds(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateConnectionKind].is(0)
}

// utilityConnectionCertificateProvisionDiggingPermit tells whether excavation_needed.
func utilityConnectionCertificateProvisionDiggingPermit(f *filing, _ []value) bool {
	return f.at[utilityConnectionCertificateExcavationNeeded].yes()
}
