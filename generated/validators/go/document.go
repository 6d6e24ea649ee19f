// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"strconv"
	"unicode/utf8"
)

// ErrTooLarge says that a document has four gibibytes or more.
var ErrTooLarge = errors.New("the document is too large")

// deepest is how deep arrays and objects may stand in one another.
const deepest = 127

// SyntaxError says where a document stops being JSON (RFC 8259).
type SyntaxError struct {
	// Offset is the number of bytes before the fault.
	Offset int
	// Fault says what is wrong there.
	Fault string
}

// Error says the fault and its place.
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("no JSON: %s at byte %d", e.Fault, e.Offset)
}

// tokenKind is the kind of a JSON value.
type tokenKind uint8

const (
	tokenNull tokenKind = iota
	tokenFalse
	tokenTrue
	tokenNumber
	tokenText
	// tokenEscaped is a text whose escapes are resolved in the buffer.
	tokenEscaped
	tokenArray
	tokenObject
)

// token is one value of a document. The members of an object follow it, each as its key and its
// value; the elements of an array follow it.
type token struct {
	kind tokenKind
	// start and end bound the bytes of a number or a text. For an array or an object, end is the
	// number of elements or members.
	start, end uint32
	// next is the token after the value and everything in it.
	next uint32
}

// document is JSON, read in one pass into a row of tokens.
type document struct {
	source []byte
	// buffer holds the texts that have escapes.
	buffer []byte
	tokens []token
	fault  string
	at     int
}

// read reads a whole document. The tokens stay valid until the next one is read.
func (d *document) read(source []byte) error {
	d.source, d.buffer, d.tokens, d.fault = source, d.buffer[:0], d.tokens[:0], ""
	if uint64(len(source)) >= 1<<32 {
		return ErrTooLarge
	}
	end := d.readValue(d.blank(0), 0)
	if end >= 0 && d.blank(end) < len(source) {
		end = d.fail(d.blank(end), "more after the value")
	}
	if end < 0 {
		return &SyntaxError{Offset: d.at, Fault: d.fault}
	}
	return nil
}

// fail notes a fault and returns the offset that says so.
func (d *document) fail(at int, fault string) int {
	d.at, d.fault = at, fault
	return -1
}

// blank returns the offset of the first byte from i on that is no white space.
func (d *document) blank(i int) int {
	for i < len(d.source) {
		switch d.source[i] {
		case ' ', '\n', '\t', '\r':
			i++
		default:
			return i
		}
	}
	return i
}

// readValue reads the value at i and returns the offset behind it, below 0 after a fault.
func (d *document) readValue(i, depth int) int {
	if i >= len(d.source) {
		return d.fail(i, "the document ends")
	}
	switch c := d.source[i]; c {
	case '"':
		return d.readText(i)
	case '{':
		return d.readObject(i, depth+1)
	case '[':
		return d.readArray(i, depth+1)
	case 't':
		return d.readWord(i, "true", tokenTrue)
	case 'f':
		return d.readWord(i, "false", tokenFalse)
	case 'n':
		return d.readWord(i, "null", tokenNull)
	default:
		if c == '-' || isDigit(c) {
			return d.readNumber(i)
		}
		return d.fail(i, "no value begins so")
	}
}

func (d *document) push(kind tokenKind, start, end int) {
	next := uint32(len(d.tokens) + 1)
	d.tokens = append(d.tokens, token{kind: kind, start: uint32(start), end: uint32(end), next: next})
}

func (d *document) readWord(i int, word string, kind tokenKind) int {
	end := i + len(word)
	if end > len(d.source) || string(d.source[i:end]) != word {
		return d.fail(i, "no value begins so")
	}
	d.push(kind, i, end)
	return end
}

func (d *document) readObject(i, depth int) int {
	if depth > deepest {
		return d.fail(i, "too deep")
	}
	self := len(d.tokens)
	d.push(tokenObject, i, 0)
	members := 0
	i = d.blank(i + 1)
	if i < len(d.source) && d.source[i] == '}' {
		return i + 1
	}
	for {
		if i >= len(d.source) || d.source[i] != '"' {
			return d.fail(i, "a key is missing")
		}
		if i = d.readText(i); i < 0 {
			return i
		}
		if i = d.blank(i); i >= len(d.source) || d.source[i] != ':' {
			return d.fail(i, "a colon is missing")
		}
		if i = d.readValue(d.blank(i+1), depth); i < 0 {
			return i
		}
		members++
		if i = d.blank(i); i >= len(d.source) {
			return d.fail(i, "the document ends")
		}
		switch d.source[i] {
		case ',':
			i = d.blank(i + 1)
		case '}':
			return d.close(self, members, i)
		default:
			return d.fail(i, "a comma is missing")
		}
	}
}

func (d *document) readArray(i, depth int) int {
	if depth > deepest {
		return d.fail(i, "too deep")
	}
	self := len(d.tokens)
	d.push(tokenArray, i, 0)
	elements := 0
	i = d.blank(i + 1)
	if i < len(d.source) && d.source[i] == ']' {
		return i + 1
	}
	for {
		if i = d.readValue(i, depth); i < 0 {
			return i
		}
		elements++
		if i = d.blank(i); i >= len(d.source) {
			return d.fail(i, "the document ends")
		}
		switch d.source[i] {
		case ',':
			i = d.blank(i + 1)
		case ']':
			return d.close(self, elements, i)
		default:
			return d.fail(i, "a comma is missing")
		}
	}
}

func (d *document) close(self, count, i int) int {
	d.tokens[self].end = uint32(count)
	d.tokens[self].next = uint32(len(d.tokens))
	return i + 1
}

const (
	ones  = 0x0101010101010101
	highs = 0x8080808080808080
)

// ends marks the bytes of a word that end a run of plain text: quotes, backslashes and control
// characters. The lowest mark is exact.
func ends(word uint64) uint64 {
	quotes := word ^ '"'*ones
	slashes := word ^ '\\'*ones
	return ((quotes-ones)&^quotes | (slashes-ones)&^slashes | (word-' '*ones)&^word) & highs
}

// readText reads the text at i, quotes included.
func (d *document) readText(i int) int {
	source, j, seen := d.source, i+1, uint64(0)
	for ; j+8 <= len(source); j += 8 {
		word := binary.LittleEndian.Uint64(source[j:])
		if marks := ends(word); marks != 0 {
			plain := bits.TrailingZeros64(marks) &^ 7
			seen |= word & (1<<plain - 1)
			j += plain / 8
			break
		}
		seen |= word
	}
	for ; j < len(source) && source[j] >= ' ' && source[j] != '"' && source[j] != '\\'; j++ {
		seen |= uint64(source[j])
	}
	if j >= len(source) {
		return d.fail(j, "a text does not end")
	}
	if source[j] != '"' {
		return d.escapedText(i+1, j)
	}
	if seen&highs != 0 && !utf8.Valid(source[i+1:j]) {
		return d.fail(i+1, "a text is not UTF-8")
	}
	d.push(tokenText, i+1, j)
	return j + 1
}

// escapedText reads a text that is not plain from j on.
func (d *document) escapedText(start, j int) int {
	source, from := d.source, len(d.buffer)
	d.buffer = append(d.buffer, source[start:j]...)
	for j < len(source) {
		switch c := source[j]; {
		case c == '"':
			if !utf8.Valid(d.buffer[from:]) {
				return d.fail(start, "a text is not UTF-8")
			}
			d.push(tokenEscaped, from, len(d.buffer))
			return j + 1
		case c == '\\':
			if j = d.escape(j + 1); j < 0 {
				return j
			}
		case c < ' ':
			return d.fail(j, "a control character stands in a text")
		default:
			d.buffer = append(d.buffer, c)
			j++
		}
	}
	return d.fail(j, "a text does not end")
}

// escape reads the escape whose backslash stands before j.
func (d *document) escape(j int) int {
	if j >= len(d.source) {
		return d.fail(j, "a text does not end")
	}
	const from, to = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	c := d.source[j]
	if c == 'u' {
		return d.codePoint(j + 1)
	}
	for k := range from {
		if from[k] == c {
			d.buffer = append(d.buffer, to[k])
			return j + 1
		}
	}
	return d.fail(j, "there is no such escape")
}

// codePoint reads four hexadecimal digits at j, and the second half of a pair behind them. Half a
// pair alone is no character, and the document no JSON.
func (d *document) codePoint(j int) int {
	first, ok := d.hexadecimal(j)
	if !ok {
		return d.fail(j, "four hexadecimal digits are missing")
	}
	j += 4
	if first < 0xD800 || first > 0xDFFF {
		d.buffer = utf8.AppendRune(d.buffer, first)
		return j
	}
	if first > 0xDBFF || j+2 > len(d.source) || d.source[j] != '\\' || d.source[j+1] != 'u' {
		return d.fail(j, "half of a surrogate pair stands alone")
	}
	second, ok := d.hexadecimal(j + 2)
	if !ok || second < 0xDC00 || second > 0xDFFF {
		return d.fail(j, "half of a surrogate pair stands alone")
	}
	d.buffer = utf8.AppendRune(d.buffer, (first-0xD800)<<10+(second-0xDC00)+0x10000)
	return j + 6
}

func (d *document) hexadecimal(j int) (rune, bool) {
	if j+4 > len(d.source) {
		return 0, false
	}
	var point rune
	for _, c := range d.source[j : j+4] {
		switch {
		case isDigit(c):
			point = point<<4 | rune(c-'0')
		case c|0x20 >= 'a' && c|0x20 <= 'f':
			point = point<<4 | rune(c|0x20-'a'+10)
		default:
			return 0, false
		}
	}
	return point, true
}

// readNumber reads the number at i. One that 64-bit floating point does not hold is no JSON here.
func (d *document) readNumber(i int) int {
	source, j := d.source, i
	if source[j] == '-' {
		j++
	}
	whole := d.digits(j)
	if whole == j || source[j] == '0' && whole > j+1 {
		return d.fail(j, "no number begins so")
	}
	j = whole
	if j < len(source) && source[j] == '.' {
		fraction := d.digits(j + 1)
		if fraction == j+1 {
			return d.fail(fraction, "digits are missing")
		}
		j = fraction
	}
	if j < len(source) && source[j]|0x20 == 'e' {
		if j = d.exponent(j + 1); j < 0 {
			return j
		}
	}
	if (j-i > 300 || j > whole) && !d.isFinite(i, j) {
		return d.fail(i, "a number is too large")
	}
	d.push(tokenNumber, i, j)
	return j
}

func (d *document) exponent(j int) int {
	if j < len(d.source) && (d.source[j] == '+' || d.source[j] == '-') {
		j++
	}
	end := d.digits(j)
	if end == j {
		return d.fail(j, "digits are missing")
	}
	return end
}

func (d *document) isFinite(i, j int) bool {
	_, err := strconv.ParseFloat(string(d.source[i:j]), 64)
	return err == nil
}

func (d *document) digits(j int) int {
	for j < len(d.source) && isDigit(d.source[j]) {
		j++
	}
	return j
}

func isDigit(c byte) bool {
	return '0' <= c && c <= '9'
}

// textOf returns the characters of a text, in UTF-8 and without escapes.
func (d *document) textOf(t token) []byte {
	if t.kind == tokenEscaped {
		return d.buffer[t.start:t.end]
	}
	return d.source[t.start:t.end]
}

func (t token) isText() bool {
	return t.kind == tokenText || t.kind == tokenEscaped
}
