//! What names of a draft would have told of people and places that the names in force do not, and the other way round.

use std::collections::HashMap;

use reading::{Person, Place, Reading};
use serde::{Deserialize, Serialize};

use crate::labels::sex_word;

/// Examples kept of each thing that would be told differently.
const EXAMPLES: usize = 8;

/// What would be told differently.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameChanges {
    /// People: found or not, in another sex or role.
    pub people: i64,
    /// Places: found or not, of another country or kind.
    pub places: i64,
    /// Some of both.
    pub examples: Vec<NameExample>,
}

/// Something that would be told differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameExample {
    /// The article.
    pub page: String,
    /// Language of its text.
    pub language: String,
    /// As it stands in the text.
    pub surface: String,
    /// Of what it is told.
    pub of: ToldOf,
    /// By the names in force; none: it is not found.
    pub before: Option<String>,
    /// By the draft's.
    pub after: Option<String>,
}

/// Of what something is told: the sex of a person, her role, the country of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ToldOf {
    /// The word of a sex.
    Sex,
    /// A role, as it is written; empty where there is none.
    Role,
    /// The code of a country; empty where there is none.
    Place,
}

impl NameChanges {
    /// Adds what two readings of an article tell differently.
    pub fn compare(&mut self, page: &str, old: &Reading, new: &Reading) {
        for change in people(&old.people, &new.people) {
            self.people += 1;
            self.keep(page, &new.language, change);
        }
        for change in places(&old.facts.places, &new.facts.places) {
            self.places += 1;
            self.keep(page, &new.language, change);
        }
    }

    fn keep(&mut self, page: &str, language: &str, (of, surface, before, after): Differs<'_>) {
        if self.examples.iter().filter(|example| (example.of == ToldOf::Place) == (of == ToldOf::Place)).count()
            < EXAMPLES
        {
            self.examples.push(NameExample {
                page: page.to_owned(),
                language: language.to_owned(),
                surface: surface.to_owned(),
                of,
                before,
                after,
            });
        }
    }
}

/// Of what, of which words, and what was told before and after.
type Differs<'a> = (ToldOf, &'a str, Option<String>, Option<String>);

fn people<'a>(old: &'a [Person], new: &'a [Person]) -> Vec<Differs<'a>> {
    let by_place = |people: &'a [Person]| -> HashMap<usize, &'a Person> {
        people.iter().flat_map(|one| one.mentions.iter().map(move |mention| (mention.start, one))).collect()
    };
    let find = |people: &HashMap<usize, &'a Person>, one: &Person| {
        one.mentions.iter().find_map(|mention| people.get(&mention.start).copied())
    };
    let (in_old, in_new) = (by_place(old), by_place(new));
    let told = new.iter().filter_map(|one| differs(find(&in_old, one), one));
    let lost = old.iter().filter(|one| find(&in_new, one).is_none());
    told.chain(lost.map(|one| (ToldOf::Sex, one.name.as_str(), Some(sex_word(one.sex).to_owned()), None))).collect()
}

fn differs<'a>(old: Option<&Person>, new: &'a Person) -> Option<Differs<'a>> {
    let sex = |one: &Person| Some(sex_word(one.sex).to_owned());
    let role = |one: &Person| Some(one.role.clone().unwrap_or_default());
    match old {
        None => Some((ToldOf::Sex, &new.name, None, sex(new))),
        Some(old) if old.sex != new.sex => Some((ToldOf::Sex, &new.name, sex(old), sex(new))),
        Some(old) if old.role != new.role => Some((ToldOf::Role, &new.name, role(old), role(new))),
        Some(_) => None,
    }
}

fn places<'a>(old: &'a [Place], new: &'a [Place]) -> Vec<Differs<'a>> {
    let key = |place: &Place| (place.within == reading::Within::Title, place.span.start, place.span.end);
    let country = |place: &Place| Some(place.country.clone().unwrap_or_default());
    let in_old: HashMap<_, &Place> = old.iter().map(|place| (key(place), place)).collect();
    let in_new: HashMap<_, &Place> = new.iter().map(|place| (key(place), place)).collect();
    let told = new.iter().filter_map(|place| match in_old.get(&key(place)) {
        Some(old) if (&old.country, old.kind) == (&place.country, place.kind) => None,
        old => Some((ToldOf::Place, place.surface.as_str(), old.and_then(|old| country(old)), country(place))),
    });
    let lost = old.iter().filter(|place| !in_new.contains_key(&key(place)));
    told.chain(lost.map(|place| (ToldOf::Place, place.surface.as_str(), country(place), None))).collect()
}

#[cfg(test)]
mod tests {
    use reading::{NameList, Reader, TermList, Text};

    use super::*;

    fn read(names: &str) -> Reading {
        let parsed = NameList::parse_csv(format!("kind,name,sex,role,country,place_kind,source\n{names}").as_bytes());
        assert_eq!(parsed.problems, []);
        let text = "Qwxtl Pérez vende fruta en Elsitio. «No podemos más», dijo Qwxtl Pérez.";
        let reader = Reader::new(&TermList::default()).with_names(parsed.list.names());
        reader.read(&Text { title: None, text, language: Some("es") })
    }

    #[test]
    fn people_and_places_that_would_be_told_differently_are_counted_with_examples() {
        let (bare, named) = (read(""), read("first-name,Qwxtl,woman,,,,R\nplace,Elsitio,,,HN,city,\n"));
        let mut changes = NameChanges::default();
        changes.compare("p", &bare, &named);
        assert_eq!((changes.people, changes.places), (1, 1), "{changes:?}");
        let place = changes.examples.iter().find(|example| example.of == ToldOf::Place).expect("it is an example");
        assert_eq!((place.surface.as_str(), &place.before, place.after.as_deref()), ("Elsitio", &None, Some("HN")));
        let person = changes.examples.iter().find(|example| example.of == ToldOf::Sex).expect("it is an example");
        assert_eq!(person.after.as_deref(), Some("woman"));
        let mut with_role = NameChanges::default();
        with_role.compare("p", &named, &read("person,Qwxtl Pérez,woman,vendedora,,,\nplace,Elsitio,,,HN,city,\n"));
        assert_eq!((with_role.people, with_role.places), (1, 0), "{with_role:?}");
        let mut same = NameChanges::default();
        same.compare("p", &named, &named);
        assert_eq!(same, NameChanges::default());
    }
}
