// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// MetroProtectionInquiry is a filing of metro-protection-inquiry, «استعلام حریم مترو» (metro protection-zone inquiry).
type MetroProtectionInquiry = Filing[MetroProtectionInquiryFields, MetroProtectionInquiryAnswers]

// MetroProtectionInquiryFields is what is filled in in «استعلام حریم مترو» (metro protection-zone inquiry).
type MetroProtectionInquiryFields struct {
	// FilerKind is درخواست‌دهنده: one item.
	FilerKind Filer `json:"filer_kind"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// LineNumber is شماره خط مترو: a whole number from 1 to 99.
	LineNumber int64 `json:"line_number"`

	// NearestObject is نزدیک‌ترین سازه: one item.
	NearestObject MetroProtectionInquiryMetroStructure `json:"nearest_object"`

	// HorizontalDistance is فاصله افقی تا نزدیک‌ترین سازه: metres from 0.00 to 1000.00.
	HorizontalDistance string `json:"horizontal_distance"`

	// TunnelCrownDepth is عمق تاج تونل: metres from 0.00 to 200.00.
	TunnelCrownDepth *string `json:"tunnel_crown_depth,omitempty"`

	// ExcavationDepth is عمق گودبرداری: metres from 0.10 to 80.00.
	ExcavationDepth string `json:"excavation_depth"`

	// Basements is تعداد طبقات زیرزمین: a whole number from 0 to 10.
	Basements int64 `json:"basements"`

	// Storeys is تعداد طبقات: a whole number from 1 to 100.
	Storeys int64 `json:"storeys"`

	// FoundationKind is نوع پی: one item.
	FoundationKind MetroProtectionInquiryFoundationKind `json:"foundation_kind"`

	// Anchors is مهار یا انکر به سوی خط مترو اجرا می‌شود: yes or no.
	Anchors bool `json:"anchors"`
}

// MetroProtectionInquiryAnswers are the answers that «استعلام حریم مترو» (metro protection-zone inquiry) may carry.
type MetroProtectionInquiryAnswers struct {
	// MetroProtectionInquiry is استعلام حریم مترو.
	MetroProtectionInquiry *MetroProtectionInquiryAnswer `json:"metro-protection-inquiry,omitempty"`
}

// MetroProtectionInquiryAnswer is the answer of «استعلام حریم مترو» (metro protection-zone inquiry).
type MetroProtectionInquiryAnswer struct {
	// Grade is درجه ملک در مجاورت خط مترو: 1 to 10 characters.
	Grade string `json:"grade"`

	// Conditions is شرط‌های اجرا در حریم مترو: 1 to 1000 characters.
	Conditions string `json:"conditions"`
}

// The slots of metro-protection-inquiry.
const (
	metroProtectionInquiryFilerKind = iota
	metroProtectionInquiryCaseNumber
	metroProtectionInquiryRenovationCode
	metroProtectionInquiryLineNumber
	metroProtectionInquiryNearestObject
	metroProtectionInquiryHorizontalDistance
	metroProtectionInquiryTunnelCrownDepth
	metroProtectionInquiryExcavationDepth
	metroProtectionInquiryBasements
	metroProtectionInquiryStoreys
	metroProtectionInquiryFoundationKind
	metroProtectionInquiryAnchors
	metroProtectionInquiryMetroProtectionInquiryGrade
	metroProtectionInquiryMetroProtectionInquiryConditions
)

var metroProtectionInquirySteps = []step{
	{id: "filer_kind", title: Text{"درخواست‌دهنده", "who files"}, kind: kindChoice, list: &itemsFiler2},
	{id: "case_number", at: 1, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 2, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "line_number", at: 3, title: Text{"شماره خط مترو", "metro line"}, kind: kindWhole, min: 1, max: 99},
	{id: "nearest_object", at: 4, title: Text{"نزدیک‌ترین سازه", "nearest structure"}, kind: kindChoice, list: &itemsMetroProtectionInquiryMetroStructure},
	{id: "horizontal_distance", at: 5, title: Text{"فاصله افقی", "horizontal distance"}, kind: kindDecimal, min: 0, max: 100000, places: 2},
	{id: "tunnel_crown_depth", at: 6, title: Text{"عمق تاج تونل", "depth of the tunnel crown"}, kind: kindDecimal, min: 0, max: 20000, places: 2, isOptional: true},
	{id: "excavation_depth", at: 7, title: Text{"عمق گودبرداری", "excavation depth"}, kind: kindDecimal, min: 10, max: 8000, places: 2},
	{id: "basements", at: 8, title: Text{"طبقات زیرزمین", "basement storeys"}, kind: kindWhole, min: 0, max: 10},
	{id: "storeys", at: 9, title: Text{"تعداد طبقات", "storeys"}, kind: kindWhole, min: 1, max: 100},
	{id: "foundation_kind", at: 10, title: Text{"نوع پی", "foundation"}, kind: kindChoice, list: &itemsMetroProtectionInquiryFoundationKind},
	{id: "anchors", at: 11, title: Text{"مهار رو به خط دارد", "anchors towards the line"}, kind: kindYesNo},
}

var metroProtectionInquiryMetroProtectionInquirySteps = []step{
	{id: "grade", title: Text{"درجه ملک", "grade"}, kind: kindText, max: 10},
	{id: "conditions", at: 1, title: Text{"شرط‌های اجرا", "conditions"}, kind: kindText, max: 1000},
}

var metroProtectionInquiryAnswers = []answer{
	{id: "metro-protection-inquiry", title: Text{"استعلام حریم مترو", "metro protection-zone inquiry"}, part: part{pointer: "/answers/metro-protection-inquiry", base: 12, keys: []string{"grade", "conditions"}, steps: metroProtectionInquiryMetroProtectionInquirySteps, isSorted: true}},
}

var metroProtectionInquiryDocuments = []requirement{
	{id: "shoring-drawings", title: Text{"نقشه سازه نگهبان", "shoring drawings"}, copies: "original"},
	{id: "structural-drawings", title: Text{"نقشه و محاسبات سازه", "structural drawings and calculation"}, paper: 1, copies: "original"},
	{id: "soil-report", title: Text{"گزارش ژئوتکنیک", "geotechnical report"}, paper: 2, copies: "original"},
	{id: "utm-survey", title: Text{"نقشه یو‌تی‌ام", "utm survey"}, paper: 3, copies: "electronic"},
	{id: "settlement-analysis", title: Text{"تحلیل نشست", "settlement analysis"}, paper: 4, copies: "original", when: guard{holds: metroProtectionInquiryDocumentSettlementAnalysis, rests: []int{metroProtectionInquiryTunnelCrownDepth, metroProtectionInquiryExcavationDepth}}, because: &Text{"گود از تاج تونل پایین‌تر است", "the excavation goes below the tunnel crown"}},
}

var metroProtectionInquiryNeeds = []need{
	{anyOf: []string{"plot-instruction"}},
}

var metroProtectionInquiryProvisions = []provision{
	{id: "plots-graded"},
	{id: "no-excavation-before-reply"},
	{id: "anchors-outside-zone", when: guard{holds: metroProtectionInquiryProvisionAnchorsOutsideZone, rests: []int{metroProtectionInquiryAnchors}}},
}

var metroProtectionInquiryVisits = []visit{
	{because: "drawings", note: &Text{"نقشه گود و پی بررسی می‌شود", "excavation and foundation drawings are examined"}},
}

var metroProtectionInquiryRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var metroProtectionInquiry = record{id: "metro-protection-inquiry", title: Text{"استعلام حریم مترو", "metro protection-zone inquiry"}, since: 437927, until: 547864, slots: 14, fields: part{pointer: "/fields", keys: []string{"filer_kind", "case_number", "renovation_code", "line_number", "nearest_object", "horizontal_distance", "tunnel_crown_depth", "excavation_depth", "basements", "storeys", "foundation_kind", "anchors"}, steps: metroProtectionInquirySteps, isSorted: true}, answers: metroProtectionInquiryAnswers, documents: metroProtectionInquiryDocuments, papers: []string{"shoring-drawings", "structural-drawings", "soil-report", "utm-survey", "settlement-analysis"}, needs: metroProtectionInquiryNeeds, provisions: metroProtectionInquiryProvisions, visits: metroProtectionInquiryVisits, requests: metroProtectionInquiryRequests}

// metroProtectionInquiryDocumentSettlementAnalysis tells whether tunnel_crown_depth is given and excavation_depth above tunnel_crown_depth.
func metroProtectionInquiryDocumentSettlementAnalysis(f *filing, _ []value) bool {
	return f.at[metroProtectionInquiryTunnelCrownDepth].isGiven() && f.at[metroProtectionInquiryExcavationDepth].num().above(f.at[metroProtectionInquiryTunnelCrownDepth].num())
}

// metroProtectionInquiryProvisionAnchorsOutsideZone tells whether anchors.
func metroProtectionInquiryProvisionAnchorsOutsideZone(f *filing, _ []value) bool {
	return f.at[metroProtectionInquiryAnchors].yes()
}
