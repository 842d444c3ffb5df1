//! A document as reference managers know it, and back.

use std::collections::BTreeSet;

use exchange::{DateField, Field, Kind, Name, Reference, Role, edtf, names};
use records::{Body, Form, Record, Statement, Value};

use crate::identity::{bare_doi, own_title};
use crate::kinds::DOCUMENT;

/// Longest line and longest text, in characters, as forms take them.
const LONGEST_LINE: usize = 500;
pub const LONGEST_TEXT: usize = 20_000;
/// Values of one field.
const MOST_VALUES: usize = 200;
/// Fields that both sides have, under their names here and there.
const SAME: [(&str, Field); 13] = [
    ("container", Field::ContainerTitle),
    ("volume", Field::Volume),
    ("issue", Field::Issue),
    ("pages", Field::Page),
    ("edition", Field::Edition),
    ("publisher", Field::Publisher),
    ("place", Field::PublisherPlace),
    ("language", Field::Language),
    ("doi", Field::Doi),
    ("issn", Field::Issn),
    ("url", Field::Url),
    ("abstract", Field::Abstract),
    ("licence", Field::License),
];

/// Who did something else for a work than write it.
const ROLES: [(&str, Role); 2] = [("editors", Role::Editor), ("translators", Role::Translator)];

/// The reference of a document. `address` is where its record stands, for a work that has no address of its own.
pub fn reference(record: &Record, body: &Body, address: &str) -> Reference {
    let mut reference = Reference::new(kind_there(body.text("type").unwrap_or_default()));
    reference.id = record.key.clone();
    reference.set(Field::Title, own_title(body).unwrap_or(&record.title));
    for (name, field) in SAME {
        reference.set(field, body.text(name).unwrap_or_default());
    }
    reference.set(Field::Doi, bare_doi(body).unwrap_or_default());
    if reference.get(Field::Url).is_none() && reference.get(Field::Doi).is_none() {
        reference.set(Field::Url, address);
    }
    reference.set(Field::Isbn, body.texts("isbn").join(" "));
    for author in body.texts("authors") {
        if let Some(name) = names::read(author) {
            reference.add(Role::Author, name);
        }
    }
    // a body that made the work with named people stands behind them in lists of works; alone it is the author
    for author in body.texts("corporate_author") {
        reference.add(Role::Author, Name::Body(author.to_owned()));
    }
    for (field, role) in ROLES {
        for name in body.texts(field).into_iter().filter_map(names::read) {
            reference.add(role, name);
        }
    }
    if let Some(date) = body.text("issued").and_then(|issued| edtf::parse(issued).ok()) {
        reference.dates.insert(DateField::Issued, date);
    }
    reference.keywords = body.texts("keywords").into_iter().map(str::to_owned).collect();
    reference
}

/// What a file says of a work; `said` gives each statement its provenance.
pub fn body(reference: &Reference, said: impl Fn(Statement) -> Statement) -> Body {
    let mut body = Body::new();
    let language = reference.get(Field::Language).map(|tag| tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase());
    let language = language.filter(|code| (2..=3).contains(&code.len()));
    if let Some(title) = reference.title() {
        body.say("title", said(Statement { lang: language.clone(), ..Statement::text(title) }));
    }
    for other in &reference.translations {
        body.say("title", said(Statement { lang: other.language.clone(), ..Statement::text(&other.title) }));
    }
    body.say("type", said(Statement::text(kind_here(reference.kind))));
    for name in reference.people(Role::Author) {
        let field = if matches!(name, Name::Body(_)) { "corporate_author" } else { "authors" };
        body.say(field, said(Statement::text(listed(name))));
    }
    for (field, role) in ROLES {
        for name in reference.people(role) {
            body.say(field, said(Statement::text(written(name))));
        }
    }
    if let Some(date) = reference.issued() {
        body.say("issued", said(Statement::text(date.to_string())));
    }
    for (name, field) in SAME.into_iter().filter(|(name, _)| *name != "language") {
        if let Some(text) = reference.get(field) {
            body.say(name, said(Statement::text(text)));
        }
    }
    if let Some(language) = language {
        body.say("language", said(Statement::text(language)));
    }
    for isbn in reference.get(Field::Isbn).unwrap_or_default().split([' ', ',', ';']).filter(|isbn| !isbn.is_empty()) {
        body.say("isbn", said(Statement::text(isbn)));
    }
    for keyword in &reference.keywords {
        body.say("keywords", said(Statement::text(keyword)));
    }
    body
}

/// A name as the one line of a field. A body that does not look like one is told by a comma, as names are read.
fn written(name: &Name) -> String {
    match name {
        Name::Body(body) if !matches!(names::read(body), Some(Name::Body(_))) => format!("{body},"),
        name => listed(name),
    }
}

/// A name as lists sort it, whatever capitals the file has: somebody is the same in all of them.
fn listed(name: &Name) -> String {
    let sorted = name.sorted();
    match name {
        Name::Person(_) => names::read(&sorted).map_or(sorted, |read| read.sorted()),
        Name::Body(_) => sorted,
    }
}

/// What a file says, as a form would have taken it.
pub struct Tidied {
    pub body: Body,
    /// The fields of which something did not come along.
    pub cut: Vec<&'static str>,
}

/// Within the limits that forms have, each value once, and no more values than a field may have; what is no address of the
/// web leads nowhere.
pub fn tidy(body: &Body) -> Tidied {
    let mut tidied = Tidied { body: Body::new(), cut: Vec::new() };
    for field in DOCUMENT.fields {
        let (most, longest) = (
            if field.many { MOST_VALUES } else { 1 },
            if matches!(field.form, Form::Text) { LONGEST_TEXT } else { LONGEST_LINE },
        );
        let mut seen = BTreeSet::new();
        let (mut statements, mut is_cut) = (Vec::new(), false);
        for statement in body.all(field.name) {
            let Value::Text(text) = &statement.value else { continue };
            let text = text.trim();
            let is_long = text.chars().count() > longest;
            is_cut |= is_long;
            // half an address leads elsewhere
            if matches!(field.form, Form::Address) && !text.is_empty() && (is_long || !is_web(text)) {
                is_cut = true;
                continue;
            }
            let text: String = text.chars().take(longest).collect();
            if !text.is_empty() && seen.insert((text.clone(), statement.lang.clone())) {
                let lang = statement.lang.as_deref().and_then(short);
                statements.push(Statement { value: Value::Text(text), lang, ..statement.clone() });
            }
        }
        is_cut |= statements.len() > most;
        statements.truncate(most);
        tidied.cut.extend(is_cut.then_some(field.name));
        tidied.body.set(field.name, statements);
    }
    tidied
}

/// Is it an address of the web?
pub fn is_web(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// `es` of `es-GT`.
fn short(tag: &str) -> Option<String> {
    let code = tag.split(['-', '_']).next()?.to_lowercase();
    ((2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase())).then_some(code)
}

fn kind_there(word: &str) -> Kind {
    match word {
        "guide" => Kind::Report,
        "legal-case" => Kind::LegalCase,
        word => Kind::from_csl(word).unwrap_or(Kind::Document),
    }
}

/// Our types are few: what has no word of its own is a report, as libraries file it.
fn kind_here(kind: Kind) -> &'static str {
    match kind {
        Kind::Article
        | Kind::ArticleJournal
        | Kind::ArticleMagazine
        | Kind::ArticleNewspaper
        | Kind::Review
        | Kind::ReviewBook
        | Kind::PaperConference => "article-journal",
        Kind::Book | Kind::Collection | Kind::Classic | Kind::Periodical => "book",
        Kind::Chapter | Kind::Entry | Kind::EntryDictionary | Kind::EntryEncyclopedia => "chapter",
        Kind::LegalCase | Kind::Hearing => "legal-case",
        Kind::Thesis => "thesis",
        Kind::Webpage | Kind::Post | Kind::PostWeblog => "webpage",
        _ => "report",
    }
}
