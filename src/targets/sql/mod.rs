//! The rules as SQL: which filings of an archive break which rules.
//!
//! For people who keep filings in a database or in files: functions, views and check constraints for
//! PostgreSQL, query texts for DuckDB and Spark. A rule is marked where the evaluator finds it broken;
//! one that cannot be checked, or that waits for an answer, is not. It refuses to report anything
//! else: that is what the validators of the programming languages are for.
//!
//! To run it: `psql -f functions.sql -f FORM.sql`, then `SELECT * FROM zabeteh.form`.

mod cells;
mod columns;
mod dialect;
mod emit;
mod formula;
mod levels;
mod needed;
mod row_stage;
mod rows;
mod scribe;
mod spark_inline;
mod term;
mod values;
mod view;

pub use emit::Sql;
