//! Verbs of saying, thinking and asking, by the classes of critical reading.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::conjugate::{conjugate, listed};
use super::form::Form;

/// How a verb of saying colours what is said (after Geis, 1987, and Bergler, 1992).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VerbClass {
    /// Says only that it was said: *dijo*, *señaló*.
    Neutral,
    /// Keeps it at arm's length: *alegó*, *pretende*.
    Distancing,
    /// Lends it weight: *confirmó*, *demostró*.
    Supporting,
    /// Says it with feeling: *lamentó*, *denunció*.
    Emotive,
}

/// What follows a verb when it reports.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Frames {
    /// A clause: "dijo que".
    pub(crate) clause: bool,
    /// Words between marks, before or after.
    pub(crate) quote: bool,
    /// An infinitive: "negó ser".
    pub(crate) infinitive: bool,
    /// A noun that holds a clause: "la posibilidad de que".
    pub(crate) noun: bool,
    /// A judgement: "calificó de".
    pub(crate) judgement: bool,
    /// A wish or an order: "pidió que".
    pub(crate) asks: bool,
    /// A clause without a word that opens it: "he said they came".
    pub(crate) bare: bool,
    /// Thinks rather than says.
    pub(crate) thinks: bool,
    /// Reports only within a phrase.
    pub(crate) phrase: bool,
    /// Names its hearer without a preposition: "told reporters that".
    pub(crate) tells: bool,
    /// Urges somebody to something: "instó al gobierno a abrir".
    pub(crate) urges: bool,
    /// Only people do it: "contó", "suspiró".
    pub(crate) of_people: bool,
}

impl Frames {
    fn of(letters: &str) -> Frames {
        let has = |letter| letters.contains(letter);
        Frames {
            clause: has('c'),
            quote: has('q'),
            infinitive: has('i'),
            noun: has('n'),
            judgement: has('j'),
            asks: has('a'),
            bare: has('z'),
            thinks: has('t'),
            phrase: has('p'),
            tells: has('h'),
            urges: has('u'),
            of_people: has('w'),
        }
    }
}

/// A verb.
#[derive(Debug)]
pub(crate) struct Verb {
    pub(crate) lemma: String,
    pub(crate) class: VerbClass,
    pub(crate) frames: Frames,
}

/// Words after a verb that make it report: "poner *de manifiesto*".
#[derive(Debug)]
pub(crate) struct Phrase {
    pub(crate) rest: Vec<String>,
    pub(crate) class: VerbClass,
    pub(crate) frames: Frames,
}

/// A form of a verb as it stands in texts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct VerbForm {
    pub(crate) verb: usize,
    /// May be the verb of one.
    pub(crate) one: bool,
    /// May be the verb of many.
    pub(crate) many: bool,
    pub(crate) participle: bool,
    pub(crate) gerund: bool,
    pub(crate) infinitive: bool,
}

impl VerbForm {
    pub(crate) fn is_finite(&self) -> bool {
        self.one || self.many
    }
}

#[derive(Debug, Default)]
pub(super) struct Verbs {
    pub(super) all: Vec<Verb>,
    pub(super) forms: HashMap<String, VerbForm>,
    pub(super) phrases: HashMap<usize, Vec<Phrase>>,
}

#[derive(Deserialize)]
struct Row {
    language: String,
    lemma: String,
    model: String,
    class: VerbClass,
    frames: String,
    forms: String,
}

#[derive(Deserialize)]
struct PhraseRow {
    language: String,
    lemma: String,
    rest: String,
    class: VerbClass,
    frames: String,
}

impl Verbs {
    pub(super) fn load(language: &str) -> Verbs {
        let mut verbs = Verbs::default();
        let mut rows = csv::Reader::from_reader(include_bytes!("../../data/verbs.csv").as_slice());
        for row in rows.deserialize::<Row>().filter_map(Result::ok).filter(|row| row.language == language) {
            verbs.add(&row);
        }
        let mut rows = csv::Reader::from_reader(include_bytes!("../../data/phrases.csv").as_slice());
        for row in rows.deserialize::<PhraseRow>().filter_map(Result::ok).filter(|row| row.language == language) {
            let Some(verb) = verbs.all.iter().position(|verb| verb.lemma == row.lemma) else { continue };
            let phrase = Phrase {
                rest: row.rest.split(' ').map(str::to_owned).collect(),
                class: row.class,
                frames: Frames::of(&row.frames),
            };
            verbs.phrases.entry(verb).or_default().push(phrase);
        }
        verbs
    }

    fn add(&mut self, row: &Row) {
        let number = self.all.len();
        let mut forms = match row.forms.is_empty() {
            true => conjugate(&row.language, &row.lemma, &row.model),
            false => listed(&row.language, &row.forms),
        };
        if row.language == "en" && !row.forms.is_empty() {
            forms.push((row.lemma.clone(), Form::Many));
        }
        for (form, kind) in forms {
            let entry = self.forms.entry(form).or_insert(VerbForm {
                verb: number,
                one: false,
                many: false,
                participle: false,
                gerund: false,
                infinitive: false,
            });
            if entry.verb != number {
                continue;
            }
            match kind {
                Form::One => entry.one = true,
                Form::Many => entry.many = true,
                Form::Participle => entry.participle = true,
                Form::Gerund => entry.gerund = true,
                Form::PastOrParticiple => {
                    entry.one = true;
                    entry.many = row.language == "en";
                    entry.participle = true;
                }
            }
        }
        if row.language != "en" {
            let infinitive =
                VerbForm { verb: number, one: false, many: false, participle: false, gerund: false, infinitive: true };
            self.forms.entry(row.lemma.clone()).or_insert(infinitive);
        }
        self.all.push(Verb { lemma: row.lemma.clone(), class: row.class, frames: Frames::of(&row.frames) });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_lists_is_read() {
        for bytes in [include_bytes!("../../data/verbs.csv").as_slice(), include_bytes!("../../data/phrases.csv")] {
            let rows = csv::Reader::from_reader(bytes).into_records().filter_map(Result::ok).count();
            assert_eq!(rows, String::from_utf8_lossy(bytes).lines().count() - 1);
        }
        let lists = ["es", "pt", "fr", "en"].map(Verbs::load);
        assert!(lists.iter().all(|verbs| verbs.all.len() > 80 && !verbs.phrases.is_empty()));
    }
}
