use std::collections::BTreeSet;

use super::meeting::Candidate;

/// Chooses few candidates that meet all that any of them meets: always the one that meets the most
/// of what is left for its length (greedy set cover: Chvátal 1979), of equal ones the first. Each is
/// left with the obligations for which it was chosen.
pub(super) fn cover(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    let mut chosen = Vec::new();
    let mut open: BTreeSet<String> = candidates.iter().flat_map(|it| it.met.clone()).collect();
    while !open.is_empty() {
        for candidate in &mut candidates {
            candidate.met.retain(|id| open.contains(id));
        }
        candidates.retain(|it| !it.met.is_empty());
        let best =
            candidates.iter().enumerate().max_by_key(|(at, it)| (it.met.len(), usize::MAX - at));
        let Some((at, _)) = best else {
            break;
        };
        let best = candidates.remove(at);
        open.retain(|id| !best.met.contains(id));
        chosen.push(best);
    }
    chosen
}
