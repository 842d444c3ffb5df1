//! What other rooms know of a country.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Result;
use futures_util::future::BoxFuture;
use platform::node::Node;
use platform::pages::{Link, PanelHtml};
use platform::web::Ask;
use records::{Filter, Kind, Records};

/// What a room adds to the page of a country. Rooms contribute it as `dyn CountryPart`.
pub trait CountryPart: Send + Sync {
    /// Its place among the others, from low to high. The founding project's components stand first.
    fn place(&self) -> u8;
    /// What there is of each of these countries, in a few words for the list of them: "12 leyes", "5 tratados sin
    /// ratificar"; what there is none of is not said.
    fn counts<'a>(&'a self, ask: &'a Ask, countries: &'a [String]) -> BoxFuture<'a, Result<Counts>>;
    /// A section with a heading of the second level, by a template of the room; none where there is nothing to say.
    fn section<'a>(&'a self, ask: &'a Ask, country: &'a str) -> BoxFuture<'a, Result<Option<String>>>;
    /// The component of the founding project's database that the room holds, for the front page of the database.
    fn component(&self, _: &Ask) -> Option<Component> {
        None
    }
}

/// One of the three parts of the founding project's database.
pub struct Component {
    /// Its name: "Componente 3".
    pub name: String,
    /// What it holds.
    pub says: String,
    /// Where it is.
    pub link: Link,
}

/// How much there is of countries, by their codes.
pub type Counts = HashMap<String, Vec<Count>>;

/// How much there is of something.
pub struct Count {
    /// In words, with the number.
    pub words: String,
    /// Where it is listed.
    pub href: String,
}

/// Sections of all rooms for a country.
pub async fn sections(ask: &Ask, country: &str) -> Result<Vec<PanelHtml>> {
    let mut sections = Vec::new();
    for part in in_order(ask) {
        sections.extend(part.section(ask, country).await?.map(PanelHtml::by_template));
    }
    Ok(sections)
}

/// Adds the counts of all rooms for these countries.
pub async fn add_counts(ask: &Ask, countries: &[String], to: &mut Counts) -> Result<()> {
    for part in in_order(ask) {
        for (country, counts) in part.counts(ask, countries).await? {
            to.entry(country).or_default().extend(counts);
        }
    }
    Ok(())
}

/// How many records of a kind each country has; kept as long as nothing is written.
pub async fn records_by_country(node: &Node, kind: &'static Kind) -> Result<Arc<HashMap<String, i64>>> {
    node.kept
        .or_find(&node.db, "records by country", kind.name.to_owned(), async || {
            let counts = Records::of(&node.db).counts(&Filter::of(kind.name), "country").await?;
            Ok(counts.into_iter().collect())
        })
        .await
}

/// The components that rooms above this one hold.
pub fn components(ask: &Ask) -> Vec<Component> {
    in_order(ask).iter().filter_map(|part| part.component(ask)).collect()
}

fn in_order(ask: &Ask) -> Vec<std::sync::Arc<dyn CountryPart>> {
    let mut parts = ask.node.contributions.all::<dyn CountryPart>();
    parts.sort_by_key(|part| part.place());
    parts
}
