//! What a provider says of a record, as a document says it.

use std::collections::HashMap;

use exchange::oai::DublinCore;
use platform::text::fold;
use platform::words::{COUNTRIES, Lang, Words};
use records::{Body, Confidence, SaidBy, Statement};

use crate::reference::{self, tidy};

/// Rights in the vocabulary of OpenAIRE, which say who may read.
const ACCESS: [(&str, &str); 2] =
    [("info:eu-repo/semantics/openaccess", "open"), ("info:eu-repo/semantics/embargoedaccess", "embargo")];

/// Reads records.
pub struct Reader {
    /// Codes of countries by their folded names in the languages of the site.
    countries: HashMap<String, &'static str>,
}

impl Reader {
    /// One that knows the countries by their names in these words.
    pub fn of(words: &Words) -> Reader {
        let mut countries = HashMap::new();
        for speech in Lang::ALL.map(|lang| words.speak(lang)) {
            countries.extend(COUNTRIES.iter().map(|code| (fold(&speech.country(code)), *code)));
        }
        Reader { countries }
    }

    /// The document; none where it has no title. Nothing in it names a source yet: see [`with_source`].
    pub fn body(&self, dc: &DublinCore) -> Option<Body> {
        let work = dc.work();
        work.title()?;
        let mut body = reference::body(&work, said);
        let rights: Vec<String> = dc.texts("rights").map(str::to_ascii_lowercase).collect();
        if let Some((_, access)) = ACCESS.iter().find(|(word, _)| rights.iter().any(|text| text == word)) {
            body.say("access", said(Statement::text(*access)));
        }
        for place in dc.texts("coverage") {
            let code = self.countries.get(&fold(place)).copied();
            let code = code.or_else(|| COUNTRIES.iter().copied().find(|code| code.eq_ignore_ascii_case(place)));
            if let Some(code) = code {
                body.say("country", said(Statement::text(code)));
            }
        }
        Some(tidy(&body).body)
    }
}

/// A provider says so; nobody here has seen the work.
fn said(statement: Statement) -> Statement {
    Statement { by: SaidBy::Import, confidence: Confidence::Medium, ..statement }
}

/// The same, each statement with where it is said.
pub fn with_source(body: &Body, source: &str) -> Body {
    let mut body = body.clone();
    body.statements_mut().for_each(|statement| statement.source = Some(source.to_owned()));
    body
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use platform::words::SITE;
    use proptest::prelude::*;

    use super::*;

    fn body(elements: &[(&str, &str)]) -> Option<Body> {
        let mut dc = DublinCore::default();
        elements.iter().for_each(|(name, text)| {
            dc.add(name, *text);
        });
        Reader::of(&Words::new(&[SITE]).unwrap()).body(&dc)
    }

    #[test]
    fn a_record_is_a_document_with_its_country_and_access() {
        let body = body(&[
            ("title", "Mujeres en ruta"),
            ("coverage", "Haïti"),
            ("coverage", "hn"),
            ("coverage", "El mundo"),
            ("rights", "info:eu-repo/semantics/openAccess"),
            ("subject", "migración"),
            ("subject", "migración"),
            ("identifier", "https://x.example/1"),
        ])
        .unwrap();
        assert_eq!(body.texts("country"), ["HT", "HN"]);
        assert_eq!((body.text("access"), body.texts("keywords").len()), (Some("open"), 1));
        let title = &body.all("title")[0];
        assert_eq!((title.by, title.confirmed_on.as_deref()), (SaidBy::Import, None));
        assert_eq!(super::tests::body(&[("subject", "sin título")]), None);
    }

    proptest! {
        #[test]
        fn any_text_is_a_document_within_limits(name in "title|creator|date|identifier|source|language|type", text in "\\PC{0,60}") {
            let body = body(&[("title", "T"), (&name, &text)]).unwrap();
            for (_, statements) in body.fields() {
                prop_assert!(statements.iter().all(|s| s.value.plain().chars().count() <= reference::LONGEST_TEXT));
            }
        }
    }
}
