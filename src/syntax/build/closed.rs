//! From the rules of the grammar to the closed sets of words.

use crate::syntax::Keyword;
use crate::syntax::grammar::Rule;
use crate::syntax::tree::{
    ActorWord, BlockKind, BuiltIn, Carriage, Channel, Confidence, Copies, Hit, Presence,
    PromiseKind, RoundingMode, Silence, Unit,
};

pub(super) fn unit(rule: Rule) -> Option<Unit> {
    Some(match rule {
        Rule::k_days => Unit::Days,
        Rule::k_m => Unit::Metres,
        Rule::k_months => Unit::Months,
        Rule::k_rial => Unit::Rials,
        Rule::k_m2 => Unit::SquareMetres,
        Rule::k_working_days => Unit::WorkingDays,
        Rule::k_years => Unit::Years,
        _ => return None,
    })
}

pub(super) fn channel(rule: Rule) -> Option<Channel> {
    Some(match rule {
        Rule::k_sms => Channel::Sms,
        Rule::k_email => Channel::Email,
        Rule::k_web => Channel::Web,
        Rule::k_office => Channel::Office,
        _ => return None,
    })
}

pub(super) fn presence(rule: Rule) -> Option<Presence> {
    Some(match rule {
        Rule::k_drawings => Presence::Drawings,
        Rule::k_case_opening => Presence::CaseOpening,
        Rule::k_ownership_transfer => Presence::OwnershipTransfer,
        _ => return None,
    })
}

pub(super) fn copies(rule: Rule) -> Option<Copies> {
    Some(match rule {
        Rule::k_original => Copies::Original,
        Rule::k_copy => Copies::Copy,
        Rule::k_original_and_copy => Copies::OriginalAndCopy,
        Rule::k_certified_copy => Copies::CertifiedCopy,
        Rule::k_electronic => Copies::Electronic,
        _ => return None,
    })
}

pub(super) fn carriage(rule: Rule) -> Option<Carriage> {
    Some(match rule {
        Rule::k_electronically => Carriage::Electronically,
        Rule::k_by_letter => Carriage::ByLetter,
        _ => return None,
    })
}

pub(super) fn confidence(rule: Rule) -> Option<Confidence> {
    Some(match rule {
        Rule::k_high => Confidence::High,
        Rule::k_medium => Confidence::Medium,
        Rule::k_low => Confidence::Low,
        _ => return None,
    })
}

pub(super) fn silence(rule: Rule) -> Option<Silence> {
    Some(match rule {
        Rule::k_waits => Silence::Waits,
        Rule::k_consents => Silence::Consents,
        Rule::k_refuses => Silence::Refuses,
        _ => return None,
    })
}

pub(super) fn hit(rule: Rule) -> Option<Hit> {
    Some(match rule {
        Rule::k_exactly_one => Hit::ExactlyOne,
        Rule::k_all_that_apply => Hit::AllThatApply,
        _ => return None,
    })
}

pub(super) fn block(rule: Rule) -> Option<BlockKind> {
    Some(match rule {
        Rule::k_sms_filing => BlockKind::SmsFiling,
        Rule::k_sms_status => BlockKind::SmsStatus,
        Rule::k_email_filing => BlockKind::EmailFiling,
        Rule::k_email_status => BlockKind::EmailStatus,
        _ => return None,
    })
}

pub(super) fn actor(rule: Rule) -> Option<ActorWord> {
    Some(match rule {
        Rule::k_by_municipality => ActorWord::Municipality,
        Rule::k_by_citizen => ActorWord::Citizen,
        _ => return None,
    })
}

pub(super) fn promise(rule: Rule) -> Option<PromiseKind> {
    Some(match rule {
        Rule::k_visits => PromiseKind::Visits,
        Rule::k_duration => PromiseKind::Duration,
        _ => return None,
    })
}

pub(super) fn rounding(rule: Rule) -> Option<RoundingMode> {
    Some(match rule {
        Rule::k_rounded_down => RoundingMode::Down,
        Rule::k_rounded_up => RoundingMode::Up,
        Rule::k_rounded_to_nearest => RoundingMode::Nearest,
        _ => return None,
    })
}

/// Returns the keyword of an end.
pub(super) fn end(rule: Rule) -> Option<Keyword> {
    Some(match rule {
        Rule::k_end_form => Keyword::EndForm,
        Rule::k_end_inquiry => Keyword::EndInquiry,
        Rule::k_end_part => Keyword::EndPart,
        Rule::k_end_section => Keyword::EndSection,
        Rule::k_end_rows => Keyword::EndRows,
        Rule::k_end_answers => Keyword::EndAnswers,
        Rule::k_end_list => Keyword::EndList,
        Rule::k_end_table => Keyword::EndTable,
        Rule::k_end_sms => Keyword::EndSms,
        Rule::k_end_email => Keyword::EndEmail,
        Rule::k_end_scenario => Keyword::EndScenario,
        Rule::k_end_journey => Keyword::EndJourney,
        _ => return None,
    })
}

pub(super) fn built_in(rule: Rule) -> Option<BuiltIn> {
    Some(match rule {
        Rule::k_area => BuiltIn::Area,
        Rule::k_bill_id => BuiltIn::BillId,
        Rule::k_case_number => BuiltIn::CaseNumber,
        Rule::k_confirmation => BuiltIn::Confirmation,
        Rule::k_date => BuiltIn::Date,
        Rule::k_district => BuiltIn::District,
        Rule::k_email => BuiltIn::Email,
        Rule::k_engineer_licence => BuiltIn::EngineerLicence,
        Rule::k_file => BuiltIn::File,
        Rule::k_iban => BuiltIn::Iban,
        Rule::k_legal_person_id => BuiltIn::LegalPersonId,
        Rule::k_length => BuiltIn::Length,
        Rule::k_mobile => BuiltIn::Mobile,
        Rule::k_money => BuiltIn::Money,
        Rule::k_national_id => BuiltIn::NationalId,
        Rule::k_payment_id => BuiltIn::PaymentId,
        Rule::k_percent => BuiltIn::Percent,
        Rule::k_phone => BuiltIn::Phone,
        Rule::k_postal_code => BuiltIn::PostalCode,
        Rule::k_registry_plate => BuiltIn::RegistryPlate,
        Rule::k_renovation_code => BuiltIn::RenovationCode,
        Rule::k_text => BuiltIn::Text,
        Rule::k_whole => BuiltIn::Whole,
        Rule::k_yes_no => BuiltIn::YesNo,
        _ => return None,
    })
}
