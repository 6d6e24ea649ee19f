//! The identifiers and addresses of Iran: their canonical form, their checks, their patterns.
//!
//! Takes texts as people write them; gives canonical ASCII texts and faults as data. Refuses to
//! know forms, fields and messages.

mod bill_id;
mod case_number;
mod control;
mod email;
mod engineer_licence;
mod fault;
mod iban;
mod identifier;
mod kind;
mod legal_person_id;
mod mobile;
mod national_id;
mod normalise;
mod payment_id;
mod phone;
mod postal_code;
mod registry_plate;
mod renovation_code;

pub use fault::Fault;
pub use kind::{check, faults, fixed_length, max_length, normalise, pattern, region, sample};
pub use normalise::{normalise_line, normalise_text};
pub use registry_plate::{PLATE_PARTS, PlatePart};
