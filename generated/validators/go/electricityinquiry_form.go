// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// ElectricityInquiry is a filing of electricity-inquiry, «استعلام شرکت برق» (electricity company inquiry).
type ElectricityInquiry = Filing[ElectricityInquiryFields, ElectricityInquiryAnswers]

// ElectricityInquiryFields is what is filled in in «استعلام شرکت برق» (electricity company inquiry).
type ElectricityInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// InquirySubject is موضوع استعلام: one item.
	InquirySubject ElectricityInquiryElectricitySubject `json:"inquiry_subject"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// Address is نشانی ملک: 1 to 200 characters.
	Address string `json:"address"`

	// TotalFloorArea is زیربنای کل: square metres from 0.00 to 10000000.00.
	TotalFloorArea string `json:"total_floor_area"`

	// Units is تعداد واحد: a whole number from 0 to 2000.
	Units int64 `json:"units"`

	// RequestedPower is توان درخواستی (کیلووات): a decimal from 0.00 to 100000.00, asked when inquiry_subject is supply.
	RequestedPower *string `json:"requested_power,omitempty"`

	// SubscriptionNumber is شماره اشتراک موجود: 1 to 20 characters, asked when inquiry_subject is disconnect.
	SubscriptionNumber *string `json:"subscription_number,omitempty"`

	// LineNear is خط یا کابل در مجاورت ملک است: yes or no.
	LineNear bool `json:"line_near"`

	// LineVoltage is ردیف ولتاژ خط: one item, asked when line_near.
	LineVoltage *LineVoltage `json:"line_voltage,omitempty"`

	// LineDistance is فاصله افقی تا خط: metres from 0.00 to 1000.00, asked when line_near.
	LineDistance *string `json:"line_distance,omitempty"`
}

// ElectricityInquiryAnswers are the answers that «استعلام شرکت برق» (electricity company inquiry) may carry.
type ElectricityInquiryAnswers struct {
	// ElectricityInquiry is استعلام شرکت برق.
	ElectricityInquiry *ElectricityInquiryAnswer `json:"electricity-inquiry,omitempty"`
}

// ElectricityInquiryAnswer is the answer of «استعلام شرکت برق» (electricity company inquiry).
type ElectricityInquiryAnswer struct {
	// BuildingFree is احداث از نظر حریم خط بی‌مانع است: yes or no.
	BuildingFree *bool `json:"building_free,omitempty"`

	// SubstationNeeded is محل پست لازم است: yes or no.
	SubstationNeeded *bool `json:"substation_needed,omitempty"`

	// SupplyTerms is شرایط تأمین برق: 1 to 500 characters.
	SupplyTerms *string `json:"supply_terms,omitempty"`

	// Disconnected is انشعاب برق جمع شده است: yes or no.
	Disconnected *bool `json:"disconnected,omitempty"`
}

// The slots of electricity-inquiry.
const (
	electricityInquiryFilerKind = iota
	electricityInquiryInquirySubject
	electricityInquiryCaseNumber
	electricityInquiryRenovationCode
	electricityInquiryAddress
	electricityInquiryTotalFloorArea
	electricityInquiryUnits
	electricityInquiryRequestedPower
	electricityInquirySubscriptionNumber
	electricityInquiryLineNear
	electricityInquiryLineVoltage
	electricityInquiryLineDistance
	electricityInquiryElectricityInquiryBuildingFree
	electricityInquiryElectricityInquirySubstationNeeded
	electricityInquiryElectricityInquirySupplyTerms
	electricityInquiryElectricityInquiryDisconnected
)

var electricityInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler2},
	{id: "inquiry_subject", at: 1, title: Text{"موضوع استعلام", "subject of the inquiry"}, kind: kindChoice, list: &itemsElectricityInquiryElectricitySubject},
	{id: "case_number", at: 2, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 3, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "address", at: 4, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "total_floor_area", at: 5, title: Text{"زیربنای کل", "total floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "units", at: 6, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 0, max: 2000},
	{id: "requested_power", at: 7, title: Text{"توان درخواستی", "requested power"}, kind: kindDecimal, min: 0, max: 10000000, places: 2, when: guard{holds: electricityInquiryRequestedPowerAsked, rests: []int{electricityInquiryInquirySubject}}},
	{id: "subscription_number", at: 8, title: Text{"شماره اشتراک موجود", "existing subscription number"}, kind: kindText, max: 20, when: guard{holds: electricityInquirySubscriptionNumberAsked, rests: []int{electricityInquiryInquirySubject}}},
	{id: "line_near", at: 9, title: Text{"خط برق در مجاورت است", "a power line is near"}, kind: kindYesNo},
	{id: "line_voltage", at: 10, title: Text{"ردیف ولتاژ خط", "voltage of the line"}, kind: kindChoice, list: &itemsLineVoltage, when: guard{holds: electricityInquiryLineVoltageAsked, rests: []int{electricityInquiryLineNear}}},
	{id: "line_distance", at: 11, title: Text{"فاصله افقی تا خط", "distance to the line"}, kind: kindDecimal, min: 0, max: 100000, places: 2, when: guard{holds: electricityInquiryLineVoltageAsked, rests: []int{electricityInquiryLineNear}}},
}

var electricityInquiryElectricityInquirySteps = []step{
	{id: "building_free", title: Text{"احداث بی‌مانع است", "building is free"}, kind: kindYesNo, isOptional: true},
	{id: "substation_needed", at: 1, title: Text{"محل پست لازم است", "a substation room is needed"}, kind: kindYesNo, isOptional: true},
	{id: "supply_terms", at: 2, title: Text{"شرایط تأمین برق", "supply conditions"}, kind: kindText, max: 500, isOptional: true},
	{id: "disconnected", at: 3, title: Text{"انشعاب برق جمع شده است", "the connection is removed"}, kind: kindYesNo, isOptional: true},
}

var electricityInquiryAnswers = []answer{
	{id: "electricity-inquiry", title: Text{"استعلام شرکت برق", "electricity company inquiry"}, part: part{pointer: "/answers/electricity-inquiry", base: 12, keys: []string{"building_free", "substation_needed", "supply_terms", "disconnected"}, steps: electricityInquiryElectricityInquirySteps, isSorted: true}},
}

var electricityInquiryDocuments = []requirement{
	{id: "location-sketch", title: Text{"کروکی محل", "location sketch"}, copies: "original"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 1, copies: "electronic", when: guard{holds: electricityInquiryLineVoltageAsked, rests: []int{electricityInquiryLineNear}}, because: &Text{"خطی در مجاورت ملک است", "a line is near the plot"}},
	{id: "electrical-drawings", title: Text{"نقشه تأسیسات برقی", "electrical drawings"}, paper: 2, copies: "electronic", when: guard{holds: electricityInquiryRequestedPowerAsked, rests: []int{electricityInquiryInquirySubject}}, because: &Text{"تأمین توان درخواست شده است", "power supply is asked for"}},
	{id: "utility-bills", title: Text{"فیش‌های آب، برق، گاز و تلفن", "utility bills"}, paper: 3, copies: "copy", when: guard{holds: electricityInquirySubscriptionNumberAsked, rests: []int{electricityInquiryInquirySubject}}, because: &Text{"انشعاب جمع‌آوری می‌شود", "the connection is to be removed"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 4, copies: "copy"},
}

var electricityInquiryNeeds = []need{
	{anyOf: []string{"plot-instruction"}},
}

var electricityInquiryRules = []rule{
	{id: "outside-first-clearance", when: guard{holds: electricityInquiryRuleOutsideFirstClearanceApplies, rests: []int{electricityInquiryLineNear, electricityInquiryInquirySubject}}, holds: guard{holds: electricityInquiryRuleOutsideFirstClearance, rests: []int{electricityInquiryLineDistance, electricityInquiryLineNear, electricityInquiryLineVoltage}}, path: "/fields/line_distance", reads: []string{"/fields/line_near", "/fields/line_voltage"}, message: Text{"ملک در حریم درجه یک خط برق است و هیچ بنایی در آن ساخته نمی‌شود", "the plot lies in the first-degree clearance, where nothing is built at any height"}, remedy: Text{"بنا را بیرون از حریم ببرید یا با موضوع ‹جابه‌جایی تأسیسات› استعلام کنید", "move the building out of the clearance, or ask for the relocation of the equipment"}, basis: []string{"power-line-resolution 1"}},
	{id: "outside-second-clearance", advises: true, when: guard{holds: electricityInquiryRuleOutsideSecondClearanceApplies, rests: []int{electricityInquiryLineNear, electricityInquiryLineVoltage}}, holds: guard{holds: electricityInquiryRuleOutsideSecondClearance, rests: []int{electricityInquiryLineDistance, electricityInquiryLineNear, electricityInquiryLineVoltage}}, path: "/fields/line_distance", reads: []string{"/fields/line_near", "/fields/line_voltage"}, message: Text{"ملک در حریم درجه دو خط برق است؛ بنا و مخزن سوخت در آن ممنوع است", "the plot lies in the second-degree clearance, where buildings and fuel tanks are not allowed"}, remedy: Text{"فاصله را از محور خط بسنجید و پاسخ شرکت برق را پیش از طراحی بگیرید", "measure the distance from the axis of the line and wait for the company's reply before the design"}, basis: []string{"power-line-resolution 2"}},
	{id: "removed-before-demolition", when: guard{holds: electricityInquiryRuleRemovedBeforeDemolitionApplies, rests: []int{electricityInquiryInquirySubject, electricityInquiryElectricityInquiryDisconnected}}, holds: guard{holds: electricityInquiryRuleRemovedBeforeDemolition, rests: []int{electricityInquiryElectricityInquiryDisconnected}}, answers: []int{0}, path: "/answers/electricity-inquiry/disconnected", message: Text{"انشعاب برق هنوز جمع نشده است و تخریب آغاز نمی‌شود", "the connection is not yet removed and the demolition may not begin"}, remedy: Text{"جمع‌آوری انشعاب را از شرکت برق پیگیری کنید و پاسخ آن را به پرونده بیفزایید", "follow up the removal with the electricity company and add its reply to the case"}},
}

var electricityInquiryProvisions = []provision{
	{id: "buried-cable", when: guard{holds: electricityInquiryLineVoltageAsked, rests: []int{electricityInquiryLineNear}}},
	{id: "demolition-waits", when: guard{holds: electricityInquirySubscriptionNumberAsked, rests: []int{electricityInquiryInquirySubject}}},
	{id: "distances-replaced", when: guard{holds: electricityInquiryLineVoltageAsked, rests: []int{electricityInquiryLineNear}}},
}

var electricityInquiryDerived = []derived{
	{id: "first_clearance", rests: []int{electricityInquiryLineNear, electricityInquiryLineVoltage}, value: electricityInquiryFirstClearance, kind: kindDecimal, places: 2},
	{id: "second_clearance", rests: []int{electricityInquiryLineNear, electricityInquiryLineVoltage}, value: electricityInquirySecondClearance, kind: kindDecimal, places: 2},
}

var electricityInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var electricityInquiry = record{id: "electricity-inquiry", title: Text{"استعلام شرکت برق", "electricity company inquiry"}, since: 437927, until: 547864, slots: 16, fields: part{pointer: "/fields", keys: []string{"filer_kind", "inquiry_subject", "case_number", "renovation_code", "address", "total_floor_area", "units", "requested_power", "subscription_number", "line_near", "line_voltage", "line_distance"}, steps: electricityInquirySteps, isSorted: true}, answers: electricityInquiryAnswers, documents: electricityInquiryDocuments, papers: []string{"location-sketch", "utm-survey", "electrical-drawings", "utility-bills", "title-deed"}, needs: electricityInquiryNeeds, rules: electricityInquiryRules, provisions: electricityInquiryProvisions, derived: electricityInquiryDerived, requests: electricityInquiryRequests}

// electricityInquiryFirstClearance computes "first-degree distance".
func electricityInquiryFirstClearance(f *filing) value {
	if !(f.at[electricityInquiryLineNear].yes()) {
		return value{}
	}
	switch exactlyOneRow(
		f.at[electricityInquiryLineVoltage].is(0),
		f.at[electricityInquiryLineVoltage].is(1),
		f.at[electricityInquiryLineVoltage].is(2),
		f.at[electricityInquiryLineVoltage].is(3),
		f.at[electricityInquiryLineVoltage].is(4),
		f.at[electricityInquiryLineVoltage].is(5),
		f.at[electricityInquiryLineVoltage].is(6),
	) {
	case 0:
		return constant(150).value()
	case 1:
		return constant(300).value()
	case 2:
		return constant(500).value()
	case 3:
		return constant(1300).value()
	case 4:
		return constant(1500).value()
	case 5:
		return constant(1700).value()
	case 6:
		return constant(2000).value()
	}
	return value{}
}

// electricityInquirySecondClearance computes "second-degree distance".
func electricityInquirySecondClearance(f *filing) value {
	if !(f.at[electricityInquiryLineNear].yes()) {
		return value{}
	}
	switch exactlyOneRow(
		f.at[electricityInquiryLineVoltage].is(0),
		f.at[electricityInquiryLineVoltage].is(1),
		f.at[electricityInquiryLineVoltage].is(2),
		f.at[electricityInquiryLineVoltage].is(3),
		f.at[electricityInquiryLineVoltage].is(4),
		f.at[electricityInquiryLineVoltage].is(5),
		f.at[electricityInquiryLineVoltage].is(6),
	) {
	case 1:
		return constant(500).value()
	case 2:
		return constant(1500).value()
	case 3:
		return constant(2000).value()
	case 4:
		return constant(3000).value()
	case 5:
		return constant(4000).value()
	case 6:
		return constant(5000).value()
	}
	return value{}
}

// electricityInquiryRequestedPowerAsked tells whether inquiry_subject is supply.
func electricityInquiryRequestedPowerAsked(f *filing, _ []value) bool {
	return f.at[electricityInquiryInquirySubject].is(1)
}

// electricityInquirySubscriptionNumberAsked tells whether inquiry_subject is disconnect.
func electricityInquirySubscriptionNumberAsked(f *filing, _ []value) bool {
	return f.at[electricityInquiryInquirySubject].is(2)
}

// electricityInquiryLineVoltageAsked tells whether line_near.
func electricityInquiryLineVoltageAsked(f *filing, _ []value) bool {
	return f.at[electricityInquiryLineNear].yes()
}

// electricityInquiryRuleOutsideFirstClearanceApplies tells whether line_near and inquiry_subject is one of clearance, supply.
func electricityInquiryRuleOutsideFirstClearanceApplies(f *filing, _ []value) bool {
	return f.at[electricityInquiryLineNear].yes() && f.at[electricityInquiryInquirySubject].oneOf(0, 1)
}

// electricityInquiryRuleOutsideFirstClearance tells whether line_distance at least first_clearance.
func electricityInquiryRuleOutsideFirstClearance(f *filing, _ []value) bool {
	return f.at[electricityInquiryLineDistance].num().atLeast(electricityInquiryFirstClearance(f).num())
}

// electricityInquiryRuleOutsideSecondClearanceApplies tells whether line_near and second_clearance is given.
func electricityInquiryRuleOutsideSecondClearanceApplies(f *filing, _ []value) bool {
	return f.at[electricityInquiryLineNear].yes() && electricityInquirySecondClearance(f).isGiven()
}

// electricityInquiryRuleOutsideSecondClearance tells whether line_distance at least second_clearance.
func electricityInquiryRuleOutsideSecondClearance(f *filing, _ []value) bool {
	return f.at[electricityInquiryLineDistance].num().atLeast(electricityInquirySecondClearance(f).num())
}

// electricityInquiryRuleRemovedBeforeDemolitionApplies tells whether inquiry_subject is disconnect and disconnected is given.
func electricityInquiryRuleRemovedBeforeDemolitionApplies(f *filing, _ []value) bool {
	return f.at[electricityInquiryInquirySubject].is(2) && f.at[electricityInquiryElectricityInquiryDisconnected].isGiven()
}

// electricityInquiryRuleRemovedBeforeDemolition tells whether disconnected.
func electricityInquiryRuleRemovedBeforeDemolition(f *filing, _ []value) bool {
	return f.at[electricityInquiryElectricityInquiryDisconnected].yes()
}
