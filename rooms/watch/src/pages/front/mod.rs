//! The front page: today in the press.

mod lead;
mod week;

use askama::Template;
use axum::extract::Query;
use platform::pages::{Current, NavLink, Problem, View, page};
use platform::time;
use platform::web::{Answer, Ask};
use room_directory::zone_of_country;

use self::lead::{MOST_DRAWN, MOST_LISTED, Strip};
use self::week::{CountryRow, Word};
use super::cards::{Card, flagged, in_order, size};
use super::named::{Named, named};
use crate::actions::SEE_SOURCES;
use crate::model::ArticleCard;
use crate::store::{Articles, Sources, Stories, Story, counts_by_country, counts_since};

/// Stories on the front page.
const STORIES: usize = 13;
/// Days that the table by country tells of.
const DAYS: i64 = 7;
/// Days that the marked words tell of: there are far fewer of them than of articles.
const DAYS_OF_WORDS: i64 = 30;
/// The hours of an observatory of all countries: one clock, in the middle of them.
const MIDDLE: &str = "America/Tegucigalpa";

#[derive(serde::Deserialize)]
pub struct Edition {
    pais: Option<String>,
}

#[derive(Template)]
#[template(path = "front.html")]
struct Front {
    view: View,
    editions: Vec<NavLink>,
    sentence: String,
    meta: String,
    answering: String,
    lead: Option<Lead>,
    stories: Vec<Told>,
    finding: String,
    countries: Vec<CountryRow>,
    words: Option<Vec<Word>>,
    observatories: Vec<NavLink>,
    has_sources: bool,
    may_add: bool,
}

/// A story as told by its first article.
struct Told {
    card: Card,
    facts: Vec<String>,
}

/// The story on top.
struct Lead {
    told: Told,
    size: String,
    strip: Option<Strip>,
    others: Vec<Card>,
    named: Vec<Named>,
}

/// The page.
pub async fn front(ask: Ask, Query(edition): Query<Edition>) -> Answer {
    let db = &ask.node.db;
    let within = &ask.observatory.countries;
    let chosen = edition.pais.filter(|code| within.is_empty() || within.contains(code));
    let countries: Vec<String> = match &chosen {
        Some(code) => vec![code.clone()],
        None => within.clone(),
    };
    let mut newest = Stories::of(db).newest(&countries, None, STORIES).await?;
    // what most articles tell leads the page; among equals the newest
    let most = newest.iter().enumerate().max_by_key(|(at, story)| (story.articles, std::cmp::Reverse(*at)));
    let leading = most.map(|(at, _)| at).map(|at| newest.remove(at));
    let lead = match leading {
        Some(story) => lead_of(&ask, &story).await?,
        None => None,
    };
    let mut stories = Vec::new();
    for story in &newest {
        let first = Articles::of(db).of_story(&story.id, 1).await?;
        if let Some(first) = first.first() {
            stories.push(told(&ask, story, first).await?);
        }
    }
    let since = |days: i64| time::day_in(time::now() - days * time::DAY, "UTC");
    let week = since(DAYS);
    let counts = counts_by_country(db, &week, &countries).await?;
    let (articles, told_stories, outlets) = counts_since(db, &week, &countries).await?;
    let tally = Sources::of(db).tally().await?;
    let (speech, zone) = (&ask.speech, zone(within));
    let mut view = ask.view(ask.t("watch-front-title"), "/");
    view.head.dateline = vec![speech.date(&time::day_in(time::now(), zone))];
    view.head.canonical = Some(ask.whole("/"));
    view.offer("/historias", &["atom"]);
    page(Front {
        editions: editions(&ask, chosen.as_deref()),
        sentence: speech.with(
            "watch-front-sentence",
            &[("n", articles.into()), ("outlets", outlets.into()), ("stories", told_stories.into())],
        ),
        meta: speech.with("watch-front-meta", &[("time", speech.instant(time::now(), zone).into())]),
        answering: speech
            .with("watch-health-sentence", &[("ok", tally.ok.into()), ("all", (tally.all - tally.idle).into())]),
        lead,
        stories,
        finding: week::finding(&ask, &counts, articles),
        countries: week::rows(&ask, &counts),
        words: week::words(&ask, &since(DAYS_OF_WORDS), &countries).await?,
        observatories: observatories(&ask).await?,
        has_sources: tally.all > 0,
        may_add: ask.may(&SEE_SOURCES),
        view,
    })
}

/// The zone of the observatory's first country; the middle's where it watches all.
fn zone(countries: &[String]) -> &'static str {
    countries.first().map_or(MIDDLE, |code| zone_of_country(code))
}

async fn lead_of(ask: &Ask, story: &Story) -> Result<Option<Lead>, Problem> {
    let articles = Articles::of(&ask.node.db).of_story(&story.id, MOST_DRAWN).await?;
    let Some(first) = articles.first() else { return Ok(None) };
    let listed = &articles[..articles.len().min(MOST_LISTED)];
    Ok(Some(Lead {
        told: Told { card: Card::of(ask, first), facts: Vec::new() },
        size: size(ask, story.articles, story.outlets),
        strip: Strip::of(ask, &articles, zone(&ask.observatory.countries)),
        others: if articles.len() > 1 { in_order(ask, listed) } else { Vec::new() },
        named: named(ask, listed).await?,
    }))
}

async fn told(ask: &Ask, story: &Story, first: &ArticleCard) -> Result<Told, Problem> {
    let mut facts = Vec::new();
    if story.articles > 1 {
        facts.push(size(ask, story.articles, story.outlets));
    }
    if first.versions > 1 {
        facts.push(ask.speech.with("watch-article-versions", &[("n", first.versions.into())]));
    }
    facts.extend(flagged(ask, &first.version_id).await?);
    Ok(Told { card: Card::of(ask, first), facts })
}

fn editions(ask: &Ask, chosen: Option<&str>) -> Vec<NavLink> {
    let whole = NavLink {
        label: ask.t("watch-front-all-countries"),
        href: "/".to_owned(),
        current: if chosen.is_none() { Current::Section } else { Current::No },
    };
    let countries = ask.observatory.countries.iter().map(|code| NavLink {
        label: ask.speech.country(code),
        href: format!("/?pais={code}"),
        current: if chosen == Some(code) { Current::Section } else { Current::No },
    });
    std::iter::once(whole).chain(countries).collect()
}

/// The observatories of the node, where there are several.
async fn observatories(ask: &Ask) -> Result<Vec<NavLink>, Problem> {
    let all = platform::observatories::all(&ask.node.db).await?;
    if all.len() < 2 {
        return Ok(Vec::new());
    }
    let link = |o: &platform::observatories::Observatory| NavLink {
        label: o.name_in(ask.speech.lang()),
        href: format!("/?observatorio={}", o.slug),
        current: if o.id == ask.observatory.id { Current::Section } else { Current::No },
    };
    Ok(all.iter().map(link).collect())
}

#[cfg(test)]
mod tests {
    use super::{MIDDLE, zone};

    #[test]
    fn the_clock_is_that_of_the_first_country_watched() {
        assert_eq!(zone(&["CL".to_owned(), "HN".to_owned()]), "America/Santiago");
        assert_eq!(zone(&[]), MIDDLE);
    }
}
