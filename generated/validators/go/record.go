// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// record is a form or an inquiry as the tables of the generated files hold it.
type record struct {
	id    string
	title Text
	// since and until are the first and the last day on which it may be filed.
	since, until int64
	// fields are the slots of the filing's own fields; those of the answers come behind them.
	fields    part
	answers   []answer
	slots     int
	documents []requirement
	// papers are the ids of the documents, each once.
	papers     []string
	needs      []need
	rules      []rule
	provisions []provision
	visits     []visit
	derived    []derived
	requests   []request
}

// condition tells whether something holds for a filing and the row at hand.
type condition func(f *filing, row []value) bool

// guard is a condition and the slots on which it rests; a column of the row at hand is ^column. No
// condition always holds.
type guard struct {
	holds condition
	rests []int
}

// part is what is filled in together: the fields of a filing, the answer of one inquiry, or a row.
type part struct {
	pointer string
	// base is the slot of the first key; the keys have the slots behind it, in this order.
	base int
	keys []string
	// steps are in the order of reading, which is that of the keys where isSorted is true.
	steps    []step
	isSorted bool
}

// step is the reading of one value.
type step struct {
	id    string
	title Text
	// at is its place in the source.
	at         int
	kind       kind
	isOptional bool
	when       guard
	basis      []string
	// min and max are the bounds: scaled numbers, days, characters or rows.
	min, max   int64
	places     uint8
	identifier identifierKind
	list       *list
	// columns are what a row of a group has.
	columns *part
}

// kind is the type of a field.
type kind uint8

const (
	kindConfirmation kind = iota
	kindYesNo
	kindChoice
	kindChoices
	kindDate
	kindFile
	kindIdentifier
	kindWhole
	kindDecimal
	kindPlate
	kindText
	kindRows
)

// list is the items of a closed list that a field allows.
type list struct {
	ids []string
	// titles are the names of the items.
	titles []Text
	// since and until are the days on which the items may be chosen; nil where all always may.
	since, until []int64
}

// find returns the index of an item that may be chosen on a day, below 0 where there is none.
func (l *list) find(id []byte, day int64) int {
	for i, it := range l.ids {
		if it == string(id) {
			if l.since != nil && (day < l.since[i] || day > l.until[i]) {
				return -1
			}
			return i
		}
	}
	return -1
}

// text returns the id of a chosen item as a text.
func (l *list) text(v value) text {
	if !v.isGiven() {
		return text{}
	}
	return text{id: l.ids[v.number], is: true}
}

// answer is an inquiry whose answer a filing may carry.
type answer struct {
	id    string
	title Text
	part  part
}

// requirement is a document that a record asks for.
type requirement struct {
	id         string
	title      Text
	paper      int
	isOptional bool
	copies     string
	when       guard
	because    *Text
	basis      []string
	// replacedBy are the answers that stand for it: the first one that is there.
	replacedBy []int
}

// need is the records that must be done before or with a filing.
type need struct {
	anyOf   []string
	when    guard
	because *Text
	// inquiries are the answers that those among the records bring; awaited are those for which the
	// filing waits while none of the inquiries has answered.
	inquiries, awaited []int
}

// rule is the check of one rule.
type rule struct {
	id          string
	advises     bool
	when, holds guard
	// answers are those that it reads.
	answers         []int
	path            string
	reads           []string
	message, remedy Text
	basis           []string
}

// provision is what a person or a body checks.
type provision struct {
	id   string
	when guard
}

// visit is a presence that may be needed.
type visit struct {
	because string
	note    *Text
	when    guard
}

// derived is a computed value of the record.
type derived struct {
	id    string
	rests []int
	value func(f *filing) value
	// kind is that of its JSON; list has its items.
	kind   kind
	places uint8
	list   *list
}
