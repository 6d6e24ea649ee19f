//! The validators in Java: one package, `zabeteh.forms`, for all records.
//!
//! For developers who receive filings in Java 17 or later; the standard library alone. Each record
//! has a class that is loaded when the first filing of it comes: it declares what is read in which
//! order, and each condition, rule and computed value is a static method of one expression. The
//! hand-written `Judge` goes through the declarations. Run its tests in `generated/validators/java`
//! by `javac` and `java zabeteh.forms.VectorsTest`, or by `mvn verify`.

mod computed;
mod declarations;
mod emit;
mod formula;
mod layout;
mod messages;
mod names;
mod parameters;
mod reader;
mod records;
mod sight;
mod tables;
mod term;
mod view;

pub use emit::Java;
