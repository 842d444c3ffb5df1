//! Laws, treaties and rights that a text names: by their names in the tables, by kind and number ("Ley 1008 de 2020",
//! "Decreto 235-2020"), by a name in capitals ("Ley General de Migración").

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::gazetteer::{Fact, Gazetteer, LawRow};
use super::law_words::{Head, LawKind, head_at, is_link};
use super::numbers::{Number, number_at};
use super::places::{Hit, Support};
use super::side::Side;
use crate::lexicon::Kind as Small;
use crate::span::{Span, Within};
use crate::words::Kind;

/// A name has no more words.
const LONGEST_NAME: usize = 24;

/// A law, decree, treaty or ruling that a text names.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Law {
    /// As it stands in the text.
    pub surface: String,
    /// Where, in code points of the text that `within` names.
    #[serde(flatten)]
    pub span: Span,
    /// In title or text.
    #[serde(rename = "in")]
    pub within: Within,
    /// For linking: the short name of a treaty (`cedaw`, `ilo-c189`), `law-1008-2020`, or the name in small letters.
    pub key: String,
    /// Law, decree, treaty, constitution, …
    pub kind: LawKind,
    /// Its number, as it is cited.
    pub number: Option<String>,
    /// Its year.
    pub year: Option<u16>,
    /// ISO 3166-1 alpha-2 of the country whose law it is, where name and text tell.
    pub country: Option<String>,
    /// The article of it that the text names.
    pub article: Option<String>,
    /// By which rule or line of a table.
    pub evidence: String,
}

/// A right that a text names.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Right {
    /// As it stands in the text.
    pub surface: String,
    /// Where, in code points of the text that `within` names.
    #[serde(flatten)]
    pub span: Span,
    /// In title or text.
    #[serde(rename = "in")]
    pub within: Within,
    /// Its key: `asylum`, `due-process`, `non-refoulement`, …
    pub key: String,
    /// By which line of the table.
    pub evidence: String,
}

/// The rights of one side.
pub(super) fn rights(side: &Side<'_>, gazetteer: &Gazetteer, hits: &[Hit]) -> Vec<Right> {
    let of = |(range, facts): &Hit| {
        let row = facts.iter().find_map(|fact| match fact {
            Fact::Right(number) => gazetteer.rights.get(usize::from(*number)),
            _ => None,
        })?;
        // three letters are a right in capitals only
        if range.len() == 1 && row.name.chars().all(char::is_uppercase) && !side.doc.word(range.start).acronym {
            return None;
        }
        Some(Right {
            surface: side.surface(range),
            span: side.doc.span(range),
            within: side.within,
            key: row.key.clone(),
            evidence: format!("rights: {}", row.name),
        })
    };
    hits.iter().filter_map(of).collect()
}

/// The laws of one side.
pub(super) fn laws(
    side: &Side<'_>,
    gazetteer: &Gazetteer,
    hits: &[Hit],
    support: &Support,
) -> Vec<(Range<usize>, Law)> {
    let mut laws: Vec<(Range<usize>, Law)> = Vec::new();
    let mut named = hits
        .iter()
        .filter(|(_, facts)| facts.iter().any(|fact| matches!(fact, Fact::Law(_) | Fact::Treaty(_))))
        .peekable();
    let mut at = 0;
    while at < side.doc.words.len() {
        while named.next_if(|(range, _)| range.end <= at).is_some() {}
        let hit =
            named.peek().filter(|(range, _)| range.start == at).and_then(|hit| of_table(side, gazetteer, hit, support));
        let pattern =
            head_at(&side.keys, side.doc, at).and_then(|head| of_pattern(side, gazetteer, at, &head, support));
        let found = match (hit, pattern) {
            (Some(hit), Some(pattern)) if pattern.0.end > hit.0.end && pattern.1.number.is_some() => Some(pattern),
            (Some(hit), _) => Some(hit),
            (None, pattern) => pattern,
        };
        let Some((range, mut law)) = found else {
            at += 1;
            continue;
        };
        law.article = article_before(side, range.start);
        at = range.end.max(at + 1);
        laws.push((range, law));
    }
    laws
}

fn of_table(
    side: &Side<'_>,
    gazetteer: &Gazetteer,
    (range, facts): &Hit,
    support: &Support,
) -> Option<(Range<usize>, Law)> {
    let treaty = facts.iter().find_map(|fact| match fact {
        Fact::Treaty(number) => gazetteer.treaties.get(usize::from(*number)),
        _ => None,
    });
    if let Some(row) = treaty {
        let evidence = format!("treaties: {}", row.name);
        return Some((range.clone(), law(side, range, row.key.clone(), LawKind::Treaty, evidence)));
    }
    let rows: Vec<&LawRow> = facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::Law(number) => gazetteer.laws.get(usize::from(*number)),
            _ => None,
        })
        .collect();
    let row = of_country(&rows, support);
    let first = row.or(rows.first().copied())?;
    let mut law = law(side, range, String::new(), LawKind::named(&first.kind), format!("laws: {}", first.name));
    match row {
        Some(row) => {
            law.number = Some(row.number.clone()).filter(|number| !number.is_empty());
            law.year = row.year.parse().ok();
            law.country = Some(row.country.clone());
        }
        None => {
            let codes: Vec<&str> = rows.iter().map(|row| row.country.as_str()).collect();
            law.evidence.push_str(&format!("; may be of {}", codes.join(", ")));
        }
    }
    law.key = key(&law);
    Some((range.clone(), law))
}

/// The one row whose country the text speaks of most; a name that only one law bears needs no help.
fn of_country<'r>(rows: &[&'r LawRow], support: &Support) -> Option<&'r LawRow> {
    if let [row] = rows
        && !row.weak
    {
        return Some(row);
    }
    let count = |row: &LawRow| support.get(&row.country).copied().unwrap_or(0);
    let most = rows.iter().map(|row| count(row)).max().filter(|most| *most > 0)?;
    let mut best = rows.iter().filter(|row| count(row) == most);
    let first = best.next()?;
    // a law that was repealed and the one in its place have one name and one country: the newer is meant
    let newest = best.try_fold(*first, |newest, row| {
        (row.country == first.country).then(|| if row.year > newest.year { *row } else { newest })
    })?;
    Some(newest)
}

fn of_pattern(
    side: &Side<'_>,
    gazetteer: &Gazetteer,
    at: usize,
    head: &Head,
    support: &Support,
) -> Option<(Range<usize>, Law)> {
    let is_bill = is_bill(side, at);
    let kind = if is_bill { LawKind::Bill } else { head.kind };
    if let Some((end, number)) = number_at(side, at + head.length, head) {
        let range = at..end;
        let mut found = law(side, &range, String::new(), kind, format!("number: {}", head.name));
        if head.kind == LawKind::Treaty {
            found.key = format!("ilo-c{:0>3}", number.written);
        }
        found.number = Some(number.written.clone());
        found.year = number.year;
        complete(gazetteer, head, &number, support, &mut found);
        if found.key.is_empty() {
            found.key = key(&found);
        }
        return Some((range, found));
    }
    let end = name_end(side, at, head)?;
    let range = at..end;
    let mut found = law(side, &range, String::new(), kind, format!("name: {}", head.name));
    found.key = key(&found);
    Some((range, found))
}

/// What the table knows of a number: the country, where only one country's law fits or the text speaks of one of them.
fn complete(gazetteer: &Gazetteer, head: &Head, number: &Number, support: &Support, law: &mut Law) {
    let fits = |row: &&LawRow| {
        row.number == number.written
            && LawKind::named(&row.kind) == head.kind
            && number.year.is_none_or(|year| row.year.parse() == Ok(year))
    };
    let rows: Vec<&LawRow> = gazetteer.laws.iter().filter(fits).collect();
    let is_spoken_of = |row: &&LawRow| support.contains_key(&row.country);
    let Some(row) =
        of_country(&rows, support).filter(|row| is_spoken_of(row) || number.year.is_some() && number.written.len() > 2)
    else {
        return;
    };
    law.country = Some(row.country.clone());
    law.year = law.year.or(row.year.parse().ok());
    law.evidence.push_str(&format!("; laws: {}", row.name));
}

fn is_bill(side: &Side<'_>, at: usize) -> bool {
    at >= 2
        && matches!(side.keys.at(at - 1), "de")
        && matches!(
            side.keys.at(at - 2),
            "proyecto" | "iniciativa" | "anteproyecto" | "projeto" | "projet" | "proyectos"
        )
}

/// Where a name in capitals ends: "Ley *Especial Integral para una Vida Libre de Violencia para las Mujeres*".
fn name_end(side: &Side<'_>, at: usize, head: &Head) -> Option<usize> {
    let doc = side.doc;
    if head.ends_name {
        return name_start(side, at, head);
    }
    let head_is_capital = doc.word(at).capital && !doc.is_sentence_start(at);
    let mut end = at + head.length;
    let mut place = end;
    while place < at + LONGEST_NAME {
        let word = doc.word(place);
        if word.kind == Kind::Word && word.capital && !doc.is_verb_like(place) {
            place += 1;
            end = place;
            continue;
        }
        // links lead on where a capital follows them
        let mut next = place;
        while next < place + 4 && is_link(side.keys.at(next)) {
            next += 1;
        }
        let goes_on = next > place && doc.word(next).capital && doc.word(next).kind == Kind::Word;
        if !goes_on || end == at + head.length && !doc.word(at).capital {
            break;
        }
        place = next;
    }
    let words = end - at - head.length;
    let is_constitution = head.kind == LawKind::Constitution && doc.word(at).capital && (head_is_capital || words > 0);
    let is_named = words > 0
        && (doc.word(at).capital || matches!(head.kind, LawKind::Law))
        && !is_only_a_country(side, at + head.length, end);
    (is_named || is_constitution).then_some(end)
}

/// "Acuerdo México", "ley S.744": not a name.
fn is_only_a_country(side: &Side<'_>, from: usize, end: usize) -> bool {
    let word = side.doc.word(from);
    end == from + 1 && (word.acronym && word.lower.len() < 3 || word.lower.chars().count() == 1)
}

/// English names come before the word: the capitals right before "Act". The head's place is where they begin, so this
/// gives the end only where they were found.
fn name_start(side: &Side<'_>, at: usize, head: &Head) -> Option<usize> {
    side.doc.word(at).capital.then_some(at + head.length)
}

fn article_before(side: &Side<'_>, at: usize) -> Option<String> {
    let mut place = at.checked_sub(1)?;
    while place > 0 && (side.doc.is_det(place) || side.doc.is(place, Small::Of)) && at - place < 4 {
        place -= 1;
    }
    let figure = side.doc.word(place);
    let is_article = matches!(
        side.keys.at(place.checked_sub(1)?),
        "articulo" | "art" | "article" | "artigo" | "seccion" | "section" | "articulos"
    );
    (is_article && figure.kind == Kind::Figure && place < at - 1).then(|| side.surface(&(place..place + 1)))
}

fn law(side: &Side<'_>, range: &Range<usize>, key: String, kind: LawKind, evidence: String) -> Law {
    Law {
        surface: side.surface(range),
        span: side.doc.span(range),
        within: side.within,
        key,
        kind,
        number: None,
        year: None,
        country: None,
        article: None,
        evidence,
    }
}

/// `decree-235-2020`; without a number the name in small letters without accents.
fn key(law: &Law) -> String {
    let kind = law.kind.name();
    match (&law.number, law.year) {
        (Some(number), Some(year)) if !number.split(['-', '/']).any(|part| part == year.to_string()) => {
            format!("{kind}-{}-{year}", plain(number))
        }
        (Some(number), _) => format!("{kind}-{}", plain(number)),
        (None, _) => plain(&law.surface),
    }
}

fn plain(text: &str) -> String {
    let folded = crate::fold::folded(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}
