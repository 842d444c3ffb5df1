//! The people of a text: each with the places where the text names them.

use std::collections::HashMap;
use std::ops::Range;

use super::beside::{sex_by_naming, sex_by_possessive, sex_by_predicate};
use super::noun_phrase::{NounPhrase, PhraseKind};
use super::phrase::phrase_at;
use super::places::{is_called_place, is_place_or_medium, is_where};
use super::somebody::somebody;
use crate::doc::Doc;
use crate::fold::folded;
use crate::known::NamesSpoken;
use crate::sex::{Sex, SexEvidence};
use crate::words::Kind;

/// A text names no more people than this; further names are left out, so that no text takes long.
const MOST_FIGURES: usize = 1000;
/// Proofs of sex kept of one person.
const MOST_TOLD: usize = 100;

/// Somebody in a text.
#[derive(Clone, Debug)]
pub(crate) struct Figure {
    /// The longest form of the name, or the description of one without a name.
    pub(crate) name: String,
    /// Its words, folded.
    words: Vec<String>,
    pub(crate) mentions: Vec<Range<usize>>,
    /// Every sex that the text gave, with its evidence.
    told: Vec<(Sex, SexEvidence)>,
    titles: Vec<u32>,
    pub(crate) role: Option<String>,
    pub(crate) affiliation: Option<String>,
    pub(crate) office: bool,
}

impl Figure {
    /// The sex with the strongest evidence; among equals the one told most often.
    pub(crate) fn sex(&self) -> Option<(Sex, SexEvidence)> {
        let rank = |evidence: SexEvidence| match evidence {
            SexEvidence::Stated | SexEvidence::Title => 0,
            SexEvidence::Agreement => 1,
            SexEvidence::Known => 2,
            SexEvidence::KnownName | SexEvidence::Name | SexEvidence::Ending => 3,
            SexEvidence::Pronoun => 4,
        };
        let best = self.told.iter().map(|(_, evidence)| rank(*evidence)).min()?;
        let strongest = || self.told.iter().filter(|(_, evidence)| rank(*evidence) == best);
        let count = |sex: Sex| strongest().filter(|(told, _)| *told == sex).count();
        let sex = [Sex::Other, Sex::Woman, Sex::Man].into_iter().max_by_key(|sex| count(*sex))?;
        strongest().find(|(told, _)| *told == sex).copied()
    }

    /// How sure the sex is, 0 to 1.
    pub(crate) fn confidence(&self, known: NamesSpoken<'_>) -> f64 {
        match self.sex() {
            Some((_, SexEvidence::Stated | SexEvidence::Title)) => 0.98,
            Some((_, SexEvidence::Agreement)) => 0.95,
            Some((_, evidence)) if evidence.is_of_name() => {
                known.guess(&self.name).map_or(0.0, |(_, _, confidence)| confidence)
            }
            Some(_) => 0.85,
            None => 0.0,
        }
    }
}

/// All people of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cast {
    pub(crate) figures: Vec<Figure>,
    by_word: HashMap<String, Vec<usize>>,
}

/// Finds the people whom a text names.
pub(crate) fn cast(doc: &Doc<'_>) -> Cast {
    let mut cast = Cast::default();
    let mut alone: Vec<NounPhrase> = Vec::new();
    let mut taken = 0;
    for sentence in &doc.sentences {
        for at in sentence.clone() {
            let word = doc.word(at);
            let is_head = doc.lexicon.noun(&word.lower).is_some_and(|noun| noun.kind.is_person());
            if word.kind != Kind::Word || !(word.capital || doc.is_det(at) || is_head) || at < taken {
                continue;
            }
            let Some(phrase) = phrase_at(doc, at, sentence.end) else { continue };
            let Some(name) = phrase.name.clone() else { continue };
            if !matches!(phrase.kind, PhraseKind::Person | PhraseKind::Name) || phrase.plural {
                // "la colonia Rosa Elena Mejía" holds no Elena Mejía
                if is_place_or_medium(doc, &name) || is_called_place(doc, &name) {
                    taken = name.end;
                }
                continue;
            }
            taken = name.end;
            let Some(mut phrase) = somebody(doc, &phrase, false) else { continue };
            let name = phrase.name.clone().unwrap_or(name);
            // "la paciente, identificada como Mirlande Dorvil": a name that is given to somebody
            if let Some(sex) = sex_by_naming(doc, name.start) {
                phrase.kind = PhraseKind::Person;
                phrase.sex = phrase.sex.filter(|(_, evidence)| !evidence.is_of_name()).or(Some(sex));
            }
            if cast.figures.len() >= MOST_FIGURES {
                continue;
            }
            // an ending makes no name of "Seguridad Civil"
            let is_told = phrase.sex.is_some_and(|(_, evidence)| evidence != SexEvidence::Ending);
            let is_full = phrase.kind == PhraseKind::Person || name.end - name.start >= 2 && is_told;
            // a name that nothing but "en" leads to and no title explains is where something happens
            let is_full =
                is_full && !(phrase.head.is_none() && phrase.range.start == name.start && is_where(doc, &name));
            match is_full {
                true => {
                    cast.add(doc, &phrase);
                }
                false => alone.push(phrase),
            }
        }
    }
    for phrase in alone {
        if cast.named(doc, &phrase).is_some() {
            cast.add(doc, &phrase);
        }
    }
    for figure in &mut cast.figures {
        figure.mentions.sort_by_key(|mention| (mention.start, mention.end));
        figure.mentions.dedup();
    }
    cast
}

impl Cast {
    /// Adds a mention, of somebody known or new.
    pub(crate) fn add(&mut self, doc: &Doc<'_>, phrase: &NounPhrase) -> usize {
        let place = self.named(doc, phrase).unwrap_or_else(|| {
            self.figures.push(Figure {
                name: String::new(),
                words: Vec::new(),
                mentions: Vec::new(),
                told: Vec::new(),
                titles: Vec::new(),
                role: None,
                affiliation: None,
                office: false,
            });
            self.figures.len() - 1
        });
        let name = phrase.name.clone().unwrap_or(phrase.range.clone());
        let surface = doc.surface(&name).trim_end_matches(['\'', '’']);
        let surface = surface.strip_suffix("'s").or_else(|| surface.strip_suffix("’s")).unwrap_or(surface).to_owned();
        let Some(figure) = self.figures.get_mut(place) else { return place };
        // "Félix" of Yolanda Félix is a surname, whoever else is called so
        let is_surname = name.len() == 1
            && figure.words.len() > 1
            && figure.words.first().is_some_and(|first| *first != folded(&doc.word(name.start).lower));
        if surface.len() > figure.name.len() {
            figure.name = surface;
        }
        figure.mentions.push(name.clone());
        if figure.told.len() < MOST_TOLD {
            let by_surname = |sex: &(Sex, SexEvidence)| {
                is_surname && matches!(sex.1, SexEvidence::KnownName | SexEvidence::Name | SexEvidence::Ending)
            };
            figure.told.extend(phrase.sex.filter(|sex| !by_surname(sex)));
            figure.told.extend(sex_by_predicate(doc, phrase.range.end));
            figure.told.extend(sex_by_possessive(doc, phrase.range.end));
        }
        // "Zapatero" is a surname where the name has it
        let is_surname_too = |at: usize| {
            doc.word(at).capital && figure.words.iter().skip(1).any(|word| *word == folded(&doc.word(at).lower))
        };
        if let Some((at, noun)) = phrase.head.filter(|(at, noun)| noun.kind.is_person() && !is_surname_too(*at)) {
            if !figure.titles.contains(&noun.lemma) {
                figure.titles.push(noun.lemma);
            }
            figure.office |= noun.office;
            if figure.role.is_none() {
                let (role, affiliation) = role(doc, phrase, at);
                figure.role = role;
                figure.affiliation = affiliation;
            }
        }
        for word in name_words(doc, &name) {
            if !figure.words.contains(&word) {
                figure.words.push(word.clone());
                self.by_word.entry(word).or_default().push(place);
            }
        }
        place
    }

    /// Who bears the name of a phrase.
    fn named(&self, doc: &Doc<'_>, phrase: &NounPhrase) -> Option<usize> {
        let words = name_words(doc, phrase.name.as_ref()?);
        let last = words.last()?;
        let candidates = self.by_word.get(last)?;
        let fits = |place: &&usize| {
            self.figures.get(**place).is_some_and(|figure| {
                let same_sex = match (figure.sex(), phrase.sex) {
                    (Some((one, first)), Some((other, second))) => {
                        one == other || first.is_of_name() || second.is_of_name()
                    }
                    _ => true,
                };
                // two full names must share the first name, too: brothers are not one person
                let first = words.first().filter(|first| words.len() > 1 && doc.known.is_first_name(first));
                let known = figure.words.first().filter(|_| figure.words.len() > 1);
                let same_first = match (first, known) {
                    (Some(first), Some(_)) => figure.words.contains(first),
                    _ => true,
                };
                same_sex && same_first
            })
        };
        candidates.iter().rev().find(fits).copied()
    }

    /// Whom a phrase means: by name, by title, by pronoun, looking back from it.
    pub(crate) fn meant(&self, doc: &Doc<'_>, phrase: &NounPhrase) -> Option<usize> {
        if phrase.name.is_some() {
            return self.named(doc, phrase);
        }
        if phrase.kind != PhraseKind::Person || phrase.plural {
            return None;
        }
        let before = phrase.range.start;
        let last_mention = |figure: &Figure| {
            let after = figure.mentions.partition_point(|mention| mention.start < before);
            figure.mentions.get(after.checked_sub(1)?).map(|mention| mention.start)
        };
        let sex = phrase.sex.map(|(sex, _)| sex);
        let agrees = |figure: &Figure| match (figure.sex(), sex) {
            (Some((one, _)), Some(other)) => one == other,
            _ => true,
        };
        let lemma = phrase.head.map(|(_, noun)| noun.lemma);
        let mut best: Option<(bool, usize, usize)> = None;
        for (place, figure) in self.figures.iter().enumerate() {
            let Some(at) = last_mention(figure).filter(|_| agrees(figure)) else { continue };
            let by_title = lemma.is_some_and(|lemma| figure.titles.contains(&lemma));
            let near = before - at < 120;
            if (by_title || phrase.pronoun && near && figure.sex().is_some())
                && best.is_none_or(|(title, last, _)| (by_title, at) > (title, last))
            {
                best = Some((by_title, at, place));
            }
        }
        best.map(|(_, _, place)| place)
    }

    /// Somebody by place.
    pub(crate) fn figure(&self, place: usize) -> Option<&Figure> {
        self.figures.get(place)
    }
}

/// The words of a name that tell people apart.
fn name_words(doc: &Doc<'_>, name: &Range<usize>) -> Vec<String> {
    let words = doc.words.get(name.clone()).unwrap_or_default().iter();
    words
        .filter(|w| w.kind == Kind::Word && w.capital)
        .map(|w| folded(w.lower.trim_start_matches('@').trim_end_matches("'s")))
        .filter(|w| w.len() > 1)
        .collect()
}

/// "ministra de Salud" and "Salud": the title with what belongs to it, and where.
fn role(doc: &Doc<'_>, phrase: &NounPhrase, head: usize) -> (Option<String>, Option<String>) {
    use crate::lexicon::Kind as Small;
    let before = head.checked_sub(1).filter(|at| *at >= phrase.range.start && doc.is(*at, Small::BeforeTitle));
    let mut end = head + 1;
    let stop = phrase
        .name
        .as_ref()
        .map_or(phrase.range.end, |name| if name.start > head { name.start } else { phrase.range.end });
    while end < stop && (doc.word(end).is_word() || doc.word(end).is_sign('(') || doc.word(end).is_sign(')')) {
        end += 1;
    }
    let role = doc.surface(&(before.unwrap_or(head)..end)).trim().to_owned();
    let of = (head..end).find(|at| doc.is(*at, Small::Of) || doc.is(*at, Small::Prep));
    let affiliation = of.and_then(|of| {
        let first = (of + 1..end).find(|at| !doc.is_det(*at))?;
        (first..end).any(|at| doc.word(at).capital).then(|| doc.surface(&(first..end)).trim().to_owned())
    });
    (Some(role).filter(|role| !role.is_empty()), affiliation)
}
