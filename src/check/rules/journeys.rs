//! A journey has steps, and a shared visit names only steps.

use crate::model::regulation::Regulation;
use crate::problems::{Problems, RuleProblem};

pub(super) fn run(regulation: &Regulation, problems: &mut Problems) {
    for journey in &regulation.journeys {
        if journey.steps.is_empty() {
            problems.push(RuleProblem::JourneyWithoutStep, journey.heading.span);
        }
        let shared = journey.shared_visits.iter().flatten();
        let strangers =
            shared.filter(|record| journey.steps.iter().all(|step| step.record != record.value));
        for stranger in strangers {
            problems.push(RuleProblem::VisitWithoutStep, stranger.span);
        }
    }
}
