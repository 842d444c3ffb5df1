//! How a document is cited, and references to take away.

use exchange::cite::{self, Language, Style};
use exchange::{Reference, bibtex, csl_json, ris};
use platform::pages::{Alternate, SafeHtml, attachment};
use platform::web::{Answer, Ask};
use platform::words::Lang;
use records::pages::{filter, found, reader};
use records::{Record, Records};

use super::shelves::DOCUMENTS;
use crate::kinds::DOCUMENT;
use crate::reference::reference;

/// References of a list that are written in one file.
const MOST_REFERENCES: usize = 2000;

/// A format of references.
#[derive(Clone, Copy)]
pub enum Format {
    /// BibTeX.
    Bib,
    /// RIS.
    Ris,
    /// CSL-JSON.
    Csl,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 3] = [Format::Bib, Format::Ris, Format::Csl];

    /// The ending of its address.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Bib => "bib",
            Format::Ris => "ris",
            Format::Csl => "csl.json",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Format::Bib => "application/x-bibtex",
            Format::Ris => "application/x-research-info-systems",
            Format::Csl => "application/vnd.citationstyles.csl+json",
        }
    }

    /// Its own name, the same in every language.
    fn name(self) -> &'static str {
        match self {
            Format::Bib => "BibTeX",
            Format::Ris => "RIS",
            Format::Csl => "CSL-JSON",
        }
    }

    fn write(self, references: &[Reference]) -> String {
        match self {
            Format::Bib => bibtex::write(references, bibtex::Letters::Utf8),
            Format::Ris => ris::write(references),
            Format::Csl => csl_json::write(references),
        }
    }
}

/// These references at an address that goes on with the ending of each format.
pub fn alternates(title: &str, address: &str, query: &str) -> Vec<Alternate> {
    let one = |format: Format| Alternate {
        href: format!("{address}.{}{query}", format.ending()),
        kind: format.media_type().to_owned(),
        title: title.to_owned(),
        label: format.name().to_owned(),
    };
    Format::ALL.map(one).into()
}

/// A document in a style.
pub struct Cited {
    /// The style's name.
    pub style: String,
    /// The entry.
    pub html: SafeHtml,
}

/// A document in the five styles, the first of which is shown open.
pub fn cited(ask: &Ask, reference: &Reference) -> Vec<Cited> {
    let language = match ask.speech.lang() {
        Lang::Es => Language::Es,
        Lang::En => Language::En,
        Lang::Pt => Language::Pt,
        Lang::Fr => Language::Fr,
    };
    let styles = [Style::Apa, Style::ChicagoAuthorDate, Style::Mla, Style::Iso690, Style::Vancouver];
    let cited = styles.into_iter().filter_map(|style| {
        // a work that a style cannot cite is cited in the others
        let entry = cite::entry(reference, style, language).ok()?;
        Some(Cited { style: ask.t(&format!("library-style-{}", style.word())), html: SafeHtml::clean(&entry.html) })
    });
    cited.collect()
}

/// One document as a file.
pub async fn one(ask: Ask, id: String, format: Format) -> Answer {
    let (_, record) = match found(&ask, &[&DOCUMENT], &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    Ok(file(format, &record.key, &[of(&ask, &record)]))
}

/// The documents of a list as a file.
pub async fn all(ask: Ask, format: Format) -> Answer {
    let filter = filter(&DOCUMENTS, &ask);
    let found = Records::of(&ask.node.db).list(&filter, None, MOST_REFERENCES).await?;
    let references: Vec<Reference> = found.iter().map(|record| of(&ask, record)).collect();
    Ok(file(format, "biblioteca", &references))
}

/// The reference of a record as who asks sees it.
pub fn of(ask: &Ask, record: &Record) -> Reference {
    let body = record.body.seen_by(&DOCUMENT, reader(ask));
    reference(record, &body, &ask.whole(&DOCUMENT.address(&record.id)))
}

/// References as a file of a name.
pub fn file(format: Format, name: &str, references: &[Reference]) -> axum::response::Response {
    let file = format!("{name}.{}", format.ending());
    attachment(format!("{}; charset=utf-8", format.media_type()), &file, format.write(references))
}
