// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

// plain is a filing of the first record that knows nothing but its day.
func plain(fields string) []byte {
	return []byte(`{"form":"` + anyRecord().id + `","filed_on":"1405-01-01","fields":` + fields + `}`)
}

func anyRecord() *record {
	return records[0]
}

func TestWhatIsNoJSONIsAnError(t *testing.T) {
	for name, document := range map[string]string{
		"nothing":              ``,
		"a byte-order mark":    "\ufeff{}",
		"a comma too many":     `{"form":"x",}`,
		"more behind it":       `{} {}`,
		"half a pair":          `{"form":"\ud800"}`,
		"the wrong half":       `{"form":"\udc00\ud800"}`,
		"half an escape":       `{"form":"\u12`,
		"an unknown escape":    `{"form":"\x"}`,
		"bytes that are none":  "{\"form\":\"\xff\"}",
		"a long form of slash": "{\"form\":\"\xc0\xaf\"}",
		"a line in a text":     "{\"form\":\"\n\"}",
		"a zero byte":          "{\"form\":\"\x00\"}",
		"a leading zero":       `{"form":01}`,
		"a bare point":         `{"form":1.}`,
		"a number too large":   `{"form":1e999}`,
		"no number":            `{"form":NaN}`,
		"a key without quotes": `{form:1}`,
		"an open text":         `{"form":"abcdefghijklmnop`,
		"too deep":             strings.Repeat("[", 128) + strings.Repeat("]", 128),
		"100 MB of brackets":   strings.Repeat("[", 100<<20),
	} {
		_, err := Validate([]byte(document))
		var syntax *SyntaxError
		if !errors.As(err, &syntax) {
			t.Errorf("%s: %v", name, err)
		}
		if IsValid([]byte(document)) {
			t.Errorf("%s: valid", name)
		}
	}
}

func TestAnyJSONGetsAVerdict(t *testing.T) {
	for name, document := range map[string]string{
		"null":             `null`,
		"a number":         `-0`,
		"a text":           `"form"`,
		"an empty list":    `[]`,
		"an empty object":  `{}`,
		"as deep as may":   strings.Repeat("[", 127) + strings.Repeat("]", 127),
		"an unknown form":  `{"form":"__proto__","filed_on":"1405-01-01","fields":{}}`,
		"escaped keys":     `{"\u0066orm":1,"\uD83D\uDE00":null}`,
		"a polluting key":  string(plain(`{"__proto__":{"a":1},"constructor":[]}`)),
		"an empty key":     string(plain(`{"":0,"~/":1}`)),
		"a huge number":    string(plain(`{"x":` + strings.Repeat("9", 300) + `}`)),
		"a million keys":   string(plain(`{` + strings.Repeat(`"k":0,`, 1_000_000) + `"k":1}`)),
		"a zero character": string(plain(`{"a\u0000b":"\u0000"}`)),
	} {
		verdict, err := Validate([]byte(document))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if verdict.Outcome != Refused || len(verdict.Findings) == 0 {
			t.Errorf("%s: %s", name, verdict)
		}
		if !json.Valid(verdict.JSON()) || IsValid([]byte(document)) {
			t.Errorf("%s: IsValid and Validate differ", name)
		}
	}
}

func TestTheLastOfTwoKeysCounts(t *testing.T) {
	once, _ := Validate(plain(`{"b":1}`))
	twice, _ := Validate([]byte(strings.Replace(string(plain(`{"b":1}`)), `"fields":`, `"fields":0,"fields":`, 1)))
	if once.String() != twice.String() {
		t.Errorf("%s\n%s", once, twice)
	}
}

func TestWhatIsWrongComesInOneOrder(t *testing.T) {
	one, _ := Validate(plain(`{"z-1":0,"a-1":0,"m-1":0}`))
	other, _ := Validate(plain(`{"m-1":0,"z-1":0,"a-1":0}`))
	if one.String() != other.String() {
		t.Errorf("%s\n%s", one, other)
	}
}

func TestBlanksBetweenTokensMeanNothing(t *testing.T) {
	compact := plain(`{"a":[1,{"b":null}],"c":"d"}`)
	var indented bytes.Buffer
	if err := json.Indent(&indented, compact, "\t", "  "); err != nil {
		t.Fatal(err)
	}
	one, _ := Validate(compact)
	other, err := Validate(indented.Bytes())
	if err != nil || one.String() != other.String() {
		t.Errorf("%v\n%s\n%s", err, one, other)
	}
}

func TestCalendarHasEveryDayOnce(t *testing.T) {
	for day := firstDay; day <= lastDay; day++ {
		if read := parseDay([]byte(formatDay(day))); !read.is || read.n != day {
			t.Fatalf("day %d is %s", day, formatDay(day))
		}
	}
	if lastDay-firstDay != 109937 || formatDay(lastDay) != "1500-12-29" {
		t.Errorf("from %d to %d", firstDay, lastDay)
	}
}

func TestRoundingAgreesWithExactArithmetic(t *testing.T) {
	values := []int64{0, 1, -1, 7, -7, 49, 50, -50, 1<<62 + 3, -1<<62 - 3, 1<<63 - 1, -1 << 63}
	for _, n := range values {
		for _, by := range []int64{1, 2, 3, 7, 100, 1 << 40} {
			for _, step := range []int64{1, 5, 1000} {
				for _, to := range []direction{down, up, nearest} {
					got, exact := constant(n).divided(by, step, to), constant(n).dividedExactly(by, step, to)
					if got.is != exact.is || got.is && got.n != exact.n {
						t.Errorf("%d/%d to %d: %v, %v", n, by, step, got, exact)
					}
				}
			}
		}
	}
}

func TestNormaliseTwiceChangesNothing(t *testing.T) {
	once, err := Normalise(plain(`{"a":" ۱٢/3 ","b":[1.50,1e2,-0]}`))
	if err != nil {
		t.Fatal(err)
	}
	twice, err := Normalise(once)
	if err != nil || !bytes.Equal(once, twice) {
		t.Errorf("%s\n%s", once, twice)
	}
}

func TestMessagesOfNoCodeAreFaults(t *testing.T) {
	for _, message := range []string{"", "*#", "0", "00000*1#", "سلام", strings.Repeat("*", 1<<20)} {
		var fault *MessageFault
		if _, err := ParseSMS(message, "", "1405-01-01"); !errors.As(err, &fault) {
			t.Errorf("%.20q: %v", message, err)
		}
	}
	if _, err := ParseSMS("", "", "1405-13-01"); !errors.Is(err, ErrNoDay) {
		t.Error(err)
	}
}

func FuzzValidateNeverFails(f *testing.F) {
	f.Add(plain(`{}`))
	f.Add([]byte(`{"form":"\ud83d\ude00","filed_on":[1e5,-0.5,true]}`))
	f.Fuzz(func(t *testing.T, document []byte) {
		verdict, err := Validate(document)
		// encoding/json lets through what is no text: bytes that are no UTF-8, half a pair.
		if err == nil && !json.Valid(document) {
			t.Fatalf("a verdict for what is no JSON: %q", document)
		}
		if err == nil && IsValid(document) != (len(verdict.Findings) == 0) {
			t.Fatal("IsValid and Validate differ")
		}
		if _, err := Normalise(document); (err == nil) != (verdict != nil) {
			t.Fatal("Normalise and Validate differ")
		}
	})
}
