// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"strconv"
	"strings"
)

// phrase is what is said where a fact holds. {name} stands for what it is about, {limit} for a
// bound.
type phrase struct {
	code            Code
	message, remedy Text
}

// limit is a bound that a fact names: a number scaled by its places, or a day.
type limit struct {
	n      int64
	places uint8
	isDay  bool
}

func numberLimit(n int64, places uint8) limit {
	return limit{n: n, places: places}
}

func dayLimit(day int64) limit {
	return limit{n: day, isDay: true}
}

// text writes a limit in both languages. The Persian text is the English one, letter by letter.
func (l limit) text() Text {
	written := l.latin()
	return Text{Fa: persian.Replace(written), En: written}
}

var persian = strings.NewReplacer("0", "۰", "1", "۱", "2", "۲", "3", "۳", "4", "۴",
	"5", "۵", "6", "۶", "7", "۷", "8", "۸", "9", "۹", ",", "٬", ".", "٫")

func (l limit) latin() string {
	if l.isDay {
		return strings.ReplaceAll(formatDay(l.n), "-", "/")
	}
	written := formatScaled(l.n, l.places)
	if l.places > 0 {
		written = strings.TrimRight(strings.TrimRight(written, "0"), ".")
	}
	return grouped(written)
}

// grouped puts a comma between groups of three digits in the whole part of a number.
func grouped(written string) string {
	whole, fraction, _ := strings.Cut(written, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if fraction != "" {
		fraction = "." + fraction
	}
	return sign + whole + fraction
}

// formatDay writes a day as YYYY-MM-DD.
func formatDay(day int64) string {
	year, month, of := date(day)
	return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(of, 2)
}

func padded(n int64, width int) string {
	written := strconv.FormatInt(n, 10)
	if len(written) >= width {
		return written
	}
	return strings.Repeat("0", width-len(written)) + written
}

// formatScaled writes a scaled number with exactly so many digits after the point.
func formatScaled(n int64, places uint8) string {
	if places == 0 {
		return strconv.FormatInt(n, 10)
	}
	sign := ""
	if n < 0 {
		sign = "-"
	}
	digits := strconv.FormatUint(magnitude(n), 10)
	if missing := int(places) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - int(places)
	return sign + digits[:point] + "." + digits[point:]
}

// report adds a finding about something that has a name.
func (f *filing) report(found fact, path string, name Text, basis []string) {
	it := &phrases[found]
	shown := Text{}
	if strings.Contains(it.message.En+it.remedy.En, "{limit}") {
		shown = f.limit.text()
	}
	f.findings = append(f.findings, Finding{
		Code: it.code, Path: path, Basis: basis,
		Message: Text{
			Fa: filled(it.message.Fa, name.Fa, shown.Fa),
			En: filled(it.message.En, name.En, shown.En),
		},
		Remedy: Text{
			Fa: filled(it.remedy.Fa, name.Fa, shown.Fa),
			En: filled(it.remedy.En, name.En, shown.En),
		},
	})
}

// filled puts a name and a limit into a phrase.
func filled(phrase, name, limit string) string {
	before, rest, hasName := strings.Cut(phrase, "{name}")
	if !hasName {
		return strings.ReplaceAll(phrase, "{limit}", limit)
	}
	return strings.ReplaceAll(before, "{limit}", limit) + name + strings.ReplaceAll(rest, "{limit}", limit)
}

// child returns the pointer of a key below a pointer (RFC 6901).
func child(pointer, key string) string {
	return pointer + "/" + strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
}
