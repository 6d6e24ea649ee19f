#[test]
fn speed() {
    let mut text = String::new();
    for (name, case) in super::cases::cases("good") {
        if name.ends_with(".fa") {
            continue;
        }
        text += &case.text;
        text.push('\n');
    }
    let one = text.clone();
    while text.len() < 500_000 {
        text += &one;
    }
    for _ in 0..3 {
        let source = super::cases::source(&text);
        let start = std::time::Instant::now();
        let out = zabeteh::syntax::parse(&source);
        let took = start.elapsed();
        let start = std::time::Instant::now();
        let t = zabeteh::syntax::format(&out.value, out.value.lang, &zabeteh::syntax::NoNames);
        let took2 = start.elapsed();
        eprintln!(
            "SPEED {} bytes parse {:?} = {:.1} MB/s; format {} {:?}; problems {}",
            text.len(),
            took,
            text.len() as f64 / took.as_secs_f64() / 1e6,
            t.len(),
            took2,
            out.problems.iter().count()
        );
    }
}
