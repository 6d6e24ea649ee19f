// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"strconv"
	"unicode/utf8"
)

// longestFileName is the most characters of the name of a file.
const longestFileName = 200

// readKind reads one value of the type of a field, or says what is wrong with it first.
func (f *filing) readKind(st *step, at uint32) (int64, fact) {
	t := f.tokens[at]
	switch st.kind {
	case kindConfirmation:
		yes, wrong := readFlag(t)
		if wrong == factNone && yes == 0 {
			wrong = factNotConfirmed
		}
		return yes, wrong
	case kindYesNo:
		return readFlag(t)
	case kindChoices:
		return f.readItems(st.list, at)
	case kindWhole:
		return f.readWhole(st, at)
	case kindPlate:
		return f.readPlate(at)
	}
	if !t.isText() {
		return 0, factNotText
	}
	return f.readText(st, f.textOf(t))
}

func readFlag(t token) (int64, fact) {
	switch t.kind {
	case tokenTrue:
		return 1, factNone
	case tokenFalse:
		return 0, factNone
	default:
		return 0, factNotYesNo
	}
}

// readText reads a value that is a text in JSON.
func (f *filing) readText(st *step, text []byte) (int64, fact) {
	switch st.kind {
	case kindChoice:
		item := st.list.find(text, f.day)
		if item < 0 {
			return 0, factNotListed
		}
		return int64(item), factNone
	case kindDate:
		return f.readDate(st, text)
	case kindIdentifier:
		district, fault := checkIdentifier(st.identifier, text)
		return district, identifierFacts[st.identifier][fault]
	case kindDecimal:
		return f.readDecimal(st, text)
	case kindFile:
		return 0, f.readProse(text, longestFileName, false)
	default:
		return 0, f.readProse(text, st.max, true)
	}
}

func (f *filing) readItems(l *list, at uint32) (int64, fact) {
	t := f.tokens[at]
	switch {
	case t.kind != tokenArray:
		return 0, factNotArray
	case t.end == 0:
		return 0, factNothingChosen
	}
	first := len(f.items)
	for element := at + 1; element < t.next; element = f.tokens[element].next {
		it := f.tokens[element]
		if !it.isText() {
			return 0, factNotText
		}
		item := l.find(f.textOf(it), f.day)
		if item < 0 {
			return 0, factNotListed
		}
		if (set{items: f.items[first:]}).has(uint16(item)) {
			return 0, factTwice
		}
		f.items = append(f.items, uint16(item))
	}
	return span(first, int(t.end)), factNone
}

func (f *filing) readDate(st *step, text []byte) (int64, fact) {
	day := parseDay(text)
	switch {
	case !day.is:
		return 0, factNoSuchDay
	case day.n < st.min:
		f.limit = dayLimit(st.min)
		return 0, factBelow
	case day.n > st.max:
		f.limit = dayLimit(st.max)
		return 0, factAbove
	default:
		return day.n, factNone
	}
}

// readProse reads a text of one character at least.
func (f *filing) readProse(text []byte, most int64, linesAllowed bool) fact {
	if hasControl(text, linesAllowed) {
		return factControlCharacter
	}
	if isBlank(text) {
		return factBlank
	}
	if int64(len(text)) > most && int64(utf8.RuneCount(text)) > most {
		f.limit = numberLimit(most, 0)
		return factLonger
	}
	return factNone
}

// wholeSize says whether 64 bits hold a whole number.
type wholeSize uint8

const (
	notWhole wholeSize = iota
	wholeFits
	belowAll
	aboveAll
)

// whole reads a number whose value is whole, however it is written: 1, 1.0 and 1e0 are one number,
// and -0 is 0, because ECMAScript reads them alike.
func (f *filing) whole(at uint32) (int64, wholeSize) {
	t := f.tokens[at]
	if t.kind != tokenNumber {
		return 0, notWhole
	}
	return wholeOf(f.source[t.start:t.end])
}

// wholeOf reads a whole number as it is written.
func wholeOf(written []byte) (int64, wholeSize) {
	if n, ok := smallWhole(written); ok {
		return n, wholeFits
	}
	if n, err := strconv.ParseInt(string(written), 10, 64); err == nil {
		return n, wholeFits
	}
	if _, err := strconv.ParseUint(string(written), 10, 64); err == nil {
		return 0, aboveAll
	}
	float, _ := strconv.ParseFloat(string(written), 64)
	return wholeFloat(float)
}

// smallWhole reads a number of up to 18 digits without a fraction.
func smallWhole(written []byte) (int64, bool) {
	digits := written
	if digits[0] == '-' {
		digits = digits[1:]
	}
	n, ok := decimalOf(digits)
	if len(digits) > 18 || !ok {
		return 0, false
	}
	if len(digits) < len(written) {
		n = -n
	}
	return n, true
}

// wholeFloat tells a whole number of floating point. The bounds are powers of two, which it holds
// exactly.
func wholeFloat(float float64) (int64, wholeSize) {
	const beyond = 1 << 63
	switch {
	case float < -beyond:
		return 0, belowAll
	case float >= beyond:
		return 0, aboveAll
	case float != float64(int64(float)):
		return 0, notWhole
	default:
		return int64(float), wholeFits
	}
}

func (f *filing) readWhole(st *step, at uint32) (int64, fact) {
	n, size := f.whole(at)
	if size == notWhole {
		return 0, factNotInteger
	}
	return f.bounded(n, size, st.min, st.max, st.places)
}

func (f *filing) bounded(n int64, size wholeSize, min, max int64, places uint8) (int64, fact) {
	switch {
	case size == belowAll || size == wholeFits && n < min:
		f.limit = numberLimit(min, places)
		return 0, factBelow
	case size == aboveAll || n > max:
		f.limit = numberLimit(max, places)
		return 0, factAbove
	default:
		return n, factNone
	}
}

// readDecimal reads -?(0|[1-9][0-9]*)([.][0-9]{1,places})?; the sign only where numbers below 0 are
// allowed.
func (f *filing) readDecimal(st *step, text []byte) (int64, fact) {
	digits := text
	isNegative := st.min < 0 && len(text) > 0 && text[0] == '-'
	if isNegative {
		digits = text[1:]
	}
	n, isDecimal, fits := scaled(digits, int(st.places))
	if !isDecimal {
		f.limit = numberLimit(int64(st.places), 0)
		if st.places == 0 {
			return 0, factNoWhole
		}
		return 0, factNoDecimal
	}
	size := wholeFits
	switch {
	case isNegative && (!fits || n > 1<<63):
		size = belowAll
	case !isNegative && (!fits || n >= 1<<63):
		size = aboveAll
	}
	if isNegative {
		n = -n
	}
	return f.bounded(int64(n), size, st.min, st.max, st.places)
}

// scaled reads digits and a fraction as a number without one.
func scaled(text []byte, places int) (n uint64, isDecimal, fits bool) {
	fits = true
	add := func(digit uint64) {
		fits = fits && n <= (1<<64-1-digit)/10
		n = n*10 + digit
	}
	i := 0
	for ; i < len(text) && isDigit(text[i]); i++ {
		add(uint64(text[i] - '0'))
	}
	if i == 0 || i > 1 && text[0] == '0' {
		return 0, false, false
	}
	fraction := 0
	if i < len(text) {
		fraction = len(text) - i - 1
		if text[i] != '.' || fraction == 0 || fraction > places {
			return 0, false, false
		}
		for _, c := range text[i+1:] {
			if !isDigit(c) {
				return 0, false, false
			}
			add(uint64(c - '0'))
		}
	}
	for ; fraction < places; fraction++ {
		add(0)
	}
	return n, true, fits
}

// plateParts are the numbers of a registry plate and their bounds.
var plateParts = [...]struct {
	key      string
	min, max int64
}{{"main", 1, 999_999}, {"sub", 0, 9_999_999}, {"section", 1, 99}}

// readPlate reads a registry plate. A fault of an earlier part is reported first.
func (f *filing) readPlate(at uint32) (int64, fact) {
	if f.tokens[at].kind != tokenObject {
		return 0, factNotObject
	}
	var found [len(plateParts)]uint32
	isKnown := true
	for key, end := at+1, f.tokens[at].next; key < end; key = f.tokens[key+1].next {
		part := plateKey(f.textOf(f.tokens[key]))
		if part < 0 {
			isKnown = false
			continue
		}
		found[part] = key + 1
	}
	if !isKnown {
		return 0, factUnknown
	}
	var numbers [len(plateParts)]int64
	for i, part := range plateParts {
		if found[i] == 0 {
			return 0, factMissing
		}
		n, size := f.whole(found[i])
		if size == notWhole {
			return 0, factNotInteger
		}
		n, wrong := f.bounded(n, size, part.min, part.max, 0)
		if wrong != factNone {
			return 0, wrong
		}
		numbers[i] = n
	}
	return packedPlate(numbers[0], numbers[1], numbers[2]), factNone
}

func plateKey(key []byte) int {
	for i, part := range plateParts {
		if part.key == string(key) {
			return i
		}
	}
	return -1
}
