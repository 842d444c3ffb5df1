//! How well places, groups, laws, rights and organisations are found in annotated sentences, and topic, flags and parts
//! told in annotated articles. Each set is scored as the engine's own tests score it.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use reading::{Facts, Function, Reader, Reading, Span, Text};
use serde::Deserialize;

use crate::context::{Context, FLAGS};
use crate::labels::word;
use crate::quality::{Counts, lines};

const FACTS: &str = include_str!("../../../engines/reading/gold/facts.jsonl");
const ARTICLES: &str = include_str!("../../../engines/reading/gold/subject.jsonl");

/// An annotated sentence.
#[derive(Deserialize)]
struct Sentence {
    lang: String,
    text: String,
    facts: Vec<Fact>,
    /// What may be found or not.
    open: Vec<Span>,
}

/// Something that a sentence names.
#[derive(Deserialize)]
struct Fact {
    list: String,
    start: usize,
    end: usize,
    /// A value that must be told of it; none where it may have any.
    value: String,
}

/// An annotated article.
#[derive(Deserialize)]
struct Article {
    lang: String,
    title: String,
    text: String,
    /// Topics that fit; any of them may stand first.
    topics: Vec<u8>,
    /// Flags that hold; all others do not.
    flags: Vec<String>,
    /// By name or by words.
    roles: BTreeMap<String, Part>,
}

#[derive(Deserialize)]
struct Part {
    function: String,
    occupation: Option<u8>,
}

/// Flags that the articles are annotated with.
const ANNOTATED: [&str; 6] = [
    "migration-focus",
    "violence",
    "help-line",
    "violence-without-help-line",
    "origin-in-headline",
    "origin-with-crime",
];

/// Something found.
struct Found {
    list: &'static str,
    span: Span,
    values: Vec<String>,
}

/// What was found, and what there is to find.
#[derive(Clone, Copy, Default)]
struct Count {
    /// Annotated ones that were found.
    found: usize,
    /// Annotated ones.
    annotated: usize,
    /// Found ones that are none.
    wrong: usize,
}

/// By language and variable.
type Tally = BTreeMap<(String, &'static str), Count>;

/// Of the annotated sentences.
pub fn of_facts(reader: &Reader) -> Result<Counts> {
    let mut tally = Tally::new();
    for sentence in lines::<Sentence>(FACTS).context("reading the gold set of facts")? {
        let text = Text { title: None, text: &sentence.text, language: Some(&sentence.lang) };
        let all = found(&reader.read(&text).facts);
        let touches = |found: &Found, start: usize, end: usize| found.span.start < end && start < found.span.end;
        let fits = |found: &Found, fact: &Fact| {
            found.list == fact.list
                && touches(found, fact.start, fact.end)
                && (fact.value.is_empty() || found.values.contains(&fact.value))
        };
        for fact in &sentence.facts {
            let Some(list) = LISTS.into_iter().find(|list| *list == fact.list) else { continue };
            let count = tally.entry((sentence.lang.clone(), list)).or_default();
            count.annotated += 1;
            count.found += usize::from(all.iter().any(|found| fits(found, fact)));
        }
        for one in &all {
            let is_open = sentence.open.iter().any(|span| touches(one, span.start, span.end));
            // a demonym within a group, a place within a name are parts of what is marked
            let is_part = sentence.facts.iter().any(|fact| one.list != fact.list && touches(one, fact.start, fact.end));
            if !is_open && !is_part && !sentence.facts.iter().any(|fact| fits(one, fact)) {
                tally.entry((sentence.lang.clone(), one.list)).or_default().wrong += 1;
            }
        }
    }
    Ok(counts(tally))
}

const LISTS: [&str; 6] = ["places", "demonyms", "groups", "laws", "rights", "organisations"];

fn found(facts: &Facts) -> Vec<Found> {
    let of = |list: &'static str, span: Span, values: Vec<String>| Found { list, span, values };
    let mut all: Vec<Found> = Vec::new();
    all.extend(facts.places.iter().map(|one| of("places", one.span, one.country.iter().cloned().collect())));
    let described = |one: &reading::Demonym| vec![format!("{}:{}", one.country, word(&one.of))];
    all.extend(facts.demonyms.iter().map(|one| of("demonyms", one.span, described(one))));
    let kinds = |one: &reading::Group| one.kinds.iter().chain(&one.origins).cloned().collect();
    all.extend(facts.groups.iter().map(|one| of("groups", one.span, kinds(one))));
    all.extend(facts.laws.iter().map(|one| of("laws", one.span, vec![one.key.clone()])));
    all.extend(facts.rights.iter().map(|one| of("rights", one.span, vec![one.key.clone()])));
    let mentions = facts.organisations.iter().flat_map(|one| &one.mentions);
    all.extend(mentions.map(|mention| of("organisations", mention.span, Vec::new())));
    all
}

/// Of the annotated articles.
pub fn of_articles(reader: &Reader) -> Result<Counts> {
    let mut tally = Tally::new();
    let mut occupations: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for article in lines::<Article>(ARTICLES).context("reading the gold set of articles")? {
        let text = Text { title: Some(&article.title), text: &article.text, language: Some(&article.lang) };
        let reading = reader.read(&text);
        let mut add = |variable: &'static str, expected: bool, told: bool, right: bool| {
            let count = tally.entry((article.lang.clone(), variable)).or_default();
            count.annotated += usize::from(expected);
            count.found += usize::from(told && right);
            count.wrong += usize::from(told && !right);
        };
        let first = reading.subject.topics.first();
        add("topic", true, first.is_some(), first.is_some_and(|topic| article.topics.contains(&topic.code)));
        let context = Context::from(&reading);
        for (name, flag) in FLAGS.iter().filter(|(name, _)| ANNOTATED.contains(name)) {
            let should = article.flags.contains(&name.replace('-', "_"));
            add("flags", should, flag(&context.flags).holds, should);
        }
        for (who, part) in &article.roles {
            let role = role_of(&reading, who);
            let told = role.filter(|role| role.function != Function::Unknown);
            let right = role.is_some_and(|role| word(&role.function) == part.function.replace('_', "-"));
            add("function", true, told.is_some() || right, right);
            if let Some(role) = role.filter(|_| right) {
                let (rights, of) = occupations.entry(article.lang.clone()).or_default();
                *rights += usize::from(part.occupation.is_none_or(|code| code == role.occupation));
                *of += 1;
            }
        }
    }
    let mut counts = counts(tally);
    counts.extend(occupations.into_iter().map(|(lang, count)| ((lang, String::new(), "occupation", "right"), count)));
    Ok(counts)
}

fn role_of<'a>(reading: &'a Reading, who: &str) -> Option<&'a reading::Role> {
    reading.roles.iter().find(|role| role.who.contains(who) || who.contains(&role.who))
}

fn counts(tally: Tally) -> Counts {
    let mut counts = Counts::new();
    for ((lang, variable), Count { found, annotated, wrong }) in tally {
        // of nothing found nothing can be said
        if found + wrong > 0 {
            counts.insert((lang.clone(), String::new(), variable, "precision"), (found, found + wrong));
        }
        if annotated > 0 {
            counts.insert((lang, String::new(), variable, "recall"), (found, annotated));
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use reading::TermList;

    use super::*;

    #[test]
    fn each_variable_is_scored_in_spanish_and_no_share_passes_the_whole() {
        let reader = Reader::new(&TermList::default());
        let mut all = of_facts(&reader).expect("the set is sound");
        all.extend(of_articles(&reader).expect("the set is sound"));
        for variable in LISTS.into_iter().chain(["topic", "flags", "function"]) {
            for measure in ["precision", "recall"] {
                let key = ("es".to_owned(), String::new(), variable, measure);
                let (right, of) = all.get(&key).copied().unwrap_or_default();
                assert!(of > 0 && right <= of && right * 2 > of, "{variable} {measure}: {right} of {of}");
            }
        }
        assert!(all.contains_key(&("es".to_owned(), String::new(), "occupation", "right")));
    }
}
