//! From trees to a regulation: every name becomes an id and every condition is typed.
//!
//! Takes the trees of all sources together; gives the regulation as it was declared, and which
//! thing each name refers to. A name in a condition may be a field, an item or a parameter, and
//! its neighbours decide which; so names and types are found in one walk. Knows nothing of what a
//! regulation ought to say: that is `check`.

mod basis;
mod body;
mod bounds;
mod declared;
mod elaborate;
mod field_info;
mod from_asts;
mod namespace;
mod placeholder;
mod record;
mod resolved;
mod scenario;
mod scope;
mod session;
mod shared;
mod texts;
mod uses;
mod value_type;
mod vocabulary;

pub use from_asts::resolve;
pub use resolved::Resolved;
pub use uses::Uses;
