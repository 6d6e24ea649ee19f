//! What the schemas accept and refuse, and what the coverage says about it.

mod case;
mod examples;
mod filings;
mod polarity;
mod rules;
