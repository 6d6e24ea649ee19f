use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::one::one;
use super::{Fault, Order, Pdf};

/// Room for the deepest page, also in a build without optimisation. It is taken as it is needed.
const STACK: usize = 64 << 20;

/// Typesets sheets, on all processors, and returns them in the same order.
///
/// A fault is what the typesetter refuses; all forms and hostile values are tested against it.
///
/// These threads are our own: the typesetter shares its inner work among those of rayon, and one of
/// these that waits for it would begin the next sheet on the same stack.
pub fn typeset(orders: &[Order<'_>]) -> Vec<Result<Pdf, Fault>> {
    let next = AtomicUsize::new(0);
    let mut finished: Vec<(usize, Result<Pdf, Fault>)> = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers(orders))
            .map(|_| {
                thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || work(orders, &next))
            })
            .collect();
        workers.into_iter().flatten().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    finished.sort_by_key(|(index, _)| *index);
    finished.into_iter().map(|(_, pdf)| pdf).collect()
}

fn workers(orders: &[Order<'_>]) -> usize {
    thread::available_parallelism().map_or(1, NonZero::get).min(orders.len())
}

/// Takes sheets until none is left.
fn work(orders: &[Order<'_>], next: &AtomicUsize) -> Vec<(usize, Result<Pdf, Fault>)> {
    let indices = std::iter::from_fn(|| Some(next.fetch_add(1, Ordering::Relaxed)));
    let taken = indices.map_while(|index| Some((index, orders.get(index)?)));
    taken.map(|(index, order)| (index, one(order))).collect()
}
