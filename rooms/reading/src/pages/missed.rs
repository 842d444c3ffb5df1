//! What the machine missed, told by a person in the words of the text; and a quotation whose borders are others.

use platform::pages::{Choice, FieldErrors, Fields};
use platform::text::one_line;

use super::correct::{Article, check_why};
use crate::corrections::missed::{places_of, unmarked, words_at};
use crate::corrections::{MISSED, MOVED, Place, RIGHT, Read, Said, Subject, WRONG, place};

/// What can be missed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Missed {
    /// A quotation.
    Quote,
    /// A term of the lists.
    Term,
}

impl Missed {
    /// The one that an address or a form names.
    pub(super) fn parse(key: &str) -> Option<Missed> {
        match key {
            "cita" => Some(Missed::Quote),
            "termino" => Some(Missed::Term),
            _ => None,
        }
    }

    pub(super) fn subject(self) -> Subject {
        match self {
            Missed::Quote => Subject::Quote,
            Missed::Term => Subject::Term,
        }
    }

    /// Catalogue key of its heading.
    pub(super) fn heading(self) -> &'static str {
        match self {
            Missed::Quote => "reading-missed-quote",
            Missed::Term => "reading-missed-term",
        }
    }

    /// What may be said of it: it is there.
    pub(super) fn values(self) -> Vec<&'static str> {
        let mut values = self.subject().values();
        values.retain(|value| !matches!(*value, RIGHT | WRONG));
        values
    }

    /// The terms of the article's language, of which one is told.
    pub(super) fn terms(self, article: &Article) -> Vec<Choice> {
        if self == Missed::Quote {
            return Vec::new();
        }
        let terms = used(article).filter(|(_, term)| term.language == article.language);
        let mut choices: Vec<Choice> = terms.map(|(_, term)| Choice::new(term.id.clone(), term.label())).collect();
        choices.sort_by(|a, b| a.label.cmp(&b.label));
        choices
    }
}

/// The terms that the observatory uses, with their lists.
fn used(article: &Article) -> impl Iterator<Item = (&str, &reading::Term)> {
    let lists = &article.lists;
    lists.iter().flat_map(move |list| {
        let terms = list.list.terms().iter().filter(move |term| !list.is_shadowed(&term.id, lists));
        terms.map(move |term| (list.list_id.as_str(), term))
    })
}

/// What a form tells of something missed.
pub(super) fn told(article: &Article, missed: Missed, sent: &Fields) -> Result<(Read, Said), FieldErrors> {
    let mut errors = FieldErrors::new();
    let Some(reader) = article.reader.clone().filter(|_| sent.text("lectura") == article.state()) else {
        return Err(FieldErrors::one("palabras", "reading-correct-changed"));
    };
    let place = place_told(article, missed, sent, &mut errors);
    let value = sent.text("valor");
    if !missed.values().contains(&value) {
        errors.add("valor", "reading-correct-choose");
    }
    let term = used(article).find(|(_, term)| missed == Missed::Term && term.id == sent.text("termino"));
    let term = term.map(|(list, term)| (term.id.clone(), list.to_owned()));
    if missed == Missed::Term && term.is_none() {
        errors.add("termino", "reading-missed-no-term");
    }
    let why = one_line(sent.text("motivo"));
    check_why(&why, &mut errors);
    let speaker = Some(one_line(sent.text("quien"))).filter(|name| missed == Missed::Quote && !name.is_empty());
    let (Some((place, surface)), true) = (place, errors.is_empty()) else { return Err(errors) };
    let said = Said { value: value.to_owned(), speaker, why };
    let value = MISSED.to_owned();
    Ok((Read { place, others: Vec::new(), surface, term, value, rule: None, speaker: None, reader }, said))
}

/// Where the words stand that a form tells, and the words there.
fn place_told(article: &Article, missed: Missed, sent: &Fields, errors: &mut FieldErrors) -> Option<(Place, String)> {
    let (title, text) = (article.version.title.as_deref().unwrap_or_default(), article.version.text.as_str());
    let words = match missed {
        Missed::Quote => unmarked(sent.as_typed("palabras")),
        Missed::Term => sent.text("palabras"),
    };
    let sides = match missed {
        Missed::Quote => vec![("text", text)],
        Missed::Term => vec![("title", title), ("text", text)],
    };
    let mut found: Vec<(Place, String)> = Vec::new();
    for (within, side) in sides {
        let places = places_of(side, words).into_iter();
        found.extend(
            places.map(|(start, end)| (place(missed.subject(), within, start, end), words_at(side, start, end))),
        );
    }
    let at = match (found.len(), sent.text("vez").parse::<usize>()) {
        (0, _) => {
            errors
                .add("palabras", if words.is_empty() { "reading-missed-no-words" } else { "reading-missed-not-found" });
            return None;
        }
        (1, _) => 0,
        (n, Ok(at)) if (1..=n).contains(&at) => at - 1,
        (n, _) => {
            errors.add_with("vez", "reading-missed-several", &[("n", n.into())]);
            return None;
        }
    };
    let one = found.into_iter().nth(at)?;
    if article.all.iter().any(|read| read.place == one.0) {
        errors.add("palabras", "reading-missed-there");
        return None;
    }
    Some(one)
}

/// What a person says of something read, and of a quotation with other words where it is then.
pub(super) fn moved(article: &Article, read: Read, said: Said, words: &str) -> Result<Vec<(Read, Said)>, FieldErrors> {
    let words = one_line(words);
    let is_moved = read.place.subject == Subject::Quote && said.value != WRONG && !words.is_empty();
    if !is_moved || words == one_line(&read.surface) {
        return Ok(vec![(read, said)]);
    }
    let text = &article.version.text;
    let found = places_of(text, unmarked(&words)).into_iter();
    let places = found.map(|(start, end)| (place(Subject::Quote, "text", start, end), words_at(text, start, end)));
    let near =
        |(place, _): &(Place, String)| (place.start - read.place.start).abs() + (place.end - read.place.end).abs();
    let Some((to, surface)) = places.min_by_key(near) else {
        return Err(FieldErrors::one("palabras", "reading-missed-not-found"));
    };
    if to == read.place {
        return Ok(vec![(read, said)]);
    }
    if to.start >= read.place.end || read.place.start >= to.end {
        return Err(FieldErrors::one("palabras", "reading-missed-elsewhere"));
    }
    if article.all.iter().any(|other| other.place == to) {
        return Err(FieldErrors::one("palabras", "reading-missed-there"));
    }
    // where the machine is right of who speaks, that is told of the words in their new borders
    let value = if said.value == RIGHT { read.value.clone() } else { said.value.clone() };
    let speaker = said.speaker.clone().or_else(|| read.speaker.clone());
    let machine = if read.value == MISSED { MISSED } else { MOVED };
    let there = Read { place: to, surface, value: machine.to_owned(), ..read.clone() };
    let left = Said { value: MOVED.to_owned(), speaker: None, why: said.why.clone() };
    Ok(vec![(read, left), (there, Said { value, speaker, why: said.why })])
}
