//! The work that Dublin Core tells of, as far as fifteen elements can: the way back of [`DublinCore::of`].

use super::DublinCore;
use crate::edtf;
use crate::names;
use crate::reference::{Reference, TitleIn};
use crate::vocabulary::{DateField, Field, Kind, Role};

/// Words by which repositories say what a thing is, in the order in which they are looked for: folded, without spaces.
const KINDS: [(&[&str], Kind); 9] = [
    (&["thesis", "tesis", "tese", "dissertation"], Kind::Thesis),
    (&["bookpart", "chapter", "capitulo", "chapitre"], Kind::Chapter),
    (&["conference", "ponencia"], Kind::PaperConference),
    (&["article", "articulo", "artigo"], Kind::ArticleJournal),
    (&["report", "informe", "relatorio", "rapport", "workingpaper"], Kind::Report),
    (&["book", "libro", "livro", "livre"], Kind::Book),
    (&["legalcase", "sentencia"], Kind::LegalCase),
    (&["webpage", "website"], Kind::Webpage),
    (&["dataset"], Kind::Dataset),
];
/// Codes of three letters whose language has one of two.
const LANGUAGES: [(&str, &str); 12] = [
    ("spa", "es"),
    ("esp", "es"),
    ("eng", "en"),
    ("por", "pt"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("deu", "de"),
    ("ger", "de"),
    ("ita", "it"),
    ("cat", "ca"),
    ("hat", "ht"),
    ("que", "qu"),
];

impl DublinCore {
    /// The texts of an element, in order.
    pub fn texts<'a>(&'a self, element: &'a str) -> impl Iterator<Item = &'a str> {
        self.elements.iter().filter(move |(name, ..)| name == element).map(|(.., text)| text.trim())
    }

    /// The work. What has no place in a reference (contributors without a role, coverage) is left to the reader.
    pub fn work(&self) -> Reference {
        let mut work = Reference::new(self.texts("type").find_map(kind).unwrap_or(Kind::Document));
        let language = self.texts("language").find_map(language);
        let titles: Vec<_> = self.elements.iter().filter(|(name, ..)| name == "title").collect();
        if let Some((_, _, title)) = titles.first() {
            work.set(Field::Title, title.trim());
        }
        let others = titles
            .iter()
            .skip(1)
            .map(|(_, language, title)| TitleIn { language: language.clone(), title: title.trim().to_owned() });
        work.translations =
            others.filter(|other| Some(other.title.as_str()) != titles.first().map(|t| t.2.trim())).collect();
        for name in self.texts("creator").filter_map(names::read) {
            work.add(Role::Author, name);
        }
        work.keywords = self.texts("subject").filter(|text| !text.is_empty()).map(str::to_owned).collect();
        if let Some(date) = self.date() {
            work.dates.insert(DateField::Issued, date);
        }
        let longest = self.texts("description").max_by_key(|text| text.chars().count());
        work.set(Field::Abstract, longest.unwrap_or_default());
        work.set(Field::Publisher, self.texts("publisher").next().unwrap_or_default());
        work.set(Field::Language, language.unwrap_or_default());
        work.set(Field::License, self.texts("rights").find(|text| is_licence(text)).unwrap_or_default());
        self.texts("identifier").for_each(|text| identifier(&mut work, text));
        self.texts("source").for_each(|text| source(&mut work, text));
        work
    }

    /// Many repositories give also the days of their own work, as instants: those of the publication have no hour.
    fn date(&self) -> Option<edtf::Date> {
        let plain = |text: &&str| !text.contains('T');
        let texts: Vec<&str> = self.texts("date").collect();
        let told = texts.iter().copied().filter(plain).find_map(edtf::read);
        told.or_else(|| texts.iter().filter_map(|text| edtf::read(text.split('T').next()?)).next())
    }
}

fn kind(text: &str) -> Option<Kind> {
    let word: String = edtf::fold(text).chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let found = KINDS.iter().find(|(words, _)| words.iter().any(|one| word.contains(one)));
    found.map(|(_, kind)| *kind).or_else(|| Kind::from_csl(text))
}

/// `es`, `es-GT`, `spa`; not the name of a language.
fn language(text: &str) -> Option<String> {
    let code = text.split(['-', '_']).next()?.to_lowercase();
    let is_code = (2..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase());
    let short = LANGUAGES.iter().find(|(long, _)| *long == code).map(|(_, short)| (*short).to_owned());
    is_code.then(|| short.unwrap_or(code))
}

/// Who may read it is no licence.
fn is_licence(text: &str) -> bool {
    !text.is_empty() && !text.to_ascii_lowercase().starts_with("info:eu-repo/semantics/")
}

/// A DOI, an ISBN, an ISSN, or the address; others name the thing in its repository only.
fn identifier(work: &mut Reference, text: &str) {
    let low = text.to_ascii_lowercase();
    let after = |mark: &str| low.find(mark).and_then(|at| text.get(at + mark.len()..)).map(str::trim);
    let is_web = low.starts_with("http://") || low.starts_with("https://");
    let doi = after("doi.org/").or_else(|| after("doi:")).or_else(|| Some(text).filter(|_| !is_web));
    if let Some(doi) = doi.filter(|doi| doi.starts_with("10.") && doi.contains('/')) {
        set_free(work, Field::Doi, doi);
    } else if is_web {
        set_free(work, Field::Url, text);
    } else if let Some(isbn) = after("isbn") {
        let isbn = isbn.trim_start_matches([':', ' ', '=']);
        let all = format!("{} {isbn}", work.get(Field::Isbn).unwrap_or(""));
        work.set(Field::Isbn, all.trim());
    } else if let Some(issn) = after("issn") {
        set_free(work, Field::Issn, issn.trim_start_matches([':', ' ', '=']));
    }
}

/// "Identities 7(4): 441-459", or a number, or only where it stands.
fn source(work: &mut Reference, text: &str) {
    let low = text.to_ascii_lowercase();
    if low.contains("issn") || low.contains("isbn") {
        return identifier(work, text);
    }
    if !matches!(work.kind, Kind::ArticleJournal | Kind::Chapter | Kind::PaperConference) || low.starts_with("http") {
        return;
    }
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit() || "-–".contains(c));
    let (rest, pages) = match text.rsplit_once(": ") {
        Some((rest, pages)) if is_number(pages.trim()) => (rest.trim(), pages.trim()),
        _ => (text, ""),
    };
    let (rest, issue) = match rest.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
        Some((rest, issue)) if is_number(issue.trim()) => (rest.trim(), issue.trim()),
        _ => (rest, ""),
    };
    let (container, volume) = match rest.rsplit_once(' ') {
        Some((container, volume)) if is_number(volume) => (container, volume),
        _ => (rest, ""),
    };
    for (field, text) in
        [(Field::ContainerTitle, container), (Field::Volume, volume), (Field::Issue, issue), (Field::Page, pages)]
    {
        set_free(work, field, text);
    }
}

fn set_free(work: &mut Reference, field: Field, text: &str) {
    if work.get(field).is_none() {
        work.set(field, text.trim());
    }
}
