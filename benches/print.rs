//! What a printed page costs. See `benches/README.md`.

#![expect(
    clippy::disallowed_methods,
    reason = "a benchmark reads the forms and looks at the clock"
)]

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use zabeteh::compile::compile;
use zabeteh::contract::Contract;
use zabeteh::evaluate::sample_filing;
use zabeteh::paper::{Edition, SheetKind, compose};
use zabeteh::targets::print::{Assets, page, rendered, template, variables};
use zabeteh::text::{Date, Lang, Source, SourceId};

/// How often each form is printed.
const RUNS: usize = 15;
const PERSIAN: Edition = Edition { kind: SheetKind::Form, lang: Lang::Fa };

/// The medians of one form.
struct Row {
    id: String,
    compose: Duration,
    render: Duration,
    whole: Duration,
}

fn main() {
    // `cargo test --all-targets` runs this program too, and does not want to wait.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let contract = contract();
    let day = contract.regulation.revision.unwrap_or(Date::FIRST);
    let mut rows: Vec<Row> = Vec::new();
    for record in &contract.records {
        let filing = sample_filing(&contract, record, day);
        let sheet = compose(&contract, record, PERSIAN, Some(&filing));
        let (template, variables) = (template(&sheet), variables(&sheet));
        rows.push(Row {
            id: record.id.to_string(),
            compose: timed(|| compose(&contract, record, PERSIAN, Some(&filing))),
            render: timed(|| rendered(&template, &variables)),
            whole: timed(|| page(&sheet, Assets::At("assets"))),
        });
    }
    rows.sort_by_key(|row| row.compose + row.render);
    println!("a filled page in ms, medians of {RUNS} over {} forms", rows.len());
    println!("form | judge and compose | render its template | write and render its template");
    for (name, at) in [("median", rows.len() / 2), ("dearest", rows.len() - 1)] {
        let row = &rows[at];
        let [compose, render, whole] = [row.compose, row.render, row.whole].map(milliseconds);
        println!("{name} ({}) | {compose:.2} | {render:.2} | {whole:.2}", row.id);
    }
}

fn timed<T>(work: impl Fn() -> T) -> Duration {
    let once = |_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..RUNS).map(once).collect();
    times.sort_unstable();
    times[RUNS / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn contract() -> Contract {
    let mut paths = Vec::new();
    collect(Path::new("forms"), &mut paths);
    paths.sort();
    let sources: Vec<Source> = paths
        .iter()
        .zip(0..)
        .map(|(path, number)| {
            let text = fs::read_to_string(path).expect("a form can be read");
            Source::new(SourceId(number), path.clone(), text)
        })
        .collect();
    compile(&sources).contract.expect("the forms have no errors")
}

fn collect(folder: &Path, out: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the folder can be listed").path();
        if path.is_dir() {
            collect(&path, out);
        } else {
            out.push(path.to_string_lossy().into_owned());
        }
    }
}
