//! Frozen reports: the list, one of them in a language, its files.

use anyhow::Context;
use askama::Template;
use axum::extract::Path;
use platform::pages::{Cell, Link, Paged, Problem, Slice, View, attachment, json, page, table};
use platform::time;
use platform::web::{Answer, Ask, Taking};
use platform::words::Lang;
use records::Shown;
use records::pages::reader;

use super::home::line;
use super::report::DOCX;
use crate::frozen::{Frozen, FrozenReports};

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

#[derive(Template)]
#[template(path = "report.html")]
struct FrozenPage {
    view: View,
    subtitle: String,
    marks: Vec<String>,
    html: String,
    /// Its language, where it is not that of the page.
    lang: Option<String>,
    others: Vec<Link>,
    files: Vec<Link>,
    facts: Vec<(String, String)>,
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
    let mut view = ask.view_after_form(document.title.clone(), "/programa");
    view.crumbs =
        vec![ask.crumb("programme-title", "/programa"), ask.crumb("programme-frozen-title", "/programa/informes")];
    view.head.canonical = Some(ask.whole(&format!("/programa/informes/{id}")));
    let others = versions.iter().filter(|version| version.lang != chosen.lang).map(|version| Link {
        label: ask.speech.language(&version.lang),
        href: format!("/programa/informes/{id}?texto={}", version.lang),
    });
    page(FrozenPage {
        subtitle: document.front.subtitle.clone(),
        marks: document.front.marks.clone(),
        html: print::html(&document),
        lang: (chosen.lang != ask.speech.lang().code()).then(|| chosen.lang.clone()),
        others: others.collect(),
        files: ["pdf", "docx", "json"]
            .map(|format| Link {
                label: format.to_uppercase(),
                href: format!("/programa/informes/{id}/{}.{format}", chosen.lang),
            })
            .into(),
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
    match format {
        "pdf" => Ok(attachment("application/pdf", &name, reports.pdf(&id, lang).await?.ok_or(Problem::NotFound)?)),
        "docx" => Ok(attachment(DOCX, &name, reports.docx(&id, lang).await?.ok_or(Problem::NotFound)?)),
        "json" => {
            let json = reports.json(&id, lang).await?.ok_or(Problem::NotFound)?;
            Ok(attachment("application/json", &name, json.into_bytes()))
        }
        _ => Err(Problem::NotFound),
    }
}
