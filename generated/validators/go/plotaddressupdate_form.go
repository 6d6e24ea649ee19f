// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// PlotAddressUpdate is a filing of plot-address-update, «اصلاح نشانی و کد نوسازی» (address and renovation-code correction).
type PlotAddressUpdate = Filing[PlotAddressUpdateFields, NoAnswers]

// PlotAddressUpdateFields is what is filled in in «اصلاح نشانی و کد نوسازی» (address and renovation-code correction).
type PlotAddressUpdateFields struct {
	// ApplicantRole is سمت متقاضی: one item.
	ApplicantRole ApplicantRole `json:"applicant_role"`

	// FullName is نام و نام خانوادگی متقاضی: 1 to 80 characters.
	FullName string `json:"full_name"`

	// NationalID is کد ملی متقاضی: national id.
	NationalID string `json:"national_id"`

	// Mobile is تلفن همراه برای اطلاع‌رسانی پیامکی: mobile.
	Mobile string `json:"mobile"`

	// CaseNumber is شماره پرونده شهرسازی: case number.
	CaseNumber string `json:"case_number"`

	// RenovationCode is کد نوسازی: renovation code.
	RenovationCode string `json:"renovation_code"`

	// District is منطقه شهرداری: a district from 1 to 22.
	District int64 `json:"district"`

	// RegistryPlate is پلاک ثبتی (اصلی، فرعی، بخش): a registry plate.
	RegistryPlate Plate `json:"registry_plate"`

	// PostalCode is کد پستی ملک: postal code.
	PostalCode *string `json:"postal_code,omitempty"`

	// Address is نشانی ملک: 1 to 200 characters.
	Address string `json:"address"`

	// AddressItems is موارد اصلاح: one item at least, each once.
	AddressItems []PlotAddressUpdateAddressItem `json:"address_items"`

	// Cause is علت: one item.
	Cause PlotAddressUpdateCorrectionCause `json:"cause"`

	// NewAddress is نشانی درست: 1 to 200 characters, asked when address_items includes address.
	NewAddress *string `json:"new_address,omitempty"`

	// HouseNumber is پلاک درست: 1 to 10 characters, asked when address_items includes house-number.
	HouseNumber *string `json:"house_number,omitempty"`

	// NewPostalCode is کد پستی درست: postal code, asked when address_items includes postal-code.
	NewPostalCode *string `json:"new_postal_code,omitempty"`

	// NewRenovationCode is کد نوسازی درست: renovation code, asked when address_items includes renovation-code.
	NewRenovationCode *string `json:"new_renovation_code,omitempty"`

	// LocationConfirmed is محل ملک روی نقشه ۱/۲۰۰۰ نشان داده و تأیید شده است: it must be true, asked when address_items includes map-location.
	LocationConfirmed *bool `json:"location_confirmed,omitempty"`
}

// The slots of plot-address-update.
const (
	plotAddressUpdateApplicantRole = iota
	plotAddressUpdateFullName
	plotAddressUpdateNationalID
	plotAddressUpdateMobile
	plotAddressUpdateCaseNumber
	plotAddressUpdateRenovationCode
	plotAddressUpdateDistrict
	plotAddressUpdateRegistryPlate
	plotAddressUpdatePostalCode
	plotAddressUpdateAddress
	plotAddressUpdateAddressItems
	plotAddressUpdateCause
	plotAddressUpdateNewAddress
	plotAddressUpdateHouseNumber
	plotAddressUpdateNewPostalCode
	plotAddressUpdateNewRenovationCode
	plotAddressUpdateLocationConfirmed
)

var plotAddressUpdateSteps = []step{
	{id: "applicant_role", title: Text{"سمت متقاضی", "capacity of the applicant"}, kind: kindChoice, list: &itemsApplicantRole3},
	{id: "full_name", at: 1, title: Text{"نام متقاضی", "applicant's full name"}, kind: kindText, max: 80},
	{id: "national_id", at: 2, title: Text{"کد ملی متقاضی", "applicant's national id"}, kind: kindIdentifier, identifier: nationalID},
	{id: "mobile", at: 3, title: Text{"تلفن همراه", "mobile number for SMS notices"}, kind: kindIdentifier, identifier: mobile},
	{id: "case_number", at: 4, title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber},
	{id: "renovation_code", at: 5, title: Text{"کد نوسازی", "renovation code"}, kind: kindIdentifier, identifier: renovationCode},
	{id: "district", at: 6, title: Text{"منطقه شهرداری", "municipal district"}, kind: kindWhole, min: 1, max: 22},
	{id: "registry_plate", at: 7, title: Text{"پلاک ثبتی", "registry plate"}, kind: kindPlate},
	{id: "postal_code", at: 8, title: Text{"کد پستی ملک", "postal code of the property"}, kind: kindIdentifier, identifier: postalCode, isOptional: true},
	{id: "address", at: 9, title: Text{"نشانی ملک", "address of the property"}, kind: kindText, max: 200},
	{id: "address_items", at: 10, title: Text{"موارد اصلاح", "items to correct"}, kind: kindChoices, list: &itemsPlotAddressUpdateAddressItem},
	{id: "cause", at: 11, title: Text{"علت", "cause"}, kind: kindChoice, list: &itemsPlotAddressUpdateCorrectionCause},
	{id: "new_address", at: 12, title: Text{"نشانی درست", "correct address"}, kind: kindText, max: 200, when: guard{holds: plotAddressUpdateNewAddressAsked, rests: []int{plotAddressUpdateAddressItems}}},
	{id: "house_number", at: 13, title: Text{"پلاک درست", "correct house number"}, kind: kindText, max: 10, when: guard{holds: plotAddressUpdateHouseNumberAsked, rests: []int{plotAddressUpdateAddressItems}}},
	{id: "new_postal_code", at: 14, title: Text{"کد پستی درست", "correct postal code"}, kind: kindIdentifier, identifier: postalCode, basis: []string{"postal-code-act"}, when: guard{holds: plotAddressUpdateNewPostalCodeAsked, rests: []int{plotAddressUpdateAddressItems}}},
	{id: "new_renovation_code", at: 15, title: Text{"کد نوسازی درست", "correct renovation code"}, kind: kindIdentifier, identifier: renovationCode, when: guard{holds: plotAddressUpdateNewRenovationCodeAsked, rests: []int{plotAddressUpdateAddressItems}}},
	{id: "location_confirmed", at: 16, title: Text{"محل ملک تأیید شده است", "the location is confirmed"}, kind: kindConfirmation, when: guard{holds: plotAddressUpdateLocationConfirmedAsked, rests: []int{plotAddressUpdateAddressItems}}},
}

var plotAddressUpdateDocuments = []requirement{
	{id: "power-of-attorney", title: Text{"وکالت‌نامه رسمی", "notarised power of attorney"}, copies: "original-and-copy", when: guard{holds: plotAddressUpdateDocumentPowerOfAttorney, rests: []int{plotAddressUpdateApplicantRole}}, because: &Text{"متقاضی وکیل یا نماینده است", "the applicant is a representative"}},
	{id: "title-deed", title: Text{"سند مالکیت", "title deed"}, paper: 1, copies: "copy"},
	{id: "national-card", title: Text{"کارت ملی", "national card"}, paper: 2, copies: "original-and-copy"},
	{id: "renovation-tax-receipt", title: Text{"فیش عوارض نوسازی سال جاری", "renovation-tax receipt of the current year"}, paper: 3, copies: "copy", when: guard{holds: plotAddressUpdateNewRenovationCodeAsked, rests: []int{plotAddressUpdateAddressItems}}, because: &Text{"کد نوسازی اصلاح می‌شود", "the renovation code is corrected"}},
	{id: "postal-code-certificate", title: Text{"گواهی کد پستی", "postal-code certificate"}, paper: 4, copies: "electronic", when: guard{holds: plotAddressUpdateNewPostalCodeAsked, rests: []int{plotAddressUpdateAddressItems}}, because: &Text{"کد پستی اصلاح می‌شود", "the postal code is corrected"}},
	{id: "utility-bills", title: Text{"فیش‌های آب، برق، گاز و تلفن", "utility bills"}, paper: 5, copies: "copy", when: guard{holds: plotAddressUpdateDocumentUtilityBills, rests: []int{plotAddressUpdateAddressItems}}, because: &Text{"نشانی یا پلاک اصلاح می‌شود", "the address or house number is corrected"}},
	{id: "detailed-plan-map", title: Text{"نقشه طرح تفصیلی", "detailed plan map"}, paper: 6, copies: "original", when: guard{holds: plotAddressUpdateLocationConfirmedAsked, rests: []int{plotAddressUpdateAddressItems}}, because: &Text{"جانمایی اصلاح می‌شود", "the location on the map is corrected"}},
}

var plotAddressUpdateNeeds = []need{
	{anyOf: []string{"case-opening"}},
	{anyOf: []string{"plot-merge"}, when: guard{holds: plotAddressUpdateNeedsPlotMerge, rests: []int{plotAddressUpdateCause, plotAddressUpdateAddressItems}}, because: &Text{"کد پس از پایان پرونده تجمیع تغییر می‌کند", "after a merge the code changes only when that case is closed"}},
	{anyOf: []string{"land-subdivision"}, when: guard{holds: plotAddressUpdateNeedsLandSubdivision, rests: []int{plotAddressUpdateCause, plotAddressUpdateAddressItems}}, because: &Text{"کد پس از پایان پرونده تفکیک تغییر می‌کند", "after a subdivision the code changes only when that case is closed"}},
}

var plotAddressUpdateRules = []rule{
	{id: "new-code-differs", when: guard{holds: plotAddressUpdateNewRenovationCodeAsked, rests: []int{plotAddressUpdateAddressItems}}, holds: guard{holds: plotAddressUpdateRuleNewCodeDiffers, rests: []int{plotAddressUpdateNewRenovationCode, plotAddressUpdateRenovationCode}}, path: "/fields/new_renovation_code", reads: []string{"/fields/renovation_code"}, message: Text{"کد نوسازی درست همان کد ثبت‌شده است", "the correct renovation code is the recorded one"}, remedy: Text{"کد درست را از روی فیش نوسازی بنویسید یا این مورد را بردارید", "copy the correct code from the renovation-tax slip, or remove this item"}},
	{id: "new-postal-code-differs", when: guard{holds: plotAddressUpdateRuleNewPostalCodeDiffersApplies, rests: []int{plotAddressUpdateAddressItems, plotAddressUpdatePostalCode}}, holds: guard{holds: plotAddressUpdateRuleNewPostalCodeDiffers, rests: []int{plotAddressUpdateNewPostalCode, plotAddressUpdatePostalCode}}, path: "/fields/new_postal_code", reads: []string{"/fields/postal_code"}, message: Text{"کد پستی درست همان کد ثبت‌شده است", "the correct postal code is the recorded one"}, remedy: Text{"کد درست را از روی گواهی کد پستی بنویسید یا این مورد را بردارید", "copy the correct code from the postal-code certificate, or remove this item"}},
	{id: "new-address-differs", when: guard{holds: plotAddressUpdateNewAddressAsked, rests: []int{plotAddressUpdateAddressItems}}, holds: guard{holds: plotAddressUpdateRuleNewAddressDiffers, rests: []int{plotAddressUpdateNewAddress, plotAddressUpdateAddress}}, path: "/fields/new_address", reads: []string{"/fields/address"}, message: Text{"نشانی درست همان نشانی ثبت‌شده است", "the correct address is the recorded one"}, remedy: Text{"نشانی درست را از روی قبض آب، برق یا گاز بنویسید یا این مورد را بردارید", "copy the correct address from a utility bill, or remove this item"}},
	{id: "code-in-district", when: guard{holds: plotAddressUpdateNewRenovationCodeAsked, rests: []int{plotAddressUpdateAddressItems}}, holds: guard{holds: plotAddressUpdateRuleCodeInDistrict, rests: []int{plotAddressUpdateNewRenovationCode, plotAddressUpdateDistrict}}, path: "/fields/new_renovation_code", reads: []string{"/fields/district"}, message: Text{"منطقه در کد نوسازی درست با منطقه فرم یکی نیست", "the district in the correct renovation code differs from that of the form"}, remedy: Text{"کد نوسازی و منطقه را با فیش نوسازی بسنجید", "compare code and district with the renovation-tax slip"}},
}

var plotAddressUpdateProvisions = []provision{
	{id: "municipality-corrects"},
}

var plotAddressUpdateRequests = []request{
	{isStatus: true, since: 437927, until: 547864, take: []parameter{{step: step{id: "case_number", title: Text{"شماره پرونده شهرسازی", "urban-planning case number"}, kind: kindIdentifier, identifier: caseNumber}, sample: "22001840320"}}},
}

var plotAddressUpdate = record{id: "plot-address-update", title: Text{"اصلاح نشانی و کد نوسازی", "address and renovation-code correction"}, since: 437927, until: 547864, slots: 17, fields: part{pointer: "/fields", keys: []string{"applicant_role", "full_name", "national_id", "mobile", "case_number", "renovation_code", "district", "registry_plate", "postal_code", "address", "address_items", "cause", "new_address", "house_number", "new_postal_code", "new_renovation_code", "location_confirmed"}, steps: plotAddressUpdateSteps, isSorted: true}, documents: plotAddressUpdateDocuments, papers: []string{"power-of-attorney", "title-deed", "national-card", "renovation-tax-receipt", "postal-code-certificate", "utility-bills", "detailed-plan-map"}, needs: plotAddressUpdateNeeds, rules: plotAddressUpdateRules, provisions: plotAddressUpdateProvisions, requests: plotAddressUpdateRequests}

// plotAddressUpdateNewAddressAsked tells whether address_items includes address.
func plotAddressUpdateNewAddressAsked(f *filing, _ []value) bool {
	return f.set(f.at[plotAddressUpdateAddressItems]).hasAll(0)
}

// plotAddressUpdateHouseNumberAsked tells whether address_items includes house-number.
func plotAddressUpdateHouseNumberAsked(f *filing, _ []value) bool {
	return f.set(f.at[plotAddressUpdateAddressItems]).hasAll(1)
}

// plotAddressUpdateNewPostalCodeAsked tells whether address_items includes postal-code.
func plotAddressUpdateNewPostalCodeAsked(f *filing, _ []value) bool {
	return f.set(f.at[plotAddressUpdateAddressItems]).hasAll(2)
}

// plotAddressUpdateNewRenovationCodeAsked tells whether address_items includes renovation-code.
func plotAddressUpdateNewRenovationCodeAsked(f *filing, _ []value) bool {
	return f.set(f.at[plotAddressUpdateAddressItems]).hasAll(3)
}

// plotAddressUpdateLocationConfirmedAsked tells whether address_items includes map-location.
func plotAddressUpdateLocationConfirmedAsked(f *filing, _ []value) bool {
	return f.set(f.at[plotAddressUpdateAddressItems]).hasAll(4)
}

// plotAddressUpdateDocumentPowerOfAttorney tells whether applicant_role is representative.
func plotAddressUpdateDocumentPowerOfAttorney(f *filing, _ []value) bool {
	return f.at[plotAddressUpdateApplicantRole].is(1)
}

// plotAddressUpdateDocumentUtilityBills tells whether address_items includes any of address, house-number.
func plotAddressUpdateDocumentUtilityBills(f *filing, _ []value) bool {
	return f.set(f.at[plotAddressUpdateAddressItems]).hasAny(0, 1)
}

// plotAddressUpdateNeedsPlotMerge tells whether cause is merge and address_items includes renovation-code.
func plotAddressUpdateNeedsPlotMerge(f *filing, _ []value) bool {
	return f.at[plotAddressUpdateCause].is(2) && f.set(f.at[plotAddressUpdateAddressItems]).hasAll(3)
}

// plotAddressUpdateNeedsLandSubdivision tells whether cause is subdivision and address_items includes renovation-code.
func plotAddressUpdateNeedsLandSubdivision(f *filing, _ []value) bool {
	return f.at[plotAddressUpdateCause].is(3) && f.set(f.at[plotAddressUpdateAddressItems]).hasAll(3)
}

// plotAddressUpdateRuleNewCodeDiffers tells whether new_renovation_code is not renovation_code.
func plotAddressUpdateRuleNewCodeDiffers(f *filing, _ []value) bool {
	return f.text(f.at[plotAddressUpdateNewRenovationCode]).different(f.text(f.at[plotAddressUpdateRenovationCode]))
}

// plotAddressUpdateRuleNewPostalCodeDiffersApplies tells whether address_items includes postal-code and postal_code is given.
func plotAddressUpdateRuleNewPostalCodeDiffersApplies(f *filing, _ []value) bool {
	return f.set(f.at[plotAddressUpdateAddressItems]).hasAll(2) && f.at[plotAddressUpdatePostalCode].isGiven()
}

// plotAddressUpdateRuleNewPostalCodeDiffers tells whether new_postal_code is not postal_code.
func plotAddressUpdateRuleNewPostalCodeDiffers(f *filing, _ []value) bool {
	return f.text(f.at[plotAddressUpdateNewPostalCode]).different(f.text(f.at[plotAddressUpdatePostalCode]))
}

// plotAddressUpdateRuleNewAddressDiffers tells whether new_address is not address.
func plotAddressUpdateRuleNewAddressDiffers(f *filing, _ []value) bool {
	return f.text(f.at[plotAddressUpdateNewAddress]).different(f.text(f.at[plotAddressUpdateAddress]))
}

// plotAddressUpdateRuleCodeInDistrict tells whether new_renovation_code.region is district.
func plotAddressUpdateRuleCodeInDistrict(f *filing, _ []value) bool {
	return f.at[plotAddressUpdateNewRenovationCode].num().equal(f.at[plotAddressUpdateDistrict].num())
}
