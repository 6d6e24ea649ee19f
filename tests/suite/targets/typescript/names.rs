//! The names of the modules.

use std::collections::BTreeSet;

use zabeteh::targets::Target;
use zabeteh::targets::typescript::TypeScript;

use crate::targets::fixture::{form, with};

/// A page may put both into one script.
#[test]
fn the_runtime_and_a_form_declare_every_name_once() {
    let files = TypeScript.emit(&with(form()));
    let of = |end: &str| {
        let file = files.iter().find(|it| it.path.ends_with(end));
        file.map_or_else(Vec::new, |file| declared(&file.text))
    };
    let all = [of("dist/runtime.mjs"), of("dist/forms/completion.mjs")].concat();
    assert!(all.len() > 200, "names are found: {}", all.len());
    let mut seen = BTreeSet::new();
    let twice: Vec<&String> = all.iter().filter(|name| !seen.insert(*name)).collect();
    assert!(twice.is_empty(), "declared twice: {twice:?}");
}

fn declared(text: &str) -> Vec<String> {
    let lines = text.lines().map(|line| line.strip_prefix("export ").unwrap_or(line));
    let declarations =
        lines.filter_map(|line| line.strip_prefix("const ").or_else(|| line.strip_prefix("let ")));
    let names = declarations.map(|line| {
        line.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').next()
    });
    names.flatten().filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[test]
fn no_string_of_a_module_ends_the_script_of_a_page() {
    let mut form = form();
    form.title.en = "</script><script>".to_owned();
    for file in TypeScript.emit(&with(form)) {
        if file.path.contains("/dist/forms/") && file.path.ends_with(".mjs") {
            assert!(!file.text.contains("</script"), "{}", file.path);
        }
    }
}
