//! How a document is cited, and references to take away.

use axum::body::Body;
use exchange::cite::{self, Language, Style};
use exchange::edtf::{self, Date};
use exchange::{DateField, Field, Reference, bibtex, csl_json, ris};
use futures_util::{StreamExt, stream};
use platform::index::SearchProblem;
use platform::pages::{Alternate, Problem, SafeHtml, Slice, attachment};
use platform::room::Form;
use platform::time;
use platform::web::{Answer, Ask};
use platform::words::Lang;
use records::Record;
use records::pages::{found, list_part, reader};

use super::shelves::DOCUMENTS;
use crate::export::{BIBTEX, CSL_JSON, RIS, piece};
use crate::kinds::DOCUMENT;
use crate::reference::reference;

/// Documents of a list that are read at once.
const ROWS: usize = 500;

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

    /// The media type of a file in it.
    fn media(self) -> String {
        format!("{}; charset=utf-8", self.media_type())
    }

    /// The name of a file in it.
    fn file(self, name: &str) -> String {
        format!("{name}.{}", self.ending())
    }

    /// Its own name, the same in every language.
    fn name(self) -> &'static str {
        match self {
            Format::Bib => "BibTeX",
            Format::Ris => "RIS",
            Format::Csl => "CSL-JSON",
        }
    }

    fn form(self) -> Form {
        match self {
            Format::Bib => BIBTEX,
            Format::Ris => RIS,
            Format::Csl => CSL_JSON,
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
    let reference = read_today(reference);
    let language = match ask.speech.lang() {
        Lang::Es => Language::Es,
        Lang::En => Language::En,
        Lang::Pt => Language::Pt,
        Lang::Fr => Language::Fr,
    };
    let styles = [Style::Apa, Style::ChicagoAuthorDate, Style::Mla, Style::Iso690, Style::Vancouver];
    let cited = styles.into_iter().filter_map(|style| {
        // a work that a style cannot cite is cited in the others
        let entry = cite::entry(&reference, style, language).ok()?;
        Some(Cited { style: ask.t(&format!("library-style-{}", style.word())), html: SafeHtml::clean(&entry.html) })
    });
    cited.collect()
}

/// What has no date may change: it is cited with the day on which it was read.
fn read_today(reference: &Reference) -> Reference {
    let mut read = reference.clone();
    let is_undated = read.issued().is_none_or(|date| date == Date::Undated);
    if is_undated
        && read.get(Field::Url).is_some()
        && let Ok(today) = edtf::parse(&time::day_in(time::now(), "UTC"))
    {
        read.dates.entry(DateField::Accessed).or_insert(today);
    }
    read
}

/// One document as a file.
pub async fn one(ask: Ask, id: String, format: Format) -> Answer {
    let (_, record) = match found(&ask, &[&DOCUMENT], &id).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    Ok(file(format, &record.key, &[of(&ask, &record)]))
}

/// The documents of a list as a file, which is written while they are read: it holds all that the list has.
pub async fn all(ask: Ask, format: Format) -> Answer {
    // what cannot be asked is told before anything is sent
    let first = match list_part(&DOCUMENTS, &ask, &Slice { after: None, limit: ROWS }).await {
        Ok(first) => first,
        Err(SearchProblem::Failed(error)) => return Err(Problem::Unknown(error)),
        Err(problem) => return Err(Problem::BadRequest(problem.key())),
    };
    let [before, between, behind] = format.form().around;
    let text = move |ask: &Ask, records: &[Record]| {
        let references: Vec<Reference> = records.iter().map(|record| of(ask, record)).collect();
        if references.is_empty() { String::new() } else { piece(&format.form(), &references) }
    };
    let head = text(&ask, &first.rows);
    let rest = stream::try_unfold((ask, first.next, head.is_empty()), move |(ask, next, is_first)| async move {
        let Some(after) = next else { return Ok(None) };
        let found = list_part(&DOCUMENTS, &ask, &Slice { after: Some(after), limit: ROWS }).await?;
        let text = text(&ask, &found.rows);
        let is_bare = text.is_empty() || is_first;
        let joint = if is_bare { "" } else { between };
        Ok::<_, anyhow::Error>(Some((format!("{joint}{text}"), (ask, found.next, is_first && text.is_empty()))))
    });
    let said = |text: String| stream::once(async move { Ok(text) });
    let body = said(format!("{before}{head}")).chain(rest).chain(said(behind.to_owned()));
    Ok(attachment(format.media(), &format.file("biblioteca"), Body::from_stream(body)))
}

/// The reference of a record as who asks sees it.
pub fn of(ask: &Ask, record: &Record) -> Reference {
    let body = record.body.seen_by(&DOCUMENT, reader(ask));
    reference(record, &body, &ask.whole(&DOCUMENT.address(&record.id)))
}

/// References as a file of a name.
pub fn file(format: Format, name: &str, references: &[Reference]) -> axum::response::Response {
    attachment(format.media(), &format.file(name), format.write(references))
}
