// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"strconv"
	"strings"
)

// Normalise writes a filing as [Validate] reads it: digits, letters, invisible characters and
// separators get one form, and what cannot be read stays as it is. Doing it twice changes nothing
// more. The error says that the document is no JSON.
func Normalise(json []byte) ([]byte, error) {
	var d document
	if err := d.read(json); err != nil {
		return nil, err
	}
	filing := d.tree(0)
	if filing.kind == tokenObject {
		normaliseFiling(&filing)
	}
	return filing.appendTo(make([]byte, 0, len(json))), nil
}

func normaliseFiling(filing *node) {
	rewriteText(filing.get("form"), normalLine)
	rewriteText(filing.get("filed_on"), normalDay)
	form := filing.get("form")
	if form == nil || form.kind != tokenText {
		return
	}
	r := recordOf([]byte(form.text))
	if r == nil {
		return
	}
	normaliseFields(filing.get("fields"), &r.fields)
	if answers := filing.get("answers"); answers != nil {
		for i := range answers.members {
			normaliseFields(&answers.members[i].value, answerPart(answers.members[i].key))
		}
	}
}

// answerPart returns what the answer of an inquiry has, nil where it has nothing.
func answerPart(inquiry string) *part {
	r := recordOf([]byte(inquiry))
	if r == nil {
		return nil
	}
	for i := range r.answers {
		if r.answers[i].id == inquiry {
			return &r.answers[i].part
		}
	}
	return nil
}

func rewriteText(n *node, with func(text string) string) {
	if n != nil && n.kind == tokenText {
		n.text = with(n.text)
	}
}

func normaliseFields(fields *node, p *part) {
	if fields == nil || p == nil {
		return
	}
	for i := range fields.members {
		it := &fields.members[i]
		for s := range p.steps {
			if p.steps[s].id == it.key {
				normaliseValue(&it.value, &p.steps[s])
			}
		}
	}
}

func normaliseValue(n *node, st *step) {
	switch st.kind {
	case kindConfirmation, kindYesNo:
	case kindChoice:
		rewriteText(n, normalLine)
	case kindChoices:
		for i := range n.elements {
			rewriteText(&n.elements[i], normalLine)
		}
	case kindDate:
		rewriteText(n, normalDay)
	case kindFile, kindText:
		rewriteText(n, normalText)
	case kindIdentifier:
		rewriteText(n, func(text string) string { return normalIdentifier(st.identifier, text) })
	case kindWhole:
		normaliseWhole(n)
	case kindDecimal:
		normaliseDecimal(n)
	case kindPlate:
		normalisePlate(n)
	case kindRows:
		for i := range n.elements {
			normaliseFields(&n.elements[i], st.columns)
		}
	}
}

// normaliseWhole takes a text of digits for a number.
func normaliseWhole(n *node) {
	if n.kind != tokenText {
		return
	}
	n.text = normalDigits(n.text)
	if read, ok := exactInt(n.text); ok && strconv.FormatInt(read, 10) == n.text {
		*n = wholeNode(read)
	}
}

// exact is the largest whole number up to which ECMAScript has all: what lies beyond stays as it is.
const exact = 1<<53 - 1

func exactInt(digits string) (int64, bool) {
	read, err := strconv.ParseInt(digits, 10, 64)
	return read, err == nil && -exact <= read && read <= exact
}

// normaliseDecimal writes a whole number as the text that a decimal is.
func normaliseDecimal(n *node) {
	switch n.kind {
	case tokenText:
		n.text = normalDigits(n.text)
	case tokenNumber:
		whole, size := wholeOf([]byte(n.text))
		if size == wholeFits && -exact <= whole && whole <= exact {
			*n = textNode(strconv.FormatInt(whole, 10))
		}
	}
}

func normalisePlate(n *node) {
	if n.kind != tokenObject {
		return
	}
	for _, part := range plateParts {
		if it := n.get(part.key); it != nil && it.kind == tokenText {
			if read, ok := exactInt(normalDigits(it.text)); ok {
				*it = wholeNode(read)
			}
		}
	}
	if n.get("sub") == nil {
		n.members = append(n.members, member{key: "sub", value: wholeNode(0)})
	}
}

// normalDay takes / for - and fills up months and days of one digit.
func normalDay(text string) string {
	line := normalLine(text)
	parts := strings.Split(strings.ReplaceAll(line, "/", "-"), "-")
	if len(parts) != 3 {
		return line
	}
	filled := parts[0] + "-" + twoDigits(parts[1]) + "-" + twoDigits(parts[2])
	if !parseDay([]byte(filled)).is {
		return line
	}
	return filled
}

func twoDigits(part string) string {
	if missing := 2 - len([]rune(part)); missing > 0 {
		return strings.Repeat("0", missing) + part
	}
	return part
}

// normalDigits takes the Persian point for a point and drops the marks between groups of digits.
func normalDigits(text string) string {
	line := strings.ReplaceAll(normalLine(text), "٫", ".")
	return strings.TrimFunc(dropped(line, func(r rune) bool {
		return r == '٬' || r == ',' || r == '،'
	}), isSpace)
}

// normalLine writes a value without prose with ASCII digits and without invisible characters and
// blanks around it.
func normalLine(text string) string {
	return asciiDigits(strings.TrimFunc(dropped(text, isInvisible), isSpace))
}

// normalText writes a free text without changing what it says: invisible characters and tatweel go,
// Arabic yeh and kaf become Persian, blanks and line ends get one form, the result is NFC.
func normalText(text string) string {
	visible := strings.ReplaceAll(text, "\r\n", "\n")
	kept := dropped(visible, func(r rune) bool {
		return isInvisible(r) || r == 0x0640 || r == 0x200B || r == 0x200D
	})
	return strings.TrimFunc(strings.Map(proseLetter, composed(kept)), isSpace)
}

func proseLetter(r rune) rune {
	switch {
	case r == 'ي' || r == 'ى':
		return 'ی'
	case r == 'ك':
		return 'ک'
	case r == '\r':
		return '\n'
	case r == '\t' || r == 0x00A0 || 0x2000 <= r && r <= 0x200A || r == 0x202F:
		return ' '
	default:
		return r
	}
}

// isInvisible tells the characters that say nothing. ZWNJ is none: in prose it spells, and inside a
// number it is a fault.
func isInvisible(r rune) bool {
	return isDirectionControl(r) ||
		r == 0x200E || r == 0x200F || r == 0x061C || r == 0xFEFF || r == 0x00AD
}

func isDirectionControl(r rune) bool {
	return 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
}

// dropped returns a text without some of its characters.
func dropped(text string, drops func(r rune) bool) string {
	return strings.Map(func(r rune) rune {
		if drops(r) {
			return -1
		}
		return r
	}, text)
}

func asciiDigits(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case isPersianDigit(r):
			return r - '۰' + '0'
		case isArabicDigit(r):
			return r - '٠' + '0'
		default:
			return r
		}
	}, text)
}

func isDash(r rune) bool {
	return r == '-' || 0x2010 <= r && r <= 0x2015 || r == 0x2212
}

func isBlankOrDash(r rune) bool {
	return isSpace(r) || isDash(r)
}

func isBracket(r rune) bool {
	return r == '(' || r == ')'
}

// normalIdentifier turns what people write into the canonical form.
func normalIdentifier(kind identifierKind, text string) string {
	line := normalLine(text)
	switch kind {
	case billID, paymentID:
		return strings.TrimLeftFunc(line, func(r rune) bool { return r == '0' || isSpace(r) })
	case email:
		return normalEmail(line)
	case engineerLicence:
		return hyphens(dropped(line, isSpace))
	case iban:
		return normalIBAN(dropped(line, isBlankOrDash))
	case mobile:
		isMobile := func(first byte) bool { return first == '9' }
		return national(unbracketed(line), isMobile, "+98", "0098", "98", "0", "")
	case phone:
		hasArea := func(first byte) bool { return first != '0' }
		return national(unbracketed(line), hasArea, "+98", "0098")
	case postalCode:
		return dropped(line, isDash)
	case renovationCode:
		return normalRenovationCode(dropped(line, isSpace))
	default:
		return line
	}
}

func unbracketed(line string) string {
	return dropped(line, func(r rune) bool { return isBlankOrDash(r) || isBracket(r) })
}

func hyphens(line string) string {
	return strings.Map(func(r rune) rune {
		if isDash(r) {
			return '-'
		}
		return r
	}, line)
}

// normalEmail writes the domain in small letters: it has no case, the part before it may have.
func normalEmail(line string) string {
	at := strings.LastIndexByte(line, '@')
	if at < 0 {
		return line
	}
	return line[:at] + mapASCII(line[at:], 'A', 'Z', 0x20)
}

func normalIBAN(number string) string {
	number = mapASCII(number, 'a', 'z', -0x20)
	if isDigits([]byte(number), 24) {
		return "IR" + number
	}
	return number
}

func mapASCII(text string, from, to, shift rune) string {
	return strings.Map(func(r rune) rune {
		if from <= r && r <= to {
			return r + shift
		}
		return r
	}, text)
}

// national takes the first prefix behind which ten bytes of a number stand, and writes 0 for it.
func national(number string, begins func(first byte) bool, prefixes ...string) string {
	for _, prefix := range prefixes {
		rest := strings.TrimPrefix(number, prefix)
		if strings.HasPrefix(number, prefix) && len(rest) == 10 && begins(rest[0]) {
			return "0" + rest
		}
	}
	return number
}

// normalRenovationCode drops leading zeros, but the last digit of each part.
func normalRenovationCode(line string) string {
	parts := strings.Split(hyphens(line), "-")
	for i, part := range parts {
		for len(part) > 1 && part[0] == '0' {
			part = part[1:]
		}
		parts[i] = part
	}
	return strings.Join(parts, "-")
}
