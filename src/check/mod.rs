//! What a regulation must be, beyond its names and types.
//!
//! Takes the resolved regulation; gives it sealed, together with every problem that a rule of this
//! room finds. A rule is a file, and `rules::ALL` lists them. Nothing is changed on the way, and
//! nothing is proved that needs a solver.

mod check;
mod checked;
mod implication;
mod interval;
mod intervals;
mod places;
mod presence;
mod rules;
mod silence;
mod walk;

pub use check::check;
pub use checked::Checked;
pub use interval::{Bounds, Interval, bounds_of, hull, interval};
