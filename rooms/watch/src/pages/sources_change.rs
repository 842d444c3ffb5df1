//! Adding, asking, pausing, re-addressing and removing a source.

use askama::Template;
use axum::extract::{Form as Posted, Path};
use axum::response::{IntoResponse, Redirect};
use platform::accounts::audit;
use platform::pages::{Form, Problem, Slice, View, page};
use platform::web::{Answer, Ask};

use super::sources::{Filters, show};
use crate::collect::find::{FoundSource, add_found, find_source};
use crate::model::{SourceKind, SourceState};
use crate::store::Sources;

#[derive(serde::Deserialize)]
pub struct Typed {
    direccion: Option<String>,
    medio: Option<String>,
    pais: Option<String>,
}

#[derive(Template)]
#[template(path = "source_remove.html")]
struct RemovePage {
    view: View,
    id: String,
    outlet: String,
    address: String,
}

/// Adds a source by its address, or by the home page whose feed is found.
pub async fn add(ask: Ask, Posted(typed): Posted<Typed>) -> Answer {
    let text = |value: &Option<String>| value.clone().unwrap_or_default().trim().to_owned();
    let (address, outlet, country) = (text(&typed.direccion), text(&typed.medio), text(&typed.pais));
    let kept = vec![
        ("direccion".to_owned(), address.clone()),
        ("medio".to_owned(), outlet.clone()),
        ("pais".to_owned(), country.clone()),
    ];
    let found = find_source(&ask.node, &address).await?;
    let added = match found {
        Ok(found) => {
            add_found(
                &ask.node,
                FoundSource {
                    outlet_name: Some(outlet).filter(|o| !o.is_empty()),
                    country: Some(country).filter(|c| !c.is_empty()),
                    ..found
                },
                &ask.who,
            )
            .await?
        }
        Err(errors) => Err(errors),
    };
    match added {
        Ok(_) => Ok(Redirect::to("/fuentes?hecho=watch-done-added").into_response()),
        Err(errors) => {
            let mut view = ask.view("", "");
            let form = Form::failed(&mut view, kept, &errors);
            let mut response = show(ask, Filters::default(), Slice { after: None, limit: 50 }, form, None).await?;
            *response.status_mut() = axum::http::StatusCode::UNPROCESSABLE_ENTITY;
            Ok(response)
        }
    }
}

/// Asks now, pauses, resumes, gives the address that was found, removes.
pub async fn change(ask: Ask, Path((id, verb)): Path<(String, String)>, Posted(typed): Posted<Typed>) -> Answer {
    let source = Sources::of(&ask.node.db).find(&id).await?.ok_or(Problem::NotFound)?;
    let who = ask.who.account.as_ref().map(|account| account.name.clone()).unwrap_or_default();
    let mut tx = ask.node.db.begin().await?;
    let done = match verb.as_str() {
        "pedir" => {
            Sources::ask_now(&mut tx, &source, &who).await?;
            "watch-done-asked"
        }
        "pausar" => {
            Sources::set_state(&mut tx, &id, SourceState::Paused, None, &who).await?;
            "watch-done-paused"
        }
        "reanudar" => {
            Sources::set_state(&mut tx, &id, SourceState::Active, None, &who).await?;
            "watch-done-resumed"
        }
        "quitar" => {
            Sources::set_state(&mut tx, &id, SourceState::Removed, None, &who).await?;
            "watch-done-removed"
        }
        "cambiar" => {
            let address = typed.direccion.unwrap_or_default();
            if !Sources::readdress(&mut tx, &id, &address, SourceKind::Feed).await? {
                return Err(Problem::Conflict("watch-source-known-short"));
            }
            "watch-done-readdressed"
        }
        _ => return Err(Problem::NotFound),
    };
    audit(&mut tx, &ask.who, &format!("watch.source.{verb}"), &id, serde_json::json!({ "address": source.address }))
        .await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/fuentes?hecho={done}")).into_response())
}

/// Says what removing does, before it is done.
pub async fn confirm_removal(ask: Ask, Path(id): Path<String>) -> Answer {
    let source = Sources::of(&ask.node.db).find(&id).await?.ok_or(Problem::NotFound)?;
    let mut view = ask.view(ask.t("watch-source-remove-title"), "/fuentes");
    view.crumbs = vec![ask.crumb("watch-sources-title", "/fuentes")];
    page(RemovePage { view, id, outlet: source.outlet, address: source.address })
}
