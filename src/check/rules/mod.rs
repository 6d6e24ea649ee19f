//! One rule a file; `ALL` lists them.

mod codes;
mod computed_cycles;
mod dates;
mod documents;
mod empty;
mod exceptions;
mod journeys;
mod messages;
mod needs;
mod never_holds;
mod overflow;
mod parameters;
mod presence;
mod provisions;
mod records;
mod rule;
mod rule_shape;
mod scenarios;
mod sections;
mod tables;
mod texts;
mod unused;

pub(super) use rule::ALL;
