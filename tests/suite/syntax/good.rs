use zabeteh::syntax::parse;
use zabeteh::text::{Source, SourceId};

#[test]
fn probe() {
    for path in std::env::var("FILES")
        .unwrap_or_default()
        .split_whitespace()
    {
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
    }
}
