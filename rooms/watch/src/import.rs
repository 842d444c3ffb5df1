//! Lists of sources from elsewhere: what would be added, what is known, what cannot be read; then the adding.

use anyhow::Result;
use platform::db::{Db, Tx};
use press::opml::Outline;
use room_directory::{Draft, Medium, OutletScope, Outlets};

use crate::model::{Source, SourceKind};
use crate::store::{NewSource, Sources};

/// What an import would do.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Sources to add.
    pub new: Vec<Planned>,
    /// Addresses that are sources already.
    pub known: Vec<String>,
    /// Rows that cannot be read.
    pub faults: Vec<Fault>,
}

/// A source to add.
#[derive(Clone, Debug)]
pub struct Planned {
    /// Address.
    pub address: String,
    /// The outlet it belongs to, if there is one.
    pub outlet_id: Option<String>,
    /// The outlet to make otherwise.
    pub draft: Draft,
}

/// A row that cannot be read.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Its line.
    pub line: usize,
    /// The name in it.
    pub name: String,
    /// Catalogue key of what is wrong.
    pub key: &'static str,
    /// What the key's words need.
    pub detail: String,
}

struct Row {
    line: usize,
    name: String,
    address: String,
    home: Option<String>,
    language: Option<String>,
    country: Option<String>,
}

/// Reads a list, OPML or CSV (columns `name`, `address` or `feed_url`, `home_url`, `language`, `country`), and compares it with what is there.
/// The inner error is a catalogue key: the list as a whole cannot be read.
pub async fn plan(db: &Db, bytes: &[u8]) -> Result<Result<Plan, &'static str>> {
    let start = String::from_utf8_lossy(bytes.get(..bytes.len().min(2000)).unwrap_or_default()).trim_start().to_owned();
    let rows = match (start.is_empty(), start.starts_with('<')) {
        (true, _) => return Ok(Err("watch-import-empty")),
        (false, true) => match press::opml::parse(bytes) {
            Ok(outlines) => outlines.into_iter().map(row_of_outline).collect(),
            Err(_) => return Ok(Err("watch-import-not-opml")),
        },
        (false, false) => match rows_of_csv(bytes) {
            Some(rows) => rows,
            None => return Ok(Err("watch-import-no-columns")),
        },
    };
    let mut plan = Plan::default();
    let mut seen = std::collections::HashSet::new();
    for row in rows {
        let Row { line, name, address, .. } = &row;
        let mut fault = |key, detail: &str| {
            plan.faults.push(Fault { line: *line, name: name.clone(), key, detail: detail.to_owned() })
        };
        if address.is_empty() {
            fault("watch-import-address-missing", "");
            continue;
        }
        let identity = match (
            platform::fetch::check_address(address, &platform::fetch::Allowed::default()),
            press::address::canonical(address),
        ) {
            (Err(platform::fetch::FetchProblem::Private(_)), _) => {
                fault("watch-import-address-private", address);
                continue;
            }
            (Err(_), _) | (_, None) => {
                fault("watch-import-address-wrong", address);
                continue;
            }
            (Ok(_), Some(identity)) => identity,
        };
        if !seen.insert(identity.clone()) || Sources::of(db).of_identity(&identity).await?.is_some() {
            plan.known.push(address.clone());
            continue;
        }
        plan.new.push(planned(db, row).await?);
    }
    Ok(Ok(plan))
}

/// Adds what a plan says; gives how many. Addresses that became sources meanwhile are left.
pub async fn carry_out(tx: &mut Tx, plan: &Plan, by: &str, sample: bool) -> Result<usize> {
    let mut added = 0;
    let mut made: std::collections::HashMap<String, String> = std::collections::HashMap::new();
    for planned in &plan.new {
        let key = format!("{}|{}", planned.draft.country, platform::text::fold(&planned.draft.name));
        let outlet_id = match (&planned.outlet_id, made.get(&key)) {
            (Some(id), _) | (None, Some(id)) => id.clone(),
            (None, None) => {
                let id = Outlets::add(tx, &planned.draft, sample).await?;
                made.insert(key, id.clone());
                id
            }
        };
        let new = NewSource { outlet_id, address: planned.address.clone(), kind: SourceKind::Feed, paused: None };
        added += usize::from(Sources::add(tx, &new, by).await?.is_some());
    }
    Ok(added)
}

/// A source as an outline of OPML.
pub fn outline(source: &Source) -> Outline {
    Outline {
        line: 0,
        title: source.outlet.clone(),
        feed: Some(source.address.clone()),
        home: None,
        category: Some(source.country.clone()),
        language: None,
    }
}

async fn planned(db: &Db, row: Row) -> Result<Planned> {
    let home = row.home.clone().unwrap_or_else(|| row.address.clone());
    let of_site = match press::address::site(&home) {
        Some(site) => Outlets::of(db).of_site(&site).await?,
        None => None,
    };
    let same_name = Outlets::of(db)
        .named(&row.name)
        .await?
        .into_iter()
        .find(|o| row.country.as_ref().is_none_or(|code| *code == o.country));
    let draft = Draft {
        name: if row.name.is_empty() { press::address::host_key(&row.address).unwrap_or_default() } else { row.name },
        country: row.country.unwrap_or_else(|| "XX".to_owned()),
        language: row.language.as_deref().and_then(|tag| tag.get(..2)).unwrap_or("es").to_lowercase(),
        medium: Medium::Digital,
        scope: OutletScope::National,
        focus: "general".to_owned(),
        home: row.home,
        city: None,
        evidence: None,
    };
    Ok(Planned { address: row.address, outlet_id: of_site.or(same_name).map(|outlet| outlet.id), draft })
}

fn row_of_outline(outline: Outline) -> Row {
    let country = outline.category.filter(|c| c.len() == 2 && c.bytes().all(|b| b.is_ascii_uppercase()));
    Row {
        line: outline.line,
        name: outline.title,
        address: outline.feed.unwrap_or_default(),
        home: outline.home,
        language: outline.language,
        country,
    }
}

fn rows_of_csv(bytes: &[u8]) -> Option<Vec<Row>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let headers: Vec<String> = reader.headers().ok()?.iter().map(|h| h.trim().to_lowercase()).collect();
    let column = |names: &[&str]| headers.iter().position(|header| names.contains(&header.as_str()));
    let address = column(&["address", "feed_url", "xmlurl", "feed", "source", "direccion", "dirección", "url"])?;
    let (name, home) =
        (column(&["name", "outlet", "title", "medio", "nombre"]), column(&["home_url", "home", "portada"]));
    let (language, country) = (column(&["language", "idioma"]), column(&["country", "pais", "país"]));
    let mut rows = Vec::new();
    for (number, record) in reader.records().enumerate() {
        // a record that is broken becomes a row without address, and so a fault of its line
        let record = record.unwrap_or_default();
        let cell = |at: Option<usize>| {
            at.and_then(|at| record.get(at)).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
        };
        rows.push(Row {
            line: record.position().map_or(number + 2, |p| usize::try_from(p.line()).unwrap_or(0)),
            name: cell(name).unwrap_or_default(),
            address: cell(Some(address)).unwrap_or_default(),
            home: cell(home),
            language: cell(language),
            country: cell(country).map(|code| code.to_uppercase()).filter(|code| code.len() == 2),
        });
    }
    Some(rows)
}
