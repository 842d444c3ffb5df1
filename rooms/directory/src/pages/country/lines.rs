//! Lines of what there is of a country: the first are read at once, the others open.

use anyhow::Result;
use platform::pages::State;
use platform::web::Ask;
use records::pages::{Sayer, reader, standing};
use records::{Body, Filter, Kind, Record, Records};

/// Most records of a kind on the page; the whole list is one link away.
pub const MOST: usize = 400;

/// A line.
pub struct Line {
    /// Its page.
    pub href: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub says: String,
    /// How it stands.
    pub state: State,
    /// The same in words; empty where nothing is to be said of it.
    pub state_words: String,
}

/// Lines of one heading.
pub struct Lines {
    /// Those that are read at once.
    pub first: Vec<Line>,
    /// The others.
    pub more: Vec<Line>,
    /// How many the others are, in words.
    pub more_words: String,
}

impl Lines {
    /// So many at once.
    pub fn cut(ask: &Ask, mut first: Vec<Line>, shown: usize) -> Lines {
        let more = first.split_off(first.len().min(shown));
        let more_words = ask.speech.with("directory-country-more", &[("n", more.len().into())]);
        Lines { first, more, more_words }
    }
}

/// The records of a kind.
pub struct Group {
    /// How many the country has.
    pub total: i64,
    /// They.
    pub lines: Lines,
}

/// The records of a kind that a country has, by name; so many of them at once.
pub async fn group(ask: &Ask, kind: &'static Kind, country: &str, shown: usize) -> Result<Group> {
    let records = Records::of(&ask.node.db);
    let filter = Filter { reader: reader(ask), ..Filter::of(kind.name).with("country", country) };
    let total = records.count(&filter).await?;
    let found = records.list(&filter, None, MOST).await?;
    let sayer = Sayer::of(ask, &found).await?;
    let lines = found.iter().map(|record| {
        let body = record.body.seen_by(kind, reader(ask));
        let (state, state_words) = standing(ask, record);
        Line {
            href: kind.address(&record.id),
            name: body.in_language(kind.title, ask.speech.lang().code()).unwrap_or(&record.title).to_owned(),
            says: what_it_is(ask, &sayer, kind, record, &body),
            state,
            state_words,
        }
    });
    Ok(Group { total, lines: Lines::cut(ask, lines.collect(), shown) })
}

/// What a record is, and whether it is invented for the demonstration.
pub fn what_it_is(ask: &Ask, sayer: &Sayer, kind: &'static Kind, record: &Record, body: &Body) -> String {
    let first = kind.beside.first().and_then(|field| sayer.joined(kind, body, field));
    let sample = record.sample.then(|| ask.t("site-sample-label"));
    first.into_iter().chain(sample).collect::<Vec<_>>().join(", ")
}
