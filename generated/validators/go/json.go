// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"strconv"
	"unicode/utf8"
)

// JSON writes the verdict, in the bytes that every validator of the regulation writes.
func (v *Verdict) JSON() []byte {
	return v.AppendJSON(make([]byte, 0, 1024))
}

// String returns the verdict as JSON.
func (v *Verdict) String() string {
	return string(v.JSON())
}

// MarshalJSON writes the verdict for encoding/json, which escapes more than JSON does.
func (v *Verdict) MarshalJSON() ([]byte, error) {
	return v.JSON(), nil
}

// AppendJSON writes the verdict behind the bytes of to.
func (v *Verdict) AppendJSON(to []byte) []byte {
	to = append(to, '{')
	if v.Form != "" {
		to = append(appendText(append(to, `"form":`...), v.Form), ',')
	}
	if v.Revision != "" {
		to = append(appendText(append(to, `"revision":`...), v.Revision), ',')
	}
	to = appendText(append(to, `"outcome":`...), string(v.Outcome))
	to = appendAll(append(to, `,"findings":`...), v.Findings, appendFinding)
	to = appendAll(append(to, `,"notices":`...), v.Notices, appendFinding)
	to = appendAll(append(to, `,"documents":`...), v.Documents, appendDocument)
	to = appendAll(append(to, `,"needs":`...), v.Needs, appendNeed)
	to = appendTexts(append(to, `,"inquiries":`...), v.Inquiries)
	to = appendTexts(append(to, `,"waiting":`...), v.Waiting)
	to = appendTexts(append(to, `,"checks":`...), v.Checks)
	to = appendComputed(append(to, `,"computed":`...), v.Computed)
	to = appendVisit(append(to, `,"visit":`...), v.Visit)
	return append(to, '}')
}

func appendAll[T any](to []byte, all []T, each func(to []byte, one *T) []byte) []byte {
	to = append(to, '[')
	for i := range all {
		if i > 0 {
			to = append(to, ',')
		}
		to = each(to, &all[i])
	}
	return append(to, ']')
}

func appendFinding(to []byte, it *Finding) []byte {
	to = appendText(append(to, `{"code":`...), string(it.Code))
	if it.Rule != "" {
		to = appendText(append(to, `,"rule":`...), it.Rule)
	}
	to = appendText(append(to, `,"path":`...), it.Path)
	to = appendTexts(append(to, `,"reads":`...), it.Reads)
	to = appendBoth(append(to, `,"message":`...), it.Message)
	to = appendBoth(append(to, `,"remedy":`...), it.Remedy)
	to = appendTexts(append(to, `,"basis":`...), it.Basis)
	to = appendTexts(append(to, `,"stops":`...), it.Stops)
	return append(to, '}')
}

func appendDocument(to []byte, it *Document) []byte {
	to = appendText(append(to, `{"id":`...), it.ID)
	to = strconv.AppendBool(append(to, `,"given":`...), it.Given)
	to = strconv.AppendBool(append(to, `,"required":`...), it.Required)
	to = appendText(append(to, `,"copies":`...), it.Copies)
	if it.ReplacedBy != "" {
		to = appendText(append(to, `,"replaced_by":`...), it.ReplacedBy)
	}
	return append(appendBecause(to, it.Because), '}')
}

func appendNeed(to []byte, it *Need) []byte {
	to = appendTexts(append(to, `{"any_of":`...), it.AnyOf)
	return append(appendBecause(to, it.Because), '}')
}

func appendBecause(to []byte, because *Text) []byte {
	if because == nil {
		return to
	}
	return appendBoth(append(to, `,"because":`...), *because)
}

func appendComputed(to []byte, all []Computed) []byte {
	to = append(to, '{')
	for i, it := range all {
		if i > 0 {
			to = append(to, ',')
		}
		to = append(appendText(to, it.ID), ':')
		switch value := it.Value.(type) {
		case bool:
			to = strconv.AppendBool(to, value)
		case int64:
			to = strconv.AppendInt(to, value, 10)
		case string:
			to = appendText(to, value)
		case []string:
			to = appendTexts(to, value)
		}
	}
	return append(to, '}')
}

func appendVisit(to []byte, it Visit) []byte {
	to = strconv.AppendBool(append(to, `{"required":`...), it.Required)
	if it.Because != "" {
		to = appendText(append(to, `,"because":`...), it.Because)
	}
	if it.Note != nil {
		to = appendBoth(append(to, `,"note":`...), *it.Note)
	}
	return append(to, '}')
}

func appendBoth(to []byte, both Text) []byte {
	to = appendText(append(to, `{"fa":`...), both.Fa)
	to = appendText(append(to, `,"en":`...), both.En)
	return append(to, '}')
}

func appendTexts(to []byte, texts []string) []byte {
	return appendAll(to, texts, func(to []byte, it *string) []byte { return appendText(to, *it) })
}

// appendText writes a text: only quotes, backslashes and control characters are escaped. What is no
// UTF-8 becomes U+FFFD.
func appendText(to []byte, text string) []byte {
	if !utf8.ValidString(text) {
		text = string([]rune(text))
	}
	to = append(to, '"')
	plain := 0
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		to = appendEscape(append(to, text[plain:i]...), c)
		plain = i + 1
	}
	return append(append(to, text[plain:]...), '"')
}

func appendEscape(to []byte, c byte) []byte {
	const hexadecimal = "0123456789abcdef"
	switch c {
	case '"', '\\':
		return append(to, '\\', c)
	case '\b':
		return append(to, '\\', 'b')
	case '\f':
		return append(to, '\\', 'f')
	case '\n':
		return append(to, '\\', 'n')
	case '\r':
		return append(to, '\\', 'r')
	case '\t':
		return append(to, '\\', 't')
	default:
		return append(to, '\\', 'u', '0', '0', hexadecimal[c>>4], hexadecimal[c&15])
	}
}
