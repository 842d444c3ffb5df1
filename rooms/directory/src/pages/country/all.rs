//! The front page of the database: the countries with what there is of each, the subjects, what is new.

use std::collections::BTreeSet;

use askama::Template;
use platform::pages::{Link, View, page};
use platform::web::{Answer, Ask};
use records::{Filter, Kind, Records, Vocabularies};

use super::one::{address, own_counts};
use super::part::{Component, Count, components};
use crate::store::Outlets;

/// Subjects shown.
const SUBJECTS: usize = 24;
/// Newest records shown.
const NEWEST: usize = 10;

#[derive(Template)]
#[template(path = "countries.html")]
struct CountriesPage {
    view: View,
    components: Vec<Component>,
    own: Vec<Country>,
    others: Vec<Link>,
    subjects: Vec<(Link, String)>,
    newest: Vec<(Link, String, String)>,
}

struct Country {
    name: String,
    href: String,
    counts: Vec<Count>,
}

/// The page.
pub async fn show(ask: Ask) -> Answer {
    let mut view = ask.view_after_form(ask.t("directory-countries-title"), "/paises");
    view.description = ask.t("directory-countries-lede");
    let known = known(&ask).await?;
    // an observatory of no country in particular watches them all
    let codes =
        Some(ask.observatory.countries.clone()).filter(|codes| !codes.is_empty()).unwrap_or_else(|| known.clone());
    let mut counts = own_counts(&ask, &codes).await?;
    let mut own: Vec<Country> = codes
        .iter()
        .map(|code| Country {
            name: ask.speech.country(code),
            href: address(code),
            counts: counts.remove(code).unwrap_or_default(),
        })
        .collect();
    own.sort_by(|a, b| a.name.cmp(&b.name));
    page(CountriesPage {
        components: all_components(&ask),
        own,
        others: others(&ask, &known, &codes),
        subjects: subjects(&ask).await?,
        newest: newest(&ask).await?,
        view,
    })
}

/// The three parts of the founding project's database: two are of this room.
fn all_components(ask: &Ask) -> Vec<Component> {
    let own = |name: &str, says: &str, label: &str, href: &str| Component {
        name: ask.t(name),
        says: ask.t(says),
        link: Link { label: ask.t(label), href: href.to_owned() },
    };
    let mut all = vec![
        own("directory-component-1", "directory-component-1-says", "directory-outlets-title", "/medios"),
        own("directory-component-2", "directory-component-2-says", "directory-shelf-title", "/directorio"),
    ];
    all.extend(components(ask));
    all
}

/// Countries of which there is something.
async fn known(ask: &Ask) -> anyhow::Result<Vec<String>> {
    let outlets = Outlets::of(&ask.node.db).by_country().await?;
    let records = Records::of(&ask.node.db).counts(&Filter::default(), "country").await?;
    let codes = outlets.into_iter().chain(records).map(|(code, _)| code);
    let codes: BTreeSet<String> =
        codes.filter(|code| ask.speech.has(&format!("country-{}", code.to_lowercase()))).collect();
    Ok(codes.into_iter().collect())
}

/// Those outside the observatory.
fn others(ask: &Ask, known: &[String], own: &[String]) -> Vec<Link> {
    let codes = known.iter().filter(|code| !own.contains(code));
    let mut links: Vec<Link> =
        codes.map(|code| Link { label: ask.speech.country(code), href: address(code) }).collect();
    links.sort_by(|a, b| a.label.cmp(&b.label));
    links
}

/// The subjects of which most is there, with how many records.
async fn subjects(ask: &Ask) -> anyhow::Result<Vec<(Link, String)>> {
    let vocabularies = Vocabularies::of(&ask.node).await?;
    let counts = Records::of(&ask.node.db).counts(&Filter::default(), "topics").await?;
    let link = |(id, n): (String, i64)| {
        let label = vocabularies.label("topics", &id, ask.speech.lang().code());
        (Link { label, href: format!("/directorio?tema={id}") }, ask.speech.number(n))
    };
    Ok(counts.into_iter().take(SUBJECTS).map(link).collect())
}

async fn newest(ask: &Ask) -> anyhow::Result<Vec<(Link, String, String)>> {
    let kinds = Kind::all(&ask.node.contributions);
    let records = Records::of(&ask.node.db).newest(&Filter::default(), NEWEST).await?;
    let lines = records.into_iter().filter_map(|record| {
        let kind = kinds.iter().find(|kind| kind.name == record.kind)?;
        let day = platform::time::day_in(record.created_at, "UTC");
        let link = Link { label: record.title, href: kind.address(&record.id) };
        Some((link, ask.t(&kind.key("one")), ask.speech.date_short(&day)))
    });
    Ok(lines.collect())
}
