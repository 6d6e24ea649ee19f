// made by zabeteh 0.1.0 from forms/; do not edit

package forms

// value is one value of a filing: absent, blocked or given. What its number means depends on the
// type of the field, which the code that reads it knows.
type value struct {
	state state
	// token is the JSON from which it was read.
	token uint32
	// number is the scaled number, the number of the day, 0 or 1 for no and yes, the index of the
	// item, the district of a code, the parts of a plate, or where items or rows lie. For a blocked
	// value it is the slot whose finding blocks it.
	number int64
}

// state says whether a value is there.
type state uint8

const (
	absent state = iota
	blocked
	given
)

// number is an integer or nothing. A comparison with nothing does not hold.
type number struct {
	n  int64
	is bool
}

// constant is a number that is always there.
func constant(n int64) number {
	return number{n: n, is: true}
}

// flag is a computed yes or no.
func flag(holds bool) value {
	if holds {
		return value{state: given, number: 1}
	}
	return value{state: given}
}

// value is the value of a computed number.
func (a number) value() value {
	if !a.is {
		return value{}
	}
	return value{state: given, number: a.n}
}

func (v value) isGiven() bool {
	return v.state == given
}

func (v value) yes() bool {
	return v.state == given && v.number == 1
}

func (v value) num() number {
	return number{n: v.number, is: v.state == given}
}

// is tells whether an item is chosen, by its index in the list of the field.
func (v value) is(item int64) bool {
	return v.state == given && v.number == item
}

func (v value) oneOf(items ...int64) bool {
	if v.state != given {
		return false
	}
	for _, item := range items {
		if v.number == item {
			return true
		}
	}
	return false
}

func (v value) noneOf(items ...int64) bool {
	return v.state == given && !v.oneOf(items...)
}

// A plate is packed into one number: the section in the lowest 7 bits, the sub number in 24 bits
// above it, the main number above that.
func packedPlate(main, sub, section int64) int64 {
	return main<<31 | sub<<7 | section
}

func (v value) plateMain() number {
	return number{n: v.number >> 31, is: v.state == given}
}

func (v value) plateSub() number {
	return number{n: v.number >> 7 & (1<<24 - 1), is: v.state == given}
}

func (v value) plateSection() number {
	return number{n: v.number & (1<<7 - 1), is: v.state == given}
}

// A span is where items or rows lie: the first one in the upper half, their number in the lower.
func span(first, count int) int64 {
	return int64(first)<<32 | int64(count)
}

func (v value) span() (first, count int) {
	if v.state != given {
		return 0, 0
	}
	return int(v.number >> 32), int(v.number & (1<<32 - 1))
}

// hasRows tells whether a group has a row.
func (v value) hasRows() bool {
	_, count := v.span()
	return count > 0
}

func (a number) equal(b number) bool   { return a.is && b.is && a.n == b.n }
func (a number) unequal(b number) bool { return a.is && b.is && a.n != b.n }
func (a number) below(b number) bool   { return a.is && b.is && a.n < b.n }
func (a number) atMost(b number) bool  { return a.is && b.is && a.n <= b.n }
func (a number) above(b number) bool   { return a.is && b.is && a.n > b.n }
func (a number) atLeast(b number) bool { return a.is && b.is && a.n >= b.n }

// No sum, difference or product overflows: the compiler has proved it from the bounds of the fields.

func (a number) plus(b number) number  { return number{n: a.n + b.n, is: a.is && b.is} }
func (a number) minus(b number) number { return number{n: a.n - b.n, is: a.is && b.is} }
func (a number) times(b number) number { return number{n: a.n * b.n, is: a.is && b.is} }

// exactlyOne tells whether one of the conditions holds and no other.
func exactlyOne(conditions ...bool) bool {
	count := 0
	for _, holds := range conditions {
		if holds {
			count++
		}
	}
	return count == 1
}

// text is a text, an identifier or the id of an item, or nothing.
type text struct {
	// bytes are its characters; an item that no filing holds has id alone.
	bytes []byte
	id    string
	is    bool
}

func (a text) equals(b text) bool {
	switch {
	case a.bytes == nil && b.bytes == nil:
		return a.id == b.id
	case a.bytes == nil:
		return a.id == string(b.bytes)
	case b.bytes == nil:
		return string(a.bytes) == b.id
	default:
		return string(a.bytes) == string(b.bytes)
	}
}

func (a text) same(b text) bool      { return a.is && b.is && a.equals(b) }
func (a text) different(b text) bool { return a.is && b.is && !a.equals(b) }

func (a text) among(ids ...string) bool {
	for _, id := range ids {
		if a.same(text{id: id, is: true}) {
			return true
		}
	}
	return false
}

func (a text) notAmong(ids ...string) bool {
	return a.is && !a.among(ids...)
}

// set is a set of items by their indexes in the list of the field, or nothing.
type set struct {
	items []uint16
	is    bool
}

func (s set) has(item uint16) bool {
	for _, it := range s.items {
		if it == item {
			return true
		}
	}
	return false
}

func (s set) count() number {
	return number{n: int64(len(s.items)), is: s.is}
}

func (s set) hasAll(items ...uint16) bool {
	for _, item := range items {
		if !s.has(item) {
			return false
		}
	}
	return s.is
}

func (s set) hasAny(items ...uint16) bool {
	for _, item := range items {
		if s.has(item) {
			return true
		}
	}
	return false
}

func (s set) hasOnly(items ...uint16) bool {
	allowed := set{items: items}
	for _, item := range s.items {
		if !allowed.has(item) {
			return false
		}
	}
	return s.is
}

func (s set) hasNone(items ...uint16) bool {
	return s.is && !s.hasAny(items...)
}
