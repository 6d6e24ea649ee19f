use serde_json::Value as Json;

use crate::contract::{Entry, Record};
use crate::model::FieldId;
use crate::text::Bilingual;

use super::mask::{Unprintable, unprintable};
use super::{Notice, Order};

/// Returns what cannot be printed as it was given: the values of the filing in their order, then
/// what the form itself says, which a filing cannot mend.
pub(super) fn notices(order: &Order<'_>, sheet: &Json) -> Vec<Notice> {
    let given = order.filing.map(unprintable).unwrap_or_default();
    let comes_from_filing = |own: &Unprintable| {
        own.letters.keys().all(|letter| given.iter().any(|it| it.letters.contains_key(letter)))
    };
    let own = unprintable(sheet).into_iter().filter(|own| !comes_from_filing(own));
    let own: Vec<Notice> = own.map(|it| notice(&it, None)).collect();
    given.iter().map(|it| notice(it, name(order.record, &it.path))).chain(own).collect()
}

fn notice(found: &Unprintable, name: Option<Bilingual>) -> Notice {
    let escaped = |step: &String| format!("/{}", step.replace('~', "~0").replace('/', "~1"));
    Notice {
        place: found.path.iter().map(escaped).collect(),
        name,
        unfit: found.unfit,
        letters: found.letters.clone(),
    }
}

/// Returns the name of the field, or of the field in a row, to which a path leads.
fn name(record: &Record, path: &[String]) -> Option<Bilingual> {
    let mut steps = path.iter().map(String::as_str);
    if steps.next()? != "fields" {
        return None;
    }
    match record.entry(&FieldId::new(steps.next()?))? {
        Entry::Field(field) => Some(field.title.clone()),
        Entry::Computed(_) => None,
        Entry::Rows(rows) => {
            let inner = steps.nth(1);
            let field = rows.fields.iter().find(|field| Some(field.id.as_str()) == inner);
            Some(field.map_or_else(|| rows.title.clone(), |field| field.title.clone()))
        }
    }
}
