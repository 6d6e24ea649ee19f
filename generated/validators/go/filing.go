// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import "sync"

// filing is one filing while it is judged.
type filing struct {
	document
	record *record
	// day is that on which it is filed.
	day int64
	// at are the values and tokens the JSON of all slots, the answers behind the fields.
	at    []value
	found []uint32
	// rowFound are the tokens of the row at hand.
	rowFound []uint32
	// cells and items hold the rows of groups and the items of sets.
	cells []value
	items []uint16
	// answered and waiting tell for each answer whether it is there and whether it is waited for.
	answered, waiting []bool
	// papers tells for each document whether it is given, asked for each requirement whether it
	// applies.
	papers, asked []bool
	// outer are the tokens of the values of the filing itself.
	outer [len(outerKeys)]uint32
	// isReport says that all findings are wanted; else the first one ends the judging.
	isReport bool
	isWrong  bool
	// isJudged says that the outermost shape is right.
	isJudged bool
	// isSuspect says that the shape of the filing must be looked at again; structureEnd is the number
	// of findings about it.
	isSuspect    bool
	structureEnd int
	// hasBlocked says that some value is blocked.
	hasBlocked bool
	// limit is the bound that the last fact names.
	limit    limit
	findings []Finding
	notices  []Finding
	// places are the places of the findings of the part at hand in the source.
	places []int
}

// The parts of a filing, in the order in which they are written.
const (
	outerForm = iota
	outerFiledOn
	outerFields
	outerDocuments
	outerAnswers
)

var outerKeys = [...]string{"form", "filed_on", "fields", "documents", "answers"}

// filings keeps the memory of filings that are judged.
var filings = sync.Pool{New: func() any { return new(filing) }}

// largest is the number of tokens beyond which the memory of a filing is given back.
const largest = 1 << 16

func borrow() *filing {
	return filings.Get().(*filing)
}

func (f *filing) giveBack() {
	f.source, f.record, f.findings, f.notices = nil, nil, nil, nil
	if cap(f.tokens) <= largest && cap(f.buffer) <= 16*largest && cap(f.cells) <= largest {
		filings.Put(f)
	}
}

// open makes room for the values of a record.
func (f *filing) open(r *record, day int64) {
	f.record, f.day = r, day
	f.isWrong, f.hasBlocked, f.limit = false, false, limit{}
	f.findings, f.notices, f.places = nil, nil, f.places[:0]
	f.cells, f.items = f.cells[:0], f.items[:0]
	f.at = cleared(f.at, r.slots)
	f.found = cleared(f.found, r.slots)
	f.answered = cleared(f.answered, len(r.answers))
	f.waiting = cleared(f.waiting, len(r.answers))
	f.papers = cleared(f.papers, len(r.papers))
	f.asked = cleared(f.asked, len(r.documents))
}

// cleared returns so many zeros, in the same memory where it suffices.
func cleared[T any](all []T, count int) []T {
	if cap(all) < count {
		return make([]T, count)
	}
	all = all[:count]
	for i := range all {
		var zero T
		all[i] = zero
	}
	return all
}

// text returns the characters of a given text.
func (f *filing) text(v value) text {
	if !v.isGiven() {
		return text{}
	}
	return text{bytes: f.textOf(f.tokens[v.token]), is: true}
}

// set returns the items of a given set.
func (f *filing) set(v value) set {
	if !v.isGiven() {
		return set{}
	}
	first, count := v.span()
	return set{items: f.items[first : first+count], is: true}
}

// row returns one row of a group, which has so many columns.
func (f *filing) row(v value, i, columns int) []value {
	first, _ := v.span()
	from := first + i*columns
	return f.cells[from : from+columns]
}

// rows is a group of rows and the number of its columns.
type rows struct {
	filing  *filing
	group   value
	columns int
}

func (f *filing) rows(group value, columns int) rows {
	return rows{filing: f, group: group, columns: columns}
}

func (r rows) each(do func(row []value) bool) {
	_, count := r.group.span()
	for i := 0; i < count; i++ {
		if !do(r.filing.row(r.group, i, r.columns)) {
			return
		}
	}
}

// anyRow tells whether some row satisfies a condition.
func (r rows) anyRow(holds condition) bool {
	_, count := r.group.span()
	for i := 0; i < count; i++ {
		if holds(r.filing, r.filing.row(r.group, i, r.columns)) {
			return true
		}
	}
	return false
}

// everyRow tells whether every row satisfies a condition.
func (r rows) everyRow(holds condition) bool {
	_, count := r.group.span()
	for i := 0; i < count; i++ {
		if !holds(r.filing, r.filing.row(r.group, i, r.columns)) {
			return false
		}
	}
	return true
}

// count counts the rows that satisfy a condition; all of them where it is nil.
func (r rows) count(holds condition) number {
	count := int64(0)
	r.each(func(row []value) bool {
		if holds == nil || holds(r.filing, row) {
			count++
		}
		return true
	})
	return constant(count)
}

// numbers calls do with each number of a column, over the rows that satisfy a condition.
func (r rows) numbers(column int, holds condition, do func(n int64)) {
	r.each(func(row []value) bool {
		if row[column].isGiven() && (holds == nil || holds(r.filing, row)) {
			do(row[column].number)
		}
		return true
	})
}

func (r rows) sum(column int, holds condition) number {
	sum := int64(0)
	r.numbers(column, holds, func(n int64) { sum += n })
	return constant(sum)
}

func (r rows) smallest(column int, holds condition) number {
	var least number
	r.numbers(column, holds, func(n int64) {
		if !least.is || n < least.n {
			least = constant(n)
		}
	})
	return least
}

func (r rows) largest(column int, holds condition) number {
	var most number
	r.numbers(column, holds, func(n int64) {
		if !most.is || n > most.n {
			most = constant(n)
		}
	})
	return most
}

// differ tells whether no two rows have the same value in a column; rows without it are skipped.
func (r rows) differ(column int, same func(f *filing, a, b value) bool) bool {
	_, count := r.group.span()
	for i := 1; i < count; i++ {
		cell := r.filing.row(r.group, i, r.columns)[column]
		for j := 0; j < i; j++ {
			other := r.filing.row(r.group, j, r.columns)[column]
			if cell.isGiven() && other.isGiven() && same(r.filing, cell, other) {
				return false
			}
		}
	}
	return true
}

func sameNumber(_ *filing, a, b value) bool {
	return a.number == b.number
}

func sameText(f *filing, a, b value) bool {
	return f.text(a).same(f.text(b))
}

func sameItems(f *filing, a, b value) bool {
	left, right := f.set(a).items, f.set(b).items
	if len(left) != len(right) {
		return false
	}
	for i, item := range left {
		if item != right[i] {
			return false
		}
	}
	return true
}

// exactlyOneRow is the result of a table whose rows exclude one another: that of the only row that
// holds.
func exactlyOneRow(hits ...bool) int {
	found := -1
	for i, hit := range hits {
		if hit && found >= 0 {
			return -1
		}
		if hit {
			found = i
		}
	}
	return found
}

// union is the set of the items that some rows of a table give, in the order of the list.
func (f *filing) union(items int, has func(item uint16) bool) value {
	first := len(f.items)
	for item := 0; item < items; item++ {
		if has(uint16(item)) {
			f.items = append(f.items, uint16(item))
		}
	}
	return value{state: given, number: span(first, len(f.items)-first)}
}

// setOf is a set of items.
func (f *filing) setOf(items ...uint16) value {
	first := len(f.items)
	f.items = append(f.items, items...)
	return value{state: given, number: span(first, len(items))}
}
