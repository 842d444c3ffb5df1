//! What an editor would look at: migration in focus, women present, help for those who need it, an origin that a headline
//! or a crime is tied to. Each flag says what it saw.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::facts::{Demonym, Described, Facts, Side};
use crate::lexicon::NounKind;
use crate::people::Person;
use crate::quotes::{Quote, SpeakerKind};
use crate::sex::Sex;
use crate::signs::Sign;
use crate::span::{Span, Within};
use crate::subject::Topic;
use crate::words::Kind;

/// The topic of migration, and those of violence of gender or against children.
const MIGRATION: u8 = 32;
const VIOLENCE: [u8; 3] = [45, 48, 49];
/// Groups of people who migrate.
const MIGRANT_KINDS: [&str; 6] = ["migrants", "asylum_seekers", "refugees", "deportees", "returnees", "displaced"];
/// So many mentions of people who migrate make it the matter of a text whose topic is another.
const MANY_MENTIONS: usize = 4;
const MOST_SHOWN: usize = 6;
/// In a text of fewer words, what is told once is the matter.
const SHORT_WORDS: usize = 150;
/// An accusation that stands further from an origin is of somebody else.
const NEAR_WORDS: usize = 14;
/// Who did it stands so near before the deed.
const DOES_WORDS: usize = 6;

/// Whether something holds, and what shows it.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Flag {
    /// It holds.
    pub holds: bool,
    /// The words that show it.
    pub evidence: Vec<String>,
}

/// What an editor would look at.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Flags {
    /// People who migrate, or migration, are the matter.
    pub migration_focus: Flag,
    /// Women are named, quoted, or spoken of.
    pub about_women: Flag,
    /// Women whom the body names.
    pub women_named: usize,
    /// Quotations of women.
    pub women_quoted: usize,
    /// Mentions of groups of women.
    pub women_groups: usize,
    /// Violence of gender or against children is told.
    pub violence: Flag,
    /// A line or number for help is given.
    pub help_line: Flag,
    /// Violence is told and no help is given.
    pub violence_without_help_line: Flag,
    /// The headline names somebody's origin.
    pub origin_in_headline: Flag,
    /// One sentence ties an origin to an accusation.
    pub origin_with_crime: Flag,
}

impl Flags {
    pub(crate) fn of(sides: &[&Side<'_>], facts: &Facts, topics: &[Topic]) -> Flags {
        let body = sides.iter().find(|side| side.within == Within::Text);
        let (people, quotes) = body.map_or((&[][..], &[][..]), |side| (side.people, side.quotes));
        let mut flags = Flags {
            migration_focus: migration(facts, topics),
            women_named: people.iter().filter(|person| person.sex == Sex::Woman).count(),
            women_quoted: quotes.iter().filter(|quote| quote.speaker_kind == SpeakerKind::Woman).count(),
            women_groups: facts.groups.iter().filter(|group| group.sex == Sex::Woman && group.plural).count(),
            origin_in_headline: headline(sides, facts),
            ..Flags::default()
        };
        flags.about_women = about_women(&flags, people, quotes, facts);
        let mut violence: Vec<String> = Vec::new();
        let mut help: Vec<String> = Vec::new();
        let mut tied: Vec<String> = Vec::new();
        let mut in_title = false;
        for side in sides {
            for (range, kinds) in &side.signs {
                if kinds.contains(&Sign::Violence) {
                    violence.push(side.surface(range));
                    in_title |= side.within == Within::Title;
                }
                if kinds.contains(&Sign::Help) {
                    help.push(side.surface(range));
                }
            }
            help.extend(lines(side));
            tied.extend(origin_with_crime(side, facts));
        }
        let is_topic = topics.iter().any(|topic| VIOLENCE.contains(&topic.code));
        let is_short = body.is_none_or(|side| side.doc.count_words(&(0..side.doc.words.len())) < SHORT_WORDS);
        let least = if is_short { 1 } else { 2 };
        let is_told = is_topic && !violence.is_empty() || in_title || violence.len() >= least;
        flags.violence = flag(is_told, violence);
        flags.help_line = flag(!help.is_empty(), help);
        flags.origin_with_crime = flag(!tied.is_empty(), tied);
        flags.violence_without_help_line = if flags.help_line.holds { Flag::default() } else { flags.violence.clone() };
        flags
    }
}

/// Evidence is kept where the flag holds.
fn flag(holds: bool, mut evidence: Vec<String>) -> Flag {
    if !holds {
        return Flag::default();
    }
    let mut seen: Vec<String> = Vec::new();
    evidence.retain(|words| {
        let is_new = !seen.contains(&words.to_lowercase()) && seen.len() < MOST_SHOWN;
        if is_new {
            seen.push(words.to_lowercase());
        }
        is_new
    });
    Flag { holds, evidence }
}

fn migration(facts: &Facts, topics: &[Topic]) -> Flag {
    let told = topics.iter().find(|topic| topic.code == MIGRATION);
    let groups =
        || facts.groups.iter().filter(|group| group.kinds.iter().any(|kind| MIGRANT_KINDS.contains(&kind.as_str())));
    let in_title = groups().any(|group| group.within == Within::Title);
    let mut evidence: Vec<String> = groups().map(|group| group.surface.clone()).collect();
    let holds = told.is_some() || in_title || evidence.len() >= MANY_MENTIONS;
    evidence.extend(told.into_iter().flat_map(|topic| topic.evidence.iter().cloned()));
    flag(holds, evidence)
}

fn about_women(flags: &Flags, people: &[Person], quotes: &[Quote], facts: &Facts) -> Flag {
    let named = people.iter().filter(|person| person.sex == Sex::Woman).map(|person| person.name.clone());
    let of_women = || facts.groups.iter().filter(|group| group.sex == Sex::Woman);
    let groups = of_women().map(|group| group.surface.clone());
    let speak = quotes.iter().filter(|quote| quote.speaker_kind == SpeakerKind::Woman);
    let speak = speak.filter_map(|quote| quote.speaker.clone());
    let holds = flags.women_named + flags.women_quoted > 0 || of_women().next().is_some();
    flag(holds, named.chain(groups).chain(speak).collect())
}

/// An origin of people in the headline; the office of a country is none.
fn headline(sides: &[&Side<'_>], facts: &Facts) -> Flag {
    let groups = facts.groups.iter().filter(|group| group.within == Within::Title && !group.origins.is_empty());
    let mut evidence: Vec<String> = groups.map(|group| group.surface.clone()).collect();
    if let Some(side) = sides.iter().find(|side| side.within == Within::Title) {
        let of_groups: Vec<Span> =
            facts.groups.iter().filter(|group| group.within == Within::Title).map(|group| group.span).collect();
        let is_told = |span: Span| {
            let after = of_groups.partition_point(|group| group.start <= span.start);
            after.checked_sub(1).and_then(|last| of_groups.get(last)).is_some_and(|group| span.end <= group.end)
        };
        let is_of_people = |demonym: &&Demonym| demonym.within == Within::Title && demonym.of == Described::People;
        let people = facts.demonyms.iter().filter(is_of_people);
        let people = people.filter(|demonym| !is_official(side, demonym.span) && !is_told(demonym.span));
        evidence.extend(people.map(|demonym| demonym.surface.clone()));
    }
    flag(!evidence.is_empty(), evidence)
}

/// Whether the noun beside a word names a public office.
fn is_official(side: &Side<'_>, span: Span) -> bool {
    let at = side.doc.words.partition_point(|word| word.span.start < span.start);
    let beside = if side.doc.lexicon.language == "en" { Some(at + 1) } else { at.checked_sub(1) };
    let noun = beside.and_then(|beside| side.doc.lexicon.noun(&side.doc.word(beside).lower));
    noun.is_some_and(|noun| noun.office || matches!(noun.kind, NounKind::Institution | NounKind::Document))
}

/// "Línea 155", "al 911", "1-800-799-7233" beside a word for a call.
fn lines(side: &Side<'_>) -> Vec<String> {
    let doc = side.doc;
    let mut found = Vec::new();
    for at in 0..doc.words.len() {
        let is_line = matches!(
            side.keys.at(at),
            "linea"
                | "telefono"
                | "numero"
                | "celular"
                | "whatsapp"
                | "linha"
                | "telefone"
                | "ligue"
                | "disque"
                | "ligne"
                | "call"
                | "llame"
                | "marque"
                | "llamar"
                | "llamando"
                | "marcar"
                | "appelez"
                | "appeler"
                | "composez"
                | "dial"
        );
        if !is_line {
            continue;
        }
        let number = (at + 1..at + 5).find(|place| doc.word(*place).kind == Kind::Figure);
        let Some(number) = number.filter(|number| is_for_help(side, at, *number)) else { continue };
        found.push(side.surface(&(at..number + 1)));
    }
    found
}

/// Three digits or a long number; "el número 12 del equipo" is none, and a line of the underground neither.
fn is_for_help(side: &Side<'_>, at: usize, number: usize) -> bool {
    let text = side.doc.surface(&(number..number + 1));
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_amount = text.contains(['.', ','])
        || matches!(side.keys.at(number + 1), "personas" | "anos" | "por" | "mil" | "%" | "people" | "dolares");
    let asks = matches!(
        side.keys.at(at),
        "llame"
            | "marque"
            | "llamar"
            | "llamando"
            | "marcar"
            | "ligue"
            | "disque"
            | "appelez"
            | "appeler"
            | "composez"
            | "call"
            | "dial"
            | "whatsapp"
            | "linea"
            | "linha"
    );
    !is_amount && (digits >= 7 || asks && digits >= 3 && number - at <= 2)
}

/// Sentences in which people of an origin are accused.
fn origin_with_crime(side: &Side<'_>, facts: &Facts) -> Vec<String> {
    let doc = side.doc;
    let origins = facts.groups.iter().filter(|group| group.within == side.within && !group.origins.is_empty());
    let mut people: Vec<(Span, &str)> = origins.map(|group| (group.span, group.surface.as_str())).collect();
    let demonyms =
        facts.demonyms.iter().filter(|demonym| demonym.within == side.within && demonym.of == Described::People);
    people.extend(
        demonyms
            .filter(|demonym| !is_official(side, demonym.span))
            .map(|demonym| (demonym.span, demonym.surface.as_str())),
    );
    people.sort_by_key(|(span, _)| span.start);
    let mut found = Vec::new();
    let mut signs = side.signs.iter().peekable();
    let mut people = people.into_iter().peekable();
    for sentence in &doc.sentences {
        let span = doc.span(sentence);
        let mut here: Vec<(&Range<usize>, &[Sign])> = Vec::new();
        while let Some((range, kinds)) = signs.next_if(|(range, _)| range.start < sentence.end) {
            here.push((range, kinds.as_slice()));
        }
        let mut named: Vec<(usize, &str)> = Vec::new();
        while let Some((of, surface)) = people.next_if(|(of, _)| of.start < span.end) {
            named.push((doc.words.partition_point(|word| word.span.start < of.start), surface));
        }
        let first = |sign: Sign| here.iter().find(|(_, kinds)| kinds.contains(&sign)).map(|(range, _)| *range);
        // to be detained is no crime where nothing says of what
        let charge = first(Sign::Accused).or_else(|| first(Sign::Caught).filter(|_| first(Sign::Crime).is_some()));
        let near = |charge: &Range<usize>| named.iter().find(|(at, _)| at.abs_diff(charge.start) <= NEAR_WORDS);
        // "un hondureño mató a": who stands before does it
        let deed = first(Sign::Commits);
        let does = |deed: &Range<usize>| named.iter().find(|(at, _)| *at < deed.start && deed.start - at <= DOES_WORDS);
        let tied = charge.and_then(|charge| Some((near(charge)?, charge)));
        if let Some(((_, who), sign)) = tied.or_else(|| deed.and_then(|deed| Some((does(deed)?, deed)))) {
            found.push(format!("{who} + {}", side.surface(sign)));
        }
    }
    found
}
