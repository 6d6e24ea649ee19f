// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"sort"
	"strconv"
)

// frame is where the values at hand stand: in a part of the filing or in one row of it.
type frame struct {
	part  *part
	at    []value
	found []uint32
	// row is the row at hand, nil outside rows; group and index tell which one it is.
	row    []value
	holder string
	group  string
	index  int
}

// settle reads the values of a part, each after those on which its condition rests. Findings keep
// the order of the source.
func (f *filing) settle(p *part) {
	from, end := len(f.findings), p.base+len(p.keys)
	fr := frame{part: p, at: f.at[p.base:end], found: f.found[p.base:end], holder: p.pointer}
	f.places = f.places[:0]
	for i := range p.steps {
		f.settleStep(&fr, &p.steps[i])
		if f.isDone() {
			return
		}
		f.placed(from, p.steps[i].at)
	}
	f.sortFindings(p, from, 0)
}

// placed notes the place in the source of the findings since the last call.
func (f *filing) placed(from, at int) {
	for len(f.places) < len(f.findings)-from {
		f.places = append(f.places, at)
	}
}

// sortFindings brings findings into the order of the source.
func (f *filing) sortFindings(p *part, from, skip int) {
	if p.isSorted || len(f.findings)-from < 2 {
		return
	}
	sort.Stable(bySource{findings: f.findings[from:], places: f.places[skip:]})
}

type bySource struct {
	findings []Finding
	places   []int
}

func (s bySource) Len() int           { return len(s.findings) }
func (s bySource) Less(i, j int) bool { return s.places[i] < s.places[j] }
func (s bySource) Swap(i, j int) {
	s.findings[i], s.findings[j] = s.findings[j], s.findings[i]
	s.places[i], s.places[j] = s.places[j], s.places[i]
}

// settleStep reads one value, where it is asked.
func (f *filing) settleStep(fr *frame, st *step) {
	at := fr.found[st.at]
	isAsked, cause := f.decide(&st.when, fr.row)
	switch {
	case at != 0 && (isAsked || cause >= 0):
		f.readStep(fr, st, at)
	case at != 0:
		f.fail(fr, st, factNotAsked)
	case cause >= 0:
		f.block(fr, st, cause)
	case isAsked && !st.isOptional:
		f.block(fr, st, fr.part.base+st.at)
		f.fail(fr, st, factMissing)
	}
}

// decide tells whether a condition holds. Where a value on which it rests is blocked that is not
// known; the slot of the first finding that blocks it is the cause then, else below 0.
func (f *filing) decide(g *guard, row []value) (holds bool, cause int) {
	if f.hasBlocked {
		for _, slot := range g.rests {
			v := value{}
			if slot < 0 {
				v = row[^slot]
			} else {
				v = f.at[slot]
			}
			if v.state == blocked {
				return false, int(v.number)
			}
		}
	}
	return g.holds == nil || g.holds(f, row), -1
}

// isTrue tells whether a condition is known to hold.
func (f *filing) isTrue(g *guard) bool {
	holds, cause := f.decide(g, nil)
	return holds && cause < 0
}

func (f *filing) block(fr *frame, st *step, cause int) {
	fr.at[st.at] = value{state: blocked, number: int64(cause)}
	f.hasBlocked = true
}

// readStep takes the value of a field or a group.
func (f *filing) readStep(fr *frame, st *step, at uint32) {
	if st.kind == kindRows {
		f.readRows(fr, st, at)
		return
	}
	n, wrong := f.readKind(st, at)
	if wrong == factNone {
		fr.at[st.at] = value{state: given, token: at, number: n}
		return
	}
	f.block(fr, st, fr.part.base+st.at)
	f.fail(fr, st, wrong)
}

// fail reports a fact about a field.
func (f *filing) fail(fr *frame, st *step, found fact) {
	f.isWrong = true
	if f.isReport {
		f.report(found, fr.path()+"/"+st.id, st.title, st.basis)
	}
}

func (fr *frame) path() string {
	if fr.row == nil {
		return fr.holder
	}
	return fr.holder + "/" + fr.group + "/" + strconv.Itoa(fr.index)
}

// readRows reads the rows of a group. It is given where none of them has a finding.
func (f *filing) readRows(fr *frame, st *step, at uint32) {
	from := len(f.findings)
	t := f.tokens[at]
	count := int64(t.end)
	switch {
	case t.kind != tokenArray:
		f.fail(fr, st, factNotArray)
	case count < st.min:
		f.limit = numberLimit(st.min, 0)
		f.fail(fr, st, factFewerRows)
	case count > st.max:
		f.limit = numberLimit(st.max, 0)
		f.fail(fr, st, factMoreRows)
	default:
		f.readAllRows(fr, st, at)
		if !f.isWrong || f.isReport && len(f.findings) == from {
			return
		}
	}
	f.block(fr, st, fr.part.base+st.at)
}

func (f *filing) readAllRows(fr *frame, st *step, array uint32) {
	columns, count := len(st.columns.keys), int(f.tokens[array].end)
	first := len(f.cells)
	for i := 0; i < count*columns; i++ {
		f.cells = append(f.cells, value{})
	}
	fr.at[st.at] = value{state: given, token: array, number: span(first, count)}
	at := array + 1
	for i := 0; i < count && !f.isDone(); i++ {
		f.readRow(fr, st, i, at)
		at = f.tokens[at].next
	}
}

func (f *filing) readRow(fr *frame, st *step, i int, at uint32) {
	row := f.row(fr.at[st.at], i, len(st.columns.keys))
	inner := frame{part: st.columns, at: row, row: row, holder: fr.holder, group: st.id, index: i}
	if f.tokens[at].kind != tokenObject {
		f.isWrong = true
		if f.isReport {
			f.report(factNotObject, inner.path(), st.title, nil)
		}
		return
	}
	f.rowFound = cleared(f.rowFound, len(row))
	inner.found = f.rowFound
	if !f.noteRow(&inner, at) && f.isDone() {
		return
	}
	f.settleRow(&inner)
}

// noteRow notes where the values of a row stand; it tells whether all of its keys are known.
func (f *filing) noteRow(fr *frame, object uint32) bool {
	next, isKnown, p := 0, true, fr.part
	for at, end := object+1, f.tokens[object].next; at < end; at = f.tokens[at+1].next {
		key := p.find(f.textOf(f.tokens[at]), next)
		if key < 0 {
			isKnown = false
			continue
		}
		fr.found[key] = at + 1
		next = key + 1
	}
	if !isKnown {
		f.isWrong = true
		if f.isReport {
			f.reportUnknown(object, fr.path(), func(key string) bool { return indexOf(p.keys, key) >= 0 })
		}
	}
	return isKnown
}

func (f *filing) settleRow(fr *frame) {
	from, skip := len(f.findings), len(f.places)
	for i := range fr.part.steps {
		st := &fr.part.steps[i]
		f.settleStep(fr, st)
		if f.isDone() {
			return
		}
		for len(f.places)-skip < len(f.findings)-from {
			f.places = append(f.places, st.at)
		}
	}
	f.sortFindings(fr.part, from, skip)
	f.places = f.places[:skip]
}
