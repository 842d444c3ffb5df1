//! People whom a text names, and the sex in which it presents them.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::rate::Rate;
use crate::fold::{folded, is_of_word};
use crate::people::Person;
use crate::sex::Sex;
use crate::span::Span;

/// A text with the people whom somebody found in it.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldPeople {
    /// Its identifier.
    pub id: String,
    /// Its language, where the set says it.
    #[serde(default)]
    pub lang: Option<String>,
    /// The country whose press it is like, where the set says it.
    #[serde(default)]
    pub country: Option<String>,
    /// The text.
    pub text: String,
    /// Whom it names, in the order of their names.
    pub people: Vec<GoldPerson>,
}

/// Somebody as a person marked them; places are code points of the text, the end excluded.
#[derive(Clone, Debug, Deserialize)]
pub struct GoldPerson {
    /// The longest form of the name in the text.
    pub name: String,
    /// The other forms of it that the text uses.
    #[serde(default)]
    pub forms: Vec<String>,
    /// Where the longest form first begins.
    pub start: usize,
    /// One after its end.
    pub end: usize,
    /// As the text presents them.
    pub sex: Sex,
}

/// The figures of a set of texts.
#[derive(Clone, Debug, Serialize)]
pub struct PeopleScore {
    /// Texts.
    pub texts: usize,
    /// Texts that name nobody.
    pub without: usize,
    /// Of the people found, how many are marked: by name, by a form of it, or where the text first names them.
    pub precision: Rate,
    /// Of the people marked, how many are found.
    pub recall: Rate,
    /// Of those found rightly, how many have the right sex.
    pub sex: Rate,
    /// Women among the women and men who are named: as marked.
    pub women_marked: Rate,
    /// The same as found.
    pub women_found: Rate,
}

/// Scores whom a reader found in each text.
pub fn score_people(texts: &[(GoldPeople, Vec<Person>)]) -> PeopleScore {
    let (mut marked, mut found, mut matched, mut sexes) = (0, 0, 0, 0);
    for (gold, people) in texts {
        marked += gold.people.len();
        found += people.len();
        for (want, got) in pairs(gold, people) {
            matched += 1;
            sexes += usize::from(want.sex == got.sex);
        }
    }
    PeopleScore {
        texts: texts.len(),
        without: texts.iter().filter(|(gold, _)| gold.people.is_empty()).count(),
        precision: Rate::of(matched, found),
        recall: Rate::of(matched, marked),
        sex: Rate::of(sexes, matched),
        women_marked: women(texts.iter().flat_map(|(gold, _)| gold.people.iter().map(|person| person.sex))),
        women_found: women(texts.iter().flat_map(|(_, people)| people.iter().map(|person| person.sex))),
    }
}

/// Women among the women and men of these.
fn women(sexes: impl Iterator<Item = Sex>) -> Rate {
    let both: Vec<Sex> = sexes.filter(|sex| matches!(sex, Sex::Woman | Sex::Man)).collect();
    Rate::of(both.iter().filter(|sex| **sex == Sex::Woman).count(), both.len())
}

/// Each with at most one other, those that are most surely the same first.
pub(super) fn pairs<'a>(gold: &'a GoldPeople, people: &'a [Person]) -> Vec<(&'a GoldPerson, &'a Person)> {
    let mut links: Vec<(Link, usize, usize)> = Vec::new();
    for (i, want) in gold.people.iter().enumerate() {
        for (j, got) in people.iter().enumerate() {
            links.extend(link(want, got).map(|how| (how, i, j)));
        }
    }
    links.sort_unstable();
    let (mut taken, mut used) = (HashSet::new(), HashSet::new());
    let mut matched = Vec::new();
    for (_, i, j) in links {
        if !taken.contains(&i) && !used.contains(&j) {
            taken.insert(i);
            used.insert(j);
            matched.push((&gold.people[i], &people[j]));
        }
    }
    matched
}

/// By what somebody found may be somebody marked, the surest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Link {
    /// The whole name.
    Name,
    /// The place where the text first gives it.
    Place,
    /// A form of it: a surname, which several may bear.
    Form,
}

pub(super) fn link(want: &GoldPerson, got: &Person) -> Option<Link> {
    let name = key(&got.name);
    if name == key(&want.name) {
        Some(Link::Name)
    } else if mention_of(want, got).is_some() {
        Some(Link::Place)
    } else {
        want.forms.iter().any(|form| key(form) == name).then_some(Link::Form)
    }
}

/// Whether both have the same name, but for case, accents and signs.
pub(super) fn is_same_name(want: &GoldPerson, got: &Person) -> bool {
    key(&want.name) == key(&got.name)
}

/// Where somebody is found at the place where the text first names somebody marked.
pub(super) fn mention_of(want: &GoldPerson, got: &Person) -> Option<Span> {
    got.mentions.iter().copied().find(|mention| mention.start < want.end && want.start < mention.end)
}

/// The folded words of a name.
fn key(name: &str) -> Vec<String> {
    name.split(|c| !is_of_word(c)).filter(|word| !word.is_empty()).map(folded).collect()
}
