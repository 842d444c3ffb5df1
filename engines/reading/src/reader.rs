//! A text read.

use std::collections::{HashMap, HashSet};

use xxhash_rust::xxh3::xxh3_64;

use crate::doc::Doc;
use crate::facts::{Described, Facts, Given, KnownOrganisation, KnownPlaces, Side};
use crate::flags::Flags;
use crate::known::{KnownName, KnownNames, write_names};
use crate::language::identify;
use crate::lexicon::Lexicon;
use crate::model::Model;
use crate::people::{self, Person};
use crate::quotes::{self, Quote};
use crate::reading::{Mark, Reading};
use crate::roles::{Role, roles};
use crate::senses::{is_name, is_parted_by_verb};
use crate::span::{Span, Within};
use crate::subject::{About, Subject};
use crate::terms::{Category, Finder, TermList};
use crate::voice::{Voice, voice};

/// Changes whenever the same list could give other marks.
const ENGINE: &str = "10";

/// A text to be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text<'a> {
    /// The headline.
    pub title: Option<&'a str>,
    /// The body.
    pub text: &'a str,
    /// ISO 639 code or BCP 47 tag (`es-HN`) when known; else the language is told from the text.
    pub language: Option<&'a str>,
}

/// Reads texts with a list of terms. Made once, used from any thread.
#[derive(Debug)]
pub struct Reader {
    list: TermList,
    /// By language, so that only the terms of a text's language are sought.
    finders: HashMap<String, Finder>,
    version: String,
    organisations: Given,
    names: KnownNames,
    places: KnownPlaces,
    model: Option<Model>,
}

impl Reader {
    /// A reader for a list.
    pub fn new(list: &TermList) -> Reader {
        let mut finders: HashMap<String, Finder> = HashMap::new();
        for (place, term) in list.terms().iter().enumerate() {
            finders.entry(term.language.clone()).or_default().add(place, term);
        }
        let version = format!("{ENGINE}-{:016x}", xxh3_64(list.write_csv().as_bytes()));
        Reader {
            list: list.clone(),
            finders,
            version,
            organisations: Given::default(),
            names: KnownNames::default(),
            places: KnownPlaces::default(),
            model: None,
        }
    }

    /// The same reader, which also finds organisations that the caller knows.
    #[must_use]
    pub fn with_organisations(mut self, list: &[KnownOrganisation]) -> Reader {
        self.organisations = Given::of(list);
        self.version = format!("{}-{:08x}", self.version, xxh3_64(self.organisations.digest_text().as_bytes()) as u32);
        self
    }

    /// The same reader, which asks names that the caller knows before its own tables; of names told twice the first counts.
    /// Without any it is the same in its version, too.
    #[must_use]
    pub fn with_names(mut self, list: &[KnownName]) -> Reader {
        if list.is_empty() {
            return self;
        }
        self.names = KnownNames::of(list);
        self.places = KnownPlaces::of(list);
        self.version = format!("{}-{:08x}", self.version, xxh3_64(write_names(list).as_bytes()) as u32);
        self
    }

    /// The same reader, which also gives the suggestions of a model; `digest` tells the model from others in the version.
    #[must_use]
    pub fn with_model(mut self, model: Model, digest: u32) -> Reader {
        self.version = format!("{}-{digest:08x}", self.version);
        self.model = Some(model);
        self
    }

    /// Version of the engine and digest of the list: two readers of the same version read every text alike.
    pub fn version(&self) -> String {
        self.version.clone()
    }

    /// Reads a text.
    pub fn read(&self, text: &Text<'_>) -> Reading {
        self.read_article(text, &About::default())
    }

    /// Reads an article with what its page says of it.
    pub fn read_article(&self, text: &Text<'_>, about: &About<'_>) -> Reading {
        let (language, confidence) = language_of(text);
        let lexicon = Lexicon::of(&language);
        let title = text.title.and_then(|title| lexicon.map(|lexicon| Heard::of(title, lexicon, &self.names)));
        let body = lexicon.map(|lexicon| Heard::of(text.text, lexicon, &self.names));
        let (facts, subject, flags, roles) = self.told(title.as_ref(), body.as_ref(), about);
        let mut terms = Vec::new();
        if let Some(finder) = self.finders.get(&language) {
            if let Some(written) = text.title {
                self.mark(finder, written, Within::Title, (title.as_ref(), &facts), &mut terms);
            }
            self.mark(finder, text.text, Within::Text, (body.as_ref(), &facts), &mut terms);
        }
        let model = self.model.as_ref().filter(|_| lexicon.is_some());
        let frames = model.map_or_else(Vec::new, |model| model.suggest(text.title, text.text));
        let (people, quotes) = body.map_or((Vec::new(), Vec::new()), |heard| (heard.people, heard.quotes));
        Reading { language, confidence, terms, people, quotes, facts, roles, subject, flags, frames }
    }

    /// What headline and body tell besides terms, people and quotations.
    fn told(
        &self,
        title: Option<&Heard<'_>>,
        body: Option<&Heard<'_>>,
        about: &About<'_>,
    ) -> (Facts, Subject, Flags, Vec<Role>) {
        let title = title.map(|heard| heard.side(Within::Title));
        let body = body.map(|heard| heard.side(Within::Text));
        let sides: Vec<&Side<'_>> = title.iter().chain(&body).collect();
        let facts = Facts::of(&sides, &self.organisations, &self.places);
        let subject = Subject::of(&sides, about);
        let flags = Flags::of(&sides, &facts, &subject.topics);
        let roles = body.as_ref().map_or_else(Vec::new, |side| roles(side, &facts));
        (facts, subject, flags, roles)
    }

    fn mark(
        &self,
        finder: &Finder,
        text: &str,
        within: Within,
        (heard, facts): (Option<&Heard<'_>>, &Facts),
        marks: &mut Vec<Mark>,
    ) {
        // "taxis colombianos ilegales": an origin of things makes nobody unlawful
        let of_things = facts.demonyms.iter().filter(|one| one.within == within && one.of == Described::Thing);
        let of_things: HashSet<usize> = of_things.map(|one| one.span.start).collect();
        let tokens = finder.tokens(text);
        for found in finder.find(&tokens, within) {
            let words = tokens.all.get(found.words.clone()).unwrap_or_default();
            let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
            let Some(term) = self.list.terms().get(found.place) else { continue };
            let span = Span { start: first.span.start, end: last.span.end };
            let is_of_people = matches!(term.category, Category::Illegality | Category::Contested);
            let is_other = |heard: &Heard<'_>| {
                is_name(&heard.doc, span)
                    || is_of_people && (of_things.contains(&span.start) || is_parted_by_verb(&heard.doc, span))
            };
            if heard.is_some_and(is_other) {
                continue;
            }
            marks.push(Mark {
                term_id: term.id.clone(),
                surface: tokens.surface(first, last).to_owned(),
                span,
                voice: heard.map_or(Voice::Own, |heard| voice(&heard.doc, &heard.quotes, span)),
                within,
                evidence: found.evidence,
                severity: term.severity,
                alternatives: term.recommended.clone(),
                source: term.source.clone(),
            });
        }
    }
}

/// A text with its people and what they say.
struct Heard<'a> {
    doc: Doc<'a>,
    people: Vec<Person>,
    quotes: Vec<Quote>,
}

impl<'a> Heard<'a> {
    fn of(text: &'a str, lexicon: &'static Lexicon, names: &'a KnownNames) -> Heard<'a> {
        let doc = Doc::of(text, lexicon, names.spoken(lexicon.language));
        let mut cast = people::cast(&doc);
        let quotes = quotes::quotes(&doc, &mut cast);
        let people = people::people(&doc, &cast);
        Heard { doc, people, quotes }
    }

    fn side(&self, within: Within) -> Side<'_> {
        Side::of(&self.doc, &self.people, &self.quotes, within)
    }
}

/// The language given, without its region; else the language told from title and text.
fn language_of(text: &Text<'_>) -> (String, f64) {
    let given = text.language.and_then(|tag| tag.split(['-', '_']).next()).map(str::to_lowercase);
    if let Some(given) = given.filter(|code| (2..=3).contains(&code.len()) && code != "und") {
        return (given, 1.0);
    }
    let guess = match (text.text.trim(), text.title) {
        ("", Some(title)) => identify(title),
        _ => identify(text.text),
    };
    (guess.language.to_owned(), guess.confidence)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn reader(rows: &str) -> Reader {
        let header =
            "id,language,label,pattern,category,severity,recommended,source,recommended_by,requires,excludes,within";
        let parsed = TermList::parse_csv(format!("{header}\n{rows}").as_bytes());
        assert_eq!(parsed.problems, []);
        Reader::new(&parsed.list)
    }

    fn row(id: &str, pattern: &str, rest: &str) -> String {
        format!("{id},es,x,{pattern},slur,low,y,Guía,source,{rest}\n")
    }

    fn found(reader: &Reader, text: &str) -> Vec<(String, String)> {
        let reading = reader.read(&Text { title: None, text, language: Some("es-HN") });
        reading.terms.into_iter().map(|mark| (mark.term_id, mark.surface)).collect()
    }

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn the_longest_stays_then_the_first() {
        let reader = reader(
            &(row("1", "ola", ",,")
                + &row("2", "ola de *1 gente", ",,")
                + &row("3", "gente", ",,")
                + &row("4", "gente", ",,")),
        );
        assert_eq!(
            found(&reader, "Una ola de mucha gente y gente."),
            pairs(&[("2", "ola de mucha gente"), ("3", "gente")])
        );
        assert_eq!(found(&reader, "Una ola, de gente."), pairs(&[("1", "ola"), ("3", "gente")]));
    }

    #[test]
    fn accents_may_be_missing_but_not_wrong() {
        let reader = reader(&(row("1", "público|invasión", ",,") + &row("2", "=mató", ",,")));
        assert_eq!(
            found(&reader, "INVASION, Invasio\u{301}n, publico: publicó"),
            pairs(&[("1", "INVASION"), ("1", "Invasio\u{301}n"), ("1", "publico")])
        );
        assert_eq!(found(&reader, "mato, MATÓ"), pairs(&[("2", "MATÓ")]));
    }

    #[test]
    fn quotes_and_hyphens_do_not_part_a_phrase() {
        let reader = reader(&row("1", "ola humano", ",,"));
        assert_eq!(found(&reader, "la «ola» humana; ola-humana; ola. Humana").len(), 2);
    }

    #[test]
    fn neighbours_count_and_are_not_marked() {
        let reader = reader(&row("1", "<los|# =ilegales !acto|cruce", ",,"));
        assert_eq!(found(&reader, "los ilegales, 4.000 ilegales"), pairs(&[("1", "ilegales"), ("1", "ilegales")]));
        assert_eq!(found(&reader, "los ilegales cruces; ilegales; migrantes ilegales"), []);
    }

    #[test]
    fn context_and_exclusion_are_kept() {
        let reader = reader(&(row("1", "ola", "frontera|mar,,") + &row("2", "mena", ",mena de hierro,")));
        assert_eq!(found(&reader, "Una ola en la frontera. Otra ola.").len(), 1);
        assert_eq!(found(&reader, "La mena de hierro. La mena."), pairs(&[("2", "mena")]));
    }

    #[test]
    fn titles_and_languages_are_kept_apart() {
        let reader = reader(&row("1", "ola", ",,title"));
        let read = |language| reader.read(&Text { title: Some("Ola"), text: "ola", language }).terms.len();
        assert_eq!((read(Some("es")), read(Some("pt")), read(Some("fr-FR"))), (1, 0, 0));
        assert_eq!(reader.read(&Text { title: None, text: "", language: None }).language, "und");
    }

    #[test]
    fn a_text_made_to_be_slow_is_read_at_once() {
        let reader = reader(&(row("1", "a *8 a *8 a *8 b", ",,") + &row("2", "a (a) (a) (a) (a) *8 b", ",a *8 a b,")));
        let start = std::time::Instant::now();
        assert_eq!(found(&reader, &"a ".repeat(20_000)), []);
        assert!(start.elapsed().as_secs() < 20);
    }

    #[test]
    fn the_version_follows_the_list() {
        let one = reader(&row("1", "ola", ",,"));
        assert_eq!(one.version(), reader(&row("1", "ola", ",,")).version());
        assert_ne!(one.version(), reader(&row("1", "olas", ",,")).version());
    }

    proptest! {
        #[test]
        fn spans_hold_the_surface(text in "(\\PC{0,3}|ola|🙂|e\u{301}|humana|de|gente|4\\.0|[ .,\n-]){0,40}") {
            let reader = reader(&(row("1", "ola (de) *2 gente|humano", ",,") + &row("2", "ola !de", "gente,,") + &row("3", "<# gente", ",,")));
            let mut last = 0;
            for mark in reader.read(&Text { title: None, text: &text, language: Some("es") }).terms {
                let span: String = text.chars().skip(mark.span.start).take(mark.span.end - mark.span.start).collect();
                prop_assert_eq!(&span, &mark.surface);
                prop_assert!(mark.span.start >= last);
                last = mark.span.end;
            }
        }
    }
}
