// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ErrNoDay says that a text is no day of the calendar, YYYY-MM-DD.
var ErrNoDay = errors.New("no day of the calendar from 1200 to 1500")

// Request is what a message asks: a filing, or how a case stands.
type Request struct {
	// Form is the id of the record.
	Form string
	// IsStatus says that it asks how a case stands.
	IsStatus bool

	json []byte
}

// JSON writes a filing as [Validate] reads it, and a question as its record and its values:
// {"status_of":…,"values":{…}}.
func (r *Request) JSON() []byte {
	return r.json
}

// MessageFault is why a message cannot be read.
type MessageFault struct {
	// Fault is no-code, unknown-code, retired, closed, count, value or sender.
	Fault string
	// Code is what was written; Instead is the code that was meant, or the one to use instead.
	Code, Instead string
	// Wanted and Found are numbers of values, for the fault count.
	Wanted, Found int
	// Position is the place of the value from 1, for the fault value.
	Position int
	// Title is what the value is called.
	Title Text
	// Sample is a right message or a right value.
	Sample string
}

// Error says the fault in a word.
func (m *MessageFault) Error() string {
	return "the message cannot be read: " + m.Fault
}

// JSON writes the fault with its data.
func (m *MessageFault) JSON() []byte {
	to := appendText([]byte(`{"fault":`), m.Fault)
	switch m.Fault {
	case "unknown-code", "retired", "closed":
		to = appendText(append(to, `,"code":`...), m.Code)
		key := map[string]string{"unknown-code": `,"meant":`, "retired": `,"instead":`}[m.Fault]
		if m.Instead != "" {
			to = appendText(append(to, key...), m.Instead)
		}
	case "count":
		to = strconv.AppendInt(append(to, `,"wanted":`...), int64(m.Wanted), 10)
		to = strconv.AppendInt(append(to, `,"found":`...), int64(m.Found), 10)
		to = appendText(append(to, `,"sample":`...), m.Sample)
	case "value":
		to = strconv.AppendInt(append(to, `,"position":`...), int64(m.Position), 10)
		to = appendBoth(append(to, `,"title":`...), m.Title)
		to = appendText(append(to, `,"sample":`...), m.Sample)
	case "sender":
		to = appendBoth(append(to, `,"title":`...), m.Title)
	}
	return append(to, '}')
}

// ParseSMS reads a text message: 41827*1-123-45-6*0012345679#, in any digits and with any usual
// separator. The sender is the number from which it came, on the day on which it came, YYYY-MM-DD.
// The error is [ErrNoDay] or a *[MessageFault].
func ParseSMS(message, sender, on string) (*Request, error) {
	day := parseDay([]byte(on))
	if !day.is {
		return nil, ErrNoDay
	}
	var first *MessageFault
	for _, tokens := range readings(message) {
		if len(tokens) == 0 {
			continue
		}
		request, fault := readMessage(tokens, sender, day.n)
		if fault == nil {
			return request, nil
		}
		if first == nil {
			first = fault
		}
	}
	if first == nil {
		first = &MessageFault{Fault: "no-code"}
	}
	return nil, first
}

// request is one thing that may be asked by message.
type request struct {
	isStatus bool
	// since and until are the days on which it is open.
	since, until int64
	take         []parameter
	sender       *parameter
	fixed        []fixedValue
}

// parameter is a value of a message.
type parameter struct {
	step   step
	sample string
}

// fixedValue is what a message fixes without saying it.
type fixedValue struct {
	field, json string
}

// smsCode is a code of the ledger.
type smsCode struct {
	code   string
	record *record
	// since and until are the days on which it holds; retired is that from which it is dead, or 0.
	since, until, retired int64
	instead               string
}

// readings takes a message apart in every way in which it may be meant, the likeliest first.
func readings(message string) [][]string {
	clean := cleaned(message)
	isMark := func(r rune) bool { return r == '*' || r == '#' || r == '\n' }
	loose := tokensOf(clean, func(r rune) bool {
		return isMark(r) || r == '،' || r == ',' || r == ';' || isSpace(r)
	})
	if strings.ContainsAny(clean, "*#") {
		return [][]string{tokensOf(clean, isMark), loose}
	}
	return [][]string{loose}
}

func tokensOf(clean string, separates func(r rune) bool) []string {
	var tokens []string
	for _, part := range strings.FieldsFunc(clean, separates) {
		if part = strings.TrimFunc(part, isSpace); part != "" {
			tokens = append(tokens, part)
		}
	}
	return tokens
}

// cleaned gives letters and digits one spelling; a joiner stays, because a text may need it.
func cleaned(message string) string {
	visible := dropped(canonical(message), func(r rune) bool {
		return r != zwnj && isZeroWidth(r) || isDirectionControl(r)
	})
	return asciiDigits(visible)
}

const zwnj = 0x200C

func isZeroWidth(r rune) bool {
	return 0x200B <= r && r <= 0x200F || r == 0x061C || r == 0x2060 || r == 0xFEFF || r == 0x00AD
}

// canonical writes a Persian text in its one spelling, with Persian digits.
func canonical(text string) string {
	says := dropped(text, func(r rune) bool { return r == 0x0640 || r == 0x200E || r == 0x200F })
	var out []rune
	for _, r := range composed(says) {
		if r == zwnj && (len(out) == 0 || out[len(out)-1] == ' ' || out[len(out)-1] == zwnj) {
			continue
		}
		if r == ' ' {
			out = withoutJoiners(out)
		}
		out = append(out, canonicalLetter(r))
	}
	return string(withoutJoiners(out))
}

func withoutJoiners(text []rune) []rune {
	for len(text) > 0 && text[len(text)-1] == zwnj {
		text = text[:len(text)-1]
	}
	return text
}

func canonicalLetter(r rune) rune {
	switch {
	case r == 'ي' || r == 'ى':
		return 'ی'
	case r == 'ك':
		return 'ک'
	case isArabicDigit(r):
		return r - '٠' + '۰'
	case '0' <= r && r <= '9':
		return r - '0' + '۰'
	default:
		return r
	}
}

func readMessage(tokens []string, sender string, day int64) (*Request, *MessageFault) {
	code, fault := findCode(tokens[0], day)
	if fault != nil {
		return nil, fault
	}
	block, fault := code.block(len(tokens)-1, day)
	if fault != nil {
		return nil, fault
	}
	fields := node{kind: tokenObject}
	for i := range block.take {
		it := &block.take[i]
		value, ok := it.read(tokens[i+1])
		if !ok {
			return nil, &MessageFault{
				Fault: "value", Position: i + 1, Title: it.step.title, Sample: it.sample,
			}
		}
		if block.isStatus {
			fields.set(it.step.id, value)
		} else {
			fields.setFirst(it.step.id, value)
		}
	}
	if block.isStatus {
		return statusRequest(code.record, fields), nil
	}
	if it := block.sender; it != nil {
		value, ok := it.read(sender)
		if !ok {
			return nil, &MessageFault{Fault: "sender", Title: it.step.title}
		}
		fields.setFirst(it.step.id, value)
	}
	for _, it := range block.fixed {
		fields.setFirst(it.field, parsed(it.json))
	}
	return filingRequest(code.record, fields, day), nil
}

// set gives a key a value; the last one counts.
func (n *node) set(key string, value node) {
	if it := n.get(key); it != nil {
		*it = value
		return
	}
	n.members = append(n.members, member{key: key, value: value})
}

// setFirst gives a key a value unless it has one.
func (n *node) setFirst(key string, value node) {
	if n.get(key) == nil {
		n.set(key, value)
	}
}

func parsed(json string) node {
	var d document
	if d.read([]byte(json)) != nil {
		return node{}
	}
	return d.tree(0)
}

func object(members ...member) node {
	return node{kind: tokenObject, members: members}
}

func statusRequest(r *record, values node) *Request {
	asked := object(member{"status_of", textNode(r.id)}, member{"values", values})
	return &Request{Form: r.id, IsStatus: true, json: asked.appendTo(nil)}
}

// filingRequest writes a filing, its fields in the order of the form.
func filingRequest(r *record, values node, day int64) *Request {
	fields := object()
	for _, key := range r.fields.keys {
		if it := values.get(key); it != nil {
			fields.members = append(fields.members, member{key, *it})
		}
	}
	filing := object(
		member{"form", textNode(r.id)},
		member{"filed_on", textNode(formatDay(day))},
		member{"fields", fields},
		member{"documents", object()},
		member{"answers", object()},
	)
	return &Request{Form: r.id, json: filing.appendTo(nil)}
}

// findCode returns the code of the ledger, if something can be asked with it on a day.
func findCode(written string, day int64) (*smsCode, *MessageFault) {
	if !isDigits([]byte(written), 5) || written[0] == '0' {
		return nil, &MessageFault{Fault: "no-code"}
	}
	for i := range smsCodes {
		it := &smsCodes[i]
		switch {
		case it.code != written:
			continue
		case it.retired != 0 && it.retired <= day:
			return nil, &MessageFault{Fault: "retired", Code: written, Instead: it.instead}
		case it.record == nil || day < it.since || day > it.until:
			return nil, &MessageFault{Fault: "closed", Code: written}
		default:
			return it, nil
		}
	}
	return nil, &MessageFault{Fault: "unknown-code", Code: written, Instead: meantCode(written)}
}

// meantCode returns the only code from which a wrong digit or a swap of neighbours leads to what was
// written.
func meantCode(written string) string {
	meant := ""
	for i := range smsCodes {
		it := &smsCodes[i]
		if !isSlip(written, it.code) {
			continue
		}
		if meant != "" {
			return ""
		}
		meant = it.code
		if it.instead != "" {
			meant = it.instead
		}
	}
	return meant
}

func isSlip(written, code string) bool {
	if distance(written, code) == 1 {
		return true
	}
	for i := 1; i < len(code); i++ {
		swapped := code[:i-1] + code[i:i+1] + code[i-1:i] + code[i+1:]
		if swapped == written && swapped != code {
			return true
		}
	}
	return false
}

func distance(left, right string) int {
	count := 0
	for i := range left {
		if i >= len(right) || left[i] != right[i] {
			count++
		}
	}
	return count
}

// block returns what may be asked with so many values on a day.
func (c *smsCode) block(found int, day int64) (*request, *MessageFault) {
	var first *request
	for i := range c.record.requests {
		it := &c.record.requests[i]
		isOpen := c.record.since <= day && day <= c.record.until && it.since <= day && day <= it.until
		if isOpen && len(it.take) == found {
			return it, nil
		}
		if isOpen && first == nil {
			first = it
		}
	}
	if first == nil {
		return nil, &MessageFault{Fault: "closed", Code: c.code}
	}
	return nil, &MessageFault{
		Fault: "count", Wanted: len(first.take), Found: found, Sample: first.sample(c.code),
	}
}

// sample is a whole message as it should be.
func (r *request) sample(code string) string {
	for i := range r.take {
		code += "*" + r.take[i].sample
	}
	return code + "#"
}

// read reads a value of a message and writes it as a filing has it.
func (p *parameter) read(written string) (node, bool) {
	st := &p.step
	switch st.kind {
	case kindConfirmation, kindYesNo:
		yes, ok := yesNo(written)
		return flagNode(yes), ok && (yes || st.kind == kindYesNo)
	case kindChoice:
		return st.list.named(written)
	case kindChoices:
		return st.list.allNamed(written)
	case kindDate:
		return messageDay(st, written)
	case kindIdentifier:
		text := normalIdentifier(st.identifier, written)
		_, fault := checkIdentifier(st.identifier, []byte(text))
		return textNode(text), fault == sound
	case kindWhole, kindDecimal:
		return messageNumber(st, written)
	case kindPlate:
		return messagePlate(written)
	case kindText:
		count := int64(utf8.RuneCountInString(written))
		return textNode(written), 1 <= count && count <= st.max
	default:
		// A file cannot be sent by message.
		return node{}, false
	}
}

func yesNo(written string) (yes, ok bool) {
	switch folded(mapASCII(written, 'A', 'Z', 0x20)) {
	case "1", "yes", "y", "بله", "بلی", "آری":
		return true, true
	case "0", "no", "n", "خیر", "نه":
		return false, true
	default:
		return false, false
	}
}

// named returns the item that is named by its number in the list, its id or its name.
func (l *list) named(written string) (node, bool) {
	at, err := strconv.ParseUint(strings.TrimPrefix(written, "+"), 10, 64)
	if err == nil && 1 <= at && at <= uint64(len(l.ids)) {
		return textNode(l.ids[at-1]), true
	}
	wanted := folded(mapASCII(written, 'A', 'Z', 0x20))
	for i, id := range l.ids {
		title := l.titles[i]
		isTitle := title != (Text{}) &&
			(folded(title.Fa) == wanted || folded(mapASCII(title.En, 'A', 'Z', 0x20)) == wanted)
		if folded(id) == wanted || isTitle {
			return textNode(id), true
		}
	}
	return node{}, false
}

func (l *list) allNamed(written string) (node, bool) {
	chosen := node{kind: tokenArray}
	for _, one := range strings.Split(written, "+") {
		item, ok := l.named(strings.TrimFunc(one, isSpace))
		if !ok {
			return node{}, false
		}
		isChosen := false
		for i := range chosen.elements {
			isChosen = isChosen || chosen.elements[i].text == item.text
		}
		if !isChosen {
			chosen.elements = append(chosen.elements, item)
		}
	}
	return chosen, true
}

// messageDay reads a day whose year has four digits: two would be guessed.
func messageDay(st *step, written string) (node, bool) {
	parts := strings.Split(strings.ReplaceAll(written, "/", "-"), "-")
	if len(parts) != 3 {
		return node{}, false
	}
	day := parseDay([]byte(parts[0] + "-" + twoDigits(parts[1]) + "-" + twoDigits(parts[2])))
	if !day.is || day.n < st.min || day.n > st.max {
		return node{}, false
	}
	return textNode(formatDay(day.n)), true
}

func messageNumber(st *step, written string) (node, bool) {
	plain := strings.ReplaceAll(strings.ReplaceAll(written, "٬", ""), "٫", ".")
	digits := strings.TrimPrefix(plain, "-")
	whole, fraction, hasPoint := strings.Cut(digits, ".")
	places := int(st.places)
	if whole == "" || len(fraction) > places || hasPoint && fraction == "" {
		return node{}, false
	}
	all := whole + fraction + strings.Repeat("0", places-len(fraction))
	n, err := strconv.ParseInt(all, 10, 64)
	if err != nil || !isDigits([]byte(all), len(all)) {
		return node{}, false
	}
	if digits != plain {
		n = -n
	}
	if n < st.min || n > st.max {
		return node{}, false
	}
	if st.kind == kindWhole {
		return wholeNode(n), true
	}
	return textNode(formatScaled(n, st.places)), true
}

// messagePlate reads main, sub, section: 72/1617/11.
func messagePlate(written string) (node, bool) {
	parts := strings.Split(strings.ReplaceAll(written, "/", "-"), "-")
	if len(parts) != len(plateParts) {
		return node{}, false
	}
	plate := object()
	for i, part := range parts {
		part = strings.TrimPrefix(strings.TrimFunc(part, isSpace), "+")
		n, err := strconv.ParseUint(part, 10, 32)
		if err != nil || n == 0 && plateParts[i].min > 0 {
			return node{}, false
		}
		plate.set(plateParts[i].key, wholeNode(int64(n)))
	}
	return plate, true
}

// folded writes a text for comparing names: spellings that mean the same become equal.
func folded(text string) string {
	var out []rune
	for _, r := range composed(text) {
		r = foldedLetter(r)
		if r >= 0 && (r != ' ' || len(out) == 0 || out[len(out)-1] != ' ') {
			out = append(out, r)
		}
	}
	return strings.Trim(string(out), " ")
}

// foldedLetter returns a letter in the one spelling, below 0 where it says nothing.
func foldedLetter(r rune) rune {
	switch r {
	case 'ي', 'ى', 'ئ':
		return 'ی'
	case 'ك':
		return 'ک'
	case 'ة', 'ۀ', 'ە':
		return 'ه'
	case 'أ', 'إ', 'ٱ':
		return 'ا'
	case 'ؤ':
		return 'و'
	case 0x0640, 0x0670:
		return -1
	}
	switch {
	case isPersianDigit(r):
		return r - '۰' + '0'
	case isArabicDigit(r):
		return r - '٠' + '0'
	case 0x064B <= r && r <= 0x0655 || isZeroWidth(r) || isDirectionControl(r):
		return -1
	case isSpace(r):
		return ' '
	default:
		return r
	}
}
