// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// PermitTransfer is a filing of permit-transfer, «انتقال پروانه به مالک جدید» (transfer of the permit to a new owner).
type PermitTransfer = Filing[PermitTransferFields, PermitTransferAnswers]

// PermitTransferFields is what is filled in in «انتقال پروانه به مالک جدید» (transfer of the permit to a new owner).
type PermitTransferFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NewOwnerNationalID is کد ملی مالک جدید: national id.
	NewOwnerNationalID string `json:"new_owner_national_id"`

	// NewOwnerLegalPersonID is شناسه ملی شخص حقوقی: legal person id, asked when applicant_role is company.
	NewOwnerLegalPersonID *string `json:"new_owner_legal_person_id,omitempty"`

	// PoaNumber is شماره وکالت‌نامه رسمی: 1 to 30 characters, asked when applicant_role is representative.
	PoaNumber *string `json:"poa_number,omitempty"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// PreviousOwnerName is نام مالک پیشین: 1 to 80 characters.
	PreviousOwnerName string `json:"previous_owner_name"`

	// PreviousOwnerNationalID is کد ملی مالک پیشین: national id.
	PreviousOwnerNationalID string `json:"previous_owner_national_id"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// PermitDate is تاریخ صدور پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitDate string `json:"permit_date"`

	// PermitExpiry is تاریخ پایان اعتبار پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitExpiry string `json:"permit_expiry"`

	// WorkStage is مرحله کار: one item.
	WorkStage WorkStage `json:"work_stage"`

	// EngineersKept is ناظر و مجری تغییر نمی‌کنند: yes or no.
	EngineersKept bool `json:"engineers_kept"`

	// TransferKind is نوع انتقال: one item.
	TransferKind TransferKind `json:"transfer_kind"`

	// DeedNumber is شماره سند انتقال: 1 to 30 characters, asked when transfer_kind is one of sale, settlement, gift.
	DeedNumber *string `json:"deed_number,omitempty"`

	// DeedDate is تاریخ سند انتقال: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when transfer_kind is one of sale, settlement, gift.
	DeedDate *string `json:"deed_date,omitempty"`

	// NotaryOfficeNumber is شماره دفتر اسناد رسمی: a whole number from 1 to 9999, asked when transfer_kind is one of sale, settlement, gift.
	NotaryOfficeNumber *int64 `json:"notary_office_number,omitempty"`

	// ShareDang is سهم مورد انتقال (دانگ): a decimal from 0.0001 to 6.0000.
	ShareDang string `json:"share_dang"`

	// OpenInstalments is قسط عوارض پرداخت‌نشده دارد: yes or no.
	OpenInstalments bool `json:"open_instalments"`

	// AcceptsObligations is مالک جدید تعهدات پروانه و عوارض را می‌پذیرد: yes or no.
	AcceptsObligations bool `json:"accepts_obligations"`
}

// PermitTransferAnswers are the answers that «انتقال پروانه به مالک جدید» (transfer of the permit to a new owner) may carry.
type PermitTransferAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// NotaryTransferInquiry is استعلام دفترخانه اسناد رسمی.
	NotaryTransferInquiry *NotaryTransferInquiryAnswer `json:"notary-transfer-inquiry,omitempty"`
}

// The slots of permit-transfer.
const (
	permitTransferApplicantRole = iota
	permitTransferFullName
	permitTransferNewOwnerNationalID
	permitTransferNewOwnerLegalPersonID
	permitTransferPoaNumber
	permitTransferMobile
	permitTransferPreviousOwnerName
	permitTransferPreviousOwnerNationalID
	permitTransferCaseNumber
	permitTransferRenovationCode
	permitTransferRegistryPlate
	permitTransferDistrict
	permitTransferPermitNumber
	permitTransferPermitDate
	permitTransferPermitExpiry
	permitTransferWorkStage
	permitTransferEngineersKept
	permitTransferTransferKind
	permitTransferDeedNumber
	permitTransferDeedDate
	permitTransferNotaryOfficeNumber
	permitTransferShareDang
	permitTransferOpenInstalments
	permitTransferAcceptsObligations
	permitTransferRegistryOwnershipInquiryRegisteredArea
	permitTransferRegistryOwnershipInquiryBoundaries
	permitTransferRegistryOwnershipInquiryMortgaged
	permitTransferRegistryOwnershipInquirySeized
	permitTransferRegistryOwnershipInquiryOwners
	permitTransferNotaryTransferInquiryCleared
	permitTransferNotaryTransferInquiryAmount
)

const (
	permitTransferRegistryOwnershipInquiryOwnersOwnerName = iota
	permitTransferRegistryOwnershipInquiryOwnersShareDang
)

var permitTransferSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "new_owner_national_id", at: 2, title: Text{"کد ملی مالک جدید", "new owner's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "new_owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک جدید", "new owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: permitTransferNewOwnerLegalPersonIDAsked, rests: []int{permitTransferApplicantRole}}},
	{id: "poa_number", at: 4, title: Text{"شماره وکالت‌نامه", "power-of-attorney number"}, kind: kindText, max: 30, when: guard{holds: permitTransferPoaNumberAsked, rests: []int{permitTransferApplicantRole}}},
	{id: "mobile", at: 5, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "previous_owner_name", at: 6, title: Text{"نام مالک پیشین", "previous owner's name"}, kind: kindText, max: 80},
	{id: "previous_owner_national_id", at: 7, title: Text{"کد ملی مالک پیشین", "previous owner's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "case_number", at: 8, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 9, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 10, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 11, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 12, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_date", at: 13, title: Text{"تاریخ صدور پروانه", "date of issue of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "permit_expiry", at: 14, title: Text{"پایان اعتبار پروانه", "expiry date of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "work_stage", at: 15, title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage4},
	{id: "engineers_kept", at: 16, title: Text{"ناظر و مجری تغییر نمی‌کنند", "supervisor and executor stay"}, kind: kindYesNo},
	{id: "transfer_kind", at: 17, title: Text{"نوع انتقال", "kind of transfer"}, kind: kindChoice, list: &itemsTransferKind2},
	{id: "deed_number", at: 18, title: Text{"شماره سند انتقال", "transfer-deed number"}, kind: kindText, max: 30, when: guard{holds: permitTransferDeedNumberAsked, rests: []int{permitTransferTransferKind}}},
	{id: "deed_date", at: 19, title: Text{"تاریخ سند انتقال", "transfer-deed date"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: permitTransferDeedNumberAsked, rests: []int{permitTransferTransferKind}}},
	{id: "notary_office_number", at: 20, title: Text{"شماره دفتر اسناد رسمی", "notary office number"}, kind: kindWhole, min: 1, max: 9999, when: guard{holds: permitTransferDeedNumberAsked, rests: []int{permitTransferTransferKind}}},
	{id: "share_dang", at: 21, title: Text{"سهم مورد انتقال", "share transferred"}, kind: kindDecimal, min: 1, max: 60000, places: 4},
	{id: "open_instalments", at: 22, title: Text{"قسط پرداخت‌نشده دارد", "has unpaid instalments"}, kind: kindYesNo},
	{id: "accepts_obligations", at: 23, title: Text{"تعهدات پروانه پذیرفته است", "obligations are taken over"}, kind: kindYesNo},
}

var permitTransferRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var permitTransferRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &permitTransferRegistryOwnershipInquiryOwnersColumns},
}

var permitTransferNotaryTransferInquirySteps = []step{
	{id: "cleared", title: Text{"مفاصاحساب صادر شده است", "the clearance is issued"}, kind: kindYesNo},
	{id: "amount", at: 1, title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
}

var permitTransferAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 24, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: permitTransferRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "notary-transfer-inquiry", title: Text{"استعلام دفترخانه اسناد رسمی", "notary transfer inquiry"}, part: part{pointer: "/answers/notary-transfer-inquiry", base: 29, keys: []string{"cleared", "amount"}, steps: permitTransferNotaryTransferInquirySteps, isSorted: true}},
}

var permitTransferDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: permitTransferPoaNumberAsked, rests: []int{permitTransferApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "original-and-copy"},
	{id: "transfer-deed", title: Text{"سند قطعی انتقال", "definitive transfer deed"}, paper: 2, copies: "original-and-copy", when: guard{holds: permitTransferDeedNumberAsked, rests: []int{permitTransferTransferKind}}, because: &Text{"انتقال با بیع، صلح یا هبه است", "the transfer is by sale, settlement or gift"}},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 3, copies: "original"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 4, copies: "original-and-copy"},
	{id: "birth-certificate", title: Text{"شناسنامه", "birth certificate"}, paper: 5, copies: "original-and-copy"},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 6, copies: "original-and-copy", when: guard{holds: permitTransferDocumentInheritanceCertificate, rests: []int{permitTransferTransferKind}}, because: &Text{"انتقال به ارث است", "the transfer is by succession"}},
	{id: "court-order", title: Text{"رأی یا دستور مرجع قضایی", "court judgment or order"}, paper: 7, copies: "certified-copy", when: guard{holds: permitTransferDocumentCourtOrder, rests: []int{permitTransferTransferKind}}, because: &Text{"انتقال با رأی دادگاه است", "the transfer is by judgment"}},
	{id: "company-registration", title: Text{"آگهی تأسیس و تغییرات شرکت", "company registration notices"}, paper: 8, copies: "copy", when: guard{holds: permitTransferNewOwnerLegalPersonIDAsked, rests: []int{permitTransferApplicantRole}}, because: &Text{"متقاضی شخص حقوقی است", "the applicant is a legal person"}},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 9, copies: "original"},
	{id: "supervisor-commitment", title: Text{"برگه تعهد نظارت", "supervisor's commitment sheet"}, paper: 10, copies: "original", when: guard{holds: permitTransferDocumentSupervisorCommitment, rests: []int{permitTransferEngineersKept}}, because: &Text{"ناظر یا مجری تغییر می‌کند", "supervisor or executor changes"}},
	{id: "obligation-undertaking", title: Text{"تعهدنامه پذیرش اقساط", "undertaking on instalments"}, paper: 11, copies: "original", when: guard{holds: permitTransferDocumentObligationUndertaking, rests: []int{permitTransferOpenInstalments}}, because: &Text{"قسط پرداخت‌نشده مانده است", "instalments remain"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 12, copies: "original-and-copy"},
}

var permitTransferNeeds = []need{
	{anyOf: []string{"owner-record-update"}},
	{anyOf: []string{"building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"}},
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"notary-transfer-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
	{anyOf: []string{"renovation-tax-clearance"}},
}

var permitTransferRules = []rule{
	{id: "permit-in-force", holds: guard{holds: permitTransferRulePermitInForce, rests: []int{permitTransferPermitExpiry}}, path: "/fields/permit_expiry", message: Text{"اعتبار پروانه گذشته است", "the permit has expired"}, remedy: Text{"ابتدا فرم ۲۳ (تمدید پروانه) را بفرستید", "file form 23 (permit extension) first"}, basis: []string{"opinion-7-4452"}},
	{id: "two-persons", holds: guard{holds: permitTransferRuleTwoPersons, rests: []int{permitTransferNewOwnerNationalID, permitTransferPreviousOwnerNationalID}}, path: "/fields/new_owner_national_id", reads: []string{"/fields/previous_owner_national_id"}, message: Text{"کد ملی مالک جدید و مالک پیشین یکی است", "the new and the previous owner have the same national id"}, remedy: Text{"هر دو کد را با سند انتقال بسنجید", "compare both ids with the transfer deed"}},
	{id: "obligations-taken-over", holds: guard{holds: permitTransferRuleObligationsTakenOver, rests: []int{permitTransferAcceptsObligations}}, path: "/fields/accepts_obligations", message: Text{"تعهدات پروانه و عوارض پذیرفته نشده است", "the obligations and dues of the permit are not taken over"}, remedy: Text{"تعهدات را در دفتر خدمات الکترونیک بپذیرید یا مانده عوارض را پیش از انتقال بپردازید", "accept the obligations at the e-service office, or pay the dues that remain before the transfer"}},
	{id: "deed-not-in-future", when: guard{holds: permitTransferDeedNumberAsked, rests: []int{permitTransferTransferKind}}, holds: guard{holds: permitTransferRuleDeedNotInFuture, rests: []int{permitTransferDeedDate}}, path: "/fields/deed_date", message: Text{"تاریخ سند انتقال پس از روز درخواست است", "the transfer deed is dated after the day of filing"}, remedy: Text{"تاریخ را از روی سند انتقال بنویسید", "copy the date from the transfer deed"}},
	{id: "deed-after-permit", advises: true, when: guard{holds: permitTransferDeedNumberAsked, rests: []int{permitTransferTransferKind}}, holds: guard{holds: permitTransferRuleDeedAfterPermit, rests: []int{permitTransferDeedDate, permitTransferPermitDate}}, path: "/fields/deed_date", reads: []string{"/fields/permit_date"}, message: Text{"تاریخ سند انتقال پیش از تاریخ صدور پروانه است", "the transfer deed is dated before the permit"}, remedy: Text{"هر دو تاریخ را با سند انتقال و پروانه بسنجید", "compare both dates with the transfer deed and the permit"}},
}

var permitTransferProvisions = []provision{
	{id: "all-obligations"},
	{id: "adds-a-co-owner", when: guard{holds: permitTransferProvisionAddsACoOwner, rests: []int{permitTransferShareDang}}},
	{id: "record-updated"},
	{id: "remaining-term"},
}

var permitTransferVisits = []visit{
	{because: "ownership-transfer", note: &Text{"هر دو طرف یا وکیل آنان یک بار با اصل مدارک حاضر می‌شوند", "Both parties, or their attorneys, attend once with the originals."}},
}

var permitTransfer = record{id: "permit-transfer", title: Text{"انتقال پروانه به مالک جدید", "transfer of the permit to a new owner"}, since: 437927, until: 547864, slots: 31, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "new_owner_national_id", "new_owner_legal_person_id", "poa_number", "mobile", "previous_owner_name", "previous_owner_national_id", "case_number", "renovation_code", "registry_plate", "district", "permit_number", "permit_date", "permit_expiry", "work_stage", "engineers_kept", "transfer_kind", "deed_number", "deed_date", "notary_office_number", "share_dang", "open_instalments", "accepts_obligations"}, steps: permitTransferSteps, isSorted: true}, answers: permitTransferAnswers, documents: permitTransferDocuments, papers: []string{"power-of-attorney", "title-deed", "transfer-deed", "building-permit", "national-card", "birth-certificate", "inheritance-certificate", "court-order", "company-registration", "supervisor-report", "supervisor-commitment", "obligation-undertaking", "renovation-tax-receipt"}, needs: permitTransferNeeds, rules: permitTransferRules, provisions: permitTransferProvisions, visits: permitTransferVisits}

// permitTransferNewOwnerLegalPersonIDAsked tells whether applicant_role is company.
func permitTransferNewOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[permitTransferApplicantRole].is(3)
}

// permitTransferPoaNumberAsked tells whether applicant_role is representative.
func permitTransferPoaNumberAsked(f *filing, _ []value) bool {
	return f.at[permitTransferApplicantRole].is(1)
}

// permitTransferDeedNumberAsked tells whether transfer_kind is one of sale, settlement, gift.
func permitTransferDeedNumberAsked(f *filing, _ []value) bool {
	return f.at[permitTransferTransferKind].oneOf(0, 1, 2)
}

// permitTransferDocumentInheritanceCertificate tells whether transfer_kind is inheritance.
func permitTransferDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[permitTransferTransferKind].is(3)
}

// permitTransferDocumentCourtOrder tells whether transfer_kind is court-judgment.
func permitTransferDocumentCourtOrder(f *filing, _ []value) bool {
	return f.at[permitTransferTransferKind].is(4)
}

// permitTransferDocumentSupervisorCommitment tells whether not engineers_kept.
func permitTransferDocumentSupervisorCommitment(f *filing, _ []value) bool {
	return !f.at[permitTransferEngineersKept].yes()
}

// permitTransferDocumentObligationUndertaking tells whether open_instalments.
func permitTransferDocumentObligationUndertaking(f *filing, _ []value) bool {
	return f.at[permitTransferOpenInstalments].yes()
}

// permitTransferRulePermitInForce tells whether permit_expiry on or after filing date.
func permitTransferRulePermitInForce(f *filing, _ []value) bool {
	return f.at[permitTransferPermitExpiry].num().atLeast(constant(f.day))
}

// permitTransferRuleTwoPersons tells whether new_owner_national_id is not previous_owner_national_id.
func permitTransferRuleTwoPersons(f *filing, _ []value) bool {
	return f.text(f.at[permitTransferNewOwnerNationalID]).different(f.text(f.at[permitTransferPreviousOwnerNationalID]))
}

// permitTransferRuleObligationsTakenOver tells whether accepts_obligations.
func permitTransferRuleObligationsTakenOver(f *filing, _ []value) bool {
	return f.at[permitTransferAcceptsObligations].yes()
}

// permitTransferRuleDeedNotInFuture tells whether deed_date on or before filing date.
func permitTransferRuleDeedNotInFuture(f *filing, _ []value) bool {
	return f.at[permitTransferDeedDate].num().atMost(constant(f.day))
}

// permitTransferRuleDeedAfterPermit tells whether deed_date on or after permit_date.
func permitTransferRuleDeedAfterPermit(f *filing, _ []value) bool {
	return f.at[permitTransferDeedDate].num().atLeast(f.at[permitTransferPermitDate].num())
}

// permitTransferProvisionAddsACoOwner tells whether share_dang below 6.
func permitTransferProvisionAddsACoOwner(f *filing, _ []value) bool {
	return f.at[permitTransferShareDang].num().below(constant(60000))
}
