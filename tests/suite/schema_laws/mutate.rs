use serde_json::{Value as Json, json};
use zabeteh::contract::{Contract, Entry, Record, RecordKind};
use zabeteh::text::Date;

use super::Dice;
use super::pointer::{Asked, asked, places, put, take};
use super::values::{Marks, any, row, rows};

/// Changes one thing in a filing.
pub(super) fn mutate(
    dice: &mut Dice,
    contract: &Contract,
    (record, marks): (&Record, &Marks),
    filing: &mut Json,
) {
    match dice.below(12) {
        0 => drop_field(dice, filing),
        1 => drop_document(dice, filing),
        2 => add_document(dice, record, filing),
        3 => answer(dice, contract, (record, marks), filing),
        4 => file_on_another_day(dice, marks, filing),
        5 | 6 => change_rows(dice, (record, marks), filing),
        7 => stray(dice, filing),
        8 => change_column(dice, contract, (record, marks), filing),
        _ => fill_in(dice, (record, marks), filing),
    }
}

fn drop_field(dice: &mut Dice, filing: &mut Json) {
    let here = places(filing["fields"].as_object(), "/fields");
    dice.pick(&here).into_iter().for_each(|path| take(filing, path));
}

fn drop_document(dice: &mut Dice, filing: &mut Json) {
    let here = places(filing["documents"].as_object(), "/documents");
    dice.pick(&here).into_iter().for_each(|path| take(filing, path));
}

fn add_document(dice: &mut Dice, record: &Record, filing: &mut Json) {
    let Some(requirement) = dice.pick(&record.documents) else { return };
    let copies = [json!({}), json!({"copies": 2}), json!({"copies": 0}), json!({"copies": 101})];
    let path = format!("/documents/{}", requirement.document);
    put(filing, &path, dice.pick(&copies).cloned().unwrap_or_default());
}

/// Fills in any field of the form, whether it is asked or not.
fn fill_in(dice: &mut Dice, (record, marks): (&Record, &Marks), filing: &mut Json) {
    let entries: Vec<&Entry> = record.entries().collect();
    let Some(entry) = dice.pick(&entries) else { return };
    let value = match entry {
        Entry::Field(field) => any(dice, &field.value_type, marks),
        Entry::Rows(group) => rows(dice, group, marks),
        Entry::Computed(_) => return,
    };
    put(filing, &format!("/fields/{}", entry.id()), value);
}

fn change_column(
    dice: &mut Dice,
    contract: &Contract,
    (record, marks): (&Record, &Marks),
    filing: &mut Json,
) {
    let mut here = places(filing["fields"].as_object(), "/fields");
    here.extend(places(filing["answers"].as_object(), "/answers"));
    here.retain(|path| path.split('/').count() > 3);
    let Some(path) = dice.pick(&here) else { return };
    if let Some(Asked::Column(field) | Asked::Entry(Entry::Field(field))) =
        asked(contract, record, path)
    {
        put(filing, path, any(dice, &field.value_type, marks));
    }
}

/// Empties a group, fills it to the brim and beyond, or adds a row.
fn change_rows(dice: &mut Dice, (record, marks): (&Record, &Marks), filing: &mut Json) {
    let groups: Vec<_> = record.rows().collect();
    let Some(group) = dice.pick(&groups) else { return };
    let path = format!("/fields/{}", group.id);
    let mut here = filing.pointer(&path).and_then(Json::as_array).cloned().unwrap_or_default();
    match dice.below(5) {
        0 => here.clear(),
        1 => drop(here.pop()),
        2 if group.max < 60 => {
            let last = here.last().cloned().unwrap_or_default();
            here.resize(group.max as usize + dice.below(2), last);
        }
        _ => here.push(row(dice, &group.fields, marks)),
    }
    put(filing, &path, json!(here));
}

/// Lets an inquiry answer, or takes its answer away.
fn answer(
    dice: &mut Dice,
    contract: &Contract,
    (record, marks): (&Record, &Marks),
    filing: &mut Json,
) {
    let known = record.needs.iter().flat_map(|need| &need.any_of).chain([&record.id]);
    let known = known.filter_map(|id| contract.record(id));
    let inquiries: Vec<&Record> = known.filter(|it| it.kind == RecordKind::Inquiry).collect();
    let Some(inquiry) = dice.pick(&inquiries) else { return };
    let path = format!("/answers/{}", inquiry.id);
    if dice.one_in(3) {
        return take(filing, &path);
    }
    let mut given = json!({});
    for entry in inquiry.answers() {
        match entry {
            Entry::Field(field) => {
                given[field.id.as_str()] = any(dice, &field.value_type, marks);
            }
            Entry::Rows(group) => given[group.id.as_str()] = rows(dice, group, marks),
            Entry::Computed(_) => {}
        }
    }
    put(filing, &path, given);
}

fn file_on_another_day(dice: &mut Dice, marks: &Marks, filing: &mut Json) {
    let first = Date::new(1380, 1, 1).map_or(0, Date::day_number);
    let day = match dice.pick(&marks.days) {
        Some(day) if dice.one_in(2) => day.day_number() + dice.between(-1, 1),
        Some(_) | None => first + dice.between(0, 12_000),
    };
    let day = Date::from_day_number(day).unwrap_or(Date::FIRST);
    put(filing, "/filed_on", json!(day.wire()));
}

/// Writes something that no form knows.
fn stray(dice: &mut Dice, filing: &mut Json) {
    let paths = ["/other", "/fields/other", "/documents/other", "/answers/other", "/form"];
    let path = dice.pick(&paths).copied().unwrap_or_default();
    put(filing, path, json!({}));
}
