//! Laws and treaties by the words of schema.org; a document describes itself on its own page.

use exchange::web::work_json_ld;
use exchange::{DateField, Field, Kind as Work, Reference, edtf};
use platform::web::Ask;
use records::pages::{Describe, Sayer};
use records::{Body, Kind, Record};
use serde_json::{Value, json};

use crate::kinds::{LAW, SUBJECTS, TREATY};

/// Describes them.
pub struct LawsAndTreaties;

impl Describe for LawsAndTreaties {
    fn describe(&self, ask: &Ask, sayer: &Sayer, kind: &Kind, record: &Record, body: &Body) -> Option<Value> {
        let is_law = kind.name == LAW.name;
        if !is_law && kind.name != TREATY.name {
            return None;
        }
        let lang = ask.speech.lang().code();
        let text = |name| body.text(name).unwrap_or_default();
        let mut work = Reference::new(if is_law { Work::Legislation } else { Work::Treaty });
        work.set(Field::Title, body.in_language(kind.title, lang).unwrap_or(&record.title));
        work.set(Field::Abstract, body.in_language(kind.summary, lang).unwrap_or_default());
        work.set(Field::Number, text("number"));
        work.set(Field::Jurisdiction, text("country"));
        work.set(Field::Url, text("url"));
        work.keywords = body.texts("keywords").into_iter().map(|word| sayer.term(SUBJECTS, word)).collect();
        let named = if is_law { ("kind", text("kind")) } else { ("body", text("body")) };
        if !named.1.is_empty() {
            let words = ask.t(&kind.key(&format!("choice-{}-{}", named.0, named.1)));
            work.set(if is_law { Field::Genre } else { Field::Publisher }, words);
        }
        let day = body.text("adopted_on").or_else(|| body.text("year"));
        if let Some(day) = day.and_then(|day| edtf::parse(day).ok()) {
            work.dates.insert(DateField::Issued, day);
        }
        let mut described: Value =
            serde_json::from_str(&work_json_ld(&work, &ask.whole(&kind.address(&record.id)))).ok()?;
        let map = described.as_object_mut()?;
        let force = match text("status") {
            // what others have amended is in force, in other words
            "in-force" | "amended" => "https://schema.org/InForce",
            "repealed" | "bill" => "https://schema.org/NotInForce",
            _ => "",
        };
        if !force.is_empty() {
            map.insert("legislationLegalForce".into(), json!(force));
        }
        if let Some(day) = body.text("in_force_on") {
            map.insert("legislationDateVersion".into(), json!(day));
        }
        Some(described)
    }
}
