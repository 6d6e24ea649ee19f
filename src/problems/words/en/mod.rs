mod kind;
mod name;
mod note;
mod rule;
mod sort;
mod syntax;
mod thing;

pub(super) use kind::kind;
pub(super) use name::name;
pub(super) use note::note;
pub(super) use rule::rule;
pub(super) use syntax::syntax;
