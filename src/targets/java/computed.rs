use crate::contract::ComputedValue;
use crate::model::{NumberType, ValueType};
use crate::program::{Derived, Slot};
use crate::text::pascal;

use super::declarations::{Writer, text};
use super::formula::holds;
use super::layout::Code;
use super::names::{class, literal, sentence};
use super::tables;
use super::term;
use super::view::Method;

/// The computed values.
impl<'a> Writer<'a> {
    pub(super) fn computed(&mut self, derived: &Derived<'a>) -> Code {
        let (name, key) = match &derived.slot {
            Slot::Answer(inquiry, field) => {
                (format!("of{}{}", pascal(inquiry.as_str()), pascal(field.as_str())), None)
            }
            Slot::Filing(field) | Slot::Row(field) => {
                (format!("computed{}", pascal(field.as_str())), Some(field.as_str()))
            }
        };
        let lines = self.computation(derived);
        self.methods.push(Method {
            name: name.clone(),
            arguments: "Values v".to_owned(),
            gives: "Object".to_owned(),
            remark: sentence(&derived.computed.title.en),
            lines,
        });
        let (wire, places) = match (&derived.computed.value_type, key) {
            (_, None) => ("NONE", 0),
            (ValueType::Date { .. }, _) => ("DAY", 0),
            (ValueType::Number(NumberType { quantity, places, .. }), _) => {
                if quantity.is_json_integer() { ("PLAIN", 0) } else { ("DECIMAL", *places) }
            }
            (_, Some(_)) => ("PLAIN", 0),
        };
        let mut parts = vec![
            key.map_or_else(|| Code::text("null"), text),
            Code::Text(format!("{}::{name}", class(&self.program.record.id))),
            Code::Text(format!("Form.Wire.{wire}")),
            Code::Text(places.to_string()),
        ];
        parts.extend(self.slots(&derived.rests_on, None));
        Code::call("new Form.Computed", parts)
    }

    fn computation(&self, derived: &Derived<'a>) -> Vec<String> {
        let mut needs = Vec::new();
        if let Slot::Answer(inquiry, _) = &derived.slot {
            needs.push(Code::Text(format!("v.answered({})", literal(inquiry.as_str()))));
        }
        needs.push(holds(self.sight, &derived.computed.when.formula));
        let absent = Code::all(needs).negated();
        let mut lines = Vec::new();
        if absent.flat() != "false" {
            lines.extend(absent.lines(4, "if (", ") {"));
            lines.push("      return null;".to_owned());
            lines.push("    }".to_owned());
        }
        lines.extend(match &derived.computed.value {
            ComputedValue::Condition(formula) => {
                holds(self.sight, formula).lines(4, "return ", ";")
            }
            ComputedValue::Term(of) => {
                let number = term::number(self.sight, of);
                Code::call("Long.valueOf", vec![number]).lines(4, "return ", ";")
            }
            ComputedValue::Table(id) => match self.program.contract.table(id) {
                Some(table) => tables::result(self.sight, table),
                None => vec!["    return null;".to_owned()],
            },
        });
        lines
    }
}
