//! Lists of sources from elsewhere: what would be added, what is known, what cannot be read; then the adding.

use std::collections::HashMap;

use anyhow::Result;
use platform::db::{Db, Tx};
use platform::fetch::{Allowed, FetchProblem, check_address};
use platform::node::Node;
use platform::table::Table;
use press::opml::Outline;
use press::source_list::{self, Problem, Wrong};
use room_directory::{Draft, Medium, OutletScope, Outlets};

use crate::model::{Source, SourceKind, SourceState};
use crate::store::{LeftOut, NewSource, Sources};

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
    /// What kind of address; a feed where the list does not say.
    pub kind: SourceKind,
    /// Paused where the list was written; then it is here, too.
    pub is_paused: bool,
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
    /// The name in it; empty where it names none.
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
    kind: Option<SourceKind>,
    state: Option<SourceState>,
}

/// Reads a list, OPML or CSV, and compares it with what is there. A table names its columns in its first row: `name`,
/// `feed_url`, `home_url`, `language`, `country`, or what they are called in the other languages; in our own there are
/// `kind` and `state`, too, and what was removed there is not added here.
/// The inner error is a catalogue key: the list as a whole cannot be read.
pub async fn plan(node: &Node, bytes: &[u8]) -> Result<Result<Plan, &'static str>> {
    let db = &node.db;
    let allowed = Allowed::parse(&node.config.allow_private).map_err(anyhow::Error::msg)?;
    let mut plan = Plan::default();
    let rows: Vec<Row> = if is_markup(bytes) {
        match press::opml::parse(bytes) {
            Ok(outlines) => outlines.into_iter().map(row_of_outline).collect(),
            Err(problem) => return Ok(Err(refusal(&problem))),
        }
    } else {
        match source_list::parse(bytes) {
            Ok(table) => {
                plan.faults = table.bad.iter().map(fault_of_table).collect();
                let own = of_our_own(bytes);
                table.rows.into_iter().map(|row| row_of_table(row, &own)).collect()
            }
            Err(problem) => return Ok(Err(refusal(&problem))),
        }
    };
    let mut seen = std::collections::HashSet::new();
    let mut left_out = LeftOut::default();
    for row in rows.into_iter().filter(|row| row.state != Some(SourceState::Removed)) {
        let Row { line, name, address, .. } = &row;
        let mut fault = |key, detail: &str| {
            plan.faults.push(Fault { line: *line, name: name.clone(), key, detail: detail.to_owned() })
        };
        if address.is_empty() {
            fault("watch-import-address-missing", "");
            continue;
        }
        let identity = match (check_address(address, &allowed), press::address::canonical(address)) {
            (Err(FetchProblem::Private(_)), _) => {
                fault("watch-import-address-private", address);
                continue;
            }
            (Err(_), _) | (_, None) => {
                fault("watch-import-address-wrong", address);
                continue;
            }
            (Ok(_), Some(identity)) => identity,
        };
        if left_out.has(db, address).await? {
            fault("watch-problem-left-out", address);
            continue;
        }
        if !seen.insert(identity.clone()) || Sources::of(db).of_identity(&identity).await?.is_some() {
            plan.known.push(address.clone());
            continue;
        }
        plan.new.push(planned(db, row).await?);
    }
    plan.faults.sort_by_key(|fault| fault.line);
    Ok(Ok(plan))
}

fn is_markup(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(bytes.get(..bytes.len().min(2000)).unwrap_or_default());
    start.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').starts_with('<')
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
        let paused = planned.is_paused.then(|| "watch-source-paused-elsewhere".to_owned());
        let new = NewSource { outlet_id, address: planned.address.clone(), kind: planned.kind, paused };
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
    Ok(Planned {
        address: row.address,
        kind: row.kind.unwrap_or(SourceKind::Feed),
        is_paused: row.state == Some(SourceState::Paused),
        outlet_id: of_site.or(same_name).map(|outlet| outlet.id),
        draft,
    })
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
        kind: None,
        state: None,
    }
}

/// Kind and state by line, where a table has such columns.
type OfOurOwn = HashMap<usize, (Option<SourceKind>, Option<SourceState>)>;

fn of_our_own(bytes: &[u8]) -> OfOurOwn {
    let Ok(table) = Table::read(bytes) else { return OfOurOwn::new() };
    let place = |name: &str| table.columns.iter().position(|column| column.eq_ignore_ascii_case(name));
    let (kind, state) = (place("kind"), place("state"));
    let rows = table.rows.iter().map(|row| {
        let word = |at: Option<usize>| at.and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim());
        let line = usize::try_from(row.line).unwrap_or(0);
        (line, (SourceKind::parse(word(kind)), SourceState::parse(word(state))))
    });
    rows.collect()
}

fn row_of_table(row: source_list::Row, own: &OfOurOwn) -> Row {
    let (kind, state) = own.get(&row.line).copied().unwrap_or_default();
    // an address alone may be a feed that does not look like one, and is then no home page to remember
    let home = row.home.clone().filter(|_| row.feed.is_some());
    Row {
        line: row.line,
        name: row.name.unwrap_or_default(),
        address: row.feed.or(row.home).unwrap_or_default(),
        home,
        language: row.language,
        country: row.country.map(|code| code.to_uppercase()).filter(|code| code.len() == 2),
        kind,
        state,
    }
}

fn fault_of_table(bad: &source_list::BadRow) -> Fault {
    let key = match bad.wrong {
        Wrong::NoAddress => "watch-import-address-missing",
        Wrong::NotAnAddress => "watch-import-address-none",
    };
    Fault { line: bad.line, name: String::new(), key, detail: String::new() }
}

/// Why a list as a whole cannot be read.
fn refusal(problem: &Problem) -> &'static str {
    match problem {
        Problem::NotOpml { .. } => "watch-import-not-opml",
        Problem::NoAddressColumn { .. } => "watch-import-no-columns",
        Problem::TooMany { .. } => "watch-import-many",
        Problem::Empty => "watch-import-empty",
    }
}
