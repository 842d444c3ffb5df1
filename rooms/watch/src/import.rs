//! Lists of sources from elsewhere: what would be added, what is known, what cannot be read; then the adding.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use platform::db::Tx;
use platform::fetch::{Allowed, FetchProblem, check_address};
use platform::node::Node;
use platform::table::Table;
use press::opml::Outline;
use press::source_list::{self, Problem, Wrong};
use room_directory::{Draft, Medium, Outlet, OutletScope, Outlets, REGION};

use crate::collect::{Name, Told, country_code, owners, to_choose};
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
                let (untold, told): (Vec<_>, Vec<_>) =
                    table.rows.into_iter().partition(|row| own.untold.contains(&row.line));
                plan.faults.extend(untold.into_iter().map(fault_of_untold));
                told.into_iter().map(|row| row_of_table(row, &own)).collect()
            }
            Err(problem) => return Ok(Err(refusal(&problem))),
        }
    };
    let mut seen = HashSet::new();
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
        let country = match row.country.as_deref().map(country_code) {
            Some(None) => {
                fault("watch-import-country-wrong", row.country.as_deref().unwrap_or_default());
                continue;
            }
            told => told.flatten(),
        };
        if left_out.has(db, address).await? {
            fault("watch-problem-left-out", address);
            continue;
        }
        if !seen.insert(identity.clone()) || Sources::of(db).of_identity(&identity).await?.is_some() {
            plan.known.push(address.clone());
            continue;
        }
        let told = Told {
            name: if name.is_empty() { Name::Untold } else { Name::Listed(name) },
            country: country.as_deref(),
            home: row.home.as_deref().unwrap_or(address),
            address,
        };
        let mut owners = owners(db, &told).await?;
        if owners.len() > 1 {
            fault("watch-import-which-outlet", &to_choose(&owners));
            continue;
        }
        plan.new.push(planned(row, country, owners.pop()));
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
    let mut made: HashMap<String, String> = HashMap::new();
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
        home: source.home.clone(),
        category: Some(source.country.clone()),
        language: Some(source.language.clone()),
        kind: Some(source.kind.word().to_owned()),
        state: Some(source.state.word().to_owned()),
    }
}

fn planned(row: Row, country: Option<String>, outlet: Option<Outlet>) -> Planned {
    let draft = Draft {
        name: if row.name.is_empty() { press::address::host_key(&row.address).unwrap_or_default() } else { row.name },
        country: country.unwrap_or_else(|| REGION.to_owned()),
        language: row.language.as_deref().and_then(|tag| tag.get(..2)).unwrap_or("es").to_lowercase(),
        medium: Medium::Digital,
        scope: OutletScope::National,
        focus: "general".to_owned(),
        home: row.home,
        city: None,
        evidence: None,
    };
    Planned {
        address: row.address,
        kind: row.kind.unwrap_or(SourceKind::Feed),
        is_paused: row.state == Some(SourceState::Paused),
        outlet_id: outlet.map(|outlet| outlet.id),
        draft,
    }
}

fn row_of_outline(outline: Outline) -> Row {
    // a folder may be of anything: one that is no country tells none
    let country = outline.category.filter(|folder| country_code(folder).is_some_and(|code| code == *folder));
    Row {
        line: outline.line,
        name: outline.title,
        address: outline.feed.unwrap_or_default(),
        home: outline.home,
        language: outline.language,
        country,
        kind: outline.kind.as_deref().and_then(SourceKind::parse),
        state: outline.state.as_deref().and_then(SourceState::parse),
    }
}

/// What a table of our own says further of its sources.
#[derive(Default)]
struct OfOurOwn {
    /// Kind and state by line.
    told: HashMap<usize, (Option<SourceKind>, Option<SourceState>)>,
    /// Lines whose cells stand in no certain columns: one that was paused must not be woken.
    untold: HashSet<usize>,
}

fn of_our_own(bytes: &[u8]) -> OfOurOwn {
    let Ok(table) = Table::read(bytes) else { return OfOurOwn::default() };
    let place = |name: &str| table.columns.iter().position(|column| column.eq_ignore_ascii_case(name));
    let (kind, state) = (place("kind"), place("state"));
    if kind.is_none() && state.is_none() {
        return OfOurOwn::default();
    }
    let line = |line: u64| usize::try_from(line).unwrap_or(0);
    let rows = table.rows.iter().map(|row| {
        let word = |at: Option<usize>| at.and_then(|at| row.cells.get(at)).map_or("", |cell| cell.trim());
        (line(row.line), (SourceKind::parse(word(kind)), SourceState::parse(word(state))))
    });
    OfOurOwn { told: rows.collect(), untold: table.broken.iter().map(|broken| line(broken.line)).collect() }
}

fn row_of_table(row: source_list::Row, own: &OfOurOwn) -> Row {
    let (kind, state) = own.told.get(&row.line).copied().unwrap_or_default();
    // an address alone may be a feed that does not look like one, and is then no home page to remember
    let home = row.home.clone().filter(|_| row.feed.is_some());
    Row {
        line: row.line,
        name: row.name.unwrap_or_default(),
        address: row.feed.or(row.home).unwrap_or_default(),
        home,
        language: row.language,
        country: row.country,
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

fn fault_of_untold(row: source_list::Row) -> Fault {
    let name = row.name.unwrap_or_default();
    Fault { line: row.line, name, key: "site-table-row-wide", detail: String::new() }
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
