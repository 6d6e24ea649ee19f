// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import "unicode/utf8"

// isSpace tells whether a character has the property White_Space (Unicode 16).
func isSpace(r rune) bool {
	switch {
	case r <= 0xFF:
		return r == ' ' || 0x09 <= r && r <= 0x0D || r == 0x85 || r == 0xA0
	default:
		return r == 0x1680 || 0x2000 <= r && r <= 0x200A || r == 0x2028 || r == 0x2029 ||
			r == 0x202F || r == 0x205F || r == 0x3000
	}
}

// isControl tells whether a character has the general category Cc.
func isControl(r rune) bool {
	return r < 0x20 || 0x7F <= r && r <= 0x9F
}

// isBlank tells whether a text has nothing but white space.
func isBlank(text []byte) bool {
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if !isSpace(r) {
			return false
		}
		text = text[size:]
	}
	return true
}

// hasControl tells whether a text has a control character, line ends excepted where they may be.
func hasControl(text []byte, linesAllowed bool) bool {
	for i, c := range text {
		switch {
		case c < ' ':
			if c != '\n' || !linesAllowed {
				return true
			}
		case c == 0x7F:
			return true
		case c == 0xC2 && text[i+1] <= 0x9F:
			return true
		}
	}
	return false
}

// isPersianDigit and isArabicDigit tell the digits of the two scripts from all others.
func isPersianDigit(r rune) bool { return '۰' <= r && r <= '۹' }
func isArabicDigit(r rune) bool  { return '٠' <= r && r <= '٩' }
