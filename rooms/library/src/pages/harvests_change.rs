//! Adding, asking, pausing and removing a provider.

use std::time::Duration;

use anyhow::{Context, Result};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use platform::accounts::audit;
use platform::pages::{FieldErrors, Fields, Form, Problem, Slice, View, page};
use platform::web::{Answer, Ask, Once, done, once};

use super::harvests::{PATH, show};
use crate::harvest::{EVERY, HarvestState, Identified, NewProvider, Provider, Providers, identify, plain_address};

/// A request is answered within this time, whatever the provider does.
const ANSWERED_WITHIN: Duration = Duration::from_secs(25);
/// Longest word of a set or format.
const LONGEST_WORD: usize = 200;

#[derive(Template)]
#[template(path = "harvest_remove.html")]
struct RemovePage {
    view: View,
    id: String,
    name: String,
    address: String,
}

/// Asks who a provider is; with `verbo=agregar`, adds it.
pub async fn add(ask: Ask, fields: Fields) -> Answer {
    let Some(address) = plain_address(fields.text("direccion")) else {
        return again(ask, fields, &FieldErrors::one("direccion", "library-harvest-address-wrong"), None).await;
    };
    let identified = match identified(&ask, &address).await? {
        Ok(identified) => identified,
        Err(errors) => return again(ask, fields, &errors, None).await,
    };
    if fields.text("verbo") != "agregar" {
        let slice = Slice { after: None, limit: 0 };
        let typed = vec![("direccion".to_owned(), address), ("cada".to_owned(), "7".to_owned())];
        return show(ask, slice, Form::filled(typed), Some(identified)).await;
    }
    let new = match read(&fields, &address, &identified) {
        Ok(new) => new,
        Err(errors) => return again(ask, fields, &errors, Some(identified)).await,
    };
    let mut tx = ask.node.db.begin().await?;
    if let Once::First(sending) = once(&mut tx, "harvest", &fields.sending_key()).await? {
        let Some(id) = Providers::add(&mut tx, &new, ask.who.name()).await? else {
            drop(tx);
            let errors = FieldErrors::one("direccion", "library-harvest-known");
            return again(ask, fields, &errors, None).await;
        };
        audit(&mut tx, &ask.who, "harvest.add", &id, serde_json::json!({ "address": address })).await?;
        sending.made(&mut tx, &id).await?;
        tx.commit().await?;
    }
    done(PATH, "library-done-harvest-added")
}

/// Who a provider says it is, or what to tell at the field of its address. A provider that takes longer is asked to its
/// end, so that its host is left as it was found.
async fn identified(ask: &Ask, address: &str) -> Result<Result<Identified, FieldErrors>> {
    let (node, asked) = (ask.node.clone(), address.to_owned());
    let asking = tokio::spawn(async move { identify(&node, &asked).await });
    let Ok(found) = tokio::time::timeout(ANSWERED_WITHIN, asking).await else {
        return Ok(Err(FieldErrors::one("direccion", "library-harvest-took-too-long")));
    };
    Ok(found.context("asking who a provider is")??.map_err(|trouble| {
        let mut errors = FieldErrors::new();
        errors.add_with("direccion", trouble.key, &[("detail", trouble.detail.into())]);
        errors
    }))
}

fn read(fields: &Fields, address: &str, identified: &Identified) -> Result<NewProvider, FieldErrors> {
    let mut errors = FieldErrors::new();
    let is_word = |text: &str| text.len() <= LONGEST_WORD && !text.contains(char::is_whitespace);
    let part = fields.text("conjunto").trim();
    if !is_word(part) {
        errors.add("conjunto", "library-harvest-set-wrong");
    }
    let prefix = Some(fields.text("formato").trim()).filter(|text| !text.is_empty()).unwrap_or(exchange::oai::OAI_DC);
    if !is_word(prefix) {
        errors.add("formato", "library-harvest-prefix-wrong");
    }
    let every = fields.text("cada").parse().ok().filter(|days| EVERY.contains(days));
    if every.is_none() {
        errors.add("cada", "site-form-choose");
    }
    match every {
        Some(every) if errors.is_empty() => Ok(NewProvider {
            address: address.to_owned(),
            name: identified.name.clone(),
            prefix: prefix.to_owned(),
            part: part.to_owned(),
            granularity: identified.granularity,
            deletions: identified.deletions.clone(),
            every,
        }),
        _ => Err(errors),
    }
}

async fn again(ask: Ask, fields: Fields, errors: &FieldErrors, identified: Option<Identified>) -> Answer {
    let mut view = ask.view("", "");
    let form = Form::failed(&mut view, fields.into_typed(), errors);
    let mut response = show(ask, Slice { after: None, limit: 0 }, form, identified).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// Asks now, pauses, resumes, removes.
pub async fn change(ask: Ask, Path((id, verb)): Path<(String, String)>) -> Answer {
    let provider = found(&ask, &id).await?;
    let mut tx = ask.node.db.begin().await?;
    let (deed, says) = match verb.as_str() {
        "pedir" => {
            if !Providers::ask_now(&mut tx, &id).await? {
                return Err(Problem::Conflict("library-harvest-is-paused"));
            }
            ("harvest.ask", "library-done-harvest-asked")
        }
        verb => {
            let (state, says) = match verb {
                "pausar" => (HarvestState::Paused, "library-done-harvest-paused"),
                "reanudar" => (HarvestState::Active, "library-done-harvest-resumed"),
                "quitar" => (HarvestState::Removed, "library-done-harvest-removed"),
                _ => return Err(Problem::NotFound),
            };
            if !Providers::set_state(&mut tx, &id, state, ask.who.name()).await? {
                return match state {
                    HarvestState::Removed => done(PATH, says),
                    HarvestState::Active | HarvestState::Paused => Err(Problem::Conflict("library-harvest-is-removed")),
                };
            }
            (state.deed(), says)
        }
    };
    audit(&mut tx, &ask.who, deed, &id, serde_json::json!({ "address": provider.address })).await?;
    tx.commit().await?;
    done(PATH, says)
}

/// Removes it. The page that asks for it has the same address.
pub async fn remove(ask: Ask, Path(id): Path<String>) -> Answer {
    change(ask, Path((id, "quitar".to_owned()))).await
}

/// Says what removing does, before it is done.
pub async fn confirm_removal(ask: Ask, Path(id): Path<String>) -> Answer {
    let provider = found(&ask, &id).await?;
    let mut view = ask.view(ask.t("library-harvest-remove-title"), PATH);
    view.crumbs = vec![ask.crumb("library-harvests-title", PATH)];
    page(RemovePage { view, id, name: provider.name, address: provider.address })
}

async fn found(ask: &Ask, id: &str) -> Result<Provider, Problem> {
    Providers::of(&ask.node.db).find(id).await?.ok_or(Problem::NotFound)
}
