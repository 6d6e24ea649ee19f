use super::sort::a;
use crate::problems::KindProblem as P;
use crate::problems::words::Words;

pub(crate) fn kind(problem: &P) -> Words {
    match problem {
        P::NotACondition { found } => Words::new(
            format!("{} stands where a condition belongs", a(*found)),
            "not a condition",
            "compare it with something, as in `storeys at least 5`; only a yes-no field is \
             a condition by itself",
        ),
        P::NotANumber { found } => Words::new(
            format!("{} stands where a number or a date belongs", a(*found)),
            "neither number nor date",
            "write a field or a value that is a number or a date; nothing else can be \
             larger or smaller",
        ),
        P::NotComparable { left, right } => Words::new(
            format!("{} cannot be compared with {}", a(*left), a(*right)),
            "cannot be compared",
            "put two values of the same kind on the two sides",
        ),
        P::DateWord { en, .. } => Words::new(
            "dates are not compared with this word",
            "no word for dates",
            format!("write `{en}`; `at least`, `at most`, `above` and `below` are for numbers"),
        ),
        P::NotADate { found } => Words::new(
            format!("{} stands where a date belongs", a(*found)),
            "not a date",
            "write a date; numbers are compared with `at least`, `at most`, `above` or \
             `below`",
        ),
        P::NotAChoice { found } => Words::new(
            format!("{} stands where a choice of one item belongs", a(*found)),
            "not a choice",
            "`is one of` needs a field of type `one of`; for a set of items write `includes \
             any of`, for a number `from … to …`",
        ),
        P::NotASet { found } => Words::new(
            format!("{} stands where a set of items belongs", a(*found)),
            "not a set",
            "`includes` needs a field of type `any of`; for a choice of one item write `is` \
             or `is one of`",
        ),
        P::WrongUnit { needed, found } => Words::new(
            format!("the unit is that of {}, where {} is needed", a(*found), a(*needed)),
            "unit of another kind",
            "write the unit that fits (`m2` for an area, `m` for a length, `rial` for \
             money), or leave it out",
        ),
        P::NotAddable { left, right } => Words::new(
            format!("{} and {} cannot be added or subtracted", a(*left), a(*right)),
            "cannot be added",
            "add like to like; a date takes only days, months or years",
        ),
        P::NotMultipliable { left, right } => Words::new(
            format!("the product of {} and {} means nothing", a(*left), a(*right)),
            "product without meaning",
            "make one factor a plain number; besides that, only money times an area has a \
             meaning",
        ),
        P::ProductOfVariables => Words::new(
            "two values that both vary are multiplied",
            "product of two variables",
            "make one factor a number or a parameter, or bound it to few values; else \
             nothing can be proved about the rule",
        ),
        P::DivisionOutsideCompute => Words::new(
            "a division stands outside of `compute`",
            "division outside `compute`",
            "give the quotient a `compute` of its own, with its rounding, and compare that; \
             or multiply the other side",
        ),
        P::DivisionWithoutRounding => Words::new(
            "the result is finer than its type and names no rounding, or is divided by zero",
            "rounding or divisor",
            "end with `rounded down`, `rounded up` or `rounded to nearest`, and divide by a number \
             above 0; every output must give the same figure",
        ),
        P::TooManyPlaces { places } => too_many_places(*places),
        P::BoundsReversed => Words::new(
            "the lower bound is above the upper one",
            "bounds reversed",
            "write the lower bound first, as in `from 1 to 60`",
        ),
        P::BoundOutsideType { min, max } => Words::new(
            format!("the bound lies outside of what the type holds, {min} to {max}"),
            "outside of the type",
            format!("write a bound from {min} to {max}, or choose another type"),
        ),
        P::NoBounds => Words::new(
            "the type takes no bounds",
            "no bounds here",
            "delete the bound; only numbers, dates and texts have one, and `only` narrows a \
             list",
        ),
        P::ValueOutside { min, max } => Words::new(
            format!("the value lies outside of {min} to {max}"),
            "value out of bounds",
            format!(
                "write a value from {min} to {max}, or widen the bounds where they are declared"
            ),
        ),
        P::Overflow => Words::new(
            "the result may grow too large to be computed exactly",
            "may grow too large",
            "narrow the bounds of the fields that it reads; the largest result must fit 64 \
             bits, so that every output computes the same",
        ),
        P::NotRows { found } => Words::new(
            format!("{} stands where a group of rows belongs", a(*found)),
            "not a group of rows",
            "write the id of a group that `rows` declares in this form or inquiry",
        ),
        P::NotAColumn => Words::new(
            "no column of a group of rows is named",
            "not a column",
            "join the group and its field by a dot, as in `units.unit_area`",
        ),
        P::WorkingDays => Words::new(
            "a condition counts working days",
            "working days",
            "write `days`; working days stand only in deadlines and promises, because the \
             holidays of coming years are not fixed",
        ),
        P::PeriodWithoutUnit => Words::new(
            "the number added to a date has no unit of time",
            "unit of time missing",
            "write `days`, `months` or `years` behind the number",
        ),
        P::Key { keyed } => key(*keyed),
        P::ParameterType => Words::new(
            "the values of the parameter are neither numbers nor dates",
            "no type for parameters",
            "give it a type of numbers or `date`; a closed set of words is a `list`",
        ),
        P::NotAParameter => Words::new(
            "`as of` follows something that is no parameter",
            "not a parameter",
            "take `as of` away; only a parameter has one value for each day",
        ),
        P::RowLength { expected, found } => Words::new(
            format!("cells in this row: {found}; columns in the head: {expected}"),
            "cells do not match",
            "give each column one cell; a column that does not matter for the row says \
             `any`",
        ),
        P::CellType { needed } => Words::new(
            format!("the cell does not fit its column, which holds {}", a(*needed)),
            "does not fit its column",
            "write a value or a bound of the kind of the column, or `any`",
        ),
        P::ComputeCycle { name } => Words::new(
            format!("the computed value `{name}` needs itself"),
            "needs itself",
            "follow the names in its expression until they come back, and take one of them \
             out",
        ),
        P::ComputeType { needed, found } => Words::new(
            format!(
                "the expression gives {}, where the declared type is {}",
                a(*found),
                a(*needed)
            ),
            "another kind than declared",
            "change the type behind the names, or the expression",
        ),
        P::RowBounds => Words::new(
            "the number of rows has no bounds, or bounds that cannot be",
            "bounds of rows",
            "write the least and the greatest number, as in `from 1 to 200`; a group that \
             may be empty begins at 0",
        ),
        P::FiledByNotAChoice => Words::new(
            "`filed by` lists items, but its field is no choice",
            "not a choice",
            "name a field of type `one of`, such as `applicant_role`, or take the items \
             away",
        ),
        P::NotAnInquiry => Words::new(
            "no inquiry stands before `is answered` or the dot",
            "not an inquiry",
            "write the id of an inquiry that the form needs, as in \
             `registry-ownership-inquiry.seized`",
        ),
        P::KeyedQuote { name } => Words::new(
            format!("the text quotes `{name}`, which has one value for each key"),
            "more than one value",
            "say it without the number, or quote a parameter that is declared without `by`",
        ),
    }
}

fn too_many_places(places: u8) -> Words {
    let title = match places {
        0 => "the number has decimal places, and its type is whole".to_owned(),
        1 => "the number has more than 1 decimal place".to_owned(),
        _ => format!("the number has more than {places} decimal places"),
    };
    Words::new(
        title,
        "too many places",
        "round the number, or declare a type with more places, such as `decimal with 3 places`",
    )
}

fn key(keyed: bool) -> Words {
    if keyed {
        Words::new(
            "the parameter is read without its key",
            "key missing",
            "write `of` and the field that gives the key, as in `unit_price of district`",
        )
    } else {
        Words::new(
            "the parameter is read with a key, and has none",
            "no key here",
            "take `of` and its field away, or declare the parameter with `by` and its key",
        )
    }
}
