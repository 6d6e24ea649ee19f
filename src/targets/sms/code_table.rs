use csv::{Terminator, Writer, WriterBuilder};

use crate::contract::Purpose;
use crate::targets::shelf::header;
use crate::text::Date;

use super::view::{Code, RequestRow, Table};
use crate::sms::Parts;

/// The columns of a line, and last an empty one whose name says what made the file: a remark
/// before the header would be read as data.
const COLUMNS: [&str; 21] = [
    "code",
    "record",
    "number",
    "title_fa",
    "title_en",
    "since",
    "until",
    "retired",
    "replaced_by",
    "purpose",
    "parameters",
    "types",
    "sample",
    "reply_fa",
    "reply_en",
    "fa_units",
    "fa_parts",
    "en_alphabet",
    "en_units",
    "en_parts",
    header::LINE,
];

/// Writes the table as CSV: a line per code and purpose.
pub(super) fn csv(table: &Table) -> String {
    let mut writer =
        WriterBuilder::new().terminator(Terminator::Any(b'\n')).from_writer(Vec::new());
    write(&mut writer, COLUMNS.map(str::to_owned).into());
    for code in &table.codes {
        if code.requests.is_empty() {
            write(&mut writer, line(code, None));
        }
        for request in &code.requests {
            write(&mut writer, line(code, Some(request)));
        }
    }
    let bytes = writer.into_inner().expect("memory takes every write");
    String::from_utf8(bytes).expect("only texts were written")
}

fn write(writer: &mut Writer<Vec<u8>>, line: Vec<String>) {
    writer.write_record(line).expect("memory takes every write, and all lines are of one length");
}

fn line(code: &Code, request: Option<&RequestRow>) -> Vec<String> {
    let mut line = vec![
        code.code.clone(),
        code.record.to_string(),
        code.number.map(|number| number.to_string()).unwrap_or_default(),
        code.title.as_ref().map(|title| title.fa.clone()).unwrap_or_default(),
        code.title.as_ref().map(|title| title.en.clone()).unwrap_or_default(),
        day(code.since),
        day(code.until),
        day(code.retired),
        code.replaced_by.clone().unwrap_or_default(),
    ];
    line.extend(request.map(asked).unwrap_or_default());
    line.resize(COLUMNS.len(), String::new());
    line
}

fn asked(request: &RequestRow) -> Vec<String> {
    let joined = |texts: Vec<String>| texts.join("*");
    let fields = request.parameters.iter().map(|parameter| parameter.field.to_string());
    let kinds = request.parameters.iter().map(|parameter| parameter.kind.clone());
    let (fa, en): (Parts, Parts) = (request.worst_fa, request.worst_en);
    vec![
        purpose(request.purpose).to_owned(),
        joined(fields.collect()),
        joined(kinds.collect()),
        request.sample.clone(),
        request.reply.fa.clone(),
        request.reply.en.clone(),
        fa.units.to_string(),
        fa.parts.to_string(),
        en.encoding.name().to_owned(),
        en.units.to_string(),
        en.parts.to_string(),
    ]
}

fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Filing => "filing",
        Purpose::Status => "status",
    }
}

fn day(day: Option<Date>) -> String {
    day.map(Date::wire).unwrap_or_default()
}
