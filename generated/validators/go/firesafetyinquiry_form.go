// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// FireSafetyInquiry is a filing of fire-safety-inquiry, «استعلام آتش‌نشانی» (fire-safety inquiry).
type FireSafetyInquiry = Filing[FireSafetyInquiryFields, FireSafetyInquiryAnswers]

// FireSafetyInquiryFields is what is filled in in «استعلام آتش‌نشانی» (fire-safety inquiry).
type FireSafetyInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// ReviewStage is مرحله: one item.
	ReviewStage FireSafetyInquiryReviewStage `json:"review_stage"`

	// DrawingsApprovalNumber is شماره تأیید مرحله نقشه: 1 to 30 characters, asked when review_stage is completion.
	DrawingsApprovalNumber *string `json:"drawings_approval_number,omitempty"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// Occupancy is کاربری: one item.
	Occupancy FireSafetyInquiryFireOccupancy `json:"occupancy"`

	// StoreysAbove is تعداد طبقات روی زمین: a whole number from 0 to 60.
	StoreysAbove int64 `json:"storeys_above"`

	// Basements is تعداد طبقات زیرزمین: a whole number from 0 to 10.
	Basements int64 `json:"basements"`

	// Units is تعداد واحد: a whole number from 1 to 2000.
	Units int64 `json:"units"`

	// TotalFloorArea is زیربنای کل: square metres from 0.00 to 10000000.00.
	TotalFloorArea string `json:"total_floor_area"`

	// BuildingHeight is ارتفاع ساختمان از کف گذر: metres from 0.00 to 500.00.
	BuildingHeight string `json:"building_height"`

	// NearFuelStation is ملک مجاور جایگاه سوخت است: yes or no.
	NearFuelStation bool `json:"near_fuel_station"`

	// DistanceFuel is فاصله تا جایگاه سوخت: metres from 0.00 to 1000.00, asked when near_fuel_station.
	DistanceFuel *string `json:"distance_fuel,omitempty"`
}

// FireSafetyInquiryAnswers are the answers that «استعلام آتش‌نشانی» (fire-safety inquiry) may carry.
type FireSafetyInquiryAnswers struct {
	// FireSafetyInquiry is استعلام آتش‌نشانی.
	FireSafetyInquiry *FireSafetyInquiryAnswer `json:"fire-safety-inquiry,omitempty"`
}

// FireSafetyInquiryAnswer is the answer of «استعلام آتش‌نشانی» (fire-safety inquiry).
type FireSafetyInquiryAnswer struct {
	// Instructions is دستورالعمل ایمنی: 1 to 1000 characters.
	Instructions string `json:"instructions"`

	// Approved is ایمنی حریق تأیید شده است: yes or no.
	Approved bool `json:"approved"`
}

// The slots of fire-safety-inquiry.
const (
	fireSafetyInquiryFilerKind = iota
	fireSafetyInquiryReviewStage
	fireSafetyInquiryDrawingsApprovalNumber
	fireSafetyInquiryCaseNumber
	fireSafetyInquiryRenovationCode
	fireSafetyInquiryOccupancy
	fireSafetyInquiryStoreysAbove
	fireSafetyInquiryBasements
	fireSafetyInquiryUnits
	fireSafetyInquiryTotalFloorArea
	fireSafetyInquiryBuildingHeight
	fireSafetyInquiryNearFuelStation
	fireSafetyInquiryDistanceFuel
	fireSafetyInquiryFireSafetyInquiryInstructions
	fireSafetyInquiryFireSafetyInquiryApproved
)

var fireSafetyInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler2},
	{id: "review_stage", at: 1, title: Text{"مرحله", "stage"}, kind: kindChoice, list: &itemsFireSafetyInquiryReviewStage},
	{id: "drawings_approval_number", at: 2, title: Text{"شماره تأیید مرحله نقشه", "drawing approval number"}, kind: kindText, max: 30, when: guard{holds: fireSafetyInquiryDrawingsApprovalNumberAsked, rests: []int{fireSafetyInquiryReviewStage}}},
	{id: "case_number", at: 3, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 4, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "occupancy", at: 5, title: Text{"کاربری", "use"}, kind: kindChoice, list: &itemsFireSafetyInquiryFireOccupancy},
	{id: "storeys_above", at: 6, title: Text{"طبقات روی زمین", "storeys above ground"}, kind: kindWhole, min: 0, max: 60},
	{id: "basements", at: 7, title: Text{"طبقات زیرزمین", "basement storeys"}, kind: kindWhole, min: 0, max: 10},
	{id: "units", at: 8, title: Text{"تعداد واحد", "number of units"}, kind: kindWhole, min: 1, max: 2000},
	{id: "total_floor_area", at: 9, title: Text{"زیربنای کل", "total floor area"}, kind: kindDecimal, min: 0, max: 1000000000, places: 2},
	{id: "building_height", at: 10, title: Text{"ارتفاع ساختمان", "building height"}, kind: kindDecimal, min: 0, max: 50000, places: 2},
	{id: "near_fuel_station", at: 11, title: Text{"جایگاه سوخت در مجاورت است", "next to a fuel station"}, kind: kindYesNo},
	{id: "distance_fuel", at: 12, title: Text{"فاصله تا جایگاه سوخت", "distance to the fuel station"}, kind: kindDecimal, min: 0, max: 100000, places: 2, when: guard{holds: fireSafetyInquiryDistanceFuelAsked, rests: []int{fireSafetyInquiryNearFuelStation}}},
}

var fireSafetyInquiryFireSafetyInquirySteps = []step{
	{id: "instructions", title: Text{"دستورالعمل ایمنی", "safety instructions"}, kind: kindText, max: 1000},
	{id: "approved", at: 1, title: Text{"ایمنی حریق تأیید شده است", "fire safety is approved"}, kind: kindYesNo},
}

var fireSafetyInquiryAnswers = []answer{
	{id: "fire-safety-inquiry", title: Text{"استعلام آتش‌نشانی", "fire-safety inquiry"}, part: part{pointer: "/answers/fire-safety-inquiry", base: 13, keys: []string{"instructions", "approved"}, steps: fireSafetyInquiryFireSafetyInquirySteps, isSorted: true}},
}

var fireSafetyInquiryDocuments = []requirement{
	{id: "architectural-drawings", title: Text{"نقشه معماری", "architectural drawings"}, copies: "original", when: guard{holds: fireSafetyInquiryDocumentArchitecturalDrawings, rests: []int{fireSafetyInquiryReviewStage}}, because: &Text{"مرحله نقشه است", "it is the drawing stage"}},
	{id: "electrical-drawings", title: Text{"نقشه تأسیسات برقی", "electrical drawings"}, paper: 1, copies: "electronic", when: guard{holds: fireSafetyInquiryDocumentElectricalDrawings, rests: []int{fireSafetyInquiryStoreysAbove}}, because: &Text{"ساختمان بیش از سه طبقه است", "the building has more than three storeys"}},
	{id: "mechanical-drawings", title: Text{"نقشه تأسیسات مکانیکی", "mechanical drawings"}, paper: 2, copies: "electronic", when: guard{holds: fireSafetyInquiryDocumentElectricalDrawings, rests: []int{fireSafetyInquiryStoreysAbove}}, because: &Text{"ساختمان بیش از سه طبقه است", "the building has more than three storeys"}},
	{id: "plot-instruction-sheet", title: Text{"برگ دستور نقشه", "plot-instruction sheet"}, paper: 3, copies: "copy"},
	{id: "building-permit", title: Text{"پروانه ساختمانی (آخرین پروانه)", "building permit (the last one issued)"}, paper: 4, copies: "copy", when: guard{holds: fireSafetyInquiryDrawingsApprovalNumberAsked, rests: []int{fireSafetyInquiryReviewStage}}, because: &Text{"مرحله پایان کار است", "it is the completion stage"}},
	{id: "equipment-certificate", title: Text{"گواهی تجهیزات ایمنی", "safety equipment certificate"}, paper: 5, copies: "copy", when: guard{holds: fireSafetyInquiryDrawingsApprovalNumberAsked, rests: []int{fireSafetyInquiryReviewStage}}, because: &Text{"مرحله پایان کار است", "it is the completion stage"}},
}

var fireSafetyInquiryNeeds = []need{
	{anyOf: []string{"plot-instruction"}},
}

var fireSafetyInquiryRules = []rule{
	{id: "away-from-fuel-station", when: guard{holds: fireSafetyInquiryDistanceFuelAsked, rests: []int{fireSafetyInquiryNearFuelStation}}, holds: guard{holds: fireSafetyInquiryRuleAwayFromFuelStation, rests: []int{fireSafetyInquiryDistanceFuel}}, path: "/fields/distance_fuel", message: Text{"فاصله ساختمان تا جایگاه سوخت از ۷ متر کمتر است", "the building lies less than 7 m from the fuel station"}, remedy: Text{"ساختمان را در نقشه معماری از پمپ و مخزن سوخت دورتر کنید", "move the building in the drawings away from the dispensers and tanks"}},
	{id: "assembly-near-fuel-station", advises: true, when: guard{holds: fireSafetyInquiryDistanceFuelAsked, rests: []int{fireSafetyInquiryNearFuelStation}}, holds: guard{holds: fireSafetyInquiryRuleAssemblyNearFuelStation, rests: []int{fireSafetyInquiryOccupancy}}, path: "/fields/occupancy", message: Text{"ساختمان تجمعی در مجاورت جایگاه سوخت است", "a place of assembly lies next to a fuel station"}, remedy: Text{"پیش از طراحی، نظر سازمان آتش‌نشانی را درباره کاربری بگیرید", "ask the fire organisation about the use before the design"}},
}

var fireSafetyInquiryProvisions = []provision{
	{id: "no-gathering-near-fuel", when: guard{holds: fireSafetyInquiryDistanceFuelAsked, rests: []int{fireSafetyInquiryNearFuelStation}}},
	{id: "fuel-to-neighbours", when: guard{holds: fireSafetyInquiryProvisionFuelToNeighbours, rests: []int{fireSafetyInquiryOccupancy, fireSafetyInquiryNearFuelStation}}},
	{id: "size-of-buildings"},
	{id: "suppression", when: guard{holds: fireSafetyInquiryProvisionSuppression, rests: []int{fireSafetyInquiryOccupancy, fireSafetyInquiryStoreysAbove}}},
	{id: "alarm", when: guard{holds: fireSafetyInquiryProvisionAlarm, rests: []int{fireSafetyInquiryStoreysAbove}}},
	{id: "sprinklers", when: guard{holds: fireSafetyInquiryProvisionSprinklers, rests: []int{fireSafetyInquiryBuildingHeight}}},
}

var fireSafetyInquiryVisits = []visit{
	{because: "drawings", note: &Text{"نقشه‌های معماری بررسی و مهر می‌شود", "architectural drawings are examined and stamped"}},
}

var fireSafetyInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var fireSafetyInquiry = record{id: "fire-safety-inquiry", title: Text{"استعلام آتش‌نشانی", "fire-safety inquiry"}, since: 437927, until: 547864, slots: 15, fields: part{pointer: "/fields", keys: []string{"filer_kind", "review_stage", "drawings_approval_number", "case_number", "renovation_code", "occupancy", "storeys_above", "basements", "units", "total_floor_area", "building_height", "near_fuel_station", "distance_fuel"}, steps: fireSafetyInquirySteps, isSorted: true}, answers: fireSafetyInquiryAnswers, documents: fireSafetyInquiryDocuments, papers: []string{"architectural-drawings", "electrical-drawings", "mechanical-drawings", "plot-instruction-sheet", "building-permit", "equipment-certificate"}, needs: fireSafetyInquiryNeeds, rules: fireSafetyInquiryRules, provisions: fireSafetyInquiryProvisions, visits: fireSafetyInquiryVisits, requests: fireSafetyInquiryRequests}

// fireSafetyInquiryDrawingsApprovalNumberAsked tells whether review_stage is completion.
func fireSafetyInquiryDrawingsApprovalNumberAsked(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryReviewStage].is(2)
}

// fireSafetyInquiryDistanceFuelAsked tells whether near_fuel_station.
func fireSafetyInquiryDistanceFuelAsked(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryNearFuelStation].yes()
}

// fireSafetyInquiryDocumentArchitecturalDrawings tells whether review_stage is drawings.
func fireSafetyInquiryDocumentArchitecturalDrawings(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryReviewStage].is(0)
}

// fireSafetyInquiryDocumentElectricalDrawings tells whether storeys_above above fire_plan_storeys.
func fireSafetyInquiryDocumentElectricalDrawings(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryStoreysAbove].num().above(parameterFirePlanStoreys(constant(f.day)))
}

// fireSafetyInquiryRuleAwayFromFuelStation tells whether distance_fuel at least fuel_distance.
func fireSafetyInquiryRuleAwayFromFuelStation(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryDistanceFuel].num().atLeast(parameterFuelDistance(constant(f.day)))
}

// fireSafetyInquiryRuleAssemblyNearFuelStation tells whether occupancy is not assembly.
func fireSafetyInquiryRuleAssemblyNearFuelStation(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryOccupancy].noneOf(3)
}

// fireSafetyInquiryProvisionFuelToNeighbours tells whether occupancy is fuel-station or near_fuel_station.
func fireSafetyInquiryProvisionFuelToNeighbours(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryOccupancy].is(6) || f.at[fireSafetyInquiryNearFuelStation].yes()
}

// fireSafetyInquiryProvisionSuppression tells whether occupancy is residential and storeys_above above fire_plan_storeys.
func fireSafetyInquiryProvisionSuppression(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryOccupancy].is(0) && f.at[fireSafetyInquiryStoreysAbove].num().above(parameterFirePlanStoreys(constant(f.day)))
}

// fireSafetyInquiryProvisionAlarm tells whether storeys_above at least fire_alarm_storeys.
func fireSafetyInquiryProvisionAlarm(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryStoreysAbove].num().atLeast(parameterFireAlarmStoreys(constant(f.day)))
}

// fireSafetyInquiryProvisionSprinklers tells whether building_height above sprinkler_height.
func fireSafetyInquiryProvisionSprinklers(f *filing, _ []value) bool {
	return f.at[fireSafetyInquiryBuildingHeight].num().above(parameterSprinklerHeight(constant(f.day)))
}
