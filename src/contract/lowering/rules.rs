use crate::contract::{Condition, Effect, Provision, Rule};
use crate::model::Formula;
use crate::model::regulation;
use crate::text::Bilingual;

use super::conditions::{basis, condition, conjunction, guard, in_force};
use super::simplify::Allowed;

/// Returns the rules of a record that can ever be checked, each with its whole guard.
pub(super) fn rules(record: &regulation::Record, allowed: &Allowed<'_>) -> Vec<Rule> {
    let rules = record.rules.iter().map(|rule| lower(rule, record, allowed));
    rules.filter(|rule| rule.when.formula != Formula::Constant(false)).collect()
}

fn lower(rule: &regulation::Rule, record: &regulation::Record, allowed: &Allowed<'_>) -> Rule {
    let holds = rule.holds.as_ref().map(|holds| condition(holds, allowed));
    Rule {
        id: rule.id.clone(),
        effect: match rule.effect {
            regulation::Effect::Refuses => Effect::Refuses,
            regulation::Effect::Advises => Effect::Advises,
        },
        when: whole_guard(rule, record, allowed),
        holds: holds.unwrap_or_else(Condition::always),
        message: rule.message.clone().unwrap_or_default(),
        remedy: rule.remedy.clone().unwrap_or_default(),
        basis: basis(&rule.clauses.basis),
        pending: rule.clauses.pending.clone(),
    }
}

/// Returns the guard of a rule: its own, and that neither an exception nor a rule that stands in
/// its place applies.
fn whole_guard(
    rule: &regulation::Rule,
    record: &regulation::Record,
    allowed: &Allowed<'_>,
) -> Condition {
    let mut whole = guard(&rule.clauses, allowed);
    for exception in &rule.exceptions {
        let applies = in_force(condition(&exception.when, allowed), exception.force);
        except(&mut whole, applies);
    }
    let stand_ins = record.rules.iter().filter(|other| {
        other.instead_of.as_ref().is_some_and(|instead_of| instead_of.value == rule.id)
    });
    for stand_in in stand_ins {
        except(&mut whole, guard(&stand_in.clauses, allowed));
    }
    whole
}

fn except(whole: &mut Condition, applies: Condition) {
    let not = match applies.formula {
        Formula::Constant(holds) => Formula::Constant(!holds),
        formula => Formula::Not(Box::new(formula)),
    };
    let formula = std::mem::replace(&mut whole.formula, Formula::Constant(true));
    whole.formula = conjunction([formula, not]);
    let joined =
        |own: &str, word: &str, other: &str| format!("{own} {word} {other}").trim().to_owned();
    whole.words = Bilingual {
        fa: joined(&whole.words.fa, "مگر آنکه", &applies.words.fa),
        en: joined(&whole.words.en, "except when", &applies.words.en),
    };
    for place in applies.reads {
        if !whole.reads.contains(&place) {
            whole.reads.push(place);
        }
    }
}

/// Returns a provision.
pub(super) fn provision(provision: &regulation::Provision, allowed: &Allowed<'_>) -> Provision {
    Provision {
        id: provision.id.clone(),
        text: provision.heading.title.clone(),
        when: guard(&provision.clauses, allowed),
        checked_by: provision.checked_by.clone(),
        basis: basis(&provision.clauses.basis),
        pending: provision.clauses.pending.clone(),
    }
}
