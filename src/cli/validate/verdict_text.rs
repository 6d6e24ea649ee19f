use crate::contract::{Contract, Copies, Presence, Record};
use crate::evaluate::{DocumentVerdict, Finding, NeedVerdict, Outcome, Verdict};
use crate::model::{ProvisionId, RecordId};
use crate::text::{Bilingual, Lang};

/// Writes a verdict for people: what comes of the filing, and everything that is needed for it.
pub(super) fn verdict_text(verdict: &Verdict, contract: &Contract, lang: Lang) -> String {
    let record = verdict.form.as_ref().and_then(|id| contract.record(id));
    let speaker = Speaker { contract, record, lang };
    let mut lines = vec![speaker.headline(verdict)];
    lines.extend(speaker.group(FINDINGS, &verdict.findings, Speaker::finding));
    lines.extend(speaker.group(NOTICES, &verdict.notices, Speaker::finding));
    lines.extend(speaker.group(DOCUMENTS, &verdict.documents, Speaker::document));
    lines.extend(speaker.group(NEEDS, &verdict.needs, Speaker::need));
    lines.extend(speaker.group(WAITING, &verdict.waiting, Speaker::record_name));
    lines.extend(speaker.group(CHECKS, &verdict.checks, Speaker::check));
    lines.extend(speaker.computed(verdict));
    lines.extend(speaker.visit(verdict));
    lines.join("\n") + "\n"
}

/// A heading in Persian and in English.
type Heading = (&'static str, &'static str);

const FINDINGS: Heading = ("ایرادها", "findings");
const NOTICES: Heading = ("یادآوری‌ها", "notices");
const DOCUMENTS: Heading = ("مدارک", "documents");
const NEEDS: Heading = ("نیازمند", "needs");
const WAITING: Heading = ("در انتظار پاسخ", "waiting for");
const CHECKS: Heading = ("بررسی‌های کارشناس", "checks left to people");
const COMPUTED: Heading = ("محاسبه‌شده", "computed");

struct Speaker<'a> {
    contract: &'a Contract,
    record: Option<&'a Record>,
    lang: Lang,
}

impl Speaker<'_> {
    fn choose<'b>(&self, (fa, en): (&'b str, &'b str)) -> &'b str {
        match self.lang {
            Lang::Fa => fa,
            Lang::En => en,
        }
    }

    fn headline(&self, verdict: &Verdict) -> String {
        let outcome = self.choose(match verdict.outcome {
            Outcome::Accepted => ("پذیرفته", "accepted"),
            Outcome::Refused => ("مردود", "refused"),
            Outcome::Waiting => ("در انتظار پاسخ", "waiting"),
        });
        match self.record {
            Some(record) => format!("{}: {outcome}", record.title.get(self.lang)),
            None => outcome.to_owned(),
        }
    }

    fn group<T>(
        &self,
        heading: Heading,
        things: &[T],
        line: fn(&Self, &T) -> String,
    ) -> Vec<String> {
        if things.is_empty() {
            return Vec::new();
        }
        let heading = format!("\n{}:", self.choose(heading));
        let lines = things.iter().map(|thing| format!("  • {}", line(self, thing)));
        std::iter::once(heading).chain(lines).collect()
    }

    fn finding(&self, finding: &Finding) -> String {
        let message = finding.message.get(self.lang);
        let remedy = finding.remedy.get(self.lang);
        let mut text = message.to_owned();
        if !finding.path.is_empty() {
            text += &format!(" ({})", finding.path);
        }
        if !remedy.is_empty() {
            text += &format!("\n    → {remedy}");
        }
        text
    }

    fn document(&self, document: &DocumentVerdict) -> String {
        let name = self.contract.document(&document.id);
        let name = name.map_or(document.id.as_str(), |it| it.title.get(self.lang));
        let state = if document.given {
            ("داده شده", "given")
        } else if document.replaced_by.is_some() {
            ("با پاسخ استعلام", "replaced by an answer")
        } else if document.required {
            ("لازم", "required")
        } else {
            ("اختیاری", "optional")
        };
        let copies = self.choose(copies(document.copies));
        let reason = self.reason(document.because.as_ref());
        let comma = self.choose(("،", ","));
        format!("{name}{comma} {copies} [{}]{reason}", self.choose(state))
    }

    fn reason(&self, because: Option<&Bilingual>) -> String {
        because.map_or_else(String::new, |because| {
            let word = self.choose(("به دلیل", "because"));
            format!("\n    {word}: {}", because.get(self.lang))
        })
    }

    fn need(&self, need: &NeedVerdict) -> String {
        let names: Vec<String> = need.any_of.iter().map(|id| self.record_name(id)).collect();
        let or = self.choose((" یا ", " or "));
        names.join(or) + &self.reason(need.because.as_ref())
    }

    fn record_name(&self, id: &RecordId) -> String {
        let record = self.contract.record(id);
        record.map_or(id.as_str(), |record| record.title.get(self.lang)).to_owned()
    }

    fn check(&self, id: &ProvisionId) -> String {
        let provisions = self.record.map_or(&[][..], |record| &record.provisions);
        let provision = provisions.iter().find(|provision| provision.id == *id);
        provision.map_or(id.as_str(), |provision| provision.text.get(self.lang)).to_owned()
    }

    fn computed(&self, verdict: &Verdict) -> Vec<String> {
        if verdict.computed.is_empty() {
            return Vec::new();
        }
        let values = verdict.computed.iter();
        let lines = values.map(|(id, value)| format!("  • {}: {value}", self.computed_name(id)));
        std::iter::once(format!("\n{}:", self.choose(COMPUTED))).chain(lines).collect()
    }

    fn computed_name(&self, id: &str) -> String {
        let computed = self.record.into_iter().flat_map(Record::computed);
        computed
            .filter(|computed| computed.id.as_str() == id)
            .map(|computed| computed.title.get(self.lang))
            .next()
            .unwrap_or(id)
            .to_owned()
    }

    fn visit(&self, verdict: &Verdict) -> Vec<String> {
        let visit = &verdict.visit;
        if !visit.required {
            return Vec::new();
        }
        let why = visit.because.map(|why| self.choose(presence(why)));
        let word = self.choose(("مراجعه حضوری لازم است", "presence is needed"));
        let mut text = match why {
            Some(why) => format!("\n{word}: {why}"),
            None => format!("\n{word}"),
        };
        if let Some(note) = &visit.note {
            text += &format!("\n    {}", note.get(self.lang));
        }
        vec![text]
    }
}

fn copies(copies: Copies) -> Heading {
    match copies {
        Copies::Original => ("اصل", "original"),
        Copies::Copy => ("رونوشت", "copy"),
        Copies::OriginalAndCopy => ("اصل و رونوشت", "original and copy"),
        Copies::CertifiedCopy => ("رونوشت مصدق", "certified copy"),
        Copies::Electronic => ("الکترونیکی", "electronic"),
    }
}

fn presence(presence: Presence) -> Heading {
    match presence {
        Presence::Drawings => ("تحویل نقشه", "drawings"),
        Presence::CaseOpening => ("تشکیل پرونده", "case opening"),
        Presence::OwnershipTransfer => ("انتقال مالکیت", "ownership transfer"),
    }
}
