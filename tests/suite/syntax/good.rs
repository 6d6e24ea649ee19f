use zabeteh::syntax::{NoNames, format, parse};
use zabeteh::text::{Source, SourceId};

#[test]
fn probe() {
    for path in std::env::var("FILES").unwrap_or_default().split_whitespace() {
        let text = std::fs::read_to_string(path).expect("readable");
        let source = Source::new(SourceId(0), path, text);
        let outcome = parse(&source);
        println!("{path}: {} declarations", outcome.value.declarations.len());
        for problem in outcome.problems.into_sorted() {
            let place = source.place(problem.span.start);
            println!(
                "  {}:{} {} {:?} [{}] {:?}",
                place.line,
                place.column,
                problem.code(),
                problem.kind,
                source.slice(problem.span),
                problem.fix.map(|f| f.replacement)
            );
        }
        if std::env::var("DUMP").is_ok() {
            println!("{:#?}", outcome.value);
        }
        let once = format(&outcome.value, outcome.value.lang, &NoNames);
        if let Ok(dir) = std::env::var("OUT") {
            let name = path.rsplit('/').next().expect("a name");
            std::fs::write(format!("{dir}/{name}"), &once).expect("writable");
        }
        let again = parse(&Source::new(SourceId(0), path, once.clone()));
        if again.value != outcome.value {
            println!("  TREE DIFFERS");
        }
        if !again.problems.is_empty() {
            println!("  PROBLEMS after fmt");
        }
        let twice = format(&again.value, again.value.lang, &NoNames);
        if once != twice {
            println!("  NOT IDEMPOTENT");
        }
    }
}
