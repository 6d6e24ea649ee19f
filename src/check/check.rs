use crate::problems::{Outcome, Problems};
use crate::resolve::Resolved;

use super::Checked;
use super::rules::ALL;
use super::silence::silence;

/// Judges a resolved regulation.
///
/// The seal means what it says only where the problems hold no error: the driver stops there.
pub fn check(resolved: Resolved) -> Outcome<Checked> {
    let regulation = resolved.into_regulation();
    let mut problems = Problems::default();
    for rule in ALL {
        rule(&regulation, &mut problems);
    }
    silence(&regulation, &mut problems);
    Outcome::new(Checked::new(regulation), problems)
}
