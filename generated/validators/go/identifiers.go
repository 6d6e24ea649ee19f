// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import "bytes"

// identifierKind is a built-in type whose values are texts with a shape of their own.
type identifierKind uint8

const (
	billID identifierKind = iota
	caseNumber
	email
	engineerLicence
	iban
	legalPersonID
	mobile
	nationalID
	paymentID
	phone
	postalCode
	renovationCode
)

// identifierFault says why a text is no identifier of its kind.
type identifierFault uint8

const (
	sound identifierFault = iota
	wrongShape
	wrongControlDigit
	repeatedDigits
	emptySerial
	wrongDistrict
	wrongAreaCode
	emptyPart
)

// checkIdentifier checks a canonical form: first its shape, then its control digits. For a code
// that names a district it returns the district as well.
func checkIdentifier(kind identifierKind, text []byte) (district int64, fault identifierFault) {
	switch kind {
	case billID:
		return 0, checkBill(text, 1)
	case caseNumber:
		return checkCaseNumber(text)
	case email:
		return 0, shape(isEmail(text))
	case engineerLicence:
		return 0, shape(isEngineerLicence(text))
	case iban:
		return 0, checkIBAN(text)
	case legalPersonID:
		return 0, checkLegalPersonID(text)
	case mobile:
		return 0, shape(isDigits(text, 11) && text[0] == '0' && text[1] == '9')
	case nationalID:
		return 0, checkNationalID(text)
	case paymentID:
		return 0, checkBill(text, 2)
	case phone:
		return 0, checkPhone(text)
	case postalCode:
		return 0, shape(isPostalCode(text))
	default:
		return checkRenovationCode(text)
	}
}

func shape(isRight bool) identifierFault {
	if isRight {
		return sound
	}
	return wrongShape
}

// isDigits tells whether a text is so many ASCII digits.
func isDigits(text []byte, count int) bool {
	if len(text) != count {
		return false
	}
	for _, c := range text {
		if !isDigit(c) {
			return false
		}
	}
	return true
}

// checkBill checks the id of a bill, whose last digit controls the others, or of a payment, whose
// last but one does (arsin.ir): weights 2 to 7 from the right, modulo 11.
func checkBill(text []byte, controls int) identifierFault {
	if len(text) < 6 || len(text) > 13 || !isDigits(text, len(text)) || text[0] == '0' {
		return wrongShape
	}
	at, sum := len(text)-controls, 0
	for i, weight := at-1, 2; i >= 0; i-- {
		sum += int(text[i]-'0') * weight
		if weight++; weight > 7 {
			weight = 2
		}
	}
	control := 11 - sum%11
	if control > 9 {
		control = 0
	}
	if int(text[at]-'0') != control {
		return wrongControlDigit
	}
	return sound
}

func checkCaseNumber(text []byte) (district int64, fault identifierFault) {
	if !isDigits(text, 11) {
		return 0, wrongShape
	}
	district, _ = decimalOf(text[:2])
	if district < 1 || district > 22 {
		return 0, wrongDistrict
	}
	return district, sound
}

func isEmail(text []byte) bool {
	name, domain, hasName := bytes.Cut(text, []byte("@"))
	dot := bytes.LastIndexByte(domain, '.')
	if !hasName || dot < 0 || len(text) > 100 {
		return false
	}
	host, top := domain[:dot], domain[dot+1:]
	return isMailPart(name, 64, "._%+-") && isMailPart(host, 80, ".-") &&
		2 <= len(top) && len(top) <= 24 && isOnly(top, isLetter)
}

// isMailPart tells whether a text is ASCII letters, digits and marks, every dot between two others.
func isMailPart(text []byte, longest int, marks string) bool {
	if len(text) == 0 || len(text) > longest {
		return false
	}
	last := byte('.')
	for _, c := range text {
		isMark := false
		for i := 0; i < len(marks); i++ {
			isMark = isMark || marks[i] == c
		}
		if !isMark && !isLetter(c) && !isDigit(c) || c == '.' && last == '.' {
			return false
		}
		last = c
	}
	return last != '.'
}

func isLetter(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z'
}

func isOnly(text []byte, is func(byte) bool) bool {
	for _, c := range text {
		if !is(c) {
			return false
		}
	}
	return true
}

func isEngineerLicence(text []byte) bool {
	hasDigit := false
	for _, c := range text {
		if !isDigit(c) && c != '-' {
			return false
		}
		hasDigit = hasDigit || isDigit(c)
	}
	return hasDigit && 3 <= len(text) && len(text) <= 20
}

// checkIBAN checks ISO 13616: the first four moved to the end, the number modulo 97 is 1.
func checkIBAN(text []byte) identifierFault {
	if len(text) != 26 || text[0] != 'I' || text[1] != 'R' || !isDigits(text[2:], 24) {
		return wrongShape
	}
	rest := 0
	for _, c := range text[4:] {
		rest = (rest*10 + int(c-'0')) % 97
	}
	// I stands for 18 and R for 27.
	rest = (rest*10000 + 1827) % 97
	rest = (rest*100 + int(text[2]-'0')*10 + int(text[3]-'0')) % 97
	if rest != 1 {
		return wrongControlDigit
	}
	return sound
}

// checkLegalPersonID adds the tenth digit and 2 to each digit, weighs by 29 27 23 19 17 in turn and
// takes the sum modulo 11; 10 becomes 0.
func checkLegalPersonID(text []byte) identifierFault {
	if !isDigits(text, 11) {
		return wrongShape
	}
	if isZeros(text[3:9]) {
		return emptySerial
	}
	weights := [...]int{29, 27, 23, 19, 17}
	shift, sum := int(text[9]-'0')+2, 0
	for i, c := range text[:10] {
		sum += (int(c-'0') + shift) * weights[i%5]
	}
	if int(text[10]-'0') != sum%11%10 {
		return wrongControlDigit
	}
	return sound
}

// checkNationalID weighs the digits by 10 to 2, modulo 11: 0 and 1 stand for themselves, others for
// their difference to 11.
func checkNationalID(text []byte) identifierFault {
	if !isDigits(text, 10) {
		return wrongShape
	}
	sum, isRepeated := 0, true
	for i, c := range text[:9] {
		sum += int(c-'0') * (10 - i)
		isRepeated = isRepeated && c == text[9]
	}
	control := sum % 11
	if control > 1 {
		control = 11 - control
	}
	switch {
	case isRepeated:
		return repeatedDigits
	case isZeros(text[3:9]):
		return emptySerial
	case int(text[9]-'0') != control:
		return wrongControlDigit
	default:
		return sound
	}
}

func isZeros(digits []byte) bool {
	return isOnly(digits, func(c byte) bool { return c == '0' })
}

// areaCodes are those of the provinces, after libphonenumber.
const areaCodes = "11131721232425262831343538414445515456586166717476778183848687"

func checkPhone(text []byte) identifierFault {
	if !isDigits(text, 11) || text[0] != '0' || text[3] == '0' {
		return wrongShape
	}
	for i := 0; i < len(areaCodes); i += 2 {
		if areaCodes[i] == text[1] && areaCodes[i+1] == text[2] {
			return sound
		}
	}
	return wrongAreaCode
}

// isPostalCode tells whether a text is ten digits, none of 0 and 2 among the first five.
func isPostalCode(text []byte) bool {
	return isDigits(text, 10) && isOnly(text[:5], func(c byte) bool { return c != '0' && c != '2' })
}

// checkRenovationCode reads district, zone, block, plot, building, apartment and shop.
func checkRenovationCode(text []byte) (district int64, fault identifierFault) {
	widths := [...]int{2, 4, 4, 4, 3, 3, 3}
	isEmpty, rest := false, text
	for i, width := range widths {
		part, after, more := bytes.Cut(rest, []byte("-"))
		isNumber := 1 <= len(part) && len(part) <= width && isDigits(part, len(part))
		if !isNumber || part[0] == '0' && len(part) > 1 || more != (i < len(widths)-1) {
			return 0, wrongShape
		}
		if i == 0 {
			district, _ = decimalOf(part)
		}
		isEmpty = isEmpty || 1 <= i && i <= 3 && part[0] == '0'
		rest = after
	}
	switch {
	case district < 1 || district > 22:
		return 0, wrongDistrict
	case isEmpty:
		return 0, emptyPart
	default:
		return district, sound
	}
}
