//! Frozen reports: the list, one of them in a language, its files, which a job sets behind the freezing.

use std::sync::Arc;

use anyhow::{Context, Result};
use askama::Template;
use axum::extract::Path;
use platform::db::Tx;
use platform::jobs::{self, Job};
use platform::node::Node;
use platform::pages::{Cell, Link, Paged, Problem, Slice, View, attachment, json, page, table};
use platform::time;
use platform::web::{Answer, Ask, Taking};
use platform::words::Lang;
use records::Shown;
use records::pages::reader;

use super::files::{TextPage, standing};
use super::home::line;
use crate::frozen::{Frozen, FrozenReports};
use crate::setting::{Format, Setting};

/// The name of the job that sets their files.
pub const KIND: &str = "report-files";
/// Reports of one page of data.
const DATA_ROWS: usize = 1000;
/// The columns of the list as a file.
const COLUMNS: [&str; 8] = ["id", "lang", "title", "period", "preset", "frozen_at", "sha256", "address"];

#[derive(Template)]
#[template(path = "reports.html")]
struct ListPage {
    view: View,
    reports: Paged<(Link, String)>,
}

/// The list, or its data.
pub async fn list(ask: Ask, slice: Slice) -> Answer {
    let reports = FrozenReports::of(&ask.node.db);
    let slice = if ask.taking() == Taking::Page { slice } else { slice.rows(DATA_ROWS) };
    let limit = slice.limit.saturating_add(1);
    let found = reports.list(ask.speech.lang().code(), slice.after.as_deref(), limit).await?;
    let found = Paged::cut(found, &slice, Some(reports.count().await?), FrozenReports::key_of);
    let mut view = ask.view(ask.t("programme-frozen-title"), "/programa");
    let next = found.next.as_deref().map(|key| view.slice_href(Some(key)));
    match ask.taking() {
        Taking::Csv => {
            let rows = found.rows.iter().map(|report| cells(&ask, report));
            return table("informes", &COLUMNS, rows, next.as_deref());
        }
        Taking::Json => {
            let rows: Vec<_> = found.rows.iter().map(|report| as_json(&ask, report)).collect();
            return json(&rows, next.as_deref());
        }
        Taking::Atom => return Err(Problem::NotFound),
        Taking::Page => {}
    }
    view.crumbs = vec![ask.crumb("programme-title", "/programa")];
    view.offer("/programa/informes", &["csv", "json"]);
    page(ListPage { reports: found.map(|report| line(&ask, &report)), view })
}

fn cells(ask: &Ask, report: &Frozen) -> Vec<Cell> {
    vec![
        (&report.id).into(),
        (&report.lang).into(),
        (&report.title).into(),
        (&report.period).into(),
        (&report.preset).into(),
        time::rfc3339(report.frozen_at).into(),
        (&report.hash).into(),
        ask.whole(&format!("/programa/informes/{}", report.id)).into(),
    ]
}

fn as_json(ask: &Ask, report: &Frozen) -> serde_json::Value {
    serde_json::json!({
        "id": report.id,
        "lang": report.lang,
        "title": report.title,
        "period": report.period,
        "preset": report.preset,
        "frozen_at": time::rfc3339(report.frozen_at),
        "sha256": report.hash,
        "address": ask.whole(&format!("/programa/informes/{}", report.id)),
    })
}

/// One of them; in the language of the page where it has that, else in the first that it has.
pub async fn show(ask: Ask, Path(id): Path<String>) -> Answer {
    let reports = FrozenReports::of(&ask.node.db);
    let versions = reports.find(&id).await?;
    let wanted = ask.parameter("texto").unwrap_or_else(|| ask.speech.lang().code().to_owned());
    let chosen =
        versions.iter().find(|version| version.lang == wanted).or(versions.first()).ok_or(Problem::NotFound)?;
    let document = reports.document(&id, &chosen.lang).await?.context("a frozen report without its text")?;
    let formats = reports.formats(&id, &chosen.lang).await?.into_iter().map(Format::word).chain(["json"]);
    let mut view = ask.view_after_form(document.title.clone(), "/programa");
    view.crumbs =
        vec![ask.crumb("programme-title", "/programa"), ask.crumb("programme-frozen-title", "/programa/informes")];
    view.head.canonical = Some(ask.whole(&format!("/programa/informes/{id}")));
    let others = versions.iter().filter(|version| version.lang != chosen.lang).map(|version| Link {
        label: ask.speech.language(&version.lang),
        href: format!("/programa/informes/{id}?texto={}", version.lang),
    });
    page(TextPage {
        subtitle: document.front.subtitle.clone(),
        marks: document.front.marks.clone(),
        html: print::html(&document),
        lang: (chosen.lang != ask.speech.lang().code()).then(|| chosen.lang.clone()),
        others: others.collect(),
        files: formats
            .map(|format| Link {
                label: format.to_uppercase(),
                href: format!("/programa/informes/{id}/{}.{format}", chosen.lang),
            })
            .collect(),
        standing: standing(&ask, &key(&id)).await?,
        facts: facts(&ask, chosen),
        view,
    })
}

fn facts(ask: &Ask, report: &Frozen) -> Vec<(String, String)> {
    let day = time::day_in(report.frozen_at, "UTC");
    let mut facts = vec![(ask.t("programme-frozen-on"), ask.speech.date(&day))];
    // who works here is for members, as in the history of records
    if reader(ask) == Shown::Members {
        facts.push((ask.t("programme-frozen-by"), report.frozen_by.clone()));
    }
    facts.extend([
        (ask.t("programme-frozen-address"), ask.whole(&format!("/programa/informes/{}", report.id))),
        ("SHA-256".to_owned(), report.hash.clone()),
    ]);
    facts
}

/// A file of it: `es.pdf`, `fr.docx`, `en.json`.
pub async fn file(ask: Ask, Path((id, file)): Path<(String, String)>) -> Answer {
    let (lang, format) = file.split_once('.').ok_or(Problem::NotFound)?;
    let lang = Lang::ALL.into_iter().find(|known| known.code() == lang).ok_or(Problem::NotFound)?.code();
    let reports = FrozenReports::of(&ask.node.db);
    let name = format!("informe-{id}-{lang}.{format}");
    if format == "json" {
        let json = reports.json(&id, lang).await?.ok_or(Problem::NotFound)?;
        return Ok(attachment("application/json", &name, json.into_bytes()));
    }
    let format = Format::parse(format).ok_or(Problem::NotFound)?;
    match reports.file(&id, lang, format).await? {
        Some(bytes) => Ok(attachment(format.media_type(), &name, bytes)),
        None if reports.find(&id).await?.iter().any(|version| version.lang == lang) => {
            Err(Problem::Conflict("programme-files-not-yet"))
        }
        None => Err(Problem::NotFound),
    }
}

/// Has the files of a report set that is being frozen: what was read stands at once, whoever froze it need not wait for more.
pub async fn have_files_set(tx: &mut Tx, id: &str, asked_by: Option<&str>) -> Result<()> {
    let job = jobs::Ask {
        key: key(id),
        kind: KIND,
        lane: KIND.to_owned(),
        payload: id.to_owned(),
        due_at: time::now(),
        asked_by: asked_by.map(str::to_owned),
    };
    job.open(tx).await?;
    Ok(())
}

/// The job that sets the files of a report.
pub fn key(id: &str) -> String {
    format!("{KIND}:{id}")
}

/// Sets the files of a frozen report that are not there yet.
pub async fn run(node: Arc<Node>, job: Job) -> Result<()> {
    let (id, reports) = (job.payload.as_str(), FrozenReports::of(&node.db));
    let versions = reports.find(id).await?;
    let mut setting = Setting::begin(&node, &job, versions.len() * Format::ALL.len());
    for version in versions {
        let there = reports.formats(id, &version.lang).await?;
        let document = reports.document(id, &version.lang).await?.context("a frozen report without its text")?;
        let document = Arc::new(document);
        for format in Format::ALL {
            if there.contains(&format) {
                setting.skip();
                continue;
            }
            let Some((bytes, mut tx)) = setting.next(&document, format).await? else { return Ok(()) };
            FrozenReports::keep_file(&mut tx, id, &version.lang, format, bytes).await?;
            tx.commit().await?;
        }
    }
    setting.end().await
}
