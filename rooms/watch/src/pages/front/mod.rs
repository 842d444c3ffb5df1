//! The front page: today in the press.

mod facts;
mod lead;
mod week;

use askama::Template;
use axum::extract::Query;
use platform::pages::{Current, NavLink, PanelHtml, Problem, View, page};
use platform::time;
use platform::web::{Answer, Ask};

use self::facts::{Facts, LeadFacts, StoryFacts, facts};
use self::lead::{MOST_LISTED, Strip, hours};
use self::week::{CountryRow, Word};
use super::cards::{Card, When, flagged, size, voice_bar, voice_words};
use super::named::{Named, in_words};
use crate::actions::EDIT_SOURCES;
use crate::clock::{zone, zone_words};
use crate::store::Sources;

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
    /// Who speaks: the bar, and the same in one line.
    bar: Option<PanelHtml>,
    voices: Option<String>,
    facts: Vec<String>,
}

/// The story on top.
struct Lead {
    told: Told,
    size: String,
    strip: Option<Strip>,
    /// Its first articles, each with its hour.
    others: Vec<(Card, When)>,
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
    let facts = facts(&ask, &countries).await?;
    let tally = Sources::of(db).tally(None).await?;
    let (speech, zone) = (&ask.speech, zone(&ask));
    let mut view = ask.view(ask.t("watch-front-title"), "/");
    view.head.dateline = vec![speech.date(&time::day_in(time::now(), zone))];
    view.head.canonical = Some(ask.whole("/"));
    view.offer("/historias", &["atom"]);
    page(Front {
        editions: editions(&ask, chosen.as_deref()),
        sentence: sentence(&ask, &facts),
        meta: speech.with(
            "watch-front-meta",
            &[("time", speech.instant(time::now(), zone).into()), ("zone", zone_words(&ask).into())],
        ),
        answering: speech.with("watch-health-sentence", &[("ok", tally.ok.into()), ("all", tally.asked().into())]),
        lead: facts.lead.as_ref().map(|found| lead(&ask, found)).transpose()?.flatten(),
        stories: facts.stories.iter().map(|story| told(&ask, story)).collect::<anyhow::Result<_>>()?,
        finding: week::finding(&ask, &facts.counts, facts.articles),
        countries: week::rows(&ask, &facts.counts),
        words: facts.words.as_ref().map(|uses| week::words(&ask, uses)),
        observatories: observatories(&ask).await?,
        has_sources: tally.all > 0,
        may_add: ask.may(&EDIT_SOURCES),
        view,
    })
}

/// How much was published, and in how much of it women speak.
fn sentence(ask: &Ask, facts: &Facts) -> String {
    let args =
        [("n", facts.articles.into()), ("outlets", facts.outlets.into()), ("stories", facts.told_stories.into())];
    let published = ask.speech.with("watch-front-sentence", &args);
    match facts.with_women {
        Some(n) if facts.articles > 0 => {
            format!("{published} {}", ask.speech.with("watch-front-women", &[("n", n.into())]))
        }
        _ => published,
    }
}

fn lead(ask: &Ask, facts: &LeadFacts) -> anyhow::Result<Option<Lead>> {
    let articles = &facts.articles;
    let Some(first) = articles.first() else { return Ok(None) };
    let told = Told {
        card: Card::of(ask, first),
        bar: voice_bar(ask, facts.voices.as_ref(), true)?,
        voices: None,
        facts: Vec::new(),
    };
    let listed = &articles[..articles.len().min(MOST_LISTED)];
    let hours = hours(ask, listed);
    Ok(Some(Lead {
        told,
        size: size(ask, facts.story.articles, facts.story.outlets),
        strip: Strip::of(ask, articles),
        others: match articles.len() {
            ..2 => Vec::new(),
            _ => listed.iter().map(|card| Card::of(ask, card)).zip(hours).collect(),
        },
        named: in_words(ask, &facts.named),
    }))
}

fn told(ask: &Ask, StoryFacts { story, first, terms, voices }: &StoryFacts) -> anyhow::Result<Told> {
    let mut facts = Vec::new();
    if story.articles > 1 {
        facts.push(size(ask, story.articles, story.outlets));
    }
    if first.versions > 1 {
        facts.push(ask.speech.with("watch-article-versions", &[("n", first.versions.into())]));
    }
    facts.extend(flagged(ask, *terms));
    let (bar, voices) = (voice_bar(ask, voices.as_ref(), false)?, voice_words(ask, voices.as_ref()));
    Ok(Told { card: Card::of(ask, first), bar, voices, facts })
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
