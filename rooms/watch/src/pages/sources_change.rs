//! Adding, asking, pausing, re-addressing and removing a source.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Problem, View, page};
use platform::web::{Answer, Ask, done};

use super::sources::{FROM_THE_START, Filters, show};
use crate::collect::{FoundSource, add_found, country_code, find_source_soon, was_added};
use crate::model::{SourceKind, SourceState};
use crate::store::{Readdressed, Sources};

#[derive(Template)]
#[template(path = "source_remove.html")]
struct RemovePage {
    view: View,
    id: String,
    outlet: String,
    address: String,
}

/// Adds a source by its address, or by the home page whose feed is found.
pub async fn add(ask: Ask, fields: Fields) -> Answer {
    let (node, key) = (&ask.node, fields.sending_key());
    let typed = |name: &str| Some(fields.text(name).to_owned()).filter(|text| !text.is_empty());
    let country = typed("pais").map(|text| country_code(&text));
    if country == Some(None) {
        return again(ask, fields, &FieldErrors::one("pais", "watch-source-country-wrong")).await;
    }
    let added = match find_source_soon(node, fields.text("direccion")).await? {
        Ok(found) => {
            let found = FoundSource { outlet_name: typed("medio"), country: country.flatten(), ..found };
            add_found(node, found, &ask.who, &key).await?
        }
        Err(errors) => Err(errors),
    };
    match added {
        Err(errors) if !was_added(node, &key).await? => again(ask, fields, &errors).await,
        _ => done("/fuentes", "watch-done-added"),
    }
}

async fn again(ask: Ask, fields: Fields, errors: &FieldErrors) -> Answer {
    let mut view = ask.view("", "");
    let form = Form::failed(&mut view, fields.into_typed(), errors);
    let mut response = show(ask, Filters::default(), FROM_THE_START, form, None).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// Asks now, pauses, resumes, gives the address that was found, removes.
pub async fn change(ask: Ask, Path((id, verb)): Path<(String, String)>, fields: Fields) -> Answer {
    let source = Sources::of(&ask.node.db).find(&id).await?.ok_or(Problem::NotFound)?;
    // a removed one is added again, not changed; to remove it once more does no harm
    if source.state == SourceState::Removed && verb != "quitar" {
        return Err(Problem::Conflict("watch-source-removed"));
    }
    let who = ask.who.account.as_ref().map(|account| account.name.clone()).unwrap_or_default();
    let mut tx = ask.node.db.begin().await?;
    let (deed, says) = match verb.as_str() {
        "pedir" => {
            Sources::ask_now(&mut tx, &source, &who).await?;
            ("source.ask", "watch-done-asked")
        }
        "cambiar" => match Sources::readdress(&mut tx, &id, fields.text("direccion"), SourceKind::Feed).await? {
            Readdressed::Done => ("source.readdress", "watch-done-readdressed"),
            Readdressed::Known => return Err(Problem::Conflict("watch-source-known-short")),
            Readdressed::NoAddress => return Err(Problem::BadRequest("watch-source-address-wrong")),
        },
        verb => {
            let (state, says) = match verb {
                "pausar" => (SourceState::Paused, "watch-done-paused"),
                "reanudar" => (SourceState::Active, "watch-done-resumed"),
                "quitar" => (SourceState::Removed, "watch-done-removed"),
                _ => return Err(Problem::NotFound),
            };
            Sources::set_state(&mut tx, &id, state, None, &who).await?;
            (state.deed(), says)
        }
    };
    audit(&mut tx, &ask.who, deed, &id, serde_json::json!({ "address": source.address })).await?;
    tx.commit().await?;
    done("/fuentes", says)
}

/// Removes it. The page that asks for it has the same address, so that the router does not look among the other verbs.
pub async fn remove(ask: Ask, Path(id): Path<String>, fields: Fields) -> Answer {
    change(ask, Path((id, "quitar".to_owned())), fields).await
}

/// Says what removing does, before it is done.
pub async fn confirm_removal(ask: Ask, Path(id): Path<String>) -> Answer {
    let source = Sources::of(&ask.node.db).find(&id).await?.ok_or(Problem::NotFound)?;
    let mut view = ask.view(ask.t("watch-source-remove-title"), "/fuentes");
    view.crumbs = vec![ask.crumb("watch-sources-title", "/fuentes")];
    page(RemovePage { view, id, outlet: source.outlet, address: source.address })
}
