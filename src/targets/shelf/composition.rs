/// The table of Unicode normalisation form C, for languages whose library has none: text without
/// licence, read by the runtimes when it is needed first. `WRITE=1 cargo test composition` writes it.
pub(in crate::targets) const COMPOSITION: &str = include_str!("composition.txt");
