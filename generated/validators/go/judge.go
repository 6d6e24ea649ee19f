// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import "sort"

// judge reads a filing and decides all of its conditions. It tells whether it has no finding; the
// findings themselves are gathered for a report only.
func (f *filing) judge() bool {
	f.isJudged = false
	f.readOuter()
	record, day, ok := f.shape()
	if !ok {
		return false
	}
	f.open(record, day)
	f.isJudged = true
	f.structure()
	if f.isDone() {
		return false
	}
	f.readAnswers()
	answersEnd := len(f.findings)
	if f.isDone() {
		return false
	}
	return f.judgeFields(answersEnd)
}

// judgeFields reads the fields and checks documents and rules. Findings in answers were made first
// and are reported after those in fields.
func (f *filing) judgeFields(answersEnd int) bool {
	structureEnd := f.structureEnd
	f.settle(&f.record.fields)
	rotate(f.findings[structureEnd:], answersEnd-structureEnd)
	if f.isDone() {
		return false
	}
	f.checkDocuments()
	f.checkNeeds()
	f.checkRules()
	return !f.isWrong
}

// rotate moves the first findings behind the others.
func rotate(findings []Finding, count int) {
	if count == 0 || count == len(findings) {
		return
	}
	moved := append([]Finding(nil), findings[:count]...)
	copy(findings, findings[count:])
	copy(findings[len(findings)-count:], moved)
}

// isDone tells whether nothing more can change the answer.
func (f *filing) isDone() bool {
	return f.isWrong && !f.isReport
}

// readOuter finds the values of the filing itself: the last one where a key stands twice.
func (f *filing) readOuter() {
	f.outer = [len(outerKeys)]uint32{}
	f.isSuspect = false
	if f.tokens[0].kind != tokenObject {
		return
	}
	f.members(0, func(key []byte, value uint32) {
		for i, known := range outerKeys {
			if known == string(key) {
				f.outer[i] = value
				return
			}
		}
		f.isSuspect = true
	})
}

// members calls do with each key of an object and the token of its value.
func (f *filing) members(object uint32, do func(key []byte, value uint32)) {
	end := f.tokens[object].next
	for at := object + 1; at < end; {
		do(f.textOf(f.tokens[at]), at+1)
		at = f.tokens[at+1].next
	}
}

// isObject tells whether a part of the filing is there and an object.
func (f *filing) isObject(part int) bool {
	return f.outer[part] != 0 && f.tokens[f.outer[part]].kind == tokenObject
}

// shape reads the outermost shape. Where it is wrong, nothing else can be read.
func (f *filing) shape() (r *record, day int64, ok bool) {
	var facts [len(outerKeys)]fact
	r, facts[outerForm] = f.form()
	day, facts[outerFiledOn] = f.filedOn()
	for part := outerFields; part <= outerAnswers; part++ {
		switch {
		case f.outer[part] == 0 && part == outerFields:
			facts[part] = factMissing
		case f.outer[part] != 0 && !f.isObject(part):
			facts[part] = factNotObject
		}
	}
	ok = f.tokens[0].kind == tokenObject && facts == [len(outerKeys)]fact{}
	if !ok && f.isReport {
		f.reportShape(r, facts)
	}
	return r, day, ok
}

func (f *filing) reportShape(r *record, facts [len(outerKeys)]fact) {
	f.record, f.findings, f.notices = r, nil, nil
	if f.tokens[0].kind != tokenObject {
		f.report(factNotObject, "", Text{Fa: "درخواست", En: "filing"}, nil)
		return
	}
	for part, found := range facts {
		if found != factNone {
			f.report(found, "/"+outerKeys[part], outerTitles[part], nil)
		}
	}
}

var outerTitles = [...]Text{
	{Fa: "فرم", En: "form"},
	{Fa: "تاریخ درخواست", En: "filing date"},
	{Fa: "فیلدها", En: "fields"},
	{Fa: "مدارک", En: "documents"},
	{Fa: "پاسخ استعلام‌ها", En: "answers"},
}

func (f *filing) form() (*record, fact) {
	t := f.tokens[f.outer[outerForm]]
	switch {
	case f.outer[outerForm] == 0:
		return nil, factMissing
	case !t.isText():
		return nil, factNotText
	}
	if r := recordOf(f.textOf(t)); r != nil {
		return r, factNone
	}
	return nil, factUnknownForm
}

func (f *filing) filedOn() (int64, fact) {
	t := f.tokens[f.outer[outerFiledOn]]
	switch {
	case f.outer[outerFiledOn] == 0:
		return 0, factMissing
	case !t.isText():
		return 0, factNotText
	}
	day := parseDay(f.textOf(t))
	if !day.is {
		return 0, factNoSuchDay
	}
	return day.n, factNone
}

// structure notes where everything stands that the filing names, and reports what the record does
// not know and a day on which it cannot be filed.
func (f *filing) structure() {
	r := f.record
	f.note(f.outer[outerFields], &r.fields)
	f.notePapers()
	f.noteAnswers()
	if f.day < r.since || f.day > r.until {
		f.isSuspect = true
	}
	if f.isSuspect {
		f.reportStructure()
	}
	f.structureEnd = len(f.findings)
}

// note notes where the values of a part stand. Most filings have the keys in the order of the form,
// so that the next key is tried first.
func (f *filing) note(object uint32, p *part) {
	next, end := 0, f.tokens[object].next
	for at := object + 1; at < end; at = f.tokens[at+1].next {
		key := p.find(f.textOf(f.tokens[at]), next)
		if key < 0 {
			f.isSuspect = true
			continue
		}
		f.found[p.base+key] = at + 1
		next = key + 1
	}
}

// find returns the place of a key, below 0 where there is none. The search begins at a guess.
func (p *part) find(key []byte, guess int) int {
	for i := guess; i < len(p.keys); i++ {
		if p.keys[i] == string(key) {
			return i
		}
	}
	for i := 0; i < guess; i++ {
		if p.keys[i] == string(key) {
			return i
		}
	}
	return -1
}

func (f *filing) notePapers() {
	if f.outer[outerDocuments] == 0 {
		return
	}
	next := 0
	f.members(f.outer[outerDocuments], func(key []byte, value uint32) {
		papers := part{keys: f.record.papers}
		paper := papers.find(key, next)
		if paper < 0 {
			f.isSuspect = true
			return
		}
		f.papers[paper] = true
		next = paper + 1
		f.isSuspect = f.isSuspect || !f.isPaper(value)
	})
}

// isPaper tells whether a document is an object that says nothing but how many copies there are.
func (f *filing) isPaper(at uint32) bool {
	t := f.tokens[at]
	if t.kind != tokenObject || t.end > 1 {
		return false
	}
	return t.end == 0 || string(f.textOf(f.tokens[at+1])) == "copies" && f.isCopies(at+2)
}

func (f *filing) isCopies(at uint32) bool {
	copies, size := f.whole(at)
	return size == wholeFits && 1 <= copies && copies <= 100
}

func (f *filing) noteAnswers() {
	if f.outer[outerAnswers] == 0 {
		return
	}
	f.members(f.outer[outerAnswers], func(key []byte, value uint32) {
		for i := range f.record.answers {
			if f.record.answers[i].id == string(key) {
				f.answerFound(i, value)
				return
			}
		}
		f.isSuspect = true
	})
}

// answerFound notes an answer. One that stands twice counts as the last one.
func (f *filing) answerFound(i int, at uint32) {
	p := &f.record.answers[i].part
	for slot := range p.keys {
		f.found[p.base+slot] = 0
	}
	f.answered[i] = f.tokens[at].kind == tokenObject
	if f.answered[i] {
		f.note(at, p)
	} else {
		f.isSuspect = true
	}
}

// reportStructure looks again at what may be wrong: a key that stands twice hides its first value.
// It reports in the order of the evaluator, whatever the order of the JSON.
func (f *filing) reportStructure() {
	f.reportUnknown(0, "", func(key string) bool { return indexOf(outerKeys[:], key) >= 0 })
	if r := f.record; f.day < r.since || f.day > r.until {
		f.limit = dayLimit(f.day)
		f.report(factNotInForce, "/filed_on", r.title, nil)
	}
	f.reportUnknownFields(f.outer[outerFields], &f.record.fields)
	if f.outer[outerDocuments] != 0 {
		f.reportPapers(f.outer[outerDocuments])
	}
	if f.outer[outerAnswers] != 0 {
		f.reportAnswers(f.outer[outerAnswers])
	}
	f.isWrong = len(f.findings) > 0
}

func indexOf(all []string, one string) int {
	for i, it := range all {
		if it == one {
			return i
		}
	}
	return -1
}

// object returns the members of an object: the last value where a key stands twice.
func (f *filing) object(at uint32) (keys []string, values map[string]uint32) {
	values = map[string]uint32{}
	f.members(at, func(key []byte, value uint32) {
		values[string(key)] = value
	})
	for key := range values {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys, values
}

// reportUnknown reports the keys that are not known, sorted.
func (f *filing) reportUnknown(object uint32, pointer string, isKnown func(key string) bool) {
	keys, _ := f.object(object)
	for _, key := range keys {
		if !isKnown(key) {
			f.report(factUnknown, child(pointer, key), Text{Fa: key, En: key}, nil)
		}
	}
}

func (f *filing) reportUnknownFields(object uint32, p *part) {
	f.reportUnknown(object, p.pointer, func(key string) bool { return indexOf(p.keys, key) >= 0 })
}

func (f *filing) reportPapers(object uint32) {
	isKnown := func(key string) bool { return indexOf(f.record.papers, key) >= 0 }
	f.reportUnknown(object, "/documents", isKnown)
	keys, values := f.object(object)
	for _, key := range keys {
		if isKnown(key) {
			f.reportPaper(values[key], child("/documents", key))
		}
	}
}

func (f *filing) reportPaper(at uint32, pointer string) {
	if f.tokens[at].kind != tokenObject {
		f.report(factNotObject, pointer, Text{Fa: "مدرک", En: "document"}, nil)
		return
	}
	f.reportUnknown(at, pointer, func(key string) bool { return key == "copies" })
	_, values := f.object(at)
	if copies, ok := values["copies"]; ok && !f.isCopies(copies) {
		title := Text{Fa: "شمار نسخه‌ها", En: "number of copies"}
		f.report(factNotInteger, child(pointer, "copies"), title, nil)
	}
}

func (f *filing) reportAnswers(object uint32) {
	f.reportUnknown(object, "/answers", func(key string) bool {
		for i := range f.record.answers {
			if f.record.answers[i].id == key {
				return true
			}
		}
		return false
	})
	_, values := f.object(object)
	for i := range f.record.answers {
		it := &f.record.answers[i]
		at, ok := values[it.id]
		switch {
		case ok && f.answered[i]:
			f.reportUnknownFields(at, &it.part)
		case ok:
			f.report(factNotObject, it.part.pointer, it.title, nil)
		}
	}
}

func (f *filing) readAnswers() {
	for i, isThere := range f.answered {
		if isThere {
			f.settle(&f.record.answers[i].part)
		}
	}
}
