// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	_ "embed" // for the table
	"sort"
	"strconv"
	"strings"
	"sync"
)

// composition is the table of Unicode normalisation form C.
//
//go:embed composition.txt
var composition string

// forms of characters, read from the table when they are needed first.
type compositions struct {
	classes    map[rune]uint8
	decomposed map[rune][]rune
	composed   map[[2]rune]rune
}

var (
	compositionOnce  sync.Once
	compositionTable compositions
)

func loadComposition() {
	table := compositions{map[rune]uint8{}, map[rune][]rune{}, map[[2]rune]rune{}}
	for _, line := range strings.Split(composition, "\n") {
		fields := strings.Fields(line)
		if len(fields) == 0 || fields[0] == "#" {
			continue
		}
		table.add(fields[0], codePoints(fields[1:]))
	}
	compositionTable = table
}

func codePoints(fields []string) []rune {
	points := make([]rune, 0, len(fields))
	for _, field := range fields {
		point, _ := strconv.ParseInt(field, 16, 32)
		points = append(points, rune(point))
	}
	return points
}

func (t *compositions) add(tag string, points []rune) {
	switch tag {
	case "k":
		for r := points[0]; r <= points[1]; r++ {
			t.classes[r] = uint8(points[2])
		}
	case "d":
		t.decomposed[points[0]] = points[1:]
		t.composed[[2]rune{points[1], points[2]}] = points[0]
	case "x":
		t.decomposed[points[0]] = points[1:]
	}
}

// composed writes a text in Unicode normalisation form C.
func composed(text string) string {
	if isLatin1(text) {
		return text
	}
	compositionOnce.Do(loadComposition)
	points := make([]rune, 0, len(text))
	for _, r := range text {
		points = appendDecomposed(points, r)
	}
	sortMarks(points)
	return string(compose(points))
}

// isLatin1 tells whether a text has no character that composition may change.
func isLatin1(text string) bool {
	for _, r := range text {
		if r >= 0x300 {
			return false
		}
	}
	return true
}

// The arithmetic of Hangul syllables (the Unicode Standard, 3.12).
const (
	hangulBase, leadBase, vowelBase, tailBase = 0xAC00, 0x1100, 0x1161, 0x11A7
	leadCount, vowelCount, tailCount          = 19, 21, 28
	hangulCount                               = leadCount * vowelCount * tailCount
)

func appendDecomposed(points []rune, r rune) []rune {
	if parts, ok := compositionTable.decomposed[r]; ok {
		for _, part := range parts {
			points = appendDecomposed(points, part)
		}
		return points
	}
	at := r - hangulBase
	if at < 0 || at >= hangulCount {
		return append(points, r)
	}
	points = append(points, leadBase+at/(vowelCount*tailCount), vowelBase+at/tailCount%vowelCount)
	if tail := at % tailCount; tail > 0 {
		points = append(points, tailBase+tail)
	}
	return points
}

// sortMarks brings each run of marks into the order of their classes.
func sortMarks(points []rune) {
	classes := compositionTable.classes
	for from := 0; from < len(points); {
		to := from
		for to < len(points) && classes[points[to]] > 0 {
			to++
		}
		marks := points[from:to]
		sort.SliceStable(marks, func(i, j int) bool { return classes[marks[i]] < classes[marks[j]] })
		from = to + 1
	}
}

// compose joins each starter with the marks and letters behind it that nothing separates from it.
func compose(points []rune) []rune {
	out := points[:0]
	starter, last := -1, uint8(0)
	for _, r := range points {
		class := compositionTable.classes[r]
		isFree := starter >= 0 && (last < class || starter == len(out)-1)
		if isFree {
			if joined, ok := pair(out[starter], r); ok {
				out[starter] = joined
				continue
			}
		}
		if class == 0 {
			starter = len(out)
		}
		last = class
		out = append(out, r)
	}
	return out
}

func pair(first, second rune) (rune, bool) {
	lead, vowel, tail := first-leadBase, second-vowelBase, second-tailBase
	switch {
	case 0 <= lead && lead < leadCount && 0 <= vowel && vowel < vowelCount:
		return hangulBase + (lead*vowelCount+vowel)*tailCount, true
	case isOpenSyllable(first) && 0 < tail && tail < tailCount:
		return first + tail, true
	}
	joined, ok := compositionTable.composed[[2]rune{first, second}]
	return joined, ok
}

func isOpenSyllable(r rune) bool {
	at := r - hangulBase
	return 0 <= at && at < hangulCount && at%tailCount == 0
}
