// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// PermitAmendment is a filing of permit-amendment, «اصلاح پروانه» (permit amendment).
type PermitAmendment = Filing[PermitAmendmentFields, PermitAmendmentAnswers]

// PermitAmendmentFields is what is filled in in «اصلاح پروانه» (permit amendment).
type PermitAmendmentFields struct {
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

	// Email is رایانامه: email.
	Email *string `json:"email,omitempty"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

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

	// AmendmentItems is موارد اصلاح: one item at least, each once.
	AmendmentItems []PermitAmendmentAmendmentItem `json:"amendment_items"`

	// PresentText is متن فعلی: 1 to 300 characters.
	PresentText string `json:"present_text"`

	// RightText is متن درست: 1 to 300 characters.
	RightText string `json:"right_text"`

	// NeedsDrawings is نقشه هم تغییر می‌کند: yes or no.
	NeedsDrawings bool `json:"needs_drawings"`

	// PermitArea is زیربنای پروانه: square metres from 1.00 to 10000000.00, asked when amendment_items includes area.
	PermitArea *string `json:"permit_area,omitempty"`

	// NewArea is زیربنای درست: square metres from 1.00 to 10000000.00, asked when amendment_items includes area.
	NewArea *string `json:"new_area,omitempty"`

	// ExecutorLicence is شماره پروانه اشتغال مجری: engineer licence.
	ExecutorLicence *string `json:"executor_licence,omitempty"`
}

// PermitAmendmentAnswers are the answers that «اصلاح پروانه» (permit amendment) may carry.
type PermitAmendmentAnswers struct {
	// SocialSecurityInquiry is استعلام تأمین اجتماعی.
	SocialSecurityInquiry *SocialSecurityInquiryAnswer `json:"social-security-inquiry,omitempty"`
}

// The slots of permit-amendment.
const (
	permitAmendmentApplicantRole = iota
	permitAmendmentFullName
	permitAmendmentNationalID
	permitAmendmentLegalPersonID
	permitAmendmentMobile
	permitAmendmentEmail
	permitAmendmentCaseNumber
	permitAmendmentRenovationCode
	permitAmendmentDistrict
	permitAmendmentPermitNumber
	permitAmendmentPermitDate
	permitAmendmentPermitExpiry
	permitAmendmentWorkStage
	permitAmendmentAmendmentItems
	permitAmendmentPresentText
	permitAmendmentRightText
	permitAmendmentNeedsDrawings
	permitAmendmentPermitArea
	permitAmendmentNewArea
	permitAmendmentExecutorLicence
	permitAmendmentSocialSecurityInquiryAmount
	permitAmendmentSocialSecurityInquiryCleared
)

var permitAmendmentSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "legal_person_id", at: 3, title: Text{"شناسه ملی شخص حقوقی", "legal person's national id"}, kind: kindIdentifier, identifier: legalPersonID, when: guard{holds: permitAmendmentLegalPersonIDAsked, rests: []int{permitAmendmentApplicantRole}}},
	{id: "mobile", at: 4, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "email", at: 5, title: Text{"رایانامه", "email"}, kind: kindIdentifier, identifier: email, isOptional: true},
	{id: "case_number", at: 6, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 7, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 8, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "permit_number", at: 9, title: Text{"شماره پروانه ساختمانی", "building-permit number"}, kind: kindText, max: 30},
	{id: "permit_date", at: 10, title: Text{"تاریخ صدور پروانه", "date of issue of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "permit_expiry", at: 11, title: Text{"پایان اعتبار پروانه", "expiry date of the permit"}, kind: kindDate, min: 437927, max: 547864},
	{id: "work_stage", at: 12, title: Text{"مرحله کار", "stage of the works"}, kind: kindChoice, list: &itemsWorkStage4},
	{id: "amendment_items", at: 13, title: Text{"موارد اصلاح", "items to amend"}, kind: kindChoices, list: &itemsPermitAmendmentAmendmentItem},
	{id: "present_text", at: 14, title: Text{"متن فعلی", "present wording"}, kind: kindText, max: 300},
	{id: "right_text", at: 15, title: Text{"متن درست", "right wording"}, kind: kindText, max: 300},
	{id: "needs_drawings", at: 16, title: Text{"نقشه هم تغییر می‌کند", "the drawings change too"}, kind: kindYesNo},
	{id: "permit_area", at: 17, title: Text{"زیربنای پروانه", "floor area on the permit"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2, when: guard{holds: permitAmendmentPermitAreaAsked, rests: []int{permitAmendmentAmendmentItems}}},
	{id: "new_area", at: 18, title: Text{"زیربنای درست", "right floor area"}, kind: kindDecimal, min: 100, max: 1000000000, places: 2, when: guard{holds: permitAmendmentPermitAreaAsked, rests: []int{permitAmendmentAmendmentItems}}},
	{id: "executor_licence", at: 19, title: Text{"پروانه مجری", "executor's licence number"}, kind: kindIdentifier, identifier: engineerLicence, isOptional: true},
}

var permitAmendmentSocialSecurityInquirySteps = []step{
	{id: "amount", title: Text{"مبلغ حق بیمه", "premium stated"}, kind: kindDecimal, min: 0, max: 1000000000000000},
	{id: "cleared", at: 1, title: Text{"مفاصاحساب صادر شده است", "the clearance is issued"}, kind: kindYesNo},
}

var permitAmendmentAnswers = []answer{
	{id: "social-security-inquiry", title: Text{"استعلام تأمین اجتماعی", "social-security inquiry"}, part: part{pointer: "/answers/social-security-inquiry", base: 20, keys: []string{"amount", "cleared"}, steps: permitAmendmentSocialSecurityInquirySteps, isSorted: true}},
}

var permitAmendmentDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: permitAmendmentDocumentPowerOfAttorney, rests: []int{permitAmendmentApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 2, copies: "original-and-copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 3, copies: "original"},
	{id: "supervisor-report", title: Text{"گزارش مهندس ناظر از وضع کار", "supervising engineer's report on the state of the works"}, paper: 4, copies: "original"},
	{id: "executor-contract", title: Text{"قرارداد مجری ذی‌صلاح", "contract with a qualified executor"}, paper: 5, copies: "original", when: guard{holds: permitAmendmentDocumentExecutorContract, rests: []int{permitAmendmentAmendmentItems}}, because: &Text{"مجری تغییر می‌کند", "the executor changes"}},
	{id: "designer-commitment", title: Text{"برگه تعهد طراحی", "designer's commitment sheet"}, paper: 6, copies: "original", when: guard{holds: permitAmendmentDocumentDesignerCommitment, rests: []int{permitAmendmentAmendmentItems}}, because: &Text{"طراح تغییر می‌کند", "the designer changes"}},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 7, copies: "original-and-copy"},
}

var permitAmendmentNeeds = []need{
	{anyOf: []string{"building-permit", "rebuild-permit", "storey-addition-permit", "extension-permit", "retrofit-permit"}},
	{anyOf: []string{"site-visit"}},
	{anyOf: []string{"renovation-tax-clearance"}},
	{anyOf: []string{"social-security-inquiry"}, when: guard{holds: permitAmendmentNeedsSocialSecurityInquiry, rests: []int{permitAmendmentAmendmentItems, permitAmendmentNewArea, permitAmendmentPermitArea}}, because: &Text{"زیربنا از پروانه بیشتر می‌شود", "the floor area grows beyond the permit"}, inquiries: []int{0}, awaited: []int{0}},
}

var permitAmendmentRules = []rule{
	{id: "no-new-drawings", holds: guard{holds: permitAmendmentRuleNoNewDrawings, rests: []int{permitAmendmentNeedsDrawings}}, path: "/fields/needs_drawings", message: Text{"اصلاح با تغییر نقشه همراه است", "the amendment comes with a change of the drawings"}, remedy: Text{"فرم ۲۱ (تغییر نقشه) را بفرستید", "file form 21 (amendment of drawings)"}},
	{id: "wordings-differ", holds: guard{holds: permitAmendmentRuleWordingsDiffer, rests: []int{permitAmendmentRightText, permitAmendmentPresentText}}, path: "/fields/right_text", reads: []string{"/fields/present_text"}, message: Text{"متن فعلی و متن درست یکی است", "the present and the right wording are the same"}, remedy: Text{"متن فعلی را از روی پروانه و متن درست را از روی سند بنویسید", "copy the present wording from the permit and the right one from the deed"}},
}

var permitAmendmentProvisions = []provision{
	{id: "report-and-visit"},
	{id: "violation-found"},
	{id: "difference-dues", when: guard{holds: permitAmendmentNeedsSocialSecurityInquiry, rests: []int{permitAmendmentAmendmentItems, permitAmendmentNewArea, permitAmendmentPermitArea}}},
	{id: "ownership-elsewhere", when: guard{holds: permitAmendmentProvisionOwnershipElsewhere, rests: []int{permitAmendmentAmendmentItems}}},
}

var permitAmendment = record{id: "permit-amendment", title: Text{"اصلاح پروانه", "permit amendment"}, since: 437927, until: 547864, slots: 22, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "legal_person_id", "mobile", "email", "case_number", "renovation_code", "district", "permit_number", "permit_date", "permit_expiry", "work_stage", "amendment_items", "present_text", "right_text", "needs_drawings", "permit_area", "new_area", "executor_licence"}, steps: permitAmendmentSteps, isSorted: true}, answers: permitAmendmentAnswers, documents: permitAmendmentDocuments, papers: []string{"power-of-attorney", "title-deed", "national-card", "building-permit", "supervisor-report", "executor-contract", "designer-commitment", "renovation-tax-receipt"}, needs: permitAmendmentNeeds, rules: permitAmendmentRules, provisions: permitAmendmentProvisions}

// permitAmendmentLegalPersonIDAsked tells whether applicant_role is company.
func permitAmendmentLegalPersonIDAsked(f *filing, _ []value) bool {
	return f.at[permitAmendmentApplicantRole].is(3)
}

// permitAmendmentPermitAreaAsked tells whether amendment_items includes area.
func permitAmendmentPermitAreaAsked(f *filing, _ []value) bool {
	return f.set(f.at[permitAmendmentAmendmentItems]).hasAll(0)
}

// permitAmendmentDocumentPowerOfAttorney tells whether applicant_role is representative.
func permitAmendmentDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[permitAmendmentApplicantRole].is(1)
}

// permitAmendmentDocumentExecutorContract tells whether amendment_items includes executor.
func permitAmendmentDocumentExecutorContract(f *filing, _ []value) bool {
	return f.set(f.at[permitAmendmentAmendmentItems]).hasAll(3)
}

// permitAmendmentDocumentDesignerCommitment tells whether amendment_items includes designer.
func permitAmendmentDocumentDesignerCommitment(f *filing, _ []value) bool {
	return f.set(f.at[permitAmendmentAmendmentItems]).hasAll(4)
}

// permitAmendmentNeedsSocialSecurityInquiry tells whether amendment_items includes area and new_area above permit_area.
func permitAmendmentNeedsSocialSecurityInquiry(f *filing, _ []value) bool {
	return f.set(f.at[permitAmendmentAmendmentItems]).hasAll(0) && f.at[permitAmendmentNewArea].num().above(f.at[permitAmendmentPermitArea].num())
}

// permitAmendmentRuleNoNewDrawings tells whether not needs_drawings.
func permitAmendmentRuleNoNewDrawings(f *filing, _ []value) bool {
	return !f.at[permitAmendmentNeedsDrawings].yes()
}

// permitAmendmentRuleWordingsDiffer tells whether right_text is not present_text.
func permitAmendmentRuleWordingsDiffer(f *filing, _ []value) bool {
	return f.text(f.at[permitAmendmentRightText]).different(f.text(f.at[permitAmendmentPresentText]))
}

// permitAmendmentProvisionOwnershipElsewhere tells whether amendment_items includes owner-name.
func permitAmendmentProvisionOwnershipElsewhere(f *filing, _ []value) bool {
	return f.set(f.at[permitAmendmentAmendmentItems]).hasAll(1)
}
