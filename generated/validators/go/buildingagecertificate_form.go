// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// BuildingAgeCertificate is a filing of building-age-certificate, «گواهی قدمت بنا» (building age certificate).
type BuildingAgeCertificate = Filing[BuildingAgeCertificateFields, NoAnswers]

// BuildingAgeCertificateFields is what is filled in in «گواهی قدمت بنا» (building age certificate).
type BuildingAgeCertificateFields struct {
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

	// CertificatePurpose is منظور از گواهی: one item.
	CertificatePurpose Purpose `json:"certificate_purpose"`

	// ClaimedYear is سال ساخت ادعایی (هجری شمسی): a whole number from 1250 to 1450.
	ClaimedYear int64 `json:"claimed_year"`

	// StructureType is نوع سازه: one item.
	StructureType StructureType `json:"structure_type"`

	// ExistingFloorArea is زیربنای موجود: square metres from 0.00 to 10000000.00.
	ExistingFloorArea string `json:"existing_floor_area"`

	// BuiltBeforeComprehensivePlan is بنا پیش از نقشه جامع شهر ساخته شده است: yes or no.
	BuiltBeforeComprehensivePlan bool `json:"built_before_comprehensive_plan"`

	// LaterAdditions is بنایی افزوده شده است: yes or no.
	LaterAdditions bool `json:"later_additions"`

	// Parts is بخش‌های بنا به تفکیک سال: 1 to 50 rows.
	Parts []BuildingAgeCertificateFieldsParts `json:"parts"`

	// EvidenceKinds is نوع مدارک قدمت: one item at least, each once.
	EvidenceKinds []BuildingAgeCertificateAgeEvidenceKind `json:"evidence_kinds"`

	// OldestEvidenceYear is قدیمی‌ترین سال در مدارک: a whole number from 1250 to 1450.
	OldestEvidenceYear int64 `json:"oldest_evidence_year"`
}

// BuildingAgeCertificateFieldsParts is a row of «بخش‌های بنا».
type BuildingAgeCertificateFieldsParts struct {
	// Part is بخش: 1 to 60 characters.
	Part string `json:"part"`

	// Area is مساحت بخش: square metres from 0.00 to 10000000.00.
	Area string `json:"area"`

	// Year is سال ساخت بخش: a whole number from 1250 to 1450.
	Year int64 `json:"year"`
}

// The slots of building-age-certificate.
const (
	buildingAgeCertificateApplicantRole = iota
	buildingAgeCertificateOwnerKind
	buildingAgeCertificateOwnerNationalID
	buildingAgeCertificateOwnerLegalPersonID
	buildingAgeCertificateOwnerDeceased
	buildingAgeCertificateJointOwnership
	buildingAgeCertificateMobile
	buildingAgeCertificateCaseNumber
	buildingAgeCertificateRenovationCode
	buildingAgeCertificateRegistryPlate
	buildingAgeCertificateDistrict
	buildingAgeCertificateCertificatePurpose
	buildingAgeCertificateClaimedYear
	buildingAgeCertificateStructureType
	buildingAgeCertificateExistingFloorArea
	buildingAgeCertificateBuiltBeforeComprehensivePlan
	buildingAgeCertificateLaterAdditions
	buildingAgeCertificateParts
	buildingAgeCertificateEvidenceKinds
	buildingAgeCertificateOldestEvidenceYear
)

const (
	buildingAgeCertificatePartsPart = iota
	buildingAgeCertificatePartsArea
	buildingAgeCertificatePartsYear
)

var buildingAgeCertificatePartsColumns = part{isSorted: true, keys: []string{"part", "area", "year"}, steps: []step{
	{id: "part", title: Text{"بخش", "part"}, kind: kindText, max: 60},
	{id: "area", at: 1, title: Text{"مساحت بخش", "area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "year", at: 2, title: Text{"سال ساخت بخش", "year"}, kind: kindWhole, min: 1250, max: 1450},
}}

var buildingAgeCertificateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: buildingAgeCertificateOwnerNationalIDAsked, rests: []int{buildingAgeCertificateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: buildingAgeCertificateOwnerLegalPersonIDAsked, rests: []int{buildingAgeCertificateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "certificate_purpose", at: 11, title: Text{"منظور از گواهی", "purpose of the certificate"}, kind: kindChoice, list: &itemsPurpose3},
	{id: "claimed_year", at: 12, title: Text{"سال ساخت ادعایی", "year claimed"}, kind: kindWhole, min: 1250, max: 1450},
	{id: "structure_type", at: 13, title: Text{"نوع سازه", "structure type"}, kind: kindChoice, list: &itemsStructureType},
	{id: "existing_floor_area", at: 14, title: Text{"زیربنای موجود", "existing floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "built_before_comprehensive_plan", at: 15, title: Text{"پیش از نقشه جامع ساخته شده است", "built before the plan"}, kind: kindYesNo},
	{id: "later_additions", at: 16, title: Text{"بنایی افزوده شده است", "something was added later"}, kind: kindYesNo},
	{id: "parts", at: 17, title: Text{"بخش‌های بنا", "parts of the building"}, kind: kindRows, min: 1, max: 50, columns: &buildingAgeCertificatePartsColumns},
	{id: "evidence_kinds", at: 18, title: Text{"نوع مدارک قدمت", "kinds of evidence"}, kind: kindChoices, list: &itemsBuildingAgeCertificateAgeEvidenceKind},
	{id: "oldest_evidence_year", at: 19, title: Text{"قدیمی‌ترین سال مدارک", "oldest year of the evidence"}, kind: kindWhole, min: 1250, max: 1450},
}

var buildingAgeCertificateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: buildingAgeCertificateDocumentPowerOfAttorney, rests: []int{buildingAgeCertificateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: buildingAgeCertificateDocumentInheritanceCertificate, rests: []int{buildingAgeCertificateOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: buildingAgeCertificateOwnerLegalPersonIDAsked, rests: []int{buildingAgeCertificateOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 3, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 5, copies: "copy"},
	{id: "age-evidence", title: Text{"مدارک قدمت بنا", "evidence of the building's age"}, paper: 6, copies: "copy"},
	{id: "aerial-photo", title: Text{"عکس هوایی", "aerial photo"}, paper: 7, copies: "copy", when: guard{holds: buildingAgeCertificateDocumentAerialPhoto, rests: []int{buildingAgeCertificateEvidenceKinds}}, because: &Text{"عکس هوایی جزو مدارک است", "an aerial photo is among the evidence"}},
	{id: "expert-report", title: Text{"گزارش کارشناس رسمی", "official expert report"}, paper: 8, copies: "original", when: guard{holds: buildingAgeCertificateDocumentExpertReport, rests: []int{buildingAgeCertificateEvidenceKinds}}, because: &Text{"نظر کارشناس جزو مدارک است", "an expert opinion is among the evidence"}},
	{id: "utility-contract", title: Text{"قرارداد انشعاب", "utility contract"}, paper: 9, copies: "copy", when: guard{holds: buildingAgeCertificateDocumentUtilityContract, rests: []int{buildingAgeCertificateEvidenceKinds}}, because: &Text{"قبض یا قرارداد انشعاب جزو مدارک است", "a utility contract is among the evidence"}},
	{id: "photos", title: Text{"عکس ملک", "photos of the property"}, paper: 10, copies: "electronic"},
}

var buildingAgeCertificateNeeds = []need{
	{anyOf: []string{"site-visit"}},
}

var buildingAgeCertificateRules = []rule{
	{id: "year-not-in-future", holds: guard{holds: buildingAgeCertificateRuleYearNotInFuture, rests: []int{buildingAgeCertificateClaimedYear}}, path: "/fields/claimed_year", message: Text{"سال ساخت ادعایی پس از سال درخواست است", "the year claimed is later than the year of filing"}, remedy: Text{"سال ساخت را از روی مدارک قدمت بنویسید", "copy the year from the evidence of age"}},
	{id: "evidence-not-later", holds: guard{holds: buildingAgeCertificateRuleEvidenceNotLater, rests: []int{buildingAgeCertificateOldestEvidenceYear, buildingAgeCertificateClaimedYear}}, path: "/fields/oldest_evidence_year", reads: []string{"/fields/claimed_year"}, message: Text{"قدیمی‌ترین مدرک بیش از ۱ سال پس از سال ادعایی است", "the oldest evidence is more than 1 year later than the year claimed"}, remedy: Text{"مدرک قدیمی‌تری پیوست کنید یا سال ادعایی را با مدارک بسنجید", "attach older evidence, or compare the year claimed with the evidence"}},
	{id: "written-record", holds: guard{holds: buildingAgeCertificateRuleWrittenRecord, rests: []int{buildingAgeCertificateEvidenceKinds}}, path: "/fields/evidence_kinds", message: Text{"استشهاد محلی تنها مدرک قدمت است", "local testimony is the only evidence of age"}, remedy: Text{"دست‌کم یک سند مکتوب مانند سابقه ممیزی یا قرارداد انشعاب پیوست کنید", "attach at least one written record, such as the survey record or a utility contract"}},
	{id: "parts-add-up", holds: guard{holds: buildingAgeCertificateRulePartsAddUp, rests: []int{buildingAgeCertificateParts, buildingAgeCertificateExistingFloorArea}}, path: "/fields/parts", reads: []string{"/fields/existing_floor_area"}, message: Text{"جمع مساحت بخش‌ها با زیربنای موجود یکی نیست", "the parts do not add up to the existing floor area"}, remedy: Text{"مساحت بخش‌ها و زیربنا را با نقشه یا ممیزی نوسازی بسنجید", "compare the parts and the floor area with the drawings or the renovation-tax survey"}},
}

var buildingAgeCertificateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: buildingAgeCertificateDocumentPowerOfAttorney, rests: []int{buildingAgeCertificateApplicantRole}}},
	{id: "note-8-exemption", when: guard{holds: buildingAgeCertificateProvisionNote8Exemption, rests: []int{buildingAgeCertificateBuiltBeforeComprehensivePlan}}},
	{id: "age-only"},
	{id: "notary-or-bank-asks"},
}

var buildingAgeCertificateDerived = []derived{
	{id: "filing_year", value: buildingAgeCertificateFilingYear, kind: kindWhole, places: 0},
}

var buildingAgeCertificate = record{id: "building-age-certificate", title: Text{"گواهی قدمت بنا", "building age certificate"}, since: 437927, until: 547864, slots: 20, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "certificate_purpose", "claimed_year", "structure_type", "existing_floor_area", "built_before_comprehensive_plan", "later_additions", "parts", "evidence_kinds", "oldest_evidence_year"}, steps: buildingAgeCertificateSteps, isSorted: true}, documents: buildingAgeCertificateDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "title-deed", "national-card", "renovation-tax-receipt", "age-evidence", "aerial-photo", "expert-report", "utility-contract", "photos"}, needs: buildingAgeCertificateNeeds, rules: buildingAgeCertificateRules, provisions: buildingAgeCertificateProvisions, derived: buildingAgeCertificateDerived}

// buildingAgeCertificateFilingYear computes "year of filing".
func buildingAgeCertificateFilingYear(f *filing) value {
	return constant(1200).plus(constant(437927).yearsTo(constant(f.day))).value()
}

// buildingAgeCertificateOwnerNationalIDAsked tells whether owner_kind is natural.
func buildingAgeCertificateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[buildingAgeCertificateOwnerKind].is(0)
}

// buildingAgeCertificateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func buildingAgeCertificateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[buildingAgeCertificateOwnerKind].noneOf(0)
}

// buildingAgeCertificateDocumentPowerOfAttorney tells whether applicant_role is representative.
func buildingAgeCertificateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[buildingAgeCertificateApplicantRole].is(1)
}

// buildingAgeCertificateDocumentInheritanceCertificate tells whether owner_deceased.
func buildingAgeCertificateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[buildingAgeCertificateOwnerDeceased].yes()
}

// buildingAgeCertificateDocumentAerialPhoto tells whether evidence_kinds includes aerial-photo.
func buildingAgeCertificateDocumentAerialPhoto(f *filing, _ []value) bool {
	return f.set(f.at[buildingAgeCertificateEvidenceKinds]).hasAll(2)
}

// buildingAgeCertificateDocumentExpertReport tells whether evidence_kinds includes expert.
func buildingAgeCertificateDocumentExpertReport(f *filing, _ []value) bool {
	return f.set(f.at[buildingAgeCertificateEvidenceKinds]).hasAll(5)
}

// buildingAgeCertificateDocumentUtilityContract tells whether evidence_kinds includes utility-bill.
func buildingAgeCertificateDocumentUtilityContract(f *filing, _ []value) bool {
	return f.set(f.at[buildingAgeCertificateEvidenceKinds]).hasAll(3)
}

// buildingAgeCertificateRuleYearNotInFuture tells whether claimed_year at most filing_year.
func buildingAgeCertificateRuleYearNotInFuture(f *filing, _ []value) bool {
	return f.at[buildingAgeCertificateClaimedYear].num().atMost(buildingAgeCertificateFilingYear(f).num())
}

// buildingAgeCertificateRuleEvidenceNotLater tells whether oldest_evidence_year at most claimed_year plus age_evidence_years.
func buildingAgeCertificateRuleEvidenceNotLater(f *filing, _ []value) bool {
	return f.at[buildingAgeCertificateOldestEvidenceYear].num().atMost(f.at[buildingAgeCertificateClaimedYear].num().plus(parameterAgeEvidenceYears(constant(f.day))))
}

// buildingAgeCertificateRuleWrittenRecord tells whether evidence_kinds includes any of old-permit, renovation-audit, aerial-photo, utility-bill, deed-text, expert.
func buildingAgeCertificateRuleWrittenRecord(f *filing, _ []value) bool {
	return f.set(f.at[buildingAgeCertificateEvidenceKinds]).hasAny(0, 1, 2, 3, 4, 5)
}

// buildingAgeCertificateRulePartsAddUp tells whether sum of parts.area is existing_floor_area.
func buildingAgeCertificateRulePartsAddUp(f *filing, _ []value) bool {
	return f.rows(f.at[buildingAgeCertificateParts], 3).sum(buildingAgeCertificatePartsArea, nil).equal(f.at[buildingAgeCertificateExistingFloorArea].num())
}

// buildingAgeCertificateProvisionNote8Exemption tells whether built_before_comprehensive_plan.
func buildingAgeCertificateProvisionNote8Exemption(f *filing, _ []value) bool {
	return f.at[buildingAgeCertificateBuiltBeforeComprehensivePlan].yes()
}
