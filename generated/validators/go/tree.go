// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"strconv"
	"strings"
)

// node is a JSON value that is written again: as it stands in a document, or changed.
type node struct {
	kind tokenKind
	// text is a text without escapes, or a number as it is written.
	text     string
	elements []node
	members  []member
}

// member is a member of an object.
type member struct {
	key   string
	value node
}

func textNode(text string) node {
	return node{kind: tokenText, text: text}
}

func wholeNode(n int64) node {
	return node{kind: tokenNumber, text: strconv.FormatInt(n, 10)}
}

func flagNode(yes bool) node {
	if yes {
		return node{kind: tokenTrue}
	}
	return node{kind: tokenFalse}
}

// tree makes the tree of a value. A key that stands twice keeps its first place and its last value.
func (d *document) tree(at uint32) node {
	t := d.tokens[at]
	n := node{kind: t.kind}
	switch {
	case t.isText():
		n.kind, n.text = tokenText, string(d.textOf(t))
	case t.kind == tokenNumber:
		n.text = canonicalNumber(string(d.source[t.start:t.end]))
	case t.kind == tokenArray:
		for element := at + 1; element < t.next; element = d.tokens[element].next {
			n.elements = append(n.elements, d.tree(element))
		}
	case t.kind == tokenObject:
		seen := map[string]int{}
		for key := at + 1; key < t.next; key = d.tokens[key+1].next {
			name, value := string(d.textOf(d.tokens[key])), d.tree(key+1)
			if place, ok := seen[name]; ok {
				n.members[place].value = value
				continue
			}
			seen[name] = len(n.members)
			n.members = append(n.members, member{key: name, value: value})
		}
	}
	return n
}

// get returns the value of a key, nil where there is none.
func (n *node) get(key string) *node {
	for i := range n.members {
		if n.members[i].key == key {
			return &n.members[i].value
		}
	}
	return nil
}

// appendTo writes the value without blanks.
func (n *node) appendTo(to []byte) []byte {
	switch n.kind {
	case tokenNull:
		return append(to, "null"...)
	case tokenFalse, tokenTrue:
		return strconv.AppendBool(to, n.kind == tokenTrue)
	case tokenNumber:
		return append(to, n.text...)
	case tokenArray:
		return appendAll(to, n.elements, func(to []byte, it *node) []byte { return it.appendTo(to) })
	case tokenObject:
		to = append(to, '{')
		for i := range n.members {
			if i > 0 {
				to = append(to, ',')
			}
			to = append(appendText(to, n.members[i].key), ':')
			to = n.members[i].value.appendTo(to)
		}
		return append(to, '}')
	default:
		return appendText(to, n.text)
	}
}

// canonicalNumber writes a number as the shortest text that means the same: whole numbers of 64 bits
// with their digits, others as floating point.
func canonicalNumber(written string) string {
	if _, err := strconv.ParseInt(written, 10, 64); err == nil && written != "-0" {
		return written
	}
	if _, err := strconv.ParseUint(written, 10, 64); err == nil {
		return written
	}
	float, _ := strconv.ParseFloat(written, 64)
	digits, exponent, _ := strings.Cut(strconv.FormatFloat(float, 'e', -1, 64), "e")
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	power, _ := strconv.Atoi(exponent)
	return sign + shortest(strings.Replace(digits, ".", "", 1), power+1)
}

// shortest writes digits whose point stands behind so many of them.
func shortest(digits string, point int) string {
	switch {
	case len(digits) <= point && point <= 16:
		return digits + strings.Repeat("0", point-len(digits)) + ".0"
	case 0 < point && point <= 16:
		return digits[:point] + "." + digits[point:]
	case -5 < point && point <= 0:
		return "0." + strings.Repeat("0", -point) + digits
	}
	if len(digits) > 1 {
		digits = digits[:1] + "." + digits[1:]
	}
	sign := ""
	if point > 0 {
		sign = "+"
	}
	return digits + "e" + sign + strconv.Itoa(point-1)
}
