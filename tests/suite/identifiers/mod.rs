//! Built-in types: examples of their rules, and laws that hold for every value.

mod examples;
mod laws;
mod text;
