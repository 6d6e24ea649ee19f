// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// PermitDuplicate is a filing of permit-duplicate, «المثنی پروانه» (duplicate building permit).
type PermitDuplicate = Filing[PermitDuplicateFields, PermitDuplicateAnswers]

// PermitDuplicateFields is what is filled in in «المثنی پروانه» (duplicate building permit).
type PermitDuplicateFields struct {
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

	// PermitNumber is شماره پروانه ساختمانی: 1 to 30 characters.
	PermitNumber string `json:"permit_number"`

	// PermitDate is تاریخ صدور پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitDate string `json:"permit_date"`

	// PermitExpiry is تاریخ پایان اعتبار پروانه: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD.
	PermitExpiry string `json:"permit_expiry"`

	// WorksStatus is وضعیت عملیات ساختمانی: one item.
	WorksStatus PermitDuplicateWorksStatus `json:"works_status"`

	// LossKind is علت درخواست المثنی: one item.
	LossKind LossKind `json:"loss_kind"`

	// LossDate is تاریخ فقدان: a day from 1200-01-01 to 1500-12-29, YYYY-MM-DD, asked when loss_kind is not worn.
	LossDate *string `json:"loss_date,omitempty"`

	// PoliceReportNumber is شماره گزارش کلانتری: 1 to 30 characters, asked when loss_kind is stolen.
	PoliceReportNumber *string `json:"police_report_number,omitempty"`

	// PreviousDuplicates is تعداد المثنی‌های پیشین: a whole number from 0 to 9.
	PreviousDuplicates int64 `json:"previous_duplicates"`

	// LossDeclaration is متقاضی متعهد است اصل را در صورت پیدا شدن برگرداند: yes or no.
	LossDeclaration bool `json:"loss_declaration"`
}

// PermitDuplicateAnswers are the answers that «المثنی پروانه» (duplicate building permit) may carry.
type PermitDuplicateAnswers struct {
	// RegistryOwnershipInquiry is استعلام ثبت اسناد و املاک.
	RegistryOwnershipInquiry *RegistryOwnershipInquiryAnswer `json:"registry-ownership-inquiry,omitempty"`

	// DebtInquiry is استعلام بدهی ملک.
	DebtInquiry *DebtInquiryAnswer `json:"debt-inquiry,omitempty"`
}

// The slots of permit-duplicate.
const (
	permitDuplicateApplicantRole = iota
	permitDuplicateOwnerKind
	permitDuplicateOwnerNationalID
	permitDuplicateOwnerLegalPersonID
	permitDuplicateOwnerDeceased
	permitDuplicateJointOwnership
	permitDuplicateMobile
	permitDuplicateCaseNumber
	permitDuplicateRenovationCode
	permitDuplicateRegistryPlate
	permitDuplicateDistrict
	permitDuplicatePermitNumber
	permitDuplicatePermitDate
	permitDuplicatePermitExpiry
	permitDuplicateWorksStatus
	permitDuplicateLossKind
	permitDuplicateLossDate
	permitDuplicatePoliceReportNumber
	permitDuplicatePreviousDuplicates
	permitDuplicateLossDeclaration
	permitDuplicateRegistryOwnershipInquiryRegisteredArea
	permitDuplicateRegistryOwnershipInquiryBoundaries
	permitDuplicateRegistryOwnershipInquiryMortgaged
	permitDuplicateRegistryOwnershipInquirySeized
	permitDuplicateRegistryOwnershipInquiryOwners
	permitDuplicateDebtInquiryAmount
	permitDuplicateDebtInquiryBillID
	permitDuplicateDebtInquiryPaymentID
)

const (
	permitDuplicateRegistryOwnershipInquiryOwnersOwnerName = iota
	permitDuplicateRegistryOwnershipInquiryOwnersShareDang
)

var permitDuplicateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "owner_kind", at: 1, title: Text{"نوع مالک", "kind of owner"}, kind: kindChoice, list: &itemsPersonKind4},
	{id: "owner_national_id", at: 2, title: Text{"کد ملی مالک", "owner's national id"}, kind: kindIdentifier, identifier: nationalID, when: guard{holds: permitDuplicateOwnerNationalIDAsked, rests: []int{permitDuplicateOwnerKind}}},
	{id: "owner_legal_person_id", at: 3, title: Text{"شناسه ملی مالک", "owner's legal-person id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: permitDuplicateOwnerLegalPersonIDAsked, rests: []int{permitDuplicateOwnerKind}}},
	{id: "owner_deceased", at: 4, title: Text{"مالک فوت شده است", "the owner has died"}, kind: kindYesNo},
	{id: "joint_ownership", at: 5, title: Text{"ملک مشاع است", "the property is jointly owned"}, kind: kindYesNo},
	{id: "mobile", at: 6, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 7, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 8, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "registry_plate", at: 9, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "district", at: 10, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 11, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_date", at: 12, title: Text{"تاریخ صدور پروانه", "date of issue of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "permit_expiry", at: 13, title: Text{"پایان اعتبار پروانه", "expiry date of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "works_status", at: 14, title: Text{"وضعیت عملیات ساختمانی", "state of the works"}, kind: kindChoice, list: &itemsPermitDuplicateWorksStatus},
	{id: "loss_kind", at: 15, title: Text{"علت درخواست المثنی", "reason for the duplicate"}, kind: kindChoice, list: &itemsLossKind},
	{id: "loss_date", at: 16, title: Text{"تاریخ فقدان", "date of loss"}, kind: kindDate, min: 437927, max: 547864, when: guard{holds: permitDuplicateLossDateAsked, rests: []int{permitDuplicateLossKind}}},
	{id: "police_report_number", at: 17, title: Text{"شماره گزارش کلانتری", "police report number"}, kind: kindText, max: 30, when: guard{holds: permitDuplicatePoliceReportNumberAsked, rests: []int{permitDuplicateLossKind}}},
	{id: "previous_duplicates", at: 18, title: Text{"تعداد المثنی‌های پیشین", "earlier duplicates"}, kind: kindWhole, min: 0, max: 9},
	{id: "loss_declaration", at: 19, title: Text{"استرداد اصل تعهد شده است", "return is undertaken"}, kind: kindYesNo},
}

var permitDuplicateRegistryOwnershipInquiryOwnersColumns = part{isSorted: true, keys: []string{"owner_name", "share_dang"}, steps: []step{
	{id: "owner_name", title: Text{"نام مالک", "owner's name"}, kind: kindText, max: 80},
	{id: "share_dang", at: 1, title: Text{"سهم", "share in dangs"}, kind: kindDecimal, min: 0, max: 60000, places: 4},
}}

var permitDuplicateRegistryOwnershipInquirySteps = []step{
	{id: "registered_area", title: Text{"مساحت ثبتی", "registered area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "boundaries", at: 1, title: Text{"حدود", "boundaries"}, kind: kindText, max: 1000},
	{id: "mortgaged", at: 2, title: Text{"در رهن است", "is mortgaged"}, kind: kindYesNo},
	{id: "seized", at: 3, title: Text{"بازداشت است", "is seized"}, kind: kindYesNo},
	{id: "owners", at: 4, title: Text{"مالکان", "owners"}, kind: kindRows, min: 1, max: 50, columns: &permitDuplicateRegistryOwnershipInquiryOwnersColumns},
}

var permitDuplicateDebtInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ بدهی", "amount owed"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "bill_id", at: 1, title: Text{"شناسه قبض", "bill id"}, kind: kindIdentifier, identifier: billID},
	{id: "payment_id", at: 2, title: Text{"شناسه پرداخت", "payment id"}, kind: kindIdentifier, identifier: paymentID},
}

var permitDuplicateAnswers = []answer{
	{id: "registry-ownership-inquiry", title: Text{"استعلام ثبت اسناد و املاک", "land-registry ownership inquiry"}, part: part{pointer: "/answers/registry-ownership-inquiry", base: 20, keys: []string{"registered_area", "boundaries", "mortgaged", "seized", "owners"}, steps: permitDuplicateRegistryOwnershipInquirySteps, isSorted: true}},
	{id: "debt-inquiry", title: Text{"استعلام بدهی ملک", "property debt inquiry"}, part: part{pointer: "/answers/debt-inquiry", base: 25, keys: []string{"amount", "bill_id", "payment_id"}, steps: permitDuplicateDebtInquirySteps, isSorted: true}},
}

var permitDuplicateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: permitDuplicateDocumentPowerOfAttorney, rests: []int{permitDuplicateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "inheritance-certificate", title: Text{"گواهی حصر وراثت", "inheritance certificate"}, paper: 1, copies: "original-and-copy", when: guard{holds: permitDuplicateDocumentInheritanceCertificate, rests: []int{permitDuplicateOwnerDeceased}}, because: &Text{"مالک فوت شده است", "the owner has died"}},
	{id: "signature-authority", title: Text{"گواهی امضای مجاز", "proof of signing authority"}, paper: 2, copies: "copy", when: guard{holds: permitDuplicateOwnerLegalPersonIDAsked, rests: []int{permitDuplicateOwnerKind}}, because: &Text{"مالک شخص حقوقی است", "the owner is a legal person"}},
	{id: "damaged-original", title: Text{"اصل فرسوده", "worn original"}, paper: 3, copies: "original", when: guard{holds: permitDuplicateDocumentDamagedOriginal, rests: []int{permitDuplicateLossKind}}, because: &Text{"اصل فرسوده یا ناخواناست", "the original is worn or illegible"}},
	{id: "police-report", title: Text{"گزارش کلانتری", "police report"}, paper: 4, copies: "original", when: guard{holds: permitDuplicatePoliceReportNumberAsked, rests: []int{permitDuplicateLossKind}}, because: &Text{"اصل سرقت شده است", "the original was stolen"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 5, copies: "original-and-copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 6, copies: "original-and-copy"},
	{id: "co-owner-consent", title: Text{"رضایت‌نامه رسمی همه مالکان", "notarised consent of all co-owners"}, paper: 7, copies: "original", when: guard{holds: permitDuplicateDocumentCoOwnerConsent, rests: []int{permitDuplicateJointOwnership}}, because: &Text{"ملک مشاع است", "the property is jointly owned"}},
	{id: "loss-undertaking", title: Text{"تعهدنامه محضری فقدان", "notarised loss undertaking"}, paper: 8, copies: "original", when: guard{holds: permitDuplicateDocumentLossUndertaking, rests: []int{permitDuplicateLossKind}}, because: &Text{"پروانه مفقود، سرقت یا نابود شده است", "the permit was lost, stolen or destroyed"}},
	{id: "newspaper-notice", title: Text{"آگهی فقدان در روزنامه", "loss notice in a newspaper"}, paper: 9, copies: "original", when: guard{holds: permitDuplicateDocumentNewspaperNotice, rests: []int{permitDuplicateLossKind}}, because: &Text{"پروانه مفقود شده است", "the permit was lost"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 10, copies: "copy"},
}

var permitDuplicateNeeds = []need{
	{anyOf: []string{"registry-ownership-inquiry"}, inquiries: []int{0}, awaited: []int{0}},
	{anyOf: []string{"debt-inquiry"}, inquiries: []int{1}, awaited: []int{1}},
}

var permitDuplicateRules = []rule{
	{id: "loss-not-in-future", when: guard{holds: permitDuplicateLossDateAsked, rests: []int{permitDuplicateLossKind}}, holds: guard{holds: permitDuplicateRuleLossNotInFuture, rests: []int{permitDuplicateLossDate}}, path: "/fields/loss_date", message: Text{"تاریخ فقدان پس از روز درخواست است", "the date of loss is after the day of filing"}, remedy: Text{"تاریخ فقدان را با آگهی یا گزارش کلانتری بسنجید", "compare the date of loss with the notice or the police report"}},
	{id: "loss-after-issue", when: guard{holds: permitDuplicateLossDateAsked, rests: []int{permitDuplicateLossKind}}, holds: guard{holds: permitDuplicateRuleLossAfterIssue, rests: []int{permitDuplicateLossDate, permitDuplicatePermitDate}}, path: "/fields/loss_date", reads: []string{"/fields/permit_date"}, message: Text{"تاریخ فقدان پیش از صدور پروانه است", "the date of loss is before the issue of the permit"}, remedy: Text{"تاریخ فقدان را با تاریخ صدور پروانه بسنجید", "compare the date of loss with the date of issue of the permit"}},
	{id: "works-not-finished", holds: guard{holds: permitDuplicateRuleWorksNotFinished, rests: []int{permitDuplicateWorksStatus}}, path: "/fields/works_status", message: Text{"عملیات ساختمانی پایان یافته است", "the works are finished"}, remedy: Text{"به‌جای المثنی، فرم ۳۱ (گواهی پایان کار ساختمان) را بفرستید", "file form 31, the building completion certificate, instead of a duplicate"}},
	{id: "return-undertaken", when: guard{holds: permitDuplicateLossDateAsked, rests: []int{permitDuplicateLossKind}}, holds: guard{holds: permitDuplicateRuleReturnUndertaken, rests: []int{permitDuplicateLossDeclaration}}, path: "/fields/loss_declaration", message: Text{"استرداد اصل پروانه تعهد نشده است", "the return of the original permit is not undertaken"}, remedy: Text{"تعهد استرداد اصل را در درگاه یا دفتر خدمات الکترونیک بپذیرید", "accept the undertaking to return the original on the portal or at the e-service office"}},
	{id: "no-longer-valid", advises: true, holds: guard{holds: permitDuplicateRuleNoLongerValid, rests: []int{permitDuplicatePermitExpiry}}, path: "/fields/permit_expiry", message: Text{"اعتبار پروانه گذشته است و المثنی آن را تمدید نمی‌کند", "the permit has expired and a duplicate does not lengthen its term"}, remedy: Text{"برای مهلت تازه فرم ۲۳ (تمدید پروانه) را هم بفرستید", "for a new term also file form 23 (permit extension)"}},
}

var permitDuplicateProvisions = []provision{
	{id: "attorney-identity", when: guard{holds: permitDuplicateDocumentPowerOfAttorney, rests: []int{permitDuplicateApplicantRole}}},
	{id: "same-as-original"},
	{id: "all-co-owners", when: guard{holds: permitDuplicateDocumentCoOwnerConsent, rests: []int{permitDuplicateJointOwnership}}},
	{id: "marked-duplicate"},
}

var permitDuplicate = record{id: "permit-duplicate", title: Text{"المثنی پروانه", "duplicate building permit"}, since: 437927, until: 547864, slots: 28, fields: part{pointer: "/fields", keys: []string{"applicant_role", "owner_kind", "owner_national_id", "owner_legal_person_id", "owner_deceased", "joint_ownership", "mobile", "case_number", "renovation_code", "registry_plate", "district", "permit_number", "permit_date", "permit_expiry", "works_status", "loss_kind", "loss_date", "police_report_number", "previous_duplicates", "loss_declaration"}, steps: permitDuplicateSteps, isSorted: true}, answers: permitDuplicateAnswers, documents: permitDuplicateDocuments, papers: []string{"power-of-attorney", "inheritance-certificate", "signature-authority", "damaged-original", "police-report", "title-deed", "national-card", "co-owner-consent", "loss-undertaking", "newspaper-notice", "renovation-tax-receipt"}, needs: permitDuplicateNeeds, rules: permitDuplicateRules, provisions: permitDuplicateProvisions}

// permitDuplicateOwnerNationalIDAsked tells whether owner_kind is natural.
func permitDuplicateOwnerNationalIDAsked(f *filing, _ []value) bool {
	return f.at[permitDuplicateOwnerKind].is(0)
}

// permitDuplicateOwnerLegalPersonIDAsked tells whether owner_kind is not natural.
func permitDuplicateOwnerLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[permitDuplicateOwnerKind].noneOf(0)
}

// permitDuplicateLossDateAsked tells whether loss_kind is not worn.
func permitDuplicateLossDateAsked(f *filing, _ []value) bool {
	return f.at[permitDuplicateLossKind].noneOf(3)
}

// permitDuplicatePoliceReportNumberAsked tells whether loss_kind is stolen.
func permitDuplicatePoliceReportNumberAsked(f *filing, _ []value) bool {
	return f.at[permitDuplicateLossKind].is(1)
}

// permitDuplicateDocumentPowerOfAttorney tells whether applicant_role is representative.
func permitDuplicateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[permitDuplicateApplicantRole].is(1)
}

// permitDuplicateDocumentInheritanceCertificate tells whether owner_deceased.
func permitDuplicateDocumentInheritanceCertificate(f *filing, _ []value) bool {
	return f.at[permitDuplicateOwnerDeceased].yes()
}

// permitDuplicateDocumentDamagedOriginal tells whether loss_kind is worn.
func permitDuplicateDocumentDamagedOriginal(f *filing, _ []value) bool {
	return f.at[permitDuplicateLossKind].is(3)
}

// permitDuplicateDocumentCoOwnerConsent tells whether joint_ownership.
func permitDuplicateDocumentCoOwnerConsent(f *filing, _ []value) bool {
	return f.at[permitDuplicateJointOwnership].yes()
}

// permitDuplicateDocumentLossUndertaking tells whether loss_kind is one of lost, stolen, destroyed.
func permitDuplicateDocumentLossUndertaking(f *filing, _ []value) bool {
	return f.at[permitDuplicateLossKind].oneOf(0, 1, 2)
}

// permitDuplicateDocumentNewspaperNotice tells whether loss_kind is lost.
func permitDuplicateDocumentNewspaperNotice(f *filing, _ []value) bool {
	return f.at[permitDuplicateLossKind].is(0)
}

// permitDuplicateRuleLossNotInFuture tells whether loss_date on or before filing date.
func permitDuplicateRuleLossNotInFuture(f *filing, _ []value) bool {
	return f.at[permitDuplicateLossDate].num().atMost(constant(f.day))
}

// permitDuplicateRuleLossAfterIssue tells whether loss_date on or after permit_date.
func permitDuplicateRuleLossAfterIssue(f *filing, _ []value) bool {
	return f.at[permitDuplicateLossDate].num().atLeast(f.at[permitDuplicatePermitDate].num())
}

// permitDuplicateRuleWorksNotFinished tells whether works_status is not finished.
func permitDuplicateRuleWorksNotFinished(f *filing, _ []value) bool {
	return f.at[permitDuplicateWorksStatus].noneOf(2)
}

// permitDuplicateRuleReturnUndertaken tells whether loss_declaration.
func permitDuplicateRuleReturnUndertaken(f *filing, _ []value) bool {
	return f.at[permitDuplicateLossDeclaration].yes()
}

// permitDuplicateRuleNoLongerValid tells whether permit_expiry on or after filing date.
func permitDuplicateRuleNoLongerValid(f *filing, _ []value) bool {
	return f.at[permitDuplicatePermitExpiry].num().atLeast(constant(f.day))
}
