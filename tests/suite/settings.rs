//! What `zabeteh.yaml` may say.

use zabeteh::settings::{Settings, from_yaml};
use zabeteh::text::Lang;

fn faults(text: &str) -> Vec<String> {
    let faults = from_yaml(text).expect_err("the settings are wrong");
    let line = |fault: &zabeteh::settings::SettingsFault| {
        format!("{}: {}", fault.line, fault.words().get(Lang::En))
    };
    faults.iter().map(line).collect()
}

#[test]
fn an_empty_file_means_the_defaults() {
    assert_eq!(from_yaml(""), Ok(Settings::default()));
    assert_eq!(from_yaml("# nothing\n"), Ok(Settings::default()));
}

#[test]
fn every_key_may_be_set() {
    let text = "forms: rules/\ngenerated: ./out\ntargets: [catalogue]\nsms:\n  number: \"۱۰۰۰\"\n";
    let settings = from_yaml(text).expect("the settings are right");
    assert_eq!(settings.forms, "rules");
    assert_eq!(settings.generated, "out");
    assert_eq!(settings.targets, Some(vec!["catalogue".to_owned()]));
    assert_eq!(settings.sms.number.as_deref(), Some("1000"));
}

#[test]
fn every_fault_is_named_with_its_line_and_its_remedy() {
    let text = "forms: ../x\nsms:\n  nummer: 3\ngenrated: q\ntargets: all\n";
    insta::assert_snapshot!(faults(text).join("\n"), @r"
    1: `forms` is a folder below the root; write a relative path without `..`
    3: the key `nummer` means nothing here; write `number`
    4: the key `genrated` means nothing here; write `generated`
    5: `targets` is a list of names; write it like `[catalogue, sms]`
    ");
}

#[test]
fn the_two_folders_keep_apart() {
    let inside = faults("generated: forms/out\n");
    assert_eq!(
        inside,
        ["1: `generated` and `forms` lie inside each other; give each a folder of its own"]
    );
    assert!(from_yaml("generated: forms-out\n").is_ok());
}

#[test]
fn a_text_that_is_no_yaml_is_named_with_its_line() {
    let fault = faults("forms: [\n").remove(0);
    assert!(fault.contains("this is not YAML"), "{fault}");
    assert_eq!(
        faults("- forms\n"),
        ["1: settings are a list of keys; write each line like `forms: forms`"]
    );
}

#[test]
fn the_schema_knows_every_key() {
    let schema = schemars::schema_for!(Settings).to_value();
    let keys: Vec<&String> = schema["properties"].as_object().expect("keys").keys().collect();
    for key in ["forms", "generated", "sms", "targets"] {
        assert!(keys.iter().any(|known| *known == key), "{key}");
    }
    assert_eq!(schema["additionalProperties"], serde_json::json!(false));
}
