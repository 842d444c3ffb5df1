//! What an article names, what it is about and what an editor would look at, as the column beside it tells it: short, and
//! behind each value the rule that made it.

use std::collections::{BTreeSet, HashMap, HashSet};

use anyhow::Result;
use platform::db::Db;
use platform::words::Speech;
use reading::model::Suggestion;
use reading::{CopyKind, Described, Facts, Flag, Flags, Law, OrganisationBy, Place, PlaceKind, Subject};
use records::Records;
use room_directory::ORGANISATION;
use room_library::{CitedLaw, LawLink, cited};

use crate::kept::context::Context;
use crate::labels::{
    copy_words, country_of_place, flag_words, genre_words, kind_rule, place_kind, rule_words, section_words,
    topic_words,
};

/// A block of the column.
pub struct Block {
    /// Catalogue key of its heading.
    pub key: &'static str,
    /// Its heading.
    pub heading: String,
    /// What is told, by what it is.
    pub rows: Vec<Row>,
    /// The rule behind each value: the value, the rule.
    pub rules: Vec<(String, String)>,
    /// What people said of its values.
    pub said: Vec<String>,
}

/// Values of one kind.
pub struct Row {
    /// What they are.
    pub label: String,
    /// The values.
    pub values: Vec<Value>,
}

/// One value.
pub struct Value {
    /// Its words.
    pub words: String,
    /// Are they words of the article? They stand in its language.
    pub is_text: bool,
    /// The page of what it names.
    pub href: Option<String>,
    /// More of it, in few words.
    pub note: String,
}

impl Value {
    fn text(words: &str) -> Value {
        Value { words: words.to_owned(), is_text: true, href: None, note: String::new() }
    }

    fn said(words: String) -> Value {
        Value { words, is_text: false, href: None, note: String::new() }
    }

    fn with(self, note: String) -> Value {
        Value { note, ..self }
    }
}

/// The words for what is told: a variable that the reader does not tell well enough in this language is a suggestion.
pub struct Labels<'a> {
    /// The words.
    pub speech: &'a Speech,
    /// Variables below their floor.
    pub below: &'a HashSet<String>,
}

impl Labels<'_> {
    fn of(&self, key: &str, variable: &str) -> String {
        self.or_suggestion(self.speech.t(key), variable)
    }

    /// The words, which say so where the variable is only suggested.
    pub fn or_suggestion(&self, words: String, variable: &str) -> String {
        match self.below.contains(variable) {
            true => self.speech.with("reading-context-suggestion", &[("what", words.into())]),
            false => words,
        }
    }
}

/// The pages of what an article names.
#[derive(Default)]
pub struct Links {
    laws: HashMap<String, LawLink>,
    organisations: HashMap<String, String>,
}

impl Links {
    /// Of this context, in an article of a country's press: a number without a country is of the press's own country.
    pub async fn of(db: &Db, facts: &Facts, country: &str) -> Result<Links> {
        let laws: Vec<CitedLaw> =
            once(facts.laws.iter(), |law| law.key.clone()).map(|law| named(law, country)).collect();
        let given = facts.organisations.iter().filter(|one| one.by == OrganisationBy::Given);
        let ids: Vec<String> = given.filter_map(|one| one.key.clone()).collect();
        let organisations = Records::of(db).several(&ids).await?;
        let organisations = organisations.into_iter().map(|one| (one.id.clone(), ORGANISATION.address(&one.id)));
        Ok(Links { laws: cited(db, &laws).await?, organisations: organisations.collect() })
    }
}

fn named(law: &Law, country: &str) -> CitedLaw {
    CitedLaw {
        key: law.key.clone(),
        kind: law.kind.name().to_owned(),
        number: law.number.clone(),
        year: law.year,
        country: law.country.clone().or_else(|| Some(country.to_owned())),
        name: law.surface.clone(),
    }
}

/// The blocks that have something to tell. Who is named is told only where the `whole` reading is.
pub fn blocks(words: &Labels<'_>, context: &Context, links: &Links, whole: bool) -> Vec<Block> {
    let facts = &context.facts;
    let all = [
        places(words, facts),
        laws(words, facts, links),
        organisations(words, facts, links),
        kind(words, &context.subject),
        flags(words, &context.flags, whole),
        frames(words.speech, &context.frames, whole),
    ];
    all.into_iter().filter(|block| !block.rows.is_empty()).collect()
}

impl Block {
    fn new(speech: &Speech, key: &'static str) -> Block {
        Block { key, heading: speech.t(key), rows: Vec::new(), rules: Vec::new(), said: Vec::new() }
    }

    fn tell(&mut self, label: String, values: Vec<Value>) {
        if !values.is_empty() {
            self.rows.push(Row { label, values });
        }
    }

    fn rule(&mut self, words: &str, rule: &str) {
        self.rules.push((words.to_owned(), rule.to_owned()));
    }

    /// Of what the text names.
    fn fact(&mut self, speech: &Speech, words: &str, evidence: &str) {
        self.rule(words, &rule_words(speech, evidence));
    }
}

fn places(labels: &Labels<'_>, facts: &Facts) -> Block {
    let speech = labels.speech;
    let mut block = Block::new(speech, "reading-context-places");
    let of_place = |place: &&Place| (place.kind == PlaceKind::Country, place.country.clone(), place.name.clone());
    let distinct: Vec<&Place> = once(facts.places.iter(), of_place).collect();
    for place in &distinct {
        block.fact(speech, &place.surface, &place.evidence);
    }
    block.tell(
        labels.of("reading-context-place", "places"),
        distinct.into_iter().map(|one| place(speech, one)).collect(),
    );
    let people = facts.demonyms.iter().filter(|demonym| demonym.of == Described::People);
    for demonym in once(people.clone(), |demonym| demonym.surface.to_lowercase()) {
        block.fact(speech, &demonym.surface, &demonym.evidence);
    }
    let origins = people.map(|demonym| demonym.country.clone());
    let origins: BTreeSet<String> =
        origins.chain(facts.groups.iter().flat_map(|group| group.origins.iter().cloned())).collect();
    let mut origins: Vec<String> = origins.iter().map(|code| speech.country(code)).collect();
    origins.sort();
    block.tell(labels.of("reading-context-origin", "demonyms"), origins.into_iter().map(Value::said).collect());
    let groups: Vec<_> = once(facts.groups.iter(), |group| group.surface.to_lowercase()).collect();
    for group in &groups {
        block.fact(speech, &group.surface, &group.evidence);
    }
    block.tell(
        labels.of("reading-context-group", "groups"),
        groups.into_iter().map(|group| Value::text(&group.surface)).collect(),
    );
    block
}

/// A country by its name in the language of the page; any other place as it is written, with its country and kind.
fn place(speech: &Speech, place: &Place) -> Value {
    match (place.kind, &place.country) {
        (PlaceKind::Country, Some(code)) => Value::said(speech.country(code)),
        _ => {
            let note: Vec<String> =
                country_of_place(speech, place).into_iter().chain([place_kind(speech, place)]).collect();
            Value::text(&place.surface).with(note.join(", "))
        }
    }
}

fn laws(labels: &Labels<'_>, facts: &Facts, links: &Links) -> Block {
    let speech = labels.speech;
    let mut block = Block::new(speech, "reading-context-laws");
    let laws: Vec<&Law> = once(facts.laws.iter(), |law| law.key.clone()).collect();
    for law in &laws {
        block.fact(speech, &law.surface, &law.evidence);
    }
    let value = |law: &&Law| {
        let articles = facts.laws.iter().filter(|other| other.key == law.key).filter_map(|law| law.article.clone());
        let articles: Vec<String> = once(articles, String::clone).collect();
        let note = match articles.is_empty() {
            true => String::new(),
            false => speech.with("reading-context-article", &[("n", speech.list(&articles).into())]),
        };
        let link = links.laws.get(&law.key);
        Value { href: link.map(|link| link.href.clone()), ..Value::text(&law.surface).with(note) }
    };
    block.tell(labels.of("reading-context-law", "laws"), laws.iter().map(value).collect());
    let rights: Vec<_> = once(facts.rights.iter(), |right| right.key.clone()).collect();
    for right in &rights {
        block.fact(speech, &right.surface, &right.evidence);
    }
    block.tell(
        labels.of("reading-context-right", "rights"),
        rights.into_iter().map(|right| Value::text(&right.surface)).collect(),
    );
    block
}

fn organisations(labels: &Labels<'_>, facts: &Facts, links: &Links) -> Block {
    let speech = labels.speech;
    let mut block = Block::new(speech, "reading-context-organisations");
    for organisation in &facts.organisations {
        block.fact(speech, &organisation.name, &organisation.evidence);
    }
    let values = facts.organisations.iter().map(|one| Value {
        href: one.key.as_ref().and_then(|key| links.organisations.get(key)).cloned(),
        ..Value::text(&one.name)
    });
    block.tell(labels.of("reading-context-organisation", "organisations"), values.collect());
    block
}

fn kind(labels: &Labels<'_>, subject: &Subject) -> Block {
    let speech = labels.speech;
    let mut block = Block::new(speech, "reading-context-kind");
    let sure = |share: f64| speech.with("reading-context-sure", &[("share", speech.percent(share, 1_i64).into())]);
    let mut topics = Vec::new();
    for topic in &subject.topics {
        let words = topic_words(speech, topic.code);
        block.rule(&words, &format!("GMMP {}: {}", topic.code, topic.evidence.join(", ")));
        topics.push(Value::said(words).with(sure(topic.confidence)));
    }
    block.tell(labels.of("reading-context-topic", "topic"), topics);
    let section =
        subject.section.as_ref().map(|one| (section_words(speech, one.name), one.confidence, one.evidence.clone()));
    let genre =
        subject.genre.as_ref().map(|one| (genre_words(speech, one.kind), one.confidence, one.evidence.join(", ")));
    let copy = subject.copy.as_ref().map(|one| {
        let agency = one.agency.as_deref().filter(|_| one.kind != CopyKind::Own);
        (copy_words(speech, one.kind, agency), one.confidence, one.evidence.clone())
    });
    for (label, told) in
        [("reading-context-section", section), ("reading-context-genre", genre), ("reading-context-copy", copy)]
    {
        let Some((words, confidence, evidence)) = told else { continue };
        block.rule(&words, &kind_rule(speech, &evidence));
        block.tell(speech.t(label), vec![Value::said(words).with(sure(confidence))]);
    }
    block
}

fn flags(labels: &Labels<'_>, flags: &Flags, whole: bool) -> Block {
    let speech = labels.speech;
    let mut block = Block::new(speech, "reading-context-flags");
    let words = |flag: &Flag| flag.evidence.iter().map(|words| Value::text(words)).collect::<Vec<_>>();
    let mut women = women(speech, flags);
    if whole {
        women.extend(words(&flags.about_women));
    }
    let help = match flags.help_line.holds {
        true => words(&flags.help_line),
        false => vec![Value::said(speech.t("reading-context-no-help"))],
    };
    let told = [
        ("migration-focus", flags.migration_focus.holds, words(&flags.migration_focus)),
        // that no woman appears is told; that nothing else was found is no news
        ("about-women", true, women),
        ("violence", flags.violence.holds, words(&flags.violence)),
        ("help-line", flags.help_line.holds || flags.violence.holds, help),
        ("origin-in-headline", flags.origin_in_headline.holds, words(&flags.origin_in_headline)),
        ("origin-with-crime", flags.origin_with_crime.holds, words(&flags.origin_with_crime)),
    ];
    for (name, _, values) in told.into_iter().filter(|(_, is_told, _)| *is_told) {
        let label = labels.or_suggestion(flag_words(speech, name), "flags");
        block.rule(&label, &format!("flags: {name}"));
        block.tell(label, values);
    }
    block
}

/// What a model suggests: each with its score on texts that it had not seen, and the words that weighed most, which may be
/// names.
fn frames(speech: &Speech, frames: &[Suggestion], whole: bool) -> Block {
    let mut block = Block::new(speech, "reading-context-frames");
    let mut told = Vec::new();
    for one in frames {
        let label = frame_words(speech, &one.label);
        let rule = match whole {
            true => speech.with("reading-context-by-model", &[("words", one.evidence.join(", ").into())]),
            false => speech.t("reading-context-frames"),
        };
        block.rule(&label, &rule);
        let args = [
            ("share", speech.percent(one.confidence, 1_i64).into()),
            ("f1", speech.decimal(one.held_out_f1, 2).into()),
            ("n", one.held_out_n.into()),
        ];
        told.push(Value::said(label).with(speech.with("reading-context-held-out", &args)));
    }
    block.tell(speech.t("reading-context-frame"), told);
    block
}

/// The words for a label that corrections gave; another is told as it was trained.
fn frame_words(speech: &Speech, label: &str) -> String {
    let key = match label.split_once('-') {
        Some(("topic", code)) => format!("reading-topic-{code}"),
        Some(("section", name)) => format!("reading-section-{name}"),
        Some(("genre", kind)) => format!("reading-genre-{kind}"),
        _ => format!("reading-flag-{label}"),
    };
    if speech.has(&key) { speech.t(&key) } else { label.to_owned() }
}

/// How women appear, in numbers.
fn women(speech: &Speech, flags: &Flags) -> Vec<Value> {
    let counts = [
        ("reading-context-women-named", flags.women_named),
        ("reading-context-women-quoted", flags.women_quoted),
        ("reading-context-women-groups", flags.women_groups),
    ];
    let told: Vec<Value> = counts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| Value::said(speech.with(key, &[("n", n.into())])))
        .collect();
    if told.is_empty() { vec![Value::said(speech.t("reading-context-no-women"))] } else { told }
}

/// The first of those with the same key, in their order.
fn once<T, K: Eq + std::hash::Hash>(all: impl Iterator<Item = T>, key: impl Fn(&T) -> K) -> impl Iterator<Item = T> {
    let mut seen: HashSet<K> = HashSet::new();
    all.filter(move |one| seen.insert(key(one)))
}
