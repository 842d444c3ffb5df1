//! The front page: today in the press.

use askama::Template;
use axum::extract::Query;
use platform::pages::{Current, NavLink, View, page};
use platform::time;
use platform::web::{Answer, Ask};

use super::cards::Card;
use crate::actions::SEE_SOURCES;
use crate::store::{Articles, Sources, Stories, counts_by_country};

/// Stories on the front page.
const STORIES: usize = 13;
/// Days that the table tells of.
const DAYS: i64 = 7;

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
    lead: Option<Told>,
    stories: Vec<Told>,
    countries: Vec<CountryRow>,
    observatories: Vec<NavLink>,
    has_sources: bool,
    may_add: bool,
}

/// A story as told by its first article.
struct Told {
    card: Card,
    facts: Vec<String>,
    others: Vec<Card>,
}

struct CountryRow {
    name: String,
    href: String,
    articles: String,
    stories: String,
    outlets: String,
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
    let mut told = Vec::new();
    for story in Stories::of(db).newest(&countries, None, STORIES).await? {
        let articles = Articles::of(db).of_story(&story.id, 4).await?;
        let Some(first) = articles.first() else { continue };
        let mut facts = Vec::new();
        if story.articles > 1 {
            facts.push(
                ask.speech.with("watch-story-size", &[("n", story.articles.into()), ("outlets", story.outlets.into())]),
            );
        }
        if first.versions > 1 {
            facts.push(ask.speech.with("watch-article-versions", &[("n", first.versions.into())]));
        }
        told.push(Told {
            card: Card::of(&ask, first),
            facts,
            others: articles.iter().skip(1).map(|card| Card::of(&ask, card)).collect(),
        });
    }
    // what most outlets tell leads the page
    let most = told
        .iter()
        .enumerate()
        .max_by_key(|(at, story)| (story.others.len(), std::cmp::Reverse(*at)))
        .map(|(at, _)| at);
    let lead = most.map(|at| told.remove(at));
    let since = time::day_in(time::now() - DAYS * time::DAY, "UTC");
    let counts = counts_by_country(db, &since, &countries).await?;
    let sum = |pick: fn(&crate::store::CountryCount) -> i64| counts.iter().map(pick).sum::<i64>();
    let tally = Sources::of(db).tally().await?;
    let speech = &ask.speech;
    let sentence = speech.with(
        "watch-front-sentence",
        &[
            ("n", sum(|c| c.articles).into()),
            ("outlets", sum(|c| c.outlets).into()),
            ("countries", i64::try_from(counts.len()).unwrap_or(0).into()),
        ],
    );
    let mut view = ask.view(ask.t("watch-front-title"), "/");
    view.title = ask.t("watch-front-title");
    view.head.dateline = vec![speech.date(&time::day_in(time::now(), "America/Tegucigalpa"))];
    view.head.canonical = Some(ask.whole("/"));
    view.offer("/historias", &["atom"]);
    let observatories = platform::observatories::all(db).await?;
    page(Front {
        editions: editions(&ask, chosen.as_deref()),
        sentence,
        meta: speech.with(
            "watch-front-meta",
            &[
                ("time", speech.instant(time::now(), "America/Tegucigalpa").into()),
                ("ok", tally.ok.into()),
                ("all", tally.all.into()),
            ],
        ),
        lead,
        stories: told,
        countries: counts
            .iter()
            .map(|count| CountryRow {
                name: speech.country(&count.country),
                href: format!("/buscar?pais={}", count.country),
                articles: speech.number(count.articles),
                stories: speech.number(count.stories),
                outlets: speech.number(count.outlets),
            })
            .collect(),
        observatories: observatories
            .iter()
            .filter(|_| observatories.len() > 1)
            .map(|o| NavLink {
                label: o.name_in(speech.lang()),
                href: format!("/?observatorio={}", o.slug),
                current: if o.id == ask.observatory.id { Current::Section } else { Current::No },
            })
            .collect(),
        has_sources: tally.all > 0,
        may_add: ask.may(&SEE_SOURCES),
        view,
    })
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
