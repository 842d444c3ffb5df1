//! The register that every installation begins with: what the report of 2008 tells, as facts in our own words.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use platform::db::Db;
use records::starter::{self, Evidence, Ids};
use records::{Body, Confidence, Kind, Statement, Value};
use room_directory::ORGANISATION;

use crate::kinds::{ACTIVITY, BODY, MANDATE, MEETING, PLAN};

/// The document that tells it: OAS, Special Committee on Migration Issues, 30 January 2008.
const SOURCE: &str = "CE/AM-7/08";
/// The day for which the document tells the state of activities.
const TOLD_ON: &str = "2008-01-30";
/// The day on which the facts were put together.
const COMPILED_ON: &str = "2026-11-24";
const TONGUES: [&str; 4] = ["es", "en", "pt", "fr"];

/// A row of a table that the program carries.
type Row = BTreeMap<String, String>;

/// Enters what is not there yet.
pub async fn starter(db: Db) -> Result<()> {
    let tables = Tables::read()?;
    let ids = tables.identify(&db).await?;
    for (kind, rows, make) in [
        (&BODY, &tables.bodies, body as Make),
        (&MANDATE, &tables.mandates, mandate),
        (&ACTIVITY, &tables.activities, activity),
        (&MEETING, &tables.meetings, meeting),
        (&PLAN, &tables.plans, plan),
    ] {
        let bodies = rows.iter().map(|row| Ok((key(row)?.to_owned(), make(row, &tables, &ids)?)));
        let bodies = bodies.collect::<Result<Vec<_>>>()?;
        starter::enter(&db, kind, ids.of(kind), &bodies, false).await?;
    }
    Ok(())
}

type Make = fn(&Row, &Tables, &All) -> Result<Body>;

struct Tables {
    bodies: Vec<Row>,
    mandates: Vec<Row>,
    activities: Vec<Row>,
    meetings: Vec<Row>,
    materials: Vec<Row>,
    plans: Vec<Row>,
    plan_lines: Vec<Row>,
    outcomes: Vec<Row>,
    funding: Vec<Row>,
    posts: Vec<Row>,
    assessments: Vec<Row>,
    today: Vec<Row>,
}

/// Identifiers by key, of each kind.
struct All {
    bodies: Ids,
    mandates: Ids,
    activities: Ids,
    meetings: Ids,
    plans: Ids,
    organisations: Ids,
}

impl Tables {
    fn read() -> Result<Tables> {
        Ok(Tables {
            bodies: starter::rows("bodies", include_bytes!("../../starter/bodies.csv"))?,
            mandates: starter::rows("mandates", include_bytes!("../../starter/mandates.csv"))?,
            activities: starter::rows("activities", include_bytes!("../../starter/activities.csv"))?,
            meetings: starter::rows("meetings", include_bytes!("../../starter/meetings.csv"))?,
            materials: starter::rows("materials", include_bytes!("../../starter/materials.csv"))?,
            plans: starter::rows("plans", include_bytes!("../../starter/plans.csv"))?,
            plan_lines: starter::rows("plan_lines", include_bytes!("../../starter/plan_lines.csv"))?,
            outcomes: starter::rows("outcomes", include_bytes!("../../starter/outcomes.csv"))?,
            funding: starter::rows("funding", include_bytes!("../../starter/funding.csv"))?,
            posts: starter::rows("posts", include_bytes!("../../starter/posts.csv"))?,
            assessments: starter::rows("assessments", include_bytes!("../../starter/assessments.csv"))?,
            today: starter::rows("today", include_bytes!("../../starter/today.csv"))?,
        })
    }

    async fn identify(&self, db: &Db) -> Result<All> {
        let keys = |rows: &'_ [Row]| -> Vec<String> { rows.iter().filter_map(|row| row.get("id").cloned()).collect() };
        let known = async |kind: &'static Kind, rows: &[Row]| -> Result<Ids> {
            starter::identify(db, kind, keys(rows).iter().map(String::as_str)).await
        };
        Ok(All {
            bodies: known(&BODY, &self.bodies).await?,
            mandates: known(&MANDATE, &self.mandates).await?,
            activities: known(&ACTIVITY, &self.activities).await?,
            meetings: known(&MEETING, &self.meetings).await?,
            plans: known(&PLAN, &self.plans).await?,
            organisations: starter::identify(db, &ORGANISATION, []).await?,
        })
    }
}

impl All {
    fn of(&self, kind: &Kind) -> &Ids {
        match kind.name {
            "body" => &self.bodies,
            "mandate" => &self.mandates,
            "meeting" => &self.meetings,
            "plan" => &self.plans,
            _ => &self.activities,
        }
    }
}

fn key(row: &Row) -> Result<&str> {
    row.get("id").map(String::as_str).context("a row without identifier")
}

fn cell<'a>(row: &'a Row, column: &str) -> &'a str {
    row.get(column).map(|text| text.trim()).unwrap_or_default()
}

/// Where a fact was read: in the document, or in general knowledge, which waits to be confirmed.
fn seen(is_told: bool) -> Evidence<'static> {
    let confidence = if is_told { Confidence::High } else { Confidence::Medium };
    Evidence { source: if is_told { SOURCE } else { "" }, confidence, compiled_on: COMPILED_ON }
}

/// What is written of one record.
struct Said<'a> {
    row: &'a Row,
    body: Body,
}

impl Said<'_> {
    /// Where a field was read: `known` names those that the document does not tell.
    fn seen(&self, field: &str) -> Evidence<'static> {
        seen(cell(self.row, "known").split(';').all(|known| known != field))
    }

    fn tongues(&mut self, field: &str, columns: &str) -> &mut Self {
        let seen = self.seen(field);
        for lang in TONGUES {
            let text = cell(self.row, &format!("{columns}_{lang}"));
            if !text.is_empty() {
                let said = Statement { lang: Some(lang.to_owned()), ..Statement::text(text) };
                self.body.say(field, seen.of(said));
            }
        }
        self
    }

    fn text(&mut self, field: &str, column: &str) -> &mut Self {
        self.seen(field).say(&mut self.body, field, cell(self.row, column));
        self
    }

    fn each(&mut self, field: &str, column: &str) -> &mut Self {
        self.seen(field).say_each(&mut self.body, field, cell(self.row, column));
        self
    }

    /// The records that a cell names by their keys, parted by `;`.
    fn records(&mut self, field: &str, column: &str, ids: &Ids) -> Result<&mut Self> {
        for key in cell(self.row, column).split(';').map(str::trim).filter(|key| !key.is_empty()) {
            let id = ids
                .get(key)
                .with_context(|| format!("{column} of {} names {key}, which is not there", cell(self.row, "id")))?;
            self.body.say(field, self.seen(field).of(Statement::record(id)));
        }
        Ok(self)
    }

    /// Rows of another table that belong to this record, as rows of a table of its own.
    fn rows<'r>(
        &mut self,
        field: &str,
        rows: impl Iterator<Item = &'r Row>,
        parts: impl Fn(&'r Row) -> Result<Vec<(&'static str, String)>>,
    ) -> Result<&mut Self> {
        for row in rows {
            let parts = parts(row)?.into_iter().filter(|(_, text)| !text.is_empty());
            let parts: BTreeMap<String, String> = parts.map(|(name, text)| (name.to_owned(), text)).collect();
            self.body.say(field, seen(true).of(Statement::of(Value::Parts(parts))));
        }
        Ok(self)
    }
}

/// A text of a row in the four languages, as parts.
fn in_four(row: &Row, columns: &str) -> Vec<(&'static str, String)> {
    TONGUES.map(|lang| (lang, cell(row, &format!("{columns}_{lang}")).to_owned())).into()
}

/// The identifier of the record that a cell names; empty where it names none.
fn named(row: &Row, column: &str, ids: &Ids) -> Result<String> {
    match cell(row, column) {
        "" => Ok(String::new()),
        key => ids.get(key).cloned().with_context(|| format!("{column} names {key}, which is not there")),
    }
}

fn body(row: &Row, tables: &Tables, ids: &All) -> Result<Body> {
    let mut said = Said { row, body: Body::new() };
    said.tongues("name", "name")
        .tongues("acronym", "acronym")
        .text("kind", "kind")
        .records("part_of", "part_of", &ids.bodies)?
        .records("reports_through", "reports_through", &ids.bodies)?
        .text("place_in_report", "place_in_report")
        .each("country", "country")
        .tongues("role", "role")
        .tongues("note", "note");
    let directory = cell(row, "directory_id");
    if let Some(id) = ids.organisations.get(directory) {
        said.body.say("organisation", seen(true).of(Statement::record(id)));
    }
    let posts = tables.posts.iter().filter(|post| cell(post, "office") == cell(row, "id"));
    said.rows("posts", posts, |post| {
        let text = |column: &str| cell(post, column).to_owned();
        let mut parts = in_four(post, "post");
        parts.extend([("holder", text("name")), ("from", text("from")), ("to", text("to"))]);
        Ok(parts)
    })?;
    Ok(said.body)
}

fn mandate(row: &Row, _: &Tables, ids: &All) -> Result<Body> {
    let mut said = Said { row, body: Body::new() };
    said.tongues("title", "title")
        .text("kind", "kind")
        .text("number", "number")
        .text("session", "session")
        .text("year", "year")
        .records("body", "body", &ids.bodies)?
        .records("part_of", "parent", &ids.mandates)?
        .text("paragraph", "paragraph")
        .tongues("asks", "asks")
        .records("addressed_to", "addressee", &ids.bodies)?
        .each("themes", "themes")
        .records("takes_up", "takes_up", &ids.mandates)?
        .records("adds_to", "adds_to", &ids.mandates)?
        .records("repeals", "repeals", &ids.mandates)?
        .tongues("note", "note");
    Ok(said.body)
}

fn activity(row: &Row, tables: &Tables, ids: &All) -> Result<Body> {
    let mut said = Said { row, body: Body::new() };
    said.tongues("title", "title")
        .text("kind", "kind")
        .records("office", "office", &ids.bodies)?
        .records("part_of", "parent", &ids.activities)?
        .text("status", "status")
        .tongues("about", "summary")
        .records("mandates", "mandates", &ids.mandates)?
        .text("start", "start")
        .text("end", "end")
        .tongues("date_note", "date_note")
        .each("country", "countries")
        .tongues("place", "place")
        .records("partners", "partners", &ids.bodies)?
        .tongues("outcome", "outcome")
        .each("addresses", "addresses")
        .text("section", "section");
    seen(true).say(&mut said.body, "status_on", TOLD_ON);
    let id = cell(row, "id");
    let its = |rows: &'static str| move |other: &&Row| cell(other, rows) == id;
    said.rows("outcomes", tables.outcomes.iter().filter(its("activity")), |outcome| {
        let mut parts = in_four(outcome, "text");
        parts.push(("kind", cell(outcome, "kind").to_owned()));
        Ok(parts)
    })?;
    said.rows("funds", tables.funding.iter().filter(its("activity")), |fund| {
        let mut parts = in_four(fund, "purpose");
        let kind = if matches!(cell(fund, "kind"), "sought" | "appeal") { cell(fund, "kind") } else { "received" };
        parts.extend([
            ("kind", kind.to_owned()),
            ("donor", named(fund, "donor", &ids.bodies)?),
            ("recipient", named(fund, "recipient", &ids.bodies)?),
            ("date", cell(fund, "date").to_owned()),
        ]);
        Ok(parts)
    })?;
    if id == "cicte-assessments" {
        said.rows("by_country", tables.assessments.iter(), |assessment| {
            let text = |column: &str| cell(assessment, column).to_owned();
            Ok(vec![
                ("country", text("country")),
                ("status", text("status")),
                ("from", text("date_from")),
                ("to", text("date_to")),
            ])
        })?;
    }
    said.rows("today", tables.today.iter().filter(its("activity")), |today| {
        let mut parts = in_four(today, "text");
        parts.extend([("state", cell(today, "state").to_owned()), ("address", cell(today, "address").to_owned())]);
        Ok(parts)
    })?;
    Ok(said.body)
}

fn meeting(row: &Row, tables: &Tables, ids: &All) -> Result<Body> {
    let mut said = Said { row, body: Body::new() };
    said.tongues("title", "title")
        .text("kind", "kind")
        .text("is_series", "is_series")
        .records("series", "series", &ids.meetings)?
        .records("host", "host", &ids.bodies)?
        .text("start", "start")
        .text("end", "end")
        .text("date_source", "date_source")
        .text("country", "country")
        .tongues("place", "place")
        .records("activity", "activity", &ids.activities)?
        .tongues("participants", "participants")
        .tongues("note", "note")
        .text("url", "url");
    let materials = tables.materials.iter().filter(|material| cell(material, "meeting") == cell(row, "id"));
    said.rows("materials", materials, |material| {
        Ok(["kind", "title", "address"].map(|part| (part, cell(material, part).to_owned())).into())
    })?;
    // what it stressed is told of its activity, point by point
    let stressed = tables
        .outcomes
        .iter()
        .filter(|outcome| cell(outcome, "kind") == "issue" && cell(outcome, "activity") == cell(row, "activity"));
    said.rows("conclusions", stressed, |issue| {
        let mut parts = in_four(issue, "text");
        parts.push(("kind", "conclusion".to_owned()));
        Ok(parts)
    })?;
    Ok(said.body)
}

fn plan(row: &Row, tables: &Tables, ids: &All) -> Result<Body> {
    let mut said = Said { row, body: Body::new() };
    said.tongues("title", "title")
        .text("kind", "kind")
        .records("office", "office", &ids.bodies)?
        .text("from", "from")
        .text("to", "to")
        .tongues("about", "about")
        .records("mandates", "mandates", &ids.mandates)?;
    let lines = tables.plan_lines.iter().filter(|line| cell(line, "plan") == cell(row, "id"));
    said.rows("lines", lines, |line| {
        let text = |column: &str| cell(line, column).to_owned();
        let mut parts = in_four(line, "text");
        parts.extend([
            ("number", text("number")),
            ("addressed_to", named(line, "addressed_to", &ids.bodies)?),
            ("responsible", named(line, "responsible", &ids.bodies)?),
            ("due", text("due")),
            ("state", text("state")),
            ("activity", named(line, "activity", &ids.activities)?),
        ]);
        Ok(parts)
    })?;
    Ok(said.body)
}
