//! What the press says of a law, a treaty or an organisation, on its page: in how many articles it is named, and the latest.

use anyhow::Result;
use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::index::Query;
use platform::pages::{with_parameter, with_value_toggled};
use platform::text::fold;
use platform::web::Ask;
use records::pages::RecordPanel;
use records::{Body, Kind, Record, Shown};
use room_directory::ORGANISATION;
use room_library::{LAW, TREATY};
use room_watch::{ArticleCard, Articles, SEE_ARTICLES};

use crate::shown::traits;

/// Articles shown.
const ARTICLES: usize = 5;

/// The panel.
pub struct PressPanel;

#[derive(Template)]
#[template(path = "press_panel.html")]
struct Panel<'a> {
    ask: &'a Ask,
    says: String,
    articles: Vec<Article>,
    all_href: String,
}

struct Article {
    href: String,
    title: String,
    language: String,
    outlet: String,
    day: String,
    day_words: String,
}

impl Article {
    fn of(ask: &Ask, card: ArticleCard) -> Article {
        Article {
            href: format!("/n/{}", card.id),
            day_words: ask.speech.date_short(&card.day),
            title: card.title,
            language: card.language,
            outlet: card.outlet,
            day: card.day,
        }
    }
}

impl RecordPanel for PressPanel {
    fn panel<'a>(&'a self, ask: &'a Ask, kind: &'a Kind, record: &'a Record) -> BoxFuture<'a, Result<Option<String>>> {
        panel(ask, kind, record).boxed()
    }
}

async fn panel(ask: &Ask, kind: &Kind, record: &Record) -> Result<Option<String>> {
    let Some(named) = Named::of(kind, record).filter(|_| ask.may(&SEE_ARTICLES)) else { return Ok(None) };
    let query = Query {
        traits: named.values.iter().map(|value| format!("{}:{value}", named.family)).collect(),
        countries: named.country.iter().cloned().collect(),
        within_countries: Some(ask.observatory.countries.clone()).filter(|countries| !countries.is_empty()),
        limit: ARTICLES,
        ids_only: true,
        ..Query::default()
    };
    // while the search is out of order the record is there all the same
    let Ok(found) = ask.node.index.search(&query).await else { return Ok(None) };
    if found.total == 0 {
        return Ok(None);
    }
    let ids: Vec<String> = found.hits.into_iter().map(|hit| hit.id).collect();
    let cards = Articles::of(&ask.node.db).cards(&ids).await?;
    let says = if named.country.is_some() { "reading-press-says-own" } else { "reading-press-says" };
    let panel = Panel {
        says: ask.speech.with(says, &[("n", i64::try_from(found.total).unwrap_or(i64::MAX).into())]),
        articles: cards.into_iter().filter(|card| !card.title.is_empty()).map(|card| Article::of(ask, card)).collect(),
        all_href: named.href(),
        ask,
    };
    Ok(Some(panel.render()?))
}

/// By what of their readings articles are found that name a record.
struct Named {
    family: &'static str,
    values: Vec<String>,
    /// The country whose press is meant.
    country: Option<String>,
}

impl Named {
    fn of(kind: &Kind, record: &Record) -> Option<Named> {
        let one = |family, value: &String| Named { family, values: vec![value.clone()], country: None };
        match kind.name {
            name if name == ORGANISATION.name => Some(one(traits::ORGANISATION, &record.id)),
            name if name == TREATY.name => Some(one(traits::LAW, &record.key)),
            name if name == LAW.name => Named::of_law(&record.body.seen_by(kind, Shown::Public)),
            _ => None,
        }
    }

    /// By number and year, and by its whole title. Other countries have laws of the same number: that press is meant which
    /// speaks of its own.
    fn of_law(body: &Body) -> Option<Named> {
        let (country, kind) = (body.text("country")?, body.text("kind")?);
        let mut values: Vec<String> = body.texts("title").into_iter().map(plain).collect();
        if let Some(number) = body.text("number").and_then(|number| number.split_whitespace().last()) {
            let number = plain(number);
            let year = body.text("year").and_then(|year| year.get(..4));
            values.extend(year.map(|year| format!("{kind}-{number}-{year}")));
            values.push(format!("{kind}-{number}"));
        }
        values.sort_unstable();
        values.dedup();
        Some(Named { family: traits::LAW, values, country: Some(country.to_owned()) })
    }

    /// The search for all of them.
    fn href(&self) -> String {
        let all =
            self.values.iter().fold("/buscar".to_owned(), |href, value| with_value_toggled(&href, self.family, value));
        match &self.country {
            Some(country) => with_parameter(&all, "pais", country),
            None => all,
        }
    }
}

/// As readings write the keys of laws: small letters without accents, the words joined.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}
