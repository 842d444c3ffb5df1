//! Importing lists of sources, OPML or CSV: a dry run first, then what it said; and taking the list out as OPML.

use axum::extract::Multipart;
use axum::http::header;
use axum::response::IntoResponse;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Form, Problem, Slice, TOKEN_FIELD};
use platform::web::{Answer, Ask, Once, done, once};
use press::opml::Outline;

use super::sources::{Filters, show};
use crate::import::{Plan, carry_out, plan};
use crate::store::{SourceFilter, Sources};

/// Largest list taken.
const MOST_BYTES: usize = 4 << 20;
/// Sources written out at most.
const MOST_SOURCES: usize = 20_000;

/// What an import would do, as the page shows it.
pub struct DryRun {
    pub heading: String,
    pub counts: Vec<String>,
    pub faults: Vec<String>,
    pub new: usize,
    pub button: String,
    /// The list itself, carried along so that nothing is stored before it is wanted.
    pub list: String,
}

/// First the dry run; with `verbo=importar`, the import.
pub async fn import(ask: Ask, mut form: Multipart) -> Answer {
    let (mut name, mut list, mut token, mut really) = (String::new(), String::new(), String::new(), false);
    while let Some(field) = form.next_field().await.map_err(|_| Problem::BadRequest("watch-import-broken"))? {
        let field_name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let bytes = field.bytes().await.map_err(|_| Problem::BadRequest("watch-import-broken"))?;
        if bytes.len() > MOST_BYTES {
            return Err(Problem::BadRequest("watch-import-large"));
        }
        match field_name.as_str() {
            "archivo" => {
                name = file_name.unwrap_or_default();
                list = article::decode(&bytes, None).text;
            }
            "lista" => list = String::from_utf8_lossy(&bytes).into_owned(),
            TOKEN_FIELD => token = String::from_utf8_lossy(&bytes).into_owned(),
            "verbo" => really = &bytes[..] == b"importar",
            _ => {}
        }
    }
    let plan = match plan(&ask.node, list.as_bytes()).await? {
        Ok(plan) => plan,
        Err(key) => return again(ask, FieldErrors::one("archivo", key), None).await,
    };
    if really {
        let mut tx = ask.node.db.begin().await?;
        let Once::First(sending) = once(&mut tx, "sources", &token).await? else {
            return done("/fuentes", "watch-done-imported");
        };
        let by = ask.who.account.as_ref().map_or("atalaya", |account| account.name.as_str());
        let added = carry_out(&mut tx, &plan, by, ask.node.config.sample).await?;
        audit(&mut tx, &ask.who, "source.import", &name, serde_json::json!({ "added": added })).await?;
        sending.made(&mut tx, &added.to_string()).await?;
        tx.commit().await?;
        return done("/fuentes", "watch-done-imported");
    }
    let run = dry_run(&ask, &name, list, &plan);
    again(ask, FieldErrors::default(), Some(run)).await
}

fn dry_run(ask: &Ask, name: &str, list: String, plan: &Plan) -> DryRun {
    let number = |n: usize| i64::try_from(n).unwrap_or(0);
    let counted = |key: &str, n: usize| (n > 0).then(|| ask.speech.with(key, &[("n", number(n).into())]));
    DryRun {
        heading: ask.speech.with("watch-import-heading", &[("name", name.into())]),
        counts: [
            counted("watch-import-new", plan.new.len()),
            counted("watch-import-known", plan.known.len()),
            counted("watch-import-unread", plan.faults.len()),
        ]
        .into_iter()
        .flatten()
        .collect(),
        faults: plan
            .faults
            .iter()
            .map(|fault| {
                let says = ask.speech.with(fault.key, &[("detail", fault.detail.as_str().into())]);
                let key = if fault.name.is_empty() { "watch-import-fault-unnamed" } else { "watch-import-fault" };
                ask.speech.with(
                    key,
                    &[("line", number(fault.line).into()), ("name", fault.name.as_str().into()), ("says", says.into())],
                )
            })
            .collect(),
        new: plan.new.len(),
        button: ask.speech.with("watch-import-button", &[("n", number(plan.new.len()).into())]),
        list,
    }
}

async fn again(ask: Ask, errors: FieldErrors, run: Option<DryRun>) -> Answer {
    let mut view = ask.view("", "");
    let form = Form::failed(&mut view, Vec::new(), &errors);
    show(ask, Filters::default(), Slice { after: None, limit: 50 }, form, run).await
}

/// All sources as OPML.
pub async fn export_opml(ask: Ask) -> Answer {
    let sources = Sources::of(&ask.node.db).list(&SourceFilter::default(), None, MOST_SOURCES).await?;
    let outlines: Vec<Outline> = sources.iter().map(crate::import::outline).collect();
    let text = press::opml::write(&ask.observatory.name_in(ask.speech.lang()), &outlines);
    let headers = [
        (header::CONTENT_TYPE, "text/x-opml; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"fuentes.opml\""),
    ];
    Ok((headers, text).into_response())
}
