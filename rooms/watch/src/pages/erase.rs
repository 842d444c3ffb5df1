//! Erasure: a page goes for good, its bytes in the archive too.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page_with};
use platform::time;
use platform::web::{Answer, Ask, Once, once};

use super::hide::may_in_country;
use crate::actions::ERASE_ARTICLES;
use crate::erase::mark;
use crate::store::{Articles, PageFacts};

/// The ground stands in each tombstone, which has the room of the record that it replaces.
const LONGEST_GROUND: usize = 300;
/// Articles with the same bytes that are named before one is erased.
const MOST_NAMED: usize = 20;
/// Name of the form for repeats.
const ERASING: &str = "erase";

#[derive(Template)]
#[template(path = "erase.html")]
struct ErasePage {
    view: View,
    form: Form,
    title: String,
    id: String,
    captures: i64,
    /// Address and title of other articles that lose their copies.
    others: Vec<(String, String)>,
    is_hidden: bool,
}

/// Says what goes and what remains, and asks for the ground.
pub async fn form(ask: Ask, Path(id): Path<String>) -> Answer {
    let facts = facts(&ask, &id).await?;
    show(ask, facts, None).await
}

/// Marks the page and opens the job that erases it.
pub async fn erase(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let facts = facts(&ask, &id).await?;
    let ground = fields.text("ground").to_owned();
    let mut errors = FieldErrors::new();
    if ground.is_empty() {
        errors.add("ground", "watch-erase-ground-missing");
    } else if ground.chars().count() > LONGEST_GROUND {
        errors.add("ground", "watch-erase-ground-long");
    }
    if fields.text("seguro") != "1" {
        errors.add("seguro", "watch-erase-sure-missing");
    }
    if !errors.is_empty() {
        return show(ask, facts, Some((fields, errors))).await;
    }
    let mut tx = ask.node.db.begin().await?;
    if let Once::First(sending) = once(&mut tx, ERASING, &fields.sending_key()).await? {
        let by = ask.who.name().to_owned();
        if mark(&mut tx, &facts.id, time::now(), &ground, Some(by)).await? {
            let detail = serde_json::json!({ "ground": ground });
            audit(&mut tx, &ask.who, "article.erase", &facts.id, detail).await?;
        }
        sending.made(&mut tx, &facts.id).await?;
        tx.commit().await?;
    }
    Ok(Redirect::to(&format!("/n/{}", facts.id)).into_response())
}

/// The page, for those who may erase it. A twin goes with the page that it is a twin of.
async fn facts(ask: &Ask, id: &str) -> Result<PageFacts, Problem> {
    let articles = Articles::of(&ask.node.db);
    let mut facts = articles.page(id).await?.ok_or(Problem::NotFound)?;
    if let Some(other) = &facts.same_as {
        facts = articles.page(other).await?.ok_or(Problem::NotFound)?;
    }
    if facts.is_erased() || !may_in_country(ask, &ERASE_ARTICLES, &facts.country).await? {
        return Err(Problem::NotFound);
    }
    Ok(facts)
}

async fn show(ask: Ask, facts: PageFacts, failed: Option<(Fields, FieldErrors)>) -> Answer {
    let articles = Articles::of(&ask.node.db);
    let captures = articles.count_captures(&facts.id).await?;
    let others = articles.of_same_bytes(&facts.id, MOST_NAMED).await?;
    let title = match &facts.version_id {
        Some(version) => articles.version(version).await?.and_then(|version| version.title),
        None => None,
    };
    let mut view = ask.view(ask.t("watch-erase-title"), "/buscar");
    let (status, form) = match failed {
        Some((fields, errors)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, Form::failed(&mut view, fields.into_typed(), &errors))
        }
        None => (StatusCode::OK, Form::blank()),
    };
    page_with(
        status,
        ErasePage {
            view,
            form,
            title: title.unwrap_or(facts.asked),
            id: facts.id,
            captures,
            others: others.into_iter().map(|card| (format!("/n/{}", card.id), card.title)).collect(),
            is_hidden: facts.hidden_at.is_some(),
        },
    )
}
