//! The project's own tests, in one binary.

mod targets;
