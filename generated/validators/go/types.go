// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Form is a form or an inquiry that can be filed.
type Form struct {
	// ID is its id.
	ID string
	// Title is its name.
	Title Text
}

// Forms returns all forms and inquiries, in the order of their numbers.
func Forms() []Form {
	all := make([]Form, 0, len(records))
	for _, it := range records {
		all = append(all, Form{ID: it.id, Title: it.title})
	}
	return all
}

// Filing is a filing as a program makes it: encoding/json writes it as [Validate] reads it.
type Filing[F, A any] struct {
	// Form is the id of the record.
	Form string `json:"form"`

	// FiledOn is the day of filing, YYYY-MM-DD of the Jalali calendar.
	FiledOn string `json:"filed_on"`

	// Fields is what is filled in.
	Fields F `json:"fields"`

	// Documents are the documents that it brings, by their ids.
	Documents map[string]Paper `json:"documents,omitempty"`

	// Answers are what inquiries answered.
	Answers A `json:"answers"`
}

// Paper is a document that a filing brings.
type Paper struct {
	// Copies is the number of copies, 1 to 100; none said is one.
	Copies int64 `json:"copies,omitempty"`
}

// Plate is a registry plate.
type Plate struct {
	// Main is the main number, 1 to 999999.
	Main int64 `json:"main"`

	// Sub is the sub number, 0 where there is none.
	Sub int64 `json:"sub"`

	// Section is the section of the register, 1 to 99.
	Section int64 `json:"section"`
}

// NoAnswers are the answers of a filing that may carry none.
type NoAnswers struct{}
