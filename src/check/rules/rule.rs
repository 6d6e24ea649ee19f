use crate::model::regulation::Regulation;
use crate::problems::Problems;

/// One rule of this room: it reports what breaks it.
pub(in crate::check) type Rule = fn(&Regulation, &mut Problems);

/// The rules, sorted by the name of their file.
pub(in crate::check) const ALL: &[Rule] = &[
    super::codes::run,
    super::computed_cycles::run,
    super::dates::run,
    super::documents::run,
    super::empty::run,
    super::exceptions::run,
    super::journeys::run,
    super::messages::run,
    super::needs::run,
    super::never_holds::run,
    super::overflow::run,
    super::parameters::run,
    super::presence::run,
    super::provisions::run,
    super::records::run,
    super::rule_shape::run,
    super::scenarios::run,
    super::sections::run,
    super::tables::run,
    super::texts::run,
    super::unused::run,
];
