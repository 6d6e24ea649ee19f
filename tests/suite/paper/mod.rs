//! What is printed, before any type is set.

mod sheets;
