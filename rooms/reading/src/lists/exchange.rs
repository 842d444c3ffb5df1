//! What lists of names give to `export` and take from `import`.

use anyhow::{Context, Result};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use platform::accounts::{Who, audit};
use platform::db::Db;
use platform::node::Node;
use platform::room::{Export, Import, ImportFault, ImportReport};
use platform::words::Lang;
use reading::{KnownName, NameKind, NameList, TermList};
use serde_json::{Map, Value, json};

use crate::lists::compiled::Compiled;
use crate::lists::name_fault;
use crate::lists::own::NameDifference;
use crate::lists::store::{Contents, Lists};
use crate::read::TermReader;

/// Names in force: one line a name, with the observatory that knows it.
pub struct ExportNames;
/// The names of the whole node.
pub struct ImportNames;

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

/// The list of the node that is in force, if there is one.
pub async fn of_node(node: &Node) -> Result<Option<Compiled>> {
    Ok(TermReader::lists_of(node).all().await?.into_iter().find(|list| list.observatory_id.is_none()))
}

async fn names(node: &Node, bytes: &[u8], dry: bool) -> Result<ImportReport> {
    let parsed = NameList::parse_csv(bytes);
    let speech = node.words.speak(Lang::of_terminal());
    let fault = |problem: &reading::NameProblem| ImportFault {
        line: usize::try_from(problem.line).unwrap_or(0),
        place: problem.column.to_owned(),
        says: name_fault::words(&speech, &problem.fault),
    };
    let faults: Vec<ImportFault> = parsed.problems.iter().map(fault).collect();
    if !faults.is_empty() {
        return Ok(ImportReport { faults, ..ImportReport::default() });
    }
    let present = of_node(node).await?;
    let before = present.as_ref().map(|list| (*list.names).clone()).unwrap_or_default();
    let difference = NameDifference::between(&before, &parsed.list);
    let (new, changed) = (difference.added.len(), difference.changed.len());
    let known = parsed.list.names().len() - new - changed;
    let report = ImportReport { new, changed, known, ..ImportReport::default() };
    if dry || difference == NameDifference::default() {
        return Ok(report);
    }
    let csv = present.as_ref().map_or_else(|| TermList::default().write_csv(), |list| list.list.write_csv());
    let off = present.map(|list| (*list.off).clone()).unwrap_or_default();
    let contents = Contents { csv: &csv, off: &off, names: &parsed.list };
    let mut tx = node.db.begin().await?;
    let published = Lists::publish(&mut tx, None, "import", &contents, "atalaya", None).await?;
    let id = published.context("publishing names that differ from those in force")?;
    audit(&mut tx, &Who::operator(), "list.publish", &id, json!({ "names": parsed.list.names().len() })).await?;
    tx.commit().await?;
    Ok(report)
}
