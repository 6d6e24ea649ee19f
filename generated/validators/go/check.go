// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// checkDocuments notes which documents are asked, and reports each that must be given and is not.
func (f *filing) checkDocuments() {
	for i := range f.record.documents {
		it := &f.record.documents[i]
		isThere := it.isOptional || f.papers[it.paper] || f.replacement(it) >= 0
		if isThere && !f.isReport {
			continue
		}
		f.asked[i] = f.isTrue(&it.when)
		if isThere || !f.asked[i] {
			continue
		}
		f.isWrong = true
		if f.isDone() {
			return
		}
		f.report(factNoDocument, child("/documents", it.id), it.title, it.basis)
	}
}

// replacement returns the answer that stands for a document, below 0 where there is none.
func (f *filing) replacement(r *requirement) int {
	for _, i := range r.replacedBy {
		if f.answered[i] {
			return i
		}
	}
	return -1
}

// checkNeeds notes for which answers the filing waits.
func (f *filing) checkNeeds() {
	for i := range f.record.needs {
		it := &f.record.needs[i]
		if len(it.awaited) == 0 || !f.isTrue(&it.when) || f.isAnyAnswered(it.inquiries) {
			continue
		}
		for _, awaited := range it.awaited {
			f.waiting[awaited] = true
		}
	}
}

func (f *filing) isAnyAnswered(answers []int) bool {
	for _, i := range answers {
		if f.answered[i] {
			return true
		}
	}
	return false
}

// checkRules reports each rule that is known not to hold.
func (f *filing) checkRules() {
	for i := range f.record.rules {
		it := &f.record.rules[i]
		if it.advises && !f.isReport {
			continue
		}
		if f.isBroken(it) {
			f.reportRule(it)
		}
		if f.isDone() {
			return
		}
	}
	f.attachStops()
}

func (f *filing) isBroken(r *rule) bool {
	if !f.isTrue(&r.when) || f.isAwaited(r) {
		return false
	}
	holds, cause := f.decide(&r.holds, nil)
	return !holds && cause < 0
}

// isAwaited tells whether a rule reads an answer that is not there yet. Nobody waits for the answer
// of the record itself, but without it the rule cannot be checked either.
func (f *filing) isAwaited(r *rule) bool {
	for _, i := range r.answers {
		isOwn := f.record.answers[i].id == f.record.id
		if !f.answered[i] && (f.waiting[i] || isOwn) {
			return true
		}
	}
	return false
}

func (f *filing) reportRule(r *rule) {
	if !r.advises {
		f.isWrong = true
	}
	if !f.isReport {
		return
	}
	finding := Finding{
		Code: CodeRule, Rule: r.id, Path: r.path, Reads: r.reads,
		Message: r.message, Remedy: r.remedy, Basis: r.basis,
	}
	if r.advises {
		f.notices = append(f.notices, finding)
	} else {
		f.findings = append(f.findings, finding)
	}
}

// attachStops tells the first finding at or below each blocked path which rules wait for it.
func (f *filing) attachStops() {
	if !f.hasBlocked {
		return
	}
	for i := range f.record.rules {
		it := &f.record.rules[i]
		causes, isStopped := f.causes(&it.when)
		if !isStopped && (!f.isTrue(&it.when) || f.isAwaited(it)) {
			continue
		}
		if !isStopped {
			causes, _ = f.causes(&it.holds)
		}
		for _, cause := range causes {
			f.attachStop(f.pointer(cause), it.id)
		}
	}
}

// causes returns the slots of the findings that block a condition, each once.
func (f *filing) causes(g *guard) (causes []int, isStopped bool) {
	for _, slot := range g.rests {
		v := f.at[slot]
		if v.state == blocked && !contains(causes, int(v.number)) {
			causes = append(causes, int(v.number))
		}
	}
	return causes, len(causes) > 0
}

func contains(all []int, one int) bool {
	for _, it := range all {
		if it == one {
			return true
		}
	}
	return false
}

func (f *filing) attachStop(pointer, rule string) {
	for i := range f.findings {
		it := &f.findings[i]
		if it.Rule == "" && (it.Path == pointer || isBelow(it.Path, pointer)) {
			it.Stops = append(it.Stops, rule)
			return
		}
	}
}

func isBelow(path, pointer string) bool {
	return len(path) > len(pointer) && path[:len(pointer)] == pointer && path[len(pointer)] == '/'
}

// pointer returns the JSON pointer of a slot.
func (f *filing) pointer(slot int) string {
	if slot < len(f.record.fields.keys) {
		return f.record.fields.pointer + "/" + f.record.fields.keys[slot]
	}
	for i := range f.record.answers {
		p := &f.record.answers[i].part
		if slot < p.base+len(p.keys) {
			return p.pointer + "/" + p.keys[slot-p.base]
		}
	}
	return ""
}
