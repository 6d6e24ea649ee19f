// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// Text is a text in both languages.
type Text struct {
	// Fa is the Persian text.
	Fa string
	// En is the English text.
	En string
}

// Outcome is what becomes of a filing.
type Outcome string

// The outcomes.
const (
	// Accepted says that nothing speaks against it.
	Accepted Outcome = "accepted"
	// Refused says that a finding speaks against it.
	Refused Outcome = "refused"
	// Waiting says that nothing speaks against it, but an answer is missing.
	Waiting Outcome = "waiting"
)

// Verdict is what is said of a filing. JSON writes it as every validator of the regulation does.
type Verdict struct {
	// Form is the id of the record that was filed; empty where the filing names none that exists.
	Form string
	// Revision is the day of the regulation that was applied; empty where it has none.
	Revision string
	// Outcome is what becomes of the filing.
	Outcome Outcome
	// Findings say why it is refused, in the order of validation.
	Findings []Finding
	// Notices say what does not hold and does not refuse.
	Notices []Finding
	// Documents are the documents that are asked for, in the order of the form.
	Documents []Document
	// Needs are the records that must be done before or with it.
	Needs []Need
	// Inquiries are those among them that bring an answer.
	Inquiries []string
	// Waiting are the inquiries whose answer is waited for.
	Waiting []string
	// Checks are the provisions that a person or a body checks.
	Checks []string
	// Computed are the computed values, without those that are absent.
	Computed []Computed
	// Visit says whether presence is needed.
	Visit Visit
}

// Finding is one thing that does not hold in a filing.
type Finding struct {
	// Code says what kind of thing.
	Code Code
	// Rule is the id of the rule, for a rule.
	Rule string
	// Path is a JSON pointer into the filing.
	Path string
	// Reads are the other values that the rule reads.
	Reads []string
	// Message says what is so.
	Message Text
	// Remedy says what to do about it.
	Remedy Text
	// Basis is the law behind it, as keys.
	Basis []string
	// Stops are the rules that could not be checked because of it.
	Stops []string
}

// Document is a document that a filing must or may bring.
type Document struct {
	// ID is the id of the document.
	ID string
	// Title is its name.
	Title *Text
	// Given says whether the filing brings it.
	Given bool
	// Required says whether it must be brought.
	Required bool
	// Copies is the form in which it is handed in: original, copy, original-and-copy,
	// certified-copy or electronic.
	Copies string
	// ReplacedBy is the answered inquiry that stands for it; empty where there is none.
	ReplacedBy string
	// Because says why it is asked; nil where that is always.
	Because *Text
}

// Need is a record that must be done before or with a filing.
type Need struct {
	// AnyOf are the records, of which one is enough.
	AnyOf []string
	// Because says why it is needed; nil where that is always.
	Because *Text
}

// Computed is a computed value.
type Computed struct {
	// ID is the id of the value in its form.
	ID string
	// Value is a bool, an int64, a string (a decimal, a day, an item) or a []string of items.
	Value any
}

// Visit says whether presence is needed.
type Visit struct {
	// Required says whether it is.
	Required bool
	// Because says why: drawings, case-opening or ownership-transfer.
	Because string
	// Note is a remark; nil where there is none.
	Note *Text
}

// Validate judges a filing: JSON as generated/schemas describes it, in its normal form (see
// [Normalise]). The error says that the document is no JSON; anything else gets a verdict.
//
// Where a key stands twice in an object its last value counts. Half of a surrogate pair, a number
// beyond 64-bit floating point, and more than 127 objects and arrays in one another are no JSON.
func Validate(json []byte) (*Verdict, error) {
	f := borrow()
	defer f.giveBack()
	if err := f.read(json); err != nil {
		return nil, err
	}
	f.isReport, f.record = true, nil
	f.judge()
	return f.verdict(), nil
}

// IsValid tells whether Validate would find nothing; the filing may still wait for an answer. It
// ends at the first finding and takes no memory for a valid filing.
func IsValid(json []byte) bool {
	f := borrow()
	defer f.giveBack()
	if f.read(json) != nil {
		return false
	}
	f.isReport, f.record = false, nil
	return f.judge()
}

// Requirements are what a filing must bring beside its fields.
type Requirements struct {
	// Documents are the documents that are asked for, with their reasons.
	Documents []Document
	// Needs are the records that must be done before or with it, with their reasons.
	Needs []Need
	// Inquiries are those among them that bring an answer.
	Inquiries []string
}

// RequiredDocuments tells which documents and which records a filing needs, as far as it is filled
// in. The error says that the document is no JSON.
func RequiredDocuments(json []byte) (*Requirements, error) {
	verdict, err := Validate(json)
	if err != nil {
		return nil, err
	}
	return &Requirements{
		Documents: verdict.Documents,
		Needs:     verdict.Needs,
		Inquiries: verdict.Inquiries,
	}, nil
}

func (f *filing) verdict() *Verdict {
	v := &Verdict{Revision: revision, Outcome: Refused, Findings: f.findings, Notices: f.notices}
	if f.record != nil {
		v.Form = f.record.id
	}
	if f.record == nil || !f.isJudged {
		return v
	}
	v.Documents = f.allDocuments()
	f.addNeeds(v)
	v.Computed = f.allComputed()
	v.Visit = f.visit()
	switch {
	case len(v.Findings) > 0:
		v.Outcome = Refused
	case len(v.Waiting) > 0:
		v.Outcome = Waiting
	default:
		v.Outcome = Accepted
	}
	return v
}

func (f *filing) allDocuments() []Document {
	all := make([]Document, 0, len(f.record.documents))
	for i := range f.record.documents {
		it := &f.record.documents[i]
		if !f.asked[i] {
			continue
		}
		all = append(all, Document{
			ID: it.id, Title: &it.title, Given: f.papers[it.paper], Copies: it.copies,
			Required: !it.isOptional, Because: it.because,
		})
		if answer := f.replacement(it); answer >= 0 {
			document := &all[len(all)-1]
			document.Required = false
			document.ReplacedBy = f.record.answers[answer].id
		}
	}
	return all
}

func (f *filing) addNeeds(v *Verdict) {
	r := f.record
	v.Needs = make([]Need, 0, len(r.needs))
	// One array holds all ids: the inquiries, those that are waited for, and the checks.
	ids := make([]string, 2*len(r.answers)+len(r.provisions))
	v.Inquiries, ids = ids[:0:len(r.answers)], ids[len(r.answers):]
	v.Waiting, ids = ids[:0:len(r.answers)], ids[len(r.answers):]
	v.Checks = ids[:0]
	for i := range r.needs {
		it := &r.needs[i]
		if !f.isTrue(&it.when) {
			continue
		}
		v.Needs = append(v.Needs, Need{AnyOf: it.anyOf, Because: it.because})
		v.Inquiries = f.addAnswers(v.Inquiries, it.inquiries)
		if !f.isAnyAnswered(it.inquiries) {
			v.Waiting = f.addAnswers(v.Waiting, it.awaited)
		}
	}
	for i := range r.provisions {
		if it := &r.provisions[i]; f.isTrue(&it.when) {
			v.Checks = append(v.Checks, it.id)
		}
	}
}

// addAnswers adds the inquiries of answers, each once.
func (f *filing) addAnswers(to []string, answers []int) []string {
	for _, i := range answers {
		if id := f.record.answers[i].id; indexOf(to, id) < 0 {
			to = append(to, id)
		}
	}
	return to
}

// allComputed returns the computed values that rest on nothing that has a finding.
func (f *filing) allComputed() []Computed {
	var all []Computed
	for i := range f.record.derived {
		it := &f.record.derived[i]
		if _, isStopped := f.causes(&guard{rests: it.rests}); isStopped {
			continue
		}
		if v := it.value(f); v.isGiven() {
			if wire := f.wire(it, v); wire != nil {
				all = append(all, Computed{ID: it.id, Value: wire})
			}
		}
	}
	return all
}

// wire is a value as a filing writes it; nil where its type has no such value.
func (f *filing) wire(d *derived, v value) any {
	switch d.kind {
	case kindYesNo:
		return v.number == 1
	case kindWhole:
		return v.number
	case kindDecimal:
		return formatScaled(v.number, d.places)
	case kindDate:
		if !v.num().inCalendar().is {
			return nil
		}
		return formatDay(v.number)
	case kindChoice:
		return d.list.ids[v.number]
	default:
		items := f.set(v).items
		ids := make([]string, 0, len(items))
		for _, item := range items {
			ids = append(ids, d.list.ids[item])
		}
		return ids
	}
}

func (f *filing) visit() Visit {
	for i := range f.record.visits {
		it := &f.record.visits[i]
		if f.isTrue(&it.when) {
			return Visit{Required: true, Because: it.because, Note: it.note}
		}
	}
	return Visit{}
}
