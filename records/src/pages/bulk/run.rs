//! What a change would do: each record before and after, and what is wrong.

use platform::pages::{Fields, Problem, TOKEN_FIELD};
use platform::web::Ask;

use super::chosen::{MOST, Wish};
use crate::body::Body;
use crate::import::Plan;
use crate::kind::Kind;
use crate::pages::said::Sayer;
use crate::store::{Record, Records};

/// The field of the form that says which records were looked at, each as it stood then.
const LOOKED_AT: &str = "fichas";
/// That of the button.
pub(super) const VERB: &str = "verbo";

/// The records that a form is about, and those of them that are not any more as they were looked at.
pub(super) struct Looked {
    pub records: Vec<Record>,
    pub overtaken: Vec<Record>,
}

/// What is told of a change before it is made.
pub(super) struct DryRun {
    pub heading: String,
    pub counts: Vec<String>,
    /// Address and name of those that somebody changed since they were looked at.
    pub overtaken: Vec<(String, String)>,
    pub changes: Vec<ChangeLine>,
    pub faults: Vec<FaultLine>,
    /// What the form carries that makes the change.
    pub carried: Vec<(String, String)>,
    /// The words of its button; none where nothing would change.
    pub button: Option<String>,
}

pub(super) struct ChangeLine {
    pub href: String,
    pub name: String,
    pub before: Vec<String>,
    pub after: Vec<String>,
}

pub(super) struct FaultLine {
    pub href: String,
    pub name: String,
    pub field: String,
    pub says: String,
}

impl Looked {
    /// By a form that came of a dry run; none of one that did not.
    pub async fn at(ask: &Ask, kind: &Kind, fields: &Fields) -> Result<Option<Looked>, Problem> {
        let said = fields.text(LOOKED_AT);
        if said.is_empty() {
            return Ok(None);
        }
        let looked: Vec<(String, i64)> = parsed(said).ok_or(Problem::BadRequest("site-form-unreadable"))?;
        let ids: Vec<String> = looked.iter().map(|(id, _)| id.clone()).collect();
        let all = Records::of(&ask.node.db);
        let records: Vec<Record> = all.several(&ids).await?.into_iter().filter(|one| one.kind == kind.name).collect();
        let mut overtaken = Vec::new();
        for (id, revision) in &looked {
            match records.iter().find(|record| record.id == *id) {
                Some(record) if record.revision == *revision => {}
                Some(record) => overtaken.push(record.clone()),
                // taken out, or one with another since
                None => overtaken.extend(all.find(id).await?.filter(|record| record.kind == kind.name)),
            }
        }
        Ok(Some(Looked { records, overtaken }))
    }
}

/// `id:revision`, parted by blanks.
fn parsed(said: &str) -> Option<Vec<(String, i64)>> {
    let one = |word: &str| {
        let (id, revision) = word.split_once(':')?;
        Some((id.to_owned(), revision.parse::<i64>().ok()?))
    };
    let looked: Vec<(String, i64)> = said.split_whitespace().map(one).collect::<Option<_>>()?;
    Some(looked).filter(|looked| looked.len() <= MOST)
}

impl DryRun {
    /// Of a plan for these records, which a form asked for.
    pub async fn of(
        ask: &Ask,
        kind: &'static Kind,
        wish: Wish,
        looked: &Looked,
        planned: &Plan,
        fields: Fields,
    ) -> anyhow::Result<DryRun> {
        let speech = &ask.speech;
        let counted = |key: &str, n: usize| (n > 0).then(|| speech.with(key, &[("n", n.into())]));
        let both = planned.rows.iter().flat_map(|row| row.before.iter().map(|before| &before.body).chain([&row.body]));
        let bodies: Vec<(&str, &Body)> = both.map(|body| (kind.name, body)).collect();
        let sayer = Sayer::of_bodies(ask, bodies).await?;
        let said = |body: &Body| sayer.lines(kind, wish.field.name, body.all(wish.field.name));
        let changes = planned.rows.iter().filter_map(|row| {
            let before = row.before.as_ref()?;
            let (href, name) = place(kind, before, &sayer);
            Some(ChangeLine { href, name, before: said(&before.body), after: said(&row.body) })
        });
        let faults = planned.faults.iter().filter_map(|fault| {
            let at = usize::try_from(fault.line).ok()?.checked_sub(1)?;
            let (href, name) = place(kind, looked.records.get(at)?, &sayer);
            Some(FaultLine { href, name, field: fault.column.clone(), says: speech.with(fault.key, &fault.args) })
        });
        let faults: Vec<FaultLine> = faults.collect();
        let mut faulty: Vec<u64> = planned.faults.iter().map(|fault| fault.line).collect();
        faulty.dedup();
        let button = if faults.is_empty() { "records-bulk-button" } else { "records-bulk-button-rest" };
        let counts = [counted("records-bulk-same", planned.same), counted("records-bulk-faulty", faulty.len())];
        Ok(DryRun {
            heading: speech.with("records-bulk-foretold", &[("n", planned.rows.len().into())]),
            counts: counts.into_iter().flatten().collect(),
            overtaken: looked.overtaken.iter().map(|record| place(kind, record, &sayer)).collect(),
            changes: changes.collect(),
            faults,
            carried: carried(fields, planned),
            button: counted(button, planned.rows.len()),
        })
    }
}

/// Where a record stands, and what it is called.
fn place(kind: &Kind, record: &Record, sayer: &Sayer) -> (String, String) {
    (kind.address(&record.id), sayer.title(kind, record).to_owned())
}

/// What was typed, and the records that would change as they stand now: none other is touched later.
fn carried(fields: Fields, planned: &Plan) -> Vec<(String, String)> {
    let looked_at: Vec<String> =
        planned.rows.iter().filter_map(|row| Some(format!("{}:{}", row.id, row.before.as_ref()?.revision))).collect();
    let mut carried = fields.into_typed();
    carried.retain(|(name, value)| ![TOKEN_FIELD, LOOKED_AT, VERB].contains(&name.as_str()) && !value.is_empty());
    carried.push((LOOKED_AT.to_owned(), looked_at.join(" ")));
    carried
}
