//! Importing lists of sources, OPML or CSV: a dry run first, then what it said; and taking the list out as OPML.

use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Form, attachment};
use platform::web::{Answer, Ask, Once, Posted, done, once};
use press::opml::Outline;

use super::sources::{DryRun, FROM_THE_START, Filters, show};
use crate::import::{Plan, carry_out, plan};
use crate::store::{SourceFilter, Sources};

/// Largest list taken.
const MOST_BYTES: usize = 4 << 20;
/// Sources written out at most.
const MOST_SOURCES: usize = 20_000;

/// First the dry run; with `verbo=importar`, the import.
pub async fn import(ask: Ask, sent: Posted) -> Answer {
    if sent.bytes().len() > MOST_BYTES {
        return refused(ask, Vec::new(), "watch-import-large").await;
    }
    let list = if sent.is_file() { article::decode(sent.bytes(), None).text } else { sent.list() };
    let really = sent.text("verbo") == "importar";
    // what was pasted stays in the form, to be corrected there
    let typed = if sent.is_file() || really { Vec::new() } else { vec![("lista".to_owned(), list.clone())] };
    let plan = match plan(&ask.node, list.as_bytes()).await? {
        Ok(plan) => plan,
        Err(key) => return refused(ask, typed, key).await,
    };
    if really {
        let mut tx = ask.node.db.begin().await?;
        let Once::First(sending) = once(&mut tx, "sources", &sent.sending_key()).await? else {
            return done("/fuentes", "watch-done-imported");
        };
        let by = ask.who.account.as_ref().map_or("atalaya", |account| account.name.as_str());
        let added = carry_out(&mut tx, &plan, by, ask.node.config.sample).await?;
        audit(&mut tx, &ask.who, "source.import", sent.list_name(), serde_json::json!({ "added": added })).await?;
        sending.made(&mut tx, &added.to_string()).await?;
        tx.commit().await?;
        return done("/fuentes", "watch-done-imported");
    }
    let run = dry_run(&ask, sent.list_name(), list, &plan);
    show(ask, Filters::default(), FROM_THE_START, Form::filled(typed), Some(run)).await
}

/// The page again, with what is wrong with the list.
async fn refused(ask: Ask, typed: Vec<(String, String)>, key: &str) -> Answer {
    let mut view = ask.view("", "");
    let form = Form::failed(&mut view, typed, &FieldErrors::one("archivo", key));
    let mut response = show(ask, Filters::default(), FROM_THE_START, form, None).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

fn dry_run(ask: &Ask, name: &str, list: String, plan: &Plan) -> DryRun {
    let number = |n: usize| i64::try_from(n).unwrap_or(0);
    let counted = |key: &str, n: usize| (n > 0).then(|| ask.speech.with(key, &[("n", number(n).into())]));
    DryRun {
        heading: match name {
            "" => ask.t("watch-import-heading-pasted"),
            name => ask.speech.with("watch-import-heading", &[("name", name.into())]),
        },
        name: name.to_owned(),
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

/// All sources as OPML.
pub async fn export_opml(ask: Ask) -> Answer {
    let sources = Sources::of(&ask.node.db).list(&SourceFilter::default(), None, MOST_SOURCES).await?;
    let outlines: Vec<Outline> = sources.iter().map(crate::import::outline).collect();
    let text = press::opml::write(&ask.observatory.name_in(ask.speech.lang()), &outlines);
    Ok(attachment("text/x-opml; charset=utf-8", "fuentes.opml", text))
}
