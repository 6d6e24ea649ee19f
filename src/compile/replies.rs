use crate::contract::{Channel, Contract};
use crate::model::regulation::Regulation;
use crate::problems::{Problems, RuleProblem};
use crate::targets::sms;
use crate::text::Lang;

/// Reports replies by text message whose longest text needs more parts than it may have.
///
/// Only the contract knows the texts of the items that may fill a reply, so that this check stands
/// behind the others.
pub(super) fn replies(regulation: &Regulation, contract: &Contract, problems: &mut Problems) {
    for declared in &regulation.records {
        let Some(record) = contract.record(&declared.id) else { continue };
        for (block, lowered) in declared.blocks.iter().zip(&record.blocks) {
            if lowered.channel != Channel::Sms {
                continue;
            }
            let worst = |lang| sms::worst(contract, record, lowered, lang).parts;
            let (fa, en) = (worst(Lang::Fa), worst(Lang::En));
            let (worst, most) = (fa.max(en), lowered.parts);
            if worst > most as usize {
                let persian = fa >= en;
                let problem = RuleProblem::ReplyTooLong { most: i64::from(most), worst, persian };
                problems.push(problem, block.reply_span);
            }
        }
    }
}
