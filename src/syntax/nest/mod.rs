//! From a row of items to a tree: what belongs to what.
//!
//! A clause goes to the nearest open statement that may take it, and closes what lies between. It
//! never leaves the innermost container: what cannot stand there shows that an end is missing, or
//! that it stands in a wrong place.

mod ahead;
mod ends;
mod place;

pub(super) use place::nest;
