//! Take-down: one action hides a page, its text, its captures and its entry in the index.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::observatories;
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page_with};
use platform::permissions::{Action, Scope};
use platform::web::{Answer, Ask};

use crate::actions::{ERASE_ARTICLES, HIDE_ARTICLES};
use crate::store::{Articles, Stories};

#[derive(Template)]
#[template(path = "hide.html")]
struct HidePage {
    view: View,
    form: Form,
    title: String,
    id: String,
    hidden: bool,
    may_erase: bool,
}

/// Asks for the ground, with the consequence in words.
pub async fn form(ask: Ask, Path(id): Path<String>) -> Answer {
    show(ask, &id, None).await
}

/// Hides, or shows again.
pub async fn hide(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    let facts = Articles::of(&ask.node.db).page(&id).await?.ok_or(Problem::NotFound)?;
    // what is erased cannot be shown again
    if facts.is_erased() || !may_hide(&ask, &facts.country).await? {
        return Err(Problem::NotFound);
    }
    let words = fields.text("ground").to_owned();
    let hiding = match fields.text("verb") {
        "ocultar" => true,
        "mostrar" => false,
        _ => return Err(Problem::BadRequest("site-form-unreadable")),
    };
    if hiding && words.is_empty() {
        return show(ask, &id, Some(FieldErrors::one("ground", "watch-hide-ground-missing"))).await;
    }
    let mut tx = ask.node.db.begin().await?;
    Articles::hide(&mut tx, &id, hiding.then_some(words.as_str())).await?;
    if let Some(story) = facts.story_id {
        tx.apply(Stories::recount(&story)).await?;
        tx.changed("story", story, platform::db::What::Changed);
    }
    let action = if hiding { "article.hide" } else { "article.show" };
    audit(&mut tx, &ask.who, action, &id, serde_json::json!({ "ground": words })).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/n/{id}")).into_response())
}

/// A role counts in observatories that watch the country: nobody takes down what another team answers for.
pub(super) async fn may_hide(ask: &Ask, country: &str) -> Result<bool, Problem> {
    Ok(may_in_country(ask, &HIDE_ARTICLES, country).await?)
}

/// May who asks do this where the press of the country is watched?
pub async fn may_in_country(ask: &Ask, action: &'static Action, country: &str) -> anyhow::Result<bool> {
    let watching = observatories::all(&ask.node.db).await?.into_iter().filter(|observatory| {
        observatory.countries.is_empty() || observatory.countries.iter().any(|code| code == country)
    });
    let mut scopes = watching.map(|observatory| Scope::Observatory(observatory.id)).chain([Scope::Node]);
    Ok(scopes.any(|scope| ask.may_in(action, &scope)))
}

async fn show(ask: Ask, id: &str, errors: Option<FieldErrors>) -> Answer {
    let facts = Articles::of(&ask.node.db).page(id).await?.ok_or(Problem::NotFound)?;
    // what is erased cannot be shown again
    if facts.is_erased() || !may_hide(&ask, &facts.country).await? {
        return Err(Problem::NotFound);
    }
    let title = Articles::of(&ask.node.db)
        .cards(std::slice::from_ref(&facts.id))
        .await?
        .pop()
        .map_or(facts.asked.clone(), |card| card.title);
    let mut view = ask.view(ask.t("watch-hide-title"), "/buscar");
    let (status, form) = match errors {
        Some(errors) => (StatusCode::UNPROCESSABLE_ENTITY, Form::failed(&mut view, Vec::new(), &errors)),
        None => (StatusCode::OK, Form::blank()),
    };
    let may_erase = may_in_country(&ask, &ERASE_ARTICLES, &facts.country).await?;
    page_with(status, HidePage { view, form, title, id: facts.id, hidden: facts.hidden_at.is_some(), may_erase })
}
