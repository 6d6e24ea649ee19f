//! zabeteh (ضابطه): a compiler for regulations that describe forms.

pub mod check;
pub mod cli;
pub mod contract;
pub mod evaluate;
pub mod identifiers;
pub mod model;
pub mod problems;
pub mod report;
pub mod resolve;
pub mod settings;
pub mod sms;
pub mod syntax;
pub mod targets;
pub mod text;
