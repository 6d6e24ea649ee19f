// made by zabeteh 0.1.0 from forms/; do not edit

package forms

import (
	"math/big"
	"math/bits"
)

// The calendar is the Jalali one from 1200-01-01 to 1500-12-29, with the leap years of the 33-year
// rule. A day is counted without gaps; day 0 is the day before 0001-01-01.
const (
	firstYear = 1200
	lastYear  = 1500
	// monthsOfCalendar is more than any day of the calendar can be moved within it.
	monthsOfCalendar = (lastYear - firstYear + 1) * 12
)

var (
	firstDay = dayNumber(firstYear, 1, 1)
	lastDay  = dayNumber(lastYear, 12, 29)
)

func isLeap(year int64) bool {
	return (8*year+29)%33 < 8
}

func monthLength(year, month int64) int64 {
	switch {
	case month <= 6:
		return 31
	case month <= 11 || isLeap(year):
		return 30
	default:
		return 29
	}
}

func dayNumber(year, month, day int64) int64 {
	before := 31 * (month - 1)
	if month > 7 {
		before = 186 + 30*(month-7)
	}
	return 365*(year-1) + (8*year+21)/33 + before + day
}

// parseDay reads YYYY-MM-DD in ASCII digits.
func parseDay(text []byte) number {
	if len(text) != 10 || text[4] != '-' || text[7] != '-' {
		return number{}
	}
	year, isYear := decimalOf(text[:4])
	month, isMonth := decimalOf(text[5:7])
	day, isDay := decimalOf(text[8:])
	isDate := isYear && isMonth && isDay && firstYear <= year && year <= lastYear &&
		1 <= month && month <= 12 && 1 <= day && day <= monthLength(year, month)
	if !isDate {
		return number{}
	}
	return constant(dayNumber(year, month, day))
}

// decimalOf reads a few ASCII digits.
func decimalOf(digits []byte) (n int64, ok bool) {
	for _, c := range digits {
		if !isDigit(c) {
			return 0, false
		}
		n = n*10 + int64(c-'0')
	}
	return n, true
}

// date returns year, month and day of a day of the calendar.
func date(day int64) (year, month, of int64) {
	year = day*33/12053 + 2
	for dayNumber(year, 1, 1) > day {
		year--
	}
	passed := day - dayNumber(year, 1, 1)
	if passed < 186 {
		return year, passed/31 + 1, passed%31 + 1
	}
	return year, (passed-186)/30 + 7, (passed-186)%30 + 1
}

// inCalendar returns the day if the calendar has it.
func (a number) inCalendar() number {
	a.is = a.is && firstDay <= a.n && a.n <= lastDay
	return a
}

// plusMonths moves a day; a day that the month lacks becomes its last.
func plusMonths(day, months int64) number {
	year, month, of := date(day)
	all := year*12 + month - 1 + months
	year, month = all/12, all%12+1
	if all < 0 || year < firstYear || year > lastYear {
		return number{}
	}
	if last := monthLength(year, month); of > last {
		of = last
	}
	return constant(dayNumber(year, month, of)).inCalendar()
}

// monthsBetween counts the whole months from one day to another; below 0 where it is earlier.
func monthsBetween(from, to int64) int64 {
	if from > to {
		return -monthsForward(to, from)
	}
	return monthsForward(from, to)
}

func monthsForward(from, to int64) int64 {
	fromYear, fromMonth, _ := date(from)
	toYear, toMonth, _ := date(to)
	months := (toYear-fromYear)*12 + toMonth - fromMonth
	if moved := plusMonths(from, months); !moved.is || moved.n > to {
		months--
	}
	return months
}

func (a number) plusDays(by number) number {
	return a.plus(by).inCalendar()
}

func (a number) plusMonths(by number) number {
	if a = a.inCalendar(); !a.is || !by.is || by.n < -monthsOfCalendar || by.n > monthsOfCalendar {
		return number{}
	}
	return plusMonths(a.n, by.n)
}

func (a number) plusYears(by number) number {
	if by.n < -monthsOfCalendar || by.n > monthsOfCalendar {
		return number{}
	}
	return a.plusMonths(by.times(constant(12)))
}

func (a number) daysTo(b number) number {
	return b.minus(a)
}

func (a number) monthsTo(b number) number {
	a, b = a.inCalendar(), b.inCalendar()
	if !a.is || !b.is {
		return number{}
	}
	return constant(monthsBetween(a.n, b.n))
}

func (a number) yearsTo(b number) number {
	months := a.monthsTo(b)
	months.n /= 12
	return months
}

func (a number) firstDayOfYear() number {
	if a = a.inCalendar(); !a.is {
		return a
	}
	year, _, _ := date(a.n)
	return constant(dayNumber(year, 1, 1))
}

// direction is that of a rounding.
type direction uint8

const (
	down direction = iota
	up
	nearest
)

// divided divides by a positive number and rounds to a multiple of a positive step.
func (a number) divided(divisor, step int64, to direction) number {
	if !a.is {
		return a
	}
	high, by := bits.Mul64(uint64(divisor), uint64(step))
	if high != 0 || by >= 1<<61 || a.n >= 1<<61 || a.n <= -1<<61 {
		return a.dividedExactly(divisor, step, to)
	}
	steps := roundedQuotient(a.n, int64(by), to)
	high, size := bits.Mul64(magnitude(steps), uint64(step))
	if high != 0 || size >= 1<<63 {
		return a.dividedExactly(divisor, step, to)
	}
	return constant(steps * step)
}

func roundedQuotient(n, by int64, to direction) int64 {
	switch to {
	case down:
		return floorDivided(n, by)
	case up:
		return -floorDivided(-n, by)
	default:
		half := int64((2*magnitude(n) + uint64(by)) / (2 * uint64(by)))
		if n < 0 {
			return -half
		}
		return half
	}
}

func floorDivided(n, by int64) int64 {
	quotient := n / by
	if n%by < 0 {
		quotient--
	}
	return quotient
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// dividedExactly divides where 64 bits may not hold what lies between.
func (a number) dividedExactly(divisor, step int64, to direction) number {
	n, by := big.NewInt(a.n), new(big.Int).Mul(big.NewInt(divisor), big.NewInt(step))
	quotient := new(big.Int)
	switch to {
	case down:
		quotient.Div(n, by)
	case up:
		quotient.Neg(quotient.Div(n.Neg(n), by))
	default:
		twice := new(big.Int).Add(new(big.Int).Lsh(new(big.Int).Abs(n), 1), by)
		quotient.Div(twice, by.Lsh(by, 1))
		if a.n < 0 {
			quotient.Neg(quotient)
		}
	}
	quotient.Mul(quotient, big.NewInt(step))
	return number{n: quotient.Int64(), is: quotient.IsInt64()}
}
