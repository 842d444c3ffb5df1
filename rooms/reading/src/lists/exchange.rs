//! What lists give to `export` and take from `import`.

use anyhow::Result;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::{Who, audit};
use platform::db::Db;
use platform::node::Node;
use platform::room::{Export, Import, ImportFault, ImportReport};
use platform::words::{Lang, Speech};
use reading::{KnownName, NameKind, NameList, TermList};
use serde_json::{Map, Value, json};

use crate::lists::compiled::Compiled;
use crate::lists::own::{Difference, NameDifference, OwnList};
use crate::lists::store::{Contents, Lists};
use crate::lists::{fault, name_fault};
use crate::read::TermReader;

/// Names in force: one line a name, with the observatory that knows it.
pub struct ExportNames;
/// The names of the whole node.
pub struct ImportNames;
/// A list of terms for the whole node.
pub struct ImportTerms;

impl Export for ExportNames {
    fn kind(&self) -> &'static str {
        "names"
    }

    fn rows<'a>(
        &'a self,
        db: &'a Db,
        after: &'a str,
        limit: usize,
        public: bool,
    ) -> BoxFuture<'a, Result<Vec<(String, Value)>>> {
        rows(db, after, limit, public).boxed()
    }
}

impl Import for ImportNames {
    fn kind(&self) -> &'static str {
        "names"
    }

    fn import<'a>(&'a self, node: &'a Node, bytes: &'a [u8], dry: bool) -> BoxFuture<'a, Result<ImportReport>> {
        names(node, bytes, dry).boxed()
    }
}

impl Import for ImportTerms {
    fn kind(&self) -> &'static str {
        "terms"
    }

    fn import<'a>(&'a self, node: &'a Node, bytes: &'a [u8], dry: bool) -> BoxFuture<'a, Result<ImportReport>> {
        terms(node, bytes, dry).boxed()
    }
}

async fn rows(db: &Db, after: &str, limit: usize, public: bool) -> Result<Vec<(String, Value)>> {
    let lists = Lists::of(db).all().await?;
    // whom an observatory knows is for its members
    let is_told = |name: &&KnownName| !public || name.kind() != NameKind::Person;
    let mut rows: Vec<(String, Value)> = Vec::new();
    for list in &lists {
        let told = list.names.names().iter().filter(is_told);
        rows.extend(told.map(|name| (format!("{}|{}", list.list_id, name.key()), line(list, name))));
    }
    rows.sort_by(|one, other| one.0.cmp(&other.0));
    rows.retain(|(key, _)| key.as_str() > after);
    rows.truncate(limit);
    Ok(rows)
}

fn line(list: &Compiled, name: &KnownName) -> Value {
    let mut line: Map<String, Value> =
        name.cells().into_iter().map(|(column, cell)| (column.to_owned(), cell.into())).collect();
    line.insert("observatory".to_owned(), json!(list.observatory_id));
    line.into()
}

/// What the node has in force.
async fn of_node(node: &Node) -> Result<OwnList> {
    let mut all = TermReader::lists_of(node).all().await?.into_iter();
    let present = all.find(|list| list.observatory_id.is_none());
    Ok(present.as_ref().map(Compiled::contents).unwrap_or_default())
}

async fn terms(node: &Node, bytes: &[u8], dry: bool) -> Result<ImportReport> {
    let parsed = TermList::parse_csv(bytes);
    let speech = node.words.speak(Lang::of_terminal());
    let told = parsed.problems.iter().map(|one| at(one.line, one.column, fault::words(&speech, &one.fault)));
    let faults: Vec<ImportFault> = told.collect();
    // a list is published as a whole or not at all: half a list would silently mark less
    if !faults.is_empty() {
        return Ok(ImportReport { faults, ..ImportReport::default() });
    }
    let before = of_node(node).await?;
    // the names that the node knows stay as they are
    let after = OwnList { list: parsed.list, ..before.clone() };
    let (difference, n) = (Difference::between(&before, &after), after.list.terms().len());
    if !dry && before.list != after.list {
        publish(node, &String::from_utf8_lossy(bytes), &after, json!({ "terms": n })).await?;
    }
    Ok(report(&speech, difference.added.len(), difference.changed.len(), difference.removed.len(), n))
}

async fn names(node: &Node, bytes: &[u8], dry: bool) -> Result<ImportReport> {
    let parsed = NameList::parse_csv(bytes);
    let speech = node.words.speak(Lang::of_terminal());
    let told = parsed.problems.iter().map(|one| at(one.line, one.column, name_fault::words(&speech, &one.fault)));
    let faults: Vec<ImportFault> = told.collect();
    if !faults.is_empty() {
        return Ok(ImportReport { faults, ..ImportReport::default() });
    }
    let before = of_node(node).await?;
    let after = OwnList { names: parsed.list, ..before.clone() };
    let (difference, n) = (NameDifference::between(&before.names, &after.names), after.names.names().len());
    if !dry && difference != NameDifference::default() {
        publish(node, &after.list.write_csv(), &after, json!({ "names": n })).await?;
    }
    Ok(report(&speech, difference.added.len(), difference.changed.len(), difference.removed.len(), n))
}

fn at(line: u64, column: &str, says: String) -> ImportFault {
    ImportFault { line: usize::try_from(line).unwrap_or(0), place: column.to_owned(), says }
}

/// Of a list that holds `all`: what is neither new nor changed is there already, just so.
fn report(speech: &Speech, new: usize, changed: usize, removed: usize, all: usize) -> ImportReport {
    let left_out = (removed > 0).then(|| speech.with("reading-import-left-out", &[("n", removed.into())]));
    let notes = left_out.into_iter().collect();
    ImportReport { new, changed, known: all - new - changed, notes, ..ImportReport::default() }
}

/// Publishes this as the node's, its terms as this file has them.
async fn publish(node: &Node, csv: &str, own: &OwnList, told: Value) -> Result<()> {
    let contents = Contents { csv, off: &own.off, names: &own.names };
    let mut tx = node.db.begin().await?;
    if let Some(id) = Lists::publish(&mut tx, None, "import", &contents, "atalaya", None).await? {
        audit(&mut tx, &Who::operator(), "list.publish", &id, told).await?;
    }
    tx.commit().await
}
