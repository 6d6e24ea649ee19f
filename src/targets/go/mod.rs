//! The validators in Go: one module without dependencies, for services that take filings.
//!
//! `generated/validators/go` is used as it stands: `go test ./...` runs its tests,
//! `go run ./cmd/verdicts` writes one verdict for each filing that it reads. A filing is bytes, read
//! in one pass; the tables say what is read, and each condition, rule and computed value is a
//! function of straight-line code.

mod computed_view;
mod emit;
mod expressions;
mod facts;
mod filing_types;
mod item_index;
mod lists;
mod names;
mod package;
mod paper_rows;
mod parameters;
mod reading;
mod record_names;
mod request_rows;
mod steps;
mod tables;
mod terms;
mod view;

pub use emit::Go;
