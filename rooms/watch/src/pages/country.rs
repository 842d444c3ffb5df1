//! What Watch adds to the page of a country: what was seen in its press this week.

use anyhow::Result;
use askama::Template;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::time;
use platform::web::Ask;
use room_directory::{Count, CountryPart, Counts};

use super::cards::Card;
use crate::store::{Articles, counts_by_country};

/// Articles shown.
const ARTICLES: usize = 8;
/// Days that make the week.
const DAYS: i64 = 7;

/// The part.
pub struct WatchPart;

#[derive(Template)]
#[template(path = "country_part.html")]
struct Part<'a> {
    ask: &'a Ask,
    says: String,
    cards: Vec<(Card, String)>,
    all_href: String,
}

impl CountryPart for WatchPart {
    fn place(&self) -> u8 {
        90
    }

    fn counts<'a>(&'a self, ask: &'a Ask, countries: &'a [String]) -> BoxFuture<'a, Result<Counts>> {
        async move {
            let counts = counts_by_country(&ask.node.db, &since(), countries).await?;
            let count = |country: String, articles: i64| {
                let words = ask.speech.with("watch-country-count", &[("n", articles.into())]);
                let href = format!("/buscar?pais={country}");
                (country, vec![Count { words, href }])
            };
            Ok(counts.into_iter().map(|found| count(found.country, found.articles)).collect())
        }
        .boxed()
    }

    fn section<'a>(&'a self, ask: &'a Ask, country: &'a str) -> BoxFuture<'a, Result<Option<String>>> {
        section(ask, country).boxed()
    }
}

/// Articles, stories and outlets of the week.
async fn week(ask: &Ask, country: &str) -> Result<Option<(i64, i64, i64)>> {
    let counts = counts_by_country(&ask.node.db, &since(), &[country.to_owned()]).await?;
    let found = counts.into_iter().find(|count| count.country == country);
    Ok(found.map(|count| (count.articles, count.stories, count.outlets)))
}

fn since() -> String {
    time::day_in(time::now() - (DAYS - 1) * time::DAY, "UTC")
}

async fn section(ask: &Ask, country: &str) -> Result<Option<String>> {
    let says = match week(ask, country).await? {
        None => ask.t("watch-country-none"),
        Some((articles, stories, outlets)) => ask.speech.with(
            "watch-country-says",
            &[("articles", articles.into()), ("stories", stories.into()), ("outlets", outlets.into())],
        ),
    };
    let cards = Articles::of(&ask.node.db).newest(Some(country), None, ARTICLES).await?;
    let part = Part {
        cards: cards.iter().map(|card| (Card::of(ask, card), ask.speech.date_short(&card.day))).collect(),
        all_href: format!("/buscar?pais={country}"),
        says,
        ask,
    };
    Ok(Some(part.render()?))
}
