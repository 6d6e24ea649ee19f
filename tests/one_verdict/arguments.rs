use crate::language::Language;

/// Compare the validators of all languages with the evaluator on random filings
#[derive(Clone, Debug, clap::Parser)]
#[command(name = "one_verdict")]
pub(crate) struct Arguments {
    /// Where chance begins; the same seed gives the same filings everywhere
    #[arg(long, default_value_t = 71)]
    pub(crate) seed: u64,
    /// How many filings of the real forms
    #[arg(long, default_value_t = 3_000)]
    pub(crate) filings: usize,
    /// How many random regulations, each with as many filings as it has records times 60
    #[arg(long, default_value_t = 2)]
    pub(crate) regulations: u64,
    /// The languages, all by default
    #[arg(long, value_delimiter = ',')]
    pub(crate) only: Vec<Language>,
    /// What cargo passes to every test binary; not used
    #[arg(hide = true)]
    filter: Vec<String>,
}
